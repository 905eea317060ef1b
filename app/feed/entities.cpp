// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/entities.h"

#include <QString>

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <array>

namespace khobor::feed {

namespace {

constexpr qsizetype longestName = 40;
constexpr qsizetype longestValue = 256;
constexpr int mostEntities = 512;
constexpr char32_t replacement = 0xFFFD;

// Windows-1252 from 128 to 159; zero where it has no character.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                               0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

bool isCharacter(char32_t c)
{
    if (c < 0x20)
        return c == '\t' || c == '\n' || c == '\r';
    return c < 0xD800 || (c > 0xDFFF && c < 0xFFFE) || (c > 0xFFFF && c <= 0x10FFFF);
}

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
}

bool isPredefined(QByteArrayView name)
{
    return name == "amp" || name == "lt" || name == "gt" || name == "quot" || name == "apos";
}

/// The escaped form of a character that a reference gave, which must not become markup.
QByteArray escaped(char32_t codePoint)
{
    return codePoint < 0x80 ? "&#" + QByteArray::number(static_cast<uint>(codePoint)) + ';' : characterOf(codePoint);
}

QByteArray numbered(QByteArrayView digits)
{
    const bool isHex = digits.startsWith('x') || digits.startsWith('X');
    bool ok = false;
    const uint value = digits.sliced(isHex ? 1 : 0).toByteArray().toUInt(&ok, isHex ? 16 : 10);
    return escaped(ok && isCharacter(value) ? value : replacement);
}

/// What stands between quotes; nothing for an external entity.
QByteArray literal(const QByteArray &words)
{
    const bool isQuoted = words.size() >= 2 && (words[0] == '"' || words[0] == '\'') && words.endsWith(words[0]);
    return isQuoted ? words.sliced(1, words.size() - 2) : QByteArray();
}

/// Whether a value is made of other entities; characters by number are none.
bool refers(const QByteArray &value)
{
    for (qsizetype at = value.indexOf('&'); at >= 0; at = value.indexOf('&', at + 1)) {
        if (!value.sliced(at).startsWith("&#"))
            return true;
    }
    return value.contains('%');
}

} // namespace

QByteArray characterOf(char32_t codePoint)
{
    if (codePoint >= 128 && codePoint < 160 && windows1252[codePoint - 128])
        codePoint = windows1252[codePoint - 128];
    return QString::fromUcs4(isCharacter(codePoint) ? &codePoint : &replacement, 1).toUtf8();
}

bool Entities::declare(QByteArrayView doctype)
{
    qsizetype from = 0;
    for (int count = 0; (from = doctype.indexOf("<!ENTITY", from)) >= 0; ++count) {
        from += 8;
        const qsizetype end = doctype.indexOf('>', from);
        const QByteArray words = doctype.sliced(from, (end < 0 ? doctype.size() : end) - from).toByteArray().trimmed();
        if (words.startsWith('%')) // entities that make declarations: no feed has them, bombs do
            return false;
        const qsizetype nameEnd = std::ranges::find_if_not(words, isNameByte) - words.begin();
        const QByteArray value = literal(words.sliced(nameEnd).trimmed());
        if (count >= mostEntities || refers(value) || value.size() > longestValue)
            return false;
        if (nameEnd > 0 && !value.isEmpty() && !value.contains('&') && !value.contains('<'))
            m_own.insert(words.first(nameEnd), value);
    }
    return true;
}

QByteArray Entities::named(const QByteArray &name)
{
    if (isPredefined(name))
        return '&' + name + ';';
    if (const htmlEntityDesc *known = htmlEntityLookup(reinterpret_cast<const xmlChar *>(name.constData())))
        return escaped(known->value);
    const QByteArray own = m_own.value(name);
    if (own.size() > m_budget)
        return {};
    m_budget -= own.size();
    return own;
}

Entities::Resolved Entities::resolve(QByteArrayView text)
{
    const QByteArrayView ahead = text.sliced(1, std::min(longestName, text.size() - 1));
    const qsizetype end = ahead.indexOf(';');
    if (end < 1)
        return {};
    const QByteArrayView name = ahead.first(end);
    if (name.startsWith('#')) {
        const bool isPlain = std::ranges::all_of(name.sliced(1), isNameByte);
        return isPlain && name.size() > 1 ? Resolved{numbered(name.sliced(1)), end + 2} : Resolved{};
    }
    if (!std::ranges::all_of(name, isNameByte))
        return {};
    const QByteArray meant = named(name.toByteArray());
    return meant.isEmpty() ? Resolved{} : Resolved{meant, end + 2};
}

} // namespace khobor::feed
