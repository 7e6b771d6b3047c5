#include "extract/ocr/card.h"

#include <algorithm>
#include <cstdio>
#include <span>
#include <string>
#include <vector>

#include "base/text.h"

namespace spillmap::ocr {
namespace {

constexpr std::size_t most_lines = 60, most_letters = 1'500;  // a card, not a letter about one

struct Date {
  int year = 0, month = 0, day = 0;
  auto order() const { return (year * 100 + month) * 100 + day; }
};

// What stands between gaps of two spaces.
std::vector<std::string> segments_of(std::string_view page) {
  std::vector<std::string> out;
  for (std::string_view line : split(page, '\n')) {
    while (!line.empty()) {
      const std::size_t gap = line.find("  ");
      const std::string_view piece = trim(line.substr(0, gap));
      if (!piece.empty()) out.emplace_back(piece);
      if (gap == std::string_view::npos) break;
      line.remove_prefix(gap + 2);
    }
  }
  return out;
}

std::vector<std::string> words_of(std::string_view segment) {
  std::vector<std::string> out;
  for (const std::string_view word : split(segment, ' '))
    if (!word.empty()) out.emplace_back(word);
  return out;
}

int number_at(std::string_view text, std::size_t at, std::size_t count) {
  int value = 0;
  for (std::size_t i = at; i < at + count; ++i) value = value * 10 + (text[i] - '0');
  return value;
}

// MM/DD/YYYY with any one separator, anywhere in the word.
std::optional<Date> date_in(std::string_view word) {
  for (std::size_t at = 0; at + 10 <= word.size(); ++at) {
    const std::string_view ten = word.substr(at, 10);
    bool shape = true;
    for (std::size_t i = 0; i < 10 && shape; ++i)
      shape = i == 2 || i == 5 ? ten[i] == '/' || ten[i] == '-' || ten[i] == '.' : is_digit(ten[i]);
    if (!shape) continue;
    const Date date{number_at(ten, 6, 4), number_at(ten, 0, 2), number_at(ten, 3, 2)};
    if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > 31 || date.year < 1900 || date.year > 2100)
      continue;
    return date;
  }
  return std::nullopt;
}

bool is_label_of_number(std::string_view word) {
  std::string bare;
  for (const char c : word)
    if (is_alnum(c)) bare += upper(c);
  for (const std::string_view label : {"ID", "1D", "DL", "DLN", "LIC", "NO", "NUMBER", "4D", "4DDLN", "4DID", "IDN",
                                       "LICENSE", "LICNO", "DLNO", "IDNO"})
    if (bare == label) return true;
  return false;
}

// "139 624 183", "S123-4567-8901": at least five digits, no date, no words.
std::string number_of(std::span<const std::string> words) {
  std::string number;
  std::size_t digits = 0;
  for (const std::string& word : words) {
    if (date_in(word)) break;
    // A badly printed label comes out as a sign.
    if (number.empty() && std::none_of(word.begin(), word.end(), is_alnum)) continue;
    const bool any_digit = std::any_of(word.begin(), word.end(), is_digit);
    if (!any_digit && !(word.size() == 1 && is_upper(word[0]) && number.empty())) break;
    if (!std::all_of(word.begin(), word.end(),
                     [](char c) { return is_digit(c) || is_upper(c) || c == '-' || c == '*'; }))
      break;
    digits += static_cast<std::size_t>(std::count_if(word.begin(), word.end(), is_digit));
    number += (number.empty() ? "" : " ") + word;
  }
  return digits >= 5 && number.size() <= 24 ? number : std::string();
}

// "ROSLYN HEIGHTS, NY 11577"
std::optional<PostalAddress> place_of(const std::vector<std::string>& words) {
  if (words.size() < 3) return std::nullopt;
  const std::string& zip = words.back();
  const std::string& state = words[words.size() - 2];
  if (zip.size() < 5 || !std::all_of(zip.begin(), zip.begin() + 5, is_digit)) return std::nullopt;
  if (state.size() != 2 || !is_upper(state[0]) || !is_upper(state[1])) return std::nullopt;
  PostalAddress address;
  for (std::size_t i = 0; i + 2 < words.size(); ++i) address.city += (i == 0 ? "" : " ") + words[i];
  while (!address.city.empty() && address.city.back() == ',') address.city.pop_back();
  address.state = state;
  address.zip = zip;
  return address;
}

// What cards print beside their values, and no name.
bool is_word_of_cards(std::string_view word) {
  for (const std::string_view one :
       {"CLASS",   "SEX",   "EYES",           "HAIR", "HGT",     "HEIGHT",  "WGT",     "WEIGHT",
        "DOB",     "ISS",   "ISSUED",         "EXP",  "EXPIRES", "LICENSE", "LICENCE", "DRIVER",
        "DRIVERS", "STATE", "IDENTIFICATION", "CARD", "DONOR",   "VETERAN", "REST",    "END",
        "NONE",    "USA"})
    if (word == one) return true;
  return false;
}

// Names in capitals; the marks that cards put before them ("1", "LN", "2", "FN") go.
std::string names_in(std::string_view segment) {
  std::vector<std::string> words = words_of(segment);
  while (!words.empty()) {
    const std::string& first = words.front();
    if (first == "LN" || first == "FN" || first == "1" || first == "2" || first == "LN:" || first == "FN:" ||
        first == "1." || first == "2." || first == "I")
      words.erase(words.begin());
    else
      break;
  }
  std::string out;
  for (const std::string& word : words) {
    if (is_word_of_cards(word)) return {};
    for (const char c : word)
      if (!is_upper(c) && c != ',' && c != '-' && c != '\'' && c != '.' && static_cast<unsigned char>(c) < 0x80)
        return {};
    out += (out.empty() ? "" : " ") + word;
  }
  if (words.size() > 4 || out.size() < 2) return {};
  return out;
}

PersonName name_of_lines(const std::string& family, const std::string& given) {
  PersonName name;
  name.order_known = true;
  std::vector<std::string> pieces;
  const auto take = [&pieces](const std::string& text) {
    std::string piece;
    for (const char c : text + " ") {
      if (c == ' ' || c == ',') {
        if (!piece.empty()) pieces.push_back(piece);
        piece.clear();
      } else {
        piece += c;
      }
    }
  };
  if (!family.empty()) {
    name.family = family;
    while (!name.family.empty() && name.family.back() == ',') name.family.pop_back();
    for (const std::string_view suffix : {"JR", "SR", "II", "III", "IV"})
      if (name.family.size() > suffix.size() + 1 && name.family.ends_with(suffix) &&
          name.family[name.family.size() - suffix.size() - 1] == ' ') {
        name.suffix = suffix;
        name.family.resize(name.family.size() - suffix.size() - 1);
        break;
      }
    take(given);
  } else {
    const std::size_t comma = given.find(',');
    if (comma == std::string::npos) {
      take(given);
      if (pieces.size() < 2) return {};
      name.family = pieces.back();
      pieces.pop_back();
    } else {
      name.family = trim(given.substr(0, comma));
      take(given.substr(comma + 1));
    }
  }
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    std::string& to = i == 0 ? name.given : name.middle;
    to += (to.empty() ? "" : " ") + pieces[i];
  }
  if (name.given.empty() || name.family.empty()) return {};
  return name;
}

}  // namespace

std::optional<LicenceBarcode> read_card_front(std::string_view page) {
  if (page.size() > 4 * most_letters ||
      std::count(page.begin(), page.end(), '\n') > static_cast<std::ptrdiff_t>(most_lines))
    return std::nullopt;
  const std::string folded = squeeze(to_upper(page));
  const auto says = [&folded](std::string_view words) { return folded.find(words) != std::string::npos; };
  LicenceBarcode card;
  const bool licence = says("DRIVER LICEN") || says("DRIVER'S LICEN") || says("DRIVERS LICEN") ||
                       says("DRIVING LICEN") || says("LEARNER PERMIT") || says("OPERATOR LICEN") ||
                       says("OPERATOR'S LICEN");
  card.identity_card = says("IDENTIFICATION CARD") || says("NON-DRIVER") || says("NON DRIVER") || says("ID CARD") ||
                       says("IDENTITY CARD");
  if (!licence && !card.identity_card) return std::nullopt;
  card.identity_card = card.identity_card && !licence;

  const std::vector<std::string> segments = segments_of(page);
  std::optional<Date> birth, latest;
  std::size_t dates = 0, labelled = 0;
  std::string bare_number;
  for (std::size_t s = 0; s < segments.size(); ++s) {
    const std::vector<std::string> words = words_of(segments[s]);
    for (std::size_t w = 0; w < words.size(); ++w) {
      if (const auto date = date_in(words[w])) {
        ++dates;
        if (!birth || date->order() < birth->order()) birth = date;
        if (!latest || date->order() > latest->order()) latest = date;
        labelled += w != 0 && to_upper(words[w - 1]).find("DOB") != std::string::npos;
      }
      if (card.number.empty() && is_label_of_number(words[w])) {
        card.number = number_of(std::span(words).subspan(w + 1));
        // The label may stand above its value.
        if (card.number.empty() && w + 1 == words.size() && s + 1 < segments.size())
          card.number = number_of(words_of(segments[s + 1]));
      }
    }
    if (bare_number.empty() && !place_of(words)) {
      const std::string number = number_of(words);
      if (number.size() >= 7 && number.size() + 4 >= segments[s].size()) bare_number = number;
    }
    if (!card.address.empty() || s == 0) continue;
    const auto place = place_of(words);
    if (!place || segments[s - 1].empty() || !(is_digit(segments[s - 1][0]) || segments[s - 1].starts_with("PO ")))
      continue;
    card.address = *place;
    card.address.line = segments[s - 1];
    if (s >= 2) {
      const std::string given = names_in(segments[s - 2]);
      const std::string family =
          s >= 3 && given.find(", ") == std::string::npos ? names_in(segments[s - 3]) : std::string();
      if (!given.empty()) card.name = name_of_lines(family, given);
    }
  }
  if (card.number.empty()) card.number = bare_number;
  if (birth && (labelled != 0 || (dates >= 2 && latest->year - birth->year >= 14))) {
    char iso[16];
    std::snprintf(iso, sizeof iso, "%04d-%02d-%02d", birth->year, birth->month, birth->day);
    card.birth = iso;
  }
  if (card.number.empty() || (card.name.empty() && card.birth.empty())) return std::nullopt;
  return card;
}

}  // namespace spillmap::ocr
