// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/wall.h"

#include <QRegularExpression>

namespace khobor::extract {

using namespace Qt::StringLiterals;
using html::Node;
using html::Tag;

namespace {

constexpr int openLetters = 400; ///< who tells as much lets the reader in
constexpr int longestNotice = 200;

bool asksForMoney(const QString &line)
{
    static const QRegularExpression pattern(
        u"subscribe (?:now )?to (?:read|continue|keep reading|unlock)|subscribers?[- ]only|(?:only|exclusive(?:ly)?) "
        u"(?:for|to) "
        "(?:our )?subscribers|nur für abonnenten|réservé (?:à nos|aux) abonnés|(?:solo|exclusivo) para suscriptores|"
        "গ্রাহকদের জন্য|পড়তে (?:হলে )?(?:সাবস্ক্রাইব|গ্রাহক)|পড়তে (?:হলে )?(?:সাবস্ক্রাইব|গ্রাহক)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(line).hasMatch();
}

bool asksForName(const QString &line)
{
    static const QRegularExpression pattern(
        u"(?:log|sign) ?in (?:or [\\w ]{2,20})?to (?:read|continue|view|see)|please (?:log|sign) ?in|you (?:must|need to) "
        "(?:be logged in|(?:log|sign) ?in)|regist(?:er|ration) to (?:read|continue)|(?:লগ ?ইন|সাইন ?ইন|নিবন্ধন) (?:করে|করতে "
        "হবে)|পড়তে (?:হলে )?(?:লগ ?ইন|সাইন ?ইন|নিবন্ধন)|পড়তে (?:হলে )?(?:লগ ?ইন|সাইন ?ইন|নিবন্ধন)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression comments(u"comment|repl(?:y|ies)|মন্তব্য"_s, QRegularExpression::CaseInsensitiveOption);
    return pattern.match(line).hasMatch() && !comments.match(line).hasMatch();
}

bool isNamedLogin(const QString &heading)
{
    static const QRegularExpression pattern(
        u"^(?:log|sign) ?(?:in|on)\\b|^(?:member|user) login|^anmelden|^connexion|^iniciar "
        u"sesión|^(?:লগ ?ইন|সাইন ?ইন|প্রবেশ)(?:\\s|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(heading).hasMatch();
}

} // namespace

std::optional<Error> wallBefore(const PageView &view, const Sources &sources, const Measure &told)
{
    if (told.letters >= openLetters)
        return {};
    const QString detail = u"%1 letters before it"_s.arg(told.letters);
    if (sources.ld.isLocked)
        return Error{ErrorKind::Paywall, detail};
    bool hasPassword = false;
    bool isLogin = false;
    for (const Node node : view.page.root().descendants()) {
        if (node.is(Tag::Title))
            isLogin = isLogin || isNamedLogin(node.textContent());
        if (!node.isElement() || view.measures.isUnseen(node))
            continue;
        hasPassword = hasPassword
            || (node.is(Tag::Input) && node.attribute("type"_L1).compare("password"_L1, Qt::CaseInsensitive) == 0);
        const int letters = view.measures.total(node).letters;
        const bool isLine = html::isBlock(node.tag()) && letters > 0 && letters <= longestNotice;
        const QString line = isLine ? node.textContent() : QString();
        if (isLine && asksForMoney(line))
            return Error{ErrorKind::Paywall, detail};
        if (isLine && asksForName(line))
            return Error{ErrorKind::LoginWall, detail};
        isLogin = isLogin || (node.is(Tag::H1) && isNamedLogin(line));
    }
    return hasPassword && isLogin ? std::optional(Error{ErrorKind::LoginWall, detail}) : std::nullopt;
}

} // namespace khobor::extract
