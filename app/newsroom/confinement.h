// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the parsing process may use of the machine.

#pragma once

class QProcess;

namespace khobor::newsroom {

/// Before start(): limits on memory, stack, files and core dumps, an empty environment but for the locale, death together
/// with its parent. The limits are the child's own and hold from its first instruction.
void confine(QProcess &process);

} // namespace khobor::newsroom
