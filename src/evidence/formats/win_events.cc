#include "evidence/formats/win_events.h"

#include <algorithm>
#include <array>

#include "evidence/scan.h"

namespace spillmap {
namespace {

constexpr std::size_t most_handles = 200'000;

constexpr std::uint64_t right_read = 0x1, right_write = 0x2, right_append = 0x4, right_delete = 0x10000,
                        right_generic_read = 0x80000000u, right_generic_all = 0x10000000u;

std::uint64_t number_of(std::string_view text) {
  text = trim(text);
  if (text.starts_with("0x") || text.starts_with("0X")) return hex_number(text).value_or(0);
  return number(text).value_or(0);
}

// The rights of an event: the mask, or the list of their names where a tool left the mask out.
std::uint64_t rights(const WinEvent& event) {
  const std::string_view mask = event.get("AccessMask");
  if (!mask.empty()) return number_of(mask);
  const std::string_view list = event.get("AccessList");
  struct Name {
    std::string_view code, word;
    std::uint64_t bit;
  };
  static constexpr Name names[] = {{"%%4416", "ReadData", right_read},     {"%%4417", "WriteData", right_write},
                                   {"%%4418", "AppendData", right_append}, {"%%4423", "ReadAttributes", 0x80},
                                   {"%%1537", "DELETE", right_delete},     {"%%1538", "READ_CONTROL", 0x20000},
                                   {"%%1541", "SYNCHRONIZE", 0x100000}};
  std::uint64_t bits = 0;
  for (const Name& name : names)
    if (list.find(name.code) != std::string_view::npos || list.find(name.word) != std::string_view::npos)
      bits |= name.bit;
  return bits;
}

std::string_view address_of(std::string_view text) {
  if (text.starts_with("::ffff:") && text.find('.') != std::string_view::npos) text.remove_prefix(7);
  return text;
}

bool is_pipe(std::string_view path) {
  return contains_ignore_case(path, "\\namedpipe\\") || contains_ignore_case(path, "\\pipe\\") ||
         contains_ignore_case(path, "\\device\\mailslot") || contains_ignore_case(path, "\\device\\afd");
}

bool is_archive_name(std::string_view path) {
  constexpr std::string_view ends[] = {".zip", ".7z",  ".rar", ".tar", ".gz",  ".tgz", ".bz2",  ".xz",   ".zst",
                                       ".cab", ".iso", ".wim", ".arj", ".lzh", ".vhd", ".vhdx", ".zipx", ".ace"};
  const std::string name = to_lower(base_name(path));
  return std::any_of(std::begin(ends), std::end(ends), [&](std::string_view end) { return name.ends_with(end); });
}

// "SHA1=A,MD5=B,SHA256=C,IMPHASH=D" -> "sha1:a md5:b sha256:c"
std::string hashes_of(std::string_view text) {
  std::string out;
  while (!text.empty() && out.size() < 1024) {
    std::string_view part = trim(take_until(text, ','));
    const std::string kind = to_lower(take_until(part, '='));
    if (kind != "sha1" && kind != "md5" && kind != "sha256") continue;
    out += (out.empty() ? "" : " ") + kind + ":" + to_lower(part);
  }
  return out;
}

bool is_sysmon(const WinEvent& event) {
  if (!event.provider.empty()) return contains_ignore_case(event.provider, "sysmon");
  if (!event.channel.empty()) return contains_ignore_case(event.channel, "sysmon");
  return !event.get("TargetFilename").empty();
}

}  // namespace

bool is_wanted_event(std::uint32_t id) {
  switch (id) {
    case 11:
    case 23:
    case 26:
    case 104:
    case 1100:
    case 1102:
    case 1104:
    case 4624:
    case 4656:
    case 4658:
    case 4660:
    case 4663:
    case 4719:
    case 5140:
    case 5145: return true;
    default: return false;
  }
}

Status WinEvents::event(const WinEvent& event, RecordRef record) {
  reading_.saw(event.at);
  const auto gap = [&](std::string_view reason) {
    return reading_.gap({event.at, event.at, reason, 0, event.computer, record});
  };
  switch (event.id) {
    case 11:
    case 23:
    case 26: return is_sysmon(event) ? sysmon_event(event, record) : Status{};
    case 104: return contains_ignore_case(event.provider, "eventlog") ? gap("an event log was cleared") : Status{};
    case 1100:
      return contains_ignore_case(event.provider, "eventlog") ? gap("the event log service was shut down") : Status{};
    case 1102:
      return contains_ignore_case(event.provider, "eventlog") || contains_ignore_case(event.channel, "security")
                 ? gap("the security log was cleared")
                 : Status{};
    case 1104: return contains_ignore_case(event.provider, "eventlog") ? gap("the security log was full") : Status{};
    case 4719: return gap("the audit policy was changed");
    case 4624: {
      Identity identity;
      identity.at = event.at;
      identity.actor.account = event.get("TargetUserName");
      identity.actor.domain = event.get("TargetDomainName");
      identity.actor.id = event.get("TargetUserSid");
      identity.actor.address = address_of(event.get("IpAddress"));
      identity.actor.machine = event.get("WorkstationName");
      session_ = event.get("TargetLogonId");
      if (const std::optional<std::uint64_t> value = hex_number(session_); value && session_.starts_with("0x"))
        session_ = "0x" + [&] {
          char text[20];
          std::snprintf(text, sizeof text, "%llx", static_cast<unsigned long long>(*value));
          return std::string(text);
        }();
      identity.actor.session = session_;
      identity.rule = "windows.4624";
      identity.record = record;
      return reading_.identity(identity);
    }
    case 4656:
    case 4658:
    case 4660:
    case 4663: return file_event(event, record);
    case 5140:
    case 5145: return share_event(event, record);
    default: return {};
  }
}

Actor WinEvents::subject(const WinEvent& event) {
  Actor actor;
  actor.account = event.get("SubjectUserName");
  actor.domain = event.get("SubjectDomainName");
  actor.id = event.get("SubjectUserSid");
  // Tools write the same number in different widths; joins need one.
  session_ = event.get("SubjectLogonId");
  if (session_.starts_with("0x")) {
    if (const std::optional<std::uint64_t> value = hex_number(session_)) {
      char text[20];
      std::snprintf(text, sizeof text, "0x%llx", static_cast<unsigned long long>(*value));
      session_ = text;
    }
  }
  actor.session = session_;
  actor.process = event.get("ProcessName");
  return actor;
}

Status WinEvents::file_claim(const WinEvent& event, RecordRef record, Claim& claim) {
  if (has_control(claim.file.path))
    return reading_.tainted(claim.file.path, "a control character stands in the name", record);
  claim.from = event.at;
  claim.benign = benign_program(claim.actor.process);
  if (claim.records.empty()) claim.records = std::span(&record, 1);
  return reading_.claim(claim);
}

Status WinEvents::file_event(const WinEvent& event, RecordRef record) {
  std::string key(event.computer);
  key += '|';
  key += std::to_string(number_of(event.get("ProcessId")));
  key += '|';
  key += std::to_string(number_of(event.get("HandleId")));
  if (event.id == 4658) {
    handles_.erase(key);
    return {};
  }
  Claim claim;
  claim.actor = subject(event);
  if (event.id == 4660) {
    // It has no name: the object is known by its handle alone.
    const auto found = handles_.find(key);
    if (found == handles_.end() || event.failure) return {};
    const RecordRef records[2] = {record, found->second.record};
    claim.records = records;
    claim.axis = Axis::deleted;
    claim.weight = 90;
    claim.rule = "windows.4660";
    const std::string path = found->second.path;
    claim.file.path = path;
    claim.flags = claim_assumed;
    const Status status = file_claim(event, record, claim);
    handles_.erase(key);
    return status;
  }
  if (event.failure) return {};
  const std::string_view path = event.get("ObjectName");
  const std::string_view server = event.get("ObjectServer");
  // Keys, processes, services, tokens and directory objects have the same events.
  if (event.get("ObjectType") != "File" || path.empty() || is_pipe(path)) return {};
  if (!server.empty() && server != "Security") return {};
  if (number_of(event.get("HandleId")) != 0) {
    if (handles_.size() >= most_handles) handles_.clear();
    handles_[key] = {std::string(path), record};
  }
  claim.file.path = path;
  const std::uint64_t mask = rights(event);
  if (event.id == 4656) {
    // A handle was asked for, with all rights that might be needed: opened, and no more.
    const bool data = (mask & (right_read | right_generic_read | right_generic_all)) != 0;
    claim.axis = data ? Axis::opened : Axis::listed;
    claim.grade = data ? Grade::opened : Grade::listed;
    claim.weight = data ? 50 : 30;
    claim.rule = data ? "windows.4656" : "windows.4656.attributes";
    return file_claim(event, record, claim);
  }
  bool told = false;
  if ((mask & right_read) != 0) {
    told = true;
    claim.axis = Axis::read;
    claim.grade = Grade::read;
    claim.weight = 85;
    claim.flags = claim_partial;
    claim.rule = "windows.4663.read";
    SPILLMAP_TRY(file_claim(event, record, claim));
  }
  claim.flags = 0;
  claim.grade = Grade::listed;
  claim.axis = Axis::altered;
  if ((mask & (right_write | right_append)) != 0) {
    told = true;
    claim.weight = 85;
    claim.rule = "windows.4663.write";
    SPILLMAP_TRY(file_claim(event, record, claim));
  }
  if ((mask & right_delete) != 0) {
    told = true;
    claim.weight = 50;
    claim.rule = "windows.4663.delete";  // deleted, or renamed
    SPILLMAP_TRY(file_claim(event, record, claim));
  }
  if (told) return {};
  claim.axis = Axis::listed;
  claim.weight = 40;
  claim.rule = "windows.4663.attributes";
  return file_claim(event, record, claim);
}

Status WinEvents::share_event(const WinEvent& event, RecordRef record) {
  const std::string_view share = event.get("ShareName");
  Actor actor = subject(event);
  actor.address = address_of(event.get("IpAddress"));
  actor.process = {};
  if (event.id == 5140) {
    const Identity identity{event.at, actor, share, "windows.5140", record};
    return event.failure ? Status{} : reading_.identity(identity);
  }
  // IPC$ carries pipes: remote calls, never files.
  if (event.failure || share.empty() || equals_ignore_case(base_name(share), "IPC$")) return {};
  const std::string_view type = event.get("ObjectType");
  if (!type.empty() && type != "File") return {};
  const std::string_view path = event.get("RelativeTargetName");
  if (path.empty() || path == "\\" || path == "/") {
    const Identity identity{event.at, actor, share, "windows.5145", record};
    return reading_.identity(identity);
  }
  Claim claim;
  claim.actor = actor;
  claim.file.path = path;
  claim.file.kind = PathKind::share_relative;
  claim.file.root = share;
  claim.file.local_root = event.get("ShareLocalPath");
  // An access check at the share. What the file system allowed and what was done then is not in it.
  const bool data = (rights(event) & (right_read | right_generic_read | right_generic_all)) != 0;
  claim.axis = data ? Axis::opened : Axis::listed;
  claim.grade = data ? Grade::opened : Grade::listed;
  claim.weight = data ? 60 : 40;
  claim.rule = data ? "windows.5145" : "windows.5145.attributes";
  return file_claim(event, record, claim);
}

Status WinEvents::sysmon_event(const WinEvent& event, RecordRef record) {
  Claim claim;
  std::string_view user = event.get("User");
  const std::size_t slash = user.find('\\');
  if (slash != std::string_view::npos) {
    claim.actor.domain = user.substr(0, slash);
    user.remove_prefix(slash + 1);
  }
  claim.actor.account = user;
  claim.actor.process = event.get("Image");
  claim.file.path = event.get("TargetFilename");
  claim.file.folder = IsFolder::no;
  if (claim.file.path.empty()) return {};
  if (event.id == 11) {
    // That an archive came to be is what staging looks like; what is in it, the event does not say.
    const bool archive = is_archive_name(claim.file.path);
    claim.axis = archive ? Axis::staged : Axis::altered;
    claim.grade = archive ? Grade::staged : Grade::listed;
    claim.weight = archive ? 60 : 80;
    claim.rule = archive ? "sysmon.11.archive" : "sysmon.11";
    return file_claim(event, record, claim);
  }
  const std::string hashes = hashes_of(event.get("Hashes"));
  claim.file.hash = hashes;
  claim.axis = Axis::deleted;
  claim.weight = 90;
  claim.rule = event.id == 23 ? "sysmon.23" : "sysmon.26";
  return file_claim(event, record, claim);
}

}  // namespace spillmap
