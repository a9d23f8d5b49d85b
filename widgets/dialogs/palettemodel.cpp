// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/palettemodel.h"

#include "app/base/folding.h"

#include <algorithm>

namespace lectern {

namespace {

std::vector<std::string> wordsOf(const QString &text)
{
    std::vector<std::string> words;
    for (FoldedTerm &term : foldedTerms(text.toStdString()))
        words.push_back(std::move(term.term));
    return words;
}

bool fits(const std::vector<std::string> &words, const std::vector<std::string> &typed)
{
    return std::all_of(typed.begin(), typed.end(), [&words](const std::string &begun) {
        return std::any_of(words.begin(), words.end(),
                           [&begun](const std::string &word) { return word.starts_with(begun); });
    });
}

} // namespace

PaletteModel::PaletteModel(std::vector<PaletteEntry> commands, Finder finder, QObject *parent)
    : QAbstractListModel(parent), m_commands(std::move(commands)), m_finder(std::move(finder)), m_shown(m_commands)
{
    for (const PaletteEntry &command : m_commands)
        m_words.push_back(wordsOf(command.text + u' ' + command.note));
}

void PaletteModel::setTyped(const QString &typed)
{
    const std::vector<std::string> words = wordsOf(typed);
    beginResetModel();
    m_shown.clear();
    const auto add = [&](bool wantsBeginning) {
        for (std::size_t i = 0; i < m_commands.size(); ++i) {
            const bool beginsWithIt =
                !words.empty() && !m_words[i].empty() && m_words[i].front().starts_with(words.front());
            if (beginsWithIt == wantsBeginning && fits(m_words[i], words))
                m_shown.push_back(m_commands[i]);
        }
    };
    add(true);
    add(false);
    if (m_finder && (!words.empty() || m_commands.empty()))
        for (PaletteEntry &entry : m_finder(typed))
            m_shown.push_back(std::move(entry));
    endResetModel();
}

const PaletteEntry &PaletteModel::entryAt(const QModelIndex &index) const
{
    return m_shown[static_cast<std::size_t>(index.row())];
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PaletteEntry &entry = entryAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::DecorationRole:
        return entry.icon;
    case Qt::AccessibleTextRole:
        return entry.keys.isEmpty() ? tr("%1, %2").arg(entry.text, entry.note)
                                    : tr("%1, %2, %3").arg(entry.text, entry.note, entry.keys);
    case NoteRole:
        return entry.note;
    case KeysRole:
        return entry.keys;
    default:
        return {};
    }
}

} // namespace lectern
