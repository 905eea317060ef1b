// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bangla/bijoyglyphs.h"

#include <algorithm>
#include <iterator>

namespace khobor::bangla {

namespace {

struct Glyph {
    char16_t code;
    QStringView letters;
};

// Windows-1252 as Unicode, in the order of the code points. Half forms end in hasanta, joined ones begin with it.
constexpr Glyph glyphs[] = {
    {u'$', u"৳"},    {u'&', u"্"},       {u'0', u"০"},      {u'1', u"১"},      {u'2', u"২"},    {u'3', u"৩"},
    {u'4', u"৪"},    {u'5', u"৫"},      {u'6', u"৬"},      {u'7', u"৭"},      {u'8', u"৮"},    {u'9', u"৯"},
    {u'A', u"অ"},    {u'B', u"ই"},      {u'C', u"ঈ"},      {u'D', u"উ"},      {u'E', u"ঊ"},    {u'F', u"ঋ"},
    {u'G', u"এ"},    {u'H', u"ঐ"},      {u'I', u"ও"},      {u'J', u"ঔ"},      {u'K', u"ক"},    {u'L', u"খ"},
    {u'M', u"গ"},    {u'N', u"ঘ"},      {u'O', u"ঙ"},      {u'P', u"চ"},      {u'Q', u"ছ"},    {u'R', u"জ"},
    {u'S', u"ঝ"},    {u'T', u"ঞ"},      {u'U', u"ট"},      {u'V', u"ঠ"},      {u'W', u"ড"},    {u'X', u"ঢ"},
    {u'Y', u"ণ"},    {u'Z', u"ত"},      {u'^', u"্ব"},      {u'_', u"থ"},      {u'`', u"দ"},    {u'a', u"ধ"},
    {u'b', u"ন"},    {u'c', u"প"},      {u'd', u"ফ"},      {u'e', u"ব"},      {u'f', u"ভ"},    {u'g', u"ম"},
    {u'h', u"য"},    {u'i', u"র"},      {u'j', u"ল"},      {u'k', u"শ"},      {u'l', u"ষ"},    {u'm', u"স"},
    {u'n', u"হ"},    {u'o', u"\u09DC"}, {u'p', u"\u09DD"}, {u'q', u"\u09DF"}, {u'r', u"ৎ"},    {u's', u"ং"},
    {u't', u"ঃ"},    {u'u', u"ঁ"},       {u'v', u"া"},      {u'w', u"ি"},      {u'x', u"ী"},    {u'y', u"ু"},
    {u'z', u"ু"},     {u'|', u"।"},      {u'~', u"ূ"},       {0x00A1, u"্ব"},    {0x00A2, u"্ভ"},  {0x00A3, u"্ভ্র"},
    {0x00A4, u"ম্"},  {0x00A5, u"্ম"},    {0x00A6, u"্ব"},    {0x00A7, u"্ম"},    {0x00A8, u"্য"},  {0x00A9, u"\uE000"},
    {0x00AA, u"্র"},  {0x00AB, u"্র"},    {0x00AC, u"্ল"},    {0x00AD, u"্ল"},    {0x00AE, u"ষ্"},  {0x00AF, u"স্"},
    {0x00B0, u"ক্ক"}, {0x00B1, u"ক্ট"},   {0x00B2, u"ক্ষ্ম"},  {0x00B3, u"ক্ত"},   {0x00B4, u"ক্ম"}, {0x00B5, u"ক্র"},
    {0x00B6, u"ক্ষ"}, {0x00B7, u"ক্স"},   {0x00B8, u"গু"},    {0x00B9, u"ক্ষ্ণ"},  {0x00BA, u"গ্দ"}, {0x00BB, u"গ্ধ"},
    {0x00BC, u"ঙ্ক"}, {0x00BD, u"ঙ্গ"},   {0x00BE, u"জ্জ"},   {0x00BF, u"্ত্র"},   {0x00C0, u"জ্ঝ"}, {0x00C1, u"জ্ঞ"},
    {0x00C2, u"ঞ্চ"}, {0x00C3, u"ঞ্ছ"},   {0x00C4, u"ঞ্জ"},   {0x00C5, u"ঞ্ঝ"},   {0x00C6, u"ট্ট"}, {0x00C7, u"ড্ড"},
    {0x00C8, u"ণ্ট"}, {0x00C9, u"ণ্ঠ"},   {0x00CA, u"ণ্ড"},   {0x00CB, u"ত্ত"},   {0x00CC, u"ত্থ"}, {0x00CD, u"্ত"},
    {0x00CE, u"ত্র"}, {0x00CF, u"দ্দ"},   {0x00D0, u"ণ্ড"},   {0x00D1, u"-"},    {0x00D2, u"“"},  {0x00D3, u"”"},
    {0x00D4, u"‘"},  {0x00D5, u"’"},    {0x00D6, u"্র"},    {0x00D7, u"দ্ধ"},   {0x00D8, u"দ্ব"}, {0x00D9, u"দ্ম"},
    {0x00DA, u"ন্ঠ"}, {0x00DB, u"ন্ড"},   {0x00DC, u"ন্ধ"},   {0x00DD, u"ন্স"},   {0x00DE, u"প্ট"}, {0x00DF, u"প্ত"},
    {0x00E0, u"প্প"}, {0x00E1, u"প্স"},   {0x00E2, u"ব্জ"},   {0x00E3, u"ব্দ"},   {0x00E4, u"ব্ধ"}, {0x00E5, u"ভ্র"},
    {0x00E6, u"ু"},   {0x00E7, u"ম্ফ"},   {0x00E8, u"্ন"},    {0x00E9, u"ল্ক"},   {0x00EA, u"ল্গ"}, {0x00EB, u"ল্ট"},
    {0x00EC, u"ল্ড"}, {0x00ED, u"ল্প"},   {0x00EE, u"ল্ফ"},   {0x00EF, u"শু"},    {0x00F0, u"শ্চ"}, {0x00F1, u"শ্ছ"},
    {0x00F2, u"ষ্ণ"}, {0x00F3, u"ষ্ট"},   {0x00F4, u"ষ্ঠ"},   {0x00F5, u"ষ্ফ"},   {0x00F6, u"স্খ"}, {0x00F7, u"স্ট"},
    {0x00F8, u"্ল"},  {0x00F9, u"স্ফ"},   {0x00FA, u"্প"},    {0x00FB, u"হু"},    {0x00FC, u"হৃ"},  {0x00FD, u"হ্ন"},
    {0x00FE, u"হ্ম"}, {0x00FF, u"ক্ষ"},   {0x0152, u"্ক্র"},   {0x0153, u"্ন"},    {0x0160, u"ৗ"},  {0x0161, u"ন্"},
    {0x0178, u"্ব"},  {0x0192, u"ূ"},     {0x02C6, u"ৈ"},    {0x02DC, u"দ্"},    {0x2013, u"ু"},   {0x2014, u"্ত"},
    {0x2018, u"্তু"},  {0x2019, u"্থ"},    {0x201A, u"ূ"},     {0x201C, u"ু"},     {0x201D, u"চ্"},  {0x201E, u"ৃ"},
    {0x2020, u"ে"},  {0x2021, u"ে"},    {0x2022, u"ঙ্"},    {0x2026, u"ৃ"},     {0x2030, u"ৈ"},  {0x2039, u"্ক"},
    {0x203A, u"ন্"},  {0x2122, u"দ্"},    {0x2212, u"ণ্ঢ"},
};

} // namespace

QStringView bijoyGlyph(QStringView text, qsizetype index, qsizetype &length)
{
    const char16_t code = text[index].unicode();
    const char16_t next = index + 1 < text.size() ? text[index + 1].unicode() : u'\0';
    length = 2;
    if (code == u'A' && next == u'v')
        return u"আ";
    if ((code == 0x201E || code == 0x2026) && next == code) // „„, the vocalic r of a wide letter
        return u"ৃ";
    length = 1;
    const auto found = std::ranges::lower_bound(glyphs, code, {}, &Glyph::code);
    return found != std::end(glyphs) && found->code == code ? found->letters : QStringView();
}

} // namespace khobor::bangla
