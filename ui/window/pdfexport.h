// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A story as a PDF file. GUI thread.

#pragma once

#include "core/error.h"
#include "core/outlet.h"
#include "core/records.h"
#include "export/pdf.h"

#include <QCoroTask>

namespace khobor::window {

/// A file name for a story: its headline without what file systems refuse, at most 80 characters, with ".pdf".
[[nodiscard]] QString pdfName(const QString &headline);

/// Prints the story and writes the file, whole or not at all. PdfFailed or FileUnwritable otherwise.
[[nodiscard]] QCoro::Task<Result<void>> exportPdf(exports::PdfPrinter &printer, StoredStory story, Outlet outlet,
                                                  QDateTime now, exports::PictureSource pictures, QString path);

} // namespace khobor::window
