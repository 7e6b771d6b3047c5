// Elements of a large XML text, one after the other and without a tree: a log in XML is a row of them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "evidence/window.h"

namespace spillmap {

class XmlRecords {
 public:
  // Names of the elements that are records, and of those whose start tag is kept as context; without prefixes.
  XmlRecords(ByteSource& source, std::vector<std::string_view> names,
             std::vector<std::string_view> contexts = {"session"})
      : window_(source), names_(std::move(names)), contexts_(std::move(contexts)) {}
  bool next();
  std::string_view raw() const { return raw_; }    // from '<' to behind the end tag
  std::string_view name() const { return name_; }  // which of the names
  RecordRef ref() const { return record_at(offset_, raw_); }
  std::string_view context(std::string_view name) const;  // its start tag, as last seen
  bool cut() const { return cut_; }
  const Status& status() const { return window_.status(); }

 private:
  Window window_;
  std::vector<std::string_view> names_, contexts_;
  std::vector<std::string> seen_;
  std::string_view raw_, name_;
  std::uint64_t offset_ = 0;
  std::size_t pending_ = 0;
  bool cut_ = false;
};

// The first element of this name inside `xml`, from its '<' to behind its end; empty if there is none.
std::string_view xml_element(std::string_view xml, std::string_view name);
// Of the start tag that `xml` begins with; entities resolved.
std::string xml_attribute(std::string_view xml, std::string_view name);
// The text between the first '>' and the last '<' of an element, entities and CDATA resolved; "" for one without
// content.
std::string xml_text(std::string_view element);
std::string xml_unescape(std::string_view text);

}  // namespace spillmap
