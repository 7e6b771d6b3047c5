#include "scope/match.h"

#include <algorithm>
#include <set>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "base/text.h"

namespace spillmap::scope {
namespace {

constexpr std::uint64_t most_looks = 200'000'000;
constexpr std::size_t most_fronts = 20'000;
constexpr std::size_t most_entries = 64;

std::uint64_t hash_of(std::uint64_t seed, std::string_view text) {
  return XXH3_64bits_withSeed(text.data(), text.size(), seed);
}
std::uint64_t tail_hash(std::string_view parent, std::string_view name) { return hash_of(hash_of(7, parent), name); }

MatchRule worse(MatchRule a, MatchRule b) { return std::max(a, b); }

Parts folded_parts(const Parts& parts) {
  Parts out;
  out.reserve(parts.size());
  for (const std::string& part : parts) out.push_back(folded(part));
  return out;
}

std::string joined(const Parts& parts, std::size_t count) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) {
    out += parts[i];
    out += '\0';
  }
  return out;
}

}  // namespace

std::string_view to_string(MatchRule rule) {
  constexpr std::string_view words[match_rule_count] = {"no match",
                                                        "content",
                                                        "path",
                                                        "path, but for letter case or accents",
                                                        "path with a short (8.3) name",
                                                        "path after a renaming in the evidence",
                                                        "path with letters that the log could not write",
                                                        "path without an added ending",
                                                        "last folders and size",
                                                        "last folders",
                                                        "name and size",
                                                        "name alone",
                                                        "same folder and ending as a name that is not there"};
  return words[static_cast<std::size_t>(rule)];
}

std::string_view to_string(MatchClass sureness) {
  constexpr std::string_view words[] = {"none", "lead", "ambiguous", "likely", "certain"};
  return words[static_cast<std::size_t>(sureness)];
}

ItemTree::ItemTree(std::span<const Item> items) : items_(items) {
  nodes_.reserve(items.size() + items.size() / 4 + 16);
  node_of_item_.resize(items.size());
  names_.reserve(items.size());
  tails_.reserve(items.size());
  std::uint32_t last_folder = none;
  std::string last_path;
  for (std::uint32_t i = 0; i < items.size(); ++i) {
    const Item& item = items[i];
    while (roots_.size() <= item.root) {
      roots_.push_back(static_cast<std::uint32_t>(nodes_.size()));
      nodes_.emplace_back();
    }
    const std::size_t slash = item.path.rfind('/');
    const std::string folder_path =
        std::to_string(item.root) + '/' + (slash == std::string::npos ? std::string() : item.path.substr(0, slash));
    std::uint32_t folder = roots_[item.root];
    // Items come in the order of their paths, so the folder is most often that of the item before.
    if (last_folder != none && folder_path == last_path) {
      folder = last_folder;
    } else if (slash != std::string::npos) {
      for (const std::string_view part : split(std::string_view(item.path).substr(0, slash), '/'))
        if (!part.empty()) folder = add(folder, part);
    }
    last_folder = folder;
    last_path = folder_path;
    const std::string_view name = std::string_view(item.path).substr(slash == std::string::npos ? 0 : slash + 1);
    const std::uint32_t node = add(folder, name);
    nodes_[node].item = i;
    node_of_item_[i] = node;
    const std::string last = folded(name);
    names_.emplace_back(hash_of(1, last), i);
    tails_.emplace_back(tail_hash(folded(nodes_[folder].name), last), i);
  }
  std::sort(names_.begin(), names_.end());
  std::sort(tails_.begin(), tails_.end());
}

std::uint32_t ItemTree::child(std::uint32_t parent, std::string_view folded_name) const {
  const auto at = children_.find(hash_of(parent, folded_name));
  return at == children_.end() ? none : at->second;
}

std::uint32_t ItemTree::add(std::uint32_t parent, std::string_view name) {
  const std::string key = folded(name);
  const std::uint64_t hash = hash_of(parent, key);
  const auto [at, fresh] = children_.try_emplace(hash, static_cast<std::uint32_t>(nodes_.size()));
  std::uint32_t last = none;
  if (!fresh) {
    for (std::uint32_t n = at->second; n != none; n = nodes_[n].next_same) {
      if (nodes_[n].parent == parent && nodes_[n].name == name) return n;
      last = n;
    }
  }
  const auto node = static_cast<std::uint32_t>(nodes_.size());
  Node& made = nodes_.emplace_back();
  made.parent = parent;
  made.name = name;
  made.next_sibling = nodes_[parent].first_child;
  nodes_[parent].first_child = node;
  if (last != none) nodes_[last].next_same = node;
  return node;
}

std::uint32_t ItemTree::root_of(std::uint32_t node) const {
  while (nodes_[node].parent != none) node = nodes_[node].parent;
  for (std::uint32_t r = 0; r < roots_.size(); ++r)
    if (roots_[r] == node) return r;
  return none;
}

std::string ItemTree::path(std::uint32_t node) const {
  std::string out;
  for (; nodes_[node].parent != none; node = nodes_[node].parent)
    out = out.empty() ? nodes_[node].name : nodes_[node].name + '/' + out;
  return out;
}

bool ItemTree::is_below(std::uint32_t node, std::uint32_t folder) const {
  for (; node != none; node = nodes_[node].parent)
    if (node == folder) return true;
  return false;
}

namespace {
// Under what a short name is looked up: what it would be of, surest first.
std::vector<std::string> short_keys(std::string_view short_name) {
  const std::string capitals = to_upper(short_name);
  const std::size_t dot = capitals.find('.');
  const std::string ending = dot == std::string::npos ? std::string() : capitals.substr(dot + 1);
  const std::string base = capitals.substr(0, std::min(capitals.find('~'), capitals.size()));
  std::vector<std::string> out = {"s" + capitals, "w" + base + '.' + ending};
  if (base.size() == 6 &&
      std::all_of(base.begin() + 2, base.end(), [](char c) { return is_digit(c) || (c >= 'A' && c <= 'F'); }))
    out.push_back("h" + base.substr(0, 2) + '.' + ending);
  return out;
}
// Under what a long name is found.
std::vector<std::string> keys_of_long(const std::string& name) {
  std::vector<std::string> out = {"s" + samba_short_name(name)};
  const ShortParts parts = windows_short_parts(name);
  if (parts.base.empty()) return out;
  out.push_back("w" + parts.base + '.' + parts.ending);
  // From the fifth of a kind on: two letters and four digits of a hash that only Windows knows.
  out.push_back("h" + parts.base.substr(0, 2) + '.' + parts.ending);
  return out;
}
bool could_be_short_for(const std::string& short_name, const std::string& name) {
  if (!looks_short(short_name)) return false;
  const std::vector<std::string> keys = short_keys(short_name), of = keys_of_long(name);
  return std::find_first_of(keys.begin(), keys.end(), of.begin(), of.end()) != keys.end();
}
}  // namespace

const ItemTree::Short& ItemTree::short_names(std::uint32_t folder) const {
  const auto [at, fresh] = short_names_.try_emplace(folder);
  if (!fresh) return at->second;
  Short& out = at->second;
  for (std::uint32_t n = nodes_[folder].first_child; n != none; n = nodes_[n].next_sibling) {
    ++looks_;
    for (std::string& key : keys_of_long(nodes_[n].name)) out[std::move(key)].push_back(n);
  }
  return out;
}

std::vector<ItemTree::Found> ItemTree::resolve(std::uint32_t start, const Parts& parts, std::size_t from) const {
  constexpr std::size_t most_found = 32;
  std::vector<Found> now = {{start, MatchRule::path}}, next;
  for (std::size_t i = from; i < parts.size() && !now.empty(); ++i) {
    const std::string key = folded(parts[i]);
    next.clear();
    for (const Found& at : now) {
      // As written, if there is one; else all that are equal but for case.
      const std::size_t before = next.size();
      bool exact = false;
      for (std::uint32_t n = child(at.node, key); n != none && !exact; n = nodes_[n].next_same) {
        if (nodes_[n].parent != at.node) continue;
        if (nodes_[n].name == parts[i]) {
          next.resize(before);
          exact = true;
        } else if (folded(nodes_[n].name) != key) {
          continue;
        }
        next.push_back({n, exact ? at.rule : worse(at.rule, MatchRule::path_folded)});
      }
      if (next.size() != before || looks_ > most_looks) continue;
      if (looks_short(parts[i])) {
        const Short& shorts = short_names(at.node);
        for (const std::string& short_key : short_keys(parts[i])) {
          const auto found = shorts.find(short_key);
          if (found == shorts.end()) continue;
          for (const std::uint32_t n : found->second)
            if (next.size() < before + most_found) next.push_back({n, worse(at.rule, MatchRule::short_name)});
          break;
        }
      }
      if (next.size() != before || !has_lost_letters(parts[i])) continue;
      for (std::uint32_t n = nodes_[at.node].first_child; n != none && looks_ <= most_looks;
           n = nodes_[n].next_sibling) {
        ++looks_;
        if (next.size() < before + most_found && matches_lost(key, folded(nodes_[n].name)))
          next.push_back({n, worse(at.rule, MatchRule::lost_letters)});
      }
    }
    now.swap(next);
    if (now.size() > most_found) now.resize(most_found);
  }
  return now;
}

std::vector<std::uint32_t> ItemTree::with_name(std::string_view folded_name, std::size_t most) const {
  std::vector<std::uint32_t> out;
  const std::uint64_t hash = hash_of(1, folded_name);
  for (auto at = std::lower_bound(names_.begin(), names_.end(), std::pair(hash, 0u));
       at != names_.end() && at->first == hash; ++at) {
    if (out.size() >= most) return {};
    if (folded(nodes_[node_of_item_[at->second]].name) == folded_name) out.push_back(at->second);
  }
  return out;
}

std::vector<std::uint32_t> ItemTree::with_tail(std::string_view folded_parent, std::string_view folded_name,
                                               std::size_t most) const {
  std::vector<std::uint32_t> out;
  const std::uint64_t hash = tail_hash(folded_parent, folded_name);
  for (auto at = std::lower_bound(tails_.begin(), tails_.end(), std::pair(hash, 0u));
       at != tails_.end() && at->first == hash; ++at) {
    if (out.size() >= most) return {};
    const Node& node = nodes_[node_of_item_[at->second]];
    if (folded(node.name) == folded_name && folded(nodes_[node.parent].name) == folded_parent)
      out.push_back(at->second);
  }
  return out;
}

std::vector<std::uint32_t> ItemTree::with_short_name(std::string_view name, std::size_t most) const {
  if (all_short_names_.empty())
    for (std::uint32_t i = 0; i < items_.size(); ++i)
      for (std::string& key : keys_of_long(nodes_[node_of_item_[i]].name))
        all_short_names_[std::move(key)].push_back(i);
  for (const std::string& key : short_keys(name)) {
    const auto found = all_short_names_.find(key);
    if (found != all_short_names_.end())
      return found->second.size() > most ? std::vector<std::uint32_t>() : found->second;
  }
  return {};
}

std::size_t ItemTree::common_tail(std::uint32_t item, const Parts& parts, bool shorts) const {
  std::size_t tail = 0;
  for (std::uint32_t node = node_of_item_[item]; nodes_[node].parent != none && tail < parts.size();
       node = nodes_[node].parent, ++tail)
    if (const std::string& part = parts[parts.size() - 1 - tail];
        folded(nodes_[node].name) != part && !(shorts && could_be_short_for(part, nodes_[node].name)))
      break;
  return tail;
}

std::vector<std::uint32_t> ItemTree::in_folder(std::uint32_t node, std::size_t most) const {
  std::vector<std::uint32_t> out;
  for (std::uint32_t n = nodes_[node].first_child; n != none && folder_looks_ <= most_looks;
       n = nodes_[n].next_sibling) {
    ++folder_looks_;
    if (nodes_[n].item == none) continue;
    if (out.size() >= most) return {};
    out.push_back(nodes_[n].item);
  }
  return out;
}

bool RootMap::learn(const Parts& parts, const std::vector<std::uint32_t>& candidates, bool shorts) {
  std::size_t longest = 0;
  for (const std::uint32_t item : candidates) longest = std::max(longest, tree_.common_tail(item, parts, shorts));
  if (longest == 0) return false;
  std::set<std::uint32_t> folders;
  for (const std::uint32_t item : candidates) {
    if (tree_.common_tail(item, parts, shorts) != longest) continue;
    std::uint32_t node = tree_.node_of(item);
    for (std::size_t i = 0; i < longest; ++i) node = tree_.parent(node);
    folders.insert(node);
  }
  if (folders.size() > 4) return false;
  const std::string front = joined(parts, parts.size() - longest);
  if (fronts_.size() >= most_fronts && !fronts_.contains(front)) return true;
  fronts_.try_emplace(front, parts.begin(), parts.begin() + static_cast<std::ptrdiff_t>(parts.size() - longest));
  for (const std::uint32_t folder : folders) votes_[front][folder] += 1.0 / static_cast<double>(folders.size());
  return true;
}

void RootMap::learn(const FileName& name) {
  constexpr std::size_t most_candidates = 16, most_short = 512, most_short_names = 5000;
  if (name.kind == PathKind::title) return;
  const auto plainly = [&](const Parts& parts) {
    std::vector<std::uint32_t> candidates;
    if (parts.size() >= 2) candidates = tree_.with_tail(parts[parts.size() - 2], parts.back(), most_candidates);
    if (candidates.empty()) {
      // The name alone speaks only where it is all that either side has.
      for (const std::uint32_t item : tree_.with_name(parts.back(), most_candidates))
        if (parts.size() == 1 || tree_.parent(tree_.parent(tree_.node_of(item))) == ItemTree::none)
          candidates.push_back(item);
    }
    return learn(parts, candidates, false);
  };
  for (const Parts& reading : readings(name)) {
    Parts parts = folded_parts(reading);
    if (plainly(parts)) return;
    // A log of encryption has only names with the added ending; a listing by an old client, only short names.
    if (looks_short(parts.back()) && short_learned_ < most_short_names) {
      ++short_learned_;
      if (learn(parts, tree_.with_short_name(parts.back(), most_short), true)) return;
    }
    const std::string_view without = without_added_ending(parts.back());
    if (without.empty()) continue;
    parts.back() = std::string(without);
    if (plainly(parts)) return;
  }
}

void RootMap::give(const Parts& front, std::uint32_t folder) {
  entries_.push_back({folded_parts(front), folder, 1e9, true});
}

void RootMap::settle() {
  for (const auto& [front, folders] : votes_)
    for (const auto& [folder, votes] : folders) entries_.push_back({fronts_.at(front), folder, votes, false});
  // The order is complete: the tree numbers folders in the order of paths.
  std::sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) {
    if (a.votes != b.votes) return a.votes > b.votes;
    if (a.front.size() != b.front.size()) return a.front.size() < b.front.size();
    if (a.front != b.front) return a.front < b.front;
    return a.folder < b.folder;
  });
  // What one that has more votes says of a name already needs no entry of its own: "X:\a\b" stands where "X:" puts it.
  std::vector<Entry> kept;
  for (Entry& e : entries_) {
    const bool said = std::any_of(kept.begin(), kept.end(), [&](const Entry& k) {
      if (k.front.size() >= e.front.size() || !std::equal(k.front.begin(), k.front.end(), e.front.begin()))
        return false;
      const auto found = tree_.resolve(k.folder, e.front, k.front.size());
      return std::any_of(found.begin(), found.end(), [&](const auto& f) { return f.node == e.folder; });
    });
    if (!said) kept.push_back(std::move(e));
    if (kept.size() >= most_entries) break;
  }
  entries_ = std::move(kept);
  votes_.clear();
  fronts_.clear();
}

namespace {

bool fits(const RootMap::Entry& entry, const Parts& folded_name) {
  return entry.front.size() < folded_name.size() &&
         std::equal(entry.front.begin(), entry.front.end(), folded_name.begin());
}

// All of one content, or not.
bool same_content(const ItemTree& tree, const std::vector<std::uint32_t>& items) {
  const std::uint32_t content = tree.items()[items.front()].content;
  if (items.size() == 1) return true;
  return content != Item::no_content &&
         std::all_of(items.begin(), items.end(), [&](std::uint32_t i) { return tree.items()[i].content == content; });
}

void sort_once(std::vector<std::uint32_t>& items) {
  std::sort(items.begin(), items.end());
  items.erase(std::unique(items.begin(), items.end()), items.end());
}

Match decided(const ItemTree& tree, std::vector<std::uint32_t> items, MatchRule rule, MatchClass sureness) {
  Match match;
  sort_once(items);
  match.rule = rule;
  match.sureness = same_content(tree, items) ? sureness : MatchClass::ambiguous;
  if (match.sureness == MatchClass::ambiguous) match.rivals = static_cast<std::uint32_t>(items.size() - 1);
  match.items = std::move(items);
  if (match.items.size() > Match::most_items) match.items.resize(Match::most_items);
  return match;
}

// A CRC is only 32 bits: nothing without the size. Names whose size differs are another content.
std::vector<std::uint32_t> by_content(const ItemTree& tree, const Digests& digests, const FileName& name) {
  std::vector<std::uint32_t> out;
  for (const std::string_view hash : split(name.hash, ' ')) {
    if (hash.starts_with("crc32:") && !name.size) continue;
    const auto found = digests.items.find(to_lower(hash));
    if (found == digests.items.end()) continue;
    for (const std::uint32_t item : found->second)
      if (!name.size || tree.items()[item].bytes == *name.size) out.push_back(item);
    if (!out.empty()) break;
  }
  return out;
}

struct ByPath {
  std::vector<ItemTree::Found> found;
  double votes = 0;  // of the front that led there
  bool given = false;
  std::uint32_t rivals = 0;
  bool contested = false;  // fronts with about as many votes lead elsewhere
  bool covered = false;    // some front fits that many names speak for
};

constexpr double sure_votes = 3;

ByPath by_path(const ItemTree& tree, const RootMap& map, const std::vector<Parts>& forms) {
  ByPath out;
  for (const Parts& form : forms) {
    const Parts keys = folded_parts(form);
    for (const RootMap::Entry& entry : map.entries()) {
      if (!fits(entry, keys)) continue;
      out.covered |= entry.votes >= sure_votes;
      std::vector<ItemTree::Found> found = tree.resolve(entry.folder, form, entry.front.size());
      if (found.empty()) continue;
      if (out.found.empty()) {
        out.found = std::move(found);
        out.votes = entry.votes;
        out.given = entry.given;
        continue;
      }
      for (const ItemTree::Found& f : found) {
        if (std::any_of(out.found.begin(), out.found.end(), [&](const auto& o) { return o.node == f.node; })) continue;
        ++out.rivals;
        if (out.votes >= 10 * entry.votes) continue;
        out.contested = true;
        out.found.push_back(f);
      }
    }
  }
  return out;
}

}  // namespace

Match match_place(const ItemTree& tree, const TreePlace& place) {
  if (place.empty() || tree.root(place.root) == ItemTree::none) return {};
  const auto found = tree.resolve(tree.root(place.root), place.parts, 0);
  std::vector<std::uint32_t> items;
  MatchRule rule = MatchRule::path;
  for (const auto& f : found) {
    if (tree.item(f.node) != ItemTree::none) items.push_back(tree.item(f.node));
    rule = worse(rule, f.rule);
  }
  if (items.empty()) return {};
  return decided(tree, std::move(items), rule,
                 rule >= MatchRule::lost_letters ? MatchClass::likely : MatchClass::certain);
}

Match match_name(const ItemTree& tree, const RootMap& map, const Digests& digests, const FileName& name) {
  const std::vector<Parts> forms = readings(name);
  const ByPath path = by_path(tree, map, forms);
  std::vector<std::uint32_t> items;
  MatchRule rule = MatchRule::path;
  bool folder = false;
  for (const auto& f : path.found) {
    if (tree.item(f.node) == ItemTree::none)
      folder = true;
    else
      items.push_back(tree.item(f.node));
    rule = worse(rule, f.rule);
  }
  if (!name.hash.empty()) {
    std::vector<std::uint32_t> same = by_content(tree, digests, name);
    if (!same.empty()) {
      // Where the path says which of several equal ones, it is that.
      std::vector<std::uint32_t> both;
      for (const std::uint32_t i : same)
        if (std::find(items.begin(), items.end(), i) != items.end()) both.push_back(i);
      return decided(tree, both.empty() ? std::move(same) : std::move(both), MatchRule::content, MatchClass::certain);
    }
  }
  if (!items.empty()) {
    MatchClass sureness = rule >= MatchRule::lost_letters ? MatchClass::likely : MatchClass::certain;
    const std::size_t depth = forms.front().size();
    const bool sized = name.size && tree.items()[items.front()].bytes == *name.size;
    if (path.votes < sure_votes && !path.given && !sized && depth < 4) sureness = MatchClass::likely;
    Match match = decided(tree, std::move(items), rule, sureness);
    match.rivals = std::max(match.rivals, path.rivals);
    return match;
  }
  if (folder) {
    Match match;
    match.folder = true;
    match.rule = rule;
    return match;
  }
  // An ending that was added.
  if (!forms.empty()) {
    std::vector<Parts> shorter = forms;
    std::erase_if(shorter, [](Parts& parts) {
      const std::string_view without = without_added_ending(parts.back());
      if (without.empty()) return true;
      parts.back() = std::string(without);
      return false;
    });
    for (const auto& f : by_path(tree, map, shorter).found)
      if (tree.item(f.node) != ItemTree::none) items.push_back(tree.item(f.node));
    if (!items.empty()) return decided(tree, std::move(items), MatchRule::added_ending, MatchClass::likely);
  }
  // The end of the path, if it stands nowhere else.
  for (const Parts& form : forms) {
    const Parts keys = folded_parts(form);
    std::vector<std::uint32_t> candidates, best, sized;
    if (keys.size() >= 2) candidates = tree.with_tail(keys[keys.size() - 2], keys.back(), Match::most_items);
    std::size_t longest = 0;
    for (const std::uint32_t i : candidates) longest = std::max(longest, tree.common_tail(i, keys));
    for (const std::uint32_t i : candidates) {
      if (tree.common_tail(i, keys) == longest) best.push_back(i);
      if (name.size && tree.items()[i].bytes == *name.size) sized.push_back(i);
    }
    const MatchClass weaker = path.covered ? MatchClass::lead : MatchClass::likely;
    if (!sized.empty()) {
      Match match = decided(tree, std::move(sized), MatchRule::tail_size, MatchClass::likely);
      if (!path.covered && match.sureness == MatchClass::likely && longest >= 2) match.sureness = MatchClass::certain;
      return match;
    }
    if (!best.empty()) {
      // A size that is another's speaks against it.
      Match match = decided(tree, std::move(best), MatchRule::tail, name.size ? MatchClass::lead : weaker);
      match.rivals = static_cast<std::uint32_t>(candidates.size() - 1);
      return match;
    }
    candidates = tree.with_name(keys.back(), Match::most_items);
    for (const std::uint32_t i : candidates)
      if (name.size && tree.items()[i].bytes == *name.size) sized.push_back(i);
    if (!sized.empty()) return decided(tree, std::move(sized), MatchRule::name_size, MatchClass::likely);
    if (!candidates.empty()) {
      Match match = decided(tree, std::move(candidates), MatchRule::name, MatchClass::lead);
      if (match.sureness == MatchClass::ambiguous) match.sureness = MatchClass::lead;
      return match;
    }
  }
  // A name that is not there, in a folder that is: what is in the folder with the same ending may be it, renamed.
  for (const Parts& form : forms) {
    const Parts keys = folded_parts(form);
    for (const RootMap::Entry& entry : map.entries()) {
      if (!fits(entry, keys) || entry.votes < sure_votes) continue;
      Parts above(form.begin(), form.end() - 1);
      if (above.size() < entry.front.size()) continue;
      for (const auto& f : tree.resolve(entry.folder, above, entry.front.size())) {
        const std::string ending = keys.back().substr(std::min(keys.back().rfind('.'), keys.back().size()));
        for (const std::uint32_t i : tree.in_folder(f.node, Match::most_items)) {
          const std::string other = folded(tree.name(tree.node_of(i)));
          if (other.substr(std::min(other.rfind('.'), other.size())) == ending) items.push_back(i);
        }
      }
      if (items.empty()) continue;
      Match match = decided(tree, std::move(items), MatchRule::folder, MatchClass::lead);
      match.sureness = MatchClass::lead;
      return match;
    }
  }
  return {};
}

TreePlace place_of(const ItemTree& tree, const RootMap& map, const FileName& name) {
  for (const Parts& form : readings(name)) {
    const Parts keys = folded_parts(form);
    for (const RootMap::Entry& entry : map.entries()) {
      if (!fits(entry, keys) || entry.votes < sure_votes) continue;
      TreePlace place;
      place.root = tree.root_of(entry.folder);
      place.parts = split_path(tree.path(entry.folder), false);
      place.parts.insert(place.parts.end(), form.begin() + static_cast<std::ptrdiff_t>(entry.front.size()), form.end());
      return place;
    }
  }
  return {};
}

void Renames::add(const TreePlace& from, const TreePlace& to, std::int64_t at) {
  if (from.empty() || to.empty() || from.key() == to.key()) return;
  by_place_[from.key()].push_back({at, to});
}

void Renames::settle() {
  for (auto& [place, steps] : by_place_)
    std::stable_sort(steps.begin(), steps.end(), [](const Step& a, const Step& b) { return a.at < b.at; });
}

std::vector<std::int64_t> Renames::times(const TreePlace& place) const {
  constexpr std::size_t most = 16;
  std::vector<std::int64_t> out;
  if (by_place_.empty()) return out;
  for (TreePlace at = place; !at.parts.empty(); at.parts.pop_back()) {
    const auto found = by_place_.find(at.key());
    if (found == by_place_.end()) continue;
    for (const Step& step : found->second)
      if (out.size() < most) out.push_back(step.at);
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

// The first renaming of the place or of a folder above it, from that time on; `depth`: how many parts it renames.
const Renames::Step* Renames::next(const TreePlace& place, std::int64_t at, std::size_t& depth) const {
  const Step* first = nullptr;
  for (TreePlace above = place; !above.parts.empty(); above.parts.pop_back()) {
    const auto found = by_place_.find(above.key());
    if (found == by_place_.end()) continue;
    for (const Step& step : found->second) {
      if (step.at < at || (first != nullptr && step.at >= first->at)) continue;
      first = &step;
      depth = above.parts.size();
    }
  }
  return first;
}

TreePlace Renames::follow(TreePlace place, std::int64_t at) const {
  constexpr int most_steps = 64;
  for (int i = 0; i < most_steps; ++i) {
    std::size_t depth = 0;
    const Step* step = next(place, at, depth);
    if (step == nullptr) return place;
    TreePlace to = step->to;
    to.parts.insert(to.parts.end(), place.parts.begin() + static_cast<std::ptrdiff_t>(depth), place.parts.end());
    place = std::move(to);
    at = step->at + 1;
  }
  return place;
}

}  // namespace spillmap::scope
