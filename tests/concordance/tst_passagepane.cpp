// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/concordancemodel.h"
#include "app/items/passagerole.h"
#include "app/items/quotemodel.h"
#include "widgets/concordance/passagepane.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace lectern;

namespace {

std::vector<QuoteRow> rows()
{
    QuoteRow ada;
    ada.article = ArticleId(3);
    ada.span = {10, 20};
    ada.speaker = EntityId(7);
    ada.speakerName = QStringLiteral("Ada");
    ada.words = QStringLiteral("“It works”");
    ada.outlet = QStringLiteral("Courier");
    QuoteRow unknown = ada;
    unknown.article = ArticleId(4);
    unknown.speaker.reset();
    unknown.speakerName.clear();
    return {ada, unknown};
}

} // namespace

class TestPassagePane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void emptyPaneOffersNothing();
    void rowOpensItsSentence_data();
    void rowOpensItsSentence();
    void copiesRowsNotCells();
    void onlyTheSelectedName();
    void headingsFold();

private:
    [[nodiscard]] QToolButton *entityButton() const;

    std::unique_ptr<QuoteModel> m_model;
    std::unique_ptr<PassagePane> m_pane;
};

void TestPassagePane::init()
{
    m_pane.reset();
    m_model = std::make_unique<QuoteModel>();
    m_pane = std::make_unique<PassagePane>(m_model.get(), PassagePane::Look{QStringLiteral("Quotations"),
                                                                            QStringLiteral("Who said what"),
                                                                            QStringLiteral("lectern-quote"),
                                                                            {QuoteModel::Words},
                                                                            true});
    m_pane->resize(800, 300);
    m_pane->show();
}

QToolButton *TestPassagePane::entityButton() const
{
    for (QToolButton *button : m_pane->findChildren<QToolButton *>())
        if (button->isCheckable())
            return button;
    return nullptr;
}

void TestPassagePane::emptyPaneOffersNothing()
{
    QVERIFY(!m_pane->view()->isVisible());
    QVERIFY(m_pane->rowsAsText().isEmpty());
    m_model->setRows(rows());
    QVERIFY(m_pane->view()->isVisible());
}

void TestPassagePane::rowOpensItsSentence_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<uint>("article");
    QTest::addColumn<int>("entities");

    QTest::newRow("nobody known speaks: no entity is selected") << 1 << 4U << 0;
    QTest::newRow("a speaker is selected too") << 0 << 3U << 1;
}

void TestPassagePane::rowOpensItsSentence()
{
    QFETCH(int, row);
    m_model->setRows(rows());
    std::vector<std::pair<ArticleId, std::optional<TextSpan>>> opened;
    connect(m_pane.get(), &PassagePane::articleActivated, this,
            [&opened](ArticleId id, std::optional<TextSpan> span) { opened.emplace_back(id, span); });
    QSignalSpy selected(m_pane.get(), &PassagePane::entityActivated);
    const QRect cell = m_pane->view()->visualRect(m_model->index(row, QuoteModel::Words));
    QTest::mouseClick(m_pane->view()->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(opened.size(), std::size_t(1));
    QTEST(opened.front().first.value(), "article");
    QVERIFY(opened.front().second == TextSpan({10, 20}));
    QTEST(static_cast<int>(selected.count()), "entities");
}

void TestPassagePane::copiesRowsNotCells()
{
    m_model->setRows(rows());
    QTest::keyClick(m_pane->view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("Ada: “It works” (Courier)\nunknown: “It works” (Courier)"));
    m_pane->view()->selectRow(1);
    QTest::keyClick(m_pane->view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("unknown: “It works” (Courier)"));
}

void TestPassagePane::onlyTheSelectedName()
{
    QSignalSpy changed(m_pane.get(), &PassagePane::entityOnlyChanged);
    QVERIFY(!entityButton()->isEnabled());
    m_pane->setEntityName(QStringLiteral("Ada"));
    QTest::mouseClick(entityButton(), Qt::LeftButton);
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_pane->isEntityOnly());
    m_pane->setEntityName({});
    QVERIFY2(!m_pane->isEntityOnly(), "there is no name to narrow to");
}

void TestPassagePane::headingsFold()
{
    ConcordanceModel model;
    PassagePane pane(&model, PassagePane::Look{QStringLiteral("Concordance"),
                                               QStringLiteral("Places"),
                                               QStringLiteral("lectern-concordance"),
                                               {ConcordanceModel::After},
                                               true,
                                               {{ConcordanceModel::After, QStringLiteral("By the word after")}}});
    connect(&pane, &PassagePane::groupingChanged, &model, [&model](std::optional<int> column) {
        model.setGrouping(column ? std::optional(static_cast<ConcordanceModel::Column>(*column)) : std::nullopt);
    });
    connect(&pane, &PassagePane::foldRequested, &model, &ConcordanceModel::setShown);
    QSignalSpy opened(&pane, &PassagePane::articleActivated);
    const auto row = [](uint article, const char *right) {
        return ConcordanceModel::Row{{ArticleId(article), {0, 5}, "the", "ferry", right}, {}, {}, {}, 0};
    };
    model.setRows({row(1, "left"), row(2, "sank"), row(3, "left")});
    pane.resize(800, 300);
    pane.show();
    for (QAction *action : pane.findChildren<QAction *>())
        if (action->text() == QLatin1String("By the word after"))
            action->trigger();
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(pane.view()->columnSpan(0, 0), int(ConcordanceModel::ColumnCount));
    pane.view()->setCurrentIndex(model.index(0, 0));
    QTest::keyClick(pane.view(), Qt::Key_Left);
    QCOMPARE(model.rowCount(), 3);
    QTest::keyClick(pane.view(), Qt::Key_Right);
    QCOMPARE(model.rowCount(), 5);
    QTest::mouseClick(pane.view()->viewport(), Qt::LeftButton, {}, pane.view()->visualRect(model.index(0, 0)).center());
    QVERIFY2(model.rowCount() == 3 && opened.isEmpty(), "a heading opens no article");
}

QTEST_MAIN(TestPassagePane)
#include "tst_passagepane.moc"
