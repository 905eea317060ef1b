// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/sectionbarrier.h"

#include "html/address.h"

#include <algorithm>
#include <array>

namespace khobor::extract {

using namespace Qt::StringLiterals;
using html::Node;
using html::Tag;

namespace {

// A page with more words than this is a page, whatever scripts it loads.
constexpr qsizetype mostText = 2'000;

/// Words that protections put into their scripts, elements and sentences.
constexpr std::array marks{
    "_cf_chl_opt"_L1,       "challenges.cloudflare.com"_L1, "cf-challenge"_L1, "cf-browser-verification"_L1,
    "sucuri_cloudproxy"_L1, "_Incapsula_Resource"_L1,       "ddos-guard"_L1,   "captcha-delivery.com"_L1,
    "px-captcha"_L1,        "AwsWafIntegration"_L1,
};

constexpr std::array sentences{
    "just a moment"_L1,           "checking your browser"_L1, "verify you are human"_L1,
    "verifying you are human"_L1, "attention required"_L1,    "enable javascript and cookies to continue"_L1,
    "ddos protection by"_L1,      "are you a robot"_L1,
};

bool hasMark(QStringView text)
{
    return std::ranges::any_of(marks, [&](QLatin1StringView mark) { return text.contains(mark, Qt::CaseInsensitive); });
}

bool marksElement(const Node &node)
{
    return node.isElement()
        && (hasMark(node.attribute("id"_L1)) || hasMark(node.attribute("class"_L1)) || hasMark(node.attribute("src"_L1))
            || hasMark(node.attribute("content"_L1)) || hasMark(node.attribute("action"_L1)));
}

bool marksScript(const html::Script &script)
{
    return hasMark(QString::fromUtf8(script.content));
}

bool saysSo(const QString &text)
{
    return std::ranges::any_of(sentences, [&](QLatin1StringView said) { return text.contains(said, Qt::CaseInsensitive); });
}

Node firstNamed(const html::Document &page, QStringView name, QLatin1StringView attribute, QLatin1StringView value)
{
    for (const Node &node : page.root().descendants()) {
        if (node.isElement() && node.name() == name && (attribute.isEmpty() || node.attribute(attribute) == value))
            return node;
    }
    return {};
}

} // namespace

bool isBotBarrier(const html::Document &page)
{
    const QString text = page.body().textContent();
    if (text.size() > mostText)
        return false;
    const QString title = firstNamed(page, u"title", {}, {}).textContent();
    const bool isMarked =
        std::ranges::any_of(page.scripts(), marksScript) || std::ranges::any_of(page.root().descendants(), marksElement);
    return isMarked || saysSo(title) || saysSo(text);
}

QUrl baseOf(const html::Document &page, const QUrl &url)
{
    const Node canonical = url.isEmpty() ? firstNamed(page, u"link", "rel"_L1, "canonical"_L1) : Node();
    const QUrl own = canonical ? QUrl(canonical.attribute("href"_L1).toString()) : url;
    const Node base = firstNamed(page, u"base", {}, {});
    const QUrl stated = base ? html::resolveLink(own, base.attribute("href"_L1).toString()) : QUrl();
    return stated.isEmpty() ? own : stated;
}

} // namespace khobor::extract
