// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <QStringList>

#include <vector>

namespace lectern {

/// One step of what the reader did.
struct EditRow
{
    QString sentence;
    QString made;             ///< in words
    bool isUndone = false;    ///< redo brings it back
    bool isRevocable = false; ///< has corrections that hold
    QStringList problems;     ///< why parts of it do not apply to what is in the library
};

/// Everything the reader did to the library, newest first.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, When, State, ColumnCount };

    explicit HistoryModel(QObject *parent = nullptr);
    /// `rows` are oldest first, as they were made.
    void setRows(std::vector<EditRow> rows);
    /// The number of a row in the order in which the steps were made.
    [[nodiscard]] std::size_t stepOf(const QModelIndex &index) const;
    [[nodiscard]] bool isRevocable(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString stateWords(const EditRow &row) const;

    std::vector<EditRow> m_rows;
};

} // namespace lectern
