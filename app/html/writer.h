// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes HTML that parses back to what was written: blocks never stand in paragraphs, formatting never spans blocks,
// and nothing empty is written. Inside app/html only.

#pragma once

#include "html/tags.h"

#include <QList>
#include <QString>

namespace khobor::html {

/// One answer in the making. Inline elements are wanted first and written with the first text inside them.
class Writer final
{
public:
    /// Opens a block, closing what cannot hold it; gives false where it cannot stand (a cell outside a table).
    bool openBlock(Tag tag, const QString &attributes = {});
    /// Closes the last block of the tag that is still open, with all inside.
    void closeBlock(Tag tag);
    void openInline(Tag tag, const QString &attributes = {});
    void closeInline(Tag tag);

    /// Text as the tree has it.
    void addText(QStringView text);
    /// A picture; `attributes` are ready to be written.
    void addPicture(const QString &attributes);
    void addRule();
    /// A br of the source: two in a row end the paragraph.
    void addBreak();
    /// The edge of a block that is itself not written.
    void addEdge();

    [[nodiscard]] QString take();

    /// True where text may not hold blocks (p, headings, captions …).
    [[nodiscard]] static bool isInlineOnly(Tag tag);

private:
    struct Open {
        Tag tag;
        qsizetype at; ///< where its start tag begins, so that an empty one can be taken back
        qsizetype contentAt;
    };
    struct Inline {
        Tag tag;
        QString attributes;
    };

    [[nodiscard]] Tag top() const { return m_open.isEmpty() ? Tag::Other : m_open.last().tag; }
    [[nodiscard]] bool isOpen(Tag tag) const;
    void writeStart(Tag tag, const QString &attributes = {});
    void closeTop();
    void closeTo(qsizetype depth);
    void closeWritten(qsizetype keep);
    void prepareText();
    void prepareInline();
    void leaveParagraph();
    bool makeRoomFor(Tag tag);
    bool closeUpTo(TagSet wanted, TagSet walls);
    void addPreformatted(QStringView text);
    void addEscaped(QStringView text);

    QString m_html;
    QList<Open> m_open;
    QList<Inline> m_wanted;
    qsizetype m_written = 0; ///< how many of m_wanted stand in the answer, from the first
    bool m_space = false; ///< a space is due before the next text
    int m_breaks = 0; ///< line breaks are due before the next text
    bool m_hasText = false; ///< the block that is being written has text or a picture
};

/// Text with &, <, > and " escaped, without characters that no text has (controls, halves of surrogate pairs).
[[nodiscard]] QString escaped(QStringView text);

} // namespace khobor::html
