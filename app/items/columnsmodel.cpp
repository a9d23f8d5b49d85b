// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/columnsmodel.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lectern {

namespace {

struct Field
{
    const char *name;
    const char *label;
};

constexpr std::array Fields{Field{"", QT_TRANSLATE_NOOP("Columns", "Ignored")},
                            Field{"title", QT_TRANSLATE_NOOP("Columns", "Title")},
                            Field{"published", QT_TRANSLATE_NOOP("Columns", "Date")},
                            Field{"source", QT_TRANSLATE_NOOP("Columns", "Source")},
                            Field{"byline", QT_TRANSLATE_NOOP("Columns", "Author")},
                            Field{"standfirst", QT_TRANSLATE_NOOP("Columns", "Standfirst")},
                            Field{"text", QT_TRANSLATE_NOOP("Columns", "Text")},
                            Field{"section", QT_TRANSLATE_NOOP("Columns", "Section")},
                            Field{"updated", QT_TRANSLATE_NOOP("Columns", "Updated")}};

int columnsOf(const TablePreview &table)
{
    return static_cast<int>(table.columns.size());
}

} // namespace

ColumnsModel::ColumnsModel(TablePreview table, QObject *parent) : QAbstractTableModel(parent), m_table(std::move(table))
{
    m_fields.resize(columnsOf(m_table));
    for (const MappedColumn &column : m_table.guess)
        m_fields[static_cast<qsizetype>(column.column)] = QString::fromStdString(column.field);
}

int ColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_table.rows.size());
}

int ColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnsOf(m_table);
}

QVariant ColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString &field = m_fields.at(index.column());
    if (index.row() == FieldRow)
        return role == FieldRole ? QVariant(field) : role == Qt::DisplayRole ? QVariant(fieldLabel(field)) : QVariant();
    const std::vector<std::string> &row = m_table.rows[static_cast<std::size_t>(index.row() - 1)];
    const QString value = QString::fromStdString(row[static_cast<std::size_t>(index.column())]);
    if (role == Qt::DisplayRole)
        return value.simplified();
    return role == Qt::ToolTipRole ? QVariant(value) : QVariant();
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Horizontal && section < columnCount())
        return QString::fromStdString(m_table.columns[static_cast<std::size_t>(section)]);
    if (orientation == Qt::Vertical && section < rowCount())
        return section == FieldRow ? QVariant(QString()) : QVariant(section);
    return {};
}

const QStringList &ColumnsModel::fields()
{
    static const QStringList names = [] {
        QStringList list;
        for (const Field &field : Fields)
            list << QString::fromLatin1(field.name);
        return list;
    }();
    return names;
}

QString ColumnsModel::fieldLabel(const QString &field)
{
    const auto it = std::find_if(Fields.begin(), Fields.end(),
                                 [&field](const Field &known) { return field == QLatin1String(known.name); });
    return it == Fields.end() ? field : QCoreApplication::translate("Columns", it->label);
}

void ColumnsModel::setField(int column, const QString &field)
{
    if (column < 0 || column >= columnCount() || m_fields.at(column) == field)
        return;
    if (const qsizetype other = m_fields.indexOf(field); !field.isEmpty() && other >= 0)
        changeField(static_cast<int>(other), {});
    changeField(column, field);
}

void ColumnsModel::changeField(int column, const QString &field)
{
    m_fields[column] = field;
    const QModelIndex changed = index(FieldRow, column);
    Q_EMIT dataChanged(changed, changed, {Qt::DisplayRole, FieldRole});
}

bool ColumnsModel::holdsText() const
{
    return lectern::holdsText(layout());
}

TableLayout ColumnsModel::layout() const
{
    std::vector<MappedColumn> columns;
    for (int column = 0; column < columnCount(); ++column)
        if (!m_fields.at(column).isEmpty())
            columns.push_back({m_fields.at(column).toStdString(), static_cast<std::size_t>(column)});
    return layoutOf(m_table.columns, columns);
}

} // namespace lectern
