// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/items/articlegrouping.h"
#include "app/query/filter.h"
#include "app/query/search.h"
#include "widgets/common/theme.h"
#include "widgets/reader/readersettings.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include <optional>

namespace lectern {

/// What the window remembers between sessions; the only place that reads and writes settings.
class WindowSettings
{
public:
    static constexpr int MostRecent = 10;

    /// The settings of this user and program.
    WindowSettings();
    /// In a file of its own, for tests.
    explicit WindowSettings(const QString &file);

    [[nodiscard]] QByteArray geometry() const;
    [[nodiscard]] QByteArray docks() const;
    void setLayout(const QByteArray &geometry, const QByteArray &docks);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    /// Code of the language of the window; empty for that of the desktop.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &code);
    [[nodiscard]] ReaderSettings reader() const;
    void setReader(const ReaderSettings &settings);

    /// Library and article of the last session; empty before the first.
    [[nodiscard]] QString library() const;
    void setLibrary(const QString &path);
    [[nodiscard]] std::optional<ArticleId> article() const;
    void setArticle(std::optional<ArticleId> article);
    /// How far that article was read: a position in its readable text, UTF-16 code units.
    [[nodiscard]] int position() const;
    void setPosition(int position);
    /// Filter and order of the last session, for the library of the last session.
    [[nodiscard]] Filter filter() const;
    void setFilter(const Filter &filter);
    [[nodiscard]] HitOrder order() const;
    void setOrder(HitOrder order);
    [[nodiscard]] ArticleGrouping grouping() const;
    void setGrouping(ArticleGrouping grouping);
    /// The untitled library that holds the sample articles; empty where there is none.
    [[nodiscard]] QString sampleLibrary() const;
    void setSampleLibrary(const QString &path);

    /// Whether a session without a library begins with the samples; not where the reader has removed them.
    [[nodiscard]] bool wantsSamples() const;
    void setWantsSamples(bool wanted);

    /// Libraries opened before, the newest first; those that are gone are left out.
    [[nodiscard]] QStringList recentLibraries() const;
    void addRecentLibrary(const QString &path);
    void removeRecentLibrary(const QString &path);
    void clearRecentLibraries();
    /// What was decided about the columns of tables, as the library keeps it.
    [[nodiscard]] QByteArray tableLayouts() const;
    void setTableLayouts(const QByteArray &json);
    /// Where the last file dialog was.
    [[nodiscard]] QString folder() const;
    void setFolder(const QString &folder);

private:
    QSettings m_settings;
};

} // namespace lectern
