#include "evidence/formats/rclone.h"

#include <algorithm>
#include <string>
#include <vector>

#include "evidence/json.h"
#include "evidence/scan.h"
#include "evidence/window.h"

namespace spillmap::rclone {
namespace {

constexpr std::string_view levels[] = {"DEBUG", "INFO", "NOTICE", "WARNING", "ERROR", "CRITICAL", "EMERGENCY", "ALERT"};

enum class Outcome : std::uint8_t { none, copied, deleted, unchanged };

// The end of a message "name: Copied (new)"; `name` is what stands before it.
Outcome outcome_of(std::string_view message, std::string_view object, std::string_view& name) {
  // "Copied (new)", "Copied (replaced existing)", "Copied (Rcat, new)", "Multi-thread Copied (new)",
  // "Copied (server-side copy)", "Copied (new) to: other name", "Moved (server-side)", "Moved into backup dir" is none.
  const auto what = [](std::string_view text) {
    take(text, "Multi-thread ");
    if (text.starts_with("Copied (") && text.substr(0, 64).find(')') != std::string_view::npos) return Outcome::copied;
    if (text.starts_with("Moved (server-side)")) return Outcome::copied;
    if (text == "Deleted") return Outcome::deleted;
    if (text.starts_with("Unchanged skipping")) return Outcome::unchanged;
    return Outcome::none;
  };
  if (!object.empty()) {
    name = object;
    return what(message);
  }
  for (std::size_t at = message.rfind(": "); at != std::string_view::npos && at != 0;
       at = message.rfind(": ", at - 1)) {
    const Outcome outcome = what(message.substr(at + 2));
    if (outcome == Outcome::none) continue;
    name = message.substr(0, at);
    return outcome;
  }
  return Outcome::none;
}

// Sentences of rclone's own at level INFO that have no "name: " before them.
bool is_plain_sentence(std::string_view text) {
  constexpr std::string_view starts[] = {"There ",   "Starting ", "Scheduled ", "Signal ",  "Exiting",  "Bandwidth ",
                                         "Making ",  "Using ",    "Waiting ",   "Retrying", "Config",   "Encrypted ",
                                         "Serving ", "Local ",    "Creating ",  "Copying ", "Can't ",   "Transferred",
                                         "Errors",   "Checks",    "Elapsed",    "Bisync",   "Synching", "Setting "};
  return trim(text).empty() || std::any_of(std::begin(starts), std::end(starts),
                                           [&](std::string_view start) { return text.starts_with(start); });
}

// `"rclone" "copy" "/srv/records" "drop:loot" "-vv"` -> its words.
std::vector<std::string> arguments(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty() && words.size() < 256) {
    const std::size_t open = text.find('"');
    if (open == std::string_view::npos) break;
    const std::size_t end = json_end(text, open);
    words.push_back(json_text(text.substr(open, end - open)));
    text.remove_prefix(end);
  }
  return words;
}

// The source and destination of a command line: what follows the command and is no option or value of one.
struct Command {
  std::string verb, from, to;
  bool dry = false;
};
Command command_of(const std::vector<std::string>& words) {
  constexpr std::string_view verbs[] = {"copy", "copyto", "sync", "move", "moveto", "bisync"};
  // Options that take no value; behind any other a word is taken for its value.
  constexpr std::string_view flags[] = {"-v",
                                        "-vv",
                                        "-vvv",
                                        "-P",
                                        "--progress",
                                        "-q",
                                        "--quiet",
                                        "-n",
                                        "--dry-run",
                                        "-i",
                                        "--interactive",
                                        "--checksum",
                                        "-c",
                                        "--ignore-existing",
                                        "-u",
                                        "--update",
                                        "--size-only",
                                        "--ignore-times",
                                        "-I",
                                        "--fast-list",
                                        "--no-traverse",
                                        "-L",
                                        "--copy-links",
                                        "-l",
                                        "--links",
                                        "--no-check-certificate",
                                        "--use-json-log",
                                        "--ignore-errors",
                                        "--create-empty-src-dirs",
                                        "--no-console",
                                        "--immutable",
                                        "--stats-one-line",
                                        "--syslog",
                                        "-M",
                                        "--metadata",
                                        "--inplace",
                                        "--ignore-size",
                                        "--track-renames",
                                        "--delete-excluded",
                                        "--no-update-modtime",
                                        "-x",
                                        "--one-file-system",
                                        "--auto-confirm",
                                        "--ignore-checksum",
                                        "--s3-no-check-bucket",
                                        "--no-check-dest",
                                        "--server-side-across-configs",
                                        "--human-readable"};
  Command command;
  for (std::size_t i = 1; i < words.size(); ++i) {
    const std::string& word = words[i];
    if (word == "--dry-run" || word == "-n") command.dry = true;
    if (word.starts_with("-")) {
      const bool alone =
          word.find('=') != std::string::npos || std::find(std::begin(flags), std::end(flags), word) != std::end(flags);
      if (!alone && i + 1 < words.size() && !words[i + 1].starts_with("-")) ++i;
      continue;
    }
    if (command.verb.empty()) {
      if (std::find(std::begin(verbs), std::end(verbs), word) == std::end(verbs)) return command;
      command.verb = word;
    } else if (command.from.empty()) {
      command.from = word;
    } else if (command.to.empty()) {
      command.to = word;
    }
  }
  return command;
}

// "6.163 MiB" -> bytes, and how far they can be off.
std::optional<std::uint64_t> amount(std::string_view text, std::uint64_t& error) {
  text = trim(text);
  std::string_view rest = text;
  const std::optional<std::uint64_t> whole = take_number(rest);
  if (!whole) return std::nullopt;
  double value = static_cast<double>(*whole), unit = 1, step = 1;
  if (take(rest, ".")) {
    while (!rest.empty() && is_digit(rest[0])) {
      step /= 10;
      value += step * (rest[0] - '0');
      rest.remove_prefix(1);
    }
  }
  rest = trim(rest);
  constexpr std::string_view units = "KMGTPE";
  if (!rest.empty() && units.find(upper(rest[0])) != std::string_view::npos) {
    for (std::size_t i = 0; i <= units.find(upper(rest[0])); ++i) unit *= 1024;  // also where it is written "MBytes"
  }
  if (value * unit > 1e18) return std::nullopt;
  error = unit == 1 ? 0 : static_cast<std::uint64_t>(step * unit) + 1;
  return static_cast<std::uint64_t>(value * unit);
}

class Log {
 public:
  Log(ByteSource& source, Reading& reading) : lines_(source), reading_(reading), yearless_(reading.options.year) {}

  Status run() {
    Line line;
    while (lines_.next(line)) {
      SPILLMAP_TRY(reading_.record());
      const std::string_view text = trim(line.text);
      if (text.starts_with("{"))
        SPILLMAP_TRY(json(line, text));
      else
        SPILLMAP_TRY(plain(line));
    }
    if (sent_) {
      Flow flow;
      flow.from = reading_.first;
      flow.to = reading_.last;
      flow.bytes_out = *sent_;
      flow.destination = command_.to;
      flow.process = "rclone";
      flow.payload = true;
      flow.rule = "rclone.stats";
      flow.record = sent_record_;
      SPILLMAP_TRY(reading_.flow(flow));
    }
    reading_.coverage_reason =
        "rclone logs every copied file at level INFO; whether this is all of its runs is not known";
    std::string& detail = reading_.info.detail;
    if (!root_.empty())
      detail = "copied from " + root_ + (command_.to.empty() ? "" : " to " + command_.to);
    else
      detail = "the source folder is not in the log: names are relative to it";
    return lines_.status();
  }

 private:
  Status plain(const Line& line) {
    std::string_view rest = line.text;
    Instant at;
    // Lines of the same second are many: the text of the last time is kept.
    if (rest.size() > 20 && rest[19] == ' ' && rest.substr(0, 19) == last_time_) {
      at = last_at_;
      rest.remove_prefix(19);
    } else if (std::optional<Instant> time = take_iso_time(rest, TimeBasis::local)) {
      at = *time;
      last_time_ = line.text.substr(0, line.text.size() - rest.size() == 19 ? 19 : 0);
      last_at_ = at;
    } else {
      if (rest.starts_with("<")) rest.remove_prefix(std::min(rest.find('>') + 1, rest.size()));
      std::string_view timed = rest;
      if (yearless_.take(timed, at)) {
        const std::size_t colon = timed.find("]: ");
        const std::size_t plain_colon = timed.find(": ");
        if (colon != std::string_view::npos && colon < plain_colon + 2)
          rest = timed.substr(colon + 3);
        else if (plain_colon != std::string_view::npos)
          rest = timed.substr(plain_colon + 2);
      }
    }
    while (!rest.empty() && rest[0] == ' ') rest.remove_prefix(1);
    // A process id and a place in the source may stand between, by --log-format.
    std::string_view level;
    for (int i = 0; i < 3 && level.empty(); ++i) {
      for (const std::string_view candidate : levels) {
        if (!rest.starts_with(candidate)) continue;
        std::string_view behind = rest.substr(candidate.size());
        while (!behind.empty() && behind[0] == ' ') behind.remove_prefix(1);
        if (!take(behind, ":")) continue;
        take(behind, " ");
        level = candidate;
        rest = behind;
        break;
      }
      if (level.empty()) {
        std::string_view word_rest = rest;
        const std::string_view word = take_word(word_rest);
        if (!word.starts_with("[") && !word.ends_with(":")) break;
        rest = word_rest;
      }
    }
    if (level.empty()) {
      suspect_ = false;
      std::string_view part;
      if (outcome_of(line.text, {}, part) != Outcome::none)
        return reading_.tainted(line.text, "the line is a part of a file name", line.ref());
      return stats(line, trim(line.text));
    }
    reading_.saw(at);
    if (!line.whole) {
      reading_.cut("the last line has no end");
      std::string_view name;
      if (outcome_of(rest, {}, name) != Outcome::none)
        return reading_.tainted(line.text, "the line is cut off", line.ref());
      return {};
    }
    if (level == "DEBUG" || level == "NOTICE") {
      if (const std::size_t start = rest.find("starting with parameters ["); start != std::string_view::npos) {
        learn(arguments(rest.substr(start)));
        return {};
      }
      if (const std::size_t start = rest.find("fs cache: renaming cache item "); start != std::string_view::npos) {
        const std::vector<std::string> words = arguments(rest.substr(start));
        if (words.size() >= 2 && (words[0] == command_.from || words[0] == root_)) root_ = words[1];
        return {};
      }
    }
    const bool was_suspect = std::exchange(
        suspect_, level == "INFO" && rest.find(": ") == std::string_view::npos && !is_plain_sentence(rest));
    std::string_view name;
    const Outcome outcome = outcome_of(rest, {}, name);
    if (outcome == Outcome::none) return {};
    if (level == "ERROR") return {};
    std::string_view inner;
    if (was_suspect || has_control(name) || outcome_of(name, {}, inner) != Outcome::none || goes_on())
      return reading_.tainted(line.text, "the line may be a part of a file name", line.ref());
    return claim(line, at, outcome, name, std::nullopt);
  }

  // Does the name go on in the next line, which then has neither time nor level but ends like this one?
  bool goes_on() {
    std::string_view next = lines_.peek(4096);
    const bool ends = next.find('\n') != std::string_view::npos;
    next = next.substr(0, next.find('\n'));
    if (next.empty() || is_digit(next[0]) || next[0] == '<' || next[0] == '{' || next[0] == '[') return false;
    for (const std::string_view level : levels)
      if (next.substr(0, 80).find(level) != std::string_view::npos) return false;
    // The log ends in the middle of the next line: only the lines of a summary are known by their first letters.
    if (!ends) {
      constexpr std::string_view summary[] = {
          "Transferred:", "Transferring:", "Errors:",     "Checks:",   "Elapsed time:",
          "Renamed:",     "Deleted:",      "Server Side", "Checking:", " *"};
      return std::none_of(std::begin(summary), std::end(summary),
                          [&](std::string_view word) { return word.starts_with(next) || next.starts_with(word); });
    }
    std::string_view name;
    return outcome_of(next, {}, name) != Outcome::none;
  }

  Status json(const Line& line, std::string_view text) {
    bool whole = false;
    json_end(text, 0, &whole);
    if (!whole) {
      reading_.cut("the last line has no end");
      return {};
    }
    Instant at;
    std::string_view rest;
    const std::string time = json_text(text, "time");
    rest = time;
    if (const std::optional<Instant> taken = take_iso_time(rest, TimeBasis::local)) at = *taken;
    reading_.saw(at);
    const std::string message = json_text(text, "msg");
    const std::string level = json_text(text, "level");
    if (const std::string_view bytes = json_at(text, "stats.bytes"); !bytes.empty()) {
      if (const std::optional<std::uint64_t> value = number(bytes)) {
        sent_ = std::max(sent_.value_or(0), *value);
        sent_record_ = line.ref();
      }
      return {};
    }
    if (const std::size_t start = message.find("starting with parameters ["); start != std::string::npos) {
      learn(arguments(std::string_view(message).substr(start)));
      return {};
    }
    if (const std::size_t start = message.find("fs cache: renaming cache item "); start != std::string::npos) {
      const std::vector<std::string> words = arguments(std::string_view(message).substr(start));
      if (words.size() >= 2 && (words[0] == command_.from || words[0] == root_)) root_ = words[1];
      return {};
    }
    const std::string object = json_text(text, "object");
    if (level == "error" || object.empty()) return {};
    std::string_view name;
    const Outcome outcome = outcome_of(message, object, name);
    if (outcome == Outcome::none) return {};
    return claim(line, at, outcome, object, number(json_at(text, "size")));
  }

  Status stats(const Line& line, std::string_view text) {
    if (!take(text, "Transferred:")) return {};
    const std::size_t slash = text.find('/');
    const std::string_view first = trim(text.substr(0, slash));
    if (slash == std::string_view::npos || first.empty() || !line.whole) return {};
    std::uint64_t error = 0;
    const std::optional<std::uint64_t> value = amount(first, error);
    // The second line of the same word counts files: it has no unit.
    if (!value || is_digit(first.back())) return {};
    sent_ = std::max(sent_.value_or(0), *value + error);
    sent_record_ = line.ref();
    return {};
  }

  void learn(const std::vector<std::string>& words) {
    command_ = command_of(words);
    root_ = command_.from;
  }

  Status claim(const Line& line, const Instant& at, Outcome outcome, std::string_view name,
               std::optional<std::uint64_t> size) {
    const RecordRef ref = line.ref();
    Claim claim;
    claim.records = std::span(&ref, 1);
    claim.from = at;
    claim.file.path = name;
    claim.file.kind = PathKind::relative;
    claim.file.root = root_;
    claim.file.size = size;
    claim.file.folder = IsFolder::no;
    claim.actor.process = "rclone";
    switch (outcome) {
      case Outcome::copied:
        claim.axis = Axis::sent;
        claim.grade = Grade::sent;
        claim.weight = 95;
        claim.rule = "rclone.copied";
        claim.bytes_from = claim.bytes_to = size;
        break;
      case Outcome::unchanged:
        // The destination had an equal file already: perhaps of an earlier run, which this log does not prove.
        claim.axis = Axis::listed;
        claim.grade = Grade::listed;
        claim.weight = 60;
        claim.rule = "rclone.unchanged";
        break;
      case Outcome::deleted:
        if (!command_.verb.starts_with("move")) return {};
        claim.axis = Axis::deleted;
        claim.grade = Grade::listed;
        claim.weight = 90;
        claim.rule = "rclone.moved";
        break;
      case Outcome::none: return {};
    }
    return reading_.claim(claim);
  }

  Lines lines_;
  Reading& reading_;
  YearlessTime yearless_;
  Command command_;
  std::string root_;
  std::string last_time_;
  Instant last_at_;
  bool suspect_ = false;
  std::optional<std::uint64_t> sent_;
  RecordRef sent_record_;
};

}  // namespace

Sureness sniff(std::string_view head) {
  int hits = 0, lines = 0;
  while (!head.empty() && lines < 300) {
    const std::string_view line = trim(take_until(head, '\n'));
    ++lines;
    if (line.starts_with("{")) {
      if (line.find("\"msg\":") == std::string_view::npos || line.find("\"level\":") == std::string_view::npos)
        continue;
      const std::string source = json_text(line, "source");
      const std::string message = json_text(line, "msg");
      std::string_view name;
      if (outcome_of(message, json_text(line, "object"), name) != Outcome::none || source.starts_with("operations/") ||
          source.starts_with("accounting/") || message.find("rclone: Version") == 0 ||
          !json_at(line, "objectType").empty())
        ++hits;
      continue;
    }
    if (line.find("rclone: Version \"") != std::string_view::npos) return 95;
    for (const std::string_view level : levels) {
      const std::size_t at = line.find(level);
      if (at == std::string_view::npos || at > 80) continue;
      std::string_view rest = line.substr(at + level.size());
      while (!rest.empty() && rest[0] == ' ') rest.remove_prefix(1);
      std::string_view name;
      if (take(rest, ": ") && outcome_of(rest, {}, name) != Outcome::none) ++hits;
      break;
    }
  }
  if (hits == 0) return 0;
  return hits >= 2 ? 92 : 75;
}

Status read(ByteSource& source, Reading& reading) { return Log(source, reading).run(); }

}  // namespace spillmap::rclone
