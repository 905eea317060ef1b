// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Story pages as PDF. GUI thread.

#pragma once

#include "export/pdf.h"

namespace khobor::engine {

/// Prints a page on A4; see exports::PdfPrinter. Needs no window.
[[nodiscard]] QCoro::Task<Result<QByteArray>> printPage(QByteArray page, exports::PictureSource pictures);

} // namespace khobor::engine
