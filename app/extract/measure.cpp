// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/measure.h"

#include "html/picture.h"

namespace khobor::extract {

using namespace Qt::StringLiterals;
using html::Node;
using html::Tag;

namespace {

bool isStop(char16_t c)
{
    switch (c) {
    case u'.':
    case u'!':
    case u'?':
    case u'।':
    case u'॥':
    case u'…':
    case u'。':
    case u'！':
    case u'？':
    case u'؟':
    case u'۔':
        return true;
    default:
        return false;
    }
}

bool isDense(char16_t c)
{
    return (c >= 0x3040 && c < 0xA000) || (c >= 0xAC00 && c < 0xD7B0) || (c >= 0x0E00 && c < 0x0EFF);
}

/// What stays true for all below an element while the page is walked.
struct Surroundings {
    int end;
    int block;
    bool isLink;
    bool isUnseen;
};

} // namespace

Measure &Measure::operator+=(const Measure &other)
{
    letters += other.letters;
    linkLetters += other.linkLetters;
    stops += other.stops;
    return *this;
}

Measure measureOf(QStringView text)
{
    Measure measure;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (text[i].isSpace())
            continue;
        measure.letters += isDense(c) ? 2 : 1;
        const bool endsWord = i + 1 == text.size() || text[i + 1].isSpace() || !text[i + 1].isLetterOrNumber();
        if (isStop(c) && endsWord)
            ++measure.stops;
    }
    return measure;
}

Measures::Measures(const html::Document &page)
    : m_own(std::size_t(page.size())), m_total(std::size_t(page.size())), m_unseen(std::size_t(page.size()))
{
    std::vector<Surroundings> around{{page.size(), 0, false, false}};
    for (int i = 0; i < page.size(); ++i) {
        const Node node = page.node(i);
        while (around.back().end <= i)
            around.pop_back();
        Surroundings here = around.back();
        if (node.isText()) {
            m_unseen[std::size_t(i)] = here.isUnseen;
            if (here.isUnseen)
                continue;
            Measure measure = measureOf(node.text());
            measure.linkLetters = here.isLink ? measure.letters : 0;
            m_total[std::size_t(i)] = measure;
            m_own[std::size_t(here.block)] += measure;
            continue;
        }
        here.end = node.end();
        here.isLink = here.isLink || (node.is(Tag::A) && node.hasAttribute("href"_L1));
        here.isUnseen = here.isUnseen || html::isUnseen(node.tag()) || html::isHidden(node);
        here.block = html::isBlock(node.tag()) ? i : here.block;
        m_unseen[std::size_t(i)] = here.isUnseen;
        around.push_back(here);
    }
    for (int i = page.size() - 1; i > 0; --i)
        m_total[std::size_t(page.node(i).parent().index())] += m_total[std::size_t(i)];
}

} // namespace khobor::extract
