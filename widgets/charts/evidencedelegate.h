// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace lectern {

/// Paints a sentence in at most three lines, its names bold, and below where it stands.
class EvidenceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit EvidenceDelegate(QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace lectern
