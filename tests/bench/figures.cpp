// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace lectern::bench {

namespace {

void print(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

QString boundText(const std::optional<Bound> &bound)
{
    if (!bound)
        return {};
    const QString sign = bound->is == Bound::Is::AtLeast ? QStringLiteral(">=") : QStringLiteral("<=");
    return bound->value < 0.1 ? QStringLiteral("%1 1/%2").arg(sign).arg(1 / bound->value, 0, 'g', 3)
                              : QStringLiteral("%1 %2").arg(sign).arg(bound->value);
}

QString ratioText(double ratio)
{
    return ratio > 0 && ratio < 0.1 ? QStringLiteral("1/%1").arg(1 / ratio, 0, 'f', 0) : QString::number(ratio, 'f', 2);
}

} // namespace

void Figures::add(Figure figure)
{
    if (m_output == Output::Text)
        print(QStringLiteral("%1 %2 %3 %4  ratio %5  %6 %7")
                  .arg(figure.name, -44)
                  .arg(figure.ours, 10, 'g', 4)
                  .arg(figure.peer, 10, 'g', 4)
                  .arg(figure.unit, -5)
                  .arg(ratioText(figure.ratio()), 8)
                  .arg(boundText(figure.bound), -8)
                  .arg(!figure.bound    ? QString()
                       : figure.holds() ? QStringLiteral("holds")
                                        : QStringLiteral("MISSED")));
    m_figures.push_back(std::move(figure));
}

void Figures::tell(const QString &line) const
{
    if (m_output == Output::Text)
        print(line);
}

bool Figures::finish() const
{
    if (m_output == Output::Json) {
        QJsonArray array;
        for (const Figure &figure : m_figures)
            array.append(QJsonObject{
                {QStringLiteral("name"), figure.name},
                {QStringLiteral("ours"), figure.ours},
                {QStringLiteral("peer"), figure.peer},
                {QStringLiteral("ratio"), figure.ratio()},
                {QStringLiteral("bound"), figure.bound ? QJsonValue(boundText(figure.bound)) : QJsonValue()},
                {QStringLiteral("holds"), figure.holds()},
            });
        print(QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("figures"), array}}).toJson()));
    }
    return std::all_of(m_figures.begin(), m_figures.end(), [](const Figure &figure) { return figure.holds(); });
}

} // namespace lectern::bench
