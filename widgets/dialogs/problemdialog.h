// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAbstractItemModel;
class QTableView;

namespace lectern {

class ProblemModel;

/// The files that could not be read, each with its reason; the list can be copied and saved.
class ProblemDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `model` must outlive the dialog.
    explicit ProblemDialog(ProblemModel *model, QWidget *parent = nullptr);

    /// The list as CSV, a cell that a spreadsheet would compute made harmless by an apostrophe.
    [[nodiscard]] QString toCsv() const;

private:
    void copy();
    void save();

    ProblemModel *m_model;
    QTableView *m_view;
};

} // namespace lectern
