// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/markup.h"

#include "feed/entities.h"

#include <algorithm>

namespace khobor::feed {

namespace {

// libxml2 compares each attribute of a tag with every other.
constexpr int mostAttributes = 256;

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' || static_cast<uchar>(c) >= 0x80;
}

/// HTML's elements without an end, which feeds leave open in the middle of a text. No feed's own element is called so.
bool isVoid(QByteArrayView tag)
{
    qsizetype end = 0;
    while (end < tag.size() && tag[end] >= 'a' && tag[end] <= 'z')
        ++end;
    const QByteArrayView name = tag.first(end);
    return name == "br" || name == "hr" || name == "img" || name == "wbr" || name == "input";
}

enum class Text { Marked, Literal };

/// Walks over a document once and writes it anew.
class Mender final
{
public:
    explicit Mender(QByteArrayView in) : m_in(in) { m_out.reserve(in.size() + in.size() / 16); }

    Result<QByteArray> run()
    {
        while (m_at < m_in.size() && !m_isHostile)
            m_in[m_at] == '<' ? markup() : text();
        if (m_isHostile)
            return failure(ErrorKind::Malformed, QStringLiteral("a DOCTYPE that no feed has"));
        return std::move(m_out);
    }

private:
    [[nodiscard]] bool opens(QByteArrayView word) const { return m_in.sliced(m_at).startsWith(word); }
    [[nodiscard]] qsizetype find(QByteArrayView word, qsizetype from) const
    {
        const qsizetype at = from < m_in.size() ? m_in.indexOf(word, from) : -1;
        return at < 0 ? m_in.size() : at;
    }
    void skipPast(QByteArrayView word) { m_at = std::min(m_in.size(), find(word, m_at) + word.size()); }

    void markup()
    {
        const char next = m_at + 1 < m_in.size() ? m_in[m_at + 1] : '\0';
        if (next == '!')
            declaration();
        else if (next == '?')
            skipPast("?>");
        else if (next == '/' || isNameStart(next))
            tag();
        else
            put("&lt;", 1);
    }

    void declaration()
    {
        if (opens("<!--"))
            return skipPast("-->");
        if (opens("<![CDATA[")) {
            const qsizetype end = find("]]>", m_at + 9);
            write(m_in.sliced(m_at + 9, end - std::min(end, m_at + 9)), Text::Literal);
            m_at = std::min(m_in.size(), end + 3);
            return;
        }
        doctype();
    }

    void doctype()
    {
        const qsizetype simple = find(">", m_at);
        const bool hasSubset = m_in.sliced(m_at, simple - m_at).contains('[');
        const qsizetype end = hasSubset ? find(">", find("]", m_at)) : simple;
        m_isHostile = m_hasElement || m_hasDoctype || !m_entities.declare(m_in.sliced(m_at, end - m_at));
        m_hasDoctype = true;
        m_at = std::min(m_in.size(), end + 1);
    }

    void tag()
    {
        m_hasElement = true;
        char quote = 0;
        int attributes = 0;
        const bool isEnd = m_at + 1 < m_in.size() && m_in[m_at + 1] == '/';
        const bool isEmpty = isVoid(m_in.sliced(std::min(m_in.size(), m_at + (isEnd ? 2 : 1))));
        const qsizetype begin = m_out.size();
        m_out += m_in[m_at++];
        while (m_at < m_in.size()) {
            const char c = m_in[m_at];
            if (!quote && (c == '>' || c == '<'))
                break;
            if (!quote && attributes >= mostAttributes) {
                ++m_at;
                continue;
            }
            if (c == quote) {
                quote = 0;
                ++attributes;
            } else if (!quote && (c == '"' || c == '\'')) {
                quote = c;
            }
            character(Text::Marked);
        }
        if (isEmpty && !m_out.endsWith('/'))
            m_out += '/';
        // A tag that another one interrupts ends before it.
        m_out += '>';
        if (isEmpty && isEnd)
            m_out.truncate(begin);
        if (m_at < m_in.size() && m_in[m_at] == '>')
            ++m_at;
    }

    void text()
    {
        const qsizetype end = find("<", m_at);
        if (!m_hasElement)
            m_at = end;
        while (m_at < end)
            character(Text::Marked);
    }

    void write(QByteArrayView part, Text kind)
    {
        const qsizetype end = part.data() + part.size() - m_in.data();
        for (m_at = part.data() - m_in.data(); m_at < end;)
            character(kind);
    }

    void put(QByteArrayView bytes, qsizetype length)
    {
        m_out += bytes;
        m_at += length;
    }

    void character(Text kind)
    {
        const uchar c = static_cast<uchar>(m_in[m_at]);
        if (c == '&')
            return kind == Text::Literal ? put("&amp;", 1) : reference();
        if (c == '<')
            return put("&lt;", 1);
        if (c < 0x20 && c != '\t' && c != '\n' && c != '\r')
            return put("\xEF\xBF\xBD", 1);
        if (c == 0xC2 && m_at + 1 < m_in.size() && static_cast<uchar>(m_in[m_at + 1]) < 0xA0)
            return put(characterOf(static_cast<uchar>(m_in[m_at + 1])), 2);
        if (c == 0xEF && (opens("\xEF\xBF\xBE") || opens("\xEF\xBF\xBF")))
            return put("\xEF\xBF\xBD", 3);
        put(m_in.sliced(m_at, 1), 1);
    }

    void reference()
    {
        const Entities::Resolved resolved = m_entities.resolve(m_in.sliced(m_at));
        resolved.length ? put(resolved.markup, resolved.length) : put("&amp;", 1);
    }

    QByteArrayView m_in;
    QByteArray m_out;
    Entities m_entities;
    qsizetype m_at = 0;
    bool m_hasElement = false;
    bool m_hasDoctype = false;
    bool m_isHostile = false;
};

/// Where the document begins: a server's warning in HTML may stand before the XML declaration.
qsizetype beginning(QByteArrayView document)
{
    const QByteArrayView head = document.first(std::min<qsizetype>(document.size(), 8 << 10)).trimmed();
    if (!head.startsWith("<br") && !head.startsWith("<b>"))
        return 0;
    const qsizetype declaration = document.indexOf("<?xml");
    return std::max<qsizetype>(declaration, 0);
}

} // namespace

Result<QByteArray> mendMarkup(const QByteArray &utf8)
{
    return Mender(QByteArrayView(utf8).sliced(beginning(utf8))).run();
}

} // namespace khobor::feed
