#include "scope/ledger.h"

#include <algorithm>
#include <cstring>
#include <numeric>
#include <tuple>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace spillmap::scope {
namespace {

constexpr std::size_t groups_of_page = 1u << 15;
constexpr std::int64_t hour = 3'600'000'000;
constexpr std::size_t longest_text = 1u << 20;
constexpr std::size_t most_deeds = 1u << 16;
constexpr std::size_t most_listed = 1u << 24;  // of anything in a LedgerInfo that was read back

// From 128 bits of a hash to a number. Two names of one hash would be taken for one; nobody finds such a pair in 2^64
// tries, and whoever could writes logs of which no line can be trusted.
class Numbers {
 public:
  // The number of the key; `fresh` tells that it was not there and got the next one.
  std::uint32_t number(XXH128_hash_t key, bool& fresh) {
    if ((used_ + 1) * 3 > slots_.size() * 2) grow();
    std::size_t at = key.low64 & (slots_.size() - 1);
    for (;; at = (at + 1) & (slots_.size() - 1)) {
      Slot& slot = slots_[at];
      if (slot.number == 0) {
        slot = {key.low64, key.high64, ++used_};
        fresh = true;
        return used_ - 1;
      }
      if (slot.low == key.low64 && slot.high == key.high64) {
        fresh = false;
        return slot.number - 1;
      }
    }
  }
  std::uint32_t size() const { return used_; }

 private:
  struct Slot {
    std::uint64_t low = 0, high = 0;
    std::uint32_t number = 0;
  };
  void grow() {
    std::vector<Slot> old(std::max<std::size_t>(1024, slots_.size() * 2));
    old.swap(slots_);
    for (const Slot& slot : old) {
      if (slot.number == 0) continue;
      std::size_t at = slot.low & (slots_.size() - 1);
      while (slots_[at].number != 0) at = (at + 1) & (slots_.size() - 1);
      slots_[at] = slot;
    }
  }
  std::vector<Slot> slots_;
  std::uint32_t used_ = 0;
};

XXH128_hash_t hash_of(std::string_view bytes) { return XXH3_128bits(bytes.data(), bytes.size()); }

void put(Writer& out, const Instant& at) {
  out.byte(static_cast<std::uint8_t>(at.basis));
  out.i64(at.micros);
  out.i64(at.resolution);
}
void get(Reader& in, Instant& at) {
  at.basis = static_cast<TimeBasis>(in.bounded(3));
  at.micros = in.i64();
  at.resolution = in.i64();
}
void put(Writer& out, const RecordRef& record) {
  out.u64(record.offset);
  out.u64(record.length);
  for (unsigned i = 0; i < 8; ++i) out.byte(static_cast<std::uint8_t>(record.hash >> (8 * i)));
}
void get(Reader& in, RecordRef& record) {
  record.offset = in.u64();
  record.length = in.u32();
  record.hash = 0;
  for (unsigned i = 0; i < 8; ++i) record.hash |= static_cast<std::uint64_t>(in.byte()) << (8 * i);
}
void put(Writer& out, const Deed& d) {
  out.byte(static_cast<std::uint8_t>(d.axis));
  out.byte(static_cast<std::uint8_t>(d.grade));
  out.byte(d.weight);
  out.byte(d.flags);
  out.byte(static_cast<std::uint8_t>(d.basis));
  out.i64(d.resolution);
  out.str(d.rule);
  out.str(d.benign);
}
void get(Reader& in, Deed& d) {
  d.axis = static_cast<Axis>(in.bounded(axis_count - 1));
  d.grade = static_cast<Grade>(in.bounded(grade_count - 1));
  d.weight = static_cast<std::uint8_t>(in.bounded(100));
  d.flags = static_cast<std::uint8_t>(in.bounded(15));
  d.basis = static_cast<TimeBasis>(in.bounded(3));
  d.resolution = in.i64();
  d.rule = in.str(longest_text);
  d.benign = in.str(longest_text);
}
void put(Writer& out, const StoredActor& a) {
  for (const std::string* text : {&a.account, &a.domain, &a.id, &a.address, &a.machine, &a.session, &a.process})
    out.str(*text);
}
void get(Reader& in, StoredActor& a) {
  for (std::string* text : {&a.account, &a.domain, &a.id, &a.address, &a.machine, &a.session, &a.process})
    *text = in.str(longest_text);
}
StoredActor stored(const Actor& a) {
  return {std::string(a.account), std::string(a.domain),  std::string(a.id),     std::string(a.address),
          std::string(a.machine), std::string(a.session), std::string(a.process)};
}

template <class T, class Put>
void put_list(Writer& out, const std::vector<T>& list, Put one) {
  out.u64(list.size());
  for (const T& item : list) one(item);
}
template <class T, class Get>
void get_list(Reader& in, std::vector<T>& list, Get one) {
  const std::size_t count = std::min(in.count(), most_listed);
  list.clear();
  for (std::size_t i = 0; i < count && in.ok(); ++i) one(list.emplace_back());
}

}  // namespace

FileName StoredName::view() const {
  FileName out;
  out.path = path;
  out.kind = kind;
  out.root = root;
  out.local_root = local_root;
  out.id = id;
  out.hash = hash;
  out.size = size;
  out.folder = folder;
  return out;
}

void put(Writer& out, const std::optional<std::int64_t>& value) {
  out.boolean(value.has_value());
  if (value) out.i64(*value);
}
void get(Reader& in, std::optional<std::int64_t>& value) {
  value.reset();
  if (in.boolean()) value = in.i64();
}

void put(Writer& out, const LedgerInfo& info) {
  for (const std::uint64_t n : {info.claims, info.groups, info.names, info.actors}) out.u64(n);
  out.u64(info.group_pages);
  out.u64(info.name_pages);
  out.byte(static_cast<std::uint8_t>(info.best));
  put_list(out, info.deeds, [&](const Deed& d) { put(out, d); });
  put_list(out, info.actor_list, [&](const StoredActor& a) { put(out, a); });
  put_list(out, info.renamings, [&](const Renaming& r) {
    out.u64(r.from);
    out.u64(r.to);
    put(out, r.at);
  });
  put_list(out, info.identities, [&](const StoredIdentity& i) {
    put(out, i.actor);
    out.str(i.share);
    out.str(i.rule);
    out.i64(i.first);
    out.i64(i.last);
    out.byte(static_cast<std::uint8_t>(i.basis));
  });
  put_list(out, info.flows, [&](const StoredFlow& f) {
    put(out, f.from);
    put(out, f.to);
    for (const std::string* text : {&f.source, &f.destination, &f.account, &f.process, &f.rule}) out.str(*text);
    out.u64(f.bytes_out);
    out.u64(f.bytes_in);
    out.boolean(f.payload);
  });
  put_list(out, info.gaps, [&](const StoredGap& g) {
    put(out, g.from);
    put(out, g.to);
    out.str(g.reason);
    out.str(g.scope);
    out.u64(g.missing);
    put(out, g.record);
  });
  put_list(out, info.taints, [&](const StoredTaint& t) {
    out.str(t.text);
    out.str(t.reason);
    put(out, t.record);
  });
  for (const std::uint64_t n : {info.flows_seen, info.gaps_seen, info.taints_seen, info.flow_bytes_out}) out.u64(n);
}

bool get(Reader& in, LedgerInfo& info) {
  for (std::uint64_t* n : {&info.claims, &info.groups, &info.names, &info.actors}) *n = in.u64();
  info.group_pages = in.u32();
  info.name_pages = in.u32();
  info.best = static_cast<Grade>(in.bounded(grade_count - 1));
  get_list(in, info.deeds, [&](Deed& d) { get(in, d); });
  get_list(in, info.actor_list, [&](StoredActor& a) { get(in, a); });
  get_list(in, info.renamings, [&](Renaming& r) {
    r.from = in.u32();
    r.to = in.u32();
    get(in, r.at);
  });
  get_list(in, info.identities, [&](StoredIdentity& i) {
    get(in, i.actor);
    i.share = in.str(longest_text);
    i.rule = in.str(longest_text);
    i.first = in.i64();
    i.last = in.i64();
    i.basis = static_cast<TimeBasis>(in.bounded(3));
  });
  get_list(in, info.flows, [&](StoredFlow& f) {
    get(in, f.from);
    get(in, f.to);
    for (std::string* text : {&f.source, &f.destination, &f.account, &f.process, &f.rule}) *text = in.str(longest_text);
    f.bytes_out = in.u64();
    f.bytes_in = in.u64();
    f.payload = in.boolean();
  });
  get_list(in, info.gaps, [&](StoredGap& g) {
    get(in, g.from);
    get(in, g.to);
    g.reason = in.str(longest_text);
    g.scope = in.str(longest_text);
    g.missing = in.u64();
    get(in, g.record);
  });
  get_list(in, info.taints, [&](StoredTaint& t) {
    t.text = in.str(longest_text);
    t.reason = in.str(longest_text);
    get(in, t.record);
  });
  for (std::uint64_t* n : {&info.flows_seen, &info.gaps_seen, &info.taints_seen, &info.flow_bytes_out}) *n = in.u64();
  return in.ok();
}

bool read_groups(std::string_view page, std::vector<Group>& groups) {
  Reader in(page);
  groups.resize(in.count());
  Group before;
  for (Group& g : groups) {
    g.name = before.name + in.u32();
    g.actor = in.u32();
    g.deed = in.u32();
    g.count = in.u32();
    // What a damaged page says may go round: it is no undefined sum then, and no group of any use.
    const auto sum = [](std::int64_t a, std::uint64_t b) {
      return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) + b);
    };
    g.first = sum(before.first, static_cast<std::uint64_t>(in.i64()));
    g.last = sum(g.first, in.u64());
    before = g;
  }
  return in.done();
}

bool read_sources(std::string_view page, std::vector<GroupSource>& sources) {
  Reader in(page);
  sources.resize(in.count());
  for (GroupSource& s : sources) {
    s.bytes_from = in.u64();
    s.bytes_to = in.u64();
    get(in, s.first);
    get(in, s.last);
  }
  return in.done();
}

bool read_names(std::string_view page, std::vector<StoredName>& names) {
  Reader in(page);
  names.resize(std::min<std::size_t>(in.count(), names_of_page));
  for (StoredName& n : names) {
    n.kind = static_cast<PathKind>(in.bounded(static_cast<std::uint64_t>(PathKind::title)));
    n.folder = static_cast<IsFolder>(in.bounded(static_cast<std::uint64_t>(IsFolder::yes)));
    for (std::string* text : {&n.path, &n.root, &n.local_root, &n.id, &n.hash}) *text = in.str(longest_text);
    n.size.reset();
    if (in.boolean()) n.size = in.u64();
  }
  return in.done();
}

struct LedgerBuilder::Impl {
  struct Open {
    Group group;
    GroupSource source;
  };

  PutPage put_page;
  std::size_t most_open = 0;
  LedgerInfo info;
  Numbers names, actors;
  Writer name_page;
  std::uint32_t names_in_page = 0;
  std::string key;
  std::vector<Open> open;
  std::vector<std::uint32_t> slots;  // number in `open` and 1; 0: free
  std::size_t last_deed = 0;
  // Records of one file come in a row.
  std::string last_name_key, last_actor_key;
  std::uint32_t last_name = 0, last_actor = 0;

  static void add(std::string& key, std::string_view text) {
    const auto size = static_cast<std::uint32_t>(text.size());
    key.append(reinterpret_cast<const char*>(&size), sizeof size);
    key.append(text);
  }

  Result<std::uint32_t> name(const FileName& n) {
    key.clear();
    key.push_back(static_cast<char>(n.kind));
    for (const std::string_view text : {n.path, n.root, n.local_root, n.id, n.hash}) add(key, text);
    if (n.size) key.append(reinterpret_cast<const char*>(&*n.size), sizeof *n.size);
    if (key == last_name_key) return last_name;
    bool fresh = false;
    const std::uint32_t number = names.number(hash_of(key), fresh);
    last_name_key = key;
    last_name = number;
    if (!fresh) return number;
    name_page.byte(static_cast<std::uint8_t>(n.kind));
    name_page.byte(static_cast<std::uint8_t>(n.folder));
    for (const std::string_view text : {n.path, n.root, n.local_root, n.id, n.hash}) name_page.str(text);
    name_page.boolean(n.size.has_value());
    if (n.size) name_page.u64(*n.size);
    if (++names_in_page == names_of_page) SPILLMAP_TRY(end_name_page());
    return number;
  }

  Status end_name_page() {
    if (names_in_page == 0) return {};
    Writer out;
    out.u64(names_in_page);
    const std::string bytes = out.take() + name_page.bytes();
    name_page = Writer();
    names_in_page = 0;
    return put_page("names/" + std::to_string(info.name_pages++), bytes);
  }

  std::uint32_t actor(const Actor& a) {
    key.clear();
    for (const std::string_view text : {a.account, a.domain, a.id, a.address, a.machine, a.session, a.process})
      add(key, text);
    if (key == last_actor_key) return last_actor;
    bool fresh = false;
    // Sessions are many on a busy server, and each is an actor; beyond the bound they are one that is not told apart.
    constexpr std::uint32_t most_actors = 2'000'000;
    std::uint32_t number = 0;
    if (actors.size() < most_actors) {
      number = actors.number(hash_of(key), fresh);
      if (fresh) info.actor_list.push_back(stored(a));
    }
    last_actor_key = key;
    last_actor = number;
    return number;
  }

  Result<std::uint32_t> deed(const Claim& c) {
    const auto same = [&](const Deed& d) {
      return d.axis == c.axis && d.grade == c.grade && d.weight == c.weight && d.flags == c.flags &&
             d.basis == c.from.basis && d.resolution == c.from.resolution && d.rule == c.rule && d.benign == c.benign;
    };
    if (last_deed < info.deeds.size() && same(info.deeds[last_deed])) return static_cast<std::uint32_t>(last_deed);
    const auto found = std::find_if(info.deeds.begin(), info.deeds.end(), same);
    last_deed = static_cast<std::size_t>(found - info.deeds.begin());
    if (found == info.deeds.end()) {
      if (info.deeds.size() >= most_deeds) return fail(ErrorKind::limit, "the evidence has too many kinds of claims");
      info.deeds.push_back({c.axis, c.grade, c.weight, c.flags, c.from.basis, c.from.resolution, std::string(c.rule),
                            std::string(c.benign)});
    }
    return static_cast<std::uint32_t>(last_deed);
  }

  static std::int64_t hour_of(std::int64_t micros) {
    return micros >= 0 ? micros / hour : (micros - (hour - 1)) / hour;
  }
  static std::uint64_t slot_key(const Group& g) {
    const std::uint64_t parts[3] = {static_cast<std::uint64_t>(g.name) << 32 | g.actor, g.deed,
                                    static_cast<std::uint64_t>(hour_of(g.first))};
    return XXH3_64bits(parts, sizeof parts);
  }

  Status group(const Group& g, const GroupSource& s) {
    if ((open.size() + 1) * 3 > slots.size() * 2) {
      if (open.size() >= most_open) {
        SPILLMAP_TRY(close_groups());
      } else {
        slots.assign(std::max<std::size_t>(1024, slots.size() * 2), 0);
        for (std::size_t i = 0; i < open.size(); ++i) {
          std::size_t at = slot_key(open[i].group) & (slots.size() - 1);
          while (slots[at] != 0) at = (at + 1) & (slots.size() - 1);
          slots[at] = static_cast<std::uint32_t>(i + 1);
        }
      }
    }
    if (open.size() >= most_open) SPILLMAP_TRY(close_groups());
    std::size_t at = slot_key(g) & (slots.size() - 1);
    for (; slots[at] != 0; at = (at + 1) & (slots.size() - 1)) {
      Open& other = open[slots[at] - 1];
      if (other.group.name != g.name || other.group.actor != g.actor || other.group.deed != g.deed ||
          hour_of(other.group.first) != hour_of(g.first))
        continue;
      ++other.group.count;
      other.source.bytes_from += s.bytes_from;
      other.source.bytes_to += s.bytes_to;
      if (g.first < other.group.first) {
        other.group.first = g.first;
        other.source.first = s.first;
      }
      if (g.last >= other.group.last) {
        other.group.last = g.last;
        other.source.last = s.last;
      }
      return {};
    }
    slots[at] = static_cast<std::uint32_t>(open.size() + 1);
    open.push_back({g, s});
    return {};
  }

  Status close_groups() {
    std::sort(open.begin(), open.end(), [](const Open& a, const Open& b) {
      return std::tie(a.group.name, a.group.actor, a.group.deed, a.group.first) <
             std::tie(b.group.name, b.group.actor, b.group.deed, b.group.first);
    });
    for (std::size_t from = 0; from < open.size(); from += groups_of_page) {
      const std::size_t to = std::min(open.size(), from + groups_of_page);
      Writer groups, sources;
      groups.u64(to - from);
      sources.u64(to - from);
      Group before;
      for (std::size_t i = from; i < to; ++i) {
        const Group& g = open[i].group;
        groups.u64(g.name - before.name);
        groups.u64(g.actor);
        groups.u64(g.deed);
        groups.u64(g.count);
        groups.i64(g.first - before.first);
        groups.u64(static_cast<std::uint64_t>(g.last - g.first));
        before = g;
        const GroupSource& s = open[i].source;
        sources.u64(s.bytes_from);
        sources.u64(s.bytes_to);
        put(sources, s.first);
        put(sources, s.last);
      }
      const std::string page = std::to_string(info.group_pages++);
      SPILLMAP_TRY(put_page("groups/" + page, groups.bytes()));
      SPILLMAP_TRY(put_page("sources/" + page, sources.bytes()));
    }
    info.groups += open.size();
    open.clear();
    std::fill(slots.begin(), slots.end(), 0u);
    return {};
  }
};

LedgerBuilder::LedgerBuilder(PutPage put, std::size_t groups_in_memory) : impl_(std::make_unique<Impl>()) {
  impl_->put_page = std::move(put);
  impl_->most_open = std::max<std::size_t>(1, groups_in_memory);
}
LedgerBuilder::~LedgerBuilder() = default;

Status LedgerBuilder::claim(const Claim& c) {
  Impl& b = *impl_;
  if (c.records.empty()) return fail(ErrorKind::malformed, "a claim without a record");
  // Times of a century that no log is of would overflow what is reckoned with them.
  static constexpr std::int64_t most_micros = 8'000'000'000'000'000;  // the year 2223
  const auto sound = [](std::int64_t micros) { return std::clamp<std::int64_t>(micros, -most_micros, most_micros); };
  Group g;
  SPILLMAP_ASSIGN(g.name, b.name(c.file));
  g.actor = b.actor(c.actor);
  SPILLMAP_ASSIGN(g.deed, b.deed(c));
  g.count = 1;
  g.first = c.from.basis == TimeBasis::none ? 0 : sound(c.from.micros);
  g.last =
      c.to.basis == c.from.basis && c.from.basis != TimeBasis::none ? std::max(g.first, sound(c.to.micros)) : g.first;
  GroupSource s;
  s.bytes_from = c.bytes_from.value_or(0);
  s.bytes_to = c.bytes_to.value_or(s.bytes_from);
  s.first = c.records.front();
  s.last = c.records.back();
  SPILLMAP_TRY(b.group(g, s));
  ++b.info.claims;
  b.info.best = std::max(b.info.best, c.grade);
  if (!c.file.renamed_to.empty() && b.info.renamings.size() < most_kept) {
    FileName to = c.file;
    to.path = c.file.renamed_to;
    to.hash = to.id = {};
    SPILLMAP_ASSIGN(const std::uint32_t number, b.name(to));
    b.info.renamings.push_back({g.name, number, c.from});
    b.info.renamings.back().at.micros = g.first;
  }
  return {};
}

void LedgerBuilder::identity(const Identity& identity) {
  std::vector<StoredIdentity>& all = impl_->info.identities;
  const StoredActor actor = stored(identity.actor);
  // The same session tells the same again and again, most often in a row.
  const std::size_t look_back = std::min<std::size_t>(all.size(), 64);
  for (std::size_t i = all.size(); i-- > all.size() - look_back;) {
    if (!(all[i].actor == actor) || all[i].share != identity.share || all[i].rule != identity.rule) continue;
    all[i].first = std::min(all[i].first, identity.at.micros);
    all[i].last = std::max(all[i].last, identity.at.micros);
    return;
  }
  if (all.size() >= most_kept) return;
  all.push_back({actor, std::string(identity.share), std::string(identity.rule), identity.at.micros, identity.at.micros,
                 identity.at.basis});
}

void LedgerBuilder::flow(const Flow& f) {
  LedgerInfo& info = impl_->info;
  ++info.flows_seen;
  info.flow_bytes_out += f.bytes_out;
  if (info.flows.size() >= most_kept) return;
  info.flows.push_back({f.from, f.to, std::string(f.source), std::string(f.destination), std::string(f.account),
                        std::string(f.process), std::string(f.rule), f.bytes_out, f.bytes_in, f.payload});
}

void LedgerBuilder::gap(const Gap& g) {
  LedgerInfo& info = impl_->info;
  ++info.gaps_seen;
  if (info.gaps.size() < most_kept)
    info.gaps.push_back({g.from, g.to, std::string(g.reason), std::string(g.scope), g.missing, g.record});
}

void LedgerBuilder::tainted(const Tainted& t) {
  LedgerInfo& info = impl_->info;
  ++info.taints_seen;
  constexpr std::size_t most_text = 4096;
  if (info.taints.size() < most_kept)
    info.taints.push_back({std::string(t.text.substr(0, most_text)), std::string(t.reason), t.record});
}

Result<LedgerInfo> LedgerBuilder::finish() {
  SPILLMAP_TRY(impl_->close_groups());
  SPILLMAP_TRY(impl_->end_name_page());
  impl_->info.names = impl_->names.size();
  impl_->info.actors = impl_->info.actor_list.size();
  return std::move(impl_->info);
}

}  // namespace spillmap::scope
