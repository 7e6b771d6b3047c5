#include "evidence/formats/sftp.h"

#include <map>
#include <string>

#include "evidence/scan.h"
#include "evidence/window.h"

namespace spillmap::sftp {
namespace {

constexpr std::size_t most_sessions = 65'536;

struct Entry {
  Instant at;
  std::string_view host, pid, text;
};

// Nov 23 15:14:38 fs01 internal-sftp[4242]: text      2026-11-23T15:14:38.123456+01:00 fs01 sftp-server[4242]: text
// <38>1 2026-11-23T15:14:38+01:00 fs01 sftp-server 4242 - - text
// What a name writes into a line cannot look like this: the program is the second word behind the time, and the server
// writes control characters as \012.
bool parse(std::string_view line, YearlessTime& yearless, Entry& entry) {
  std::string_view rest = line;
  if (take(rest, "<")) {
    if (!take_number(rest) || !take(rest, ">")) return false;
  }
  take(rest, "1 ");
  entry = {};
  if (const std::optional<Instant> at = take_iso_time(rest, TimeBasis::local)) {
    entry.at = *at;
  } else if (!yearless.take(rest, entry.at)) {
    return false;
  }
  if (!take(rest, " ")) return false;
  entry.host = take_word(rest);
  const bool known = take(rest, "internal-sftp") || take(rest, "sftp-server");
  if (!known) return false;
  if (take(rest, "[")) {
    entry.pid = take_until(rest, ']');
    if (!take(rest, ": ")) return false;
  } else if (take(rest, " ")) {
    entry.pid = take_word(rest);
    if (!take(rest, "- ")) return false;
    take(rest, "- ");
  } else {
    return false;
  }
  entry.text = rest;
  return number(entry.pid).has_value();
}

// Names are written with \ooo for what is no plain letter and \\ for a backslash.
std::string decoded(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\') {
      out += text[i];
      continue;
    }
    const std::string_view digits = text.substr(i + 1, 3);
    const std::optional<std::uint64_t> code = digits.size() == 3 ? octal_number(digits) : std::nullopt;
    if (code && *code < 256) {
      out += static_cast<char>(*code);
      i += 3;
    } else if (i + 1 < text.size() && text[i + 1] == '\\') {
      out += '\\';
      ++i;
    } else {
      out += '\\';
    }
  }
  return out;
}

// "...": up to the last quote, as one in a name is not marked.
bool take_name(std::string_view& text, std::string_view behind, std::string& name) {
  if (!text.starts_with('"')) return false;
  const std::size_t close = behind.empty() ? text.rfind('"') : text.rfind(behind);
  if (close == std::string_view::npos || close == 0) return false;
  name = decoded(text.substr(1, close - 1));
  text.remove_prefix(close + std::max<std::size_t>(behind.size(), 1));
  return true;
}

// What was asked for and is told of before it is done: a failure stands in the next line of the session.
struct Asked {
  enum class What : std::uint8_t { nothing, remove, rename } what = What::nothing;
  std::string path, to, text;
  Instant at;
  RecordRef ref;
};

struct Session {
  std::string account, address;
  Asked asked;
};

class Log {
 public:
  explicit Log(Reading& reading) : reading_(reading) {}

  Status line(const Entry& entry, const Line& line) {
    key_.assign(entry.host);
    key_ += ' ';
    key_ += entry.pid;
    const auto found = sessions_.find(key_);
    if (found == sessions_.end() && sessions_.size() >= most_sessions) {
      SPILLMAP_TRY(unanswered(sessions_.begin()->second));
      sessions_.erase(sessions_.begin());
    }
    Session& session = sessions_[key_];
    std::string_view rest = entry.text;
    const bool failed = take(rest, "sent status ") && !rest.starts_with("End of file");
    if (!failed) SPILLMAP_TRY(done(session));
    session.asked = {};
    rest = entry.text;
    if (take(rest, "session opened for local user ")) {
      const std::size_t from = rest.rfind(" from [");
      if (from == std::string_view::npos || !rest.ends_with(']')) return {};
      session.account = rest.substr(0, from);
      session.address = rest.substr(from + 7, rest.size() - from - 8);
      const Identity identity{entry.at, actor(session), {}, "sftp.session", line.ref()};
      return reading_.identity(identity);
    }
    if (rest.starts_with("session closed ")) {
      sessions_.erase(key_);
      return {};
    }
    const bool forced = take(rest, "forced ");
    if (take(rest, "close ")) return closed(session, entry, line, rest, forced);
    Asked& asked = session.asked;
    if (take(rest, "remove name ")) {
      if (take_name(rest, {}, asked.path)) asked.what = Asked::What::remove;
    } else if (take(rest, "rename old ") || take(rest, "posix-rename old ")) {
      // A name with `" new "` in it leaves open where the second begins.
      const std::size_t middle = rest.find("\" new \"");
      if (middle != std::string_view::npos && rest.find("\" new \"", middle + 1) == std::string_view::npos) {
        std::string_view first = rest.substr(0, middle + 1), second = rest.substr(middle + 6);
        if (take_name(first, {}, asked.path) && take_name(second, {}, asked.to)) asked.what = Asked::What::rename;
      }
    }
    if (asked.what != Asked::What::nothing) {
      asked.text = line.text;
      asked.at = entry.at;
      asked.ref = line.ref();
    }
    return {};
  }

  // The log ends before it shows what became of what was asked for.
  Status end() {
    for (auto& [key, session] : sessions_) SPILLMAP_TRY(unanswered(session));
    return {};
  }

 private:
  static Actor actor(const Session& session) {
    Actor out;
    out.account = session.account;
    out.address = session.address;
    return out;
  }

  Status give(const Session& session, Claim& claim, const std::string& path, const Instant& at, const RecordRef& ref,
              std::string_view text) {
    if (has_control(path)) return reading_.tainted(text, "a control character stands in the name", ref);
    claim.records = std::span(&ref, 1);
    claim.from = at;
    claim.actor = actor(session);
    claim.file.path = path;
    claim.file.kind = path.starts_with('/') ? PathKind::absolute : PathKind::relative;
    return reading_.claim(claim);
  }

  // close "/srv/records/a.csv" bytes read 40120 written 0
  Status closed(const Session& session, const Entry& entry, const Line& line, std::string_view rest, bool forced) {
    std::string path;
    if (!take_name(rest, "\" bytes read ", path)) return {};  // of a folder
    const std::optional<std::uint64_t> out = number(take_word(rest));
    if (!take(rest, "written ")) return {};
    const std::optional<std::uint64_t> in = number(rest);
    if (!out || !in) {
      ++reading_.info.unparsed;
      return {};
    }
    Claim claim;
    claim.file.folder = IsFolder::no;
    if (*in != 0) {
      claim.axis = Axis::altered;
      claim.weight = 95;
      claim.rule = "sftp.written";
      claim.bytes_from = claim.bytes_to = *in;
      SPILLMAP_TRY(give(session, claim, path, entry.at, line.ref(), line.text));
      claim = {};
      claim.file.folder = IsFolder::no;
    }
    if (*out != 0) {
      claim.axis = Axis::sent;
      claim.grade = Grade::sent;
      claim.weight = 95;
      claim.rule = "sftp.sent";
      claim.bytes_from = claim.bytes_to = *out;
      if (forced) claim.flags = claim_partial;
    } else if (*in == 0) {
      claim.axis = Axis::opened;
      claim.grade = Grade::opened;
      claim.weight = 80;
      claim.rule = "sftp.opened";
    } else {
      return {};
    }
    return give(session, claim, path, entry.at, line.ref(), line.text);
  }

  Status done(const Session& session) {
    const Asked& asked = session.asked;
    if (asked.what == Asked::What::nothing) return {};
    Claim claim;
    claim.axis = asked.what == Asked::What::remove ? Axis::deleted : Axis::altered;
    claim.weight = 90;
    claim.rule = asked.what == Asked::What::remove ? "sftp.remove" : "sftp.rename";
    if (asked.what == Asked::What::rename) {
      if (has_control(asked.to))
        return reading_.tainted(asked.text, "a control character stands in the name", asked.ref);
      claim.file.renamed_to = asked.to;
    }
    return give(session, claim, asked.path, asked.at, asked.ref, asked.text);
  }

  Status unanswered(const Session& session) {
    if (session.asked.what == Asked::What::nothing) return {};
    return reading_.tainted(session.asked.text, "the log ends before it shows whether this was done",
                            session.asked.ref);
  }

  Reading& reading_;
  std::map<std::string, Session> sessions_;  // by host and process
  std::string key_;
};

}  // namespace

Sureness sniff(std::string_view head) {
  if (head.find("internal-sftp") == std::string_view::npos && head.find("sftp-server") == std::string_view::npos)
    return 0;
  YearlessTime yearless(0);
  while (!head.empty()) {
    Entry entry;
    if (parse(take_until(head, '\n'), yearless, entry)) return 92;
  }
  return 0;
}

Status read(ByteSource& source, Reading& reading) {
  Lines lines(source);
  Line line;
  YearlessTime yearless(reading.options.year);
  Log log(reading);
  while (lines.next(line)) {
    if (trim(line.text).empty()) continue;
    SPILLMAP_TRY(reading.record());
    if (!line.whole) {
      reading.cut("the last line has no end");
      break;
    }
    Entry entry;
    // Lines of other programs stand between them.
    if (!parse(line.text, yearless, entry)) continue;
    reading.saw(entry.at);
    SPILLMAP_TRY(log.line(entry, line));
  }
  SPILLMAP_TRY(lines.status());
  return log.end();
}

}  // namespace spillmap::sftp
