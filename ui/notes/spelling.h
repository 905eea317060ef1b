// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Spelling while one writes. GUI thread.

#pragma once

class QPlainTextEdit;

namespace khobor::notes {

/// Marks misspelt words in the field and offers better ones in its context menu; the language of each sentence, Bangla or
/// English, is guessed. Without dictionaries nothing is marked.
void checkSpelling(QPlainTextEdit &field);

/// To be called before the field goes: Sonnet's decorator deletes its highlighter, which a field on its way out has
/// deleted already.
void stopCheckingSpelling(QPlainTextEdit &field);

} // namespace khobor::notes
