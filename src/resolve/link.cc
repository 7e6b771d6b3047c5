#include "resolve/link.h"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <thread>
#include <tuple>

#include "resolve/parts.h"

namespace spillmap::resolve {
namespace {

using C = Comparison;
using L = ComparisonLevel;

// Pairs this far below the threshold are kept: they tell whether a better one is the only one.
constexpr double doubt = 2;
// No mention, and more than one.
constexpr std::uint32_t nobody = 0xFFFFFFFFu, several = nobody - 1;
// A second person who fits nearly as well as the first, and cannot be the first, leaves it open which it is.
constexpr double margin = 2;

int rank(L level) {
  switch (level) {
    case L::exact: return 5;
    case L::nickname:
    case L::second_surname: return 4;
    case L::one_edit:
    case L::swapped_names: return 3;
    case L::soundalike: return 2;
    case L::initial:
    case L::missing: return 1;
    default: return 0;
  }
}

}  // namespace

int age_on(std::string_view birth, std::string_view day) {
  if (birth.size() != 10 || day.size() != 10) return -1;
  const auto year = [](std::string_view date) { return std::atoi(std::string(date).c_str()); };
  const int years = year(day) - year(birth);
  return day.substr(5) < birth.substr(5) ? years - 1 : years;
}

Linker::Linker(const Mentions& mentions, std::string as_of, unsigned threads)
    : mentions_(mentions), as_of_(std::move(as_of)), clusters_(mentions) {
  threads_ = threads != 0 ? threads : std::max(1u, std::thread::hardware_concurrency());
}

// One mention for each distinct name, role and set of values; `same_as` says for each mention which.
std::vector<std::uint32_t> Linker::distinct(std::vector<std::uint32_t>& same_as) const {
  const std::uint32_t count = mentions_.size();
  const auto details = [](const Features& f) {
    return std::tuple(f.names.empty() ? 0u : f.names.front(), f.client, f.employee, f.treated, f.adult);
  };
  // By a hash of all that, and where two are equal by that itself.
  struct Entry {
    std::uint64_t hash;
    std::uint32_t mention;
  };
  BigVector<Entry> order(count);
  share_out_ranges(threads_, count, [&](unsigned, std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      const Features f = mentions_.features(static_cast<std::uint32_t>(i));
      std::uint64_t hash =
          (f.names.empty() ? 0u : f.names.front()) * 16u + f.treated * 8u + f.client * 4u + f.employee * 2u + f.adult;
      for (const Value value : f.values) {
        hash = (hash ^ value) * 0x9E3779B97F4A7C15ull;
        hash ^= hash >> 29;
      }
      order[i] = {hash, static_cast<std::uint32_t>(i)};
    }
  });
  sort_in_parts(
      threads_, order, [](const Entry& e) { return static_cast<std::size_t>(e.hash >> 56); },
      [&](const Entry& x, const Entry& y) {
        if (x.hash != y.hash) return x.hash < y.hash;
        const Features a = mentions_.features(x.mention), b = mentions_.features(y.mention);
        const auto of_a = details(a), of_b = details(b);
        if (of_a != of_b) return of_a < of_b;
        const auto values =
            std::lexicographical_compare_three_way(a.values.begin(), a.values.end(), b.values.begin(), b.values.end());
        return values != 0 ? values < 0 : x.mention < y.mention;
      });
  same_as.resize(count);
  std::vector<std::uint32_t> units;
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::uint32_t m = order[i].mention;
    bool same = i != 0 && order[i].hash == order[i - 1].hash;
    if (same) {
      const Features before = mentions_.features(units.back()), f = mentions_.features(m);
      same = details(f) == details(before) &&
             std::equal(f.values.begin(), f.values.end(), before.values.begin(), before.values.end());
    }
    if (!same) units.push_back(m);
    same_as[m] = units.back();
  }
  std::sort(units.begin(), units.end());
  return units;
}

void Linker::learn(const std::vector<std::uint32_t>& units) {
  terms_ = std::make_unique<Terms>(mentions_, units, threads_);
  model_ = std::make_unique<Model>(*terms_, units.size());
  for (unsigned t = 0; t < threads_; ++t) comparers_.push_back(std::make_unique<Comparer>(mentions_, terms_->words()));
  if (units.size() < 2) return;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> drawn;
  {
    constexpr std::uint64_t most = 200'000;
    const std::uint64_t n = units.size();
    const std::uint64_t draws = std::min(most, n * (n - 1) / 2);
    std::uint64_t state = 1;
    const auto next = [&] {
      state = state * 6364136223846793005ull + 1442695040888963407ull;
      return static_cast<std::uint32_t>((state >> 33) % n);
    };
    for (std::uint64_t k = 0; k < draws; ++k) {
      const std::uint32_t a = next(), b = next();
      if (a != b) drawn.emplace_back(units[a], units[b]);
    }
  }
  std::vector<LevelCounts> random(threads_);
  share_out_ranges(threads_, drawn.size(), [&](unsigned thread, std::size_t begin, std::size_t end) {
    Agreement g;
    for (std::size_t i = begin; i < end; ++i) {
      comparers_[thread]->compare(mentions_.features(drawn[i].first), mentions_.features(drawn[i].second), g);
      random[thread].see(g);
    }
  });
  // Some fifty thousand units' worth of blocks say enough.
  constexpr std::size_t enough = 50'000;
  std::vector<PatternCounts> candidates(threads_);
  Blocking(mentions_, *terms_, units, threads_)
      .for_each_pair((units.size() + enough - 1) / enough, {}, [&](unsigned thread, std::uint32_t a, std::uint32_t b) {
        const Features x = mentions_.features(units[a]), y = mentions_.features(units[b]);
        Agreement g;
        comparers_[thread]->compare_identity(x, y, g);
        if (model_->teaches_nothing(g)) return;
        comparers_[thread]->compare_rest(x, y, g);
        model_->see(g, candidates[thread]);
      });
  for (unsigned t = 1; t < threads_; ++t) {
    random[0].add(random[t]);
    for (const auto& [pattern, n] : candidates[t]) candidates[0][pattern] += n;
  }
  model_->learn(random[0], candidates[0]);
}

// Mentions that say the same are one person where that says enough: two strangers of a common name may both stand
// somewhere with nothing but their name. Gives those that stand for the others now.
std::vector<std::uint32_t> Linker::join_identical(const std::vector<std::uint32_t>& same_as) {
  std::vector<std::uint32_t> left;
  std::vector<std::int8_t> enough(mentions_.size(), -1);
  Agreement g;
  for (std::uint32_t m = 0; m < mentions_.size(); ++m) {
    const std::uint32_t unit = same_as[m];
    if (unit == m) {
      left.push_back(m);
      continue;
    }
    if (enough[unit] < 0) {
      const Features f = mentions_.features(unit);
      comparers_[0]->compare(f, f, g);
      enough[unit] = model_->score(g) >= Model::threshold && !model_->conflict(g) && !model_->unsupported(g) ? 1 : 0;
    }
    const std::uint32_t root = clusters_.root(unit);
    if (enough[unit] != 0 && !clusters_.rivals(root, clusters_.root(m)))
      clusters_.join(unit, m);
    else
      left.push_back(m);
  }
  return left;
}

std::vector<Linker::Pair> Linker::weigh(const std::vector<std::uint32_t>& units) {
  std::vector<std::vector<Pair>> found(threads_), weak(threads_);
  Blocking(mentions_, *terms_, units, threads_)
      .for_each_pair(1, model_->contradictions(), [&](unsigned thread, std::uint32_t a, std::uint32_t b) {
        const Features x = mentions_.features(units[a]), y = mentions_.features(units[b]);
        Agreement g;
        comparers_[thread]->compare_identity(x, y, g);
        if (model_->sure_conflict(g)) return;
        comparers_[thread]->compare_rest(x, y, g);
        const double weight = model_->score(g);
        if (weight < Model::threshold - doubt || model_->conflict(g)) return;
        const Pair pair{static_cast<float>(weight), units[a], units[b], !model_->more_than_names(g)};
        if (!model_->unsupported(g))
          found[thread].push_back(pair);
        else if (weight >= Model::threshold)
          weak[thread].push_back(pair);
      });
  std::vector<Pair> pairs = std::move(found[0]);
  for (unsigned t = 1; t < threads_; ++t) {
    pairs.insert(pairs.end(), found[t].begin(), found[t].end());
    std::vector<Pair>().swap(found[t]);
  }
  std::sort(pairs.begin(), pairs.end());
  for (const std::vector<Pair>& of_thread : weak) weak_.insert(weak_.end(), of_thread.begin(), of_thread.end());
  std::sort(weak_.begin(), weak_.end());
  return pairs;
}

void Linker::compare_identities(const Features& x, const Features& y, Agreement& out) {
  constexpr std::size_t most_names = 6;
  comparers_[0]->compare_identity(x, y, out);
  if (x.names.size() <= 1 && y.names.size() <= 1) return;
  bool suffix_conflict = false, middle_conflict = false, middle_agrees = false;
  Agreement best, g;
  int most = -1;
  for (std::size_t i = 0; i < std::min(x.names.size(), most_names); ++i)
    for (std::size_t j = 0; j < std::min(y.names.size(), most_names); ++j) {
      g = {};
      comparers_[0]->compare_names(x.names[i], y.names[j], g);
      suffix_conflict |= g.different(C::suffix);
      middle_conflict |= g.different(C::middle_name);
      middle_agrees |= !g.different(C::middle_name) && g.at(C::middle_name) != L::missing;
      const int fit = rank(g.at(C::given_name)) + rank(g.at(C::family_name)) +
                      (g.different(C::given_name) || g.different(C::family_name) ? 0 : 10);
      if (fit > most) {
        most = fit;
        best = g;
      }
    }
  for (const C c : {C::given_name, C::middle_name, C::family_name})
    out.set(c, best.at(c), best.term[static_cast<std::size_t>(c)]);
  if (middle_conflict && !middle_agrees) out.set(C::middle_name, L::different);
  out.set(C::suffix, suffix_conflict ? L::different : best.at(C::suffix));
}

void Linker::compare_clusters(std::uint32_t a, std::uint32_t b, Agreement& out) {
  const Features x = clusters_.features(a), y = clusters_.features(b);
  compare_identities(x, y, out);
  comparers_[0]->compare_rest(x, y, out);
}

// Two people of one row, or a child and somebody's parent.
bool Linker::kept_apart(std::uint32_t a, std::uint32_t b) {
  const auto child = [&](const Features& f) {
    const auto births = f.of(Kind::birth);
    return !births.empty() && std::all_of(births.begin(), births.end(), [&](Value birth) {
      const int age = age_on(mentions_.text(birth), as_of_);
      return age >= 0 && age < 15;
    });
  };
  const Features fa = clusters_.features(a), fb = clusters_.features(b);
  if ((fa.adult && child(fb)) || (fb.adult && child(fa))) return true;
  return clusters_.rivals(a, b);
}

bool Linker::contradict(std::uint32_t a, std::uint32_t b) {
  if (kept_apart(a, b)) return true;
  const Features x = clusters_.features(a), y = clusters_.features(b);
  Agreement g;
  compare_identities(x, y, g);
  if (model_->sure_conflict(g)) return true;
  // The rest is asked only about such a difference.
  if (!g.different(C::given_name) && !g.different(C::middle_name)) return false;
  comparers_[0]->compare_rest(x, y, g);
  return model_->conflict(g);
}

// What the mentions of two clusters that have most to say make of each other, on average; a pair that is very likely by
// itself needs no more. Where only names agree, mentions under another name than the pair's are left out: people marry.
bool Linker::supported(std::uint32_t a, std::uint32_t b, double weight, bool names_only) {
  const auto x = clusters_.speakers(a), y = clusters_.speakers(b);
  if (x.size() == 1 && y.size() == 1) return true;
  constexpr double most = 10, likely = 15;
  if (weight >= likely) return true;
  double sum = 0, count = 0;
  Agreement g;
  for (const std::uint32_t m : x)
    for (const std::uint32_t n : y) {
      // A number without a name says nothing of the name.
      if (names_only && (mentions_.features(m).names.empty() || mentions_.features(n).names.empty())) continue;
      comparers_[0]->compare(mentions_.features(m), mentions_.features(n), g);
      if (g.exact(C::tax_number)) return true;
      if (names_only && g.different(C::family_name)) continue;
      sum += std::clamp(model_->score(g), -most, most);
      count += 1;
    }
  // A bare name that fits nobody else may stand beside mentions of another time and place.
  const double allowed = names_only ? (weight - Model::threshold) / 2 : 0;
  return sum + allowed * count >= 0;
}

// A relative, a co-tenant, a contact of somebody is not the client or the member of staff who has the same name and
// lives elsewhere, where nothing but the name speaks for it. Clients and staff themselves move.
bool Linker::lives_elsewhere(std::uint32_t a, std::uint32_t b) {
  const auto known = [&](std::uint32_t root) {
    const Features f = clusters_.features(root);
    return f.client || f.employee;
  };
  if (known(a) && known(b)) return false;
  Agreement merged;
  compare_clusters(a, b, merged);
  return merged.different(C::address) && !model_->more_than_names(merged);
}

// A bare name beside which nothing says what somebody is, is no bridge from a client who is treated, and of whom a
// number or a birth date is known, to a member of staff of one name. Others who were taken for clients may be staff
// that a note names.
bool Linker::bridges_roles(std::uint32_t a, std::uint32_t b, const Pair& pair) {
  const Features x = clusters_.features(a), y = clusters_.features(b);
  const auto known_client = [](const Features& f) {
    return f.treated && !f.employee &&
           !(f.of(Kind::birth).empty() && f.of(Kind::tax).empty() && f.of(Kind::strong).empty());
  };
  const bool only_client_x = known_client(x), only_client_y = known_client(y);
  const bool only_staff_x = x.employee && !x.client, only_staff_y = y.employee && !y.client;
  if (!(only_client_x && only_staff_y) && !(only_staff_x && only_client_y)) return false;
  Agreement g;
  comparers_[0]->compare(mentions_.features(pair.a), mentions_.features(pair.b), g);
  g.set(C::role, L::different);
  return model_->score(g) < Model::threshold;
}

void Linker::join_by_weight(const std::vector<Pair>& pairs) {
  // The other pairs of each mention, best first.
  std::vector<std::uint32_t> first(mentions_.size() + 1), rivals(pairs.size() * 2);
  for (const Pair& p : pairs) {
    ++first[p.a + 1];
    ++first[p.b + 1];
  }
  for (std::size_t i = 1; i < first.size(); ++i) first[i] += first[i - 1];
  {
    std::vector<std::uint32_t> at(first.begin(), first.end() - 1);
    for (std::uint32_t i = 0; i < pairs.size(); ++i) {
      rivals[at[pairs[i].a]++] = i;
      rivals[at[pairs[i].b]++] = i;
    }
  }
  // Of a bare name: does `mention` fit a third, who is not the second, about as well as the second?
  constexpr std::uint32_t most_rivals = 60;
  const auto open = [&](std::uint32_t mention, std::uint32_t second, double weight) {
    const std::uint32_t mine = clusters_.root(mention), its = clusters_.root(second);
    std::uint32_t looked = 0;
    std::uint32_t last = mine;
    for (std::uint32_t k = first[mention]; k < first[mention + 1] && looked < most_rivals; ++k) {
      const Pair& p = pairs[rivals[k]];
      if (p.weight < weight - margin) break;
      const std::uint32_t third = clusters_.root(p.a == mention ? p.b : p.a);
      if (third == mine || third == its || third == last) continue;
      last = third;
      ++looked;
      if (contradict(third, its)) return true;
    }
    return false;
  };
  // What the pairs are of lies anywhere in memory: it is asked for some pairs ahead.
  constexpr std::size_t ahead = 8;
  const auto ask = [&](std::size_t i, unsigned step) {
    i += ahead * (Mentions::steps_of_asking - step);
    if (i >= pairs.size()) return;
    for (const std::uint32_t mention : {pairs[i].a, pairs[i].b}) {
      if (step == 0) clusters_.ask(mention);
      mentions_.ask(mention, step);
    }
  };
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const Pair& p = pairs[i];
    if (p.weight < Model::threshold) break;
    for (unsigned step = 0; step < Mentions::steps_of_asking; ++step) ask(i, step);
    const std::uint32_t a = clusters_.root(p.a), b = clusters_.root(p.b);
    if (a == b || contradict(a, b) || !supported(a, b, p.weight, p.names_only)) continue;
    if (p.names_only && (lives_elsewhere(a, b) || bridges_roles(a, b, p))) continue;
    if (p.names_only && (open(p.a, p.b, p.weight) || open(p.b, p.a, p.weight))) continue;
    clusters_.join(p.a, p.b);
  }
}

// "Ann B.", "Carl D." on the sheet of a group, which asks for no more than that: where most of those whom one file
// names so are each one client elsewhere and no second, they are these. A lone one may be anybody whom no other file
// names.
void Linker::join_abbreviated() {
  constexpr std::size_t fewest = 4, shortest_given = 3;
  struct Short {
    std::uint64_t name = 0;  // the word of the given name, and the letter of the family's
    std::uint32_t mention = 0, other = nobody;
  };
  const auto name_of = [&](std::uint32_t mention, bool shortened) -> std::uint64_t {
    const Features f = mentions_.features(mention);
    if (!f.client || f.names.empty()) return 0;
    const Mentions::KeyWords words = mentions_.key_words(f.names.front());
    if (words.given.empty() || words.family.empty()) return 0;
    const std::string_view given = mentions_.word(words.given.front()), family = mentions_.word(words.family.front());
    if (given.size() < shortest_given || family.empty() || (family.size() == 1) != shortened) return 0;
    if (shortened && (words.given.size() != 1 || words.family.size() != 1 || !words.middle.empty())) return 0;
    return std::uint64_t{words.given.front()} << 8 | static_cast<unsigned char>(family[0]);
  };
  std::vector<Short> shorts;
  for (std::uint32_t m = 0; m < mentions_.size(); ++m)
    if (const std::uint64_t name = name_of(m, true); name != 0) shorts.push_back({name, m, nobody});
  if (shorts.size() < fewest) return;
  std::vector<std::uint64_t> asked;
  for (const Short& s : shorts) asked.push_back(s.name);
  std::sort(asked.begin(), asked.end());
  asked.erase(std::unique(asked.begin(), asked.end()), asked.end());
  std::vector<std::uint32_t> whole(asked.size(), nobody);  // the only client of the name; `several` where more are
  for (std::uint32_t m = 0; m < mentions_.size(); ++m) {
    const std::uint64_t name = name_of(m, false);
    const auto at = std::lower_bound(asked.begin(), asked.end(), name);
    if (name == 0 || at == asked.end() || *at != name) continue;
    std::uint32_t& only = whole[static_cast<std::size_t>(at - asked.begin())];
    if (only == nobody)
      only = m;
    else if (only != several && clusters_.root(only) != clusters_.root(m))
      only = several;
  }
  const std::vector<Page>& pages = mentions_.pages();
  for (std::size_t begin = 0; begin < shorts.size();) {
    const Sha256& content = pages[mentions_.page_of(shorts[begin].mention)].content;
    std::size_t end = begin, known = 0;
    std::vector<std::uint64_t> names;
    for (; end < shorts.size() && pages[mentions_.page_of(shorts[end].mention)].content == content; ++end) {
      Short& s = shorts[end];
      const std::uint32_t only =
          whole[static_cast<std::size_t>(std::lower_bound(asked.begin(), asked.end(), s.name) - asked.begin())];
      if (only != nobody && only != several) s.other = only;
      names.push_back(s.name);
    }
    std::sort(names.begin(), names.end());
    const auto again = [&](std::uint64_t name) {
      const auto [first, last] = std::equal_range(names.begin(), names.end(), name);
      return last - first > 1;
    };
    for (std::size_t k = begin; k < end; ++k) {
      if (again(shorts[k].name)) shorts[k].other = nobody;
      known += shorts[k].other != nobody;
    }
    if (end - begin >= fewest && known * 4 >= (end - begin) * 3)
      for (std::size_t k = begin; k < end; ++k) {
        if (shorts[k].other == nobody) continue;
        const std::uint32_t a = clusters_.root(shorts[k].mention), b = clusters_.root(shorts[k].other);
        if (a != b && !contradict(a, b)) clusters_.join(shorts[k].mention, shorts[k].other);
      }
    begin = end;
  }
}

// The latest first: what contradicts a later one does not count any more.
void Linker::follow(const std::vector<Decision>& decisions) {
  for (std::size_t i = decisions.size(); i-- > 0;) {
    const Decision& d = decisions[i];
    const auto number = static_cast<std::uint32_t>(i + 1);
    const auto there = [&](const std::vector<MentionRef>& refs) {
      std::vector<std::uint32_t> out;
      for (const MentionRef& ref : refs)
        if (const auto mention = mentions_.find(ref)) out.push_back(*mention);
      return out;
    };
    const std::vector<std::uint32_t> one = there(d.one), other = there(d.other);
    const auto join = [&](std::uint32_t a, std::uint32_t b) {
      const std::uint32_t x = clusters_.root(a), y = clusters_.root(b);
      if (x != y && !clusters_.on_opposite_sides(x, y)) clusters_.join(a, b, number);
    };
    if (d.ruling == Ruling::same) {
      if (!one.empty() && !other.empty()) join(one.front(), other.front());
      continue;
    }
    if (d.other_is_one)
      for (std::size_t k = 1; k < other.size(); ++k) join(other[0], other[k]);
    std::vector<std::uint32_t> roots;
    for (const std::uint32_t m : one) roots.push_back(clusters_.root(m));
    std::sort(roots.begin(), roots.end());
    const bool overruled = std::any_of(other.begin(), other.end(), [&](std::uint32_t m) {
      return std::binary_search(roots.begin(), roots.end(), clusters_.root(m));
    });
    if (overruled) continue;
    for (const std::uint32_t m : one) clusters_.put_on_side(m, 2 * number);
    for (const std::uint32_t m : other) clusters_.put_on_side(m, 2 * number + 1);
  }
}

void Linker::run(const std::vector<Decision>& decisions) {
  std::vector<std::uint32_t> same_as;
  learn(distinct(same_as));
  decided_by_.emplace_back();
  for (const Decision& d : decisions)
    decided_by_.push_back("decision " + std::to_string(d.number) + " by " + d.who + ": " + d.why);
  follow(decisions);
  const std::vector<std::uint32_t> units = join_identical(same_as);
  std::vector<std::uint32_t>().swap(same_as);
  pairs_ = weigh(units);
  join_by_weight(pairs_);
  join_abbreviated();
}

// Why two that fit so well are two nevertheless.
std::string Linker::words_against(const Open& pair, const Agreement& g) {
  if (pair.weight < Model::threshold) return "what agrees is not enough";
  if (model_->unsupported(g)) return "nothing bears out what agrees";
  Agreement merged;
  compare_clusters(pair.one, pair.other, merged);
  std::string out;
  if (model_->conflict(merged))
    for (const C c : {C::suffix, C::given_name, C::middle_name, C::tax_number, C::date_of_birth})
      if (merged.different(c) || merged.at(c) == L::same_year) {
        out += out.empty() ? "elsewhere they differ: " : ", ";
        out += label(c);
      }
  if (!out.empty()) return out;
  const bool names_only = !model_->more_than_names(g);
  if (!supported(pair.one, pair.other, pair.weight, names_only)) return "what else is known of them speaks against it";
  if (names_only && lives_elsewhere(pair.one, pair.other)) return "only their names agree, and they live elsewhere";
  return "somebody else fits about as well";
}

std::vector<Linker::Open> Linker::open_pairs(std::size_t most) {
  std::vector<Open> out;
  std::set<std::pair<std::uint32_t, std::uint32_t>> known;
  const auto take = [&](const Pair& p) {
    std::uint32_t one = clusters_.root(p.a), other = clusters_.root(p.b);
    std::uint32_t a = p.a, b = p.b;
    if (one > other) {
      std::swap(one, other);
      std::swap(a, b);
    }
    if (one == other || kept_apart(one, other) || !known.emplace(one, other).second) return;
    Agreement g;
    comparers_[0]->compare(mentions_.features(a), mentions_.features(b), g);
    Open& open = out.emplace_back();
    open.one = one;
    open.other = other;
    open.a = a;
    open.b = b;
    open.weight = model_->score(g, &open.parts);
    open.against = words_against(open, g);
  };
  // Both lists are sorted; the heavier first.
  auto strong = pairs_.begin(), weak = weak_.begin();
  while (out.size() < most && (strong != pairs_.end() || weak != weak_.end()))
    take(weak == weak_.end() || (strong != pairs_.end() && *strong < *weak) ? *strong++ : *weak++);
  return out;
}

std::vector<Merge> Linker::merges(std::uint32_t root, unsigned thread) const {
  std::vector<Merge> out;
  Agreement g;
  for (const Clusters::Step& step : clusters_.steps(root)) {
    comparers_[thread]->compare(mentions_.features(step.a), mentions_.features(step.b), g);
    Merge& merge = out.emplace_back();
    merge.a = mentions_.ref(step.a);
    merge.b = mentions_.ref(step.b);
    merge.weight = model_->score(g, &merge.parts);
    if (step.decision != 0) {
      merge.reason = decided_by_[step.decision];
      merge.parts.insert(merge.parts.begin(), {C::decision, L::exact, 0});
      continue;
    }
    for (const MatchPart& e : merge.parts) {
      if (e.level == L::missing) continue;
      if (!merge.reason.empty()) merge.reason += "; ";
      merge.reason += label(e.comparison);
      merge.reason += ' ';
      merge.reason += label(e.level);
    }
  }
  return out;
}

}  // namespace spillmap::resolve
