// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/pdftitle.h"

#include "export/pdfupdate.h"

#include <QStringEncoder>

namespace khobor::exports {

namespace {

// A text string as hexadecimal UTF-16, which every reader takes.
QByteArray pdfText(const QString &text)
{
    QStringEncoder encoder(QStringConverter::Utf16BE);
    const QByteArray encoded = encoder(text);
    return "<FEFF" + encoded.toHex().toUpper() + '>';
}

} // namespace

QByteArray withTitle(const QByteArray &pdf, const QString &title)
{
    const std::optional<PdfTrailer> trailer = pdfTrailer(pdf);
    if (!trailer || title.isEmpty())
        return pdf;
    const QByteArray root = pdfNumber(trailer->root);
    const QByteArray info = pdfNumber(trailer->info);
    const QByteArray catalogue = pdfDictionary(pdf, root);
    if (catalogue.isEmpty())
        return pdf;
    PdfUpdate update(pdf);
    update.addDictionary(info, "/Title " + pdfText(title) + '\n' + pdfDictionary(pdf, info));
    update.addDictionary(root, catalogue + "\n/ViewerPreferences <</DisplayDocTitle true>>");
    return update.finished(*trailer);
}

} // namespace khobor::exports
