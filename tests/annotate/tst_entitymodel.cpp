// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/entitymodel.h"
#include "app/annotate/entitymodelformat.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <thread>

using namespace lectern;

namespace {

const QString ModelPath = QDir::cleanPath(QStringLiteral(TEST_DATA "/../../resources/model/entities.model"));

/// A document of one sentence a line, words separated by single spaces.
class SpacedDocument
{
public:
    explicit SpacedDocument(std::string text) : m_text(std::move(text))
    {
        std::uint32_t begin = 0;
        for (std::uint32_t at = 0; at <= m_text.size(); ++at) {
            const bool isEnd = at == m_text.size() || m_text[at] == '\n';
            if (!isEnd && m_text[at] != ' ')
                continue;
            if (at > begin)
                m_tokens.push_back({{begin, at}, TokenKind::Word, true});
            begin = at + 1;
            if (isEnd)
                m_sentenceEnds.push_back(static_cast<std::uint32_t>(m_tokens.size()));
        }
    }

    [[nodiscard]] ModelDocument view() const { return {m_text, m_tokens, m_sentenceEnds, {}}; }
    [[nodiscard]] QString draw(const std::vector<ModelSpan> &spans) const
    {
        QStringList drawn;
        for (const ModelSpan &span : spans) {
            const TextSpan bytes{m_tokens[span.firstToken].span.begin,
                                 m_tokens[span.firstToken + span.tokenCount - 1].span.end};
            const std::string_view type = typeName(span.type);
            drawn.append(QString::fromUtf8(type.data(), static_cast<qsizetype>(type.size())) + QLatin1Char(':') +
                         QString::fromStdString(std::string(bytes.of(m_text))));
        }
        return drawn.join(QStringLiteral(" | "));
    }

private:
    std::string m_text;
    std::vector<Token> m_tokens;
    std::vector<std::uint32_t> m_sentenceEnds;
};

QByteArray modelFile()
{
    QFile file(ModelPath);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestEntityModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingFileIsUnreadable();
    void faultsAreProblems_data();
    void faultsAreProblems();
    void tagsNames_data();
    void tagsNames();
    void confidencesAreProbabilities();
    void saysWhatItThinksOfOthersGuesses_data();
    void saysWhatItThinksOfOthersGuesses();
    void threadsShareOneModel();
};

void TestEntityModel::aMissingFileIsUnreadable()
{
    const auto model = EntityModel::open(QStringLiteral("/nonexistent/entities.model"));
    QVERIFY(!model);
    QCOMPARE(model.error().kind, Problem::Kind::Unreadable);
}

void TestEntityModel::faultsAreProblems_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("kind");
    const QByteArray whole = modelFile();
    QVERIFY(!whole.isEmpty());
    const auto changed = [&whole](qsizetype at, char value) {
        QByteArray content = whole;
        content[at] = value;
        return content;
    };
    constexpr int Damaged = static_cast<int>(Problem::Kind::Damaged);
    constexpr auto VersionAt = static_cast<qsizetype>(offsetof(modelfile::Header, version));
    constexpr auto SectionAt = static_cast<qsizetype>(offsetof(modelfile::Header, features));
    QTest::newRow("empty file") << QByteArray() << Damaged;
    QTest::newRow("shorter than the header") << whole.left(40) << Damaged;
    QTest::newRow("other magic") << changed(0, 'X') << Damaged;
    QTest::newRow("other version") << changed(VersionAt, 99) << static_cast<int>(Problem::Kind::Unsupported);
    QTest::newRow("cut at the end") << whole.left(whole.size() - 100) << Damaged;
    QTest::newRow("one byte changed in the middle")
        << changed(whole.size() / 2, char(whole[whole.size() / 2] + 1)) << Damaged;
    QTest::newRow("section beyond the end") << changed(SectionAt + 6, 1) << Damaged;
    QTest::newRow("rows of words beyond the end")
        << changed(static_cast<qsizetype>(offsetof(modelfile::Header, wordRows)) + 9, 0) << Damaged;
    QTest::newRow("section off its alignment") << changed(SectionAt, 1) << Damaged;
}

void TestEntityModel::faultsAreProblems()
{
    QFETCH(QByteArray, content);
    QFETCH(int, kind);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("entities.model")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto model = EntityModel::open(file.fileName());
    QVERIFY(!model);
    QCOMPARE(static_cast<int>(model.error().kind), kind);
    QCOMPARE(model.error().place, file.fileName());
}

void TestEntityModel::tagsNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("no name") << QStringLiteral("the talks lasted for two days .") << QString();
    QTest::newRow("person and place") << QStringLiteral("Maria Lindqvist lives in London .")
                                      << QStringLiteral("Person:Maria Lindqvist | Place:London");
    QTest::newRow("several sentences")
        << QStringLiteral("He flew to Moscow on Monday .\nThe United Nations condemned the attack .")
        << QStringLiteral("Place:Moscow | Organization:United Nations");
}

void TestEntityModel::tagsNames()
{
    QFETCH(QString, text);
    QFETCH(QString, names);
    const auto model = EntityModel::open(ModelPath);
    QVERIFY(model.has_value());
    const SpacedDocument document(text.toStdString());
    QCOMPARE(document.draw((*model)->tag(document.view())), names);
}

void TestEntityModel::confidencesAreProbabilities()
{
    const auto model = EntityModel::open(ModelPath);
    QVERIFY(model.has_value());
    const SpacedDocument document("Maria Lindqvist of the World Health Organization spoke in Geneva and Qarxun .");
    const std::vector<ModelSpan> spans = (*model)->tag(document.view());
    QVERIFY(!spans.empty());
    for (const ModelSpan &span : spans) {
        QVERIFY(span.confidence > 0.0F);
        QVERIFY(span.confidence <= 1.0F);
    }
}

void TestEntityModel::saysWhatItThinksOfOthersGuesses_data()
{
    QTest::addColumn<int>("firstToken");
    QTest::addColumn<int>("tokenCount");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("words that are no name") << 2 << 3 << QStringLiteral("none");
    QTest::newRow("a part of a name") << 0 << 1 << QStringLiteral("another");
    QTest::newRow("the name") << 0 << 2 << QStringLiteral("right");
    QTest::newRow("a name of another type") << 5 << 1 << QStringLiteral("another");
    QTest::newRow("a name in the second sentence") << 7 << 2 << QStringLiteral("right");
    QTest::newRow("words in the second sentence") << 9 << 1 << QStringLiteral("none");
}

void TestEntityModel::saysWhatItThinksOfOthersGuesses()
{
    QFETCH(int, firstToken);
    QFETCH(int, tokenCount);
    QFETCH(QString, verdict);
    const auto model = EntityModel::open(ModelPath);
    QVERIFY(model.has_value());
    const SpacedDocument document("Maria Lindqvist was born in London .\nAnna Petrova spoke .");
    constexpr std::array<EntityType, 1> Person = {EntityType::Person};
    std::array<ModelOpinion, 1> asked = {
        {{static_cast<std::uint32_t>(firstToken), static_cast<std::uint32_t>(tokenCount), Person}}};
    const std::vector<ModelSpan> spans = (*model)->tag(document.view(), asked);
    QCOMPARE(spans, (*model)->tag(document.view()));
    constexpr float Half = 0.5F;
    QCOMPARE(asked[0].outside > Half       ? QStringLiteral("none")
             : asked[0].probability > Half ? QStringLiteral("right")
                                           : QStringLiteral("another"),
             verdict);
}

void TestEntityModel::threadsShareOneModel()
{
    const auto model = EntityModel::open(ModelPath);
    QVERIFY(model.has_value());
    const SpacedDocument document("President Olsen met Anna Petrova in Oslo .\nOlsen praised the Norwegian army .");
    const std::vector<ModelSpan> expected = (*model)->tag(document.view());
    std::array<std::vector<ModelSpan>, 4> found;
    {
        std::vector<std::jthread> threads;
        for (std::vector<ModelSpan> &result : found)
            threads.emplace_back([&model, &document, &result] { result = (*model)->tag(document.view()); });
    }
    for (const std::vector<ModelSpan> &result : found)
        QVERIFY(result == expected);
}

QTEST_GUILESS_MAIN(TestEntityModel)
#include "tst_entitymodel.moc"
