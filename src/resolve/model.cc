#include "resolve/model.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

#include "names/name_words.h"
#include "resolve/parts.h"
#include "resolve/words.h"

namespace spillmap::resolve {
namespace {

using C = Comparison;
using L = ComparisonLevel;

std::size_t at(C c) { return static_cast<std::size_t>(c); }
std::size_t at(L l) { return static_cast<std::size_t>(l); }

// Shares of agreements among mentions of one person and of two people, from what is published of such records and from
// the arithmetic of dates and numbers. Levels that are not named do not occur.
struct Prior {
  C comparison;
  L level;
  double m, u;
};
constexpr Prior priors[] = {
    {C::given_name, L::exact, 0.80, 0.006},
    {C::given_name, L::nickname, 0.05, 0.002},
    {C::given_name, L::initial, 0.04, 0.004},
    {C::given_name, L::one_edit, 0.05, 0.0008},
    {C::given_name, L::soundalike, 0.02, 0.003},
    {C::given_name, L::swapped_names, 0.01, 0.00005},
    {C::given_name, L::different, 0.03, 0.984},

    {C::middle_name, L::exact, 0.35, 0.01},
    {C::middle_name, L::initial, 0.57, 0.07},
    {C::middle_name, L::soundalike, 0.02, 0.004},
    {C::middle_name, L::different, 0.06, 0.916},

    {C::family_name, L::exact, 0.86, 0.002},
    {C::family_name, L::second_surname, 0.02, 0.0005},
    {C::family_name, L::one_edit, 0.05, 0.0004},
    {C::family_name, L::soundalike, 0.02, 0.002},
    {C::family_name, L::swapped_names, 0.01, 0.00005},
    {C::family_name, L::different, 0.04, 0.995},

    {C::suffix, L::exact, 0.97, 0.06},
    {C::suffix, L::different, 0.03, 0.94},

    {C::date_of_birth, L::exact, 0.94, 0.00005},
    {C::date_of_birth, L::transposed_date, 0.006, 0.00003},
    {C::date_of_birth, L::one_edit, 0.03, 0.0012},
    {C::date_of_birth, L::close_date, 0.008, 0.006},
    {C::date_of_birth, L::same_year, 0.004, 0.01},
    {C::date_of_birth, L::different, 0.012, 0.9827},

    {C::tax_number, L::exact, 0.965, 1e-7},
    {C::tax_number, L::one_edit, 0.02, 1e-5},
    {C::tax_number, L::different, 0.015, 1},

    {C::record_number, L::exact, 0.7, 1e-6},
    {C::record_number, L::one_edit, 0.02, 1e-4},
    {C::record_number, L::different, 0.28, 1},

    {C::phone, L::exact, 0.6, 1e-4},
    {C::phone, L::one_edit, 0.03, 1e-4},
    {C::phone, L::different, 0.37, 1},

    {C::email, L::exact, 0.65, 1e-5},
    {C::email, L::one_edit, 0.05, 1e-3},
    {C::email, L::different, 0.3, 1},

    {C::account, L::exact, 0.6, 1e-5},
    {C::account, L::one_edit, 0.02, 1e-4},
    {C::account, L::different, 0.38, 1},

    {C::address, L::exact, 0.62, 0.0002},
    {C::address, L::one_edit, 0.06, 0.0001},
    {C::address, L::same_house, 0.03, 0.0001},
    {C::address, L::same_postcode, 0.05, 0.01},
    {C::address, L::close_postcode, 0.05, 0.05},
    {C::address, L::same_town, 0.05, 0.05},
    {C::address, L::different, 0.14, 0.89},

    {C::role, L::exact, 0.97, 0.7},
    {C::role, L::different, 0.03, 0.3},
};

bool has_terms(C c) {
  switch (c) {
    case C::given_name:
    case C::family_name:
    case C::date_of_birth:
    case C::tax_number:
    case C::record_number:
    case C::phone:
    case C::email:
    case C::account:
    case C::address: return true;
    default: return false;
  }
}

// Whether the weight of a level follows how rare what agrees is.
bool by_term(C c, L l) {
  if (l == L::exact) return has_terms(c);
  if (c == C::family_name) return l == L::second_surname || l == L::swapped_names;
  if (c == C::given_name) return l == L::swapped_names;
  return c == C::address && (l == L::same_postcode || l == L::same_town);
}

// Prior of an agreement on one value of a kind: share of people, and how many people's worth of observation that is.
struct Rarity {
  double share, strength;
  unsigned spared;  // so many families under one value tell nothing: married names, slips, a household of two names
  double most_bits;
};
constexpr Rarity rarity[] = {
    {1e-8, 1000, 3, 24},         // tax
    {1.0 / 25000, 1000, 1, 15},  // birth
    {1e-7, 1000, 3, 22},         // strong
    {1e-6, 1000, 3, 19},         // shared
    {1e-6, 1000, 2, 17},         // house
    {1e-5, 1000, 2, 17},         // street
    {1.0 / 3000, 300, 1, 13},    // postcode
    {1.0 / 300, 300, 1, 9},      // town
};
static_assert(std::size(rarity) == kind_count);

float bits(double count, double total, double share, double strength, double most) {
  const double u = (count + share * strength) / (total + strength);
  return static_cast<float>(std::clamp(-std::log2(u), 0.5, most));
}

}  // namespace

Terms::Terms(const Mentions& mentions, const std::vector<std::uint32_t>& units, unsigned threads)
    : words_(mentions.word_count()),
      given_(mentions.word_count()),
      family_(mentions.word_count()),
      text_(mentions.text_count()) {
  // Names and the birth date or tax number beside them: about one for each person, however often they were seen.
  BigVector<std::uint64_t> people;
  // Texts and the families they were seen with.
  BigVector<std::uint64_t> seen;
  std::array<double, kind_count> total{};
  std::vector<std::uint8_t> kind_of_text(mentions.text_count());
  for (const std::uint32_t unit : units) {
    const Features f = mentions.features(unit);
    const std::uint32_t key = f.names.empty() ? 0 : f.names.front();
    const auto words = mentions.key_words(key);
    const auto born = f.of(Kind::birth), tax = f.of(Kind::tax);
    if (key != 0)
      people.push_back(std::uint64_t{key} << 32 | (!born.empty()  ? text_of(born.front())
                                                   : !tax.empty() ? text_of(tax.front())
                                                                  : 0));
    const std::uint32_t family = !words.family.empty()  ? words.family.front()
                                 : !words.given.empty() ? words.given.front()
                                                        : 0;
    for (const Value v : f.values) {
      seen.push_back(std::uint64_t{text_of(v)} << 32 | family);
      kind_of_text[text_of(v)] = static_cast<std::uint8_t>(kind_of(v));
    }
  }
  const auto sort = [&](BigVector<std::uint64_t>& entries, std::uint64_t upper_end) {
    sort_in_parts(
        threads, entries, [&](std::uint64_t e) { return static_cast<std::size_t>((e >> 32) * part_count / upper_end); },
        std::less<>());
  };
  sort(people, mentions.key_count());
  people.erase(std::unique(people.begin(), people.end()), people.end());
  std::vector<std::uint32_t> given_count(mentions.word_count()), family_count(mentions.word_count());
  double given_total = 0, family_total = 0;
  for (const std::uint64_t person : people) {
    const auto words = mentions.key_words(static_cast<std::uint32_t>(person >> 32));
    if (!words.given.empty()) {
      ++given_count[words.given.front()];
      given_total += 1;
    }
    for (const std::uint32_t word : words.family) ++family_count[word];
    if (!words.family.empty()) family_total += 1;
  }
  double given_mean = 0, family_mean = 0;
  for (std::uint32_t word = 0; word < mentions.word_count(); ++word) {
    const std::string_view text = mentions.word(word);
    WordFacts& facts = words_[word];
    facts.sound = sound_of(text);
    facts.given = static_cast<float>(given_frequency(text));
    facts.family = static_cast<float>(family_frequency(text));
    constexpr double strength = 300, most_given = 15, most_family = 17;
    const double given_others = given_count[word] > 0 ? given_count[word] - 1.0 : 0.0,
                 family_others = family_count[word] > 0 ? family_count[word] - 1.0 : 0.0;
    given_[word] = bits(given_others, given_total, facts.given, strength, most_given);
    family_[word] = bits(family_others, family_total, facts.family, strength, most_family);
    given_mean += given_count[word] * std::exp2(-double{given_[word]});
    family_mean += family_count[word] * std::exp2(-double{family_[word]});
  }
  mean_[at(C::given_name)] = static_cast<float>(-std::log2(std::max(given_mean / std::max(given_total, 1.0), 1e-4)));
  mean_[at(C::family_name)] = static_cast<float>(-std::log2(std::max(family_mean / std::max(family_total, 1.0), 1e-5)));

  sort(seen, mentions.text_count());
  seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
  for (const std::uint64_t s : seen) total[kind_of_text[s >> 32]] += 1;
  std::array<double, kind_count> mean{};
  for (std::size_t i = 0; i < seen.size();) {
    const auto text = static_cast<std::uint32_t>(seen[i] >> 32);
    std::size_t end = i;
    while (end < seen.size() && seen[end] >> 32 == text) ++end;
    const auto families = static_cast<unsigned>(end - i);
    const std::size_t kind = kind_of_text[text];
    const Rarity& r = rarity[kind];
    text_[text] = bits(families > r.spared ? families - r.spared : 0u, total[kind], r.share, r.strength, r.most_bits);
    mean[kind] += families * std::exp2(-double{text_[text]});
    i = end;
  }
  const auto set_mean = [&](C c, Kind kind) {
    const std::size_t k = static_cast<std::size_t>(kind);
    mean_[at(c)] =
        total[k] > 0 ? static_cast<float>(-std::log2(mean[k] / total[k])) : static_cast<float>(rarity[k].most_bits);
  };
  set_mean(C::date_of_birth, Kind::birth);
  set_mean(C::tax_number, Kind::tax);
  set_mean(C::record_number, Kind::strong);
  set_mean(C::phone, Kind::shared);
  set_mean(C::email, Kind::shared);
  set_mean(C::account, Kind::shared);
  set_mean(C::address, Kind::street);
}

Model::Model(const Terms& terms, std::size_t units) : terms_(terms), units_(static_cast<double>(units)) {
  for (const Prior& p : priors) {
    m_[at(p.comparison)][at(p.level)] = p.m;
    u_[at(p.comparison)][at(p.level)] = p.u;
  }
  for (std::size_t c = 0; c < comparison_count; ++c)
    if (has_terms(static_cast<C>(c))) u_[c][at(L::exact)] = std::exp2(-terms.mean(static_cast<C>(c)));
  // Each is expected to stand somewhere else once more; and the people of a small case are drawn from a town.
  constexpr double town = 2000;
  prior_ = -std::log2(std::max(units_, town));
  set_weights();
}

void Model::set_weights() {
  for (std::size_t c = 0; c < comparison_count; ++c)
    for (std::size_t l = 0; l < comparison_level_count; ++l) {
      weight_[c][l] = static_cast<float>(l == at(L::missing) ? 0 : average_weight(c, l));
      log_m_[c][l] = std::log2(std::max(m_[c][l], 1e-4));
    }
  // A difference that is common among mentions of one person.
  constexpr double often = 0.03;
  const auto wrong = [&](C c, std::initializer_list<L> levels) {
    double sum = 0;
    for (const L l : levels) sum += m(c, l);
    unreliable_[at(c)] = sum > often;
  };
  wrong(C::date_of_birth, {L::same_year, L::different});
  wrong(C::tax_number, {L::different});
  unreliable_[at(C::given_name)] = m(C::given_name, L::different) > 0.05;
}

double Model::average_weight(std::size_t c, std::size_t l) const {
  if (m_[c][l] <= 0 || u_[c][l] <= 0) return 0;
  return std::log2(m_[c][l] / u_[c][l]);
}

double Model::weight(const Agreement& g, Comparison c) const {
  const L level = g.at(c);
  if (level == L::missing) return 0;
  if (!by_term(c, level)) return weight_[at(c)][at(level)];
  const std::uint32_t term = g.term[at(c)];
  const double m = log_m_[at(c)][at(level)];
  if (term == 0) return m + terms_.mean(c);
  if (c == C::given_name) return m + terms_.given(term);
  if (c == C::family_name) return m + terms_.family(term);
  return m + terms_.text(term);
}

// What agreements that go together by themselves say less than their sum.
double Model::limit_of(const Agreement& g, const std::array<double, comparison_count>& w) const {
  double limit = 0;
  const bool proof = g.exact(C::tax_number) || g.exact(C::record_number);
  // People of one household share the family name, and fathers their given name with sons: beside a shared address or
  // telephone that says little more.
  const L address = g.at(C::address);
  const bool household = address == L::exact || address == L::same_house || address == L::one_edit ||
                         g.exact(C::phone) || g.exact(C::account) || g.exact(C::email);
  double family = w[at(C::family_name)];
  constexpr double family_in_household = 2;
  if (household && !proof && family > family_in_household) {
    limit -= family - family_in_household;
    family = family_in_household;
  }
  // Relatives bear one name: given and family name alone prove no more than this, however rare.
  constexpr double names_alone = 5;
  const double names = w[at(C::given_name)] + family;
  if (names > names_alone - prior_) limit -= names - (names_alone - prior_);
  return limit;
}

double Model::score(const Agreement& g, std::vector<MatchPart>* parts_out) const {
  std::array<double, comparison_count> w{};
  for (std::size_t c = at(C::given_name); c < at(C::limit); ++c) w[c] = weight(g, static_cast<C>(c));
  const double limit = limit_of(g, w);
  double total = prior_ + limit;
  for (const double part : w) total += part;
  if (parts_out != nullptr) {
    parts_out->clear();
    parts_out->push_back({C::prior, L::missing, static_cast<float>(prior_)});
    for (std::size_t c = at(C::given_name); c < at(C::limit); ++c)
      if (g.level[c] != L::missing) parts_out->push_back({static_cast<C>(c), g.level[c], static_cast<float>(w[c])});
    if (limit != 0) parts_out->push_back({C::limit, L::missing, static_cast<float>(limit)});
  }
  return total;
}

std::string Model::table() const {
  std::string out = std::string(label(C::prior)) + "\t\t\t\t" + std::to_string(prior_) + "\n";
  for (const Prior& p : priors) {
    out += label(p.comparison);
    out += '\t';
    out += label(p.level);
    for (const double value :
         {m(p.comparison, p.level), u(p.comparison, p.level), average_weight(at(p.comparison), at(p.level))})
      out += '\t' + std::to_string(value);
    out += '\n';
  }
  return out;
}

// Twins are like this, and a child under the number of a parent; but where given names are often wrong, a slip is
// likelier.
bool Model::given_may_differ(const Agreement& g) const {
  const L address = g.at(C::address), date = g.at(C::date_of_birth), family = g.at(C::family_name);
  const bool house = address == L::exact || address == L::one_edit || address == L::same_house;
  const bool place = house || (address == L::same_postcode && weight(g, C::address) >= 6);
  const bool near_birth = date == L::exact || date == L::one_edit || date == L::transposed_date;
  if (family == L::exact && near_birth && place) return true;
  const bool near_family = family == L::exact || family == L::one_edit || family == L::soundalike;
  const bool near_tax = g.exact(C::tax_number) || (near_birth && g.at(C::tax_number) == L::one_edit);
  return near_tax && near_family && (house || near_birth);
}

bool Model::sure_conflict(const Agreement& g) const {
  if (g.different(C::suffix)) return true;
  const L date = g.at(C::date_of_birth);
  const bool near_birth =
      date == L::exact || date == L::transposed_date || date == L::one_edit || date == L::close_date;
  if (g.different(C::given_name) && !(g.exact(C::tax_number) && near_birth) && !unreliable(C::given_name)) return true;
  if (g.different(C::tax_number) && !unreliable(C::tax_number)) return true;
  return (date == L::different || date == L::same_year) && !unreliable(C::date_of_birth);
}

bool Model::conflict(const Agreement& g) const {
  if (sure_conflict(g)) return true;
  const L date = g.at(C::date_of_birth);
  const bool near_birth =
      date == L::exact || date == L::transposed_date || date == L::one_edit || date == L::close_date;
  if (g.different(C::given_name) && !(g.exact(C::tax_number) && near_birth) && !given_may_differ(g)) return true;
  // "Linh Thi" and "Vinh Q" of one house are two who live there: no slip of one letter has another middle name, too.
  const bool numbered = g.exact(C::tax_number) || g.exact(C::record_number) || near_birth;
  if (g.different(C::middle_name) && g.at(C::given_name) == L::one_edit && !numbered) return true;
  return g.different(C::middle_name) && !more_than_names(g);
}

bool Model::unsupported(const Agreement& g) const {
  const L date = g.at(C::date_of_birth), address = g.at(C::address), given_level = g.at(C::given_name);
  const bool tax = g.exact(C::tax_number), record = g.exact(C::record_number), birth = date == L::exact;
  const bool near_birth = birth || date == L::transposed_date || date == L::one_edit || date == L::close_date;
  const bool given = !g.different(C::given_name) && given_level != L::missing;
  const bool family = !g.different(C::family_name) && g.at(C::family_name) != L::missing;
  const bool contact = g.exact(C::phone) || g.exact(C::email) || g.exact(C::account);
  const bool place = address == L::exact || address == L::one_edit || address == L::same_house ||
                     (address == L::same_postcode && weight(g, C::address) >= 8);
  // A name that lacks a part, or has only an initial, is anybody's: something else must agree; without any name a
  // number, or birth date and address.
  if (!tax && !record && !contact &&
      (given_level == L::missing || given_level == L::initial || g.at(C::family_name) == L::missing)) {
    const bool nameless = given_level == L::missing && g.at(C::family_name) == L::missing;
    if (nameless ? !(birth && place) : !(near_birth || place)) return true;
  }
  // Another family name is a married one only if more than a given name and a birth date binds the two.
  if (g.different(C::family_name) && !(tax && (given || near_birth)) && !(record && near_birth && given) &&
      !((place || contact) && near_birth && given))
    return true;
  // Who has another given name as well is found at the same home, or the number and the birth date are somebody else's.
  if (g.different(C::family_name) && g.different(C::given_name) && !place) return true;
  // One digit off is a slip only if something else says so twice.
  return g.at(C::tax_number) == L::one_edit && int{given} + int{family} + int{near_birth} + int{place} < 2;
}

// Does anything but names agree?
bool Model::more_than_names(const Agreement& g) const {
  const L address = g.at(C::address), date = g.at(C::date_of_birth);
  return g.exact(C::tax_number) || g.exact(C::record_number) || g.exact(C::phone) || g.exact(C::email) ||
         g.exact(C::account) || date == L::exact || date == L::one_edit || date == L::transposed_date ||
         address == L::exact || address == L::one_edit || address == L::same_house || address == L::same_postcode;
}

void LevelCounts::see(const Agreement& g) {
  for (std::size_t c = at(C::given_name); c < at(C::limit); ++c) ++count[c][at(g.level[c])];
}

void LevelCounts::add(const LevelCounts& other) {
  for (std::size_t c = 0; c < comparison_count; ++c)
    for (std::size_t l = 0; l < comparison_level_count; ++l) count[c][l] += other.count[c][l];
}

// What no weight outweighs is no match, whatever is learned; dates and numbers stand back till it is known how good
// they are.
void Model::see(const Agreement& g, PatternCounts& candidates) const {
  Agreement names = g;
  if (names.different(C::tax_number)) names.set(C::tax_number, L::missing);
  if (names.different(C::given_name) && given_may_differ(names)) names.set(C::given_name, L::soundalike);
  if (names.different(C::date_of_birth) || names.at(C::date_of_birth) == L::same_year)
    names.set(C::date_of_birth, L::missing);
  if (conflict(names) || unsupported(names)) return;
  static_assert(comparison_count * 4 <= 64 && comparison_level_count <= 16);
  std::uint64_t pattern = 0;
  for (std::size_t c = 0; c < comparison_count; ++c) pattern |= static_cast<std::uint64_t>(g.level[c]) << (4 * c);
  ++candidates[pattern];
}

bool Model::teaches_nothing(const Agreement& g) const {
  const L date = g.at(C::date_of_birth);
  // Nothing else lets given names differ; see given_may_differ().
  const bool given_may_differ = g.exact(C::tax_number) || date == L::exact || date == L::one_edit ||
                                date == L::transposed_date || date == L::close_date;
  return g.different(C::suffix) || (g.different(C::given_name) && !given_may_differ);
}

void Model::learn(const LevelCounts& random, const PatternCounts& candidates) {
  const auto level_of = [](std::uint64_t p, std::size_t c) { return static_cast<std::size_t>(p >> (4 * c) & 15); };

  // u: random pairs are two people, nearly all.
  std::array<std::array<double, comparison_level_count>, comparison_count> count{};
  std::array<double, comparison_count> observed{};
  for (std::size_t c = at(C::given_name); c < at(C::limit); ++c)
    for (std::size_t l = 0; l < comparison_level_count; ++l) {
      if (l == at(L::missing)) continue;
      count[c][l] = static_cast<double>(random.count[c][l]);
      observed[c] += count[c][l];
    }
  constexpr double u_strength = 2000;
  for (const Prior& p : priors) {
    const std::size_t c = at(p.comparison), l = at(p.level);
    // Agreement on rare values is seen too seldom among random pairs: their frequencies tell it better.
    if ((p.level == L::exact && has_terms(p.comparison)) || p.comparison == C::role || p.comparison == C::suffix)
      continue;
    u_[c][l] = (count[c][l] + u_strength * p.u) / (observed[c] + u_strength);
  }

  std::vector<std::pair<std::uint64_t, double>> patterns;
  for (const auto& [pattern, n] : candidates) patterns.emplace_back(pattern, static_cast<double>(n));
  std::sort(patterns.begin(), patterns.end());
  // m, and how many pairs are matches, by expectation and maximisation.
  constexpr double m_strength = 100;
  constexpr int rounds = 25;
  const double start = prior_;
  const double pairs = std::max(units_ * (units_ - 1) / 2, 1.0);
  for (int round = 0; round < rounds; ++round) {
    for (auto& of_comparison : count) of_comparison.fill(0);
    observed.fill(0);
    double matches = 0;
    for (const auto& [p, n] : patterns) {
      Agreement g;
      std::array<double, comparison_count> parts{};
      for (std::size_t c = at(C::given_name); c < at(C::limit); ++c) {
        g.level[c] = static_cast<L>(level_of(p, c));
        if (g.level[c] != L::missing) parts[c] = average_weight(c, level_of(p, c));
      }
      double w = prior_ + limit_of(g, parts);
      for (const double part : parts) w += part;
      const double chance = n / (1 + std::exp2(-w));
      matches += chance;
      // Two that have only their names in common may be namesakes: they teach nothing of the rest.
      if (!more_than_names(g)) continue;
      for (std::size_t c = at(C::given_name); c < at(C::limit); ++c) {
        if (level_of(p, c) == at(L::missing)) continue;
        count[c][level_of(p, c)] += chance;
        observed[c] += chance;
      }
    }
    for (const Prior& p : priors) {
      const std::size_t c = at(p.comparison), l = at(p.level);
      // Roles are guessed where nothing is said, and suffixes are rare: nothing to learn from.
      if (p.comparison == C::role || p.comparison == C::suffix) continue;
      m_[c][l] = (count[c][l] + m_strength * p.m) / (observed[c] + m_strength);
    }
    // A small case says little of how many there are.
    constexpr double seen_matches = 1000, seen_pairs = 2e6;
    prior_ = std::max(std::log2((matches + seen_matches) / (pairs + seen_pairs)), start - 2);
  }
  set_weights();
}

}  // namespace spillmap::resolve
