#include "detect/address/parse.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_set>

#include "base/text.h"
#include "detect/address/address.h"
#include "dictionary/words.h"

namespace spillmap::detect::address {
namespace {

bool all_alpha(std::string_view word) {
  return !word.empty() && std::all_of(word.begin(), word.end(), [](char c) { return is_alpha(c); });
}
bool capital(std::string_view word) { return is_upper(word[0]) || is_digit(word[0]) || (word[0] & 0x80) != 0; }

template <std::size_t N>
bool one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view w) { return equals_ignore_case(word, w); });
}

std::string_view without_dot(std::string_view word) {
  while (!word.empty() && word.back() == '.') word.remove_suffix(1);
  return word;
}

// 4th, 42nd, 101ST
bool ordinal(std::string_view word) {
  word = without_dot(word);
  if (word.size() < 3 || !is_digit(word[0])) return false;
  const std::string end = to_lower(word.substr(word.size() - 2));
  return all_digits(word.substr(0, word.size() - 2)) && (end == "st" || end == "nd" || end == "rd" || end == "th");
}

constexpr auto ordinal_words =
    std::to_array<std::string_view>({"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
                                     "ninth", "tenth", "eleventh", "twelfth"});

// Words that join others in a street's name and stay small.
constexpr auto small_words = std::to_array<std::string_view>(
    {"of", "the", "de", "la", "del", "las", "los", "el", "du", "da", "dos", "van", "von", "le", "al", "in", "at", "y"});

// A street's name holds none of these, and what counts things after a number is no street.
constexpr auto never = std::to_array<std::string_view>(
    {"and",      "or",      "is",      "are",      "was",       "were",     "has",    "have",     "had",     "with",
     "for",      "from",    "to",      "by",       "on",        "if",       "that",   "this",     "per",     "than",
     "patients", "patient", "clients", "client",   "people",    "persons",  "hours",  "hour",     "hrs",     "days",
     "day",      "weeks",   "week",    "months",   "month",     "years",    "year",   "yrs",      "minutes", "minute",
     "min",      "mins",    "am",      "pm",       "mg",        "mcg",      "ml",     "units",    "tablets", "tabs",
     "percent",  "dollars", "times",   "members",  "employees", "staff",    "visits", "sessions", "step",    "steps",
     "mile",     "miles",   "feet",    "foot",     "inches",    "lbs",      "kg",     "pounds",   "points",  "pages",
     "page",     "copies",  "items",   "cases",    "calls",     "children", "adults", "beds",     "doses",   "refills",
     "who",      "will",    "be",      "not",      "no",        "date",     "dob",    "ssn",      "phone",   "fax",
     "tel",      "email",   "january", "february", "august",    "september"});

constexpr auto route_words = std::to_array<std::string_view>(
    {"route",      "rte", "rt", "highway", "hwy",  "hgwy",      "road",   "rd",   "cr", "sr",
     "interstate", "fm",  "rr", "pr",      "loop", "us",        "nys",    "ny",   "i",  "usrt",
     "turnpike",   "sh",  "th", "ch",      "co",   "carretera", "county", "state"});
constexpr auto route_prefixes =
    std::to_array<std::string_view>({"county", "co", "cnty", "state", "us", "u.s.", "st", "nys", "ny", "nj", "pa",
                                     "old", "rural", "interstate", "town", "ct", "ma", "vt", "u.s"});
// A type that stands before the name: "Avenue A", "Calle Luna".
constexpr auto leading_types = std::to_array<std::string_view>(
    {"avenue", "ave", "calle", "avenida", "via", "camino", "rue", "paseo", "avda", "callejon", "vereda", "carr"});
constexpr auto bare_streets =
    std::to_array<std::string_view>({"broadway", "bowery", "boardwalk", "esplanade", "commons"});

bool is_never(std::string_view word) {
  static const std::unordered_set<std::uint64_t> all = [] {
    std::unordered_set<std::uint64_t> out;
    for (const auto w : never) out.insert(hash_word(w));
    return out;
  }();
  return word.size() <= 9 && all.contains(hash_text_word(word));
}

bool name_word(std::string_view word) {
  const std::string_view plain = without_dot(word);
  if (plain.empty() || plain.size() > 24) return false;
  if (is_digit(plain[0])) return ordinal(plain) || (all_digits(plain) && plain.size() <= 3);
  if (plain[0] == '#' || is_never(plain)) return false;
  return std::none_of(plain.begin(), plain.end(), [](char c) { return is_digit(c) || c == '/' || c == '&'; });
}

// What may stand behind "Apt": 4, 2C, A, 12-B, 3rd.
bool unit_id(std::string_view word) {
  word = without_dot(word);
  if (word.empty() || word.size() > 6) return false;
  if (word[0] == '#') return word.size() > 1;
  if (all_alpha(word)) return word.size() <= 2 && !equals_ignore_case(word, "ny");
  return std::any_of(word.begin(), word.end(), [](char c) { return is_digit(c); });
}

// 12203, 12203-1234, 122031234
std::string zip_of(std::string_view word) {
  word = without_dot(word);
  const bool five = word.size() == 5 && all_digits(word);
  const bool nine = word.size() == 10 && word[5] == '-' && all_digits(word.substr(0, 5)) && all_digits(word.substr(6));
  if (five || nine) return std::string(word);
  if (word.size() == 9 && all_digits(word)) return std::string(word.substr(0, 5)) + "-" + std::string(word.substr(5));
  return {};
}

bool uk_outward(std::string_view w) {  // SW1A, M1, B33, EC1A
  if (w.size() < 2 || w.size() > 4 || !is_upper(w[0])) return false;
  const std::size_t letters = is_upper(w[1]) ? 2 : 1;
  if (w.size() <= letters || !is_digit(w[letters])) return false;
  return std::all_of(w.begin() + static_cast<std::ptrdiff_t>(letters), w.end(),
                     [](char c) { return is_digit(c) || is_upper(c); });
}
bool uk_inward(std::string_view w) { return w.size() == 3 && is_digit(w[0]) && is_upper(w[1]) && is_upper(w[2]); }
bool ca_first(std::string_view w) { return w.size() == 3 && is_upper(w[0]) && is_digit(w[1]) && is_upper(w[2]); }
bool ca_second(std::string_view w) { return w.size() == 3 && is_digit(w[0]) && is_upper(w[1]) && is_digit(w[2]); }

bool city_word(std::string_view word) {
  const std::string_view plain = without_dot(word);
  if (plain.empty() || plain.size() > 20 || is_digit(plain[0]) || plain[0] == '#') return false;
  return std::none_of(plain.begin(), plain.end(), [](char c) { return is_digit(c) || c == '/' || c == '&'; });
}

}  // namespace

// "N4471 County Road J", "W156N8480 Pilgrim Road": house numbers of a county's grid begin with its axis.
bool is_grid_number(std::string_view text) {
  constexpr std::string_view axes = "NSEW";
  if (text.size() < 3 || axes.find(text[0]) == std::string_view::npos) return false;
  std::size_t at = 1, digits = 0;
  while (at < text.size() && is_digit(text[at])) ++at, ++digits;
  if (digits < 2 || digits > 5) return false;
  return at >= text.size() || !is_word(text[at]) || axes.find(text[at]) != std::string_view::npos;
}

Segment cut(std::string_view text, std::uint32_t begin, std::uint32_t end, std::size_t limit, bool loose, bool wrap) {
  Segment segment;
  segment.text = text;
  segment.tokens.reserve(16);
  std::uint32_t at = begin;
  while (at < end && segment.tokens.size() < limit) {
    // Between words.
    std::uint32_t spaces = 0;
    while (at < end) {
      const char c = text[at];
      if (c == ' ') {
        if (++spaces >= 3 && !loose && !segment.tokens.empty()) {
          segment.stop = at;
          return segment;
        }
      } else if (c == '\n' && wrap && !segment.tokens.empty()) {
        wrap = false;
        spaces = 0;
      } else if (c == ',' || c == ';') {
        spaces = 0;
        if (!segment.tokens.empty()) segment.tokens.back().comma = true;
      } else if (loose && (c == '\n' || c == '\t' || c == '\r' || c == '|')) {
        if (!segment.tokens.empty()) segment.tokens.back().comma = true;
      } else if (loose && (c == '(' || c == ')' || c == '"' || c == ':' || c == '.')) {
        // stray punctuation of a cell
      } else {
        break;
      }
      ++at;
    }
    if (at >= end) break;
    const char c = text[at];
    const bool links =
        loose && (c == '&' || c == '@') && at + 1 < end && text[at + 1] == ' ' && !segment.tokens.empty();
    if (!is_word(c) && c != '#' && !links) {
      const bool dash = c == '-' || c == '&';
      if (!loose && !(dash && at + 1 < end && text[at + 1] == ' ')) break;
      ++at;
      if (dash && !segment.tokens.empty()) segment.tokens.back().comma = true;
      continue;
    }
    Token token;
    token.begin = at;
    token.number = is_digit(c) || is_grid_number(text.substr(at, 8));
    ++at;
    while (at < end) {
      const char d = text[at];
      const bool inner =
          (d == '\'' || d == '-' || d == '.' || d == '/' || d == '&') && at + 1 < end && is_word(text[at + 1]);
      if (!is_word(d) && !inner) break;
      ++at;
    }
    // An abbreviation keeps its dot; a number does not: "Lives at 12 Oak St. 3".
    if (at < end && text[at] == '.' && !token.number && at - token.begin <= 5) ++at;
    token.end = at;
    segment.tokens.push_back(token);
  }
  segment.stop = at;
  return segment;
}

std::string join(const Segment& segment, std::size_t from, std::size_t to) {
  std::string out;
  for (std::size_t i = from; i < to && i < segment.size(); ++i) {
    if (!out.empty()) out += ' ';
    out += segment.word(i);
    if (segment.tokens[i].comma && i + 1 < to) out += ',';
  }
  return out;
}

Tail read_tail(const AddressLexicon& lexicon, const Segment& segment, std::size_t at, bool loose,
               std::string_view hint_zip) {
  Tail best;
  best.end = at;
  const std::size_t n = segment.size();
  const auto word = [&](std::size_t i) { return i < n ? without_dot(segment.word(i)) : std::string_view{}; };
  // Every count of words that the city may have, 0 included; the state and the ZIP behind it decide.
  for (std::size_t words = 0; words <= 5 && at + words <= n; ++words) {
    if (words > 0) {
      const std::size_t last = at + words - 1;
      if (!city_word(word(last)) || (!loose && !capital(word(last)))) break;
      // A comma inside a city ends it: "Colonie, Albany County, NY" takes what stands before the state.
      if (words > 1 && segment.tokens[last - 1].comma) break;
    }
    Tail tail;
    tail.city = join(segment, at, at + words);
    std::size_t next = at + words;
    // State: one or two words.
    for (std::size_t w = 3; w >= 1; --w) {
      if (next + w > n) continue;
      // Two words or three only where they are long enough for the name of a state.
      if (w > 1 &&
          (segment.word(next).size() < 1 || segment.tokens[next].number || segment.tokens[next + w - 1].number))
        continue;
      if (w > 1 && segment.word(next).size() + segment.word(next + w - 1).size() < 6) continue;
      bool broken = false;
      for (std::size_t i = next; i + 1 < next + w; ++i) broken |= segment.tokens[i].comma;
      if (broken) continue;
      std::string text;
      for (std::size_t i = next; i < next + w; ++i) text += (text.empty() ? "" : " ") + std::string(segment.word(i));
      std::string_view code = lexicon.state(text);
      if (code.empty() && loose && w == 1 && (text == "lL" || text == "ll") && next + 1 < n) code = "IL";  // misread
      if (code.empty()) continue;
      // "in", "or", "me", "hi", "ok" are words; a state in two letters is written in capitals unless the text is loose.
      if (w == 1 && text.size() == 2 && !loose && !(is_upper(text[0]) && is_upper(text[1]))) continue;
      tail.state = code;
      next += w;
      // "Georgia, GA"
      if (next < n && word(next).size() == 2 && is_upper(word(next)[0]) && lexicon.state(word(next)) == code) ++next;
      break;
    }
    std::string province;
    if (tail.state.empty() && next < n) {
      const std::string_view code = lexicon.province(word(next));
      if (!code.empty() && (loose || is_upper(word(next)[0]))) {
        province = code;
        ++next;
      }
    }
    if (next < n && tail.state.empty() == false && equals_ignore_case(word(next), "zip")) ++next;
    std::string zip = next < n ? zip_of(word(next)) : std::string();
    // A spreadsheet took the zero: "Cambridge, MA 1241".
    if (zip.empty() && loose && next < n && !tail.state.empty() && word(next).size() == 4 && all_digits(word(next)) &&
        lexicon.zip_in_state("0" + std::string(word(next)), tail.state))
      zip = "0" + std::string(word(next));
    // "12203 - 1234" and "12203 1234" after a state.
    if (!zip.empty()) {
      ++next;
      if (zip.size() == 5 && next < n && word(next).size() == 4 && all_digits(word(next)) && loose &&
          !tail.state.empty()) {
        zip += "-" + std::string(word(next));
        ++next;
      }
    }
    if (zip.empty() && tail.state.empty() && next + 1 < n) {
      if (ca_first(word(next)) && ca_second(word(next + 1))) {
        tail.zip = std::string(word(next)) + " " + std::string(word(next + 1));
        tail.country = "CA";
        tail.state = province;
        next += 2;
      } else if (uk_outward(word(next)) && uk_inward(word(next + 1))) {
        tail.zip = std::string(word(next)) + " " + std::string(word(next + 1));
        tail.country = "GB";
        next += 2;
      }
    }
    if (zip.empty() && tail.zip.empty() && next < n && word(next).size() == 6 && ca_first(word(next).substr(0, 3)) &&
        ca_second(word(next).substr(3))) {
      tail.zip = std::string(word(next).substr(0, 3)) + " " + std::string(word(next).substr(3));
      tail.country = "CA";
      tail.state = province;
      ++next;
    }
    if (!tail.country.empty()) {
      tail.parts = has_zip | (words ? has_city : 0u);
      tail.score = words ? 70 : 40;
      tail.end = next;
      if (tail.score > best.score) best = tail;
      continue;
    }
    const std::string_view zip_state =
        lexicon.zip_state(std::string_view(zip).substr(0, std::min<std::size_t>(5, zip.size())));
    const std::string_view known_zip = !zip.empty() ? std::string_view(zip) : hint_zip;
    if (!zip.empty()) {
      const bool agrees = tail.state.empty() ? !zip_state.empty()
                                             : lexicon.zip_in_state(std::string_view(zip).substr(0, 5), tail.state);
      if (tail.state.empty() && !agrees)
        zip.clear(), next = at + words;  // any five digits: not a ZIP
      else if (agrees)
        tail.parts |= zip_verified;
    }
    if (!zip.empty()) {
      tail.zip = zip;
      tail.parts |= has_zip;
    }
    if (!tail.state.empty()) tail.parts |= has_state;
    // In running text a city alone is set off: "12 Oak Street, Albany".
    if (words > 0 && !loose && tail.state.empty() && tail.zip.empty() && at > 0 && !segment.tokens[at - 1].comma)
      continue;
    if (words > 0) {
      tail.parts |= has_city;
      const bool by_zip = known_zip.size() >= 5 && lexicon.city_of_zip(tail.city, known_zip.substr(0, 5));
      const bool by_state = !tail.state.empty() && lexicon.city_of_state(tail.city, tail.state);
      const bool any = tail.state.empty() && tail.zip.empty() && known_zip.empty() && lexicon.is_city(tail.city);
      const bool in_zip_state = tail.state.empty() && !zip_state.empty() && lexicon.city_of_state(tail.city, zip_state);
      if (by_zip || by_state || any || in_zip_state) tail.parts |= city_verified;
      tail.score = by_zip ? 60 : by_state || in_zip_state ? 50 : any ? 20 : 0;
      // "Highway North", "Bobco NY": no city of the tables, and its last word has another meaning.
      if ((tail.parts & city_verified) == 0 &&
          (words == 1 ? lexicon.direction(word(at)) : !lexicon.state(word(at + words - 1)).empty()))
        tail.score -= 30;
      // Longer names win ties: "New Lebanon" over "Lebanon" with a word of the street before it.
      tail.score += static_cast<int>(words);
    }
    // Military post: the table does not know every unit.
    if (words == 1 && (tail.state == "AA" || tail.state == "AE" || tail.state == "AP") && !tail.zip.empty() &&
        (equals_ignore_case(tail.city, "apo") || equals_ignore_case(tail.city, "fpo") ||
         equals_ignore_case(tail.city, "dpo"))) {
      tail.parts |= city_verified;
      tail.score = std::max(tail.score, 60);
    }
    if (tail.parts & zip_verified) tail.score += 30;
    // A state alone may be a direction (NE) or a suffix (CT).
    if (tail.parts & has_state) tail.score += words > 0 || !tail.zip.empty() ? 12 : 3;
    if ((tail.parts & has_zip) != 0 && (tail.parts & zip_verified) == 0) tail.score += 4;
    // A ZIP without a state needs the city that it belongs to; five digits alone are no ZIP.
    if (tail.state.empty() && !tail.zip.empty() && (tail.parts & city_verified) == 0 && !loose) continue;
    if (words == 0 && tail.state.empty() && tail.zip.empty()) continue;
    // In prose a city alone must be a known one and be set off or end the text: "12 Oak Street, Albany".
    if (tail.state.empty() && tail.zip.empty() && (tail.parts & city_verified) == 0) continue;
    if (words > 0 && (tail.parts & city_verified) == 0 && !tail.state.empty() && tail.zip.empty() && !loose)
      tail.score -= 6;
    tail.end = next;
    if (tail.score > best.score) best = tail;
  }
  if (best.score > 0 && best.state.empty() && !best.zip.empty() && best.country.empty()) {
    best.state = lexicon.zip_state(std::string_view(best.zip).substr(0, 5));
  }
  // A country's name may close it.
  if (best.score > 0 && best.end < n && best.country.empty()) {
    const std::string_view w = word(best.end);
    if (equals_ignore_case(w, "usa") || equals_ignore_case(w, "u.s.a") || equals_ignore_case(w, "us")) ++best.end;
  }
  return best;
}

std::size_t read_units(const AddressLexicon& lexicon, const Segment& segment, std::size_t at) {
  const std::size_t n = segment.size();
  const std::size_t start = at;
  for (int rounds = 0; rounds < 3 && at < n; ++rounds) {
    const std::string_view word = without_dot(segment.word(at));
    const std::string_view next = at + 1 < n && !segment.tokens[at].comma ? segment.word(at + 1) : std::string_view{};
    if (word[0] == '#') {
      if (word.size() > 1)
        at += 1;
      else if (!next.empty() && unit_id(next))
        at += 2;
      else
        break;
      continue;
    }
    if (lexicon.unit(word)) {
      std::size_t skip = at + 1;
      if (skip < n && !next.empty() && (next == "#" || equals_ignore_case(without_dot(next), "no"))) ++skip;
      if (skip < n && (skip > at + 1 || !next.empty()) && unit_id(segment.word(skip))) {
        at = skip + 1;
        continue;
      }
      if (lexicon.lone_unit(word)) {
        ++at;
        continue;
      }
      break;
    }
    // "3rd Fl", "2nd Floor", "First Floor"
    if (!next.empty() && (ordinal(word) || one_of(word, ordinal_words))) {
      const std::string low = to_lower(without_dot(next));
      if (low == "fl" || low == "floor" || low == "flr") {
        at += 2;
        continue;
      }
    }
    if (lexicon.lone_unit(word) && (at == start || segment.tokens[at - 1].comma)) {
      ++at;
      continue;
    }
    // "12 Oak Ave 2C": a number with a letter, nothing else.
    // "300 S Wacker Dr, 1600, Chicago": set off on both sides.
    if (at > 0 && at == start && segment.tokens[at - 1].comma && segment.tokens[at].comma && word.size() <= 4 &&
        all_digits(word)) {
      ++at;
      continue;
    }
    const bool mixed = word.size() <= 4 && is_digit(word[0]) && is_alpha(word.back()) && !ordinal(word);
    if (mixed && at == start) {
      ++at;
      continue;
    }
    break;
  }
  return at;
}

namespace {

struct Alternative {
  std::size_t end;
  Suffix suffix;
  int bonus;
};

// PO Box, rural route: `at` is the token with which it begins. Returns the token after it, or 0.
std::size_t read_box(const Segment& segment, std::size_t at) {
  const std::size_t n = segment.size();
  const auto low = [&](std::size_t i) {
    std::string out;
    if (i < n)
      for (char c : segment.word(i))
        if (c != '.') out += lower(c);
    return out;
  };
  // Token after a number at `k`, with or without '#' and "No."; 0 if there is none.
  const auto after_id = [&](std::size_t k) -> std::size_t {
    if (k < n && (segment.word(k) == "#" || low(k) == "no")) ++k;
    if (k >= n || segment.word(k).size() > 8) return 0;
    const std::string_view id = segment.word(k);
    return segment.tokens[k].number || (id[0] == '#' && id.size() > 1) ? k + 1 : 0;
  };
  const auto is_box = [](const std::string& word) { return word == "box" || word == "bx" || word == "drawer"; };
  std::size_t i = at;
  const std::string first = low(i);
  if (first == "pob" || first == "pobox" || is_box(first)) return after_id(i + 1);
  if (first == "po" || first == "p" || first == "post") {
    ++i;
    if (first == "p" && low(i) == "o") ++i;
    if (first == "post") {
      if (low(i) != "office") return 0;
      ++i;
    }
    if (!is_box(low(i))) return 0;
    if (const std::size_t end = after_id(i + 1)) return end;
    // "PO Box B"
    return i + 1 < n && segment.word(i + 1).size() == 1 && is_upper(segment.word(i + 1)[0]) ? i + 2 : 0;
  }
  std::size_t end = 0;
  if (first == "rr" || first == "hc" || first == "rd" || first == "rfd" || first == "psc" || first == "cmr" ||
      first == "unit") {
    end = after_id(i + 1);
  } else if (first == "rural" || first == "highway") {
    const std::string second = low(i + 1);
    const bool route = second == "route" || second == "rt" || second == "rte" || second == "delivery";
    if (route || (first == "highway" && second == "contract")) end = after_id(i + 2);
    if (end > 0 && first == "rural" && !is_box(low(end))) return end;
  } else if (first.size() > 2 && (first.starts_with("rr") || first.starts_with("hc")) &&
             all_digits(std::string_view(first).substr(2))) {
    end = i + 1;
  }
  if (end == 0) return 0;
  if (!segment.tokens[end - 1].comma && is_box(low(end))) {
    const std::size_t box = after_id(end + 1);
    return box > 0 ? box : 0;
  }
  if (segment.tokens[end - 1].comma && is_box(low(end)) && after_id(end + 1) > 0) return after_id(end + 1);
  // Without a box only what follows can prove it.
  return first == "rr" ? end : 0;
}

// "785-8364 glaucoma check"
bool is_telephone(std::string_view word) {
  return word.size() == 8 && word[3] == '-' && all_digits(word.substr(0, 3)) && all_digits(word.substr(4));
}

}  // namespace

Street read_street(const AddressLexicon& lexicon, const Segment& segment, bool loose, std::string_view hint_zip) {
  Street best;
  const std::size_t n = segment.size();
  if (n < 2 || is_telephone(segment.word(0))) return best;
  const auto word = [&](std::size_t i) { return i < n ? without_dot(segment.word(i)) : std::string_view{}; };
  std::vector<Alternative> alternatives;

  if (const std::size_t box = read_box(segment, 0); box > 0) {
    best.box = true;
    best.unit = box;
    best.end = read_units(lexicon, segment, box);
    best.suffix = Suffix::strong;
    best.tail = read_tail(lexicon, segment, best.end, loose, hint_zip);
    best.score = 50 + best.tail.score;
    bool named = !equals_ignore_case(word(0), "box") && !equals_ignore_case(word(0), "drawer");
    if (equals_ignore_case(word(0), "rr")) named = box > 2;
    if (!named && best.tail.score < 40 && !loose) return Street{};
    return best;
  }

  // A route without a house number, in a cell: "Highway 80, Allentown, GA".
  const bool no_number =
      loose && !segment.tokens[0].number && (one_of(word(0), route_words) || one_of(word(0), route_prefixes));
  std::size_t i = no_number ? 0 : 1;
  // The number: 12, 12A, 123-45, 12 1/2
  if (i < n && (word(i) == "1/2" || word(i) == "1/4" || word(i) == "3/4")) ++i;
  if (segment.tokens[0].comma && !loose) return best;
  if (loose && !no_number && i + 1 < n && word(i).size() == 1 && is_upper(word(i)[0]) && !lexicon.direction(word(i)) &&
      !lexicon.unit(word(i + 1)) && lexicon.suffix(word(i + 1)) == Suffix::none)
    ++i;                                                                                   // "12 A Oak Street"
  if (loose && !no_number && word(i) == "#" && i + 2 < n && unit_id(word(i + 1))) i += 2;  // "12 # G Oak Street"
  const std::size_t name = i;
  std::size_t first = name;
  while (first + 1 < n && lexicon.direction(word(first)) && !segment.tokens[first].comma && first < name + 2) ++first;
  if (name >= n) return best;

  // Routes: "County Route 9", "State Hwy 12", "US 9W", "NY-32".
  for (std::size_t k = first; k < n && k < first + 3; ++k) {
    if (k > first && (!one_of(word(k - 1), route_prefixes) || segment.tokens[k - 1].comma)) break;
    const bool joined = word(k).find('-') != std::string_view::npos && is_digit(word(k).back());
    if (joined && one_of(word(k).substr(0, word(k).find('-')), route_words)) {
      alternatives.push_back({k + 1, Suffix::strong, 10});
      break;
    }
    if (!one_of(word(k), route_words) || segment.tokens[k].comma || k + 1 >= n) continue;
    const bool marked =
        k + 2 < n && (word(k + 1) == "#" || equals_ignore_case(word(k + 1), "no"));  // "Highway No. 130"
    if (marked) {
      alternatives.push_back({k + 3, Suffix::strong, 12});
      break;
    }
    const std::string_view id = word(k + 1);
    const bool is_id = (segment.tokens[k + 1].number && id.size() <= 4 && !ordinal(id)) ||
                       (id[0] == '#' && id.size() > 1) || (id.size() == 1 && is_upper(id[0]) && k > first);
    if (!is_id || !(loose || capital(word(k)))) continue;
    // "2024 CR 0688": the number of a case.
    if (id.size() == 4 && id[0] == '0') continue;
    const bool clear = k > first || one_of(word(k), std::array<std::string_view, 7>{"route", "rte", "rt", "highway",
                                                                                    "hwy", "interstate", "cr"});
    alternatives.push_back({k + 2, clear ? Suffix::strong : Suffix::weak, 12});
    if (k + 2 < n && !segment.tokens[k + 1].comma && lexicon.direction(word(k + 2)))
      alternatives.push_back({k + 3, clear ? Suffix::strong : Suffix::weak, 14});
  }
  // A grid: "1754 West 7800 South", "18847 E. 1400 N. Road".
  if (first > name && first + 1 < n && segment.tokens[first].number && word(first).size() >= 3 &&
      lexicon.direction(word(first + 1))) {
    alternatives.push_back({first + 2, Suffix::strong, 12});
    if (first + 2 < n && lexicon.suffix(word(first + 2)) == Suffix::strong && !segment.tokens[first + 1].comma)
      alternatives.push_back({first + 3, Suffix::strong, 18});
  }
  // A type before the name.
  if (one_of(word(first), leading_types) && !segment.tokens[first].comma && first + 1 < n) {
    const std::string low = to_lower(word(first));
    if (low == "avenue" || low == "ave") {
      if (word(first + 1).size() == 1 && is_upper(word(first + 1)[0]))
        alternatives.push_back({first + 2, Suffix::strong, 8});
      if (equals_ignore_case(word(first + 1), "of") && first + 3 < n)
        alternatives.push_back({first + 4, Suffix::strong, 14});
    } else {
      for (std::size_t k = first + 1; k < n && k < first + 5 && name_word(word(k)); ++k) {
        alternatives.push_back({k + 1, Suffix::weak, 2});
        if (segment.tokens[k].comma) {
          alternatives.back().bonus = 6;
          break;
        }
      }
    }
  }
  // Broadway
  if (one_of(word(first), bare_streets) && (loose || capital(word(first))))
    alternatives.push_back({first + 1, Suffix::strong, 4});

  // Name and suffix.
  for (std::size_t k = name; !no_number && k < n && k < name + 8; ++k) {
    // "514 Peace & Plenty Lane"
    const bool links = loose && k > name && k + 1 < n && (word(k) == "&" || equals_ignore_case(word(k), "and"));
    if (links) continue;
    if (!name_word(word(k))) break;
    const bool comma_before = k > name && segment.tokens[k - 1].comma;
    if (comma_before) break;
    // A full stop that abbreviates nothing ends the sentence: "625 RBCs. Head CT".
    if (k > name && segment.word(k - 1).back() == '.' && word(k - 1).size() > 2 && !loose &&
        lexicon.suffix(word(k - 1)) == Suffix::none && !lexicon.direction(word(k - 1)))
      break;
    if (k > name) {
      const Suffix kind = lexicon.suffix(word(k));
      if (kind != Suffix::none && (loose || capital(word(k)))) {
        int bonus = kind == Suffix::strong ? 10 : 3;
        // The next word is a suffix as well ("Valley View Circle"): the street goes on.
        if (k + 1 < n && !segment.tokens[k].comma && lexicon.suffix(word(k + 1)) != Suffix::none &&
            !lexicon.direction(word(k + 1)))
          bonus -= 6;
        if (k == first && lexicon.direction(word(k - 1))) bonus -= 4;  // "12 North Street" is fine, "12 N Park" less so
        if (segment.tokens[k].comma || k + 1 == n) bonus += 6;
        std::size_t end = k + 1;
        alternatives.push_back({end, kind, bonus});
        // A direction behind it, also behind a comma: "300 New Jersey Ave., NW, Washington, DC". Nebraska and a city
        // that begins with it show in the tail.
        if (end < n && lexicon.direction(word(end)) && (loose || capital(word(end)))) {
          const bool abbreviated =
              word(end).size() <= 4 && !equals_ignore_case(word(end), "east") && !equals_ignore_case(word(end), "west");
          if (abbreviated || !segment.tokens[k].comma)
            alternatives.push_back({end + 1, kind, bonus + (abbreviated ? 4 : 0)});
        }
      }
    }
    // No suffix: only a tail that the tables confirm can prove it.
    if (capital(word(k)) || loose) alternatives.push_back({k + 1, Suffix::none, segment.tokens[k].comma ? 4 : 0});
    if (segment.tokens[k].comma) break;
  }

  // Alternatives often end at the same token.
  std::array<std::optional<Tail>, 27> tails;
  for (const Alternative& alternative : alternatives) {
    Street street;
    street.suffix = alternative.suffix;
    street.unit = alternative.end;
    street.end = read_units(lexicon, segment, alternative.end);
    if (street.end < tails.size()) {
      auto& known = tails[street.end];
      if (!known) known = read_tail(lexicon, segment, street.end, loose, hint_zip);
      street.tail = *known;
    } else {
      street.tail = read_tail(lexicon, segment, street.end, loose, hint_zip);
    }
    std::size_t small = 0;
    for (std::size_t k = name; k < alternative.end; ++k) {
      if (capital(word(k))) continue;
      ++small;
      if (!one_of(word(k), small_words)) street.capital = false;
    }
    if (small == alternative.end - name || !capital(word(name))) street.capital = false;
    if (!street.capital && !loose && street.tail.score < 40) continue;
    street.score = alternative.bonus + street.tail.score;
    street.score += alternative.suffix == Suffix::strong ? 30 : alternative.suffix == Suffix::weak ? 22 : 0;
    if (street.end > street.unit) street.score += 12;
    if (alternative.suffix == Suffix::none) {
      const bool proved = (street.tail.parts & city_verified) != 0 && street.tail.score >= 62;
      const bool unit = street.end > street.unit;
      if (!loose && !proved) continue;
      // "28 Lullwater, GA", "3145 College 94705": a state or a ZIP ends the cell.
      const bool ends_it = street.tail.end == n && (street.tail.parts & (has_state | has_zip)) != 0;
      if (loose && !proved && !unit && !ends_it && street.tail.score < 40 && alternative.end != n) continue;
    }
    // What is left on the segment and is neither set off nor a tail speaks against this cut.
    if (street.tail.score == 0 && street.end < n && !segment.tokens[street.end - 1].comma)
      street.score -= loose ? 8 : 2;
    if (street.score > best.score || best.end == 0) best = street;
  }
  return best;
}

std::string street_line(const Segment& segment, const Street& street) {
  std::string out = join(segment, 0, street.unit);
  while (!out.empty() && out.back() == ',') out.pop_back();
  if (street.end > street.unit) out += ", " + join(segment, street.unit, street.end);
  while (!out.empty() && (out.back() == ',' || (out.back() == '.' && out.size() > 2 && is_digit(out[out.size() - 2]))))
    out.pop_back();
  return out;
}

}  // namespace spillmap::detect::address
