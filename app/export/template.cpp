// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/template.h"

#include <QFile>

#include <optional>

namespace khobor::exports {

using namespace Qt::StringLiterals;

namespace {

// A slot as it stands in a line: {{name}} is text, {{{name}}} is markup.
struct Slot {
    qsizetype begin = 0;
    qsizetype end = 0;
    QString name;
    bool isMarkup = false;
};

std::optional<Slot> nextSlot(QStringView line, qsizetype from)
{
    const qsizetype begin = line.indexOf("{{"_L1, from);
    if (begin < 0)
        return {};
    const bool isMarkup = line.sliced(begin).startsWith("{{{"_L1);
    const QLatin1StringView closing = isMarkup ? "}}}"_L1 : "}}"_L1;
    const qsizetype name = begin + closing.size();
    const qsizetype end = line.indexOf(closing, name);
    if (end < 0)
        return {};
    return Slot{begin, end + closing.size(), line.sliced(name, end - name).toString(), isMarkup};
}

// The line filled, or nothing when one of its slots is empty.
std::optional<QString> fillLine(QStringView line, const Slots &slots)
{
    QString filled;
    qsizetype done = 0;
    while (const std::optional<Slot> slot = nextSlot(line, done)) {
        const QString value = slots.value(slot->name);
        if (value.isEmpty())
            return {};
        filled += line.sliced(done, slot->begin - done);
        filled += slot->isMarkup ? value : value.toHtmlEscaped();
        done = slot->end;
    }
    return filled.append(line.sliced(done));
}

} // namespace

QString fillTemplate(QStringView text, const Slots &slots)
{
    QStringList lines;
    for (const QStringView line : text.split(u'\n')) {
        if (const std::optional<QString> filled = fillLine(line, slots))
            lines.append(*filled);
    }
    return lines.join(u'\n');
}

QString templateText(const QString &name)
{
    QFile file(u":/templates/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "templateText", qPrintable(name));
    return QString::fromUtf8(file.readAll()).trimmed();
}

} // namespace khobor::exports
