// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// In how many stories the library's words stand. The writing thread's.

#pragma once

#include "store/connection.h"
#include "store/words.h"

#include <QHash>

namespace khobor::store {

/// Counts words in memory and writes a count to the table `word` only when it has doubled, for writing every word of every
/// story would cost more than all else. What is written is roughly right, which is enough to prefer the more frequent
/// of two words; a word that is new is written at once.
class WordCounts final
{
public:
    /// A story has these words. Numbers and endless words are passed over.
    void meet(const QList<SearchWord> &words);
    /// Writes what is due. Inside a transaction.
    void write(Connection &library);
    /// Forgets what was counted: after a transaction that came to nothing, the table knows best.
    void forget();

private:
    struct Count {
        quint32 written = 0; // by this; the table may have more
        quint32 since = 0;
    };
    QHash<size_t, Count> m_counts; // by the hash of the key: two words in one count do no harm
    QList<SearchWord> m_due;
};

} // namespace khobor::store
