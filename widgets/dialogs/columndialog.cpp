// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/columndialog.h"

#include "app/items/columnsmodel.h"
#include "widgets/common/fonts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace lectern {

namespace {

/// Wide enough for a field's name; texts are cut off rather than push the other columns out of sight.
constexpr int NarrowestColumn = 130;
constexpr int WidestColumn = 280;

void setUp(QTableView *table)
{
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setFocusPolicy(Qt::ClickFocus);
    table->setWordWrap(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->setVisible(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
}

} // namespace

ColumnDialog::ColumnDialog(ColumnsModel *model, QWidget *parent)
    : QDialog(parent), m_model(model), m_table(new QTableView(this)), m_missing(new QLabel(this))
{
    setWindowTitle(tr("Columns of the Table"));
    auto *question = new QLabel(tr("Which column of “%1” holds what?").arg(QFileInfo(model->path()).fileName()), this);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    auto *promise = new QLabel(
        tr("Each row becomes an article. Tables with the same columns are read the same way from now on."), this);
    promise->setWordWrap(true);
    setUp(m_table);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("First rows of the table"));
    QSizePolicy keepsItsPlace = m_missing->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_missing->setSizePolicy(keepsItsPlace);
    m_missing->setText(tr("Choose the column that holds the text."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_import = buttons->button(QDialogButtonBox::Ok);
    m_import->setText(tr("&Import"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addWidget(m_table, 1);
    layout->addWidget(promise);
    layout->addWidget(m_missing);
    layout->addWidget(buttons);
    for (int column = 0; column < m_model->columnCount(); ++column)
        addChoice(column);
    m_table->resizeRowToContents(ColumnsModel::FieldRow);
    resize(scaled(820), scaled(460));
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ColumnDialog::update);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    update();
    if (m_model->columnCount() > 0)
        choice(0)->setFocus();
}

void ColumnDialog::addChoice(int column)
{
    auto *fields = new QComboBox(m_table);
    for (const QString &field : ColumnsModel::fields())
        fields->addItem(ColumnsModel::fieldLabel(field), field);
    const QString name = m_model->headerData(column, Qt::Horizontal).toString();
    fields->setAccessibleName(tr("Column %1 holds").arg(name));
    m_table->setIndexWidget(m_model->index(ColumnsModel::FieldRow, column), fields);
    m_table->resizeColumnToContents(column);
    m_table->setColumnWidth(column,
                            std::clamp(m_table->columnWidth(column), scaled(NarrowestColumn), scaled(WidestColumn)));
    showChoice(column);
    connect(fields, &QComboBox::activated, this,
            [this, column, fields] { m_model->setField(column, fields->currentData().toString()); });
}

QComboBox *ColumnDialog::choice(int column) const
{
    return qobject_cast<QComboBox *>(m_table->indexWidget(m_model->index(ColumnsModel::FieldRow, column)));
}

void ColumnDialog::showChoice(int column)
{
    const QVariant field = m_model->index(ColumnsModel::FieldRow, column).data(ColumnsModel::FieldRole);
    choice(column)->setCurrentIndex(choice(column)->findData(field));
}

void ColumnDialog::update()
{
    for (int column = 0; column < m_model->columnCount(); ++column)
        showChoice(column);
    m_import->setEnabled(m_model->holdsText());
    m_missing->setVisible(!m_model->holdsText());
}

} // namespace lectern
