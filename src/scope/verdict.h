// What all evidence together says of the items of a case: for each the grade that is proven, likely, and possible,
// within a window of time and for chosen actors; and from that the lower, the likely and the upper list.
//
// Lower: proven by a source that can prove it, for this item, in the window, by this actor. Likely: also what is
// claimed on less. Upper: everything that the evidence cannot clear. An item is cleared only where a source that would
// have shown the deed was complete for the whole window; without such a source, or without a window, the upper list is
// all items.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "evidence/clock.h"
#include "scope/ledger.h"
#include "scope/match.h"

namespace spillmap::scope {

enum class List : std::uint8_t { lower, likely, upper };
std::string_view to_string(List list);
std::optional<List> list_from(std::string_view word);

struct Question {
  std::optional<std::int64_t> from, to;  // micros, UTC
  std::vector<std::string> actors;       // names, addresses, ids; empty: whoever
  Grade grade = Grade::read;             // at least this far
  bool altered = false;                  // count what was altered or deleted, too
  std::optional<std::uint64_t> volume;   // no more bytes than these left
  bool operator==(const Question&) const = default;
};
void put(Writer& out, const Question& question);
bool get(Reader& in, Question& question);

// The matches of the names of one piece of evidence.
class NameMatches {
 public:
  struct Variant {
    std::int64_t until = 0;  // for deeds up to this time, UTC
    Match match;
  };
  void add(Match match, std::vector<Variant> variants);
  std::size_t size() const { return sureness_.size(); }
  // What the name means for a deed at this time; nothing: its time is not known.
  Match at(std::uint32_t name, std::optional<std::int64_t> time) const;
  bool varies(std::uint32_t name) const { return variants_.contains(name); }
  MatchClass sureness(std::uint32_t name) const { return static_cast<MatchClass>(sureness_[name]); }
  std::span<const std::uint32_t> items(std::uint32_t name) const {
    return std::span(items_).subspan(first_[name], first_[name + 1] - first_[name]);
  }
  bool is_folder(std::uint32_t name) const { return folder_[name] != 0; }
  void save(Writer& out) const;
  bool load(Reader& in, std::size_t items);  // `items`: how many there are; other numbers are refused

 private:
  Match by_itself(std::uint32_t name) const;  // no matter what it was renamed to

  std::vector<std::uint8_t> sureness_, rule_, folder_;
  std::vector<std::uint32_t> rivals_, first_ = {0}, items_;
  std::map<std::uint32_t, std::vector<Variant>> variants_;
};

// One piece of evidence as the verdict needs it.
struct Source {
  std::uint32_t id = 0;
  const LedgerInfo* ledger = nullptr;
  const NameMatches* matches = nullptr;
  SourceClock clock;
  // When it was complete, UTC; empty: never, or nobody can say. And for which items.
  std::vector<std::pair<std::int64_t, std::int64_t>> complete;
  std::vector<bool> covers;
  // Gives every page of groups in turn.
  std::function<Status(const std::function<Status(const std::vector<Group>&)>&)> for_each_page;
};

// Who an actor of a ledger is, with what identities of all sources tell.
struct Who {
  std::string label;  // "bob", "CORP\\bob", an address, a session
  std::string address;
  bool linked = false;  // the label comes from a join with an identity
};
class Actors {
 public:
  void add(const LedgerInfo& ledger, std::uint32_t source);
  void settle();
  const Who& who(std::uint32_t source, std::uint32_t actor) const;

 private:
  struct Known {
    std::vector<Who> who;
    const LedgerInfo* ledger = nullptr;
  };
  std::map<std::uint32_t, Known> known_;
};
enum class Fit : std::uint8_t { no, perhaps, certainly };
// Is this one of the actors that were asked for? By name with or without domain, by id, address or session.
Fit is_asked_for(const StoredActor& actor, const Who& who, const std::vector<std::string>& asked);

struct ItemVerdict {
  std::int8_t lower = -1, likely = -1, upper = -1;  // grade, -1: nothing
  bool altered = false, deleted = false;            // proven
  bool maybe_altered = false;
  bool covered = false;                              // a source would have shown it
  std::int8_t covered_best = 0;                      // the highest grade that it can show
  bool benign = false;                               // touched by a program that reads everything by trade
  std::int64_t first = INT64_MAX, last = INT64_MIN;  // of deeds of the asked grade on the likely list, UTC
};

// A deed on the likely list, for timelines: the first time that this actor did it to this item.
struct Event {
  std::int64_t at = 0;
  std::uint32_t item = 0;
  std::uint32_t actor = 0;  // index into Verdicts::actors
  Grade grade = Grade::listed;
};

struct Verdicts {
  std::vector<ItemVerdict> items;
  std::vector<bool> lower, likely, upper;  // by item
  std::uint64_t lower_count = 0, likely_count = 0, upper_count = 0, covered_count = 0;
  std::uint64_t claims = 0;  // that were counted
  // Names that evidence tells of at the asked grade and that the case does not hold, or that stayed open.
  std::uint64_t names_not_held = 0, names_open = 0;
  std::uint64_t unknown_time = 0;           // claims whose time is not known, where a window was asked for
  std::vector<std::string> actors;          // labels of events, sorted
  std::vector<std::string> addresses;       // of the deeds on the likely list, sorted
  std::vector<Event> events;                // in the order of time; only if asked for
  std::optional<std::int64_t> first, last;  // of the deeds on the likely list
  const std::vector<bool>& list(List l) const { return l == List::lower ? lower : l == List::likely ? likely : upper; }
  std::uint64_t count(List l) const {
    return l == List::lower ? lower_count : l == List::likely ? likely_count : upper_count;
  }
};

// `items` must be those that the matches speak of.
Result<Verdicts> judge(std::span<const Item> items, const std::vector<Source>& sources, const Actors& actors,
                       const Question& question, bool with_events);

// How sure the source of a deed is: 2 proves, 1 tells, 0 hints.
int strength(const Deed& deed, MatchRule rule);

}  // namespace spillmap::scope
