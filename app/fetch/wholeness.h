// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a body is all there when nothing in the transfer says so.

#pragma once

#include <QByteArrayView>

namespace khobor::fetch {

/// Whether a document that opens as HTML, XML or JSON lacks its own end. For bodies that came without a length and without
/// compression: there Qt reports a connection that was cut off between two chunks as a proper end. What opens as none of
/// these cannot be judged and passes.
[[nodiscard]] bool looksCutOff(QByteArrayView body);

} // namespace khobor::fetch
