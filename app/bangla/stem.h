// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The key that the inflected forms of a word share. Pure functions, any thread.

#pragma once

#include <QString>

namespace khobor::bangla {

/// The search key (fold.h) of the word's dictionary form, as far as light rules and tables of irregular words tell:
/// cases, classifiers, plurals and the emphatic ই and ও go from nouns; tenses and persons, standard and colloquial, lead
/// a verb to its verbal noun (করলেন → করা). A word that only looks inflected (সরকার) keeps its own key, as does one that no
/// rule fits. For one word; any other text is returned folded.
[[nodiscard]] QString stem(QStringView word);

} // namespace khobor::bangla
