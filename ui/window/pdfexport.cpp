// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/pdfexport.h"

#include "export/storypage.h"

#include <QSaveFile>

namespace khobor::window {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 80;

// Cut at a space: a cut inside a conjunct would leave a broken one.
QString shortened(const QString &name)
{
    if (name.size() <= longestName)
        return name;
    const qsizetype space = name.lastIndexOf(u' ', longestName);
    return name.first(space > 0 ? space : longestName);
}

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorKind::FileUnwritable, file.errorString());
    return {};
}

} // namespace

QString pdfName(const QString &headline)
{
    QString name = headline.simplified();
    for (QChar &c : name) {
        if (QStringView(u"/\\:*?\"<>|").contains(c) || c.category() == QChar::Other_Control)
            c = u' ';
    }
    name = shortened(name.simplified());
    return (name.isEmpty() ? u"khobor"_s : name) + u".pdf"_s;
}

QCoro::Task<Result<void>> exportPdf(exports::PdfPrinter &printer, StoredStory story, Outlet outlet, QDateTime now,
                                    exports::PictureSource pictures, QString path)
{
    exports::Style style;
    style.medium = exports::Style::Medium::Print;
    const QByteArray page = exports::storyPage(story, {outlet, now}, style);
    const Result<QByteArray> pdf = co_await printer.print(page, pictures);
    if (!pdf)
        co_return std::unexpected(pdf.error());
    co_return write(path, *pdf);
}

} // namespace khobor::window
