// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/statusline.h"

#include "widgets/common/busybar.h"

#include <QMainWindow>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>

using namespace lectern;

/// The part that is about a running job.
class TestStatusLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void shortJobIsNotShown();
    void jobIsPausedAndGoneOnWith();
    void jobThatCannotWaitIsOnlyStopped();

private:
    [[nodiscard]] QToolButton *button(const QString &text) const;

    std::unique_ptr<QMainWindow> m_window;
    BusyBar *m_busy = nullptr;
    StatusLine *m_line = nullptr;
};

void TestStatusLine::init()
{
    m_window = std::make_unique<QMainWindow>();
    m_busy = new BusyBar(m_window.get());
    m_line = new StatusLine(m_window->statusBar(), m_busy);
    m_window->show();
}

/// The button of this text, if it is shown.
QToolButton *TestStatusLine::button(const QString &text) const
{
    for (QToolButton *button : m_window->statusBar()->findChildren<QToolButton *>())
        if (button->text() == text && button->isVisible())
            return button;
    return nullptr;
}

void TestStatusLine::shortJobIsNotShown()
{
    m_line->setPausable(true);
    m_line->showProgress(QStringLiteral("1 of 2"), 1, 2);
    m_line->endProgress();
    QTest::qWait(600);
    QVERIFY(!button(QStringLiteral("Stop")) && !button(QStringLiteral("Pause")) && m_busy->isHidden());
}

void TestStatusLine::jobIsPausedAndGoneOnWith()
{
    QSignalSpy paused(m_line, &StatusLine::pauseRequested);
    QSignalSpy resumed(m_line, &StatusLine::resumeRequested);
    m_line->setPausable(true);
    m_line->showProgress(QStringLiteral("1 of 3"), 1, 3);
    QTRY_VERIFY(button(QStringLiteral("Pause")) && !m_busy->isHidden());
    button(QStringLiteral("Pause"))->click();
    QCOMPARE(paused.size(), 1);
    m_line->showPaused(QStringLiteral("It waits"));
    QVERIFY(m_busy->isHidden());
    QVERIFY(button(QStringLiteral("Stop")));
    button(QStringLiteral("Go On"))->click();
    QCOMPARE(resumed.size(), 1);
    QCOMPARE(paused.size(), 1);
    m_line->showProgress(QStringLiteral("2 of 3"), 2, 3);
    QTRY_VERIFY(button(QStringLiteral("Pause")) && !m_busy->isHidden());
    m_line->endProgress();
    QVERIFY(!button(QStringLiteral("Pause")) && !button(QStringLiteral("Go On")));
}

void TestStatusLine::jobThatCannotWaitIsOnlyStopped()
{
    m_line->setPausable(false);
    m_line->showProgress(QStringLiteral("1 of 2"), 1, 2);
    QTRY_VERIFY(button(QStringLiteral("Stop")));
    QVERIFY(!button(QStringLiteral("Pause")));
}

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
