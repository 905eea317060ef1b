// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/labels.h"

#include "html/address.h"

#include <QRegularExpression>

namespace khobor::extract {

using namespace Qt::StringLiterals;
using html::Node;
using html::Tag;

namespace {

constexpr int longestLabel = 60;

QString labelledSection(const PageView &view)
{
    static const QRegularExpression label(u"^(?:বিভাগ|ক্যাটাগরি|Section|Category)\\s*[:：ঃ]\\s*(.{2,40})$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    for (const Node node : view.page.body().descendants()) {
        if (!node.isElement() || !html::isBlock(node.tag()) || view.measures.total(node).letters > longestLabel)
            continue;
        const auto match = label.match(node.textContent());
        if (match.hasMatch())
            return match.captured(1).trimmed();
    }
    return {};
}

bool isFrontPage(const QString &name)
{
    static const QStringList names{u"প্রচ্ছদ"_s, u"হোম"_s, u"নীড়পাতা"_s, u"মূলপাতা"_s, u"home"_s, u"homepage"_s, u"start"_s};
    return names.contains(name.toLower());
}

/// The last linked step of a breadcrumb, without the front page and the story.
QString breadcrumbSection(const PageView &view, const QString &title)
{
    for (const Node node : view.page.body().descendants()) {
        if (!node.isElement() || !node.attribute("class"_L1).contains("breadcrumb"_L1, Qt::CaseInsensitive))
            continue;
        QString section;
        for (const Node each : node.descendants()) {
            const QString name = each.is(Tag::A) ? each.textContent() : QString();
            if (!name.isEmpty() && name.size() <= 40 && !isFrontPage(name) && name != title)
                section = name;
        }
        if (!section.isEmpty())
            return section;
    }
    return {};
}

bool isCommentPlace(QStringView id)
{
    return id == "comments"_L1 || id == "comment"_L1 || id == "respond"_L1 || id == "disqus_thread"_L1
        || id == "comment-box"_L1 || id == "commentbox"_L1 || id == "comment-section"_L1;
}

} // namespace

QString findSection(const PageView &view, const Headline &headline, const Sources &sources)
{
    const QString labelled = labelledSection(view);
    if (!labelled.isEmpty())
        return labelled;
    for (const QString &claim : {sources.ld.section, sources.meta.section, sources.app.section}) {
        if (!claim.isEmpty() && claim.size() <= longestLabel)
            return claim;
    }
    const QString crumb = breadcrumbSection(view, headline.text);
    return !crumb.isEmpty() ? crumb : sources.micro.section;
}

QString creditOf(QStringView line)
{
    static const QRegularExpression credit(
        u"^\\s*[(\\[]?\\s*(?:(?:খবর|তথ্য)?\\s*সূত্র|তথ্যসূত্র|খবর|সৌজন্যে?|Source|Sources)\\s*[:：ঃ]\\s*(.{2,60}?)[)\\]।.]?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return credit.match(line.toString()).captured(1).trimmed();
}

QString withoutInitials(const QString &paragraph)
{
    static const QRegularExpression initials(
        u"(?:^|(?<=[।.!?”’\"]))\\s*[/|]{1,2}\\s*[\\p{L}\\p{M}.]{1,8}(?:[/\\s][\\p{L}\\p{M}.]{1,8})?\\s*$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return QString(paragraph).remove(initials);
}

QUrl findComments(const PageView &view, const QUrl &base)
{
    for (const Node node : view.page.body().descendants()) {
        if (!node.isElement())
            continue;
        const QString href = node.is(Tag::A) ? node.attribute("href"_L1).toString() : QString();
        const QString anchor = href.section(u'#', 1);
        const bool isLink = isCommentPlace(anchor) || node.hasClass(u"comments-link");
        const bool isPlace = isCommentPlace(node.attribute("id"_L1));
        if (!isLink && !isPlace)
            continue;
        const QString target = isLink ? href : u'#' + node.attribute("id"_L1).toString();
        const QUrl url = html::resolveLink(base, target);
        if (url.isValid())
            return url;
    }
    return {};
}

} // namespace khobor::extract
