// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/answer.h"

#include <algorithm>
#include <array>

namespace khobor::fetch {

namespace {

struct HeaderMark {
    QByteArrayView name;
    QByteArrayView value; ///< contained in the header; empty: the header's presence is enough
};

// What the services send with a check of their own, and never with a paper's page.
constexpr std::array headerMarks{
    HeaderMark{"cf-mitigated", "challenge"},    HeaderMark{"x-amzn-waf-action", "challenge"},
    HeaderMark{"x-amzn-waf-action", "captcha"}, HeaderMark{"x-datadome", "protected"},
    HeaderMark{"x-sucuri-block", ""},
};

// What the bodies of such checks hold, for services that say nothing in the headers.
constexpr std::array<QByteArrayView, 8> bodyMarks{"<title>Just a moment...</title>",
                                                  "/cdn-cgi/challenge-platform/",
                                                  "cf-browser-verification",
                                                  "_Incapsula_Resource",
                                                  "captcha-delivery.com",
                                                  "sucuri_cloudproxy_js",
                                                  "ddos-guard/js-challenge",
                                                  "<title>Attention Required! | Cloudflare</title>"};

bool isRefusal(int status)
{
    return status == 401 || status == 403 || status == 405 || status == 429 || status == 503 || status == 202;
}

} // namespace

bool isBotCheck(const Answer &answer)
{
    if (!isRefusal(answer.status))
        return false;
    return std::ranges::any_of(headerMarks,
                               [&](const HeaderMark &mark) {
                                   return answer.headers.contains(QLatin1StringView(mark.name))
                                       && answer.headers.combinedValue(QLatin1StringView(mark.name)).contains(mark.value);
                               })
        || std::ranges::any_of(bodyMarks, [&](QByteArrayView mark) { return answer.body.contains(mark); });
}

} // namespace khobor::fetch
