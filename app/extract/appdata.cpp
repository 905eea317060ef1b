// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/lenientjson.h"
#include "extract/structured.h"
#include "html/sanitise.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

namespace khobor::extract {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestAppData = 24;
constexpr int mostValues = 200'000;

/// The first value among keys that is a string with text.
QString textAt(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        const QString text = object[key].toString().trimmed();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString timeAt(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        const QJsonValue value = object[key];
        if (value.isDouble() && value.toDouble() > 1e9) {
            const double seconds = value.toDouble() > 1e11 ? value.toDouble() / 1000 : value.toDouble();
            return QDateTime::fromSecsSinceEpoch(qint64(seconds), QTimeZone::UTC).toString(Qt::ISODate);
        }
        if (value.isString() && !value.toString().isEmpty())
            return value.toString();
    }
    return {};
}

/// All HTML of a story that is kept in pieces (Quintype's cards and story-elements, block editors).
void gatherText(const QJsonValue &value, QString &html, int depth = 0)
{
    if (depth > deepestAppData || !(value.isArray() || value.isObject()))
        return;
    if (value.isArray()) {
        for (const QJsonValue &each : value.toArray())
            gatherText(each, html, depth + 1);
        return;
    }
    const QJsonObject object = value.toObject();
    const QString type = object["type"_L1].toString();
    const QString text = textAt(object, {"text"_L1, "html"_L1});
    if (!text.isEmpty() && (type == "text"_L1 || type == "paragraph"_L1))
        html += text.startsWith(u'<') ? text : "<p>"_L1 + text + "</p>"_L1;
    for (const auto key : {"cards"_L1, "story-elements"_L1, "content"_L1, "children"_L1, "blocks"_L1})
        gatherText(object[key], html, depth + 1);
}

QString bodyOf(const QJsonObject &object)
{
    const QString whole = textAt(object,
                                 {"articleBody"_L1, "body"_L1, "content"_L1, "bodyHtml"_L1, "content_html"_L1,
                                  "description_html"_L1, "news_details"_L1, "details"_L1, "detail"_L1, "story"_L1});
    if (!whole.isEmpty())
        return whole;
    QString html;
    for (const auto key : {"cards"_L1, "blocks"_L1})
        gatherText(object[key], html);
    return html;
}

QStringList authorsOf(const QJsonObject &object)
{
    QStringList authors;
    for (const auto key : {"authors"_L1, "author"_L1, "byline"_L1}) {
        const QJsonValue value = object[key];
        for (const QJsonValue &each : value.isArray() ? value.toArray() : QJsonArray{value}) {
            const QString name = each.isObject() ? textAt(each.toObject(), {"name"_L1, "title"_L1}) : each.toString();
            if (!name.isEmpty() && !authors.contains(name))
                authors.append(name);
        }
    }
    return authors;
}

/// Looks for the object that has both a headline and a body.
class Search final
{
public:
    void visit(const QJsonValue &value, int depth = 0)
    {
        if (depth > deepestAppData || ++m_visited > mostValues)
            return;
        if (value.isArray()) {
            for (const QJsonValue &each : value.toArray())
                visit(each, depth + 1);
        } else if (value.isObject()) {
            consider(value.toObject());
            for (const QJsonValue &each : value.toObject())
                visit(each, depth + 1);
        }
    }

    [[nodiscard]] const Claims &best() const { return m_best; }

private:
    void consider(const QJsonObject &object)
    {
        const QString title = textAt(object, {"headline"_L1, "title"_L1, "news_title"_L1, "heading"_L1});
        if (title.isEmpty())
            return;
        const QString body = bodyOf(object);
        if (body.size() < 300 || body.size() <= m_best.bodyHtml.size())
            return;
        m_best.title = html::plainText(title).simplified();
        m_best.bodyHtml = body;
        m_best.authors = authorsOf(object);
        m_best.published = timeAt(object,
                                  {"datePublished"_L1, "published_at"_L1, "published-at"_L1, "publishedAt"_L1,
                                   "first-published-at"_L1, "publish_date"_L1, "publishDate"_L1, "created_at"_L1});
        m_best.modified = timeAt(object,
                                 {"dateModified"_L1, "updated_at"_L1, "last-published-at"_L1, "updatedAt"_L1,
                                  "content-updated-at"_L1, "modified_at"_L1});
        m_best.isStory = true;
    }

    Claims m_best;
    int m_visited = 0;
};

bool holdsAppData(const html::Script &script)
{
    if (script.type.contains("ld+json"_L1))
        return false;
    return script.type.contains("json"_L1) || script.id == "__NEXT_DATA__"_L1 || script.content.startsWith("window.__")
        || script.content.contains("kit.start(");
}

} // namespace

Claims readAppData(const html::Document &page)
{
    Search search;
    for (const html::Script &script : page.scripts()) {
        if (!holdsAppData(script))
            continue;
        for (const QJsonValue &value : readJson(script.content))
            search.visit(value);
    }
    return search.best();
}

} // namespace khobor::extract
