#include <algorithm>

#include "attribute/part_reader.h"
#include "base/text.h"

namespace spillmap::attribute {

// Where the line of `at` begins: no further back than `from`, and than `reach` before `at`.
std::uint32_t PartReader::begin_of_line(std::uint32_t at, std::uint32_t from, std::uint32_t reach) const {
  const std::uint32_t border = std::max(from, at > reach ? at - reach : 0);
  while (at > border && text_[at - 1] != '\n') --at;
  return at;
}

Span PartReader::paragraph_around(std::uint32_t at, const Span& limit) {
  const bool wrapped = hard_wrapped(part_, at);
  // A paragraph can be as long as the part, and hold most of its values: it is looked for once.
  if (at >= paragraph_.begin && at < paragraph_.end && limit.begin == paragraph_limit_.begin &&
      limit.end == paragraph_limit_.end && wrapped == paragraph_wrapped_)
    return paragraph_;
  std::uint32_t b = at, e = at;
  while (b > limit.begin && !(text_[b - 1] == '\n' && (!wrapped || (b >= 2 && text_[b - 2] == '\n')))) --b;
  while (e < limit.end && !(text_[e] == '\n' && (!wrapped || (e + 1 < limit.end && text_[e + 1] == '\n')))) ++e;
  paragraph_limit_ = limit;
  paragraph_wrapped_ = wrapped;
  paragraph_ = {b, e};
  return paragraph_;
}

// The first word of the next line, a capital or a digit, would have had room in this line: somebody wanted a new one,
// as in forms and lists.
bool PartReader::ends_early(std::uint32_t newline) const {
  constexpr std::uint32_t neighbours = 3, longest_line = 160, slack = 8;
  std::uint32_t next = newline + 1;
  while (next < text_.size() && next < newline + 24 && text_[next] == ' ') ++next;
  if (next >= text_.size()) return true;
  // "Bank: ...": a line of a form.
  for (std::uint32_t i = next; i < text_.size() && i < next + 28 && (is_word(text_[i]) || text_[i] == ' '); ++i)
    if (i + 2 < text_.size() && text_[i + 1] == ':' && text_[i + 2] == ' ') return true;
  if (!is_upper(text_[next]) && !is_digit(text_[next]) && text_[next] != '[' && text_[next] != '(') return false;
  std::uint32_t word = 0;
  while (next + word < text_.size() && word < 24 && !is_space(text_[next + word])) ++word;
  const auto line_before = [&](std::uint32_t end) { return begin_of_line(end, 0, longest_line); };
  std::uint32_t begin = line_before(newline);
  const std::uint32_t length = newline - begin;
  if (length >= longest_line) return false;
  std::uint32_t widest = length;
  for (std::uint32_t n = 0; n < neighbours && begin > 0; ++n) {
    const std::uint32_t end = begin - 1;
    if (end > 0 && text_[end - 1] == '\n') break;
    begin = line_before(end);
    widest = std::max(widest, end - begin);
  }
  std::uint32_t at = newline + 1;
  for (std::uint32_t n = 0; n < neighbours && at < text_.size() && text_[at] != '\n'; ++n) {
    std::uint32_t end = at;
    while (end < text_.size() && end - at < longest_line && text_[end] != '\n') ++end;
    widest = std::max(widest, end - at);
    at = end + 1;
  }
  return length + 1 + word + slack <= widest;
}

Span PartReader::sentence_around(std::uint32_t at, const Span& limit) const {
  const bool wrapped = hard_wrapped(part_, at);
  constexpr std::uint32_t longest_abbreviation = 3;
  const auto ends = [&](std::uint32_t i) {  // text_[i] ends a sentence
    const char c = text_[i];
    if (c == '\n' && !wrapped) return true;
    if (c == '\n')
      return i + 1 < text_.size() && (text_[i + 1] == '\n' || text_[i + 1] == '-' || text_[i + 1] == '*' ||
                                      text_[i + 1] == '\t' || ends_early(i));
    if (c == ';' || c == '!' || c == '?') return true;
    if (c != '.' || i + 1 >= text_.size() || !is_space(text_[i + 1])) return false;
    if (i >= 3 && text_.substr(i - 3, 3) == "...") return false;  // dots that lead from a name to what is known
    std::uint32_t word = i;
    while (word > 0 && i - word < longest_abbreviation + 1 && is_alpha(text_[word - 1])) --word;
    if (i - word == 1) return false;  // an initial
    const std::string_view w = text_.substr(word, i - word);
    for (const std::string_view abbreviation :
         {"Mr",  "Mrs", "Ms", "Dr",  "Jr",  "Sr",  "St",  "Sra", "Apt",  "No",    "Inc",
          "Ave", "Rd",  "no", "nos", "lic", "tel", "ext", "apt", "acct", "approx"})
      if (w == abbreviation) return false;
    return true;
  };
  std::uint32_t b = at, e = at;
  while (b > limit.begin && at - b < 1200 && !ends(b - 1)) --b;
  while (e < limit.end && e - at < 1200 && !ends(e)) ++e;
  return {b, e};
}

}  // namespace spillmap::attribute
