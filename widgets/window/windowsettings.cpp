// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/windowsettings.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace lectern {

namespace {

constexpr QLatin1String Geometry("window/geometry");
constexpr QLatin1String Docks("window/docks");
constexpr QLatin1String ThemeKey("window/theme");
constexpr QLatin1String LanguageKey("window/language");
constexpr QLatin1String ReaderSans("reader/sans");
constexpr QLatin1String ReaderSize("reader/fontSize");
constexpr QLatin1String ReaderColumn("reader/columnCharacters");
constexpr QLatin1String ReaderZoom("reader/zoom");
constexpr QLatin1String LastLibrary("session/library");
constexpr QLatin1String LastArticle("session/article");
constexpr QLatin1String Samples("session/samples");
constexpr QLatin1String WantsSamples("session/wantsSamples");
constexpr QLatin1String Recent("session/recent");
constexpr QLatin1String Folder("session/folder");
constexpr QLatin1String TableLayouts("import/tableLayouts");

} // namespace

WindowSettings::WindowSettings() : m_settings(QStringLiteral("lectern"), QStringLiteral("lectern")) {}

WindowSettings::WindowSettings(const QString &file) : m_settings(file, QSettings::IniFormat) {}

QByteArray WindowSettings::geometry() const
{
    return m_settings.value(Geometry).toByteArray();
}

QByteArray WindowSettings::docks() const
{
    return m_settings.value(Docks).toByteArray();
}

void WindowSettings::setLayout(const QByteArray &geometry, const QByteArray &docks)
{
    m_settings.setValue(Geometry, geometry);
    m_settings.setValue(Docks, docks);
}

ThemeChoice WindowSettings::theme() const
{
    const QString name = m_settings.value(ThemeKey).toString();
    if (name == QLatin1String("light"))
        return ThemeChoice::Light;
    return name == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::Desktop;
}

void WindowSettings::setTheme(ThemeChoice choice)
{
    const char *name = choice == ThemeChoice::Light ? "light" : choice == ThemeChoice::Dark ? "dark" : "desktop";
    m_settings.setValue(ThemeKey, QLatin1String(name));
}

QString WindowSettings::language() const
{
    return m_settings.value(LanguageKey).toString();
}

void WindowSettings::setLanguage(const QString &code)
{
    m_settings.setValue(LanguageKey, code);
}

ReaderSettings WindowSettings::reader() const
{
    ReaderSettings reader;
    reader.family = m_settings.value(ReaderSans).toBool() ? ReaderFamily::Sans : ReaderFamily::Serif;
    // A settings file can be edited by anyone: what is out of range must not make an unreadable page.
    reader.fontSize = std::clamp(m_settings.value(ReaderSize, reader.fontSize).toInt(), 14, 28);
    reader.columnCharacters = std::clamp(m_settings.value(ReaderColumn, reader.columnCharacters).toInt(), 45, 75);
    reader.zoom = std::clamp(m_settings.value(ReaderZoom, reader.zoom).toInt(), 50, 300);
    return reader;
}

void WindowSettings::setReader(const ReaderSettings &settings)
{
    m_settings.setValue(ReaderSans, settings.family == ReaderFamily::Sans);
    m_settings.setValue(ReaderSize, settings.fontSize);
    m_settings.setValue(ReaderColumn, settings.columnCharacters);
    m_settings.setValue(ReaderZoom, settings.zoom);
}

QString WindowSettings::library() const
{
    return m_settings.value(LastLibrary).toString();
}

void WindowSettings::setLibrary(const QString &path)
{
    m_settings.setValue(LastLibrary, path);
}

std::optional<ArticleId> WindowSettings::article() const
{
    bool isNumber = false;
    const uint number = m_settings.value(LastArticle).toUInt(&isNumber);
    return isNumber ? std::optional(ArticleId(number)) : std::nullopt;
}

void WindowSettings::setArticle(std::optional<ArticleId> article)
{
    m_settings.setValue(LastArticle, article ? QVariant(article->value()) : QVariant());
}

QString WindowSettings::sampleLibrary() const
{
    return m_settings.value(Samples).toString();
}

void WindowSettings::setSampleLibrary(const QString &path)
{
    m_settings.setValue(Samples, path);
}

bool WindowSettings::wantsSamples() const
{
    return m_settings.value(WantsSamples, true).toBool();
}

void WindowSettings::setWantsSamples(bool wanted)
{
    m_settings.setValue(WantsSamples, wanted);
}

QStringList WindowSettings::recentLibraries() const
{
    QStringList recent = m_settings.value(Recent).toStringList();
    recent.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return recent;
}

void WindowSettings::addRecentLibrary(const QString &path)
{
    QStringList recent = recentLibraries();
    recent.removeAll(path);
    recent.prepend(path);
    m_settings.setValue(Recent, recent.mid(0, MostRecent));
}

void WindowSettings::removeRecentLibrary(const QString &path)
{
    QStringList recent = recentLibraries();
    recent.removeAll(path);
    m_settings.setValue(Recent, recent);
}

void WindowSettings::clearRecentLibraries()
{
    m_settings.remove(Recent);
}

QString WindowSettings::folder() const
{
    return m_settings.value(Folder, QDir::homePath()).toString();
}

void WindowSettings::setFolder(const QString &folder)
{
    m_settings.setValue(Folder, folder);
}

QByteArray WindowSettings::tableLayouts() const
{
    return m_settings.value(TableLayouts).toByteArray();
}

void WindowSettings::setTableLayouts(const QByteArray &json)
{
    m_settings.setValue(TableLayouts, json);
}

} // namespace lectern
