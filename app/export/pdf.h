// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The seam between PDF and the page engine, which is a plugin (ui/engine): nothing here links WebEngine.

#pragma once

#include "core/error.h"
#include "core/records.h"

#include <QCoroTask>
#include <QtPlugin>

#include <functional>

namespace khobor::exports {

/// Gives the bytes of a kept picture to a page that shows `khobor:picture/<hash>`.
using PictureSource = std::function<QCoro::Task<Result<StoredPicture>>(PictureId)>;

/// Prints story pages. Lives on the GUI thread.
class PdfPrinter
{
public:
    virtual ~PdfPrinter() = default;
    /// `page` (exports::storyPage for print) as an A4 PDF whose title is the page's `<title>`. PdfFailed otherwise.
    virtual QCoro::Task<Result<QByteArray>> print(QByteArray page, PictureSource pictures) = 0;
};

} // namespace khobor::exports

#define KhoborPdfPrinter_iid "khobor.PdfPrinter/1"
Q_DECLARE_INTERFACE(khobor::exports::PdfPrinter, KhoborPdfPrinter_iid)
