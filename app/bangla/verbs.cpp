// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bangla/verbs.h"

#include "bangla/fold.h"
#include "bangla/letters.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

namespace khobor::bangla {

namespace {

using namespace Qt::StringLiterals;

/// Verbs whose root ends in a consonant, by their verbal noun without its া.
constexpr QStringView plainRoots =
    u"কর বল চল দেখ লেখ শেখ শোন খেল মেল ফেল ফের ঘোর তোল খোল ভোল বোঝ খোঁজ জান মান আন টান কাট হাঁট রাখ ঢাক থাক মার পার ছাড় বাড় "
    u"পড় পর ধর ভর মর সর ঝর গড় নড় চড় লড় বস হাস কাঁদ নাচ বাঁচ আস ভাস মাপ কাঁপ চাপ ছাপ বাঁধ রাঁধ লাগ জাগ ভাঙ ভাব নাম থাম জম কম "
    u"ঘাম ওঠ ছোট ফোট জোট ঘট রট চেন কেন গোন বোন ছেঁড় চের ঘের মেশ ডোব পোষ রোখ ঢোক জ্বল টল ঢাল মাখ আঁক ডাক হাঁক শোধ বাছ বেচ খাট "
    u"ফাট "
    u"চাট হার ঝাড় ঠেল মেট জেত পোঁত ভেজ খস ধস কষ ঘষ মোছ পোড় জোড় খোঁড় ছোঁড় মোড় পৌঁছ ভালোবাস ভালবাস জন্ম চাহ আটক ওড় ঝোল বেড় সাধ শাস "
    u"ঠক গল নেভ কোঁচ হাঁপ যোঝ রহ কহ সহ বহ পাকড় ঠুক পুষ শুষ দুল লুট ধুঁক ফুঁক চুষ চিব লেপ সেঁক হেল দোল মাত পাত তাড়";

/// Verbs that are used with the causative আ alone.
constexpr QStringView causativeRoots =
    u"পাঠ ঘুম দাঁড় বান চাল ছড় জড় এগ পেছ পাল তাক লুক সাজ চেঁচ শোধর টাঙ দৌড় রাঙ খোঁচ কামড় চমক থমক বদল সামল এড় গজ ঝাঁপ পের হাত জিরি "
    u"উপড় কুড় গুট ঘাবড় জুড় ঝলস ডিঙ দাপ নিংড় পিছ ফুর মচক মাড় মুচড় লাফ শাস সাঁতর হাতড় হেল আগল উলট পালট আছড় আঁচড় উথল কোঁক খিঁচ "
    u"চিব ছিট জ্বাল টপক ঠাওর পস বিল ভিড় মোড় যোগ রাগ সেঁধ";

/// Verbs whose root ends in a vowel: the verbal noun, the roots of the present and future, and those of the past and the
/// participle.
struct OpenVerb {
    QStringView noun;
    QStringView present;
    QStringView past;
};

constexpr std::array openVerbs{
    OpenVerb{u"খাওয়া", u"খা", u"খে"},
    OpenVerb{u"যাওয়া", u"যা", u"যে গে গি"},
    OpenVerb{u"পাওয়া", u"পা", u"পে"},
    OpenVerb{u"চাওয়া", u"চা", u"চে"},
    OpenVerb{u"গাওয়া", u"গা", u"গে"},
    OpenVerb{u"ছাওয়া", u"ছা", u"ছে"},
    OpenVerb{u"দেওয়া", u"দে দি দা", u"দি"},
    OpenVerb{u"নেওয়া", u"নে নি না", u"নি"},
    OpenVerb{u"হওয়া", u"হ হো", u"হ"},
    OpenVerb{u"শোয়া", u"শো", u"শু"},
    OpenVerb{u"ধোয়া", u"ধো", u"ধু"},
    OpenVerb{u"ছোঁয়া", u"ছোঁ", u"ছুঁ"},
    OpenVerb{u"আসা", u"", u"এ"},
};

/// Their old style takes the endings of the consonants: চাইলেন, হইয়া.
struct OldRoot {
    QStringView root;
    QStringView noun;
};

constexpr std::array oldRoots{
    OldRoot{u"চাই", u"চাওয়া"}, OldRoot{u"গাই", u"গাওয়া"}, OldRoot{u"খাই", u"খাওয়া"}, OldRoot{u"যাই", u"যাওয়া"},
    OldRoot{u"পাই", u"পাওয়া"}, OldRoot{u"হই", u"হওয়া"},   OldRoot{u"রই", u"রওয়া"},   OldRoot{u"লই", u"নেওয়া"},
    OldRoot{u"দেই", u"দেওয়া"}, OldRoot{u"চাহ", u"চাওয়া"}, OldRoot{u"রহ", u"রওয়া"},
};

constexpr QStringView plainEndings =
    u"\u09BF \u09CB \u09C7 \u09BFস \u09C7ন ছি ছ ছো ছে ছিস ছেন ছিলাম ছিলে ছিল ছিলো ছিলি ছিলেন ছিলুম "
    u"\u09C7ছি \u09C7ছ \u09C7ছো \u09C7ছে \u09C7ছিস \u09C7ছেন \u09C7ছিলাম \u09C7ছিলে \u09C7ছিল \u09C7ছিলো \u09C7ছিলি "
    u"\u09C7ছিলেন "
    u"লাম লে ল লো লি লেন লুম তাম ত তো তিস তেন তে ব বো বে বি বেন বার \u09C1ন \u09C1ক \u09BFও \u09BFয়ো "
    u"\u09BE \u09BEর \u09BEটা \u09BEটার \u09BEয় \u09BEতে \u09BEকে \u09BEও "
    u"\u09BFয়া \u09BFয়াছি \u09BFয়াছে \u09BFয়াছেন \u09BFয়াছিল \u09BFয়াছিলেন \u09BFয়াছিলাম \u09BFল \u09BFলাম \u09BFলে "
    u"\u09BFলেন "
    u"\u09BFত \u09BFতে \u09BFতেন \u09BFতেছে \u09BFতেছেন \u09BFতেছি \u09BFতেছিল \u09BFব \u09BFবে \u09BFবেন \u09BFবার";

constexpr QStringView causativeEndings =
    u"\u09BE \u09BEই \u09BEও \u09BEস \u09BEয় \u09BEন \u09BEক \u09BEচ্ছি \u09BEচ্ছ \u09BEচ্ছো \u09BEচ্ছে \u09BEচ্ছিস \u09BEচ্ছেন "
    u"\u09BEচ্ছিল \u09BEচ্ছিলেন "
    u"\u09BEচ্ছিলাম \u09BEচ্ছিলো \u09BEব \u09BEবো \u09BEবে \u09BEবি \u09BEবেন \u09BEল \u09BEলো \u09BEলে \u09BEলাম \u09BEলেন "
    u"\u09BEলি \u09BEত \u09BEতে "
    u"\u09BEতো \u09BEতাম \u09BEতেন \u09BEনো \u09BEনোর \u09BEনোয় \u09BEনোতে \u09BEনোকে \u09BEনোটা \u09CBনো \u09CBনোর \u09CBয় "
    u"\u09CBতে \u09BEর "
    u"\u09BFয়ে \u09BFয়েছি \u09BFয়েছ \u09BFয়েছো \u09BFয়েছে \u09BFয়েছিস \u09BFয়েছেন \u09BFয়েছিল \u09BFয়েছিলেন \u09BFয়েছিলাম "
    u"\u09BFয়েছিলে "
    u"\u09BFয়েছিলো \u09BEইয়া \u09BEইয়াছে \u09BEইয়াছেন \u09BEইতে \u09BEইল \u09BEইলেন \u09BEইবে";

constexpr QStringView openPresentEndings =
    u"ই ও স য় ন ক চ্ছি চ্ছ চ্ছো চ্ছে চ্ছিস চ্ছেন চ্ছিল চ্ছিলাম চ্ছিলে চ্ছিলো চ্ছিলি চ্ছিলেন ব বো বে বি বেন বার ওয়া ওয়ার ওয়ায় ওয়াতে "
    u"ওয়াকে ওয়াটা ওয়ানো ওয়ানোর";

constexpr QStringView openPastEndings =
    u"লাম লে ল লো লি লেন লুম তাম ত তো তিস তেন তে য়ে য়েছি য়েছ য়েছো য়েছে য়েছিস য়েছেন য়েছিলাম য়েছিলে য়েছিল য়েছিলো য়েছিলি "
    u"য়েছিলেন য়া য়েন";

/// Forms that no rule gives.
struct Irregular {
    QStringView form;
    QStringView noun;
};

constexpr std::array irregulars{
    Irregular{u"গেছে", u"যাওয়া"},    Irregular{u"গেছেন", u"যাওয়া"},     Irregular{u"গেছি", u"যাওয়া"},
    Irregular{u"গেছ", u"যাওয়া"},     Irregular{u"গেছিল", u"যাওয়া"},     Irregular{u"গেছিলেন", u"যাওয়া"},
    Irregular{u"গেছিলো", u"যাওয়া"},  Irregular{u"গেছিস", u"যাওয়া"},     Irregular{u"গেছিলাম", u"যাওয়া"},
    Irregular{u"যাইতেছে", u"যাওয়া"}, Irregular{u"আছেন", u"আছে"},        Irregular{u"আছি", u"আছে"},
    Irregular{u"আছো", u"আছে"},       Irregular{u"শুধরে", u"শোধরা"},      Irregular{u"দিন", u"দিন"},
    Irregular{u"বল্লে", u"বলা"},      Irregular{u"রয়ে", u"রওয়া"},        Irregular{u"রয়েছে", u"রওয়া"},
    Irregular{u"রয়েছেন", u"রওয়া"},   Irregular{u"রয়েছি", u"রওয়া"},      Irregular{u"গেয়ে", u"গাওয়া"},
    Irregular{u"গেয়েছে", u"গাওয়া"},  Irregular{u"গেয়েছেন", u"গাওয়া"},   Irregular{u"গেয়েছি", u"গাওয়া"},
    Irregular{u"গেয়েছিল", u"গাওয়া"}, Irregular{u"গেয়েছিলেন", u"গাওয়া"}, Irregular{u"এসো", u"আসা"},
    Irregular{u"আসুন", u"আসা"},
};

/// Nouns and particles, with such forms as papers use, that look like a form of a verb in the lists above.
constexpr QStringView lookalikes =
    u"বাড়ি বাড়ী গাড়ি গাড়ী পাড়ি হাসি জমি ছুটি সারি গলি তুলি খুলি ফাঁকি ঝাঁকি লড়াই যাচাই বাছাই "
    u"ঢালাই খাবার গান পাস বানান হাসান কামাল বেড়াল "
    u"পাতাল মাতাল খেলনা পাওনা চার চারি হার হারে হাত হাতে হাতি থেকে হতে হয়ে দিয়ে বলে আসলে নেই "
    u"নাই তাই মত মতো কত তত যত শত বাদে সাব "
    u"আসর কমল কমলা মান মানে নামে নাম কথা পাল পালে পাতি জাতি ঘরে পরে "
    u"দেশে কালে ভাবে সবে কবে যবে তবে হবি "
    u"নিতে নেতা পাতা হিত গত গতি খাতা খাত খাতে পাতে খেত পেত পেট ছাত ছাতা রত বস্তা ভরি পরি নদী "
    u"মেলা বার বারি চাই ছাই ভাই দাম আমি কম "
    u"আনারস কামান পালক বালক নাবিক যদি দাবি নিন্দা হালি কালি তালি বালি ডালি খালি নালি লাল গাল "
    u"জাল হাল খাল শাল দাস বাস কাশ পাশ মাস মাসি মাছি "
    u"রাগে রাগ লাফ যোগ জুড়ে বেড়ে আড়ে মোড়ে মোড় যোগে যোগায় ছোট ছোটো বড় কেন কেনো ধান "
    u"নিচ নিচে সহ সহি বই বইয়ে সই ভোট হাটে "
    u"শাসন শাসক পাহাড় পাঠে পাঠক ধরন ধারণ গান গানে জীবন বানে হেলে শুধু দুই দিন দান দানে দানা "
    u"মাতা মাতে মাঠ খাঁটি হাতা চালে চাল ঘুমে "
    u"এল এলো এলি পাকা ডাকে চলতি বদলে বদলি সাজে ঢাকে ঢাকি ঢাকার ঢাকায় খাসি খাস "
    u"জন্মে রাগী ছোটে মাপে পরিমাপে টানে নাচে হাঁটে দিক নাক হক ভুল ভুলে ডাকাত বিড়াল ভেজাল শুনানি জুটি জোট আটক এত জানালা খান";

QStringView lastVowel(QStringView root, qsizetype &at)
{
    for (at = root.size() - 1; at >= 0; --at) {
        if (isVowelSign(root[at]) || isVowel(root[at]))
            return root.sliced(at, 1);
    }
    return {};
}

/// The vowel that takes another's place: ো by ু and ে by ি before i and u, আ by এ in the participle.
QString withVowel(QStringView root, QStringView from, QStringView to)
{
    QString result = root.toString();
    qsizetype at = 0;
    const QStringView vowel = lastVowel(root, at);
    const qsizetype which = vowel.isEmpty() ? -1 : from.indexOf(vowel[0]);
    if (which >= 0)
        result[at] = to[which];
    return result;
}

QString raised(const QString &root)
{
    return withVowel(root, u"\u09CB\u09C7ওএ", u"\u09C1\u09BFউই");
}

QString fronted(const QString &root)
{
    return withVowel(root, u"\u09BEআ", u"\u09C7এ");
}

/// Roots with their verbal nouns, and the endings that they take. All in canonical letters, however this file is encoded.
class Paradigm final
{
public:
    explicit Paradigm(QStringView all)
    {
        for (const QStringView each : all.split(u' ', Qt::SkipEmptyParts)) {
            const QString ending = canonical(u"ক"_s.append(each)).sliced(1); // it drops a sign that stands alone
            m_endings[ending.back()].append(ending);
        }
    }

    void add(QStringView root, QStringView noun)
    {
        const QString key = canonical(root);
        if (!m_nouns.contains(key))
            m_nouns.insert(key, canonical(noun));
    }

    /// The root as it stands, raised and fronted.
    void addChanging(QStringView root)
    {
        const QString plain = canonical(root);
        for (const QString &variant : {plain, raised(plain), fronted(plain)})
            add(variant, plain + SignAa);
    }

    [[nodiscard]] QString nounOf(const QString &form) const
    {
        const auto fitting = m_endings.constFind(form.isEmpty() ? QChar() : form.back());
        if (fitting == m_endings.cend())
            return {};
        for (const QString &ending : *fitting) {
            if (!form.endsWith(ending))
                continue;
            if (const auto noun = m_nouns.constFind(form.chopped(ending.size())); noun != m_nouns.cend())
                return *noun;
        }
        return {};
    }

private:
    QHash<QChar, QStringList> m_endings; // by their last letter, for most words end in none of them
    QHash<QString, QString> m_nouns;
};

/// The verbs of all paradigms, in the order in which they are asked.
class Conjugation final
{
public:
    Conjugation()
    {
        for (const Irregular &irregular : irregulars)
            m_irregulars.insert(canonical(irregular.form), canonical(irregular.noun));
        for (const QStringView word : lookalikes.split(u' ', Qt::SkipEmptyParts))
            m_noVerbs.insert(canonical(word));
        Paradigm present(openPresentEndings), past(openPastEndings), plain(plainEndings), causative(causativeEndings);
        for (const OpenVerb &verb : openVerbs)
            addOpen(verb, present, past);
        for (const OldRoot &old : oldRoots)
            plain.add(old.root, old.noun);
        for (const QStringView root : plainRoots.split(u' ', Qt::SkipEmptyParts)) {
            plain.addChanging(root);
            causative.addChanging(root);
        }
        for (const QStringView root : causativeRoots.split(u' ', Qt::SkipEmptyParts))
            causative.addChanging(root);
        m_paradigms = {present, past, plain, causative};
    }

    [[nodiscard]] bool isNoVerb(const QString &word) const { return m_noVerbs.contains(word); }

    [[nodiscard]] QString nounOf(const QString &form) const
    {
        if (const auto noun = m_irregulars.constFind(form); noun != m_irregulars.cend())
            return *noun;
        if (isNoVerb(form))
            return {};
        for (const Paradigm &paradigm : m_paradigms) {
            if (const QString noun = paradigm.nounOf(form); !noun.isEmpty())
                return noun;
        }
        return {};
    }

private:
    static void addOpen(const OpenVerb &verb, Paradigm &present, Paradigm &past)
    {
        for (const QStringView root : verb.present.split(u' ', Qt::SkipEmptyParts))
            present.add(root, verb.noun);
        for (const QStringView root : verb.past.split(u' ', Qt::SkipEmptyParts))
            past.add(root, verb.noun);
    }

    QHash<QString, QString> m_irregulars;
    QSet<QString> m_noVerbs;
    QList<Paradigm> m_paradigms;
};

const Conjugation &conjugation()
{
    static const Conjugation all;
    return all;
}

} // namespace

bool isNoVerb(const QString &word)
{
    return conjugation().isNoVerb(word);
}

QString verbOf(const QString &word)
{
    const Conjugation &forms = conjugation();
    if (const QString noun = forms.nounOf(word); !noun.isEmpty() || forms.isNoVerb(word))
        return noun;
    for (const QStringView particle : {u"নি", u"না", u"নে", u"ই", u"ও"}) {
        if (!word.endsWith(particle))
            continue;
        if (const QString noun = forms.nounOf(word.chopped(particle.size())); !noun.isEmpty())
            return noun;
    }
    return {};
}

} // namespace khobor::bangla
