// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of a process to its first painted window, against the least that a window of its kind takes: one with
// a table and a chart. Both are this program, started anew, so that both load the same libraries.
#include "tests/bench/cpuclock.h"
#include "tests/bench/gui/benchgui.h"
#include "widgets/common/theme.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/windowsettings.h"

#include <QApplication>
#include <QBarSeries>
#include <QBarSet>
#include <QChartView>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QProcess>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>

namespace lectern::bench {

namespace {

constexpr int Rounds = 11;
constexpr double MostTimes = 2;
constexpr int Rows = 200;
constexpr int Columns = 4;
constexpr int Bars = 12;

std::unique_ptr<QMainWindow> tableAndChart()
{
    auto window = std::make_unique<QMainWindow>();
    auto *model = new QStandardItemModel(Rows, Columns, window.get());
    for (int row = 0; row < Rows; ++row)
        for (int column = 0; column < Columns; ++column)
            model->setItem(row, column, new QStandardItem(QString::number(row * column)));
    auto *table = new QTableView;
    table->setModel(model);
    auto *set = new QBarSet(QString());
    for (int bar = 1; bar <= Bars; ++bar)
        set->append(bar);
    auto *series = new QBarSeries;
    series->append(set);
    auto *chart = new QChart;
    chart->addSeries(series);
    chart->createDefaultAxes();
    auto *splitter = new QSplitter(window.get());
    splitter->addWidget(table);
    splitter->addWidget(new QChartView(chart));
    window->setCentralWidget(splitter);
    return window;
}

/// Seconds of the wall clock that the process of one window takes, its end with it.
double secondsOfProcess(const QString &window)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--paint-once"), window});
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("cannot start a window to measure");
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int paintOnce(const QString &name)
{
    if (name == QLatin1String("peer")) {
        showToMeasure(*tableAndChart());
        return 0;
    }
    const QTemporaryDir folder;
    WindowSettings settings(folder.filePath(QStringLiteral("settings.ini")));
    const auto recognizer = Recognizer::openInstalled();
    if (!recognizer)
        qFatal("%s", qPrintable(recognizer.error().text()));
    Theme theme(*qApp, ThemeChoice::Light);
    Workspace workspace(*recognizer);
    MainWindow window(workspace, settings, theme);
    showToMeasure(window);
    return 0;
}

void measureStart(Figures &figures)
{
    std::vector<double> ours;
    std::vector<double> peers;
    for (int round = 0; round <= Rounds; ++round) {
        const double window = secondsOfProcess(QStringLiteral("lectern"));
        const double peer = secondsOfProcess(QStringLiteral("peer"));
        if (round == 0)
            continue; // to fill the caches of the system
        ours.push_back(window);
        peers.push_back(peer);
    }
    figures.add({QStringLiteral("start to the painted window, against a table and a chart"), quantile(ours, 0.5) * 1e3,
                 quantile(peers, 0.5) * 1e3, QStringLiteral("ms"), Bound{Bound::Is::AtMost, MostTimes}});
}

} // namespace lectern::bench
