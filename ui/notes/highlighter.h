// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Marks misspelt words as Bangla is written. GUI thread.

#pragma once

#include <Sonnet/Highlighter>
#include <Sonnet/Speller>

namespace khobor::notes {

/// Before a word is marked it gets a second chance: in the other encoding of its letters (য় and ড় may be one character or
/// two, and a dictionary knows one of them), and without its inflection, of which dictionaries list few.
class Highlighter final : public Sonnet::Highlighter
{
    Q_OBJECT
public:
    explicit Highlighter(QPlainTextEdit *field);

protected:
    void setMisspelled(int start, int count) override;

private:
    [[nodiscard]] bool isKnown(const QString &word) const;

    Sonnet::Speller m_speller;
};

} // namespace khobor::notes
