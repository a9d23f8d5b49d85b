// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the main window that explains itself: the guide, what is new, and what this is.
#include "widgets/charts/chartpane.h"
#include "widgets/concordance/passagepane.h"
#include "widgets/documents/documentpane.h"
#include "widgets/entities/entitypane.h"
#include "widgets/filter/filterbar.h"
#include "widgets/reader/readerpane.h"
#include "widgets/window/chartcontrol.h"
#include "widgets/window/concordancecontrol.h"
#include "widgets/window/filtercontrol.h"
#include "widgets/window/guidecontrol.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/passagecontrol.h"
#include "widgets/window/readercontrol.h"
#include "widgets/window/windowactions.h"

#include <QWhatsThis>

namespace lectern {

void MainWindow::connectHelp()
{
    m_actions->connectTo(WindowCommand::ShowGuide, this, [this] { m_guide->show(); });
    m_actions->connectTo(WindowCommand::ShowNews, this, [this] { m_guide->show(QStringLiteral("news")); });
    m_actions->connectTo(WindowCommand::WhatsThis, this, [] { QWhatsThis::enterWhatsThisMode(); });
    connect(m_guide, &GuideControl::searchRequested, m_filter, &FilterControl::search);
    m_filter->bar()->setWhatsThis(
        tr("<b>Search and conditions.</b> Words that must all occur, phrases in quotation marks, names and dates. Each "
           "condition stands beside the field and can be removed there. Field names are English in every language."));
    m_documents->setWhatsThis(
        tr("<b>Articles</b> that the filter leaves. Reports of the same event stand together as one story."));
    m_reader->pane()->setWhatsThis(
        tr("<b>The article.</b> Each kind of name has its colour and its underline. Menus, share buttons and other "
           "leftovers of the web page are folded; what is folded counts nowhere. Right-click a name to mend it."));
    m_entities->setWhatsThis(
        tr("<b>Entities</b> are the persons, companies, places and other things that the articles name, each once, "
           "however its name is spelled. A tick requires one, a second click excludes it. The numbers are articles."));
    m_charts->pane()->setWhatsThis(
        tr("<b>Charts</b> of what the filter leaves. <i>Keyness</i> (G²) says how unlikely it is that a name is more "
           "frequent here than elsewhere by chance alone. A <i>story</i> is all articles on one event. Click a mark to "
           "see the sentences behind it."));
    m_passages->quotesPane()->setWhatsThis(
        tr("<b>Quotations</b>: who is quoted with which words. Click one to read it in its article."));
    m_concordance->pane()->setWhatsThis(tr(
        "<b>Concordance</b>: every place of what was searched for, or of the selected name, between the words before "
        "and after it. Click a column to sort by it."));
}

} // namespace lectern
