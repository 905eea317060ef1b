// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/alike.h"

#include "store/position.h"
#include "store/storyrow.h"
#include "store/words.h"

#include <algorithm>
#include <cmath>

namespace khobor::store {

using namespace Qt::StringLiterals;

namespace {

// Stories further apart are another day's news.
constexpr qint64 daysAround = 5;
// The rarest words of a story find its like; more of them only find more that is not.
constexpr qsizetype telling = 12;
constexpr int candidates = 40;
// Below this, nearness is that of any two stories of one desk.
constexpr double isRelated = 0.12;

/// How rare a stem is among the library's stories.
class Rarity final
{
public:
    explicit Rarity(Connection &library)
        : m_library(library), m_stories(std::max(1, library.value(u"SELECT count(*) FROM story"_s).toInt()))
    {
    }

    double operator()(const QString &stem)
    {
        auto known = m_known.find(stem);
        if (known == m_known.end()) {
            // Past so many a word is common, and counting further would only cost time.
            const int met = m_library
                                .value(u"SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT 2000)"_s,
                                       {QString(u'"' + QString(stem).remove(u'"') + u'"')})
                                .toInt();
            known = m_known.insert(stem, std::log((m_stories + 1.0) / (std::min(met, m_stories) + 0.5)));
        }
        return *known;
    }

private:
    Connection &m_library;
    int m_stories;
    QHash<QString, double> m_known;
};

QString textOf(const Article &article)
{
    return article.title + u'\n' + article.title + u'\n' + article.dek + u'\n' + article.text;
}

QString expressionFor(const Likeness &likeness, Rarity &rarity)
{
    QList<std::pair<double, QString>> weighted;
    for (auto stem = likeness.stems.cbegin(); stem != likeness.stems.cend(); ++stem) {
        if (stem.key().size() > 1)
            weighted.append({stem.value() * rarity(stem.key()), stem.key()});
    }
    std::ranges::sort(weighted, std::greater());
    QStringList words;
    for (const auto &[weight, stem] : weighted.first(std::min(telling, weighted.size())))
        words.append(u'"' + QString(stem).remove(u'"') + u'"');
    return words.join(u" OR "_s);
}

struct Compared {
    ArticleId id;
    qint64 position;
    double same;
    double near;
};

QList<Compared> compare(Connection &library, const StoryRow &row, const Likeness &mine, Rarity &rarity)
{
    const QString expression = expressionFor(mine, rarity);
    QList<Compared> compared;
    if (expression.isEmpty())
        return compared;
    const qint64 seconds = row.time.toSecsSinceEpoch(), around = daysAround * 24 * 3600;
    QList<qint64> found;
    {
        Rows rows = library.select(
            u"SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?"
            " ORDER BY bm25(search, 5.0) LIMIT ?"_s,
            {expression, position(seconds - around, ArticleId()), position(seconds + around, ArticleId()), candidates});
        while (rows.next())
            found.append(rows.number(0));
    }
    for (const qint64 at : std::as_const(found)) {
        const ArticleId id{at & positionIdMask};
        const Result<Article> article = id == row.id ? failure(ErrorKind::NotFound) : readBody(library, id);
        if (!article)
            continue;
        const Likeness theirs = likenessOf(textOf(*article));
        compared.append({id, at, containment(mine, theirs), nearness(mine, theirs, std::ref(rarity))});
    }
    return compared;
}

} // namespace

Likeness likenessOf(const QString &text)
{
    Likeness likeness;
    const QList<SearchWord> words = searchWords(text);
    for (qsizetype i = 0; i < words.size(); ++i) {
        ++likeness.stems[words[i].stem];
        if (i >= 2)
            likeness.runs.insert(qHashMulti(0, words[i - 2].stem, words[i - 1].stem, words[i].stem));
    }
    return likeness;
}

double containment(const Likeness &a, const Likeness &b)
{
    // A headline alone says too little to be taken for a repetition.
    constexpr qsizetype fewest = 12;
    const auto &[shorter, longer] = a.runs.size() < b.runs.size() ? std::tie(a.runs, b.runs) : std::tie(b.runs, a.runs);
    if (shorter.size() < fewest)
        return 0;
    const auto shared = std::ranges::count_if(shorter, [&](size_t run) { return longer.contains(run); });
    return static_cast<double>(shared) / static_cast<double>(shorter.size());
}

double nearness(const Likeness &a, const Likeness &b, const std::function<double(const QString &)> &rarity)
{
    const auto weight = [&](const QString &stem, int count) { return (1 + std::log(count)) * rarity(stem); };
    const auto length = [&](const Likeness &of) {
        double sum = 0;
        for (auto stem = of.stems.cbegin(); stem != of.stems.cend(); ++stem)
            sum += std::pow(weight(stem.key(), stem.value()), 2);
        return std::sqrt(sum);
    };
    double shared = 0;
    for (auto stem = a.stems.cbegin(); stem != a.stems.cend(); ++stem) {
        if (const int theirs = b.stems.value(stem.key()); theirs > 0)
            shared += weight(stem.key(), stem.value()) * weight(stem.key(), theirs);
    }
    const double both = length(a) * length(b);
    return both > 0 ? shared / both : 0;
}

Result<Alike> alike(Connection &library, ArticleId story, int limit)
{
    const std::optional<StoryRow> row = storyRow(library, story);
    if (!row)
        return failure(ErrorKind::NotFound, u"story %1"_s.arg(story.value));
    const Result<Article> article = readBody(library, story);
    if (!article)
        return std::unexpected(article.error());
    Rarity rarity(library);
    QList<Compared> compared = compare(library, *row, likenessOf(textOf(*article)), rarity);
    Alike found;
    std::ranges::sort(compared, std::greater(), &Compared::position);
    for (const Compared &each : std::as_const(compared)) {
        const auto other = storyRow(library, each.id);
        if (each.same >= oneStory && other && other->outlet != row->outlet && found.same.size() < limit)
            found.same.append(each.id);
    }
    std::ranges::stable_sort(compared, std::greater(), &Compared::near);
    for (const Compared &each : std::as_const(compared)) {
        if (each.same < oneStory && each.near >= isRelated && found.related.size() < limit)
            found.related.append(each.id);
    }
    return answer(library, found);
}

} // namespace khobor::store
