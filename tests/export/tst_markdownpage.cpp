// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/markdownpage.h"
#include "tests/export/fulldevice.h"
#include "tests/export/writtensample.h"

#include <QBuffer>
#include <QTest>

using namespace lectern;

class TestMarkdownPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullDeviceIsNamed();
    void escapes_data();
    void escapes();
    void articleWithNamesAndSource();
    void linesThatLookLikeLists_data();
    void linesThatLookLikeLists();
};

void TestMarkdownPage::fullDeviceIsNamed()
{
    FullDevice device;
    const std::vector<Entity> entities;
    MarkdownPage page(device, entities, {QStringLiteral("Title"), {}});
    const auto finished = page.finish({});
    QVERIFY(!finished);
    QCOMPARE(finished.error().kind, Problem::Kind::Unwritable);
}

void TestMarkdownPage::escapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("escaped");

    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a tag") << QStringLiteral("<b>") << QStringLiteral("\\<b\\>");
    QTest::newRow("emphasis and code") << QStringLiteral("*a* _b_ `c`") << QStringLiteral("\\*a\\* \\_b\\_ \\`c\\`");
    QTest::newRow("a link") << QStringLiteral("[a](b)") << QStringLiteral("\\[a\\](b)");
    QTest::newRow("an entity of HTML") << QStringLiteral("&amp;") << QStringLiteral("\\&amp;");
    QTest::newRow("a line end is a blank") << QStringLiteral("a\nb") << QStringLiteral("a b");
    QTest::newRow("a control character") << QString::fromUtf8("a\x01") << QStringLiteral("a\uFFFD");
}

void TestMarkdownPage::escapes()
{
    QFETCH(QString, text);
    QFETCH(QString, escaped);
    QCOMPARE(QString::fromStdString(escapeMarkdown(text.toStdString())), escaped);
}

namespace {

QString pageOf(const WrittenSample &sample)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    MarkdownPage page(buffer, sample.entities, {QStringLiteral("Articles"), QStringLiteral("1 article")});
    page.add(sample.written());
    return page.finish({}) ? QString::fromUtf8(buffer.data()) : QString();
}

} // namespace

void TestMarkdownPage::articleWithNamesAndSource()
{
    QCOMPARE(pageOf(WrittenSample()),
             QStringLiteral("# Articles\n\n1 article\n\n"
                            "## Zürich 🎈 \\<b\\>\n\n"
                            "*A. Writer · /news/ü.txt \\#2*\n\n"
                            "President **Ünal Çelik** of **Türkiye** said “=1+1” in **2024**.\n\n"
                            "- *Person*: Ünal Çelik\n- *Place*: Türkiye\n\n---\n\n"));
}

void TestMarkdownPage::linesThatLookLikeLists_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("written");

    QTest::newRow("a numbered line") << QStringLiteral("2. Second") << QStringLiteral("2\\. Second");
    QTest::newRow("a dash") << QStringLiteral("- so he said") << QStringLiteral("\\- so he said");
    QTest::newRow("a heading") << QStringLiteral("# Top") << QStringLiteral("\\# Top");
    QTest::newRow("a line under a heading") << QStringLiteral("=====") << QStringLiteral("\\=====");
    QTest::newRow("a number alone") << QStringLiteral("2024") << QStringLiteral("2024");
}

void TestMarkdownPage::linesThatLookLikeLists()
{
    QFETCH(QString, line);
    QFETCH(QString, written);
    WrittenSample sample;
    sample.annotations = {};
    sample.mentionEntities.clear();
    sample.article.text = line.toStdString();
    sample.article.regions = {
        {RegionKind::Body, {0, static_cast<std::uint32_t>(sample.article.text.size())}, "p", false}};
    const QString page = pageOf(sample);
    QVERIFY2(page.contains(u'\n' + written + u'\n'), qPrintable(page));
}

QTEST_APPLESS_MAIN(TestMarkdownPage)
#include "tst_markdownpage.moc"
