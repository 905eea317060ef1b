// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The XML namespaces that feeds use. Pure, any thread.

#pragma once

#include <QString>

namespace khobor::feed {

/// Whose word an element is.
enum class Vocabulary {
    Core, ///< RSS, RDF, Atom, CDF and sitemaps themselves, or no namespace
    Dublin, ///< Dublin Core and its terms
    Content,
    Media,
    Itunes,
    Comments, ///< wfw and thr
    Xhtml,
    News, ///< Google's news sitemaps
    Image, ///< Google's image sitemaps
    Foreign, ///< anything else
};

/// The vocabulary of a namespace address; of a prefix that was never declared, when `uri` is empty.
[[nodiscard]] Vocabulary vocabularyOf(QStringView uri, QStringView prefix);

} // namespace khobor::feed
