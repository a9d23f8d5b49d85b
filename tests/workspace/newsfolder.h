// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/recognizer.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace lectern {

/// A temporary folder with articles of our own writing in it.
class NewsFolder
{
public:
    [[nodiscard]] QString path(const QString &name = {}) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &content) const
    {
        const QString file = path(name);
        QDir().mkpath(QFileInfo(file).absolutePath());
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write a test file");
        return file;
    }

    /// Three texts that name some of the same people and places.
    QStringList writeNews() const
    {
        return {write(QStringLiteral("news/1.txt"),
                      "Minister opens the new harbour\n\nTransport Minister Orhan Demir opened the harbour of Izmir on "
                      "Monday. Demir said the port would grow.\n\nPresident Leyla Kaya of Marmara Shipyards spoke in "
                      "Ankara.\n"),
                write(QStringLiteral("news/2.txt"),
                      "Shipyard hires\n\nMarmara Shipyards will hire in Izmir, President Leyla Kaya said in "
                      "Türkiye.\n\nOrhan Demir welcomed it.\n"),
                write(QStringLiteral("news/3.txt"),
                      "Nothing new in Baku\n\nIn Baku, the capital of Azerbaijan, the markets were calm.\n")};
    }

    /// Four reports of one outlet on different matters, with a box of the outlet in the middle of three.
    QStringList writeOutlet() const
    {
        const QByteArray box = "The stories of the day\n\nOur letter brings you the ten best stories of the day before "
                               "breakfast, without a word too many and without anything to pay for it, ever.\n\n";
        return {write(QStringLiteral("outlet/1.txt"),
                      "Port orders four ferries\n\nHalden Marine will build four ferries for the port of Lendava, the "
                      "company said on Monday.\n\n" +
                          box + "The first of them is to sail in two years, Halden Marine said in a letter.\n"),
                write(QStringLiteral("outlet/2.txt"),
                      "Wheat grows dearer\n\nWheat grew dearer in Odessa on Tuesday after rain kept lorries from the "
                      "port for a week, traders said.\n\n" +
                          box + "Traders in Odessa expect more of it before the end of the month, they said.\n"),
                write(QStringLiteral("outlet/3.txt"),
                      "Museum finds lost map\n\nThe museum of Ravna has found a map that had been lost for ninety "
                      "years, its head said.\n\nIt lay behind a shelf in the cellar of the museum.\n"),
                write(QStringLiteral("outlet/4.txt"),
                      "Court stops sale of works\n\nA court in Ravna has stopped the sale of the works of the city to "
                      "Aqualis Holding.\n\n" +
                          box + "Aqualis Holding will go to the next court, a speaker of the company said.\n")};
    }

    static std::shared_ptr<const Recognizer> recognizer()
    {
        const Result<std::shared_ptr<const Recognizer>> installed = Recognizer::openInstalled();
        if (!installed)
            qFatal("%s", qPrintable(installed.error().text()));
        return *installed;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace lectern
