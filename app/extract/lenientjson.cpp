// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/lenientjson.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace khobor::extract {

namespace {

constexpr int deepestJson = 500;

/// Copies one object or array, mending what the strict parser refuses.
class Mender final
{
public:
    Mender(QByteArrayView text, qsizetype at) : m_text(text), m_at(at) { }

    /// The mended value; empty when it never ends.
    QByteArray run()
    {
        int depth = 0;
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '"') {
                copyString();
                continue;
            }
            if (c == '}' || c == ']')
                dropTrailingComma();
            m_mended += c;
            if (c == '{' || c == '[') {
                if (++depth > deepestJson)
                    return {};
            } else if ((c == '}' || c == ']') && --depth == 0) {
                ++m_at;
                return m_mended;
            }
        }
        return {};
    }

    [[nodiscard]] qsizetype end() const { return m_at; }

private:
    void dropTrailingComma()
    {
        qsizetype last = m_mended.size() - 1;
        while (last >= 0 && isspace(uchar(m_mended[last])))
            --last;
        if (last >= 0 && m_mended[last] == ',')
            m_mended.truncate(last);
    }

    void copyString()
    {
        m_mended += '"';
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
            const char c = m_text[m_at];
            if (c == '\\' && m_at + 1 < m_text.size())
                copyEscape(m_text[++m_at]);
            else if (c == '\n')
                m_mended += "\\n";
            else
                m_mended += uchar(c) < 0x20 ? ' ' : c;
        }
        m_mended += '"';
    }

    void copyEscape(char escaped)
    {
        if (QByteArrayView("\"\\/bfnrtu").contains(escaped))
            m_mended += '\\';
        m_mended += uchar(escaped) < 0x20 ? ' ' : escaped;
    }

    QByteArrayView m_text;
    qsizetype m_at;
    QByteArray m_mended;
};

qsizetype nextValue(QByteArrayView text, qsizetype from)
{
    for (qsizetype at = from; at < text.size(); ++at) {
        if (text[at] == '{' || text[at] == '[')
            return at;
    }
    return -1;
}

} // namespace

QList<QJsonValue> readJson(QByteArrayView text)
{
    QList<QJsonValue> values;
    if (text.trimmed().startsWith("//<![CDATA[") || text.trimmed().startsWith("<![CDATA["))
        text = text.sliced(text.indexOf("CDATA[") + 6);
    for (qsizetype at = nextValue(text, 0); at >= 0;) {
        Mender mender(text, at);
        const QByteArray mended = mender.run();
        if (mended.isEmpty())
            break;
        const QJsonDocument document = QJsonDocument::fromJson(mended);
        if (document.isObject())
            values.append(document.object());
        else if (document.isArray())
            values.append(document.array());
        at = nextValue(text, mender.end());
    }
    return values;
}

} // namespace khobor::extract
