#include "detect/address/lexicon.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/text.h"
#include "dictionary/dictionary.h"
#include "dictionary/words.h"

SPILLMAP_IMAGE(places);

namespace spillmap::detect {
namespace {

// Street suffixes as people write them and as Publication 28 of the US Postal Service abbreviates them. The weak ones
// are common words of other meanings or of place names.
constexpr auto strong_suffixes = std::to_array<std::string_view>(
    {"aly",    "alley",    "anx",     "annex", "arc",      "av",      "ave",        "aven",      "avenue",
     "avn",    "blf",      "bluff",   "blv",   "blvd",     "boul",    "boulevard",  "brg",       "byp",
     "bypass", "bypa",     "cir",     "circ",  "circle",   "cirs",    "cres",       "crescent",  "crst",
     "cswy",   "causeway", "ct",      "court", "courts",   "cts",     "ctr",        "curv",      "cv",
     "cove",   "dr",       "drive",   "drv",   "drives",   "expy",    "expressway", "ext",       "extension",
     "frk",    "fwy",      "freeway", "gdns",  "gdn",      "grv",     "hwy",        "hgwy",      "highway",
     "highwy", "knl",      "knolls",  "knls",  "lndg",     "landing", "ln",         "lane",      "lanes",
     "lp",     "mnr",      "mnrs",    "ovlk",  "overlook", "pike",    "pkwy",       "parkway",   "pkway",
     "pkwys",  "parkwy",   "pl",      "plz",   "plza",     "plaza",   "prom",       "promenade", "rd",
     "rds",    "road",     "roads",   "rte",   "route",    "sq",      "sqr",        "square",    "st",
     "str",    "street",   "streets", "ter",   "terr",     "terrace", "tpke",       "tpk",       "turnpike",
     "trl",    "wy"});
constexpr auto weak_suffixes = std::to_array<std::string_view>(
    {"arcade",   "bayou",   "beach",  "bend",    "bnd",     "bottom",  "branch",   "bridge",   "brook",  "brooks",
     "burg",     "camp",    "canyon", "cape",    "center",  "centre",  "chase",    "cliff",    "cliffs", "club",
     "common",   "commons", "corner", "corners", "course",  "creek",   "crest",    "crossing", "xing",   "crossroad",
     "curve",    "dale",    "dell",   "estate",  "estates", "falls",   "ferry",    "field",    "fields", "flat",
     "flats",    "ford",    "forest", "fork",    "garden",  "gardens", "gate",     "gateway",  "glen",   "green",
     "grove",    "harbor",  "haven",  "heights", "hts",     "hill",    "hills",    "hollow",   "island", "isle",
     "junction", "key",     "knoll",  "lake",    "lakes",   "light",   "loop",     "mall",     "manor",  "meadow",
     "meadows",  "mews",    "mill",   "mills",   "mount",   "oval",    "park",     "parks",    "pass",   "passage",
     "path",     "place",   "point",  "ridge",   "row",     "run",     "terminal", "trail",    "view",   "walk",
     "way"});

constexpr auto directions = std::to_array<std::string_view>(
    {"n",         "s",         "e",         "w",         "ne", "nw", "se",  "sw",  "north", "south", "east",  "west",
     "northeast", "northwest", "southeast", "southwest", "no", "so", "n.e", "n.w", "s.e",   "s.w",   "norte", "sur"});
constexpr auto units = std::to_array<std::string_view>(
    {"apt", "apartment", "apartments", "apmt", "aptmt",     "unit",     "ste",  "suite", "fl",
     "flr", "floor",     "rm",         "room", "bldg",      "building", "lot",  "trlr",  "trailer",
     "spc", "space",     "dept",       "ph",   "penthouse", "bsmt",     "hngr", "slip",  "stop",
     "pmb", "box",       "no",         "num",  "number",    "apto",     "piso", "ofc",   "office"});
constexpr auto lone_units =
    std::to_array<std::string_view>({"rear", "upper", "lower", "front", "basement", "bsmt", "penthouse", "ph", "side",
                                     "upstairs", "downstairs", "uppr", "lowr", "attic"});

constexpr auto street_signs = std::to_array<std::string_view>({"broadway", "bowery", "boardwalk", "esplanade", "rt",
                                                               "interstate", "cr", "sr", "fm", "us", "calle", "avenida",
                                                               "avda", "via", "camino", "rue", "paseo", "nys", "carr"});

struct State {
  std::string_view name, code;
};
constexpr auto states = std::to_array<State>({{"alabama", "AL"},
                                              {"ala", "AL"},
                                              {"alaska", "AK"},
                                              {"arizona", "AZ"},
                                              {"ariz", "AZ"},
                                              {"arkansas", "AR"},
                                              {"california", "CA"},
                                              {"calif", "CA"},
                                              {"colorado", "CO"},
                                              {"colo", "CO"},
                                              {"connecticut", "CT"},
                                              {"conn", "CT"},
                                              {"delaware", "DE"},
                                              {"district of columbia", "DC"},
                                              {"florida", "FL"},
                                              {"fla", "FL"},
                                              {"georgia", "GA"},
                                              {"hawaii", "HI"},
                                              {"idaho", "ID"},
                                              {"illinois", "IL"},
                                              {"ill", "IL"},
                                              {"indiana", "IN"},
                                              {"iowa", "IA"},
                                              {"kansas", "KS"},
                                              {"kentucky", "KY"},
                                              {"louisiana", "LA"},
                                              {"maine", "ME"},
                                              {"maryland", "MD"},
                                              {"massachusetts", "MA"},
                                              {"mass", "MA"},
                                              {"michigan", "MI"},
                                              {"mich", "MI"},
                                              {"minnesota", "MN"},
                                              {"minn", "MN"},
                                              {"mississippi", "MS"},
                                              {"missouri", "MO"},
                                              {"montana", "MT"},
                                              {"nebraska", "NE"},
                                              {"nevada", "NV"},
                                              {"new hampshire", "NH"},
                                              {"new jersey", "NJ"},
                                              {"new mexico", "NM"},
                                              {"new york", "NY"},
                                              {"north carolina", "NC"},
                                              {"north dakota", "ND"},
                                              {"ohio", "OH"},
                                              {"oklahoma", "OK"},
                                              {"oregon", "OR"},
                                              {"pennsylvania", "PA"},
                                              {"penna", "PA"},
                                              {"penn", "PA"},
                                              {"puerto rico", "PR"},
                                              {"rhode island", "RI"},
                                              {"south carolina", "SC"},
                                              {"south dakota", "SD"},
                                              {"tennessee", "TN"},
                                              {"tenn", "TN"},
                                              {"texas", "TX"},
                                              {"utah", "UT"},
                                              {"vermont", "VT"},
                                              {"virginia", "VA"},
                                              {"washington", "WA"},
                                              {"wash", "WA"},
                                              {"west virginia", "WV"},
                                              {"wisconsin", "WI"},
                                              {"wyoming", "WY"},
                                              {"virgin islands", "VI"},
                                              {"guam", "GU"},
                                              {"american samoa", "AS"},
                                              {"armed forces europe", "AE"},
                                              {"armed forces pacific", "AP"},
                                              {"armed forces americas", "AA"},
                                              {"n mariana islands", "MP"},
                                              {"northern mariana islands", "MP"},
                                              {"n carolina", "NC"}});
constexpr std::string_view state_codes =
    " AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK "
    "OR PA PR "
    "RI SC SD TN TX UT VT VA WA WV WI WY VI GU AS MP AE AP AA ";
constexpr auto provinces = std::to_array<State>({{"on", "ON"},      {"ont", "ON"},
                                                 {"ontario", "ON"}, {"qc", "QC"},
                                                 {"que", "QC"},     {"quebec", "QC"},
                                                 {"bc", "BC"},      {"british columbia", "BC"},
                                                 {"ab", "AB"},      {"alberta", "AB"},
                                                 {"mb", "MB"},      {"manitoba", "MB"},
                                                 {"sk", "SK"},      {"saskatchewan", "SK"},
                                                 {"ns", "NS"},      {"nova scotia", "NS"},
                                                 {"nb", "NB"},      {"new brunswick", "NB"},
                                                 {"nl", "NL"},      {"pe", "PE"},
                                                 {"yt", "YT"},      {"nt", "NT"},
                                                 {"nu", "NU"}});

std::string letters(std::string_view word) {
  std::string out;
  if (word.size() > 40) return out;
  for (char c : word)
    if (c != '.' && c != '\'') out += lower(c);
  return out;
}

// What a word can be, by the hash of its letters without dots and apostrophes.
enum WordBit : std::uint8_t {
  bit_strong = 1,
  bit_weak = 2,
  bit_direction = 4,
  bit_unit = 8,
  bit_lone = 16,
  bit_sign = 32
};
class WordBits {
 public:
  WordBits() {
    for (const auto w : strong_suffixes) add(w, bit_strong);
    for (const auto w : weak_suffixes) add(w, bit_weak);
    for (const auto w : directions) add(w, bit_direction);
    for (const auto w : units) add(w, bit_unit);
    for (const auto w : street_signs) add(w, bit_sign);
    for (const auto w : lone_units) add(w, bit_lone);
  }
  std::uint8_t find(std::string_view word) const {
    char plain[16];
    std::size_t size = 0;
    for (char c : word) {
      if (c == '.' || c == '\'') continue;
      if (size == sizeof plain || !is_alpha(c)) return 0;
      plain[size++] = lower(c);
    }
    if (size == 0) return 0;
    const std::uint64_t hash = hash_word({plain, size});
    for (std::size_t at = hash & mask; slots_[at].hash != 0; at = (at + 1) & mask)
      if (slots_[at].hash == hash) return slots_[at].bits;
    return 0;
  }

 private:
  void add(std::string_view word, std::uint8_t bits) {
    std::string plain;
    for (char c : word)
      if (c != '.') plain += c;
    const std::uint64_t hash = hash_word(plain);
    std::size_t at = hash & mask;
    while (slots_[at].hash != 0 && slots_[at].hash != hash) at = (at + 1) & mask;
    slots_[at].hash = hash;
    slots_[at].bits |= bits;
  }
  struct Slot {
    std::uint64_t hash = 0;
    std::uint8_t bits = 0;
  };
  static constexpr std::size_t mask = 1023;
  std::array<Slot, mask + 1> slots_{};
};
std::uint8_t bits_of(std::string_view word) {
  static const WordBits all;
  return word.size() > 15 ? std::uint8_t{0} : all.find(word);
}

// Rows of the table: state, city, ZIPs ("12201-12212 12214").
const PhraseDictionary& places() {
  static const PhraseDictionary dictionary = [] {
    auto opened = PhraseDictionary::open(spillmap_image(places));
    SPILLMAP_ASSERT(opened.has_value());  // made by our own build
    return std::move(*opened);
  }();
  return dictionary;
}

template <class Use>
void each_run(std::string_view zips, Use use) {
  while (!zips.empty()) {
    const std::size_t space = zips.find(' ');
    const std::string_view run = zips.substr(0, space);
    if (run.size() == 5 || run.size() == 11) {
      std::uint32_t first = 0, last = 0;
      for (char c : run.substr(0, 5)) first = first * 10 + static_cast<std::uint32_t>(c - '0');
      last = first;
      if (run.size() == 11) {
        last = 0;
        for (char c : run.substr(6)) last = last * 10 + static_cast<std::uint32_t>(c - '0');
      }
      if (first <= last && last < 100000) use(first, last);
    }
    if (space == std::string_view::npos) return;
    zips.remove_prefix(space + 1);
  }
}

// ZIP -> 1 + row of its city.
const std::vector<std::uint16_t>& zip_rows() {
  static const std::vector<std::uint16_t> rows = [] {
    std::vector<std::uint16_t> out(100000, 0);
    const auto& table = places();
    SPILLMAP_ASSERT(table.row_count() < 65535);
    for (std::uint32_t row = 0; row < table.row_count(); ++row) {
      each_run(table.column(row, 2), [&](std::uint32_t first, std::uint32_t last) {
        for (std::uint32_t zip = first; zip <= last; ++zip) out[zip] = static_cast<std::uint16_t>(row + 1);
      });
    }
    return out;
  }();
  return rows;
}

std::uint32_t zip_row(std::string_view zip) {
  if (zip.size() != 5) return 0;
  std::uint32_t value = 0;
  for (char c : zip) {
    if (!is_digit(c)) return 0;
    value = value * 10 + static_cast<std::uint32_t>(c - '0');
  }
  return zip_rows()[value];
}

// "St. Paul" and "Saint Paul", "Ft Plain" and "Fort Plain", "N. Chatham" and "North Chatham": the spelling of the
// table.
std::vector<std::string> spellings(std::string_view city) {
  std::string plain = squeeze(fold(city));
  std::erase(plain, '.');
  std::erase(plain, '\'');
  std::erase(plain, ',');
  std::vector<std::string> out{plain};
  struct Pair {
    std::string_view abbreviation, word;
  };
  static constexpr auto pairs = std::to_array<Pair>({{"st ", "saint "},
                                                     {"ste ", "sainte "},
                                                     {"ft ", "fort "},
                                                     {"mt ", "mount "},
                                                     {"n ", "north "},
                                                     {"s ", "south "},
                                                     {"e ", "east "},
                                                     {"w ", "west "},
                                                     {"pt ", "port "},
                                                     {"no ", "north "},
                                                     {"so ", "south "}});
  for (const Pair& pair : pairs) {
    if (plain.starts_with(pair.abbreviation))
      out.push_back(std::string(pair.word) + plain.substr(pair.abbreviation.size()));
    if (plain.starts_with(pair.word)) out.push_back(std::string(pair.abbreviation) + plain.substr(pair.word.size()));
  }
  static constexpr auto ends = std::to_array<Pair>({{" hts", " heights"},
                                                    {" spgs", " springs"},
                                                    {" vly", " valley"},
                                                    {" jct", " junction"},
                                                    {" ctr", " center"},
                                                    {" vlg", " village"},
                                                    {" twp", ""},
                                                    {" city", ""}});
  for (const Pair& pair : ends)
    if (plain.ends_with(pair.abbreviation))
      out.push_back(plain.substr(0, plain.size() - pair.abbreviation.size()) + std::string(pair.word));
  return out;
}

template <class Test>
bool any_row(std::string_view city, Test test) {
  if (city.size() < 2 || city.size() > 40) return false;
  const auto& table = places();
  const auto look = [&](std::string_view name) {
    PhraseDictionary::Step step;
    step.state = PhraseDictionary::start();
    step.more = true;
    WordReader reader(name);
    for (Word word; reader.next(word);) {
      if (!step.more) return false;
      step = table.step(step.state, word.hash);
      if (!step) return false;
    }
    if (!step.ends) return false;
    for (const std::uint32_t row : table.rows(step.phrase))
      if (test(row)) return true;
    return false;
  };
  if (look(city)) return true;
  // Abbreviations begin or end a name: only then other spellings are made.
  const std::string_view first = city.substr(0, city.find(' '));
  const std::size_t space = city.rfind(' ');
  const bool abbreviated = first.size() <= 6 && first.size() < city.size();
  if (!abbreviated && (space == std::string_view::npos || city.size() - space > 6)) return false;
  const auto others = spellings(city);
  for (std::size_t i = 1; i < others.size(); ++i)
    if (look(others[i])) return true;
  return look(others[0]);
}

// Boroughs and districts that the table lists under the post office's name only.
struct District {
  std::string_view name, state;
};
constexpr auto districts = std::to_array<District>(
    {{"brooklyn", "NY"},      {"bronx", "NY"},       {"queens", "NY"},           {"manhattan", "NY"},
     {"new york city", "NY"}, {"nyc", "NY"},         {"staten island", "NY"},    {"the bronx", "NY"},
     {"colonie", "NY"},       {"guilderland", "NY"}, {"clifton park", "NY"},     {"bethlehem", "NY"},
     {"niskayuna", "NY"},     {"rotterdam", "NY"},   {"loudonville", "NY"},      {"east greenbush", "NY"},
     {"brunswick", "NY"},     {"halfmoon", "NY"},    {"long island city", "NY"}, {"amherst", "NY"},
     {"cheektowaga", "NY"},   {"greece", "NY"}});

bool district(std::string_view city, std::string_view state) {
  return std::any_of(districts.begin(), districts.end(),
                     [&](const District& d) { return d.state == state && equals_ignore_case(d.name, city); });
}

}  // namespace

Suffix AddressLexicon::suffix(std::string_view word) const {
  const std::uint8_t bits = bits_of(word);
  return (bits & bit_strong) != 0 ? Suffix::strong : (bits & bit_weak) != 0 ? Suffix::weak : Suffix::none;
}
bool AddressLexicon::street_sign(std::string_view word) const { return (bits_of(word) & bit_sign) != 0; }
bool AddressLexicon::direction(std::string_view word) const { return (bits_of(word) & bit_direction) != 0; }
bool AddressLexicon::unit(std::string_view word) const { return (bits_of(word) & bit_unit) != 0; }
bool AddressLexicon::lone_unit(std::string_view word) const { return (bits_of(word) & bit_lone) != 0; }

std::string_view AddressLexicon::state(std::string_view words) const {
  if (words.size() < 2 || words.size() > 26) return {};
  if (words.size() == 2) {
    const char code[4] = {' ', upper(words[0]), upper(words[1]), ' '};
    const std::size_t at = state_codes.find(std::string_view(code, 4));
    return at == std::string_view::npos ? std::string_view{} : state_codes.substr(at + 1, 2);
  }
  // Names of states begin with one of these.
  if (std::string_view("ACDFGHIKLMNOPRSTUVWacdfghiklmnoprstuvw").find(words[0]) == std::string_view::npos) return {};
  const std::string plain = letters(words);
  if (plain.size() == 2) {
    const std::string code = " " + to_upper(plain) + " ";
    const std::size_t at = state_codes.find(code);
    return at == std::string_view::npos ? std::string_view{} : state_codes.substr(at + 1, 2);
  }
  for (const State& state : states)
    if (state.name == plain) return state.code;
  return {};
}

std::string_view AddressLexicon::province(std::string_view words) const {
  const std::string plain = letters(words);
  for (const State& province : provinces)
    if (province.name == plain) return province.code;
  return {};
}

std::string_view AddressLexicon::zip_state(std::string_view zip) const {
  const std::uint32_t row = zip_row(zip);
  return row == 0 ? std::string_view{} : places().column(row - 1, 0);
}

bool AddressLexicon::zip_in_state(std::string_view zip, std::string_view state) const {
  const std::string_view exact = zip_state(zip);
  if (!exact.empty()) return exact == state;
  if (zip.size() != 5 || state.empty()) return false;
  std::uint32_t first = 0;
  for (char c : zip.substr(0, 3)) {
    if (!is_digit(c)) return false;
    first = first * 10 + static_cast<std::uint32_t>(c - '0');
  }
  // The nearest known ZIP of the same three digits. The table is some years old and lacks ZIPs of single firms.
  for (std::uint32_t last = 0; last < 100; ++last)
    if (const std::uint32_t row = zip_rows()[first * 100 + last]; row != 0) return places().column(row - 1, 0) == state;
  return false;
}

std::string AddressLexicon::zip_city(std::string_view zip) const {
  const std::uint32_t row = zip_row(zip);
  return row == 0 ? std::string() : std::string(places().column(row - 1, 1));
}

bool AddressLexicon::city_of_zip(std::string_view city, std::string_view zip) const {
  if (zip.size() != 5) return false;
  std::uint32_t value = 0;
  for (char c : zip) {
    if (!is_digit(c)) return false;
    value = value * 10 + static_cast<std::uint32_t>(c - '0');
  }
  return any_row(city, [&](std::uint32_t row) {
    bool in = false;
    each_run(places().column(row, 2),
             [&](std::uint32_t first, std::uint32_t last) { in |= value >= first && value <= last; });
    return in;
  });
}

bool AddressLexicon::city_of_state(std::string_view city, std::string_view state) const {
  return district(city, state) || any_row(city, [&](std::uint32_t row) { return places().column(row, 0) == state; });
}

bool AddressLexicon::is_city(std::string_view city) const {
  return district(city, "NY") || any_row(city, [](std::uint32_t) { return true; });
}

}  // namespace spillmap::detect
