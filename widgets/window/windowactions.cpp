// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/windowactions.h"

#include "widgets/common/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <optional>
#include <vector>

namespace lectern {

namespace {

using Key = QKeySequence::StandardKey;

/// How a command is shown. A standard key wins over `keys`, which are for what has none.
struct ActionText
{
    WindowCommand command;
    const char *text;
    const char *tip;
    const char *icon = "";
    Key standard = QKeySequence::UnknownKey;
    const char *keys = "";
};

constexpr ActionText FileTexts[] = {
    {WindowCommand::OpenFolder, QT_TRANSLATE_NOOP("WindowActions", "Open &Folder of Articles…"),
     QT_TRANSLATE_NOOP("WindowActions", "Read the articles of a folder into a new library"), "document-open",
     Key::UnknownKey, "Ctrl+Shift+O"},
    {WindowCommand::OpenLibrary, QT_TRANSLATE_NOOP("WindowActions", "&Open Library…"),
     QT_TRANSLATE_NOOP("WindowActions", "Open a library that was saved before"), "", Key::Open},
    {WindowCommand::AddFiles, QT_TRANSLATE_NOOP("WindowActions", "&Add Articles…"),
     QT_TRANSLATE_NOOP("WindowActions", "Read further files into this library"), "document-import", Key::UnknownKey,
     "Ctrl+I"},
    {WindowCommand::AddFolder, QT_TRANSLATE_NOOP("WindowActions", "Add Fol&der…"),
     QT_TRANSLATE_NOOP("WindowActions", "Read another folder into this library"), "", Key::UnknownKey, "Ctrl+Shift+I"},
    {WindowCommand::WatchFolder, QT_TRANSLATE_NOOP("WindowActions", "&Watch Folder…"),
     QT_TRANSLATE_NOOP("WindowActions", "Read what comes into a folder by itself from now on")},
    {WindowCommand::Reanalyse, QT_TRANSLATE_NOOP("WindowActions", "Anal&yse Anew"),
     QT_TRANSLATE_NOOP("WindowActions", "Read articles anew that an older Lectern read; what you decided stays")},
    {WindowCommand::SaveAs, QT_TRANSLATE_NOOP("WindowActions", "&Save Library As…"),
     QT_TRANSLATE_NOOP("WindowActions", "Give this library a name and a place"), "document-save-as", Key::SaveAs,
     "Ctrl+Shift+S"},
    {WindowCommand::ExportChart, QT_TRANSLATE_NOOP("WindowActions", "&Export Chart…"),
     QT_TRANSLATE_NOOP("WindowActions", "Save the chart as a picture, or its values with their evidence"),
     "lectern-bars", Key::UnknownKey, "Ctrl+E"},
    {WindowCommand::PrintArticle, QT_TRANSLATE_NOOP("WindowActions", "Prin&t Article…"),
     QT_TRANSLATE_NOOP("WindowActions", "Print this article with its marks and their legend"), "document-print",
     Key::Print},
    {WindowCommand::PreviewArticle, QT_TRANSLATE_NOOP("WindowActions", "Print Pre&view…"),
     QT_TRANSLATE_NOOP("WindowActions", "See the sheets before they are printed")},
    {WindowCommand::ExportArticle, QT_TRANSLATE_NOOP("WindowActions", "Save Arti&cle as PDF…"),
     QT_TRANSLATE_NOOP("WindowActions", "Save this article with its marks as a PDF document")},
    {WindowCommand::ShowProblems, QT_TRANSLATE_NOOP("WindowActions", "&Problems…"),
     QT_TRANSLATE_NOOP("WindowActions", "List the files that could not be read, and why"), "dialog-warning"},
    {WindowCommand::Quit, QT_TRANSLATE_NOOP("WindowActions", "&Quit"),
     QT_TRANSLATE_NOOP("WindowActions", "Close Lectern; everything is saved"), "", Key::Quit, "Ctrl+Q"},
};

constexpr ActionText EditTexts[] = {
    {WindowCommand::Undo, QT_TRANSLATE_NOOP("WindowActions", "&Undo"),
     QT_TRANSLATE_NOOP("WindowActions", "Take back what you did last"), "edit-undo", Key::Undo},
    {WindowCommand::Redo, QT_TRANSLATE_NOOP("WindowActions", "&Redo"),
     QT_TRANSLATE_NOOP("WindowActions", "Do again what was taken back"), "edit-redo", Key::Redo},
    {WindowCommand::ShowHistory, QT_TRANSLATE_NOOP("WindowActions", "C&orrections…"),
     QT_TRANSLATE_NOOP("WindowActions", "List what you decided about this library, and take single things back"), "",
     Key::UnknownKey, "Ctrl+Shift+H"},
    {WindowCommand::CommandPalette, QT_TRANSLATE_NOOP("WindowActions", "Command Palette…"),
     QT_TRANSLATE_NOOP("WindowActions", "Do anything, or go to any name, by typing a part of it"), "", Key::UnknownKey,
     "Ctrl+Shift+P"},
    {WindowCommand::Copy, QT_TRANSLATE_NOOP("WindowActions", "&Copy"),
     QT_TRANSLATE_NOOP("WindowActions", "Copy the selected text"), "edit-copy", Key::Copy},
    {WindowCommand::CopyCitation, QT_TRANSLATE_NOOP("WindowActions", "Copy wit&h Source"),
     QT_TRANSLATE_NOOP("WindowActions", "Copy the selected text with title, source and date of the article"), "",
     Key::UnknownKey, "Ctrl+Shift+C"},
    {WindowCommand::PasteArticle, QT_TRANSLATE_NOOP("WindowActions", "Pas&te as Article"),
     QT_TRANSLATE_NOOP("WindowActions", "Add the text or the files of the clipboard to this library"), "", Key::Paste},
    {WindowCommand::SelectAll, QT_TRANSLATE_NOOP("WindowActions", "Select &All"),
     QT_TRANSLATE_NOOP("WindowActions", "Select the whole article"), "", Key::SelectAll},
    {WindowCommand::FindInArticle, QT_TRANSLATE_NOOP("WindowActions", "&Find in Article…"),
     QT_TRANSLATE_NOOP("WindowActions", "Find words in this article"), "edit-find", Key::Find},
    {WindowCommand::FindNext, QT_TRANSLATE_NOOP("WindowActions", "Find &Next"),
     QT_TRANSLATE_NOOP("WindowActions", "Go to the next place found"), "", Key::FindNext},
    {WindowCommand::FindPrevious, QT_TRANSLATE_NOOP("WindowActions", "Find &Previous"),
     QT_TRANSLATE_NOOP("WindowActions", "Go to the place found before"), "", Key::FindPrevious},
    {WindowCommand::SearchLibrary, QT_TRANSLATE_NOOP("WindowActions", "&Search the Library"),
     QT_TRANSLATE_NOOP("WindowActions", "Go to the search field"), "", Key::UnknownKey, "Ctrl+Shift+F"},
    {WindowCommand::SaveSearch, QT_TRANSLATE_NOOP("WindowActions", "Sa&ve Search…"),
     QT_TRANSLATE_NOOP("WindowActions", "Keep the filter under a name, in the menu Go"), "bookmark-new",
     Key::UnknownKey, "Ctrl+Alt+S"},
    {WindowCommand::ClearFilter, QT_TRANSLATE_NOOP("WindowActions", "C&lear the Filter"),
     QT_TRANSLATE_NOOP("WindowActions", "Remove the search and all conditions beside it"), "edit-delete",
     Key::UnknownKey, "Ctrl+Backspace"},
};

constexpr ActionText ViewTexts[] = {
    {WindowCommand::ZoomIn, QT_TRANSLATE_NOOP("WindowActions", "Zoom &In"),
     QT_TRANSLATE_NOOP("WindowActions", "Make the text of articles larger"), "zoom-in", Key::ZoomIn},
    {WindowCommand::ZoomOut, QT_TRANSLATE_NOOP("WindowActions", "Zoom &Out"),
     QT_TRANSLATE_NOOP("WindowActions", "Make the text of articles smaller"), "zoom-out", Key::ZoomOut},
    {WindowCommand::ZoomReset, QT_TRANSLATE_NOOP("WindowActions", "&Usual Size"),
     QT_TRANSLATE_NOOP("WindowActions", "Show the text of articles in its usual size"), "", Key::UnknownKey, "Ctrl+0"},
    {WindowCommand::SansSerif, QT_TRANSLATE_NOOP("WindowActions", "Sa&ns Serif Text"),
     QT_TRANSLATE_NOOP("WindowActions", "Set articles in letters without serifs")},
    {WindowCommand::NarrowerLines, QT_TRANSLATE_NOOP("WindowActions", "Na&rrower Lines"),
     QT_TRANSLATE_NOOP("WindowActions", "Set articles in a narrower column"), "", Key::UnknownKey, "Ctrl+Alt+-"},
    {WindowCommand::WiderLines, QT_TRANSLATE_NOOP("WindowActions", "&Wider Lines"),
     QT_TRANSLATE_NOOP("WindowActions", "Set articles in a wider column"), "", Key::UnknownKey, "Ctrl+Alt++"},
    {WindowCommand::ShowBoilerplate, QT_TRANSLATE_NOOP("WindowActions", "Show &Boilerplate"),
     QT_TRANSLATE_NOOP("WindowActions", "Unfold everything around the article: menus, share buttons, comment policies"),
     "", Key::UnknownKey, "Ctrl+B"},
    {WindowCommand::FullScreen, QT_TRANSLATE_NOOP("WindowActions", "&Full Screen"),
     QT_TRANSLATE_NOOP("WindowActions", "Use the whole screen"), "view-fullscreen", Key::UnknownKey, "F11"},
};

constexpr ActionText ListTexts[] = {
    {WindowCommand::GroupNone, QT_TRANSLATE_NOOP("WindowActions", "&No Groups"),
     QT_TRANSLATE_NOOP("WindowActions", "List the articles one below the other")},
    {WindowCommand::GroupStory, QT_TRANSLATE_NOOP("WindowActions", "Group by &Story"),
     QT_TRANSLATE_NOOP("WindowActions", "List articles that tell the same story under one heading")},
    {WindowCommand::GroupOutlet, QT_TRANSLATE_NOOP("WindowActions", "Group by &Outlet"),
     QT_TRANSLATE_NOOP("WindowActions", "List the articles of each outlet under its name")},
    {WindowCommand::GroupMonth, QT_TRANSLATE_NOOP("WindowActions", "Group by &Month"),
     QT_TRANSLATE_NOOP("WindowActions", "List the articles of each month under its name")},
    {WindowCommand::FoldGroups, QT_TRANSLATE_NOOP("WindowActions", "&Fold All Groups"),
     QT_TRANSLATE_NOOP("WindowActions", "Show only the headings of the list")},
    {WindowCommand::UnfoldGroups, QT_TRANSLATE_NOOP("WindowActions", "&Unfold All Groups"),
     QT_TRANSLATE_NOOP("WindowActions", "Show all articles below their headings")},
};

constexpr ActionText GoTexts[] = {
    {WindowCommand::GoBack, QT_TRANSLATE_NOOP("WindowActions", "&Back"),
     QT_TRANSLATE_NOOP("WindowActions", "Go back to the article and filter before this"), "go-previous",
     Key::UnknownKey, "Alt+Left"},
    {WindowCommand::GoForward, QT_TRANSLATE_NOOP("WindowActions", "&Forward"),
     QT_TRANSLATE_NOOP("WindowActions", "Go forward again"), "go-next", Key::UnknownKey, "Alt+Right"},
    {WindowCommand::NextArticle, QT_TRANSLATE_NOOP("WindowActions", "&Next Article"),
     QT_TRANSLATE_NOOP("WindowActions", "Open the next article of the list"), "go-down", Key::UnknownKey, "Alt+Down"},
    {WindowCommand::PreviousArticle, QT_TRANSLATE_NOOP("WindowActions", "&Previous Article"),
     QT_TRANSLATE_NOOP("WindowActions", "Open the article before in the list"), "go-up", Key::UnknownKey, "Alt+Up"},
    {WindowCommand::NextMention, QT_TRANSLATE_NOOP("WindowActions", "Next &Mention"),
     QT_TRANSLATE_NOOP("WindowActions", "Go to the next mention of the selected name in this article"), "",
     Key::UnknownKey, "F8"},
    {WindowCommand::PreviousMention, QT_TRANSLATE_NOOP("WindowActions", "Previous M&ention"),
     QT_TRANSLATE_NOOP("WindowActions", "Go to the mention of the selected name before this"), "", Key::UnknownKey,
     "Shift+F8"},
    {WindowCommand::NextOfType, QT_TRANSLATE_NOOP("WindowActions", "Next of Its &Type"),
     QT_TRANSLATE_NOOP("WindowActions", "Go to the next name of the same type: the next person, the next place"), "",
     Key::UnknownKey, "Ctrl+F8"},
    {WindowCommand::PreviousOfType, QT_TRANSLATE_NOOP("WindowActions", "Previous of Its T&ype"),
     QT_TRANSLATE_NOOP("WindowActions", "Go to the name of the same type before this"), "", Key::UnknownKey,
     "Ctrl+Shift+F8"},
    {WindowCommand::NextAnyMention, QT_TRANSLATE_NOOP("WindowActions", "Next N&ame"),
     QT_TRANSLATE_NOOP("WindowActions", "Go to the next name of any kind"), "", Key::UnknownKey, "F7"},
    {WindowCommand::PreviousAnyMention, QT_TRANSLATE_NOOP("WindowActions", "Pre&vious Name"),
     QT_TRANSLATE_NOOP("WindowActions", "Go to the name before, of any kind"), "", Key::UnknownKey, "Shift+F7"},
    {WindowCommand::NextHit, QT_TRANSLATE_NOOP("WindowActions", "Next &Hit"),
     QT_TRANSLATE_NOOP("WindowActions", "Go to the next place that the search found"), "", Key::UnknownKey, "F4"},
    {WindowCommand::PreviousHit, QT_TRANSLATE_NOOP("WindowActions", "Previous H&it"),
     QT_TRANSLATE_NOOP("WindowActions", "Go to the place before that the search found"), "", Key::UnknownKey,
     "Shift+F4"},
};

constexpr ActionText CurationTexts[] = {
    {WindowCommand::RenameEntity, QT_TRANSLATE_NOOP("WindowActions", "&Rename…"),
     QT_TRANSLATE_NOOP("WindowActions", "Give the selected name another form in the whole library"), "edit-rename",
     Key::UnknownKey, "F2"},
    {WindowCommand::MergeEntity, QT_TRANSLATE_NOOP("WindowActions", "Sa&me As…"),
     QT_TRANSLATE_NOOP("WindowActions", "Say that the selected name means the same as another"), "lectern-merge",
     Key::UnknownKey, "Ctrl+M"},
    {WindowCommand::SplitEntity, QT_TRANSLATE_NOOP("WindowActions", "S&plit…"),
     QT_TRANSLATE_NOOP("WindowActions", "Say that some forms of the selected name mean another"), "lectern-split"},
    {WindowCommand::RejectEntity, QT_TRANSLATE_NOOP("WindowActions", "N&ot a Name"),
     QT_TRANSLATE_NOOP("WindowActions", "Say that the selected words name nothing"), "lectern-not-entity"},
    {WindowCommand::TagEntity, QT_TRANSLATE_NOOP("WindowActions", "&Tag It…"),
     QT_TRANSLATE_NOOP("WindowActions", "Sort the selected name under words of your own; tag: finds its articles"),
     "tag"},
    {WindowCommand::NoteEntity, QT_TRANSLATE_NOOP("WindowActions", "Note on &It…"),
     QT_TRANSLATE_NOOP("WindowActions", "Write something down about the selected name"), "lectern-note"},
    {WindowCommand::StarArticle, QT_TRANSLATE_NOOP("WindowActions", "&Star"),
     QT_TRANSLATE_NOOP("WindowActions", "Put a star on this article, or take it off"), "starred", Key::UnknownKey,
     "Ctrl+D"},
    {WindowCommand::TagArticle, QT_TRANSLATE_NOOP("WindowActions", "&Tags…"),
     QT_TRANSLATE_NOOP("WindowActions", "Sort this article under words of your own"), "tag", Key::UnknownKey,
     "Ctrl+Shift+T"},
    {WindowCommand::ExplainArticle, QT_TRANSLATE_NOOP("WindowActions", "&Why Found or Not…"),
     QT_TRANSLATE_NOOP("WindowActions", "Say of each condition of the filter whether this article meets it"), "",
     Key::UnknownKey, "Ctrl+Alt+W"},
    {WindowCommand::NoteArticle, QT_TRANSLATE_NOOP("WindowActions", "&Note…"),
     QT_TRANSLATE_NOOP("WindowActions", "Write a note on this article"), "lectern-note", Key::UnknownKey,
     "Ctrl+Shift+N"},
    {WindowCommand::EditMetadata, QT_TRANSLATE_NOOP("WindowActions", "Title, &Date and Source…"),
     QT_TRANSLATE_NOOP("WindowActions", "Mend what is known of this article"), "document-properties", Key::UnknownKey,
     "Alt+Return"},
    {WindowCommand::BinArticle, QT_TRANSLATE_NOOP("WindowActions", "Move to the &Bin"),
     QT_TRANSLATE_NOOP("WindowActions", "Take this article out of lists and counts"), "edit-delete"},
    {WindowCommand::EmptyBin, QT_TRANSLATE_NOOP("WindowActions", "&Empty the Bin…"),
     QT_TRANSLATE_NOOP("WindowActions", "Remove what is in the bin for good")},
};

constexpr ActionText OtherTexts[] = {
    {WindowCommand::RequireEntity, QT_TRANSLATE_NOOP("WindowActions", "&Filter by Selected Name"),
     QT_TRANSLATE_NOOP("WindowActions", "Leave only articles that mention the selected name"), "view-filter",
     Key::UnknownKey, "Ctrl+Return"},
    {WindowCommand::AllowEntity, QT_TRANSLATE_NOOP("WindowActions", "Filter by One of Se&veral"),
     QT_TRANSLATE_NOOP("WindowActions", "Leave articles that mention the selected name or another one of several"), "",
     Key::UnknownKey, "Ctrl+Alt+Return"},
    {WindowCommand::ExcludeEntity, QT_TRANSLATE_NOOP("WindowActions", "&Exclude Selected Name"),
     QT_TRANSLATE_NOOP("WindowActions", "Leave only articles that do not mention the selected name"), "",
     Key::UnknownKey, "Ctrl+Shift+Return"},
    {WindowCommand::ForgetEntity, QT_TRANSLATE_NOOP("WindowActions", "&Select No Name"),
     QT_TRANSLATE_NOOP("WindowActions", "Take the selection off all mentions"), "", Key::UnknownKey, "Ctrl+Shift+A"},
    {WindowCommand::ChartEntities, QT_TRANSLATE_NOOP("WindowActions", "Top &Entities"),
     QT_TRANSLATE_NOOP("WindowActions", "Chart who and what is named most"), "lectern-bars", Key::UnknownKey, "Ctrl+1"},
    {WindowCommand::ChartTimeline, QT_TRANSLATE_NOOP("WindowActions", "&Timeline"),
     QT_TRANSLATE_NOOP("WindowActions", "Chart articles and mentions over time"), "lectern-timeline", Key::UnknownKey,
     "Ctrl+2"},
    {WindowCommand::ChartTable, QT_TRANSLATE_NOOP("WindowActions", "Chart as T&able"),
     QT_TRANSLATE_NOOP("WindowActions", "Show the numbers instead of the picture"), "", Key::UnknownKey, "Ctrl+T"},
    {WindowCommand::ShowQuotes, QT_TRANSLATE_NOOP("WindowActions", "&Quotations"),
     QT_TRANSLATE_NOOP("WindowActions", "List who said what in these articles"), "lectern-quote", Key::UnknownKey,
     "Ctrl+Alt+Q"},
    {WindowCommand::ShowConcordance, QT_TRANSLATE_NOOP("WindowActions", "&Concordance"),
     QT_TRANSLATE_NOOP("WindowActions", "List what was searched for, or the selected name, in its context"),
     "lectern-concordance", Key::UnknownKey, "Ctrl+Alt+C"},
    {WindowCommand::ShowComparison, QT_TRANSLATE_NOOP("WindowActions", "C&omparison"),
     QT_TRANSLATE_NOOP("WindowActions", "Compare this article with others of its story, sentence by sentence"),
     "lectern-story", Key::UnknownKey, "Ctrl+Alt+D"},
    {WindowCommand::NextPane, QT_TRANSLATE_NOOP("WindowActions", "&Next Pane"),
     QT_TRANSLATE_NOOP("WindowActions", "Move the keyboard to the next pane"), "", Key::UnknownKey, "F6"},
    {WindowCommand::PreviousPane, QT_TRANSLATE_NOOP("WindowActions", "&Previous Pane"),
     QT_TRANSLATE_NOOP("WindowActions", "Move the keyboard to the pane before"), "", Key::UnknownKey, "Shift+F6"},
    {WindowCommand::ResetLayout, QT_TRANSLATE_NOOP("WindowActions", "&Usual Arrangement"),
     QT_TRANSLATE_NOOP("WindowActions", "Put all panes where they were at first")},
    {WindowCommand::ShowGuide, QT_TRANSLATE_NOOP("WindowActions", "&Guide"),
     QT_TRANSLATE_NOOP("WindowActions", "Open the guide, whose examples run when clicked"), "help-about",
     Key::HelpContents},
    {WindowCommand::ShowNews, QT_TRANSLATE_NOOP("WindowActions", "What Is &New"),
     QT_TRANSLATE_NOOP("WindowActions", "Read what has changed in Lectern")},
    {WindowCommand::WhatsThis, QT_TRANSLATE_NOOP("WindowActions", "&What Is This?"),
     QT_TRANSLATE_NOOP("WindowActions", "Click something in the window to have it explained"), "", Key::WhatsThis},
    {WindowCommand::AboutLectern, QT_TRANSLATE_NOOP("WindowActions", "&About Lectern"),
     QT_TRANSLATE_NOOP("WindowActions", "Version, licences and sources"), "help-about"},
    {WindowCommand::AboutQt, QT_TRANSLATE_NOOP("WindowActions", "About &Qt"),
     QT_TRANSLATE_NOOP("WindowActions", "The toolkit that Lectern is built with")},
};

constexpr WindowCommand Checkable[] = {
    WindowCommand::ShowBoilerplate, WindowCommand::FullScreen, WindowCommand::ChartTable,  WindowCommand::SansSerif,
    WindowCommand::GroupNone,       WindowCommand::GroupStory, WindowCommand::GroupOutlet, WindowCommand::GroupMonth};

QList<QKeySequence> keysOf(const ActionText &text)
{
    const QList<QKeySequence> standard = QKeySequence::keyBindings(text.standard);
    if (!standard.isEmpty())
        return standard;
    return *text.keys ? QList<QKeySequence>{QKeySequence(QLatin1String(text.keys))} : QList<QKeySequence>();
}

/// An entry of a menu; nothing stands for a line between entries.
using Entries = std::vector<std::optional<WindowCommand>>;

} // namespace

WindowActions::WindowActions(QWidget *window, QMenuBar *menuBar) : QObject(window)
{
    createActions(window);
    createMenus(menuBar);
}

void WindowActions::createActions(QWidget *window)
{
    const auto create = [this, window](const ActionText &text) {
        auto *action = new QAction(QCoreApplication::translate("WindowActions", text.text), window);
        action->setStatusTip(QCoreApplication::translate("WindowActions", text.tip));
        if (*text.icon)
            action->setIcon(icon(QLatin1String(text.icon)));
        action->setShortcuts(keysOf(text));
        window->addAction(action); // its keys work wherever the focus is
        m_actions[static_cast<std::size_t>(text.command)] = action;
    };
    std::for_each(std::begin(FileTexts), std::end(FileTexts), create);
    std::for_each(std::begin(EditTexts), std::end(EditTexts), create);
    std::for_each(std::begin(ViewTexts), std::end(ViewTexts), create);
    std::for_each(std::begin(ListTexts), std::end(ListTexts), create);
    std::for_each(std::begin(GoTexts), std::end(GoTexts), create);
    std::for_each(std::begin(CurationTexts), std::end(CurationTexts), create);
    std::for_each(std::begin(OtherTexts), std::end(OtherTexts), create);
    for (const WindowCommand command : Checkable)
        action(command)->setCheckable(true);
    action(WindowCommand::Quit)->setMenuRole(QAction::QuitRole);
    action(WindowCommand::AboutLectern)->setMenuRole(QAction::AboutRole);
    action(WindowCommand::AboutQt)->setMenuRole(QAction::AboutQtRole);
}

void WindowActions::createMenus(QMenuBar *menuBar)
{
    constexpr std::nullopt_t Line = std::nullopt;
    const auto add = [this](QMenu *menu, const Entries &entries) {
        for (const std::optional<WindowCommand> &entry : entries)
            entry ? menu->addAction(action(*entry)) : static_cast<void>(menu->addSeparator());
    };
    QMenu *file = menuBar->addMenu(tr("&File"));
    add(file, {WindowCommand::OpenFolder, WindowCommand::OpenLibrary});
    m_recent = file->addMenu(tr("&Recent Libraries"));
    add(file, {Line, WindowCommand::AddFiles, WindowCommand::AddFolder, WindowCommand::WatchFolder});
    m_watched = file->addMenu(tr("Watched Folders"));
    add(file, {WindowCommand::Reanalyse, Line, WindowCommand::SaveAs, WindowCommand::ExportChart});
    m_export = file->addMenu(tr("E&xport"));
    add(file, {Line, WindowCommand::PrintArticle, WindowCommand::PreviewArticle, WindowCommand::ExportArticle, Line,
               WindowCommand::ShowProblems, Line, WindowCommand::Quit});
    add(menuBar->addMenu(tr("&Edit")),
        {WindowCommand::Undo, WindowCommand::Redo, WindowCommand::ShowHistory, Line, WindowCommand::CommandPalette,
         Line, WindowCommand::Copy, WindowCommand::CopyCitation, WindowCommand::PasteArticle, WindowCommand::SelectAll,
         Line, WindowCommand::FindInArticle, WindowCommand::FindNext, WindowCommand::FindPrevious, Line,
         WindowCommand::SearchLibrary, WindowCommand::SaveSearch, WindowCommand::ClearFilter});
    QMenu *view = menuBar->addMenu(tr("&View"));
    add(view, {WindowCommand::ZoomIn, WindowCommand::ZoomOut, WindowCommand::ZoomReset, Line, WindowCommand::SansSerif,
               WindowCommand::NarrowerLines, WindowCommand::WiderLines, Line, WindowCommand::ShowBoilerplate, Line});
    add(view->addMenu(tr("&Groups of Articles")),
        {WindowCommand::GroupNone, WindowCommand::GroupStory, WindowCommand::GroupOutlet, WindowCommand::GroupMonth,
         Line, WindowCommand::FoldGroups, WindowCommand::UnfoldGroups});
    m_theme = view->addMenu(tr("&Colours"));
    m_language = view->addMenu(tr("&Language"));
    add(view, {WindowCommand::FullScreen});
    QMenu *go = menuBar->addMenu(tr("&Go"));
    add(go, {WindowCommand::GoBack, WindowCommand::GoForward, Line, WindowCommand::NextArticle,
             WindowCommand::PreviousArticle, Line, WindowCommand::NextMention, WindowCommand::PreviousMention,
             WindowCommand::NextOfType, WindowCommand::PreviousOfType, WindowCommand::NextAnyMention,
             WindowCommand::PreviousAnyMention, Line, WindowCommand::NextHit, WindowCommand::PreviousHit, Line});
    m_searches = go->addMenu(tr("&Saved Searches"));
    add(menuBar->addMenu(tr("A&rticle")),
        {WindowCommand::StarArticle, WindowCommand::TagArticle, WindowCommand::NoteArticle, Line,
         WindowCommand::ExplainArticle, Line, WindowCommand::EditMetadata, Line, WindowCommand::BinArticle,
         WindowCommand::EmptyBin});
    add(menuBar->addMenu(tr("E&ntities")),
        {WindowCommand::RequireEntity, WindowCommand::AllowEntity, WindowCommand::ExcludeEntity,
         WindowCommand::ForgetEntity, Line, WindowCommand::RenameEntity, WindowCommand::MergeEntity,
         WindowCommand::SplitEntity, WindowCommand::RejectEntity, Line, WindowCommand::TagEntity,
         WindowCommand::NoteEntity});
    add(menuBar->addMenu(tr("&Analyse")),
        {WindowCommand::ChartEntities, WindowCommand::ChartTimeline, Line, WindowCommand::ChartTable, Line,
         WindowCommand::ShowQuotes, WindowCommand::ShowConcordance, WindowCommand::ShowComparison});
    m_window = menuBar->addMenu(tr("&Window"));
    add(m_window, {WindowCommand::NextPane, WindowCommand::PreviousPane, Line, WindowCommand::ResetLayout, Line});
    add(menuBar->addMenu(tr("&Help")), {WindowCommand::ShowGuide, WindowCommand::ShowNews, WindowCommand::WhatsThis,
                                        Line, WindowCommand::AboutLectern, WindowCommand::AboutQt});
}

void WindowActions::connectTo(WindowCommand command, QObject *receiver, const std::function<void()> &work) const
{
    connect(action(command), &QAction::triggered, receiver, work);
}

} // namespace lectern
