// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/transfer.h"

#include "fetch/decoder.h"
#include "fetch/question.h"
#include "fetch/wholeness.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace khobor::fetch {

using namespace Qt::StringLiterals;

namespace {

// Qt reads ahead of us by no more than this.
constexpr qint64 readAhead = 256 << 10;
// Of an error's page only the beginning is wanted: it tells a bot check from a missing page.
constexpr qint64 errorPage = 64 << 10;

// Qt gives HTTP's own errors and the network's through one enumeration.
bool isHttpError(QNetworkReply::NetworkError error)
{
    return (error > 200 && error < 300) || error > 400 || error == QNetworkReply::ProtocolInvalidOperationError;
}

ErrorKind kindOf(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::SslHandshakeFailedError)
        return ErrorKind::TlsFailed;
    if (error == QNetworkReply::HostNotFoundError)
        return ErrorKind::HostNotFound;
    return error < 100 ? ErrorKind::ConnectionFailed : ErrorKind::Malformed;
}

QString phaseName(int phase)
{
    constexpr std::array names{"connecting"_L1, "waiting for the answer"_L1, "waiting for more of the body"_L1};
    return names.at(size_t(phase));
}

} // namespace

Transfer::Transfer(QNetworkAccessManager &manager, const Request &request, const QHostAddress &address, const Limits &limits,
                   Leash *leash)
    : m_limits(limits), m_bodyLimit(bodyLimit(limits, request.purpose)), m_reply(manager.get(question(request, address)))
{
    m_reply->setReadBufferSize(readAhead);
    m_patience.setSingleShot(true);
    connect(leash, &Leash::pulled, this, [this](const Error &reason) { settle(std::unexpected(reason)); });
    connect(&m_patience, &QTimer::timeout, this, [this] {
        settle(failure(ErrorKind::TimedOut, u"%1 took %2 ms"_s.arg(phaseName(int(m_phase))).arg(m_patience.interval())));
    });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { enter(Phase::Headers, m_limits.headers); });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Transfer::takeHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &Transfer::takeBody);
    connect(m_reply, &QNetworkReply::finished, this, &Transfer::finish);
    setConnectPatience(limits.connect);
}

Transfer::~Transfer()
{
    settle(failure(ErrorKind::Cancelled));
}

void Transfer::setConnectPatience(std::chrono::milliseconds patience)
{
    if (m_phase == Phase::Connecting)
        m_patience.start(patience);
}

void Transfer::enter(Phase phase, std::chrono::milliseconds patience)
{
    if (phase < m_phase || m_pledge.isKept())
        return;
    m_phase = phase;
    m_patience.start(patience);
}

void Transfer::takeHeaders()
{
    enter(Phase::Body, m_limits.idle);
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
    m_answer.headers = m_reply->headers();
    const bool success = m_answer.status == 200;
    auto decoder = Decoder::create(m_answer.headers.combinedValue(QHttpHeaders::WellKnownHeader::ContentEncoding),
                                   success ? m_bodyLimit : std::min(errorPage, m_bodyLimit));
    if (!decoder)
        return settle(std::unexpected(decoder.error()));
    m_decoder = std::move(*decoder);
    if (const Result<void> length = checkLength(); success && !length)
        settle(std::unexpected(length.error()));
}

// Before the body came: whether it may.
Result<void> Transfer::checkLength() const
{
    const QList<QByteArray> lengths = m_answer.headers.values(QHttpHeaders::WellKnownHeader::ContentLength);
    for (const QByteArray &length : lengths) {
        if (length != lengths.first())
            return failure(ErrorKind::Malformed, u"two lengths"_s);
        if (length.toLongLong() > m_bodyLimit)
            return failure(ErrorKind::TooLarge, u"announces %1 bytes"_s.arg(QString::fromLatin1(length)));
    }
    return {};
}

void Transfer::takeBody()
{
    const QByteArray raw = m_reply ? m_reply->readAll() : QByteArray();
    if (raw.isEmpty() || m_pledge.isKept() || !m_decoder)
        return;
    m_rawBytes += raw.size();
    enter(Phase::Body, m_limits.idle);
    Q_EMIT received(raw.size());
    const Result<void> taken = m_decoder->take(raw);
    if (taken)
        return;
    m_answer.body = m_decoder->body();
    settle(m_answer.status == 200 ? Result<Answer>(std::unexpected(taken.error())) : m_answer);
}

void Transfer::finish()
{
    takeBody();
    if (m_pledge.isKept())
        return;
    const QNetworkReply::NetworkError error = m_reply->error();
    const bool isAnswer = error == QNetworkReply::NoError || isHttpError(error);
    if (!m_decoder || m_answer.status == 0)
        return settle(failure(isAnswer ? ErrorKind::Malformed : kindOf(error), m_reply->errorString()));
    m_answer.body = m_decoder->body();
    if (m_answer.status != 200)
        return settle(m_answer);
    const Result<void> whole = isAnswer ? checkWhole() : failure(ErrorKind::Truncated, m_reply->errorString());
    settle(whole ? Result<Answer>(m_answer) : std::unexpected(whole.error()));
}

// Qt reports most cut-off bodies as whole ones.
Result<void> Transfer::checkWhole() const
{
    const QByteArrayView announced = m_answer.headers.value(QHttpHeaders::WellKnownHeader::ContentLength);
    if (m_rawBytes < announced.toLongLong())
        return failure(ErrorKind::Truncated, u"%1 of %2 bytes came"_s.arg(m_rawBytes).arg(announced.toLongLong()));
    if (announced.isEmpty() && !m_decoder->knowsItsEnd() && looksCutOff(m_answer.body))
        return failure(ErrorKind::Truncated, u"the document stops before its end"_s);
    return m_decoder->finish();
}

void Transfer::settle(Result<Answer> answer)
{
    if (m_pledge.isKept())
        return;
    m_pledge.keep(std::move(answer));
    m_patience.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

} // namespace khobor::fetch
