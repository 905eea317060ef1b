// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "html/writer.h"

#include <algorithm>

namespace khobor::html {

using namespace Qt::StringLiterals;

namespace {

bool isTextual(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate())
        return at + 1 < text.size() && text[at + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return at > 0 && text[at - 1].isHighSurrogate();
    const char16_t code = c.unicode();
    const bool isControl = (code < 0x20 && code != '\n' && code != '\t') || (code >= 0x7F && code < 0xA0);
    return !isControl && code < 0xFFFE && !(code >= 0xFDD0 && code <= 0xFDEF) && code != 0xFEFF;
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

bool isHeadingBlock(Tag tag)
{
    return isHeading(tag) || tag == Tag::Dt || tag == Tag::Caption;
}

} // namespace

QString escaped(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&')
            out += "&amp;"_L1;
        else if (text[i] == u'<')
            out += "&lt;"_L1;
        else if (text[i] == u'>')
            out += "&gt;"_L1;
        else if (text[i] == u'"')
            out += "&quot;"_L1;
        else if (isTextual(text, i))
            out += text[i];
    }
    return out;
}

bool Writer::isInlineOnly(Tag tag)
{
    return tag == Tag::P || tag == Tag::Pre || tag == Tag::Figcaption || isHeadingBlock(tag);
}

bool Writer::isOpen(Tag tag) const
{
    return std::ranges::any_of(m_open, [tag](const Open &each) { return each.tag == tag; });
}

void Writer::writeStart(Tag tag, const QString &attributes)
{
    const qsizetype at = m_html.size();
    m_html += u'<' + tagName(tag) + attributes + u'>';
    m_open.append({tag, at, m_html.size()});
    m_space = false;
    m_breaks = 0;
    m_hasText = false;
}

void Writer::closeWritten(qsizetype keep)
{
    while (m_written > keep)
        m_html += "</"_L1 + tagName(m_wanted[--m_written].tag) + u'>';
}

void Writer::closeTop()
{
    closeWritten(0);
    const Open last = m_open.takeLast();
    const bool mayBeEmpty = last.tag == Tag::Td || last.tag == Tag::Th;
    if (m_html.size() == last.contentAt && !mayBeEmpty)
        m_html.truncate(last.at);
    else
        m_html += "</"_L1 + tagName(last.tag) + u'>';
    m_space = false;
    m_breaks = 0;
    m_hasText = false;
}

void Writer::closeTo(qsizetype depth)
{
    while (m_open.size() > depth)
        closeTop();
}

void Writer::leaveParagraph()
{
    if (isInlineOnly(top()))
        closeTop();
    else
        closeWritten(0);
}

/// Closes open blocks until one of `wanted` is on top; false, and nothing closed, when a wall stands before it.
bool Writer::closeUpTo(TagSet wanted, TagSet walls)
{
    for (qsizetype depth = m_open.size(); depth > 0; --depth) {
        const Tag tag = m_open[depth - 1].tag;
        if (wanted.contains(tag)) {
            closeTo(depth);
            return true;
        }
        if (walls.contains(tag))
            return false;
    }
    return false;
}

bool Writer::makeRoomFor(Tag tag)
{
    using enum Tag;
    static constexpr TagSet listWalls{Table, Td, Th, Blockquote, Div, Figure};
    if (tag == Li && !closeUpTo({Ul, Ol}, listWalls))
        return false;
    if ((tag == Dt || tag == Dd) && !closeUpTo({Dl}, listWalls))
        return false;
    if (TagSet{Caption, Thead, Tbody, Tfoot}.contains(tag))
        return closeUpTo({Table}, {});
    if (tag == Tr)
        return closeUpTo({Thead, Tbody, Tfoot}, {Table});
    if (tag == Td || tag == Th)
        return closeUpTo({Tr}, {Table});
    if (tag == Figcaption)
        return closeUpTo({Figure}, {Table});
    leaveParagraph();
    const Tag holder = top();
    if (tag != Li && (holder == Ul || holder == Ol))
        writeStart(Li);
    if (tag != Dt && tag != Dd && holder == Dl)
        writeStart(Dd);
    return !TagSet{Table, Tr, Thead, Tbody, Tfoot}.contains(holder);
}

bool Writer::openBlock(Tag tag, const QString &attributes)
{
    if (isInlineOnly(tag) && tag != Tag::Figcaption && isInlineOnly(top()) && top() != Tag::P && top() != Tag::Pre) {
        addEdge();
        return false;
    }
    closeWritten(0);
    if (!makeRoomFor(tag))
        return false;
    writeStart(tag, attributes);
    return true;
}

void Writer::closeBlock(Tag tag)
{
    for (qsizetype depth = m_open.size(); depth > 0; --depth) {
        if (m_open[depth - 1].tag == tag) {
            closeTo(depth - 1);
            return;
        }
    }
}

void Writer::openInline(Tag tag, const QString &attributes)
{
    m_wanted.append({tag, attributes});
}

void Writer::closeInline(Tag tag)
{
    for (qsizetype i = m_wanted.size() - 1; i >= 0; --i) {
        if (m_wanted[i].tag != tag)
            continue;
        closeWritten(std::min(i, m_written));
        m_wanted.removeAt(i);
        return;
    }
}

/// Makes the place where text may stand, opening what the source left to be implied.
void Writer::prepareText()
{
    const Tag holder = top();
    if (holder == Tag::Ul || holder == Tag::Ol) {
        closeWritten(0);
        writeStart(Tag::Li);
    } else if (holder == Tag::Dl) {
        closeWritten(0);
        writeStart(Tag::Dd);
    } else if (holder == Tag::Other || holder == Tag::Blockquote || holder == Tag::Div || holder == Tag::Figure) {
        closeWritten(0);
        writeStart(Tag::P);
    }
}

void Writer::prepareInline()
{
    if (m_hasText && m_breaks > 0) {
        closeWritten(0);
        if (m_breaks > 1 && top() == Tag::P)
            closeTop(), writeStart(Tag::P);
        else
            m_html += top() == Tag::Pre ? "\n"_L1 : "<br>"_L1;
    } else if (m_hasText && m_space) {
        m_html += u' ';
    }
    m_space = false;
    m_breaks = 0;
    while (m_written < m_wanted.size()) {
        const Inline &next = m_wanted[m_written++];
        m_html += u'<' + tagName(next.tag) + next.attributes + u'>';
    }
    m_hasText = true;
}

void Writer::addPreformatted(QStringView text)
{
    while (!m_hasText && (text.startsWith(u'\n') || text.startsWith(u'\r')))
        text = text.sliced(1);
    if (text.isEmpty())
        return;
    prepareInline();
    m_html += escaped(text);
}

void Writer::addText(QStringView text)
{
    if (top() == Tag::Pre)
        return addPreformatted(text);
    for (qsizetype at = 0; at < text.size();) {
        if (isSpace(text[at])) {
            m_space = true;
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && !isSpace(text[end]))
            ++end;
        const QString word = escaped(text.sliced(at, end - at));
        at = end;
        if (word.isEmpty())
            continue;
        prepareText();
        prepareInline();
        m_html += word;
    }
}

void Writer::addPicture(const QString &attributes)
{
    const Tag holder = top();
    if (holder == Tag::Table || holder == Tag::Tr || holder == Tag::Tbody || holder == Tag::Thead || holder == Tag::Tfoot)
        return;
    if (holder != Tag::Figure)
        prepareText();
    prepareInline();
    m_html += "<img"_L1 + attributes + u'>';
}

void Writer::addRule()
{
    if (makeRoomFor(Tag::Hr))
        m_html += "<hr>"_L1;
}

void Writer::addBreak()
{
    ++m_breaks;
}

void Writer::addEdge()
{
    const Tag holder = top();
    if (holder == Tag::P)
        closeTop();
    else if (isHeadingBlock(holder) || holder == Tag::Pre)
        m_space = true;
    else
        m_breaks = std::max(m_breaks, 1);
}

QString Writer::take()
{
    closeTo(0);
    return m_html;
}

} // namespace khobor::html
