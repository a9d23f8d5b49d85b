// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/tablepreview.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <string>
#include <vector>

namespace lectern {

/// The first rows of a table of articles, and which column holds what: a column each, the field it fills in row 0,
/// below it the values.
class ColumnsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Row 0 of the model; the rows of the table follow.
    static constexpr int FieldRow = 0;
    enum Role { FieldRole = Qt::UserRole }; ///< in row 0: the field as in SourceText, empty for an ignored column

    explicit ColumnsModel(TablePreview table, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// What a column can be, in the order of a menu: names of fields, the empty one for "Ignored" first.
    [[nodiscard]] static const QStringList &fields();
    [[nodiscard]] static QString fieldLabel(const QString &field);
    /// A field stands in one column: where another had it, that one is ignored from now on.
    void setField(int column, const QString &field);
    /// Without a text there are no articles.
    [[nodiscard]] bool holdsText() const;
    [[nodiscard]] TableLayout layout() const;
    [[nodiscard]] const QString &path() const { return m_table.path; }

private:
    void changeField(int column, const QString &field);

    TablePreview m_table;
    QStringList m_fields; ///< of each column
};

} // namespace lectern
