// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolve/digest.h"
#include "app/store/library.h"
#include "app/workspace/workspace.h"
#include "tests/bench/benchcorpus.h"
#include "tests/bench/cpuclock.h"
#include "tests/bench/gui/benchgui.h"
#include "widgets/common/theme.h"
#include "widgets/window/filtercontrol.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/windowactions.h"
#include "widgets/window/windowsettings.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

namespace lectern::bench {

namespace {

constexpr std::uint32_t Share = 100;
constexpr std::size_t BatchArticles = 256;
constexpr int Patience = 600'000;

void writeLibrary(std::uint32_t articles, const QString &path)
{
    const auto generated = generatedCorpus(articles, {});
    if (!generated || !Library::create(path))
        qFatal("cannot make a library to measure");
    const auto library = Library::open(path, Access::Write);
    std::vector<PackedArticle> batch;
    for (std::uint32_t number = 0; number < articles; ++number) {
        const AnnotatedArticle read = (*generated)->make(number).read;
        batch.push_back(
            pack(read.article, read.annotations, digest(read.article, read.annotations), QByteArray::number(number)));
        if (batch.size() < BatchArticles && number + 1 < articles)
            continue;
        if (!(*library)->store(batch, "bench"))
            qFatal("cannot write a library to measure");
        batch.clear();
    }
}

/// Median seconds of the wall clock from a filter to the window that shows it.
double filterSeconds(std::uint32_t articles, const QString &path)
{
    writeLibrary(articles, path);
    const auto recognizer = Recognizer::openInstalled();
    if (!recognizer)
        qFatal("%s", qPrintable(recognizer.error().text()));
    WindowSettings settings(path + QStringLiteral(".ini"));
    Theme theme(*qApp, ThemeChoice::Light);
    Workspace workspace(*recognizer);
    MainWindow window(workspace, settings, theme);
    showToMeasure(window);
    if (!workspace.openLibrary(path) ||
        !QTest::qWaitFor([&] { return workspace.corpus()->articleCount() == articles && window.isSettled(); },
                         Patience))
        qFatal("the library to measure does not open");
    window.actions()->action(WindowCommand::ResetLayout)->trigger();
    QCoreApplication::processEvents();
    std::vector<double> seconds;
    for (const char *text : {"ministry", "", "port -ship", "", "said after:2000", "", "government OR market", ""}) {
        const QSignalSpy changed(&workspace, &Workspace::resultChanged);
        QElapsedTimer timer;
        timer.start();
        window.filter()->setFilter({text, {}});
        while (changed.isEmpty() || !window.isSettled())
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 1);
        window.repaint();
        seconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e9);
    }
    workspace.closeLibrary();
    return quantile(seconds, 0.5);
}

} // namespace

void measureFilter(std::uint32_t articles, const QString &folder, Figures &figures)
{
    const double small = filterSeconds(articles / Share, folder + QStringLiteral("/small.lectern"));
    const double large = filterSeconds(articles, folder + QStringLiteral("/large.lectern"));
    figures.add(
        {QStringLiteral("filter to repainted window, %1 articles against %2").arg(articles).arg(articles / Share),
         large * 1e3, small * 1e3, QStringLiteral("ms"), Bound{Bound::Is::AtMost, 3}});
}

} // namespace lectern::bench
