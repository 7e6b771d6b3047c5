#include <algorithm>
#include <array>

#include "base/text.h"
#include "detect/address/address.h"
#include "detect/address/parse.h"
#include "detect/lines.h"

namespace spillmap::detect {
namespace {

using address::cut;
using address::Segment;
using address::Street;
using address::Tail;

constexpr std::uint32_t longest_line = 220;  // bytes of one line of an address

// Behind these a number counts or names something else.
constexpr auto not_before = std::to_array<std::string_view>(
    {"section", "sec",      "rule",  "page",    "pages",     "chapter", "part",  "step",   "item",          "form",
     "title",   "figure",   "table", "article", "version",   "phase",   "grade", "level",  "exhibit",       "appendix",
     "line",    "question", "no",    "nos",     "least",     "about",   "over",  "nearly", "approximately", "than",
     "age",     "aged",     "copay", "total",   "extension", "ext",     "class", "unit",   "group",         "in"});

constexpr auto labels = std::to_array<std::string_view>(
    {"address",   "addr",         "street",    "residence",   "residing at", "resides at", "reside at",    "lives at",
     "living at", "lived at",     "moved to",  "live at",     "mailing",     "mail to",    "home",         "located at",
     "domicilio", "dirección",    "direccion", "calle",       "sent to",     "address is", "relocated to", "staying at",
     "housed at", "apartment at", "home at",   "property at", "ship to",     "bill to",    "deliver to"});

// "City:", "State/Province", "ZIP code": a label that may stand before a part of the tail.
constexpr auto tail_labels = std::to_array<std::string_view>({"city/state/zip code",
                                                              "city/state/zip",
                                                              "city, state, zip code",
                                                              "city, state, zip",
                                                              "city, state & zip",
                                                              "city state zip",
                                                              "city, st zip",
                                                              "city/town/village",
                                                              "city/town",
                                                              "city or town",
                                                              "city",
                                                              "town",
                                                              "ciudad",
                                                              "state/province",
                                                              "state",
                                                              "estado",
                                                              "st",
                                                              "zip code",
                                                              "zipcode",
                                                              "zip/postal code",
                                                              "zip",
                                                              "postal code",
                                                              "código postal",
                                                              "codigo postal",
                                                              "address line 2",
                                                              "address 2",
                                                              "line 2"});
constexpr auto unit_labels =
    std::to_array<std::string_view>({"apt/unit", "apt./unit", "apt #", "apt. #", "apt no.", "apt no", "apartment",
                                     "apt", "unit #", "unit", "apt/suite", "suite"});

bool in_word(std::string_view text, std::size_t at) { return at < text.size() && is_word(text[at]); }

// Both look no further than a line of a page is long, so that one endless line costs no more than many.
std::uint32_t line_start(std::string_view text, std::uint32_t at) {
  return static_cast<std::uint32_t>(detect::line_begin(text, at, 400));
}

std::uint32_t line_end(std::string_view text, std::uint32_t at) {
  return static_cast<std::uint32_t>(detect::line_end(text, at, 600));
}

// A line of a form or letter head, not of running text.
bool line_is_short(std::string_view text, std::uint32_t at) { return line_end(text, at) - line_start(text, at) < 45; }

// Columns side by side on the line of `at`: the next line's beginning does not go on with it.
bool in_columns(std::string_view text, std::uint32_t at) {
  std::uint32_t spaces = 0;
  bool word = false;
  for (std::uint32_t i = line_start(text, at); i < at; ++i) {
    if (text[i] == '\t') return true;
    if (text[i] == ' ') {
      if (++spaces >= 3 && word) return true;
    } else {
      spaces = 0;
      word = true;
    }
  }
  return false;
}

// Skips a label of the list with its colon at `at`; gives where the value begins, or `at` itself.
template <std::size_t N>
std::uint32_t skip_label(std::string_view text, std::uint32_t at, std::uint32_t end,
                         const std::array<std::string_view, N>& list) {
  for (const std::string_view label : list) {
    if (at + label.size() > end || !equals_ignore_case(text.substr(at, label.size()), label) ||
        in_word(text, at + label.size()))
      continue;
    std::uint32_t i = at + static_cast<std::uint32_t>(label.size());
    bool mark = false;
    while (i < end &&
           (text[i] == ' ' || text[i] == ':' || text[i] == '.' || text[i] == '_' || text[i] == '#' || text[i] == '|')) {
      mark |= text[i] == ':' || (text[i] == ' ' && i + 1 < end && text[i + 1] == ' ');
      ++i;
    }
    if (mark) return i;
  }
  return at;
}

// The last word before `at` on its line, in lower case, and whether a label ends there.
struct Before {
  std::string word;
  bool label = false;
};
Before look_before(std::string_view text, std::uint32_t at) {
  Before before;
  const std::uint32_t floor = at > 40 ? at - 40 : 0;
  std::uint32_t line = at;
  bool crossed = false;
  while (line > floor) {
    const char c = text[line - 1];
    if (c == '\t') break;
    // A label may stand on the line above: "Home address\n12 Oak St".
    if (c == '\n') {
      if (crossed || at - line > 24) break;
      for (std::uint32_t i = line; i < at && !crossed; ++i)
        if (text[i] != ' ') crossed = true;
      if (crossed) break;
      crossed = true;
    }
    --line;
  }
  std::string low = to_lower(text.substr(line, at - line));
  while (!low.empty() &&
         (is_space(low.back()) || low.back() == ':' || low.back() == '"' || low.back() == '(' || low.back() == '_'))
    low.pop_back();
  std::size_t word = low.size();
  while (word > 0 && is_alpha(low[word - 1])) --word;
  before.word = low.substr(word);
  for (const std::string_view label : labels) {
    const std::size_t found = low.rfind(label);
    if (found == std::string::npos || low.size() - (found + label.size()) > 12) continue;
    if (found > 0 && is_word(low[found - 1])) continue;
    const std::string_view rest = std::string_view(low).substr(found + label.size());
    if (rest.empty() || !is_word(rest[0])) before.label = true;
  }
  return before;
}

struct Tails {
  Tail tail;
  std::uint32_t begin = 0, end = 0;  // bytes
  std::string unit;                  // a unit that stood on a line between
  std::string text;                  // as it stands
};

// Reads a tail out of a stretch of one line, parts of which may have labels of their own and stand apart:
// "City: Albany   State: NY   ZIP: 12203".
bool tail_in(const AddressFinder& finder, std::string_view text, std::uint32_t at, std::uint32_t end, bool need_proof,
             Tails& out) {
  const auto& lexicon = finder.lexicon();
  std::uint32_t i = skip_label(text, at, end, tail_labels);
  const bool labelled = i > at;
  Segment segment = cut(text, i, std::min(end, i + longest_line), 12, false);
  if (segment.size() == 0) return false;
  const std::uint32_t begin = segment.tokens[0].begin;
  if (begin > i + 8) return false;
  Tail tail = address::read_tail(lexicon, segment, 0, false);
  // City alone under its label, the rest further along the line or on the next ones, each under its own.
  if (labelled && (tail.zip.empty() || tail.state.empty())) {
    std::uint32_t stop = segment.stop;
    // "City: Albany State: NY" came as one stretch up to the colon; the label at its end goes.
    const auto words_of = [&](const Segment& part) {
      std::size_t count = part.size();
      if (part.stop < text.size() && text[part.stop] == ':') {
        static constexpr auto heads =
            std::to_array<std::string_view>({"state", "zip", "zipcode", "code", "city", "town", "province"});
        while (count > 0 && std::find(heads.begin(), heads.end(), to_lower(part.word(count - 1))) != heads.end())
          --count;
      }
      return address::join(part, 0, count);
    };
    std::string joined = words_of(segment);
    const std::uint32_t reach = static_cast<std::uint32_t>(std::min<std::size_t>(text.size(), end + 200ull));
    for (int more = 0; more < 3; ++more) {
      std::uint32_t next = stop;
      int line_ends = 0;
      while (next < reach && (text[next] == ' ' || text[next] == ':' || text[next] == '|' || text[next] == '_' ||
                              (text[next] == '\n' && ++line_ends < 3)))
        ++next;
      if (next >= reach || next >= stop + 80) break;
      const std::uint32_t value = skip_label(text, next, reach, tail_labels);
      if (value == next && text[stop] != ':') break;
      const Segment part = cut(text, value, std::min(reach, value + 60), 4, false);
      if (part.size() == 0) break;
      joined += ", " + words_of(part);
      stop = part.stop;
    }
    const Segment whole = cut(joined, 0, static_cast<std::uint32_t>(joined.size()), 12, true);
    const Tail other = address::read_tail(lexicon, whole, 0, true);
    if (other.score > tail.score) {
      out.tail = other;
      out.begin = begin;
      out.end = stop;
      out.text = address::join(whole, 0, other.end);
      return true;
    }
  }
  if (tail.score == 0) return false;
  const bool proved = (tail.parts & (zip_verified | city_verified)) != 0 && (tail.parts & (has_state | has_zip)) != 0;
  if (need_proof && !proved && tail.country.empty() && !labelled) return false;
  out.tail = tail;
  out.begin = begin;
  out.end = segment.tokens[tail.end - 1].end;
  out.text = std::string(text.substr(begin, out.end - begin));
  return true;
}

// Words before `at` on its line that are no other column: a label or running text. Then the beginning of
// the next line may go on with what stands at `at`.
bool leads_its_line(std::string_view text, std::uint32_t at) {
  std::uint32_t gap = 0;
  bool word = false;
  const std::uint32_t line = line_start(text, at);
  for (std::uint32_t i = line; i < at; ++i) {
    const char c = text[i];
    if (c == '\t') return false;
    if (c == ' ') {
      ++gap;
      continue;
    }
    if (gap >= 3 && i > line + gap && text[i - gap - 1] != ':') return false;
    gap = 0;
    word = true;
  }
  if (!word) return at - line <= 4;  // set in: what goes on with it is set in as well
  return !(gap >= 3 && at > line + gap && text[at - gap - 1] != ':' && at - line > 30);
}

struct Stretch {
  std::uint32_t begin = 0, end = 0;  // begin is where the stretch starts, end the end of its line
  bool aligned = false;              // begins in the same column
};

// Where something stands on its line: cell of a table's row, or column of laid-out text.
struct Place {
  std::uint32_t tabs = 0, column = 0;
  bool meets(const Place& other, bool cells) const {
    return cells ? tabs == other.tabs : column + 3 >= other.column && column <= other.column + 3;
  }
};
Place place_of(std::string_view text, std::uint32_t at) {
  Place place;
  for (std::uint32_t i = line_start(text, at); i < at; ++i) {
    place.tabs += text[i] == '\t';
    place.column += (static_cast<unsigned char>(text[i]) & 0xC0) != 0x80;
  }
  return place;
}

// The stretches of the line after `after` that may go on with what begins at `start`: those in its column, and the
// first one if `start` leads its line. One line is skipped that is blank or holds nothing in that column (a label set
// beside the middle of its value). Moves `after` to the end of that line.
std::vector<Stretch> below(std::string_view text, std::uint32_t start, std::uint32_t& after) {
  std::vector<Stretch> out;
  const Place here = place_of(text, start);
  const bool leads = leads_its_line(text, start);
  std::uint32_t at = line_end(text, after);
  // The rest of the row tells whether it is one of a table.
  bool row = here.tabs > 0;
  for (std::uint32_t i = after; i < at && !row; ++i) row = text[i] == '\t';
  for (int skipped = 0; skipped < 2; ++skipped) {
    if (at + 1 >= text.size() || text[at] != '\n') return out;
    const std::uint32_t begin = at + 1;
    const std::uint32_t end = line_end(text, begin);
    at = after = end;
    const bool cells = row && text.substr(begin, end - begin).find('\t') != std::string_view::npos;
    Place there;
    std::uint32_t spaces = 3;
    bool any = false;
    for (std::uint32_t i = begin; i < end; ++i) {
      const char c = text[i];
      if (c == '\t') {
        spaces = 3;
        ++there.tabs;
      } else if (c == ' ') {
        ++spaces;
      } else {
        if (spaces >= 3) {
          bool aligned = there.meets(here, cells) && (!row || cells || here.tabs == 0);
          if (!aligned && !cells && there.column < here.column) {
            const std::uint32_t value = skip_label(text, i, end, tail_labels);
            aligned = value > i && Place{0, there.column + (value - i)}.meets(here, false);
          }
          if (aligned || (leads && !any && !cells)) out.push_back({i, end, aligned});
          if (out.size() >= 4) return out;
          any = true;
        }
        spaces = 0;
      }
      there.column += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    }
    if (!out.empty()) return out;
  }
  return out;
}

// The city line under a street line that begins at `street` and ends at `after`.
bool tail_below(const AddressFinder& finder, std::string_view text, std::uint32_t street, std::uint32_t after,
                Tails& out) {
  for (int lines = 0; lines < 3; ++lines) {
    bool unit_line = false;
    const std::uint32_t last = line_end(text, after);
    for (const Stretch& stretch : below(text, street, after)) {
      const bool blank = stretch.begin > last + 1 &&
                         text.substr(last + 1, stretch.begin - last - 1).find('\n') != std::string_view::npos;
      if (tail_in(finder, text, stretch.begin, stretch.end, !stretch.aligned || blank, out)) return true;
      // "Apt 4" on a line of its own, or before the city.
      const Segment segment = cut(text, stretch.begin, std::min(stretch.end, stretch.begin + 60), 6, false);
      const std::size_t units = segment.size() > 0 ? address::read_units(finder.lexicon(), segment, 0) : 0;
      if (units == 0 || !out.unit.empty()) continue;
      if (units == segment.size()) {
        out.unit = address::join(segment, 0, units);
        unit_line = true;
        break;
      }
      Tails rest;
      if (segment.tokens[units - 1].comma &&
          tail_in(finder, text, segment.tokens[units].begin, stretch.end, false, rest)) {
        rest.unit = address::join(segment, 0, units);
        while (!rest.unit.empty() && rest.unit.back() == ',') rest.unit.pop_back();
        rest.begin = stretch.begin;
        out = std::move(rest);
        return true;
      }
    }
    if (!unit_line) return false;
  }
  return false;
}

// A cell too narrow for its address: "1738 Pawling Road, #2, Raleigh, NC" with "27621" below it. The lines are read as
// one; a ZIP that fits must prove it.
struct Wrapped {
  std::string text;
  Segment segment;
  Street street;
  std::uint32_t tail_begin = 0, tail_end = 0;
};
bool read_wrapped(const AddressFinder& finder, std::string_view text, std::uint32_t begin, std::uint32_t stop,
                  Wrapped& out) {
  // Without a ZIP near there is nothing to prove it.
  const std::size_t near = std::min<std::size_t>(text.size(), stop + 400ull);
  std::size_t digits = 0, passed = 0;
  bool zip = false;
  for (std::size_t i = stop; i < near && !zip && passed < 4; ++i) {
    passed += text[i] == '\n';
    digits = is_digit(text[i]) ? digits + 1 : 0;
    zip = digits == 5;
  }
  if (!zip) return false;
  std::string joined(trim(text.substr(begin, stop - begin)));
  std::uint32_t after = stop;
  for (int lines = 0; lines < 2; ++lines) {
    const auto stretches = below(text, begin, after);
    if (stretches.empty()) return false;
    const Stretch& stretch = stretches[0];
    std::uint32_t end = stretch.begin;
    std::uint32_t spaces = 0;
    while (end < stretch.end && end - stretch.begin < 80 && text[end] != '\t' && spaces < 3) {
      spaces = text[end] == ' ' ? spaces + 1 : 0;
      ++end;
    }
    end -= spaces;
    joined += ' ';
    joined += text.substr(stretch.begin, end - stretch.begin);
    if (joined.size() > longest_line) return false;
    Segment segment = cut(joined, 0, static_cast<std::uint32_t>(joined.size()), 26, false);
    if (segment.size() < 3 || segment.tokens[0].begin != 0) return false;
    Street street = address::read_street(finder.lexicon(), segment, false);
    if (street.end > 0 && (street.tail.parts & zip_verified) != 0 && (street.tail.parts & has_city) != 0) {
      const std::uint32_t used = segment.tokens[street.tail.end - 1].end;
      // It must reach into the line below.
      if (used + (end - stretch.begin) <= joined.size()) return false;
      out.tail_begin = stretch.begin;
      out.tail_end = end - static_cast<std::uint32_t>(joined.size() - used);
      out.text = std::move(joined);
      out.segment = std::move(segment);
      out.segment.text = out.text;
      out.street = std::move(street);
      return true;
    }
  }
  return false;
}

std::uint8_t confidence_of(const Street& street, const Tail& tail, bool label, std::uint32_t parts) {
  int c = 0;
  const bool strong = street.suffix == Suffix::strong;
  if (parts & zip_verified)
    c = (parts & has_city) ? ((parts & city_verified) ? 97 : 93) : 88;
  else if ((parts & city_verified) && (parts & has_state))
    c = 90;
  else if (!tail.country.empty())
    c = 80;
  else if (parts & has_state)
    c = 74;
  else if (parts & city_verified)
    c = 78;
  else
    c = street.box ? 74 : strong ? 64 : street.suffix == Suffix::weak ? 46 : 20;
  if (street.suffix == Suffix::none) c -= 8;
  if (street.end > street.unit && c < 80) c += 10;
  if (label && c < 90) c += 14;
  return static_cast<std::uint8_t>(std::min(c, 98));
}

}  // namespace

namespace {

// The word before `at`, in lower case, at most 12 letters.
std::string_view word_before(std::string_view text, std::size_t at, std::array<char, 12>& out) {
  std::size_t end = at;
  while (end > 0 && at - end < 4 &&
         (text[end - 1] == ' ' || text[end - 1] == '.' || text[end - 1] == ':' || text[end - 1] == '#'))
    --end;
  std::size_t begin = end;
  while (begin > 0 && end - begin < out.size() && is_alpha(text[begin - 1])) --begin;
  for (std::size_t i = begin; i < end; ++i) out[i - begin] = lower(text[i]);
  return {out.data(), end - begin};
}

// Cheap and never wrong to say no: whether an address may begin with the number that ends at `at`. There must be a word
// of streets on the line, or five digits on it or on the next two.
bool may_begin(const AddressLexicon& lexicon, std::string_view text, std::size_t at, bool goes_on = false) {
  const std::size_t end = std::min(text.size(), at + 200);
  std::size_t i = at;
  int words = 0, lines = 0;
  bool capital = false;
  while (i < end) {
    const char c = text[i];
    if (c == '\n') {
      if (++lines > 3) return false;
      if (!goes_on || lines > 1) words = 20;
      ++i;
      continue;
    }
    if (is_digit(c)) {
      std::size_t stop = i;
      while (stop < text.size() && is_digit(text[stop])) ++stop;
      if (stop - i == 5 || (stop - i == 9 && i > 0)) return true;
      while (stop < text.size() && is_word(text[stop])) ++stop;
      i = stop;
      ++words;
      continue;
    }
    if (is_alpha(c)) {
      std::size_t stop = i;
      while (stop < text.size() && (is_word(text[stop]) || text[stop] == '\'')) ++stop;
      capital = capital || is_upper(c);
      const std::string_view word = text.substr(i, stop - i);
      if (words < 9 && capital && word.size() <= 12 &&
          (lexicon.suffix(word) != Suffix::none || lexicon.street_sign(word)))
        return true;
      i = stop;
      ++words;
      continue;
    }
    ++i;
  }
  return false;
}

// Words that stand between a number and a street without being its name: "2 blocks down main st".
constexpr auto no_street_names = std::to_array<std::string_view>(
    {"the",  "of",    "a",     "an",    "on",     "in",     "at",    "to",     "from",  "and",     "or",
     "for",  "per",   "with",  "by",    "is",     "are",    "was",   "down",   "up",    "off",     "onto",
     "into", "near",  "past",  "along", "across", "behind", "day",   "days",   "week",  "weeks",   "month",
     "year", "years", "hour",  "hours", "minute", "min",    "mins",  "mile",   "miles", "block",   "blocks",
     "feet", "foot",  "ft",    "lane",  "lanes",  "way",    "car",   "cars",   "mg",    "ml",      "more",
     "new",  "old",   "other", "my",    "your",   "his",    "her",   "our",    "their", "minutes", "months",
     "that", "this",  "which", "about", "people", "men",    "women", "houses", "times", "lights",  "doors"});

// A street in small letters behind its number: "101 main st.". How many words of `segment` it takes, or 0. Only what is
// hardly ever an ordinary word counts as a street: "2 bedroom court" is none.
std::size_t small_street(const Segment& segment) {
  constexpr std::size_t longest = 3;
  for (std::size_t k = 1; k < segment.size() && k <= longest + 1; ++k) {
    std::string_view word = segment.word(k);
    if (k > 1) {
      while (!word.empty() && word.back() == '.') word.remove_suffix(1);
      for (const std::string_view street : {"st", "street", "ave", "avenue", "blvd", "boulevard", "rd", "hwy", "pkwy"})
        if (word == street) return k + 1;
    }
    if (segment.tokens[k].comma || word.size() > 16) return 0;
    const bool ordinal = word.size() >= 3 && is_digit(word[0]) && is_lower(word.back());
    if (!ordinal && (!std::all_of(word.begin(), word.end(), [](char c) { return is_lower(c); }) ||
                     std::find(no_street_names.begin(), no_street_names.end(), word) != no_street_names.end()))
      return 0;
  }
  return 0;
}

// Whether the number that ends at `at` may begin one: cheap.
bool may_begin_small(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at, 48);
  if (rest.size() < 5 || rest[0] != ' ' || !(is_lower(rest[1]) || is_digit(rest[1]))) return false;
  for (const std::string_view street : {" st", " av", " bl", " rd", " hw", " pk"})
    if (rest.find(street, 2) != std::string_view::npos) return true;
  return false;
}

}  // namespace

void find_addresses(const AddressFinder& finder, std::string_view buffer, std::vector<AddressHit>& out) {
  const auto& lexicon = finder.lexicon();
  const std::size_t size = std::min<std::size_t>(buffer.size(), 0xFFFFFFF0u);
  std::size_t at = 0;
  std::uint32_t taken = 0;  // bytes before this belong to a hit already
  while (at < size) {
    // The next digit that begins a token.
    while (at < size && !is_digit(buffer[at])) ++at;
    const std::size_t number = at;
    while (at < size && is_digit(buffer[at])) ++at;
    const std::size_t digits = at - number;
    if (number < taken || digits > 6) continue;
    // "N4471 County Road J", "W156N8480 Pilgrim Road"
    const bool grid = number > 0 && address::is_grid_number(buffer.substr(number - 1, 8)) &&
                      (number == 1 || (!is_word(buffer[number - 2]) && buffer[number - 2] != '-'));
    if (grid && at + 1 < size && is_upper(buffer[at]))
      for (++at; at < size && is_digit(buffer[at]);) ++at;
    if (number > 0 && !grid) {
      const char before = buffer[number - 1];
      if (is_word(before) || before == '.' || before == '-' || before == '/' || before == '$' || before == '+' ||
          before == '%') {
        continue;
      }
    }
    // What follows: a letter ("12A"), a dash with a digit ("123-45 Queens Blvd"), a space, or the end of a box number.
    std::uint32_t begin = static_cast<std::uint32_t>(grid ? number - 1 : number);
    std::array<char, 12> last_letters;
    const std::string_view last = word_before(buffer, begin, last_letters);
    const bool boxed = last == "box" || last == "bx" || last == "drawer" || last == "rr" || last == "hc" ||
                       last == "route" || last == "pob" || last == "psc" || last == "cmr" || last == "unit" ||
                       last == "pobox" || last == "obox";
    if (boxed) {
      // Back to where the box begins: "P.O. Box", "Post Office Box", "RR 2 Box".
      const std::uint32_t line = std::max<std::uint32_t>(line_start(buffer, begin), begin > 28 ? begin - 28 : 0);
      static constexpr auto openings = std::to_array<std::string_view>({"post office box",
                                                                        "p. o. box",
                                                                        "p.o. box",
                                                                        "p.o.box",
                                                                        "p o box",
                                                                        "po box",
                                                                        "p.o. drawer",
                                                                        "po drawer",
                                                                        "po  box",
                                                                        "pobox",
                                                                        "pob",
                                                                        "rural route",
                                                                        "rr",
                                                                        "hc",
                                                                        "psc",
                                                                        "cmr",
                                                                        "rd",
                                                                        "rfd",
                                                                        "unit",
                                                                        "box"});
      const std::string low = to_lower(buffer.substr(line, begin - line));
      std::size_t found = std::string::npos;
      for (const std::string_view opening : openings) {
        const std::size_t position = low.rfind(opening);
        if (position == std::string::npos || (position > 0 && is_word(low[position - 1]))) continue;
        if (position < found) found = position;
      }
      if (found == std::string::npos) continue;
      begin = line + static_cast<std::uint32_t>(found);
      if (begin < taken) continue;
    } else {
      if (at >= size) break;
      const char next = buffer[at];
      const bool letter = is_alpha(next) && at + 1 < size && buffer[at + 1] == ' ';
      const bool dashed = next == '-' && at + 1 < size && is_alnum(buffer[at + 1]);
      if (next != ' ' && next != '\n' && !letter && !dashed) continue;
      if (next == ' ' && at + 1 < size) {
        const char name = buffer[at + 1];
        if (!(is_alnum(name) || (name & 0x80) != 0)) continue;
      }
    }
    const bool may_be_small = !boxed && digits >= 2 && may_begin_small(buffer, at);
    // "lives at 18 / Second Avenue": the sentence goes on in the next line.
    const bool said = last == "at" || last == "to" || last == "from" || last == "en";
    if (!boxed && !may_be_small && !may_begin(lexicon, buffer, at, said)) continue;
    const std::uint32_t end = static_cast<std::uint32_t>(std::min<std::size_t>(size, begin + longest_line));
    Segment segment = cut(buffer, begin, end, 26, false);
    Street street;
    if (segment.size() >= 2 && segment.tokens[0].begin == begin) street = address::read_street(lexicon, segment, false);
    bool small = false;
    if (street.end == 0 && may_be_small && segment.size() >= 3 && segment.tokens[0].begin == begin) {
      if (const std::size_t words = small_street(segment); words > 0) {
        small = true;
        street.suffix = Suffix::strong;
        street.unit = words;
        street.end = address::read_units(lexicon, segment, words);
        street.tail = address::read_tail(lexicon, segment, street.end, false);
      }
    }
    // Running text breaks lines anywhere; a ZIP that fits proves that the address goes on.
    if ((street.end == 0 || (street.tail.parts & has_zip) == 0) && segment.stop < size &&
        buffer[segment.stop] == '\n' && segment.stop + 1 < size && is_word(buffer[segment.stop + 1]) &&
        (street.tail.score > 0 || !line_is_short(buffer, begin)) && !in_columns(buffer, begin)) {
      Segment wrapped = cut(buffer, begin, end, 26, false, true);
      const Street other = address::read_street(lexicon, wrapped, false);
      const bool surely = (other.tail.parts & zip_verified) != 0 ||
                          (said && street.end == 0 && other.suffix == Suffix::strong && !line_is_short(buffer, begin));
      if (other.end > 0 && surely && other.score > street.score) {
        street = other;
        segment = std::move(wrapped);
      }
    }
    if (segment.size() < 2 || segment.tokens[0].begin != begin) continue;

    const bool weak_before = std::find(not_before.begin(), not_before.end(), last) != not_before.end();
    Tails tails;
    bool has_below = false;
    if (street.end == 0) {
      // No suffix and no tail on the line: "12 Broadacres\nAlbany, NY 12203" is proved by the line below only.
      std::size_t words = 0;
      while (words + 1 < segment.size() && words < 4) {
        const std::string_view word = segment.word(words + 1);
        if (!(is_upper(word[0]) && word.size() > 1) && !(words > 0 && word.size() == 1)) break;
        ++words;
        if (segment.tokens[words].comma) break;
      }
      const std::size_t units = words > 0 ? address::read_units(lexicon, segment, words + 1) : 0;
      if (words == 0 || units != segment.size()) continue;
      const std::uint32_t stop = segment.tokens[units - 1].end;
      std::uint32_t rest = stop;
      while (rest < buffer.size() && (buffer[rest] == ' ' || buffer[rest] == ',')) ++rest;
      const bool line_ends = rest >= buffer.size() || buffer[rest] == '\n' || rest - stop >= 3;
      if (!line_ends || !tail_below(finder, buffer, begin, stop, tails) || (tails.tail.parts & zip_verified) == 0)
        continue;
      has_below = true;
      street.end = units;
      street.unit = words + 1;
      street.tail = Tail{};
      street.tail.end = units;
      street.suffix = Suffix::none;
    }
    const Before before = look_before(buffer, begin);
    const std::uint32_t street_stop = segment.tokens[street.end - 1].end;
    // Names of months after a day are dates: "12 March Street" is rare, "4 July Court" too.
    if (!has_below && street.tail.score < 40) {
      std::uint32_t rest = street.tail.score > 0 ? segment.tokens[street.tail.end - 1].end : street_stop;
      while (rest < buffer.size() && (buffer[rest] == ' ' || buffer[rest] == ',' || buffer[rest] == '.')) ++rest;
      const bool open = rest >= buffer.size() || buffer[rest] == '\n' || rest >= street_stop + 3;
      const bool whole = street.tail.score > 0 ? street.tail.end == segment.size() : street.end == segment.size();
      if (open && whole && street.tail.score == 0) {
        // Further along the line under a label of its own, or on the lines below.
        if (rest < buffer.size() && buffer[rest] != '\n') {
          const std::uint32_t value = skip_label(buffer, rest, line_end(buffer, rest), tail_labels);
          if (value > rest)
            has_below = tail_in(finder, buffer, rest, line_end(buffer, rest), false, tails);
          else if (const std::uint32_t unit = skip_label(buffer, rest, line_end(buffer, rest), unit_labels);
                   unit > rest) {
            const Segment id = cut(buffer, unit, std::min(line_end(buffer, rest), unit + 20), 2, false);
            if (id.size() == 1 && id.word(0).size() <= 5 && street.end == street.unit)
              tails.unit = "Apt " + std::string(id.word(0));
            if (id.size() > 0) {
              std::uint32_t next = id.stop;
              while (next < buffer.size() && buffer[next] == ' ') ++next;
              if (skip_label(buffer, next, line_end(buffer, next), tail_labels) > next)
                has_below = tail_in(finder, buffer, next, line_end(buffer, next), false, tails);
            }
          }
        }
        if (!has_below) {
          const std::string unit = tails.unit;
          has_below = tail_below(finder, buffer, begin, street_stop, tails);
          if (!has_below && tails.unit.empty()) tails.unit = unit;
        }
      }
    }
    // Wrapped in a narrow column.
    Wrapped wrapped;
    if (((has_below ? tails.tail.parts : street.tail.parts) & zip_verified) == 0 &&
        read_wrapped(finder, buffer, begin,
                     std::max(segment.tokens[street.end - 1].end, std::min(segment.stop, line_end(buffer, begin))),
                     wrapped)) {
      const std::uint32_t here = segment.tokens.back().end;
      AddressHit hit;
      hit.begin = begin;
      hit.end = here;
      hit.tail_begin = wrapped.tail_begin;
      hit.tail_end = wrapped.tail_end;
      hit.value =
          squeeze(std::string_view(wrapped.text).substr(0, wrapped.segment.tokens[wrapped.street.tail.end - 1].end));
      hit.address = {address::street_line(wrapped.segment, wrapped.street), wrapped.street.tail.city,
                     wrapped.street.tail.state, wrapped.street.tail.zip, wrapped.street.tail.country};
      hit.parts = has_street | wrapped.street.tail.parts | (before.label ? has_label : 0u) |
                  (wrapped.street.end > wrapped.street.unit ? has_unit : 0u) | (wrapped.street.box ? po_box : 0u);
      hit.confidence = confidence_of(wrapped.street, wrapped.street.tail, before.label, hit.parts);
      taken = hit.end;
      at = std::max<std::size_t>(at, hit.end);
      out.push_back(std::move(hit));
      continue;
    }
    const Tail& tail = has_below ? tails.tail : street.tail;
    std::uint32_t parts = has_street | tail.parts;
    if (street.end > street.unit || !tails.unit.empty()) parts |= has_unit;
    if (street.box) parts |= po_box;
    if (before.label) parts |= has_label;
    int confidence = confidence_of(street, tail, before.label, parts);
    const bool proved = (parts & (zip_verified | city_verified)) != 0;
    if (weak_before && !proved) confidence -= 40;
    // A year before a street is usually a year.
    if (!proved && digits == 4 && !before.label && (last == "in" || last == "of" || last == "since" || last == "by") &&
        (buffer[number] == '1' || buffer[number] == '2'))
      confidence -= 40;
    if (small && !proved) confidence -= 8;
    if (!street.capital && !proved) confidence -= last == "at" && street.suffix == Suffix::strong ? 12 : 30;
    if (confidence < 40) continue;

    AddressHit hit;
    hit.begin = begin;
    const std::size_t last_token = !has_below && street.tail.score > 0 ? street.tail.end : street.end;
    hit.end = segment.tokens[last_token - 1].end;
    while (hit.end > hit.begin && buffer[hit.end - 1] == '.' &&
           !(hit.end >= 3 && is_alpha(buffer[hit.end - 2]) && has_below))
      --hit.end;
    hit.value = squeeze(buffer.substr(hit.begin, hit.end - hit.begin));
    hit.address.line = address::street_line(segment, street);
    if (!tails.unit.empty() && street.end == street.unit) {
      hit.address.line += ", " + tails.unit;
      hit.value += ", " + tails.unit;
    }
    if (has_below) {
      hit.tail_begin = tails.begin;
      hit.tail_end = tails.end;
      while (!hit.value.empty() && hit.value.back() == ',') hit.value.pop_back();
      hit.value += ", " + squeeze(tails.text);
    }
    hit.address.city = tail.city;
    hit.address.state = tail.state;
    hit.address.zip = tail.zip;
    hit.address.country = tail.country;
    hit.parts = parts;
    hit.confidence = static_cast<std::uint8_t>(confidence);
    taken = hit.end;
    at = std::max<std::size_t>(at, hit.end);
    out.push_back(std::move(hit));
  }
}

std::string normalize_zip(const AddressLexicon& lexicon, std::string_view zip, std::string_view state) {
  zip = trim(zip);
  // "12203.0" of a spreadsheet.
  if (zip.size() > 2 && zip.ends_with(".0")) zip.remove_suffix(2);
  std::string digits;
  for (char c : zip) {
    if (is_digit(c))
      digits += c;
    else if (c != '-' && c != ' ')
      return {};
  }
  const std::size_t dash = zip.find('-');
  if (digits.size() == 9 || (dash != std::string_view::npos && digits.size() > 5)) {
    if (digits.size() < 9 && digits.size() >= 7) digits.insert(0, 9 - digits.size(), '0');
    if (digits.size() != 9) return {};
    return digits.substr(0, 5) + "-" + digits.substr(5);
  }
  if (digits.size() == 5) return digits;
  if (digits.size() == 3 || digits.size() == 4) {
    const std::string whole = std::string(5 - digits.size(), '0') + digits;
    if (state.empty() ? !lexicon.zip_state(whole).empty() : lexicon.zip_in_state(whole, state)) return whole;
    return {};
  }
  if (digits.size() == 7 || digits.size() == 8) {
    const std::string whole = std::string(9 - digits.size(), '0') + digits;
    if (lexicon.zip_in_state(std::string_view(whole).substr(0, 5), state))
      return whole.substr(0, 5) + "-" + whole.substr(5);
  }
  return {};
}

namespace {

constexpr auto countries = std::to_array<std::string_view>({"canada",
                                                            "mexico",
                                                            "méxico",
                                                            "united kingdom",
                                                            "england",
                                                            "ireland",
                                                            "france",
                                                            "germany",
                                                            "spain",
                                                            "italy",
                                                            "india",
                                                            "china",
                                                            "japan",
                                                            "dominican republic",
                                                            "jamaica",
                                                            "haiti",
                                                            "colombia",
                                                            "ecuador",
                                                            "guatemala",
                                                            "honduras",
                                                            "el salvador",
                                                            "pakistan",
                                                            "bangladesh",
                                                            "philippines",
                                                            "australia",
                                                            "brazil",
                                                            "burma",
                                                            "myanmar",
                                                            "ukraine",
                                                            "poland",
                                                            "usa",
                                                            "united states",
                                                            "united states of america",
                                                            "us"});

// "…, Canada" at the end: cut off and given back.
std::string take_country(std::string_view& text) {
  for (const std::string_view name : countries) {
    if (text.size() <= name.size() || !equals_ignore_case(text.substr(text.size() - name.size()), name)) continue;
    const char before = text[text.size() - name.size() - 1];
    if (before != ' ' && before != ',' && before != '\n') continue;
    if (name == "us" && before != ',' && !is_digit(trim(text.substr(0, text.size() - 2)).back())) continue;
    text = text.substr(0, text.size() - name.size());
    while (!text.empty() && (text.back() == ',' || is_space(text.back()))) text.remove_suffix(1);
    if (name == "usa" || name.starts_with("us") || name.starts_with("united states")) return {};
    return std::string(name);
  }
  return {};
}

constexpr auto route_starts =
    std::to_array<std::string_view>({"route", "rte", "highway", "hwy", "county", "state", "us"});
constexpr auto number_words =
    std::to_array<std::string_view>({"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"});

// "6th and Main Street", "I-80 & Frontage Road": a corner, where people live who have no house. Both sides name a
// street, one of them surely.
bool is_corner(const AddressLexicon& lexicon, const Segment& segment) {
  const auto bare = [&](std::size_t i) {
    std::string_view word = segment.word(i);
    while (word.size() > 1 && word.back() == '.') word.remove_suffix(1);
    return word;
  };
  std::size_t link = 0;
  for (std::size_t i = 1; i + 1 < segment.size() && link == 0; ++i)
    if (segment.word(i) == "&" || segment.word(i) == "@" || equals_ignore_case(segment.word(i), "and")) link = i;
  if (link == 0 || link > 5 || segment.size() - link > 6) return false;
  enum Side { none, name, likely, sure };
  const auto side = [&](std::size_t from, std::size_t to) {
    const std::string_view last = bare(to - 1), first = bare(from);
    if (to - from >= 2 && lexicon.suffix(last) == Suffix::strong) return sure;
    if (to - from > 1) return none;
    const std::size_t size = first.size(), dash = first.find('-');
    const bool ordinal = size >= 3 && is_digit(first[0]) && is_alpha(first[size - 1]) && is_alpha(first[size - 2]);
    const bool route = dash != std::string_view::npos && dash <= 2 && is_alpha(first[0]) && is_digit(first[size - 1]);
    return ordinal || route ? likely : is_alpha(first[0]) ? name : none;
  };
  const Side left = side(0, link), right = side(link + 1, segment.size());
  return std::min(left, right) != none &&
         (std::max(left, right) == sure ? std::min(left, right) != name : left == likely && link == 1);
}

}  // namespace

std::optional<PostalAddress> parse_address(const AddressFinder& finder, std::string_view text,
                                           std::string_view hint_zip) {
  const auto& lexicon = finder.lexicon();
  text = trim(text);
  while (text.starts_with('#') || text.starts_with(' ')) text.remove_prefix(1);  // "# 1 Pinto Dr."
  if (text.size() < 4 || text.size() > 400) return std::nullopt;
  PostalAddress out;
  out.country = take_country(text);
  const std::string hint = normalize_zip(lexicon, hint_zip, {});
  // Where the address begins: a number or a box; what stands before (a name, "c/o") is left out.
  const Segment whole = cut(text, 0, static_cast<std::uint32_t>(text.size()), 48, true);
  if (whole.size() == 0) return std::nullopt;
  Street best;
  Segment chosen;
  for (std::size_t start = 0; start < whole.size() && start < 12; ++start) {
    const std::string_view word = whole.word(start);
    std::string low = to_lower(word);
    std::erase(low, '.');
    const bool number_word =
        std::find(number_words.begin(), number_words.end(), low) != number_words.end() && start + 2 < whole.size();
    const bool box = low == "po" || low == "p" || low == "post" || low == "pob" || low == "rr" || low == "hc" ||
                     low == "rural" || low == "psc" || low == "cmr" || low == "box" || low == "pobox" ||
                     low == "drawer";
    const bool route =
        start + 1 < whole.size() && std::find(route_starts.begin(), route_starts.end(), low) != route_starts.end();
    if (!whole.tokens[start].number && !number_word && !box && !route) continue;
    // Suite or unit before the street: "Apt 3, 12 Oak St" goes on to the next number.
    if (start > 0 && (lexicon.unit(whole.word(start - 1)) || whole.word(start - 1) == "#")) continue;
    Segment segment = whole;
    segment.tokens.erase(segment.tokens.begin(), segment.tokens.begin() + static_cast<std::ptrdiff_t>(start));
    Street street = address::read_street(lexicon, segment, true, hint);
    if (street.end == 0) continue;
    if (best.end == 0 || street.score > best.score + 20) {
      best = street;
      chosen = std::move(segment);
    }
    if (start == 0 && street.score > 40) break;
  }
  if (best.end == 0) {
    // City, state and ZIP alone.
    for (std::size_t start = 0; start < whole.size(); ++start) {
      const Tail tail = address::read_tail(lexicon, whole, start, true, hint);
      if (tail.end != whole.size() || tail.score < 40 || (tail.parts & (has_state | has_zip)) == 0) continue;
      out.line = address::join(whole, 0, start);
      while (!out.line.empty() && out.line.back() == ',') out.line.pop_back();
      out.city = tail.city;
      out.state = tail.state;
      out.zip = tail.zip;
      if (out.country.empty()) out.country = tail.country;
      return out;
    }
    if (!is_corner(lexicon, whole)) return std::nullopt;
    out.line = address::join(whole, 0, whole.size());
    return out;
  }
  out.line = address::street_line(chosen, best);
  out.city = best.tail.city;
  out.state = best.tail.state;
  out.zip = best.tail.zip;
  if (out.country.empty()) out.country = best.tail.country;
  if (out.country == "canada") out.country = "CA";
  // What is left over: more of the line before a city that the tables know, or a city that they do not.
  if (best.tail.score == 0 && best.end < chosen.size()) {
    std::size_t city = chosen.size();
    for (std::size_t start = best.end + 1; start < chosen.size() && city == chosen.size(); ++start) {
      const Tail tail = address::read_tail(lexicon, chosen, start, true, hint);
      if (tail.end != chosen.size() || tail.score < 50) continue;
      city = start;
      out.city = tail.city;
      out.state = tail.state;
      out.zip = tail.zip;
    }
    std::string rest = address::join(chosen, best.end, city);
    if (city == chosen.size()) {
      const Tail tail = address::read_tail(lexicon, chosen, chosen.size() - 1, true, hint);
      if (tail.end == chosen.size() && (tail.parts & has_city) == 0) {
        rest = address::join(chosen, best.end, chosen.size() - 1);
        out.state = tail.state;
        out.zip = tail.zip;
      }
    }
    while (!rest.empty() && rest.back() == ',') rest.pop_back();
    const bool digits = std::any_of(rest.begin(), rest.end(), [](char c) { return is_digit(c); });
    const bool note = contains_ignore_case(rest, "attn") || contains_ignore_case(rest, "c/o") ||
                      contains_ignore_case(rest, "care of");
    if (!rest.empty() && out.city.empty() && !digits && !note && rest.size() <= 40)
      out.city = rest;
    else if (!rest.empty())
      out.line += ", " + rest;
  }
  if (out.zip.empty() && !hint.empty()) out.zip = hint;
  if (out.state.empty() && !out.zip.empty() && out.country.empty())
    out.state = lexicon.zip_state(std::string_view(out.zip).substr(0, 5));
  return out;
}

std::optional<PostalAddress> combine_address(const AddressFinder& finder, std::string_view street,
                                             std::string_view street2, std::string_view city, std::string_view state,
                                             std::string_view zip, std::string_view country) {
  const auto& lexicon = finder.lexicon();
  PostalAddress out;
  out.country = squeeze(country);
  const std::string low = to_lower(out.country);
  if (low == "us" || low == "usa" || low == "united states" || low == "united states of america" || low == "u.s.a." ||
      low == "u.s.")
    out.country.clear();
  const std::string_view code = lexicon.state(trim(state));
  out.state = code.empty() ? squeeze(state) : std::string(code);
  out.zip = normalize_zip(lexicon, zip, code);
  if (out.zip.empty() && !trim(zip).empty())
    out.zip = squeeze(zip);  // a foreign postal code, or an odd one: as it stands
  out.city = squeeze(city);
  while (!out.city.empty() && out.city.back() == ',') out.city.pop_back();
  // "Albany, NY 12203" in one column.
  if (out.state.empty() || out.zip.empty()) {
    const Segment segment = cut(out.city, 0, static_cast<std::uint32_t>(out.city.size()), 10, true);
    if (segment.size() > 1) {
      const Tail tail = address::read_tail(lexicon, segment, 0, true, out.zip);
      if (tail.end == segment.size() && (tail.parts & (has_state | has_zip)) != 0 && !tail.city.empty()) {
        const std::string joined = tail.city;
        if (out.state.empty()) out.state = tail.state;
        if (out.zip.empty()) out.zip = tail.zip;
        out.city = joined;
      }
    }
  }
  if (out.state.empty() && out.zip.size() >= 5 && out.country.empty())
    out.state = lexicon.zip_state(std::string_view(out.zip).substr(0, 5));
  std::string line = squeeze(street);
  const std::string second = squeeze(street2);
  // The whole address in the street column: parse it, unless the other columns say the same.
  if (out.city.empty() && !line.empty()) {
    if (auto parsed = parse_address(finder, line, out.zip)) {
      if (!parsed->city.empty()) {
        line = parsed->line;
        out.city = parsed->city;
        if (out.state.empty()) out.state = parsed->state;
        if (out.zip.empty()) out.zip = parsed->zip;
      }
    }
  }
  // A street column that repeats the city behind a comma.
  while (!line.empty() && (line.back() == ',' || line.back() == ' ')) line.pop_back();
  if (!second.empty() && !equals_ignore_case(second, line)) {
    bool bare = second.size() <= 5 && !second.empty();
    bool digit = false;
    for (char c : second) {
      if (!is_alnum(c) && c != '-') bare = false;
      digit |= is_digit(c);
    }
    const std::string unit = bare && (digit || second.size() == 1) ? "Apt " + second : second;
    line = line.empty() ? unit : line + ", " + unit;
  }
  out.line = line;
  if (out.line.empty() && out.city.empty() && out.zip.empty()) return std::nullopt;
  const std::string nothing = to_lower(out.line);
  if (nothing == "n/a" || nothing == "na" || nothing == "unknown" || nothing == "none" || nothing == "null")
    out.line.clear();
  if (out.line.empty() && out.city.empty()) return std::nullopt;
  return out;
}

}  // namespace spillmap::detect
