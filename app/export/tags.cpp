// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/tags.h"

namespace khobor::exports {

using namespace Qt::StringLiterals;

namespace {

bool isSpace(QChar character)
{
    return character == u' ' || character == u'\n' || character == u'\t' || character == u'\r' || character == u'\f';
}

// What html::sanitise escapes in an attribute's value. The ampersand comes last, so that "&amp;lt;" stays "&lt;".
QString resolved(QStringView value)
{
    return value.toString()
        .replace("&quot;"_L1, "\""_L1)
        .replace("&#39;"_L1, "'"_L1)
        .replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&nbsp;"_L1, QChar(QChar::Nbsp))
        .replace("&amp;"_L1, "&"_L1);
}

// Walks over one text; every step either moves on or stands at the end.
class Walk
{
public:
    Walk(QStringView text, qsizetype at) : m_text(text), m_at(at) { }

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar here() const { return isAtEnd() ? QChar() : m_text[m_at]; }
    [[nodiscard]] qsizetype position() const { return m_at; }
    void step() { ++m_at; }

    template <class Predicate> QStringView takeWhile(Predicate belongs)
    {
        const qsizetype begin = m_at;
        while (!isAtEnd() && belongs(here()))
            ++m_at;
        return m_text.sliced(begin, m_at - begin);
    }

    QStringView takeValue()
    {
        const QChar quote = here();
        if (quote != u'"' && quote != u'\'')
            return takeWhile([](QChar c) { return !isSpace(c) && c != u'>'; });
        step();
        const QStringView value = takeWhile([quote](QChar c) { return c != quote; });
        step();
        return value;
    }

private:
    QStringView m_text;
    qsizetype m_at;
};

void readAttributes(Walk &walk, Tag &tag)
{
    while (!walk.isAtEnd() && walk.here() != u'>') {
        const QStringView name = walk.takeWhile([](QChar c) { return !isSpace(c) && c != u'=' && c != u'>'; });
        QStringView value;
        if (walk.here() == u'=') {
            walk.step();
            value = walk.takeValue();
        } else if (name.isEmpty()) {
            walk.step();
        }
        if (!name.isEmpty())
            tag.attributes.insert(name.toString(), resolved(value));
    }
}

} // namespace

std::optional<Tag> nextTag(QStringView html, qsizetype from)
{
    Tag tag;
    tag.begin = html.indexOf(u'<', from);
    if (tag.begin < 0)
        return {};
    Walk walk(html, tag.begin + 1);
    tag.name = walk.takeWhile([](QChar c) { return !isSpace(c) && c != u'>'; });
    readAttributes(walk, tag);
    if (walk.isAtEnd())
        return {};
    tag.end = walk.position() + 1;
    return tag;
}

} // namespace khobor::exports
