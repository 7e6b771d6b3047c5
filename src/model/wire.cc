#include "model/wire.h"

#include <algorithm>

namespace spillmap {
namespace {
template <class E>
bool get_enum(Reader& in, E& value, std::uint8_t count) {
  value = static_cast<E>(in.bounded(count - 1u));
  return in.ok();
}
}  // namespace

void put(Writer& out, const Locator& l) {
  out.u64(l.page);
  out.u64(l.row);
  out.u64(l.column);
  out.u64(l.line);
  out.u64(l.begin);
  out.u64(l.end);
  out.str(l.sheet);
  out.str(l.field);
  out.boolean(l.hidden);
}

bool get(Reader& in, Locator& l) {
  l.page = in.u32();
  l.row = in.u32();
  l.column = in.u32();
  l.line = in.u32();
  l.begin = in.u64();
  l.end = in.u64();
  l.sheet = in.str();
  l.field = in.str();
  l.hidden = in.boolean();
  return in.ok();
}

void put(Writer& out, const PersonName& n) {
  out.str(n.given);
  out.str(n.middle);
  out.str(n.family);
  out.str(n.suffix);
  out.str(n.nickname);
  out.boolean(n.order_known);
}

bool get(Reader& in, PersonName& n) {
  n.given = in.str();
  n.middle = in.str();
  n.family = in.str();
  n.suffix = in.str();
  n.nickname = in.str();
  n.order_known = in.boolean();
  return in.ok();
}

void put(Writer& out, const Finding& f) {
  out.byte(static_cast<std::uint8_t>(f.element));
  out.u64(f.flags);
  out.byte(f.confidence);
  out.byte(static_cast<std::uint8_t>(f.how));
  out.byte(static_cast<std::uint8_t>(f.holder));
  out.str(f.value);
  out.str(f.normalized);
  out.str(f.reason);
  put(out, f.locator);
}

bool get(Reader& in, Finding& f) {
  get_enum(in, f.element, element_count);
  f.flags = in.u32();
  f.confidence = static_cast<std::uint8_t>(in.bounded(100));
  get_enum(in, f.how, how_count);
  get_enum(in, f.holder, holder_count);
  f.value = in.str();
  f.normalized = in.str();
  f.reason = in.str();
  return get(in, f.locator);
}

void put(Writer& out, const Mention& m) {
  put(out, m.name);
  out.byte(static_cast<std::uint8_t>(m.role));
  out.boolean(m.subject);
  out.boolean(m.deceased);
  out.byte(m.confidence);
  out.u64(m.findings.size());
  for (const std::uint32_t index : m.findings) out.u64(index);
  out.i64(m.guardian_of);
  out.i64(m.spouse_of);
  out.str(m.reason);
}

bool get(Reader& in, Mention& m) {
  get(in, m.name);
  get_enum(in, m.role, role_count);
  m.subject = in.boolean();
  m.deceased = in.boolean();
  m.confidence = static_cast<std::uint8_t>(in.bounded(100));
  m.findings.resize(in.count());
  for (std::uint32_t& index : m.findings) index = in.u32();
  m.guardian_of = static_cast<std::int32_t>(in.i64());
  m.spouse_of = static_cast<std::int32_t>(in.i64());
  m.reason = in.str();
  return in.ok();
}

void put(Writer& out, const ContentInfo& c) {
  out.str({reinterpret_cast<const char*>(c.sha256.data()), c.sha256.size()});
  out.u64(c.bytes);
  out.byte(static_cast<std::uint8_t>(c.status));
  out.str(c.format);
  out.str(c.reason);
  out.boolean(c.container);
}

bool get(Reader& in, ContentInfo& c) {
  const std::string sha = in.str(32);
  if (sha.size() != c.sha256.size()) in.fail();
  if (!in.ok()) return false;
  std::copy(sha.begin(), sha.end(), c.sha256.begin());
  c.bytes = in.u64();
  get_enum(in, c.status, item_status_count);
  c.format = in.str(64);
  c.reason = in.str(4096);
  c.container = in.boolean();
  return in.ok();
}

void put(Writer& out, const ResultPage& page) {
  out.u64(page.findings.size());
  for (const Finding& f : page.findings) put(out, f);
  out.u64(page.mentions.size());
  for (const Mention& m : page.mentions) put(out, m);
}

bool get(Reader& in, ResultPage& page) {
  // Elements are appended one by one: a hostile count must not make a large allocation.
  const std::size_t findings = in.count();
  for (std::size_t i = 0; i < findings && in.ok(); ++i) get(in, page.findings.emplace_back());
  const std::size_t mentions = in.count();
  for (std::size_t i = 0; i < mentions && in.ok(); ++i) {
    Mention& m = page.mentions.emplace_back();
    get(in, m);
    for (const std::uint32_t index : m.findings)
      if (index >= findings) in.fail();
    for (const std::int32_t other : {m.guardian_of, m.spouse_of})
      if (other < -1 || (other >= 0 && static_cast<std::size_t>(other) >= mentions)) in.fail();
  }
  return in.ok();
}

}  // namespace spillmap
