// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Incremental updates of a PDF as the page engine writes it (ISO 32000-1, 7.5.6): what was there stays byte for byte, and
// objects written again take the place of the old. Pure, any thread.

#pragma once

#include <QByteArray>

#include <optional>

namespace khobor::exports {

/// What an update has to say again: where the last cross-reference table is, and who the roots are.
struct PdfTrailer {
    QByteArray size;
    QByteArray root; ///< "30 0 R"
    QByteArray info;
    QByteArray table; ///< offset in bytes
};

/// The trailer of a file; nothing when it has no classic one.
[[nodiscard]] std::optional<PdfTrailer> pdfTrailer(const QByteArray &pdf);

/// "30" of "30 0 R".
[[nodiscard]] QByteArray pdfNumber(const QByteArray &reference);

/// The inside of an object's dictionary, as last written; empty when there is none.
[[nodiscard]] QByteArray pdfDictionary(const QByteArray &pdf, const QByteArray &number);

/// Appends objects and remembers where each begins.
class PdfUpdate
{
public:
    explicit PdfUpdate(const QByteArray &pdf);

    void addDictionary(const QByteArray &number, const QByteArray &dictionary);
    /// A stream, deflated here.
    void addStream(const QByteArray &number, const QByteArray &bytes);
    /// The file with all that was added.
    [[nodiscard]] QByteArray finished(const PdfTrailer &before) const;

private:
    void add(const QByteArray &number, const QByteArray &body);

    QByteArray m_pdf;
    QByteArray m_table;
};

} // namespace khobor::exports
