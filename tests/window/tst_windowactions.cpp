// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/windowactions.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTest>

using namespace lectern;

class TestWindowActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandIsExplained();
    void noKeyIsTakenTwice();
    void everyCommandStandsInAMenu();
    void accessKeysOfAMenuDiffer();
};

void TestWindowActions::everyCommandIsExplained()
{
    QMainWindow window;
    const WindowActions actions(&window, window.menuBar());
    for (std::size_t i = 0; i < CommandCount; ++i) {
        const QAction *action = actions.action(static_cast<WindowCommand>(i));
        QVERIFY2(action, qPrintable(QString::number(i)));
        QVERIFY(!action->text().isEmpty());
        QVERIFY2(!action->statusTip().isEmpty(), qPrintable(action->text()));
    }
}

void TestWindowActions::noKeyIsTakenTwice()
{
    QMainWindow window;
    const WindowActions actions(&window, window.menuBar());
    QSet<QKeySequence> taken;
    for (std::size_t i = 0; i < CommandCount; ++i)
        for (const QKeySequence &keys : actions.action(static_cast<WindowCommand>(i))->shortcuts()) {
            QVERIFY2(!taken.contains(keys), qPrintable(keys.toString()));
            taken.insert(keys);
        }
    QVERIFY(taken.contains(QKeySequence(QKeySequence::Open)));
    QVERIFY(taken.contains(QKeySequence(QStringLiteral("Alt+Left"))));
}

void TestWindowActions::everyCommandStandsInAMenu()
{
    QMainWindow window;
    const WindowActions actions(&window, window.menuBar());
    QSet<QAction *> found;
    for (const QMenu *menu : window.menuBar()->findChildren<QMenu *>())
        for (QAction *action : menu->actions())
            found.insert(action);
    for (std::size_t i = 0; i < CommandCount; ++i) {
        QAction *action = actions.action(static_cast<WindowCommand>(i));
        QVERIFY2(found.contains(action), qPrintable(action->text()));
    }
}

void TestWindowActions::accessKeysOfAMenuDiffer()
{
    QMainWindow window;
    const WindowActions actions(&window, window.menuBar());
    for (const QMenu *menu : window.menuBar()->findChildren<QMenu *>()) {
        QSet<QString> keys;
        for (const QAction *action : menu->actions())
            if (const QString key = QKeySequence::mnemonic(action->text()).toString(); !key.isEmpty()) {
                QVERIFY2(!keys.contains(key), qPrintable(menu->title() + u' ' + action->text()));
                keys.insert(key);
            }
    }
}

QTEST_MAIN(TestWindowActions)
#include "tst_windowactions.moc"
