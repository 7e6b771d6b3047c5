#include "notify/address.h"

#include <utf8proc.h>

#include <algorithm>
#include <map>

#include "base/text.h"
#include "model/us_state.h"

extern "C" const char spillmap_notify_usps[], spillmap_notify_usps_end[];

namespace spillmap::notify {
namespace {
constexpr std::size_t most_line = 40;   // characters of a line of the envelope, as the Postal Service asks
constexpr std::size_t most_words = 32;  // of an address line; more is no address

struct Tables {
  std::map<std::string, std::string, std::less<>> suffix, direction, unit, state, country;
};

const Tables& tables() {
  static const Tables all = [] {
    Tables t;
    const std::string_view text(spillmap_notify_usps,
                                static_cast<std::size_t>(spillmap_notify_usps_end - spillmap_notify_usps));
    for (const std::string_view line : split(text, '\n')) {
      const auto fields = split(line, '\t');
      if (fields.size() != 3) continue;
      auto& table = fields[0] == "suffix"      ? t.suffix
                    : fields[0] == "direction" ? t.direction
                    : fields[0] == "unit"      ? t.unit
                    : fields[0] == "state"     ? t.state
                                               : t.country;
      table.emplace(std::string(fields[1]), std::string(fields[2]));
    }
    return t;
  }();
  return all;
}

bool printable(utf8proc_int32_t c) {
  if (c == 0x200C || c == 0x200D) return true;  // joiners that Persian and the scripts of India need
  switch (utf8proc_category(c)) {
    case UTF8PROC_CATEGORY_CN:
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CS:
    case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_SO:  // pictographs
    case UTF8PROC_CATEGORY_SK:  // and the signs that colour them
    case UTF8PROC_CATEGORY_ME: return false;
    default: return c != 0xFFFD;
  }
}

bool is_mark(utf8proc_int32_t c) {
  const auto category = utf8proc_category(c);
  return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC;
}

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

// Words without the punctuation that an envelope does not want; hyphens, slashes and number signs stay.
std::vector<std::string> words_of(std::string_view line) {
  std::string plain;
  for (const char c : line) {
    if (c == '.') continue;  // P.O. Box, St.
    plain.push_back(c == ',' || c == ';' || c == ':' || c == '"' ? ' ' : c);
  }
  std::vector<std::string> out;
  const std::string squeezed = squeeze(plain);
  for (const std::string_view word : split(squeezed, ' ')) {
    if (word.empty()) continue;
    if (word.size() > 1 && word[0] == '#') {  // "#4" becomes "# 4"
      out.emplace_back("#");
      out.emplace_back(word.substr(1));
    } else {
      out.emplace_back(word);
    }
    if (out.size() >= most_words) break;
  }
  return out;
}

std::string join(const std::vector<std::string>& words, std::size_t from, std::size_t to) {
  std::string out;
  for (std::size_t i = from; i < to; ++i) {
    if (i > from) out.push_back(' ');
    out += words[i];
  }
  return out;
}

// A table's word in the case in which the rest is written.
std::string in_case(const std::string& standard, bool mixed) {
  if (!mixed) return standard;
  if (standard.size() <= 2 && tables().direction.contains(standard)) return standard;
  std::string out = to_lower(standard);
  if (!out.empty()) out[0] = upper(out[0]);
  return out;
}

struct StreetLine {
  std::string street, unit;
};

StreetLine street_line(std::string_view line, bool mixed) {
  std::vector<std::string> words = words_of(line);
  std::vector<std::string> keys;
  for (const auto& word : words) keys.push_back(upper_case(word));
  if (!mixed) words = keys;
  const Tables& t = tables();

  // Where the unit begins: a unit word or a number sign that something follows, not at the begin of the line.
  std::size_t unit = words.size();
  for (std::size_t i = 1; i + 1 < words.size() && unit == words.size(); ++i) {
    const bool named = t.unit.contains(keys[i]) ||
                       std::any_of(t.unit.begin(), t.unit.end(), [&](const auto& u) { return u.second == keys[i]; });
    // "12 Lake Unit Road": a unit is a number or a letter or two.
    const std::string& next = keys[i + 1];
    const bool short_name = characters(next) <= 2 || std::any_of(next.begin(), next.end(), is_digit) || next == "#";
    if (keys[i] == "#" || (named && short_name)) unit = i;
  }
  for (std::size_t i = unit; i < words.size(); ++i)
    if (const auto at = t.unit.find(keys[i]); at != t.unit.end()) words[i] = in_case(at->second, mixed);

  if (keys.size() >= 2 && keys[0] == "PO" && keys[1] == "BOX") return {join(words, 0, words.size()), ""};

  // The suffix is the last street word before the unit and the direction after it, and never the first word of a name.
  std::size_t end = unit;
  const auto is_direction = [&](std::size_t i) {
    return t.direction.contains(keys[i]) ||
           std::any_of(t.direction.begin(), t.direction.end(), [&](const auto& d) { return d.second == keys[i]; });
  };
  const auto set_direction = [&](std::size_t i) {
    if (const auto at = t.direction.find(keys[i]); at != t.direction.end()) words[i] = at->second;
  };
  const bool numbered = !keys.empty() && !keys[0].empty() && is_digit(keys[0][0]);
  const std::size_t name = numbered ? 1 : 0;
  if (end > name + 2 && is_direction(end - 1)) set_direction(--end);
  if (end > name + 1)
    if (const auto at = t.suffix.find(keys[end - 1]); at != t.suffix.end()) {
      words[end - 1] = in_case(at->second, mixed);
      --end;
    }
  // A direction before the name, unless it is the name: "12 North Street".
  if (end > name + 1 && is_direction(name)) set_direction(name);
  return {join(words, 0, unit), join(words, unit, words.size())};
}

// "NY" also for "N.Y." and "New York"; the territories and the mail of the forces besides.
std::optional<std::string> state_code(std::string_view text) {
  if (const auto code = us_state_code(text)) return std::string(*code);
  const std::string key = upper_case(text);
  if (tables().state.contains(key)) return key;
  return std::nullopt;
}

bool is_home(std::string_view country) {
  const std::string key = alnum_upper(country);
  return key.empty() || key == "US" || key == "USA" || key == "UNITEDSTATES" || key == "UNITEDSTATESOFAMERICA";
}

std::string country_name(std::string_view country) {
  const std::string key = upper_case(country);
  const auto at = tables().country.find(key);
  return at == tables().country.end() ? key : at->second;
}

Status set_zip(MailAddress& out, std::string_view zip) {
  const std::string digits = digits_only(zip);
  const bool clean = std::all_of(zip.begin(), zip.end(), [](char c) { return is_digit(c) || c == '-' || c == ' '; });
  if (zip.empty()) return fail(ErrorKind::usage, "no ZIP code");
  if (!clean || (digits.size() != 5 && digits.size() != 9))
    return fail(ErrorKind::usage, "the ZIP code has neither 5 nor 9 digits");
  if (digits.substr(0, 5) == "00000") return fail(ErrorKind::usage, "the ZIP code is all zeros");
  out.zip = digits.substr(0, 5);
  if (digits.size() == 9 && digits.substr(5) != "0000") out.zip4 = digits.substr(5);
  return {};
}

std::string last_line(const MailAddress& a) {
  return a.city + " " + a.state + " " + a.zip + (a.zip4.empty() ? "" : "-" + a.zip4);
}

void set_street(MailAddress& out, std::string_view line, bool mixed) {
  StreetLine street = street_line(line, mixed);
  if (street.unit.empty()) {
    out.line_1 = std::move(street.street);
  } else if (characters(street.street) + 1 + characters(street.unit) <= most_line) {
    out.line_1 = street.street + " " + street.unit;
  } else {  // too long for one line: the unit stands above the street
    out.line_1 = std::move(street.unit);
    out.line_2 = std::move(street.street);
  }
}
}  // namespace

std::string clean_line(std::string_view text, std::size_t most) {
  // More than this cannot become `most` characters; a name of a megabyte costs nothing.
  std::string_view head = text.substr(0, most * 16);
  while (head.size() < text.size() && !head.empty() && (static_cast<unsigned char>(text[head.size()]) & 0xC0) == 0x80)
    head.remove_suffix(1);
  const std::string scrubbed = scrub_utf8(head);
  std::string kept;
  int marks = 0;
  for (std::size_t at = 0; at < scrubbed.size();) {
    const auto c = static_cast<utf8proc_int32_t>(next_code_point(scrubbed, at));
    if (c == '\t' || c == '\n' || c == '\r' || utf8proc_category(c) == UTF8PROC_CATEGORY_ZS ||
        utf8proc_category(c) == UTF8PROC_CATEGORY_ZL || utf8proc_category(c) == UTF8PROC_CATEGORY_ZP) {
      kept.push_back(' ');
      marks = 0;
      continue;
    }
    if (!printable(c)) continue;
    marks = is_mark(c) ? marks + 1 : 0;
    // Two on a Latin letter (Vietnamese), three in Devanagari and its kin.
    if (marks > 3) continue;
    append_utf8(kept, static_cast<char32_t>(c));
  }
  std::string composed = squeeze(kept);
  if (utf8proc_uint8_t* nfc = utf8proc_NFC(reinterpret_cast<const utf8proc_uint8_t*>(composed.c_str()))) {
    composed = reinterpret_cast<const char*>(nfc);
    std::free(nfc);
  }
  std::size_t at = 0;
  for (std::size_t n = 0; n < most && at < composed.size(); ++n) next_code_point(composed, at);
  composed.resize(std::min(at, composed.size()));
  return std::string(trim(composed));
}

std::string paragraphs_of(std::string_view text) {
  std::string out;
  bool begun = false;
  for (const std::string_view line : split(text, '\n')) {
    const std::string one = clean_line(line, 4000);
    if (one.empty()) {
      begun = false;
      continue;
    }
    // Chinese is written without spaces.
    const auto is_chinese = [](char lead) { return static_cast<unsigned char>(lead) >= 0xE3; };
    if (!out.empty()) out += !begun ? "\n" : is_chinese(one.front()) ? "" : " ";
    out += one;
    begun = true;
  }
  return out;
}

std::string upper_case(std::string_view utf8) {
  std::string out;
  for (std::size_t at = 0; at < utf8.size();) {
    const char32_t c = next_code_point(utf8, at);
    append_utf8(out, static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(c))));
  }
  return out;
}

Result<MailAddress> mail_address(const PostalAddress& address, bool mixed_case) {
  MailAddress out;
  const std::string line = clean_line(address.line, 120);
  const std::string city = clean_line(address.city, 60);
  if (line.empty()) return fail(ErrorKind::usage, "no street or box");
  if (!is_home(address.country)) {
    if (city.empty()) return fail(ErrorKind::usage, "no city");
    out.country = clean_line(country_name(address.country), 40);
    out.line_1 = mixed_case ? line : upper_case(line);
    out.city = mixed_case ? city : upper_case(city);
    out.state = clean_line(address.state, 40);
    out.zip = clean_line(address.zip, 16);
    std::string place = out.city;
    for (const auto* part : {&out.state, &out.zip})
      if (!part->empty()) place += " " + *part;
    out.lines = {out.line_1, place, out.country};
    return out;
  }
  if (city.empty()) return fail(ErrorKind::usage, "no city");
  const auto state = state_code(clean_line(address.state, 40));
  if (!state) return fail(ErrorKind::usage, address.state.empty() ? "no state" : "the state is not known");
  SPILLMAP_TRY(set_zip(out, trim(address.zip)));
  set_street(out, line, mixed_case);
  if (out.line_1.empty()) return fail(ErrorKind::usage, "no street or box");
  const std::vector<std::string> city_words = words_of(city);
  out.city = join(city_words, 0, city_words.size());
  if (out.city.empty()) return fail(ErrorKind::usage, "no city");
  if (!mixed_case) out.city = upper_case(out.city);
  out.state = *state;
  out.lines.push_back(out.line_1);
  if (!out.line_2.empty()) out.lines.push_back(out.line_2);
  out.lines.push_back(last_line(out));
  return out;
}

Result<MailAddress> mail_address(const std::vector<std::string>& lines, bool mixed_case) {
  std::vector<std::string> clean;
  for (const auto& line : lines)
    if (std::string one = clean_line(line, 80); !one.empty()) clean.push_back(std::move(one));
  if (clean.size() < 2) return fail(ErrorKind::usage, "an address takes two lines at least");
  if (clean.size() > 5) return fail(ErrorKind::usage, "an address takes five lines at most");
  MailAddress out;
  // The last line: words, state, ZIP.
  const std::vector<std::string> words = words_of(clean.back());
  if (words.size() >= 3 && !words.back().empty() && is_digit(words.back()[0])) {
    SPILLMAP_TRY(set_zip(out, words.back()));
    std::size_t n = words.size() - 1;
    for (std::size_t take = 1; take <= 3 && take < n && out.state.empty(); ++take)
      if (const auto code = state_code(join(words, n - take, n))) {
        out.state = *code;
        out.city = join(words, 0, n - take);
      }
    if (out.state.empty()) return fail(ErrorKind::usage, "the last line has no state that is known");
    if (!mixed_case) out.city = upper_case(out.city);
  } else if (const auto at = std::find_if(tables().country.begin(), tables().country.end(),
                                          [&](const auto& c) {
                                            const std::string key = upper_case(clean.back());
                                            return c.first == key || c.second == key;
                                          });
             at != tables().country.end() && clean.size() >= 3) {
    out.country = at->second;
  } else {
    return fail(ErrorKind::usage, "the last line is neither city, state and ZIP code nor a country that is known");
  }
  for (std::size_t i = 0; i + 1 < clean.size(); ++i) {
    const StreetLine line = out.country.empty() ? street_line(clean[i], mixed_case) : StreetLine{clean[i], ""};
    std::string whole = line.street + (line.unit.empty() ? "" : " " + line.unit);
    if (!mixed_case) whole = upper_case(whole);
    out.lines.push_back(std::move(whole));
  }
  out.line_1 = out.lines[0];
  for (std::size_t i = 1; i < out.lines.size(); ++i) out.line_2 += (out.line_2.empty() ? "" : ", ") + out.lines[i];
  out.lines.push_back(out.country.empty() ? last_line(out) : out.country);
  return out;
}

}  // namespace spillmap::notify
