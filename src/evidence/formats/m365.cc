#include "evidence/formats/m365.h"

#include <algorithm>
#include <string>
#include <unordered_set>
#include <vector>

#include "evidence/json.h"
#include "evidence/scan.h"
#include "evidence/window.h"

namespace spillmap::m365 {
namespace {

constexpr std::size_t most_ids = 2'000'000;
constexpr std::uint64_t portal_rows = 50'000;

struct Operation {
  std::string_view name;
  Axis axis;
  Grade grade;
  std::uint8_t weight, flags;
  std::string_view rule;
};
// Operations of SharePoint and OneDrive on files. "Accessed" is not "downloaded": a preview and a browser's look count
// so.
constexpr Operation operations[] = {
    {"FileDownloaded", Axis::sent, Grade::sent, 97, 0, "m365.downloaded"},
    {"FileSyncDownloadedFull", Axis::sent, Grade::sent, 97, 0, "m365.synced"},
    {"FileSyncDownloadedPartial", Axis::sent, Grade::sent, 90, claim_partial, "m365.synced_partly"},
    {"FileAccessed", Axis::read, Grade::read, 70, claim_partial, "m365.accessed"},
    {"FileAccessedExtended", Axis::read, Grade::read, 70, claim_partial | claim_repeated, "m365.accessed"},
    {"FilePreviewed", Axis::read, Grade::read, 60, claim_partial, "m365.previewed"},
    {"FileViewed", Axis::read, Grade::read, 70, claim_partial, "m365.accessed"},
    {"FileCopied", Axis::read, Grade::read, 80, 0, "m365.copied"},
    {"FilePrinted", Axis::read, Grade::read, 80, 0, "m365.printed"},
    {"FileModified", Axis::altered, Grade::listed, 95, 0, "m365.modified"},
    {"FileModifiedExtended", Axis::altered, Grade::listed, 95, claim_repeated, "m365.modified"},
    {"FileUploaded", Axis::altered, Grade::listed, 95, 0, "m365.uploaded"},
    {"FileUploadedPartial", Axis::altered, Grade::listed, 90, 0, "m365.uploaded"},
    {"FileSyncUploadedFull", Axis::altered, Grade::listed, 95, 0, "m365.uploaded"},
    {"FileSyncUploadedPartial", Axis::altered, Grade::listed, 90, 0, "m365.uploaded"},
    {"FileRenamed", Axis::altered, Grade::listed, 95, 0, "m365.renamed"},
    {"FileMoved", Axis::altered, Grade::listed, 95, 0, "m365.renamed"},
    {"FileRestored", Axis::altered, Grade::listed, 80, 0, "m365.restored"},
    {"FileDeleted", Axis::deleted, Grade::listed, 95, 0, "m365.deleted"},
    {"FileRecycled", Axis::deleted, Grade::listed, 95, 0, "m365.deleted"},
    {"FileDeletedFirstStageRecycleBin", Axis::deleted, Grade::listed, 95, 0, "m365.deleted"},
    {"FileDeletedSecondStageRecycleBin", Axis::deleted, Grade::listed, 95, 0, "m365.deleted"},
    {"FileVersionsAllDeleted", Axis::altered, Grade::listed, 90, 0, "m365.versions_deleted"},
    {"FileCheckedOut", Axis::listed, Grade::listed, 60, 0, "m365.named"},
    {"FileCheckedIn", Axis::altered, Grade::listed, 60, 0, "m365.modified"},
    {"AnonymousLinkUsed", Axis::opened, Grade::opened, 70, 0, "m365.link_used"},
    {"SecureLinkUsed", Axis::opened, Grade::opened, 70, 0, "m365.link_used"},
    {"CompanyLinkUsed", Axis::opened, Grade::opened, 70, 0, "m365.link_used"},
    {"AnonymousLinkCreated", Axis::listed, Grade::reachable, 80, 0, "m365.shared"},
    {"SecureLinkCreated", Axis::listed, Grade::reachable, 80, 0, "m365.shared"},
    {"CompanyLinkCreated", Axis::listed, Grade::reachable, 80, 0, "m365.shared"},
    {"AddedToSecureLink", Axis::listed, Grade::reachable, 80, 0, "m365.shared"},
    {"SharingSet", Axis::listed, Grade::reachable, 80, 0, "m365.shared"},
    {"SharingInvitationCreated", Axis::listed, Grade::reachable, 80, 0, "m365.shared"},
};
const Operation* find_operation(std::string_view name) {
  for (const Operation& operation : operations)
    if (equals_ignore_case(operation.name, name)) return &operation;
  return nullptr;
}

std::string_view member(std::string_view object, std::string_view name) {
  std::string_view found;
  each_member(object, [&](std::string_view key, std::string_view value) {
    if (!equals_ignore_case(key, name)) return true;
    found = value == "null" ? std::string_view() : value;
    return false;
  });
  return found;
}
std::string text_of(std::string_view object, std::string_view name) { return json_text(member(object, name)); }

// "10.0.0.9:51234", "[fe80::1]:51234" -> the address.
std::string_view without_port(std::string_view text) {
  if (text.starts_with("[")) {
    const std::size_t close = text.find(']');
    return close == std::string_view::npos ? text : text.substr(1, close - 1);
  }
  const std::size_t colon = text.find(':');
  return colon != std::string_view::npos && text.find(':', colon + 1) == std::string_view::npos ? text.substr(0, colon)
                                                                                                : text;
}

// Pages and parts of the site itself, which every visit reads.
bool is_system_page(std::string_view url) {
  for (const std::string_view part :
       {"/_layouts/", "/_api/", "/_vti_", "/_catalogs/", "/sitepages/", "/forms/", "/_app_bin/"})
    if (contains_ignore_case(url, part)) return true;
  const std::string_view name = base_name(url);
  const std::string end = to_lower(name.substr(std::min(name.rfind('.'), name.size())));
  return end == ".aspx" || end == ".master" || end == ".svc" || end == ".asmx";
}

class Log {
 public:
  explicit Log(Reading& reading) : reading_(reading) {}

  Status record(std::string_view object, RecordRef ref) {
    // Of Graph's query the record is one level down.
    if (const std::string_view inner = member(object, "auditData"); is_json_object(inner)) object = inner;
    const std::string name = text_of(object, "Operation");
    if (name.empty()) {
      ++reading_.info.unparsed;
      return {};
    }
    const std::string time = text_of(object, "CreationTime");
    std::string_view time_text = time;
    Instant at;
    if (const std::optional<Instant> taken = take_iso_time(time_text, TimeBasis::utc))
      at = *taken;
    else if (const std::optional<Instant> any = any_time(time, TimeBasis::utc, reading_.options.day_first))
      at = *any;
    reading_.saw(at);
    const std::string id = text_of(object, "Id");
    // The same record can come twice, from pages that overlap.
    if (!id.empty() && seen_.size() < most_ids && !seen_.insert(record_hash(id)).second) {
      ++repeated_;
      return {};
    }
    const Operation* const operation = find_operation(name);
    if (operation == nullptr) return {};
    const std::string url = text_of(object, "ObjectId");
    const std::string file_name = text_of(object, "SourceFileName");
    const std::string relative = text_of(object, "SourceRelativeUrl");
    const std::string item_type = text_of(object, "ItemType");
    if (equals_ignore_case(item_type, "Page") || equals_ignore_case(item_type, "Web") ||
        equals_ignore_case(item_type, "Site") || equals_ignore_case(item_type, "List"))
      return {};
    const std::string_view path = url.empty() ? std::string_view(file_name) : std::string_view(url);
    if (path.empty() || is_system_page(path)) return {};
    if (has_control(path)) return reading_.tainted(path, "a control character stands in the name", ref);
    const std::string user = text_of(object, "UserId"), address = text_of(object, "ClientIP"),
                      agent = text_of(object, "UserAgent"), site = text_of(object, "SiteUrl"),
                      item = text_of(object, "ListItemUniqueId"), key = text_of(object, "UserKey"),
                      machine = text_of(object, "DeviceDisplayName"), correlation = text_of(object, "CorrelationId"),
                      size = text_of(object, "FileSizeBytes");
    Claim claim;
    claim.records = std::span(&ref, 1);
    claim.from = at;
    claim.axis = operation->axis;
    claim.grade = operation->grade;
    claim.weight = operation->weight;
    claim.flags = operation->flags;
    claim.rule = operation->rule;
    claim.actor.account = user;
    claim.actor.id = key;
    claim.actor.address = without_port(address);
    claim.actor.machine = machine;
    claim.actor.session = correlation;
    claim.actor.process = agent;
    if (equals_ignore_case(user, "app@sharepoint") || contains_ignore_case(user, "sharepoint\\system"))
      claim.benign = "service";
    claim.file.path = path;
    claim.file.kind = url.find("://") != std::string::npos ? PathKind::url : PathKind::title;
    claim.file.root = site;
    claim.file.id = item;
    claim.file.size = number(size);
    claim.file.folder = equals_ignore_case(item_type, "Folder") ? IsFolder::yes
                        : equals_ignore_case(item_type, "File") ? IsFolder::no
                                                                : IsFolder::unknown;
    if (claim.axis == Axis::sent && claim.file.size && (claim.flags & claim_partial) == 0)
      claim.bytes_from = claim.bytes_to = claim.file.size;
    std::string renamed;
    if (operation->rule == "m365.renamed") {
      const std::string new_name = text_of(object, "DestinationFileName"),
                        new_folder = text_of(object, "DestinationRelativeUrl");
      if (!new_name.empty()) {
        if (!new_folder.empty() && !site.empty()) {
          renamed = site + (site.ends_with('/') ? "" : "/") + new_folder;
          if (!renamed.ends_with("/" + new_name)) renamed += "/" + new_name;
        } else if (const std::size_t slash = url.rfind('/'); slash != std::string::npos) {
          renamed = url.substr(0, slash + 1) + new_name;
        }
      }
      claim.file.renamed_to = renamed;
    }
    return reading_.claim(claim);
  }

  Status finish(std::uint64_t rows, bool csv) {
    reading_.coverage_reason = "records older than the retention, and what an export was not asked for, are not in it";
    if (repeated_ != 0) reading_.info.detail = std::to_string(repeated_) + " records came twice";
    if (!csv || rows == 0 || rows % portal_rows != 0) return {};
    const std::string reason = "the export holds exactly " + std::to_string(rows) + " rows, where the portal cuts off";
    return reading_.gap({reading_.last, reading_.last, reason, 0, {}, {}});
  }

 private:
  Reading& reading_;
  std::unordered_set<std::uint64_t> seen_;
  std::uint64_t repeated_ = 0;
};

bool is_record(std::string_view object) {
  if (is_json_object(member(object, "auditData"))) return true;
  return !member(object, "Operation").empty() && !member(object, "CreationTime").empty() &&
         (!member(object, "Workload").empty() || !member(object, "RecordType").empty());
}

int column_named(const std::vector<std::string_view>& fields, std::string_view name) {
  for (std::size_t i = 0; i < fields.size(); ++i) {
    std::string_view field = trim(fields[i]);
    if (field.starts_with("\xEF\xBB\xBF")) field.remove_prefix(3);
    if (field.size() > 1 && field.front() == '"' && field.back() == '"') field = field.substr(1, field.size() - 2);
    if (equals_ignore_case(field, name)) return static_cast<int>(i);
  }
  return -1;
}

}  // namespace

Sureness sniff(std::string_view head) {
  if (const std::string_view first = first_json_record(head); !first.empty()) return is_record(first) ? 92 : 0;
  const std::string_view line = head.substr(0, head.find('\n'));
  return line.find("AuditData") != std::string_view::npos && line.find("Creation") != std::string_view::npos ? 95 : 0;
}

Status read(ByteSource& source, Reading& reading) {
  SPILLMAP_ASSIGN(const ByteView first, source.next());
  Prepended again(first, source);
  Log log(reading);
  if (starts_like_json(as_text(first))) {
    JsonRecords records(again);
    while (records.next()) {
      SPILLMAP_TRY(reading.record());
      SPILLMAP_TRY(log.record(records.raw(), records.ref()));
    }
    if (records.cut()) reading.cut("the last record is not complete");
    SPILLMAP_TRY(log.finish(reading.info.records, false));
    return records.status();
  }
  DelimitedRecords records(again, ',');
  int data = -1;
  while (records.next()) {
    if (data < 0) {
      data = column_named(records.fields(), "AuditData");
      if (data < 0 && trim(records.raw()).size() > 2 && !records.raw().starts_with("#TYPE")) ++reading.info.unparsed;
      continue;
    }
    if (trim(records.raw()).empty()) continue;
    SPILLMAP_TRY(reading.record());
    if (!records.whole()) {
      reading.cut("the last record is not complete");
      continue;
    }
    SPILLMAP_TRY(log.record(records.field(data), records.ref()));
  }
  SPILLMAP_TRY(log.finish(reading.info.records, true));
  return records.status();
}

}  // namespace spillmap::m365
