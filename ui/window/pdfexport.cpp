// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/pdfexport.h"

#include "core/files.h"
#include "export/storypage.h"

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
    const QByteArray page = exports::storyPage(story, {outlet, now}, exports::printed());
    const Result<QByteArray> pdf = co_await printer.print(page, pictures);
    if (!pdf)
        co_return std::unexpected(pdf.error());
    co_return writeFile(path, *pdf);
}

} // namespace khobor::window
