// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/concordance/comparisonpane.h"

#include "app/items/comparisonmodel.h"
#include "app/items/passagerole.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/fonts.h"
#include "widgets/common/paneheader.h"
#include "widgets/common/tokens.h"
#include "widgets/common/viewsetup.h"
#include "widgets/concordance/comparisondelegate.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QSignalBlocker>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace lectern {

namespace {

constexpr int ChooserWidth = 280;
constexpr int LeastRowHeight = 26;

} // namespace

ComparisonPane::ComparisonPane(ComparisonModel *model, QWidget *parent) : QWidget(parent), m_model(model)
{
    createHeader();
    createView();
    m_empty = new EmptyState(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    setFocusProxy(m_view);
    connect(model, &QAbstractItemModel::modelReset, this, &ComparisonPane::updateState);
    updateState();
}

void ComparisonPane::createHeader()
{
    m_header = new PaneHeader(tr("Comparison"), this);
    m_chooser = new QComboBox(this);
    m_chooser->setAccessibleName(tr("Article to compare with"));
    m_chooser->setToolTip(tr("Article to compare with"));
    m_chooser->setFont(fontOf(TextRole::Caption));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(8);
    m_chooser->setMaximumWidth(scaled(ChooserWidth));
    m_header->addControl(m_chooser);
    m_differences = new QToolButton(this);
    m_differences->setCheckable(true);
    m_differences->setText(tr("Differences only"));
    m_differences->setAccessibleName(m_differences->text());
    m_differences->setFont(fontOf(TextRole::Caption));
    m_differences->setFocusPolicy(Qt::TabFocus);
    m_header->addControl(m_differences);
    connect(m_differences, &QToolButton::toggled, this, &ComparisonPane::updateRows);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            Q_EMIT articleChosen(ArticleId(m_chooser->itemData(index).toUInt()));
    });
}

void ComparisonPane::createView()
{
    m_view = new QTableView(this);
    setUpView(m_view, tr("Sentences side by side"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ComparisonDelegate(m_view));
    m_view->setShowGrid(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setMinimumSectionSize(scaled(LeastRowHeight));
    connect(m_view, &QTableView::clicked, this, &ComparisonPane::activate);
    connect(m_view, &QTableView::activated, this, &ComparisonPane::activate);
}

void ComparisonPane::setChoices(const std::vector<Choice> &choices, std::optional<ArticleId> chosen)
{
    const QSignalBlocker quiet(m_chooser);
    m_chooser->clear();
    for (const Choice &choice : choices) {
        m_chooser->addItem(choice.title, choice.article.value());
        m_chooser->setItemData(m_chooser->count() - 1, choice.title, Qt::ToolTipRole);
        if (choice.article == chosen)
            m_chooser->setCurrentIndex(m_chooser->count() - 1);
    }
    m_chooser->setVisible(!choices.empty());
}

void ComparisonPane::setEmptyWords(const QString &title, const QString &sentence)
{
    m_empty->setContent(QStringLiteral("lectern-story"), title, sentence);
}

bool ComparisonPane::isDifferencesOnly() const
{
    return m_differences->isChecked();
}

void ComparisonPane::setDifferencesOnly(bool isOnly)
{
    m_differences->setChecked(isOnly);
}

/// An empty cell opens nothing.
void ComparisonPane::activate(const QModelIndex &index)
{
    const TextSpan span{index.data(PassageBeginRole).toUInt(), index.data(PassageEndRole).toUInt()};
    if (!span.isEmpty())
        Q_EMIT articleActivated(ArticleId(index.data(PassageArticleRole).toUInt()), span);
}

void ComparisonPane::updateRows()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto kind = m_model->index(row, 0).data(ComparisonModel::KindRole).toInt();
        m_view->setRowHidden(row, isDifferencesOnly() && kind == static_cast<int>(ComparedSentence::Kind::Same));
    }
    if (isVisible())
        m_view->resizeRowsToContents();
}

void ComparisonPane::updateState()
{
    using Kind = ComparedSentence::Kind;
    const bool isEmpty = m_model->rowCount() == 0;
    m_view->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_differences->setVisible(!isEmpty);
    m_header->setNote(isEmpty ? QString()
                              : tr("%1 the same, %2 changed, %3 + %4 alone")
                                    .arg(m_model->count(Kind::Same))
                                    .arg(m_model->count(Kind::Changed))
                                    .arg(m_model->count(Kind::OnlyLeft))
                                    .arg(m_model->count(Kind::OnlyRight)));
    updateRows();
}

void ComparisonPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(palette()).base);
}

void ComparisonPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_view->resizeRowsToContents();
}

/// Sentences wrap at the width of their column.
void ComparisonPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (isVisible())
        m_view->resizeRowsToContents();
}

} // namespace lectern
