// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace lectern {

class ColumnsModel;

/// Shows the first rows of a table of articles and asks which column holds what.
class ColumnDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `model` must outlive the dialog.
    ColumnDialog(ColumnsModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QComboBox *choice(int column) const; ///< above the values of the column
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QPushButton *importButton() const { return m_import; }

private:
    void addChoice(int column);
    void showChoice(int column);
    void update();

    ColumnsModel *m_model;
    QTableView *m_table;
    QLabel *m_missing; ///< what keeps the table from being imported
    QPushButton *m_import;
};

} // namespace lectern
