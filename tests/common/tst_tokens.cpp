// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/tokens.h"

#include <QGuiApplication>
#include <QPalette>
#include <QTest>

#include <set>

using namespace lectern;

namespace {

constexpr double TextContrast = 4.5;
constexpr double MarkContrast = 3.0;

QByteArray name(EntityType type, const char *theme)
{
    return QByteArray(theme) + ", " + QByteArray(typeName(type).data(), qsizetype(typeName(type).size()));
}

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastOfBlackOnWhite();
    void typeColors_data();
    void typeColors();
    void textOnSurfaces_data();
    void textOnSurfaces();
    void heatMapNumbers();
    void patternsDiffer();
    void paletteSetsEveryRole_data();
    void paletteSetsEveryRole();
    void paletteChoosesItsTokens();
};

void TestTokens::contrastOfBlackOnWhite()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
}

void TestTokens::typeColors_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("type");
    for (const EntityType type : allEntityTypes()) {
        QTest::newRow(name(type, "light").constData()) << false << int(type);
        QTest::newRow(name(type, "dark").constData()) << true << int(type);
    }
}

void TestTokens::typeColors()
{
    QFETCH(bool, dark);
    QFETCH(int, type);
    const Tokens &tokens = dark ? darkTokens() : lightTokens();
    const TypeColors &colors = tokens.of(EntityType(type));
    for (const QColor &surface : {colors.fill, colors.hover, colors.selected, tokens.hit, tokens.hitNow, tokens.quote})
        QVERIFY2(contrast(tokens.text, surface) >= TextContrast, qPrintable(surface.name()));
    QVERIFY(contrast(colors.chipText, colors.chip) >= TextContrast);
    QVERIFY(contrast(colors.badgeText, colors.line) >= TextContrast);
    for (const QColor &surface : {tokens.page, tokens.base, tokens.window, tokens.quote, colors.fill})
        QVERIFY2(contrast(colors.line, surface) >= MarkContrast, qPrintable(surface.name()));
}

void TestTokens::textOnSurfaces_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTokens::textOnSurfaces()
{
    QFETCH(bool, dark);
    const Tokens &t = dark ? darkTokens() : lightTokens();
    for (const QColor &surface : {t.window, t.base, t.alt, t.page, t.raised, t.hover, t.select, t.accentSoft, t.boiler})
        for (const QColor &ink : {t.text, t.muted})
            QVERIFY2(contrast(ink, surface) >= TextContrast, qPrintable(ink.name() + surface.name()));
    QVERIFY(contrast(t.onAccent, t.accent) >= TextContrast);
    QVERIFY(contrast(t.onSelect, t.select) >= TextContrast);
    QVERIFY(contrast(t.boilerText, t.page) >= TextContrast);
    for (const QColor &ink : {t.accent, t.warn, t.error, t.ok})
        QVERIFY2(contrast(ink, t.base) >= TextContrast, qPrintable(ink.name()));
    for (const QColor &mark : {t.borderStrong, t.focus, t.faint, t.hitLine, t.quoteBar})
        for (const QColor &surface : {t.window, t.base, t.page})
            QVERIFY2(contrast(mark, surface) >= MarkContrast, qPrintable(mark.name() + surface.name()));
}

void TestTokens::heatMapNumbers()
{
    for (const Tokens *tokens : {&lightTokens(), &darkTokens()})
        for (const QColor &cell : tokens->sequential)
            QVERIFY2(contrast(readableOn(cell, *tokens), cell) >= TextContrast, qPrintable(cell.name()));
}

void TestTokens::patternsDiffer()
{
    std::set<Pattern> patterns;
    for (const EntityType type : allEntityTypes())
        patterns.insert(patternOf(type));
    QCOMPARE(int(patterns.size()), EntityTypeCount);
}

void TestTokens::paletteSetsEveryRole_data()
{
    textOnSurfaces_data();
}

void TestTokens::paletteSetsEveryRole()
{
    QFETCH(bool, dark);
    const QPalette palette = paletteOf(dark ? darkTokens() : lightTokens());
    for (int role = 0; role < QPalette::NColorRoles; ++role) {
        if (role == QPalette::NoRole)
            continue;
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
            QVERIFY2(palette.isBrushSet(group, QPalette::ColorRole(role)), qPrintable(QString::number(role)));
    }
}

void TestTokens::paletteChoosesItsTokens()
{
    QVERIFY(tokensOf(paletteOf(darkTokens())).isDark);
    QVERIFY(!tokensOf(paletteOf(lightTokens())).isDark);
}

QTEST_MAIN(TestTokens)
#include "tst_tokens.moc"
