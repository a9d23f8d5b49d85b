// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;
class QTableView;

namespace lectern {

class HistoryModel;

/// Lists what the reader did to the library; single corrections can be taken back, all can be taken out and in.
class HistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `model` must outlive the dialog.
    explicit HistoryDialog(HistoryModel *model, QWidget *parent = nullptr);
    [[nodiscard]] QTableView *view() const { return m_view; }

Q_SIGNALS:
    /// `step` counts from the oldest.
    void revokeRequested(std::size_t step);
    void exportRequested(const QString &path);
    void importRequested(const QString &path);

private:
    void showNewest();
    void updateButtons();
    void chooseExport();
    void chooseImport();

    HistoryModel *m_model;
    QTableView *m_view;
    QPushButton *m_revoke = nullptr;
};

} // namespace lectern
