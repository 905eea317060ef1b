// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands behind a Document, and how gumbo's answer becomes it. Inside app/html only.

#pragma once

#include "html/document.h"

#include <vector>

namespace khobor::html {

/// A stretch of Tree::text.
struct Stretch {
    int at = -1;
    int length = 0;
};

/// A node. An element's `value` is its name when the tag is Other, a text node's its text.
struct Entry {
    Tag tag = Tag::Text;
    quint16 attributes = 0; ///< how many
    int firstAttribute = 0;
    int parent = -1;
    int end = 0; ///< index after the subtree
    Stretch value;
};

struct Attribute {
    Stretch name;
    Stretch value;
};

/// The arrays of one page.
struct Tree {
    std::vector<Entry> nodes;
    std::vector<Attribute> attributes;
    QString text;
    QList<Script> scripts;
    int body = 0;

    [[nodiscard]] QStringView view(Stretch stretch) const
    {
        return stretch.at < 0 ? QStringView() : QStringView(text).mid(stretch.at, stretch.length);
    }
};

/// Builds the tree of UTF-8 that went through the guard.
[[nodiscard]] std::unique_ptr<Tree> buildTree(const QByteArray &guarded);

} // namespace khobor::html
