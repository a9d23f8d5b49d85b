// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/windowsettings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern;

class TestWindowSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void firstStartHasDefaults();
    void remembers();
    void damagedValuesAreBounded();
    void recentLibraries();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("settings.ini")); }
    [[nodiscard]] QString library(const char *name) const
    {
        const QString path = m_folder->filePath(QLatin1String(name));
        QFile created(path);
        return created.open(QIODevice::WriteOnly) ? path : QString();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWindowSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestWindowSettings::firstStartHasDefaults()
{
    const WindowSettings settings(file());
    QCOMPARE(settings.theme(), ThemeChoice::Desktop);
    QCOMPARE(settings.reader(), ReaderSettings());
    QVERIFY(settings.library().isEmpty());
    QVERIFY(settings.filter().isEmpty());
    QVERIFY(!settings.article());
    QVERIFY(settings.recentLibraries().isEmpty());
    QVERIFY(!settings.folder().isEmpty());
}

void TestWindowSettings::remembers()
{
    ReaderSettings reader;
    reader.family = ReaderFamily::Sans;
    reader.zoom = 120;
    FilterChip company;
    company.label = "Marmara; \"Shipyards\"";
    company.condition = "company:\"Marmara Shipyards\"";
    company.type = EntityType::Company;
    company.entityKey = "company:marmara";
    company.isAlternative = true;
    FilterChip dates;
    dates.label = "Ağdam, May";
    dates.condition = "date:2024-05";
    dates.isExcluded = true;
    const Filter filter{"ferry AND \"rail port\"", {company, dates}};
    {
        WindowSettings settings(file());
        settings.setFilter(filter);
        settings.setOrder(HitOrder::Oldest);
        settings.setGrouping(ArticleGrouping::Month);
        settings.setPosition(1200);
        settings.setTheme(ThemeChoice::Contrast);
        settings.setReader(reader);
        settings.setArticle(ArticleId(7));
        settings.setLayout("geometry", "docks");
    }
    WindowSettings settings(file());
    QCOMPARE(settings.theme(), ThemeChoice::Contrast);
    QVERIFY(settings.filter() == filter);
    QCOMPARE(settings.order(), HitOrder::Oldest);
    QCOMPARE(settings.grouping(), ArticleGrouping::Month);
    QCOMPARE(settings.position(), 1200);
    QCOMPARE(settings.reader(), reader);
    QCOMPARE(settings.article(), std::optional(ArticleId(7)));
    QCOMPARE(settings.geometry(), QByteArray("geometry"));
    settings.setArticle({});
    QVERIFY(!settings.article());
}

void TestWindowSettings::damagedValuesAreBounded()
{
    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("[reader]\nfontSize=9000\ncolumnCharacters=-3\nzoom=none\n[session]\narticle=x\nposition=-7\n"
                  "order=by-luck\ngrouping=\nchips=7\n");
    damaged.close();
    const WindowSettings settings(file());
    QCOMPARE(settings.reader().fontSize, 28);
    QCOMPARE(settings.reader().columnCharacters, 45);
    QVERIFY(settings.reader().zoom >= 50);
    QCOMPARE(settings.position(), 0);
    QCOMPARE(settings.order(), HitOrder::Newest);
    QCOMPARE(settings.grouping(), ArticleGrouping::None);
    QVERIFY(settings.filter().isEmpty());
    QVERIFY(!settings.article());
}

void TestWindowSettings::recentLibraries()
{
    WindowSettings settings(file());
    const QString first = library("first.lectern");
    const QString second = library("second.lectern");
    settings.addRecentLibrary(first);
    settings.addRecentLibrary(second);
    settings.addRecentLibrary(first);
    QCOMPARE(settings.recentLibraries(), (QStringList{first, second}));
    QVERIFY(QFile::remove(second));
    QCOMPARE(settings.recentLibraries(), QStringList{first});
    for (int i = 0; i < 2 * WindowSettings::MostRecent; ++i)
        settings.addRecentLibrary(library(qPrintable(QStringLiteral("%1.lectern").arg(i))));
    QCOMPARE(settings.recentLibraries().size(), WindowSettings::MostRecent);
    settings.clearRecentLibraries();
    QVERIFY(settings.recentLibraries().isEmpty());
}

QTEST_GUILESS_MAIN(TestWindowSettings)
#include "tst_windowsettings.moc"
