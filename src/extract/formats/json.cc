#include "extract/formats/json.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <unordered_map>

#include "base/text.h"
#include "extract/builder.h"
#include "extract/encoding.h"
#include "extract/json_scan.h"
#include "extract/xml.h"
#include "extract/xml_tree.h"

namespace spillmap::plain {
namespace {

using namespace std::string_view_literals;
using nlohmann::json;

constexpr int deepest = 16;                   // what stands deeper is given as it is written
constexpr std::size_t judged_elements = 200;  // of a list, to tell whether it is a table
constexpr std::size_t most_columns = 256;
constexpr std::size_t most_repeats = 6;          // of a part inside of a row: two telephones, three diagnoses
constexpr std::size_t largest_row = 256u << 10;  // bytes of JSON
constexpr std::size_t longest_scalar = 1u << 20;

std::string scalar(std::string_view raw) {
  raw = raw.substr(0, longest_scalar);
  if (raw.empty() || raw == "null") return {};
  if (raw[0] != '"') return std::string(raw);
  const json value = json::parse(raw.begin(), raw.end(), nullptr, false);
  if (value.is_string()) return value.get<std::string>();
  return std::string(raw.substr(1, raw.size() > 1 ? raw.size() - 2 : 0));
}
std::string key_text(std::string_view key) {
  if (key.find('\\') == std::string_view::npos) return std::string(key.substr(0, 200));
  return scalar("\"" + std::string(key.substr(0, 200)) + "\"");
}

using Cells = std::vector<std::pair<std::string, std::string>>;

// The scalars of a value with the keys that lead to them; false when it is no row: too deep, too wide, too long.
bool flatten(std::string_view value, const std::string& path, int depth, Cells& cells) {
  if (value.size() > largest_row || depth > 5 || cells.size() > most_columns) return false;
  if (value.empty()) return true;
  if (value[0] != '{' && value[0] != '[') {
    cells.emplace_back(path, scalar(value));
    return true;
  }
  bool flat = true, scalars = true;
  std::size_t count = 0;
  for_each_json_member(value, [&](std::string_view, std::string_view one) {
    ++count;
    scalars &= one[0] != '{' && one[0] != '[';
    return count <= 4096;
  });
  if (value[0] == '[' && scalars) {
    std::string all;
    for_each_json_member(value, [&](std::string_view, std::string_view one) {
      const std::string text = scalar(one);
      if (!text.empty()) all += (all.empty() ? "" : "; ") + text;
      return true;
    });
    cells.emplace_back(path, std::move(all));
    return true;
  }
  if (value[0] == '[' && count > most_repeats) return false;
  std::size_t index = 0;
  for_each_json_member(value, [&](std::string_view key, std::string_view one) {
    std::string name = path;
    if (value[0] == '{')
      name += (name.empty() ? "" : " ") + key_text(key);
    else if (++index > 1)
      name += " " + std::to_string(index);
    flat = flatten(one, name, depth + 1, cells);
    return flat;
  });
  return flat && cells.size() <= most_columns;
}

class JsonWriter {
 public:
  JsonWriter(TextBuilder& out) : out_(out) {}

  // A list of values: those of an array, or of a file with one a line.
  void list(const std::function<void(const std::function<bool(std::string_view)>&)>& elements, int depth) {
    std::vector<std::string> headers;
    std::unordered_map<std::string, std::size_t> column;
    std::size_t judged = 0, objects = 0;
    bool rows = true;
    elements([&](std::string_view one) {
      if (one.empty()) return true;
      Cells cells;
      objects += one[0] == '{';
      rows = rows && one[0] == '{' && flatten(one, {}, 0, cells);
      for (auto& [name, text] : cells)
        if (column.emplace(name, headers.size()).second) headers.push_back(name);
      return rows && ++judged < judged_elements && headers.size() <= most_columns;
    });
    rows = rows && objects >= 2 && headers.size() <= most_columns;
    if (rows) {
      table(elements, headers, column, depth);
      return;
    }
    elements([&](std::string_view one) {
      if (!one.empty() && one[0] == '{') out_.new_run();
      value({}, one, depth + 1);
      return out_.ok();
    });
  }

  void value(const std::string& key, std::string_view raw, int depth) {
    if (raw.empty() || !out_.ok()) return;
    if (raw[0] != '{' && raw[0] != '[') {
      const std::string text = scalar(raw);
      if (text.empty()) return;
      out_.line(key.empty() ? text : key + ": " + text);
      return;
    }
    if (depth > deepest) {
      for (std::size_t at = 0; at < raw.size() && out_.ok(); at += longest_scalar)
        out_.line(raw.substr(at, longest_scalar));
      return;
    }
    if (raw[0] == '[') {
      Cells cells;
      if (raw.size() < 4096 && raw.find_first_of("{[", 1) == std::string_view::npos && flatten(raw, key, 0, cells)) {
        for (const auto& [name, text] : cells)
          if (!text.empty()) out_.line(name.empty() ? text : name + ": " + text);
        return;
      }
      if (!key.empty()) out_.heading(key);
      list(
          [&](const std::function<bool(std::string_view)>& visit) {
            for_each_json_member(raw, [&](std::string_view, std::string_view one) { return visit(one); });
          },
          depth);
      return;
    }
    if (!key.empty()) out_.heading(key);
    for_each_json_member(raw, [&](std::string_view name, std::string_view one) {
      value(key_text(name), one, depth + 1);
      return out_.ok();
    });
  }

 private:
  void table(const std::function<void(const std::function<bool(std::string_view)>&)>& elements,
             const std::vector<std::string>& headers, const std::unordered_map<std::string, std::size_t>& column,
             int depth) {
    out_.begin_table({.origin = TableOrigin::delimited, .header_rows = 1});
    std::vector<CellText> row(headers.begin(), headers.end());
    out_.row(row);
    std::vector<std::string_view> others;
    elements([&](std::string_view one) {
      Cells cells;
      if (one.empty() || one[0] != '{' || !flatten(one, {}, 0, cells)) {
        if (others.size() < 10'000) others.push_back(one);
        return out_.ok();
      }
      std::fill(row.begin(), row.end(), CellText());
      for (const auto& [name, text] : cells) {
        const auto at = column.find(name);
        if (at != column.end()) row[at->second] = CellText(text);
      }
      out_.row(row);
      return out_.ok();
    });
    out_.end_table();
    for (const std::string_view one : others) value({}, one, depth + 1);
  }

  TextBuilder& out_;
};

void write(std::string_view text, TextBuilder& out) {
  JsonWriter writer(out);
  std::string_view rest = text;
  const std::string_view first = next_json_value(rest);
  if (trim(rest.substr(0, 4096)).empty() && trim(rest).empty()) {
    writer.value({}, first, 0);
  } else {
    // One value a line.
    writer.list(
        [&](const std::function<bool(std::string_view)>& visit) {
          std::string_view all = text;
          while (true) {
            const std::string_view one = next_json_value(all);
            if (one.empty() || !visit(one)) return;
          }
        },
        0);
  }
}

void put_string(std::string& out, std::string_view text) { out += json(scrub_utf8(text)).dump(); }

// An element as JSON: attributes and elements are keys, what repeats is an array.
void to_json(const XmlNode& node, std::string& out) {
  const bool leaf = node.attributes.empty() && std::all_of(node.children.begin(), node.children.end(),
                                                           [](const XmlNode& c) { return c.is_text(); });
  if (leaf) return put_string(out, node.words());
  out += '{';
  bool first = true;
  const auto key = [&](std::string_view name) {
    if (!first) out += ',';
    first = false;
    put_string(out, name);
    out += ':';
  };
  for (const auto& [name, value] : node.attributes) {
    if (name == "schemaLocation") continue;
    key(name);
    put_string(out, value);
  }
  std::vector<std::pair<std::string_view, std::vector<const XmlNode*>>> groups;
  std::unordered_map<std::string_view, std::size_t> group_of;
  std::string text;
  for (const XmlNode& child : node.children) {
    if (child.is_text()) {
      text += (text.empty() ? "" : " ") + squeeze(child.text);
      continue;
    }
    const auto [at, fresh] = group_of.emplace(child.name, groups.size());
    if (fresh) groups.push_back({child.name, {}});
    groups[at->second].second.push_back(&child);
  }
  if (!text.empty()) {
    key("text");
    put_string(out, text);
  }
  for (const auto& [name, list] : groups) {
    key(name);
    if (list.size() == 1) {
      to_json(*list[0], out);
      continue;
    }
    out += '[';
    for (std::size_t i = 0; i < list.size(); ++i) {
      if (i != 0) out += ',';
      to_json(*list[i], out);
    }
    out += ']';
  }
  out += '}';
}

// Too large for a tree: every element with text is a line.
class LineHandler : public XmlHandler {
 public:
  explicit LineHandler(TextBuilder& out) : out_(out) {}
  void open(std::string_view local, const XmlAttributes& attributes) override {
    flush();
    name_ = local;
    for (int i = 0; i < attributes.size(); ++i)
      out_.line(std::string(attributes.name(i)) + ": " + std::string(attributes.value(i)));
    wants_more = out_.ok();
  }
  void close(std::string_view) override { flush(); }
  void text(std::string_view utf8) override {
    if (text_.size() < longest_scalar) text_ += utf8;
  }

 private:
  void flush() {
    const std::string words = squeeze(text_);
    if (!words.empty()) out_.line(name_ + ": " + words);
    text_.clear();
    wants_more = out_.ok();
  }
  TextBuilder& out_;
  std::string name_, text_;
};

// The start of a text, without byte order mark and white space, and its end.
std::string_view text_start(ByteView bytes) {
  std::string_view text = as_text(bytes).substr(0, 4096);
  if (text.starts_with("\xEF\xBB\xBF"sv)) text.remove_prefix(3);
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  return text;
}
std::string_view tail_text(ByteView bytes) {
  const std::string_view text = as_text(bytes);
  return text.substr(text.size() - std::min<std::size_t>(text.size(), 4096));
}

}  // namespace

Sureness sniff_json(ByteView bytes) {
  const std::string_view text = text_start(bytes);
  if (text.size() < 2) return 0;
  std::size_t second = 1;
  while (second < text.size() && is_space(text[second])) ++second;
  if (second == text.size()) return 0;
  const std::string_view end = trim(tail_text(bytes));
  if (end.empty()) return 0;
  const char next = text[second];
  const char last = end.back();
  if (text[0] == '{' && (next == '"' || next == '}')) return last == '}' ? 75 : 50;
  if (text[0] == '[' && (next == '{' || next == '"' || next == '[')) return last == ']' ? 70 : 0;
  return 0;
}

Outcome read_json(ByteView bytes, const Limits& limits, Sink& sink) {
  std::string decoded;
  const auto whole = as_utf8(bytes, limits.member_bytes, decoded);
  if (!whole) return not_read(ItemStatus::skipped, "the file is too large in its encoding");
  TextBuilder out(sink, limits);
  write(*whole, out);
  return out.finish();
}

void give_json(std::string_view text, TextBuilder& out) { write(text, out); }

Sureness sniff_xml(ByteView bytes) {
  const std::string_view text = text_start(bytes);
  if (text.starts_with("<?xml"sv) && text.size() > 5 && is_space(text[5])) return 60;
  // Without its declaration: one element from the first byte to the last.
  if (text.size() < 8 || text[0] != '<' || !is_alpha(text[1])) return 0;
  std::size_t end = 1;
  while (end < text.size() &&
         (is_alnum(text[end]) || text[end] == ':' || text[end] == '-' || text[end] == '_' || text[end] == '.'))
    ++end;
  const std::string closing = "</" + std::string(text.substr(1, end - 1)) + ">";
  const std::string_view tail = trim(as_text(tail_of(bytes)));
  const std::string name = to_lower(text.substr(1, end - 1));
  return tail.ends_with(closing) && name != "html" && name != "svg" ? 45 : 0;
}

Outcome read_xml(ByteView bytes, const Limits& limits, Sink& sink) {
  TextBuilder out(sink, limits);
  if (bytes.size() > largest_xml_tree) {
    LineHandler handler(out);
    const Status status = spillmap::read_xml(as_text(bytes), handler, limits.nesting);
    if (!status) out.lost(status.error().message);
    return out.finish();
  }
  XmlNode root;
  const Status status = read_xml_tree(bytes, root, limits.nesting);
  if (!status && root.name.empty()) return not_read(ItemStatus::corrupt, status.error().message);
  if (!status) out.lost(status.error().message);
  std::string text;
  to_json(root, text);
  root = XmlNode();
  JsonWriter(out).value({}, text, 0);
  return out.finish();
}

}  // namespace spillmap::plain
