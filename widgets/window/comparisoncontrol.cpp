// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/comparisoncontrol.h"

#include "app/items/datewords.h"
#include "widgets/common/viewsetup.h"
#include "widgets/concordance/comparisonpane.h"

#include <QStringList>

#include <algorithm>

namespace lectern {

ComparisonControl::ComparisonControl(Workspace &workspace, QWidget *window)
    : QObject(window), m_workspace(workspace), m_pane(new ComparisonPane(&m_model, window))
{
    clear();
    connect(m_pane, &ComparisonPane::shown, this, &ComparisonControl::fill);
    connect(m_pane, &ComparisonPane::articleActivated, this, &ComparisonControl::articleRequested);
    connect(m_pane, &ComparisonPane::articleChosen, this, &ComparisonControl::compareWith);
}

/// A sentence on the right that is opened turns the sides around: the pane stays as it is.
void ComparisonControl::setArticle(std::optional<ArticleId> article)
{
    if (article == m_article)
        return;
    m_before = m_article;
    const bool isTurned = article && article == m_other;
    m_article = article;
    if (isTurned)
        m_other = m_before;
    else if (m_other && article) {
        const std::vector<ArticleId> others = othersOf(*article);
        if (std::find(others.begin(), others.end(), *m_other) == others.end())
            m_other.reset();
    }
    refresh();
}

void ComparisonControl::compareWith(ArticleId other)
{
    m_other = other == m_article ? m_before : other;
    refresh();
}

void ComparisonControl::refresh()
{
    m_isStale = true;
    m_job.cancel();
    if (isInSight(m_pane))
        fill();
}

/// The other articles of its story, older first.
std::vector<ArticleId> ComparisonControl::othersOf(ArticleId article) const
{
    const Corpus &corpus = *m_workspace.corpus();
    std::vector<ArticleId> others;
    if (const std::optional<DocNumber> doc = corpus.docOf(article))
        for (const DocNumber other : corpus.articlesOfStory(corpus.storyOf(*doc)))
            if (other != *doc)
                others.push_back(corpus.articleId(other));
    return others;
}

/// "Alat Herald, 11 June: Deputy minister defends the berths".
QString ComparisonControl::titleOf(ArticleId article) const
{
    const Corpus &corpus = *m_workspace.corpus();
    const std::optional<DocNumber> doc = corpus.docOf(article);
    if (!doc)
        return {};
    const ArticleRecord &record = corpus.record(*doc);
    QStringList place;
    if (!record.source.empty())
        place << QString::fromStdString(record.source);
    if (record.date)
        place << dateWords(*record.date, QDate::currentDate());
    const QString title = QString::fromStdString(record.title);
    return place.isEmpty() ? title : tr("%1: %2", "outlet, date: title").arg(place.join(tr(", ")), title);
}

void ComparisonControl::clear()
{
    m_pane->setChoices({}, {});
    m_model.setRows({}, {}, {});
    m_pane->setEmptyWords(tr("No other article tells this story"),
                          tr("Open an article that several outlets have, or right-click another article in the list "
                             "and choose “Compare with the Open One”."));
}

void ComparisonControl::fill()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    std::vector<ArticleId> others = m_article ? othersOf(*m_article) : std::vector<ArticleId>();
    const bool isThere = m_other && m_workspace.corpus()->docOf(*m_other);
    if (isThere && m_article && std::find(others.begin(), others.end(), *m_other) == others.end())
        others.push_back(*m_other);
    if (others.empty() || !m_workspace.corpus()->docOf(*m_article)) {
        clear();
        return;
    }
    const ArticleId left = *m_article;
    const ArticleId right = isThere ? *m_other : others.front();
    std::vector<ComparisonPane::Choice> choices;
    for (const ArticleId other : others)
        choices.push_back({other, titleOf(other)});
    m_pane->setChoices(choices, right);
    m_job.start(
        [articles = m_workspace.articles(), left, right](const JobControl &) -> Result<std::vector<ComparedRow>> {
            const Result<AnnotatedArticle> one = articles->article(left);
            const Result<AnnotatedArticle> other = articles->article(right);
            if (!one || !other)
                return (one ? other : one).error();
            return comparedRows(one->article, other->article, compareArticles(one->article, other->article));
        },
        [this, left, right](std::vector<ComparedRow> rows) {
            m_pane->setEmptyWords(tr("Nothing to compare"), tr("One of the two articles has no sentences."));
            m_model.setRows(std::move(rows), {left, titleOf(left)}, {right, titleOf(right)});
        });
}

} // namespace lectern
