#include "model/evidence.h"

#include <algorithm>

namespace spillmap {
namespace {

constexpr std::string_view grade_ids[grade_count] = {"reachable", "listed", "opened", "read", "staged", "sent", "held"};
constexpr std::string_view axis_ids[axis_count] = {"listed",  "opened", "read", "altered",
                                                   "deleted", "staged", "sent", "held"};
constexpr std::size_t longest_text = 1u << 20;
constexpr std::size_t most_records = 64;

void put(Writer& out, const std::optional<std::uint64_t>& value) {
  out.boolean(value.has_value());
  if (value) out.u64(*value);
}
void get(Reader& in, std::optional<std::uint64_t>& value) {
  value.reset();
  if (in.boolean()) value = in.u64();
}
void put(Writer& out, const Instant& at) {
  out.byte(static_cast<std::uint8_t>(at.basis));
  if (at.basis == TimeBasis::none) return;
  out.i64(at.micros);
  out.i64(at.resolution);
}
void get(Reader& in, Instant& at) {
  at = {};
  at.basis = static_cast<TimeBasis>(in.bounded(static_cast<std::uint64_t>(TimeBasis::local_without_year)));
  if (at.basis == TimeBasis::none) return;
  at.micros = in.i64();
  at.resolution = in.i64();
}
void put(Writer& out, const RecordRef& record) {
  out.u64(record.offset);
  out.u64(record.length);
  out.u64(record.hash);
}
void get(Reader& in, RecordRef& record) {
  record.offset = in.u64();
  record.length = in.u32();
  record.hash = in.u64();
}
void put(Writer& out, const Actor& actor) {
  for (const std::string_view text :
       {actor.account, actor.domain, actor.id, actor.address, actor.machine, actor.session, actor.process})
    out.str(text);
}
void get(Reader& in, Actor& actor) {
  for (std::string_view* text :
       {&actor.account, &actor.domain, &actor.id, &actor.address, &actor.machine, &actor.session, &actor.process})
    *text = in.view(longest_text);
}
void put(Writer& out, const FileName& file) {
  out.byte(static_cast<std::uint8_t>(file.kind));
  out.byte(static_cast<std::uint8_t>(file.folder));
  for (const std::string_view text : {file.path, file.root, file.local_root, file.renamed_to, file.id, file.hash})
    out.str(text);
  put(out, file.size);
  put(out, file.modified.value_or(Instant{}));
}
void get(Reader& in, FileName& file) {
  file.kind = static_cast<PathKind>(in.bounded(static_cast<std::uint64_t>(PathKind::title)));
  file.folder = static_cast<IsFolder>(in.bounded(static_cast<std::uint64_t>(IsFolder::yes)));
  for (std::string_view* text : {&file.path, &file.root, &file.local_root, &file.renamed_to, &file.id, &file.hash})
    *text = in.view(longest_text);
  get(in, file.size);
  Instant modified;
  get(in, modified);
  file.modified.reset();
  if (modified.basis != TimeBasis::none) file.modified = modified;
}

}  // namespace

std::string_view to_string(Grade grade) { return grade_ids[static_cast<std::size_t>(grade)]; }
std::optional<Grade> grade_from(std::string_view id) {
  const auto* const found = std::find(std::begin(grade_ids), std::end(grade_ids), id);
  if (found == std::end(grade_ids)) return std::nullopt;
  return static_cast<Grade>(found - std::begin(grade_ids));
}
std::string_view to_string(Axis axis) { return axis_ids[static_cast<std::size_t>(axis)]; }
std::string_view to_string(CoverageState state) {
  constexpr std::string_view ids[] = {"complete", "partial", "unknown"};
  return ids[static_cast<std::size_t>(state)];
}

void put(Writer& out, const Claim& claim) {
  put(out, claim.file);
  put(out, claim.actor);
  put(out, claim.from);
  put(out, claim.to);
  out.byte(static_cast<std::uint8_t>(claim.axis));
  out.byte(static_cast<std::uint8_t>(claim.grade));
  out.byte(claim.weight);
  out.byte(claim.flags);
  put(out, claim.bytes_from);
  put(out, claim.bytes_to);
  out.str(claim.rule);
  out.str(claim.benign);
  const std::size_t count = std::min(claim.records.size(), most_records);
  out.u64(count);
  for (const RecordRef& record : claim.records.first(count)) put(out, record);
}
bool get(Reader& in, Claim& claim, std::vector<RecordRef>& storage) {
  get(in, claim.file);
  get(in, claim.actor);
  get(in, claim.from);
  get(in, claim.to);
  claim.axis = static_cast<Axis>(in.bounded(axis_count - 1));
  claim.grade = static_cast<Grade>(in.bounded(grade_count - 1));
  claim.weight = static_cast<std::uint8_t>(in.bounded(100));
  claim.flags = static_cast<std::uint8_t>(in.bounded(15));
  get(in, claim.bytes_from);
  get(in, claim.bytes_to);
  claim.rule = in.view(longest_text);
  claim.benign = in.view(longest_text);
  storage.assign(in.bounded(most_records), {});
  for (RecordRef& record : storage) get(in, record);
  claim.records = storage;
  if (storage.empty()) in.fail();
  return in.ok();
}

void put(Writer& out, const Identity& identity) {
  put(out, identity.at);
  put(out, identity.actor);
  out.str(identity.share);
  out.str(identity.rule);
  put(out, identity.record);
}
bool get(Reader& in, Identity& identity) {
  get(in, identity.at);
  get(in, identity.actor);
  identity.share = in.view(longest_text);
  identity.rule = in.view(longest_text);
  get(in, identity.record);
  return in.ok();
}

void put(Writer& out, const Flow& flow) {
  put(out, flow.from);
  put(out, flow.to);
  for (const std::string_view text : {flow.source, flow.destination, flow.account, flow.process, flow.rule})
    out.str(text);
  out.u64(flow.source_port);
  out.u64(flow.destination_port);
  out.u64(flow.bytes_out);
  out.u64(flow.bytes_in);
  out.boolean(flow.payload);
  put(out, flow.record);
}
bool get(Reader& in, Flow& flow) {
  get(in, flow.from);
  get(in, flow.to);
  for (std::string_view* text : {&flow.source, &flow.destination, &flow.account, &flow.process, &flow.rule})
    *text = in.view(longest_text);
  flow.source_port = static_cast<std::uint16_t>(in.bounded(0xFFFF));
  flow.destination_port = static_cast<std::uint16_t>(in.bounded(0xFFFF));
  flow.bytes_out = in.u64();
  flow.bytes_in = in.u64();
  flow.payload = in.boolean();
  get(in, flow.record);
  return in.ok();
}

void put(Writer& out, const Gap& gap) {
  put(out, gap.from);
  put(out, gap.to);
  out.str(gap.reason);
  out.u64(gap.missing);
  out.str(gap.scope);
  put(out, gap.record);
}
bool get(Reader& in, Gap& gap) {
  get(in, gap.from);
  get(in, gap.to);
  gap.reason = in.view(longest_text);
  gap.missing = in.u64();
  gap.scope = in.view(longest_text);
  get(in, gap.record);
  return in.ok();
}

void put(Writer& out, const Tainted& tainted) {
  out.str(tainted.text);
  out.str(tainted.reason);
  put(out, tainted.record);
}
bool get(Reader& in, Tainted& tainted) {
  tainted.text = in.view(longest_text);
  tainted.reason = in.view(longest_text);
  get(in, tainted.record);
  return in.ok();
}

void put(Writer& out, const EvidenceInfo& info) {
  out.str({reinterpret_cast<const char*>(info.sha256.data()), info.sha256.size()});
  out.u64(info.bytes);
  out.str(info.format);
  out.str(info.detail);
  for (const std::uint64_t count : {info.records, info.unparsed, info.tainted, info.claims}) out.u64(count);
  out.u64(info.coverage.size());
  for (const Coverage& part : info.coverage) {
    put(out, part.from);
    put(out, part.to);
    out.byte(static_cast<std::uint8_t>(part.state));
    out.str(part.scope);
    out.str(part.reason);
  }
  out.byte(static_cast<std::uint8_t>(info.status));
  out.str(info.reason);
}
bool get(Reader& in, EvidenceInfo& info) {
  const std::string_view sha = in.view(info.sha256.size());
  if (sha.size() != info.sha256.size()) in.fail();
  if (!in.ok()) return false;
  std::copy(sha.begin(), sha.end(), info.sha256.begin());
  info.bytes = in.u64();
  info.format = in.str(longest_text);
  info.detail = in.str(longest_text);
  for (std::uint64_t* count : {&info.records, &info.unparsed, &info.tainted, &info.claims}) *count = in.u64();
  info.coverage.clear();
  for (std::size_t i = 0, count = in.count(); i < count && in.ok(); ++i) {
    Coverage& part = info.coverage.emplace_back();
    get(in, part.from);
    get(in, part.to);
    part.state = static_cast<CoverageState>(in.bounded(static_cast<std::uint64_t>(CoverageState::unknown)));
    part.scope = in.str(longest_text);
    part.reason = in.str(longest_text);
  }
  info.status = static_cast<ItemStatus>(in.bounded(item_status_count - 1));
  info.reason = in.str(longest_text);
  return in.ok();
}

}  // namespace spillmap
