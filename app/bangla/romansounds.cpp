// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bangla/romansounds.h"

#include "bangla/fold.h"
#include "bangla/letters.h"

#include <QHash>

#include <array>

namespace khobor::bangla {

namespace {

using namespace Qt::StringLiterals;

/// What stands in a word, its spellings as "letters:cost", and the cost of leaving it out. "-" spells nothing.
struct SoundEntry {
    QStringView unit;
    QStringView spellings;
    int skipCost;
};

constexpr QStringView Inherent = u"*", FinalInherent = u"*|";

constexpr std::array soundEntries{
    SoundEntry{Inherent, u"o:0 a:12 -:25 u:60 e:70 i:80", 40},
    SoundEntry{FinalInherent, u"-:0 o:10 a:20", 0},
    SoundEntry{u"অ", u"o:0 a:10 u:60", 80},
    SoundEntry{u"া", u"a:0 aa:3 ah:20 e:50 o:60 u:60 ar:60", 80},
    SoundEntry{u"ি", u"i:0 ee:20 e:25 y:30 ie:40 ea:50 a:70 -:60", 70},
    SoundEntry{u"ী", u"i:0 ee:8 e:25 y:15 ie:30 ii:10 ea:40 -:60", 70},
    SoundEntry{u"ু", u"u:0 oo:20 o:30 ou:40 w:60 a:70 -:60", 70},
    SoundEntry{u"ূ", u"u:0 oo:10 o:30 uu:10 ou:40 -:60", 70},
    SoundEntry{u"ৃ", u"ri:0 r:30 ree:20 re:30 ru:40 ry:40 rri:5", 100},
    SoundEntry{u"ে", u"e:0 a:30 ay:30 ae:20 ee:30 i:40 ai:40 y:60 ey:30 -:60", 70},
    SoundEntry{u"ৈ", u"oi:0 oy:10 ai:10 ei:30 oye:40 i:60 o:60 e:60", 90},
    SoundEntry{u"ো", u"o:0 u:40 oo:25 a:40 ow:40 oa:40 ou:40 -:60", 70},
    SoundEntry{u"ৌ", u"ou:0 au:10 ow:15 o:35 ow:20 u:60 oo:50", 90},
    SoundEntry{u"ওয়া", u"wa:0 oa:5 oya:5 owa:5 ua:15 va:40 wha:30 o:50 waa:5 owaa:8 oyaa:8 oa:5 uwa:20", 150},
    SoundEntry{u"ওয়", u"w:0 oy:10 o:30 wo:15 ow:20 v:30 wa:20 oa:30 oo:40 u:40", 110},
    SoundEntry{u"ইয়া", u"ia:0 iya:0 ea:15 eya:10 ya:15 iaa:8 iyaa:5 ja:60 a:60", 150},
    SoundEntry{u"িয়া", u"ia:0 iya:0 ea:15 eya:10 ya:20 iaa:8 iyaa:5 a:60", 150},
    SoundEntry{u"িয়ে", u"iye:0 ie:5 iey:30 ia:40 eye:20 ye:30 e:50 ee:40", 150},
    SoundEntry{u"িয়", u"iy:0 i:15 iyo:5 io:10 iya:15 ia:25 eo:30 ee:35 y:40", 120},
    SoundEntry{u"ায়", u"ay:0 ai:5 aay:3 aai:8 ae:10 aye:15 aya:20 ayo:15 a:40 oy:50", 120},
    SoundEntry{u"ায়া", u"aya:0 aia:10 ayaa:3 aea:20 aa:30", 150},
    SoundEntry{u"েয়", u"ey:0 ei:10 eyo:10 eo:20 ay:20 e:35 aye:40", 120},
    SoundEntry{u"য়", u"y:0 i:25 e:25 -:30 yo:10 ya:20 j:60 a:50", 50},
    SoundEntry{u"ই", u"i:0 ee:15 e:25 y:20", 70},
    SoundEntry{u"ঈ", u"i:0 ee:5 e:25", 70},
    SoundEntry{u"উ", u"u:0 oo:15 o:30 w:30", 70},
    SoundEntry{u"ঊ", u"u:0 oo:10", 70},
    SoundEntry{u"ঋ", u"ri:0 rri:5 r:30", 100},
    SoundEntry{u"এ", u"e:0 a:25 ay:30 ae:20 ey:30 i:40", 70},
    SoundEntry{u"ঐ", u"oi:0 oy:10 ai:15", 90},
    SoundEntry{u"ও", u"o:0 u:40 w:40 oo:30 ow:40", 70},
    SoundEntry{u"ঔ", u"ou:0 au:15 ow:20", 90},
    SoundEntry{u"আ", u"a:0 aa:5 ah:30", 80},
    SoundEntry{u"অ্যা", u"a:0 e:30 ae:10 ya:30 aa:20", 90},
    SoundEntry{u"্যা", u"ya:0 a:5 e:20 ae:10 yaa:3 aa:15 ia:25 ea:30 y:60 je:60 ye:40", 90},
    SoundEntry{u"্য", u"y:5 -:20 j:45 ya:15 yo:10 i:45 e:45 jo:50", 60},
    SoundEntry{u"্ব", u"-:5 w:10 b:15 v:15 o:40 u:40", 60},
    SoundEntry{u"্ম", u"m:0 -:20", 70},
    SoundEntry{u"ক", u"k:0 c:20 q:30 ck:20 kk:30 ch:60 kh:50 g:80 x:80", 110},
    SoundEntry{u"ক্ষ", u"kkh:0 kh:3 ksh:5 k:30 x:25 kk:25 khh:25 ks:25 kx:25 q:60 ch:60", 130},
    SoundEntry{u"ক্স", u"x:0 ks:3 cs:15 ksh:20 kx:25 xs:20 cks:15", 130},
    SoundEntry{u"খ", u"kh:0 k:25 q:60", 110},
    SoundEntry{u"গ", u"g:0 gh:40 j:70 k:80", 110},
    SoundEntry{u"ঘ", u"gh:0 g:25", 110},
    SoundEntry{u"ঙ", u"ng:0 n:15 m:70 g:60", 90},
    SoundEntry{u"ঙ্গ", u"ng:0 ngg:5 ngo:40 nk:60 ngh:30 n:60", 130},
    SoundEntry{u"চ", u"ch:0 c:10 s:60 chh:20 sh:70 t:90", 110},
    SoundEntry{u"ছ", u"ch:0 chh:0 s:20 c:20 sh:40 ss:40", 110},
    SoundEntry{u"চ্ছ", u"cch:0 ch:5 chchh:5 chh:5 cc:15 s:40 c:20 sch:30 chch:5 ss:40 tch:30", 130},
    SoundEntry{u"জ", u"j:0 z:10 g:25 jh:45 s:70 y:80 dg:40 dj:40", 110},
    SoundEntry{u"ঝ", u"jh:0 j:20 z:40 zh:25", 110},
    SoundEntry{u"জ্ঞ", u"gg:0 gy:10 g:15 ggy:5 gn:15 jn:15 gya:30 ggo:30 gh:50 jny:20", 130},
    SoundEntry{u"ঞ", u"n:0 ny:20 ng:30 ya:40 a:60 y:50", 80},
    SoundEntry{u"ট", u"t:0 th:35 tt:10 d:80", 110},
    SoundEntry{u"ঠ", u"th:0 t:20", 110},
    SoundEntry{u"ড", u"d:0 dd:30 dh:50 r:80", 110},
    SoundEntry{u"ঢ", u"dh:0 d:20", 110},
    SoundEntry{u"ণ", u"n:0 nn:30 no:60", 100},
    SoundEntry{u"ত", u"t:0 th:20 tt:30 d:80", 110},
    SoundEntry{u"ৎ", u"t:0 th:25", 110},
    SoundEntry{u"থ", u"th:0 t:20", 110},
    SoundEntry{u"দ", u"d:0 dh:25 th:70", 110},
    SoundEntry{u"ধ", u"dh:0 d:20", 110},
    SoundEntry{u"ন", u"n:0 nn:30 m:80", 100},
    SoundEntry{u"প", u"p:0 f:70", 110},
    SoundEntry{u"ফ", u"f:0 ph:3 p:40 ff:10", 110},
    SoundEntry{u"ব", u"b:0 v:15 w:25 bh:40 vh:50 p:80", 110},
    SoundEntry{u"ভ", u"bh:0 v:3 b:20 vh:10 w:50", 110},
    SoundEntry{u"ম", u"m:0 mm:30 n:80", 110},
    SoundEntry{u"য", u"j:0 z:10 y:20 jh:50 g:60 zh:40", 110},
    SoundEntry{u"র", u"r:0 rr:20 l:90", 100},
    SoundEntry{u"ড়", u"r:0 rh:10 d:45 rr:20 dh:60", 100},
    SoundEntry{u"ঢ়", u"rh:0 r:5 dh:30 d:50", 100},
    SoundEntry{u"ল", u"l:0 ll:15 r:90", 110},
    SoundEntry{u"শ", u"sh:0 s:8 c:50 ch:60 ss:30 sch:40 ti:50 ci:60", 110},
    SoundEntry{u"ষ", u"sh:0 s:8 kh:60 ss:30", 110},
    SoundEntry{u"স", u"s:0 sh:12 c:20 ss:15 z:50 ch:70 ce:40 sc:30 se:60", 110},
    SoundEntry{u"হ", u"h:0 -:40", 70},
    SoundEntry{u"হ্য", u"jjh:0 jjho:5 jh:15 hy:10 jj:20 hj:20 h:40", 120},
    SoundEntry{u"ং", u"ng:0 n:15 m:40 ung:60 ing:60", 90},
    SoundEntry{u"ঃ", u"-:0 h:10 hh:30", 10},
    SoundEntry{u"ঁ", u"-:0 n:20 m:60", 0},
};

QList<Spelling> spellingsOf(QStringView text)
{
    QList<Spelling> spellings;
    for (const QStringView part : text.split(u' ')) {
        const qsizetype colon = part.indexOf(u':');
        const QStringView letters = part.first(colon);
        spellings.append({letters == u"-" ? QString() : letters.toString(), part.sliced(colon + 1).toInt()});
    }
    return spellings;
}

/// The units by their text. No unit is longer than LongestUnit.
class SoundTable final
{
public:
    SoundTable()
    {
        for (const SoundEntry &entry : soundEntries) {
            const QString unit = entry.unit.startsWith(u'*') ? entry.unit.toString() : canonicalUnit(entry.unit);
            m_sounds.insert(unit, {spellingsOf(entry.spellings), entry.skipCost});
        }
    }

    [[nodiscard]] const Sound *find(const QString &unit) const
    {
        const auto found = m_sounds.constFind(unit);
        return found == m_sounds.cend() ? nullptr : &*found;
    }

private:
    /// Signs and phalas are dropped by canonical() where they stand alone.
    static QString canonicalUnit(QStringView unit) { return canonical(u"ক"_s.append(unit)).sliced(1); }

    QHash<QString, Sound> m_sounds;
};

const SoundTable &table()
{
    static const SoundTable sounds;
    return sounds;
}

constexpr qsizetype LongestUnit = 4;

/// The longest unit at a place, and its length.
const Sound *unitAt(const QString &word, qsizetype index, qsizetype &length)
{
    for (length = qMin(LongestUnit, word.size() - index); length > 0; --length) {
        if (const Sound *sound = table().find(word.sliced(index, length)))
            return sound;
    }
    length = 1;
    return nullptr;
}

bool isVowelLetter(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}

bool isVowelSound(const Sound &sound)
{
    const QString &letters = sound.spellings.front().letters;
    return letters.size() == 1 && isVowelLetter(letters.front());
}

/// Whether a consonant that ends before `index` is followed by its inherent vowel.
bool hasInherentVowel(const QString &word, qsizetype index)
{
    if (index >= word.size())
        return true;
    const QChar next = word[index];
    return next != Hasanta && !isVowelSign(next);
}

} // namespace

QList<const Sound *> soundsOf(const QString &bangla)
{
    const QString word = canonical(bangla);
    QList<const Sound *> sounds;
    for (qsizetype i = 0, length = 1; i < word.size(); i += length) {
        const Sound *sound = unitAt(word, i, length);
        if (!sound)
            continue;
        sounds.append(sound);
        const QChar last = word[i + length - 1];
        if (isConsonant(last) && last != KhandaTa && last != LetterYya && hasInherentVowel(word, i + length))
            sounds.append(table().find((i + length >= word.size() ? FinalInherent : Inherent).toString()));
    }
    return sounds;
}

int romanDistance(const QString &roman, const QList<const Sound *> &sounds, int most, Spelt spelt)
{
    constexpr int wrongLetter = 100, otherVowel = 75, doubledLetter = 12, far = std::numeric_limits<int>::max() / 2;
    const qsizetype n = roman.size();
    QList<QList<int>> costs(sounds.size() + 1, QList<int>(n + 1, far));
    costs[0][0] = 0;
    int beginning = far; // the least of those that spell a beginning
    const auto lower = [](int &cost, int other) { cost = qMin(cost, other); };
    for (qsizetype i = 0; i <= sounds.size(); ++i) {
        int least = far;
        for (qsizetype j = 0; j <= n; ++j) {
            const int here = costs[i][j];
            least = qMin(least, here);
            if (here > most)
                continue;
            if (j < n)
                lower(costs[i][j + 1], here + (j > 0 && roman[j] == roman[j - 1] ? doubledLetter : wrongLetter));
            if (i == sounds.size())
                continue;
            lower(costs[i + 1][j], here + sounds[i]->skipCost);
            if (j < n && isVowelLetter(roman[j]) && isVowelSound(*sounds[i]))
                lower(costs[i + 1][j + 1], here + otherVowel);
            for (const Spelling &spelling : sounds[i]->spellings) {
                if (QStringView(roman).sliced(j).startsWith(spelling.letters))
                    lower(costs[i + 1][j + spelling.letters.size()], here + spelling.cost);
            }
        }
        lower(beginning, costs[i][n]);
        if (least > most)
            break;
    }
    return spelt == Spelt::Whole ? costs[sounds.size()][n] : beginning;
}

} // namespace khobor::bangla
