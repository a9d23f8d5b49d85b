// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/index/hardlibraries.h"

namespace lectern {

namespace {

constexpr int ManyNames = 10'000;

std::string digits(int number)
{
    return std::to_string(ManyNames + number);
}

} // namespace

const char *nameOf(HardLibrary library)
{
    switch (library) {
    case HardLibrary::NoArticles:
        return "no articles";
    case HardLibrary::OneArticle:
        return "one article";
    case HardLibrary::TenThousandNames:
        return "ten thousand names";
    case HardLibrary::MarkupInNames:
        return "names with markup and line ends";
    }
    return "";
}

std::vector<std::string> personsOf(HardLibrary library)
{
    std::vector<std::string> names;
    switch (library) {
    case HardLibrary::NoArticles:
        break;
    case HardLibrary::OneArticle:
        return {"Ərəstun Əliyev", "Oğuz Karadağ"};
    case HardLibrary::TenThousandNames:
        for (int i = 0; i < ManyNames; ++i)
            names.push_back("Person " + digits(i));
        break;
    case HardLibrary::MarkupInNames:
        return {"<b>Ltd</b> & \"Sons\"", "Two\nLines", "=SUM(A1)", "&amp;<!-- <script>alert(1)</script> -->",
                "a\tb, 'c'; d",          "*x* _y_ `z`"};
    }
    return names;
}

TestLibrary make(HardLibrary library)
{
    TestLibrary made;
    const std::vector<std::string> names = personsOf(library);
    for (std::size_t i = 0; i + 1 < names.size(); i += 2) {
        const auto person = [&](std::size_t number, const char *mark) {
            return '[' + names[number] + '|' + mark + "person:" + digits(static_cast<int>(number)) + ']';
        };
        const std::string outlet = library == HardLibrary::MarkupInNames ? "Post <i>&</i>\nHerald" : "Post";
        const ArticleId id =
            made.add("Title of " + names[i],
                     "minister " + person(i, "speaker ") + " met " + person(i + 1, "") + " at [Co & Söhne|company:co].",
                     "2024-0" + std::to_string(1 + i % 9) + "-11", outlet);
        made.addRole(id, "minister", 0, 2, "NO");
    }
    return made;
}

std::vector<QStringList> readCsv(const QByteArray &bytes)
{
    std::vector<QStringList> records;
    QStringList record;
    QString cell;
    bool isQuoted = false;
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c == u'"' && isQuoted && text.mid(at + 1, 1) == QStringLiteral("\""))
            cell += text.at(++at);
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (isQuoted || (c != u',' && c != u'\r' && c != u'\n'))
            cell += c;
        else if (c != u'\r') {
            record << std::exchange(cell, {});
            if (c == u'\n')
                records.push_back(std::exchange(record, {}));
        }
    }
    return records;
}

} // namespace lectern
