#include "evidence/formats/zeek.h"

#include <algorithm>
#include <array>
#include <deque>
#include <string>
#include <vector>

#include "evidence/json.h"
#include "evidence/scan.h"
#include "evidence/window.h"

namespace spillmap::zeek {
namespace {

enum Column : std::uint8_t {
  ts,
  orig_h,
  orig_p,
  resp_h,
  resp_p,
  fuid,
  action,
  path,
  name,
  size,
  prev_name,
  source_,
  is_orig,
  local_orig,
  seen_bytes,
  total_bytes,
  missing_bytes,
  filename,
  tx_hosts,
  rx_hosts,
  md5,
  sha1,
  sha256,
  duration,
  orig_bytes,
  resp_bytes,
  orig_ip_bytes,
  resp_ip_bytes,
  missed_bytes,
  column_count
};
constexpr std::string_view column_names[column_count] = {
    "ts",         "id.orig_h",  "id.orig_p",     "id.resp_h",     "id.resp_p",     "fuid",
    "action",     "path",       "name",          "size",          "prev_name",     "source",
    "is_orig",    "local_orig", "seen_bytes",    "total_bytes",   "missing_bytes", "filename",
    "tx_hosts",   "rx_hosts",   "md5",           "sha1",          "sha256",        "duration",
    "orig_bytes", "resp_bytes", "orig_ip_bytes", "resp_ip_bytes", "missed_bytes"};
enum class Kind : std::uint8_t { other, smb_files, files, conn };

int column_of(std::string_view text) {
  for (std::size_t i = 0; i < column_count; ++i) {
    const std::string_view name_text = column_names[i];
    if (text.size() != name_text.size()) continue;
    bool same = true;
    // "id_orig_h", as some forwarders flatten it.
    for (std::size_t c = 0; c < text.size() && same; ++c)
      same = text[c] == name_text[c] || (text[c] == '_' && name_text[c] == '.');
    if (same) return static_cast<int>(i);
  }
  return -1;
}
Kind kind_of(std::string_view log) {
  return log == "smb_files" ? Kind::smb_files : log == "files" ? Kind::files : log == "conn" ? Kind::conn : Kind::other;
}

using Row = std::array<std::string_view, column_count>;

// "\\x0a" and "\\\\" of the tab-separated form.
std::string unescape(std::string_view text) {
  if (text.find('\\') == std::string_view::npos) return std::string(text);
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\' && i + 1 < text.size()) {
      if (text[i + 1] == '\\') {
        out += '\\';
        ++i;
        continue;
      }
      if (text[i + 1] == 'x' && i + 3 < text.size()) {
        if (const std::optional<std::uint64_t> byte = hex_number(text.substr(i + 2, 2)); byte && text[i + 2] != 'x') {
          out += static_cast<char>(*byte);
          i += 3;
          continue;
        }
      }
    }
    out += text[i];
  }
  return out;
}

// Names of pipes over which Windows is managed; in logs without the share they look like files.
bool is_pipe_name(std::string_view text) {
  while (!text.empty() && (text[0] == '\\' || text[0] == '/')) text.remove_prefix(1);
  constexpr std::string_view pipes[] = {"svcctl",    "srvsvc",   "wkssvc",      "samr",     "lsarpc",
                                        "lsass",     "netlogon", "winreg",      "spoolss",  "atsvc",
                                        "eventlog",  "epmapper", "browser",     "ntsvcs",   "initshutdown",
                                        "dnsserver", "ROUTER",   "W32TIME_ALT", "MsFteWds", "protected_storage",
                                        "wsp_pipe"};
  return std::any_of(std::begin(pipes), std::end(pipes),
                     [&](std::string_view pipe) { return equals_ignore_case(text, pipe); });
}

class Log {
 public:
  explicit Log(Reading& reading) : reading_(reading) {}

  Status tsv(ByteSource& source) {
    Lines lines(source);
    Line line;
    std::vector<int> columns;
    Kind kind = Kind::other;
    std::string unset = "-", empty = "(empty)";
    while (lines.next(line)) {
      if (line.text.starts_with('#')) {
        std::string_view rest = line.text;
        const std::string_view directive = take_until(rest, '\t');
        if (directive == "#path") kind = kind_of(rest);
        if (directive == "#unset_field") unset = rest;
        if (directive == "#empty_field") empty = rest;
        if (directive == "#fields") {
          columns.clear();
          while (!rest.empty() && columns.size() < 256) columns.push_back(column_of(take_until(rest, '\t')));
        }
        continue;
      }
      if (line.text.empty() || columns.empty()) continue;
      SPILLMAP_TRY(reading_.record());
      if (!line.whole) {
        reading_.cut("the last line has no end");
        break;
      }
      if (kind == Kind::other) continue;
      Row row{};
      std::string_view rest = line.text;
      std::size_t count = 0;
      for (; count < columns.size(); ++count) {
        const std::size_t end = rest.find('\t');
        const std::string_view value = rest.substr(0, end);
        if (columns[count] >= 0 && value != unset && value != empty)
          row[static_cast<std::size_t>(columns[count])] = value;
        if (end == std::string_view::npos) break;
        rest.remove_prefix(end + 1);
      }
      if (count + 1 < columns.size()) {
        ++reading_.info.unparsed;
        continue;
      }
      texts_.clear();
      for (const Column column : {path, name, prev_name, filename}) {
        if (row[column].find('\\') == std::string_view::npos) continue;
        texts_.push_back(unescape(row[column]));
        row[column] = texts_.back();
      }
      SPILLMAP_TRY(one(kind, row, line.ref(), line.text));
    }
    SPILLMAP_TRY(finish());
    return lines.status();
  }

  Status json(ByteSource& source) {
    JsonRecords records(source);
    while (records.next()) {
      SPILLMAP_TRY(reading_.record());
      Row row{};
      texts_.clear();
      Kind kind = Kind::other;
      bool named = false;
      bool has_state = false;
      each_member(records.raw(), [&](std::string_view key, std::string_view value) {
        if (key == "_path" || key == "@stream") {
          kind = kind_of(json_text(value));
          named = true;
          return true;
        }
        has_state = has_state || key == "conn_state";
        const int column = column_of(key);
        if (column < 0 || value == "null") return true;
        if (is_json_array(value)) {
          // A set: the first of it, as there is one host in nearly all.
          bool first = true;
          each_element(value, [&](std::string_view element) {
            if (first) texts_.push_back(json_text(element));
            first = false;
            return false;
          });
          if (first) return true;
        } else {
          texts_.push_back(json_text(value));
        }
        row[static_cast<std::size_t>(column)] = texts_.back();
        return true;
      });
      if (!named)
        kind = !row[action].empty() && !row[name].empty()       ? Kind::smb_files
               : !row[fuid].empty() && !row[seen_bytes].empty() ? Kind::files
               : has_state                                      ? Kind::conn
                                                                : Kind::other;
      if (kind != Kind::other) SPILLMAP_TRY(one(kind, row, records.ref(), records.raw()));
    }
    if (records.cut()) reading_.cut("the last record is not complete");
    SPILLMAP_TRY(finish());
    return records.status();
  }

 private:
  Status one(Kind kind, const Row& row, RecordRef record, std::string_view raw) {
    std::string_view time = row[ts];
    Instant at;
    std::optional<Instant> taken = take_epoch(time);
    if (!taken || !time.empty()) taken = take_iso_time(time = row[ts], TimeBasis::utc);
    if (taken) at = *taken;
    // Written by some writers with more digits than a clock has, by others with fewer.
    if (at.basis != TimeBasis::none) at.resolution = 1;
    reading_.saw(at);
    if (kind == Kind::conn) return connection(row, at, record);
    Claim claim;
    claim.records = std::span(&record, 1);
    claim.from = at;
    claim.actor.address = row[orig_h];
    claim.file.id = row[fuid];
    return kind == Kind::smb_files ? smb(row, claim, record, raw) : file(row, claim, record, raw);
  }

  Status smb(const Row& row, Claim& claim, RecordRef record, std::string_view raw) {
    std::string_view what = row[action];
    take(what, "SMB::");
    if (!what.starts_with("FILE_")) return {};
    std::string_view share = row[path];
    while (!share.empty() && (share.back() == '\\' || share.back() == '\0')) share.remove_suffix(1);
    if (equals_ignore_case(base_name(share), "IPC$") || row[name].empty() || row[name] == "<share_root>" ||
        is_pipe_name(row[name]))
      return {};
    if (has_control(row[name])) return reading_.tainted(raw, "a control character stands in the name", record);
    claim.file.path = row[name];
    claim.file.kind = PathKind::share_relative;
    claim.file.root = share;
    claim.file.size = number(row[size]);
    if (what == "FILE_READ") {
      claim.axis = Axis::read;
      claim.grade = Grade::read;
      claim.weight = 90;
      claim.flags = claim_partial;
      claim.rule = "zeek.read";
    } else if (what == "FILE_OPEN") {
      claim.axis = Axis::opened;
      claim.grade = Grade::opened;
      claim.weight = 60;
      claim.rule = "zeek.open";
    } else if (what == "FILE_WRITE") {
      claim.axis = Axis::altered;
      claim.weight = 90;
      claim.rule = "zeek.write";
    } else if (what == "FILE_DELETE") {
      claim.axis = Axis::deleted;
      claim.weight = 85;
      claim.rule = "zeek.delete";
    } else if (what == "FILE_RENAME") {
      claim.axis = Axis::altered;
      claim.weight = 85;
      claim.rule = "zeek.rename";
      if (!row[prev_name].empty()) {
        claim.file.path = row[prev_name];
        claim.file.renamed_to = row[name];
      }
    } else {
      claim.weight = 30;
      claim.rule = "zeek.named";
    }
    return reading_.claim(claim);
  }

  Status file(const Row& row, Claim& claim, RecordRef record, std::string_view raw) {
    std::string_view file_name = row[filename];
    if (file_name.empty()) return {};
    if (has_control(file_name)) return reading_.tainted(raw, "a control character stands in the name", record);
    const bool from_client = row[is_orig] == "T" || row[is_orig] == "true";
    const bool smb_source = row[source_] == "SMB";
    const std::optional<std::uint64_t> seen = number(row[seen_bytes]);
    const std::optional<std::uint64_t> missing = number(row[missing_bytes]);
    if (smb_source && (is_pipe_name(file_name) || seen.value_or(0) == 0)) return {};
    if (claim.actor.address.empty()) {
      // Older logs name only who sent and who received.
      std::string_view hosts = from_client ? row[tx_hosts] : row[rx_hosts];
      claim.actor.address = take_until(hosts, ',');
    }
    claim.file.path = file_name;
    claim.file.kind = smb_source ? PathKind::share_relative : PathKind::title;
    claim.file.folder = IsFolder::no;
    claim.file.size = number(row[total_bytes]);
    std::string hashes;
    for (const Column column : {md5, sha1, sha256})
      if (!row[column].empty())
        hashes += (hashes.empty() ? "" : " ") + std::string(column_names[column]) + ":" + to_lower(row[column]);
    claim.file.hash = hashes;
    claim.bytes_from = seen;
    claim.bytes_to = seen;
    if (seen && missing) claim.bytes_to = *seen + *missing;
    const bool whole = claim.file.size && seen && *seen >= *claim.file.size;
    if (!whole) claim.flags = claim_partial;
    if (smb_source) {
      claim.axis = from_client ? Axis::altered : Axis::read;
      claim.grade = from_client ? Grade::listed : Grade::read;
      claim.weight = 92;
      claim.rule = from_client ? "zeek.file_written" : "zeek.file_read";
    } else if (from_client) {
      claim.axis = Axis::sent;
      claim.grade = Grade::sent;
      claim.weight = 80;
      claim.rule = "zeek.file_sent";
    } else {
      claim.axis = Axis::read;
      claim.grade = Grade::read;
      claim.weight = 60;
      claim.rule = "zeek.file_fetched";
    }
    return reading_.claim(claim);
  }

  Status connection(const Row& row, const Instant& at, RecordRef record) {
    const std::uint64_t missed = number(row[missed_bytes]).value_or(0);
    if (missed != 0) {
      missed_ += missed;
      missed_record_ = record;
    }
    Flow flow;
    const std::optional<std::uint64_t> out = number(row[orig_bytes]), in = number(row[resp_bytes]);
    if (out && in) {
      flow.bytes_out = *out;
      flow.bytes_in = *in;
      flow.payload = true;
    } else {
      flow.bytes_out = number(row[orig_ip_bytes]).value_or(0);
      flow.bytes_in = number(row[resp_ip_bytes]).value_or(0);
    }
    if (flow.bytes_out == 0 && flow.bytes_in == 0) return {};
    flow.from = flow.to = at;
    std::string_view length = row[duration];
    if (const std::optional<Instant> seconds = take_epoch(length)) flow.to.micros += seconds->micros;
    flow.source = row[orig_h];
    flow.destination = row[resp_h];
    flow.source_port = static_cast<std::uint16_t>(number(row[orig_p]).value_or(0));
    flow.destination_port = static_cast<std::uint16_t>(number(row[resp_p]).value_or(0));
    flow.rule = "zeek.conn";
    flow.record = record;
    return reading_.flow(flow);
  }

  Status finish() {
    reading_.coverage_reason = "what the sensor could not see (encrypted SMB, other segments) is not in the log";
    if (missed_ == 0) return {};
    const std::string reason = std::to_string(missed_) + " bytes of connections were missed by the sensor";
    return reading_.gap({reading_.first, reading_.last, reason, 0, {}, missed_record_});
  }

  Reading& reading_;
  std::deque<std::string> texts_;
  std::uint64_t missed_ = 0;
  RecordRef missed_record_;
};

}  // namespace

Sureness sniff(std::string_view head) {
  if (head.starts_with("#separator") || head.find("\n#fields\t") != std::string_view::npos) {
    const std::size_t at = head.find("#path\t");
    if (at == std::string_view::npos) return 0;
    std::string_view log = head.substr(at + 6);
    log = log.substr(0, log.find_first_of("\r\n"));
    return kind_of(log) != Kind::other ? 95 : 50;
  }
  const std::string_view first = first_json_record(head);
  if (first.empty()) return 0;
  int known = 0;
  bool host = false, stream = false;
  each_member(first, [&](std::string_view key, std::string_view value) {
    const int column = column_of(key);
    known += column >= 0 ? 1 : 0;
    host = host || column == orig_h || column == fuid;
    stream = stream || key == "_path" || (key == "@stream" && !value.empty());
    return true;
  });
  return host && (known >= 5 || stream) ? 92 : 0;
}

Status read(ByteSource& source, Reading& reading) {
  SPILLMAP_ASSIGN(const ByteView first, source.next());
  Prepended again(first, source);
  Log log(reading);
  return starts_like_json(as_text(first)) ? log.json(again) : log.tsv(again);
}

}  // namespace spillmap::zeek
