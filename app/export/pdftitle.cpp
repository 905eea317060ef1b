// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/pdftitle.h"

#include <QByteArrayList>
#include <QStringEncoder>

#include <optional>

namespace khobor::exports {

using namespace Qt::StringLiterals;

namespace {

// What an update has to say again: where the last cross-reference table is, and who the roots are.
struct Trailer {
    QByteArray size;
    QByteArray root; ///< "30 0 R"
    QByteArray info;
    QByteArray table; ///< offset in bytes
};

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

std::optional<Trailer> trailerOf(const QByteArray &pdf)
{
    const qsizetype begin = pdf.lastIndexOf("trailer");
    if (begin < 0)
        return {};
    const QByteArray text = pdf.sliced(begin);
    const qsizetype start = text.indexOf("startxref\n");
    const Trailer trailer{behind(text, "/Size"), behind(text, "/Root"), behind(text, "/Info"),
                          start < 0 ? QByteArray() : text.sliced(start + 10).split('\n').first().trimmed()};
    const bool isWhole = !trailer.size.isEmpty() && trailer.root.endsWith(" 0 R") && trailer.info.endsWith(" 0 R")
        && !trailer.table.isEmpty();
    return isWhole ? std::optional(trailer) : std::nullopt;
}

QByteArray numberOf(const QByteArray &reference)
{
    return reference.first(reference.indexOf(' '));
}

// The inside of an object's dictionary.
QByteArray dictionaryOf(const QByteArray &pdf, const QByteArray &number)
{
    const QByteArray head = '\n' + number + " 0 obj\n<<";
    const qsizetype begin = pdf.lastIndexOf(head);
    const qsizetype end = begin < 0 ? -1 : pdf.indexOf(">>\nendobj", begin);
    return end < 0 ? QByteArray() : pdf.sliced(begin + head.size(), end - begin - head.size());
}

// A text string as hexadecimal UTF-16, which every reader takes.
QByteArray pdfText(const QString &text)
{
    QStringEncoder encoder(QStringConverter::Utf16BE);
    const QByteArray encoded = encoder(text);
    return "<FEFF" + encoded.toHex().toUpper() + '>';
}

// Appends objects and remembers where each begins.
class Update
{
public:
    explicit Update(const QByteArray &pdf) : m_pdf(pdf) { }

    void add(const QByteArray &number, const QByteArray &dictionary)
    {
        const QByteArray offset = QByteArray::number(m_pdf.size()).rightJustified(10, '0');
        m_table += number + " 1\n" + offset + " 00000 n \n";
        m_pdf += number + " 0 obj\n<<" + dictionary + ">>\nendobj\n";
    }

    [[nodiscard]] QByteArray finished(const Trailer &before) const
    {
        return m_pdf + "xref\n" + m_table + "trailer\n<</Size " + before.size + "\n/Root " + before.root + "\n/Info "
            + before.info + "\n/Prev " + before.table + ">>\nstartxref\n" + QByteArray::number(m_pdf.size()) + "\n%%EOF\n";
    }

private:
    QByteArray m_pdf;
    QByteArray m_table;
};

} // namespace

QByteArray withTitle(const QByteArray &pdf, const QString &title)
{
    const std::optional<Trailer> trailer = trailerOf(pdf);
    if (!trailer || title.isEmpty())
        return pdf;
    const QByteArray root = numberOf(trailer->root);
    const QByteArray info = numberOf(trailer->info);
    const QByteArray catalogue = dictionaryOf(pdf, root);
    if (catalogue.isEmpty())
        return pdf;
    Update update(pdf.endsWith('\n') ? pdf : pdf + '\n');
    update.add(info, "/Title " + pdfText(title) + '\n' + dictionaryOf(pdf, info));
    update.add(root, catalogue + "\n/ViewerPreferences <</DisplayDocTitle true>>");
    return update.finished(*trailer);
}

} // namespace khobor::exports
