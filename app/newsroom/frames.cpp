// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "newsroom/frames.h"

#include <QDataStream>
#include <QIODevice>
#include <QJsonDocument>
#include <QtEndian>

namespace khobor::newsroom {

using namespace Qt::StringLiterals;

QByteArray framed(const QByteArray &payload)
{
    QByteArray frame(sizeof(quint32), Qt::Uninitialized);
    qToBigEndian(quint32(payload.size()), frame.data());
    return frame + payload;
}

Result<std::optional<QByteArray>> takeFrame(QByteArray &arrived)
{
    constexpr qsizetype head = sizeof(quint32);
    if (arrived.size() < head)
        return std::nullopt;
    const quint32 length = qFromBigEndian<quint32>(arrived.constData());
    if (length > longestFrame)
        return failure(ErrorKind::ParserStopped, u"a frame of %1 bytes"_s.arg(length));
    if (arrived.size() < head + qsizetype(length))
        return std::nullopt;
    QByteArray payload = arrived.sliced(head, length);
    arrived.remove(0, head + length);
    return payload;
}

QByteArray toBytes(const ParseJob &job)
{
    QByteArray bytes;
    QDataStream(&bytes, QIODevice::WriteOnly) << quint8(job.kind) << job.body << job.contentType << job.url
                                              << job.rules.title << job.rules.byline << job.rules.body << job.rules.remove;
    return bytes;
}

std::optional<ParseJob> jobFrom(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    quint8 kind = 0;
    ParseJob job;
    stream >> kind >> job.body >> job.contentType >> job.url >> job.rules.title >> job.rules.byline >> job.rules.body
        >> job.rules.remove;
    if (stream.status() != QDataStream::Ok || kind > quint8(ParseKind::Sitemap))
        return std::nullopt;
    job.kind = ParseKind(kind);
    return job;
}

QByteArray toBytes(const Result<QJsonObject> &answer)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    if (answer)
        stream << true << QJsonDocument(*answer).toJson(QJsonDocument::Compact);
    else
        stream << false << quint8(answer.error().kind) << answer.error().detail;
    return bytes;
}

Result<QJsonObject> answerFrom(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    bool isValue = false;
    stream >> isValue;
    if (isValue) {
        QByteArray json;
        stream >> json;
        const QJsonDocument document = QJsonDocument::fromJson(json);
        if (stream.status() == QDataStream::Ok && document.isObject())
            return document.object();
    } else {
        quint8 kind = 0;
        QString detail;
        stream >> kind >> detail;
        if (stream.status() == QDataStream::Ok && kind <= quint8(ErrorKind::PdfFailed))
            return failure(ErrorKind(kind), detail);
    }
    return failure(ErrorKind::ParserStopped, u"an answer that cannot be read"_s);
}

} // namespace khobor::newsroom
