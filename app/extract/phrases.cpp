// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/phrases.h"

#include <QRegularExpression>
#include <QStringList>

namespace khobor::extract {

using namespace Qt::StringLiterals;

namespace {

bool matches(const QRegularExpression &pattern, QStringView line)
{
    return pattern.matchView(line).hasMatch();
}

/// Any of some alternatives, one list a language.
QRegularExpression anyOf(const QString &before, const QStringList &words, const QString &after)
{
    return QRegularExpression(before + "(?:"_L1 + words.join(u'|') + u')' + after,
                              QRegularExpression::CaseInsensitiveOption);
}

const QStringList &invitations()
{
    static const QStringList words{
        u"sign up (?:here|now|today|(?:for|to) (?:our|the|get|receive))|subscribe (?:to|now|today|for|here)\\b|(?:our|the|"
        "daily|weekly|free|\\bour \\w+) newsletters?\\b|straight to your inbox|in(?:to)? your inbox|follow (?:us|him|her|"
        "them|[\\w' ]{2,40}) on (?:x\\b|twitter|facebook|instagram|social)|like us on facebook|download (?:the|our) "
        "[\\w ]{0,30}\\bapps?\\b|join our (?:telegram|whatsapp|forums?|space|community|mailing)"_s,
        u"(?:have|got) (?:a|any) (?:news )?tips?\\b|send us (?:a|your)|support (?:our|independent) journalism|become a "
        "(?:member|subscriber)|(?:earn|receive) (?:a |an )?(?:\\w+ )?(?:commission|compensation)|affiliate (?:auto )?links?"
        "\\b|click here (?:to (?:subscribe|sign up|join)|for more information)|(?:get in touch with|email|contact) our|for "
        "more stories like this|unsubscribe (?:at any ?time|here)|enter your email|as an amazon associate|(?:story|article) "
        "continues below|this video (?:has failed|can ?not be played)|please enable javascript"_s,
        u"^\\(?(?:additional )?reporting by |^\\(?(?:writing|editing) by |^with files from |^mit material von |^(?:dieses "
        "thema|darüber berichtet).{0,24} im programm|"
        "all rights reserved|^(?:copyright|©)\\s|rss 2\\.0|(?:kommentare|comments) (?:und|and) pings|veröffentlicht und "
        "wurde unter"_s,
        u"newsletter (?:abonnieren|anmelden|informiert|bestellen)|(?:whatsapp|telegram)-kanal|jetzt (?:kostenlos |gratis )?"
        "(?:anmelden|abonnieren|testen|bestellen|registrieren|herunterladen|spenden)|folg(?:en sie|e|t|st du) (?:uns|du|"
        "schon)|hier (?:geht es|geht.s) zur? [\\w -]{0,30}app|hat ihnen (?:der|dieser) (?:artikel|beitrag) gefallen|"
        "unterstützen sie (?:uns|unsere)|zurück zur übersicht|abonnieren sie|melden sie sich (?:hier|jetzt)\\b|schreiben "
        "sie uns|diskutieren sie mit|verpassen sie keine"_s,
        u"suscr[ií]b(?:ete|ase)|s[ií]guenos|únete (?:a|desde|al)|hazte (?:miembro|socio)|hágase miembro|reg[ií]strate "
        "(?:aquí|gratis)|descarga (?:la|nuestra) app|haz clic aquí|recib[ae] en tu (?:correo|email)|nuestras redes "
        "sociales"_s,
        u"abonnez-vous|inscrivez-vous (?:à|ici)|suivez-nous|rejoignez-nous|téléchargez (?:notre|l.application)|recevez "
        "(?:notre|nos|chaque)|faites un don|réservé (?:à nos|aux) abonnés"_s,
        u"iscriviti all?|seguici su|resta aggiornato|scarica l.app|assine (?:já|agora|o)|siga o |inscreva-se|receba (?:as|"
        "nossas)|clique aqui (?:para|e)|baixe o (?:app|aplicativo)|entre no (?:grupo|canal)"_s,
        u"zapisz się|dołącz do|materiał chroniony|polub nas|obserwuj nas|zapraszamy (?:też )?do subskrypcji|schrijf je in|"
        "meld je (?:hier |nu )?aan|volg ons|abone ol|takip ed(?:in|ebilirsiniz)|ikuti kami|подпи(?:сывайтесь|шитесь) на"_s,
        u"ফেসবুক পে[ইজ]|ফেসবুকে (?:আমাদের|লাইক|ফলো)|ইউটিউব চ্যানেল|গুগল নিউজ|হোয়াটসঅ্যাপ চ্যানেল|টেলিগ্রাম চ্যানেল|(?:আমাদের|"
        "চ্যানেলটি) (?:ফলো|অনুসরণ|সাবস্ক্রাইব) কর|অ্যাপ ডাউনলোড কর|সাবস্ক্রাইব করুন|আমাদের (?:সঙ্গে|সাথে)ই থাকুন"_s,
    };
    return words;
}

const QStringList &endMarks()
{
    static const QStringList words{
        u"(?:\\d+ |post |view |show |load |leave (?:a|your) )?(?:comments?|reply)|about the authors?|more "
        u"(?:from|on|stories|"
        "news|in|great|like)\\b.{0,30}|related(?: \\w+)?|read (?:more|next|further).{0,30}|see also|don.t miss.{0,12}|you "
        "(?:may|might) (?:also )?like|recommended.{0,24}|latest (?:news|stories)|trending.{0,16}|most (?:read|popular)|top "
        "stories|(?:editors?.? ?s?.? picks?)|what to read next|recent posts|share (?:this|on).{0,16}|join the conversation|"
        "stay up-to-date.{0,20}|back to (?:video|gallery|top)|up next|advertisements?|advert|sponsored(?: content)?|article "
        "content|subscribe to email updates|(?:previous|next) (?:article|post|story)"_s,
        u"kommentare?(?: schreiben| verfassen)?|über den autor|zum autor|ähnliche(?: \\w+)?|auch (?:interessant|lesenswert|"
        "auf .{2,20})|das könnte (?:sie|dich) .{4,30}|mehr zum thema.{0,24}|weitere \\w+(?:tipps|artikel|themen|nachrichten|"
        "beiträge|infos)?|weitere (?:aktuelle |interessante )?(?:artikel|beiträge|nachrichten|themen|meldungen)\\b.{0,24}|"
        "schon gelesen|teilen|(?:artikel|beitrag) teilen|fakten, hintergründe, dossiers|top themen.{0,20}|anzeige|werbung|"
        "zurück(?: zu[rm] .{2,24})?|(?:verwendete )?quellen(?:angaben| "
        "ausblenden)?|zusatzinformationen|(?:aktuelle|neueste) "
        "(?:news|nachrichten|meldungen|beiträge|artikel)|meistgelesen.{0,12}|verwandte (?:artikel|themen|beiträge)|"
        "schreibe einen kommentar|zum seitenanfang|nach oben|(?:vorheriger|nächster) (?:beitrag|artikel)"_s,
        u"comentarios|notas relacionadas|más (?:leídas|noticias|información|sobre .{2,24})|te puede interesar|lee también|"
        "contenido relacionado|noticias relacionadas|(?:deja|dejar) (?:un|tu) comentario|compart[ei]r?(?: .{2,20})?|"
        "publicidad|comentários|leia (?:também|mais)|veja (?:também|mais)|compartilh[ea]r?|publicidade|mais lidas|notícias "
        "relacionadas"_s,
        u"commentaires?|à lire aussi|lire aussi|lire la suite|sur le même (?:sujet|thème)|articles? (?:liés|similaires)|vos "
        "réactions|laisser un commentaire|partager(?: .{2,20})?|publicité|les plus lus|leggi anche|potrebbe interessarti"
        ".{0,20}|commenti|condividi(?: .{2,20})?|articoli correlati|pubblicità"_s,
        u"powiązane|czytaj (?:także|też|również)|zobacz (?:także|też)|przeczytaj "
        u"(?:także|też|również)|udostępnij|komentarze|"
        "reklama|lees (?:ook|meer|verder)|reacties|advertentie|deel dit.{0,16}|läs (?:också|mer|även)|les også|læs også|"
        "kommentarer|annon[sc]e|iklan|baca juga|ilgili haberler|yorumlar|reklam|читайте также|комментарии|добавить отзыв|"
        "поделиться"_s,
        u"সর্বশেষ(?: খবর| সংবাদ)?|জনপ্রিয়(?: খবর| সংবাদ)?|আরও খবর|আরো খবর|(?:[\\d০-৯]+\\s*টি\\s*)?মন্তব্য(?: করুন| লিখুন)?|পাঠকের "
        "মন্তব্য|সম্পর্কিত(?: খবর| সংবাদ)?|সর্বাধিক পঠিত|বিজ্ঞাপন|শেয়ার(?: করুন)?|(?:পরের|আগের) (?:খবর|সংবাদ)|প্রিন্ট করুন"_s,
    };
    return words;
}

} // namespace

bool isInvitation(QStringView line)
{
    static const QRegularExpression pattern = anyOf({}, invitations(), {});
    return matches(pattern, line);
}

bool isHouseRule(QStringView text)
{
    static const QStringList rules{
        u"(?:all|your) comments (?:are|will be|must)|comments (?:are|will be) (?:moderated|closed)|we use cookies (?:and|to)"_s,
        u"(?:dass|bitte) ihre kommentare|(?:unsere|an die|zur) netiquette|um eingebettete inhalte|respektieren "
        u"(?:deine|ihre) "
        "privatsphäre|widerrufliche einwilligung|externer inhalt|empfohlener redaktioneller inhalt"_s,
        u"comentários com|los comentarios (?:publicados|expresados)|vos commentaires (?:sont|seront)|contenu "
        u"externe|মন্তব্যের "
        "দায়"_s,
    };
    static const QRegularExpression pattern = anyOf({}, rules, {});
    return matches(pattern, text);
}

bool isEndMark(QStringView line)
{
    static const QRegularExpression pattern =
        anyOf(u"^[\\s>»▶•*\\-–—\\[(]*"_s, endMarks(), u"[\\s:：…?!\\])»>-]*(?:\\(\\+?\\d*\\))?\\s*$"_s);
    return matches(pattern, line);
}

bool endsWithPictureCredit(QStringView line)
{
    static const QRegularExpression pattern = anyOf(
        u"[\\s,.;|(/–-]"_s, {u"foto|photo|image|picture|bild|bildrechte|crédits? photos?|ছবি|ফটো|আলোকচিত্র"_s},
        u"(?:\\s+(?:credit|by|courtesy))?\\s*[:：ঃ]\\s*[^.:!?।]{2,60}\\.?\\)?$|\\s(?:\\||–|/)?\\s?©\\s*[^.:!?।]{2,60}$"_s);
    return matches(pattern, line);
}

bool isPictureCredit(QStringView line)
{
    static const QRegularExpression pattern = anyOf(
        u"^[\\s(\\[]*"_s,
        {u"(?:foto|fotos|photo|photos|image|picture|bild|bildrechte|bildquelle|beitragsbild|titelbild|crédits? photos?|"
         "ছবি|ফটো|আলোকচিত্র)(?:\\s+(?:credit|by|courtesy))?\\s*[:：ঃ/©]|©\\s*\\S"_s},
        {});
    return matches(pattern, line);
}

} // namespace khobor::extract
