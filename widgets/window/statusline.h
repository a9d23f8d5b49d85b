// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QLabel;
class QStatusBar;
class QToolButton;

namespace lectern {

class BusyBar;

/// The line below everything: what is open, what could not be read, which job runs, where the reader is.
class StatusLine final : public QObject
{
    Q_OBJECT

public:
    /// `busyBar` shows the progress of jobs.
    StatusLine(QStatusBar *bar, BusyBar *busyBar);

    void setLibrary(const QString &words);
    void setProblemCount(int count);
    /// "1 240 words, 5 min"
    void setArticle(const QString &words);
    /// "Nigar: mention 1 of 5 here"
    void setPosition(const QString &words);
    void setZoom(int percent);
    /// A job runs and is so far; shown only if it still runs after a moment.
    void showProgress(const QString &words, int done, int total);
    /// The job waits to be gone on with; says so until then.
    void showPaused(const QString &words);
    void endProgress();
    /// Whether the job that runs can be made to wait.
    void setPausable(bool isPausable);
    /// A sentence that goes away by itself.
    void say(const QString &sentence);

Q_SIGNALS:
    void problemsRequested();
    void cancelRequested();
    void pauseRequested();
    void resumeRequested();

private:
    void showJob();
    void setPaused(bool isPaused);

    static constexpr int PatienceMs = 400; ///< shorter jobs are not worth a flicker

    QStatusBar *m_bar;
    BusyBar *m_busy;
    QLabel *m_library;
    QToolButton *m_problems;
    QLabel *m_job;
    QToolButton *m_pause;
    QToolButton *m_cancel;
    QLabel *m_position;
    QLabel *m_article;
    QLabel *m_zoom;
    QTimer m_patience;
    bool m_isBusy = false;
    bool m_isPausable = false;
    bool m_isPaused = false;
};

} // namespace lectern
