// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/passagecontrol.h"

#include "widgets/common/viewsetup.h"
#include "widgets/concordance/passagepane.h"
#include "widgets/window/savetable.h"
#include "widgets/window/windowsettings.h"

#include <QLocale>

#include <set>

namespace lectern {

namespace {

PassagePane::Look quotesLook()
{
    return {PassageControl::tr("Quotations"),
            PassageControl::tr("Who said what"),
            QStringLiteral("lectern-quote"),
            {QuoteModel::Words},
            true};
}

/// Column names in files stay English.
QStringList quotesHead()
{
    return {QStringLiteral("speaker"), QStringLiteral("verb"), QStringLiteral("words"), QStringLiteral("source"),
            QStringLiteral("date")};
}

} // namespace

PassageControl::PassageControl(Workspace &workspace, WindowSettings &settings, QWidget *window)
    : QObject(window), m_workspace(workspace), m_settings(settings),
      m_quotesPane(new PassagePane(&m_quotes, quotesLook(), window))
{
    m_quotesPane->setColumnWidth(QuoteModel::Speaker, 170);
    m_quotesPane->setColumnWidth(QuoteModel::Cue, 90);
    m_quotesPane->setColumnWidth(QuoteModel::Outlet, 140);
    m_quotesPane->setColumnWidth(QuoteModel::Date, 90);
    m_quotesPane->setEmptyWords(tr("No quotations"), tr("Nobody is quoted in these articles."));
    connect(m_quotesPane, &PassagePane::shown, this, &PassageControl::fillQuotes);
    connect(m_quotesPane, &PassagePane::entityOnlyChanged, this, &PassageControl::refresh);
    connect(m_quotesPane, &PassagePane::articleActivated, this, &PassageControl::articleRequested);
    connect(m_quotesPane, &PassagePane::entityActivated, this, &PassageControl::entitySelected);
    connect(m_quotesPane, &PassagePane::exportRequested, this, &PassageControl::chooseExport);
}

void PassageControl::refresh()
{
    m_isStale = true;
    m_quotesJob.cancel();
    if (isInSight(m_quotesPane))
        fillQuotes();
}

void PassageControl::setSelectedEntity(std::optional<EntityId> entity)
{
    if (entity == m_entity)
        return;
    m_entity = entity;
    const bool wasNarrowed = m_quotesPane->isEntityOnly();
    m_quotesPane->setEntityName(entity ? QString::fromStdString(m_workspace.corpus()->entity(*entity).name)
                                       : QString());
    if (wasNarrowed || m_quotesPane->isEntityOnly())
        refresh();
}

void PassageControl::fillQuotes()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    const std::optional<EntityId> speaker = m_quotesPane->isEntityOnly() ? m_entity : std::nullopt;
    m_quotesJob.start(
        [corpus = m_workspace.corpus(), articles = m_workspace.articles(), result = m_workspace.result(), speaker,
         today = QDate::currentDate()](const JobControl &control) -> Result<QuoteList> {
            const Result<Quotations> found =
                quotations(*corpus, result->search.articles, *articles, speaker, MostQuotes, control);
            if (!found)
                return found.error();
            return QuoteList{quoteRows(*corpus, *found, today), found->isComplete};
        },
        [this](QuoteList list) { showQuotes(std::move(list)); });
}

void PassageControl::showQuotes(QuoteList list)
{
    std::set<std::uint32_t> articles;
    for (const QuoteRow &row : list.rows)
        articles.insert(row.article.value());
    const QString count = tr("%n quotation(s)", nullptr, static_cast<int>(list.rows.size()));
    const QString place = tr("in %n article(s)", nullptr, static_cast<int>(articles.size()));
    m_quotesPane->setNote(list.isComplete ? tr("%1 %2", "12 quotations in 8 articles").arg(count, place)
                                          : tr("the newest %L1; narrow the filter to see others").arg(MostQuotes));
    m_quotes.setRows(std::move(list.rows));
}

Result<void> PassageControl::exportQuotes(const QString &path) const
{
    return saveTable(m_quotes, quotesHead(), path);
}

void PassageControl::chooseExport()
{
    const QString path =
        chooseAndSaveTable(m_quotes, quotesHead(), tr("quotations"), m_settings, m_quotesPane->window());
    if (!path.isEmpty())
        Q_EMIT exported(path);
}

} // namespace lectern
