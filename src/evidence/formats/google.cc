#include "evidence/formats/google.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "evidence/json.h"
#include "evidence/scan.h"
#include "evidence/window.h"

namespace spillmap::google {
namespace {

struct Event {
  std::string_view name;
  Axis axis;
  Grade grade;
  std::uint8_t weight, flags;
  std::string_view rule;
};
constexpr Event events[] = {
    {"download", Axis::sent, Grade::sent, 95, 0, "google.download"},
    {"print", Axis::sent, Grade::sent, 80, 0, "google.print"},
    {"email_as_attachment", Axis::sent, Grade::sent, 90, 0, "google.mailed"},
    {"sync_item_content", Axis::sent, Grade::sent, 90, 0, "google.synced"},
    {"source_copy", Axis::read, Grade::read, 85, 0, "google.copied"},
    {"copy", Axis::read, Grade::read, 80, 0, "google.copied"},
    {"access_item_content", Axis::read, Grade::read, 80, claim_partial, "google.content"},
    {"view", Axis::read, Grade::read, 70, claim_partial, "google.viewed"},
    {"preview", Axis::read, Grade::read, 60, claim_partial, "google.previewed"},
    {"prefetch_item_content", Axis::read, Grade::read, 50, claim_partial, "google.prefetched"},
    {"edit", Axis::altered, Grade::listed, 95, 0, "google.edited"},
    {"create", Axis::altered, Grade::listed, 90, 0, "google.created"},
    {"upload", Axis::altered, Grade::listed, 90, 0, "google.created"},
    {"rename", Axis::altered, Grade::listed, 95, 0, "google.renamed"},
    {"move", Axis::altered, Grade::listed, 80, 0, "google.moved"},
    {"trash", Axis::deleted, Grade::listed, 95, 0, "google.deleted"},
    {"delete", Axis::deleted, Grade::listed, 95, 0, "google.deleted"},
    {"change_user_access", Axis::listed, Grade::reachable, 80, 0, "google.shared"},
    {"change_document_visibility", Axis::listed, Grade::reachable, 80, 0, "google.shared"},
    {"change_document_access_scope", Axis::listed, Grade::reachable, 80, 0, "google.shared"},
    {"change_owner", Axis::listed, Grade::reachable, 80, 0, "google.shared"},
};
// The console's tables name the same events in words.
struct Words {
  std::string_view words, name;
};
constexpr Words words[] = {{"Download", "download"},
                           {"Downloaded", "download"},
                           {"Print", "print"},
                           {"View", "view"},
                           {"Viewed", "view"},
                           {"Preview", "preview"},
                           {"Edit", "edit"},
                           {"Create", "create"},
                           {"Upload", "upload"},
                           {"Rename", "rename"},
                           {"Move", "move"},
                           {"Trash", "trash"},
                           {"Delete", "delete"},
                           {"Copy", "copy"},
                           {"Item content accessed", "access_item_content"},
                           {"Item content synced", "sync_item_content"},
                           {"Item content prefetched", "prefetch_item_content"},
                           {"Source copy", "source_copy"},
                           {"Email as attachment", "email_as_attachment"},
                           {"User sharing permissions changed", "change_user_access"}};

const Event* find_event(std::string_view name) {
  for (const Words& row : words)
    if (row.words == name) name = row.name;
  const auto* const found =
      std::find_if(std::begin(events), std::end(events), [&](const Event& e) { return e.name == name; });
  return found == std::end(events) ? nullptr : found;
}

struct Activity {
  Instant at;
  std::string account, account_id, address;
};

Status emit(Reading& reading, const Activity& who, std::string_view name,
            const std::map<std::string, std::string>& parameters, RecordRef ref, std::string_view raw) {
  const Event* const event = find_event(name);
  if (event == nullptr) return {};
  const auto get = [&](const char* key) {
    const auto found = parameters.find(key);
    return found == parameters.end() ? std::string_view() : std::string_view(found->second);
  };
  const std::string_view id = get("doc_id");
  std::string_view title = get("doc_title");
  if (id.empty() && title.empty()) return {};
  // Of a copy, a copied file and the new one are two events of one act.
  if (has_control(title)) return reading.tainted(raw, "a control character stands in the title", ref);
  Claim claim;
  claim.records = std::span(&ref, 1);
  claim.from = who.at;
  claim.axis = event->axis;
  claim.grade = event->grade;
  claim.weight = event->weight;
  claim.flags = event->flags;
  claim.rule = event->rule;
  claim.actor.account = who.account;
  claim.actor.id = who.account_id;
  claim.actor.address = who.address;
  claim.file.kind = PathKind::title;
  claim.file.id = id;
  if (event->rule == "google.renamed") {
    const std::string_view old_title = get("old_value"), new_title = get("new_value");
    if (!old_title.empty()) title = old_title;
    claim.file.renamed_to = new_title;
  }
  claim.file.path = title;
  const std::string_view type = get("doc_type");
  if (!type.empty()) claim.file.folder = type == "folder" || type == "shared_drive" ? IsFolder::yes : IsFolder::no;
  return reading.claim(claim);
}

// [{"name": "doc_id", "value": "1234"}, ...] or {"doc_id": "1234", ...}
std::map<std::string, std::string> parameters_of(std::string_view value) {
  std::map<std::string, std::string> out;
  const auto simple = [](std::string_view item) {
    if (!is_json_array(item)) return json_text(item);
    std::string first;
    each_element(item, [&](std::string_view element) {
      first = json_text(element);
      return false;
    });
    return first;
  };
  if (is_json_object(value)) {
    each_member(value, [&](std::string_view key, std::string_view item) {
      if (out.size() < 128) out[std::string(key)] = simple(item);
      return true;
    });
    return out;
  }
  each_element(value, [&](std::string_view element) {
    const std::string name = json_text(element, "name");
    for (const std::string_view kind : {"value", "multiValue", "boolValue", "intValue"}) {
      const std::string_view item = json_at(element, kind);
      if (item.empty()) continue;
      if (out.size() < 128) out[name] = simple(item);
      break;
    }
    return true;
  });
  return out;
}

Status read_json(ByteSource& source, Reading& reading) {
  JsonRecords records(source);
  while (records.next()) {
    SPILLMAP_TRY(reading.record());
    const std::string_view raw = records.raw();
    Activity who;
    const std::string time = json_text(raw, "id.time");
    if (const std::optional<Instant> at = any_time(time, TimeBasis::utc, false)) who.at = *at;
    reading.saw(who.at);
    const std::string application = json_text(raw, "id.applicationName");
    if (!application.empty() && application != "drive") continue;
    who.account = json_text(raw, "actor.email");
    who.account_id = json_text(raw, "actor.profileId");
    who.address = json_text(raw, "ipAddress");
    const std::string_view list = json_at(raw, "events");
    const auto one = [&](std::string_view event) {
      return emit(reading, who, json_text(event, "name"), parameters_of(json_at(event, "parameters")), records.ref(),
                  raw);
    };
    if (is_json_object(list)) {
      SPILLMAP_TRY(one(list));
    } else if (is_json_array(list)) {
      Status status;
      each_element(list, [&](std::string_view event) {
        status = one(event);
        return status.has_value();
      });
      SPILLMAP_TRY(status);
    } else if (!json_at(raw, "parameters").empty()) {
      SPILLMAP_TRY(one(raw));
    } else {
      ++reading.info.unparsed;
    }
  }
  if (records.cut()) reading.cut("the last record is not complete");
  return records.status();
}

Status read_csv(ByteSource& source, Reading& reading) {
  DelimitedRecords records(source, ',');
  std::vector<std::string> names;
  const auto column = [&](std::initializer_list<std::string_view> wanted) {
    for (const std::string_view want : wanted)
      for (std::size_t i = 0; i < names.size(); ++i)
        if (equals_key(names[i], want)) return static_cast<int>(i);
    return -1;
  };
  int event = -1, title = -1, id = -1, type = -1, date = -1, actor = -1, address = -1;
  while (records.next()) {
    if (names.empty()) {
      for (std::string_view field : records.fields()) {
        if (field.starts_with("\xEF\xBB\xBF")) field.remove_prefix(3);
        names.emplace_back(trim(field));
      }
      event = column({"Event", "Event name"});
      title = column({"Title", "Item name", "Document title"});
      id = column({"Document ID", "Item ID"});
      type = column({"Document type", "Item type"});
      date = column({"Date", "Time", "Event time"});
      actor = column({"Actor", "User", "Actor email"});
      address = column({"IP address"});
      continue;
    }
    if (trim(records.raw()).empty()) continue;
    SPILLMAP_TRY(reading.record());
    if (!records.whole()) {
      reading.cut("the last record is not complete");
      continue;
    }
    Activity who;
    if (const std::optional<Instant> at = any_time(records.field(date), TimeBasis::local, reading.options.day_first))
      who.at = *at;
    reading.saw(who.at);
    who.account = records.field(actor);
    who.address = records.field(address);
    std::map<std::string, std::string> parameters;
    parameters["doc_title"] = records.field(title);
    parameters["doc_id"] = records.field(id);
    parameters["doc_type"] = to_lower(records.field(type));
    SPILLMAP_TRY(emit(reading, who, records.field(event), parameters, records.ref(), records.raw()));
  }
  return records.status();
}

}  // namespace

Sureness sniff(std::string_view head) {
  const std::string_view first = first_json_record(head);
  if (!first.empty()) {
    if (json_text(first, "kind") == "admin#reports#activity") return 92;
    return !json_at(first, "id.applicationName").empty() && !json_at(first, "actor").empty() ? 90 : 0;
  }
  const std::string_view line = head.substr(0, head.find('\n'));
  return line.find("Document ID") != std::string_view::npos && line.find("Event") != std::string_view::npos ? 88 : 0;
}

Status read(ByteSource& source, Reading& reading) {
  SPILLMAP_ASSIGN(const ByteView first, source.next());
  Prepended again(first, source);
  reading.coverage_reason = "the report keeps six months at most, and only what the edition logs";
  return starts_like_json(as_text(first)) ? read_json(again, reading) : read_csv(again, reading);
}

}  // namespace spillmap::google
