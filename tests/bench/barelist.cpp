// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bare-list: the least that a desktop program with a list can do, to measure a start against: a hundred Bangla lines.
// Says "painted" on standard error once they are on the screen.

#include <QApplication>
#include <QListWidget>
#include <QTimer>

#include <cstdio>

namespace {

class List final : public QListWidget
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QListWidget::paintEvent(event);
        QTimer::singleShot(0, this, [] { std::fputs("painted\n", stderr); });
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    List list;
    for (int i = 0; i < 100; ++i)
        list.addItem(QStringLiteral("%1: প্রধান উপদেষ্টার সঙ্গে রাষ্ট্রদূতের সাক্ষাৎ, আলোচনায় বাণিজ্য ও সীমান্ত").arg(i));
    list.resize(1280, 800);
    list.show();
    return app.exec();
}
