// The claims of one piece of evidence, put together so that they can be kept and asked: names, actors and rules once
// each, and one Group for what one actor did to one name by one rule within one hour. Twenty million records of a log
// become a few million groups, and a question about people reads only their small half.
//
//   LedgerBuilder builder([&](std::string_view page_name, std::string bytes) { return c.put_value(...); });
//   builder.claim(claim); ...                   // in the order of the evidence
//   Result<LedgerInfo> info = builder.finish();
//
// Memory is bounded: when too many groups are open they go into pages; what came before the border and what comes after
// stands in two groups then, which changes no answer.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/serial.h"
#include "model/evidence.h"

namespace spillmap::scope {

// What a group did and how sure its source is of that.
struct Deed {
  Axis axis = Axis::listed;
  Grade grade = Grade::listed;
  std::uint8_t weight = 0, flags = 0;
  TimeBasis basis = TimeBasis::none;
  std::int64_t resolution = 1;
  std::string rule, benign;
  bool operator==(const Deed&) const = default;
};

struct Group {
  std::uint32_t name = 0, actor = 0, deed = 0;
  std::uint32_t count = 0;
  std::int64_t first = 0, last = 0;  // Instant::micros of the first and the last event; Deed::basis says of which kind
};

// The other half, for whoever wants to see where it is written.
struct GroupSource {
  std::uint64_t bytes_from = 0, bytes_to = 0;  // sums, as far as the source tells
  RecordRef first, last;
};

// A renaming that the evidence tells: numbers of names.
struct Renaming {
  std::uint32_t from = 0, to = 0;
  Instant at;
};

// Owns its texts.
struct StoredName {
  std::string path, root, local_root, id, hash;
  PathKind kind = PathKind::absolute;
  IsFolder folder = IsFolder::unknown;
  std::optional<std::uint64_t> size;
  FileName view() const;
};
struct StoredActor {
  std::string account, domain, id, address, machine, session, process;
  bool operator==(const StoredActor&) const = default;
};
struct StoredIdentity {
  StoredActor actor;
  std::string share, rule;
  std::int64_t first = 0, last = 0;
  TimeBasis basis = TimeBasis::none;
};
struct StoredFlow {
  Instant from, to;
  std::string source, destination, account, process, rule;
  std::uint64_t bytes_out = 0, bytes_in = 0;
  bool payload = false;
};
struct StoredGap {
  Instant from, to;
  std::string reason, scope;
  std::uint64_t missing = 0;
  RecordRef record;
};
struct StoredTaint {
  std::string text, reason;
  RecordRef record;
};

struct LedgerInfo {
  std::uint64_t claims = 0, groups = 0, names = 0, actors = 0;
  std::uint32_t group_pages = 0, name_pages = 0;
  // The highest grade of what the evidence really shows: a Samba log without its read operations shows no reading.
  Grade best = Grade::reachable;
  std::vector<Deed> deeds;
  std::vector<StoredActor> actor_list;
  std::vector<Renaming> renamings;
  std::vector<StoredIdentity> identities;
  std::vector<StoredFlow> flows;  // at most most_kept; the rest is in flow_bytes only
  std::vector<StoredGap> gaps;
  std::vector<StoredTaint> taints;
  std::uint64_t flows_seen = 0, gaps_seen = 0, taints_seen = 0, flow_bytes_out = 0;
};
void put(Writer& out, const std::optional<std::int64_t>& micros);
void get(Reader& in, std::optional<std::int64_t>& micros);
void put(Writer& out, const LedgerInfo& info);
bool get(Reader& in, LedgerInfo& info);

// Page names: "groups/0", "sources/0" (the other half of the same groups), "names/0".
inline constexpr std::uint32_t names_of_page = 4096;
bool read_groups(std::string_view page, std::vector<Group>& groups);
bool read_sources(std::string_view page, std::vector<GroupSource>& sources);
bool read_names(std::string_view page, std::vector<StoredName>& names);

class LedgerBuilder {
 public:
  using PutPage = std::function<Status(const std::string& name, std::string_view bytes)>;
  static constexpr std::size_t most_kept = 100'000;
  static constexpr std::size_t open_groups = 1'500'000;
  explicit LedgerBuilder(PutPage put, std::size_t groups_in_memory = open_groups);
  ~LedgerBuilder();
  LedgerBuilder(const LedgerBuilder&) = delete;
  LedgerBuilder& operator=(const LedgerBuilder&) = delete;

  Status claim(const Claim& claim);
  void identity(const Identity& identity);
  void flow(const Flow& flow);
  void gap(const Gap& gap);
  void tainted(const Tainted& tainted);
  Result<LedgerInfo> finish();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace spillmap::scope
