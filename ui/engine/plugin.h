// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The plugin's root. GUI thread.

#pragma once

#include "reader/storyview.h"

namespace khobor::engine {

/// Makes the scheme known as soon as it is loaded, which is before any profile exists.
class EnginePlugin final : public QObject, public reader::PageEngine, public exports::PdfPrinter
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID KhoborPageEngine_iid)
    Q_INTERFACES(khobor::reader::PageEngine khobor::exports::PdfPrinter)
public:
    EnginePlugin();

    reader::StoryView *createView(exports::PictureSource pictures, QWidget *parent) override;
    QCoro::Task<Result<QByteArray>> print(QByteArray page, exports::PictureSource pictures) override;
};

} // namespace khobor::engine
