// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/concordance/passagepane.h"

#include "app/items/passagerole.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/fonts.h"
#include "widgets/common/paneheader.h"
#include "widgets/common/rowpainter.h"
#include "widgets/common/tokens.h"
#include "widgets/common/viewsetup.h"

#include <QAbstractItemModel>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace lectern {

namespace {

constexpr int RowHeight = 26;
constexpr int CellSide = 8;
constexpr int ArrowWidth = 12;

/// A row looks selected as a whole: no frame around a single cell.
class PassageDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensOf(option.palette);
        const bool isSelected = option.state & QStyle::State_Selected;
        if (const QVariant isShown = index.data(PassageHeadingRole); isShown.isValid()) {
            paintHeading(painter, option, index.data().toString(), isShown.toBool());
            return;
        }
        painter->save();
        paintRowBackground(painter, option, tokens, index.column() == 0);
        const QFont font = fontOf(TextRole::Interface);
        const QRect words = option.rect.adjusted(scaled(CellSide), 0, -scaled(CellSide), 0);
        const bool isRight = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        painter->setFont(font);
        painter->setPen(isSelected ? tokens.onSelect : tokens.text);
        painter->drawText(words, (isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(index.data().toString(),
                                                        isRight ? Qt::ElideLeft : Qt::ElideRight, words.width()));
        painter->restore();
    }

private:
    static void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QString &words, bool isShown)
    {
        const Tokens &tokens = tokensOf(option.palette);
        painter->save();
        paintRowBackground(painter, option, tokens, true);
        QStyleOption arrow = option;
        arrow.rect =
            QRect(option.rect.left() + scaled(CellSide), option.rect.top(), scaled(ArrowWidth), option.rect.height());
        arrow.state =
            QStyle::State_Enabled | QStyle::State_Children | (isShown ? QStyle::State_Open : QStyle::State_None);
        const QWidget *view = option.widget;
        view->style()->drawPrimitive(QStyle::PE_IndicatorBranch, &arrow, painter, view);
        painter->setFont(fontOf(TextRole::Strong));
        painter->setPen(option.state & QStyle::State_Selected ? tokens.onSelect : tokens.text);
        painter->drawText(option.rect.adjusted(scaled(2 * CellSide + ArrowWidth), 0, -scaled(CellSide), 0),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
        painter->restore();
    }
};

} // namespace

PassagePane::PassagePane(QAbstractItemModel *model, const Look &look, QWidget *parent)
    : QWidget(parent), m_model(model), m_iconName(look.iconName)
{
    createHeader(look);
    createView(look);
    m_empty = new EmptyState(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    setFocusProxy(m_view);
    connect(model, &QAbstractItemModel::modelReset, this, &PassagePane::updateState);
    updateState();
}

void PassagePane::createHeader(const Look &look)
{
    m_header = new PaneHeader(look.title, this);
    m_entityOnly = new QToolButton(this);
    m_entityOnly->setCheckable(true);
    m_entityOnly->setFont(fontOf(TextRole::Caption));
    m_entityOnly->setFocusPolicy(Qt::TabFocus);
    m_entityOnly->setVisible(look.hasEntityMode);
    m_header->addControl(m_entityOnly);
    if (!look.groupings.empty())
        createGroupMenu(look.groupings);
    m_export = m_header->addButton(QStringLiteral("document-save-as"), tr("Save the table"));
    setEntityName({});
    connect(m_entityOnly, &QToolButton::toggled, this, &PassagePane::entityOnlyChanged);
    connect(m_export, &QToolButton::clicked, this, &PassagePane::exportRequested);
}

void PassagePane::createGroupMenu(const std::vector<Grouping> &groupings)
{
    m_group = m_header->addButton(QStringLiteral("lectern-group"), tr("Group the rows"));
    m_group->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_group);
    auto *ways = new QActionGroup(menu);
    const auto add = [&](const QString &name, std::optional<int> number) {
        QAction *way = menu->addAction(name);
        way->setCheckable(true);
        way->setChecked(!number);
        ways->addAction(way);
        connect(way, &QAction::triggered, this, [this, number] { Q_EMIT groupingChanged(number); });
    };
    add(tr("No groups"), std::nullopt);
    for (const Grouping &grouping : groupings)
        add(grouping.name, grouping.number);
    m_group->setMenu(menu);
}

void PassagePane::createView(const Look &look)
{
    m_view = new QTableView(this);
    setUpView(m_view, look.name);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PassageDelegate(m_view));
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setSortingEnabled(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setMinimumSectionSize(scaled(48));
    for (const int column : look.stretchColumns)
        m_view->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(scaled(RowHeight));
    m_view->installEventFilter(this);
    connect(m_view, &QTableView::clicked, this, &PassagePane::activate);
    connect(m_view, &QTableView::activated, this, &PassagePane::activate);
}

void PassagePane::setNote(const QString &note)
{
    m_header->setNote(note);
}

void PassagePane::setEmptyWords(const QString &title, const QString &sentence)
{
    m_empty->setContent(m_iconName, title, sentence);
}

void PassagePane::setEntityName(const QString &name)
{
    m_entityOnly->setEnabled(!name.isEmpty());
    m_entityOnly->setText(name.isEmpty() ? tr("Selected name only") : tr("Only %1").arg(name));
    m_entityOnly->setAccessibleName(m_entityOnly->text());
}

bool PassagePane::isEntityOnly() const
{
    return m_entityOnly->isChecked() && m_entityOnly->isEnabled();
}

void PassagePane::setEntityOnly(bool isOnly)
{
    m_entityOnly->setChecked(isOnly);
}

void PassagePane::setColumnWidth(int column, int width)
{
    m_view->setColumnWidth(column, scaled(width));
}

void PassagePane::activate(const QModelIndex &index)
{
    if (const QVariant isShown = index.data(PassageHeadingRole); isShown.isValid()) {
        Q_EMIT foldRequested(index.row(), !isShown.toBool());
        return;
    }
    const TextSpan span{index.data(PassageBeginRole).toUInt(), index.data(PassageEndRole).toUInt()};
    Q_EMIT articleActivated(ArticleId(index.data(PassageArticleRole).toUInt()), span);
    if (const QVariant entity = index.data(PassageEntityRole); entity.isValid())
        Q_EMIT entityActivated(EntityId(entity.toUInt()));
}

/// Left folds the group of a heading, right shows it, as in every tree. Whether there is one below the cursor.
bool PassagePane::fold(int key)
{
    const QModelIndex index = m_view->currentIndex().siblingAtColumn(0);
    if ((key != Qt::Key_Left && key != Qt::Key_Right) || !index.data(PassageHeadingRole).isValid())
        return false;
    const int row = index.row();
    Q_EMIT foldRequested(row, key == Qt::Key_Right);
    m_view->setCurrentIndex(m_model->index(row, 0));
    return true;
}

/// A heading goes through all columns.
void PassagePane::spanHeadings()
{
    m_view->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->index(row, 0).data(PassageHeadingRole).isValid())
            m_view->setSpan(row, 0, 1, m_model->columnCount());
}

QString PassagePane::rowsAsText() const
{
    QStringList lines;
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        lines << index.data(PassageWordsRole).toString();
    for (int row = 0; selected.isEmpty() && row < m_model->rowCount(); ++row)
        lines << m_model->index(row, 0).data(PassageWordsRole).toString();
    return lines.join(u'\n');
}

void PassagePane::copyRows() const
{
    QApplication::clipboard()->setText(rowsAsText());
}

/// The table would copy only the current cell.
bool PassagePane::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (watched == m_view && (isOverride || event->type() == QEvent::KeyPress) &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept(); // not the window's Copy
        if (!isOverride)
            copyRows();
        return true;
    }
    if (watched == m_view && event->type() == QEvent::KeyPress && fold(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

void PassagePane::updateState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    if (m_group)
        spanHeadings();
    m_view->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_export->setEnabled(!isEmpty);
}

void PassagePane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(palette()).base);
}

} // namespace lectern
