// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A library in a folder of its own that goes with it, and stories to put there.

#pragma once

#include "store/library.h"

#include <QTemporaryDir>
#include <QTest>

namespace khobor {

using namespace Qt::StringLiterals;

/// The value of a future's result; fails the test when it is an error.
template <class Value> Value got(QFuture<Result<Value>> future)
{
    Result<Value> result = future.result();
    if (!result)
        QTest::qFail(qPrintable(result.error().detail), __FILE__, __LINE__);
    if constexpr (!std::is_void_v<Value>)
        return result.value_or(Value());
}

/// The error of a future's result; fails the test when there is none.
template <class Value> ErrorKind failed(QFuture<Result<Value>> future)
{
    const Result<Value> result = future.result();
    if (result)
        QTest::qFail("went well", __FILE__, __LINE__);
    return result ? ErrorKind{} : result.error().kind;
}

/// A moment of Dhaka's, so many minutes after a summer's morning.
inline QDateTime minute(int minutes)
{
    return QDateTime({2026, 6, 1}, {6, 0}, dhaka()).addSecs(60LL * minutes);
}

/// What a list says of a story of paper.test, by number.
inline Item item(int number, const QString &title = u"শিরোনাম"_s)
{
    Item item;
    item.url = QUrl(u"https://paper.test/news/%1"_s.arg(number));
    item.title = title;
    item.published = minute(number);
    return item;
}

/// A whole story of paper.test, by number.
inline Article article(int number, const QString &title, const QString &text)
{
    Article article;
    article.url = QUrl(u"https://paper.test/news/%1"_s.arg(number));
    article.title = title;
    article.published = minute(number);
    article.text = text;
    article.html = "<p>"_L1 + text + "</p>"_L1;
    return article;
}

inline Arrival arrival(const Item &item, const QString &section = u"paper/national"_s, Topic topic = Topic::National)
{
    return {{section.section(u'/', 0, 0)}, {section}, topic, item, {}};
}

inline Arrival arrival(const Article &article, const QString &section = u"paper/national"_s, Topic topic = Topic::National)
{
    return {{section.section(u'/', 0, 0)}, {section}, topic, {}, article};
}

/// A selection, part by part: Pick().topic(Topic::Sports).unread().
struct Pick : Selection {
    Pick &in(const QString &id) { return outlet = OutletId{id}, *this; }
    Pick &inSection(const QString &id) { return section = SectionId{id}, *this; }
    Pick &of(Topic which) { return topic = which, *this; }
    Pick &unread() { return unreadOnly = true, *this; }
    Pick &saved() { return savedOnly = true, *this; }
    Pick &noted() { return notedOnly = true, *this; }
    Pick &with(const QString &words) { return search = words, *this; }
};

/// A folder, and the library in it while that is open.
class Room final
{
public:
    Room() { open(); }

    void open()
    {
        library.reset();
        auto opened = store::Library::open(path(), clock());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        library = std::move(*opened);
    }

    void close() { library.reset(); }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Clock clock() const
    {
        return [this] { return now; };
    }

    store::Library *operator->() const { return library.get(); }

    /// The titles of a selection, in order.
    [[nodiscard]] QStringList titles(const Selection &selection = {}) const
    {
        QStringList titles;
        for (const Headline &headline : got(library->headlines(selection, {}, 1000)))
            titles.append(headline.title);
        return titles;
    }

    [[nodiscard]] QStringList search(const QString &typed) const
    {
        Selection selection;
        selection.search = typed;
        return titles(selection);
    }

    QDateTime now = QDateTime({2026, 6, 10}, {0, 0}, QTimeZone::UTC);

private:
    QTemporaryDir m_folder; // before the library, which may write until it is closed

public:
    std::unique_ptr<store::Library> library;
};

} // namespace khobor
