#include <algorithm>
#include <array>

#include "base/text.h"
#include "detect/terms/inside.h"

namespace spillmap::detect::terms {
namespace {

// Release forms, salts and devices that stand between a drug's name and its strength.
constexpr auto forms = std::to_array<std::string_view>({"er",         "xr",
                                                        "xl",         "sr",
                                                        "cr",         "la",
                                                        "dr",         "ec",
                                                        "ir",         "xt",
                                                        "cd",         "sa",
                                                        "od",         "odt",
                                                        "hfa",        "respimat",
                                                        "diskus",     "flexpen",
                                                        "kwikpen",    "solostar",
                                                        "hcl",        "hydrochloride",
                                                        "sodium",     "potassium",
                                                        "calcium",    "succinate",
                                                        "tartrate",   "sulfate",
                                                        "citrate",    "maleate",
                                                        "mesylate",   "besylate",
                                                        "fumarate",   "acetate",
                                                        "phosphate",  "carbonate",
                                                        "palmitate",  "decanoate",
                                                        "pamoate",    "hydrobromide",
                                                        "bitartrate", "oxalate",
                                                        "nitrate",    "chloride",
                                                        "extended",   "release",
                                                        "delayed",    "immediate",
                                                        "tablet",     "tablets",
                                                        "tab",        "tabs",
                                                        "capsule",    "capsules",
                                                        "cap",        "caps",
                                                        "patch",      "inhaler",
                                                        "spray",      "nasal",
                                                        "solution",   "suspension",
                                                        "cream",      "ointment",
                                                        "gel",        "injection",
                                                        "injectable", "film",
                                                        "films",      "oral",
                                                        "liquid",     "syrup",
                                                        "drops",      "lotion"});
constexpr auto units = std::to_array<std::string_view>(
    {"mg",    "mcg",    "g",      "gm",    "gram",   "grams",      "ml",   "cc",    "unit",    "units",
     "iu",    "meq",    "mmol",   "%",     "tablet", "tablets",    "tab",  "tabs",  "capsule", "capsules",
     "cap",   "caps",   "puff",   "puffs", "patch",  "patches",    "drop", "drops", "spray",   "sprays",
     "mg/ml", "mcg/hr", "mg/day", "ug",    "µg",     "milligrams", "mgs"});
constexpr auto routes = std::to_array<std::string_view>(
    {"IM", "IV", "SL", "SQ", "SC", "PO", "PR", "TD", "SUBQ", "SubQ", "subq", "im", "iv", "po"});
constexpr auto frequencies = std::to_array<std::string_view>(
    {"daily", "bid", "tid", "qid", "qd",  "qhs",  "prn",   "nightly", "weekly", "monthly",
     "qam",   "qpm", "q4h", "q6h", "q8h", "q12h", "twice", "once",    "three",  "every",
     "at",    "as",  "hs",  "in",  "two", "one",  "po",    "by",      "per",    "each"});

template <std::size_t N>
bool one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view w) { return equals_ignore_case(word, w); });
}

// Spaces, or one line end with its indentation.
std::size_t skip_spaces(std::string_view text, std::size_t at, std::size_t most) {
  std::size_t i = at;
  while (most-- > 0 && i < text.size() && text[i] == ' ') ++i;
  if (i < text.size() && text[i] == '\n') {
    ++i;
    for (int indent = 0; indent < 40 && i < text.size() && text[i] == ' '; ++indent) ++i;
  }
  return i;
}

std::string_view word_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && end - at < 16 && is_alpha(text[end])) ++end;
  return end < text.size() && is_word(text[end]) ? std::string_view{} : text.substr(at, end - at);
}

// 300, 2.5, 1,000, 50-200-25, 5/325; 0 if there is none.
std::size_t number_end(std::string_view text, std::size_t at) {
  std::size_t i = at, digits = 0;
  while (i < text.size() && i - at < 20) {
    if (is_digit(text[i])) {
      ++digits;
    } else if (!((text[i] == '.' || text[i] == ',' || text[i] == '-' || text[i] == '/') && i + 1 < text.size() &&
                 is_digit(text[i + 1]) && digits > 0)) {
      break;
    }
    ++i;
  }
  return digits > 0 ? i : 0;
}

// The end of a unit that begins at `at`, 0 if none.
std::size_t unit_end(std::string_view text, std::size_t at) {
  if (at < text.size() && text[at] == '%') return at + 1;
  std::size_t end = at;
  while (end < text.size() && end - at < 12 && (is_alpha(text[end]) || static_cast<unsigned char>(text[end]) >= 0x80))
    ++end;
  if (end == at || !one_of(text.substr(at, end - at), units)) return 0;
  // mg/mL, mcg/hr
  if (end + 1 < text.size() && text[end] == '/' && is_alpha(text[end + 1])) {
    std::size_t per = end + 1;
    while (per < text.size() && per - end < 8 && is_alpha(text[per])) ++per;
    if (per - end <= 6) end = per;
  }
  return end < text.size() && is_digit(text[end]) ? 0 : end;
}

}  // namespace

Dose read_dose(std::string_view text, std::size_t at) {
  Dose dose{at, false};
  std::size_t i = at;
  for (int words = 0; words < 5; ++words) {
    std::size_t next = skip_spaces(text, i, 2);
    if (next < text.size() && (text[next] == '-' || text[next] == ',' || text[next] == '(' || text[next] == '/') &&
        words < 4)
      next = skip_spaces(text, next + 1, 2);
    const std::string_view word = word_at(text, next);
    if (word.empty() || !one_of(word, forms)) break;
    i = next + word.size();
    // A form belongs to the name only when it is an abbreviation or a salt; a device before a strength comes with it.
    dose.end = i;
  }
  // The strength, and more of them: "8 mg-2 mg", "250/50 mcg".
  for (int strengths = 0; strengths < 4; ++strengths) {
    std::size_t next = skip_spaces(text, i, 2);
    const char mark = next < text.size() ? text[next] : '\0';
    // "8 mg-2 mg" is one drug; a comma ends it, unless it stands before the strength.
    if (mark == '-' || mark == '/' || (!dose.strength && (mark == ',' || mark == '(' || mark == ':'))) {
      next = skip_spaces(text, next + 1, 2);
    }
    const std::size_t number = number_end(text, next);
    if (number == 0) break;
    std::size_t unit = number;
    if (unit < text.size() && (text[unit] == ' ' || text[unit] == '-')) ++unit;
    const std::size_t end = unit_end(text, unit);
    if (end == 0) break;
    i = dose.end = end;
    dose.strength = true;
  }
  if (dose.strength) {
    const std::size_t next = skip_spaces(text, i, 1);
    std::string_view word = word_at(text, next);
    if (!word.empty() && one_of(word, routes) && word.size() >= 2 &&
        std::find(routes.begin(), routes.end(), word) != routes.end())
      dose.end = next + word.size();
  }
  return dose;
}

std::size_t dose_before(std::string_view text, std::size_t at) {
  std::size_t i = at;
  if (i == 0 || text[i - 1] != ' ') return at;
  --i;
  if (i >= 3 && equals_ignore_case(text.substr(i - 3, 3), " of")) i -= 3;
  const std::size_t unit_last = i;
  while (i > 0 && unit_last - i < 10 && is_alpha(text[i - 1])) --i;
  if (i == unit_last || !one_of(text.substr(i, unit_last - i), units)) return at;
  if (i > 0 && text[i - 1] == ' ') --i;
  const std::size_t number_last = i;
  while (i > 0 && number_last - i < 10 &&
         (is_digit(text[i - 1]) ||
          ((text[i - 1] == '.' || text[i - 1] == ',' || text[i - 1] == '/' || text[i - 1] == '-') && i > 1 &&
           is_digit(text[i - 2]))))
    --i;
  if (i == number_last || (i > 0 && is_word(text[i - 1]))) return at;
  return i;
}

bool times_a_day_after(std::string_view text, std::size_t at) {
  const std::size_t next = skip_spaces(text, at, 2);
  if (next >= text.size()) return false;
  if (is_digit(text[next])) {
    const std::size_t times = next + 1 < text.size() && text[next + 1] == ' ' ? next + 2 : next + 1;
    const std::string_view rest = text.substr(times, 6);
    return rest.starts_with("x ") || rest.starts_with("x/") || rest.starts_with("times ");
  }
  static constexpr auto latin = std::to_array<std::string_view>({"bid", "tid", "qid", "qhs", "nightly"});
  const std::string_view word = word_at(text, next);
  return !word.empty() && one_of(word, latin);
}

bool frequency_after(std::string_view text, std::size_t at) {
  const std::size_t next = skip_spaces(text, at, 2);
  const std::string_view word =
      word_at(text, next < text.size() && text[next] == ',' ? skip_spaces(text, next + 1, 1) : next);
  if (!word.empty()) return one_of(word, frequencies);
  if (next + 3 < text.size() && lower(text[next]) == 'q' && is_digit(text[next + 1])) return true;
  return times_a_day_after(text, at);
}

}  // namespace spillmap::detect::terms
