// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/program.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace lectern {

/// Calls the program as a shell would, with a window and pictures that only remember what they were asked for.
class CommandLine
{
public:
    struct Outcome
    {
        int status = -1;
        QByteArray out;
        QString err;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };

    Outcome operator()(const QStringList &words) const
    {
        std::vector<QByteArray> bytes{"lectern"};
        for (const QString &word : words)
            bytes.push_back(word.toLocal8Bit());
        std::vector<char *> argv;
        for (QByteArray &word : bytes)
            argv.push_back(word.data());
        auto argc = static_cast<int>(argv.size());
        argv.push_back(nullptr);
        QBuffer out;
        QBuffer err;
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        Terminal terminal(out, err);
        calls() = {};
        static const Frontend fake{fakeWindow, fakePicture};
        const int status = runProgram(argc, argv.data(), fake, terminal);
        return {status, out.data(), QString::fromUtf8(err.data())};
    }

    /// What the frontend was asked for by the last call.
    struct Calls
    {
        int windows = 0;
        QStringList paths;
        QString picture;
        Chart chart;
        int scale = 0;
    };
    static Calls &calls()
    {
        static Calls made;
        return made;
    }
    static constexpr int WindowStatus = 42;

private:
    static int fakeWindow(int & /*argc*/, char ** /*argv*/, const QStringList &paths)
    {
        ++calls().windows;
        calls().paths = paths;
        return WindowStatus;
    }
    static Result<void> fakePicture(int & /*argc*/, char ** /*argv*/, const Chart &chart, const QString &path,
                                    int scale)
    {
        calls().picture = path;
        calls().chart = chart;
        calls().scale = scale;
        if (path.contains(QLatin1String("forbidden")))
            return Problem{Problem::Kind::Unwritable, QStringLiteral("The picture cannot be written."), path};
        return {};
    }
};

} // namespace lectern
