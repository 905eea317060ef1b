// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace khobor {

using namespace Qt::StringLiterals;

namespace {

constexpr auto translatorName = "khobor-translator"_L1;

} // namespace

void speak(const QString &language)
{
    auto *application = QCoreApplication::instance();
    QLocale::setDefault(language == "bn"_L1 ? QLocale(QLocale::Bengali, QLocale::Bangladesh) : QLocale(QLocale::English));
    qDeleteAll(application->findChildren<QTranslator *>(translatorName, Qt::FindDirectChildrenOnly));
    for (const auto &name : {u"khobor_"_s, u"qtbase_"_s}) {
        auto *translator = new QTranslator(application);
        translator->setObjectName(translatorName);
        if (translator->load(u":/i18n/"_s + name + language))
            QCoreApplication::installTranslator(translator);
    }
}

} // namespace khobor
