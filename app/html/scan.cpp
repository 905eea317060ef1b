// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "html/scan.h"

namespace khobor::html {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

bool endsName(char c)
{
    return isSpace(c) || c == '/' || c == '>';
}

bool isSame(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Walks over one tag's characters.
struct Cursor {
    QByteArrayView source;
    qsizetype at;

    [[nodiscard]] bool atEnd() const { return at >= source.size(); }
    [[nodiscard]] char peek() const { return source[at]; }
    void skipSpaces()
    {
        while (!atEnd() && isSpace(peek()))
            ++at;
    }
    void skipName()
    {
        while (!atEnd() && !endsName(peek()) && peek() != '=')
            ++at;
    }
    void skipValue()
    {
        if (atEnd())
            return;
        const char quote = peek();
        if (quote == '"' || quote == '\'') {
            const qsizetype close = source.indexOf(quote, at + 1);
            at = close < 0 ? source.size() : close + 1;
            return;
        }
        while (!atEnd() && !isSpace(peek()) && peek() != '>')
            ++at;
    }
};

/// Reads an attribute; its name may begin with "=", as the tokeniser has it.
std::pair<QByteArrayView, QByteArrayView> readAttribute(Cursor &cursor)
{
    const qsizetype start = cursor.at;
    if (cursor.peek() == '=')
        ++cursor.at;
    cursor.skipName();
    const QByteArrayView name = cursor.source.sliced(start, cursor.at - start);
    qsizetype end = cursor.at;
    cursor.skipSpaces();
    if (!cursor.atEnd() && cursor.peek() == '=') {
        ++cursor.at;
        cursor.skipSpaces();
        if (!cursor.atEnd() && cursor.peek() != '>')
            cursor.skipValue();
        end = cursor.at;
    }
    return {name, cursor.source.sliced(start, end - start)};
}

} // namespace

QByteArrayView RawTag::value(QByteArrayView attribute) const
{
    for (const auto &[key, whole] : attributes) {
        if (!isSame(key, attribute))
            continue;
        const qsizetype equals = whole.indexOf('=', key.size());
        QByteArrayView value = equals < 0 ? QByteArrayView() : whole.sliced(equals + 1).trimmed();
        if (value.size() >= 2 && (value.front() == '"' || value.front() == '\''))
            value = value.sliced(1).chopped(value.back() == value.front() ? 1 : 0);
        return value;
    }
    return {};
}

RawTag readTag(QByteArrayView source, qsizetype at, std::size_t most)
{
    RawTag tag;
    Cursor cursor{source, at + 1};
    if (cursor.peek() == '/') {
        tag.kind = RawTag::Kind::End;
        ++cursor.at;
    }
    const qsizetype nameAt = cursor.at;
    while (!cursor.atEnd() && !endsName(cursor.peek()))
        ++cursor.at;
    tag.name = source.sliced(nameAt, cursor.at - nameAt);
    for (;;) {
        while (!cursor.atEnd() && (isSpace(cursor.peek()) || cursor.peek() == '/'))
            ++cursor.at;
        if (cursor.atEnd() || cursor.peek() == '>')
            break;
        const auto attribute = readAttribute(cursor);
        tag.attributeBytes += attribute.second.size();
        if (tag.attributes.size() < most)
            tag.attributes.push_back(attribute);
        else
            tag.attributeBytes = std::numeric_limits<int>::max();
    }
    tag.end = cursor.atEnd() ? -1 : cursor.at + 1;
    return tag;
}

qsizetype endOfMarkup(QByteArrayView source, qsizetype at)
{
    const auto after = [&](QByteArrayView end, qsizetype from) {
        const qsizetype found = source.indexOf(end, from);
        return found < 0 ? source.size() : found + end.size();
    };
    const QByteArrayView rest = source.sliced(at);
    if (!rest.startsWith("<!--"))
        return after(">", at);
    if (rest.startsWith("<!-->") || rest.startsWith("<!--->"))
        return after(">", at);
    for (qsizetype dashes = source.indexOf("--", at + 4); dashes >= 0; dashes = source.indexOf("--", dashes + 1)) {
        const QByteArrayView end = source.sliced(dashes + 2);
        if (end.startsWith('>'))
            return dashes + 3;
        if (end.startsWith("!>"))
            return dashes + 4;
    }
    return source.size();
}

qsizetype findEndTag(QByteArrayView source, qsizetype from, QByteArrayView name)
{
    for (qsizetype at = source.indexOf("</", from); at >= 0; at = source.indexOf("</", at + 2)) {
        const QByteArrayView rest = source.sliced(at + 2);
        if (rest.size() > name.size() && isSame(rest.first(name.size()), name) && endsName(rest[name.size()]))
            return at;
    }
    return -1;
}

} // namespace khobor::html
