#include "evidence/formats/auditd.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "evidence/scan.h"
#include "evidence/window.h"

namespace spillmap::auditd {
namespace {

constexpr std::size_t most_open_events = 512;
constexpr std::size_t most_paths = 64;
constexpr std::size_t most_known_files = 400'000;
constexpr std::uint64_t flag_path = 0x200000;  // O_PATH: a handle that cannot be read
constexpr std::uint64_t flag_truncate = 0x200;
constexpr std::uint64_t unset_id = 4294967295u;

enum class Call : std::uint8_t {
  other,
  open,
  openat,
  openat2,
  creat,
  by_handle,
  rename,
  renameat,
  unlink,
  unlinkat,
  rmdir,
  truncate,
  link,
  linkat
};
struct NamedCall {
  std::string_view name;
  Call call;
  int x86_64, i386, aarch64;  // -1: there is none
};
// Numbers of the kernel's own tables (arch/x86/entry/syscalls, include/uapi/asm-generic/unistd.h).
constexpr NamedCall calls[] = {
    {"open", Call::open, 2, 5, -1},
    {"openat", Call::openat, 257, 295, 56},
    {"openat2", Call::openat2, 437, 437, 437},
    {"creat", Call::creat, 85, 8, -1},
    {"open_by_handle_at", Call::by_handle, 304, 342, 265},
    {"rename", Call::rename, 82, 38, -1},
    {"renameat", Call::renameat, 264, 302, 38},
    {"renameat2", Call::renameat, 316, 353, 276},
    {"unlink", Call::unlink, 87, 10, -1},
    {"unlinkat", Call::unlinkat, 263, 301, 35},
    {"rmdir", Call::rmdir, 84, 40, -1},
    {"truncate", Call::truncate, 76, 92, 45},
    {"truncate64", Call::truncate, -1, 193, -1},
    {"link", Call::link, 86, 9, -1},
    {"linkat", Call::linkat, 265, 303, 37},
};

Call call_of(std::string_view name, std::string_view number_text, std::string_view arch) {
  const std::optional<std::uint64_t> value = number(number_text);
  for (const NamedCall& row : calls) {
    if (!name.empty() ? row.name == name : !value && row.name == number_text) return row.call;
    if (!name.empty() || !value) continue;
    const int own = arch == "c000003e" || arch == "x86_64"    ? row.x86_64
                    : arch == "40000003" || arch == "i386"    ? row.i386
                    : arch == "c00000b7" || arch == "aarch64" ? row.aarch64
                                                              : -1;
    if (own >= 0 && static_cast<std::uint64_t>(own) == *value) return row.call;
  }
  return Call::other;
}

// A field of a record, inlined: the log asks this for some thirty fields a line. `visit` returns false to stop.
template <class Visit>
void each_field(std::string_view text, Visit&& visit) {
  const char* at = text.data();
  const char* const end = at + text.size();
  while (at < end) {
    while (at < end && (*at == ' ' || *at == ',' || *at == '\x1d')) ++at;
    const char* const key = at;
    while (at < end && *at != '=' && *at != ' ' && *at != '\x1d') ++at;
    if (at >= end || *at != '=') continue;  // a word without value
    const std::string_view name(key, static_cast<std::size_t>(at - key));
    ++at;
    if (at < end && (*at == '"' || *at == '\'')) {
      const char mark = *at++;
      const void* const close = std::memchr(at, mark, static_cast<std::size_t>(end - at));
      const char* const stop = close == nullptr ? end : static_cast<const char*>(close);
      if (!visit(name, std::string_view(at, static_cast<std::size_t>(stop - at)), true)) return;
      at = stop == end ? end : stop + 1;
    } else {
      const char* const value = at;
      while (at < end && *at != ' ' && *at != '\x1d') ++at;
      if (!visit(name, std::string_view(value, static_cast<std::size_t>(at - value)), false)) return;
    }
  }
}

struct PathItem {
  std::string name;
  std::uint64_t inode = 0;
  std::string device;
  std::uint64_t mode = 0;
  bool has_name = false, has_inode = false;
  std::uint64_t item = 0;
  enum class Type : std::uint8_t { other, normal, parent, created, deleted } type = Type::other;
  RecordRef record;
  bool is_folder() const { return (mode & 0170000u) == 0040000u; }
  bool is_file() const { return (mode & 0170000u) == 0100000u; }
};

struct Event {
  std::uint64_t serial = 0;
  Instant at;
  std::string node;
  bool has_call = false, success = false;
  Call call = Call::other;
  std::int64_t exit = -1;
  std::array<std::uint64_t, 4> arguments{};
  std::uint64_t items = 0;
  std::uint64_t pid = 0;
  std::string uid, fsuid, auid, session, process, command;
  std::string uid_name, fsuid_name, auid_name;
  bool has_open_flags = false;
  std::uint64_t open_flags = 0;
  std::string cwd;
  std::vector<PathItem> paths;
  std::size_t path_count = 0;
  std::vector<RecordRef> records;

  void reset() {
    has_call = success = has_open_flags = false;
    call = Call::other;
    exit = -1;
    arguments = {};
    items = pid = 0;
    for (std::string* text :
         {&uid, &fsuid, &auid, &session, &process, &command, &uid_name, &fsuid_name, &auid_name, &cwd, &node})
      text->clear();
    path_count = 0;
    records.clear();
  }
};

bool is_hex_text(std::string_view text) {
  return !text.empty() && text.size() % 2 == 0 && std::all_of(text.begin(), text.end(), [](char c) {
    return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'f');
  });
}

// A text field: quoted as it is; bare hex digits are a name with odd bytes; "(null)" is none.
bool text_value(std::string_view value, bool quoted, std::string& out) {
  out.clear();
  if (quoted) {
    out = value;
    return true;
  }
  if (value == "(null)" || value.empty()) return false;
  if (!is_hex_text(value)) {
    out = value;
    return true;
  }
  for (std::size_t i = 0; i + 1 < value.size(); i += 2)
    out += static_cast<char>(hex_number(value.substr(i, 2)).value_or(0));
  return true;
}

// "/srv/records/." -> "/srv/records", "a//b/../c" -> "a/c"; never above the root.
std::string normal(std::string_view path) {
  std::vector<std::string_view> parts;
  const bool absolute = path.starts_with('/');
  while (!path.empty()) {
    const std::string_view part = take_until(path, '/');
    if (part.empty() || part == ".") continue;
    if (part == "..") {
      if (!parts.empty() && parts.back() != "..")
        parts.pop_back();
      else if (!absolute)
        parts.push_back(part);
      continue;
    }
    parts.push_back(part);
  }
  std::string out = absolute ? "/" : "";
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i != 0) out += '/';
    out += parts[i];
  }
  return out;
}
std::string join(std::string_view folder, std::string_view name) {
  std::string whole(folder);
  whole += '/';
  whole += name;
  return normal(whole);
}

// "/proc/self/fd/30", "/proc/4075/fd/30", "/dev/fd/30": a way to a file, not its name.
std::optional<std::uint64_t> descriptor_in(std::string_view name) {
  if (take(name, "/dev/fd/")) return number(name);
  if (!take(name, "/proc/")) return std::nullopt;
  take_until(name, '/');
  if (name.starts_with("task/")) {
    take_until(name, '/');
    take_until(name, '/');
  }
  if (!take(name, "fd/")) return std::nullopt;
  return number(name);
}

class Log {
 public:
  Log(ByteSource& source, Reading& reading) : lines_(source), reading_(reading) {}

  Status run() {
    Line line;
    while (lines_.next(line)) {
      SPILLMAP_TRY(reading_.record());
      SPILLMAP_TRY(one(line));
    }
    while (!open_.empty()) SPILLMAP_TRY(finish(0));
    SPILLMAP_TRY(flush_gap());
    reading_.coverage_reason = "which files and which times the rules of the audit system covered is not in the log";
    reading_.info.detail = enriched_ ? "enriched" : "raw";
    return lines_.status();
  }

 private:
  struct Known {
    std::string path;
    RecordRef record;
    bool assumed = false;  // put together from a descriptor
    bool folder = false;
  };

  Status one(const Line& line) {
    Record record;
    if (!parse(line.text, record, &stamp_)) {
      if (line.text.find("audit_lost=") != std::string_view::npos ||
          line.text.find("backlog limit") != std::string_view::npos)
        return reading_.gap({reading_.last, reading_.last, "the audit system lost records", 0, {}, line.ref()});
      if (!trim(line.text).empty()) ++reading_.info.unparsed;
      return {};
    }
    reading_.saw(record.at);
    if (!line.whole) {
      // Its event stays without this record, and so makes no claim where it would be needed.
      reading_.cut("the last line has no end");
      return {};
    }
    SPILLMAP_TRY(count_serial(record, line));
    const std::string_view type = record.type;
    if (type == "EOE" || type == "1320") return finish_serial(record);
    const bool is_call = type == "SYSCALL" || type == "1300";
    const bool is_path = type == "PATH" || type == "1302";
    const bool is_cwd = type == "CWD" || type == "1307";
    const bool is_open2 = type == "OPENAT2" || type == "1337";
    if (is_call || is_path || is_cwd || is_open2) {
      SPILLMAP_ASSIGN(Event * event, event_for(record));
      if (event->records.size() < most_paths) event->records.push_back(line.ref());
      if (is_call)
        take_call(*event, record.fields);
      else if (is_path)
        take_path(*event, record.fields, line);
      else if (is_cwd)
        take_cwd(*event, record.fields);
      else
        take_open2(*event, record.fields);
      return {};
    }
    if (type == "PROCTITLE" || type == "1327") return finish_serial(record);
    if (type == "DAEMON_END" || type == "1201" || type == "DAEMON_ABORT" || type == "1202") {
      stopped_ = record.at;
      return {};
    }
    if ((type == "DAEMON_START" || type == "1200")) {
      if (stopped_.basis != TimeBasis::none)
        SPILLMAP_TRY(
            reading_.gap({stopped_, record.at, "the audit daemon was not running", 0, record.node, line.ref()}));
      stopped_ = {};
      return {};
    }
    if ((type == "CONFIG_CHANGE" || type == "1305") && record.fields.find("audit_enabled=0") != std::string_view::npos)
      return reading_.gap({record.at, record.at, "auditing was turned off", 0, record.node, line.ref()});
    return {};
  }

  // Serial numbers go up by one; what is missing between was lost or filtered after the fact. Records of a few events
  // can be interleaved, so a hole is told only when it has stayed one for a while.
  Status count_serial(const Record& record, const Line& line) {
    if (record.serial == last_serial_) return {};
    if (record.serial > last_serial_) {
      if (last_serial_ != 0 && record.serial > last_serial_ + 1 && record.type != "DAEMON_START") {
        SPILLMAP_TRY(flush_gap());
        gap_first_ = last_serial_ + 1;
        gap_last_ = record.serial - 1;
        gap_missing_ = record.serial - last_serial_ - 1;
        gap_from_ = last_at_;
        gap_to_ = record.at;
        gap_record_ = line.ref();
      }
      if (!record.type.starts_with("DAEMON_")) last_serial_ = record.serial;
      last_at_ = record.at;
    } else if (gap_missing_ != 0 && record.serial >= gap_first_ && record.serial <= gap_last_) {
      --gap_missing_;
    } else if (record.serial + most_open_events < last_serial_ && !record.type.starts_with("DAEMON_")) {
      last_serial_ = record.serial;  // the machine was started anew
    }
    return {};
  }
  Status flush_gap() {
    if (gap_missing_ == 0) return {};
    const std::string reason =
        "events " + std::to_string(gap_first_) + " to " + std::to_string(gap_last_) + " are not in the log";
    const Gap gap{gap_from_, gap_to_, reason, std::exchange(gap_missing_, 0), {}, gap_record_};
    return reading_.gap(gap);
  }

  Result<Event*> event_for(const Record& record) {
    for (std::size_t i = open_.size(); i-- > 0;) {
      Event& event = *open_[i];
      if (event.serial == record.serial && event.at.micros == record.at.micros && event.node == record.node)
        return &event;
    }
    if (open_.size() >= most_open_events) SPILLMAP_TRY(finish(0));
    // Without an end mark an event is done when a few newer ones have begun: its records are written together.
    if (open_.size() >= 16) SPILLMAP_TRY(finish(0));
    std::unique_ptr<Event> event;
    if (!spare_.empty()) {
      event = std::move(spare_.back());
      spare_.pop_back();
    } else {
      event = std::make_unique<Event>();
    }
    event->reset();
    event->serial = record.serial;
    event->at = record.at;
    event->node = record.node;
    open_.push_back(std::move(event));
    return open_.back().get();
  }
  Status finish_serial(const Record& record) {
    for (std::size_t i = 0; i < open_.size(); ++i) {
      if (open_[i]->serial != record.serial || open_[i]->at.micros != record.at.micros || open_[i]->node != record.node)
        continue;
      // Earlier ones first: the names they teach are needed for this one.
      while (i-- > 0) SPILLMAP_TRY(finish(0));
      return finish(0);
    }
    return {};
  }
  Status finish(std::size_t index) {
    std::unique_ptr<Event> event = std::move(open_[index]);
    open_.erase(open_.begin() + static_cast<std::ptrdiff_t>(index));
    Status status = judge(*event);
    if (spare_.size() < 32) spare_.push_back(std::move(event));
    return status;
  }

  void take_call(Event& event, std::string_view fields) {
    std::string_view arch, call, call_name;
    event.has_call = true;
    each_field(fields, [&](std::string_view key, std::string_view value, bool quoted) {
      switch (key.size()) {
        case 2:
          if (key[0] == 'a' && key[1] >= '0' && key[1] <= '3')
            event.arguments[static_cast<std::size_t>(key[1] - '0')] = hex_number(value).value_or(0);
          break;
        case 3:
          if (key == "pid")
            event.pid = number(value).value_or(0);
          else if (key == "uid")
            event.uid = value;
          else if (key == "ses")
            event.session = value;
          else if (key == "exe")
            text_value(value, quoted, event.process);
          else if (key == "UID")
            event.uid_name = value;
          break;
        case 4:
          if (key == "arch")
            arch = value;
          else if (key == "exit") {
            std::string_view rest = value;
            const bool minus = take(rest, "-");
            event.exit = static_cast<std::int64_t>(number(rest).value_or(0)) * (minus ? -1 : 1);
          } else if (key == "auid")
            event.auid = value;
          else if (key == "comm")
            text_value(value, quoted, event.command);
          else if (key == "ARCH" && arch.empty())
            arch = value;
          else if (key == "AUID")
            event.auid_name = value;
          break;
        case 5:
          if (key == "items")
            event.items = number(value).value_or(0);
          else if (key == "fsuid")
            event.fsuid = value;
          else if (key == "FSUID")
            event.fsuid_name = value;
          break;
        case 7:
          if (key == "syscall")
            call = value;
          else if (key == "success")
            event.success = value == "yes";
          else if (key == "SYSCALL")
            call_name = value;
          break;
        default: break;
      }
      return true;
    });
    enriched_ = enriched_ || !call_name.empty();
    event.call = call_of(call_name, call, arch);
  }
  void take_path(Event& event, std::string_view fields, const Line& line) {
    if (event.path_count >= most_paths) return;
    if (event.path_count == event.paths.size()) event.paths.emplace_back();
    PathItem& path = event.paths[event.path_count++];
    path.has_name = path.has_inode = false;
    path.inode = path.mode = 0;
    path.item = event.path_count - 1;
    path.device.clear();
    path.type = PathItem::Type::normal;  // as old kernels, which did not say
    path.record = line.ref();
    each_field(fields, [&](std::string_view key, std::string_view value, bool quoted) {
      if (key == "name") {
        path.has_name = text_value(value, quoted, path.name);
      } else if (key == "inode") {
        const std::optional<std::uint64_t> inode = number(value);
        path.has_inode = inode.has_value();
        path.inode = inode.value_or(0);
      } else if (key == "dev") {
        path.device = value;
      } else if (key == "mode") {
        path.mode = octal_number(value).value_or(0);
      } else if (key == "item") {
        path.item = number(value).value_or(0);
      } else if (key == "nametype" || key == "objtype") {
        path.type = value == "NORMAL"   ? PathItem::Type::normal
                    : value == "PARENT" ? PathItem::Type::parent
                    : value == "CREATE" ? PathItem::Type::created
                    : value == "DELETE" ? PathItem::Type::deleted
                                        : PathItem::Type::other;
      }
      return true;
    });
  }
  static void take_cwd(Event& event, std::string_view fields) {
    each_field(fields, [&](std::string_view key, std::string_view value, bool quoted) {
      if (key != "cwd") return true;
      text_value(value, quoted, event.cwd);
      return false;
    });
  }
  static void take_open2(Event& event, std::string_view fields) {
    each_field(fields, [&](std::string_view key, std::string_view value, bool) {
      if (key != "oflag") return true;
      const std::optional<std::uint64_t> flags = octal_number(value);
      event.has_open_flags = flags.has_value();
      event.open_flags = flags.value_or(0);
      return false;
    });
  }

  // Exact, and without a text: the log asks it several times an event.
  struct Key {
    std::uint64_t where = 0, number = 0;
    bool operator==(const Key&) const = default;
  };
  struct KeyHash {
    std::size_t operator()(const Key& key) const {
      return static_cast<std::size_t>((key.where * 0x9E3779B97F4A7C15u ^ key.number) * 0xD6E8FEB86659FD93u >> 7);
    }
  };
  // The host, as a small number; there are few in a log.
  std::uint64_t node_number(std::string_view node) const {
    for (std::size_t i = 0; i < nodes_.size(); ++i)
      if (nodes_[i] == node) return i;
    if (nodes_.size() < 4096) nodes_.emplace_back(node);
    return nodes_.size() - 1;
  }
  Key file_key(const Event& event, const PathItem& path) const {
    // "fd:01", hex.
    const std::string_view device = path.device;
    const std::size_t colon = std::min(device.find(':'), device.size());
    const std::uint64_t major = hex_number(device.substr(0, colon)).value_or(0);
    const std::uint64_t minor = hex_number(device.substr(std::min(colon + 1, device.size()))).value_or(0);
    return {node_number(event.node) << 48 | (major & 0xFFFF) << 32 | (minor & 0xFFFFFFFF), path.inode};
  }
  const Known* known(const Event& event, const PathItem& path) const {
    if (!path.has_inode) return nullptr;
    const auto found = files_.find(file_key(event, path));
    return found == files_.end() ? nullptr : &found->second;
  }
  void learn(const Event& event, const PathItem& path, const Known& what) {
    if (!path.has_inode || what.path.empty()) return;
    if (files_.size() >= most_known_files) files_.clear();
    Known& entry = files_[file_key(event, path)];
    // A name from the working directory is sure; one put together does not replace it.
    if (!entry.path.empty() && !entry.assumed && what.assumed && entry.path == what.path) return;
    entry = what;
  }
  void forget(const Event& event, const PathItem& path) {
    if (path.has_inode) files_.erase(file_key(event, path));
  }
  Key descriptor_key(const Event& event, std::uint64_t fd) const {
    return {node_number(event.node) << 48 | (event.pid & 0xFFFFFFFFFFFF), fd};
  }

  static constexpr int no_folder = -1;  // a call whose names are taken from the working directory

  // The true name of an item. The order is: the name if it is a full one; the parent's inode, which is right even where
  // the parent's name is wrong; the descriptor that the call was given; the working directory.
  Known resolve(const Event& event, const PathItem& path, const PathItem* parent, std::int64_t folder_fd) const {
    Known result;
    result.folder = path.is_folder();
    result.record = path.record;
    if (!path.has_name || descriptor_in(path.name)) {
      if (const Known* file = known(event, path)) {
        result = *file;
        return result;
      }
      const std::optional<std::uint64_t> fd = path.has_name ? descriptor_in(path.name) : std::nullopt;
      if (fd && path.name.starts_with("/proc/self/")) {
        const auto found = descriptors_.find(descriptor_key(event, *fd));
        if (found != descriptors_.end() && found->second.second == file_key(event, path)) {
          result.path = found->second.first;
          result.assumed = true;
        }
      }
      return result;
    }
    if (path.name.starts_with('/')) {
      result.path = normal(path.name);
      return result;
    }
    if (parent != nullptr) {
      if (const Known* folder = known(event, *parent)) {
        // Only the last part of the name lies in the parent.
        result.path = join(folder->path, base_name_of(path.name));
        result.assumed = folder->assumed;
        return result;
      }
    }
    if (folder_fd == no_folder) {
      if (!event.cwd.empty()) result.path = join(event.cwd, path.name);
      return result;
    }
    const auto found = descriptors_.find(descriptor_key(event, static_cast<std::uint64_t>(folder_fd)));
    if (found != descriptors_.end()) {
      result.path = join(found->second.first, path.name);
      result.assumed = true;
    } else if (const Known* file = known(event, path)) {
      // Nothing says in which folder; but the same file was named before.
      if (base_name_of(file->path) == base_name_of(path.name)) result = *file;
    }
    return result;
  }
  static std::string_view base_name_of(std::string_view path) {
    while (path.size() > 1 && path.back() == '/') path.remove_suffix(1);
    const std::size_t at = path.rfind('/');
    return at == std::string_view::npos ? path : path.substr(at + 1);
  }

  static std::int64_t folder_argument(std::uint64_t argument) {
    const auto fd = static_cast<std::int32_t>(static_cast<std::uint32_t>(argument));
    return fd < 0 ? no_folder : fd;
  }

  Status judge(const Event& event) {
    // All of it must be there: a name of an event that is cut off could be the wrong one.
    if (!event.has_call || !event.success || event.call == Call::other) return {};
    if (event.path_count < event.items) {
      if (event.path_count != 0) ++reading_.info.unparsed;
      return {};
    }
    const PathItem* parents[2] = {nullptr, nullptr};
    const PathItem* normal_item = nullptr;
    const PathItem* created = nullptr;
    const PathItem* deleted = nullptr;
    const PathItem* overwritten = nullptr;
    for (std::size_t i = 0; i < event.path_count; ++i) {
      const PathItem& path = event.paths[i];
      switch (path.type) {
        case PathItem::Type::parent: (parents[0] == nullptr ? parents[0] : parents[1]) = &path; break;
        case PathItem::Type::normal: normal_item = &path; break;
        case PathItem::Type::created: created = &path; break;
        case PathItem::Type::deleted: (deleted == nullptr ? deleted : overwritten) = &path; break;
        case PathItem::Type::other: break;
      }
    }
    switch (event.call) {
      case Call::open:
      case Call::openat:
      case Call::openat2:
      case Call::creat:
      case Call::by_handle: return opened(event, created != nullptr ? created : normal_item, parents[0]);
      case Call::rename:
      case Call::renameat: {
        if (deleted == nullptr || created == nullptr) return {};
        // Of two that vanish the one that lives on under the new name is the renamed one.
        if (overwritten != nullptr && overwritten->inode == created->inode) std::swap(deleted, overwritten);
        const bool at = event.call == Call::renameat;
        const PathItem* const to_parent = parents[1] != nullptr ? parents[1] : parents[0];
        const Known from = resolve(event, *deleted, parents[0], at ? folder_argument(event.arguments[0]) : no_folder);
        const Known to = resolve(event, *created, to_parent, at ? folder_argument(event.arguments[2]) : no_folder);
        if (overwritten != nullptr) forget(event, *overwritten);
        forget(event, *deleted);
        learn(event, *created, to);
        return claim(event, *deleted, from, Axis::altered, Grade::listed, 90, "auditd.rename", to.path);
      }
      case Call::link:
      case Call::linkat: {
        if (normal_item == nullptr || created == nullptr) return {};
        const bool at = event.call == Call::linkat;
        const Known from = resolve(event, *normal_item, nullptr, at ? folder_argument(event.arguments[0]) : no_folder);
        const Known to = resolve(event, *created, parents[0], at ? folder_argument(event.arguments[2]) : no_folder);
        return claim(event, *normal_item, from, Axis::listed, Grade::listed, 60, "auditd.link", to.path);
      }
      case Call::unlink:
      case Call::unlinkat:
      case Call::rmdir: {
        if (deleted == nullptr) return {};
        const bool at = event.call == Call::unlinkat;
        const Known file = resolve(event, *deleted, parents[0], at ? folder_argument(event.arguments[0]) : no_folder);
        forget(event, *deleted);
        return claim(event, *deleted, file, Axis::deleted, Grade::listed, 90, "auditd.unlink", {});
      }
      case Call::truncate:
        if (normal_item == nullptr) return {};
        return claim(event, *normal_item, resolve(event, *normal_item, parents[0], no_folder), Axis::altered,
                     Grade::listed, 90, "auditd.truncate", {});
      case Call::other: break;
    }
    return {};
  }

  Status opened(const Event& event, const PathItem* item, const PathItem* parent) {
    if (item == nullptr) return {};
    std::uint64_t flags = 0;
    std::int64_t folder_fd = no_folder;
    switch (event.call) {
      case Call::open: flags = event.arguments[1]; break;
      case Call::openat:
        flags = event.arguments[2];
        folder_fd = folder_argument(event.arguments[0]);
        break;
      case Call::openat2:
        // The flags stand in a record of their own; without it nobody can tell a probe from an opening.
        if (!event.has_open_flags) return {};
        flags = event.open_flags;
        folder_fd = folder_argument(event.arguments[0]);
        break;
      case Call::creat: flags = 01 | flag_truncate; break;
      case Call::by_handle:
        flags = event.arguments[2];
        folder_fd = 0x7FFFFFFF;
        break;
      default: return {};
    }
    const Known file = resolve(event, *item, parent, folder_fd);
    learn(event, *item, file);
    if (event.exit >= 0 && !file.path.empty()) {
      if (descriptors_.size() >= most_known_files) descriptors_.clear();
      descriptors_[descriptor_key(event, static_cast<std::uint64_t>(event.exit))] = {file.path, file_key(event, *item)};
    } else if (event.exit >= 0) {
      descriptors_.erase(descriptor_key(event, static_cast<std::uint64_t>(event.exit)));
    }
    if ((flags & flag_path) != 0) return {};
    if (item->mode != 0 && !item->is_file() && !item->is_folder()) return {};
    const std::uint64_t mode = flags & 3;
    if (item->is_folder()) return claim(event, *item, file, Axis::listed, Grade::listed, 50, "auditd.folder", {});
    if (item->type == PathItem::Type::created)
      return claim(event, *item, file, Axis::altered, Grade::listed, 80, "auditd.create", {});
    if ((flags & flag_truncate) != 0)
      return claim(event, *item, file, Axis::altered, Grade::listed, 80, "auditd.overwrite", {});
    if (mode == 1) return claim(event, *item, file, Axis::altered, Grade::listed, 50, "auditd.open_write", {});
    return claim(event, *item, file, Axis::opened, Grade::opened, 80, "auditd.open", {});
  }

  Status claim(const Event& event, const PathItem& item, const Known& file, Axis axis, Grade grade, std::uint8_t weight,
               std::string_view rule, std::string_view renamed_to) {
    Claim claim;
    claim.axis = axis;
    claim.grade = grade;
    claim.weight = weight;
    claim.rule = rule;
    claim.from = event.at;
    const std::string id = item.has_inode ? item.device + ":" + std::to_string(item.inode) : std::string();
    claim.file.id = id;
    claim.file.path = file.path;
    claim.file.kind = PathKind::absolute;
    if (file.path.empty() && item.has_name && !descriptor_in(item.name)) {
      claim.file.path = item.name;
      claim.file.kind = PathKind::relative;
    }
    if (claim.file.path.empty() && id.empty()) return {};
    if (file.assumed) {
      claim.flags |= claim_assumed;
      claim.weight = static_cast<std::uint8_t>(claim.weight * 9 / 10);
    }
    claim.file.renamed_to = renamed_to;
    claim.file.folder = item.is_folder() ? IsFolder::yes : item.is_file() ? IsFolder::no : IsFolder::unknown;
    // Who logged in, where somebody did; a daemon works as the user whose rights it has taken on.
    const bool logged_in = !event.auid.empty() && number(event.auid).value_or(0) != unset_id && event.auid != "-1" &&
                           event.auid != "unset";
    const std::string& uid = event.fsuid.empty() ? event.uid : event.fsuid;
    claim.actor.id = logged_in ? event.auid : uid;
    claim.actor.account = logged_in ? event.auid_name : event.fsuid.empty() ? event.uid_name : event.fsuid_name;
    if (claim.actor.account.empty() && !claim.actor.id.empty() && !is_digit(claim.actor.id[0]))
      claim.actor.account = claim.actor.id;
    if (number(event.session).value_or(0) != unset_id && event.session != "-1") claim.actor.session = event.session;
    claim.actor.process = event.process.empty() ? event.command : event.process;
    claim.benign = benign_program(claim.actor.process);
    if (claim.benign.empty()) claim.benign = benign_program(event.command);
    std::vector<RecordRef> records = event.records;
    // The record that taught the name, where it is another one.
    if (file.record.length != 0 && std::none_of(records.begin(), records.end(), [&](const RecordRef& record) {
          return record.offset == file.record.offset;
        }))
      records.push_back(file.record);
    claim.records = records;
    return reading_.claim(claim);
  }

  Lines lines_;
  Reading& reading_;
  std::vector<std::unique_ptr<Event>> open_, spare_;
  std::unordered_map<Key, Known, KeyHash> files_;                              // by node, device and inode
  std::unordered_map<Key, std::pair<std::string, Key>, KeyHash> descriptors_;  // -> path, file
  mutable std::vector<std::string> nodes_;
  std::uint64_t last_serial_ = 0, gap_first_ = 0, gap_last_ = 0, gap_missing_ = 0;
  Instant last_at_, gap_from_, gap_to_, stopped_;
  RecordRef gap_record_;
  bool enriched_ = false;
  Stamp stamp_;
};

}  // namespace

bool parse(std::string_view line, Record& record, Stamp* last) {
  record = {};
  // Behind a syslog header the record is the same.
  std::size_t at = 0;
  if (!line.starts_with("type=") && !line.starts_with("node=")) {
    at = line.substr(0, 256).find("node=");
    if (at == std::string_view::npos) at = line.substr(0, 256).find("type=");
    if (at == std::string_view::npos || (at != 0 && line[at - 1] != ' ')) return false;
  }
  std::string_view rest = line.substr(at);
  if (take(rest, "node=")) record.node = take_until(rest, ' ');
  if (!take(rest, "type=")) return false;
  record.type = take_until(rest, ' ');
  take(rest, "msg=");
  if (record.type.empty() || !take(rest, "audit(")) return false;
  if (last != nullptr && !last->text.empty() && rest.starts_with(last->text) &&
      rest.substr(last->text.size()).starts_with("):")) {
    record.at = last->at;
    record.serial = last->serial;
    record.fields = rest.substr(last->text.size() + 2);
    return true;
  }
  const std::string_view stamp = rest;
  const std::optional<Instant> when = take_epoch(rest);
  if (!when || !take(rest, ":")) return false;
  record.at = *when;
  const std::optional<std::uint64_t> serial = take_number(rest);
  if (!serial || !take(rest, "):")) return false;
  record.serial = *serial;
  record.fields = rest;
  if (last != nullptr) {
    last->text = stamp.substr(0, stamp.find(')'));
    last->at = record.at;
    last->serial = record.serial;
  }
  return true;
}

void for_each_field(std::string_view fields,
                    const std::function<bool(std::string_view key, std::string_view value, bool quoted)>& visit) {
  each_field(fields, visit);
}

Sureness sniff(std::string_view head) {
  int hits = 0, lines = 0;
  while (!head.empty() && lines < 200) {
    const std::string_view line = take_until(head, '\n');
    Record record;
    if (line.empty()) continue;
    ++lines;
    hits += parse(line, record) ? 1 : 0;
  }
  if (hits == 0) return 0;
  return hits * 2 >= lines ? 95 : 60;
}

Status read(ByteSource& source, Reading& reading) { return Log(source, reading).run(); }

}  // namespace spillmap::auditd
