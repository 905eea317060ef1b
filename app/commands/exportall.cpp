// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole library as a folder that any browser and any script can read:
//   index.html, stories/<id>.html, pictures/<hash>, stories.jsonl (with marks and notes), papers.opml

#include "commands/progress.h"
#include "commands/session.h"
#include "core/files.h"
#include "core/json.h"
#include "export/storypage.h"
#include "outlets/opml.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCoroFuture>
#include <QDir>
#include <QJsonDocument>
#include <QMimeDatabase>
#include <QSaveFile>

namespace khobor::commands {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(commands)
};

/// Writes a picture once; its name in the folder of pictures, empty when it is not kept.
QCoro::Task<Result<QString>> writePicture(std::shared_ptr<Session> session, QDir folder, PictureId id)
{
    const Result<StoredPicture> picture = co_await session->library->picture(id);
    if (!picture)
        co_return QString();
    const QMimeType type = QMimeDatabase().mimeTypeForName(QString::fromLatin1(picture->contentType));
    const QString suffix = type.name().startsWith("image/"_L1) ? type.preferredSuffix() : u"bin"_s;
    const QString name = id.value + u'.' + suffix;
    const QString path = folder.filePath(u"pictures/"_s + name);
    if (QFileInfo::exists(path))
        co_return name;
    const Result<void> written = writeFile(path, picture->bytes);
    co_return written ? Result<QString>(name) : std::unexpected(written.error());
}

/// The story's page with its pictures beside it. What a page may load is said in it, so that has to change too.
QCoro::Task<Result<void>> writeStory(std::shared_ptr<Session> session, QDir folder, StoredStory story)
{
    const exports::Surroundings around{session->newsroom->outlet(story.headline.outlet).value_or(Outlet{}), systemClock()()};
    QByteArray page = exports::storyPage(story, around, exports::printed());
    page.replace("img-src khobor:;", "img-src 'self' file:;");
    for (const PictureId &id : std::as_const(story.pictures)) {
        const Result<QString> name = co_await writePicture(session, folder, id);
        if (!name)
            co_return std::unexpected(name.error());
        page.replace("khobor:picture/" + id.value.toUtf8() + '"', "../pictures/" + name->toUtf8() + '"');
    }
    if (!story.note.isEmpty())
        page.replace("</main>",
                     "<section class=\"note\"><p>" + story.note.toHtmlEscaped().replace(u'\n', "<br>"_L1).toUtf8()
                         + "</p></section></main>");
    co_return writeFile(folder.filePath(u"stories/%1.html"_s.arg(story.headline.id.value)), page);
}

QByteArray indexLine(const Session &session, const Headline &headline)
{
    const QString day = headline.time.toTimeZone(dhaka()).toString(u"yyyy-MM-dd"_s);
    return u"<li><a href=\"stories/%1.html\">%2</a> <small>%3, %4</small></li>\n"_s.arg(headline.id.value)
        .arg(headline.title.toHtmlEscaped(), nameOf(session, headline.outlet).toHtmlEscaped(), day)
        .toUtf8();
}

/// A file that grows line by line.
class Growing
{
public:
    explicit Growing(const QString &path) : m_file(path) { m_isWhole = m_file.open(QIODevice::WriteOnly); }
    void append(const QByteArray &bytes) { m_isWhole = m_isWhole && m_file.write(bytes) == bytes.size(); }
    [[nodiscard]] Result<void> finish()
    {
        if (m_isWhole && m_file.commit())
            return {};
        return std::unexpected(writingError(m_file.fileName(), m_file.errorString()));
    }

private:
    QSaveFile m_file;
    bool m_isWhole;
};

QCoro::Task<Result<int>> writeStories(std::shared_ptr<Session> session, QDir folder)
{
    constexpr int pageLength = 200;
    Growing index(folder.filePath(u"index.html"_s));
    Growing lines(folder.filePath(u"stories.jsonl"_s));
    index.append("<!doctype html>\n<meta charset=\"utf-8\">\n<title>Khobor</title>\n<ol>\n");
    const Result<int> count = co_await session->library->count({});
    std::optional<PageKey> after;
    int written = 0;
    for (bool isMore = true; isMore && !isInterrupted();) {
        const Selection everything;
        const Result<QList<Headline>> page = co_await session->library->headlines(everything, after, pageLength);
        if (!page)
            co_return std::unexpected(page.error());
        for (const Headline &headline : *page) {
            if (isInterrupted())
                break;
            const Result<StoredStory> story = co_await session->library->story(headline.id);
            if (!story && story.error().kind != ErrorKind::Damaged)
                co_return std::unexpected(story.error());
            if (!story)
                continue;
            const Result<void> kept = co_await writeStory(session, folder, *story);
            if (!kept)
                co_return std::unexpected(kept.error());
            index.append(indexLine(*session, headline));
            lines.append(QJsonDocument(toJson(*story)).toJson(QJsonDocument::Compact) + '\n');
            showProgress(Texts::tr("%1 of %2").arg(QString::number(++written), QString::number(count.value_or(0))));
        }
        isMore = page->size() == pageLength;
        if (isMore)
            after = PageKey{page->constLast().standing(), page->constLast().id};
    }
    showProgress({});
    index.append("</ol>\n");
    const Result<void> finished = index.finish().and_then([&] { return lines.finish(); });
    co_return finished ? Result<int>(written) : std::unexpected(finished.error());
}

QCoro::Task<int> exportAll(QString path, Options options)
{
    const QDir folder(QFileInfo(path).absoluteFilePath());
    if (folder.exists() && !folder.isEmpty())
        co_return fail({ErrorKind::BadArgument, folder.path() + u" is not empty"_s});
    for (const QString &part : {u"stories"_s, u"pictures"_s}) {
        if (!folder.mkpath(part))
            co_return fail({ErrorKind::FileUnwritable, folder.path()});
    }
    const auto session = co_await openSession(options);
    if (!session)
        co_return fail(session.error());
    const QByteArray papers = outlets::writeOpml((*session)->newsroom->outlets());
    if (const Result<void> written = writeFile(folder.filePath(u"papers.opml"_s), papers); !written)
        co_return fail(written.error());
    const Result<int> written = co_await writeStories(*session, folder);
    if (!written)
        co_return fail(written.error());
    say(Texts::tr("%n stories are in %1.", nullptr, *written).arg(QDir::toNativeSeparators(folder.path())));
    co_return isInterrupted() ? fail({ErrorKind::Cancelled, {}}) : static_cast<int>(Done);
}

QCoro::Task<int> run(const QCommandLineParser &parser, Options options)
{
    if (parser.positionalArguments().size() != 1)
        return misused(u"one folder is wanted"_s);
    return exportAll(parser.positionalArguments().constFirst(), std::move(options));
}

} // namespace

extern const Command exportAllCommand{
    "export-all", QT_TRANSLATE_NOOP("commands", "Write all stories, notes and papers to a folder that any browser can read"),
    "FOLDER",     nullptr,
    run,          false};

} // namespace khobor::commands
