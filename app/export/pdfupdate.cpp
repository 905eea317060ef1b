// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/pdfupdate.h"

#include <QByteArrayList>

namespace khobor::exports {

namespace {

// The words behind a key, up to the next key or the end of the line: "/Root 30 0 R" gives "30 0 R".
QByteArray behind(const QByteArray &text, QByteArrayView key)
{
    const qsizetype found = text.indexOf(key);
    if (found < 0)
        return {};
    qsizetype end = found + key.size();
    while (end < text.size() && text[end] != '/' && text[end] != '>' && text[end] != '\n')
        ++end;
    return text.mid(found + key.size(), end - found - key.size()).trimmed();
}

} // namespace

std::optional<PdfTrailer> pdfTrailer(const QByteArray &pdf)
{
    const qsizetype begin = pdf.lastIndexOf("trailer");
    if (begin < 0)
        return {};
    const QByteArray text = pdf.sliced(begin);
    const qsizetype start = text.indexOf("startxref\n");
    const PdfTrailer trailer{behind(text, "/Size"), behind(text, "/Root"), behind(text, "/Info"),
                             start < 0 ? QByteArray() : text.sliced(start + 10).split('\n').first().trimmed()};
    const bool isWhole = !trailer.size.isEmpty() && trailer.root.endsWith(" 0 R") && trailer.info.endsWith(" 0 R")
        && !trailer.table.isEmpty();
    return isWhole ? std::optional(trailer) : std::nullopt;
}

QByteArray pdfNumber(const QByteArray &reference)
{
    return reference.first(reference.indexOf(' '));
}

QByteArray pdfDictionary(const QByteArray &pdf, const QByteArray &number)
{
    const QByteArray head = '\n' + number + " 0 obj\n<<";
    const qsizetype begin = pdf.lastIndexOf(head);
    const qsizetype end = begin < 0 ? -1 : pdf.indexOf(">>\nendobj", begin);
    return end < 0 ? QByteArray() : pdf.sliced(begin + head.size(), end - begin - head.size());
}

PdfUpdate::PdfUpdate(const QByteArray &pdf) : m_pdf(pdf.endsWith('\n') ? pdf : pdf + '\n') { }

void PdfUpdate::addDictionary(const QByteArray &number, const QByteArray &dictionary)
{
    add(number, "<<" + dictionary + ">>");
}

void PdfUpdate::addStream(const QByteArray &number, const QByteArray &bytes)
{
    // Qt puts the length before what zlib wrote.
    const QByteArray deflated = qCompress(bytes, 9).sliced(4);
    add(number,
        "<</Filter /FlateDecode\n/Length " + QByteArray::number(deflated.size()) + ">> stream\n" + deflated + "\nendstream");
}

QByteArray PdfUpdate::finished(const PdfTrailer &before) const
{
    return m_pdf + "xref\n" + m_table + "trailer\n<</Size " + before.size + "\n/Root " + before.root + "\n/Info "
        + before.info + "\n/Prev " + before.table + ">>\nstartxref\n" + QByteArray::number(m_pdf.size()) + "\n%%EOF\n";
}

void PdfUpdate::add(const QByteArray &number, const QByteArray &body)
{
    const QByteArray offset = QByteArray::number(m_pdf.size()).rightJustified(10, '0');
    m_table += number + " 1\n" + offset + " 00000 n \n";
    m_pdf += number + " 0 obj\n" + body + "\nendobj\n";
}

} // namespace khobor::exports
