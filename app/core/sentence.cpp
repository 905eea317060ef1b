// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sentence.h"

#include <QCoreApplication>

namespace khobor {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("error", text);
}

} // namespace

QString sentence(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return tr("Stopped.");
    case ErrorKind::Offline:
        return tr("You are offline. What is kept can still be read.");
    case ErrorKind::HostNotFound:
        return tr("The paper's address was not found. Check the connection, or the address.");
    case ErrorKind::ConnectionFailed:
        return tr("The paper's server could not be reached. It will be tried again later.");
    case ErrorKind::TimedOut:
        return tr("The paper's server did not answer in time. It will be tried again later.");
    case ErrorKind::TlsFailed:
        return tr("The connection to the paper is not secure, so nothing was read from it.");
    case ErrorKind::HttpStatus:
        return tr("The paper's server answered with an error (%1).").arg(error.detail.section(u' ', 0, 0));
    case ErrorKind::TooManyRedirects:
        return tr("The address leads from one place to another without end.");
    case ErrorKind::ForbiddenAddress:
        return tr("The address leads to a place that nothing from outside may open.");
    case ErrorKind::TooLarge:
        return tr("The answer is larger than Khobor takes.");
    case ErrorKind::Truncated:
        return tr("The answer was cut off on its way. It will be tried again later.");
    case ErrorKind::BotProtection:
        return tr("The paper refuses programs and asks for proof of being human. Open the page in a browser.");
    case ErrorKind::Paywall:
        return tr("The paper shows this story to its subscribers alone.");
    case ErrorKind::NotAStory:
        return tr("There is no story at this address.");
    case ErrorKind::NotAFeed:
        return tr("There is no feed at this address.");
    case ErrorKind::Malformed:
        return tr("What was found there cannot be read.");
    case ErrorKind::ParserStopped:
        return tr("The page was too much to read and was given up.");
    case ErrorKind::StorageFailed:
        return tr("The library could not be used. Nothing that was kept is lost.");
    case ErrorKind::DiskFull:
        return tr("The disk is full. Make room, and Khobor goes on where it stopped.");
    case ErrorKind::Damaged:
        return tr("The library is damaged.");
    case ErrorKind::NewerSchema:
        return tr("This library was written by a newer Khobor. It was left untouched; please update Khobor.");
    case ErrorKind::FileNotFound:
        return tr("The file was not found.");
    case ErrorKind::FileUnreadable:
        return tr("The file cannot be read.");
    case ErrorKind::FileUnwritable:
        return tr("The file cannot be written there.");
    case ErrorKind::BadArgument:
        return tr("That cannot be understood: %1").arg(error.detail);
    case ErrorKind::NotFound:
        return tr("Nothing was found.");
    case ErrorKind::PdfFailed:
        return tr("The PDF could not be made.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace khobor
