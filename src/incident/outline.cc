#include "incident/outline.h"

#include "base/text.h"

namespace spillmap::incident {
namespace {
// Behind the quoted text that begins at `at`; the end of the line when it is not closed.
std::size_t text_end(std::string_view text, std::size_t at) {
  const char quote = text[at];
  const std::string three(3, quote);
  if (text.substr(at, 3) == three) {
    const std::size_t close = text.find(three, at + 3);
    return close == std::string_view::npos ? text.size() : close + 3;
  }
  for (++at; at < text.size() && text[at] != '\n'; ++at) {
    if (quote == '"' && text[at] == '\\' && at + 1 < text.size() && text[at + 1] != '\n')
      ++at;
    else if (text[at] == quote)
      return at + 1;
  }
  return at;
}

std::size_t line_end(std::string_view text, std::size_t at) {
  const std::size_t end = text.find('\n', at);
  return end == std::string_view::npos ? text.size() : end;
}

// Behind the list or table that begins at `at`; brackets are counted, so depth costs nothing.
std::size_t bracket_end(std::string_view text, std::size_t at) {
  std::size_t depth = 0;
  while (at < text.size()) {
    const char c = text[at];
    if (c == '"' || c == '\'') {
      at = text_end(text, at);
      continue;
    }
    if (c == '#') {
      at = line_end(text, at);
      continue;
    }
    if (c == '[' || c == '{') ++depth;
    if ((c == ']' || c == '}') && --depth == 0) return at + 1;
    ++at;
  }
  return at;
}

std::string key_of(std::string_view raw) {
  std::string out;
  for (const char c : trim(raw))
    if (c != '"' && c != '\'' && c != ' ' && c != '\t') out.push_back(c);
  return out;
}

class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {
    out_.sections.push_back({});
    out_.sections[0].last_end = 0;
  }

  Outline run() {
    while (at_ < text_.size()) {
      const std::size_t begin = text_.find_first_not_of(" \t\r", at_);
      if (begin == std::string_view::npos) break;
      if (text_[begin] == '[')
        header(begin);
      else if (text_[begin] != '#' && text_[begin] != '\n')
        entry(begin);
      next_line();
    }
    return std::move(out_);
  }

 private:
  void header(std::size_t begin) {
    at_ = line_end(text_, begin);
    std::string_view name = text_.substr(begin, at_ - begin);
    if (const std::size_t close = name.find(']'); close != std::string_view::npos) name = name.substr(0, close);
    OutlineSection section;
    section.repeated = name.starts_with("[[");
    section.name = key_of(name.substr(section.repeated ? 2 : 1));
    section.line = line_;
    section.header_begin = begin;
    section.body_begin = section.last_end = at_ < text_.size() ? at_ + 1 : at_;
    out_.sections.push_back(section);
  }

  void entry(std::size_t begin) {
    const std::size_t end = line_end(text_, begin);
    at_ = end;
    std::size_t equals = begin;
    for (; equals < end && text_[equals] != '='; ++equals)
      if (text_[equals] == '"' || text_[equals] == '\'') equals = std::min(text_end(text_, equals), end) - 1;
    if (equals >= end) return;
    OutlineEntry e;
    e.section = out_.sections.size() - 1;
    e.key = key_of(text_.substr(begin, equals - begin));
    e.line = line_;
    e.key_begin = begin;
    e.value_begin = equals + 1;
    while (e.value_begin < end && (text_[e.value_begin] == ' ' || text_[e.value_begin] == '\t')) ++e.value_begin;
    const char first = e.value_begin < end ? text_[e.value_begin] : '\n';
    if (first == '"' || first == '\'') {
      e.value_end = text_end(text_, e.value_begin);
    } else if (first == '[' || first == '{') {
      e.value_end = bracket_end(text_, e.value_begin);
    } else {
      e.bare = true;
      e.value_end = std::min(text_.find('#', e.value_begin), end);
      while (e.value_end > e.value_begin && is_space(text_[e.value_end - 1])) --e.value_end;
    }
    at_ = line_end(text_, e.value_end);
    out_.entries.push_back(e);
    out_.sections.back().last_end = at_ < text_.size() ? at_ + 1 : at_;
  }

  // Goes behind the end of the line at `at_`, counting what lay between.
  void next_line() {
    at_ = line_end(text_, at_);
    if (at_ < text_.size()) ++at_;
    for (; counted_ < at_; ++counted_)
      if (text_[counted_] == '\n') ++line_;
  }

  std::string_view text_;
  std::size_t at_ = 0, counted_ = 0;
  unsigned line_ = 1;
  Outline out_;
};
}  // namespace

Outline outline_of(std::string_view text) { return Scanner(text).run(); }

}  // namespace spillmap::incident
