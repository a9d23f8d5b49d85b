// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartpane.h"

#include "app/items/typelabels.h"
#include "widgets/charts/chartprogress.h"
#include "widgets/charts/charttablemodel.h"
#include "widgets/charts/charttext.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/evidencepanel.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace lectern {

namespace {

struct KindTab
{
    ChartKind kind;
    const char *name;
    const char *icon;
};

constexpr KindTab KindTabs[] = {
    {ChartKind::Entities, QT_TRANSLATE_NOOP("lectern::ChartPane", "Entities"), "lectern-bars"},
    {ChartKind::Timeline, QT_TRANSLATE_NOOP("lectern::ChartPane", "Timeline"), "lectern-timeline"},
    {ChartKind::Sources, QT_TRANSLATE_NOOP("lectern::ChartPane", "Sources"), "lectern-bars"},
    {ChartKind::CoOccurrence, QT_TRANSLATE_NOOP("lectern::ChartPane", "Co-occurrence"), "lectern-heatmap"},
    {ChartKind::Network, QT_TRANSLATE_NOOP("lectern::ChartPane", "Network"), "lectern-network"},
    {ChartKind::Roles, QT_TRANSLATE_NOOP("lectern::ChartPane", "Roles"), "lectern-roles"},
    {ChartKind::Distinctive, QT_TRANSLATE_NOOP("lectern::ChartPane", "Distinctive"), "lectern-bars"},
    {ChartKind::Dispersion, QT_TRANSLATE_NOOP("lectern::ChartPane", "Dispersion"), "lectern-strip"},
};

const KindTab &tabOf(ChartKind kind)
{
    return *std::find_if(std::begin(KindTabs), std::end(KindTabs),
                         [kind](const KindTab &tab) { return tab.kind == kind; });
}

constexpr int AllTypes = -1;
constexpr int AnyUnit = -1;
constexpr int PanelWidth = 330;
constexpr int ViewWidth = 420;

QComboBox *createCombo(QWidget *parent, const QString &name)
{
    auto *combo = new QComboBox(parent);
    combo->setAccessibleName(name);
    combo->setToolTip(name);
    combo->setFont(fontOf(TextRole::Caption));
    combo->setFixedHeight(scaled(24));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return combo;
}

QToolButton *createButton(QWidget *parent, const QString &iconName, const QString &name)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setIconSize({scaled(16), scaled(16)});
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFont(fontOf(TextRole::Caption));
    button->setFixedHeight(scaled(24));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QTableView *createTable(QWidget *parent, ChartTableModel *model)
{
    auto *table = new QTableView(parent);
    auto *sorted = new QSortFilterProxyModel(table);
    sorted->setSourceModel(model);
    sorted->setSortRole(ChartTableModel::SortRole);
    table->setModel(sorted);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSortingEnabled(true);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(scaled(26));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(ChartTableModel::Label, QHeaderView::Stretch);
    table->setAccessibleName(ChartPane::tr("The numbers of the chart"));
    return table;
}

} // namespace

ChartPane::ChartPane(EvidenceModel *evidence, QWidget *parent)
    : QWidget(parent), m_tableModel(new ChartTableModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createHeader());
    layout->addWidget(createBody(evidence), 1);
    m_progress = new ChartProgress(this);
    m_stopKey = new QShortcut(Qt::Key_Escape, this, this, &ChartPane::stopRequested, Qt::WidgetWithChildrenShortcut);
    m_stopKey->setEnabled(false);
    fillControls();
    showControls();
    connectControls();
    setFocusProxy(m_view);
    updateEmptyState();
}

QWidget *ChartPane::createHeader()
{
    m_header = new QWidget(this);
    m_header->setFixedHeight(scaled(33));
    m_tabs = new QTabBar(m_header);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Kind of chart"));
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    for (const KindTab &tab : KindTabs)
        m_tabs->addTab(tr(tab.name));
    m_kinds = createCombo(m_header, tr("Kind of chart"));
    m_types = createCombo(m_header, tr("Whom or what to chart"));
    m_measure = createCombo(m_header, tr("What to count"));
    m_unit = createCombo(m_header, tr("Unit of time"));
    m_lines = createCombo(m_header, tr("Lines of the timeline"));
    m_hold = createButton(m_header, QStringLiteral("lectern-pin"),
                          tr("Hold this chart: it stays while the filter and the selection change"));
    m_hold->setCheckable(true);
    m_hold->setFixedWidth(scaled(28));
    m_tableButton = createButton(m_header, QStringLiteral("lectern-concordance"), tr("Show the numbers as a table"));
    m_tableButton->setCheckable(true);
    m_tableButton->setFixedWidth(scaled(28));
    m_export = createButton(m_header, QStringLiteral("document-save-as"), tr("Export the chart"));
    m_export->setText(tr("Export"));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *layout = new QHBoxLayout(m_header);
    layout->setContentsMargins(scaled(6), 0, scaled(6), 1);
    layout->setSpacing(scaled(6));
    layout->addWidget(m_tabs);
    layout->addWidget(m_kinds);
    layout->addStretch(1);
    for (QWidget *control :
         std::initializer_list<QWidget *>{m_types, m_lines, m_unit, m_measure, m_hold, m_tableButton, m_export})
        layout->addWidget(control);
    return m_header;
}

QWidget *ChartPane::createBody(EvidenceModel *evidence)
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    m_stack = new QStackedWidget(splitter);
    m_view = new ChartView(m_stack);
    m_table = createTable(m_stack, m_tableModel);
    auto *tablePage = new QWidget(m_stack);
    tablePage->setBackgroundRole(QPalette::Base);
    tablePage->setAutoFillBackground(true);
    auto *tableLayout = new QVBoxLayout(tablePage);
    tableLayout->setContentsMargins(scaled(9), 0, scaled(9), 0);
    tableLayout->addWidget(m_table);
    m_empty = new EmptyState(m_stack);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    for (QWidget *page : std::initializer_list<QWidget *>{m_view, tablePage, m_empty})
        m_stack->addWidget(page);
    m_panel = new EvidencePanel(evidence, splitter);
    m_panel->setMinimumWidth(scaled(240));
    m_panel->hide();
    splitter->addWidget(m_stack);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({scaled(ViewWidth), scaled(PanelWidth)});
    return splitter;
}

void ChartPane::connectControls()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &ChartPane::readControls);
    connect(m_kinds, &QComboBox::currentIndexChanged, m_tabs, &QTabBar::setCurrentIndex);
    for (QComboBox *combo : {m_types, m_measure, m_unit, m_lines})
        connect(combo, &QComboBox::currentIndexChanged, this, &ChartPane::readControls);
    connect(m_tableButton, &QToolButton::toggled, this, &ChartPane::updateEmptyState);
    connect(m_hold, &QToolButton::toggled, this, &ChartPane::holdRequested);
    connect(m_export, &QToolButton::clicked, this, &ChartPane::exportRequested);
    connect(m_view, &ChartView::valueActivated, this, &ChartPane::valueActivated);
    connect(m_view, &ChartView::contextMenuRequested, this, &ChartPane::showMenu);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const auto *sorted = static_cast<const QSortFilterProxyModel *>(m_table->model());
        Q_EMIT valueActivated(sorted->mapToSource(index).row());
    });
    connect(m_progress, &ChartProgress::stopRequested, this, &ChartPane::stopRequested);
    connect(m_panel, &EvidencePanel::articleActivated, this, &ChartPane::articleActivated);
    connect(m_panel, &EvidencePanel::closed, this, &ChartPane::hideEvidence);
    connect(m_panel, &EvidencePanel::filterRequested, this, [this] {
        if (m_evidenceValue >= 0)
            Q_EMIT filterRequested(m_evidenceValue);
    });
}

void ChartPane::fillControls()
{
    for (const KindTab &tab : KindTabs)
        m_kinds->addItem(icon(QLatin1String(tab.icon)), tr(tab.name));
    m_types->addItem(tr("All names"), AllTypes);
    for (const EntityType type : allEntityTypes())
        if (hasEntity(type))
            m_types->addItem(typePluralLabel(type), static_cast<int>(type));
    m_measure->addItem(tr("By articles"), static_cast<int>(ChartMeasure::Articles));
    m_measure->addItem(tr("By mentions"), static_cast<int>(ChartMeasure::Mentions));
    m_measure->addItem(tr("By stories"), static_cast<int>(ChartMeasure::Stories));
    m_lines->addItem(tr("All together"), 0);
    for (const int lines : {3, 5, static_cast<int>(MaximumLines)})
        m_lines->addItem(tr("The %n most named", nullptr, lines), lines);
    m_unit->addItem(tr("Automatic unit"), AnyUnit);
    m_unit->addItem(tr("Days"), static_cast<int>(TimeUnit::Day));
    m_unit->addItem(tr("Weeks"), static_cast<int>(TimeUnit::Week));
    m_unit->addItem(tr("Months"), static_cast<int>(TimeUnit::Month));
    m_unit->addItem(tr("Years"), static_cast<int>(TimeUnit::Year));
}

void ChartPane::readControls()
{
    ChartRequest request;
    request.kind = KindTabs[std::max(m_tabs->currentIndex(), 0)].kind;
    request.lines = static_cast<std::uint32_t>(m_lines->currentData().toInt());
    request.entity = m_request.entity;
    if (const int type = m_types->currentData().toInt(); type != AllTypes)
        request.types = {static_cast<EntityType>(type)};
    if (const int unit = m_unit->currentData().toInt(); unit != AnyUnit)
        request.unit = static_cast<TimeUnit>(unit);
    request.measure = static_cast<ChartMeasure>(m_measure->currentData().toInt());
    setRequest(request);
}

void ChartPane::showControls()
{
    const QSignalBlocker tabs(m_tabs);
    const QSignalBlocker types(m_types);
    const QSignalBlocker measure(m_measure);
    const QSignalBlocker unit(m_unit);
    const QSignalBlocker lines(m_lines);
    const QSignalBlocker kinds(m_kinds);
    const bool isTimeline = m_request.kind == ChartKind::Timeline;
    m_tabs->setCurrentIndex(static_cast<int>(&tabOf(m_request.kind) - KindTabs));
    m_lines->setCurrentIndex(std::max(m_lines->findData(static_cast<int>(m_request.lines)), 0));
    m_kinds->setCurrentIndex(m_tabs->currentIndex());
    m_lines->setVisible(isTimeline);
    m_measure->setVisible(m_request.kind != ChartKind::Roles && m_request.kind != ChartKind::Dispersion);
    const int type = m_request.types.empty() ? AllTypes : static_cast<int>(m_request.types.front());
    m_types->setCurrentIndex(m_types->findData(type));
    m_measure->setCurrentIndex(m_measure->findData(static_cast<int>(m_request.measure)));
    m_unit->setCurrentIndex(m_unit->findData(m_request.unit ? static_cast<int>(*m_request.unit) : AnyUnit));
    m_unit->setVisible(isTimeline);
    // Articles over time are all articles of the filter, whomever they name.
    m_types->setVisible(m_request.kind != ChartKind::Roles &&
                        (!isTimeline || m_request.lines > 0 || m_request.measure == ChartMeasure::Mentions));
    fitHeader();
}

/// Tabs while they all find room beside the other controls; a cut tab could not be read.
void ChartPane::fitHeader()
{
    int needed = m_tabs->sizeHint().width();
    for (const QWidget *control :
         std::initializer_list<QWidget *>{m_types, m_lines, m_unit, m_measure, m_hold, m_tableButton, m_export})
        if (!control->isHidden())
            needed += control->sizeHint().width() + m_header->layout()->spacing();
    const QMargins margins = m_header->layout()->contentsMargins();
    const bool fits = needed + margins.left() + margins.right() <= width();
    m_tabs->setVisible(fits);
    m_kinds->setVisible(!fits);
}

void ChartPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeader();
    placeProgress();
}

void ChartPane::placeProgress()
{
    m_progress->setArea({m_stack->mapTo(this, QPoint()), m_stack->size()});
}

void ChartPane::setProgress(int done, int total)
{
    if (!m_progress->isBusy())
        placeProgress();
    m_progress->setProgress(done, total);
    m_stopKey->setEnabled(true);
}

void ChartPane::endProgress()
{
    m_progress->end();
    m_stopKey->setEnabled(false);
}

void ChartPane::keepShown()
{
    m_request = m_shownRequest;
    showControls();
}

void ChartPane::setRequest(const ChartRequest &request)
{
    if (m_request == request)
        return;
    m_request = request;
    showControls();
    hideEvidence();
    Q_EMIT requestChanged();
}

void ChartPane::setChart(const Chart &chart, const QString &filter)
{
    m_filter = filter;
    m_shownRequest = m_request;
    m_view->setChart(chart, filter);
    m_tableModel->setChart(chart);
    hideEvidence();
    updateEmptyState();
}

const Chart &ChartPane::chart() const
{
    return m_view->chart();
}

void ChartPane::setSelectedEntity(std::optional<EntityId> entity)
{
    m_shared = entity;
    if (isHeld())
        return;
    m_selected = entity;
    m_view->setSelectedEntity(entity);
    if (!entity || m_request.entity == entity)
        return;
    m_request.entity = entity;
    const std::vector<ChartGroup> &shown = chart().columns;
    const bool isShown = !shown.empty() && shown.front().entity == entity;
    if (m_request.kind == ChartKind::Dispersion && !isShown)
        Q_EMIT requestChanged();
}

void ChartPane::setHeld(bool isHeld)
{
    {
        const QSignalBlocker quiet(m_hold);
        m_hold->setChecked(isHeld);
    }
    if (!isHeld)
        setSelectedEntity(m_shared);
}

bool ChartPane::isHeld() const
{
    return m_hold->isChecked();
}

void ChartPane::setTableVisible(bool visible)
{
    m_tableButton->setChecked(visible);
}

bool ChartPane::isTableVisible() const
{
    return m_tableButton->isChecked();
}

void ChartPane::updateEmptyState()
{
    const Chart &shown = chart();
    const bool isEmpty = shown.values.empty();
    m_export->setEnabled(!isEmpty);
    m_tableButton->setEnabled(!isEmpty);
    if (!isEmpty) {
        m_stack->setCurrentIndex(m_tableButton->isChecked() ? 1 : 0);
        return;
    }
    showEmptyState();
    m_stack->setCurrentWidget(m_empty);
}

void ChartPane::showEmptyState()
{
    const QString iconName = QLatin1String(tabOf(m_request.kind).icon);
    const auto articles = static_cast<int>(chart().articles);
    if (articles == 0)
        return m_empty->setContent(iconName, tr("Nothing to chart"), tr("No article passes the filter."));
    switch (m_request.kind) {
    case ChartKind::Timeline:
        return m_empty->setContent(
            iconName, tr("No dates in these %n article(s)", nullptr, articles),
            tr("Articles that do not say when they were published have no place on a timeline."));
    case ChartKind::CoOccurrence:
    case ChartKind::Network:
        return m_empty->setContent(iconName, tr("No two names in one article"),
                                   tr("A link needs an article that names both."));
    case ChartKind::Roles:
        return m_empty->setContent(iconName, tr("No roles in these %n article(s)", nullptr, articles),
                                   tr("A role needs a dated article that states a person's office."));
    case ChartKind::Distinctive:
        if (chart().restArticles == 0)
            return m_empty->setContent(iconName, tr("Nothing to compare with"),
                                       tr("Filter first: what is left is compared with the other articles."));
        return m_empty->setContent(iconName, tr("Nothing sets these articles apart"),
                                   tr("No name is more frequent here than chance would have it."));
    case ChartKind::Entities:
    case ChartKind::Sources:
    case ChartKind::Dispersion:
        break;
    }
    m_empty->setContent(iconName, tr("No names in these %n article(s)", nullptr, articles),
                        tr("Names are recognised in English texts."));
}

void ChartPane::showEvidence(int value)
{
    const ChartValue &shown = chart().values.at(static_cast<std::size_t>(value));
    const QString name = valueTitle(chart(), shown);
    m_evidenceValue = value;
    m_panel->setTitle(name, articlesAndMentions(shown.frequency), tr("Filter by %1").arg(name));
    m_panel->show();
}

void ChartPane::hideEvidence()
{
    m_evidenceValue = -1;
    m_panel->hide();
}

void ChartPane::showMenu(int value, const QPoint &at)
{
    const ChartValue &shown = chart().values.at(static_cast<std::size_t>(value));
    const QString name = valueTitle(chart(), shown);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(QStringLiteral("lectern-concordance")), tr("Show What Is Behind It"), this,
                    [this, value] { Q_EMIT valueActivated(value); });
    QString escaped = name;
    escaped.replace(u'&', QStringLiteral("&&"));
    menu->addAction(icon(QStringLiteral("view-filter")), tr("Filter by %1").arg(escaped), this,
                    [this, value] { Q_EMIT filterRequested(value); });
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("document-save-as")), tr("Export the Chart…"), this,
                    &ChartPane::exportRequested);
    menu->addAction(icon(QStringLiteral("edit-copy")), tr("Copy the Chart"), this, &ChartPane::copyRequested);
    menu->popup(at);
}

void ChartPane::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(m_header->geometry(), tokens.window);
    painter.fillRect(QRect(0, m_header->geometry().bottom(), width(), 1), tokens.border);
}

} // namespace lectern
