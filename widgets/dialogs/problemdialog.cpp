// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/problemdialog.h"

#include "app/items/problemmodel.h"
#include "widgets/common/fonts.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QTableView>
#include <QVBoxLayout>

namespace lectern {

namespace {

QString csvCell(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@").contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', QLatin1String("\"\"")) + u'"';
}

} // namespace

ProblemDialog::ProblemDialog(ProblemModel *model, QWidget *parent)
    : QDialog(parent), m_model(model), m_view(new QTableView(this))
{
    setWindowTitle(tr("What could not be read"));
    auto *explanation = new QLabel(tr("Everything else was imported. Mend the cause and import the file again."), this);
    explanation->setWordWrap(true);

    m_view->setModel(model);
    m_view->setAccessibleName(tr("Problems"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setSectionResizeMode(ProblemModel::Place, QHeaderView::Interactive);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setColumnWidth(ProblemModel::Place, scaled(260));
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->selectRow(0);
    m_view->setTabKeyNavigation(false);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    auto *saveButton = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    connect(copyButton, &QPushButton::clicked, this, &ProblemDialog::copy);
    connect(saveButton, &QPushButton::clicked, this, &ProblemDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    resize(scaled(720), scaled(360));
}

QString ProblemDialog::toCsv() const
{
    QString csv = csvCell(tr("File")) + u',' + csvCell(tr("Reason")) + QLatin1String("\r\n");
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto cell = [&](int column) {
            return csvCell(m_model->index(row, column).data(Qt::DisplayRole).toString());
        };
        csv += cell(ProblemModel::Place) + u',' + cell(ProblemModel::Reason) + QLatin1String("\r\n");
    }
    return csv;
}

void ProblemDialog::copy()
{
    QGuiApplication::clipboard()->setText(toCsv());
}

void ProblemDialog::save()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the list of problems"), tr("problems.csv"),
                                                      tr("Comma separated values (*.csv)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray bytes = toCsv().toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        QMessageBox::warning(this, tr("Save the list of problems"),
                             tr("The list could not be written to %1: %2").arg(path, file.errorString()));
}

} // namespace lectern
