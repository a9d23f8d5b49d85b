// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the main window that lets a reader mend and mark: undo, corrections, stars, tags, notes, searches.
#include "widgets/reader/readerpane.h"
#include "widgets/window/curationcontrol.h"
#include "widgets/window/filtercontrol.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/readercontrol.h"
#include "widgets/window/statusline.h"
#include "widgets/window/windowactions.h"

#include <QAction>
#include <QMenu>

#include <functional>

namespace lectern {

void MainWindow::connectCuration()
{
    m_curation->serve(m_reader->pane(), m_entities, m_documents);
    connect(m_curation, &CurationControl::changed, this, &MainWindow::updateCuration);
    connect(m_curation, &CurationControl::said, m_status, &StatusLine::say);
    connect(m_curation, &CurationControl::searchChosen, m_filter, &FilterControl::search);
    connect(&m_workspace.curation(), &Curation::problemOccurred, this, &MainWindow::showProblem);
    const auto on = [this](WindowCommand command, const std::function<void()> &work) {
        m_actions->connectTo(command, this, work);
    };
    on(WindowCommand::Undo, [this] { m_workspace.curation().undo(); });
    on(WindowCommand::Redo, [this] { m_workspace.curation().redo(); });
    on(WindowCommand::ShowHistory, [this] { m_curation->showHistory(); });
    on(WindowCommand::EmptyBin, [this] { m_curation->emptyBin(); });
    on(WindowCommand::SaveSearch,
       [this] { m_curation->saveSearch(QString::fromStdString(toQueryText(m_filter->filter()))); });
    CurationControl *const curation = m_curation;
    const auto onEntity = [&](WindowCommand command, const std::function<void(EntityId)> &wish) {
        on(command, [this, wish] {
            if (m_entity)
                wish(*m_entity);
        });
    };
    onEntity(WindowCommand::RenameEntity, [curation](EntityId id) { curation->rename(id); });
    onEntity(WindowCommand::MergeEntity, [curation](EntityId id) { curation->merge(id); });
    onEntity(WindowCommand::SplitEntity, [curation](EntityId id) { curation->split(id); });
    onEntity(WindowCommand::RejectEntity, [curation](EntityId id) { curation->reject(id); });
    onEntity(WindowCommand::TagEntity,
             [curation](EntityId id) { curation->editTags(curation->curation().targetOf(id)); });
    onEntity(WindowCommand::NoteEntity,
             [curation](EntityId id) { curation->editNote(curation->curation().targetOf(id)); });
    const auto onArticle = [&](WindowCommand command, const std::function<void(ArticleId)> &wish) {
        on(command, [this, wish] {
            if (const std::optional<ArticleId> article = m_reader->article())
                wish(*article);
        });
    };
    onArticle(WindowCommand::StarArticle, [curation](ArticleId id) { curation->toggleStar(id); });
    onArticle(WindowCommand::TagArticle, [curation](ArticleId id) { curation->editTags(MarkTarget::ofArticle(id)); });
    onArticle(WindowCommand::NoteArticle, [curation](ArticleId id) { curation->editNote(MarkTarget::ofArticle(id)); });
    onArticle(WindowCommand::EditMetadata, [curation](ArticleId id) { curation->editMetadata(id); });
    onArticle(WindowCommand::BinArticle, [curation](ArticleId id) { curation->moveToBin(id); });
    connect(m_actions->searchMenu(), &QMenu::aboutToShow, m_curation,
            [this] { m_curation->fillSearchMenu(m_actions->searchMenu()); });
}

/// Undo and redo say what they would do.
void MainWindow::updateCuration()
{
    const Curation &curation = m_workspace.curation();
    const auto show = [this](WindowCommand command, bool can, const QString &verb, const QString &what) {
        QAction *action = m_actions->action(command);
        action->setEnabled(can);
        action->setText(what.isEmpty()
                            ? verb
                            : tr("%1: %2", "Undo: what").arg(verb, QString(what).replace(u'&', QStringLiteral("&&"))));
    };
    show(WindowCommand::Undo, curation.canUndo(), tr("&Undo"), curation.undoText());
    show(WindowCommand::Redo, curation.canRedo(), tr("&Redo"), curation.redoText());
    m_actions->action(WindowCommand::ShowHistory)->setEnabled(!m_workspace.libraryPath().isEmpty());
    m_actions->action(WindowCommand::EmptyBin)->setEnabled(!curation.marks().bin.empty());
    m_actions->action(WindowCommand::SaveSearch)->setEnabled(!m_filter->filter().isEmpty());
    for (const WindowCommand command :
         {WindowCommand::RenameEntity, WindowCommand::MergeEntity, WindowCommand::SplitEntity,
          WindowCommand::RejectEntity, WindowCommand::TagEntity, WindowCommand::NoteEntity})
        m_actions->action(command)->setEnabled(m_entity.has_value());
    for (const WindowCommand command :
         {WindowCommand::StarArticle, WindowCommand::TagArticle, WindowCommand::NoteArticle,
          WindowCommand::EditMetadata, WindowCommand::BinArticle})
        m_actions->action(command)->setEnabled(m_reader->article().has_value());
}

} // namespace lectern
