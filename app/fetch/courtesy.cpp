// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/courtesy.h"

#include <algorithm>

namespace khobor::fetch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds longestWait = 24h;

bool isRefusal(const Answer &answer)
{
    return answer.status == 429 || answer.status == 503 || isBotCheck(answer);
}

std::chrono::seconds growing(int inRow)
{
    return std::min<std::chrono::seconds>(1min * (1 << std::min(inRow, 6)), 1h);
}

std::chrono::seconds wait(const Answer &answer, const QDateTime &now, int inRow)
{
    const QByteArrayView asked = answer.headers.value(QHttpHeaders::WellKnownHeader::RetryAfter);
    return std::min(retryAfter(asked.trimmed().toByteArray(), now).value_or(growing(inRow)), longestWait);
}

Error errorOf(const Answer &answer, const QDateTime &until)
{
    const QString detail = u"%1, not before %2"_s.arg(answer.status).arg(until.toString(Qt::ISODate));
    return {isBotCheck(answer) ? ErrorKind::BotProtection : ErrorKind::HttpStatus, detail};
}

} // namespace

Courtesy::Courtesy(Clock clock) : m_clock(std::move(clock)) { }

std::optional<Error> Courtesy::refusal(const QString &authority)
{
    const auto hold = m_holds.constFind(authority);
    if (hold == m_holds.cend() || hold->until <= m_clock())
        return std::nullopt;
    return hold->error;
}

void Courtesy::learn(const QString &authority, const Answer &answer)
{
    if (!isRefusal(answer)) {
        m_holds.remove(authority);
        return;
    }
    const QDateTime now = m_clock();
    const int inRow = m_holds.value(authority).inRow;
    const QDateTime until = now.addDuration(wait(answer, now, inRow));
    m_holds.insert(authority, {until, errorOf(answer, until), inRow + 1});
}

std::optional<std::chrono::seconds> retryAfter(const QByteArray &header, const QDateTime &now)
{
    bool isNumber = false;
    if (const qint64 seconds = header.toLongLong(&isNumber); isNumber)
        return seconds > 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
    const QString date = QString::fromLatin1(header).replace("GMT"_L1, "+0000"_L1);
    const QDateTime until = QDateTime::fromString(date, Qt::RFC2822Date);
    return until > now ? std::optional(std::chrono::seconds(now.secsTo(until))) : std::nullopt;
}

} // namespace khobor::fetch
