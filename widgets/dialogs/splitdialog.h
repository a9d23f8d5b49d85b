// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace lectern {

/// Asks which forms of a name are somebody or something else, and what that is called.
class SplitDialog final : public QDialog
{
    Q_OBJECT

public:
    SplitDialog(const QString &name, const QStringList &forms, QWidget *parent = nullptr);

    [[nodiscard]] QStringList chosenForms() const;
    [[nodiscard]] QString newName() const;
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QLineEdit *field() const { return m_name; }
    [[nodiscard]] bool isComplete() const;

private:
    void update();

    QListWidget *m_list;
    QLineEdit *m_name;
    QPushButton *m_ok;
    bool m_isNameTyped = false;
};

} // namespace lectern
