// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>

#include <optional>
#include <vector>

namespace lectern::bench {

/// What a ratio must be; which way is better depends on what is compared.
struct Bound
{
    enum class Is { AtLeast, AtMost };
    Is is = Is::AtMost;
    double value = 0;
    [[nodiscard]] bool holds(double ratio) const { return is == Is::AtLeast ? ratio >= value : ratio <= value; }
};

/// A measured pair: ours, the other's, and their ratio (ours / other's).
struct Figure
{
    QString name;
    double ours = 0;
    double peer = 0;
    QString unit;
    std::optional<Bound> bound; ///< none: told, not judged
    [[nodiscard]] double ratio() const { return peer == 0 ? 0 : ours / peer; }
    [[nodiscard]] bool holds() const { return !bound || bound->holds(ratio()); }
};

/// Collects figures and prints each as soon as it is there.
class Figures
{
public:
    enum class Output { Text, Json };
    explicit Figures(Output output) : m_output(output) {}

    void add(Figure figure);
    /// A line for the reader that is no figure; left out of JSON.
    void tell(const QString &line) const;
    /// Prints what is printed at the end; whether all bounds hold.
    [[nodiscard]] bool finish() const;

private:
    Output m_output;
    std::vector<Figure> m_figures;
};

} // namespace lectern::bench
