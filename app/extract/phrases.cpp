// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/phrases.h"

#include <QRegularExpression>

namespace khobor::extract {

using namespace Qt::StringLiterals;

namespace {

bool matches(const QRegularExpression &pattern, QStringView line)
{
    return pattern.matchView(line).hasMatch();
}

QRegularExpression anyOf(const QString &before, const QString &words, const QString &after)
{
    return QRegularExpression(before + "(?:"_L1 + words + u')' + after, QRegularExpression::CaseInsensitiveOption);
}

} // namespace

bool isInvitation(QStringView line)
{
    static const QRegularExpression pattern = anyOf(
        {},
        u"sign up (?:for|to) (?:our|the|get|receive)|subscribe (?:to|now|today|for)\\b|(?:our|the|daily|weekly|free|\\bour "
        "\\w+) newsletters?\\b|straight to your inbox|in(?:to)? your inbox|follow (?:us|him|her|them|[\\w' ]{2,40}) on "
        "(?:x\\b|"
        "twitter|facebook|instagram|social)|like us on facebook|download (?:the|our) [\\w ]{0,30}\\bapps?\\b|join our "
        "(?:telegram|whatsapp|forums?|space)|(?:have|got) (?:a|any) (?:news )?tips?\\b|send us (?:a|your)|support (?:our|"
        "independent) journalism|become a member|may earn (?:a|an) (?:\\w+ )?commission|affiliate (?:auto )?links?\\b|"
        "newsletter (?:abonnieren|anmelden|informiert)|(?:whatsapp|telegram)-kanal|jetzt (?:kostenlos |gratis )?(?:an"
        "melden|abonnieren|testen|bestellen|registrieren)|folg(?:en sie|e|t|st du) (?:uns|du|schon)|hier (?:geht es|geht.s) "
        "zur? "
        "[\\w -]{0,30}app|hat ihnen (?:der|dieser) (?:artikel|beitrag) gefallen|unterstützen sie uns|zurück zur übersicht|"
        "suscr[ií]b(?:ete|ase)|síguenos|únete (?:a|desde|al)|hazte (?:miembro|socio)|hágase miembro|abonnez-vous|inscrivez-"
        "vous à|suivez-nous|iscriviti all|seguici su|assine (?:já|agora|o)|siga o |zapisz się|dołącz do|materiał chroniony|"
        "ফেসবুক পে[ইজ]|ফেসবুকে (?:আমাদের|লাইক|ফলো)|ইউটিউব চ্যানেল|গুগল নিউজ|হোয়াটসঅ্যাপ চ্যানেল|টেলিগ্রাম চ্যানেল|"
        "(?:আমাদের|চ্যানেলটি) (?:ফলো|অনুসরণ|সাবস্ক্রাইব) কর|all rights reserved|^(?:copyright|©)\\s|"
        "click here (?:to subscribe|for more information)|get in touch with our|for more stories like this|rss 2\\.0|"
        "(?:kommentare|comments) (?:und|and) pings|veröffentlicht und wurde unter"_s,
        {});
    return matches(pattern, line);
}

bool isHouseRule(QStringView text)
{
    static const QRegularExpression pattern = anyOf(
        {},
        u"(?:ihre|eure) kommentare|comentários com|netiquette|eingebettete[nr]? inhalte?|respektieren (?:deine|ihre) "
        "privatsphäre|widerrufliche einwilligung|externer inhalt|empfohlener redaktioneller inhalt|(?:all|your) comments "
        "(?:are|will be|must)|comments (?:are|will be) (?:moderated|closed)|মন্তব্য(?:ের জন্য|ের দায়|ের দায়)"_s,
        {});
    return matches(pattern, text);
}

bool isEndMark(QStringView line)
{
    static const QRegularExpression pattern = anyOf(
        u"^[\\s>»▶•*\\-–—\\[(]*"_s,
        u"(?:\\d+ |post |view |show |leave (?:a|your) )?(?:comments?|reply)|kommentare?|commentaires?|comentarios|about the "
        "authors?|über den autor|zum autor|more (?:from|on|stories|news|in|great|like)\\b.{0,30}|related(?: \\w+)?|ähnliche"
        "(?: \\w+)?|auch (?:interessant|lesenswert|auf .{2,20})|das könnte (?:sie|dich) .{4,30}|mehr zum "
        "thema.{0,24}|weitere "
        "\\w+(?:tipps|artikel|themen|nachrichten|beiträge|infos)?|schon gelesen|notas relacionadas|más "
        "(?:leídas|noticias)|te "
        "puede interesar|lee también|à lire aussi|lire aussi|sur le même sujet|articles? (?:liés|similaires)|leggi anche|"
        "potrebbe interessarti.{0,20}|read (?:more|next|further).{0,30}|see also|don.t miss.{0,12}|you (?:may|might) "
        "(?:also )?"
        "like|recommended.{0,24}|latest (?:news|stories)|trending.{0,16}|most (?:read|popular)|top "
        "(?:stories|themen.{0,20})|"
        "powiązane|czytaj (?:także|też|również)|zobacz (?:także|też)|share this.{0,16}|udostępnij|teilen|fakten, "
        "hintergründe, dossiers|stay up-to-date.{0,20}|back to (?:video|gallery|top)|advertisements?|anzeige|advert|iklan|"
        "publicidad|article content|সর্বশেষ(?: খবর| সংবাদ)?|জনপ্রিয়(?: খবর| সংবাদ)?|আরও খবর|আরো "
        "খবর|(?:[\\d০-৯]+\\s*টি\\s*)?মন্তব্য(?: করুন)?|"
        "পাঠকের মন্তব্য|সম্পর্কিত(?: খবর| সংবাদ)?|বিজ্ঞাপন|শেয়ার করুন|zurück(?: zu[rm] .{2,24})?|vos réactions|up next|"
        "(?:verwendete )?quellen(?:angaben| ausblenden)?|zusatzinformationen|aktuelle (?:news|nachrichten|meldungen)|"
        "weitere (?:aktuelle |interessante )?(?:artikel|beiträge|nachrichten|themen|meldungen)\\b.{0,24}|subscribe to email "
        "updates"_s,
        u"[\\s:：…?!\\])»>-]*(?:\\(\\+?\\d*\\))?\\s*$"_s);
    return matches(pattern, line);
}

bool endsWithPictureCredit(QStringView line)
{
    static const QRegularExpression pattern = anyOf(
        u"[\\s,.;|(/–-]"_s, u"foto|photo|image|picture|bild|bildrechte|crédits? photos?|ছবি|ফটো|আলোকচিত্র"_s,
        u"(?:\\s+(?:credit|by|courtesy))?\\s*[:：ঃ]\\s*[^.:!?।]{2,60}\\.?\\)?$|\\s(?:\\||–|/)?\\s?©\\s*[^.:!?।]{2,60}$"_s);
    return matches(pattern, line);
}

bool isPictureCredit(QStringView line)
{
    static const QRegularExpression pattern = anyOf(u"^[\\s(\\[]*"_s,
                                                    u"(?:foto|fotos|photo|photos|image|picture|bild|bildrechte|bildquelle|"
                                                    u"beitragsbild|titelbild|crédits? photos?|ছবি|ফটো|আলোকচিত্র)"
                                                    "(?:\\s+(?:credit|by|courtesy))?\\s*[:：ঃ/©]|©\\s*\\S"_s,
                                                    {});
    return matches(pattern, line);
}

} // namespace khobor::extract
