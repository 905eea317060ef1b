// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "html/guard.h"

#include "html/scan.h"

#include <QHashFunctions>

#include <algorithm>
#include <array>
#include <string_view>

namespace khobor::html {

namespace {

/// What becomes of a start tag.
enum class Treatment {
    Container, ///< counted until closed
    Formatting, ///< counted, and comes back by itself after a block was closed
    SelfClosing, ///< the next of its kind closes it, so it does not add depth
    Void,
    Script,
    Cut, ///< with all it holds
    CutTag, ///< the tag alone
    Emptied, ///< stays without what it holds
    Raw, ///< stays, and holds text alone
    TopLevel, ///< html, head and body, whose attributes gumbo collects
};

struct Rule {
    std::string_view name;
    Treatment treatment;
};

constexpr auto rules = std::to_array<Rule>({
    {"a", Treatment::Formatting},
    {"area", Treatment::Void},
    {"b", Treatment::Formatting},
    {"base", Treatment::Void},
    {"big", Treatment::Formatting},
    {"body", Treatment::TopLevel},
    {"br", Treatment::Void},
    {"code", Treatment::Formatting},
    {"col", Treatment::Void},
    {"dd", Treatment::SelfClosing},
    {"dt", Treatment::SelfClosing},
    {"em", Treatment::Formatting},
    {"embed", Treatment::Void},
    {"font", Treatment::Formatting},
    {"frame", Treatment::CutTag},
    {"frameset", Treatment::CutTag},
    {"head", Treatment::TopLevel},
    {"hr", Treatment::Void},
    {"html", Treatment::TopLevel},
    {"i", Treatment::Formatting},
    {"iframe", Treatment::Emptied},
    {"img", Treatment::Void},
    {"input", Treatment::Void},
    {"li", Treatment::SelfClosing},
    {"link", Treatment::Void},
    {"math", Treatment::CutTag},
    {"meta", Treatment::Void},
    {"nobr", Treatment::Formatting},
    {"noembed", Treatment::Cut},
    {"noframes", Treatment::Cut},
    {"option", Treatment::SelfClosing},
    {"p", Treatment::SelfClosing},
    {"param", Treatment::Void},
    {"plaintext", Treatment::CutTag},
    {"s", Treatment::Formatting},
    {"script", Treatment::Script},
    {"select", Treatment::Cut},
    {"small", Treatment::Formatting},
    {"source", Treatment::Void},
    {"strike", Treatment::Formatting},
    {"strong", Treatment::Formatting},
    {"style", Treatment::Cut},
    {"svg", Treatment::Cut},
    {"tbody", Treatment::SelfClosing},
    {"td", Treatment::SelfClosing},
    {"textarea", Treatment::Cut},
    {"tfoot", Treatment::SelfClosing},
    {"th", Treatment::SelfClosing},
    {"thead", Treatment::SelfClosing},
    {"title", Treatment::Raw},
    {"tr", Treatment::SelfClosing},
    {"track", Treatment::Void},
    {"tt", Treatment::Formatting},
    {"u", Treatment::Formatting},
    {"wbr", Treatment::Void},
    {"xmp", Treatment::Raw},
});
static_assert(std::ranges::is_sorted(rules, {}, &Rule::name));

Treatment treatmentOf(QByteArrayView lowerName)
{
    const std::string_view name(lowerName.data(), std::size_t(lowerName.size()));
    const auto found = std::ranges::lower_bound(rules, name, {}, &Rule::name);
    return found != rules.end() && found->name == name ? found->treatment : Treatment::Container;
}

class Guard final
{
public:
    Guard(const QByteArray &source, const Limits &limits) : m_source(source), m_limits(limits)
    {
        m_answer.html.reserve(source.size());
    }

    Guarded run()
    {
        for (qsizetype at = m_source.indexOf('<'); at >= 0; at = m_source.indexOf('<', at))
            at = readMarkup(at);
        cut(m_source.size(), m_source.size());
        return std::move(m_answer);
    }

private:
    /// Deals with what begins at `at` and tells where to go on.
    qsizetype readMarkup(qsizetype at)
    {
        const QByteArrayView rest = QByteArrayView(m_source).sliced(at + 1);
        const char next = rest.isEmpty() ? ' ' : rest.front();
        if (next == '!' && rest.first(std::min<qsizetype>(8, rest.size())).compare("!doctype", Qt::CaseInsensitive) == 0)
            return endOfMarkup(m_source, at);
        if (next == '!' || next == '?')
            return cut(at, endOfMarkup(m_source, at));
        const char initial = next == '/' && rest.size() > 1 ? rest[1] : next;
        if ((initial | 0x20) < 'a' || (initial | 0x20) > 'z')
            return next == '/' && rest.size() > 1 ? cut(at, endOfMarkup(m_source, at)) : at + 1;
        const RawTag tag = readTag(m_source, at, std::size_t(m_limits.attributes));
        if (tag.end < 0)
            return cut(at, m_source.size());
        return tag.kind == RawTag::Kind::Start ? readStart(at, tag) : readEnd(at, tag);
    }

    qsizetype readStart(qsizetype at, const RawTag &tag)
    {
        const QByteArray name = tag.name.toByteArray().toLower();
        const Treatment treatment = treatmentOf(name);
        switch (treatment) {
        case Treatment::Script:
            return cut(at, readScript(tag));
        case Treatment::Cut:
            return cut(at, afterElement(tag));
        case Treatment::CutTag:
            return cut(at, tag.end);
        case Treatment::Emptied:
            keepTag(at, tag);
            cut(tag.end, endOfContent(tag));
            return m_cutTo;
        case Treatment::Raw:
            keepTag(at, tag);
            return endOfContent(tag);
        case Treatment::TopLevel:
            return ++m_topLevel > 8 ? cut(at, tag.end) : keepTag(at, tag);
        case Treatment::Void:
        case Treatment::SelfClosing:
            return ++m_tags > m_limits.tags ? cut(at, tag.end) : keepTag(at, tag);
        case Treatment::Container:
        case Treatment::Formatting:
            return open(name, treatment) ? keepTag(at, tag) : cut(at, tag.end);
        }
        Q_UNREACHABLE_RETURN(tag.end);
    }

    qsizetype readEnd(qsizetype at, const RawTag &tag)
    {
        const QByteArray name = tag.name.toByteArray().toLower();
        const Treatment treatment = treatmentOf(name);
        if (treatment == Treatment::Formatting)
            return closeFormatting(name) ? tag.end : cut(at, tag.end);
        if (treatment == Treatment::Container)
            return closeContainer(name) ? tag.end : cut(at, tag.end);
        const bool isStray = treatment == Treatment::Cut || treatment == Treatment::CutTag || treatment == Treatment::Script;
        return isStray ? cut(at, tag.end) : tag.end;
    }

    bool open(const QByteArray &name, Treatment treatment)
    {
        const bool isFormatting = treatment == Treatment::Formatting;
        if (++m_tags > m_limits.tags || int(m_open.size()) >= m_limits.depth)
            return false;
        if (isFormatting && int(m_formatting.size()) >= m_limits.unclosedFormatting)
            return false;
        (isFormatting ? m_formatting : m_open).push_back(qHash(name));
        return true;
    }

    /// A formatting element that is closed leaves the blocks inside it open, as the tree builder does.
    bool closeFormatting(const QByteArray &name)
    {
        const auto found = std::ranges::find(m_formatting.rbegin(), m_formatting.rend(), qHash(name));
        if (found == m_formatting.rend())
            return false;
        m_formatting.erase(std::next(found).base());
        return true;
    }

    bool closeContainer(const QByteArray &name)
    {
        const auto found = std::ranges::find(m_open.rbegin(), m_open.rend(), qHash(name));
        if (found == m_open.rend())
            return false;
        m_open.erase(std::next(found).base(), m_open.end());
        return true;
    }

    qsizetype endOfContent(const RawTag &tag)
    {
        // One failed search is the last: what is not closed once is not closed later in the page either.
        if (m_unclosed.contains(qHash(tag.name.toByteArray().toLower())))
            return m_source.size();
        const qsizetype end = findEndTag(m_source, tag.end, tag.name);
        return end < 0 ? m_source.size() : end;
    }

    qsizetype afterElement(const RawTag &tag)
    {
        const std::size_t name = qHash(tag.name.toByteArray().toLower());
        if (m_unclosed.contains(name))
            return tag.end;
        const qsizetype end = findEndTag(m_source, tag.end, tag.name);
        if (end >= 0)
            return endOfMarkup(m_source, end);
        m_unclosed.append(name);
        const bool holdsMarkup =
            tag.name.compare("svg", Qt::CaseInsensitive) == 0 || tag.name.compare("select", Qt::CaseInsensitive) == 0;
        return holdsMarkup ? tag.end : m_source.size();
    }

    qsizetype readScript(const RawTag &tag)
    {
        const qsizetype end = endOfContent(tag);
        const QByteArrayView content = QByteArrayView(m_source).sliced(tag.end, end - tag.end).trimmed();
        if (!content.isEmpty()) {
            m_answer.scripts.append({QString::fromUtf8(tag.value("type")).toLower().trimmed(),
                                     QString::fromUtf8(tag.value("id")), content.toByteArray()});
        }
        return end == m_source.size() ? end : endOfMarkup(m_source, end);
    }

    /// Leaves the tag as it is, unless its attributes are beyond the limits.
    qsizetype keepTag(qsizetype at, const RawTag &tag)
    {
        if (tag.attributeBytes <= m_limits.attributeBytes)
            return tag.end;
        cut(at, tag.end);
        m_answer.html += '<' + tag.name.toByteArray();
        for (const auto &[name, whole] : tag.attributes) {
            if (whole.size() <= m_limits.attributeBytes / 8)
                m_answer.html += ' ' + whole.toByteArray();
        }
        m_answer.html += '>';
        return tag.end;
    }

    /// Leaves [from, to) out; all before it that was not yet copied is.
    qsizetype cut(qsizetype from, qsizetype to)
    {
        m_answer.html += QByteArrayView(m_source).sliced(m_cutTo, from - m_cutTo);
        m_cutTo = to;
        return to;
    }

    const QByteArray &m_source;
    const Limits &m_limits;
    Guarded m_answer;
    qsizetype m_cutTo = 0;
    int m_tags = 0;
    int m_topLevel = 0;
    std::vector<std::size_t> m_open;
    std::vector<std::size_t> m_formatting;
    QList<std::size_t> m_unclosed;
};

} // namespace

Guarded guard(const QByteArray &utf8, const Limits &limits)
{
    return Guard(utf8, limits).run();
}

} // namespace khobor::html
