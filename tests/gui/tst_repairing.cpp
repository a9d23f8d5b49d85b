// SPDX-License-Identifier: GPL-3.0-or-later
// Repairing and marking in the real window: every edit shows everywhere, and can be undone.
#include "app/base/datapath.h"
#include "app/workspace/curation.h"
#include "app/workspace/untitled.h"
#include "app/workspace/watchedfolders.h"
#include "widgets/common/theme.h"
#include "widgets/common/translations.h"
#include "widgets/dialogs/historydialog.h"
#include "widgets/dialogs/palettedialog.h"
#include "widgets/documents/documentpane.h"
#include "widgets/entities/entitypane.h"
#include "widgets/reader/readerpane.h"
#include "widgets/window/curationcontrol.h"
#include "widgets/window/filtercontrol.h"
#include "widgets/window/librarycontrol.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/readercontrol.h"
#include "widgets/window/windowactions.h"
#include "widgets/window/windowsettings.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include <algorithm>

using namespace lectern;

namespace {

constexpr int Patience = 60'000;

/// Answers the next dialog that asks for words.
void answerWith(const QString &words)
{
    QTimer::singleShot(0, qApp, [words] {
        auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->setTextValue(words);
        dialog->accept();
    });
}

} // namespace

class TestRepairing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void renamesEverywhere();
    void mergesTwoNames();
    void anotherWindowKnowsWhatWasDecided();
    void marksAMissedName();
    void takesAMentionBack();
    void starsTagsAndSearches();
    void putsAnArticleIntoTheBin();
    void watchesAFolder();
    void notesOnNamesAndWords();
    void foldsALine();
    void pastesAnArticle();
    void survivesARestart();

private:
    [[nodiscard]] std::string nameOf(EntityId id) const { return m_workspace->corpus()->entity(id).name; }
    [[nodiscard]] std::optional<EntityId> named(const std::string &name) const;
    [[nodiscard]] EntityId first(EntityType type, std::uint32_t rank = 0) const;
    [[nodiscard]] QAction *action(WindowCommand command) const { return m_window->actions()->action(command); }
    void open();
    void settle() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    std::shared_ptr<const Recognizer> m_recognizer;
    std::unique_ptr<WindowSettings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

void TestRepairing::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    installTranslations(*qApp, QLocale(QLocale::English));
    m_folder = std::make_unique<QTemporaryDir>();
    m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light);
    const auto recognizer = Recognizer::openInstalled();
    QVERIFY(recognizer.has_value());
    m_recognizer = *recognizer;
    open();
    m_window->library()->openPaths({dataPath(QStringLiteral("samples"))});
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->corpus()->articleCount() >= 8 && !m_workspace->isImporting(), Patience);
    settle();
}

void TestRepairing::open()
{
    m_window.reset();
    m_workspace.reset();
    m_settings = std::make_unique<WindowSettings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_workspace = std::make_unique<Workspace>(m_recognizer);
    m_window = std::make_unique<MainWindow>(*m_workspace, *m_settings, *m_theme);
    m_window->show();
}

void TestRepairing::cleanupTestCase()
{
    const QString library = m_workspace->libraryPath();
    m_window.reset();
    m_workspace.reset();
    removeUntitledLibrary(library);
}

void TestRepairing::settle() const
{
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), Patience);
}

std::optional<EntityId> TestRepairing::named(const std::string &name) const
{
    const auto corpus = m_workspace->corpus();
    for (std::uint32_t i = 0; i < corpus->entities().size(); ++i)
        if (corpus->entity(EntityId(i)).name == name && corpus->total(EntityId(i)).articles > 0)
            return EntityId(i);
    return std::nullopt;
}

EntityId TestRepairing::first(EntityType type, std::uint32_t rank) const
{
    return facets(*m_workspace->corpus(), m_workspace->result()->search.articles, type, rank + 1).at(rank).entity;
}

void TestRepairing::renamesEverywhere()
{
    const EntityId person = first(EntityType::Person);
    const std::string before = nameOf(person);
    m_window->selectEntity(person);
    answerWith(QStringLiteral("A. N. Other"));
    action(WindowCommand::RenameEntity)->trigger();
    QTRY_VERIFY(named("A. N. Other").has_value());
    QVERIFY(!named(before));
    QVERIFY(action(WindowCommand::Undo)->isEnabled());
    QVERIFY(action(WindowCommand::Undo)->text().contains(QStringLiteral("A. N. Other")));
    action(WindowCommand::Undo)->trigger();
    QTRY_VERIFY(named(before).has_value() && !named("A. N. Other"));
    action(WindowCommand::Redo)->trigger();
    QTRY_VERIFY(named("A. N. Other").has_value());
    action(WindowCommand::Undo)->trigger();
    QTRY_VERIFY(named(before).has_value());
    settle();
}

void TestRepairing::mergesTwoNames()
{
    const std::string into = nameOf(first(EntityType::Company, 0));
    const std::string other = nameOf(first(EntityType::Company, 1));
    QVERIFY(into != other);
    m_window->selectEntity(named(other));
    QTimer::singleShot(0, qApp, [&into] {
        auto *palette = qobject_cast<PaletteDialog *>(QApplication::activeModalWidget());
        QVERIFY(palette);
        const QAbstractItemModel *proposed = palette->findChild<QListView *>()->model();
        QVERIFY(proposed->rowCount() > 0); // with nothing typed
        QVERIFY(proposed->match(proposed->index(0, 0), Qt::DisplayRole, QString::fromStdString(into)).size() == 1);
        palette->field()->setText(QString::fromStdString(into));
        QTest::keyClick(palette->field(), Qt::Key_Return);
    });
    action(WindowCommand::MergeEntity)->trigger();
    QTRY_VERIFY(!named(other));
    QVERIFY(named(into).has_value());
    action(WindowCommand::Undo)->trigger();
    QTRY_VERIFY(named(other).has_value());
    settle();
}

/// As after a change of the language, which makes the window anew.
void TestRepairing::anotherWindowKnowsWhatWasDecided()
{
    m_workspace->curation().rename(first(EntityType::Company), QStringLiteral("Kontor Example"));
    QTRY_VERIFY(named("Kontor Example").has_value());
    settle();
    MainWindow other(*m_workspace, *m_settings, *m_theme);
    other.goOn(m_window->place());
    QVERIFY(other.actions()->action(WindowCommand::Undo)->isEnabled());
    QCOMPARE(other.actions()->action(WindowCommand::Undo)->text(), action(WindowCommand::Undo)->text());
    int decisions = 0;
    QTimer::singleShot(0, qApp, [&decisions] {
        auto *dialog = qobject_cast<HistoryDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        decisions = dialog->findChild<QTableView *>()->model()->rowCount();
        dialog->reject();
    });
    other.actions()->action(WindowCommand::ShowHistory)->trigger();
    QVERIFY(decisions > 0);
    action(WindowCommand::Undo)->trigger();
    QTRY_VERIFY(!named("Kontor Example"));
    settle();
}

void TestRepairing::marksAMissedName()
{
    ReaderPane *pane = m_window->reader()->pane();
    const auto text = pane->text();
    const auto body = std::find_if(text->paragraphs.begin(), text->paragraphs.end(), [](const AnnotatedParagraph &p) {
        return p.kind == RegionKind::Body && p.range.size() > 60;
    });
    QVERIFY(body != text->paragraphs.end());
    const auto isFree = [&text](const TextRange &range) {
        return std::none_of(text->mentions.begin(), text->mentions.end(),
                            [&range](const AnnotatedMention &m) { return m.range.overlaps(range); });
    };
    TextRange word{body->range.begin, int(text->text().indexOf(u' ', body->range.begin))};
    while (!isFree(word) || word.size() < 4)
        word = {word.end + 1, int(text->text().indexOf(u' ', word.end + 1))};
    const std::string name = text->words(word).toStdString();
    Q_EMIT pane->addMentionRequested(text->toSpan(word), EntityType::Product, false);
    QTRY_VERIFY(named(name).has_value());
    QCOMPARE(m_workspace->corpus()->entity(*named(name)).type, EntityType::Product);
    settle();
    action(WindowCommand::Undo)->trigger();
    QTRY_VERIFY(!named(name));
    settle();
}

void TestRepairing::takesAMentionBack()
{
    ReaderPane *pane = m_window->reader()->pane();
    const std::size_t before = pane->text()->mentions.size();
    Q_EMIT pane->notEntityRequested(0, false);
    QTRY_VERIFY(pane->text() && pane->text()->mentions.size() == before - 1);
    action(WindowCommand::Undo)->trigger();
    QTRY_VERIFY(pane->text() && pane->text()->mentions.size() == before);
    settle();
}

void TestRepairing::starsTagsAndSearches()
{
    settle();
    QVERIFY(m_window->reader()->article().has_value());
    const auto current = [this] {
        const auto *list = static_cast<const ArticleListModel *>(m_window->documents()->view()->model());
        return list->indexOf(*m_window->reader()->article());
    };
    action(WindowCommand::StarArticle)->trigger();
    QTRY_VERIFY(current().data(ArticleListModel::IsStarredRole).toBool());
    answerWith(QStringLiteral("ports,  rail "));
    action(WindowCommand::TagArticle)->trigger();
    QTRY_COMPARE(current().data(ArticleListModel::TagsRole).toStringList(),
                 (QStringList{QStringLiteral("ports"), QStringLiteral("rail")}));
    m_window->filter()->setText(QStringLiteral("tag:rail is:starred"));
    QTRY_COMPARE(m_workspace->result()->search.total, 1U);
    answerWith(QStringLiteral("Rail"));
    action(WindowCommand::SaveSearch)->trigger();
    m_window->filter()->clear();
    QTRY_VERIFY(m_workspace->result()->search.total > 1);
    QMenu menu;
    m_window->curation()->fillSearchMenu(&menu);
    QCOMPARE(menu.actions().first()->text(), QStringLiteral("Rail"));
    menu.actions().first()->trigger();
    QTRY_COMPARE(m_workspace->result()->search.total, 1U);
    m_window->filter()->clear();
    QTRY_VERIFY(m_workspace->result()->search.total > 1);
}

void TestRepairing::putsAnArticleIntoTheBin()
{
    const std::uint32_t before = m_workspace->corpus()->articleCount();
    settle();
    action(WindowCommand::BinArticle)->trigger();
    QTRY_COMPARE(m_workspace->result()->search.total, before - 1);
    action(WindowCommand::Undo)->trigger();
    QTRY_COMPARE(m_workspace->result()->search.total, before);
    settle();
}

void TestRepairing::watchesAFolder()
{
    const QString folder = m_folder->filePath(QStringLiteral("news"));
    QVERIFY(QDir().mkpath(folder));
    m_workspace->watchedFolders().setPatience(50);
    m_window->library()->watch(folder);
    QCOMPARE(m_workspace->watchedFolders().folders(), QStringList{folder});
    const std::uint32_t before = m_workspace->corpus()->articleCount();
    QFile file(folder + QStringLiteral("/new.txt"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("A bridge opens\n\nThe bridge over the river opened on Monday, the city council said.\n");
    file.close();
    QTRY_COMPARE_WITH_TIMEOUT(m_workspace->corpus()->articleCount(), before + 1, Patience);
    QMenu menu;
    m_window->library()->fillWatchMenu(&menu);
    menu.actions().first()->trigger();
    QVERIFY(m_workspace->watchedFolders().folders().isEmpty());
    QTRY_VERIFY(!m_workspace->isImporting());
    settle();
}

void TestRepairing::notesOnNamesAndWords()
{
    Curation &curation = m_workspace->curation();
    const EntityId person = first(EntityType::Person);
    m_window->selectEntity(person);
    answerWith(QStringLiteral("Ask about the ferry"));
    action(WindowCommand::NoteEntity)->trigger();
    answerWith(QStringLiteral("watched"));
    action(WindowCommand::TagEntity)->trigger();
    QCOMPARE(curation.tagsOf(*curation.targetOf(person)), QStringList{QStringLiteral("watched")});
    const ReaderPane *reader = m_window->reader()->pane();
    const TextSpan words = reader->text()->toSpan(reader->text()->mentions.front().range);
    answerWith(QStringLiteral("Odd wording"));
    Q_EMIT m_window->reader()->pane()->noteRequested(words);
    QCOMPARE(curation.findNotes(QStringLiteral("odd")).size(), std::size_t(1));
    QCOMPARE(curation.findNotes(QStringLiteral("ferry")).size(), std::size_t(1));
    m_window->filter()->search(QStringLiteral("tag:watched"));
    QTRY_COMPARE(m_workspace->result()->search.total, m_workspace->corpus()->total(person).articles);
    action(WindowCommand::ClearFilter)->trigger();
    QTRY_COMPARE(m_workspace->result()->search.total, m_workspace->corpus()->articleCount());
    settle();
}

void TestRepairing::foldsALine()
{
    ReaderPane *reader = m_window->reader()->pane();
    const auto isFolded = [reader](const QString &line) {
        const auto text = reader->text();
        return std::any_of(text->paragraphs.begin(), text->paragraphs.end(), [&](const AnnotatedParagraph &paragraph) {
            return paragraph.kind == RegionKind::Boilerplate && text->words(paragraph.range).contains(line);
        });
    };
    const auto body =
        std::find_if(reader->text()->paragraphs.begin(), reader->text()->paragraphs.end(),
                     [](const AnnotatedParagraph &paragraph) { return paragraph.kind == RegionKind::Body; });
    QVERIFY(body != reader->text()->paragraphs.end());
    const QString line = reader->text()->words(body->range);
    const TextSpan span = reader->text()->toSpan(body->range);
    Q_EMIT reader->textUseRequested(span, true);
    QTRY_VERIFY(isFolded(line));
    Q_EMIT reader->textUseRequested(span, false);
    QTRY_VERIFY(!isFolded(line));
    action(WindowCommand::Undo)->trigger();
    QTRY_VERIFY(isFolded(line));
    action(WindowCommand::Undo)->trigger();
    QTRY_VERIFY(!isFolded(line));
    settle();
}

void TestRepairing::pastesAnArticle()
{
    const std::uint32_t before = m_workspace->corpus()->articleCount();
    QGuiApplication::clipboard()->setText(
        QStringLiteral("A tunnel closes\n\nThe tunnel below the hill closed on Friday, the council said.\n"));
    action(WindowCommand::PasteArticle)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_workspace->corpus()->articleCount(), before + 1, Patience);
    QTRY_VERIFY(!m_workspace->isImporting());
    action(WindowCommand::PasteArticle)->trigger(); // the same again
    QTRY_VERIFY(!m_workspace->isImporting());
    QCOMPARE(m_workspace->corpus()->articleCount(), before + 1);
    const QString file = m_folder->filePath(QStringLiteral("pasted.txt"));
    QFile written(file);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write("A lock opens\n\nThe lock of the canal opened on Friday, the council said.\n");
    written.close();
    auto *files = new QMimeData;
    files->setUrls({QUrl::fromLocalFile(file)});
    QGuiApplication::clipboard()->setMimeData(files);
    action(WindowCommand::PasteArticle)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_workspace->corpus()->articleCount(), before + 2, Patience);
    QTRY_VERIFY(!m_workspace->isImporting());
    settle();
}

void TestRepairing::survivesARestart()
{
    const EntityId person = first(EntityType::Person);
    const std::string before = nameOf(person);
    m_window->selectEntity(person);
    answerWith(QStringLiteral("A. N. Other"));
    action(WindowCommand::RenameEntity)->trigger();
    QTRY_VERIFY(named("A. N. Other").has_value());
    m_window->close();
    open();
    m_window->library()->start({});
    QTRY_VERIFY_WITH_TIMEOUT(named("A. N. Other").has_value(), Patience);
    settle();
    action(WindowCommand::Undo)->trigger();
    QTRY_VERIFY(named(before).has_value());
}

QTEST_MAIN(TestRepairing)
#include "tst_repairing.moc"
