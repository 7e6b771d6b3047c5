#include <algorithm>
#include <iterator>

#include "attribute/part_reader.h"
#include "base/text.h"
#include "names/name_words.h"

namespace spillmap::attribute {

void PartReader::find_heads(const Cast& cast, const Span& span, const std::vector<std::uint32_t>& values) {
  constexpr std::uint32_t longest_mark = 12, longest_rest = 48;
  constexpr std::size_t most = 4096;
  heads_.clear();
  if (cast.entities.size() < 2 || values.empty()) return;
  for (const Occurrence& o : cast.occurrences) {
    if (heads_.size() >= most) break;
    const Entity& entity = cast.entities[o.entity];
    if (!entity.eligible() || entity.worker || entity.kin || entity.name.given.empty() || entity.name.family.empty())
      continue;
    const std::uint32_t line = begin_of_line(o.begin, span.begin, longest_mark);
    if (line > span.begin && text_[line - 1] != '\n') continue;
    const std::string_view mark = trim(text_.substr(line, o.begin - line));
    if (!mark.empty() && !is_number_of_list(mark)) continue;
    const std::string_view rest = text_.substr(o.end, longest_rest);
    const std::size_t newline = rest.find('\n');
    if (newline == std::string_view::npos) continue;
    const std::string_view behind = trim(rest.substr(0, newline));
    // "Brown, Ann #33702": with the number that the program gave her.
    const bool numbered =
        behind.size() > 3 && behind.front() == '#' && std::all_of(behind.begin() + 1, behind.end(), is_digit);
    if (!behind.empty() && behind != "," && behind != ":" && !numbered &&
        !(behind.front() == '(' && behind.back() == ')'))
      continue;
    // "Ann Brown (DOB 3/20/1945)" needs no blank line above it.
    const bool told = !behind.empty() && behind.front() == '(' && std::any_of(behind.begin(), behind.end(), is_digit);
    if (mark.empty() && !told && !numbered && !is_blank_or_ruler_above(line, span.begin) &&
        !is_born_below(o.end, values))
      continue;
    const Finding& name = finding_of_name(o);
    if (name.begin != o.begin || name.table != Finding::no_table || name.how != How::prose || !name.label.empty())
      continue;
    heads_.push_back({line, 0, o.entity, o.end, !mark.empty()});
  }
  bound_heads(span);
  // Two at least of whom something is told that is nobody else's.
  std::uint32_t one = nobody;
  bool two = false;
  for (const Head& head : heads_) {
    if (two) break;
    if (tells_of(head, values)) {
      two = one != nobody && one != head.entity;
      one = head.entity;
    }
  }
  if (!two) heads_.clear();
}

// "Ann Brown" and in the next line "b. Jan 14 1939": so cards follow each other on a page.
bool PartReader::is_born_below(std::uint32_t name_end, const std::vector<std::uint32_t>& values) const {
  constexpr std::uint32_t longest_rest = 8, longest_label = 12;
  const auto at = std::lower_bound(values.begin(), values.end(), name_end,
                                   [&](std::uint32_t i, std::uint32_t place) { return findings()[i].begin < place; });
  if (at == values.end() || findings()[*at].element != Element::date_of_birth) return false;
  const std::string_view between = text_.substr(name_end, findings()[*at].begin - name_end);
  const std::size_t newline = between.find('\n');
  return newline <= longest_rest && between.size() - newline <= longest_label &&
         between.find('\n', newline + 1) == std::string_view::npos;
}

bool PartReader::is_number_of_list(std::string_view mark) {
  if (mark == "*" || mark == "-" || mark == "\xE2\x80\xA2") return true;
  const std::string digits = digits_only(mark);
  return !digits.empty() && digits.size() <= 3 && mark.size() - digits.size() >= 1 &&
         mark.size() - digits.size() <= 2 && (mark.back() == '.' || mark.back() == ')' || mark.front() == '#');
}

bool PartReader::is_blank_or_ruler_above(std::uint32_t line, std::uint32_t from) const {
  constexpr std::uint32_t longest_ruler = 160;
  if (line <= from) return true;
  const std::uint32_t above = begin_of_line(line - 1, from, longest_ruler);
  return is_blank_or_ruler(text_.substr(above, line - 1 - above));
}

bool PartReader::is_blank_or_ruler(std::string_view line) {
  return std::all_of(line.begin(), line.end(), [](char c) { return is_space(c) || c == '_' || c == '-' || c == '='; });
}

// What is said of one ends with the next, with a blank line or a ruler; the last in a list has no more lines than
// those before it.
void PartReader::bound_heads(const Span& span) {
  constexpr std::uint32_t longest = 2000;
  constexpr int most_lines = 16;
  int longest_before = 0;
  for (std::size_t k = 0; k < heads_.size(); ++k) {
    Head& head = heads_[k];
    const bool last = k + 1 == heads_.size();
    const std::uint32_t end = std::min(last ? span.end : heads_[k + 1].begin, head.begin + longest);
    const int lines_allowed = last && head.numbered && longest_before > 0 ? longest_before : most_lines;
    std::uint32_t at = head.begin;
    int lines = 0;
    while (at < end && lines < lines_allowed) {
      const std::size_t newline = std::min<std::size_t>(text_.substr(0, end).find('\n', at), end);
      if (lines > 0 && is_blank_or_ruler(text_.substr(at, newline - at))) break;
      at = static_cast<std::uint32_t>(std::min<std::size_t>(newline + 1, end));
      ++lines;
    }
    head.end = at;
    longest_before = std::max(longest_before, lines);
  }
}

bool PartReader::tells_of(const Head& head, const std::vector<std::uint32_t>& values) const {
  auto at = std::lower_bound(values.begin(), values.end(), head.name_end,
                             [&](std::uint32_t i, std::uint32_t place) { return findings()[i].begin < place; });
  constexpr int most = 16;
  int steps = 0;
  for (; at != values.end() && findings()[*at].begin < head.end && steps < most; ++at, ++steps) {
    const Finding& f = findings()[*at];
    if (f.table == Finding::no_table && (f.flags & flag_business) == 0 &&
        (f.element == Element::date_of_birth || is_health(f.element) ||
         (is_unique_identifier(f.element) && f.element != Element::email)))
      return true;
  }
  return false;
}

std::uint32_t PartReader::named_by_the_head(const Finding& f, const Places& places) const {
  if (heads_.empty() || f.table != Finding::no_table || f.party != 0 ||
      (f.holder != Holder::subject && f.holder != Holder::other))
    return nobody;
  const auto next = std::upper_bound(heads_.begin(), heads_.end(), f.begin,
                                     [](std::uint32_t at, const Head& head) { return at < head.begin; });
  if (next == heads_.begin()) return nobody;
  const Head& head = *std::prev(next);
  if (f.begin < head.name_end || f.begin >= head.end) return nobody;
  // A line that names somebody else speaks of them, and so may a number in the lines below it.
  constexpr std::uint32_t longest_line = 400;
  constexpr int most = 16;
  const std::uint32_t line = begin_of_line(f.begin, head.name_end, longest_line);
  // A label of its own ("Participant mobile") says whose it is, whoever else has a line on the card.
  const std::uint32_t from = is_contact_detail(f.element) && f.how != How::form ? head.name_end : line;
  const std::size_t newline = text_.substr(f.end, longest_line).find('\n');
  const std::uint32_t end =
      f.end + static_cast<std::uint32_t>(newline == std::string_view::npos ? longest_line : newline);
  int steps = 0;
  for (auto o = Places::from(places.eligible, from); o != places.eligible.end() && o->begin < end; ++o)
    if (o->entity != head.entity || ++steps > most) return nobody;
  return head.entity;
}

// Where lines begin whose first words are somebody's whole name.
std::vector<std::uint32_t> PartReader::lines_with_names(const Cast& cast, const Span& span) {
  std::vector<std::uint32_t> lines;
  for (const Entity& entity : cast.entities) {
    if (entity.name.given.empty() || entity.name.family.empty()) continue;
    for (const std::uint32_t i : entity.findings) {
      const Finding& f = findings()[i];
      std::uint32_t line = f.begin;
      while (line > span.begin && text_[line - 1] == ' ') --line;
      if ((line == span.begin || text_[line - 1] == '\n') && f.table == Finding::no_table) lines.push_back(line);
    }
  }
  std::sort(lines.begin(), lines.end());
  return lines;
}

}  // namespace spillmap::attribute
