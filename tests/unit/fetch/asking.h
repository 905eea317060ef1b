// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the tests of fetch ask.

#pragma once

#include "fetch/fetcher.h"

#include <QCoroTask>

namespace khobor::testing {

/// Limits that let a fault be seen within a second.
[[nodiscard]] inline fetch::Limits hurried()
{
    using namespace std::chrono_literals;
    return {.connect = 1s,
            .headers = 300ms,
            .idle = 300ms,
            .total = 900ms,
            .feedBytes = 50'000,
            .pageBytes = 100'000,
            .pictureBytes = 100'000};
}

/// A page that a person asks for.
[[nodiscard]] inline fetch::Request asPerson(const QUrl &url, fetch::Purpose purpose = fetch::Purpose::Page)
{
    return {url, purpose, fetch::Origin::Person, {}, {}};
}

/// Waits for the answer.
[[nodiscard]] inline Result<fetch::Reply> ask(fetch::Fetcher &fetcher, fetch::Request request, std::stop_token stop = {})
{
    return QCoro::waitFor(fetcher.fetch(std::move(request), std::move(stop)));
}

/// The kind of error, or nothing when there was an answer; what QCOMPARE can print is the number.
[[nodiscard]] inline std::optional<ErrorKind> errorOf(const Result<fetch::Reply> &reply)
{
    return reply ? std::nullopt : std::optional(reply.error().kind);
}

} // namespace khobor::testing

/// Compares an outcome with an expected error and prints its detail when they differ.
#define EXPECT_ERROR(outcome, expected)                                                                                     \
    do {                                                                                                                    \
        const auto got = (outcome);                                                                                         \
        QVERIFY2(!got, got ? got->body.left(200).constData() : "");                                                         \
        QVERIFY2(got.error().kind == (expected),                                                                            \
                 qPrintable(QString::number(int(got.error().kind)) + u' ' + got.error().detail));                           \
    } while (false)
