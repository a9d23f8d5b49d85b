// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampledialogs.h"

#include "widgets/dialogs/aboutdialog.h"
#include "widgets/dialogs/columndialog.h"
#include "widgets/dialogs/historydialog.h"
#include "widgets/dialogs/metadatadialog.h"
#include "widgets/dialogs/palettedialog.h"
#include "widgets/dialogs/problemdialog.h"
#include "widgets/dialogs/splitdialog.h"
#include "widgets/help/guidewindow.h"

#include <QDialogButtonBox>
#include <QMessageBox>

namespace lectern::sample {

Dialogs::Dialogs()
    : m_columns({.path = QStringLiteral("1.csv"),
                 .columns = {"1", "2", "3"},
                 .rows = {{"–", "–", "2024-05-07"}, {"–", "–", "2024-05-08"}},
                 .guess = {{"title", 0}, {"published", 2}}})
{
    m_problems.setProblems({{Problem::Kind::Empty, QStringLiteral("–"), QStringLiteral("12")},
                            {Problem::Kind::Damaged, QStringLiteral("–"), QStringLiteral("7")}});
    const auto add = [this](const char *name, std::unique_ptr<QDialog> dialog) {
        dialog->setObjectName(QLatin1String(name));
        m_all.push_back(std::move(dialog));
    };
    add("about", std::make_unique<AboutDialog>());
    add("columns", std::make_unique<ColumnDialog>(&m_columns));
    add("history", std::make_unique<HistoryDialog>(&m_history));
    add("metadata", std::make_unique<MetadataDialog>(ArticleFacts{}));
    add("palette", std::make_unique<PaletteDialog>(std::vector<PaletteEntry>(), PaletteModel::Finder()));
    add("problems", std::make_unique<ProblemDialog>(&m_problems));
    add("split",
        std::make_unique<SplitDialog>(QStringLiteral("1"), QStringList{QStringLiteral("1"), QStringLiteral("2")}));
    // Of the guide only the window: its pages are not all translated.
    add("guide", std::make_unique<GuideWindow>(std::vector{guidePage(QStringLiteral("1"), QStringLiteral("# 1\n"))}));
    // Qt's buttons: each language says them in its own words.
    add("message", std::make_unique<QMessageBox>(QMessageBox::Question, QStringLiteral("1"), QStringLiteral("2"),
                                                 QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel |
                                                     QMessageBox::Help));
}

Dialogs::~Dialogs() = default;

} // namespace lectern::sample
