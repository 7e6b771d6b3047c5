#include "extract/formats/fhir/fhir.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/text.h"
#include "extract/builder.h"
#include "extract/encoding.h"
#include "extract/formats/fhir/resources.h"
#include "extract/json_scan.h"
#include "extract/xml.h"

namespace spillmap::fhir {
namespace {

using namespace std::string_view_literals;
using nlohmann::json;

constexpr std::size_t most_resources = 4'000'000;
constexpr std::size_t largest_xml = 48u << 20;  // bytes: the tree of an XML file is held whole

std::string_view start_of(ByteView bytes) {
  std::string_view text = as_text(head_of(bytes));
  if (text.starts_with("\xEF\xBB\xBF"sv)) text.remove_prefix(3);
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  return text;
}

// Bundles give their entries, everything else itself. Bundles stand in bundles.
void gather(std::string_view value, std::string full_url, int depth, std::vector<Resource>& out) {
  if (value.empty() || value[0] != '{' || out.size() >= most_resources) return;
  std::string_view type, entries;
  for_each_json_member(value, [&](std::string_view key, std::string_view member) {
    if (key == "resourceType") type = member;
    if (key == "entry" || key == "parameter") entries = member;
    return true;
  });
  if ((type == "\"Bundle\"" || type == "\"Parameters\"") && depth < 4) {
    for_each_json_member(entries, [&](std::string_view, std::string_view entry) {
      std::string url;
      std::string_view resource;
      for_each_json_member(entry, [&](std::string_view key, std::string_view member) {
        if (key == "fullUrl" && member.size() >= 2) url = std::string(member.substr(1, member.size() - 2));
        if (key == "resource") resource = member;
        return true;
      });
      gather(resource, std::move(url), depth + 1, out);
      return out.size() < most_resources;
    });
    return;
  }
  if (!type.empty()) out.push_back({value, std::move(full_url)});
}

// FHIR's XML as its JSON: elements are keys, the attribute `value` is the value, what repeats is an array.
class XmlToJson : public XmlHandler {
 public:
  void open(std::string_view local, const XmlAttributes& attributes) override {
    if (skipping_ > 0) {
      ++skipping_;
      return;
    }
    if (local == "div") {  // narrative in XHTML: its words
      skipping_ = 1;
      narrative_.clear();
      return;
    }
    Frame frame;
    frame.name = local;
    frame.node = json::object();
    if (const std::string_view value = attributes.get("value"); attributes.has("value"))
      frame.value = scrub_utf8(value), frame.has_value = true;
    if (attributes.has("url")) frame.node["url"] = scrub_utf8(attributes.get("url"));
    if (attributes.has("id")) frame.node["id"] = scrub_utf8(attributes.get("id"));
    stack_.push_back(std::move(frame));
  }
  void close(std::string_view) override {
    if (skipping_ > 0) {
      if (--skipping_ == 0 && !stack_.empty()) put(stack_.back().node, "div", json(scrub_utf8(narrative_)));
      return;
    }
    if (stack_.empty()) return;
    Frame done = std::move(stack_.back());
    stack_.pop_back();
    json value = done.has_value ? json(std::move(done.value)) : std::move(done.node);
    const bool resource = !done.name.empty() && is_upper(done.name[0]);
    if (resource && value.is_object()) value["resourceType"] = done.name;
    if (stack_.empty()) {
      root = std::move(value);
    } else if (resource) {
      stack_.back().node = std::move(value);  // <resource>, <contained>
    } else {
      put(stack_.back().node, done.name, std::move(value));
    }
  }
  void text(std::string_view utf8) override {
    if (skipping_ > 0 && narrative_.size() < (1u << 20)) {
      narrative_ += utf8;
      narrative_ += ' ';
    }
  }
  json root;

 private:
  struct Frame {
    std::string name, value;
    bool has_value = false;
    json node;
  };
  static void put(json& object, const std::string& key, json&& value) {
    if (!object.is_object()) return;
    const auto at = object.find(key);
    if (at == object.end()) {
      // What may repeat in a bundle must be found as an array.
      if (key == "entry" || key == "contained") {
        json list = json::array();
        list.push_back(std::move(value));
        object[key] = std::move(list);
      } else {
        object[key] = std::move(value);
      }
      return;
    }
    if (!at->is_array()) {
      json list = json::array();
      list.push_back(std::move(*at));
      *at = std::move(list);
    }
    at->push_back(std::move(value));
  }
  std::vector<Frame> stack_;
  std::uint32_t skipping_ = 0;
  std::string narrative_;
};

}  // namespace

Sureness sniff(ByteView bytes) {
  const std::string_view text = start_of(bytes);
  if (text.size() < 20 || (text[0] != '{' && text[0] != '[')) return 0;
  const std::size_t at = text.find("\"resourceType\""sv);
  if (at == std::string_view::npos) return 0;
  std::string_view rest = text.substr(at + 14, 40);
  while (!rest.empty() && (is_space(rest.front()) || rest.front() == ':')) rest.remove_prefix(1);
  return rest.size() > 2 && rest[0] == '"' && is_upper(rest[1]) ? 90 : 0;
}

Outcome read(ByteView bytes, const Limits& limits, Sink& sink) {
  std::string decoded;
  const auto whole = as_utf8(bytes, limits.member_bytes, decoded);
  if (!whole) return not_read(ItemStatus::skipped, "the file is too large in its encoding");
  std::string_view text = *whole;
  std::vector<Resource> resources;
  while (!text.empty() && resources.size() < most_resources) {
    const std::string_view value = next_json_value(text);
    if (value.empty()) break;
    if (value[0] == '[')
      for_each_json_member(value, [&](std::string_view, std::string_view one) {
        gather(one, {}, 0, resources);
        return resources.size() < most_resources;
      });
    else
      gather(value, {}, 0, resources);
  }
  return write(resources, resources.size() >= most_resources ? "there are too many resources" : "", limits, sink);
}

Sureness sniff_xml(ByteView bytes) {
  const std::string_view text = start_of(bytes);
  return text.starts_with("<") && text.substr(0, 4096).find("\"http://hl7.org/fhir\""sv) != std::string_view::npos ? 91
                                                                                                                   : 0;
}

Outcome read_xml(ByteView bytes, const Limits& limits, Sink& sink) {
  if (bytes.size() > largest_xml)
    return not_read(ItemStatus::skipped, "an XML resource of more than " + std::to_string(largest_xml >> 20) + " MiB");
  XmlToJson handler;
  const Status status = spillmap::read_xml(as_text(bytes), handler, limits.nesting);
  if (!status || !handler.root.is_object())
    return not_read(ItemStatus::corrupt, status ? "it holds no resource" : status.error().message);
  const std::string text = handler.root.dump(-1, ' ', false, json::error_handler_t::replace);
  handler.root = json();
  std::vector<Resource> resources;
  gather(text, {}, 0, resources);
  return write(resources, "", limits, sink);
}

}  // namespace spillmap::fhir
