// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bangla/stem.h"

#include "bangla/fold.h"
#include "bangla/letters.h"
#include "bangla/stemwords.h"
#include "bangla/verbs.h"

#include <QList>
#include <QSet>

#include <algorithm>
#include <array>

namespace khobor::bangla {

namespace {

using namespace Qt::StringLiterals;

/// After what an ending may stand.
enum class After { Anything, Consonant, Vowel, Aa, NarrowVowel, IndependentVowel, PersonVowel };

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
    Ending{u"গুলো\u09DF"},
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
    Ending{u"টিকে", After::Anything, 1},
    Ending{u"টাকে", After::Anything, 1},
    Ending{u"টিতে", After::Anything, 1},
    Ending{u"টাতে", After::Anything, 1},
    Ending{u"টির", After::Anything, 1},
    Ending{u"টার", After::Anything, 1},
    Ending{u"টা\u09DF", After::Anything, 1},
    Ending{u"টুকু"},
    Ending{u"টি", After::Anything, 1},
    Ending{u"টা", After::Anything, 1},
    Ending{u"জনের"},
    Ending{u"তম", After::Consonant, 3},
    Ending{u"তর", After::Consonant, 3},
    Ending{u"রা", After::PersonVowel},
    Ending{u"রা", After::Aa, 3},
    Ending{u"রা", After::Consonant, 3},
    Ending{u"কে", After::Vowel},
    Ending{u"কে", After::Consonant},
    Ending{u"তে", After::Vowel},
    Ending{u"\u09C7র", After::Consonant, 1},
    Ending{u"\u09DF", After::Aa},
    Ending{u"র", After::Vowel},
    Ending{u"\u09C7", After::Consonant, 2},
};

/// Words whose last letter, ক, ত or দ, looks like the first of an ending: what would be left of them.
constexpr QStringView cutInKa =
    u"সড় নাট বৈঠ ফট শত দশ পুস্ত সম্পর্ বিতর্ ব্যাং ট্যাং ফেসবু মুলু তালু আলো ইরা পোশা তালা বিবে অভিষে দি লো শো বু ডা চে চ তারি মাস সমর্থ "
    u"নর মড় মোড় পল ঝল ফল চম ধম পুল স্মার যৌতু চাবু ঝিনু কৌতু ভালু তামা দশমি না মুখ্য সংকট নাম চুম্ব প্রতী রূপ জন ঘাত মার বাহ ধার কার অনে "
    u"একে প্রত্যে";
constexpr QStringView cutInTa = u"প্রভা আঘা আয়া জামা খয়রা সাক্ষা উৎপা বরা জান্না গুজরা তফা অজুহা ডাকা সংঘা বজ্রপা বৃষ্টিপা রক্তপা হা "
                                u"রা ভা জা সঙ্গী সংগী অতী গণি শী ক্ষে সংকে "
                                u"বিপরী ইঙ্গি পরিণা সভাপ ম প থ খা পা ছা মা দাঁ বাঁ কুয়ে সিলে মূহুর্ ভূ";
constexpr QStringView cutInDa =
    u"মসজি শহী পরিষ জনপ বিপ প্রতিবা সংবা স্বা সংস সম্প ঈ ই প খা ছা চাঁ রস আজা আহমে মুহাম্ম আহম মাহমু রশি হামি সাঈ জাহি খালে ফরি "
    u"মজি বিচ্ছে অনুচ্ছে "
    u"উচ্ছে ভে বে খে মে প্রাসা বিষা বিবা অবসা প্রমা জল্লা ন হ্র গার পার সন ম দর বারু হলু উদ্ভি মতবা ধন্যবা সন্ত্রাসবা বাগদা হায়দ্রাবা "
    u"সাম্রাজ্যবা "
    u"জাতীয়তাবা অনুবা অপবা বি রাজনীতিবি অর্থনীতিবি শিক্ষাবি নগরবি নিষা ফরহা জিহা ইরশা এরশা নগ আমজা আসা";

QSet<QString> wordSet(QStringView words)
{
    QSet<QString> result;
    for (const QStringView word : words.split(u' '))
        result.insert(word.endsWith(Hasanta) ? word.toString() : canonical(word));
    return result;
}

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
    case After::Aa:
        return last == SignAa;
    case After::NarrowVowel:
        return isVowelEnd(last) && last != SignAa;
    case After::IndependentVowel:
        return isVowel(last) || last == SignAi || last == SignAu;
    case After::PersonVowel:
        return isVowelEnd(last) && (last != SignAa || base.endsWith(u"তা"));
    }
    return false;
}

int letters(QStringView word)
{
    return static_cast<int>(std::ranges::count_if(word, [](QChar c) { return isConsonant(c) || isVowel(c); }));
}

/// Whether the word's own last letter would go with the ending.
bool isCut(QStringView base, QChar first)
{
    static const QSet<QString> ka = wordSet(cutInKa), ta = wordSet(cutInTa), da = wordSet(cutInDa);
    const QString word = base.toString();
    return (first == u'ক' && ka.contains(word)) || (first == u'ত' && ta.contains(word))
        || (first == u'দ' && da.contains(word));
}

bool fits(const QString &word, const Ending &ending)
{
    if (word.back() != ending.text.back() || !word.endsWith(ending.text) || word.size() <= ending.text.size())
        return false;
    const QStringView base = QStringView(word).chopped(ending.text.size());
    if (!standsAfter(base, ending.after) || letters(base) < ending.leastLetters)
        return false;
    if (ending.text.front() == SignE && isKeptWord(base.toString() + SignE))
        return false; // মেয়েদের has lost দের alone
    return !isCut(base, ending.text.front());
}

QString withoutEnding(const QString &word)
{
    if (word.isEmpty())
        return word;
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
    const QString noun = withoutEnding(word);
    if (noun != word && (isKeptWord(noun) || isNoVerb(noun)))
        return noun;
    if (const QString verb = verbOf(word); !verb.isEmpty())
        return verb;
    if (const QString plain = withoutEmphasis(word); plain != word)
        return baseOf(plain);
    return noun;
}

} // namespace

QString stem(QStringView word)
{
    return fold(baseOf(canonical(word)));
}

} // namespace khobor::bangla
