// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Consonant skeletons: what a Bangla word and its romanisations have in common.

#include "bangla/fold.h"
#include "bangla/letters.h"
#include "bangla/romansounds.h"

namespace khobor::bangla {

namespace {

using namespace Qt::StringLiterals;

/// One Latin letter for each group of consonants that people write alike; none for those that may be silent.
QChar classOf(QChar c)
{
    constexpr QStringView groups[] = {u"kকখ",        u"gগঘঞ", u"sচছশষস", u"jজঝয", u"tটঠতথৎ", u"dডঢদধ",
                                      u"nঙণন\u0982", u"pপফ",  u"bবভ",    u"mম",   u"lল"};
    for (const QStringView group : groups) {
        if (group.sliced(1).contains(c))
            return group[0];
    }
    return c == u'র' || c == LetterRra || c == LetterRha ? QChar(u'r') : QChar();
}

void append(QString &skeleton, QChar c)
{
    if (!c.isNull() && !skeleton.endsWith(c))
        skeleton += c;
}

QChar romanClass(QChar c)
{
    switch (c.unicode()) {
    case u'q':
        return u'k';
    case u'c':
        return u's';
    case u'z':
        return u'j';
    case u'f':
        return u'p';
    case u'v':
    case u'w':
        return u'b';
    default:
        return QStringView(u"kgsjtdnpbmlr").contains(c) ? c : QChar();
    }
}

QString plainSkeleton(const QString &roman)
{
    QString skeleton;
    for (const QChar c : roman)
        append(skeleton, romanClass(c));
    return skeleton;
}

/// Both readings of each word, where the letters have two.
void addReadings(QStringList &readings, const QString &from, const QString &to)
{
    const QStringList before = readings;
    for (const QString &reading : before) {
        QString other = reading;
        if (other.contains(from))
            readings.append(other.replace(from, to));
    }
}

/// ব after hasanta is silent, but after রেফ and in ম্ব it is heard.
bool isSilentBa(const QString &word, qsizetype i)
{
    return word[i] == u'ব' && (i < 2 || (word[i - 2] != u'র' && word[i - 2] != u'ম'));
}

} // namespace

QString skeletonOf(const QString &bangla)
{
    QString word = canonical(bangla);
    word.replace(u"ক্ষ"_s, u"ক"_s).replace(u"জ্ঞ"_s, u"গ"_s).replace(u"ঙ্গ"_s, u"ঙ"_s).replace(u"ংগ"_s, u"ং"_s);
    QString skeleton;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const bool isPhala = i > 0 && word[i - 1] == Hasanta && (word[i] == u'য' || isSilentBa(word, i));
        if (!isPhala)
            append(skeleton, word[i] == u'ঞ' ? QChar(u'n') : classOf(word[i]));
    }
    return skeleton;
}

QStringList romanSkeletons(const QString &roman)
{
    QString plain = roman;
    plain.replace(u"ng"_s, u"n"_s).replace(u"x"_s, u"ks"_s).replace(u"ph"_s, u"f"_s).replace(u"ksh"_s, u"k"_s);
    QStringList readings{plain};
    if (QString(plain).remove(u"ch"_s).contains(u'c'))
        readings.append(QString(plain).replace(u"ch"_s, u"s"_s).replace(u'c', u'k'));
    addReadings(readings, u"w"_s, QString());
    addReadings(readings, u"y"_s, u"j"_s);
    addReadings(readings, u"g"_s, u"j"_s);
    addReadings(readings, u"ks"_s, u"k"_s);
    QStringList skeletons;
    for (const QString &reading : std::as_const(readings))
        skeletons.append(plainSkeleton(reading));
    skeletons.removeDuplicates();
    return skeletons;
}

} // namespace khobor::bangla
