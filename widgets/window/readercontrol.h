// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/latestjob.h"
#include "app/items/annotatedtext.h"
#include "app/workspace/workspace.h"

#include <QObject>

#include <memory>
#include <optional>

namespace lectern {

class ReaderPane;

/// Brings articles into the reader: fetches and prepares them in the background, and keeps the hits of the current
/// filter marked.
class ReaderControl final : public QObject
{
    Q_OBJECT

public:
    ReaderControl(Workspace &workspace, QWidget *window);

    [[nodiscard]] ReaderPane *pane() const { return m_pane; }
    /// The article shown, or on its way into the reader.
    [[nodiscard]] std::optional<ArticleId> article() const { return m_article; }
    /// Shows an article, at `span` if one is given.
    void open(ArticleId id, std::optional<TextSpan> span = {});
    /// Shows an article at its first mention of an entity.
    void openAtEntity(ArticleId id, EntityId entity);
    void close();
    [[nodiscard]] bool isBusy() const { return m_job.isRunning() || m_hitsJob.isRunning(); }
    void setSelectedEntity(std::optional<EntityId> entity);
    /// Another filter: other hits in the same text.
    void refreshHits();
    /// Another snapshot: who is who may have changed in the same text. Closes an article that is gone.
    void reload();

Q_SIGNALS:
    void articleShown(lectern::ArticleId id);

private:
    enum class Goal { Beginning, Span, Entity };

    void start(ArticleId id);
    void show(const std::shared_ptr<const AnnotatedText> &text);

    Workspace &m_workspace;
    ReaderPane *m_pane;
    std::optional<ArticleId> m_article;
    std::optional<EntityId> m_entity;
    Goal m_goal = Goal::Beginning;
    TextSpan m_span;
    std::shared_ptr<const AnnotatedText> m_text;
    async::LatestJob<std::shared_ptr<const AnnotatedText>> m_job;
    async::LatestJob<std::vector<TextRange>> m_hitsJob;
};

} // namespace lectern
