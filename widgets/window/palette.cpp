// SPDX-License-Identifier: GPL-3.0-or-later
// What the command palette of the main window offers: every command of its menus, and names.
#include "app/base/folding.h"
#include "app/items/typelabels.h"
#include "widgets/dialogs/palettedialog.h"
#include "widgets/window/mainwindow.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace lectern {

namespace {

constexpr std::size_t MostNames = 8;

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

bool beginsWords(const std::vector<FoldedTerm> &words, const std::vector<FoldedTerm> &typed)
{
    return std::all_of(typed.begin(), typed.end(), [&words](const FoldedTerm &begun) {
        return std::any_of(words.begin(), words.end(), [&begun](const FoldedTerm &word) {
            return word.term.starts_with(begun.term) || word.alternate.starts_with(begun.term);
        });
    });
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

/// The entities most often named whose name or alias fits.
std::vector<PaletteEntry> MainWindow::paletteNames(const QString &typed)
{
    const std::shared_ptr<const Corpus> corpus = m_workspace.corpus();
    const std::vector<FoldedTerm> words = foldedTerms(typed.toStdString());
    std::vector<EntityId> found;
    for (std::uint32_t i = 0; i < corpus->entities().size(); ++i)
        if (beginsWords(foldedTerms(corpus->entities()[i].name), words))
            found.emplace_back(i);
    const std::size_t count = std::min(found.size(), MostNames);
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(count), found.end(),
                      [&corpus](EntityId a, EntityId b) {
                          const std::uint32_t x = corpus->total(a).articles;
                          const std::uint32_t y = corpus->total(b).articles;
                          return x != y ? x > y : a < b;
                      });
    std::vector<PaletteEntry> entries;
    for (std::size_t i = 0; i < count; ++i) {
        const EntityId id = found[i];
        const Entity &entity = corpus->entity(id);
        const QString note = tr("%1 in %2")
                                 .arg(typeLabel(entity.type),
                                      tr("%n article(s)", nullptr, static_cast<int>(corpus->total(id).articles)));
        entries.push_back({QString::fromStdString(entity.name), note, {}, {}, [this, id] { openFirstMention(id); }});
    }
    return entries;
}

} // namespace lectern
