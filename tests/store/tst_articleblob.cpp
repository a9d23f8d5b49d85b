// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/articleblob.h"
#include "app/store/bytestream.h"
#include "app/store/compression.h"
#include "tests/store/samples.h"

#include <QTest>

using namespace lectern;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Decodes one kind of blob; whether it was accepted.
bool accepts(const QString &kind, const QByteArray &blob)
{
    Article article = samples::article();
    if (kind == QLatin1String("text"))
        return decodeText(view(blob)).has_value();
    if (kind == QLatin1String("structure"))
        return decodeStructure(view(blob), article);
    if (kind == QLatin1String("annotations"))
        return decodeAnnotations(view(blob), article.text).has_value();
    return decodeDigest(view(blob)).has_value();
}

QByteArray blobOf(const QString &kind)
{
    const Article article = samples::article();
    if (kind == QLatin1String("text"))
        return encodeText(article.text);
    if (kind == QLatin1String("structure"))
        return encodeStructure(article);
    if (kind == QLatin1String("annotations"))
        return encodeAnnotations(samples::annotations(article));
    return encodeDigest(samples::digest(article));
}

} // namespace

class TestArticleBlob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damageIsNoticed_data();
    void damageIsNoticed();
    void hostileContentIsRefused_data();
    void hostileContentIsRefused();
    void annotationsOfAnotherTextAreRefused();
    void everythingComesBack();
    void emptyComesBack();
    void textIsSmallerThanBefore();
};

void TestArticleBlob::damageIsNoticed_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"text", "structure", "annotations", "digest"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestArticleBlob::damageIsNoticed()
{
    QFETCH(QString, kind);
    const QByteArray whole = blobOf(kind);
    QVERIFY(accepts(kind, whole));
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!accepts(kind, whole.left(length)), qPrintable(QStringLiteral("cut at %1").arg(length)));
    QVERIFY(!accepts(kind, whole + 'x'));
    // The first bytes say what the frame is, and one of their bits is unused. All that carries content is checked.
    constexpr qsizetype FrameHeader = 6;
    for (qsizetype at = FrameHeader; at < whole.size(); ++at) {
        QByteArray bent = whole;
        bent[at] = static_cast<char>(bent.at(at) ^ 0x10);
        QVERIFY2(!accepts(kind, bent), qPrintable(QStringLiteral("bent at %1").arg(at)));
    }
}

void TestArticleBlob::hostileContentIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");

    const auto row = [](const char *name, auto write) {
        ByteWriter out;
        write(out);
        QTest::newRow(name) << QByteArray::fromStdString(out.bytes());
    };
    row("nothing at all", [](ByteWriter &) {});
    row("another version of the format", [](ByteWriter &out) { out.number(99); });
    row("more mentions than bytes", [](ByteWriter &out) {
        out.number(1);
        out.number(0xFFFFFFFF);
    });
    row("a role of a person who is not there", [](ByteWriter &out) {
        out.number(1);
        out.number(0); // mentions
        out.number(1); // roles
        for (const TextSpan span : {TextSpan(), TextSpan()})
            out.span(span);
        for (int i = 0; i < 6; ++i)
            out.number(0); // kind, person, organisation, country, inferred; no quotes
    });
    row("a mention of an unknown type", [](ByteWriter &out) {
        out.number(1);
        out.number(1);
        out.span({0, 1});
        out.number(EntityTypeCount);
    });
}

void TestArticleBlob::hostileContentIsRefused()
{
    QFETCH(QByteArray, content);
    const QByteArray blob = compress(view(content));
    QVERIFY(!decodeAnnotations(view(blob), samples::article().text));
}

void TestArticleBlob::annotationsOfAnotherTextAreRefused()
{
    const Article article = samples::article();
    const QByteArray blob = encodeAnnotations(samples::annotations(article));
    QVERIFY(!decodeAnnotations(view(blob), article.text.substr(0, 20)));
    QVERIFY(!decodeAnnotations(view(blob), {}));
}

void TestArticleBlob::everythingComesBack()
{
    const Article article = samples::article();
    Article restored;
    restored.file = article.file;
    restored.text = decodeText(view(encodeText(article.text))).value_or(std::string());
    QVERIFY(decodeStructure(view(encodeStructure(article)), restored));
    QCOMPARE(restored, article);

    const Annotations annotations = samples::annotations(article);
    QCOMPARE(decodeAnnotations(view(encodeAnnotations(annotations)), article.text), std::optional(annotations));

    ArticleDigest digest = samples::digest(article);
    digest.file.clear(); // a column of its own
    QCOMPARE(decodeDigest(view(encodeDigest(digest))), std::optional(digest));
}

void TestArticleBlob::emptyComesBack()
{
    Article article;
    QVERIFY(decodeStructure(view(encodeStructure({})), article));
    QCOMPARE(article, Article());
    QCOMPARE(decodeText(view(encodeText({}))), std::optional(std::string()));
    QCOMPARE(decodeAnnotations(view(encodeAnnotations({})), {}), std::optional(Annotations()));
    QCOMPARE(decodeDigest(view(encodeDigest({}))), std::optional(ArticleDigest()));
}

void TestArticleBlob::textIsSmallerThanBefore()
{
    std::string text;
    for (int i = 0; i < 200; ++i)
        text += "The ministry said on Monday that the meeting had taken place. ";
    const QByteArray blob = encodeText(text);
    QVERIFY(blob.size() < static_cast<qsizetype>(text.size()) / 4);
    QCOMPARE(decompress(view(blob), text.size()), std::optional(text));
    QVERIFY(!decompress(view(blob), text.size() - 1));
}

QTEST_APPLESS_MAIN(TestArticleBlob)
#include "tst_articleblob.moc"
