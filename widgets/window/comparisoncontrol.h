// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/latestjob.h"
#include "app/items/comparisonmodel.h"
#include "app/workspace/workspace.h"

#include <QObject>

#include <optional>

namespace lectern {

class ComparisonPane;

/// Compares the open article with another one of its story, or with one the reader chose, while the pane is in sight.
class ComparisonControl final : public QObject
{
    Q_OBJECT

public:
    ComparisonControl(Workspace &workspace, QWidget *window);

    [[nodiscard]] ComparisonPane *pane() const { return m_pane; }
    [[nodiscard]] bool isBusy() const { return m_job.isRunning(); }
    /// The article on the left: the one that is open.
    void setArticle(std::optional<ArticleId> article);
    /// The article on the right, of the same story or not. A click that asks for an article may have opened it just
    /// before; then it is compared with the one that was open.
    void compareWith(ArticleId other);
    /// Another snapshot.
    void refresh();

Q_SIGNALS:
    void articleRequested(lectern::ArticleId id, std::optional<lectern::TextSpan> span);

private:
    void fill();
    [[nodiscard]] std::vector<ArticleId> othersOf(ArticleId article) const;
    [[nodiscard]] QString titleOf(ArticleId article) const;
    void clear();

    Workspace &m_workspace;
    ComparisonModel m_model;
    ComparisonPane *m_pane;
    std::optional<ArticleId> m_article;
    std::optional<ArticleId> m_before; ///< the one that was open before it
    std::optional<ArticleId> m_other;  ///< chosen by the reader
    bool m_isStale = true;
    async::LatestJob<std::vector<ComparedRow>> m_job;
};

} // namespace lectern
