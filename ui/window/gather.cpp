// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/gather.h"

#include "models/language.h"

#include <QAction>
#include <QSet>

namespace khobor::window {

using models::Findable;

namespace {

// The name that is not shown, so that either language finds it.
QString otherName(const Name &name)
{
    return models::shownName(name) == name.bn ? name.en : name.bn;
}

void addCommands(QList<Findable> &all, const QList<QAction *> &commands)
{
    for (int i = 0; i < commands.size(); ++i) {
        Findable command;
        command.text = commands.at(i)->text();
        command.hint = commands.at(i)->shortcut().toString(QKeySequence::NativeText);
        command.command = i;
        if (commands.at(i)->isEnabled())
            all.append(command);
    }
}

void addTopics(QList<Findable> &all, const QList<Outlet> &outlets)
{
    QSet<Topic> present;
    for (const Outlet &outlet : outlets) {
        for (const Section &section : outlet.sections)
            present.insert(section.topic);
    }
    for (const Topic topic : allTopics()) {
        Findable section;
        section.kind = Findable::Kind::Section;
        section.text = topicName(topic);
        section.alias = topicKey(topic);
        section.selection.topic = topic;
        if (present.contains(topic))
            all.append(section);
    }
}

void addOutlets(QList<Findable> &all, const QList<Outlet> &outlets)
{
    for (const Outlet &outlet : outlets) {
        Findable paper;
        paper.kind = Findable::Kind::Outlet;
        paper.text = models::shownName(outlet.name);
        paper.alias = otherName(outlet.name);
        paper.selection.outlet = outlet.id;
        all.append(paper);
        if (outlet.sections.size() < 2)
            continue;
        for (const Section &section : outlet.sections) {
            Findable part = paper;
            part.kind = Findable::Kind::Section;
            part.text = models::shownName(section.name);
            part.alias = otherName(section.name);
            part.hint = paper.text;
            part.selection.section = section.id;
            all.append(part);
        }
    }
}

} // namespace

QList<Findable> gather(const QList<QAction *> &commands, const QList<Outlet> &outlets, const QList<Headline> &headlines)
{
    QList<Findable> all;
    addCommands(all, commands);
    addTopics(all, outlets);
    addOutlets(all, outlets);
    QHash<OutletId, QString> names;
    for (const Outlet &outlet : outlets)
        names.insert(outlet.id, models::shownName(outlet.name));
    for (const Headline &headline : headlines) {
        Findable story;
        story.kind = Findable::Kind::Story;
        story.text = headline.title;
        story.hint = names.value(headline.outlet);
        story.story = headline.id;
        all.append(story);
    }
    return all;
}

} // namespace khobor::window
