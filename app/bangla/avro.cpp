// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bangla/avro.h"

#include "bangla/avrokeys.h"

namespace khobor::bangla {

namespace {

using namespace Qt::StringLiterals;

/// What kind of key stands somewhere. A text's edge counts as a mark.
enum class KeyKind { Vowel, Consonant, Mark };

KeyKind kindOf(QChar c)
{
    const QChar lower = c.toLower();
    if (lower < u'a' || lower > u'z')
        return KeyKind::Mark;
    return u"aeiou"_s.contains(lower) ? KeyKind::Vowel : KeyKind::Consonant;
}

/// Shift means something with these letters only.
QString withMeaningfulCase(QStringView keys)
{
    constexpr QStringView shifted = u"OIUDGJNRSTYZ";
    QString result = keys.toString();
    for (QChar &c : result) {
        if (!shifted.contains(c))
            c = c.toLower();
    }
    return result;
}

/// A vowel key: the letter it writes at a word's start or after a vowel, and the sign it writes after a consonant.
struct VowelKey {
    QStringView keys;
    QStringView letter;
    QStringView sign;
};

constexpr VowelKey vowelKeys[] = {
    {u"rri", u"ঋ", u"ৃ"}, {u"OI", u"ঐ", u"ৈ"}, {u"OU", u"ঔ", u"ৌ"}, {u"oo", u"উ", u"ু"},
    {u"ee", u"ঈ", u"ী"}, {u"i", u"ই", u"ি"},  {u"I", u"ঈ", u"ী"},  {u"u", u"উ", u"ু"},
    {u"U", u"ঊ", u"ূ"},   {u"e", u"এ", u"ে"},  {u"O", u"ও", u"ো"},
};

/// Reads keys from left to right and writes letters. Each `write…` consumes what it understands, or returns false.
class AvroTypist final
{
public:
    explicit AvroTypist(QStringView keys) : m_keys(withMeaningfulCase(keys)) { }

    QString letters()
    {
        while (m_at < m_keys.size()) {
            if (!writeR() && !writePhala() && !writeA() && !writeO() && !writeFixed(2) && !writeVowel() && !writeFixed(1))
                write(m_keys.sliced(m_at, 1), 1);
        }
        return m_letters;
    }

private:
    [[nodiscard]] QChar keyAt(qsizetype index) const
    {
        return index >= 0 && index < m_keys.size() ? m_keys[index] : QChar();
    }
    [[nodiscard]] KeyKind before() const { return kindOf(keyAt(m_at - 1)); }
    [[nodiscard]] KeyKind after(qsizetype length) const { return kindOf(keyAt(m_at + length)); }
    [[nodiscard]] bool comes(QStringView keys) const { return QStringView(m_keys).sliced(m_at).startsWith(keys); }

    bool write(QStringView letters, qsizetype keys)
    {
        m_letters += letters;
        m_at += keys;
        return true;
    }

    /// Keys that mean the same everywhere, of at least this length.
    bool writeFixed(qsizetype least)
    {
        for (const AvroKey &key : avroKeys()) {
            if (key.keys.size() >= least && comes(key.keys))
                return write(key.letters, key.keys.size());
        }
        return false;
    }

    /// Whether the consonant before can carry a phala.
    [[nodiscard]] bool carriesPhala() const
    {
        return before() == KeyKind::Consonant && !u"rywx"_s.contains(keyAt(m_at - 1).toLower());
    }

    /// র, ঋ, reph (rr before a consonant) and ra-phala.
    bool writeR()
    {
        if (!comes(u"r") || comes(u"rri"))
            return false;
        const QChar second = keyAt(m_at + 1);
        if (second == u'Z' || second == u'y')
            return carriesPhala() ? write(u"\u09CD\u09B0\u09CD\u09AF", 2) : write(u"\u09B0\u200D\u09CD\u09AF", 2);
        if (second == u'r' && isRephBefore(keyAt(m_at + 2)) && !carriesPhala())
            return write(u"\u09B0\u09CD", 2);
        return carriesPhala() ? write(u"\u09CD\u09B0", 1) : write(u"র", 1);
    }

    [[nodiscard]] static bool isRephBefore(QChar c) { return kindOf(c) == KeyKind::Consonant && !u"ryYZ"_s.contains(c); }

    /// y, Z, w and x, which are phalas behind a consonant.
    bool writePhala()
    {
        const bool joined = before() == KeyKind::Consonant;
        switch (m_keys[m_at].unicode()) {
        case u'Z':
            return write(u"\u09CD\u09AF", 1);
        case u'y':
            return joined ? write(u"\u09CD\u09AF", 1) : write(before() == KeyKind::Vowel ? u"\u09DF" : u"ই\u09DF", 1);
        case u'w':
            return joined ? write(u"\u09CD\u09AC", 1) : write(after(1) == KeyKind::Vowel ? u"ও\u09DF" : u"ও", 1);
        case u'x':
            return write(before() == KeyKind::Mark ? u"এক্স" : u"ক্স", 1);
        default:
            return false;
        }
    }

    bool writeA()
    {
        if (!comes(u"a") || comes(u"a`"))
            return false;
        if (comes(u"aZ"))
            return write(before() == KeyKind::Consonant ? u"\u09CD\u09AF\u09BE" : u"অ\u09CD\u09AF\u09BE", 2);
        if (before() == KeyKind::Consonant)
            return write(u"\u09BE", 1);
        return write(before() == KeyKind::Vowel && keyAt(m_at - 1) != u'a' ? u"\u09DF\u09BE" : u"আ", 1);
    }

    bool writeO()
    {
        if (!comes(u"o") || comes(u"oo") || comes(u"o`"))
            return false;
        if (before() == KeyKind::Consonant)
            return write({}, 1);
        return write(before() == KeyKind::Vowel && keyAt(m_at - 1) != u'o' ? u"ও" : u"অ", 1);
    }

    bool writeVowel()
    {
        for (const VowelKey &key : vowelKeys) {
            if (comes(key.keys))
                return write(before() == KeyKind::Consonant ? key.sign : key.letter, key.keys.size());
        }
        return false;
    }

    QString m_keys;
    QString m_letters;
    qsizetype m_at = 0;
};

} // namespace

QString fromAvro(QStringView keys)
{
    return AvroTypist(keys).letters();
}

} // namespace khobor::bangla
