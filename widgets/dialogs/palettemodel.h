// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QIcon>
#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace lectern {

/// Something that can be done by typing a part of its name.
struct PaletteEntry
{
    QString text;
    QString note; ///< where else it is found: "Go", "Person in 7 articles"
    QString keys; ///< its shortcut in words; may be empty
    QIcon icon;
    std::function<void()> run;
};

/// The entries that fit what was typed: each typed word begins a word of the entry, accents aside. Those whose name
/// begins with it come first, else the order stays.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { NoteRole = Qt::UserRole, KeysRole };
    /// Names that fit the words typed: too many to be given in advance.
    /// Asked with nothing typed, too, where there are no commands to show.
    using Finder = std::function<std::vector<PaletteEntry>(const QString &typed)>;

    explicit PaletteModel(std::vector<PaletteEntry> commands, Finder finder = {}, QObject *parent = nullptr);
    void setTyped(const QString &typed);
    /// `index` must be valid.
    [[nodiscard]] const PaletteEntry &entryAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<PaletteEntry> m_commands;
    std::vector<std::vector<std::string>> m_words; ///< of each command, folded
    Finder m_finder;
    std::vector<PaletteEntry> m_shown;
};

} // namespace lectern
