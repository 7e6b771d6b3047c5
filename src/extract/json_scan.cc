#include "extract/json_scan.h"

#include <algorithm>

#include "base/text.h"

namespace spillmap {
namespace {

void skip_space(std::string_view& text) {
  while (!text.empty() && (is_space(text.front()) || text.front() == ',' || text.front() == '\x1E'))
    text.remove_prefix(1);
}

// Bytes of the string that begins with a quote.
std::size_t string_size(std::string_view text) {
  std::size_t i = 1;
  while (i < text.size() && text[i] != '"') i += text[i] == '\\' ? 2 : 1;
  return std::min(text.size(), i + 1);
}

}  // namespace

std::string_view next_json_value(std::string_view& text) {
  skip_space(text);
  if (text.empty()) return {};
  std::size_t i = 0, depth = 0;
  if (text[0] == '"') {
    i = string_size(text);
  } else if (text[0] == '{' || text[0] == '[') {
    while (i < text.size()) {
      const char c = text[i];
      if (c == '"') {
        i += string_size(text.substr(i));
        continue;
      }
      ++i;
      if (c == '{' || c == '[') ++depth;
      if ((c == '}' || c == ']') && --depth == 0) break;
    }
  } else {
    while (i < text.size() && !is_space(text[i]) && text[i] != ',' && text[i] != '}' && text[i] != ']' &&
           text[i] != ':')
      ++i;
    if (i == 0) i = 1;  // a stray bracket
  }
  const std::string_view value = text.substr(0, i);
  text.remove_prefix(i);
  return value;
}

std::size_t json_depth(std::string_view value) {
  std::size_t depth = 0, most = 0;
  for (std::size_t i = 0; i < value.size();) {
    const char c = value[i];
    if (c == '"') {
      i += string_size(value.substr(i));
      continue;
    }
    ++i;
    if (c == '{' || c == '[') most = std::max(most, ++depth);
    if ((c == '}' || c == ']') && depth > 0) --depth;
  }
  return most;
}

void for_each_json_member(std::string_view value,
                          const std::function<bool(std::string_view key, std::string_view value)>& visit) {
  if (value.size() < 2 || (value[0] != '{' && value[0] != '[')) return;
  const bool object = value[0] == '{';
  value.remove_prefix(1);
  while (true) {
    skip_space(value);
    if (value.empty() || value.front() == '}' || value.front() == ']') return;
    std::string_view key;
    if (object) {
      key = next_json_value(value);
      skip_space(value);
      if (value.empty() || value.front() != ':') return;
      value.remove_prefix(1);
      if (key.size() >= 2) key = key.substr(1, key.size() - 2);
    }
    const std::string_view one = next_json_value(value);
    if (one.empty() || !visit(key, one)) return;
  }
}

}  // namespace spillmap
