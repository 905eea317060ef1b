// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/tree.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <memory>

namespace khobor::feed {

using namespace Qt::StringLiterals;

namespace {

// More than any real entry has; what is beyond is left out, so that memory stays bounded.
constexpr int mostNodes = 20'000;
constexpr int mostNodeAttributes = 64;

QString string(const xmlChar *bytes)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(bytes));
}

/// Builds elements from the parser's events. One document.
struct Builder {
    QUrl base;
    const std::function<QStringList(const Element &)> &records;
    const std::function<Reading(const Element &)> &record;
    xmlParserCtxt *parser = nullptr;
    std::vector<Element> open{};
    QStringList recordNames{};
    QString rootNamespace{};
    Remainder result{};
    int nodes = 0; ///< kept at present
    std::vector<int> before{}; ///< nodes kept when each open record began
    int skipped = 0; ///< open elements that were left out

    void start(Element element)
    {
        const bool isRecord = isRecordName(element);
        if (skipped || (nodes >= mostNodes && !isRecord)) {
            ++skipped;
            return;
        }
        if (isRecord)
            before.push_back(nodes);
        ++nodes;
        const bool isRoot = open.empty();
        open.push_back(std::move(element));
        if (isRoot && (recordNames = records(open.front())).isEmpty())
            stop();
    }

    void end()
    {
        if (skipped) {
            --skipped;
            return;
        }
        if (open.empty())
            return;
        Element done = std::move(open.back());
        open.pop_back();
        const bool isRecord = isRecordName(done);
        if (isRecord)
            hand(done);
        if (open.empty())
            result = {std::move(done), true};
        else if (!isRecord)
            open.back().children.push_back(std::move(done));
    }

    void hand(const Element &done)
    {
        if (!before.empty()) {
            nodes = before.back();
            before.pop_back();
        }
        if (record(done) == Reading::Stop)
            stop();
    }

    void text(const QString &piece)
    {
        if (open.empty() || skipped)
            return;
        std::vector<Element> &siblings = open.back().children;
        if (!siblings.empty() && siblings.back().name.isEmpty())
            siblings.back().text += piece;
        else if (nodes++ < mostNodes)
            siblings.push_back({.text = piece});
    }

    /// What was still open at the end belongs to its parent, but a record that was cut off is not handed on.
    void close()
    {
        while (!open.empty()) {
            Element done = std::move(open.back());
            open.pop_back();
            if (open.empty())
                result.root = std::move(done);
            else if (!isRecordName(done)
                     && !std::ranges::any_of(open, [&](const Element &each) { return isRecordName(each); }))
                open.back().children.push_back(std::move(done));
        }
    }

    [[nodiscard]] bool isRecordName(const Element &element) const
    {
        return element.vocabulary == Vocabulary::Core && recordNames.contains(element.name);
    }
    /// Whatever namespace the root has, its own words are the format's.
    [[nodiscard]] Vocabulary vocabulary(const QString &uri, const QString &prefix) const
    {
        return !uri.isEmpty() && uri == rootNamespace ? Vocabulary::Core : vocabularyOf(uri, prefix);
    }
    [[nodiscard]] QUrl baseNow() const { return open.empty() ? base : open.back().base; }
    void stop() { xmlStopParser(parser); }
};

Builder &builder(void *context)
{
    return *static_cast<Builder *>(static_cast<xmlParserCtxt *>(context)->_private);
}

void onStart(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int, const xmlChar **, int count,
             int, const xmlChar **attributes)
{
    Builder &into = builder(context);
    if (into.open.empty())
        into.rootNamespace = string(uri);
    Element element{.vocabulary = into.vocabulary(string(uri), string(prefix)), .name = string(name).toLower()};
    element.base = into.baseNow();
    for (int i = 0; i < std::min(count, mostNodeAttributes); ++i, attributes += 5) {
        const auto *value = reinterpret_cast<const char *>(attributes[3]);
        const QString text = QString::fromUtf8(value, reinterpret_cast<const char *>(attributes[4]) - value);
        const QString key = string(attributes[0]).toLower();
        if (key == "base"_L1 && string(attributes[1]) == "xml"_L1)
            element.base = element.base.resolved(QUrl(text.trimmed()));
        if (!element.attributes.contains(key) || !attributes[1])
            element.attributes.insert(key, text);
    }
    into.start(std::move(element));
}

void onEnd(void *context, const xmlChar *, const xmlChar *, const xmlChar *)
{
    builder(context).end();
}

void onText(void *context, const xmlChar *bytes, int length)
{
    builder(context).text(QString::fromUtf8(reinterpret_cast<const char *>(bytes), length));
}

xmlSAXHandler events()
{
    xmlSAXHandler handler{};
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = onStart;
    handler.endElementNs = onEnd;
    handler.characters = onText;
    handler.ignorableWhitespace = onText;
    return handler;
}

void gather(const Element &element, QString &into)
{
    into += element.text;
    for (const Element &child : element.children)
        gather(child, into);
}

} // namespace

const Element *Element::child(QLatin1StringView wanted, Vocabulary of) const
{
    const auto found = std::ranges::find_if(children, [&](const Element &each) { return each.is(wanted, of); });
    return found == children.end() ? nullptr : &*found;
}

QString Element::content() const
{
    QString all;
    gather(*this, all);
    return all.trimmed();
}

Remainder readXml(const QByteArray &body, const QUrl &base, const std::function<QStringList(const Element &)> &records,
                  const std::function<Reading(const Element &)> &record)
{
    Builder into{.base = base, .records = records, .record = record};
    const std::unique_ptr<xmlParserCtxt, decltype(&xmlFreeParserCtxt)> parser(
        xmlCreateMemoryParserCtxt(body.constData(), static_cast<int>(body.size())), xmlFreeParserCtxt);
    if (!parser)
        return {};
    *parser->sax = events();
    parser->_private = &into;
    into.parser = parser.get();
    // NOENT only makes the parser give "&" in attributes as itself: mended markup has no entities of its own.
    xmlCtxtUseOptions(parser.get(),
                      XML_PARSE_NOENT | XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
    xmlSwitchEncoding(parser.get(), XML_CHAR_ENCODING_UTF8);
    xmlParseDocument(parser.get());
    into.close();
    return std::move(into.result);
}

} // namespace khobor::feed
