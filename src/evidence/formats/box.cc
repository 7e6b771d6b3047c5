#include "evidence/formats/box.h"

#include <algorithm>
#include <string>

#include "evidence/json.h"
#include "evidence/scan.h"

namespace spillmap::box {
namespace {

struct Event {
  std::string_view name;  // without "ITEM_"
  Axis axis;
  Grade grade;
  std::uint8_t weight, flags;
  std::string_view rule;
};
constexpr Event events[] = {
    {"DOWNLOAD", Axis::sent, Grade::sent, 97, 0, "box.download"},
    {"SYNC", Axis::sent, Grade::sent, 85, 0, "box.synced"},
    {"PREVIEW", Axis::read, Grade::read, 60, claim_partial, "box.previewed"},
    {"OPEN", Axis::read, Grade::read, 70, claim_partial, "box.opened"},
    {"CONTENT_ACCESS", Axis::read, Grade::read, 80, claim_partial, "box.content"},
    {"COPY", Axis::read, Grade::read, 80, 0, "box.copied"},
    {"UPLOAD", Axis::altered, Grade::listed, 95, 0, "box.uploaded"},
    {"CREATE", Axis::altered, Grade::listed, 90, 0, "box.uploaded"},
    {"EDIT", Axis::altered, Grade::listed, 90, 0, "box.edited"},
    {"MODIFY", Axis::altered, Grade::listed, 90, 0, "box.edited"},
    {"RENAME", Axis::altered, Grade::listed, 90, 0, "box.renamed"},
    {"MOVE", Axis::altered, Grade::listed, 80, 0, "box.moved"},
    {"DELETE", Axis::deleted, Grade::listed, 95, 0, "box.deleted"},
    {"TRASH", Axis::deleted, Grade::listed, 95, 0, "box.deleted"},
    {"SHARE", Axis::listed, Grade::reachable, 80, 0, "box.shared"},
    {"SHARED", Axis::listed, Grade::reachable, 80, 0, "box.shared"},
    {"SHARED_CREATE", Axis::listed, Grade::reachable, 80, 0, "box.shared"},
    {"COLLABORATION_INVITE", Axis::listed, Grade::reachable, 70, 0, "box.shared"},
};

std::string first_of(std::string_view object, std::initializer_list<std::string_view> paths) {
  for (const std::string_view path : paths) {
    std::string text = json_text(object, path);
    if (!text.empty()) return text;
  }
  return {};
}

}  // namespace

Sureness sniff(std::string_view head) {
  const std::string_view first = first_json_record(head);
  if (first.empty() || json_at(first, "event_type").empty()) return 0;
  return !json_at(first, "created_by").empty() || !json_at(first, "event_id").empty() ? 92 : 0;
}

Status read(ByteSource& source, Reading& reading) {
  JsonRecords records(source);
  while (records.next()) {
    SPILLMAP_TRY(reading.record());
    const std::string_view raw = records.raw();
    std::string type = json_text(raw, "event_type");
    if (type.empty()) {
      ++reading.info.unparsed;
      continue;
    }
    Instant at;
    const std::string time = first_of(raw, {"created_at", "recorded_at"});
    if (const std::optional<Instant> taken = any_time(time, TimeBasis::utc, false)) at = *taken;
    reading.saw(at);
    std::string_view name = type;
    take(name, "ITEM_");
    const auto* const event =
        std::find_if(std::begin(events), std::end(events), [&](const Event& e) { return e.name == name; });
    if (event == std::end(events)) continue;
    const std::string_view item = json_at(raw, "source");
    const std::string kind = first_of(item, {"item_type", "type"});
    const std::string title = first_of(item, {"item_name", "name"});
    const std::string id = first_of(item, {"item_id", "id", "file_id"});
    if (kind == "user" || kind == "collaboration" || (title.empty() && id.empty())) continue;
    // "All Files/HR/payroll": the folders stand from the top down; the first is the root that all have.
    std::string path;
    each_element(json_at(item, "path_collection.entries"), [&](std::string_view folder) {
      const std::string part = json_text(folder, "name");
      if (json_text(folder, "id") == "0") return true;
      path += part + "/";
      return path.size() < 8192;
    });
    if (path.empty()) {
      const std::string parent = json_text(item, "parent.name");
      if (!parent.empty() && json_text(item, "parent.id") != "0") path = parent + "/";
    }
    const bool with_folder = !path.empty();
    path += title;
    const RecordRef ref = records.ref();
    if (has_control(path)) {
      SPILLMAP_TRY(reading.tainted(raw, "a control character stands in the name", ref));
      continue;
    }
    const std::string account = first_of(raw, {"created_by.login", "created_by.name"}),
                      account_id = json_text(raw, "created_by.id"), address = json_text(raw, "ip_address"),
                      session = json_text(raw, "session_id"),
                      agent = first_of(raw, {"additional_details.service_name", "additional_details.user_agent"}),
                      sum = json_text(item, "sha1");
    Claim claim;
    claim.records = std::span(&ref, 1);
    claim.from = at;
    claim.axis = event->axis;
    claim.grade = event->grade;
    claim.weight = event->weight;
    claim.flags = event->flags;
    claim.rule = event->rule;
    claim.actor.account = account;
    claim.actor.id = account_id;
    claim.actor.address = address == "Unknown IP" ? std::string_view() : std::string_view(address);
    claim.actor.session = session;
    claim.actor.process = agent;
    claim.file.path = path;
    claim.file.kind = with_folder ? PathKind::relative : PathKind::title;
    claim.file.id = id;
    const std::string hash = sum.empty() ? std::string() : "sha1:" + to_lower(sum);
    claim.file.hash = hash;
    claim.file.size = number(first_of(raw, {"source.size", "additional_details.size"}));
    claim.file.folder = kind == "folder" ? IsFolder::yes : kind == "file" ? IsFolder::no : IsFolder::unknown;
    if (event->axis == Axis::sent && claim.file.size) claim.bytes_from = claim.bytes_to = claim.file.size;
    SPILLMAP_TRY(reading.claim(claim));
  }
  if (records.cut()) reading.cut("the last record is not complete");
  return records.status();
}

}  // namespace spillmap::box
