// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialogs/palettemodel.h"

#include <QDialog>

class QLineEdit;
class QListView;

namespace lectern {

/// The command palette: type a part of what is wanted, Enter does it. The entry chosen is run after the dialog has
/// closed, so that what it opens has the keyboard.
class PaletteDialog final : public QDialog
{
    Q_OBJECT

public:
    PaletteDialog(std::vector<PaletteEntry> commands, PaletteModel::Finder finder, QWidget *parent = nullptr);

    void setPlaceholder(const QString &words);
    /// Shows the dialog and runs what is chosen.
    void choose();
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QListView *view() const { return m_view; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setTyped(const QString &typed);

    PaletteModel m_model;
    QLineEdit *m_field;
    QListView *m_view;
};

} // namespace lectern
