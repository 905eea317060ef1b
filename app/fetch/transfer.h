// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One question put to one address, and its answer taken in within the limits.

#pragma once

#include "fetch/answer.h"
#include "fetch/leash.h"

#include <QPointer>

class QHostAddress;
class QNetworkAccessManager;
class QNetworkReply;

namespace khobor::fetch {

class Decoder;

/// A GET of `request.url` sent to `address` and nowhere else, so that a name which resolves differently the second time
/// leads nowhere new: Qt is given the address as host, while the Host header, TLS server name and certificate check keep
/// the name. Redirects are answers. Ends when destroyed.
class Transfer final : public QObject
{
    Q_OBJECT
public:
    Transfer(QNetworkAccessManager &manager, const Request &request, const QHostAddress &address, const Limits &limits,
             Leash *leash);
    ~Transfer() override;

    /// ConnectionFailed, TlsFailed, TimedOut, Truncated, TooLarge, Malformed, or the leash's reason.
    [[nodiscard]] Pledge<Answer> &answer() { return m_pledge; }
    /// Whether the question was sent: only before that another address may be tried instead.
    [[nodiscard]] bool wasSent() const { return m_phase != Phase::Connecting; }
    /// Makes this attempt give up connecting after `patience`.
    void setConnectPatience(std::chrono::milliseconds patience);

Q_SIGNALS:
    /// Bytes of body that came over the network just now.
    void received(qint64 bytes);

private:
    enum class Phase { Connecting, Headers, Body };
    void enter(Phase phase, std::chrono::milliseconds patience);
    void takeHeaders();
    void takeBody();
    void finish();
    void settle(Result<Answer> answer);
    [[nodiscard]] Result<void> checkLength() const;
    [[nodiscard]] Result<void> checkWhole() const;

    Limits m_limits;
    qint64 m_bodyLimit;
    Pledge<Answer> m_pledge;
    QPointer<QNetworkReply> m_reply;
    QTimer m_patience;
    Phase m_phase = Phase::Connecting;
    Answer m_answer;
    std::unique_ptr<Decoder> m_decoder;
    qint64 m_rawBytes = 0;
};

} // namespace khobor::fetch
