#include "attribute/entries.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace spillmap::attribute {
namespace {

// How much of digits, from `at` on.
std::size_t digits_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && end < at + 5 && is_digit(text[end])) ++end;
  return end - at;
}

// "3:15p", "08:02 AM", "1430": returns where it ends, or `at`.
std::size_t time_at(std::string_view text, std::size_t at) {
  const std::size_t hours = digits_at(text, at);
  std::size_t i = at + hours;
  if (hours == 4 && text.substr(i, 2) == "  ") return i;
  if (hours < 1 || hours > 2 || i >= text.size() || text[i] != ':' || digits_at(text, i + 1) != 2) return at;
  i += 3;
  if (i < text.size() && text[i] == ' ') ++i;
  if (i < text.size() && (lower(text[i]) == 'a' || lower(text[i]) == 'p')) {
    const std::size_t letters = i + 1 < text.size() && lower(text[i + 1]) == 'm' ? 2 : 1;
    if (i + letters >= text.size() || !is_word(text[i + letters])) return i + letters;
  }
  return at + hours + 3;
}

// "5/6", "2/10/24", "2024-05-06", "1-22": likewise.
std::size_t date_at(std::string_view text, std::size_t at) {
  std::size_t i = at;
  int parts = 0;
  char mark = 0;
  std::size_t last = 0;  // digits
  for (; parts < 3; ++parts) {
    const std::size_t size = digits_at(text, i);
    if (size == 0 || size == 3 || size > 4) break;
    i += size;
    last = size;
    const char next = i < text.size() ? text[i] : '\n';
    if ((next != '/' && next != '-' && next != '.') || (mark != 0 && next != mark) || digits_at(text, i + 1) == 0) {
      ++parts;
      break;
    }
    mark = next;
    ++i;
  }
  return parts >= 2 && mark != '.' && (parts == 3 || mark == '/' || last == 2) ? i : at;
}

enum Kind : std::uint8_t { none, bullet, number, day, hour, room, name, kinds };

// What a line begins with, to be the first of an entry.
Kind begins_entry(std::string_view line) {
  constexpr std::size_t deepest = 8;
  std::size_t i = 0;
  while (i < line.size() && i < deepest && line[i] == ' ') ++i;
  // Older mails that are quoted.
  while (i < line.size() && i < deepest && (line[i] == '>' || line[i] == ' ')) ++i;
  if (i + 5 >= line.size()) return none;
  if ((line[i] == '*' || line[i] == '-') && line[i + 1] == ' ' && line[i + 2] != ' ' && line[i + 2] != '-')
    return bullet;
  if (line.substr(i, 4) == "\xE2\x80\xA2 ") return bullet;
  // "(3) ", "3) ", "3. ", "#3 "
  std::size_t n = i + (line[i] == '(' || line[i] == '#' ? 1 : 0);
  if (const std::size_t size = digits_at(line, n); size >= 1 && size <= 3) {
    const std::size_t behind = n + size;
    if (behind + 1 < line.size() && line[behind + 1] == ' ' && (line[behind] == ')' || (line[behind] == '.' && n == i)))
      return number;
    if (n > i && line[i] == '#' && behind < line.size() && line[behind] == ' ') return number;
  }
  static constexpr std::string_view days[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
  if (is_alpha(line[i])) {
    const std::string word = to_lower(line.substr(i, 3));
    if (std::find(std::begin(days), std::end(days), word) == std::end(days)) return none;
    std::size_t end = i;
    while (end < line.size() && end < i + 10 && is_alpha(line[end])) ++end;
    if (end + 1 >= line.size() || (line[end] != ' ' && line[end] != ',')) return none;
    i = end + 1;
    while (i < line.size() && i < end + 3 && line[i] == ' ') ++i;
  }
  // "[2024-03-01 16:40] lab -> A. Brown: ..."
  if (line[i] == '[' && date_at(line, i + 1) > i + 1) return day;
  // "201 Abernathy, G. - 84F": rooms of a ward, told from house numbers by their order.
  if (const std::size_t size = digits_at(line, i); size == 3 && line[i + 3] == ' ' && is_alpha(line[i + 4]))
    return room;
  const std::size_t date = date_at(line, i);
  const std::size_t stop = date > i ? date : time_at(line, i);
  if (stop == i || stop >= line.size()) return none;
  if (line[stop] != ' ' && line[stop] != '\t' && line[stop] != ':') return none;
  return date > i ? day : hour;
}

// Whether the line that begins at `line` opens with a name, and so do both its neighbours or two on one side. Lines
// that are set in belong to the one above.
bool is_in_a_row(std::string_view text, const std::vector<std::uint32_t>& named, std::uint32_t line) {
  const auto here = std::lower_bound(named.begin(), named.end(), line);
  if (here == named.end() || *here != line) return false;
  const auto next_of = [&](std::uint32_t at) {
    constexpr int most_set_in = 4;
    for (int lines = 0; lines <= most_set_in; ++lines) {
      const std::size_t newline = text.find('\n', at);
      if (newline == std::string_view::npos || newline + 1 >= text.size()) return text.size();
      at = static_cast<std::uint32_t>(newline) + 1;
      if (text[at] != ' ' && text[at] != '\t') break;
    }
    return static_cast<std::size_t>(at);
  };
  const auto follows = [&](std::vector<std::uint32_t>::const_iterator one) {
    return one != named.end() && one + 1 != named.end() && next_of(*one) == *(one + 1);
  };
  const bool next = follows(here), before = here != named.begin() && follows(here - 1);
  if (next && before) return true;
  if (next) return follows(here + 1);
  return before && here - named.begin() >= 2 && follows(here - 2);
}

}  // namespace

std::vector<Entry> entries_of(std::string_view text, std::uint32_t begin, std::uint32_t end,
                              const std::vector<std::uint32_t>& named) {
  constexpr std::size_t longest_head = 32;
  std::vector<Entry> entries;
  std::vector<Kind> kind_of;
  std::array<std::uint32_t, kinds> count{};
  unsigned last_room = 0;
  bool in_order = true;
  bool open = false;
  std::uint32_t line = begin;
  bool blank_before = false;
  while (line < end) {
    const std::size_t newline = std::min<std::size_t>(text.substr(0, end).find('\n', line), end);
    const std::string_view words = text.substr(line, newline - line);
    const bool blank = trim(words).empty();
    Kind kind = begins_entry(words.substr(0, longest_head));
    if (kind == none && is_in_a_row(text, named, line)) kind = name;
    if (kind != none) {
      if (open) entries.back().end = line;
      kind_of.push_back(kind);
      ++count[kind];
      if (kind == room) {
        const std::string digits = digits_only(words.substr(0, 3 + words.find_first_of("0123456789")));
        unsigned number_here = 0;
        for (const char c : digits) number_here = number_here * 10 + static_cast<unsigned>(c - '0');
        in_order = in_order && number_here >= last_room && (last_room == 0 || number_here - last_room <= 10);
        last_room = number_here;
      }
      entries.push_back({line, end, kind == room});
      open = true;
    } else if (open && (blank_before || kind_of.back() == name) && !blank && words[0] != ' ' && words[0] != '\t' &&
               words[0] != '>' && words[0] != '"') {
      // What is not set in, below a blank line or people, is no part of a list.
      entries.back().end = line;
      open = false;
    }
    blank_before = blank;
    line = static_cast<std::uint32_t>(newline) + 1;
  }
  if (!in_order || count[room] < 3) count[room] = 0;
  // One of a kind is a line that happens to begin so: it is of the entry before, if that went up to it.
  std::size_t kept = 0;
  for (std::size_t k = 0; k < entries.size(); ++k) {
    if (count[kind_of[k]] >= 2)
      entries[kept++] = entries[k];
    else if (kept > 0 && entries[kept - 1].end == entries[k].begin)
      entries[kept - 1].end = entries[k].end;
  }
  entries.resize(kept);
  return entries;
}

const Entry* entry_at(const std::vector<Entry>& entries, std::uint32_t at) {
  const auto next = std::upper_bound(entries.begin(), entries.end(), at,
                                     [](std::uint32_t place, const Entry& e) { return place < e.begin; });
  if (next == entries.begin() || std::prev(next)->end <= at) return nullptr;
  return &*std::prev(next);
}

}  // namespace spillmap::attribute
