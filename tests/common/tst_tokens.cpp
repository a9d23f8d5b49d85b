// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/contrasttokens.h"
#include "widgets/common/tokens.h"

#include <QGuiApplication>
#include <QPalette>
#include <QTest>

#include <set>

using namespace lectern;

namespace {

constexpr double TextContrast = 4.5;
constexpr double MarkContrast = 3.0;

QStringList themes()
{
    return {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("light, high contrast"),
            QStringLiteral("dark, high contrast")};
}

const Tokens &tokensOfTheme(const QString &theme)
{
    const bool isDark = theme.startsWith(QLatin1String("dark"));
    if (theme.endsWith(QLatin1String("high contrast")))
        return isDark ? darkContrastTokens() : lightContrastTokens();
    return isDark ? darkTokens() : lightTokens();
}

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
    void paletteChoosesItsTokens_data();
    void paletteChoosesItsTokens();
    void highContrastIsHigher();
};

void TestTokens::contrastOfBlackOnWhite()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
}

void TestTokens::typeColors_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<int>("type");
    for (const EntityType type : allEntityTypes()) {
        for (const QString &theme : themes())
            QTest::newRow(name(type, qPrintable(theme)).constData()) << theme << int(type);
    }
}

void TestTokens::typeColors()
{
    QFETCH(QString, theme);
    QFETCH(int, type);
    const Tokens &tokens = tokensOfTheme(theme);
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
    QTest::addColumn<QString>("theme");
    for (const QString &theme : themes())
        QTest::newRow(qPrintable(theme)) << theme;
}

void TestTokens::textOnSurfaces()
{
    QFETCH(QString, theme);
    const Tokens &t = tokensOfTheme(theme);
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
    for (const Tokens *tokens : {&lightTokens(), &darkTokens(), &lightContrastTokens(), &darkContrastTokens()})
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
    QFETCH(QString, theme);
    const QPalette palette = paletteOf(tokensOfTheme(theme));
    for (int role = 0; role < QPalette::NColorRoles; ++role) {
        if (role == QPalette::NoRole)
            continue;
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
            QVERIFY2(palette.isBrushSet(group, QPalette::ColorRole(role)), qPrintable(QString::number(role)));
    }
}

void TestTokens::paletteChoosesItsTokens_data()
{
    textOnSurfaces_data();
}

void TestTokens::paletteChoosesItsTokens()
{
    QFETCH(QString, theme);
    const Tokens &tokens = tokensOfTheme(theme);
    QCOMPARE(&tokensOf(paletteOf(tokens)), &tokens);
}

/// What high contrast is for: no text below 7:1, no line that only separates below 4.5:1.
void TestTokens::highContrastIsHigher()
{
    for (const Tokens *t : {&lightContrastTokens(), &darkContrastTokens()}) {
        for (const QColor &ink : {t->text, t->muted, t->accent, t->warn, t->error, t->ok, t->focus, t->edge})
            QVERIFY2(contrast(ink, t->base) >= 7, qPrintable(ink.name()));
        for (const QColor &line : {t->border, t->borderStrong, t->grid, t->faint})
            QVERIFY2(contrast(line, t->base) >= TextContrast, qPrintable(line.name()));
        for (const TypeColors &colors : t->types)
            QVERIFY2(contrast(colors.line, t->base) >= 7, qPrintable(colors.line.name()));
    }
}

QTEST_MAIN(TestTokens)
#include "tst_tokens.moc"
