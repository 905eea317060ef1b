// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// An outlet as it is kept. Pure.

#pragma once

#include "core/outlet.h"

#include <QJsonObject>

namespace khobor::store {

[[nodiscard]] QJsonObject toJson(const Outlet &outlet);
/// The inverse of toJson. Missing keys are taken as absent.
[[nodiscard]] Outlet outletFromJson(const QJsonObject &object);

} // namespace khobor::store
