// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/frontend.h"

#include "app/workspace/untitled.h"
#include "widgets/charts/renderchart.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"
#include "widgets/common/translations.h"
#include "widgets/window/guidecontrol.h"
#include "widgets/window/librarycontrol.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/windowkeeper.h"
#include "widgets/window/windowpicture.h"
#include "widgets/window/windowsettings.h"

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <optional>

namespace lectern {

namespace {

constexpr int Failed = 2;
constexpr QSize PictureSize(1440, 900);

/// The file after `--picture`, an option of scripts: the window opens, a picture of it is saved, and it closes.
std::optional<QString> pictureFile(int argc, char **argv)
{
    for (int i = 1; i + 1 < argc; ++i)
        if (qstrcmp(argv[i], "--picture") == 0)
            return QString::fromLocal8Bit(argv[i + 1]);
    return std::nullopt;
}

bool hasOption(int argc, char **argv, const char *name)
{
    return std::any_of(argv + 1, argv + argc, [name](const char *word) { return qstrcmp(word, name) == 0; });
}

/// What the window begins with.
struct Beginning
{
    QStringList paths;
    bool withSamples = false;
    bool withGuide = false;
};

void begin(MainWindow &window, const Beginning &beginning)
{
    if (beginning.withSamples)
        window.library()->openSamples();
    else
        window.library()->start(beginning.paths);
    if (beginning.withGuide)
        window.guide()->show();
}

bool choosesPlatform(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i)
        if (qstrcmp(argv[i], "-platform") == 0)
            return true;
    return !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

int fail(const QString &sentence)
{
    std::fputs(qPrintable(sentence + u'\n'), stderr);
    return Failed;
}

void setUp(QApplication &application)
{
    QApplication::setApplicationDisplayName(QStringLiteral("Lectern"));
    QApplication::setDesktopFileName(QStringLiteral("org.lectern.Lectern"));
    QApplication::setWindowIcon(icon(QStringLiteral("org.lectern.Lectern")));
    installTranslations(application, QLocale());
}

int takePicture(QApplication &application, const std::shared_ptr<const Recognizer> &recognizer,
                const Beginning &beginning, const QString &file)
{
    // A picture shows the program as it comes, and leaves nothing behind.
    const QTemporaryDir folder;
    WindowSettings settings(folder.filePath(QStringLiteral("settings.ini")));
    Theme theme(application, ThemeChoice::Light);
    bool isSaved = false;
    QString library;
    {
        Workspace workspace(recognizer);
        MainWindow window(workspace, settings, theme);
        window.resize(PictureSize);
        window.show();
        begin(window, beginning);
        WindowPicture picture(window, workspace, file);
        QObject::connect(&picture, &WindowPicture::finished, &application, [&isSaved](bool saved) {
            isSaved = saved;
            QCoreApplication::quit();
        });
        QApplication::exec();
        library = workspace.isUntitled() ? workspace.libraryPath() : QString();
        workspace.closeLibrary();
    }
    if (!library.isEmpty())
        removeUntitledLibrary(library);
    return isSaved ? 0 : fail(QCoreApplication::translate("Frontend", "%1: the picture cannot be written.").arg(file));
}

int runWindow(QApplication &application, const std::shared_ptr<const Recognizer> &recognizer,
              const Beginning &beginning)
{
    WindowSettings settings;
    Theme theme(application, settings.theme());
    Workspace workspace(recognizer);
    const WindowKeeper keeper(application, workspace, settings, theme);
    // When the window stands: what goes wrong from here on is told in front of it.
    QTimer::singleShot(0, keeper.window().library(), [&keeper, beginning] {
        if (beginning.paths.isEmpty())
            keeper.window().library()->offerLeftBehind();
        begin(keeper.window(), beginning);
    });
    return QApplication::exec();
}

int openWindow(int &argc, char **argv, const QStringList &paths)
{
    const std::optional<QString> picture = pictureFile(argc, argv);
    if (!choosesPlatform(argc, argv) && !hasDisplay()) {
        if (!picture)
            return fail(QCoreApplication::translate(
                "Frontend", "There is no display for the window; lectern --help lists what needs none."));
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    setUp(application);
    const Result<std::shared_ptr<const Recognizer>> recognizer = Recognizer::openInstalled();
    if (!recognizer) {
        if (!picture)
            QMessageBox::critical(nullptr, QCoreApplication::translate("Frontend", "Lectern is not installed whole"),
                                  recognizer.error().text());
        return fail(recognizer.error().text());
    }
    const Beginning beginning{paths, hasOption(argc, argv, "--samples"), hasOption(argc, argv, "--guide")};
    return picture ? takePicture(application, *recognizer, beginning, *picture)
                   : runWindow(application, *recognizer, beginning);
}

/// The filter in words; as it was written where it cannot be parsed.
QString wordsOf(const std::string &filter)
{
    if (filter.empty())
        return {};
    const Result<Query> query = parseQuery(filter);
    return query ? toSentence(*query) : QString::fromStdString(filter);
}

Result<void> drawChart(int &argc, char **argv, const Chart &chart, const QString &path, int scale)
{
    const QTemporaryDir session;
    std::optional<QApplication> application;
    if (QCoreApplication::instance() == nullptr) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // a picture in a file needs no display, even where there is one
        // Qt asks for the folder of the session and complains where there is none, as on a server.
        if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
            qputenv("XDG_RUNTIME_DIR", QFile::encodeName(session.path()));
        application.emplace(argc, argv);
        setUp(*application);
    }
    ChartStyle style;
    style.filter = wordsOf(chart.filter);
    return renderChart(chart, path, style, scale);
}

} // namespace

const Frontend &frontend()
{
    static constexpr Frontend visible{openWindow, drawChart};
    return visible;
}

} // namespace lectern
