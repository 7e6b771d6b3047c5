#include "resolve/compare.h"

#include <algorithm>

#include "base/text.h"
#include "names/name_words.h"
#include "names/nicknames.h"
#include "resolve/mentions.h"
#include "resolve/words.h"

namespace spillmap::resolve {
namespace {

using Level = ComparisonLevel;
using Numbers = std::span<const std::uint32_t>;

constexpr bool agrees(Level level) { return level != Level::different && level != Level::missing; }

// A given name that more than one in a hundred thousand bears is no slip of the pen.
constexpr float real_name = 1e-5f;

// How well two words of a name go together, for choosing between two readings of an order.
int rank(Level level) {
  switch (level) {
    case Level::exact: return 6;
    case Level::nickname: return 5;
    case Level::second_surname:
    case Level::one_edit: return 4;
    case Level::soundalike: return 3;
    case Level::initial: return 2;
    case Level::missing: return 1;
    default: return 0;
  }
}

bool shares_value(std::span<const Value> a, std::span<const Value> b, Value& shared) {
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    if (*i == *j) {
      shared = *i;
      return true;
    }
    if (*i < *j)
      ++i;
    else
      ++j;
  }
  return false;
}

// Of one kind, one element: the part of the values that is of it.
std::span<const Value> of_element(std::span<const Value> values, Element element) {
  std::size_t begin = 0;
  while (begin < values.size() && element_of(values[begin]) != element) ++begin;
  std::size_t end = begin;
  while (end < values.size() && element_of(values[end]) == element) ++end;
  return values.subspan(begin, end - begin);
}

// At most so many values of a kind are compared with each other letter by letter.
constexpr std::size_t most_values = 8;

Level date_level(std::string_view a, std::string_view b) {
  if (a == b) return Level::exact;
  if (a.size() != 10 || b.size() != 10) return Level::different;
  if (day_and_month_exchanged(a, b)) return Level::transposed_date;
  if (one_edit(a, b)) return Level::one_edit;
  const bool year = a.substr(0, 4) == b.substr(0, 4), month = a.substr(5, 2) == b.substr(5, 2),
             day = a.substr(8, 2) == b.substr(8, 2);
  if ((year && (month || day)) || (month && day)) return Level::close_date;
  return year ? Level::same_year : Level::different;
}

// From sure to nothing; lower is better.
int date_rank(Level level) {
  switch (level) {
    case Level::exact: return 0;
    case Level::transposed_date: return 1;
    case Level::one_edit: return 2;
    case Level::close_date: return 3;
    case Level::same_year: return 4;
    default: return 5;
  }
}

void compare_dates(const Mentions& mentions, const Features& a, const Features& b, Agreement& out) {
  const auto x = a.of(Kind::birth), y = b.of(Kind::birth);
  if (x.empty() || y.empty()) return;
  Value shared = 0;
  if (shares_value(x, y, shared)) return out.set(Comparison::date_of_birth, Level::exact, text_of(shared));
  Level best = Level::different;
  for (std::size_t i = 0; i < std::min(x.size(), most_values); ++i)
    for (std::size_t j = 0; j < std::min(y.size(), most_values); ++j) {
      const Level level = date_level(mentions.text(x[i]), mentions.text(y[j]));
      if (date_rank(level) < date_rank(best)) best = level;
    }
  out.set(Comparison::date_of_birth, best);
}

bool near_numbers(const Mentions& mentions, std::span<const Value> x, std::span<const Value> y, std::size_t least) {
  for (std::size_t i = 0; i < std::min(x.size(), most_values); ++i)
    for (std::size_t j = 0; j < std::min(y.size(), most_values); ++j) {
      const std::string_view s = mentions.text(x[i]), t = mentions.text(y[j]);
      if (element_of(x[i]) == element_of(y[j]) && std::min(s.size(), t.size()) >= least && one_edit(s, t)) return true;
    }
  return false;
}

void compare_numbers(const Mentions& mentions, Comparison comparison, std::span<const Value> x,
                     std::span<const Value> y, std::size_t least, Agreement& out) {
  if (x.empty() || y.empty()) return;
  Value shared = 0;
  if (shares_value(x, y, shared)) return out.set(comparison, Level::exact, text_of(shared));
  if (near_numbers(mentions, x, y, least)) return out.set(comparison, Level::one_edit);
  // Numbers of two kinds (a licence and a record number) do not contradict each other.
  const bool one_kind = std::any_of(x.begin(), x.end(), [&](Value v) { return !of_element(y, element_of(v)).empty(); });
  if (one_kind) out.set(comparison, Level::different);
}

void compare_emails(const Mentions& mentions, std::span<const Value> x, std::span<const Value> y, Agreement& out) {
  if (x.empty() || y.empty()) return;
  Value shared = 0;
  if (shares_value(x, y, shared)) return out.set(Comparison::email, Level::exact, text_of(shared));
  Level level = Level::different;
  for (std::size_t i = 0; i < std::min(x.size(), most_values); ++i)
    for (std::size_t j = 0; j < std::min(y.size(), most_values); ++j) {
      const std::string_view s = mentions.text(x[i]), t = mentions.text(y[j]);
      const std::string_view s_box = s.substr(0, s.find('@')), t_box = t.substr(0, t.find('@'));
      if (edit_distance(s, t, 2) <= 2 || (s_box == t_box && s_box.size() > 5)) level = Level::one_edit;
    }
  out.set(Comparison::email, level);
}

std::string_view outward(std::string_view code) {
  // ZIP: the sectional centre; a code with letters: without its last three.
  code.remove_prefix(1);
  if (all_digits(code)) return code.substr(0, 3);
  return code.substr(0, code.size() > 4 ? code.size() - 3 : code.size());
}

std::string_view house_number(std::string_view street) {
  street.remove_prefix(1);
  return street.substr(0, street.find(' '));
}

// Nearly the same street line: few letters differ, or most of the words are there.
bool near_street(std::string_view a, std::string_view b) {
  const auto letters = [](std::string_view street) {
    std::string out;
    for (const char c : street)
      if (c != ' ') out += c;
    return out;
  };
  const unsigned limit = std::min(a.size(), b.size()) >= 12 ? 3 : 1;
  if (edit_distance(letters(a), letters(b), limit) <= limit) return true;
  if (house_number(a) != house_number(b)) return false;
  const std::string_view small = a.size() <= b.size() ? a : b, large = a.size() <= b.size() ? b : a;
  return small.size() >= 8 && large.starts_with(small);
}

void compare_addresses(const Mentions& mentions, const Features& a, const Features& b, Agreement& out) {
  Value shared = 0;
  const auto of = [&](Kind kind) { return std::pair(a.of(kind), b.of(kind)); };
  const auto both = [](const auto& pair) { return !pair.first.empty() && !pair.second.empty(); };
  const auto street = of(Kind::street), postcode = of(Kind::postcode), town = of(Kind::town), house = of(Kind::house);
  if (!both(street) && !both(postcode) && !both(town)) return;
  Value same_code = 0, same_town = 0;
  const bool code = shares_value(postcode.first, postcode.second, same_code);
  const bool place = shares_value(town.first, town.second, same_town);
  if (both(street)) {
    if (shares_value(street.first, street.second, shared)) {
      const bool elsewhere = (both(postcode) || both(town)) && !code && !place;
      return out.set(Comparison::address, elsewhere ? Level::one_edit : Level::exact, text_of(shared));
    }
    if (shares_value(house.first, house.second, shared)) return out.set(Comparison::address, Level::same_house);
    if (code || place)
      for (std::size_t i = 0; i < std::min(street.first.size(), most_values); ++i)
        for (std::size_t j = 0; j < std::min(street.second.size(), most_values); ++j)
          if (near_street(mentions.text(street.first[i]), mentions.text(street.second[j])))
            return out.set(Comparison::address, Level::one_edit);
  }
  if (code) return out.set(Comparison::address, Level::same_postcode, text_of(same_code));
  if (both(postcode)) {
    for (std::size_t i = 0; i < std::min(postcode.first.size(), most_values); ++i)
      for (std::size_t j = 0; j < std::min(postcode.second.size(), most_values); ++j) {
        const std::string_view s = mentions.text(postcode.first[i]), t = mentions.text(postcode.second[j]);
        if (one_edit(s, t) || outward(s) == outward(t)) return out.set(Comparison::address, Level::close_postcode);
      }
  }
  if (place) return out.set(Comparison::address, Level::same_town, text_of(same_town));
  out.set(Comparison::address, Level::different);
}

bool suffixes_conflict(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty() || a == b) return false;
  const auto second = [](std::string_view s) { return s == "jr" || s == "ii"; };
  return !(second(a) && second(b));
}

}  // namespace

NameWords name_words(const PersonName& name) {
  NameWords words;
  // "1st", "Mrs" and "Rt. Hon." are no names.
  const auto words_of = [](std::string_view text) {
    // Quotation marks, which a scan has where nothing or a speck was.
    std::string plain(text);
    if (std::any_of(plain.begin(), plain.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
      for (const std::string_view quote : {"\u201C", "\u201D", "\u201E", "\u2018", "\u00AB", "\u00BB"})
        for (std::size_t at = plain.find(quote); at != std::string::npos; at = plain.find(quote, at))
          plain.replace(at, quote.size(), 1, ' ');
    std::vector<std::string> all = folded_words(plain);
    std::erase_if(all, [](const std::string& word) {
      return is_digit(word.front()) || word == "sir" || word == "rt" || word == "hon" ||
             (name_word(word).has(role_plain_title) && !name_word(word).is_name());
    });
    return all;
  };
  words.given = words_of(name.given);
  words.middle = words_of(name.middle);
  words.family = words_of(name.family);
  // "Del Valle" alone is no given name and a family name.
  if (!words.given.empty() && !words.family.empty() && words.middle.empty() &&
      std::all_of(words.given.begin(), words.given.end(),
                  [](const std::string& word) { return word.size() > 1 && name_word(word).has(role_particle); })) {
    words.family.insert(words.family.begin(), words.given.begin(), words.given.end());
    words.given.clear();
  }
  const auto suffix = folded_words(name.suffix);
  if (!suffix.empty()) words.suffix = suffix.front();
  words.order_known = name.order_known;
  return words;
}

Comparer::Comparer(const Mentions& mentions, const std::vector<WordFacts>& facts)
    : mentions_(mentions), facts_(facts), given_(remembered), family_(remembered) {}

// Two different words, letter by letter.
Level Comparer::similar(std::string_view x, std::string_view y, const WordFacts& fx, const WordFacts& fy, bool given) {
  const std::size_t shorter = std::min(x.size(), y.size());
  if (shorter < 2) return Level::different;
  // Digits in both are part of a code, not slips of the pen.
  if (std::any_of(x.begin(), x.end(), is_digit) && std::any_of(y.begin(), y.end(), is_digit)) return Level::different;
  const bool same_sound = fx.sound != 0 && fx.sound == fy.sound;
  // Two names that many bear, one letter apart, are two names: Jayden and Kayden, Mario and Maria. Unless only the
  // spelling differs: Stephen and Steven.
  if (given && fx.given >= real_name && fy.given >= real_name && !(same_sound && x.back() == y.back()))
    return Level::different;
  if (shorter >= 4 && one_edit(x, y)) return Level::one_edit;
  if (given && (x.starts_with(y) || y.starts_with(x))) return Level::initial;  // cut short
  if (shorter < 3) return Level::different;
  if (same_sound && (shorter >= 4 || x.front() == y.front())) return Level::soundalike;
  if (shorter >= 6 && edit_distance(x, y, 2) <= 2) return Level::soundalike;
  if (shorter >= 4 && jaro_winkler(x, y) >= 0.9) return Level::soundalike;
  return Level::different;
}

namespace {
std::uint64_t unordered_pair(std::uint32_t a, std::uint32_t b) {
  return a < b ? std::uint64_t{a} << 32 | b : std::uint64_t{b} << 32 | a;
}
std::size_t place_of(std::uint64_t pair) { return pair * 0x9E3779B97F4A7C15ull >> 50; }
}  // namespace

Level Comparer::given_level(std::uint32_t a, std::uint32_t b) {
  if (a == b) return Level::exact;
  const std::uint64_t pair = unordered_pair(a, b);
  Remembered& r = given_[place_of(pair)];
  if (r.pair == pair) return r.level;
  const std::string_view x = mentions_.word(a), y = mentions_.word(b);
  Level level = Level::different;
  if (x.size() == 1 || y.size() == 1)
    level = x[0] == y[0] ? Level::initial : Level::different;
  else if (same_given(x, y))
    level = Level::nickname;
  else
    level = similar(x, y, facts_[a], facts_[b], true);
  r = {pair, level};
  return level;
}

Level Comparer::family_level(std::uint32_t a, std::uint32_t b) {
  if (a == b) return Level::exact;
  const std::uint64_t pair = unordered_pair(a, b);
  Remembered& r = family_[place_of(pair)];
  if (r.pair == pair) return r.level;
  const Level level = similar(mentions_.word(a), mentions_.word(b), facts_[a], facts_[b], false);
  r = {pair, level};
  return level;
}

void Comparer::compare_names(std::uint32_t key_a, std::uint32_t key_b, Agreement& out) {
  Mentions::KeyWords a = mentions_.key_words(key_a), b = mentions_.key_words(key_b);
  // "Jessica Luz Burgos Del Valle" may be read with one surname too few, where "Burgos Del Valle, Jessica L." is not.
  const auto lend_surname = [](Mentions::KeyWords& few, const Mentions::KeyWords& all) {
    if (few.family.empty() || few.family.size() >= all.family.size()) return;
    const std::size_t more = all.family.size() - few.family.size();
    if (few.middle.size() < more) return;
    // Middle names stand right before the family's in the table of words.
    const Numbers with(few.middle.data() + few.middle.size() - more, more + few.family.size());
    if (!std::equal(with.begin(), with.end(), all.family.begin(), all.family.end())) return;
    few.middle = few.middle.first(few.middle.size() - more);
    few.family = with;
  };
  lend_surname(a, b);
  lend_surname(b, a);
  struct Part {
    Level level = Level::missing;
    std::uint32_t term = 0;
  };
  const auto same = [](Numbers x, Numbers y) { return std::equal(x.begin(), x.end(), y.begin(), y.end()); };
  // The words of one part written as one: "Mary Ann" and "Maryann".
  const auto joined = [&](Numbers words) {
    std::string all;
    for (const std::uint32_t w : words) all += mentions_.word(w);
    return all;
  };
  const auto written_as_one = [&](Numbers x, Numbers y) {
    return (x.size() > 1 || y.size() > 1) && joined(x) == joined(y);
  };
  const auto given = [&](Numbers x, Numbers y, Numbers x_middle, Numbers y_middle) -> Part {
    if (x.empty() || y.empty()) return {};
    if (x.front() == y.front()) return {Level::exact, x.front()};
    if (written_as_one(x, y)) return {Level::exact, 0};
    if (x.size() > 1 || y.size() > 1) {
      const std::string s = joined(x), t = joined(y);
      if (std::min(s.size(), t.size()) >= 6 && one_edit(s, t)) return {Level::one_edit, 0};
    }
    Part part{given_level(x.front(), y.front()), 0};
    if (part.level == Level::different || part.level == Level::initial) {
      // Known by the middle name.
      for (const std::uint32_t m : x_middle)
        if (mentions_.word(m).size() > 2 && m == y.front()) return {Level::nickname, 0};
      for (const std::uint32_t m : y_middle)
        if (mentions_.word(m).size() > 2 && m == x.front()) return {Level::nickname, 0};
    }
    return part;
  };
  const auto family = [&](Numbers x, Numbers y) -> Part {
    if (x.empty() || y.empty()) return {};
    if (same(x, y)) return {Level::exact, x.front()};
    if (x.size() == 1 && y.size() == 1) return {family_level(x.front(), y.front()), 0};
    if (written_as_one(x, y)) return {Level::exact, 0};
    const Numbers small = x.size() <= y.size() ? x : y, large = x.size() <= y.size() ? y : x;
    std::uint32_t shared = 0;
    const bool inside = std::all_of(small.begin(), small.end(), [&](std::uint32_t w) {
      if (mentions_.word(w).size() > 2) shared = w;
      return std::find(large.begin(), large.end(), w) != large.end();
    });
    if (inside && shared != 0) return {Level::second_surname, shared};
    const std::string s = joined(x), t = joined(y);
    if (std::min(s.size(), t.size()) >= 5 && one_edit(s, t)) return {Level::one_edit, 0};
    if (small.size() == 1)
      for (const std::uint32_t w : large)
        if (mentions_.word(w).size() > 3 && family_level(small.front(), w) == Level::one_edit)
          return {Level::soundalike, 0};
    return {Level::different, 0};
  };
  Part g = given(a.given, b.given, a.middle, b.middle), f = family(a.family, b.family);
  const bool order_known = a.order_known && b.order_known;
  if (!order_known || (g.level == Level::different && f.level == Level::different)) {
    // The other way round.
    const Part cross_g = given(a.family, b.given, {}, b.middle), cross_f = family(a.given, b.family);
    const bool better = rank(cross_g.level) + rank(cross_f.level) > rank(g.level) + rank(f.level);
    if (order_known) {
      if (rank(cross_g.level) >= 4 && rank(cross_f.level) >= 4) {
        g = {Level::swapped_names, b.given.front()};
        f = {Level::swapped_names, b.family.front()};
      }
    } else if (better && (agrees(cross_g.level) || agrees(cross_f.level))) {
      g = cross_g;
      f = cross_f;
    }
    if (!order_known && (a.given.empty() || a.family.empty() || b.given.empty() || b.family.empty())) {
      // A word alone may be either name.
      const Part other_g = given(a.given, b.family, {}, {}), other_f = family(a.family, b.given);
      if (rank(other_g.level) + rank(other_f.level) > rank(g.level) + rank(f.level)) {
        g = {Level::missing, 0};
        f = other_g.level != Level::missing ? other_g : other_f;
        if (f.level == Level::nickname || f.level == Level::initial) f.level = Level::different;
      }
    }
  }
  out.set(Comparison::given_name, g.level, g.term);
  out.set(Comparison::family_name, f.level, f.term);
  if (a.suffix != 0 && b.suffix != 0)
    out.set(Comparison::suffix,
            suffixes_conflict(mentions_.word(a.suffix), mentions_.word(b.suffix)) ? Level::different : Level::exact);
  if (a.middle.empty() || b.middle.empty()) return;
  const std::string_view x = mentions_.word(a.middle.front()), y = mentions_.word(b.middle.front());
  if (a.middle.front() == b.middle.front())
    out.set(Comparison::middle_name, x.size() > 1 ? Level::exact : Level::initial);
  else if (x[0] != y[0])
    out.set(Comparison::middle_name, Level::different);
  else if (x.size() == 1 || y.size() == 1)
    out.set(Comparison::middle_name, Level::initial);
  else
    out.set(Comparison::middle_name,
            agrees(given_level(a.middle.front(), b.middle.front())) ? Level::soundalike : Level::different);
}

void Comparer::compare(const Features& a, const Features& b, Agreement& out) {
  compare_identity(a, b, out);
  compare_rest(a, b, out);
}

void Comparer::compare_identity(const Features& a, const Features& b, Agreement& out) {
  out = {};
  if (!a.names.empty() && !b.names.empty()) compare_names(a.names.front(), b.names.front(), out);
  compare_dates(mentions_, a, b, out);
  compare_numbers(mentions_, Comparison::tax_number, a.of(Kind::tax), b.of(Kind::tax), 6, out);
}

void Comparer::compare_rest(const Features& a, const Features& b, Agreement& out) {
  compare_numbers(mentions_, Comparison::record_number, a.of(Kind::strong), b.of(Kind::strong), 6, out);
  const auto shared_a = a.of(Kind::shared), shared_b = b.of(Kind::shared);
  if (!shared_a.empty() && !shared_b.empty()) {
    compare_numbers(mentions_, Comparison::phone, of_element(shared_a, Element::phone),
                    of_element(shared_b, Element::phone), 8, out);
    compare_emails(mentions_, of_element(shared_a, Element::email), of_element(shared_b, Element::email), out);
    // What is left of the kind: member numbers, accounts, cards, user names.
    for (const Element e :
         {Element::bank_account, Element::payment_card, Element::credentials, Element::health_insurance}) {
      if (out.exact(Comparison::account)) break;
      const auto x = of_element(shared_a, e), y = of_element(shared_b, e);
      if (!x.empty() && !y.empty()) compare_numbers(mentions_, Comparison::account, x, y, 7, out);
    }
  }
  compare_addresses(mentions_, a, b, out);
  if (a.client != b.client || a.employee != b.employee) {
    if ((a.employee && !a.client && b.treated && !b.employee) || (b.employee && !b.client && a.treated && !a.employee))
      out.set(Comparison::role, Level::different);
  } else if (a.client || a.employee) {
    out.set(Comparison::role, Level::exact);
  }
}

}  // namespace spillmap::resolve
