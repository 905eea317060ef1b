// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads single tags out of bytes as the HTML tokeniser would. Inside app/html only; pure.

#pragma once

#include <QByteArrayView>

#include <utility>
#include <vector>

namespace khobor::html {

/// A tag as it stands in the source.
struct RawTag {
    enum class Kind { Start, End };
    Kind kind = Kind::Start;
    QByteArrayView name; ///< as written
    qsizetype end = 0; ///< after the closing >
    std::vector<std::pair<QByteArrayView, QByteArrayView>> attributes; ///< name, and all of it with its value
    qsizetype attributeBytes = 0;

    /// The value of an attribute without its quotes.
    [[nodiscard]] QByteArrayView value(QByteArrayView attribute) const;
};

/// The tag whose < stands at `at`; its end is -1 when the source ends inside it. Attributes past `most` are skipped.
[[nodiscard]] RawTag readTag(QByteArrayView source, qsizetype at, std::size_t most);

/// Where the comment or other markup declaration whose < stands at `at` ends (the source's size when it does not).
[[nodiscard]] qsizetype endOfMarkup(QByteArrayView source, qsizetype at);

/// Where the end tag of a name next begins, -1 when there is none.
[[nodiscard]] qsizetype findEndTag(QByteArrayView source, qsizetype from, QByteArrayView name);

} // namespace khobor::html
