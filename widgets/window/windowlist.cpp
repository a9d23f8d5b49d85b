// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the main window about the list of articles: its order, its groups, and where the last session ended.
#include "widgets/documents/documentpane.h"
#include "widgets/reader/readerpane.h"
#include "widgets/window/filtercontrol.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/readercontrol.h"
#include "widgets/window/windowactions.h"
#include "widgets/window/windowsettings.h"

#include <QAction>
#include <QActionGroup>

#include <utility>

namespace lectern {

namespace {

constexpr std::pair<ArticleGrouping, WindowCommand> Groupings[] = {
    {ArticleGrouping::None, WindowCommand::GroupNone},
    {ArticleGrouping::Story, WindowCommand::GroupStory},
    {ArticleGrouping::Outlet, WindowCommand::GroupOutlet},
    {ArticleGrouping::Month, WindowCommand::GroupMonth},
};

} // namespace

void MainWindow::connectList()
{
    auto *group = new QActionGroup(this);
    for (const auto &[grouping, command] : Groupings) {
        group->addAction(m_actions->action(command));
        m_actions->connectTo(command, this, [this, wanted = grouping] { setGrouping(wanted); });
    }
    m_actions->connectTo(WindowCommand::FoldGroups, this, [this] { m_documents->setAllFolded(true); });
    m_actions->connectTo(WindowCommand::UnfoldGroups, this, [this] { m_documents->setAllFolded(false); });
    connect(m_documents, &DocumentPane::groupingChosen, this, &MainWindow::setGrouping);
    connect(m_documents, &DocumentPane::orderChosen, this, [this](HitOrder order) {
        m_workspace.setOrder(order);
        m_settings.setOrder(order);
    });
    setGrouping(m_settings.grouping());
}

void MainWindow::setGrouping(ArticleGrouping grouping)
{
    m_articleModel.setGrouping(grouping);
    m_documents->setGrouping(grouping);
    m_settings.setGrouping(grouping);
    for (const auto &[each, command] : Groupings)
        m_actions->action(command)->setChecked(each == grouping);
    for (const WindowCommand command : {WindowCommand::FoldGroups, WindowCommand::UnfoldGroups})
        m_actions->action(command)->setEnabled(grouping != ArticleGrouping::None);
}

/// Kept as it changes, not at the end: a session may end without a word.
void MainWindow::keepSession()
{
    m_settings.setFilter(m_filter->filter());
    if (const std::optional<ArticleId> article = m_reader->article())
        m_settings.setArticle(article);
}

/// The last session goes on where its library is opened again; in another library its filter would mean nothing.
void MainWindow::goOnWithSession()
{
    if (m_workspace.libraryPath().isEmpty())
        return;
    const Session session = std::exchange(m_session, {});
    if (session.library != m_workspace.libraryPath())
        return;
    m_restored = session.article;
    if (session.article)
        m_reader->pane()->rememberPosition(*session.article, m_settings.position());
    m_workspace.setOrder(session.order);
    if (!session.filter.isEmpty())
        m_filter->setFilter(session.filter);
}

} // namespace lectern
