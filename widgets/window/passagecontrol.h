// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/latestjob.h"
#include "app/items/quotemodel.h"
#include "app/workspace/workspace.h"

#include <QObject>

#include <optional>

namespace lectern {

class PassagePane;
class WindowSettings;

/// Fills the pane of quotations over the current filter, when it is in sight, and saves it.
class PassageControl final : public QObject
{
    Q_OBJECT

public:
    PassageControl(Workspace &workspace, WindowSettings &settings, QWidget *window);

    [[nodiscard]] PassagePane *quotesPane() const { return m_quotesPane; }
    [[nodiscard]] bool isBusy() const { return m_quotesJob.isRunning(); }
    /// Another filter or snapshot.
    void refresh();
    void setSelectedEntity(std::optional<EntityId> entity);
    /// Writes the quotations shown as a table. Problem: Unwritable.
    [[nodiscard]] Result<void> exportQuotes(const QString &path) const;

    /// More are not listed; the pane says so.
    static constexpr std::uint32_t MostQuotes = 5000;

Q_SIGNALS:
    void entitySelected(lectern::EntityId id);
    void articleRequested(lectern::ArticleId id, std::optional<lectern::TextSpan> span);
    void exported(const QString &path);

private:
    struct QuoteList
    {
        std::vector<QuoteRow> rows;
        bool isComplete = true;
    };

    void fillQuotes();
    void showQuotes(QuoteList list);
    void chooseExport();

    Workspace &m_workspace;
    WindowSettings &m_settings;
    QuoteModel m_quotes;
    PassagePane *m_quotesPane;
    std::optional<EntityId> m_entity;
    bool m_isStale = true;
    async::LatestJob<QuoteList> m_quotesJob;
};

} // namespace lectern
