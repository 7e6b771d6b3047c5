#include <algorithm>
#include <array>

#include "base/text.h"
#include "model/person.h"

namespace spillmap {
namespace {

struct Fold {
  std::string_view from, to;
};

// Words of a street line and their short forms (Publication 28 of the US Postal Service, and what people write).
constexpr auto folds = std::to_array<Fold>({
    {"alley", "aly"},     {"annex", "anx"},     {"av", "ave"},         {"aven", "ave"},     {"avenue", "ave"},
    {"avn", "ave"},       {"boul", "blvd"},     {"boulevard", "blvd"}, {"blv", "blvd"},     {"bypass", "byp"},
    {"circle", "cir"},    {"circ", "cir"},      {"court", "ct"},       {"cove", "cv"},      {"crescent", "cres"},
    {"crossing", "xing"}, {"drive", "dr"},      {"drv", "dr"},         {"estates", "ests"}, {"expressway", "expy"},
    {"extension", "ext"}, {"freeway", "fwy"},   {"garden", "gdn"},     {"gardens", "gdns"}, {"grove", "grv"},
    {"heights", "hts"},   {"highway", "hwy"},   {"hill", "hl"},        {"hills", "hls"},    {"hollow", "holw"},
    {"junction", "jct"},  {"landing", "lndg"},  {"lane", "ln"},        {"manor", "mnr"},    {"meadow", "mdw"},
    {"meadows", "mdws"},  {"mount", "mt"},      {"mountain", "mtn"},   {"parkway", "pkwy"}, {"pkway", "pkwy"},
    {"place", "pl"},      {"plaza", "plz"},     {"plza", "plz"},       {"point", "pt"},     {"ridge", "rdg"},
    {"road", "rd"},       {"route", "rte"},     {"rt", "rte"},         {"square", "sq"},    {"sqr", "sq"},
    {"station", "sta"},   {"street", "st"},     {"str", "st"},         {"terrace", "ter"},  {"terr", "ter"},
    {"trail", "trl"},     {"turnpike", "tpke"}, {"valley", "vly"},     {"view", "vw"},      {"north", "n"},
    {"south", "s"},       {"east", "e"},        {"west", "w"},         {"northeast", "ne"}, {"northwest", "nw"},
    {"southeast", "se"},  {"southwest", "sw"},  {"saint", "st"},       {"fort", "ft"},      {"county", "co"},
    {"cnty", "co"},       {"first", "1st"},     {"second", "2nd"},     {"third", "3rd"},    {"fourth", "4th"},
    {"fifth", "5th"},     {"sixth", "6th"},     {"seventh", "7th"},    {"eighth", "8th"},   {"ninth", "9th"},
    {"tenth", "10th"},    {"eleventh", "11th"}, {"twelfth", "12th"},
});
constexpr auto unit_words =
    std::to_array<std::string_view>({"apt", "apartment", "apmt", "unit", "ste", "suite", "rm", "room", "no", "lot",
                                     "spc", "space", "trlr", "trailer", "apto"});
constexpr auto floor_words = std::to_array<std::string_view>({"fl", "floor", "flr", "piso"});
constexpr auto building_words = std::to_array<std::string_view>({"bldg", "building"});

template <std::size_t N>
bool one_of(const std::string& word, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::string short_form(const std::string& word) {
  for (const Fold& fold : folds)
    if (fold.from == word) return std::string(fold.to);
  return word;
}

// "3rd" -> "3"
std::string bare_number(const std::string& word) {
  std::size_t digits = 0;
  while (digits < word.size() && is_digit(word[digits])) ++digits;
  const std::string_view end = std::string_view(word).substr(digits);
  return digits > 0 && (end == "st" || end == "nd" || end == "rd" || end == "th") ? word.substr(0, digits) : word;
}

// Folded words; '#' is a word of its own.
std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  const std::string folded = fold(text);
  for (std::size_t i = 0; i <= folded.size(); ++i) {
    const char c = i < folded.size() ? folded[i] : ' ';
    if (is_word(c)) {
      word += c;
    } else if (c != '.' && c != '\'') {  // "P.O." is one word, "O'Neil" too
      if (!word.empty()) words.push_back(std::move(word));
      word.clear();
      if (c == '#') words.emplace_back("#");
    }
  }
  return words;
}

}  // namespace

std::string address_key(const PostalAddress& address, bool with_unit) {
  const std::vector<std::string> words = words_of(address.line);
  std::string street, unit;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i];
    const bool last = i + 1 == words.size();
    if (word == "#") continue;
    const bool after_mark = i > 0 && words[i - 1] == "#";
    if (!street.empty() && !last && words[i + 1] != "#" && one_of(word, unit_words) && words[i + 1].size() <= 6) {
      unit += words[++i];
      continue;
    }
    if (!street.empty() && !last && words[i + 1] == "#" && one_of(word, unit_words)) continue;
    if (!street.empty() && !last && one_of(words[i + 1], floor_words)) {  // "3rd Fl"
      const std::string number = bare_number(short_form(word));
      if (!number.empty() && is_digit(number[0])) {
        unit += "fl" + number;
        ++i;
        continue;
      }
    }
    if (!street.empty() && !last && one_of(word, floor_words)) {
      unit += "fl" + bare_number(words[++i]);
      continue;
    }
    if (!street.empty() && !last && one_of(word, building_words)) {
      unit += "b" + words[++i];
      continue;
    }
    if (after_mark && !street.empty()) {
      unit += word;
      continue;
    }
    if (!street.empty()) street += ' ';
    street += short_form(word);
  }
  if (street.empty()) return {};
  if (street.starts_with("p o ")) street.erase(1, 1);
  if (street.starts_with("post office ")) street = "po " + street.substr(12);
  std::string key = street;
  if (with_unit && !unit.empty()) key += "#" + unit;
  key += '|';
  const std::string digits = digits_only(address.zip);
  if (digits.size() == 5 || digits.size() == 9) {
    key += digits.substr(0, 5);
  } else if (!address.zip.empty()) {
    key += to_lower(alnum_upper(address.zip));
  } else {
    std::string city;
    for (const std::string& word : words_of(address.city)) city += (city.empty() ? "" : " ") + short_form(word);
    key += city;
    if (!address.state.empty()) key += "," + to_lower(address.state);
  }
  return key;
}

}  // namespace spillmap
