// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bangla/stem.h"

#include "bangla/fold.h"
#include "bangla/letters.h"
#include "bangla/stemwords.h"
#include "bangla/verbs.h"

#include <algorithm>
#include <array>

namespace khobor::bangla {

namespace {

using namespace Qt::StringLiterals;

/// After what an ending may stand.
enum class After { Anything, Consonant, Vowel, NarrowVowel, IndependentVowel, ThinVowel };

/// An ending of nouns, the shortest word it leaves, counted in letters without signs, and what it leaves that word with.
struct Ending {
    QStringView text;
    After after = After::Anything;
    int leastLetters = 2;
};

/// The longest first, so that গুলোকে goes whole.
constexpr std::array endings{
    Ending{u"গুলোকে"},
    Ending{u"গুলোতে"},
    Ending{u"গুলিকে"},
    Ending{u"গুলোর"},
    Ending{u"গুলির"},
    Ending{u"গুলো"},
    Ending{u"গুলি"},
    Ending{u"গুলা"},
    Ending{u"সমূহের"},
    Ending{u"সমূহ"},
    Ending{u"বৃন্দ"},
    Ending{u"\u09DFেরা", After::IndependentVowel, 1},
    Ending{u"\u09DFের", After::IndependentVowel, 1},
    Ending{u"\u09DFে", After::IndependentVowel, 1},
    Ending{u"\u09C7দেরকে", After::Consonant},
    Ending{u"\u09C7দের", After::Consonant},
    Ending{u"দেরকে"},
    Ending{u"দের"},
    Ending{u"\u09C7রা", After::Consonant},
    Ending{u"টিকে"},
    Ending{u"টাকে"},
    Ending{u"টিতে"},
    Ending{u"টাতে"},
    Ending{u"টির"},
    Ending{u"টার"},
    Ending{u"টা\u09DF"},
    Ending{u"টুকু"},
    Ending{u"খানা"},
    Ending{u"খানি"},
    Ending{u"টি", After::Anything, 1},
    Ending{u"টা", After::Anything, 1},
    Ending{u"জনের"},
    Ending{u"তম", After::Consonant, 3},
    Ending{u"তর", After::Consonant, 3},
    Ending{u"রা", After::ThinVowel},
    Ending{u"কে", After::Vowel},
    Ending{u"কে", After::Consonant, 3},
    Ending{u"তে", After::NarrowVowel},
    Ending{u"\u09C7র", After::Consonant, 1},
    Ending{u"\u09DF", After::Vowel},
    Ending{u"র", After::Vowel},
    Ending{u"\u09C7", After::Consonant, 2},
};

/// Words in ক take ে, not কে: what is left without the ক is no word.
constexpr std::array endingsInKa{
    u"সড়",      u"নাট",  u"বৈঠ", u"ফট",   u"শত",  u"দশ",       u"পুস্ত",      u"সম্পর্",  u"বিতর্", u"ব্যাং",
    u"ট্যাং",    u"ফেসবু", u"মুলু",  u"তালু",  u"আলো", u"ইরা",      u"পোশা",     u"তালা",  u"বিবে", u"অভিষে",
    u"দি",      u"লো",   u"শো",  u"বু",    u"ডা",  u"চে",       u"চ",        u"তারি",  u"মাস",  u"সমর্থ",
    u"সাংবাদি", u"গবেষ", u"লেখ", u"শিক্ষ", u"চাল", u"না\u09DF", u"গা\u09DF", u"পর্যটক",
};

bool isVowelEnd(QChar c)
{
    return isVowelSign(c) || isVowel(c);
}

bool standsAfter(QStringView base, After after)
{
    const QChar last = base.back();
    switch (after) {
    case After::Anything:
        return last != Hasanta;
    case After::Consonant:
        return isConsonant(last) || isModifier(last);
    case After::Vowel:
        return isVowelEnd(last);
    case After::NarrowVowel:
        return isVowelEnd(last) && last != SignAa;
    case After::IndependentVowel:
        return isVowel(last) || last == SignAi || last == SignAu;
    case After::ThinVowel:
        return isVowelEnd(last) && (last != SignAa || base.endsWith(u"তা"));
    }
    return false;
}

int letters(QStringView word)
{
    return static_cast<int>(std::ranges::count_if(word, [](QChar c) { return isConsonant(c) || isVowel(c); }));
}

bool fits(const QString &word, const Ending &ending)
{
    if (!word.endsWith(ending.text) || word.size() <= ending.text.size())
        return false;
    const QStringView base = QStringView(word).chopped(ending.text.size());
    if (!standsAfter(base, ending.after) || letters(base) < ending.leastLetters)
        return false;
    return ending.text != u"কে" || std::ranges::find(endingsInKa, base) == endingsInKa.end();
}

/// মেয়ের has lost র alone: the word before ের is one in ে.
bool isWordInE(const QString &word)
{
    return word.endsWith(u"\u09C7র") && isKeptWord(word.chopped(1));
}

QString withoutEnding(const QString &word)
{
    if (isWordInE(word))
        return word.chopped(1);
    for (const Ending &ending : endings) {
        if (fits(word, ending))
            return word.chopped(ending.text.size());
    }
    return word;
}

/// ই and ও say "just" and "also"; they stand after a consonant or a sign, and আই is a word's own.
QString withoutEmphasis(const QString &word)
{
    const bool emphatic = word.endsWith(u'ই') || word.endsWith(u'ও');
    if (!emphatic || letters(word) < 3)
        return word;
    const QChar before = word[word.size() - 2];
    const bool own = (before == SignAa && word.endsWith(u'ই')) || before == SignI || isVowel(before);
    return own ? word : word.chopped(1);
}

QString baseOf(const QString &word)
{
    if (isKeptWord(word))
        return word;
    if (const QString base = irregularBase(word); !base.isEmpty())
        return base;
    if (const QString verb = verbOf(word); !verb.isEmpty())
        return verb;
    if (const QString plain = withoutEmphasis(word); plain != word)
        return baseOf(plain);
    const QString base = withoutEnding(word);
    return base;
}

} // namespace

QString stem(QStringView word)
{
    return fold(baseOf(canonical(word)));
}

} // namespace khobor::bangla
