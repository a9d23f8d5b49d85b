// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/base/textspan.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListView;
class QToolButton;

namespace lectern {

class EvidenceModel;

/// Lists the sentences or articles behind a mark of a chart; each opens in the reader.
class EvidencePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit EvidencePanel(EvidenceModel *model, QWidget *parent = nullptr);

    /// `filterText` names what the button does ("Filter by Nigar Valiyeva"); without it there is no button.
    void setTitle(const QString &title, const QString &note, const QString &filterText);

Q_SIGNALS:
    void articleActivated(lectern::ArticleId article, std::optional<lectern::TextSpan> span);
    void filterRequested();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void activate(const QModelIndex &index);

    EvidenceModel *m_model;
    QLabel *m_title;
    QLabel *m_note;
    QToolButton *m_filter;
    QListView *m_list;
};

} // namespace lectern
