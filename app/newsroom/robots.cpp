// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "newsroom/robots.h"

namespace khobor::newsroom {

namespace {

constexpr qsizetype longestFile = 500 << 10; // RFC 9309, 2.5
constexpr qsizetype mostRules = 5000;
constexpr char ownName[] = "khobor";

/// Whether a rule's path, with * for anything and $ for the end, fits the beginning of a path.
bool fits(QByteArrayView rule, QByteArrayView path)
{
    const bool isAnchored = rule.endsWith('$');
    if (isAnchored)
        rule.chop(1);
    const QList<QByteArray> parts = rule.toByteArray().split('*');
    if (!path.startsWith(parts.first()))
        return false;
    qsizetype at = parts.first().size();
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const bool isLast = isAnchored && i == parts.size() - 1;
        const qsizetype found = isLast ? path.size() - parts[i].size() : path.indexOf(parts[i], at);
        if (found < at || !path.sliced(found).startsWith(parts[i]))
            return false;
        at = found + parts[i].size();
    }
    return !isAnchored || at == path.size();
}

struct Line {
    QByteArray name;
    QByteArray value;
};

Line lineOf(const QByteArray &text)
{
    const QByteArray said = text.first(text.indexOf('#') < 0 ? text.size() : text.indexOf('#'));
    const qsizetype colon = said.indexOf(':');
    return colon < 0 ? Line() : Line{said.first(colon).trimmed().toLower(), said.sliced(colon + 1).trimmed()};
}

} // namespace

Robots Robots::read(const QByteArray &text)
{
    Robots ours, everyone;
    bool isForUs = false, isForAll = false, isNamed = false, wasAgent = false;
    if (text.trimmed().startsWith('<'))
        return everyone;
    for (const QByteArray &each :
         QByteArray(text.first(std::min(text.size(), longestFile))).replace('\r', '\n').split('\n')) {
        const Line line = lineOf(each);
        if (line.name == "user-agent") {
            isForUs = (wasAgent && isForUs) || line.value.toLower() == ownName;
            isForAll = (wasAgent && isForAll) || line.value == "*";
            isNamed = isNamed || isForUs;
            wasAgent = true;
        } else if (line.name == "allow" || line.name == "disallow") {
            wasAgent = false;
            const Rule rule{line.value, line.name == "allow"};
            if (isForUs && !rule.path.isEmpty() && ours.m_rules.size() < mostRules)
                ours.m_rules.append(rule);
            if (isForAll && !rule.path.isEmpty() && everyone.m_rules.size() < mostRules)
                everyone.m_rules.append(rule);
        }
    }
    return isNamed ? ours : everyone;
}

bool Robots::allows(const QUrl &url) const
{
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (path.isEmpty())
        path = "/";
    if (url.hasQuery())
        path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    const Rule *best = nullptr;
    for (const Rule &rule : m_rules) {
        const bool isBetter =
            !best || rule.path.size() > best->path.size() || (rule.path.size() == best->path.size() && rule.allows);
        if (isBetter && fits(rule.path, path))
            best = &rule;
    }
    return !best || best->allows;
}

} // namespace khobor::newsroom
