// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// The real program over articles with known annotations, where these lie beside the source tree.
class TestAcceptance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void annotatedArticlesScoreAsTheyShould();
};

void TestAcceptance::annotatedArticlesScoreAsTheyShould()
{
    const QDir shared(QStringLiteral(SOURCE_ROOT "/../shared"));
    const QString scorer = shared.filePath(QStringLiteral("gold/score.py"));
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (!shared.exists(QStringLiteral("articles")) || !QFile::exists(scorer))
        QSKIP("The annotated articles are not here; they are no part of the project.");
    if (python.isEmpty())
        QSKIP("The scorer needs python3.");

    const QTemporaryDir folder;
    const QString json = folder.filePath(QStringLiteral("out.json"));
    QProcess lectern;
    lectern.setStandardOutputFile(json);
    lectern.start(QCoreApplication::applicationDirPath() + QStringLiteral("/lectern"),
                  {QStringLiteral("annotate"), shared.filePath(QStringLiteral("articles"))});
    QVERIFY(lectern.waitForFinished(120000));
    QVERIFY2(lectern.exitStatus() == QProcess::NormalExit && lectern.exitCode() == 0,
             lectern.readAllStandardError().constData());

    QProcess score;
    score.setProcessChannelMode(QProcess::MergedChannels);
    QStringList arguments{scorer,
                          QStringLiteral("--gold"),
                          shared.filePath(QStringLiteral("gold")),
                          QStringLiteral("--texts"),
                          shared.filePath(QStringLiteral("articles")),
                          QStringLiteral("--pred"),
                          json};
    for (const char *bound :
         {"mentions_f1=0.85", "identity_f1=0.90", "readable_chars=0.98", "meta_title=1", "meta_published=1",
          "meta_updated=1", "meta_byline=1", "meta_source=1", "meta_dateline=1", "meta_section=1"})
        arguments << QStringLiteral("--min") << QString::fromLatin1(bound);
    score.start(python, arguments);
    QVERIFY(score.waitForFinished(120000));
    const QByteArray figures = score.readAll();
    QVERIFY2(score.exitStatus() == QProcess::NormalExit && score.exitCode() == 0, figures.constData());
}

QTEST_GUILESS_MAIN(TestAcceptance)
#include "tst_acceptance.moc"
