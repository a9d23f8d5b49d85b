// SPDX-License-Identifier: GPL-3.0-or-later
// What the command palette of the main window offers: every command of its menus, and names.
#include "widgets/dialogs/palettedialog.h"
#include "widgets/window/entitynames.h"
#include "widgets/window/mainwindow.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace lectern {

namespace {

QString withoutMarks(QString text)
{
    return text.remove(u'&');
}

void addCommands(const QMenu *menu, const QString &place, std::vector<PaletteEntry> &entries)
{
    for (QAction *action : menu->actions()) {
        const QString text = withoutMarks(action->text());
        if (const QMenu *inner = action->menu())
            addCommands(inner, place + QStringLiteral(" › ") + text, entries);
        else if (!action->isSeparator() && action->isEnabled())
            entries.push_back({text, place, action->shortcut().toString(QKeySequence::NativeText), action->icon(),
                               [action] { action->trigger(); }});
    }
}

} // namespace

void MainWindow::showPalette()
{
    std::vector<PaletteEntry> commands;
    for (const QAction *menu : menuBar()->actions())
        if (menu->menu())
            addCommands(menu->menu(), withoutMarks(menu->text()), commands);
    PaletteDialog(
        std::move(commands), [this](const QString &typed) { return paletteNames(typed); }, this)
        .choose();
}

std::vector<PaletteEntry> MainWindow::paletteNames(const QString &typed)
{
    const std::shared_ptr<const Corpus> corpus = m_workspace.corpus();
    std::vector<PaletteEntry> entries;
    for (const EntityId id : entitiesNamed(*corpus, typed))
        entries.push_back(paletteEntry(*corpus, id, [this, id] { openFirstMention(id); }));
    return entries;
}

} // namespace lectern
