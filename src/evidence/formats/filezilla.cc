#include "evidence/formats/filezilla.h"

#include <map>
#include <string>

#include "evidence/formats/listing.h"
#include "evidence/scan.h"
#include "evidence/window.h"

// Client:  2023-11-12 15:04:05 4412 3 Status: Starting upload of D:\HR\payroll 1.csv
//          2023-11-12 15:04:06 4412 3 Status: File transfer successful, transferred 1,234 bytes in 1 second
// Server:  (000012)11/12/2023 15:04:05 - bob (10.0.0.9)> RETR payroll 1.csv
//          (000012)11/12/2023 15:04:06 - bob (10.0.0.9)> 226 Successfully transferred "/HR/payroll 1.csv"
// A name that was asked for is no transfer: only the line that says so makes the claim.
namespace spillmap::filezilla {
namespace {

constexpr std::size_t most_sessions = 65'536;

struct Entry {
  Instant at;
  std::string_view session, account, address, text;
  bool server = false;
};

bool parse_client(std::string_view line, Entry& entry) {
  const std::optional<Instant> at = take_iso_time(line, TimeBasis::local);
  if (!at || !take(line, " ")) return false;
  entry = {};
  entry.at = *at;
  // Process and connection.
  const std::string_view both = line;
  const std::string_view process = take_word(line);
  const std::size_t before = line.size();
  const std::string_view connection = take_word(line);
  if (!number(process) || !number(connection)) return false;
  entry.session = both.substr(0, both.size() - before + connection.size());
  const std::size_t colon = line.find(": ");
  if (colon == std::string_view::npos || colon > 24) return false;
  const std::string_view kind = trim(line.substr(0, colon));
  for (const char c : kind)
    if (!is_alpha(c) && static_cast<unsigned char>(c) < 0x80) return false;
  entry.text = line.substr(colon + 2);
  return !kind.empty();
}

bool parse_server(std::string_view line, bool day_first, Entry& entry) {
  if (!take(line, "(")) return false;
  entry = {};
  entry.server = true;
  entry.session = take_until(line, ')');
  if (entry.session.size() != 6 || !number(entry.session)) return false;
  take(line, " ");
  std::optional<Instant> at = take_slash_time(line, day_first);
  if (!at) at = take_iso_time(line, TimeBasis::local);
  if (!at || !take(line, " - ")) return false;
  entry.at = *at;
  // "(not logged in) (10.0.0.9)> USER bob": the address stands in the last parentheses before the mark.
  const std::size_t mark = line.find(")> ");
  const std::size_t open = mark == std::string_view::npos ? mark : line.rfind('(', mark);
  if (open == std::string_view::npos || open == 0) return false;
  entry.account = trim(line.substr(0, open));
  if (entry.account.starts_with("(")) entry.account = {};
  entry.address = line.substr(open + 1, mark - open - 1);
  entry.text = line.substr(mark + 3);
  return true;
}

struct Session {
  std::string path, wanted;
  bool upload = false, retrieves = false;
};

class Log {
 public:
  explicit Log(Reading& reading) : reading_(reading) {}

  Status line(const Entry& entry, const Line& line) {
    const std::string key(entry.session);
    if (!sessions_.contains(key) && sessions_.size() >= most_sessions) sessions_.erase(sessions_.begin());
    Session& session = sessions_[key];
    return entry.server ? server(entry, line, session) : client(entry, line, session);
  }

 private:
  Status client(const Entry& entry, const Line& line, Session& session) {
    std::string_view text = entry.text;
    const bool upload = take(text, "Starting upload of "), download = !upload && take(text, "Starting download of ");
    if (upload || download) {
      session.path = text;
      session.upload = upload;
      return {};
    }
    if (!take(text, "File transfer successful")) {
      if (text.starts_with("Critical") || text.starts_with("File transfer failed") ||
          text.starts_with("File transfer aborted") || text.starts_with("Disconnected"))
        session.path.clear();
      return {};
    }
    const std::string path = std::exchange(session.path, {});
    if (path.empty()) return {};
    Claim claim;
    claim.rule = session.upload ? "filezilla.upload" : "filezilla.download";
    claim.weight = 95;
    // ", transferred 1,234 bytes in 1 second", with marks of any country between the digits.
    if (take(text, ", transferred ")) {
      const std::size_t end = text.find(" byte");
      if (end != std::string_view::npos) {
        const std::optional<std::uint64_t> bytes = grouped_number(text.substr(0, end));
        if (bytes) claim.bytes_from = claim.bytes_to = *bytes;
      }
    }
    return give(claim, path, entry, line);
  }

  Status server(const Entry& entry, const Line& line, Session& session) {
    std::string_view text = entry.text;
    if (take(text, "RETR ")) {
      session.retrieves = true;
      session.wanted = text;
      return {};
    }
    if (take(text, "226 ")) {
      const bool sent = std::exchange(session.retrieves, false);
      const std::string wanted = std::exchange(session.wanted, {});
      if (!sent) return {};
      // Newer ones name the file, older ones only say that it is done.
      const std::size_t open = text.find('"'), close = text.rfind('"');
      std::string path = wanted;
      if (open != std::string_view::npos && close > open + 1) path = text.substr(open + 1, close - open - 1);
      Claim claim;
      claim.rule = "filezilla.served";
      claim.weight = 95;
      return give(claim, path, entry, line);
    }
    if (text.starts_with("STOR ") || text.starts_with("APPE ") || text.starts_with("4") || text.starts_with("5") ||
        text.starts_with("LIST") || text.starts_with("MLSD") || text.starts_with("NLST"))
      session.retrieves = false;
    return {};
  }

  Status give(Claim& claim, const std::string& path, const Entry& entry, const Line& line) {
    const RecordRef ref = line.ref();
    if (path.empty()) return {};
    if (has_control(path)) return reading_.tainted(line.text, "a control character stands in the name", ref);
    claim.records = std::span(&ref, 1);
    claim.axis = Axis::sent;
    claim.grade = Grade::sent;
    claim.from = entry.at;
    claim.actor.account = entry.account;
    claim.actor.address = entry.address;
    claim.file.path = path;
    claim.file.kind = kind_of_path(path);
    claim.file.folder = IsFolder::no;
    return reading_.claim(claim);
  }

  Reading& reading_;
  std::map<std::string, Session> sessions_;
};

}  // namespace

Sureness sniff(std::string_view head) {
  int lines = 0, hits = 0;
  bool words = false;
  while (!head.empty() && lines < 300) {
    const std::string_view line = take_line(head);
    if (trim(line).empty()) continue;
    ++lines;
    Entry entry;
    if (!parse_client(line, entry) && !parse_server(line, false, entry) && !parse_server(line, true, entry)) continue;
    ++hits;
    words = words || entry.server || line.find(" Status: ") != std::string_view::npos ||
            line.find(" Response: ") != std::string_view::npos || line.find(" Command: ") != std::string_view::npos;
  }
  return words && hits * 10 >= lines * 6 ? 90 : 0;
}

Status read(ByteSource& source, Reading& reading) {
  Lines lines(source);
  Line line;
  Log log(reading);
  while (lines.next(line)) {
    if (trim(line.text).empty()) continue;
    SPILLMAP_TRY(reading.record());
    if (!line.whole) {
      reading.cut("the last line has no end");
      break;
    }
    Entry entry;
    if (!parse_client(line.text, entry) && !parse_server(line.text, reading.options.day_first, entry)) {
      ++reading.info.unparsed;
      continue;
    }
    reading.saw(entry.at);
    SPILLMAP_TRY(log.line(entry, line));
  }
  return lines.status();
}

}  // namespace spillmap::filezilla
