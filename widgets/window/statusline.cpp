// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/statusline.h"

#include "widgets/common/busybar.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/tokens.h"

#include <QLabel>
#include <QLocale>
#include <QStatusBar>
#include <QToolButton>

namespace lectern {

namespace {

constexpr int MessageMs = 6000;

QLabel *createLabel(QStatusBar *bar, const QString &name)
{
    auto *label = new QLabel(bar);
    label->setTextFormat(Qt::PlainText);
    label->setFont(fontOf(TextRole::Caption));
    label->setAccessibleName(name);
    label->setContentsMargins(scaled(6), 0, scaled(6), 0);
    return label;
}

QToolButton *createButton(QStatusBar *bar)
{
    auto *button = new QToolButton(bar);
    button->setAutoRaise(true);
    button->setFont(fontOf(TextRole::Caption));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFixedHeight(scaled(22));
    button->setIconSize({scaled(14), scaled(14)});
    button->hide();
    return button;
}

} // namespace

StatusLine::StatusLine(QStatusBar *bar, BusyBar *busyBar)
    : QObject(bar), m_bar(bar), m_busy(busyBar), m_library(createLabel(bar, tr("Library"))),
      m_problems(createButton(bar)), m_job(createLabel(bar, tr("Running job"))), m_pause(createButton(bar)),
      m_cancel(createButton(bar)), m_position(createLabel(bar, tr("Position"))),
      m_article(createLabel(bar, tr("Article"))), m_zoom(createLabel(bar, tr("Zoom")))
{
    bar->setSizeGripEnabled(false);
    bar->setFixedHeight(scaled(24));
    bar->addWidget(m_library);
    bar->addWidget(m_problems);
    bar->addWidget(m_job);
    bar->addWidget(m_pause);
    bar->addWidget(m_cancel);
    for (QLabel *label : {m_position, m_article, m_zoom})
        bar->addPermanentWidget(label);
    m_pause->setToolTip(tr("Let the import wait; what has been read is shown meanwhile"));
    m_cancel->setText(tr("Stop"));
    m_cancel->setIcon(icon(QStringLiteral("window-close")));
    m_cancel->setToolTip(tr("Stop; what has been read stays in the library"));
    m_problems->setIcon(icon(QStringLiteral("dialog-warning"), tokensOf(bar->palette()).warn));
    m_problems->setToolTip(tr("Show the files that could not be read"));
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &StatusLine::showJob);
    connect(m_problems, &QToolButton::clicked, this, &StatusLine::problemsRequested);
    connect(m_pause, &QToolButton::clicked, this,
            [this] { m_isPaused ? Q_EMIT resumeRequested() : Q_EMIT pauseRequested(); });
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelRequested);
    endProgress();
}

void StatusLine::setLibrary(const QString &words)
{
    m_library->setText(words);
}

void StatusLine::setProblemCount(int count)
{
    m_problems->setVisible(count > 0);
    m_problems->setText(tr("%n file(s) could not be read", nullptr, count));
    m_problems->setAccessibleName(m_problems->text());
}

void StatusLine::setArticle(const QString &words)
{
    m_article->setText(words);
}

void StatusLine::setPosition(const QString &words)
{
    m_position->setText(words);
}

void StatusLine::setZoom(int percent)
{
    m_zoom->setText(tr("%1 %").arg(percent));
}

void StatusLine::showProgress(const QString &words, int done, int total)
{
    m_job->setText(words);
    m_busy->setProgress(done, total);
    if (m_isPaused) {
        setPaused(false);
        showJob();
    }
    if (!m_isBusy)
        m_patience.start();
    m_isBusy = true;
}

void StatusLine::showJob()
{
    m_job->show();
    m_pause->setVisible(m_isPausable);
    m_cancel->show();
    m_busy->setVisible(!m_isPaused);
}

void StatusLine::setPausable(bool isPausable)
{
    m_isPausable = isPausable;
}

void StatusLine::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    m_pause->setText(isPaused ? tr("Go On") : tr("Pause"));
    m_pause->setIcon(icon(isPaused ? QStringLiteral("media-playback-start") : QStringLiteral("media-playback-pause")));
}

void StatusLine::showPaused(const QString &words)
{
    m_job->setText(words);
    setPaused(true);
    m_patience.stop();
    m_isBusy = true;
    showJob();
}

void StatusLine::endProgress()
{
    m_isBusy = false;
    setPaused(false);
    m_patience.stop();
    m_job->hide();
    m_pause->hide();
    m_cancel->hide();
    m_busy->hide();
}

void StatusLine::say(const QString &sentence)
{
    m_bar->showMessage(sentence, MessageMs);
}

} // namespace lectern
