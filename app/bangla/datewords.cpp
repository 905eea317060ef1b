// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The vocabulary of dates. Words are compared folded, so that ী and ি, ণ and ন and the like need no second entry.

#include "bangla/datetokens.h"
#include "bangla/fold.h"

#include <QHash>

#include <iterator>

namespace khobor::bangla {

namespace {

struct Entry {
    DateTokenKind kind;
    qint64 value;
    const char16_t *words; ///< separated by blanks
};

using enum DateTokenKind;

constexpr Entry entries[] = {
    {Month, 1, u"january jan জানুয়ারি জানু জানুআরি জানয়ারি"},
    {Month, 2, u"february feb ফেব্রুয়ারি ফেব্রু ফেব ফেব্রুআরি ফেব্রয়ারি"},
    {Month, 3, u"march mar মার্চ"},
    {Month, 4, u"april apr এপ্রিল এপ্র এপ্রি"},
    {Month, 5, u"may মে"},
    {Month, 6, u"june jun জুন"},
    {Month, 7, u"july jul জুলাই জুল"},
    {Month, 8, u"august aug আগস্ট আগষ্ট অগস্ট অগাস্ট আগাস্ট আগ"},
    {Month, 9, u"september sept sep সেপ্টেম্বর সেপ্টেম্বার সেপ্ট সেপ"},
    {Month, 10, u"october oct অক্টোবর অক্টোবার অক্টো"},
    {Month, 11, u"november nov নভেম্বর নভেম্বার নভে"},
    {Month, 12, u"december dec ডিসেম্বর ডিসেম্বার ডিসে"},
    {BanglaMonth, 1, u"বৈশাখ boishakh baishakh"},
    {BanglaMonth, 2, u"জ্যৈষ্ঠ জৈষ্ঠ jyoishtho joishtho jaishtha"},
    {BanglaMonth, 3, u"আষাঢ় asharh ashar"},
    {BanglaMonth, 4, u"শ্রাবণ shrabon srabon"},
    {BanglaMonth, 5, u"ভাদ্র bhadro bhadra"},
    {BanglaMonth, 6, u"আশ্বিন ashwin ashshin"},
    {BanglaMonth, 7, u"কার্তিক কার্ত্তিক kartik"},
    {BanglaMonth, 8, u"অগ্রহায়ণ অঘ্রাণ ogrohayon agrahayan"},
    {BanglaMonth, 9, u"পৌষ poush"},
    {BanglaMonth, 10, u"মাঘ magh"},
    {BanglaMonth, 11, u"ফাল্গুন ফাগুন falgun phalgun"},
    {BanglaMonth, 12, u"চৈত্র choitro chaitra"},
    {HijriMonth, 0,
     u"মহররম মুহাররম মহরম মুহররম সফর রবিউল রবিউস রবিউছ আউয়াল আওয়াল আওয়াল সানি ছানি আখের আখির জমাদিউল জমাদিউস "
     u"জামাদিউল জামাদিউস জুমাদাল রজব শাবান শা'বান রমজান রমযান রামাদান শাওয়াল জিলকদ যিলক্বদ জিলক্বদ জিলহজ জিলহজ্ব যিলহজ্জ "
     u"যিলহজ জিলহজ্জ muharram safar rajab shaban ramadan shawwal"},
    {Era, 1, u"হিজরি বঙ্গাব্দ বাংলা hijri"},
    {Era, 0, u"খ্রিস্টাব্দ খ্রিষ্টাব্দ খ্রি ইং ইংরেজি"},
    {Weekday, 1, u"monday mon সোমবার সোম"},
    {Weekday, 2, u"tuesday tues tue মঙ্গলবার মঙ্গল"},
    {Weekday, 3, u"wednesday wed বুধবার বুধ"},
    {Weekday, 4, u"thursday thurs thur thu বৃহস্পতিবার বৃহস্পতি"},
    {Weekday, 5, u"friday fri শুক্রবার শুক্র"},
    {Weekday, 6, u"saturday sat শনিবার শনি"},
    {Weekday, 7, u"sunday sun রবিবার রোববার রবি"},
    {HalfDay, 0, u"am এএম এ.এম পূর্বাহ্ন পূর্বাহ্ণ"},
    {HalfDay, 12, u"pm পিএম অপরাহ্ন অপরাহ্ণ"},
    {DateTokenKind::DayPart, Dawn, u"ভোর ভোরে ভোররাত ভোররাতে"},
    {DateTokenKind::DayPart, Morning, u"সকাল সকালে সকালবেলা সকালবেলায়"},
    {DateTokenKind::DayPart, Noon, u"দুপুর দুপুরে দুপুরবেলা"},
    {DateTokenKind::DayPart, Afternoon, u"বিকাল বিকেল বিকালে বিকেলে"},
    {DateTokenKind::DayPart, Evening, u"সন্ধ্যা সন্ধ্যায় সন্ধে"},
    {DateTokenKind::DayPart, Night, u"রাত রাতে রাত্রি রাত্রে দিবাগত"},
    {Clock, 0, u"টা টায় ঘটিকা ঘটিকায়"},
    {Ordinal, 0, u"লা রা ঠা ই শে এ st nd rd th তারিখ"},
    {Day, 0, u"আজ আজকে আজি today"},
    {Day, -1, u"গতকাল কাল গতকালকে কালি yesterday"},
    {Day, 1, u"আগামীকাল tomorrow"},
    {Day, -2, u"পরশু গতপরশু"},
    {Moment, 0, u"এইমাত্র এখন এখনই এখনি সদ্য now কিছুক্ষণ"},
    {Unit, Second, u"second seconds sec secs সেকেন্ড সেকেণ্ড"},
    {Unit, Minute, u"minute minutes min mins মিনিট মি"},
    {Unit, TimeUnit::Hour, u"hour hours hr hrs ঘণ্টা ঘন্টা"},
    {Unit, DayUnit, u"day days দিন"},
    {Unit, Week, u"week weeks সপ্তাহ"},
    {Unit, MonthUnit, u"month months মাস"},
    {Unit, Year, u"year years বছর বৎসর"},
    {Ago, 0, u"ago আগে পূর্বে"},
    {Next, 0, u"আগামী"},
    {Zone, 0, u"z gmt utc ut wet"},
    {Zone, 360, u"bdt"},
    {BanglaOrBritishZone, 0, u"bst"},
    {Zone, 330, u"ist"},
    {Zone, 300, u"pkt"},
    {Zone, 345, u"npt"},
    {Zone, 60, u"cet"},
    {Zone, 120, u"cest eet"},
    {Zone, 180, u"msk"},
    {Zone, 480, u"sgt myt hkt"},
    {Zone, 540, u"jst kst"},
    {Zone, -300, u"est cdt"},
    {Zone, -240, u"edt"},
    {Zone, -360, u"cst mdt"},
    {Zone, -420, u"mst pdt"},
    {Zone, -480, u"pst"},
    {Filler, 0,
     u"সময় সাল সালে সালের তারিখ প্রায় শেষ সর্বশেষ ঢাকা কলকাতা বাংলাদেশ নিউজ অনলাইন সংস্করণ টাইম t at on last time date of a "
     u"about "
     u"the just প্রিন্ট bangladesh standard dhaka"},
    {Published, 0,
     u"প্রকাশ প্রকাশিত প্রকাশের প্রকাশকাল প্রকাশনা প্রকাশনার পোস্ট আপলোড published publish publication posted created"},
    {Modified, 0, u"আপডেট আপডেটেড আপডেটের হালনাগাদ সংশোধিত সম্পাদিত পরিবর্তিত updated update modified edited"},
    {Number, 1, u"এক একটি an one"},
    {Number, 2, u"দুই দু two"},
    {Number, 3, u"তিন three"},
    {Number, 4, u"চার four"},
    {Number, 5, u"পাঁচ five"},
    {Number, 6, u"ছয় six"},
    {Number, 7, u"সাত seven"},
    {Number, 8, u"আট eight"},
    {Number, 9, u"নয় nine"},
    {Number, 10, u"দশ ten"},
};

QHash<QString, DateToken> readVocabulary()
{
    QHash<QString, DateToken> vocabulary;
    for (const Entry &entry : entries) {
        const auto words = QStringView(entry.words).split(u' ');
        for (const QStringView word : words)
            vocabulary.insert(fold(word), {entry.kind, entry.value});
    }
    return vocabulary;
}

} // namespace

DateToken dateWord(QStringView word)
{
    static const QHash<QString, DateToken> vocabulary = readVocabulary();
    return vocabulary.value(fold(word));
}

} // namespace khobor::bangla
