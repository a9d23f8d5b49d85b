// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every pane with hand-filled values, in light and dark, to PNG files: pictures to look at after a change.
//     panegallery FOLDER [SCALE]      (QT_QPA_PLATFORM=offscreen needs no display)
#include "app/items/chipmodel.h"
#include "tests/support/samplepanes.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"
#include "widgets/common/tokens.h"
#include "widgets/common/translations.h"
#include "widgets/documents/documentpane.h"
#include "widgets/entities/entitypane.h"
#include "widgets/filter/filterbar.h"
#include "widgets/reader/hovercard.h"
#include "widgets/reader/readerpane.h"
#include "widgets/reader/readerview.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>

using namespace lectern;

namespace {

void save(QWidget &widget, const QSize &size, const QString &path)
{
    widget.resize(size);
    widget.setAttribute(Qt::WA_DontShowOnScreen);
    widget.show();
    QTest::qWait(200);
    widget.grab().save(path);
}

void drawDocuments(const QString &prefix)
{
    ArticleListModel model;
    DocumentPane pane(&model);
    save(pane, {312, 500}, prefix + QStringLiteral("documents-empty.png"));
    pane.setLibraryCount(48);
    save(pane, {312, 500}, prefix + QStringLiteral("documents-nohits.png"));
    model.setRows(sample::articleRows());
    model.setReadArticles({ArticleId(1), ArticleId(4), ArticleId(6), ArticleId(7), ArticleId(9)});
    pane.setLibraryCount(48);
    pane.selectArticle(ArticleId(1));
    save(pane, {312, 640}, prefix + QStringLiteral("documents.png"));
}

void drawEntities(const QString &prefix)
{
    EntityListModel model;
    model.setSections(sample::entitySections());
    EntityPane pane(&model);
    pane.setCards(sample::entityCards());
    pane.setArticleCount(19, 48);
    pane.selectEntity(EntityId(0));
    save(pane, {312, 700}, prefix + QStringLiteral("entities.png"));
    save(pane, {280, 560}, prefix + QStringLiteral("entities-narrow.png"));
}

void drawReader(const QString &prefix)
{
    ReaderPane pane;
    save(pane, {800, 400}, prefix + QStringLiteral("reader-empty.png"));
    pane.setCards(sample::entityCards());
    pane.setArticle(sample::article());
    pane.setSelectedEntity(EntityId(0));
    save(pane, {800, 760}, prefix + QStringLiteral("reader.png"));
    pane.setBoilerplateShown(true);
    pane.openFind();
    pane.setCorrectable(true);
    QTest::keyClicks(pane.findChild<QLineEdit *>(), QStringLiteral("berth"));
    save(pane, {800, 760}, prefix + QStringLiteral("reader-find.png"));
    Q_EMIT pane.view()->mentionActivated(12);
    QTest::qWait(80);
    if (auto *card = pane.findChild<HoverCard *>())
        card->grab().save(prefix + QStringLiteral("card.png"));
    pane.setArticle(sample::turkishArticle());
    save(pane, {800, 300}, prefix + QStringLiteral("reader-turkish.png"));
    pane.setArticle(sample::nestedMarks());
    pane.goToMention(MentionScope::Any, 1);
    save(pane, {800, 200}, prefix + QStringLiteral("reader-nested.png"));
}

void drawFilter(const QString &prefix)
{
    ChipModel model;
    model.setChips(sample::chips());
    FilterBar bar(&model);
    bar.setText(QStringLiteral("ferry AND (port OR berth"));
    bar.setResultCount(19, 48);
    save(bar, {1100, 42}, prefix + QStringLiteral("filter.png"));
    bar.showProblem({Problem::Kind::Query, QStringLiteral("A closing parenthesis is missing"), {}, 10});
    save(bar, {760, 42}, prefix + QStringLiteral("filter-narrow.png"));
}

QWidget *controls()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    auto *tabs = new QTabBar;
    tabs->addTab(QStringLiteral("Entities"));
    tabs->addTab(QStringLiteral("Timeline"));
    grid->addWidget(tabs, 0, 0, 1, 3);
    auto *on = new QCheckBox(QStringLiteral("Checked"));
    on->setChecked(true);
    auto *off = new QCheckBox(QStringLiteral("Not checked"));
    auto *radio = new QRadioButton(QStringLiteral("Chosen"));
    radio->setChecked(true);
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("People"), QStringLiteral("Companies")});
    auto *spin = new QSpinBox;
    auto *button = new QPushButton(icon(QStringLiteral("document-save-as")), QStringLiteral("Export"));
    auto *standard = new QPushButton(QStringLiteral("Default"));
    standard->setDefault(true);
    auto *disabled = new QPushButton(QStringLiteral("Disabled"));
    disabled->setEnabled(false);
    auto *edit = new QLineEdit(QStringLiteral("A field"));
    auto *progress = new QProgressBar;
    progress->setValue(40);
    const QList<QWidget *> all = {on,
                                  off,
                                  radio,
                                  combo,
                                  spin,
                                  button,
                                  standard,
                                  disabled,
                                  edit,
                                  progress,
                                  new QRadioButton(QStringLiteral("Not chosen"))};
    for (int i = 0; i < all.size(); ++i)
        grid->addWidget(all.at(i), 1 + i / 3, i % 3);
    auto *icons = new QWidget;
    auto *row = new QGridLayout(icons);
    const QStringList names = iconNames();
    for (int i = 0; i < names.size(); ++i) {
        auto *label = new QLabel;
        label->setPixmap(icon(names.at(i)).pixmap(QSize(24, 24), page->devicePixelRatioF()));
        label->setToolTip(names.at(i));
        row->addWidget(label, i / 14, i % 14);
    }
    grid->addWidget(icons, 6, 0, 1, 3);
    return page;
}

void drawControls(const QString &prefix)
{
    const std::unique_ptr<QWidget> page(controls());
    save(*page, {560, 420}, prefix + QStringLiteral("controls.png"));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString folder = arguments.value(1, QStringLiteral("."));
    if (!QDir().mkpath(folder))
        return 2;
    installTranslations(application, QLocale(QLocale::English, QLocale::UnitedKingdom));
    Theme theme(application, ThemeChoice::Light);
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        theme.setChoice(choice);
        const QString prefix =
            folder + (choice == ThemeChoice::Light ? QStringLiteral("/light-") : QStringLiteral("/dark-"));
        drawDocuments(prefix);
        drawEntities(prefix);
        drawReader(prefix);
        drawFilter(prefix);
        drawControls(prefix);
    }
    return 0;
}
