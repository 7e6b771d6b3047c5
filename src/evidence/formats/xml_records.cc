#include "evidence/formats/xml_records.h"

#include <algorithm>
#include <cstring>

#include "evidence/scan.h"

namespace spillmap {
namespace {

constexpr std::size_t longest_record = 4u << 20;
constexpr std::size_t longest_tag = 64u << 10;

// Is this the start of an element of that name? `tag` begins behind '<'; a prefix before the name is passed over.
bool names_element(std::string_view tag, std::string_view name) {
  if (tag.size() <= name.size()) return false;
  if (tag.starts_with(name)) {
    const char c = tag[name.size()];
    if (c == '>' || c == '/' || is_space(c)) return true;
  }
  std::size_t colon = 0;
  while (colon < tag.size() && colon < 16 && (is_alnum(tag[colon]) || tag[colon] == '_')) ++colon;
  return colon != 0 && colon < tag.size() && tag[colon] == ':' && names_element(tag.substr(colon + 1), name);
}

// Behind the '>' that ends a start tag; quotes are honoured. npos: it does not end here.
std::size_t tag_end(std::string_view xml, std::size_t from) {
  char quote = 0;
  for (std::size_t at = from; at < xml.size(); ++at) {
    const char c = xml[at];
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '>') {
      return at + 1;
    }
  }
  return std::string_view::npos;
}

// Behind the end tag of the element that starts at 0, or npos.
std::size_t element_end(std::string_view xml, std::string_view name) {
  const std::size_t start = tag_end(xml, 0);
  if (start == std::string_view::npos) return start;
  if (start >= 2 && xml[start - 2] == '/') return start;
  for (std::size_t at = xml.find("</", start); at != std::string_view::npos; at = xml.find("</", at + 2)) {
    if (!names_element(xml.substr(at + 2), name)) continue;
    const std::size_t close = xml.find('>', at);
    return close == std::string_view::npos ? close : close + 1;
  }
  return std::string_view::npos;
}

}  // namespace

bool XmlRecords::next() {
  window_.drop(pending_);
  pending_ = 0;
  seen_.resize(contexts_.size());
  for (;;) {
    const std::string_view view = window_.view();
    const void* const found = view.empty() ? nullptr : std::memchr(view.data(), '<', view.size());
    if (found == nullptr) {
      window_.drop(view.size());
      if (!window_.fill(1)) return false;
      continue;
    }
    window_.drop(static_cast<std::size_t>(static_cast<const char*>(found) - view.data()));
    window_.fill(128);
    const std::string_view tag = window_.view().substr(1);
    const auto matches = [&](std::string_view name) { return names_element(tag, name); };
    const auto name = std::find_if(names_.begin(), names_.end(), matches);
    if (name != names_.end()) {
      for (std::size_t want = 2048;; want *= 2) {
        window_.fill(want);
        const std::string_view text = window_.view().substr(0, want);
        const std::size_t end = element_end(text, *name);
        if (end != std::string_view::npos) {
          raw_ = text.substr(0, end);
          name_ = *name;
          offset_ = window_.offset();
          pending_ = end;
          return true;
        }
        if (want >= longest_record || (window_.ended() && text.size() == window_.view().size())) break;
      }
      cut_ = true;
      if (window_.ended() && window_.view().size() <= longest_record) return false;
      window_.drop(std::min(longest_record, window_.view().size()));
      continue;
    }
    for (std::size_t i = 0; i < contexts_.size(); ++i) {
      if (!matches(contexts_[i])) continue;
      window_.fill(longest_tag);
      const std::string_view text = window_.view().substr(0, longest_tag);
      const std::size_t end = tag_end(text, 0);
      if (end != std::string_view::npos) seen_[i] = text.substr(0, end);
    }
    window_.drop(1);
  }
}

std::string_view XmlRecords::context(std::string_view name) const {
  for (std::size_t i = 0; i < seen_.size(); ++i)
    if (contexts_[i] == name) return seen_[i];
  return {};
}

std::string_view xml_element(std::string_view xml, std::string_view name) {
  for (std::size_t at = xml.find('<'); at != std::string_view::npos; at = xml.find('<', at + 1)) {
    const std::string_view rest = xml.substr(at);
    if (!names_element(rest.substr(1), name)) continue;
    const std::size_t end = element_end(rest, name);
    return end == std::string_view::npos ? std::string_view() : rest.substr(0, end);
  }
  return {};
}

std::string xml_unescape(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '&') {
      if (const std::size_t length = append_entity(text.substr(i), out)) {
        i += length - 1;
        continue;
      }
    }
    out += text[i];
  }
  return out;
}

std::string xml_attribute(std::string_view xml, std::string_view name) {
  const std::size_t end = tag_end(xml, 0);
  if (end == std::string_view::npos) return {};
  const std::string_view tag = xml.substr(0, end);
  for (std::size_t at = tag.find(name); at != std::string_view::npos; at = tag.find(name, at + 1)) {
    if (at == 0 || !(is_space(tag[at - 1]) || tag[at - 1] == ':')) continue;
    std::string_view rest = tag.substr(at + name.size());
    while (!rest.empty() && is_space(rest[0])) rest.remove_prefix(1);
    if (!take(rest, "=")) continue;
    while (!rest.empty() && is_space(rest[0])) rest.remove_prefix(1);
    if (rest.empty() || (rest[0] != '"' && rest[0] != '\'')) continue;
    const std::size_t close = rest.find(rest[0], 1);
    if (close == std::string_view::npos) return {};
    return xml_unescape(rest.substr(1, close - 1));
  }
  return {};
}

std::string xml_text(std::string_view element) {
  const std::size_t start = tag_end(element, 0);
  const std::size_t end = element.rfind('<');
  if (start == std::string_view::npos || end == std::string_view::npos || end < start) return {};
  std::string_view text = element.substr(start, end - start);
  if (const std::size_t data = text.find("<![CDATA["); data != std::string_view::npos) {
    const std::size_t close = text.find("]]>", data);
    if (close != std::string_view::npos) return std::string(text.substr(data + 9, close - data - 9));
  }
  return xml_unescape(text);
}

}  // namespace spillmap
