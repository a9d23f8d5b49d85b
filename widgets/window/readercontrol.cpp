// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/readercontrol.h"

#include "app/items/articlerows.h"
#include "widgets/reader/readerpane.h"

namespace lectern {

namespace {

/// What the jobs need; snapshots are shared, never the workspace.
struct ReaderQuestion
{
    ArticleId id;
    std::shared_ptr<const Corpus> corpus;
    std::shared_ptr<const ArticleSource> articles;
    std::shared_ptr<const FilterResult> result;
};

ReaderQuestion questionOf(const Workspace &workspace, ArticleId id)
{
    return {id, workspace.corpus(), workspace.articles(), workspace.result()};
}

Result<std::shared_ptr<const AnnotatedText>> prepare(const ReaderQuestion &question)
{
    const Result<AnnotatedArticle> annotated = question.articles->article(question.id);
    if (!annotated)
        return annotated.error();
    const std::vector<TextSpan> hits = highlights(annotated->article, question.result->query);
    ArticleContext context;
    context.id = question.id;
    context.hits = hits;
    std::vector<std::optional<EntityId>> mentionEntities; // the context only looks at it
    if (const std::optional<DocNumber> doc = question.corpus->docOf(question.id)) {
        mentionEntities = question.corpus->mentionEntitiesOf(*doc);
        context.mentionEntities = mentionEntities;
        context.outlets = storyOutlets(*question.corpus, *doc);
    }
    return std::make_shared<const AnnotatedText>(annotatedText(*annotated, context));
}

Result<std::vector<TextRange>> hitsOf(const ReaderQuestion &question, const AnnotatedText &text)
{
    const Result<AnnotatedArticle> annotated = question.articles->article(question.id);
    if (!annotated)
        return annotated.error();
    std::vector<TextRange> hits;
    for (const TextSpan &span : highlights(annotated->article, question.result->query))
        hits.push_back(text.toRange(span));
    return hits;
}

} // namespace

ReaderControl::ReaderControl(Workspace &workspace, QWidget *window)
    : QObject(window), m_workspace(workspace), m_pane(new ReaderPane(window))
{
    m_pane->setEmpty(ReaderPane::Emptiness::NoLibrary);
    connect(&m_job, &async::JobSignals::failed, this, [this](const Problem &problem) {
        m_text.reset();
        m_pane->setEmpty(ReaderPane::Emptiness::Unreadable, problem.message);
    });
}

void ReaderControl::open(ArticleId id, std::optional<TextSpan> span)
{
    m_goal = span ? Goal::Span : Goal::Beginning;
    m_span = span.value_or(TextSpan());
    if (m_article == id && m_text && m_text->id == id && span)
        m_pane->showSpan(*span);
    else
        start(id);
}

void ReaderControl::openAtEntity(ArticleId id, EntityId entity)
{
    m_entity = entity;
    m_goal = Goal::Entity;
    start(id);
}

void ReaderControl::start(ArticleId id)
{
    m_article = id;
    m_job.start([question = questionOf(m_workspace, id)](const JobControl &) { return prepare(question); },
                [this](const std::shared_ptr<const AnnotatedText> &text) { show(text); });
}

void ReaderControl::show(const std::shared_ptr<const AnnotatedText> &text)
{
    m_text = text;
    m_pane->setArticle(text);
    m_pane->setSelectedEntity(m_entity);
    if (m_goal == Goal::Span)
        m_pane->showSpan(m_span);
    else if (m_goal == Goal::Entity)
        m_pane->goToMention(MentionScope::Entity, 1);
    m_goal = Goal::Beginning;
    Q_EMIT articleShown(text->id);
}

void ReaderControl::close()
{
    m_job.cancel();
    m_hitsJob.cancel();
    m_article.reset();
    m_text.reset();
    m_pane->setEmpty(m_workspace.corpus()->articleCount() == 0 ? ReaderPane::Emptiness::NoLibrary
                                                               : ReaderPane::Emptiness::NothingSelected);
}

void ReaderControl::setSelectedEntity(std::optional<EntityId> entity)
{
    m_entity = entity;
    m_pane->setSelectedEntity(entity);
}

void ReaderControl::refreshHits()
{
    if (!m_article || !m_text || m_job.isRunning())
        return;
    m_hitsJob.start([question = questionOf(m_workspace, *m_article),
                     text = m_text](const JobControl &) { return hitsOf(question, *text); },
                    [this](std::vector<TextRange> hits) { m_pane->setHits(std::move(hits)); });
}

void ReaderControl::reload()
{
    m_hitsJob.cancel();
    if (!m_article || !m_workspace.corpus()->docOf(*m_article))
        close();
    else
        start(*m_article);
}

} // namespace lectern
