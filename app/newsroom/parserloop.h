// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The parsing process from inside.

#pragma once

#include "newsroom/parser.h"

#include <functional>

namespace khobor::newsroom {

/// Reads jobs from standard input and writes what `work` makes of them to standard output, until the input ends. Says
/// with an empty frame that it is ready. Returns the exit code.
int serveJobs(const std::function<Result<QJsonObject>(const ParseJob &)> &work);

/// What the process does with a job: extracts, lists or parses, and puts the outcome into JSON.
[[nodiscard]] Result<QJsonObject> parseHere(const ParseJob &job);

} // namespace khobor::newsroom
