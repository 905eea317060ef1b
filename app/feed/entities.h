// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// References to characters and entities. Pure but for the budget of the document's own entities; one document, any thread.

#pragma once

#include <QByteArray>
#include <QHash>

namespace khobor::feed {

/// The characters of a code point as UTF-8: Windows-1252's for 128 to 159, where papers mean those, U+FFFD for what
/// XML forbids.
[[nodiscard]] QByteArray characterOf(char32_t codePoint);

/// Resolves references. A document's own entities count as long as they are short literals and their expansions stay
/// within a budget, so that no document can blow up.
class Entities final
{
public:
    /// Takes the entities that a DOCTYPE declares. False when one is made of others or is long: that is how documents
    /// blow up, and no paper writes it.
    [[nodiscard]] bool declare(QByteArrayView doctype);

    /// What stands for the reference at the start of `text` ("&name;…"), escaped for markup, and how long the
    /// reference is. Zero length when there is none: the ampersand is then meant literally.
    struct Resolved {
        QByteArray markup;
        qsizetype length = 0;
    };
    [[nodiscard]] Resolved resolve(QByteArrayView text);

private:
    [[nodiscard]] QByteArray named(const QByteArray &name);

    QHash<QByteArray, QByteArray> m_own;
    qsizetype m_budget = 64 << 10;
};

} // namespace khobor::feed
