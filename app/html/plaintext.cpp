// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "html/picture.h"
#include "html/sanitise.h"

#include <vector>

namespace khobor::html {

using namespace Qt::StringLiterals;

namespace {

/// Lines in the making: white space inside a line is one space, empty lines are none.
class Lines final
{
public:
    void add(QStringView text)
    {
        for (const QChar each : text) {
            if (each.isSpace())
                m_space = true;
            else
                addLetter(each);
        }
    }
    void addSpace() { m_space = true; }
    void end() { m_line = true; }
    [[nodiscard]] QString take() { return std::move(m_text); }

private:
    void addLetter(QChar letter)
    {
        if (m_line && !m_text.isEmpty())
            m_text += u'\n';
        else if (m_space && !m_text.isEmpty())
            m_text += u' ';
        m_line = m_space = false;
        m_text += letter;
    }

    QString m_text;
    bool m_space = false;
    bool m_line = false;
};

} // namespace

QString plainText(const Node &node, const std::function<bool(const Node &)> &isDropped)
{
    Lines lines;
    std::vector<int> blockEnds;
    for (int i = node.index(); i < node.end();) {
        while (!blockEnds.empty() && blockEnds.back() <= i) {
            lines.end();
            blockEnds.pop_back();
        }
        const Node each = node.at(i);
        if (each.isText()) {
            lines.add(each.text());
        } else if (isUnseen(each.tag()) || isHidden(each) || (isDropped && isDropped(each))) {
            i = each.end();
            continue;
        } else if (each.is(Tag::Br)) {
            lines.end();
        } else if (each.is(Tag::Td) || each.is(Tag::Th)) {
            lines.addSpace();
        } else if (isBlock(each.tag())) {
            lines.end();
            blockEnds.push_back(each.end());
        }
        ++i;
    }
    return lines.take();
}

QString plainText(const QString &html)
{
    const Document document = Document::parse(html);
    return plainText(document.body(), {});
}

} // namespace khobor::html
