// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/annotationpage.h"
#include "tests/export/fulldevice.h"
#include "tests/export/writtensample.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace lectern;

namespace {

QString page(const std::vector<Problem> &problems = {})
{
    const WrittenSample sample;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    AnnotationPage page(buffer, sample.entities);
    page.add(sample.written());
    return page.finish(problems) ? QString::fromUtf8(buffer.data()) : QString();
}

} // namespace

class TestAnnotationPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullDeviceIsNamed();
    void escapes_data();
    void escapes();
    void wordsCannotBecomeMarkup();
    void marksSayWhatAndWhy();
    void boilerplateIsFolded();
    void problemsAreListed();
    void asksForNothingFromOutside();
    void everyTypeHasALook();
    void everyElementIsClosed();
};

void TestAnnotationPage::fullDeviceIsNamed()
{
    FullDevice device;
    const std::vector<Entity> entities;
    AnnotationPage page(device, entities);
    QCOMPARE(page.finish({}).error().kind, Problem::Kind::Unwritable);
}

void TestAnnotationPage::escapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");

    QTest::newRow("plain") << QStringLiteral("Zürich") << QStringLiteral("Zürich");
    QTest::newRow("markup") << QStringLiteral("<a href=\"x\">&") << QStringLiteral("&lt;a href=&quot;x&quot;&gt;&amp;");
    QTest::newRow("control character") << QStringLiteral("a\x01") + u'b' << QStringLiteral("a\uFFFD") + u'b';
    QTest::newRow("line end") << QStringLiteral("a\nb") << QStringLiteral("a\nb");
}

void TestAnnotationPage::escapes()
{
    QFETCH(QString, text);
    QFETCH(QString, html);
    QCOMPARE(QString::fromStdString(escapeHtml(text.toStdString())), html);
}

void TestAnnotationPage::wordsCannotBecomeMarkup()
{
    QVERIFY(!page().contains(QLatin1String("<b>")));
    QVERIFY(page().contains(QStringLiteral("<h2>Zürich 🎈 &lt;b&gt;</h2>")));
}

void TestAnnotationPage::marksSayWhatAndWhy()
{
    QVERIFY(page().contains(
        QStringLiteral("President <mark class=\"m person\" title=\"Ünal Çelik, Person "
                       "(title-before-name: President)\">Ünal Çelik</mark> of <mark class=\"m place\"")));
    QVERIFY(page().contains(QStringLiteral("title=\"2024 = 2024, Date\"")));
}

void TestAnnotationPage::boilerplateIsFolded()
{
    QVERIFY(page().contains(
        QStringLiteral("<details><summary>Not part of the article</summary><p>Share &amp; win</p></details>")));
}

void TestAnnotationPage::problemsAreListed()
{
    QVERIFY(!page().contains(QLatin1String("Could not be read")));
    const QString html = page({{Problem::Kind::Binary, QStringLiteral("not <text>"), QStringLiteral("/a.bin")}});
    QVERIFY(html.contains(QLatin1String("<li>/a.bin: not &lt;text&gt;</li>")));
}

void TestAnnotationPage::asksForNothingFromOutside()
{
    for (const char *word : {"<script", "http:", "https:", "url(", "@import", "<link", "<img"})
        QVERIFY2(!page().contains(QLatin1String(word)), word);
    QVERIFY(page().contains(QLatin1String("prefers-color-scheme: dark")));
}

void TestAnnotationPage::everyTypeHasALook()
{
    for (const EntityType type : allEntityTypes()) {
        const QString name = QString::fromStdString(std::string(typeName(type))).toLower();
        QVERIFY2(page().contains(u'.' + name + QLatin1String(" {")), qPrintable(name));
        QCOMPARE(page().count(QStringLiteral("--%1:").arg(name)), 2); // light and dark
    }
}

void TestAnnotationPage::everyElementIsClosed()
{
    QString html = page();
    html.remove(QLatin1String("<!DOCTYPE html>"));
    html.replace(QRegularExpression(QStringLiteral("<meta ([^>]*)>")), QStringLiteral("<meta \\1/>"));
    QXmlStreamReader reader(html);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

QTEST_APPLESS_MAIN(TestAnnotationPage)
#include "tst_annotationpage.moc"
