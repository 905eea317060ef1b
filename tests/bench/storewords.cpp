// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/storewords.h"

#include <QFile>
#include <QTimeZone>

namespace khobor::bench {

using namespace Qt::StringLiterals;

Press::Press(const QString &dictionary)
{
    QFile file(dictionary);
    if (!file.open(QIODevice::ReadOnly))
        return;
    file.readLine(); // how many there are
    while (!file.atEnd())
        m_words.append(QString::fromUtf8(file.readLine()).section(u'/', 0, 0).trimmed());
    m_words.removeAll(QString());
    std::ranges::shuffle(m_words, m_chance);
    std::vector<double> weights;
    for (qsizetype rank = 1; rank <= m_words.size(); ++rank)
        weights.push_back(1.0 / static_cast<double>(rank));
    m_rank = std::discrete_distribution<qsizetype>(weights.begin(), weights.end());
}

QString Press::word()
{
    return m_words.at(m_rank(m_chance));
}

QString Press::sentence(int words)
{
    QStringList sentence;
    for (int i = 0; i < words; ++i)
        sentence.append(word());
    return sentence.join(u' ') + u'।';
}

Arrival Press::next(int words)
{
    const int number = m_made++;
    const int paper = number % 20;
    const Topic topic = allTopics().at(number / 20 % 12);
    Article article;
    article.url = QUrl(u"https://paper%1.test/%2/%3"_s.arg(paper).arg(topicKey(topic)).arg(number));
    article.title = sentence(8);
    article.dek = sentence(15);
    article.authors = {word() + u' ' + word()};
    article.published = QDateTime({2024, 1, 1}, {0, 0}, QTimeZone::UTC).addSecs(420LL * number);
    article.section = topicName(topic);
    article.language = u"bn"_s;
    article.lead.url = QUrl(u"https://paper%1.test/pictures/%2.jpg"_s.arg(paper).arg(number));
    for (int left = words; left > 0; left -= 60) {
        const QString paragraph = sentence(20) + u' ' + sentence(20) + u' ' + sentence(20);
        article.text += (article.text.isEmpty() ? QString() : u"\n"_s) + paragraph;
        article.html += u"<p>%1</p>"_s.arg(paragraph);
    }
    const QString outlet = u"paper%1"_s.arg(paper);
    return {{outlet}, {outlet + u'/' + topicKey(topic)}, topic, {}, article};
}

} // namespace khobor::bench
