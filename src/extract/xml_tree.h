// An XML document as a tree, for formats whose parts refer to each other. Bounded in bytes, depth and nodes.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/bytes.h"
#include "base/result.h"

namespace spillmap {

// An element by its local name, or a run of text (then without a name).
struct XmlNode {
  std::string name;
  std::vector<std::pair<std::string, std::string>> attributes;
  std::vector<XmlNode> children;
  std::string text;  // of a run of text

  bool is_text() const { return name.empty(); }
  std::string_view attribute(std::string_view local) const;  // empty when there is none
  const XmlNode* child(std::string_view local) const;        // the first
  // a/b/c: each step the first child of that name.
  const XmlNode* path(std::string_view slashed) const;
  std::string words() const;  // all text below, squeezed
};

inline constexpr std::size_t largest_xml_tree = 48u << 20;  // bytes of XML

// What was read before an error is in `root` all the same.
Status read_xml_tree(ByteView bytes, XmlNode& root, std::uint32_t depth_limit);

}  // namespace spillmap
