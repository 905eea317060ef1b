// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Feeds that Khobor does not know, as outlets of its own. Pure, any thread.

#pragma once

#include "core/outlet.h"

namespace khobor::outlets {

/// What another reader's list says of a feed. All but the feed may be empty.
struct ForeignFeed {
    QString title;
    QUrl feed;
    QUrl home;
    QString folder; ///< the list's folder that it stands in
    QString language;
};

/// An outlet of one section. Its id is made of the feed's address, so that the same feed gives the same outlet; the
/// folder decides the topic where it is named like a common section, in Bangla or English.
[[nodiscard]] Outlet foreignOutlet(const ForeignFeed &feed);

/// An address that leads to the web, without a user's name and password; invalid for anything else.
[[nodiscard]] QUrl webAddress(const QString &text);

/// The topic that a section's name means, in either language; Topic::Other when it is none of the common ones.
[[nodiscard]] Topic topicNamed(const QString &name);

} // namespace khobor::outlets
