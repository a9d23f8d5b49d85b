// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analyse/chart.h"
#include "app/base/result.h"

#include <QIODevice>
#include <QXmlStreamWriter>

#include <cstdint>
#include <optional>
#include <string>

namespace lectern {

enum class NetworkSyntax { Gexf, GraphMl };

/// An entity and how often the articles name it.
struct FileNode
{
    std::string key;
    std::string name;
    EntityType type = EntityType::Person;
    Frequency frequency;
    std::uint32_t stories = 0;
};

/// Two entities, by the numbers of their nodes, and the articles that name both.
struct FileLink
{
    std::size_t first = 0;
    std::size_t second = 0;
    Frequency frequency; ///< mentions: of both, in these articles
    std::uint32_t stories = 0;
};

/// Writes a network of entities for Gephi, Cytoscape, NetworkX and their like: GEXF 1.3 or GraphML. Nodes come first,
/// then links; the weight of a link is its articles. The device must outlive it.
class NetworkFile
{
public:
    /// `description` says in words what the network is of.
    NetworkFile(QIODevice &device, NetworkSyntax syntax, const QString &description);
    NetworkFile(const NetworkFile &) = delete;
    NetworkFile &operator=(const NetworkFile &) = delete;

    void add(const FileNode &node);
    void add(const FileLink &link);
    /// Problem: Unwritable.
    [[nodiscard]] Result<void> finish();

private:
    void beginGexf(const QString &description);
    void beginGraphMl(const QString &description);
    void beginLinks();
    void value(const char *id, const QString &text);

    QIODevice &m_device;
    NetworkSyntax m_syntax;
    QXmlStreamWriter m_xml;
    std::size_t m_nodes = 0;
    std::size_t m_links = 0;
    bool m_hasLinks = false; ///< the part of the links is begun
};

/// The nodes and links of a network that is drawn. Problem: Unwritable.
[[nodiscard]] Result<void> writeChartNetwork(QIODevice &device, NetworkSyntax syntax, const Chart &chart,
                                             const Corpus &corpus);

/// A text for XML: characters that may not stand in it become U+FFFD.
[[nodiscard]] QString xmlText(const std::string &utf8);

} // namespace lectern
