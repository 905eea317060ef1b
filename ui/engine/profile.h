// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a view lives in: off the record, without scripts, and with a network that knows only khobor:. GUI thread.

#pragma once

#include "engine/scheme.h"

#include <QWebEngineProfile>

namespace khobor::engine {

/// A profile of its own for each view, so that no view sees another's page. Must outlive its pages.
class LockedProfile final : public QWebEngineProfile
{
    Q_OBJECT
public:
    explicit LockedProfile(exports::PictureSource pictures);

    [[nodiscard]] Shelf &shelf() { return *m_shelf; }

private:
    Shelf *m_shelf;
};

} // namespace khobor::engine
