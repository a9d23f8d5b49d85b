// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplepanes.h"
#include "widgets/common/theme.h"
#include "widgets/reader/hovercard.h"
#include "widgets/reader/markpainter.h"
#include "widgets/reader/mentionstrip.h"
#include "widgets/reader/readerblocks.h"
#include "widgets/reader/readerpane.h"
#include "widgets/reader/readerview.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace lectern;

namespace {

constexpr std::size_t NigarMention = 5;
constexpr EntityId Nigar{0};
constexpr EntityId Oguz{1};

/// A page as text: kind and first words of each block.
QString drawn(const std::vector<ReaderBlock> &blocks, const AnnotatedText &text)
{
    static const char *const names[] = {"kicker", "title",   "standfirst", "byline",  "rule",
                                        "fold",   "heading", "body",       "caption", "boilerplate"};
    QStringList lines;
    for (const ReaderBlock &block : blocks)
        lines.append(QStringLiteral("%1 %2")
                         .arg(QLatin1String(names[int(block.kind)]), (text.words(block.range) + block.extra).left(20))
                         .trimmed());
    return lines.join(u'\n');
}

/// A text of one region of `characters`.
std::shared_ptr<const AnnotatedText> longText(int characters)
{
    AnnotatedArticle annotated;
    annotated.article.language = "en";
    while (int(annotated.article.text.size()) < characters)
        annotated.article.text += "the ferry leaves the port ";
    annotated.article.regions.push_back(
        {.kind = RegionKind::Body, .span = {0, std::uint32_t(annotated.article.text.size())}, .rule = {}});
    return std::make_shared<AnnotatedText>(annotatedText(annotated, {}));
}

} // namespace

class TestReaderView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void pageOrder();
    void longParagraphsAreSplit();
    void levels();
    void clickSelectsTheEntity();
    void hoverShowsTheCard();
    void typingElsewhereEndsTheCard();
    void cardKeys();
    void foldsAndUnfolds();
    void dragSelectsAndCopies();
    void keysMoveAndSelect();
    void doubleClickTakesTheWord();
    void walksMentions();
    void findsInText();
    void opensAtTheFirstHit();
    void noticeForOtherLanguages();
    void zooms();
    void stripJumps();
    void showsEvidence();
    void emptyStates();
    void staysWhereItWasRead();
    void widensAndNarrows();
    void isReadByScreenReaders();

private:
    QPoint pointOf(std::size_t mention) { return m_pane->view()->markRect(mention).center(); }
    std::unique_ptr<ReaderPane> m_pane;
};

void TestReaderView::initTestCase()
{
    new Theme(*qApp, ThemeChoice::Light);
}

void TestReaderView::init()
{
    m_pane = std::make_unique<ReaderPane>();
    m_pane->setCards(sample::entityCards());
    m_pane->setArticle(sample::article());
    m_pane->resize(800, 700);
    m_pane->show();
    m_pane->view()->setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestReaderView::cleanup()
{
    m_pane.reset();
}

void TestReaderView::pageOrder()
{
    const auto text = sample::article();
    QCOMPARE(drawn(readerBlocks(*text, {}), *text).section(u'\n', 0, 7),
             QStringLiteral("kicker Transport  ·  Story\ntitle Caspian ports sign a\nstandfirst Azerbaijani and Turk\n"
                            "byline By Leyla Əhmədova  ·\nrule\nfold 3 line(s) folded: sh\nbody The head of the Casp\n"
                            "body At $240 million for"));
    const QString unfolded = drawn(readerBlocks(*text, {.isAllOpen = true, .toggled = {}}), *text);
    QVERIFY(unfolded.contains(QStringLiteral("boilerplate Copy link")));
    QVERIFY(unfolded.contains(QStringLiteral("heading What the report say")));
    QVERIFY(readerBlocks(AnnotatedText(), {}).empty());
}

void TestReaderView::longParagraphsAreSplit()
{
    const auto text = longText(3 * MostBlockCharacters);
    const std::vector<ReaderBlock> blocks = readerBlocks(*text, {});
    int position = 0;
    int parts = 0;
    for (const ReaderBlock &block : blocks) {
        if (block.kind != BlockKind::Body)
            continue;
        QCOMPARE(block.range.begin, position);
        QVERIFY(block.range.size() <= MostBlockCharacters);
        QCOMPARE(block.continuesParagraph, parts > 0);
        position = block.range.end;
        ++parts;
    }
    QCOMPARE(position, int(text->text().size()));
    QVERIFY(parts >= 3);
}

void TestReaderView::levels()
{
    const auto nested = sample::nestedMarks();
    // The longer of two goes down; of two that are equally long the earlier counts as the longer.
    QCOMPARE(markLevels(nested->mentions), (std::vector<int>{2, 1, 2, 1}));
    std::vector<AnnotatedMention> three(3);
    three[0].range = {0, 30};
    three[1].range = {5, 20};
    three[2].range = {6, 10};
    QCOMPARE(markLevels(three), (std::vector<int>{2, 1, 0}));
    QVERIFY(markLevels({}).empty());
}

void TestReaderView::clickSelectsTheEntity()
{
    QSignalSpy selected(m_pane.get(), &ReaderPane::entitySelected);
    QTest::mouseClick(m_pane->view()->viewport(), Qt::LeftButton, {}, pointOf(NigarMention));
    QCOMPARE(selected.count(), 1);
    QCOMPARE(m_pane->view()->state().selected, std::optional(Nigar));
    QTest::mouseClick(m_pane->view()->viewport(), Qt::LeftButton, {}, QPoint(5, 5));
    QCOMPARE(selected.count(), 1);
}

void TestReaderView::hoverShowsTheCard()
{
    auto *card = m_pane->findChild<HoverCard *>();
    QTest::mouseMove(m_pane->view()->viewport(), QPoint(4, 4));
    QTest::mouseMove(m_pane->view()->viewport(), pointOf(NigarMention));
    QVERIFY(!card->isVisible());
    QTRY_VERIFY(card->isVisible());
    QCOMPARE(card->mention(), std::optional(NigarMention));
    QStringList words;
    for (const QLabel *label : card->findChildren<QLabel *>())
        words.append(label->text());
    QVERIFY(words.contains(QStringLiteral("Nigar Vəliyeva")));
    QVERIFY(words.join(u' ').contains(QStringLiteral("9 of 21 articles")));
    QTest::mouseMove(m_pane->view()->viewport(), QPoint(4, 4));
    QTRY_VERIFY(!card->isVisible());
}

void TestReaderView::typingElsewhereEndsTheCard()
{
    const auto *card = m_pane->findChild<HoverCard *>();
    QLineEdit elsewhere;
    elsewhere.show();
    Q_EMIT m_pane->view()->mentionActivated(NigarMention);
    QTRY_VERIFY(card->isVisible());
    QTest::keyClick(m_pane->view(), Qt::Key_Shift);
    QVERIFY(card->isVisible());
    QTest::keyClick(&elsewhere, Qt::Key_A);
    QVERIFY(!card->isVisible());
}

void TestReaderView::cardKeys()
{
    auto *card = m_pane->findChild<HoverCard *>();
    QSignalSpy filtered(m_pane.get(), &ReaderPane::filterRequested);
    QSignalSpy denied(m_pane.get(), &ReaderPane::notEntityRequested);
    Q_EMIT m_pane->view()->mentionActivated(NigarMention);
    QTRY_VERIFY(card->isVisible());
    QTest::keyClick(m_pane->view(), Qt::Key_X);
    QCOMPARE(denied.count(), 0); // corrections are not offered
    QTest::keyClick(m_pane->view(), Qt::Key_F);
    QCOMPARE(filtered.count(), 1);
    QVERIFY(!card->isVisible());
    m_pane->setCorrectable(true);
    Q_EMIT m_pane->view()->mentionActivated(NigarMention);
    QTRY_VERIFY(card->isVisible());
    QTest::keyClick(m_pane->view(), Qt::Key_X);
    QCOMPARE(denied.count(), 1);
    QCOMPARE(denied.first().first().value<std::size_t>(), NigarMention);
}

void TestReaderView::foldsAndUnfolds()
{
    ReaderView *view = m_pane->view();
    const int before = view->verticalScrollBar()->maximum();
    m_pane->setBoilerplateShown(true);
    QVERIFY(view->verticalScrollBar()->maximum() > before);
    m_pane->setBoilerplateShown(false);
    QCOMPARE(view->verticalScrollBar()->maximum(), before);
    // The bar lies between the line below the head and the first paragraph.
    const QRect firstWords = view->characterRect(view->text()->paragraphs.at(6).range.begin);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(firstWords.left() + 20, firstWords.top() - 30));
    QVERIFY(view->verticalScrollBar()->maximum() > before);
}

void TestReaderView::dragSelectsAndCopies()
{
    ReaderView *view = m_pane->view();
    const TextRange range = view->text()->mentions.at(NigarMention).range;
    const QPoint begin = view->characterRect(range.begin).center();
    const QPoint end = view->characterRect(range.end).center();
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, begin);
    QMouseEvent move(QEvent::MouseMove, end, view->viewport()->mapToGlobal(end), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(view->viewport(), &move);
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, end);
    QCOMPARE(view->selectedText(), QStringLiteral("Nigar Vəliyeva"));
    QTest::keySequence(view, QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Nigar Vəliyeva"));
    m_pane->selectAll();
    QVERIFY(!m_pane->selectedText().contains(QStringLiteral("Copy link"))); // folded away
    QVERIFY(m_pane->selectedText().contains(QStringLiteral("Baku.\nAt $240")));
}

void TestReaderView::keysMoveAndSelect()
{
    ReaderView *view = m_pane->view();
    const int begin = view->text()->paragraphs.at(6).range.begin;
    view->setSelection(begin, begin);
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(view->caret(), begin + 1);
    QTest::keyClick(view, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(view->caret(), begin + 4);
    QTest::keyClick(view, Qt::Key_End, Qt::ShiftModifier);
    QVERIFY(view->selectedText().startsWith(QStringLiteral("head of the")));
    QTest::keyClick(view, Qt::Key_Home);
    QCOMPARE(view->caret(), begin);
    QVERIFY(view->selection().isEmpty());
    const QRect before = view->characterRect(view->caret());
    QTest::keyClick(view, Qt::Key_Down);
    QVERIFY(view->characterRect(view->caret()).top() > before.top());
    QTest::keyClick(view, Qt::Key_Up);
    QCOMPARE(view->caret(), begin);
    QTest::keyClick(view, Qt::Key_End, Qt::ControlModifier);
    QVERIFY(view->verticalScrollBar()->value() > 0);
}

void TestReaderView::doubleClickTakesTheWord()
{
    ReaderView *view = m_pane->view();
    const int begin = int(view->text()->text().indexOf(QStringLiteral("memorandum")));
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, view->characterRect(begin + 3).center());
    QCOMPARE(view->selectedText(), QStringLiteral("memorandum"));
}

void TestReaderView::walksMentions()
{
    QSignalSpy position(m_pane.get(), &ReaderPane::positionChanged);
    m_pane->setSelectedEntity(Oguz);
    m_pane->goToMention(MentionScope::Entity, 1);
    QCOMPARE(m_pane->view()->state().current, std::optional<std::size_t>(12));
    QCOMPARE(position.last().first().toString(), QStringLiteral("Oğuz Karadağ: mention 1 of 2 here"));
    m_pane->goToMention(MentionScope::Entity, 1);
    QCOMPARE(m_pane->view()->state().current, std::optional<std::size_t>(23));
    m_pane->goToMention(MentionScope::Entity, 1);
    QCOMPARE(m_pane->view()->state().current, std::optional<std::size_t>(12));
    m_pane->goToMention(MentionScope::Type, -1);
    QCOMPARE(m_pane->view()->state().current, std::optional(NigarMention));
    QTest::keyClick(m_pane->view(), Qt::Key_BracketRight);
    QCOMPARE(m_pane->view()->state().current, std::optional(NigarMention + 1));
}

void TestReaderView::findsInText()
{
    m_pane->openFind();
    auto *field = m_pane->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("karadag"));
    QTRY_COMPARE(m_pane->view()->state().hits.size(), std::size_t(2));
    QCOMPARE(m_pane->view()->state().currentHit, std::optional<std::size_t>(0));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_pane->view()->state().currentHit, std::optional<std::size_t>(1));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_pane->view()->state().currentHit, std::optional<std::size_t>(0));
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_pane->view()->state().currentHit, std::optional<std::size_t>(1));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QVERIFY(m_pane->view()->state().hits.empty());
}

void TestReaderView::opensAtTheFirstHit()
{
    auto text = std::make_shared<AnnotatedText>(*sample::article());
    const int last = text->paragraphs.at(12).range.begin;
    text->hits = {{last, last + 5}};
    m_pane->resize(800, 260);
    m_pane->setArticle(text);
    QVERIFY(m_pane->view()->viewport()->rect().contains(m_pane->view()->characterRect(last)));
}

void TestReaderView::noticeForOtherLanguages()
{
    const auto notices = [this] {
        QStringList words;
        for (const QLabel *label : m_pane->findChildren<QLabel *>())
            if (label->isVisible())
                words.append(label->text());
        return words.join(u' ');
    };
    QVERIFY(!notices().contains(QStringLiteral("not recognised")));
    m_pane->setArticle(sample::turkishArticle());
    QVERIFY(notices().contains(QStringLiteral("Names are not recognised in Turkish")));
}

void TestReaderView::zooms()
{
    QSignalSpy changed(m_pane.get(), &ReaderPane::settingsChanged);
    const int before = m_pane->view()->characterRect(m_pane->view()->text()->paragraphs.at(6).range.begin).height();
    m_pane->zoom(5);
    QCOMPARE(m_pane->settings().zoom, 150);
    QVERIFY(m_pane->view()->characterRect(m_pane->view()->text()->paragraphs.at(6).range.begin).height() > before);
    m_pane->zoom(0);
    QCOMPARE(m_pane->settings().zoom, 100);
    QCOMPARE(changed.count(), 2);
    for (int i = 0; i < 60; ++i)
        m_pane->zoom(1);
    QCOMPARE(m_pane->settings().zoom, 300);
}

void TestReaderView::stripJumps()
{
    m_pane->setArticle(longText(40000));
    auto *strip = m_pane->findChild<MentionStrip *>();
    QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(5, strip->height() / 2));
    const QScrollBar *bar = m_pane->view()->verticalScrollBar();
    QVERIFY(bar->value() > bar->maximum() / 3 && bar->value() < bar->maximum() * 2 / 3);
}

void TestReaderView::showsEvidence()
{
    m_pane->resize(800, 200);
    const AnnotatedText &text = *m_pane->view()->text();
    m_pane->showSpan(text.toSpan(text.mentions.at(21).range));
    QCOMPARE(m_pane->selectedText(), QStringLiteral("Kuzey Marine"));
    QCOMPARE(m_pane->view()->state().current, std::optional<std::size_t>(21));
    QVERIFY(!m_pane->view()->markRect(21).isNull());
    // Folded lines open when something in them is to be seen.
    m_pane->showSpan(text.toSpan(text.paragraphs.at(4).range));
    QCOMPARE(m_pane->selectedText(), QStringLiteral("Subscribe to our newsletter"));
}

void TestReaderView::emptyStates()
{
    QSignalSpy opened(m_pane.get(), &ReaderPane::openRequested);
    m_pane->setEmpty(ReaderPane::Emptiness::NoLibrary);
    QVERIFY(!m_pane->article());
    QVERIFY(!m_pane->view()->isVisible());
    m_pane->goToMention(MentionScope::Any, 1);
    m_pane->openFind();
    m_pane->setArticle(nullptr);
    m_pane->setArticle(sample::article());
    QCOMPARE(m_pane->article(), std::optional(ArticleId(1)));
    QVERIFY(m_pane->view()->isVisible());
}

void TestReaderView::isReadByScreenReaders()
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_pane->view());
    QVERIFY(interface);
    QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Article"));
    QAccessibleTextInterface *text = interface->textInterface();
    QVERIFY(text);
    const TextRange range = m_pane->view()->text()->mentions.at(NigarMention).range;
    QCOMPARE(text->text(range.begin, range.end), QStringLiteral("Nigar Vəliyeva"));
    int begin = 0;
    int end = 0;
    const QString attributes = text->attributes(range.begin, &begin, &end);
    QVERIFY(attributes.contains(QStringLiteral("Person")));
    QVERIFY(attributes.contains(QStringLiteral("text-underline-type:single;"))); // one of those AT-SPI passes on
    QCOMPARE(begin, range.begin);
    QCOMPARE(end, range.end);
    text->setSelection(0, range.begin, range.end);
    QCOMPARE(m_pane->selectedText(), QStringLiteral("Nigar Vəliyeva"));
}

/// Read anew after a correction, and come back to from another article.
void TestReaderView::staysWhereItWasRead()
{
    m_pane->resize(500, 300);
    QTRY_VERIFY(m_pane->view()->verticalScrollBar()->maximum() > 300);
    m_pane->view()->verticalScrollBar()->setValue(260);
    const int top = m_pane->topPosition();
    QVERIFY(top > 0);
    m_pane->setArticle(sample::article());
    QCOMPARE(m_pane->topPosition(), top);
    auto other = std::make_shared<AnnotatedText>(*sample::article());
    other->id = ArticleId(other->id.value() + 1);
    m_pane->setArticle(other);
    QCOMPARE(m_pane->topPosition(), 0);
    m_pane->setArticle(sample::article());
    QCOMPARE(m_pane->topPosition(), top);
    m_pane->setArticle(other);
    m_pane->forgetPositions();
    m_pane->setArticle(sample::article());
    QCOMPARE(m_pane->topPosition(), 0);
    m_pane->setArticle(other);
    m_pane->rememberPosition(sample::article()->id, 4000'000); // of a text that was longer once
    m_pane->setArticle(sample::article());
    QCOMPARE(m_pane->topPosition(), 0);
}

void TestReaderView::widensAndNarrows()
{
    QSignalSpy changed(m_pane.get(), &ReaderPane::settingsChanged);
    for (int i = 0; i < 20; ++i)
        m_pane->widen(-1);
    QCOMPARE(m_pane->settings().columnCharacters, 45);
    const auto told = changed.count();
    m_pane->widen(-1);
    QCOMPARE(changed.count(), told);
    m_pane->widen(1);
    QCOMPARE(m_pane->settings().columnCharacters, 50);
    m_pane->setFamily(ReaderFamily::Sans);
    QCOMPARE(m_pane->settings().family, ReaderFamily::Sans);
}

QTEST_MAIN(TestReaderView)
#include "tst_readerview.moc"
