// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/help/guidepages.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;
class QUrl;

namespace lectern {

/// The guide: its pages on the left, one of them on the right, and a field that finds words in all of them. It stays
/// open beside the main window, where its examples run.
class GuideWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit GuideWindow(std::vector<GuidePage> pages, QWidget *parent = nullptr);

    /// By name; a name that is none leaves what is shown.
    void showPage(const QString &name);
    [[nodiscard]] QString pageName() const;
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QTextBrowser *browser() const { return m_browser; }

Q_SIGNALS:
    /// An example was clicked.
    void searchRequested(const QString &query);

private:
    void listPages();
    void listPlaces(const QString &text);
    void showPlace(int row);
    void setUpParagraphs();
    void follow(const QUrl &link);

    std::vector<GuidePage> m_pages;
    std::vector<GuidePlace> m_places; ///< what the list shows; one a page while nothing is searched
    std::size_t m_page = 0;
    QLineEdit *m_field;
    QListWidget *m_list;
    QTextBrowser *m_browser;
};

} // namespace lectern
