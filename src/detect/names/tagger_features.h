// What the tagger sees of a stretch of words that may be a name: the words, their look, what the tables know of them,
// and two words to each side. The training sees the same through the same code.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "base/text.h"
#include "detect/names/name_token.h"
#include "detect/names/word_kinds.h"
#include "names/name_words.h"

namespace spillmap::detect {

struct Side;

// tokens[i] up to before tokens[j], looked up and weighed.
struct Stretch {
  std::string_view text;
  const Token* tokens = nullptr;
  std::size_t count = 0, i = 0, j = 0;
  float rule = 0;  // what the hand-made scores say, natural logarithm of odds
  // Kept by the caller for the other stretches that begin and end there; nullptr: worked out anew.
  Side *before = nullptr, *after = nullptr;
};

namespace features {

inline constexpr unsigned table_bits = 20;

inline std::uint64_t mix(std::uint64_t a, std::uint64_t b) {
  a = (a ^ b) * 0x9E3779B97F4A7C15ull;
  return a ^ (a >> 32);
}
inline std::uint64_t mix(std::uint64_t a, std::uint64_t b, std::uint64_t c) { return mix(mix(a, b), c); }
inline std::uint32_t slot(std::uint64_t key) {
  return static_cast<std::uint32_t>(key * 0xD6E8FEB86659FD93ull >> (64 - table_bits));
}

inline unsigned level(float score) {
  return score < -4.0f   ? 0
         : score < -2.0f ? 1
         : score < -0.8f ? 2
         : score < 0.2f  ? 3
         : score < 1.2f  ? 4
         : score < 2.4f  ? 5
                         : 6;
}

// What the tables know of a word, in one number.
inline std::uint64_t known(const Token& t) {
  if (t.initial) return 1 + (t.dot ? 1u : 0u);
  if (t.odd) return 3;
  return 16u + level(t.given) + 8u * level(t.family) + 64u * t.word.word_class() + 512u * (t.word.known() ? 1u : 0u) +
         1024u * (t.lower ? 1u : 0u) + 2048u * (t.word.place_class() > 0 ? 1u : 0u) + 4096u * (t.nickname ? 1u : 0u);
}

inline constexpr std::uint32_t telling_roles =
    role_title | role_suffix | role_credential | role_particle | role_company_end | role_organisation |
    role_organisation_word | role_street | role_calendar | role_state | role_form_word | role_person_word |
    role_eponym | role_people_of | role_verb_after | role_name_label | role_other_label | role_proper |
    role_preposition | role_thing_head | role_plain_title | role_street_before;
inline std::uint64_t roles(const NameWord& word) { return word.payload >> 16 & telling_roles; }

// How a word is written: capitals, small letters, marks inside.
inline std::uint64_t look(std::string_view word) {
  std::uint64_t shape = 1;
  unsigned last = 0;
  for (const char c : word.substr(0, 24)) {
    const unsigned kind = is_upper(c)                            ? 1
                          : is_lower(c)                          ? 2
                          : is_digit(c)                          ? 3
                          : static_cast<unsigned char>(c) >= 128 ? 4
                          : c == '-'                             ? 5
                                                                 : 6;
    if (kind != last) shape = shape << 3 | kind;
    last = kind;
  }
  return shape;
}

inline std::uint64_t lower_hash(std::string_view word) {
  std::uint64_t h = word.size();
  for (const char c : word) h = (h ^ static_cast<unsigned char>(lower(c))) * 0x100000001B3ull;
  return h ^ (h >> 31);
}

// A word, a number or a mark beside the stretch.
struct Unit {
  std::uint64_t key = 0;
  std::uint32_t begin = 0, end = 0;
  bool word = false, capital = false;
};

inline constexpr std::uint64_t text_border = 0x101, line_border = 0x102, number = 0x110;
inline constexpr std::size_t longest_unit = 32;
inline constexpr unsigned longest_list = 3;
inline constexpr unsigned farthest_units = 5;  // words and marks beyond the two next to a stretch

inline void name_unit(std::string_view text, Unit& unit) {
  const std::string_view view = text.substr(unit.begin, unit.end - unit.begin);
  unit.word = true;
  unit.capital = is_upper(view[0]) || static_cast<unsigned char>(view[0]) >= 0xC3;
  if (is_digit(view[0]))
    unit.key = number + std::min<std::size_t>(view.size(), 12);
  else
    unit.key = lower_hash(view);
}

// The backslash of \" and \', as data and programs hold what is said.
inline bool is_escape(std::string_view text, std::size_t at) {
  return at + 1 < text.size() && text[at] == '\\' && (text[at + 1] == '"' || text[at + 1] == '\'');
}

inline Unit unit_before(std::string_view text, std::size_t at) {
  Unit unit;
  bool line = false;
  std::size_t spaces = 0;
  while (at > 0 && spaces < 64 && is_space(text[at - 1])) {
    line = line || text[at - 1] == '\n';
    --at;
    ++spaces;
  }
  unit.begin = unit.end = static_cast<std::uint32_t>(at);
  if (line) {
    unit.key = line_border;
    return unit;
  }
  if (at == 0) {
    unit.key = text_border;
    return unit;
  }
  std::size_t begin = at;
  while (begin > 0 && at - begin < longest_unit && is_word(text[begin - 1])) --begin;
  if (begin == at) {
    unit.begin = static_cast<std::uint32_t>(at - (at > 1 && is_escape(text, at - 2) ? 2 : 1));
    unit.key = static_cast<unsigned char>(text[at - 1]);
    return unit;
  }
  unit.begin = static_cast<std::uint32_t>(begin);
  name_unit(text, unit);
  return unit;
}

inline Unit unit_after(std::string_view text, std::size_t at) {
  Unit unit;
  bool line = false;
  std::size_t spaces = 0;
  while (at < text.size() && spaces < 64 && is_space(text[at])) {
    line = line || text[at] == '\n';
    ++at;
    ++spaces;
  }
  unit.begin = unit.end = static_cast<std::uint32_t>(at);
  if (line) {
    unit.key = line_border;
    return unit;
  }
  if (at >= text.size()) {
    unit.key = text_border;
    return unit;
  }
  if (is_escape(text, at)) ++at;
  std::size_t end = at;
  while (end < text.size() && end - at < longest_unit && is_word(text[end])) ++end;
  if (end == at) {
    unit.end = static_cast<std::uint32_t>(at + 1);
    unit.key = static_cast<unsigned char>(text[at]);
    return unit;
  }
  unit.end = static_cast<std::uint32_t>(end);
  name_unit(text, unit);
  return unit;
}

// The first byte of the line after the one that ends at a border, as a class.
inline std::uint64_t line_opens(std::string_view text, std::size_t at) {
  if (at >= text.size()) return 0;
  const char c = text[at];
  return is_digit(c) ? 1 : is_upper(c) ? 2 : is_lower(c) ? 3 : 4;
}

// Small letters against capitals in the 48 bytes around: text in capitals only, in small letters only, mixed.
inline std::uint64_t letter_case(std::string_view text, std::size_t begin, std::size_t end) {
  const std::size_t from = begin > 24 ? begin - 24 : 0, to = std::min(text.size(), end + 24);
  unsigned lowers = 0, uppers = 0;
  for (std::size_t k = from; k < begin; ++k) {
    lowers += is_lower(text[k]) ? 1 : 0;
    uppers += is_upper(text[k]) ? 1 : 0;
  }
  for (std::size_t k = end; k < to; ++k) {
    lowers += is_lower(text[k]) ? 1 : 0;
    uppers += is_upper(text[k]) ? 1 : 0;
  }
  if (lowers + uppers < 4) return 0;
  return lowers == 0 ? 1 : uppers == 0 ? 2 : uppers * 4 > lowers ? 3 : 4;
}

inline NameWord word_of(std::string_view text, const Unit& unit) {
  return unit.word ? weighed_words().find(hash_text_word(text.substr(unit.begin, unit.end - unit.begin))).word
                   : NameWord{};
}

// What is listed beside a stretch: "Kim, Ortiz and Bell", "Anxiety, Asthma and Gout".
struct Listed {
  unsigned items = 0, names = 0, plain = 0;
};

inline bool is_link(std::string_view text, const Unit& unit) {
  if (unit.end - unit.begin == 1) return text[unit.begin] == ',' || text[unit.begin] == '&';
  const std::string_view word = text.substr(unit.begin, unit.end - unit.begin);
  return word == "and" || word == "or" || word == "y" || word == "AND";
}

inline bool count_item(Listed& listed, std::string_view text, const Unit& unit, bool small) {
  if (!unit.word || (!unit.capital && !small)) return false;
  const NameWord word = word_of(text, unit);
  ++listed.items;
  listed.names += std::max(word.given_score(), word.family_score()) > 0.5f ? 1 : 0;
  listed.plain += word.word_class() != 0 && !word.is_name() ? 1 : 0;
  return true;
}

}  // namespace features

// All that is seen on one side of a stretch. The same for every stretch that begins, or ends, there.
struct Side {
  bool known = false, small = false, space = false;  // `small`: the stretch is in small letters
  features::Unit next, beyond;
  NameWord word;  // `next`
  std::uint64_t like = 0, beyond_like = 0, beyond_kind = 0;
  std::array<std::uint64_t, features::farthest_units> far{};
  unsigned far_count = 0;
  features::Listed listed;
};

namespace features {

// What both sides have in common, once the two units are known.
inline void describe(Side& side, std::string_view text, bool small) {
  side.known = true;
  side.small = small;
  const auto hash = [text](const Unit& unit) {
    return unit.word ? hash_text_word(text.substr(unit.begin, unit.end - unit.begin)) : 0;
  };
  const auto cluster = [](const Unit& unit, std::uint64_t word) -> std::uint64_t {
    return unit.word ? word_cluster(word) + (unit.capital ? 512u : 0u) : 256 + unit.key;
  };
  const std::uint64_t next = hash(side.next), beyond = hash(side.beyond);
  if (side.next.word) side.word = weighed_words().find(next).word;
  side.like = cluster(side.next, next);
  side.beyond_like = cluster(side.beyond, beyond);
  // In a list the word beyond the comma or the "and" tells what is listed.
  side.beyond_kind = side.beyond.key;
  if (side.beyond.word) {
    const NameWord word = weighed_words().find(beyond).word;
    side.beyond_kind = mix(level(word.given_score()) + 8u * level(word.family_score()), side.beyond.capital ? 1u : 0u,
                           word.known() ? 1u : 0u);
  }
}

inline bool is_border(const Unit& unit) { return unit.key == line_border || unit.key == text_border; }

inline Side side_before(std::string_view text, std::size_t begin, bool small) {
  Side side;
  side.next = unit_before(text, begin);
  side.beyond = unit_before(text, side.next.begin);
  side.space = begin > 0 && is_space(text[begin - 1]);
  describe(side, text, small);
  Unit far = side.beyond;
  for (unsigned k = 0; k < farthest_units && !is_border(far); ++k) {
    far = unit_before(text, far.begin);
    if (far.word) side.far[side.far_count++] = far.key;
  }
  if (!is_link(text, side.next)) return side;
  Unit item = side.beyond;
  for (unsigned k = 0; k < longest_list; ++k) {
    if (is_link(text, item) && !item.word) item = unit_before(text, item.begin);  // ", and"
    if (!count_item(side.listed, text, item, small)) break;
    const Unit mark = unit_before(text, item.begin);
    if (!is_link(text, mark)) break;
    item = unit_before(text, mark.begin);
  }
  return side;
}

inline Side side_after(std::string_view text, std::size_t end, bool small) {
  Side side;
  side.next = unit_after(text, end);
  side.beyond = unit_after(text, side.next.end);
  side.space = end < text.size() && is_space(text[end]);
  describe(side, text, small);
  Unit far = side.beyond;
  for (unsigned k = 0; k < farthest_units && !is_border(far); ++k) {
    far = unit_after(text, far.end);
    if (far.word) side.far[side.far_count++] = far.key;
  }
  if (!is_link(text, side.next)) return side;
  Unit item = side.beyond;
  for (unsigned k = 0; k < longest_list; ++k) {
    if (is_link(text, item) && item.word) item = unit_after(text, item.end);  // ", and"
    if (!count_item(side.listed, text, item, small)) break;
    const Unit mark = unit_after(text, item.end);
    if (!is_link(text, mark)) break;
    item = unit_after(text, mark.end);
  }
  return side;
}

}  // namespace features

template <class Add>
void stretch_features(const Stretch& s, Add&& add) {
  using namespace features;
  const std::size_t words = s.j - s.i;
  const Token &first = s.tokens[s.i], &last = s.tokens[s.j - 1];
  bool comma = false, initials = false, caps = true;
  for (std::size_t k = s.i; k < s.j; ++k) {
    comma = comma || (k > s.i && s.tokens[k].gap == Gap::comma);
    initials = initials || s.tokens[k].initial;
    caps = caps && (s.tokens[k].caps || s.tokens[k].initial);
  }
  const bool small = is_lower(s.text[first.begin]);
  const std::uint64_t kind = std::min<std::size_t>(words, 3) + 4u * (comma ? 1u : 0u);
  const std::uint64_t writing = (caps ? 1u : 0u) + 2u * (small ? 1u : 0u);
  add(mix(1, kind, writing));
  add(mix(2, kind + 8 * words, initials ? 1u : 0u));
  const int rule = std::clamp(static_cast<int>(s.rule * 1.5f + 40.0f), 0, 80);
  if (words > 1) add(mix(3, static_cast<std::uint64_t>(rule), comma ? 1u : 0u));

  // The words themselves.
  std::uint64_t pattern = 0;
  for (std::size_t k = s.i; k < s.j; ++k) {
    const Token& t = s.tokens[k];
    const std::uint64_t place = words == 1 ? 0 : k == s.i ? 1 : k + 1 == s.j ? 2 : 3;
    const std::uint64_t at = place + 4 * (comma ? 1u : 0u);
    const std::string_view view = s.text.substr(t.begin, t.end - t.begin);
    const std::uint64_t known_of = known(t);
    add(mix(4, known_of, at));
    add(mix(5, known_of + 0x10000 * (t.caps ? 1u : 0u), place + 4 * kind));
    pattern = pattern * 8 + (t.initial ? 1u : t.lower ? 2u : t.caps ? 3u : t.nickname ? 4u : 5u);
    if (t.initial) continue;
    add(mix(6, lower_hash(view), place));
    const std::uint64_t town = t.town + 8u * level(std::max(t.given, t.family));
    add(mix(67, town, place + 4 * kind));
    add(mix(70, t.cluster, place + 4 * kind));
    add(mix(7, roles(t.word), at));
    if (t.word.is_drug()) add(mix(24, place));
    add(mix(8, look(view), place));
    add(mix(9, std::min<std::size_t>(view.size(), 14), place));
    if (t.given < 1.5f && t.family < 1.5f) {
      const std::uint64_t strange = t.word.known() ? 0u : 1u;
      for (std::size_t n = 2; n <= 4 && n < view.size(); ++n)
        add(mix(10 + n, lower_hash(view.substr(view.size() - n)), place * 2 + strange));
      for (std::size_t n = 2; n <= 3 && n < view.size(); ++n)
        add(mix(15 + n, lower_hash(view.substr(0, n)), place * 2 + strange));
    }
  }
  add(mix(20, pattern, kind));
  if (words > 1) {
    add(mix(21, mix(known(first), known(last)), kind));
    add(mix(22, level(first.given) * 8 + level(last.family), kind));
    add(mix(23, level(first.family) * 8 + level(s.tokens[s.i + 1].given), kind));
  }

  // What stands around.
  const std::size_t tail_end =
      last.end +
      ((last.initial || last.dot) && last.end < s.text.size() && s.text[last.end] == '.' && last.initial ? 1 : 0);
  Side own_before, own_after;
  Side& before = s.before != nullptr ? *s.before : own_before;
  Side& after = s.after != nullptr ? *s.after : own_after;
  if (!before.known || before.small != small) before = side_before(s.text, first.begin, small);
  if (!after.known || after.small != small) after = side_after(s.text, tail_end, small);
  const Unit &l1 = before.next, &l2 = before.beyond, &r1 = after.next, &r2 = after.beyond;
  const std::uint64_t shape = std::min<std::size_t>(words, 2);
  const std::uint64_t l1_like = before.like, r1_like = after.like, l2_like = before.beyond_like,
                      r2_like = after.beyond_like;
  const std::uint64_t inside = first.cluster + 256u * last.cluster;
  add(mix(71, l1_like, kind));
  add(mix(72, r1_like, kind));
  add(mix(73, mix(l1_like, r1_like), shape));
  add(mix(74, mix(l1_like, l2_like), shape));
  add(mix(75, mix(r1_like, r2_like), shape));
  add(mix(76, mix(l1_like, inside), shape));
  add(mix(77, mix(r1_like, inside), shape));
  add(mix(78, mix(l1_like, known(first)), shape));
  add(mix(79, mix(r1_like, known(last)), shape));
  const NameWord left = before.word, right = after.word;
  const std::uint64_t l2_kind = before.beyond_kind, r2_kind = after.beyond_kind;
  add(mix(54, mix(l1.key, l2_kind), shape));
  add(mix(55, mix(r1.key, r2_kind), shape));
  const std::uint64_t l_capital = l1.capital ? 1u : 0u, r_capital = r1.capital ? 1u : 0u;
  const std::uint64_t l_kind = mix(roles(left), l_capital), r_kind = mix(roles(right), r_capital);
  const std::uint64_t spaces = (before.space ? 1u : 0u) + 2u * (after.space ? 1u : 0u);
  add(mix(30, l1.key, shape));
  add(mix(31, r1.key, shape));
  add(mix(32, mix(l1.key, l2.key), shape));
  add(mix(33, mix(r1.key, r2.key), shape));
  add(mix(34, l_kind, kind));
  add(mix(35, r_kind, kind));
  add(mix(36, l1.word ? 0x999u : l1.key, r1.word ? 0x999u : r1.key) + kind);
  add(mix(37, spaces, kind));
  add(mix(38, mix(l1.key, known(first)), shape));
  add(mix(39, mix(r1.key, known(last)), shape));
  add(mix(40, mix(l1.key, r1.key), shape));
  const std::uint64_t l_word =
      mix(left.given_class() / 8 + 8 * (left.family_class() / 8), left.word_class(), l_capital);
  const std::uint64_t r_word =
      mix(right.given_class() / 8 + 8 * (right.family_class() / 8), right.word_class(), r_capital);
  add(mix(41, l1.word ? l_word : l1.key, kind));
  add(mix(42, r1.word ? r_word : r1.key, kind));
  add(mix(43, l2.key, shape));
  add(mix(44, r2.key, shape));
  add(mix(45, letter_case(s.text, first.begin, last.end), kind + 8 * writing));
  // What the text speaks of: the words of the line to both sides, in no order.
  for (unsigned k = 0; k < before.far_count; ++k) add(mix(60, before.far[k], shape));
  for (unsigned k = 0; k < after.far_count; ++k) add(mix(60, after.far[k], shape));
  const Listed &right_list = after.listed, &left_list = before.listed;
  if (right_list.items + left_list.items > 0) {
    const std::uint64_t listed = right_list.items +
                                 4 * (right_list.names + 4 * (right_list.plain + 4 * left_list.items)) +
                                 256 * (left_list.names + 4 * left_list.plain);
    add(mix(62, listed, shape));
    add(mix(63, mix(listed, known(first)), shape));
    add(mix(64, mix(right_list.items + 4 * right_list.names + 16 * right_list.plain, l1.key), shape));
    add(mix(65, mix(left_list.items + 4 * left_list.names + 16 * left_list.plain, r1.key), shape));
  }
  add(mix(68, mix(l1.key, first.town + 8u * last.town), shape));
  add(mix(69, mix(r1.key, first.town + 8u * last.town), shape));
  add(mix(66, mix(l1.key, r1.key), known(first)) + shape);
  // A line of its own, as in an address or a signature.
  const bool own_line =
      (l1.key == line_border || l1.key == text_border) && (r1.key == line_border || r1.key == text_border);
  if (own_line) {
    add(mix(46, line_opens(s.text, r1.begin), kind));
    add(mix(47, l1.key * 4 + r1.key, kind + 8 * writing));
    add(mix(48, known(first), known(last)) + kind);
  }
  // The words before and after in the same run.
  if (s.i > 0) add(mix(49, known(s.tokens[s.i - 1]), static_cast<std::uint64_t>(first.gap) + 8 * shape));
  if (s.j < s.count) add(mix(50, known(s.tokens[s.j]), static_cast<std::uint64_t>(s.tokens[s.j].gap) + 8 * shape));
  add(mix(51, s.i > 0 ? 1u + static_cast<std::uint64_t>(first.gap) : 0u,
          (s.j < s.count ? 1u + static_cast<std::uint64_t>(s.tokens[s.j].gap) : 0u) + 8 * kind));
  // What the first word says where sentences begin, and where they do not.
  const bool opens = l1.key == text_border || l1.key == line_border || l1.key == '.' || l1.key == '?' ||
                     l1.key == '!' || l1.key == '"' || l1.key == '\'';
  add(mix(52, known(first), (opens ? 1u : 0u) + 2 * kind));
  add(mix(53, lower_hash(s.text.substr(first.begin, first.end - first.begin)), (opens ? 1u : 0u) + 2 * shape));
}

}  // namespace spillmap::detect
