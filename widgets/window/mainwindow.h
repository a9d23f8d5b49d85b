// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analyse/chartrequest.h"
#include "app/items/articlelistmodel.h"
#include "app/items/entitylistmodel.h"
#include "app/items/problemmodel.h"
#include "app/workspace/workspace.h"
#include "widgets/dialogs/palettemodel.h"
#include "widgets/window/history.h"

#include <QMainWindow>

#include <optional>
#include <string>

class QDockWidget;

namespace lectern {

class BusyBar;
class ChartControl;
class ComparisonControl;
class ConcordanceControl;
class CurationControl;
class DocumentPane;
class EntityPane;
class ExportControl;
class FilterControl;
class GuideControl;
class LibraryControl;
class PassageControl;
class ReaderControl;
class RolesControl;
class StatusLine;
class Theme;
class WindowActions;
class WindowSettings;

/// Where the reader is; a window that takes the place of another goes on there.
struct WindowPlace
{
    Filter filter;
    std::optional<EntityId> entity;
    ChartRequest chart;
};

/// The main window: puts the panes together and is the only one that knows the workspace. What is selected in one
/// pane is selected in all; what narrows the filter narrows all.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// All must outlive the window.
    MainWindow(Workspace &workspace, WindowSettings &settings, Theme &theme);
    ~MainWindow() override;

    [[nodiscard]] LibraryControl *library() const { return m_library; }
    [[nodiscard]] FilterControl *filter() const { return m_filter; }
    [[nodiscard]] ReaderControl *reader() const { return m_reader; }
    [[nodiscard]] ChartControl *charts() const { return m_charts; }
    [[nodiscard]] ConcordanceControl *concordance() const { return m_concordance; }
    [[nodiscard]] ComparisonControl *comparison() const { return m_comparison; }
    [[nodiscard]] CurationControl *curation() const { return m_curation; }
    [[nodiscard]] GuideControl *guide() const { return m_guide; }
    [[nodiscard]] PassageControl *passages() const { return m_passages; }
    [[nodiscard]] ExportControl *exports() const { return m_exports; }
    [[nodiscard]] DocumentPane *documents() const { return m_documents; }
    [[nodiscard]] EntityPane *entities() const { return m_entities; }
    [[nodiscard]] WindowActions *actions() const { return m_actions; }
    [[nodiscard]] std::optional<EntityId> selectedEntity() const { return m_entity; }
    /// Whether nothing is on its way into a pane.
    [[nodiscard]] bool isSettled() const;
    /// Selects an entity everywhere, or none.
    void selectEntity(std::optional<EntityId> entity);

    [[nodiscard]] WindowPlace place() const;
    /// Shows what the workspace holds already, at this place.
    void goOn(const WindowPlace &place);
    /// Keeps size, place and panes for the next window.
    void saveLayout();

Q_SIGNALS:
    /// The settings have another language than the window.
    void languageChosen();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    /// Passes by what lies behind another tab: Qt would give the keyboard to something nobody sees.
    bool focusNextPrevChild(bool next) override;

private:
    void createPanes();
    void createDocks();
    void createToolBar();
    void createMenus();
    void connectWorkspace();
    void connectPanes();
    void connectActions();
    void connectMoreActions();
    void connectReading();
    void connectCuration();
    void updateCuration();
    void connectHelp();
    void connectExport();
    void connectList();
    void setGrouping(ArticleGrouping grouping);
    void keepSession();
    void goOnWithSession();

    void showLibrary();
    void showCorpus();
    void showResult();
    void openSomething();
    void showSections();
    void showProgress(const ImportProgress &progress);
    void showImport(int added, int unchanged, int failed);
    void showProblem(const Problem &problem);
    void articleShown(ArticleId id);
    void openFirstMention(EntityId entity);
    void setEntityState(EntityState state);
    void remember();
    void goTo(const std::optional<HistoryPlace> &place);
    void updateActions();
    void updateTitle();
    void showProblems();
    void showChart(ChartKind kind);
    void showPalette();
    void explainArticle();
    void showDock(QDockWidget *dock);
    [[nodiscard]] std::vector<PaletteEntry> paletteNames(const QString &typed);
    void arrangeDocks();
    void adaptToWidth();
    void hideEmptyTabBars();
    void focusPane(int step);

    Workspace &m_workspace;
    WindowSettings &m_settings;
    Theme &m_theme;
    ArticleListModel m_articleModel;
    EntityListModel m_entityModel;
    ProblemModel m_problemModel;
    History m_history;
    std::optional<EntityId> m_entity;
    std::string m_entityKey;             ///< what stays the same from snapshot to snapshot
    std::optional<ArticleId> m_restored; ///< article of the last session, until it was opened
    struct Session
    {
        QString library;
        std::optional<ArticleId> article;
        Filter filter;
        HitOrder order = HitOrder::Newest;
    } m_session; ///< the last one, until a library is opened
    bool m_isNarrow = false;
    bool m_isArranged = false;

    BusyBar *m_busyBar;
    StatusLine *m_status;
    WindowActions *m_actions;
    LibraryControl *m_library;
    FilterControl *m_filter;
    ReaderControl *m_reader;
    ChartControl *m_charts;
    PassageControl *m_passages;
    ConcordanceControl *m_concordance;
    ComparisonControl *m_comparison;
    CurationControl *m_curation;
    GuideControl *m_guide;
    ExportControl *m_exports;
    RolesControl *m_roles = nullptr;
    DocumentPane *m_documents = nullptr;
    EntityPane *m_entities = nullptr;
    QDockWidget *m_documentDock = nullptr;
    QDockWidget *m_entityDock = nullptr;
    QDockWidget *m_chartDock = nullptr;
    QDockWidget *m_quotesDock = nullptr;
    QDockWidget *m_concordanceDock = nullptr;
    QDockWidget *m_comparisonDock = nullptr;
};

} // namespace lectern
