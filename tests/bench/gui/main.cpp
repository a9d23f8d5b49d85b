// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/gui/benchgui.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

namespace lectern::bench {

void showToMeasure(QWidget &widget)
{
    widget.resize(WindowWidth, WindowHeight);
    widget.show();
    static_cast<void>(QTest::qWaitForWindowExposed(&widget));
    QCoreApplication::processEvents();
}

} // namespace lectern::bench

using namespace lectern::bench;

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCommandLineParser options;
    options.setApplicationDescription(QStringLiteral(
        "Measures the window: reader, list, charts and filter. Medians; the bounds are meant for 100 000 articles."));
    options.addHelpOption();
    options.addOptions({
        {QStringLiteral("articles"), QStringLiteral("Filter and chart a library of <n> articles."), QStringLiteral("n"),
         QStringLiteral("100000")},
        {QStringLiteral("json"), QStringLiteral("Print JSON.")},
        {QStringLiteral("paint-once"), QStringLiteral("Only paint the window <name>, lectern or peer: to be measured."),
         QStringLiteral("name")},
        {QStringLiteral("no-bounds"), QStringLiteral("Exit with 0 whatever the figures are.")},
    });
    options.process(application);
    if (options.isSet(QStringLiteral("paint-once")))
        return paintOnce(options.value(QStringLiteral("paint-once")));
    const QTemporaryDir folder;
    Figures figures(options.isSet(QStringLiteral("json")) ? Figures::Output::Json : Figures::Output::Text);
    measureStart(figures);
    measureReader(figures);
    measureList(figures);
    measureDrawing(options.value(QStringLiteral("articles")).toUInt(), figures);
    measureFilter(options.value(QStringLiteral("articles")).toUInt(), folder.path(), figures);
    return figures.finish() || options.isSet(QStringLiteral("no-bounds")) ? 0 : 1;
}
