// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>
#include <functional>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace lectern {

/// Everything the window can be told to do from a menu, in the order of the menus.
enum class WindowCommand {
    OpenFolder,
    OpenLibrary,
    AddFiles,
    AddFolder,
    WatchFolder,
    Reanalyse,
    SaveAs,
    ExportChart,
    PrintArticle,
    PreviewArticle,
    ExportArticle,
    ShowProblems,
    Quit,
    Undo,
    Redo,
    ShowHistory,
    CommandPalette,
    Copy,
    CopyCitation,
    PasteArticle,
    SelectAll,
    FindInArticle,
    FindNext,
    FindPrevious,
    SearchLibrary,
    SaveSearch,
    ClearFilter,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    SansSerif,
    NarrowerLines,
    WiderLines,
    ShowBoilerplate,
    GroupNone,
    GroupStory,
    GroupOutlet,
    GroupMonth,
    FoldGroups,
    UnfoldGroups,
    FullScreen,
    GoBack,
    GoForward,
    NextArticle,
    PreviousArticle,
    NextMention,
    PreviousMention,
    NextOfType,
    PreviousOfType,
    NextAnyMention,
    PreviousAnyMention,
    NextHit,
    PreviousHit,
    RequireEntity,
    AllowEntity,
    ExcludeEntity,
    ForgetEntity,
    RenameEntity,
    MergeEntity,
    SplitEntity,
    RejectEntity,
    TagEntity,
    NoteEntity,
    StarArticle,
    TagArticle,
    NoteArticle,
    ExplainArticle,
    EditMetadata,
    BinArticle,
    EmptyBin,
    ChartEntities,
    ChartTimeline,
    ChartTable,
    ShowQuotes,
    ShowConcordance,
    ShowComparison,
    NextPane,
    PreviousPane,
    ResetLayout,
    ShowGuide,
    ShowNews,
    WhatsThis,
    AboutLectern,
    AboutQt,
};

inline constexpr std::size_t CommandCount = static_cast<std::size_t>(WindowCommand::AboutQt) + 1;

/// The actions of the window with their words, icons and keys, and the menus they stand in.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    /// Adds the actions to the window and their menus to its menu bar.
    WindowActions(QWidget *window, QMenuBar *menuBar);

    [[nodiscard]] QAction *action(WindowCommand command) const { return m_actions[static_cast<std::size_t>(command)]; }
    /// Does `work` whenever the command is given. It must not outlive `receiver`.
    void connectTo(WindowCommand command, QObject *receiver, const std::function<void()> &work) const;
    /// Menus that are filled by others.
    [[nodiscard]] QMenu *recentMenu() const { return m_recent; }
    [[nodiscard]] QMenu *watchMenu() const { return m_watched; }
    [[nodiscard]] QMenu *searchMenu() const { return m_searches; }
    [[nodiscard]] QMenu *themeMenu() const { return m_theme; }
    [[nodiscard]] QMenu *languageMenu() const { return m_language; }
    [[nodiscard]] QMenu *exportMenu() const { return m_export; }
    [[nodiscard]] QMenu *windowMenu() const { return m_window; }

private:
    void createActions(QWidget *window);
    void createMenus(QMenuBar *menuBar);

    std::array<QAction *, CommandCount> m_actions{};
    QMenu *m_recent = nullptr;
    QMenu *m_watched = nullptr;
    QMenu *m_searches = nullptr;
    QMenu *m_theme = nullptr;
    QMenu *m_language = nullptr;
    QMenu *m_export = nullptr;
    QMenu *m_window = nullptr;
};

} // namespace lectern
