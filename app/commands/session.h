// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a command that works on the library needs, opened in order. Main thread.

#pragma once

#include "commands/command.h"
#include "fetch/fetcher.h"
#include "newsroom/newsroom.h"
#include "store/library.h"

namespace khobor::commands {

/// The services over one library, closed in the reverse order.
struct Session {
    std::unique_ptr<store::Library> library;
    std::unique_ptr<fetch::Fetcher> fetcher;
    std::unique_ptr<newsroom::Newsroom> newsroom;
};

/// Opens the library, the door to the network and the newsroom over the shipped catalogue.
[[nodiscard]] Result<std::shared_ptr<Session>> buildSession(const Options &options);
/// The same, with the outlets that the reader added.
QCoro::Task<Result<std::shared_ptr<Session>>> openSession(Options options);

/// The story that an argument names, by its number or its address.
QCoro::Task<Result<StoredStory>> findStory(std::shared_ptr<Session> session, QString argument);

/// An outlet's name, in Bangla where it has one; its id when nobody knows it any more.
[[nodiscard]] QString nameOf(const Session &session, const OutletId &id);
/// One line for a headline: number, marks, time, outlet, title.
[[nodiscard]] QString headlineLine(const Session &session, const Headline &headline);
/// The same as a JSON object.
[[nodiscard]] QJsonObject toJson(const Headline &headline);
/// A whole story with its headline and note.
[[nodiscard]] QJsonObject toJson(const StoredStory &story);

/// Prints every headline of a selection, or `limit` of them; how many there were.
QCoro::Task<Result<int>> printHeadlines(std::shared_ptr<Session> session, Selection selection, int limit, bool json);

} // namespace khobor::commands
