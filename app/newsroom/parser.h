// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages and feeds are parsed in a process of their own, with limits on memory, stack and time, because strangers wrote
// them. Lives on the thread that made it, with an event loop.

#pragma once

#include "core/article.h"
#include "core/error.h"
#include "core/outlet.h"

#include <QCoroTask>
#include <QObject>

#include <memory>
#include <stop_token>

namespace khobor::newsroom {

/// What to make of the bytes.
enum class ParseKind { Article, Section, Feed, Sitemap };

/// Bytes to parse.
struct ParseJob {
    ParseKind kind = ParseKind::Article;
    QByteArray body;
    QByteArray contentType;
    QUrl url;
    PageRules rules = {}; ///< for a story
};

/// One long-lived parsing process; started with the first job, restarted when it dies or is too slow, ended after some
/// minutes without a job. Jobs are answered in order; one that kills the process fails alone.
class Parser final : public QObject
{
    Q_OBJECT
public:
    /// `program` is started with --parser and must call runParser() then; this very program when empty.
    explicit Parser(QString program = {}, QObject *parent = nullptr);
    /// What is not answered yet ends with Cancelled.
    ~Parser() override;

    /// The answer as JSON (an Article; {"items": […]} for the others, {"sitemaps": […]} too for a sitemap, {"feed",
    /// "entries"} for a feed), or the parser's error. ParserStopped when the process died or took longer than `patience` for
    /// it, counted from when it was this job's turn.
    QCoro::Task<Result<QJsonObject>> parse(ParseJob job, std::chrono::milliseconds patience = std::chrono::seconds(5));

private:
    class Queue;
    std::unique_ptr<Queue> m_queue;
};

/// The process's own main loop: jobs on standard input, answers on standard output, until the input ends.
int runParser();

} // namespace khobor::newsroom
