#include "resolve/resolve.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "base/text.h"
#include "resolve/compare.h"

namespace spillmap {
namespace {

using resolve::NameKey;
using resolve::NameMatch;

// A value that two mentions of one human being share.
struct Features {
  std::set<std::string> tax_ids;                         // ssn, itin
  std::set<std::string> births;                          // ISO dates
  std::set<std::string> strong;                          // licence, passport, record number ...: "<element>:<number>"
  std::set<std::string> shared;                          // member id, account, e-mail, phone: a family may share them
  std::set<std::string> addresses;                       // street and ZIP
  std::vector<NameKey> names;                            // distinct
  bool employee = false, client = false, adult = false;  // adult: somebody's guardian or spouse
};

struct Node {
  MentionRef ref;
  const Mention* mention = nullptr;
  const ResultPage* page = nullptr;
  Features features;
};

bool is_strong(Element e) {
  switch (e) {
    case Element::drivers_license:
    case Element::state_id:
    case Element::passport:
    case Element::alien_number:
    case Element::military_id:
    case Element::tribal_id:
    case Element::national_id:
    case Element::medical_record_number: return true;
    default: return false;
  }
}

bool is_shared_kind(Element e) {
  switch (e) {
    case Element::health_insurance:
    case Element::bank_account:
    case Element::payment_card:
    case Element::email:
    case Element::phone:
    case Element::credentials: return true;
    default: return false;
  }
}

std::string address_block(const std::string& normalized) {
  const PostalAddress a = unpack_address(normalized);
  const std::string street = fold(a.line);
  std::string number;
  for (char c : street) {
    if (!is_alnum(c)) {
      if (!number.empty()) break;
      continue;
    }
    number.push_back(c);
  }
  if (number.empty() || a.zip.size() < 5) return {};
  return number + "|" + a.zip.substr(0, 5);
}

void add_name(std::vector<NameKey>& names, const NameKey& key) {
  if (key.empty()) return;
  if (std::find(names.begin(), names.end(), key) == names.end() && names.size() < 64) names.push_back(key);
}

// Telephone numbers, mailboxes and addresses that many families share are a switchboard's, a shelter's, a clinic's:
// they bind nobody together, and a number that only running text gives is nobody's personal data.
class CommonValues {
 public:
  explicit CommonValues(const std::vector<Node>& nodes) {
    std::map<std::string, std::set<std::string>> families;
    for (const Node& node : nodes) {
      const NameKey name = resolve::name_key(node.mention->name);
      if (name.family.empty()) continue;
      for (const std::uint32_t index : node.mention->findings) {
        const Finding& f = node.page->findings[index];
        if (!is_contact_detail(f.element)) continue;
        auto& set = families[key(f)];
        if (set.size() <= many) set.insert(name.family.front());
      }
    }
    for (auto& [value, set] : families)
      if (set.size() > many) common_.insert(value);
  }
  bool has(const Finding& f) const { return is_contact_detail(f.element) && common_.contains(key(f)); }

 private:
  static constexpr std::size_t many = 5;  // families under one number
  static std::string key(const Finding& f) {
    return std::string(id(f.element)) + ":" +
           (f.element == Element::address ? address_key(unpack_address(f.normalized), false) : f.normalized);
  }
  std::set<std::string> common_;
};

Features features_of(const Mention& mention, const ResultPage& page, const CommonValues& common) {
  Features f;
  f.employee = mention.role == Role::employee || mention.role == Role::author;
  f.client = mention.role == Role::client;
  f.adult = mention.role == Role::guardian || mention.guardian_of >= 0 || mention.spouse_of >= 0;
  add_name(f.names, resolve::name_key(mention.name));
  for (const std::uint32_t index : mention.findings) {
    const Finding& finding = page.findings[index];
    if (!is_exposure(finding) || finding.normalized.empty() || finding.confidence < 50 || common.has(finding)) continue;
    switch (finding.element) {
      case Element::ssn:
      case Element::itin: f.tax_ids.insert(finding.normalized); break;
      case Element::date_of_birth: f.births.insert(finding.normalized); break;
      case Element::address: {
        const std::string block = address_block(finding.normalized);
        if (!block.empty()) f.addresses.insert(block);
        break;
      }
      default:
        if (is_strong(finding.element))
          f.strong.insert(std::string(id(finding.element)) + ":" + finding.normalized);
        else if (is_shared_kind(finding.element))
          f.shared.insert(std::string(id(finding.element)) + ":" + finding.normalized);
    }
  }
  return f;
}

bool intersects(const std::set<std::string>& a, const std::set<std::string>& b) {
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

bool disjoint(const std::set<std::string>& a, const std::set<std::string>& b) {
  return !a.empty() && !b.empty() && !intersects(a, b);
}

// Dates that a slip of the pen makes of each other: one digit, or day and month exchanged.
bool near_dates(const std::set<std::string>& a, const std::set<std::string>& b) {
  for (const std::string& x : a)
    for (const std::string& y : b) {
      if (x.size() != 10 || y.size() != 10) continue;
      if (resolve::one_typing_error(x, y)) return true;
      if (x.substr(0, 4) == y.substr(0, 4) && x.substr(5, 2) == y.substr(8, 2) && x.substr(8, 2) == y.substr(5, 2))
        return true;
    }
  return false;
}

bool near_numbers(const std::set<std::string>& a, const std::set<std::string>& b) {
  for (const std::string& x : a)
    for (const std::string& y : b)
      if (resolve::one_typing_error(x, y)) return true;
  return false;
}

NameMatch best_match(const Features& a, const Features& b) {
  if (a.names.empty() || b.names.empty()) return NameMatch::partial;
  NameMatch best = NameMatch::conflict;
  for (const NameKey& x : a.names)
    for (const NameKey& y : b.names) best = std::max(best, resolve::compare(x, y));
  return best;
}

bool any_suffix_conflict(const Features& a, const Features& b) {
  for (const NameKey& x : a.names)
    for (const NameKey& y : b.names)
      if (resolve::suffix_conflict(x, y)) return true;
  return false;
}

bool any_given_compatible(const Features& a, const Features& b) {
  for (const NameKey& x : a.names)
    for (const NameKey& y : b.names)
      if (resolve::given_compatible(x, y)) return true;
  return false;
}

int age_on(const std::string& birth, const std::string& day) {
  if (birth.size() != 10 || day.size() != 10) return -1;
  const int years = std::atoi(day.c_str()) - std::atoi(birth.c_str());
  return day.substr(5) < birth.substr(5) ? years - 1 : years;
}

class Clusters {
 public:
  explicit Clusters(std::vector<Node>& nodes) : nodes_(nodes), parent_(nodes.size()) {
    for (std::size_t i = 0; i < nodes.size(); ++i) parent_[i] = i;
    features_.reserve(nodes.size());
    for (const Node& n : nodes) features_.push_back(n.features);
    merges_.resize(nodes.size());
    rivals_.resize(nodes.size());
    // Client and guardian of one row, tenant and co-tenant, are two people whatever their names.
    std::map<MentionRef, std::size_t> index;
    for (std::size_t i = 0; i < nodes.size(); ++i) index.emplace(nodes[i].ref, i);
    for (std::size_t i = 0; i < nodes.size(); ++i)
      for (const std::int32_t other : {nodes[i].mention->guardian_of, nodes[i].mention->spouse_of}) {
        if (other < 0) continue;
        const auto at = index.find({nodes[i].ref.content, nodes[i].ref.page, static_cast<std::uint32_t>(other)});
        if (at == index.end() || at->second == i) continue;
        rivals_[i].insert(at->second);
        rivals_[at->second].insert(i);
      }
  }

  // Stand the two clusters beside each other somewhere as two people?
  bool rivals(std::size_t a, std::size_t b) {
    const auto& small = rivals_[a].size() <= rivals_[b].size() ? rivals_[a] : rivals_[b];
    const std::size_t other = &small == &rivals_[a] ? b : a;
    return std::any_of(small.begin(), small.end(), [&](std::size_t i) { return root(i) == other; });
  }

  std::size_t root(std::size_t i) {
    while (parent_[i] != i) i = parent_[i] = parent_[parent_[i]];
    return i;
  }
  const Features& features(std::size_t root) const { return features_[root]; }
  const std::vector<Merge>& merges(std::size_t root) const { return merges_[root]; }

  void join(std::size_t a, std::size_t b, std::string reason, double weight) {
    a = root(a);
    b = root(b);
    if (a == b) return;
    if (a > b) std::swap(a, b);  // nodes are sorted by place: the smaller stays
    merges_[a].push_back({nodes_[a].ref, nodes_[b].ref, std::move(reason), weight});
    merges_[a].insert(merges_[a].end(), std::make_move_iterator(merges_[b].begin()),
                      std::make_move_iterator(merges_[b].end()));
    merges_[b].clear();
    parent_[b] = a;
    Features &x = features_[a], &y = features_[b];
    x.tax_ids.merge(y.tax_ids);
    x.births.merge(y.births);
    x.strong.merge(y.strong);
    x.shared.merge(y.shared);
    x.addresses.merge(y.addresses);
    for (const NameKey& n : y.names) add_name(x.names, n);
    x.employee |= y.employee;
    x.client |= y.client;
    x.adult |= y.adult;
    y = {};
    rivals_[a].merge(rivals_[b]);
    rivals_[b].clear();
  }

 private:
  std::vector<Node>& nodes_;
  std::vector<std::size_t> parent_;
  std::vector<Features> features_;
  std::vector<std::vector<Merge>> merges_;
  std::vector<std::set<std::size_t>> rivals_;  // nodes that stand beside one of the cluster as another person
};

// Two SSNs or two birth dates are two people, unless the one is a slip of the other and `proof` binds them otherwise.
bool forbidden(const Features& a, const Features& b, bool proof) {
  if (disjoint(a.tax_ids, b.tax_ids)) {
    // One person may have an ITIN first and an SSN later; a slip of one digit happens too.
    const bool same_birth = intersects(a.births, b.births);
    if (!(proof && same_birth && near_numbers(a.tax_ids, b.tax_ids))) return true;
  }
  if (disjoint(a.births, b.births)) {
    if (!(proof && near_dates(a.births, b.births))) return true;
  }
  return any_suffix_conflict(a, b);
}

using Blocks = std::map<std::string, std::vector<std::size_t>>;

class Resolver {
 public:
  Resolver(std::vector<Node>& nodes, std::string as_of) : nodes_(nodes), clusters_(nodes), as_of_(std::move(as_of)) {}

  Clusters& run() {
    by_values([](const Features& f) -> const std::set<std::string>& { return f.tax_ids; }, "same tax number", 25,
              [&](const Features& a, const Features& b, std::string& why) {
                const NameMatch match = best_match(a, b);
                const bool given = any_given_compatible(a, b), birth = intersects(a.births, b.births);
                if (match == NameMatch::conflict && !given && !birth) return false;
                why = match == NameMatch::conflict
                          ? (birth ? "same birth date, another name" : "same given name, another family name")
                          : std::string(resolve::in_words(match));
                return !forbidden(a, b, true);
              });
    by_values([](const Features& f) -> const std::set<std::string>& { return f.strong; },
              "same record or licence number", 20,
              [&](const Features& a, const Features& b, std::string& why) {
                const NameMatch match = best_match(a, b);
                const bool birth = intersects(a.births, b.births);
                if (match == NameMatch::conflict && !(birth && any_given_compatible(a, b))) return false;
                why = std::string(resolve::in_words(match));
                return !forbidden(a, b, true);
              });
    by_name_and_birth();
    by_values([](const Features& f) -> const std::set<std::string>& { return f.shared; },
              "same member, account, e-mail or phone", 12,
              [&](const Features& a, const Features& b, std::string& why) {
                if (a.names.empty() != b.names.empty()) return false;  // whose it is in the family is not known
                const NameMatch match = best_match(a, b);
                if (a.names.empty()) return !forbidden(a, b, false);
                if (match < NameMatch::close) return false;
                why = std::string(resolve::in_words(match));
                return !forbidden(a, b, match >= NameMatch::nickname);
              });
    by_values([](const Features& f) -> const std::set<std::string>& { return f.addresses; }, "same address", 9,
              [&](const Features& a, const Features& b, std::string& why) {
                const NameMatch match = best_match(a, b);
                if (a.names.empty() || b.names.empty() || match < NameMatch::nickname) return false;
                why = std::string(resolve::in_words(match));
                return !forbidden(a, b, false);
              });
    by_name_alone();
    nameless_by_shared();
    return clusters_;
  }

 private:
  // Two people of one row, or a child and somebody's parent.
  bool kept_apart(std::size_t a, std::size_t b) {
    const auto child = [&](const Features& f) {
      return !f.births.empty() && std::all_of(f.births.begin(), f.births.end(), [&](const std::string& birth) {
        const int age = age_on(birth, as_of_);
        return age >= 0 && age < 15;
      });
    };
    const Features &fa = clusters_.features(a), &fb = clusters_.features(b);
    if ((fa.adult && child(fb)) || (fb.adult && child(fa))) return true;
    return clusters_.rivals(a, b);
  }

  template <class Values, class Allowed>
  void by_values(Values values, const char* what, double weight, Allowed allowed) {
    Blocks blocks;
    for (std::size_t i = 0; i < nodes_.size(); ++i)
      if (clusters_.root(i) == i)
        for (const std::string& v : values(clusters_.features(i))) blocks[v].push_back(i);
    for (const auto& [value, members] : blocks) {
      std::vector<std::size_t> groups;  // clusters within the block that could not be joined
      for (const std::size_t i : members) {
        bool placed = false;
        for (std::size_t& g : groups) {
          const std::size_t a = clusters_.root(g), b = clusters_.root(i);
          if (a == b) {
            placed = true;
            break;
          }
          std::string why;
          if (kept_apart(a, b) || !allowed(clusters_.features(a), clusters_.features(b), why)) continue;
          clusters_.join(a, b, std::string(what) + (why.empty() ? "" : "; " + why), weight);
          g = clusters_.root(a);
          placed = true;
          break;
        }
        // A value that many different people carry (a switchboard, a clinic's address) proves nothing: stop comparing.
        if (!placed && groups.size() < 24) groups.push_back(i);
      }
    }
  }

  // Every word that may be the family name: given names differ by nickname and spelling, so they do not block.
  static std::vector<std::string> name_blocks(const Features& f) {
    std::set<std::string> out;
    for (const NameKey& n : f.names) {
      if (!n.full()) continue;
      for (const std::string& word : n.family)
        if (word.size() > 2 || n.family.size() == 1) out.insert(word);
      if (!n.order_known) out.insert(n.given.begin(), n.given.end());
    }
    return {out.begin(), out.end()};
  }

  void by_name_and_birth() {
    Blocks blocks;
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
      if (clusters_.root(i) != i) continue;
      const Features& f = clusters_.features(i);
      for (const std::string& birth : f.births) {
        // The birth date blocks; a share's births are spread over decades, so the blocks stay small.
        blocks[birth].push_back(i);
      }
    }
    for (const auto& [birth, members] : blocks) {
      for (std::size_t x = 0; x < members.size(); ++x) {
        std::size_t compared = 0;
        for (std::size_t y = x + 1; y < members.size() && compared < 200; ++y, ++compared) {
          const std::size_t a = clusters_.root(members[x]), b = clusters_.root(members[y]);
          if (a == b) continue;
          const Features &fa = clusters_.features(a), &fb = clusters_.features(b);
          if (fa.names.empty() || fb.names.empty()) continue;
          const NameMatch match = best_match(fa, fb);
          const bool linked = intersects(fa.shared, fb.shared) || intersects(fa.addresses, fb.addresses);
          // Another family name needs more than the birth date: a shared address, phone or number.
          const bool family_differs = match == NameMatch::close && !near_names(fa, fb);
          if (match < NameMatch::close || (family_differs && !linked)) {
            if (match != NameMatch::partial || !linked) continue;
          }
          if (kept_apart(a, b) || forbidden(fa, fb, match >= NameMatch::nickname)) continue;
          clusters_.join(a, b, "same birth date; " + std::string(resolve::in_words(match)), 18);
        }
      }
    }
  }

  static bool near_names(const Features& a, const Features& b) {
    for (const NameKey& x : a.names)
      for (const NameKey& y : b.names) {
        std::string fx, fy;
        for (const std::string& w : x.family) fx += w;
        for (const std::string& w : y.family) fy += w;
        if (resolve::one_typing_error(fx, fy)) return true;
        std::string gx, gy;
        for (const std::string& w : x.given) gx += w;
        for (const std::string& w : y.given) gy += w;
        if (fx == gy && gx == fy) return true;
        for (const std::string& w : x.family)
          if (w.size() > 2 && std::find(y.family.begin(), y.family.end(), w) != y.family.end()) return true;
      }
    return false;
  }

  static bool hard(const Features& f) { return !f.tax_ids.empty() || !f.births.empty() || !f.strong.empty(); }

  // One name, no contradiction anywhere: one person. Where the share itself shows two people of that name, a mention
  // without a number stays apart unless its middle name decides.
  void by_name_alone() {
    Blocks blocks;
    for (std::size_t i = 0; i < nodes_.size(); ++i)
      if (clusters_.root(i) == i)
        for (const std::string& key : name_blocks(clusters_.features(i))) blocks[key].push_back(i);
    for (const auto& [key, members] : blocks) {
      std::vector<std::size_t> roots;
      for (const std::size_t i : members) {
        const std::size_t r = clusters_.root(i);
        if (std::find(roots.begin(), roots.end(), r) == roots.end()) roots.push_back(r);
        if (roots.size() > 200) break;
      }
      // Those with numbers first: they are the fixed points, and a mention without numbers looks for its own among
      // them.
      std::stable_sort(roots.begin(), roots.end(), [&](std::size_t x, std::size_t y) {
        return hard(clusters_.features(x)) > hard(clusters_.features(y));
      });
      // Who has numbers looks only among those who have some: it must not take a bare name that may be another's.
      for (std::size_t k = roots.size(); k-- > 0;) {
        const std::size_t mine = clusters_.root(roots[k]);
        const bool mine_is_hard = hard(clusters_.features(mine));
        std::vector<std::pair<int, std::size_t>> fits;  // how well, and which cluster
        for (const std::size_t r : roots) {
          const std::size_t other = clusters_.root(r);
          if (other == mine || std::any_of(fits.begin(), fits.end(), [&](const auto& f) { return f.second == other; }))
            continue;
          const Features &a = clusters_.features(other), &b = clusters_.features(mine);
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
          const Features &a = clusters_.features(fits[0].second), &b = clusters_.features(fits[x].second);
          doubt |= best_match(a, b) < NameMatch::nickname || forbidden(a, b, false) ||
                   kept_apart(fits[0].second, fits[x].second);
        }
        if (doubt) continue;
        clusters_.join(fits[0].second, mine, "same name, and nothing in the share contradicts", 6);
      }
    }
  }

  static bool same_middle(const Features& a, const Features& b) {
    for (const NameKey& x : a.names)
      for (const NameKey& y : b.names)
        if (!x.middle.empty() && !y.middle.empty() && x.middle.front()[0] == y.middle.front()[0]) return true;
    return false;
  }

  // A number without a name goes to the only one who carries it.
  void nameless_by_shared() {
    std::map<std::string, std::set<std::size_t>> carriers;
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
      if (clusters_.root(i) != i || clusters_.features(i).names.empty()) continue;
      for (const std::string& v : clusters_.features(i).shared) carriers[v].insert(i);
    }
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
      if (clusters_.root(i) != i || !clusters_.features(i).names.empty()) continue;
      std::set<std::size_t> all;
      for (const std::string& v : clusters_.features(i).shared)
        if (const auto found = carriers.find(v); found != carriers.end())
          for (const std::size_t c : found->second) all.insert(clusters_.root(c));
      if (all.size() != 1 || kept_apart(*all.begin(), i) ||
          forbidden(clusters_.features(*all.begin()), clusters_.features(i), false))
        continue;
      clusters_.join(*all.begin(), i, "a number that only this person carries", 8);
    }
  }

  std::vector<Node>& nodes_;
  Clusters clusters_;
  std::string as_of_;
};

template <class Count>
std::string most_frequent(const Count& counts) {
  std::string best;
  int most = 0;
  for (const auto& [value, n] : counts)
    if (n > most) {
      most = n;
      best = value;
    }
  return best;
}

std::string person_id(const MentionRef& ref) {
  // Derived from the place of the first mention, so that nothing of a person's data can be guessed from it.
  std::uint64_t h = 0xcbf29ce484222325ull;
  const auto mix = [&](std::uint64_t v) {
    for (int i = 0; i < 8; ++i) {
      h ^= (v >> (8 * i)) & 0xFF;
      h *= 0x100000001b3ull;
    }
  };
  for (std::size_t i = 0; i < 32; i += 8) {
    std::uint64_t v = 0;
    for (std::size_t k = 0; k < 8; ++k) v |= std::uint64_t(ref.content[i + k]) << (8 * k);
    mix(v);
  }
  mix(ref.page);
  mix(ref.mention);
  h ^= h >> 29;
  static constexpr char letters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  std::string out = "P";
  for (int i = 0; i < 10; ++i) out.push_back(letters[(h >> (5 * i)) & 31]);
  return out;
}

bool is_all_caps(const std::string& text) {
  bool letter = false;
  for (char c : text) {
    if (is_lower(c)) return false;
    letter |= is_upper(c);
  }
  return letter;
}

PersonName choose_name(const std::vector<const PersonName*>& names) {
  // The form seen most often among the fullest, mixed case before capitals.
  std::map<std::string, std::pair<int, const PersonName*>> counts;
  for (const PersonName* n : names) {
    auto& entry = counts[n->display()];
    ++entry.first;
    if (entry.second == nullptr || (n->order_known && !entry.second->order_known)) entry.second = n;
  }
  const PersonName* best = nullptr;
  double best_score = -1;
  for (const auto& [text, entry] : counts) {
    const PersonName& n = *entry.second;
    double score = std::min(entry.first, 50) * 0.1;
    if (!n.given.empty() && !n.family.empty()) score += 10;
    if (n.given.size() > 2) score += 4;
    if (!n.middle.empty()) score += n.middle.size() > 2 ? 1.5 : 1;
    if (!n.suffix.empty()) score += 1;
    if (n.order_known) score += 2;
    if (!is_all_caps(text)) score += 3;
    if (score > best_score) {
      best_score = score;
      best = entry.second;
    }
  }
  return best ? *best : PersonName{};
}

// The street seen most often, in its fullest form: with city and ZIP, the city not cut short by a narrow column.
PostalAddress choose_address(const std::map<std::string, int>& counts) {
  struct Group {
    int seen = 0;
    bool complete = false;
    std::vector<std::pair<PostalAddress, int>> forms;
  };
  std::map<std::string, Group> streets;
  for (const auto& [packed, n] : counts) {
    const PostalAddress address = unpack_address(packed);
    PostalAddress street;
    street.line = address.line;
    Group& group = streets[address_key(street, true)];
    group.seen += n;
    group.complete |= !address.zip.empty() && !address.city.empty();
    group.forms.emplace_back(address, n);
  }
  const Group* best = nullptr;
  for (const auto& [street, group] : streets)
    if (best == nullptr || group.complete > best->complete ||
        (group.complete == best->complete && group.seen > best->seen))
      best = &group;
  if (best == nullptr) return {};
  const PostalAddress* chosen = nullptr;
  double most = -1;
  for (const auto& [address, n] : best->forms) {
    double score = std::min(n, 20) * 0.01 + (address.zip.empty() ? 0 : 4) + (address.city.empty() ? 0 : 2) +
                   (address.state.empty() ? 0 : 1);
    score += std::min<double>(static_cast<double>(address.city.size()), 30) * 0.05;
    if (!is_all_caps(address.line)) score += 1;
    if (score > most) {
      most = score;
      chosen = &address;
    }
  }
  return *chosen;
}

Person person_from(const std::vector<std::size_t>& members, std::vector<Node>& nodes, const Clusters& clusters,
                   std::size_t root, const CommonValues& common, const ResolveOptions& options) {
  Person p;
  p.id = person_id(nodes[members.front()].ref);
  std::vector<const PersonName*> names;
  std::map<std::string, int> births, ssns, addresses;
  std::set<Role> roles;
  struct PerContent {
    bool identified = false;
    ElementSet elements;
  };
  std::map<Sha256, PerContent> contents;
  for (const std::size_t i : members) {
    const Node& node = nodes[i];
    const Mention& m = *node.mention;
    p.mentions.push_back(node.ref);
    p.deceased |= m.deceased;
    if (!m.name.empty()) names.push_back(&m.name);
    bool any_value = false;
    PerContent& content = contents[node.ref.content];
    const bool bystander = m.role == Role::provider || m.role == Role::author;
    for (const std::uint32_t index : m.findings) {
      const Finding& f = node.page->findings[index];
      if (!is_exposure(f) || (f.how == How::prose && common.has(f))) continue;
      if (f.element == Element::name) {
        content.identified = true;
        if (!bystander) content.elements.add(Element::name);
        if (!f.name.empty() && m.name.empty()) names.push_back(&f.name);
        continue;
      }
      any_value = true;
      if (is_unique_identifier(f.element)) content.identified = true;
      content.elements.add(f.element);
      if (is_health(f.element)) p.flags |= f.flags & 0xFFu;
      switch (f.element) {
        case Element::date_of_birth: ++births[f.normalized]; break;
        case Element::ssn: ++ssns[f.normalized]; break;
        case Element::address:
          if ((f.flags & flag_old) == 0) ++addresses[f.normalized];
          break;
        default: break;
      }
    }
    if (any_value || m.role != Role::other) roles.insert(m.role);
  }
  for (const auto& [content, seen] : contents) {
    if (seen.identified && seen.elements.size() >= 2) {
      p.affected = true;
      p.elements.add(seen.elements);
      if (p.affected_reason.empty()) p.affected_reason = "one file has " + seen.elements.to_string(',') + " together";
    }
  }
  if (p.affected)
    for (const auto& [content, seen] : contents) p.elements.add(seen.elements);
  p.name = choose_name(names);
  std::set<std::string> other_names;
  for (const PersonName* n : names)
    if (n->display() != p.name.display()) other_names.insert(n->display());
  p.other_names.assign(other_names.begin(), other_names.end());
  p.date_of_birth = most_frequent(births);
  p.ssn = most_frequent(ssns);
  p.address = choose_address(addresses);
  p.roles.assign(roles.begin(), roles.end());
  if (!p.date_of_birth.empty() && !options.as_of.empty()) {
    const int age = age_on(p.date_of_birth, options.as_of);
    p.minor = age >= 0 && age < 18;
  }
  std::sort(p.mentions.begin(), p.mentions.end());
  p.merges = clusters.merges(root);
  return p;
}

}  // namespace

Resolution resolve_mentions(const std::vector<ResolveInput>& inputs, const ResolveOptions& options) {
  std::vector<Node> nodes;
  for (const ResolveInput& input : inputs)
    for (std::uint32_t m = 0; m < input.results->mentions.size(); ++m) {
      Node node;
      node.ref = {input.content, input.page, m};
      node.mention = &input.results->mentions[m];
      node.page = input.results;
      nodes.push_back(std::move(node));
    }
  std::sort(nodes.begin(), nodes.end(), [](const Node& a, const Node& b) { return a.ref < b.ref; });
  const CommonValues common(nodes);
  for (Node& n : nodes) n.features = features_of(*n.mention, *n.page, common);

  Resolver resolver(nodes, options.as_of);
  Clusters& clusters = resolver.run();

  std::map<std::size_t, std::vector<std::size_t>> groups;
  for (std::size_t i = 0; i < nodes.size(); ++i) groups[clusters.root(i)].push_back(i);
  Resolution out;
  std::map<MentionRef, std::string> id_of;
  for (const auto& [root, members] : groups) {
    out.persons.push_back(person_from(members, nodes, clusters, root, common, options));
    for (const std::size_t i : members) id_of[nodes[i].ref] = out.persons.back().id;
  }
  std::map<std::string, std::string> guardians;
  for (const Node& n : nodes)
    if (n.mention->guardian_of >= 0) {
      const auto ward = id_of.find({n.ref.content, n.ref.page, static_cast<std::uint32_t>(n.mention->guardian_of)});
      if (ward != id_of.end()) guardians.emplace(ward->second, id_of[n.ref]);
    }
  for (Person& p : out.persons)
    if (const auto found = guardians.find(p.id); found != guardians.end() && found->second != p.id)
      p.guardian_id = found->second;
  std::sort(out.persons.begin(), out.persons.end(), [](const Person& a, const Person& b) { return a.id < b.id; });
  return out;
}

}  // namespace spillmap
