// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/explanationdialog.h"

#include "widgets/common/fonts.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace lectern {

ExplanationDialog::ExplanationDialog(const QString &title, const std::vector<Line> &lines, QWidget *parent)
    : QDialog(parent), m_view(new QTreeWidget(this))
{
    const bool isFound = lines.empty() || lines.front().holds;
    setWindowTitle(isFound ? tr("Why It Is Found") : tr("Why It Is Not Found"));
    auto *article = new QLabel(title, this);
    article->setTextFormat(Qt::PlainText);
    article->setFont(fontOf(TextRole::Strong));
    article->setWordWrap(true);
    m_view->setHeaderLabels({tr("Condition"), tr("Holds"), tr("What the article says")});
    m_view->setAccessibleName(tr("Conditions of the filter"));
    m_view->setColumnWidth(0, scaled(260));
    m_view->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_view->header()->setStretchLastSection(true);
    m_view->setWordWrap(true);
    fill(lines);
    m_view->expandAll();
    m_view->setCurrentItem(m_view->topLevelItem(0));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(article);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    resize(scaled(720), scaled(340));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ExplanationDialog::fill(const std::vector<Line> &lines)
{
    std::vector<QTreeWidgetItem *> path; // the item of each depth above
    for (const Line &line : lines) {
        const QStringList cells{line.condition, line.holds ? tr("yes") : tr("no"), line.reason};
        path.resize(static_cast<std::size_t>(line.depth));
        auto *item = path.empty() ? new QTreeWidgetItem(m_view, cells) : new QTreeWidgetItem(path.back(), cells);
        item->setToolTip(0, line.condition.toHtmlEscaped());
        item->setToolTip(2, line.reason.toHtmlEscaped());
        path.push_back(item);
    }
}

} // namespace lectern
