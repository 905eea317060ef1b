// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "html/selector.h"

#include <QRegularExpression>

#include <algorithm>

namespace khobor::html {

using namespace Qt::StringLiterals;

namespace {

/// One step of a compound: a name or *, .class, #id, or [attribute], with or without a value.
const QRegularExpression &stepPattern()
{
    static const QRegularExpression step(
        uR"re(\G(?:(\*|[A-Za-z][A-Za-z0-9-]*)|([.#])([A-Za-z0-9_-]+)|\[([A-Za-z][A-Za-z0-9_:-]*)(?:([\^$*]?)=(?:"([^"\]]*)"|'([^'\]]*)'|([A-Za-z0-9_-]+)))?\]))re"_s);
    return step;
}

} // namespace

std::optional<Selector::Compound> Selector::parseCompound(QStringView text)
{
    Compound compound;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto match = stepPattern().matchView(text, at);
        if (!match.hasMatch() || (match.hasCaptured(1) && at > 0))
            return {};
        const QString name = match.captured(1).toLower();
        if (match.hasCaptured(1) && name != "*"_L1)
            compound.name = name;
        else if (match.captured(2) == "."_L1)
            compound.classes.append(match.captured(3));
        else if (match.captured(2) == "#"_L1)
            compound.id = match.captured(3);
        else if (match.hasCaptured(4)) {
            const bool hasValue = match.hasCaptured(6) || match.hasCaptured(7) || match.hasCaptured(8);
            const QString sign = match.captured(5);
            const char16_t how = !hasValue ? u'\0' : sign.isEmpty() ? u'=' : sign.front().unicode();
            const QString value = match.captured(6) + match.captured(7) + match.captured(8);
            compound.attributes.append({match.captured(4).toLower().toLatin1(), value, how});
        }
        at = match.capturedEnd();
    }
    return at > 0 ? std::optional(compound) : std::nullopt;
}

std::optional<Selector::Path> Selector::parsePath(QStringView text)
{
    static const QRegularExpression joint(uR"((?:\s*(>)\s*|\s+)(?![^\[]*\]))"_s);
    const QString trimmed = text.trimmed().toString();
    Path path;
    qsizetype from = 0;
    bool isChild = false;
    auto joints = joint.globalMatch(trimmed);
    while (from <= trimmed.size()) {
        const QRegularExpressionMatch next = joints.hasNext() ? joints.next() : QRegularExpressionMatch();
        const qsizetype end = next.hasMatch() ? next.capturedStart() : trimmed.size();
        std::optional<Compound> compound = parseCompound(QStringView(trimmed).sliced(from, end - from));
        if (!compound)
            return {};
        compound->isChild = isChild;
        path.append(*compound);
        if (!next.hasMatch())
            break;
        isChild = next.hasCaptured(1);
        from = next.capturedEnd();
    }
    return path;
}

std::optional<Selector> Selector::parse(QStringView text)
{
    Selector selector;
    for (const QStringView each : text.split(u',')) {
        const std::optional<Path> path = parsePath(each);
        if (!path)
            return {};
        selector.m_paths.append(*path);
    }
    return selector;
}

bool Selector::fits(const Compound &compound, const Node &element)
{
    const auto hasAttribute = [&](const Attribute &wanted) {
        const QStringView value = element.attribute(QLatin1StringView(wanted.name));
        switch (wanted.how) {
        case u'=':
            return value == wanted.value;
        case u'^':
            return !wanted.value.isEmpty() && value.startsWith(wanted.value);
        case u'$':
            return !wanted.value.isEmpty() && value.endsWith(wanted.value);
        case u'*':
            return !wanted.value.isEmpty() && value.contains(wanted.value);
        default:
            return !value.isNull();
        }
    };
    return (compound.name.isEmpty() || element.name() == compound.name)
        && (compound.id.isEmpty() || element.attribute("id"_L1) == compound.id)
        && std::ranges::all_of(compound.classes, [&](const QString &each) { return element.hasClass(each); })
        && std::ranges::all_of(compound.attributes, hasAttribute);
}

bool Selector::fits(const Path &path, qsizetype last, const Node &element)
{
    if (!fits(path[last], element))
        return false;
    if (last == 0)
        return true;
    for (Node around = element.parent(); around && around.isElement(); around = around.parent()) {
        if (fits(path, last - 1, around))
            return true;
        if (path[last].isChild)
            return false;
    }
    return false;
}

bool Selector::matches(const Node &element) const
{
    return element.isElement()
        && std::ranges::any_of(m_paths, [&](const Path &path) { return fits(path, path.size() - 1, element); });
}

QList<Node> Selector::all(const Node &root) const
{
    QList<Node> found;
    for (const Node node : root.descendants()) {
        if (matches(node))
            found.append(node);
    }
    return found;
}

Node Selector::first(const Node &root) const
{
    for (const Node node : root.descendants()) {
        if (matches(node))
            return node;
    }
    return {};
}

} // namespace khobor::html
