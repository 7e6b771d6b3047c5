#include "evidence/json.h"

#include <algorithm>
#include <cstring>

#include "base/text.h"
#include "evidence/scan.h"

namespace spillmap {
namespace {

constexpr std::size_t longest_record = 8u << 20;

bool is_container_key(std::string_view key) {
  return key == "Records" || key == "value" || key == "entries" || key == "items";
}

// Where the records of an object that only holds them begin: behind the '[' of its array of objects. 0: it is a record.
std::size_t container_start(std::string_view object) {
  std::size_t start = 0;
  each_member(object, [&](std::string_view key, std::string_view value) {
    if (!is_container_key(key) || !is_json_array(value)) return true;
    std::size_t at = 1;
    while (at < value.size() && is_space(value[at])) ++at;
    if (at < value.size() && value[at] == '{') start = static_cast<std::size_t>(value.data() - object.data()) + 1;
    return false;
  });
  return start;
}

}  // namespace

std::size_t json_end(std::string_view text, std::size_t at, bool* whole) {
  if (whole != nullptr) *whole = true;
  while (at < text.size() && is_space(text[at])) ++at;
  const auto string_end = [&](std::size_t from) {  // from: behind the opening quote
    while (from < text.size()) {
      const void* const found = std::memchr(text.data() + from, '"', text.size() - from);
      if (found == nullptr) return text.size() + 1;
      const auto quote = static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
      std::size_t slashes = 0;
      while (quote > from + slashes && text[quote - 1 - slashes] == '\\') ++slashes;
      if (slashes % 2 == 0) return quote + 1;
      from = quote + 1;
    }
    return text.size() + 1;
  };
  const auto ended = [&](std::size_t end) {
    if (end <= text.size()) return end;
    if (whole != nullptr) *whole = false;
    return text.size();
  };
  if (at >= text.size()) return ended(text.size() + 1);
  if (text[at] == '"') return ended(string_end(at + 1));
  if (text[at] == '{' || text[at] == '[') {
    std::size_t depth = 0;
    while (at < text.size()) {
      const char c = text[at];
      if (c == '"') {
        at = string_end(at + 1);
        continue;
      }
      ++at;
      if (c == '{' || c == '[')
        ++depth;
      else if ((c == '}' || c == ']') && --depth == 0)
        return at;
    }
    return ended(text.size() + 1);
  }
  const std::size_t start = at;
  while (at < text.size() && !is_space(text[at]) && text[at] != ',' && text[at] != '}' && text[at] != ']') ++at;
  return at == start ? at + 1 : at;
}

std::string_view json_at(std::string_view object, std::string_view path) {
  while (!path.empty()) {
    const std::string_view wanted = take_until(path, '.');
    if (!is_json_object(object)) return {};
    std::string_view found;
    each_member(object, [&](std::string_view key, std::string_view value) {
      if (key != wanted) return true;
      found = value;
      return false;
    });
    object = found;
  }
  return object == "null" ? std::string_view() : object;
}

std::string json_text(std::string_view value) {
  if (value.empty() || value == "null") return {};
  if (value[0] != '"') return std::string(value);
  value.remove_prefix(1);
  if (!value.empty() && value.back() == '"') value.remove_suffix(1);
  std::string out;
  out.reserve(value.size());
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (value[i] != '\\' || i + 1 >= value.size()) {
      out += value[i];
      continue;
    }
    const char c = value[++i];
    switch (c) {
      case 'n': out += '\n'; break;
      case 't': out += '\t'; break;
      case 'r': out += '\r'; break;
      case 'b': out += '\b'; break;
      case 'f': out += '\f'; break;
      case 'u': {
        const auto unit = [&](std::size_t from) -> std::optional<std::uint64_t> {
          return from + 4 <= value.size() ? hex_number(value.substr(from, 4)) : std::nullopt;
        };
        const std::optional<std::uint64_t> first = unit(i + 1);
        if (!first) {
          out += "\\u";
          break;
        }
        i += 4;
        auto point = static_cast<char32_t>(*first);
        if (point >= 0xD800 && point < 0xDC00 && value.substr(i + 1).starts_with("\\u")) {
          const std::optional<std::uint64_t> second = unit(i + 3);
          if (second && *second >= 0xDC00 && *second < 0xE000) {
            point = 0x10000 + ((point - 0xD800) << 10) + (static_cast<char32_t>(*second) - 0xDC00);
            i += 6;
          }
        }
        append_utf8(out, point >= 0xD800 && point < 0xE000 ? 0xFFFD : point);
        break;
      }
      default: out += c;
    }
  }
  return out;
}

bool equals_key(std::string_view key, std::string_view wanted) {
  std::size_t i = 0;
  for (const char c : key) {
    if (c == '_' || c == '-' || c == '.' || c == ' ') continue;
    while (i < wanted.size() && (wanted[i] == '_' || wanted[i] == '-' || wanted[i] == '.' || wanted[i] == ' ')) ++i;
    if (i >= wanted.size() || lower(c) != lower(wanted[i])) return false;
    ++i;
  }
  return i == wanted.size();
}

bool JsonRecords::next() {
  window_.drop(pending_);
  pending_ = 0;
  for (;;) {
    std::size_t at = 0;
    for (;;) {
      if (at >= window_.view().size() && !window_.fill(at + 1)) return false;
      if (window_.view()[at] == '{') break;
      if (++at >= 4096) {
        window_.drop(at);
        at = 0;
      }
    }
    window_.drop(at);
    // Grows by doubling, so that a long record is looked through a bounded number of times.
    std::size_t want = 4096;
    bool whole = false;
    std::size_t end = 0;
    for (;;) {
      window_.fill(want);
      const std::string_view view = window_.view().substr(0, std::max(want, std::size_t{4096}));
      // An object that only holds the records is looked into before it is read whole: it can be the whole file.
      if (!started_) {
        const std::size_t start = container_start(view);
        if (start != 0) {
          started_ = true;
          window_.drop(start);
          break;
        }
      }
      end = json_end(view, 0, &whole);
      if (whole || want >= longest_record || (window_.ended() && view.size() == window_.view().size())) break;
      want *= 2;
    }
    if (end == 0) continue;  // the records of a container begin here
    started_ = true;
    if (!whole) {
      cut_ = true;
      if (window_.ended()) return false;
      // Too long for a record. All of it is passed over: to look on from the next brace would take its square.
      window_.drop(std::min(want, window_.view().size()));
      continue;
    }
    raw_ = window_.view().substr(0, end);
    offset_ = window_.offset();
    pending_ = end;
    return true;
  }
}

bool starts_like_json(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  text = trim(text.substr(0, 4096));
  return text.starts_with('{') || text.starts_with('[');
}

std::string_view first_json_record(std::string_view head) {
  std::size_t at = 0;
  while (at < head.size() && (is_space(head[at]) || head[at] == '[')) ++at;
  if (at >= head.size() || head[at] != '{') return {};
  std::string_view object = head.substr(at);
  if (const std::size_t start = container_start(object); start != 0) {
    object.remove_prefix(start);
    while (!object.empty() && is_space(object[0])) object.remove_prefix(1);
  }
  bool whole = false;
  const std::size_t end = json_end(object, 0, &whole);
  return whole ? object.substr(0, end) : std::string_view();
}

}  // namespace spillmap
