#include "extract/compound_testing.h"

#include <cstdint>

namespace spillmap {
namespace {

constexpr std::uint32_t none = 0xFFFFFFFFu, end = 0xFFFFFFFEu;

struct Node {
  std::string name, data;
  bool storage = true;
  std::uint32_t right = none, child = none, last_child = none, start = end;
};

void put(std::string& out, std::uint64_t value, unsigned bytes) {
  for (unsigned i = 0; i < bytes; ++i) out += static_cast<char>(value >> (8 * i) & 0xFF);
}

void chain(std::vector<std::uint32_t>& table, std::string& space, std::string_view data, std::size_t sector,
           std::uint32_t& start) {
  const std::size_t count = (data.size() + sector - 1) / sector;
  if (count == 0) return;
  start = static_cast<std::uint32_t>(table.size());
  for (std::size_t i = 0; i < count; ++i)
    table.push_back(i + 1 == count ? end : static_cast<std::uint32_t>(table.size() + 1));
  space += data;
  space.resize(table.size() * sector);
}

}  // namespace

std::string make_compound(const std::vector<std::pair<std::string, std::string>>& streams) {
  std::vector<Node> nodes = {{"Root Entry", {}}};
  const auto below = [&](std::uint32_t parent, const std::string& name, bool storage) {
    for (std::uint32_t at = nodes[parent].child; at != none; at = nodes[at].right)
      if (nodes[at].name == name) return at;
    const auto own = static_cast<std::uint32_t>(nodes.size());
    Node node;
    node.name = name;
    node.storage = storage;
    nodes.push_back(node);
    if (nodes[parent].child == none)
      nodes[parent].child = own;
    else
      nodes[nodes[parent].last_child].right = own;
    nodes[parent].last_child = own;
    return own;
  };
  for (const auto& [path, data] : streams) {
    std::uint32_t at = 0;
    std::size_t begin = 0;
    for (std::size_t slash = path.find('/'); slash != std::string::npos; slash = path.find('/', begin)) {
      at = below(at, path.substr(begin, slash - begin), true);
      begin = slash + 1;
    }
    nodes[below(at, path.substr(begin), false)].data = data;
  }
  std::vector<std::uint32_t> table, mini_table;
  std::string space, mini;
  for (Node& node : nodes)
    if (!node.storage && node.data.size() < 4096) chain(mini_table, mini, node.data, 64, node.start);
  for (Node& node : nodes)
    if (!node.storage && node.data.size() >= 4096) chain(table, space, node.data, 512, node.start);
  nodes[0].data = mini;
  chain(table, space, mini, 512, nodes[0].start);
  std::string mini_bytes;
  for (const std::uint32_t sector : mini_table) put(mini_bytes, sector, 4);
  while (mini_bytes.size() % 512 != 0) put(mini_bytes, none, 4);
  std::uint32_t mini_start = end;
  chain(table, space, mini_bytes, 512, mini_start);
  std::string directory;
  for (const Node& node : nodes) {
    std::string name;
    for (const char c : node.name) put(name, static_cast<unsigned char>(c), 2);
    name.resize(64);
    directory += name;
    put(directory, 2 * node.name.size() + 2, 2);
    put(directory, &node == &nodes[0] ? 5 : node.storage ? 1 : 2, 1);
    put(directory, 1, 1);
    put(directory, none, 4);
    put(directory, node.right, 4);
    put(directory, node.child, 4);
    directory.append(36, '\0');
    put(directory, node.start, 4);
    put(directory, node.data.size(), 8);
  }
  while (directory.size() % 512 != 0) {
    directory.append(68, '\0');
    for (int i = 0; i < 3; ++i) put(directory, none, 4);
    directory.append(48, '\0');
  }
  std::uint32_t directory_start = end;
  chain(table, space, directory, 512, directory_start);
  std::size_t table_sectors = 1;
  while (table_sectors * 128 < table.size() + table_sectors) ++table_sectors;
  const std::size_t first_table = table.size();
  table.resize(first_table + table_sectors, 0xFFFFFFFDu);
  table.resize(table_sectors * 128, none);
  std::string out = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(16, '\0');
  put(out, 0x3E, 2);
  put(out, 3, 2);
  put(out, 0xFFFE, 2);
  put(out, 9, 2);
  put(out, 6, 2);
  out.append(10, '\0');
  put(out, table_sectors, 4);
  put(out, directory_start, 4);
  put(out, 0, 4);
  put(out, 4096, 4);
  put(out, mini_start, 4);
  put(out, mini_bytes.size() / 512, 4);
  put(out, end, 4);
  put(out, 0, 4);
  for (std::size_t i = 0; i < 109; ++i) put(out, i < table_sectors ? first_table + i : none, 4);
  out += space;
  for (const std::uint32_t sector : table) put(out, sector, 4);
  return out;
}

}  // namespace spillmap
