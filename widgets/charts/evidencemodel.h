// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/items/annotatedtext.h"

#include <QAbstractListModel>
#include <QString>

#include <optional>
#include <vector>

namespace lectern {

/// A sentence, or an article, that a value of a chart counts.
struct EvidenceRow
{
    ArticleId article{0};
    std::optional<TextSpan> span; ///< where in the article; absent for an article as a whole
    QString text;                 ///< the sentence, or the title of the article
    std::vector<TextRange> names; ///< the mentions in `text`
    QString note;                 ///< "Caspian Courier · 12 May · Caspian ports sign a rail ferry pact"
};

/// What is behind one mark of a chart.
class EvidenceModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { NoteRole = Qt::UserRole };

    explicit EvidenceModel(QObject *parent = nullptr);
    void setRows(std::vector<EvidenceRow> rows);
    /// `index` must be valid.
    [[nodiscard]] const EvidenceRow &rowAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<EvidenceRow> m_rows;
};

} // namespace lectern
