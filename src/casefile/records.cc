#include "casefile/records.h"

#include <algorithm>
#include <bit>

namespace spillmap {
namespace {
void put_hash(Writer& out, const Sha256& hash) {
  for (const std::uint8_t b : hash) out.byte(b);
}

void get_hash(Reader& in, Sha256& hash) {
  for (std::uint8_t& b : hash) b = in.byte();
}

template <class E>
void put_enum(Writer& out, E value) {
  out.byte(static_cast<std::uint8_t>(value));
}

template <class E>
void get_enum(Reader& in, E& value, std::uint8_t count) {
  value = static_cast<E>(in.bounded(count - 1u));
}

void put(Writer& out, const MemberRecord& m) {
  out.str(m.name);
  out.u64(m.bytes);
  out.boolean(m.has_content);
  if (m.has_content) put_hash(out, m.content);
  put_enum(out, m.status);
  out.str(m.reason);
}

void get(Reader& in, MemberRecord& m) {
  m.name = in.str();
  m.bytes = in.u64();
  m.has_content = in.boolean();
  if (m.has_content) get_hash(in, m.content);
  get_enum(in, m.status, item_status_count);
  m.reason = in.str();
}

void put(Writer& out, const MentionRef& ref) {
  put_hash(out, ref.content);
  out.u64(ref.page);
  out.u64(ref.mention);
}

void get(Reader& in, MentionRef& ref) {
  get_hash(in, ref.content);
  ref.page = in.u32();
  ref.mention = in.u32();
}

void put(Writer& out, const std::vector<MatchPart>& parts) {
  out.u64(parts.size());
  for (const MatchPart& e : parts) {
    put_enum(out, e.comparison);
    put_enum(out, e.level);
    out.u64(std::bit_cast<std::uint32_t>(e.weight));
  }
}

void get(Reader& in, std::vector<MatchPart>& parts) {
  const std::size_t count = in.count();
  for (std::size_t i = 0; i < count && in.ok(); ++i) {
    MatchPart& e = parts.emplace_back();
    get_enum(in, e.comparison, comparison_count);
    get_enum(in, e.level, comparison_level_count);
    e.weight = std::bit_cast<float>(in.u32());
  }
}

void put(Writer& out, const std::vector<MentionRef>& refs) {
  out.u64(refs.size());
  for (const MentionRef& ref : refs) put(out, ref);
}

void get(Reader& in, std::vector<MentionRef>& refs) {
  const std::size_t count = in.count();
  for (std::size_t i = 0; i < count && in.ok(); ++i) get(in, refs.emplace_back());
}
}  // namespace

void put(Writer& out, const SourceRecord& s) {
  out.u64(s.root);
  out.str(s.path);
  out.u64(s.bytes);
  out.i64(s.modified_ns);
  out.i64(s.changed_ns);
  out.u64(s.inode);
  out.u64(s.device);
  out.boolean(s.has_content);
  if (s.has_content) put_hash(out, s.content);
  put_enum(out, s.status);
  out.str(s.reason);
}

bool get(Reader& in, SourceRecord& s) {
  s.root = in.u32();
  s.path = in.str();
  s.bytes = in.u64();
  s.modified_ns = in.i64();
  s.changed_ns = in.i64();
  s.inode = in.u64();
  s.device = in.u64();
  s.has_content = in.boolean();
  if (s.has_content) get_hash(in, s.content);
  get_enum(in, s.status, item_status_count);
  s.reason = in.str();
  return in.ok();
}

void put(Writer& out, const ContentRecord& c) {
  put(out, c.info);
  out.u64(c.pages);
  out.u64(c.members.size());
  for (const MemberRecord& m : c.members) put(out, m);
}

bool get(Reader& in, ContentRecord& c) {
  get(in, c.info);
  c.pages = in.u32();
  const std::size_t members = in.count();
  for (std::size_t i = 0; i < members && in.ok(); ++i) get(in, c.members.emplace_back());
  return in.ok();
}

void put(Writer& out, const Person& p) {
  out.str(p.id);
  put(out, p.name);
  out.u64(p.other_names.size());
  for (const std::string& name : p.other_names) out.str(name);
  out.str(p.date_of_birth);
  out.str(p.ssn);
  for (const std::string* part :
       {&p.address.line, &p.address.city, &p.address.state, &p.address.zip, &p.address.country})
    out.str(*part);
  out.boolean(p.minor);
  out.boolean(p.deceased);
  out.boolean(p.affected);
  out.u64(p.roles.size());
  for (const Role role : p.roles) put_enum(out, role);
  out.u64(p.elements.bits());
  out.u64(p.flags);
  out.str(p.guardian_id);
  out.u64(p.mentions.size());
  for (const MentionRef& ref : p.mentions) put(out, ref);
  out.u64(p.merges.size());
  for (const Merge& m : p.merges) {
    put(out, m.a);
    put(out, m.b);
    out.str(m.reason);
    out.u64(std::bit_cast<std::uint64_t>(m.weight));
  }
  out.str(p.affected_reason);
  for (const Merge& m : p.merges) put(out, m.parts);
  put(out, p.anchor);
  out.u64(p.former_ids.size());
  for (const FormerId& former : p.former_ids) {
    out.str(former.id);
    put(out, former.anchor);
  }
  out.str(p.split_from);
  out.str(p.address_reason);
}

bool get(Reader& in, Person& p) {
  p.id = in.str();
  get(in, p.name);
  const std::size_t names = in.count();
  for (std::size_t i = 0; i < names && in.ok(); ++i) p.other_names.push_back(in.str());
  p.date_of_birth = in.str();
  p.ssn = in.str();
  for (std::string* part : {&p.address.line, &p.address.city, &p.address.state, &p.address.zip, &p.address.country})
    *part = in.str();
  p.minor = in.boolean();
  p.deceased = in.boolean();
  p.affected = in.boolean();
  const std::size_t roles = in.count();
  for (std::size_t i = 0; i < roles && in.ok(); ++i) get_enum(in, p.roles.emplace_back(), role_count);
  p.elements = ElementSet::from_bits(in.u32());
  p.flags = in.u32();
  p.guardian_id = in.str();
  const std::size_t mentions = in.count();
  for (std::size_t i = 0; i < mentions && in.ok(); ++i) get(in, p.mentions.emplace_back());
  const std::size_t merges = in.count();
  for (std::size_t i = 0; i < merges && in.ok(); ++i) {
    Merge& m = p.merges.emplace_back();
    get(in, m.a);
    get(in, m.b);
    m.reason = in.str();
    m.weight = std::bit_cast<double>(in.u64());
  }
  p.affected_reason = in.str();
  // Rows of before these were kept end here: their ids go with the first mention.
  if (in.done()) {
    if (!p.mentions.empty()) p.anchor = p.mentions.front();
    return true;
  }
  for (Merge& m : p.merges) get(in, m.parts);
  get(in, p.anchor);
  const std::size_t former = in.count();
  for (std::size_t i = 0; i < former && in.ok(); ++i) {
    FormerId& f = p.former_ids.emplace_back();
    f.id = in.str();
    get(in, f.anchor);
  }
  p.split_from = in.str();
  if (!in.done()) p.address_reason = in.str();
  return in.ok();
}

void put(Writer& out, const std::vector<Decision>& decisions) {
  out.u64(decisions.size());
  for (const Decision& d : decisions) {
    out.u64(d.number);
    put_enum(out, d.ruling);
    put(out, d.one);
    put(out, d.other);
    out.boolean(d.other_is_one);
    out.str(d.who);
    out.str(d.why);
    out.i64(d.unix_seconds);
  }
}

bool get(Reader& in, std::vector<Decision>& decisions) {
  const std::size_t count = in.count();
  for (std::size_t i = 0; i < count && in.ok(); ++i) {
    Decision& d = decisions.emplace_back();
    d.number = in.u32();
    get_enum(in, d.ruling, ruling_count);
    get(in, d.one);
    get(in, d.other);
    d.other_is_one = in.boolean();
    d.who = in.str();
    d.why = in.str();
    d.unix_seconds = in.i64();
  }
  return in.ok();
}

void put(Writer& out, const std::vector<NearMiss>& near_misses) {
  out.u64(near_misses.size());
  for (const NearMiss& n : near_misses) {
    out.str(n.one);
    out.str(n.other);
    put(out, n.mention_of_one);
    put(out, n.mention_of_other);
    out.u64(std::bit_cast<std::uint64_t>(n.weight));
    put(out, n.parts);
    out.str(n.against);
    out.i64(n.rows);
    out.u64(n.elements.bits());
  }
}

bool get(Reader& in, std::vector<NearMiss>& near_misses) {
  const std::size_t count = in.count();
  for (std::size_t i = 0; i < count && in.ok(); ++i) {
    NearMiss& n = near_misses.emplace_back();
    n.one = in.str();
    n.other = in.str();
    get(in, n.mention_of_one);
    get(in, n.mention_of_other);
    n.weight = std::bit_cast<double>(in.u64());
    get(in, n.parts);
    n.against = in.str();
    n.rows = static_cast<std::int32_t>(in.i64());
    n.elements = ElementSet::from_bits(in.u32());
  }
  return in.ok();
}

}  // namespace spillmap
