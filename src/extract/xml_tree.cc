#include "extract/xml_tree.h"

#include "base/text.h"
#include "extract/xml.h"

namespace spillmap {
namespace {

constexpr std::size_t most_nodes = 2'000'000;

class TreeBuilder : public XmlHandler {
 public:
  void open(std::string_view local, const XmlAttributes& attributes) override {
    if (++nodes > most_nodes) {
      wants_more = false;
      return;
    }
    XmlNode node;
    node.name = local;
    node.attributes.reserve(static_cast<std::size_t>(attributes.size()));
    for (int i = 0; i < attributes.size(); ++i) node.attributes.emplace_back(attributes.name(i), attributes.value(i));
    stack.push_back(std::move(node));
  }
  void close(std::string_view) override {
    if (stack.empty()) return;
    XmlNode done = std::move(stack.back());
    stack.pop_back();
    done.children.shrink_to_fit();
    if (stack.empty())
      root = std::move(done);
    else
      stack.back().children.push_back(std::move(done));
  }
  void text(std::string_view utf8) override {
    if (stack.empty()) return;
    std::vector<XmlNode>& children = stack.back().children;
    if (!children.empty() && children.back().is_text()) {
      children.back().text += utf8;
      return;
    }
    if (utf8.find_first_not_of(" \t\r\n") == std::string_view::npos) return;
    if (++nodes > most_nodes) {
      wants_more = false;
      return;
    }
    XmlNode node;
    node.text = utf8;
    children.push_back(std::move(node));
  }
  std::vector<XmlNode> stack;
  XmlNode root;
  std::size_t nodes = 0;
};

// Depth is that of the tree, which the reader has bounded.
void gather(const XmlNode& node, std::string& out) {
  if (node.is_text()) {
    if (!out.empty()) out += ' ';
    out += node.text;
  }
  for (const XmlNode& child : node.children) gather(child, out);
}

}  // namespace

std::string_view XmlNode::attribute(std::string_view local) const {
  for (const auto& [name_of_it, value] : attributes)
    if (name_of_it == local) return value;
  return {};
}

const XmlNode* XmlNode::child(std::string_view local) const {
  for (const XmlNode& one : children)
    if (one.name == local) return &one;
  return nullptr;
}

const XmlNode* XmlNode::path(std::string_view slashed) const {
  const XmlNode* at = this;
  for (const std::string_view step : split(slashed, '/')) {
    at = at->child(step);
    if (at == nullptr) return nullptr;
  }
  return at;
}

std::string XmlNode::words() const {
  std::string out;
  gather(*this, out);
  return squeeze(out);
}

Status read_xml_tree(ByteView bytes, XmlNode& root, std::uint32_t depth_limit) {
  if (bytes.size() > largest_xml_tree)
    return fail(ErrorKind::limit, "an XML document of more than " + std::to_string(largest_xml_tree >> 20) + " MiB");
  TreeBuilder builder;
  Status status = read_xml(as_text(bytes), builder, depth_limit);
  while (!builder.stack.empty()) builder.close({});
  root = std::move(builder.root);
  if (status && builder.nodes > most_nodes) return fail(ErrorKind::limit, "the XML has too many elements");
  return status;
}

}  // namespace spillmap
