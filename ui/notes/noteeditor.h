// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The reader's note on a story. GUI thread.

#pragma once

#include "core/error.h"
#include "core/records.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTimer>

namespace khobor::store {
class Library;
}

namespace khobor::notes {

/// Keeps what is typed with the story: shortly after the last key, on leaving the field, and on turning to another story.
/// A note that could not be kept stays in memory and is tried again. Marks misspelt Bangla and English words.
class NoteEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit NoteEditor(store::Library &library, QWidget *parent = nullptr);
    ~NoteEditor() override;

    /// Shows the note of a story; what was typed for the one before is kept first.
    void setStory(ArticleId article, const QString &note);
    /// Shows none.
    void clear();
    /// Puts the cursor into the field.
    void edit();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void failed(const khobor::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void remember();
    void keep();
    void keepOne(ArticleId article, const QString &note);
    void settle(ArticleId article, const QString &note, const Result<Changes> &result);

    store::Library &m_library;
    QPlainTextEdit *m_field;
    QLabel *m_state;
    QTimer m_soon;
    ArticleId m_article;
    QString m_known; ///< the text as last set or typed: highlighting changes none
    bool m_isSpelling = false;
    QHash<ArticleId, QString> m_unkept; ///< typed, and not known to be on disk
};

} // namespace khobor::notes
