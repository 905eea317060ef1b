// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Who publishes: the outlets that Khobor ships and those a reader added. Plain values, any thread.

#pragma once

#include "core/error.h"
#include "core/outlet.h"

#include <QJsonObject>

namespace khobor::outlets {

/// Reads one outlet from its JSON file's object. Malformed names the key that is wrong.
[[nodiscard]] Result<Outlet> outletFromJson(const QJsonObject &object);
/// The inverse of outletFromJson.
[[nodiscard]] QJsonObject toJson(const Outlet &outlet);

/// The outlets in the *.json files of `folder` (":/outlets" for those shipped), ordered by their "order" key. A bad file
/// is reported in `errors`, if given, and costs the others nothing.
[[nodiscard]] QList<Outlet> loadCatalogue(const QString &folder, QList<Error> *errors = nullptr);

} // namespace khobor::outlets
