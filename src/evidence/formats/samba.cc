#include "evidence/formats/samba.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>
#include <vector>

#include "evidence/scan.h"
#include "evidence/window.h"

namespace spillmap::samba {
namespace {

// What an operation says of the file that it names. Names of operations changed at least three times between Samba 3.0
// and 4.20, so all of them are known at once.
enum class Says : std::uint8_t {
  nothing,
  looked,
  opened_old,
  opened_at,
  create,
  read,
  read_asked,
  write,
  rename,
  link,
  unlink,
  rmdir,
  connect
};
struct Operation {
  std::string_view name;
  Says says;
};

// Sorted by name.
constexpr Operation operations[] = {
    {"aio_force", Says::nothing},
    {"aio_fsync", Says::nothing},
    {"aio_read", Says::read_asked},
    {"aio_return", Says::nothing},
    {"aio_write", Says::write},
    {"audit_file", Says::looked},
    {"brl_lock_windows", Says::nothing},
    {"brl_unlock_windows", Says::nothing},
    {"chdir", Says::nothing},
    {"chflags", Says::nothing},
    {"chmod", Says::nothing},
    {"chown", Says::nothing},
    {"close", Says::nothing},
    {"closedir", Says::nothing},
    {"connect", Says::connect},
    {"connectpath", Says::nothing},
    {"create_dfs_pathat", Says::nothing},
    {"create_file", Says::create},
    {"disconnect", Says::nothing},
    {"disk_free", Says::nothing},
    {"durable_cookie", Says::nothing},
    {"durable_disconnect", Says::nothing},
    {"durable_reconnect", Says::nothing},
    {"fallocate", Says::write},
    {"fchflags", Says::nothing},
    {"fchmod", Says::nothing},
    {"fchown", Says::nothing},
    {"fcntl", Says::nothing},
    {"fdopendir", Says::nothing},
    {"fget_compression", Says::looked},
    {"fget_dos_attributes", Says::looked},
    {"fget_nt_acl", Says::looked},
    {"fgetxattr", Says::nothing},
    {"file_id_create", Says::nothing},
    {"flistxattr", Says::looked},
    {"fntimes", Says::nothing},
    {"fremovexattr", Says::nothing},
    {"freaddir_attr", Says::looked},
    {"fs_capabilities", Says::nothing},
    {"fs_file_id", Says::nothing},
    {"fsctl", Says::nothing},
    {"fset_dos_attributes", Says::nothing},
    {"fset_nt_acl", Says::nothing},
    {"fsetxattr", Says::nothing},
    {"fstat", Says::looked},
    {"fstatat", Says::looked},
    {"fstreaminfo", Says::looked},
    {"fsync", Says::nothing},
    {"fsync_recv", Says::nothing},
    {"fsync_send", Says::nothing},
    {"ftruncate", Says::write},
    {"get_alloc_size", Says::nothing},
    {"get_compression", Says::looked},
    {"get_dfs_referrals", Says::nothing},
    {"get_dos_attributes", Says::looked},
    {"get_dos_attributes_recv", Says::looked},
    {"get_dos_attributes_send", Says::nothing},
    {"get_nt_acl", Says::looked},
    {"get_nt_acl_at", Says::looked},
    {"get_quota", Says::nothing},
    {"get_real_filename", Says::nothing},
    {"get_real_filename_at", Says::nothing},
    {"get_shadow_copy_data", Says::nothing},
    {"getlock", Says::nothing},
    {"getwd", Says::nothing},
    {"getxattr", Says::nothing},
    {"getxattrat_recv", Says::nothing},
    {"getxattrat_send", Says::nothing},
    {"init_search_op", Says::nothing},
    {"is_offline", Says::nothing},
    {"kernel_flock", Says::nothing},
    {"lchown", Says::nothing},
    {"link", Says::link},
    {"linkat", Says::link},
    {"linux_setlease", Says::nothing},
    {"listxattr", Says::looked},
    {"lock", Says::nothing},
    {"lseek", Says::nothing},
    {"lstat", Says::looked},
    {"mkdir", Says::nothing},
    {"mkdirat", Says::nothing},
    {"mknod", Says::nothing},
    {"mknodat", Says::nothing},
    {"ntimes", Says::nothing},
    {"offload_read_recv", Says::read},
    {"offload_read_send", Says::read_asked},
    {"offload_write_recv", Says::nothing},
    {"offload_write_send", Says::nothing},
    {"open", Says::opened_old},
    {"openat", Says::opened_at},
    {"opendir", Says::nothing},
    {"parent_pathname", Says::nothing},
    {"pread", Says::read},
    {"pread_recv", Says::read},
    {"pread_send", Says::read_asked},
    {"pwrite", Says::write},
    {"pwrite_recv", Says::write},
    {"pwrite_send", Says::write},
    {"read", Says::read},
    {"read_dfs_pathat", Says::nothing},
    {"readdir", Says::nothing},
    {"readdir_attr", Says::looked},
    {"readlink", Says::nothing},
    {"readlinkat", Says::nothing},
    {"realpath", Says::looked},
    {"recvfile", Says::write},
    {"removexattr", Says::nothing},
    {"rename", Says::rename},
    {"renameat", Says::rename},
    {"rewind_dir", Says::nothing},
    {"rewinddir", Says::nothing},
    {"rmdir", Says::rmdir},
    {"seekdir", Says::nothing},
    {"sendfile", Says::read},
    {"set_compression", Says::nothing},
    {"set_dos_attributes", Says::nothing},
    {"set_offline", Says::nothing},
    {"set_quota", Says::nothing},
    {"setxattr", Says::nothing},
    {"snap_check_path", Says::nothing},
    {"snap_create", Says::nothing},
    {"snap_delete", Says::nothing},
    {"stat", Says::looked},
    {"statvfs", Says::nothing},
    {"streaminfo", Says::looked},
    {"strict_lock", Says::nothing},
    {"strict_lock_check", Says::nothing},
    {"strict_unlock", Says::nothing},
    {"symlink", Says::nothing},
    {"symlinkat", Says::nothing},
    {"telldir", Says::nothing},
    {"translate_name", Says::nothing},
    {"unlink", Says::unlink},
    {"unlinkat", Says::unlink},
    {"utime", Says::nothing},
    {"write", Says::write},
};

const Operation* find_operation(std::string_view name) {
  // By first letter first: the log asks this once per line.
  static const std::array<std::uint8_t, 27> starts = [] {
    std::array<std::uint8_t, 27> table{};
    for (std::size_t letter = 0; letter < 27; ++letter) {
      const char c = static_cast<char>('a' + letter);
      table[letter] = static_cast<std::uint8_t>(std::find_if(std::begin(operations), std::end(operations),
                                                             [c](const Operation& o) { return o.name[0] >= c; }) -
                                                std::begin(operations));
    }
    return table;
  }();
  if (name.empty() || !is_lower(name[0])) return nullptr;
  const auto letter = static_cast<std::size_t>(name[0] - 'a');
  for (std::size_t i = starts[letter]; i < starts[letter + 1]; ++i)
    if (operations[i].name == name) return &operations[i];
  return nullptr;
}

// Names that only one side of the renaming of operations in 4.11 to 4.14 has.
bool is_new_name(std::string_view name) { return name.size() > 2 && name.ends_with("at") && name != "fstat"; }

bool is_old_name(std::string_view name) {
  return name == "open" || name == "opendir" || name == "rename" || name == "unlink" || name == "mkdir" ||
         name == "rmdir";
}

// How the lines of this log begin.
enum class Header : std::uint8_t { none, syslog, iso, version5424, samba_file };
struct Shape {
  Header header = Header::none;
  bool priority = false;
  bool operator==(const Shape&) const = default;
};

struct Message {
  std::string_view text;  // "bob|10.0.0.9|pc|records|pread_recv|ok|/srv/records/a.txt"
  Instant at;
};

bool is_result(std::string_view field) { return field == "ok" || field.starts_with("fail (") || field == "fail"; }

// Index of the operation among the fields of a message, or -1.
int operation_index(std::string_view text) {
  int index = 0;
  std::size_t at = 0;
  while (index < 24) {
    const std::size_t end = text.find('|', at);
    if (end == std::string_view::npos) return -1;
    if (find_operation(text.substr(at, end - at)) != nullptr) {
      std::string_view rest = text.substr(end + 1);
      const std::string_view result = rest.substr(0, rest.find('|'));
      if (is_result(result)) return index;
    }
    at = end + 1;
    ++index;
  }
  return -1;
}

// Fields are short: a loop is done before a call of memchr has begun.
std::size_t find_bar(std::string_view text) {
  const std::size_t near = std::min<std::size_t>(text.size(), 24);
  for (std::size_t i = 0; i < near; ++i)
    if (text[i] == '|') return i;
  return text.find('|', near);
}
std::string_view take_field(std::string_view& text) {
  const std::size_t end = std::min(find_bar(text), text.size());
  const std::string_view field = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return field;
}

// What stands before the message of a syslog line: skipped up to ": ".
bool take_ident(std::string_view& text) {
  const std::size_t colon = text.find(": ");
  if (colon == std::string_view::npos || colon > 256) return false;
  // Behind "host program[pid]"; a '|' would be the message already.
  if (text.substr(0, colon).find('|') != std::string_view::npos) return false;
  text.remove_prefix(colon + 2);
  return true;
}

struct Parser {
  explicit Parser(int year) : yearless(year) {}

  // True if the line begins like a record of its own; then `message.text` is what stands behind the header.
  bool header(std::string_view line, Shape& shape, Message& message) {
    shape = {};
    message.at = {};
    std::string_view rest = line;
    if (rest.size() > 2 && rest[0] == '<' && is_digit(rest[1])) {
      const std::size_t end = rest.find('>');
      if (end != std::string_view::npos && end <= 4) {
        rest.remove_prefix(end + 1);
        shape.priority = true;
      }
    }
    if (rest.size() > 15 && is_upper(rest[0]) && yearless.take(rest, message.at)) {
      shape.header = Header::syslog;
      if (rest.empty() || rest[0] != ' ') return false;
      rest.remove_prefix(1);
      if (!take_ident(rest)) return false;
      message.text = rest;
      return true;
    }
    if (!shape.priority && rest.size() > 20 && rest[0] == '[') {
      std::string_view inside = rest.substr(1);
      const std::optional<Instant> at = take_iso_time(inside, TimeBasis::local);
      if (!at || inside.empty() || inside[0] != ',') return false;
      const std::size_t close = inside.find("] ");
      if (close == std::string_view::npos) return false;
      inside.remove_prefix(close + 2);
      shape.header = Header::samba_file;
      message.at = *at;
      // "../../source3/modules/vfs_full_audit.c:784(do_log)" and, with the text on the same line, more.
      const std::size_t end = inside.find(')');
      message.text = end == std::string_view::npos ? std::string_view() : inside.substr(end + 1);
      while (!message.text.empty() && (message.text[0] == ' ' || message.text[0] == ':')) message.text.remove_prefix(1);
      return true;
    }
    if (shape.priority && rest.size() > 20 && is_digit(rest[0]) && rest[1] == ' ') {
      rest.remove_prefix(2);
      const std::optional<Instant> at = take_iso_time(rest, TimeBasis::local);
      if (!at) return false;
      shape.header = Header::version5424;
      message.at = *at;
      for (int i = 0; i < 4; ++i) take_word(rest);
      if (rest.starts_with("- "))
        rest.remove_prefix(2);
      else if (rest.starts_with("[")) {
        const std::size_t end = rest.find("] ");
        if (end == std::string_view::npos) return false;
        rest.remove_prefix(end + 2);
      } else {
        return false;
      }
      if (rest.starts_with("\xEF\xBB\xBF")) rest.remove_prefix(3);
      message.text = rest;
      return true;
    }
    if (rest.size() > 20 && is_digit(rest[0])) {
      const std::optional<Instant> at = take_iso_time(rest, TimeBasis::local);
      if (!at || rest.empty() || rest[0] != ' ') return false;
      rest.remove_prefix(1);
      shape.header = Header::iso;
      message.at = *at;
      if (!take_ident(rest)) return false;
      message.text = rest;
      return true;
    }
    return false;
  }

  YearlessTime yearless;
};

// What the fields of the prefix mean; Samba lets the administrator write it as he likes, "%u|%I" is the default.
struct Prefix {
  int fields = 0;
  int account = -1, address = -1, machine = -1, share = -1;
};

bool is_address(std::string_view text) {
  if (text.empty() || text.size() > 45) return false;
  std::size_t dots = 0, colons = 0;
  for (const char c : text) {
    if (c == '.')
      ++dots;
    else if (c == ':')
      ++colons;
    else if (!is_digit(c) && !(lower(c) >= 'a' && lower(c) <= 'f') && c != '%')
      return false;
  }
  if (colons >= 2) return true;
  return dots == 3 && colons == 0 &&
         std::all_of(text.begin(), text.end(), [](char c) { return is_digit(c) || c == '.'; });
}

// "IP=10.0.0.9" -> key "ip"; without '=' no key.
std::string_view key_of(std::string_view& field) {
  const std::size_t equals = field.find('=');
  if (equals == std::string_view::npos || equals > 16) return {};
  const std::string_view key = field.substr(0, equals);
  field.remove_prefix(equals + 1);
  return key;
}

std::vector<std::string_view> cut(std::string_view text, int fields) {
  std::vector<std::string_view> parts;
  for (int i = 0; i < fields; ++i) {
    const std::size_t end = text.find('|');
    if (end == std::string_view::npos) break;
    parts.push_back(text.substr(0, end));
    text.remove_prefix(end + 1);
  }
  return parts;
}

Prefix learn_prefix(const std::vector<std::string>& messages, int fields) {
  Prefix prefix;
  prefix.fields = fields;
  const auto count = static_cast<std::size_t>(fields);
  std::vector<int> addresses(count), shares(count), paths(count), times(count);
  std::vector<std::string> keys(count);
  int seen = 0, connects = 0;
  for (const std::string& message : messages) {
    const std::vector<std::string_view> parts = cut(message, fields + 2);
    if (parts.size() < count + 2 && operation_index(message) != fields) continue;
    ++seen;
    std::string_view rest = message;
    for (int i = 0; i < fields + 2; ++i) take_until(rest, '|');
    const bool connect = parts.size() > count && (parts[count] == "connect" || parts[count] == "disconnect");
    connects += connect ? 1 : 0;
    for (std::size_t i = 0; i < count && i < parts.size(); ++i) {
      std::string_view value = parts[i];
      const std::string_view key = key_of(value);
      if (keys[i].empty()) keys[i] = to_lower(key);
      addresses[i] += is_address(value) ? 1 : 0;
      paths[i] += value.starts_with("/") ? 1 : 0;
      times[i] += any_time(value, TimeBasis::local, false) ? 1 : 0;
      shares[i] += connect && value == rest ? 1 : 0;
    }
  }
  if (seen == 0) return prefix;
  std::vector<int> others;
  for (std::size_t i = 0; i < count; ++i) {
    const int index = static_cast<int>(i);
    const std::string& key = keys[i];
    if (key.starts_with("ip") || key.starts_with("addr") || key == "client")
      prefix.address = index;
    else if (key.starts_with("user") || key.starts_with("acc"))
      prefix.account = index;
    else if (key.starts_with("mach") || key.starts_with("host"))
      prefix.machine = index;
    else if (key.starts_with("share") || key.starts_with("vol") || key.starts_with("serv"))
      prefix.share = index;
    else if (addresses[i] * 2 > seen && prefix.address < 0)
      prefix.address = index;
    else if (connects != 0 && shares[i] == connects && i != 0)
      prefix.share = index;
    else if (paths[i] * 2 <= seen && times[i] * 2 <= seen && addresses[i] * 2 <= seen)
      others.push_back(index);
  }
  if (prefix.account < 0 && !others.empty()) {
    prefix.account = others.front();
    others.erase(others.begin());
  }
  if (prefix.share < 0 && !others.empty()) {
    prefix.share = others.back();
    others.pop_back();
  }
  if (prefix.machine < 0 && !others.empty()) prefix.machine = others.front();
  return prefix;
}

// rsyslog writes control characters as "#012": then the datagram held one.
bool holds_escaped_control(std::string_view text) {
  for (std::size_t at = text.find('#'); at != std::string_view::npos; at = text.find('#', at + 1)) {
    const std::optional<std::uint64_t> value =
        at + 4 <= text.size() ? octal_number(text.substr(at + 1, 3)) : std::nullopt;
    if (value && (*value < 0x20 || *value == 0x7F)) return true;
  }
  return false;
}

class Log {
 public:
  Log(ByteSource& source, Reading& reading) : lines_(source), reading_(reading), parser_(reading.options.year) {}

  Status run() {
    learn();
    Line line;
    while (lines_.next(line)) {
      SPILLMAP_TRY(reading_.record());
      SPILLMAP_TRY(one(line));
    }
    if (open_header_) reading_.cut("the log ends in the middle of a record");
    reading_.info.detail = detail();
    return lines_.status();
  }

 private:
  void learn() {
    // From a look ahead: how records begin, at which field the operation stands, what the fields before it mean.
    std::string_view head = lines_.peek(256u << 10);
    head = head.substr(0, head.rfind('\n') == std::string_view::npos ? head.size() : head.rfind('\n'));
    std::array<int, 10> kinds{};
    std::array<int, 25> indices{};
    std::vector<std::string> messages;
    Parser parser(reading_.options.year);
    bool after_header = false;
    for (int i = 0; i < 4000 && !head.empty(); ++i) {
      std::string_view line = take_until(head, '\n');
      if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
      Shape shape;
      Message message;
      message.text = line;
      const bool header = parser.header(line, shape, message);
      std::string_view text = message.text;
      if (!header) {
        if (after_header && text.starts_with("  "))
          text.remove_prefix(2);
        else
          shape = {};
      }
      if (header && shape.header == Header::samba_file && text.empty()) {
        after_header = true;
        continue;
      }
      const int index = operation_index(text);
      if (index >= 0) {
        if (!header && after_header) shape = {Header::samba_file, false};
        ++kinds[static_cast<std::size_t>(shape.header) * 2 + (shape.priority ? 1 : 0)];
        ++indices[static_cast<std::size_t>(index)];
        if (messages.size() < 400 || text.find("|connect|ok|") != std::string_view::npos) messages.emplace_back(text);
      }
      after_header = false;
    }
    // Lines with a header outrank those without: a forged name can make many of the latter, and no log mixes them.
    const auto most = std::max_element(kinds.begin() + 1, kinds.end());
    const auto kind = static_cast<std::size_t>(*most > 0 ? most - kinds.begin() : 0);
    shape_ = {static_cast<Header>(kind / 2), kind % 2 == 1};
    index_ = static_cast<int>(std::max_element(indices.begin(), indices.end()) - indices.begin());
    prefix_ = learn_prefix(messages, index_);
  }

  Status one(const Line& line) {
    Shape shape;
    Message message;
    if (shape_.header == Header::none) {
      message.text = line.text;
    } else if (shape_.header == Header::samba_file) {
      if (parser_.header(line.text, shape, message)) {
        reading_.saw(message.at);
        at_ = message.at;
        open_header_ = message.text.empty() && line.text.find("(do_log)") != std::string_view::npos;
        if (message.text.empty()) {
          header_ = line.ref();
          return {};
        }
      } else {
        const bool opened = std::exchange(open_header_, false);
        if (!opened || !line.text.starts_with("  ")) return foreign(line);
        message.text = line.text.substr(2);
        message.at = at_;
      }
    } else if (!parser_.header(line.text, shape, message) || shape != shape_) {
      return foreign(line);
    }
    reading_.saw(message.at);
    if (!line.whole) {
      reading_.cut("the last line has no end");
      ++reading_.info.unparsed;
      if (operation_index(message.text) == index_)
        return reading_.tainted(line.text, "the line is cut off", line.ref());
      return {};
    }
    if (message.text.starts_with("message repeated ")) return {};
    if (contains_rate_limit(message.text)) {
      const Gap gap{message.at, message.at, "the syslog daemon dropped messages", 0, {}, line.ref()};
      return reading_.gap(gap);
    }
    return record(line, message);
  }

  static bool contains_rate_limit(std::string_view text) {
    return text.size() < 300 && text.find('|') == std::string_view::npos &&
           (text.find("rate-limit") != std::string_view::npos || text.find("messages lost") != std::string_view::npos ||
            text.find("Suppressed ") != std::string_view::npos);
  }

  // A line that does not begin like a record: the rest of a name with a newline in it. What the record before says is
  // not the name, and what this line says was written by whoever named the file.
  Status foreign(const Line& line) {
    ++reading_.info.unparsed;
    if (line.text.empty()) return {};
    if (operation_index(line.text) >= 0 || line.text.find('|') != std::string_view::npos)
      return reading_.tainted(line.text, "the line was written by a file name with a line break in it", line.ref());
    return {};
  }

  // Does the line behind this one begin like a record? If not, this record goes on there. Also looks whether this
  // record alone steps out of the order of time, which is how a name looks that imitates a whole record.
  bool goes_on() {
    const std::string_view next = lines_.peek(160);
    if (next.empty()) return false;
    if (shape_.header == Header::none) {
      // Without headers only the operation tells a record.
      const std::string_view text = next.substr(0, next.find('\n'));
      const std::vector<std::string_view> parts = cut(text, index_ + 1);
      return next.size() >= 160 || text.size() < next.size()
                 ? parts.size() > static_cast<std::size_t>(index_) &&
                       find_operation(parts[static_cast<std::size_t>(index_)]) == nullptr
                 : false;
    }
    if (shape_.header == Header::samba_file) return next[0] != '[' && next[0] != '\n' && next[0] != '\r';
    if (shape_.priority) return next[0] != '<' && next[0] != '\n';
    if (shape_.header == Header::syslog) return !is_upper(next[0]) && next[0] != '\n' && next[0] != '\r';
    return !is_digit(next[0]) && next[0] != '\n' && next[0] != '\r';
  }
  bool out_of_order(const Instant& at) {
    if (at.basis == TimeBasis::none || previous_.basis == TimeBasis::none || at.micros == previous_.micros)
      return false;
    constexpr std::int64_t slack = 10'000'000;
    const bool before = at.micros < previous_.micros - slack;
    const bool after = at.micros > previous_.micros + slack;
    if (!before && !after) return false;
    std::string_view next = lines_.peek(96);
    if (next.size() > 2 && next[0] == '<') next.remove_prefix(std::min(next.find('>') + 1, next.size()));
    if (shape_.header == Header::version5424 && next.size() > 2) next.remove_prefix(2);
    if (next.starts_with("[")) next.remove_prefix(1);
    std::optional<Instant> then;
    if (shape_.header == Header::syslog) {
      YearlessTime copy = parser_.yearless;
      Instant taken;
      if (copy.take(next, taken)) then = taken;
    } else {
      then = take_iso_time(next, TimeBasis::local);
    }
    // Nothing to compare with: a step back is odd enough by itself, a step on is a pause.
    if (!then) return before;
    // The next record is where the one before this was: this one alone stands elsewhere.
    return std::abs(then->micros - previous_.micros) <= slack;
  }

  Status record(const Line& line, const Message& message) {
    std::string_view rest = message.text;
    std::array<std::string_view, 24> prefix;
    for (int i = 0; i < index_; ++i) {
      const std::size_t end = find_bar(rest);
      if (end == std::string_view::npos) return other(message);
      prefix[static_cast<std::size_t>(i)] = rest.substr(0, end);
      rest.remove_prefix(end + 1);
    }
    const std::size_t name_end = find_bar(rest);
    if (name_end == std::string_view::npos) return other(message);
    const Operation* const operation = find_operation(rest.substr(0, name_end));
    if (operation == nullptr) return other(message);
    rest.remove_prefix(name_end + 1);
    const std::string_view result = take_field(rest);
    if (!is_result(result)) return other(message);

    new_names_ += is_new_name(operation->name) ? 1 : 0;
    old_names_ += is_old_name(operation->name) ? 1 : 0;
    if (out_of_order(message.at))
      return reading_.tainted(line.text, "the time steps back for this line alone", line.ref());
    previous_ = message.at;
    if (operation->says == Says::nothing) return {};
    if (result != "ok") return {};
    if (has_control(rest) || holds_escaped_control(rest))
      return reading_.tainted(line.text, "a control character stands in the name", line.ref());
    if (goes_on()) return reading_.tainted(line.text, "the name goes on in the next line", line.ref());
    return claim(line, message.at, prefix, *operation, rest);
  }

  Status other(const Message& message) {
    if (operation_index(message.text) >= 0) ++reading_.info.unparsed;
    return {};
  }

  std::string_view value(const std::array<std::string_view, 24>& prefix, int index) const {
    if (index < 0) return {};
    std::string_view text = prefix[static_cast<std::size_t>(index)];
    key_of(text);
    return text;
  }

  Status claim(const Line& line, const Instant& at, const std::array<std::string_view, 24>& prefix,
               const Operation& operation, std::string_view rest) {
    RecordRef refs[2] = {line.ref(), header_};
    Claim claim;
    claim.records = std::span(refs, shape_.header == Header::samba_file && header_.length != 0 ? 2u : 1u);
    if (shape_.header == Header::samba_file && header_.length != 0) std::swap(refs[0], refs[1]);
    claim.from = at;
    std::string_view account = value(prefix, prefix_.account);
    const std::size_t domain = account.find('\\');
    if (domain != std::string_view::npos) {
      claim.actor.domain = account.substr(0, domain);
      account.remove_prefix(domain + 1);
    }
    claim.actor.account = account;
    claim.actor.address = value(prefix, prefix_.address);
    claim.actor.machine = value(prefix, prefix_.machine);
    claim.file.root = value(prefix, prefix_.share);
    claim.axis = Axis::listed;
    claim.grade = Grade::listed;
    switch (operation.says) {
      case Says::connect: {
        const Identity identity{at, claim.actor, rest, "samba.connect", line.ref()};
        return reading_.identity(identity);
      }
      case Says::looked:
        claim.weight = 30;
        claim.rule = "samba.attributes";
        break;
      case Says::opened_at:
      case Says::opened_old: {
        const std::string_view mode = take_field(rest);
        if (mode != "r" && mode != "w") {
          ++reading_.info.unparsed;
          return {};
        }
        // Listing a folder opens every file in newer versions; in the older ones only opening for data came here.
        if (operation.says == Says::opened_at) {
          claim.weight = 10;
          claim.rule = "samba.openat";
        } else {
          claim.axis = Axis::opened;
          claim.grade = Grade::opened;
          claim.weight = 40;
          claim.rule = "samba.open";
        }
        break;
      }
      case Says::create: {
        const std::optional<std::uint64_t> mask = hex_number(take_field(rest));
        const std::string_view kind = take_field(rest);
        const std::string_view disposition = take_field(rest);
        if (!mask || (kind != "file" && kind != "dir")) {
          ++reading_.info.unparsed;
          return {};
        }
        claim.file.folder = kind == "dir" ? IsFolder::yes : IsFolder::no;
        // Reading data; or all that is allowed, which reading is a part of.
        const bool wants_data = (*mask & 0x1) != 0 || (*mask & 0x92000000u) != 0;
        if (kind == "dir") {
          claim.weight = wants_data ? 60 : 30;
          claim.rule = "samba.folder";
        } else if (disposition == "overwrite" || disposition == "overwrite_if" || disposition == "supersede" ||
                   disposition == "create") {
          claim.axis = Axis::altered;
          claim.weight = 80;
          claim.rule = "samba.create_new";
        } else if (wants_data) {
          claim.axis = Axis::opened;
          claim.grade = Grade::opened;
          claim.weight = 85;
          claim.rule = "samba.create_file";
        } else {
          claim.weight = 40;
          claim.rule = "samba.create_attributes";
        }
        break;
      }
      case Says::read:
      case Says::read_asked:
        claim.axis = Axis::read;
        claim.grade = Grade::read;
        claim.weight = operation.says == Says::read ? 97 : 90;
        claim.rule = operation.says == Says::read ? "samba.read" : "samba.read_asked";
        claim.file.folder = IsFolder::no;
        claim.flags = claim_partial;
        break;
      case Says::write:
        claim.axis = Axis::altered;
        claim.weight = 95;
        claim.rule = "samba.write";
        claim.file.folder = IsFolder::no;
        break;
      case Says::rename:
      case Says::link: {
        // Two names; a '|' in one of them leaves open where the second begins, unless only one cut leaves two full
        // paths.
        std::size_t cut_at = std::string_view::npos;
        int ways = 0;
        const bool absolute = rest.starts_with("/");
        for (std::size_t bar = rest.find('|'); bar != std::string_view::npos; bar = rest.find('|', bar + 1)) {
          if (absolute && (bar + 1 >= rest.size() || rest[bar + 1] != '/')) continue;
          cut_at = bar;
          ++ways;
        }
        if (ways != 1) return reading_.tainted(line.text, "it is open where the second name begins", line.ref());
        claim.file.renamed_to = rest.substr(cut_at + 1);
        rest = rest.substr(0, cut_at);
        if (operation.says == Says::rename) {
          claim.axis = Axis::altered;
          claim.weight = 95;
          claim.rule = "samba.rename";
        } else {
          claim.weight = 60;
          claim.rule = "samba.link";
        }
        break;
      }
      case Says::unlink:
      case Says::rmdir:
        claim.axis = Axis::deleted;
        claim.weight = 95;
        claim.rule = "samba.unlink";
        if (operation.says == Says::rmdir) claim.file.folder = IsFolder::yes;
        break;
      case Says::nothing: return {};
    }
    if (rest.empty()) return {};
    claim.file.path = rest;
    claim.file.kind = rest[0] == '/' ? PathKind::absolute : PathKind::share_relative;
    return reading_.claim(claim);
  }

  std::string detail() const {
    std::string text = new_names_ != 0   ? "names of operations of Samba 4.11 and later, "
                       : old_names_ != 0 ? "names of operations of older Samba, "
                                         : "";
    text += "prefix of " + std::to_string(index_) + " fields";
    constexpr std::string_view headers[] = {"no header", "syslog lines without a year", "syslog lines with full time",
                                            "syslog of RFC 5424", "Samba's own log file"};
    text += ", ";
    text += headers[static_cast<std::size_t>(shape_.header)];
    return text;
  }

  Lines lines_;
  Reading& reading_;
  Parser parser_;
  Shape shape_;
  int index_ = 0;
  Prefix prefix_;
  Instant at_, previous_;
  RecordRef header_;
  bool open_header_ = false;
  std::uint64_t new_names_ = 0, old_names_ = 0;
};

}  // namespace

Sureness sniff(std::string_view head) {
  int hits = 0, lines = 0;
  bool named = false;
  while (!head.empty() && lines < 400) {
    const std::string_view line = take_until(head, '\n');
    ++lines;
    if (line.size() > 4096 || line.find('|') == std::string_view::npos) continue;
    const std::size_t header = line.find(": ");
    const bool with_header = header != std::string_view::npos && header < line.find('|');
    std::string_view text = with_header ? line.substr(header + 2) : line;
    if (operation_index(text) < 0) continue;
    ++hits;
    named = named || line.find("smbd_audit") != std::string_view::npos || line.find("smbd") != std::string_view::npos;
  }
  if (hits == 0) return 0;
  if (named) return 95;
  return hits * 10 >= lines ? 85 : 50;
}

Status read(ByteSource& source, Reading& reading) { return Log(source, reading).run(); }

}  // namespace spillmap::samba
