// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/windowsettings.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <utility>

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
constexpr QLatin1String LastPosition("session/position");
constexpr QLatin1String FilterText("session/filter");
constexpr QLatin1String FilterChips("session/chips");
constexpr QLatin1String OrderKey("session/order");
constexpr QLatin1String GroupingKey("session/grouping");
constexpr QLatin1String Samples("session/samples");
constexpr QLatin1String WantsSamples("session/wantsSamples");
constexpr QLatin1String Recent("session/recent");
constexpr QLatin1String Folder("session/folder");
constexpr QLatin1String TableLayouts("import/tableLayouts");

// A settings file may be older or newer than the program: words instead of numbers, and what is unknown is the usual.
constexpr std::pair<HitOrder, const char *> Orders[] = {{HitOrder::Newest, "newest"},
                                                        {HitOrder::Oldest, "oldest"},
                                                        {HitOrder::Relevance, "relevance"},
                                                        {HitOrder::Title, "title"}};
constexpr std::pair<ArticleGrouping, const char *> Groupings[] = {{ArticleGrouping::None, "none"},
                                                                  {ArticleGrouping::Story, "story"},
                                                                  {ArticleGrouping::Outlet, "outlet"},
                                                                  {ArticleGrouping::Month, "month"}};

constexpr std::pair<ThemeChoice, const char *> Themes[] = {{ThemeChoice::Desktop, "desktop"},
                                                           {ThemeChoice::Light, "light"},
                                                           {ThemeChoice::Dark, "dark"},
                                                           {ThemeChoice::Contrast, "contrast"}};

template<typename Names>
auto valueOf(const Names &names, const QString &word)
{
    const auto found = std::find_if(std::begin(names), std::end(names),
                                    [&](const auto &entry) { return word == QLatin1String(entry.second); });
    return found == std::end(names) ? std::begin(names)->first : found->first;
}

template<typename Names, typename Value>
QString wordOf(const Names &names, Value value)
{
    const auto found =
        std::find_if(std::begin(names), std::end(names), [&](const auto &entry) { return entry.first == value; });
    return QLatin1String(found->second);
}

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QVariantMap toMap(const FilterChip &chip)
{
    QVariantMap map{{QStringLiteral("label"), QString::fromStdString(chip.label)},
                    {QStringLiteral("condition"), QString::fromStdString(chip.condition)},
                    {QStringLiteral("entity"), QString::fromStdString(chip.entityKey)},
                    {QStringLiteral("excluded"), chip.isExcluded},
                    {QStringLiteral("alternative"), chip.isAlternative}};
    if (chip.type)
        map.insert(QStringLiteral("type"), toText(typeName(*chip.type)));
    return map;
}

FilterChip toChip(const QVariantMap &map)
{
    const auto text = [&map](const char *name) { return map.value(QLatin1String(name)).toString().toStdString(); };
    FilterChip chip;
    chip.label = text("label");
    chip.condition = text("condition");
    chip.entityKey = text("entity");
    chip.isAlternative = map.value(QStringLiteral("alternative")).toBool();
    chip.isExcluded = map.value(QStringLiteral("excluded")).toBool();
    chip.type = typeFromName(text("type"));
    return chip;
}

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
    return valueOf(Themes, m_settings.value(ThemeKey).toString());
}

void WindowSettings::setTheme(ThemeChoice choice)
{
    m_settings.setValue(ThemeKey, wordOf(Themes, choice));
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

int WindowSettings::position() const
{
    return std::max(m_settings.value(LastPosition).toInt(), 0);
}

void WindowSettings::setPosition(int position)
{
    m_settings.setValue(LastPosition, position);
}

Filter WindowSettings::filter() const
{
    Filter filter;
    filter.text = m_settings.value(FilterText).toString().toStdString();
    for (const QVariant &kept : m_settings.value(FilterChips).toList())
        if (FilterChip chip = toChip(kept.toMap()); !chip.condition.empty())
            filter.chips.push_back(std::move(chip));
    return filter;
}

void WindowSettings::setFilter(const Filter &filter)
{
    QVariantList chips;
    for (const FilterChip &chip : filter.chips)
        chips << toMap(chip);
    m_settings.setValue(FilterText, QString::fromStdString(filter.text));
    m_settings.setValue(FilterChips, chips);
}

HitOrder WindowSettings::order() const
{
    return valueOf(Orders, m_settings.value(OrderKey).toString());
}

void WindowSettings::setOrder(HitOrder order)
{
    m_settings.setValue(OrderKey, wordOf(Orders, order));
}

ArticleGrouping WindowSettings::grouping() const
{
    return valueOf(Groupings, m_settings.value(GroupingKey).toString());
}

void WindowSettings::setGrouping(ArticleGrouping grouping)
{
    m_settings.setValue(GroupingKey, wordOf(Groupings, grouping));
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
