#include "detect/address/world.h"

#include <algorithm>
#include <string>
#include <unordered_set>

#include "base/text.h"
#include "detect/rules.h"
#include "dictionary/words.h"

// The idea: a house number stands beside a street, so numbers are the anchor. A street is known by a word before its
// name
// ("rue"), a word behind it ("utca") or the end of one ("strasse"); without any, by a unit ("Apt. 4") right behind the
// number. What follows - unit, postal code, town, country, on the same line or the next ones - is taken only as far as
// a postal code or a country proves it.

namespace spillmap::detect {
namespace {

constexpr std::uint32_t longest_word = 32;
constexpr int most_words = 6;         // of the name of a street
constexpr int most_parts = 5;         // of what follows it
constexpr std::uint32_t reach = 160;  // bytes of what follows

using Words = std::unordered_set<std::string>;

struct Lexicon {
  Words before, behind, countries;
  std::vector<std::string> ends;

  static const Lexicon& get() {
    static const Lexicon lexicon;
    return lexicon;
  }

 private:
  Lexicon() {
    for (const auto& row : rule_rows(rules::world_streets())) {
      if (row.size() < 2) continue;
      for (const std::string_view word : split(row[1], ' ')) {
        if (row[0] == "before") before.emplace(word);
        if (row[0] == "behind") behind.emplace(word);
        if (row[0] == "end") ends.emplace_back(word);
      }
    }
    for (const auto& row : rule_rows(rules::countries())) countries.emplace(row[0]);
  }
};

bool letter(std::string_view text, std::size_t at) {
  return at < text.size() && (is_alpha(text[at]) || static_cast<unsigned char>(text[at]) >= 0x80);
}
bool in_word(std::string_view text, std::size_t at) {
  return letter(text, at) || (at < text.size() && (text[at] == '\'' || text[at] == '-'));
}
// Of letters beyond ASCII the small ones of Latin-1 are told; others may be either.
bool capital(std::string_view word) {
  if (word.size() > 2 && word[1] == '\'') word.remove_prefix(2);  // "d'Ouchy"
  if (word.empty()) return false;
  if (is_upper(word[0])) return true;
  if (word.size() < 2 || static_cast<unsigned char>(word[0]) < 0xC3) return false;
  return static_cast<unsigned char>(word[0]) != 0xC3 || static_cast<unsigned char>(word[1]) < 0x9F;
}

// "via delle Coste", "C. de los Molinos": what stands in small letters between the words of a street.
bool joins(std::string_view word) {
  static constexpr std::string_view longer[] = {"della", "delle", "dello", "degli", "dalla", "dalle", "onder", "boven"};
  return word.size() <= 4 || std::find(std::begin(longer), std::end(longer), word) != std::end(longer);
}

struct Span {
  std::uint32_t begin = 0, end = 0;
  std::uint32_t size() const { return end - begin; }
};

class Finder {
 public:
  Finder(std::string_view text, std::vector<AddressHit>& out) : text_(text), out_(out) {}

  void run() {
    // A text without capitals may write its streets without them, too.
    text_is_small_ = std::none_of(text_.begin(), text_.end(), is_upper);
    std::size_t corner = next_corner(0);
    for (std::uint32_t at = 0; at < text_.size();) {
      if (at >= corner) {
        AddressHit hit;
        const bool good = streets_of_corner(static_cast<std::uint32_t>(corner), hit);
        corner = next_corner(corner + 1);
        if (good) {
          at = hit.end;
          out_.push_back(std::move(hit));
          continue;
        }
      }
      if (!is_digit(text_[at])) {
        ++at;
        continue;
      }
      std::uint32_t end = at;
      while (end < text_.size() && is_digit(text_[end])) ++end;
      const Span number{at, end};
      at = end;
      if (number.size() > 5) continue;
      AddressHit hit;
      if (ship_before(number, hit) || street_before(number, hit) || street_after(number, hit) ||
          street_between(number, hit)) {
        at = std::max(at, hit.end);
        out_.push_back(std::move(hit));
      }
    }
  }

 private:
  std::string_view view(Span s) const { return text_.substr(s.begin, s.size()); }
  std::string folded(Span s) const {
    std::string out;
    fold_word(view(s), out);
    return out;
  }

  // The word that ends at `end`, which one space or full stop and space may follow. Empty: there is none.
  Span word_before(std::uint32_t at) const {
    if (at == 0 || text_[at - 1] != ' ') return {};
    std::uint32_t end = at - 1;
    if (end > 0 && (text_[end - 1] == '.' || text_[end - 1] == ',')) {
      // "ul. 12", "Str. 12"; but no sentence ends within a street.
      if (text_[end - 1] == ',' && at != number_begin_) return {};
      --end;
    }
    std::uint32_t begin = end;
    while (begin > 0 && end - begin < longest_word && in_word(text_, begin - 1)) --begin;
    if (begin > 1 && text_[begin - 1] == '/' && lower(text_[begin - 2]) == 'c' &&
        (begin == 2 || !letter(text_, begin - 3)))
      begin = begin == end ? begin - 2 : begin;  // "C/ Mayor": the word is "C/"
    return {begin, end};
  }

  bool has_end(const std::string& word) const {
    for (const std::string& end : Lexicon::get().ends)
      if (word.size() >= end.size() + 3 && word.ends_with(end)) return true;
    return false;
  }
  bool is_unit(const std::string& word) const {
    static constexpr std::string_view units[] = {"apt",  "apartment", "suite", "ste",  "unit",
                                                 "flat", "apto",      "piso",  "depto"};
    return std::find(std::begin(units), std::end(units), word) != std::end(units);
  }

  // "12 May", "May 12": no street.
  static bool is_month(const std::string& word) {
    static constexpr std::string_view months[] = {
        "january", "february", "march",    "april", "may", "june", "july",  "august", "september",
        "october", "november", "december", "jan",   "feb", "mar",  "apr",   "jun",    "jul",
        "aug",     "sep",      "sept",     "oct",   "nov", "dec",  "enero", "mayo"};
    return std::find(std::begin(months), std::end(months), word) != std::end(months);
  }

  // "lives at", "Address:", "send a new one to" before `at`.
  bool labelled(std::uint32_t at) const {
    static constexpr std::string_view labels[] = {
        "lives at",         "live at",        "living at",  "lived at",      "address",       "address is",
        "address it is",    "address? it is", "resides at", "residing at",   "sent to",       "return to",
        "deliver to",       "moved to",       "located at", "meet me at",    "meet you at",   "office is at",
        "restaurant is at", "one to",         "arrived at", "ship to",       "the same",      "domicilio",
        "direccion",        "adresse",        "indirizzo",  "here they are", "once lived in", "lives on",
        "now live in",      "reach us at",    "home",       "residence"};
    const std::uint32_t from = at > 24 ? at - 24 : 0;
    std::string before = to_lower(text_.substr(from, at - from));
    while (!before.empty() && (is_space(before.back()) || before.back() == ':')) before.pop_back();
    return std::any_of(std::begin(labels), std::end(labels),
                       [&](std::string_view label) { return before.ends_with(label); });
  }

  // "12 Elm Street, 518-555-0102": three digits, and behind a sign three or four more.
  bool begins_a_phone(Span number) const {
    if (number.size() != 3 || number.end + 4 > text_.size()) return false;
    const char sign = text_[number.end];
    return (sign == '-' || sign == ' ') && all_digits(text_.substr(number.end + 1, 3));
  }

  // "Hausergasse 59", "via Tasso 129", "Tylova 285\n Apt. 4": the number behind the street.
  bool street_before(Span number, AddressHit& hit) {
    number_begin_ = number.begin;
    std::uint32_t end = number.end;
    if (letter(text_, end) && !letter(text_, end + 1)) ++end;  // "12b"
    if (letter(text_, end) ||
        (end < text_.size() && (text_[end] == '/' || text_[end] == ':' || text_[end] == '%' || text_[end] == '$')))
      return false;
    if (end + 1 < text_.size() && (text_[end] == '.' || text_[end] == ',') && is_digit(text_[end + 1])) return false;
    if (begins_a_phone(number)) return false;
    const Lexicon& lexicon = Lexicon::get();
    Span words[most_words];
    int count = 0;
    int street = 0;  // 1: the end of a word, 2: a word behind, 3: a word before
    std::uint32_t begin = number.begin;
    bool small = false;
    for (; count < most_words; ++count) {
      const Span word = word_before(begin);
      if (word.size() == 0) break;
      words[count] = word;
      begin = word.begin;
      const std::string plain = folded(word);
      const bool big = capital(view(word));
      if (count == 0 && (is_unit(plain) || is_month(plain))) return false;
      if (count == 0 && word.size() >= (big ? 2 : 8) && has_end(plain)) {
        street = 1;
        small = !big;
      }
      if (count == 0 && street == 0 && lexicon.behind.contains(plain)) street = 2;
      if (count > 0 && lexicon.before.contains(plain) &&
          (big || (capital(view(words[count - 1])) && words[count - 1].size() > 2) ||
           (text_is_small_ && plain.size() > 2))) {
        street = 3;
        small = !big && !capital(view(words[count - 1]));
        ++count;
        break;
      }
      // Words of a street begin with capitals, but for the short ones between.
      if (!big && !(joins(plain) && count > 0) && !(count == 0 && street != 0) && !text_is_small_) {
        begin = word.end;
        break;
      }
    }
    if (count == 0) return false;
    // Without the word before, the street is the words with capitals right before the number.
    int used = count;
    if (street != 3) {
      used = 0;
      while (used < count) {
        const bool big = capital(view(words[used])) || text_is_small_;
        // "Dirk de Derdelaan": a short word between two others belongs to both.
        if (!big && !(used == 0 && street != 0) &&
            !(joins(view(words[used])) && used + 1 < count && capital(view(words[used + 1]))))
          break;
        ++used;
      }
      if (used == 0 || (street == 2 && used < 2)) return false;
      // Of a long row of capitals the last are the street.
      used = std::min(used, text_is_small_ ? 1 + (street == 2) : 5);
    }
    begin = words[used - 1].begin;
    while (begin < words[used - 1].end && !letter(text_, begin)) ++begin;
    hit.begin = begin;
    hit.address.line = squeeze(text_.substr(begin, end - begin));
    extend_back(hit.begin);
    needs_more_ = small;
    return finish(end, street, hit);
  }

  // "4596 Tylova 285", "Apt. 675 62314 Mellemvej 32": a number and a unit may stand before the street, too.
  void extend_back(std::uint32_t& begin) const {
    if (begin >= 2 && text_.substr(begin - 2, 2) == "P.") begin -= 2;  // of "P.O. Box"
    std::uint32_t digits = begin;
    if (begin >= 2 && text_[begin - 1] == ' ' && is_digit(text_[begin - 2])) {
      std::uint32_t lead = begin - 1;
      while (lead > 0 && begin - lead < 8 && is_digit(text_[lead - 1])) --lead;
      if (lead == 0 || !is_alnum(text_[lead - 1])) digits = lead;
    }
    const Span word = word_before(digits);
    if (digits < begin && word.size() > 0 && is_unit(folded(word))) {
      begin = word.begin;
      return;
    }
    begin = digits;
    if (begin < 6 || text_[begin - 1] != ' ' || !is_digit(text_[begin - 2])) return;
    std::uint32_t id = begin - 1;
    while (id > 0 && is_digit(text_[id - 1])) --id;
    const Span unit = word_before(id);
    if (unit.size() > 0 && is_unit(folded(unit))) begin = unit.begin;
  }

  static constexpr std::string_view corner_of = "corner of ";
  // Where the next "corner of", or "the corner of", begins.
  std::size_t next_corner(std::size_t from) const {
    const std::size_t at = text_.find(corner_of, from);
    return at != std::string_view::npos && at >= from + 4 && text_.substr(at - 4, 4) == "the " ? at - 4 : at;
  }

  // "lives at the corner of Elm Street and Third": where nobody says that somebody is at home there, a corner is a
  // place, not an address.
  bool streets_of_corner(std::uint32_t begin, AddressHit& hit) const {
    std::uint32_t start = begin;
    while (start > 0 && (text_[start - 1] == ' ' || text_[start - 1] == '>')) --start;
    const bool own_line = start == 0 || text_[start - 1] == '\n';
    const bool listed = !out_.empty() && begin > out_.back().end && begin - out_.back().end <= 6 &&
                        text_.substr(out_.back().end, begin - out_.back().end) == ", and ";
    if (!own_line && !listed && !labelled(begin)) return false;
    std::uint32_t end = begin + static_cast<std::uint32_t>(corner_of.size()) + (text_[begin] == 't' ? 4 : 0);
    for (int side = 0; side < 2; ++side) {
      bool named = false;
      std::uint32_t last = end;
      for (int count = 0; count < most_words + 2; ++count) {
        const Span word = street_word(end);
        if (word.size() == 0) break;
        const std::string_view plain = view(word);
        if (side == 0 && named && (plain == "and" || plain == "&")) break;
        if (!text_is_small_ && !capital(plain) && !is_digit(plain[0]) && !joins(plain)) break;
        end = word.end;
        if (side == 0 && word.size() <= 4 && end < text_.size() && text_[end] == '.') ++end;  // "Elm St. and"
        if (capital(plain) || is_digit(plain[0]) || text_is_small_) {
          named = named || !is_digit(plain[0]);
          last = word.end;
        }
        if (end >= text_.size() || text_[end] != ' ') break;
        ++end;
      }
      if (!named) return false;
      if (side == 0) {
        const Span word = street_word(end);
        if (view(word) != "and" && view(word) != "&") return false;
        end = word.end + 1;
      } else {
        hit.end = last;
      }
    }
    hit.begin = begin;
    hit.value = hit.address.line = value_of(begin, hit.end);
    hit.parts = has_street | has_label;
    hit.confidence = 60;
    return true;
  }
  // A word, a number or "&" that begins at `at`.
  Span street_word(std::uint32_t at) const {
    std::uint32_t end = at;
    while (end < text_.size() && end - at < longest_word && (in_word(text_, end) || is_digit(text_[end]))) ++end;
    if (end == at && end < text_.size() && text_[end] == '&') ++end;
    return {at, end};
  }

  // "USNS Example\nFPO AE 09366": a ship of the armed forces, with the ZIP that `number` is.
  bool ship_before(Span number, AddressHit& hit) const {
    if (number.size() != 5 || number.begin < 14) return false;
    const std::string_view place = text_.substr(number.begin - 7, 7);
    if (!place.substr(1).starts_with("PO A") || place[6] != ' ' ||
        (place[0] != 'A' && place[0] != 'F' && place[0] != 'D'))
      return false;
    const std::uint32_t from = number.begin > 56 ? number.begin - 56 : 0;
    const std::string_view before = text_.substr(from, number.begin - 7 - from);
    const std::size_t ship = before.rfind("US");
    if (ship == std::string_view::npos || (ship > 0 && is_alnum(before[ship - 1])) ||
        std::count(before.begin() + static_cast<std::ptrdiff_t>(ship), before.end(), '\n') > 1)
      return false;
    const std::size_t space = before.find(' ', ship);
    if (space == std::string_view::npos || space - ship > 6 ||
        !std::all_of(before.begin() + static_cast<std::ptrdiff_t>(ship),
                     before.begin() + static_cast<std::ptrdiff_t>(space), is_upper))
      return false;
    hit.begin = from + static_cast<std::uint32_t>(ship);
    hit.end = number.end;
    hit.address.line = squeeze(before.substr(ship));
    hit.address.city = std::string(place.substr(0, 3));
    hit.address.state = std::string(place.substr(4, 2));
    hit.address.zip = std::string(view(number));
    hit.parts = has_street | has_city | has_state | has_zip;
    hit.confidence = 85;
    hit.value = value_of(hit.begin, hit.end);
    return true;
  }

  // "12 rue de Genville", "12, avenue X": the number before the street.
  bool street_after(Span number, AddressHit& hit) {
    std::uint32_t at = number.end;
    if (number.begin > 0 &&
        (in_word(text_, number.begin - 1) || text_[number.begin - 1] == '/' || text_[number.begin - 1] == '.'))
      return false;
    if (at < text_.size() && text_[at] == ',') ++at;
    if (at >= text_.size() || text_[at] != ' ') return false;
    Span word = word_after(++at);
    if (word.size() == 0 || !Lexicon::get().before.contains(folded(word)) || word.size() < 3) return false;
    std::uint32_t end = word.end;
    int capitals = 0;
    for (int count = 0; count < most_words; ++count) {
      if (end >= text_.size() || text_[end] != ' ') break;
      word = word_after(end + 1);
      if (word.size() == 0) break;
      const bool big = capital(view(word));
      if (!big && (!joins(view(word)) || capitals > 1)) break;
      if (is_unit(folded(word))) break;
      if (big) {
        ++capitals;
        end = word.end;
      } else {
        // A short word counts with the one behind it.
        const Span next = word.end < text_.size() && text_[word.end] == ' ' ? word_after(word.end + 1) : Span{};
        if (next.size() == 0 || !(capital(view(next)) || next.size() <= 3)) break;
        end = word.end;
      }
    }
    if (const std::uint32_t last = rest_of_line(number.begin, end)) {
      end = last;
    } else if (capitals == 0) {
      return false;
    }
    hit.begin = number.begin;
    hit.address.line = squeeze(text_.substr(number.begin, end - number.begin));
    extend_back(hit.begin);
    needs_more_ = false;
    return finish(end, 3, hit);
  }

  // "> 26 rue des tilleuls": on a line of its own the name of a street may have no capital at all. Gives the end of
  // that line's words, or 0.
  std::uint32_t rest_of_line(std::uint32_t begin, std::uint32_t end) const {
    while (begin > 0 && text_[begin - 1] != '\n') {
      const char c = text_[begin - 1];
      if (!(is_digit(c) || c == ' ' || c == '>' || c == '|' || c == '*')) return 0;
      --begin;
    }
    for (int count = 0; count < most_words; ++count) {
      if (end >= text_.size() || text_[end] == '\n' || text_[end] == '\r' || text_[end] == ',')
        return count > 0 ? end : 0;
      if (text_[end] != ' ') return 0;
      const Span word = word_after(end + 1);
      if (word.size() == 0) return 0;
      end = word.end;
    }
    return 0;
  }

  // "69 Gordon Terrace\n Suite 828": in the manner of English, which finish() must find more of.
  bool street_between(Span number, AddressHit& hit) {
    std::uint32_t end = number.end;
    if (number.begin > 0 && (in_word(text_, number.begin - 1) || text_[number.begin - 1] == '/' ||
                             text_[number.begin - 1] == '.' || text_[number.begin - 1] == '$'))
      return false;
    bool street = false, bare = false;
    for (int count = 0; count < 4 && !street; ++count) {
      if (end >= text_.size() || text_[end] != ' ') return false;
      Span word = word_after(end + 1);
      const bool ordinal = count == 0 && word.size() == 0;  // "2914 184th Street"
      if (ordinal) word = street_word(end + 1);
      if (word.size() == 0) return false;
      if (ordinal ? !letter(text_, word.end - 1) : !capital(view(word)) && !text_is_small_) return false;
      const std::string plain = folded(word);
      if (is_month(plain)) return false;
      bare = count > 0 && is_unit(plain);  // "2505 Heatherfield Suite 62"
      if (bare) break;
      end = word.end;
      street = count > 0 && Lexicon::get().behind.contains(plain) && plain.size() > 1;
    }
    if (!street && !bare) return false;
    hit.begin = number.begin;
    extend_back(hit.begin);
    hit.address.line = squeeze(text_.substr(number.begin, end - number.begin));
    needs_more_ = true;
    return finish(end, 2, hit) && (street || (hit.parts & (has_zip | has_label)) != 0);
  }

  Span word_after(std::uint32_t at) const {
    std::uint32_t end = at;
    while (end < text_.size() && end - at < longest_word && in_word(text_, end)) ++end;
    return {at, end};
  }

  // What stands between two parts of an address: a comma, a line end with what leads the next line (quoting, columns).
  // Gives where the next part begins, or 0.
  std::uint32_t next_part(std::uint32_t at, bool& line, bool& blank) const {
    line = false;
    int lines = 0;
    std::uint32_t i = at;
    if (i < text_.size() && (text_[i] == '.' || text_[i] == ',')) ++i;
    while (i < text_.size() && i < at + 24) {
      const char c = text_[i];
      if (c == '\n') {
        if (++lines > 2) return 0;
        line = true;
      } else if (!(c == ' ' || c == '\r' || c == ',' || (line && (c == '>' || c == '?' || c == '|' || c == '*')))) {
        break;
      }
      ++i;
    }
    blank = lines > 1;
    return i > at && i < text_.size() ? i : 0;
  }

  // Unit, postal code, town and country behind `end`; how sure it all is.
  bool finish(std::uint32_t end, int street, AddressHit& hit) {
    std::uint32_t at = end, proved = end;
    bool unit = false, code = false, country = false, line = false, unit_first = false, blank = false;
    std::string town;
    for (int part = 0; part < most_parts; ++part) {
      std::uint32_t next = next_part(at, line, blank);
      if (next == 0 || next - end > reach) break;
      // A part: words with capitals, and numbers.
      std::uint32_t stop = next;
      bool number = false, words = false, broken = false;
      unsigned digits_in_part = 0;
      std::string plain;
      while (stop < text_.size() && stop - next < 48) {
        if (is_digit(text_[stop])) {
          std::uint32_t digits = stop;
          while (digits < text_.size() && is_digit(text_[digits])) ++digits;
          digits_in_part += digits - stop;
          if (digits_in_part > 7) {
            broken = true;
            break;
          }
          const bool whole = !letter(text_, digits) || !letter(text_, digits + 1);
          if (!whole) {
            broken = true;
            break;
          }
          if (digits - stop >= 4) number = true;
          while (digits < text_.size() &&
                 (is_alnum(text_[digits]) ||
                  (text_[digits] == '-' && is_alnum(digits + 1 < text_.size() ? text_[digits + 1] : ' '))))
            ++digits;
          stop = digits;
        } else if (letter(text_, stop)) {
          const Span word = word_after(stop);
          const std::string low = folded(word);
          if (part <= 1 && is_unit(low)) {
            // "Apt. 4", "Suite 578"
            std::uint32_t id = word.end;
            while (id < text_.size() && (text_[id] == '.' || text_[id] == ' ' || text_[id] == '#')) ++id;
            std::uint32_t last = id;
            while (last < text_.size() && last - id < 6 && (is_alnum(text_[last]) || text_[last] == '-')) ++last;
            if (last == id || (!is_digit(text_[id]) && last - id > 1)) {
              broken = true;
              break;
            }
            if (part == 0) unit_first = true;
            unit = true;
            stop = proved = last;
            break;
          }
          if (!capital(view(word)) && !(words && word.size() <= 4) && low != "nan" && !text_is_small_) {
            broken = true;
            break;
          }
          words = true;
          plain += plain.empty() ? low : " " + low;
          stop = word.end;
        } else {
          break;
        }
        if (stop < text_.size() && text_[stop] == '.' && stop + 1 < text_.size() && text_[stop + 1] == ' ' && number)
          break;
        if (stop < text_.size() && (text_[stop] == ' ' || text_[stop] == '.') && stop + 1 < text_.size() &&
            (letter(text_, stop + 1) || is_digit(text_[stop + 1])))
          ++stop;
        else
          break;
      }
      if (stop == next || (broken && !words)) break;
      const bool named = words && ends_with_country(plain);
      if (blank && !named) break;
      if (named) {
        country = true;
        proved = stop;
      }
      if (number && words) {
        code = true;
        proved = stop;
      }
      if (number && !words && (country || !town.empty() || line)) {
        code = true;
        proved = stop;
      }
      if (words && town.empty() && !country) town = squeeze(text_.substr(next, stop - next));
      if (broken) break;
      at = stop;
    }
    hit.end = proved;
    hit.parts = has_street | (unit ? has_unit : 0u) | (code ? has_zip : 0u);
    int sure = street == 0 ? 30 : street == 2 ? 52 : 56;
    if (letter(text_, hit.begin) && is_unit(folded(word_after(hit.begin)))) unit = unit_first = true;
    const bool label = labelled(hit.begin), lead = is_digit(text_[hit.begin]) && street == 0;
    if (label) hit.parts |= has_label;
    // Without a word of streets the unit must stand right behind the number, or a country or label say what it is.
    if (street == 0 && !unit_first && !country && !(lead && (code || label))) return false;
    if (needs_more_ && !unit && !code && !country && !label) return false;
    sure += (unit ? 15 : 0) + (code ? 15 : 0) + (country ? 15 : 0) + (label ? 15 : 0);
    if (street == 0) sure += 10;
    hit.confidence = static_cast<std::uint8_t>(std::min(sure, 90));
    hit.value = value_of(hit.begin, hit.end);
    if (code || country) hit.address.city = town;
    if (hit.end > end) hit.address.line = hit.address.line.empty() ? hit.value : hit.address.line;
    return sure >= 50;
  }

  bool ends_with_country(const std::string& plain) const {
    const Words& countries = Lexicon::get().countries;
    for (std::size_t from = 0; from < plain.size();) {
      if (countries.contains(plain.substr(from))) return true;
      const std::size_t space = plain.find(' ', from);
      if (space == std::string::npos) return false;
      from = space + 1;
    }
    return false;
  }

  std::string value_of(std::uint32_t begin, std::uint32_t end) const {
    std::string plain;
    for (std::uint32_t i = begin; i < end; ++i) {
      const char c = text_[i];
      if (c == '\n') {
        while (!plain.empty() && (plain.back() == ' ' || plain.back() == ',')) plain.pop_back();
        plain += ", ";
        while (i + 1 < end &&
               (text_[i + 1] == '>' || text_[i + 1] == '?' || text_[i + 1] == '|' || text_[i + 1] == '*'))
          ++i;
      } else {
        plain += c;
      }
    }
    return squeeze(plain);
  }

  std::string_view text_;
  std::vector<AddressHit>& out_;
  std::uint32_t number_begin_ = 0;
  bool needs_more_ = false;     // the street alone is no address
  bool text_is_small_ = false;  // no capital in it
};

}  // namespace

void find_world_addresses(std::string_view buffer, std::vector<AddressHit>& hits) {
  if (buffer.size() > 0xFFFFFFF0u) buffer = buffer.substr(0, 0xFFFFFFF0u);
  std::vector<AddressHit> world;
  Finder(buffer, world).run();
  if (world.empty()) return;
  std::vector<AddressHit> kept;
  kept.reserve(hits.size() + world.size());
  std::size_t next = 0;
  for (AddressHit& hit : hits) {
    while (next < world.size() && world[next].end <= hit.begin) kept.push_back(std::move(world[next++]));
    const std::uint32_t end = std::max(hit.end, hit.tail_end);
    const bool shorter = next < world.size() && world[next].begin < end && world[next].end >= end &&
                         world[next].end - world[next].begin > end - hit.begin;
    if (shorter && (hit.parts & zip_verified) == 0) continue;  // the longer one takes its place
    while (next < world.size() && world[next].begin < end) ++next;
    kept.push_back(std::move(hit));
  }
  while (next < world.size()) kept.push_back(std::move(world[next++]));
  std::stable_sort(kept.begin(), kept.end(),
                   [](const AddressHit& a, const AddressHit& b) { return a.begin < b.begin; });
  hits = std::move(kept);
}

}  // namespace spillmap::detect
