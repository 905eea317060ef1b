// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/pdfwords.h"

#include "export/pdfupdate.h"

#include <QByteArrayList>

namespace khobor::exports {

using namespace Qt::StringLiterals;

namespace {

// "2.3 -1.2 Td <0250> Tj": a glyph drawn away from where the last one began.
struct Step {
    QByteArray x;
    QByteArray y;
    QByteArray glyph;
};

std::optional<Step> stepOf(const QByteArray &line)
{
    const QByteArrayList words = line.split(' ');
    if (words.size() != 5 || words[2] != "Td" || words[4] != "Tj")
        return {};
    return Step{words[0], words[1], words[3]};
}

QByteArray negated(const QByteArray &number)
{
    return number.startsWith('-') ? number.sliced(1) : '-' + number;
}

// The size of "/F6 25.33 Tf", else 0.
double fontSize(const QByteArray &line)
{
    return line.endsWith(" Tf") ? line.split(' ').value(1).toDouble() : 0;
}

// Reads a content stream line by line and closes its spans.
class Closing
{
public:
    explicit Closing(const QByteArray &content) : m_lines(content.split('\n')) { }

    QByteArray closed()
    {
        QByteArrayList written;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            read(m_lines[i]);
            if (m_lines[i] == "EMC" && !m_sign.isEmpty())
                written += closing(i);
            written += m_lines[i];
        }
        return written.join('\n');
    }

private:
    void read(const QByteArray &line)
    {
        if (const double size = fontSize(line); size > 0)
            m_size = size;
        if (line.startsWith("/Span"))
            m_drawn = 0;
        if (line.startsWith("/Span") || line == "BT")
            m_sign.clear();
        if (line.endsWith(" Tj")) {
            const std::optional<Step> step = stepOf(line);
            const bool isSign = step && m_drawn > 0 && step->y.toDouble() != 0;
            m_sign = isSign ? step->glyph : QByteArray();
            ++m_drawn;
        }
    }

    // The sign again where the next letter begins, and back; nothing when that is not near by.
    QByteArrayList closing(qsizetype end) const
    {
        const qsizetype next = m_lines.value(end + 1).startsWith("/Span") ? end + 2 : end + 1;
        const std::optional<Step> step = stepOf(m_lines.value(next));
        const double x = step ? step->x.toDouble() : 0;
        if (x <= 0 || x > m_size)
            return {};
        return {step->x + ' ' + step->y + " Td 3 Tr " + m_sign + " Tj 0 Tr " + negated(step->x) + ' ' + negated(step->y)
                + " Td"};
    }

    QByteArrayList m_lines;
    QByteArray m_sign; // the span's last glyph, when it hangs from the one before it: only these have no width
    int m_drawn = 0;
    double m_size = 0;
};

QByteArray inflated(const QByteArray &bytes)
{
    // Qt wants a guess of the length before what zlib wrote.
    return qUncompress("\x00\x10\x00\x00"_ba + bytes);
}

// The number in front of " 0 obj".
QByteArray numberBefore(const QByteArray &pdf, qsizetype end)
{
    const qsizetype begin = pdf.lastIndexOf('\n', end) + 1;
    return pdf.sliced(begin, end - begin);
}

} // namespace

QByteArray closedSpans(const QByteArray &content)
{
    return Closing(content).closed();
}

QByteArray withWholeWords(const QByteArray &pdf)
{
    static const QByteArray head = " 0 obj\n<</Filter /FlateDecode\n/Length "_ba;
    static const QByteArray start = ">> stream\n"_ba;
    const std::optional<PdfTrailer> trailer = pdfTrailer(pdf);
    if (!trailer)
        return pdf;
    PdfUpdate update(pdf);
    for (qsizetype found = pdf.indexOf(head); found >= 0; found = pdf.indexOf(head, found + 1)) {
        const qsizetype number = found + head.size();
        const qsizetype stream = pdf.indexOf(start, number);
        const qsizetype length = stream < 0 ? -1 : pdf.sliced(number, stream - number).toLongLong();
        if (length <= 0 || stream + start.size() + length > pdf.size())
            continue;
        const QByteArray content = inflated(pdf.sliced(stream + start.size(), length));
        const QByteArray closed = content.contains(" BDC\n") ? closedSpans(content) : content;
        if (closed != content)
            update.addStream(numberBefore(pdf, found), closed);
    }
    return update.finished(*trailer);
}

} // namespace khobor::exports
