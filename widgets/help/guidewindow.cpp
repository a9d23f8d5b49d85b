// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/guidewindow.h"

#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/viewsetup.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lectern {

namespace {

constexpr QSize Usual(860, 640);
constexpr int ListWidth = 240;
constexpr int PageMargin = 24;
constexpr int SpaceAboveHeading = 14;
constexpr int SpaceBelowParagraph = 8;
constexpr int SpaceBelowItem = 4;
constexpr int LineHeight = 115; ///< per cent
constexpr QLatin1String SearchScheme("search");

} // namespace

GuideWindow::GuideWindow(std::vector<GuidePage> pages, QWidget *parent)
    : QDialog(parent), m_pages(std::move(pages)), m_field(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_browser(new QTextBrowser(this))
{
    setWindowTitle(tr("Guide"));
    m_field->setPlaceholderText(tr("Find in the guide"));
    m_field->setAccessibleName(m_field->placeholderText());
    addClearButton(m_field);
    m_field->addAction(icon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    m_list->setAccessibleName(tr("Pages of the guide"));
    m_list->setWordWrap(true);
    m_browser->setAccessibleName(tr("Page of the guide"));
    m_browser->setOpenLinks(false);
    m_browser->document()->setDocumentMargin(scaled(PageMargin));

    auto *side = new QWidget(this);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins({});
    sideLayout->addWidget(m_field);
    sideLayout->addWidget(m_list, 1);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(side);
    splitter->addWidget(m_browser);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({scaled(ListWidth), scaled(Usual.width() - ListWidth)});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    resize(scaled(Usual.width()), scaled(Usual.height()));

    connect(m_field, &QLineEdit::textChanged, this, &GuideWindow::listPlaces);
    connect(m_field, &QLineEdit::returnPressed, m_list, [this] { m_list->setFocus(); });
    connect(m_list, &QListWidget::currentRowChanged, this, &GuideWindow::showPlace);
    connect(m_browser, &QTextBrowser::anchorClicked, this, &GuideWindow::follow);
    listPages();
    m_list->setCurrentRow(0);
}

void GuideWindow::showPage(const QString &name)
{
    const auto page =
        std::find_if(m_pages.begin(), m_pages.end(), [&name](const GuidePage &one) { return one.name == name; });
    if (page == m_pages.end())
        return;
    m_field->clear();
    m_list->setCurrentRow(static_cast<int>(page - m_pages.begin()));
}

QString GuideWindow::pageName() const
{
    return m_pages[m_page].name;
}

void GuideWindow::listPages()
{
    m_places.clear();
    m_list->clear();
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        m_places.push_back({i, {}, {}});
        m_list->addItem(m_pages[i].title);
    }
}

void GuideWindow::listPlaces(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        const std::size_t page = m_page;
        listPages();
        m_list->setCurrentRow(static_cast<int>(page));
        return;
    }
    const std::vector<GuidePlace> found = findInGuide(m_pages, text);
    m_list->clear();
    m_places = found;
    for (const GuidePlace &place : m_places)
        m_list->addItem(place.heading + u'\n' + place.words);
    if (m_places.empty())
        m_list->addItem(tr("The guide does not have these words."));
    else
        m_list->setCurrentRow(0);
}

/// Qt sets what it reads as Markdown without any space between paragraphs.
void GuideWindow::setUpParagraphs()
{
    for (QTextBlock block = m_browser->document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const bool isHeading = format.headingLevel() > 0;
        format.setTopMargin(isHeading && block.blockNumber() > 0 ? scaled(SpaceAboveHeading) : 0);
        format.setBottomMargin(scaled(block.textList() ? SpaceBelowItem : SpaceBelowParagraph));
        format.setLineHeight(LineHeight, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
        if (QTextList *list = block.textList(); list && list->format().style() == QTextListFormat::ListCircle) {
            QTextListFormat marked = list->format();
            marked.setStyle(QTextListFormat::ListDisc);
            list->setFormat(marked);
        }
    }
}

void GuideWindow::showPlace(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_places.size())
        return;
    const GuidePlace &place = m_places[static_cast<std::size_t>(row)];
    m_page = place.page;
    m_browser->document()->setMarkdown(m_pages[m_page].markdown, QTextDocument::MarkdownDialectGitHub);
    setUpParagraphs();
    m_browser->moveCursor(QTextCursor::Start);
    const QTextCursor heading = place.heading.isEmpty() ? QTextCursor() : m_browser->document()->find(place.heading);
    const QTextCursor words = m_browser->document()->find(place.words.left(40), heading);
    const QTextCursor target = words.isNull() ? heading : words;
    if (!target.isNull())
        m_browser->setTextCursor(target);
}

void GuideWindow::follow(const QUrl &link)
{
    if (link.scheme() == SearchScheme)
        Q_EMIT searchRequested(link.path(QUrl::FullyDecoded));
    else
        showPage(link.path());
}

} // namespace lectern
