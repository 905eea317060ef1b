// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bangla/fold.h"

#include "bangla/letters.h"

namespace khobor::bangla {

namespace {

using namespace Qt::StringLiterals;

QChar at(QStringView text, qsizetype index)
{
    return index >= 0 && index < text.size() ? text[index] : QChar();
}

/// One letter for those that sound alike.
QChar soundOf(QChar c)
{
    switch (c.unicode()) {
    case u'ী':
        return SignI;
    case u'ূ':
        return SignU;
    case u'ঈ':
        return u'ই';
    case u'ঊ':
        return u'উ';
    case u'ণ':
        return u'ন';
    case u'শ':
    case u'ষ':
        return u'স';
    case 0x09DC: // ড়
    case 0x09DD: // ঢ়
    case 0x09F0: // Assamese ra
        return u'র';
    case 0x09F1: // Assamese wa
        return u'ব';
    case u'ৎ':
        return u'ত';
    case u'ঙ':
        return Anusvara;
    default:
        return c;
    }
}

/// Digits to one script, Latin to one case, quotes and dashes to one form each.
QChar plainOf(QChar c)
{
    if (c.isDigit())
        return QChar(u'0' + c.digitValue());
    switch (c.unicode()) {
    case 0x2018:
    case 0x2019:
    case 0x201C:
    case 0x201D:
    case u'"':
        return u'\'';
    case 0x2010:
    case 0x2011:
    case 0x2013:
    case 0x2014:
        return u'-';
    default:
        return c.toLower();
    }
}

/// Writes the key letter by letter, looking at the canonical text around each.
class Folder final
{
public:
    explicit Folder(QStringView text) : m_text(text) { m_key.reserve(text.size()); }

    QString key()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at)
            foldOne(m_text[m_at]);
        return m_key;
    }

private:
    [[nodiscard]] QChar next(qsizetype ahead = 1) const { return at(m_text, m_at + ahead); }
    [[nodiscard]] QChar before(qsizetype back = 1) const { return at(m_text, m_at - back); }
    [[nodiscard]] bool startsWord(qsizetype index) const { return !isBanglaLetter(at(m_text, index - 1)); }

    void foldOne(QChar c)
    {
        if (c == Candrabindu)
            return;
        if (c == Hasanta)
            foldJoin();
        else if (c == Visarga)
            foldVisarga();
        else if (c == u'গ' && (before() == Anusvara || (before() == Hasanta && before(2) == u'ঙ')))
            return; // বাঙ্গালি and বাঙালি
        else
            m_key += plainOf(soundOf(c));
    }

    /// Hasanta is silent; of what it joins, য and ব may be too.
    void foldJoin()
    {
        const bool first = startsWord(m_at - 1);
        if (next() == u'য')
            foldYaPhala(first);
        else if (next() == u'ব' && !isSpokenBa())
            foldBaPhala(first);
    }

    /// ব্যক্তি and ব্যাক্তি begin as বে; elsewhere ya-phala is silent (সন্ধ্যা).
    void foldYaPhala(bool first)
    {
        ++m_at;
        if (!first)
            return;
        if (next() == SignAa)
            ++m_at;
        if (!isVowelSign(next()))
            m_key += SignE;
    }

    /// Silent in the first letter and in clusters (স্বদেশ, তত্ত্ব), otherwise it doubles its letter (বিশ্ব).
    void foldBaPhala(bool first)
    {
        const bool inCluster = before(2) == Hasanta;
        if (!first && !inCluster)
            m_key += m_key.back();
        ++m_at;
    }

    /// ব is said after ম, র, ল, ব and in the prefix উদ্ (উদ্বেগ).
    [[nodiscard]] bool isSpokenBa() const
    {
        const QChar base = before();
        return base == u'ম' || base == u'র' || base == u'ল' || base == u'ব' || (base == u'দ' && before(2) == u'উ');
    }

    /// Visarga doubles what follows it (দুঃখ), is হ in an exclamation (উঃ) and silent at the end of a word (পুনঃ).
    void foldVisarga()
    {
        if (isConsonant(next()))
            m_key += soundOf(next());
        else if (!isBanglaLetter(next()) && startsWord(m_at - 1))
            m_key += u'হ';
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QString m_key;
};

/// উদ্‌যাপন is written with and without hasanta; its য is said, unlike a ya-phala.
QString withSpokenYa(QString text)
{
    return text.replace(u"উদ্যাপ"_s, u"উদযাপ"_s);
}

} // namespace

QString fold(QStringView text)
{
    return Folder(withSpokenYa(canonical(text))).key().simplified();
}

} // namespace khobor::bangla
