// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a paper's robots.txt asks of programs (RFC 9309). Pure, any thread.

#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace khobor::newsroom {

/// The rules for Khobor, or for all programs where it is not named.
class Robots final
{
public:
    /// Reads a robots.txt. What cannot be read forbids nothing, as does a web page served in its place.
    [[nodiscard]] static Robots read(const QByteArray &text);

    /// Whether a page may be asked for: by the longest rule that fits, of two as long the one that allows.
    [[nodiscard]] bool allows(const QUrl &url) const;

private:
    struct Rule {
        QByteArray path;
        bool allows;
    };
    QList<Rule> m_rules;
};

} // namespace khobor::newsroom
