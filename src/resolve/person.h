// A person from the mentions that were taken for one.
#pragma once

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "resolve/clusters.h"
#include "resolve/resolve.h"

namespace spillmap::resolve {

// When contents were written, as far as known.
class ContentDays {
 public:
  void add(const Sha256& content, Day day) { days_.emplace_back(content, day); }
  void close() { std::sort(days_.begin(), days_.end()); }
  std::optional<Day> of(const Sha256& content) const {
    const auto at = std::lower_bound(days_.begin(), days_.end(), content,
                                     [](const auto& entry, const Sha256& wanted) { return entry.first < wanted; });
    return at == days_.end() || at->first != content ? std::nullopt : std::optional<Day>(at->second);
  }

 private:
  std::vector<std::pair<Sha256, Day>> days_;
};

// `members` in ascending order. The guardian is left to the caller.
Person person_from(const Mentions& mentions, std::span<const std::uint32_t> members, const ResolveOptions& options,
                   const ContentDays& days);

// What files do not say of a person and these entries of the holder's own list do: name, birth date, address. Nothing
// of it counts as exposed. Gives what was lent, in words; empty: nothing.
std::string fill_from_roster(Person& person, const Mentions& mentions, std::span<const std::uint32_t> entries,
                             const ResolveOptions& options, const ContentDays& days);

}  // namespace spillmap::resolve
