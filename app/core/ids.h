// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Strong ids: an outlet's id cannot be passed where a section's is meant. Plain values, any thread.

#pragma once

#include <QHash>
#include <QMetaType>
#include <QString>

namespace khobor {

/// A value of type Value that only compares with ids of the same Tag. A default id names nothing.
template <class Tag, class Value> struct Id {
    Value value{};

    [[nodiscard]] bool isNull() const { return value == Value{}; }
    friend auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

/// A story in the library: SQLite's rowid, positive.
using ArticleId = Id<struct ArticleTag, qint64>;
/// An outlet's short Latin name, as in the catalogue: "inqilab".
using OutletId = Id<struct OutletTag, QString>;
/// A section of one outlet, "outlet/section": "inqilab/international".
using SectionId = Id<struct SectionTag, QString>;
/// A kept picture: the lower-case hexadecimal SHA-256 of its bytes.
using PictureId = Id<struct PictureTag, QString>;

} // namespace khobor
