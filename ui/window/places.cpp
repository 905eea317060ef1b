// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/places.h"

#include <QCryptographicHash>
#include <QSettings>

namespace khobor::window {

using namespace Qt::StringLiterals;

namespace {

constexpr double top = 0.02;
constexpr double end = 0.97;
constexpr int daysKept = 60;

// "permille day", the day as a Julian one, by the address's hash: addresses are no good keys and too long.
class Places final : public QSettings
{
public:
    Places() : QSettings(NativeFormat, UserScope, u"khobor"_s, u"places"_s) { }
};

QString keyOf(const QUrl &story)
{
    const QByteArray hash = QCryptographicHash::hash(story.toEncoded(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.first(12).toHex());
}

} // namespace

void rememberPlace(const QUrl &story, double progress, QDate today)
{
    Places places;
    if (progress < top || progress > end)
        places.remove(keyOf(story));
    else
        places.setValue(keyOf(story), u"%1 %2"_s.arg(qRound(progress * 1000)).arg(today.toJulianDay()));
}

double rememberedPlace(const QUrl &story)
{
    const double progress = Places().value(keyOf(story)).toString().section(u' ', 0, 0).toDouble() / 1000;
    return progress >= 0 && progress <= 1 ? progress : 0;
}

void forgetOldPlaces(QDate today)
{
    Places places;
    for (const QString &key : places.childKeys()) {
        if (places.value(key).toString().section(u' ', 1, 1).toLongLong() + daysKept < today.toJulianDay())
            places.remove(key);
    }
}

} // namespace khobor::window
