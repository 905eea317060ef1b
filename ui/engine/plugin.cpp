// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plugin.h"

#include "engine/chromium.h"
#include "engine/printer.h"
#include "engine/scheme.h"
#include "engine/view.h"

namespace khobor::engine {

EnginePlugin::EnginePlugin()
{
    quietenChromium();
    registerScheme();
}

reader::StoryView *EnginePlugin::createView(exports::PictureSource pictures, QWidget *parent)
{
    return new PageView(std::move(pictures), parent);
}

QCoro::Task<Result<QByteArray>> EnginePlugin::print(QByteArray page, exports::PictureSource pictures)
{
    return printPage(std::move(page), std::move(pictures));
}

} // namespace khobor::engine
