#include "pipeline/evidence_case.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <filesystem>

#include "base/text.h"
#include "pipeline/file_hash.h"

namespace spillmap::pipeline {
namespace {

constexpr std::size_t most_evidence = 100'000;
constexpr const char* list_name = "evidence";

std::string packed(const std::vector<EvidenceEntry>& entries) {
  Writer out;
  out.u64(entries.size());
  for (const EvidenceEntry& e : entries) {
    out.u64(e.id);
    out.str(e.path);
    out.i64(e.modified_ns);
    out.i64(e.added);
    out.byte(static_cast<std::uint8_t>(e.listing));
    const EvidenceTold& t = e.told;
    for (const std::string* text : {&t.origin, &t.custodian, &t.zone, &t.columns}) out.str(*text);
    out.i64(t.ahead_micros);
    out.i64(t.error_micros);
    out.i64(t.year);
    out.boolean(t.complete);
    scope::put(out, t.complete_from);
    scope::put(out, t.complete_to);
    out.u64(t.roots.size());
    for (const auto& [from, to] : t.roots) {
      out.str(from);
      out.str(to);
    }
    spillmap::put(out, e.info);
  }
  return out.take();
}

bool unpack(std::string_view bytes, std::vector<EvidenceEntry>& entries) {
  Reader in(bytes);
  entries.resize(std::min(in.count(), most_evidence));
  for (EvidenceEntry& e : entries) {
    e.id = in.u32();
    e.path = in.str();
    e.modified_ns = in.i64();
    e.added = in.i64();
    e.listing = static_cast<Axis>(in.bounded(axis_count - 1));
    EvidenceTold& t = e.told;
    for (std::string* text : {&t.origin, &t.custodian, &t.zone, &t.columns}) *text = in.str();
    t.ahead_micros = in.i64();
    t.error_micros = in.i64();
    t.year = static_cast<int>(in.i64());
    t.complete = in.boolean();
    scope::get(in, t.complete_from);
    scope::get(in, t.complete_to);
    t.roots.resize(in.count());
    for (auto& [from, to] : t.roots) {
      from = in.str();
      to = in.str();
    }
    if (!spillmap::get(in, e.info)) return false;
  }
  return in.done();
}

tl::unexpected<Error> broken() { return fail(ErrorKind::integrity, "a sealed row does not hold what it should"); }

Result<std::string> page(const Case& c, const std::string& name) {
  SPILLMAP_ASSIGN(std::optional<std::string> bytes, c.value(name));
  if (!bytes) return fail(ErrorKind::integrity, "a page of the evidence is missing");
  return std::move(*bytes);
}

class LedgerSink : public EvidenceSink {
 public:
  explicit LedgerSink(scope::LedgerBuilder& builder) : builder_(builder) {}
  Status claim(const Claim& claim) override { return builder_.claim(claim); }
  Status identity(const Identity& identity) override {
    builder_.identity(identity);
    return {};
  }
  Status flow(const Flow& flow) override {
    builder_.flow(flow);
    return {};
  }
  Status gap(const Gap& gap) override {
    builder_.gap(gap);
    return {};
  }
  Status tainted(const Tainted& tainted) override {
    builder_.tainted(tainted);
    return {};
  }

 private:
  scope::LedgerBuilder& builder_;
};

std::int64_t nanoseconds(const timespec& at) { return at.tv_sec * 1'000'000'000 + at.tv_nsec; }

}  // namespace

std::string evidence_value(std::uint32_t id, const std::string& what) {
  return "evidence/" + std::to_string(id) + '/' + what;
}

Result<std::vector<EvidenceEntry>> evidence_of(const Case& c) {
  std::vector<EvidenceEntry> out;
  SPILLMAP_ASSIGN(const std::optional<std::string> bytes, c.value(list_name));
  if (bytes && !unpack(*bytes, out)) return broken();
  return out;
}

Result<scope::LedgerInfo> ledger_of(const Case& c, std::uint32_t id) {
  SPILLMAP_ASSIGN(const std::string bytes, page(c, evidence_value(id, "ledger")));
  scope::LedgerInfo info;
  Reader in(bytes);
  if (!scope::get(in, info) || !in.done()) return broken();
  return info;
}

Result<EvidenceEntry> add_evidence(Case& c, const std::string& path, AddEvidence how) {
  SPILLMAP_ASSIGN(std::vector<EvidenceEntry> entries, evidence_of(c));
  const std::string name = printable_path(path);
  const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (file.get() < 0) return fail_errno("cannot open " + name);
  struct stat before {};
  if (::fstat(file.get(), &before) != 0) return fail_errno("cannot read " + name);
  if (!S_ISREG(before.st_mode)) return fail(ErrorKind::usage, name + " is no file");
  how.job.bytes = static_cast<std::uint64_t>(before.st_size);
  SPILLMAP_ASSIGN(const Sha256 hash, hash_file(file.get(), how.job.bytes, "the evidence"));
  for (const EvidenceEntry& e : entries)
    if (e.info.sha256 == hash)
      return fail(ErrorKind::usage, name + " is in the case already, as evidence " + std::to_string(e.id));
  EvidenceEntry entry;
  SPILLMAP_ASSIGN(const std::optional<std::string> last, c.value("evidence.last"));
  entry.id = last ? static_cast<std::uint32_t>(std::strtoul(last->c_str(), nullptr, 10)) + 1 : 1;
  entry.path = std::filesystem::absolute(path).lexically_normal().string();
  entry.modified_ns = nanoseconds(before.st_mtim);
  entry.added = static_cast<std::int64_t>(std::time(nullptr));
  entry.listing = how.job.options.listing;
  how.job.options.year = how.told.year;
  scope::LedgerBuilder builder([&](const std::string& part, std::string_view bytes) {
    return c.put_value(evidence_value(entry.id, part), bytes);
  });
  LedgerSink sink(builder);
  SPILLMAP_ASSIGN(entry.info, read_in_sandbox(file.get(), std::move(how.job), how.worker, sink));
  SPILLMAP_ASSIGN(const scope::LedgerInfo ledger, builder.finish());
  struct stat after {};
  if (::fstat(file.get(), &after) != 0 || nanoseconds(after.st_mtim) != nanoseconds(before.st_mtim) ||
      after.st_size != before.st_size)
    return fail(ErrorKind::io, name + " was changed while it was read; nothing was kept");
  entry.info.sha256 = hash;
  entry.info.claims = ledger.claims;
  entry.told = std::move(how.told);
  if (entry.told.year == 0 && !entry.info.coverage.empty() &&
      entry.info.coverage.front().to.basis == TimeBasis::local_without_year)
    entry.told.year = year_of_first(entry.info.coverage.front().to, entry.modified_ns / 1000);
  Writer out;
  scope::put(out, ledger);
  SPILLMAP_TRY(c.put_value(evidence_value(entry.id, "ledger"), out.bytes()));
  entries.push_back(entry);
  SPILLMAP_TRY(c.put_value("evidence.last", std::to_string(entry.id)));
  SPILLMAP_TRY(c.put_value(list_name, packed(entries)));
  return entry;
}

Status remove_evidence(Case& c, std::uint32_t id) {
  SPILLMAP_ASSIGN(std::vector<EvidenceEntry> entries, evidence_of(c));
  if (std::erase_if(entries, [&](const EvidenceEntry& e) { return e.id == id; }) == 0)
    return fail(ErrorKind::usage, "there is no evidence " + std::to_string(id));
  SPILLMAP_ASSIGN(const scope::LedgerInfo ledger, ledger_of(c, id));
  for (std::uint32_t p = 0; p < ledger.group_pages; ++p) {
    SPILLMAP_TRY(c.drop_value(evidence_value(id, "groups/" + std::to_string(p))));
    SPILLMAP_TRY(c.drop_value(evidence_value(id, "sources/" + std::to_string(p))));
  }
  for (std::uint32_t p = 0; p < ledger.name_pages; ++p)
    SPILLMAP_TRY(c.drop_value(evidence_value(id, "names/" + std::to_string(p))));
  for (const char* what : {"ledger", "matches", "fronts"}) SPILLMAP_TRY(c.drop_value(evidence_value(id, what)));
  return c.put_value(list_name, packed(entries));
}

Status for_each_group_page(const Case& c, std::uint32_t id, std::uint32_t pages,
                           const std::function<Status(const std::vector<scope::Group>&)>& visit) {
  std::vector<scope::Group> groups;
  for (std::uint32_t p = 0; p < pages; ++p) {
    SPILLMAP_ASSIGN(const std::string bytes, page(c, evidence_value(id, "groups/" + std::to_string(p))));
    if (!scope::read_groups(bytes, groups)) return broken();
    SPILLMAP_TRY(visit(groups));
  }
  return {};
}

Result<std::vector<scope::GroupSource>> group_sources(const Case& c, std::uint32_t id, std::uint32_t number) {
  SPILLMAP_ASSIGN(const std::string bytes, page(c, evidence_value(id, "sources/" + std::to_string(number))));
  std::vector<scope::GroupSource> out;
  if (!scope::read_sources(bytes, out)) return broken();
  return out;
}

Status for_each_name(const Case& c, std::uint32_t id, std::uint32_t pages,
                     const std::function<Status(std::uint32_t number, const scope::StoredName&)>& visit) {
  std::vector<scope::StoredName> names;
  std::uint32_t number = 0;
  for (std::uint32_t p = 0; p < pages; ++p) {
    SPILLMAP_ASSIGN(const std::string bytes, page(c, evidence_value(id, "names/" + std::to_string(p))));
    if (!scope::read_names(bytes, names)) return broken();
    for (const scope::StoredName& name : names) SPILLMAP_TRY(visit(number++, name));
  }
  return {};
}

Result<scope::StoredName> name_of(const Case& c, std::uint32_t id, std::uint32_t number) {
  const std::uint32_t p = number / scope::names_of_page, at = number % scope::names_of_page;
  SPILLMAP_ASSIGN(const std::string bytes, page(c, evidence_value(id, "names/" + std::to_string(p))));
  std::vector<scope::StoredName> names;
  if (!scope::read_names(bytes, names) || at >= names.size()) return broken();
  return std::move(names[at]);
}

Result<SourceClock> clock_of(const EvidenceEntry& entry) {
  constexpr std::int64_t widest = 14ll * 3'600'000'000;
  SourceClock clock;
  const EvidenceTold& t = entry.told;
  if (!t.zone.empty()) {
    SPILLMAP_ASSIGN(clock.zone, Zone::parse(t.zone));
  }
  clock.ahead_micros = t.ahead_micros;
  clock.error_micros = t.error_micros;
  clock.year = t.year;
  const bool local = !entry.info.coverage.empty() && entry.info.coverage.front().from.basis >= TimeBasis::local;
  if (t.zone.empty() && local) clock.error_micros += widest;
  return clock;
}

}  // namespace spillmap::pipeline
