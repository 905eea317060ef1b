// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person typed into the search field, taken apart. Pure, any thread.

#pragma once

#include "core/clock.h"
#include "core/outlet.h"

#include <QDate>

#include <optional>

namespace khobor::store {

/// One part of what was typed: a word, or several that stand in quotes.
struct Term {
    QString text;
    bool isPhrase = false;
    bool isExcluded = false; ///< -word
    bool isLast = false; ///< and perhaps still being typed

    friend bool operator==(const Term &, const Term &) = default;
};

/// What was typed: words, and conditions in the form name:value. A value with blanks stands in quotes.
struct Typed {
    QList<Term> terms;
    QStringList outlets; ///< outlet:, কাগজ:, পত্রিকা:
    QStringList sections; ///< section:, বিভাগ:
    std::optional<QDate> after; ///< after:, থেকে: from this day on, in Dhaka
    std::optional<QDate> before; ///< before:, আগে: until the day before this one
    bool savedOnly = false; ///< saved
    bool unreadOnly = false; ///< unread
    bool isImpossible = false; ///< a day that is none

    friend bool operator==(const Typed &, const Typed &) = default;
};

/// Takes it apart. `now` is what "গতকাল" is told from.
[[nodiscard]] Typed readTyped(const QString &typed, const QDateTime &now = systemClock()());

/// The ids of the outlets that are meant by a value of outlet: by id or a part of a name in either language.
[[nodiscard]] QList<OutletId> outletsNamed(const QList<Outlet> &outlets, const QString &value);
/// The sections that are meant by a value of section:, by id or name.
[[nodiscard]] QList<SectionId> sectionsNamed(const QList<Outlet> &outlets, const QString &value);
/// The common sections that are meant, by key or name.
[[nodiscard]] QList<Topic> topicsNamed(const QString &value);

} // namespace khobor::store
