#include "extract/ocr/aamva.h"

#include <algorithm>
#include <map>
#include <vector>

#include "base/text.h"

namespace spillmap::ocr {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t longest_text = 4096;

bool is_code(std::string_view text) {
  return text.size() >= 3 && text[0] == 'D' && is_upper(text[1]) && (is_upper(text[2]) || is_digit(text[2]));
}

// MMDDCCYY in the United States, CCYYMMDD in Canada.
std::string iso_date(std::string_view eight) {
  if (eight.size() < 8 || !std::all_of(eight.begin(), eight.begin() + 8, is_digit)) return {};
  const auto two = [&](std::size_t at) { return (eight[at] - '0') * 10 + (eight[at + 1] - '0'); };
  const bool year_first = two(0) == 19 || two(0) == 20;
  std::string_view year = eight.substr(4, 4), month = eight.substr(0, 2), day = eight.substr(2, 2);
  if (year_first && two(4) >= 1 && two(4) <= 12) {
    year = eight.substr(0, 4);
    month = eight.substr(4, 2);
    day = eight.substr(6, 2);
  }
  if (month < "01"sv || month > "12"sv || day < "01"sv || day > "31"sv || year < "1850"sv || year > "2100"sv) return {};
  return std::string(year) + '-' + std::string(month) + '-' + std::string(day);
}

std::string one_name(std::string_view text) {
  const std::string out = squeeze(text);
  return out == "NONE" || out == "unavl" || out == "UNAVL" ? std::string() : out;
}

// Given names, or all names with the family name first, with commas or "$" between.
std::vector<std::string> pieces(std::string_view text) {
  std::vector<std::string> out;
  std::string piece;
  for (const char c : std::string(text) + ",") {
    if (c == ',' || c == '$') {
      if (!trim(piece).empty()) out.push_back(one_name(piece));
      piece.clear();
    } else {
      piece += c;
    }
  }
  return out;
}

}  // namespace

std::optional<LicenceBarcode> read_aamva(std::string_view text) {
  text = text.substr(0, longest_text);
  if (text.find("ANSI ") == std::string_view::npos && text.find("AAMVA") == std::string_view::npos &&
      text.find("DAQ") == std::string_view::npos)
    return std::nullopt;
  std::map<std::string, std::string, std::less<>> elements;
  LicenceBarcode card;
  bool licence = false;
  std::string line;
  for (const char c : std::string(text) + "\n") {
    if (c != '\n' && c != '\r' && c != '\x1E' && c != '\x1D') {
      line += c;
      continue;
    }
    std::string_view rest = line;
    // The first element stands behind the header and the name of its part of the file.
    for (const std::string_view part : {"DL"sv, "ID"sv}) {
      for (std::size_t at = rest.find(part); at != std::string_view::npos; at = rest.find(part, at + 1)) {
        if (!is_code(rest.substr(at + 2)) || (at != 0 && !rest.starts_with("ANSI"sv) && !rest.starts_with("AAMVA"sv)))
          continue;
        (part == "ID"sv ? card.identity_card : licence) = true;
        rest = rest.substr(at + 2);
        break;
      }
    }
    if (is_code(rest)) elements.emplace(std::string(rest.substr(0, 3)), std::string(trim(rest.substr(3))));
    line.clear();
  }
  const auto get = [&elements](std::string_view code) {
    const auto found = elements.find(code);
    return found == elements.end() ? std::string() : found->second;
  };
  card.identity_card = card.identity_card && !licence;
  card.number = get("DAQ");
  card.birth = iso_date(get("DBB"));
  if (card.number.empty() || elements.size() < 4) return std::nullopt;
  card.name.family = one_name(get("DCS"));
  if (card.name.family.empty()) card.name.family = one_name(get("DAB"));
  card.name.given = one_name(get("DAC"));
  card.name.middle = one_name(get("DAD"));
  card.name.suffix = one_name(get("DCU"));
  if (card.name.given.empty()) {
    const std::vector<std::string> given = pieces(get("DCT"));
    if (!given.empty()) card.name.given = given[0];
    for (std::size_t i = 1; i < given.size(); ++i) card.name.middle += (i > 1 ? " " : "") + given[i];
  }
  if (card.name.family.empty()) {
    const std::vector<std::string> all = pieces(get("DAA"));
    if (all.size() > 1) {
      card.name.family = all[0];
      card.name.given = all[1];
      for (std::size_t i = 2; i < all.size(); ++i) card.name.middle += (i > 2 ? " " : "") + all[i];
    }
  }
  card.name.order_known = true;
  card.address.line = squeeze(get("DAG"));
  if (const std::string second = squeeze(get("DAH")); !second.empty()) card.address.line += ", " + second;
  card.address.city = squeeze(get("DAI"));
  card.address.state = squeeze(get("DAJ"));
  std::string zip = squeeze(get("DAK"));
  if (zip.size() == 9 && std::all_of(zip.begin(), zip.end(), is_digit))
    zip = zip.substr(5) == "0000" ? zip.substr(0, 5) : zip.substr(0, 5) + '-' + zip.substr(5);
  card.address.zip = zip;
  return card;
}

}  // namespace spillmap::ocr
