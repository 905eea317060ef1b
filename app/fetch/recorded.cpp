// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/recorded.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace khobor::fetch {

using namespace Qt::StringLiterals;

namespace {

bool isPlainName(const QString &name)
{
    return !name.isEmpty() && name != "."_L1 && name != ".."_L1 && !name.contains(u'/') && !name.contains(QChar::Null);
}

QString hostFolder(const QString &folder, const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    return isPlainName(host) ? folder + u'/' + host : QString();
}

QString queryPart(const QUrl &url)
{
    return url.hasQuery() ? u'?' + url.query(QUrl::FullyDecoded).replace(u'/', "%2F"_L1) : QString();
}

// The file for an address; empty when its path tries to leave the host's folder.
QString fileFor(const QString &folder, const QUrl &url)
{
    const QString path = url.path(QUrl::FullyDecoded);
    QStringList names = path.split(u'/', Qt::SkipEmptyParts);
    QString file = hostFolder(folder, url);
    if (file.isEmpty() || !std::ranges::all_of(names, isPlainName))
        return {};
    for (const QString &name : std::as_const(names))
        file += u'/' + name;
    if (QFileInfo(file).isDir())
        file += "/index.html"_L1;
    return file + queryPart(url);
}

Result<QByteArray> contentsOf(const QString &name, qint64 limit)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileUnreadable, u"%1: %2"_s.arg(name, file.errorString()));
    if (file.size() > limit)
        return failure(ErrorKind::TooLarge, u"%1 has %2 bytes"_s.arg(name).arg(file.size()));
    return file.readAll();
}

// "HTTP/1.1 404 Not Found" or "404 Not Found"
void readStatus(const QByteArray &line, Answer &answer)
{
    QByteArrayView rest(line);
    if (rest.startsWith("HTTP/"))
        rest = rest.sliced(std::max<qsizetype>(rest.indexOf(' '), 0)).trimmed();
    const qsizetype space = rest.indexOf(' ');
    answer.status = rest.first(space < 0 ? rest.size() : space).toInt();
    answer.reason = space < 0 ? QByteArray() : rest.sliced(space).trimmed().toByteArray();
}

void readHeaders(const QByteArray &text, Answer &answer)
{
    for (const QByteArray &each : text.split('\n')) {
        const QByteArray line = each.trimmed();
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            answer.headers.append(line.first(colon).trimmed(), line.sliced(colon + 1).trimmed());
        else if (!line.isEmpty())
            readStatus(line, answer);
    }
}

bool isUnchanged(const Request &request, const Answer &answer)
{
    const QByteArrayView etag = answer.headers.value(QHttpHeaders::WellKnownHeader::ETag);
    const QByteArrayView modified = answer.headers.value(QHttpHeaders::WellKnownHeader::LastModified);
    if (!request.etag.isEmpty())
        return request.etag == etag;
    return !request.lastModified.isEmpty() && request.lastModified == modified;
}

Answer finished(const Request &request, const QString &file, Answer answer)
{
    if (!answer.headers.contains(QHttpHeaders::WellKnownHeader::ContentType) && !answer.body.isEmpty())
        answer.headers.append(QHttpHeaders::WellKnownHeader::ContentType, contentTypeOf(file, answer.body));
    if (answer.status == 200 && isUnchanged(request, answer)) {
        answer.status = 304;
        answer.body.clear();
    }
    return answer;
}

} // namespace

bool isRecorded(const QString &folder, const QUrl &url)
{
    const QString host = hostFolder(folder, url);
    return !folder.isEmpty() && !host.isEmpty() && QDir(host).exists();
}

Result<Answer> recordedAnswer(const QString &folder, const Request &request, const Limits &limits)
{
    const QString file = fileFor(folder, request.url);
    const QString headers = file + ".headers"_L1;
    const bool hasBody = !file.isEmpty() && QFileInfo(file).isFile();
    const bool hasHeaders = !file.isEmpty() && QFileInfo(headers).isFile();
    Answer answer{hasBody || hasHeaders ? 200 : 404, hasBody || hasHeaders ? "OK" : "Not Found", {}, {}};
    if (hasHeaders) {
        const Result<QByteArray> text = contentsOf(headers, limits.pageBytes);
        if (!text)
            return std::unexpected(text.error());
        readHeaders(*text, answer);
    }
    if (hasBody) {
        Result<QByteArray> body = contentsOf(file, bodyLimit(limits, request.purpose));
        if (!body)
            return std::unexpected(body.error());
        answer.body = std::move(*body);
    }
    return finished(request, file, std::move(answer));
}

} // namespace khobor::fetch
