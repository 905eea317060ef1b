// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Text as the search index sees it. Any thread.

#pragma once

#include <QList>
#include <QString>

namespace khobor::store {

/// A word by its two keys (bangla/fold.h, bangla/stem.h): what it sounds like, and what all its forms share.
struct SearchWord {
    QString key;
    QString stem;
    QString spelling; ///< as it stands in the text

    friend bool operator==(const SearchWord &, const SearchWord &) = default;
};

/// The words of a text, in order.
[[nodiscard]] QList<SearchWord> searchWords(QStringView text);
/// The keys of words, parted by spaces.
[[nodiscard]] QString searchKeys(const QList<SearchWord> &words);

/// The words of a story's texts. Only one at a time is read on a thread.
class StoryWords final
{
public:
    StoryWords();

    /// Reads a text; the keys of its words, in order, parted by spaces.
    QString read(QStringView text);
    /// The words read so far, each spelling once.
    [[nodiscard]] const QList<SearchWord> &met() const { return m_met; }

private:
    qint64 m_reading; // tells a word that this story had already
    QList<SearchWord> m_met;
};

} // namespace khobor::store
