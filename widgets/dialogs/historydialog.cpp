// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/historydialog.h"

#include "app/items/historymodel.h"
#include "widgets/common/fonts.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace lectern {

HistoryDialog::HistoryDialog(HistoryModel *model, QWidget *parent)
    : QDialog(parent), m_model(model), m_view(new QTableView(this))
{
    setWindowTitle(tr("Corrections"));
    auto *explanation = new QLabel(
        tr("What you decided holds for the whole library and for what is imported later. Each can be taken back."),
        this);
    explanation->setWordWrap(true);
    m_view->setModel(model);
    m_view->setAccessibleName(tr("What you did"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    for (const int column : {HistoryModel::When, HistoryModel::State})
        m_view->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setHighlightSections(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_revoke = buttons->addButton(tr("&Take Back"), QDialogButtonBox::ActionRole);
    const auto *save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    const auto *load = buttons->addButton(tr("&Add from File…"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    resize(scaled(680), scaled(420));
    connect(m_revoke, &QPushButton::clicked, this,
            [this] { Q_EMIT revokeRequested(m_model->stepOf(m_view->currentIndex())); });
    connect(save, &QPushButton::clicked, this, &HistoryDialog::chooseExport);
    connect(load, &QPushButton::clicked, this, &HistoryDialog::chooseImport);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryDialog::updateButtons);
    connect(model, &QAbstractItemModel::modelReset, this, &HistoryDialog::showNewest);
    showNewest();
}

void HistoryDialog::showNewest()
{
    m_view->selectRow(0);
    updateButtons();
}

void HistoryDialog::updateButtons()
{
    m_revoke->setEnabled(m_model->isRevocable(m_view->currentIndex()));
}

void HistoryDialog::chooseExport()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save Corrections"), tr("corrections.jsonl"),
                                                      tr("Corrections (*.jsonl)"));
    if (!path.isEmpty())
        Q_EMIT exportRequested(path);
}

void HistoryDialog::chooseImport()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Add Corrections"), QString(), tr("Corrections (*.jsonl)"));
    if (!path.isEmpty())
        Q_EMIT importRequested(path);
}

} // namespace lectern
