// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// All keys on one sheet. GUI thread.

#pragma once

#include <QDialog>

class QAction;

namespace khobor::dialogs {

/// A heading and the actions below it.
struct KeyGroup {
    QString heading;
    QList<QAction *> actions;
};

/// What can be done from the keyboard; actions without keys are left out. Any key closes it.
class KeySheet final : public QDialog
{
    Q_OBJECT
public:
    explicit KeySheet(const QList<KeyGroup> &groups, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace khobor::dialogs
