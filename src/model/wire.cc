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

bool is_exposure(const FindingView& finding) {
  return (finding.flags & (flag_masked | flag_business | flag_sample)) == 0;
}

namespace {

void pass_locator(Reader& in) {
  for (int i = 0; i < 4; ++i) in.u32();
  for (int i = 0; i < 2; ++i) in.u64();
  for (int i = 0; i < 2; ++i) in.view();
  in.boolean();
}

void get(Reader& in, FindingView& f) {
  get_enum(in, f.element, element_count);
  f.flags = in.u32();
  f.confidence = static_cast<std::uint8_t>(in.bounded(100));
  get_enum(in, f.how, how_count);
  in.bounded(holder_count - 1);
  f.value = in.view();
  f.normalized = in.view();
  in.view();
  pass_locator(in);
}

// `index` gets each number of a finding.
template <class Index>
void get(Reader& in, MentionView& m, Index index) {
  for (std::string_view* part : {&m.given, &m.middle, &m.family, &m.suffix, &m.nickname}) *part = in.view();
  m.order_known = in.boolean();
  get_enum(in, m.role, role_count);
  in.boolean();
  m.deceased = in.boolean();
  in.bounded(100);
  const std::size_t findings = in.count();
  for (std::size_t i = 0; i < findings && in.ok(); ++i) index(in.u32());
  m.guardian_of = static_cast<std::int32_t>(in.i64());
  m.spouse_of = static_cast<std::int32_t>(in.i64());
  in.view();
}

bool in_range(const MentionView& m, std::size_t mentions) {
  for (const std::int32_t other : {m.guardian_of, m.spouse_of})
    if (other < -1 || (other >= 0 && static_cast<std::size_t>(other) >= mentions)) return false;
  return true;
}

}  // namespace

PageView::PageView(const ResultPage& page) {
  findings_.reserve(page.findings.size());
  for (const Finding& f : page.findings)
    findings_.push_back({f.element, f.flags, f.confidence, f.how, f.value, f.normalized});
  mentions_.reserve(page.mentions.size());
  for (const Mention& m : page.mentions)
    mentions_.push_back({m.name.given, m.name.middle, m.name.family, m.name.suffix, m.name.nickname, m.name.order_known,
                         m.role, m.deceased, m.findings, m.guardian_of, m.spouse_of});
}

bool PageView::read(std::string_view bytes) {
  findings_.clear();
  mentions_.clear();
  indices_.clear();
  Reader in(bytes);
  const std::size_t findings = in.count();
  for (std::size_t i = 0; i < findings && in.ok(); ++i) get(in, findings_.emplace_back());
  const std::size_t mentions = in.count();
  std::vector<std::size_t> ends;
  for (std::size_t i = 0; i < mentions && in.ok(); ++i) {
    get(in, mentions_.emplace_back(), [&](std::uint32_t index) {
      if (index >= findings) in.fail();
      indices_.push_back(index);
    });
    if (!in_range(mentions_.back(), mentions)) in.fail();
    ends.push_back(indices_.size());
  }
  for (std::size_t i = 0; i < ends.size(); ++i) {
    const std::size_t begin = i == 0 ? 0 : ends[i - 1];
    mentions_[i].findings = std::span(indices_).subspan(begin, ends[i] - begin);
  }
  return in.done();
}

bool check_page(std::string_view bytes, std::size_t& mentions) {
  Reader in(bytes);
  const std::size_t findings = in.count();
  FindingView finding;
  for (std::size_t i = 0; i < findings && in.ok(); ++i) get(in, finding);
  mentions = in.count();
  MentionView mention;
  for (std::size_t i = 0; i < mentions && in.ok(); ++i) {
    get(in, mention, [&](std::uint32_t index) {
      if (index >= findings) in.fail();
    });
    if (!in_range(mention, mentions)) in.fail();
  }
  return in.done();
}

}  // namespace spillmap
