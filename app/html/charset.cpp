// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "html/charset.h"

#include <QRegularExpression>
#include <QStringConverter>

#include <uchardet.h>

namespace khobor::html {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sniffed = 4096;
constexpr qsizetype detected = 64 * 1024;

/// How bytes fare as UTF-8. A character cut off at the very end counts as neither.
struct Utf8Count {
    qsizetype good = 0; ///< whole characters beyond ASCII
    qsizetype bad = 0;
};

Utf8Count countUtf8(const QByteArray &body)
{
    Utf8Count count;
    const auto at = [&](qsizetype i) { return uchar(body[i]); };
    for (qsizetype i = 0; i < body.size();) {
        const uchar lead = at(i);
        const int length = lead < 0x80    ? 1
            : lead >= 0xC2 && lead < 0xE0 ? 2
            : lead >= 0xE0 && lead < 0xF0 ? 3
            : lead >= 0xF0 && lead < 0xF5 ? 4
                                          : 0;
        int got = length == 0 ? 0 : 1;
        while (got > 0 && got < length && i + got < body.size() && (at(i + got) & 0xC0) == 0x80)
            ++got;
        if (got > 0 && got < length && i + got == body.size())
            break;
        if (length > 1 && got == length)
            ++count.good;
        else if (length != 1)
            ++count.bad;
        i += std::max(got, 1);
    }
    return count;
}

/// A label as papers write it, to the name of the charset they mean (the Encoding Standard's table, as far as the
/// names differ).
QByteArray charsetOf(QByteArray label)
{
    static const QHash<QByteArray, QByteArray> meant{
        {"ascii", "windows-1252"},
        {"us-ascii", "windows-1252"},
        {"iso-8859-1", "windows-1252"},
        {"iso8859-1", "windows-1252"},
        {"latin1", "windows-1252"},
        {"iso-8859-9", "windows-1254"},
        {"gb2312", "gb18030"},
        {"gbk", "gb18030"},
        {"shift_jis", "windows-31j"},
        {"shift-jis", "windows-31j"},
        {"sjis", "windows-31j"},
        {"x-sjis", "windows-31j"},
        {"euc-kr", "windows-949"},
        {"ks_c_5601-1987", "windows-949"},
        {"tis-620", "windows-874"},
        {"iso-8859-11", "windows-874"},
        {"utf8", "utf-8"},
        {"utf-16", "utf-8"},
        {"utf-16le", "utf-8"},
        {"utf-16be", "utf-8"},
        {"unicode", "utf-8"},
    };
    label = label.trimmed().toLower();
    if (label.startsWith("utf-7") || label.startsWith("utf7"))
        return {};
    return meant.value(label, label);
}

QByteArray captured(const QRegularExpression &pattern, const QByteArray &bytes)
{
    const auto match = pattern.match(QString::fromLatin1(bytes));
    return match.hasMatch() ? match.captured(1).toLatin1() : QByteArray();
}

QByteArray declared(const QByteArray &body, const QByteArray &contentType)
{
    static const QRegularExpression parameter(u"charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]+)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression xml(u"^\\s*<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([A-Za-z0-9_:.-]+)"_s);
    static const QRegularExpression meta(u"<meta\\s[^>]*?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    for (const QByteArray &label :
         {captured(parameter, contentType), captured(xml, body.first(std::min(sniffed, body.size()))),
          captured(meta, body.first(std::min(sniffed, body.size())))}) {
        if (!label.isEmpty())
            return charsetOf(label);
    }
    return {};
}

QByteArray detect(const QByteArray &body)
{
    const std::unique_ptr<std::remove_pointer_t<uchardet_t>, decltype(&uchardet_delete)> detector(uchardet_new(),
                                                                                                  &uchardet_delete);
    uchardet_handle_data(detector.get(), body.constData(), std::size_t(std::min(detected, body.size())));
    uchardet_data_end(detector.get());
    return charsetOf(uchardet_get_charset(detector.get()));
}

QString decodeAs(const QByteArray &charset, const QByteArray &body)
{
    QStringDecoder decoder(charset.constData());
    if (!decoder.isValid())
        decoder = QStringDecoder(QStringDecoder::Utf8);
    return decoder(body);
}

/// UTF-16 by its mark, or by the zero beside the first angle bracket.
std::optional<QStringConverter::Encoding> wideEncoding(const QByteArray &body)
{
    using namespace std::string_view_literals;
    const std::string_view head(body.constData(), std::size_t(std::min<qsizetype>(body.size(), 4)));
    if (head.starts_with("\xFF\xFE"sv) || head.starts_with("<\0"sv))
        return QStringConverter::Utf16LE;
    if (head.starts_with("\xFE\xFF"sv) || head.starts_with("\0<"sv))
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

} // namespace

QString decode(const QByteArray &body, const QByteArray &contentType)
{
    if (const auto wide = wideEncoding(body)) {
        QStringDecoder decoder(*wide);
        return decoder(body);
    }
    if (body.startsWith("\xEF\xBB\xBF"))
        return decodeAs("utf-8", body);
    const Utf8Count count = countUtf8(body);
    if (count.bad == 0 || count.good > 20 * count.bad)
        return decodeAs("utf-8", body);
    const QByteArray label = declared(body, contentType);
    const bool isContradicted = label == "utf-8" && count.bad > count.good;
    return decodeAs(label.isEmpty() || isContradicted ? detect(body) : label, body);
}

} // namespace khobor::html
