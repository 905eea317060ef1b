// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/sectionliteral.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace khobor::extract {

namespace {

constexpr int deepestLiteral = 200;
constexpr qsizetype smallest = 60; // bytes; a shorter literal holds no story
// Literals that fail are read again from their inside, so the sum of all reading is what is bounded.
constexpr qsizetype mostWork = 24 << 20;

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$';
}

/// Words that stand for a value, and that value.
struct Word {
    QByteArrayView word;
    QByteArrayView json;
};
constexpr std::array words{Word{"true", "true"},   Word{"false", "false"}, Word{"null", "null"}, Word{"undefined", "null"},
                           Word{"void 0", "null"}, Word{"!0", "true"},     Word{"!1", "false"},  Word{"NaN", "null"}};

/// Rewrites one literal as JSON.
class Rewriter final
{
public:
    Rewriter(QByteArrayView in, qsizetype at) : m_in(in), m_at(at) { }

    /// Empty when it is no pure data.
    QByteArray run() { return value(0) ? std::move(m_out) : QByteArray(); }
    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] bool isTooDeep() const { return m_isTooDeep; }

private:
    [[nodiscard]] char here() const { return m_at < m_in.size() ? m_in[m_at] : '\0'; }
    void space()
    {
        while (m_at < m_in.size() && (here() == ' ' || here() == '\n' || here() == '\t' || here() == '\r'))
            ++m_at;
    }
    bool take(char c)
    {
        space();
        if (here() != c)
            return false;
        ++m_at;
        return true;
    }

    bool value(int depth)
    {
        space();
        if (depth > deepestLiteral) {
            m_isTooDeep = true;
            return false;
        }
        if (here() == '{')
            return group(depth, '{', '}');
        if (here() == '[')
            return group(depth, '[', ']');
        if (here() == '"' || here() == '\'')
            return string();
        return word() || number() || date(depth);
    }

    bool group(int depth, char open, char close)
    {
        m_out += open;
        ++m_at;
        for (bool isFirst = true; !take(close); isFirst = false) {
            if (!isFirst) {
                if (!take(','))
                    return false;
                if (take(close))
                    break; // a comma before the end is common
                m_out += ',';
            }
            if (open == '{' && !key())
                return false;
            if (!value(depth + 1))
                return false;
        }
        m_out += close;
        return true;
    }

    bool key()
    {
        space();
        if (here() == '"' || here() == '\'') {
            if (!string())
                return false;
        } else {
            const qsizetype from = m_at;
            while (isNameByte(here()))
                ++m_at;
            if (m_at == from)
                return false;
            m_out += '"' + m_in.sliced(from, m_at - from).toByteArray() + '"';
        }
        m_out += ':';
        return take(':');
    }

    bool string()
    {
        const char quote = m_in[m_at++];
        m_out += '"';
        for (; m_at < m_in.size() && here() != quote; ++m_at) {
            if (here() == '\\')
                escape();
            else if (here() == '"')
                m_out += "\\\"";
            else if (static_cast<uchar>(here()) < 0x20)
                m_out += ' ';
            else
                m_out += here();
        }
        m_out += '"';
        return m_at++ < m_in.size();
    }

    void escape()
    {
        const char next = m_at + 1 < m_in.size() ? m_in[++m_at] : ' ';
        if (next == 'x') {
            m_out += "\\u00";
        } else if (QByteArrayView("\"\\/bfnrtu").contains(next)) {
            m_out += '\\';
            m_out += next;
        } else {
            m_out += next;
        }
    }

    bool word()
    {
        for (const Word &each : words) {
            if (m_in.sliced(std::min(m_at, m_in.size())).startsWith(each.word)) {
                m_at += each.word.size();
                m_out += each.json;
                return true;
            }
        }
        return false;
    }

    bool number()
    {
        const qsizetype from = m_at;
        while (isdigit(static_cast<uchar>(here())) || here() == '-' || here() == '.' || here() == 'e' || here() == 'E'
               || here() == '+')
            ++m_at;
        bool ok = false;
        const double value = m_in.sliced(from, m_at - from).toDouble(&ok);
        m_out += ok ? QByteArray::number(value, 'g', 17) : QByteArray();
        return ok;
    }

    bool date(int depth)
    {
        static constexpr QByteArrayView opening("new Date(");
        if (!m_in.sliced(std::min(m_at, m_in.size())).startsWith(opening))
            return false;
        m_at += opening.size();
        return value(depth + 1) && take(')');
    }

    QByteArrayView m_in;
    QByteArray m_out;
    qsizetype m_at;
    bool m_isTooDeep = false;
};

} // namespace

QList<QJsonValue> literalsIn(QByteArrayView program)
{
    QList<QJsonValue> values;
    qsizetype work = 0;
    for (qsizetype at = 0; at < program.size() && work < mostWork;) {
        if (program[at] != '{' && program[at] != '[') {
            ++at;
            continue;
        }
        Rewriter rewriter(program, at);
        const QByteArray json = rewriter.run();
        work += rewriter.at() - at;
        const QJsonDocument document = json.size() >= smallest ? QJsonDocument::fromJson(json) : QJsonDocument();
        if (!document.isNull())
            values.append(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
        at = json.isEmpty() && !rewriter.isTooDeep() ? at + 1 : rewriter.at();
    }
    return values;
}

} // namespace khobor::extract
