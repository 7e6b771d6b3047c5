// Which item of the case a name of the evidence means. Content before path; a path only after it was learned what the
// front of it stands for ("\\FS01\HR$", "X:", "/srv/records" -> this folder of that root). Every match keeps its rule
// and its rivals. What two items could be is listed as ambiguous and never guessed.
//
//   ItemTree tree(items);
//   RootMap map(tree);
//   for (name of one piece of evidence) map.learn(name);
//   map.settle();
//   Match match = match_name(tree, map, digests, name);
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "scope/names.h"

namespace spillmap::scope {

// A file of the case. `content` is a number that equal contents share.
struct Item {
  std::uint32_t root = 0;
  std::string path;  // raw, below the root
  std::uint64_t bytes = 0;
  static constexpr std::uint32_t no_content = 0xFFFFFFFFu;
  std::uint32_t content = no_content;
};

// How a name was matched, surest first. Serialised by number: only ever append.
enum class MatchRule : std::uint8_t {
  none,
  content,       // SHA-256, or another hash together with the size
  path,          // the path, its front replaced by what it stands for
  path_folded,   // the same without letter case or composition of accents
  short_name,    // a part is the 8.3 name of what is there
  renamed,       // after a renaming that the evidence tells
  lost_letters,  // letters that the log could not write
  added_ending,  // without an ending that was added, as encryption does
  tail_size,     // the last folders and the size, nowhere else
  tail,          // the last folders, nowhere else
  name_size,     // the name and the size, nowhere else
  name,          // the name alone: a lead, never a finding
  folder,        // same folder and ending as a name that is not there: it may have been renamed
};
std::string_view to_string(MatchRule rule);  // in words
inline constexpr std::uint8_t match_rule_count = 13;

enum class MatchClass : std::uint8_t {
  none,       // nothing in the case could be it
  lead,       // could be, on too little
  ambiguous,  // one of several
  likely,
  certain,
};
std::string_view to_string(MatchClass sureness);

struct Match {
  MatchClass sureness = MatchClass::none;
  MatchRule rule = MatchRule::none;
  bool folder = false;  // it is a folder of the case, no file
  std::vector<std::uint32_t>
      items;                 // the item, or all of the same content; for lead and ambiguous, those that could be
  std::uint32_t rivals = 0;  // others that were looked at and passed over
  static constexpr std::size_t most_items = 64;
};

// The items as folders and names.
class ItemTree {
 public:
  static constexpr std::uint32_t none = 0xFFFFFFFFu;
  explicit ItemTree(std::span<const Item> items);

  std::span<const Item> items() const { return items_; }
  std::uint32_t root(std::uint32_t number) const { return number < roots_.size() ? roots_[number] : none; }
  std::uint32_t roots() const { return static_cast<std::uint32_t>(roots_.size()); }
  std::uint32_t parent(std::uint32_t node) const { return nodes_[node].parent; }
  std::uint32_t item(std::uint32_t node) const { return nodes_[node].item; }
  std::uint32_t node_of(std::uint32_t item) const { return node_of_item_[item]; }
  const std::string& name(std::uint32_t node) const { return nodes_[node].name; }
  std::uint32_t root_of(std::uint32_t node) const;
  std::string path(std::uint32_t node) const;  // below the root
  bool is_below(std::uint32_t node, std::uint32_t folder) const;

  struct Found {
    std::uint32_t node = none;
    MatchRule rule = MatchRule::path;
  };
  // Every node that the parts from `from` on can mean below `start`.
  std::vector<Found> resolve(std::uint32_t start, const Parts& parts, std::size_t from) const;
  // Items whose last name is this, folded; at most `most`, or none when there are more.
  std::vector<std::uint32_t> with_name(std::string_view folded_name, std::size_t most) const;
  // The same for the last two parts.
  std::vector<std::uint32_t> with_tail(std::string_view folded_parent, std::string_view folded_name,
                                       std::size_t most) const;
  // Items whose last name has this short (8.3) name, or could have it.
  std::vector<std::uint32_t> with_short_name(std::string_view name, std::size_t most) const;
  // How many parts at the end are those of the item; with `shorts` also by their short names.
  std::size_t common_tail(std::uint32_t item, const Parts& folded_parts, bool shorts = false) const;
  // Files in a folder.
  std::vector<std::uint32_t> in_folder(std::uint32_t node, std::size_t most) const;

 private:
  struct Node {
    std::uint32_t parent = none, item = none, next_same = none, first_child = none, next_sibling = none;
    std::string name;
  };
  using Short = std::unordered_map<std::string, std::vector<std::uint32_t>>;
  std::uint32_t child(std::uint32_t parent, std::string_view folded_name) const;
  std::uint32_t add(std::uint32_t parent, std::string_view name);
  const Short& short_names(std::uint32_t folder) const;

  std::span<const Item> items_;
  std::vector<Node> nodes_;
  std::vector<std::uint32_t> roots_, node_of_item_;
  std::unordered_map<std::uint64_t, std::uint32_t> children_;           // hash of parent and folded name -> first node
  std::vector<std::pair<std::uint64_t, std::uint32_t>> names_, tails_;  // hash -> item, sorted
  mutable std::unordered_map<std::uint32_t, Short> short_names_;
  mutable Short all_short_names_;  // of items, made when it is asked for
  // Looking at all names of a folder for each of many names is bounded.
  mutable std::uint64_t looks_ = 0, folder_looks_ = 0;
};

// What the fronts of the names in one piece of evidence stand for.
class RootMap {
 public:
  struct Entry {
    Parts front;  // folded
    std::uint32_t folder = ItemTree::none;
    double votes = 0;    // names that speak for it; one that fits k places counts 1/k
    bool given = false;  // by a person
  };
  explicit RootMap(const ItemTree& tree) : tree_(tree) {}
  void learn(const FileName& name);
  // "FROM=TO": FROM as in the evidence, TO a folder below a root of the case.
  void give(const Parts& front, std::uint32_t folder);
  void settle();
  const std::vector<Entry>& entries() const { return entries_; }  // most votes first
  void set_entries(std::vector<Entry> entries) { entries_ = std::move(entries); }

 private:
  bool learn(const Parts& parts, const std::vector<std::uint32_t>& candidates, bool shorts);

  const ItemTree& tree_;
  std::map<std::string, std::map<std::uint32_t, double>> votes_;
  std::map<std::string, Parts> fronts_;
  std::size_t short_learned_ = 0;
  std::vector<Entry> entries_;
};

// Hashes of the contents of items, as far as they were worked out: "crc32:5995b855", "sha256:...", in small letters ->
// items.
struct Digests {
  std::unordered_map<std::string, std::vector<std::uint32_t>> items;
};

Match match_name(const ItemTree& tree, const RootMap& map, const Digests& digests, const FileName& name);

// Where a name lies in the tree by its best front, whether or not anything is there: for renamings, which are told by
// names that are gone. Empty when no front fits.
struct TreePlace {
  std::uint32_t root = ItemTree::none;
  Parts parts;  // below the root, as written
  std::string key() const { return std::to_string(root) + '/' + folded_path(parts); }
  bool empty() const { return root == ItemTree::none; }
};
TreePlace place_of(const ItemTree& tree, const RootMap& map, const FileName& name);

// Renamings of files and folders, all evidence together, in the places of the tree and in UTC.
class Renames {
 public:
  void add(const TreePlace& from, const TreePlace& to, std::int64_t at);
  void settle();
  bool empty() const { return by_place_.empty(); }
  // When the place, or a folder above it, was renamed: ascending, at most 16.
  std::vector<std::int64_t> times(const TreePlace& place) const;
  // Where what stood at the place at that time went in the end.
  TreePlace follow(TreePlace place, std::int64_t at) const;

 private:
  struct Step {
    std::int64_t at = 0;
    TreePlace to;
  };
  const Step* next(const TreePlace& place, std::int64_t at, std::size_t& depth) const;
  std::unordered_map<std::string, std::vector<Step>> by_place_;
};

// What is at a place, if it is one thing.
Match match_place(const ItemTree& tree, const TreePlace& place);

}  // namespace spillmap::scope
