// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/emptystate.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/keybutton.h"
#include "widgets/common/paneheader.h"
#include "widgets/common/theme.h"
#include "widgets/common/tokens.h"
#include "widgets/common/typepainter.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <set>

using namespace lectern;

namespace {

QImage drawnIcon(const QString &name, QIcon::Mode mode = QIcon::Normal)
{
    return icon(name).pixmap(QSize(32, 32), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// Colours of the fully covered pixels.
std::set<QRgb> inks(const QImage &image)
{
    std::set<QRgb> colors;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) == 255)
                colors.insert(image.pixel(x, y));
    return colors;
}

QImage pattern(EntityType type)
{
    QImage image(60, 16, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPattern(&painter, patternOf(type), QPointF(0, 5), 60, Qt::black);
    return image;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void followsTheChoice();
    void iconsExist_data();
    void iconsExist();
    void iconsFollowThePalette();
    void patternsLookDifferent();
    void controlsHaveNames();
    void emptyStateOffersItsAction();
    void fontsKeepTheirProportions();

private:
    Theme *m_theme = nullptr;
};

void TestTheme::initTestCase()
{
    m_theme = new Theme(*qApp, ThemeChoice::Light);
}

void TestTheme::followsTheChoice()
{
    QSignalSpy changes(m_theme, &Theme::changed);
    m_theme->setChoice(ThemeChoice::Dark);
    QVERIFY(m_theme->isDark());
    QVERIFY(tokensOf(QApplication::palette()).isDark);
    QCOMPARE(changes.count(), 1);
    m_theme->setChoice(ThemeChoice::Dark);
    QCOMPARE(changes.count(), 1);
    m_theme->setChoice(ThemeChoice::Desktop);
    QCOMPARE(m_theme->isDark(), tokensOf(QApplication::palette()).isDark);
    m_theme->setChoice(ThemeChoice::Light);
    QVERIFY(!tokensOf(QApplication::palette()).isDark);
}

void TestTheme::iconsExist_data()
{
    QTest::addColumn<QString>("name");
    const char *const names[] = {"document-open",
                                 "document-import",
                                 "document-save-as",
                                 "document-print",
                                 "document-properties",
                                 "go-previous",
                                 "go-next",
                                 "go-up",
                                 "go-down",
                                 "go-jump",
                                 "edit-find",
                                 "edit-undo",
                                 "edit-redo",
                                 "edit-copy",
                                 "edit-delete",
                                 "edit-rename",
                                 "view-filter",
                                 "view-sort-ascending",
                                 "view-more",
                                 "pan-down",
                                 "pan-end",
                                 "list-add",
                                 "list-remove",
                                 "window-close",
                                 "starred",
                                 "non-starred",
                                 "tag",
                                 "mail-read",
                                 "mail-unread",
                                 "zoom-in",
                                 "zoom-out",
                                 "view-fullscreen",
                                 "bookmark-new",
                                 "dialog-warning",
                                 "dialog-error",
                                 "help-about",
                                 "preferences-system",
                                 "lectern-merge",
                                 "lectern-split",
                                 "lectern-retype",
                                 "lectern-quote",
                                 "lectern-not-entity",
                                 "lectern-note",
                                 "lectern-group",
                                 "lectern-story",
                                 "lectern-roles",
                                 "lectern-network",
                                 "lectern-heatmap",
                                 "lectern-timeline",
                                 "lectern-bars",
                                 "lectern-concordance",
                                 "lectern-strip",
                                 "lectern-pin"};
    for (const char *name : names)
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestTheme::iconsExist()
{
    QFETCH(QString, name);
    QVERIFY(!icon(name).isNull());
    QVERIFY(!inks(drawnIcon(name)).empty());
}

void TestTheme::iconsFollowThePalette()
{
    const QString name = QStringLiteral("list-add");
    m_theme->setChoice(ThemeChoice::Light);
    QVERIFY(inks(drawnIcon(name)).count(lightTokens().text.rgba()));
    QVERIFY(inks(drawnIcon(name, QIcon::Disabled)).count(lightTokens().faint.rgba()));
    m_theme->setChoice(ThemeChoice::Dark);
    QVERIFY(inks(drawnIcon(name)).count(darkTokens().text.rgba()));
    m_theme->setChoice(ThemeChoice::Light);
    QVERIFY(icon(QStringLiteral("no-such-icon")).isNull());
}

void TestTheme::patternsLookDifferent()
{
    for (const EntityType a : allEntityTypes())
        for (const EntityType b : allEntityTypes())
            if (a != b)
                QVERIFY2(pattern(a) != pattern(b), typeName(a).data());
}

void TestTheme::controlsHaveNames()
{
    PaneHeader header(QStringLiteral("Articles"));
    const QToolButton *button = header.addButton(QStringLiteral("view-more"), QStringLiteral("More"));
    QCOMPARE(button->accessibleName(), QStringLiteral("More"));
    header.setNote(QStringLiteral("19"));
    QCOMPARE(header.note(), QStringLiteral("19"));
    const KeyButton key(QStringLiteral("F"), QStringLiteral("Filter"));
    QCOMPARE(key.accessibleName(), QStringLiteral("Filter"));
}

void TestTheme::emptyStateOffersItsAction()
{
    EmptyState state;
    state.setContent(QStringLiteral("document-open"), QStringLiteral("No articles"), QString(), QStringLiteral("Open"));
    QSignalSpy triggered(&state, &EmptyState::actionTriggered);
    auto *button = state.findChild<QPushButton *>();
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(triggered.count(), 1);
    state.setContent(QStringLiteral("document-open"), QStringLiteral("No articles"), QString());
    QVERIFY(button->isHidden());
}

void TestTheme::fontsKeepTheirProportions()
{
    const QFont before = QApplication::font();
    QFont large(before);
    large.setPixelSize(26);
    QApplication::setFont(large);
    QCOMPARE(scaled(10), 20);
    QCOMPARE(fontOf(TextRole::Caption).pixelSize(), 24);
    QApplication::setFont(before);
    QCOMPARE(fontOf(TextRole::Strong).pixelSize(), before.pixelSize());
    QVERIFY(fontOf(TextRole::Strong).bold());
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
