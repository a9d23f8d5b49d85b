// SPDX-License-Identifier: GPL-3.0-or-later
// The window in every language it speaks, and in one that nobody speaks.
#include "app/base/datapath.h"
#include "app/import/filereader.h"
#include "app/import/readfile.h"
#include "app/workspace/untitled.h"
#include "tests/support/pseudolanguage.h"
#include "tests/support/sampledialogs.h"
#include "tests/support/visibletexts.h"
#include "widgets/charts/chartpane.h"
#include "widgets/common/theme.h"
#include "widgets/common/translations.h"
#include "widgets/filter/filterbar.h"
#include "widgets/reader/readerpane.h"
#include "widgets/window/chartcontrol.h"
#include "widgets/window/filtercontrol.h"
#include "widgets/window/librarycontrol.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/readercontrol.h"
#include "widgets/window/windowactions.h"
#include "widgets/window/windowkeeper.h"
#include "widgets/window/windowsettings.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <memory>
#include <vector>

using namespace lectern;

namespace {

constexpr int Patience = 60'000;
constexpr QLatin1String Pseudo("pseudo");

/// Words that are the same in every language.
const QStringList &fixedWords()
{
    static const QStringList words = [] {
        QStringList all{QStringLiteral("Lectern"), QStringLiteral("Ctrl"), QStringLiteral("Shift"),
                        QStringLiteral("Alt"),     QStringLiteral("JSON"), QStringLiteral("qt_")};
        all << QStringLiteral("SQLite Zstandard uchardet Charts Qt BSD Clause MPL LGPL GPL").split(u' ');
        for (const SpokenLanguage &language : spokenLanguages())
            all << language.name;
        return all;
    }();
    return words;
}

QString fromUtf8(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void languagesAreComplete_data();
    void languagesAreComplete();
    void everyTextCanBeTranslated();
    void mnemonicsDiffer_data();
    void mnemonicsDiffer();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void changesWhileItRuns();
    void readingProcessSpeaksIt_data();
    void readingProcessSpeaksIt();

private:
    void speak(const QString &language);
    [[nodiscard]] std::unique_ptr<MainWindow> openWindow(const QSize &size);
    [[nodiscard]] QStringList dataWords() const;

    sample::PseudoLanguage m_pseudo;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WindowSettings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
};

void TestLanguages::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_folder = std::make_unique<QTemporaryDir>();
    m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light);
    m_settings = std::make_unique<WindowSettings>(m_folder->filePath(QStringLiteral("settings.ini")));
    const auto recognizer = Recognizer::openInstalled();
    QVERIFY2(recognizer.has_value(), recognizer ? "" : qPrintable(recognizer.error().text()));
    m_workspace = std::make_unique<Workspace>(*recognizer);
    QVERIFY(m_workspace->openUntitled());
    m_workspace->importPaths({dataPath(QStringLiteral("samples"))});
    QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->isImporting() && m_workspace->corpus()->articleCount() > 0, Patience);
}

void TestLanguages::cleanupTestCase()
{
    const QString library = m_workspace->libraryPath();
    m_workspace.reset();
    removeUntitledLibrary(library);
}

void TestLanguages::speak(const QString &language)
{
    QCoreApplication::removeTranslator(&m_pseudo);
    if (language == Pseudo)
        QCoreApplication::installTranslator(&m_pseudo);
    else
        setLanguage(*qApp, language);
}

std::unique_ptr<MainWindow> TestLanguages::openWindow(const QSize &size)
{
    auto window = std::make_unique<MainWindow>(*m_workspace, *m_settings, *m_theme);
    window->resize(size);
    window->show();
    window->goOn({});
    static_cast<void>(QTest::qWaitFor([&] { return window->isSettled(); }, Patience));
    const auto found = facets(*m_workspace->corpus(), m_workspace->result()->search.articles, EntityType::Person, 1);
    if (!found.empty())
        window->selectEntity(found.front().entity);
    window->filter()->setEntityState(found.front().entity, EntityState::Required);
    static_cast<void>(QTest::qWaitFor([&] { return window->isSettled(); }, Patience));
    QTest::qWait(100); // docks and elided texts take their places when the event loop has its turn
    return window;
}

/// What comes from the articles and not from the program, the longest first.
QStringList TestLanguages::dataWords() const
{
    QStringList words = fixedWords();
    const std::shared_ptr<const Corpus> corpus = m_workspace->corpus();
    for (std::uint32_t i = 0; i < corpus->entities().size(); ++i) {
        words << fromUtf8(corpus->entity(EntityId(i)).name);
        for (const std::string &alias : corpus->entity(EntityId(i)).aliases)
            words << fromUtf8(alias);
    }
    for (std::uint32_t i = 0; i < corpus->articleCount(); ++i) {
        const ArticleRecord &record = corpus->record(DocNumber(i));
        for (const std::string &text : {record.title, record.source, record.byline, record.section, record.file})
            words << fromUtf8(text);
    }
    words << QStringLiteral("head"); // an office, as the sample articles state it
    words.removeAll(QString());
    std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return words;
}

void TestLanguages::languagesAreComplete_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("menu");
    QTest::addColumn<QString>("cancel");
    QTest::addColumn<QStringList>("words");

    const auto row = [](const char *language, const QString &menu, const QString &cancel, const QStringList &words) {
        QTest::newRow(language) << QString::fromLatin1(language) << menu << cancel << words;
    };
    row("en", QStringLiteral("&File"), QStringLiteral("Cancel"),
        {QStringLiteral("1 word"), QStringLiteral("2 words"), QStringLiteral("5 words")});
    row("de", QStringLiteral("&Datei"), QStringLiteral("Abbrechen"),
        {QStringLiteral("1 Wort"), QStringLiteral("2 Wörter"), QStringLiteral("5 Wörter")});
    row("ru", QStringLiteral("&Файл"), QStringLiteral("Отмена"),
        {QStringLiteral("1 слово"), QStringLiteral("2 слова"), QStringLiteral("5 слов")});
    row("tr", QStringLiteral("&Dosya"), QStringLiteral("İptal"),
        {QStringLiteral("1 sözcük"), QStringLiteral("2 sözcük"), QStringLiteral("5 sözcük")});
    row("az", QStringLiteral("&Fayl"), QStringLiteral("İmtina"),
        {QStringLiteral("1 söz"), QStringLiteral("2 söz"), QStringLiteral("5 söz")});
}

/// One word of ours, one of Qt's, and the forms of a plural.
void TestLanguages::languagesAreComplete()
{
    QFETCH(QString, language);
    QFETCH(QString, menu);
    QFETCH(QString, cancel);
    QFETCH(QStringList, words);
    speak(language);
    QCOMPARE(WindowActions::tr("&File"), menu);
    if (language != QLatin1String("tr")) // Qt's Turkish says "İptal" or "Vazgeç", as its version is
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), cancel);
    const int counts[] = {1, 2, 5};
    for (int i = 0; i < 3; ++i)
        QCOMPARE(MainWindow::tr("%n word(s)", nullptr, counts[i]), words.at(i));
    QCOMPARE(QLocale().language(), QLocale(language).language());
}

void TestLanguages::everyTextCanBeTranslated()
{
    speak(Pseudo);
    const std::unique_ptr<MainWindow> window = openWindow({1440, 900});
    std::vector<sample::VisibleText> texts = sample::textsOf(*window);
    const sample::Dialogs dialogs;
    for (const std::unique_ptr<QDialog> &dialog : dialogs.all())
        for (sample::VisibleText &text : sample::textsOf(*dialog))
            texts.push_back(std::move(text));
    const QStringList data = dataWords();
    static const QRegularExpression tags(QStringLiteral("<[^>]*>|&[a-z]+;"));
    QStringList faults;
    for (const sample::VisibleText &seen : texts) {
        QString rest = sample::untranslated(seen.text).remove(tags);
        for (const QString &word : data)
            rest.remove(word);
        const auto letters = std::count_if(rest.cbegin(), rest.cend(), [](QChar c) { return c.isLetter(); });
        if (letters > 2)
            faults << seen.where + QStringLiteral(": ") + seen.text.left(120);
    }
    faults.removeDuplicates();
    QVERIFY2(texts.size() > 300, "the texts of the window were not found");
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestLanguages::mnemonicsDiffer_data()
{
    QTest::addColumn<QString>("language");
    for (const SpokenLanguage &language : spokenLanguages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

/// Two entries of one menu that answer to one letter: the second is out of reach.
void TestLanguages::mnemonicsDiffer()
{
    QFETCH(QString, language);
    speak(language);
    const std::unique_ptr<MainWindow> window = openWindow({1440, 900});
    QStringList faults;
    QList<QWidget *> menus{window->menuBar()};
    for (QMenu *menu : window->menuBar()->findChildren<QMenu *>())
        menus << menu;
    for (const QWidget *menu : menus) {
        std::map<QKeySequence, QString> taken;
        for (const QAction *action : menu->actions()) {
            const QKeySequence key = QKeySequence::mnemonic(action->text());
            if (key.isEmpty())
                continue;
            if (const auto [known, isNew] = taken.emplace(key, action->text()); !isNew)
                faults << known->second + QStringLiteral(" / ") + action->text();
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestLanguages::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QStringList languages{Pseudo};
    for (const SpokenLanguage &language : spokenLanguages())
        languages << language.code;
    for (const QString &language : languages)
        for (const QSize &size : {QSize(1024, 640), QSize(1440, 900)})
            QTest::addRow("%s %d", qPrintable(language), size.width()) << language << size;
}

void TestLanguages::nothingIsCutOff()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    speak(language);
    const std::unique_ptr<MainWindow> window = openWindow(size);
    QStringList faults = sample::cutOff(*window);
    const sample::Dialogs dialogs;
    for (const std::unique_ptr<QDialog> &dialog : dialogs.all()) {
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
        faults << sample::cutOff(*dialog);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

/// The library, the filter and what is selected stay; the words, numbers and dates change.
void TestLanguages::changesWhileItRuns()
{
    speak(QStringLiteral("en"));
    m_settings->setLanguage(QStringLiteral("en"));
    WindowKeeper keeper(*qApp, *m_workspace, *m_settings, *m_theme);
    MainWindow *const english = &keeper.window();
    english->goOn({});
    QTRY_VERIFY_WITH_TIMEOUT(english->isSettled(), Patience);
    english->filter()->search(QStringLiteral("ferry"));
    QTRY_VERIFY(m_workspace->result()->search.total < m_workspace->corpus()->articleCount());
    const std::uint32_t found = m_workspace->result()->search.total;
    const auto article = english->reader()->article();
    QCOMPARE(english->menuBar()->actions().constFirst()->text(), QStringLiteral("&File"));
    for (QAction *action : english->actions()->languageMenu()->actions())
        if (action->text() == QStringLiteral("Русский"))
            action->trigger();
    QTRY_VERIFY(keeper.window().menuBar()->actions().constFirst()->text() == QStringLiteral("&Файл"));
    MainWindow &russian = keeper.window();
    QCOMPARE(m_settings->language(), QStringLiteral("ru"));
    QVERIFY(russian.isVisible());
    QCOMPARE(russian.filter()->bar()->text(), QStringLiteral("ferry"));
    QTRY_VERIFY_WITH_TIMEOUT(russian.isSettled(), Patience);
    QCOMPARE(m_workspace->result()->search.total, found);
    QCOMPARE(russian.reader()->article(), article);
    const auto isMainWindow = [](const QWidget *widget) { return qobject_cast<const MainWindow *>(widget); };
    const QWidgetList windows = QApplication::topLevelWidgets();
    QCOMPARE(std::count_if(windows.cbegin(), windows.cend(), isMainWindow), 1);
    QCOMPARE(QLocale().toString(1.5), QStringLiteral("1,5"));
}

void TestLanguages::readingProcessSpeaksIt_data()
{
    QTest::addColumn<QString>("language");
    for (const SpokenLanguage &language : spokenLanguages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

/// What is wrong with a document is found by another process, which has no window and no settings.
void TestLanguages::readingProcessSpeaksIt()
{
    QFETCH(QString, language);
    setLanguage(*qApp, language);
    const QTemporaryDir folder;
    QFile damaged(folder.filePath(QStringLiteral("damaged.pdf")));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("%PDF-1.7\nnothing more");
    damaged.close();
    FileReader apart({}, QCoreApplication::applicationDirPath() + QStringLiteral("/lectern"));
    const FileContents found = apart.read(damaged.fileName(), JobControl());
    const FileContents here = readFile(damaged.fileName());
    setLanguage(*qApp, QStringLiteral("en"));
    QCOMPARE(found.problems.size(), std::size_t(1));
    QCOMPARE(found.problems.front().message, here.problems.front().message);
    const QString english = readFile(damaged.fileName()).problems.front().message;
    QCOMPARE(here.problems.front().message == english, language == QLatin1String("en"));
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
