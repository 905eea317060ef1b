// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sentence.h"

#include <QCoreApplication>

namespace khobor {

namespace {

struct Sentence {
    Q_DECLARE_TR_FUNCTIONS(error)
};

} // namespace

QString sentence(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return Sentence::tr("Stopped.");
    case ErrorKind::Offline:
        return Sentence::tr("You are offline. What is kept can still be read.");
    case ErrorKind::HostNotFound:
        return Sentence::tr("The paper's address was not found. Check the connection, or the address.");
    case ErrorKind::ConnectionFailed:
        return Sentence::tr("The paper's server could not be reached. It will be tried again later.");
    case ErrorKind::TimedOut:
        return Sentence::tr("The paper's server did not answer in time. It will be tried again later.");
    case ErrorKind::TlsFailed:
        return Sentence::tr("The connection to the paper is not secure, so nothing was read from it.");
    case ErrorKind::HttpStatus:
        return Sentence::tr("The paper's server answered with an error (%1).").arg(error.detail.section(u' ', 0, 0));
    case ErrorKind::TooManyRedirects:
        return Sentence::tr("The address leads from one place to another without end.");
    case ErrorKind::ForbiddenAddress:
        return Sentence::tr("The address leads to a place that nothing from outside may open.");
    case ErrorKind::TooLarge:
        return Sentence::tr("The answer is larger than Khobor takes.");
    case ErrorKind::Truncated:
        return Sentence::tr("The answer was cut off on its way. It will be tried again later.");
    case ErrorKind::BotProtection:
        return Sentence::tr("The paper refuses programs and asks for proof of being human. Open the page in a browser.");
    case ErrorKind::Paywall:
        return Sentence::tr("The paper shows this story to its subscribers alone.");
    case ErrorKind::NotAStory:
        return Sentence::tr("There is no story at this address.");
    case ErrorKind::NotAFeed:
        return Sentence::tr("There is no feed at this address.");
    case ErrorKind::Malformed:
        return Sentence::tr("What was found there cannot be read.");
    case ErrorKind::ParserStopped:
        return Sentence::tr("The page was too much to read and was given up.");
    case ErrorKind::StorageFailed:
        return Sentence::tr("The library could not be used. Nothing that was kept is lost.");
    case ErrorKind::DiskFull:
        return Sentence::tr("The disk is full. Make room, and Khobor goes on where it stopped.");
    case ErrorKind::Damaged:
        return Sentence::tr("The library is damaged.");
    case ErrorKind::NewerSchema:
        return Sentence::tr("This library was written by a newer Khobor. It was left untouched; please update Khobor.");
    case ErrorKind::FileNotFound:
        return Sentence::tr("The file was not found.");
    case ErrorKind::FileUnreadable:
        return Sentence::tr("The file cannot be read.");
    case ErrorKind::FileUnwritable:
        return Sentence::tr("The file cannot be written there.");
    case ErrorKind::BadArgument:
        return Sentence::tr("That cannot be understood: %1").arg(error.detail);
    case ErrorKind::NotFound:
        return Sentence::tr("Nothing was found.");
    case ErrorKind::NotWelcome:
        return Sentence::tr("The paper asks programs not to read this page. Open it in a browser.");
    case ErrorKind::LoginWall:
        return Sentence::tr("The paper shows this page to those who sign in. Open it in a browser.");
    case ErrorKind::InUse:
        return Sentence::tr("The library is open in another window of Khobor. Close it and try again.");
    case ErrorKind::PdfFailed:
        return Sentence::tr("The PDF could not be made.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace khobor
