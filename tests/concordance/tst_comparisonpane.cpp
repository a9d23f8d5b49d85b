// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/comparisonmodel.h"
#include "widgets/concordance/comparisonpane.h"

#include <QComboBox>
#include <QTableView>
#include <QTest>

using namespace lectern;

using Kind = ComparedSentence::Kind;

namespace {

std::vector<ComparedRow> rows()
{
    const QString longSentence = QStringLiteral("Words that go on. ").repeated(20);
    return {{Kind::Same, {QStringLiteral("A ship came."), {0, 12}, {}}, {QStringLiteral("A ship came."), {5, 17}, {}}},
            {Kind::Changed, {longSentence, {13, 300}, {{0, 5}}}, {QStringLiteral("Words."), {18, 24}, {{0, 5}}}},
            {Kind::OnlyLeft, {QStringLiteral("It left."), {301, 309}, {}}, {}}};
}

} // namespace

class TestComparisonPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void emptyCellOpensNothing();
    void sentenceOpensItsArticle();
    void longSentencesWrap();
    void differencesOnly();
    void chooserAsks();

private:
    std::unique_ptr<ComparisonModel> m_model;
    std::unique_ptr<ComparisonPane> m_pane;
};

void TestComparisonPane::init()
{
    m_pane.reset();
    m_model = std::make_unique<ComparisonModel>();
    m_pane = std::make_unique<ComparisonPane>(m_model.get());
    m_pane->resize(600, 300);
    m_pane->show();
    QVERIFY(m_pane->view()->isHidden());
    m_model->setRows(rows(), {ArticleId(3), QStringLiteral("Left")}, {ArticleId(4), QStringLiteral("Right")});
    QVERIFY(!m_pane->view()->isHidden());
}

void TestComparisonPane::emptyCellOpensNothing()
{
    int opened = 0;
    connect(m_pane.get(), &ComparisonPane::articleActivated, this, [&opened] { ++opened; });
    Q_EMIT m_pane->view()->clicked(m_model->index(2, ComparisonModel::Right));
    QCOMPARE(opened, 0);
}

void TestComparisonPane::sentenceOpensItsArticle()
{
    std::vector<std::pair<ArticleId, std::optional<TextSpan>>> opened;
    connect(m_pane.get(), &ComparisonPane::articleActivated, this,
            [&opened](ArticleId id, std::optional<TextSpan> span) { opened.emplace_back(id, span); });
    Q_EMIT m_pane->view()->clicked(m_model->index(0, ComparisonModel::Right));
    QCOMPARE(opened.size(), std::size_t(1));
    QCOMPARE(opened.front().first, ArticleId(4));
    QCOMPARE(opened.front().second, std::optional(TextSpan{5, 17}));
}

void TestComparisonPane::longSentencesWrap()
{
    QVERIFY(m_pane->view()->rowHeight(1) > 2 * m_pane->view()->rowHeight(0));
    const int before = m_pane->view()->rowHeight(1);
    m_pane->resize(1200, 300);
    QCoreApplication::processEvents();
    QVERIFY(m_pane->view()->rowHeight(1) < before);
}

void TestComparisonPane::differencesOnly()
{
    m_pane->setDifferencesOnly(true);
    QVERIFY(m_pane->view()->isRowHidden(0));
    QVERIFY(!m_pane->view()->isRowHidden(1));
    m_pane->setDifferencesOnly(false);
    QVERIFY(!m_pane->view()->isRowHidden(0));
}

void TestComparisonPane::chooserAsks()
{
    std::vector<ArticleId> chosen;
    connect(m_pane.get(), &ComparisonPane::articleChosen, this, [&chosen](ArticleId id) { chosen.push_back(id); });
    m_pane->setChoices({{ArticleId(4), QStringLiteral("Right")}, {ArticleId(9), QStringLiteral("Other")}},
                       ArticleId(4));
    QVERIFY(chosen.empty());
    QCOMPARE(m_pane->chooser()->currentIndex(), 0);
    m_pane->chooser()->setCurrentIndex(1);
    QCOMPARE(chosen, std::vector{ArticleId(9)});
}

QTEST_MAIN(TestComparisonPane)
#include "tst_comparisonpane.moc"
