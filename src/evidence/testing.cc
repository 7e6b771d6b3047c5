#include "evidence/testing.h"

#include <chrono>
#include <cstdio>

#include "base/text.h"

namespace spillmap {
namespace {

class Json {
 public:
  explicit Json(std::string_view kind) { out_ = "{\"kind\":\"" + std::string(kind) + '"'; }
  void text(std::string_view key, std::string_view value) {
    if (value.empty()) return;
    out_ += ",\"" + std::string(key) + "\":\"";
    for (const char c : is_valid_utf8(value) ? std::string(value) : scrub_utf8(value)) {
      if (c == '"' || c == '\\') {
        out_ += '\\';
        out_ += c;
      } else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
        char escaped[8];
        std::snprintf(escaped, sizeof escaped, "\\u%04x", static_cast<unsigned>(static_cast<unsigned char>(c)));
        out_ += escaped;
      } else {
        out_ += c;
      }
    }
    out_ += '"';
  }
  void number(std::string_view key, std::uint64_t value) {
    out_ += ",\"" + std::string(key) + "\":" + std::to_string(value);
  }
  void number(std::string_view key, const std::optional<std::uint64_t>& value) {
    if (value) number(key, *value);
  }
  void time(std::string_view key, const Instant& at) {
    if (at.basis == TimeBasis::none) return;
    using namespace std::chrono;
    const sys_days day = floor<days>(sys_time<microseconds>(microseconds(at.micros)));
    const year_month_day date(day);
    const std::int64_t rest = at.micros - duration_cast<microseconds>(day.time_since_epoch()).count();
    char text[64];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d.%06d%s", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(rest / 3'600'000'000), static_cast<int>(rest / 60'000'000 % 60),
                  static_cast<int>(rest / 1'000'000 % 60), static_cast<int>(rest % 1'000'000),
                  at.basis == TimeBasis::utc     ? "Z"
                  : at.basis == TimeBasis::local ? ""
                                                 : " (no year)");
    this->text(key, text);
  }
  void actor(const Actor& actor) {
    text("account", actor.account);
    text("domain", actor.domain);
    text("actor_id", actor.id);
    text("address", actor.address);
    text("machine", actor.machine);
    text("session", actor.session);
    text("process", actor.process);
  }
  void record(const RecordRef& record) {
    number("offset", record.offset);
    number("length", record.length);
  }
  void raw(std::string_view key, std::string_view value) {
    out_ += ",\"" + std::string(key) + "\":" + std::string(value);
  }
  std::string take() { return std::move(out_) + "}"; }

 private:
  std::string out_;
};

constexpr std::string_view path_kinds[] = {"absolute",      "share_relative", "relative", "url",
                                           "site_relative", "object_key",     "title"};

}  // namespace

std::string json_line(const Claim& claim) {
  Json json("claim");
  json.text("axis", to_string(claim.axis));
  json.text("grade", to_string(claim.grade));
  json.number("weight", claim.weight);
  json.text("rule", claim.rule);
  json.text("path", claim.file.path);
  json.text("path_kind", path_kinds[static_cast<std::size_t>(claim.file.kind)]);
  json.text("root", claim.file.root);
  json.text("local_root", claim.file.local_root);
  json.text("renamed_to", claim.file.renamed_to);
  json.text("id", claim.file.id);
  json.text("hash", claim.file.hash);
  json.number("size", claim.file.size);
  if (claim.file.modified) json.time("modified", *claim.file.modified);
  if (claim.file.folder != IsFolder::unknown) json.text("is", claim.file.folder == IsFolder::yes ? "folder" : "file");
  json.actor(claim.actor);
  json.time("from", claim.from);
  if (claim.to.micros != claim.from.micros) json.time("to", claim.to);
  json.number("bytes_from", claim.bytes_from);
  json.number("bytes_to", claim.bytes_to);
  json.text("benign", claim.benign);
  if (claim.flags != 0) json.number("flags", claim.flags);
  std::string records = "[";
  for (const RecordRef& record : claim.records) {
    if (records.size() > 1) records += ',';
    records += "[" + std::to_string(record.offset) + "," + std::to_string(record.length) + "]";
  }
  json.raw("records", records + "]");
  return json.take();
}
std::string json_line(const Identity& identity) {
  Json json("identity");
  json.text("rule", identity.rule);
  json.text("share", identity.share);
  json.actor(identity.actor);
  json.time("from", identity.at);
  json.record(identity.record);
  return json.take();
}
std::string json_line(const Flow& flow) {
  Json json("flow");
  json.text("rule", flow.rule);
  json.text("source", flow.source);
  json.number("source_port", flow.source_port);
  json.text("destination", flow.destination);
  json.number("destination_port", flow.destination_port);
  json.text("account", flow.account);
  json.text("process", flow.process);
  json.number("bytes_out", flow.bytes_out);
  json.number("bytes_in", flow.bytes_in);
  json.time("from", flow.from);
  json.time("to", flow.to);
  json.record(flow.record);
  return json.take();
}
std::string json_line(const Gap& gap) {
  Json json("gap");
  json.text("reason", gap.reason);
  json.number("missing", gap.missing);
  json.text("scope", gap.scope);
  json.time("from", gap.from);
  json.time("to", gap.to);
  json.record(gap.record);
  return json.take();
}
std::string json_line(const Tainted& tainted) {
  Json json("tainted");
  json.text("reason", tainted.reason);
  json.text("text", tainted.text);
  json.record(tainted.record);
  return json.take();
}
std::string json_line(const EvidenceInfo& info) {
  Json json("info");
  json.text("format", info.format);
  json.text("detail", info.detail);
  json.number("bytes", info.bytes);
  json.number("records", info.records);
  json.number("unparsed", info.unparsed);
  json.number("tainted", info.tainted);
  json.number("claims", info.claims);
  json.text("status", to_string(info.status));
  json.text("reason", info.reason);
  for (const Coverage& part : info.coverage) {
    json.text("coverage", to_string(part.state));
    json.text("coverage_reason", part.reason);
    json.time("from", part.from);
    json.time("to", part.to);
  }
  return json.take();
}

std::string json_line(const WinEvent& event) {
  Json json("event");
  json.number("event_id", event.id);
  json.number("record", event.record);
  json.number("filetime", event.filetime);
  json.text("provider", event.provider);
  json.text("channel", event.channel);
  json.text("computer", event.computer);
  for (const auto& [name, value] : event.fields) json.text("data_" + std::string(name), value);
  return json.take();
}

std::string claim_violation(const Claim& claim, const EvidenceFormat& format, std::string_view all) {
  if (claim.records.empty()) return "cites no record";
  if (claim.grade > format.best) return "is above what the format can carry";
  if (claim.weight == 0 || claim.weight > 100) return "has no weight";
  if (claim.rule.empty()) return "names no rule";
  if (claim.file.path.empty() && claim.file.id.empty()) return "names no file";
  if (claim.bytes_from && claim.bytes_to && *claim.bytes_from > *claim.bytes_to) return "moves less than at least";
  if (!all.empty()) {
    for (const RecordRef& record : claim.records) {
      if (record.offset > all.size() || record.length > all.size() - record.offset)
        return "cites a place behind the end";
      if (record_hash(all.substr(record.offset, record.length)) != record.hash) return "cites a record by a wrong hash";
    }
  }
  return {};
}

std::string brief(const Claim& claim) {
  std::string out(to_string(claim.axis));
  for (const std::string_view part : {claim.actor.account, claim.actor.address, claim.file.path}) {
    out += ' ';
    out += part.empty() ? "-" : part;
  }
  if (!claim.file.renamed_to.empty()) {
    out += " -> ";
    out += claim.file.renamed_to;
  }
  return out;
}

Status CollectingEvidenceSink::claim(const Claim& claim) {
  claims.push_back(brief(claim));
  full_claims.push_back(json_line(claim));
  if (format != nullptr) {
    const std::string wrong = claim_violation(claim, *format, all);
    if (!wrong.empty()) violations.push_back(claims.back() + ": " + wrong);
  }
  return {};
}
Status CollectingEvidenceSink::identity(const Identity& identity) {
  identities.push_back(json_line(identity));
  return {};
}
Status CollectingEvidenceSink::flow(const Flow& flow) {
  flows.push_back(json_line(flow));
  return {};
}
Status CollectingEvidenceSink::gap(const Gap& gap) {
  gaps.push_back(json_line(gap));
  return {};
}
Status CollectingEvidenceSink::tainted(const Tainted& tainted) {
  tainted_lines.emplace_back(tainted.text);
  return {};
}

}  // namespace spillmap
