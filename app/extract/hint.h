// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What an element's own names (tag, class, id, role, itemprop) tell of its part in the page. Pure, any thread.

#pragma once

#include "html/document.h"

namespace khobor::extract {

/// The part an element plays by its names.
enum class Hint {
    None,
    Body, ///< the story's text
    Boilerplate, ///< anything that is not the story: menus, sharing, newsletters, adverts …
    Comments,
    Related, ///< other stories
    Caption, ///< words under a picture
    Byline, ///< who wrote it and when
    Removed, ///< what the outlet's own rules take out
};

/// The hint of one element; None for text.
[[nodiscard]] Hint hintOf(const html::Node &element);

/// True where the names say that an element lies over the page: a consent dialogue, a modal window. Long prose in it is
/// still no story.
[[nodiscard]] bool isSurelyNoStory(const html::Node &element);

/// True for boilerplate whose names say where it stands, or that it is a form, and not what for. It is sooner mistaken.
[[nodiscard]] bool isNamedForPlace(const html::Node &element);

} // namespace khobor::extract
