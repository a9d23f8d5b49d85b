// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader meets first: a double click, the sample articles, the guide whose examples run.
#include "app/base/datapath.h"
#include "app/workspace/untitled.h"
#include "widgets/common/theme.h"
#include "widgets/common/translations.h"
#include "widgets/help/guidewindow.h"
#include "widgets/reader/readerpane.h"
#include "widgets/window/filtercontrol.h"
#include "widgets/window/guidecontrol.h"
#include "widgets/window/librarycontrol.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/readercontrol.h"
#include "widgets/window/windowactions.h"
#include "widgets/window/windowsettings.h"

#include <QAction>
#include <QLocale>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

#include <memory>

using namespace lectern;

namespace {

constexpr int Patience = 60'000;

/// The targets of the links of a page that run a query.
QStringList examplesOf(const QTextDocument &document)
{
    QStringList queries;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part)
            if (const QString link = part.fragment().charFormat().anchorHref();
                link.startsWith(QLatin1String("search:")))
                queries << link;
    queries.removeDuplicates();
    return queries;
}

} // namespace

class TestFirstMinute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void oneArticleIsOpenedAtOnce();
    void everyExampleOfTheGuideFindsSomething();
    void samplesAreRemovedForGood();

private:
    [[nodiscard]] bool isRead() const
    {
        return !m_workspace->isImporting() && m_workspace->corpus()->articleCount() > 0;
    }

    QTemporaryDir m_folder;
    std::shared_ptr<const Recognizer> m_recognizer;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WindowSettings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;

    void open();
};

void TestFirstMinute::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    installTranslations(*qApp, QLocale(QLocale::English));
    const auto recognizer = Recognizer::openInstalled();
    QVERIFY2(recognizer.has_value(), recognizer ? "" : qPrintable(recognizer.error().text()));
    m_recognizer = *recognizer;
    m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light);
}

void TestFirstMinute::open()
{
    m_settings = std::make_unique<WindowSettings>(m_folder.filePath(QStringLiteral("settings.ini")));
    m_workspace = std::make_unique<Workspace>(m_recognizer);
    m_window = std::make_unique<MainWindow>(*m_workspace, *m_settings, *m_theme);
    m_window->show();
}

void TestFirstMinute::cleanup()
{
    m_window.reset();
    const QString library = m_workspace->isUntitled() ? m_workspace->libraryPath() : QString();
    m_workspace.reset();
    if (!library.isEmpty())
        removeUntitledLibrary(library);
    QFile::remove(m_folder.filePath(QStringLiteral("settings.ini")));
}

/// As a file manager calls the program for a file that was double-clicked.
void TestFirstMinute::oneArticleIsOpenedAtOnce()
{
    open();
    m_window->library()->start({dataPath(QStringLiteral("samples/04-bogaz-post-steel-cut.txt"))});
    QTRY_VERIFY_WITH_TIMEOUT(isRead() && m_window->isSettled(), Patience);
    QVERIFY(m_window->reader()->pane()->article().has_value());
    QVERIFY(!m_window->reader()->pane()->text()->mentions.empty());
}

void TestFirstMinute::everyExampleOfTheGuideFindsSomething()
{
    open();
    m_window->library()->start({});
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), Patience);
    m_window->actions()->action(WindowCommand::ShowGuide)->trigger();
    GuideWindow *guide = m_window->guide()->guide();
    QVERIFY(guide && guide->isVisible());
    QStringList examples;
    for (const SpokenLanguage &language : spokenLanguages())
        for (const GuidePage &page : guidePages(language.code)) {
            QTextDocument document;
            document.setMarkdown(page.markdown, QTextDocument::MarkdownDialectGitHub);
            examples += examplesOf(document);
        }
    examples.removeDuplicates();
    QVERIFY(examples.size() > 20);
    for (const QString &example : examples) {
        m_window->filter()->clear();
        QTRY_COMPARE(m_workspace->result()->search.total, m_workspace->corpus()->articleCount());
        Q_EMIT guide->browser()->anchorClicked(QUrl(example));
        const std::string query = m_window->filter()->filter().text;
        QVERIFY2(!query.empty(), qPrintable(example));
        QVERIFY2(QTest::qWaitFor([&] { return m_workspace->result()->filter.text == query; }, 5000),
                 qPrintable(example + QStringLiteral(" is not understood")));
        QVERIFY2(m_workspace->result()->search.total > 0, qPrintable(example + QStringLiteral(" finds nothing")));
    }
}

void TestFirstMinute::samplesAreRemovedForGood()
{
    open();
    m_window->library()->start({});
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), Patience);
    const QString samples = m_workspace->libraryPath();
    QCOMPARE(m_settings->sampleLibrary(), samples);
    QVERIFY(m_window->library()->hasSamples());
    m_window->library()->removeSamples();
    QVERIFY(!m_window->library()->hasSamples());
    QVERIFY(!QFileInfo::exists(samples));
    QVERIFY(m_workspace->libraryPath().isEmpty());
    QVERIFY(!m_settings->recentLibraries().contains(samples));
    m_window->library()->start({}); // as the next session
    QVERIFY(m_workspace->libraryPath().isEmpty());
    m_window->library()->openSamples();
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), Patience);
    QVERIFY(m_settings->wantsSamples());
}

QTEST_MAIN(TestFirstMinute)
#include "tst_firstminute.moc"
