#include "evidence/formats/nextcloud.h"

#include <string>

#include "evidence/json.h"
#include "evidence/scan.h"

// What was done stands in a sentence, of which the words differ by version:
//
//   File accessed: "/HR/a.csv"
//   File with id "12" accessed: "/nina/files/HR/a.csv"
//   File renamed with id "12" from "/HR/a.csv" to "/HR/b.csv"
//   Preview accessed: (id: "12", width: "64", ..., path: "/HR/a.pdf")
//
// ownCloud names it in fields of their own (action, path). Names stand between quotes that are not escaped: of a
// message with a quote in a name only the outer ones count, and where two names follow each other such a message says
// nothing.
namespace spillmap::nextcloud {
namespace {

struct Said {
  Axis axis = Axis::listed;
  Grade grade = Grade::listed;
  std::uint8_t weight = 0, flags = 0;
  std::string_view rule;
  std::string_view path, to, id;
};

// `"..."` at the end of `text`, a full stop aside.
bool last_name(std::string_view text, std::string_view behind, std::string_view& name) {
  const std::size_t at = text.find(behind);
  if (at == std::string_view::npos || !text.ends_with('"')) return false;
  const std::size_t begin = at + behind.size();
  if (begin + 1 > text.size() - 1) return false;
  name = text.substr(begin, text.size() - 1 - begin);
  return !name.empty();
}

// `"first<middle>second"`, the middle just once.
bool two_names(std::string_view text, std::string_view before, std::string_view middle, Said& said) {
  std::string_view both;
  if (!last_name(text, before, both)) return false;
  const std::size_t at = both.find(middle);
  if (at == std::string_view::npos || both.find(middle, at + 1) != std::string_view::npos) return false;
  said.path = both.substr(0, at);
  said.to = both.substr(at + middle.size());
  return true;
}

bool understand(std::string_view text, Said& said) {
  std::string_view rest = text;
  if (take(rest, "File with id \"") || take(rest, "File renamed with id \"")) {
    said.id = take_until(rest, '"');
    if (number(said.id) == std::nullopt) said.id = {};
  }
  if (text.starts_with("Preview accessed: ")) {
    said = {Axis::read, Grade::read, 60, claim_partial, "nextcloud.preview", {}, {}, {}};
    if (text.ends_with("\")") && last_name(text.substr(0, text.size() - 1), ", path: \"", said.path)) return true;
    // Before version 28: Preview accessed: "/HR/a.pdf" (width: "64", height: "64" crop: "", mode: "fill")
    const std::size_t end = text.rfind("\" (width: ");
    const std::size_t begin = text.find('"');
    if (end == std::string_view::npos || begin >= end) return false;
    said.path = text.substr(begin + 1, end - begin - 1);
    return !said.path.empty();
  }
  if (!text.starts_with("File ")) return false;
  if (last_name(text, " accessed: \"", said.path)) {
    said.axis = Axis::read;
    said.grade = Grade::read;
    said.weight = 85;
    said.rule = "nextcloud.accessed";
    return true;
  }
  if (last_name(text, " written to: \"", said.path) || last_name(text, " created: \"", said.path) ||
      last_name(text, " updated: \"", said.path) || last_name(text, "File updated \"", said.path)) {
    said.axis = Axis::altered;
    said.weight = 90;
    said.rule = "nextcloud.written";
    return true;
  }
  if (last_name(text, " deleted: \"", said.path)) {
    said.axis = Axis::deleted;
    said.weight = 95;
    said.rule = "nextcloud.deleted";
    return true;
  }
  if (text.starts_with("File renamed") && two_names(text, " from \"", "\" to \"", said)) {
    said.axis = Axis::altered;
    said.weight = 90;
    said.rule = "nextcloud.renamed";
    return true;
  }
  // Who copies reads all of it.
  if (text.starts_with("File id copied ") ? two_names(text, "path from \"", "\" to \"", said)
                                          : two_names(text, "File copied: \"", "\" to \"", said)) {
    said.to = {};
    said.axis = Axis::read;
    said.grade = Grade::read;
    said.weight = 80;
    said.rule = "nextcloud.copied";
    return true;
  }
  return false;
}

// ownCloud's own fields.
bool understand_action(std::string_view action, Said& said) {
  if (action == "file_read" || action == "public_link_accessed_webdav") {
    said = {Axis::read, Grade::read, 85, 0, "nextcloud.accessed", {}, {}, {}};
  } else if (action == "file_create" || action == "file_update") {
    said = {Axis::altered, Grade::listed, 90, 0, "nextcloud.written", {}, {}, {}};
  } else if (action == "file_delete" || action == "file_trash_delete") {
    said = {Axis::deleted, Grade::listed, 95, 0, "nextcloud.deleted", {}, {}, {}};
  } else if (action == "file_rename") {
    said = {Axis::altered, Grade::listed, 90, 0, "nextcloud.renamed", {}, {}, {}};
  } else {
    return false;
  }
  return true;
}

// A download by a browser or a client gives the file away whole.
bool is_download(std::string_view method, std::string_view url) {
  return method == "GET" &&
         (url.find("/remote.php/") != std::string_view::npos || url.find("/public.php/") != std::string_view::npos ||
          url.find("/download") != std::string_view::npos);
}

std::string_view without_root(std::string_view path) {
  while (path.starts_with('/')) path.remove_prefix(1);
  return path;
}

}  // namespace

Sureness sniff(std::string_view head) {
  const std::string_view first = first_json_record(head);
  if (first.empty() || json_at(first, "reqId").empty() || json_at(first, "remoteAddr").empty()) return 0;
  return json_text(first, "app") == "admin_audit" || head.find("\"admin_audit\"") != std::string_view::npos ? 92 : 0;
}

Status read(ByteSource& source, Reading& reading) {
  JsonRecords records(source);
  while (records.next()) {
    SPILLMAP_TRY(reading.record());
    const std::string_view raw = records.raw();
    Instant at;
    const std::string time = json_text(raw, "time");
    if (const std::optional<Instant> taken = any_time(time, TimeBasis::utc, false)) at = *taken;
    if (json_at(raw, "reqId").empty()) {
      ++reading.info.unparsed;
      continue;
    }
    reading.saw(at);
    if (json_text(raw, "app") != "admin_audit") continue;
    const std::string message = json_text(raw, "message"), action = json_text(raw, "action");
    std::string path, to, id;
    Said said;
    if (understand_action(action, said)) {
      path = json_text(raw, action == "file_rename" ? "oldPath" : "path");
      to = action == "file_rename" ? json_text(raw, "path") : std::string();
      id = json_text(raw, "fileId");
    } else if (understand(message, said)) {
      path = said.path;
      to = said.to;
      id = said.id;
    }
    // "/" is the root of the store, and no file.
    if (without_root(path).empty() || said.rule.empty()) continue;
    const RecordRef ref = records.ref();
    if (has_control(path) || has_control(to)) {
      SPILLMAP_TRY(reading.tainted(raw, "a control character stands in the name", ref));
      continue;
    }
    const std::string user = json_text(raw, "user"), address = json_text(raw, "remoteAddr"),
                      agent = json_text(raw, "userAgent"), method = json_text(raw, "method"),
                      url = json_text(raw, "url");
    Claim claim;
    claim.records = std::span(&ref, 1);
    claim.from = at;
    claim.axis = said.axis;
    claim.grade = said.grade;
    claim.weight = said.weight;
    claim.flags = said.flags;
    claim.rule = said.rule;
    if (said.rule == "nextcloud.accessed" && is_download(method, url)) {
      claim.axis = Axis::sent;
      claim.grade = Grade::sent;
      claim.rule = "nextcloud.downloaded";
    }
    claim.actor.account = user == "--" ? std::string_view() : std::string_view(user);
    claim.actor.address = address;
    claim.actor.process = agent == "--" ? std::string_view() : std::string_view(agent);
    // Of the user's own store, or of all: "/nina/files/HR/a.csv".
    claim.file.path = without_root(path);
    claim.file.kind = PathKind::relative;
    claim.file.renamed_to = without_root(to);
    claim.file.id = id;
    claim.file.folder = IsFolder::unknown;
    SPILLMAP_TRY(reading.claim(claim));
  }
  if (records.cut()) reading.cut("the last record is not complete");
  return records.status();
}

}  // namespace spillmap::nextcloud
