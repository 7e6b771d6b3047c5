#include "resolve/rules.h"

#include <algorithm>
#include <cstdlib>

namespace spillmap::resolve {
namespace {

using Values = std::span<const Value>;

bool intersects(Values a, Values b) {
  auto i = a.begin();
  auto j = b.begin();
  while (i != a.end() && j != b.end()) {
    if (*i == *j) return true;
    if (*i < *j)
      ++i;
    else
      ++j;
  }
  return false;
}

bool intersects(Kind kind, const Features& a, const Features& b) { return intersects(a.of(kind), b.of(kind)); }

bool disjoint(Values a, Values b) { return !a.empty() && !b.empty() && !intersects(a, b); }

class Rules {
 public:
  Rules(const Mentions& mentions, Clusters& clusters, const std::string& as_of)
      : mentions_(mentions), clusters_(clusters), as_of_(as_of) {}

  void run();

 private:
  // The clusters that share a value or a word, in the order of their first mentions.
  struct Block {
    std::uint64_t key = 0;
    std::uint32_t begin = 0, end = 0;  // of members_
  };
  struct Entry {
    std::uint64_t key;
    std::uint32_t member;
  };

  // Blocks of more than one member; the order is `before`'s.
  template <class Before>
  std::vector<Block> blocks_of(std::vector<Entry>&& entries, Before before);
  std::vector<Block> blocks_by(Kind kind);
  std::span<const std::uint32_t> members(const Block& block) const {
    return std::span(members_).subspan(block.begin, block.end - block.begin);
  }

  template <class Allowed>
  void by_values(Kind kind, std::string_view what, double weight, Allowed allowed);
  void by_name_and_birth();
  void by_name_alone();
  void nameless_by_shared();

  bool kept_apart(std::uint32_t a, std::uint32_t b);
  bool forbidden(const Features& a, const Features& b, bool proof) const;
  bool near_dates(const Features& a, const Features& b) const;
  bool near_numbers(const Features& a, const Features& b) const;
  NameMatch best_match(const Features& a, const Features& b);
  bool any_suffix_conflict(const Features& a, const Features& b) const;
  bool any_given_compatible(const Features& a, const Features& b);
  bool near_names(const Features& a, const Features& b) const;
  bool same_middle(const Features& a, const Features& b) const;

  bool is_root(std::uint32_t i) { return clusters_.root(i) == i; }

  const Mentions& mentions_;
  Clusters& clusters_;
  const std::string& as_of_;
  NameComparer names_;
  std::vector<std::uint32_t> members_;  // of all blocks of the rule that is being applied
};

bool hard(const Features& f) { return !f.values.empty() && kind_of(f.values.front()) <= Kind::strong; }
static_assert(Kind::tax < Kind::strong && Kind::birth < Kind::strong && Kind::strong < Kind::shared);

// Dates that a slip of the pen makes of each other: one digit, or day and month exchanged.
bool Rules::near_dates(const Features& a, const Features& b) const {
  for (const Value u : a.of(Kind::birth))
    for (const Value v : b.of(Kind::birth)) {
      const std::string_view x = mentions_.text(u), y = mentions_.text(v);
      if (x.size() != 10 || y.size() != 10) continue;
      if (one_typing_error(x, y)) return true;
      if (x.substr(0, 4) == y.substr(0, 4) && x.substr(5, 2) == y.substr(8, 2) && x.substr(8, 2) == y.substr(5, 2))
        return true;
    }
  return false;
}

bool Rules::near_numbers(const Features& a, const Features& b) const {
  for (const Value u : a.of(Kind::tax))
    for (const Value v : b.of(Kind::tax))
      if (one_typing_error(mentions_.text(u), mentions_.text(v))) return true;
  return false;
}

NameMatch Rules::best_match(const Features& a, const Features& b) {
  if (a.names.empty() || b.names.empty()) return NameMatch::partial;
  NameMatch best = NameMatch::conflict;
  for (const std::uint32_t x : a.names)
    for (const std::uint32_t y : b.names) {
      best = std::max(best, names_.compare(mentions_.key(x), mentions_.key(y)));
      if (best == NameMatch::exact) return best;
    }
  return best;
}

bool Rules::any_suffix_conflict(const Features& a, const Features& b) const {
  for (const std::uint32_t x : a.names)
    for (const std::uint32_t y : b.names)
      if (suffix_conflict(mentions_.key(x), mentions_.key(y))) return true;
  return false;
}

bool Rules::any_given_compatible(const Features& a, const Features& b) {
  for (const std::uint32_t x : a.names)
    for (const std::uint32_t y : b.names)
      if (names_.given_compatible(mentions_.key(x), mentions_.key(y))) return true;
  return false;
}

bool Rules::near_names(const Features& a, const Features& b) const {
  for (const std::uint32_t m : a.names)
    for (const std::uint32_t n : b.names) {
      const NameKey x = mentions_.key(m), y = mentions_.key(n);
      if (one_typing_error_joined(x.family, y.family)) return true;
      if (same_joined(x.family, y.given) && same_joined(x.given, y.family)) return true;
      for (const std::string_view w : x.family)
        if (w.size() > 2 && std::find(y.family.begin(), y.family.end(), w) != y.family.end()) return true;
    }
  return false;
}

bool Rules::same_middle(const Features& a, const Features& b) const {
  for (const std::uint32_t m : a.names)
    for (const std::uint32_t n : b.names) {
      const NameKey x = mentions_.key(m), y = mentions_.key(n);
      if (!x.middle.empty() && !y.middle.empty() && x.middle.front()[0] == y.middle.front()[0]) return true;
    }
  return false;
}

// Two SSNs or two birth dates are two people, unless the one is a slip of the other and `proof` binds them otherwise.
bool Rules::forbidden(const Features& a, const Features& b, bool proof) const {
  if (disjoint(a.of(Kind::tax), b.of(Kind::tax))) {
    // One person may have an ITIN first and an SSN later; a slip of one digit happens too.
    const bool same_birth = intersects(Kind::birth, a, b);
    if (!(proof && same_birth && near_numbers(a, b))) return true;
  }
  if (disjoint(a.of(Kind::birth), b.of(Kind::birth))) {
    if (!(proof && near_dates(a, b))) return true;
  }
  return any_suffix_conflict(a, b);
}

// Two people of one row, or a child and somebody's parent.
bool Rules::kept_apart(std::uint32_t a, std::uint32_t b) {
  const auto child = [&](const Features& f) {
    const Values births = f.of(Kind::birth);
    return !births.empty() && std::all_of(births.begin(), births.end(), [&](Value birth) {
      const int age = age_on(mentions_.text(birth), as_of_);
      return age >= 0 && age < 15;
    });
  };
  const Features fa = clusters_.features(a), fb = clusters_.features(b);
  if ((fa.adult && child(fb)) || (fb.adult && child(fa))) return true;
  return clusters_.rivals(a, b);
}

template <class Before>
std::vector<Rules::Block> Rules::blocks_of(std::vector<Entry>&& entries, Before before) {
  std::sort(entries.begin(), entries.end(),
            [](const Entry& a, const Entry& b) { return a.key != b.key ? a.key < b.key : a.member < b.member; });
  members_.clear();
  std::vector<Block> blocks;
  for (std::size_t begin = 0, end = 0; begin < entries.size(); begin = end) {
    while (end < entries.size() && entries[end].key == entries[begin].key) ++end;
    if (end - begin < 2) continue;
    const auto first = static_cast<std::uint32_t>(members_.size());
    for (std::size_t i = begin; i < end; ++i) members_.push_back(entries[i].member);
    blocks.push_back({entries[begin].key, first, static_cast<std::uint32_t>(members_.size())});
  }
  std::sort(blocks.begin(), blocks.end(), [&](const Block& a, const Block& b) { return before(a.key, b.key); });
  return blocks;
}

// In the order of the elements' ids and the texts, which no number depends on.
std::vector<Rules::Block> Rules::blocks_by(Kind kind) {
  std::vector<Entry> entries;
  for (std::uint32_t i = 0; i < mentions_.size(); ++i)
    if (is_root(i))
      for (const Value v : clusters_.features(i).of(kind)) entries.push_back({v, i});
  return blocks_of(std::move(entries), [&](Value a, Value b) {
    if (element_of(a) != element_of(b)) return id(element_of(a)) < id(element_of(b));
    return mentions_.text(a) < mentions_.text(b);
  });
}

void Rules::run() {
  by_values(Kind::tax, "same tax number", 25, [&](const Features& a, const Features& b, std::string_view& why) {
    const NameMatch match = best_match(a, b);
    const bool given = any_given_compatible(a, b), birth = intersects(Kind::birth, a, b);
    if (match == NameMatch::conflict && !given && !birth) return false;
    why = match == NameMatch::conflict
              ? (birth ? "same birth date, another name" : "same given name, another family name")
              : in_words(match);
    return !forbidden(a, b, true);
  });
  by_values(Kind::strong, "same record or licence number", 20,
            [&](const Features& a, const Features& b, std::string_view& why) {
              const NameMatch match = best_match(a, b);
              const bool birth = intersects(Kind::birth, a, b);
              if (match == NameMatch::conflict && !(birth && any_given_compatible(a, b))) return false;
              why = in_words(match);
              return !forbidden(a, b, true);
            });
  by_name_and_birth();
  by_values(Kind::shared, "same member, account, e-mail or phone", 12,
            [&](const Features& a, const Features& b, std::string_view& why) {
              if (a.names.empty() != b.names.empty()) return false;  // whose it is in the family is not known
              const NameMatch match = best_match(a, b);
              if (a.names.empty()) return !forbidden(a, b, false);
              if (match < NameMatch::close) return false;
              why = in_words(match);
              return !forbidden(a, b, match >= NameMatch::nickname);
            });
  by_values(Kind::address, "same address", 9, [&](const Features& a, const Features& b, std::string_view& why) {
    if (a.names.empty() || b.names.empty()) return false;
    const NameMatch match = best_match(a, b);
    if (match < NameMatch::nickname) return false;
    why = in_words(match);
    return !forbidden(a, b, false);
  });
  by_name_alone();
  nameless_by_shared();
}

template <class Allowed>
void Rules::by_values(Kind kind, std::string_view what, double weight, Allowed allowed) {
  std::vector<std::uint32_t> groups;  // clusters within the block that could not be joined
  for (const Block& block : blocks_by(kind)) {
    groups.clear();
    for (const std::uint32_t i : members(block)) {
      bool placed = false;
      for (std::uint32_t& g : groups) {
        const std::uint32_t a = clusters_.root(g), b = clusters_.root(i);
        if (a == b) {
          placed = true;
          break;
        }
        std::string_view why;
        if (kept_apart(a, b) || !allowed(clusters_.features(a), clusters_.features(b), why)) continue;
        clusters_.join(a, b, std::string(what) + (why.empty() ? "" : "; ") + std::string(why), weight);
        g = clusters_.root(a);
        placed = true;
        break;
      }
      // A value that many different people carry (a switchboard, a clinic's address) proves nothing: stop comparing.
      if (!placed && groups.size() < 24) groups.push_back(i);
    }
  }
}

void Rules::by_name_and_birth() {
  // The birth date blocks; a share's births are spread over decades, so the blocks stay small.
  constexpr std::size_t window = 200;
  // What is compared again and again is looked up once, until something is joined.
  struct Seen {
    std::size_t at = 0, joins = 0;
    std::uint32_t root = 0;
    Features features;
    NameKey first;  // of the names
  };
  std::vector<Seen> cache(256);
  static_assert(window < 256);
  std::size_t joins = 1;  // 0: no entry of the cache is right
  for (const Block& block : blocks_by(Kind::birth)) {
    const auto all = members(block);
    const auto seen = [&](std::size_t at) -> const Seen& {
      Seen& s = cache[at % cache.size()];
      if (s.at == at && s.joins == joins) return s;
      s.at = at;
      s.joins = joins;
      s.root = clusters_.root(all[at]);
      s.features = clusters_.features(s.root);
      s.first = s.features.names.empty() ? NameKey{} : mentions_.key(s.features.names.front());
      return s;
    };
    for (std::size_t x = 0; x < all.size(); ++x) {
      std::size_t compared = 0;
      for (std::size_t y = x + 1; y < all.size() && compared < window; ++y, ++compared) {
        const Seen &a = seen(x), &b = seen(y);
        const Features &fa = a.features, &fb = b.features;
        if (a.root == b.root || fa.names.empty() || fb.names.empty()) continue;
        const NameMatch match =
            fa.names.size() == 1 && fb.names.size() == 1 ? names_.compare(a.first, b.first) : best_match(fa, fb);
        if (match < NameMatch::partial) continue;
        // Another family name, or a part of one, needs more than the birth date: a shared address, phone or number.
        if (match == NameMatch::partial || (match == NameMatch::close && !near_names(fa, fb))) {
          if (!intersects(Kind::shared, fa, fb) && !intersects(Kind::address, fa, fb)) continue;
        }
        if (kept_apart(a.root, b.root) || forbidden(fa, fb, match >= NameMatch::nickname)) continue;
        clusters_.join(a.root, b.root, "same birth date; " + std::string(in_words(match)), 18);
        ++joins;
      }
    }
    ++joins;  // the next block has other members
  }
}

// One name, no contradiction anywhere: one person. Where the share itself shows two people of that name, a mention
// without a number stays apart unless its middle name decides.
void Rules::by_name_alone() {
  // Every word that may be the family name: given names differ by nickname and spelling, so they do not block.
  std::vector<Entry> entries;
  std::vector<std::uint32_t> words;
  for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
    if (!is_root(i)) continue;
    words.clear();
    for (const std::uint32_t name : clusters_.features(i).names) mentions_.family_words(name, words);
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    for (const std::uint32_t word : words) entries.push_back({word, i});
  }
  const auto blocks = blocks_of(std::move(entries), [&](std::uint64_t a, std::uint64_t b) {
    return mentions_.word(static_cast<std::uint32_t>(a)) < mentions_.word(static_cast<std::uint32_t>(b));
  });
  std::vector<std::uint32_t> roots;
  std::vector<std::pair<int, std::uint32_t>> fits;  // how well, and which cluster
  for (const Block& block : blocks) {
    roots.clear();
    for (const std::uint32_t i : members(block)) {
      const std::uint32_t r = clusters_.root(i);
      if (std::find(roots.begin(), roots.end(), r) == roots.end()) roots.push_back(r);
      if (roots.size() > 200) break;
    }
    // Those with numbers first: they are the fixed points, and a mention without numbers looks for its own among
    // them.
    std::stable_sort(roots.begin(), roots.end(), [&](std::uint32_t x, std::uint32_t y) {
      return hard(clusters_.features(x)) > hard(clusters_.features(y));
    });
    // Who has numbers looks only among those who have some: it must not take a bare name that may be another's.
    for (std::size_t k = roots.size(); k-- > 0;) {
      const std::uint32_t mine = clusters_.root(roots[k]);
      const bool mine_is_hard = hard(clusters_.features(mine));
      fits.clear();
      for (const std::uint32_t r : roots) {
        const std::uint32_t other = clusters_.root(r);
        if (other == mine || std::any_of(fits.begin(), fits.end(), [&](const auto& f) { return f.second == other; }))
          continue;
        const Features a = clusters_.features(other), b = clusters_.features(mine);
        if (mine_is_hard && !hard(a)) continue;
        const NameMatch match = best_match(a, b);
        if (match < NameMatch::nickname || forbidden(a, b, false) || kept_apart(other, mine)) continue;
        int fit = match == NameMatch::exact ? 1 : 0;
        if (same_middle(a, b)) fit += 4;
        if ((a.employee && b.employee) || (a.client && b.client)) fit += 2;
        fits.emplace_back(fit, other);
      }
      if (fits.empty()) continue;
      std::stable_sort(fits.begin(), fits.end(), [](const auto& x, const auto& y) { return x.first > y.first; });
      // Several that could be one person among themselves are no contradiction; two who cannot are: then the best fit
      // must be better than the other.
      bool doubt = false;
      for (std::size_t x = 1; x < fits.size() && fits[x].first == fits[0].first; ++x) {
        const Features a = clusters_.features(fits[0].second), b = clusters_.features(fits[x].second);
        doubt |= best_match(a, b) < NameMatch::nickname || forbidden(a, b, false) ||
                 kept_apart(fits[0].second, fits[x].second);
      }
      if (doubt) continue;
      clusters_.join(fits[0].second, mine, "same name, and nothing in the share contradicts", 6);
    }
  }
}

// A number without a name goes to the only one who carries it.
void Rules::nameless_by_shared() {
  std::vector<std::uint32_t> nameless;
  std::vector<Value> wanted;
  for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
    if (!is_root(i)) continue;
    const Features f = clusters_.features(i);
    if (!f.names.empty()) continue;
    nameless.push_back(i);
    const Values shared = f.of(Kind::shared);
    wanted.insert(wanted.end(), shared.begin(), shared.end());
  }
  if (wanted.empty()) return;
  std::sort(wanted.begin(), wanted.end());
  wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
  std::vector<Entry> carriers;
  for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
    if (!is_root(i)) continue;
    const Features f = clusters_.features(i);
    if (f.names.empty()) continue;
    for (const Value v : f.of(Kind::shared))
      if (std::binary_search(wanted.begin(), wanted.end(), v)) carriers.push_back({v, i});
  }
  std::sort(carriers.begin(), carriers.end(),
            [](const Entry& a, const Entry& b) { return a.key != b.key ? a.key < b.key : a.member < b.member; });
  for (const std::uint32_t i : nameless) {
    if (!is_root(i) || !clusters_.features(i).names.empty()) continue;
    std::uint32_t carrier = i;  // none so far
    bool only = true;
    for (const Value v : clusters_.features(i).of(Kind::shared)) {
      auto at = std::lower_bound(carriers.begin(), carriers.end(), v,
                                 [](const Entry& e, std::uint64_t key) { return e.key < key; });
      for (; only && at != carriers.end() && at->key == v; ++at) {
        const std::uint32_t r = clusters_.root(at->member);
        if (carrier != i && carrier != r) only = false;
        carrier = r;
      }
    }
    if (!only || carrier == i || kept_apart(carrier, i) ||
        forbidden(clusters_.features(carrier), clusters_.features(i), false))
      continue;
    clusters_.join(carrier, i, "a number that only this person carries", 8);
  }
}

}  // namespace

int age_on(std::string_view birth, std::string_view day) {
  if (birth.size() != 10 || day.size() != 10) return -1;
  const auto year = [](std::string_view date) { return std::atoi(std::string(date).c_str()); };
  const int years = year(day) - year(birth);
  return day.substr(5) < birth.substr(5) ? years - 1 : years;
}

void join_mentions(const Mentions& mentions, Clusters& clusters, const std::string& as_of) {
  Rules(mentions, clusters, as_of).run();
}

}  // namespace spillmap::resolve
