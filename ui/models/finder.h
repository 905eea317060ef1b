// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds commands, sections, papers and stories by a few letters, in Bangla or romanised. No widgets, any thread.

#pragma once

#include "bangla/roman.h"
#include "core/records.h"

#include <QList>

namespace khobor::models {

/// Something that can be gone to or done.
struct Findable {
    enum class Kind { Command, Section, Outlet, Story };
    Kind kind = Kind::Command;
    QString text;
    QString alias; ///< its name in the other language, or empty
    QString hint; ///< what stands beside it: keys, the paper
    int command = -1; ///< the place among the caller's commands
    Selection selection; ///< of a section or outlet
    ArticleId story;
};

/// A list that is searched as one types.
class Finder final
{
public:
    explicit Finder(QList<Findable> all = {});

    /// The best `limit` whose text or alias has every typed word: as the beginning of a word, inside one, or, typed in Latin
    /// letters, as what a Bangla word sounds like (bangla/roman.h). Nothing typed finds all but the stories, in their order.
    [[nodiscard]] QList<Findable> find(QStringView typed, int limit) const;

private:
    struct Entry {
        Findable findable;
        QString key; ///< folded text and alias, each word after a blank
    };

    [[nodiscard]] int costOf(const Entry &entry, const QList<QStringList> &readings) const;

    QList<Entry> m_entries;
    bangla::RomanIndex m_roman;
};

} // namespace khobor::models
