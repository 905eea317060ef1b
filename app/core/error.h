// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Errors are values: a closed kind that has a sentence for the reader (core/sentence.h), and a detail for the log.

#pragma once

#include <QString>

#include <expected>

namespace khobor {

/// What went wrong, as far as a reader can act on it.
/// The library keeps kinds by number: add new ones at the end.
/// Adding a kind fails to build until core/sentence.cpp has its sentence: switches over it have no default.
enum class ErrorKind {
    Cancelled, ///< the reader stopped it
    Offline, ///< Khobor is set to send nothing, or the machine has no network
    HostNotFound,
    ConnectionFailed, ///< refused, reset, unreachable
    TimedOut,
    TlsFailed,
    HttpStatus, ///< the server answered with an error; detail begins with the status code
    TooManyRedirects,
    ForbiddenAddress, ///< a scheme or a private address that nothing fetched may lead to
    TooLarge,
    Truncated, ///< the answer ended before its announced end
    BotProtection, ///< the paper asks for proof of being human
    Paywall,
    NotAStory, ///< a section page, an error page, an empty shell
    NotAFeed,
    Malformed,
    ParserStopped, ///< the parsing process ran out of time or memory, or died
    StorageFailed,
    DiskFull,
    Damaged, ///< a database that does not read back
    NewerSchema, ///< a library written by a later Khobor
    FileNotFound,
    FileUnreadable,
    FileUnwritable,
    BadArgument,
    NotFound, ///< no such outlet, section or story
    PdfFailed,
    NotWelcome, ///< the paper asks programs not to read the page (robots.txt)
    LoginWall, ///< the paper shows the page to those who sign in
    InUse, ///< another Khobor has the library open
};

/// Why something failed. `detail` is English, exact and for the log alone; a reader sees sentence(error).
struct Error {
    ErrorKind kind{};
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value, or why there is none.
template <class T> using Result = std::expected<T, Error>;

/// Shorthand for returning an error from a function that returns a Result.
inline std::unexpected<Error> failure(ErrorKind kind, QString detail = {})
{
    return std::unexpected(Error{kind, std::move(detail)});
}

} // namespace khobor
