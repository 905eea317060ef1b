// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bangla/bijoy.h"

#include "bangla/bijoyevidence.h"
#include "bangla/bijoyglyphs.h"
#include "bangla/letters.h"

#include <QList>

#include <algorithm>

namespace khobor::bangla {

namespace {

using namespace Qt::StringLiterals;

bool standsBeforeConsonant(QChar sign)
{
    return sign == SignI || sign == SignE || sign == SignAi;
}

/// Where the cluster (consonants joined by hasanta) that ends before `end` begins.
qsizetype clusterStart(const QString &text, qsizetype end)
{
    qsizetype start = end - 1;
    while (start >= 2 && at(text, start - 1) == Hasanta && isConsonant(at(text, start - 2)))
        start -= 2;
    if (start > 0 && at(text, start).isLowSurrogate())
        --start;
    return qMax<qsizetype>(start, 0);
}

/// Signs and modifiers that follow a cluster.
qsizetype withoutSigns(const QString &text, qsizetype end)
{
    while (end > 0 && (isVowelSign(at(text, end - 1)) || isModifier(at(text, end - 1))))
        --end;
    return end;
}

/// Puts glyphs one after another in the order of Unicode.
class Typesetter final
{
public:
    void add(QStringView letters)
    {
        if (letters == RephGlyph)
            addReph();
        else if (letters.size() == 1 && standsBeforeConsonant(letters[0]))
            addWaiting(letters[0]);
        else if (letters.startsWith(Hasanta))
            addJoined(letters);
        else
            addPlain(letters);
    }

    /// Text that is no Bijoy.
    void addForeign(QStringView text)
    {
        placeWaiting();
        m_text += text;
    }

    QString finish()
    {
        placeWaiting();
        m_text.replace(u"\u09C7\u09BE"_s, QString(SignO));
        m_text.replace(u"\u09C7\u09D7"_s, QString(SignAu));
        return m_text;
    }

private:
    /// ে, ি and ৈ wait until the cluster behind them is whole.
    void addWaiting(QChar sign)
    {
        placeWaiting();
        m_waiting = sign;
    }

    void placeWaiting()
    {
        if (!m_waiting.isNull())
            m_text += m_waiting;
        if (m_nasal)
            m_text += Candrabindu;
        m_waiting = QChar();
        m_hasBase = m_nasal = false;
    }

    /// A phala goes before a vowel sign that was typed too early (বিদু্যৎ).
    /// A half form has brought its hasanta already; a hasanta of its own is one that shows.
    void addJoined(QStringView letters)
    {
        if (letters == Hasanta) {
            m_text += u"\u09CD\u200C"_s;
            return;
        }
        if (m_text.endsWith(Hasanta))
            letters = letters.sliced(1);
        const qsizetype end = withoutSigns(m_text, m_text.size());
        const bool misplaced = end < m_text.size() && letters.startsWith(Hasanta) && isConsonant(at(m_text, end - 1));
        m_text.insert(misplaced ? end : m_text.size(), letters);
    }

    void addPlain(QStringView letters)
    {
        if (!m_waiting.isNull() && !m_hasBase && letters == Candrabindu) {
            m_nasal = true;
            return;
        }
        if (isVowelSign(letters[0])) {
            addSign(letters);
            return;
        }
        const bool continuesCluster = m_text.endsWith(Hasanta);
        if (!m_waiting.isNull() && m_hasBase && !continuesCluster)
            placeWaiting();
        m_text += letters;
        m_hasBase = m_hasBase || isConsonant(letters[0]);
        if (!m_waiting.isNull() && !isConsonant(letters[0]))
            placeWaiting();
    }

    /// A sign goes before a chandrabindu that was typed too early, and stands once.
    void addSign(QStringView sign)
    {
        placeWaiting();
        if (m_text.endsWith(sign))
            return;
        m_text.insert(m_text.endsWith(Candrabindu) ? m_text.size() - 1 : m_text.size(), sign);
    }

    void addReph()
    {
        const qsizetype end = withoutSigns(m_text, m_text.size());
        m_text.insert(clusterStart(m_text, end), u"\u09B0\u09CD"_s);
    }

    QString m_text;
    QChar m_waiting; ///< a sign seen before its consonant
    bool m_hasBase = false; ///< whether that consonant has come
    bool m_nasal = false; ///< a chandrabindu seen before it
};

/// A word with no glyph of its own that cannot be read as Bangla: Latin that stands among Bijoy.
bool isLatinWord(QStringView word)
{
    const BijoyEvidence evidence = bijoyEvidence(word);
    return evidence.latin > 1 && evidence.latin > evidence.bijoy;
}

void addWord(Typesetter &typesetter, QStringView word)
{
    if (isLatinWord(word) || std::ranges::any_of(word, isBanglaLetter)) {
        typesetter.addForeign(word);
        return;
    }
    for (qsizetype i = 0, length = 1; i < word.size(); i += length) {
        const QStringView letters = bijoyGlyph(word, i, length);
        if (letters.isEmpty() && word[i].isHighSurrogate() && i + 1 < word.size())
            length = 2; // a character beyond the first plane stays whole
        typesetter.add(letters.isEmpty() ? word.sliced(i, length) : letters);
    }
}

} // namespace

QString fromBijoy(QStringView text)
{
    Typesetter typesetter;
    const auto words = text.split(u' ');
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i > 0)
            typesetter.addForeign(u" ");
        addWord(typesetter, words[i]);
    }
    return typesetter.finish();
}

} // namespace khobor::bangla
