// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What one source of a page says of its story: its JSON-LD, its meta elements, its visible text … Nothing is believed
// yet. Plain values, any thread.

#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace khobor::extract {

/// Texts are as the source has them, entities resolved, unless named HTML. Empty means that it says nothing.
struct Claims {
    QString title;
    QString dek;
    QStringList authors;
    QString published;
    QString modified;
    QString section;
    QString source;
    QString language;
    QString picture;
    QString pictureCaption;
    QString bodyHtml; ///< the story itself, where the source carries it; may be escaped or plain
    QString url;
    bool isStory = false; ///< it names its kind, and that kind is a story
    bool isLocked = false; ///< it says that the story is not free to read
};

} // namespace khobor::extract
