// Names as hostile logs write them, against a small share: taken apart, learned from, matched, renamed; and pages of a
// ledger as a broken case could hold them. Nothing may crash, and what is matched is an item that is there.
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "require.h"
#include "scope/ledger.h"
#include "scope/match.h"
#include "scope/verdict.h"

using namespace spillmap;
using namespace spillmap::scope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  {
    std::vector<Group> groups;
    std::vector<GroupSource> sources;
    std::vector<StoredName> names;
    LedgerInfo info;
    Reader in(input);
    NameMatches matches;
    Reader more(input);
    (void)read_groups(input, groups);
    (void)read_sources(input, sources);
    (void)read_names(input, names);
    (void)get(in, info);
    (void)matches.load(more, 3);
  }
  // The first lines are files of the case, the others names; the first byte of a name says of which kind it is.
  const std::vector<std::string_view> lines = split(input.substr(0, 1u << 14), '\n');
  std::vector<Item> items;
  std::size_t at = 0;
  for (; at < lines.size() / 2; ++at)
    if (!lines[at].empty() && lines[at].front() != '/')
      items.push_back({static_cast<std::uint32_t>(lines[at].size() % 2), std::string(lines[at]), lines[at].size(),
                       static_cast<std::uint32_t>(items.size() / 2)});
  const ItemTree tree(items);
  RootMap map(tree);
  std::vector<FileName> names;
  for (; at < lines.size(); ++at) {
    if (lines[at].empty()) continue;
    FileName name;
    name.kind = static_cast<PathKind>(static_cast<unsigned char>(lines[at].front()) % 7);
    name.path = lines[at].substr(1);
    if (at != 0 && lines[at].size() % 3 == 0) name.root = lines[at - 1];
    if (lines[at].size() % 5 == 0) name.size = lines[at].size();
    names.push_back(name);
    map.learn(name);
  }
  map.settle();
  Renames renames;
  for (std::size_t n = 1; n < names.size(); ++n)
    renames.add(place_of(tree, map, names[n - 1]), place_of(tree, map, names[n]), static_cast<std::int64_t>(n));
  renames.settle();
  for (const FileName& name : names) {
    const Match match = match_name(tree, map, {}, name);
    for (const std::uint32_t i : match.items) require(i < items.size(), "a match is an item");
    require(match.sureness < MatchClass::likely || !match.items.empty(), "what is decided has an item");
    const TreePlace place = place_of(tree, map, name);
    for (const std::int64_t time : renames.times(place)) (void)match_place(tree, renames.follow(place, time));
    for (const Parts& parts : readings(name)) require(!parts.empty(), "a reading has parts");
  }
  return 0;
}
