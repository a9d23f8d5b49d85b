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
