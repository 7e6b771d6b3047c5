#include "evidence/formats/access_log.h"

#include <array>
#include <string>

#include "evidence/scan.h"
#include "evidence/web.h"
#include "evidence/window.h"

namespace spillmap::access_log {
namespace {

constexpr WebRules rules = {"web.get", "web.get_unsized", "web.copy", "web.put", "web.move", "web.delete", "web.named"};

struct Entry {
  Instant at;
  std::string_view server, client, user, method, target, agent;
  std::uint64_t status = 0;
  std::optional<std::uint64_t> bytes;  // of the body
};

// A field between quotes; a quote in it stands behind a backslash, or as \x22.
bool take_quoted(std::string_view& text, std::string_view& field) {
  if (!text.starts_with('"')) return false;
  for (std::size_t at = 1; at < text.size(); ++at) {
    if (text[at] == '\\') {
      ++at;
    } else if (text[at] == '"') {
      field = text.substr(1, at - 1);
      text.remove_prefix(at + 1);
      return true;
    }
  }
  return false;
}

// [host:port ]10.0.0.9 - bob [23/Nov/2026:15:14:38 +0100] "GET /a/b.pdf HTTP/1.1" 200 40120[ "referrer" "agent"[ ...]]
bool parse(std::string_view line, Entry& entry) {
  const std::size_t open = line.find(" [");
  if (open == std::string_view::npos || open > 1024) return false;
  std::string_view front = line.substr(0, open), rest = line.substr(open + 2);
  const std::optional<Instant> at = take_clf_time(rest);
  if (!at || !take(rest, "] ")) return false;
  entry = {};
  entry.at = *at;
  std::array<std::string_view, 4> words{};
  std::size_t count = 0;
  while (!front.empty() && count < words.size()) words[count++] = take_word(front);
  // The name of a user may have blanks; then the virtual host cannot be told from the client, and both are left out.
  if (!front.empty()) return false;
  if (count == 4) entry.server = words[0];
  if (count < 3) return false;
  entry.client = words[count - 3];
  if (words[count - 1] != "-") entry.user = words[count - 1];
  std::string_view request;
  if (!take_quoted(rest, request) || !take(rest, " ")) return false;
  const std::optional<std::uint64_t> status = number(take_word(rest));
  if (!status || *status < 100 || *status > 999) return false;
  entry.status = *status;
  entry.bytes = number(take_word(rest));
  std::string_view referrer;
  if (take_quoted(rest, referrer) && take(rest, " ")) take_quoted(rest, entry.agent);
  entry.method = take_word(request);
  const std::size_t protocol = request.rfind(" HTTP/");
  entry.target = protocol == std::string_view::npos ? request : request.substr(0, protocol);
  return true;
}

// Apache and nginx write what is no plain letter as \xc3 or \"; here that becomes %C3 and %22, as in a URL.
std::string unescaped(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\' || i + 1 == text.size()) {
      out += text[i];
      continue;
    }
    const char next = text[++i];
    const std::string_view hex = text.substr(i + 1, 2);
    if (next == 'x' && hex.size() == 2 && hex_number(hex)) {
      out += '%';
      out += hex;
      i += 2;
    } else {
      constexpr std::string_view letters = "ntr", codes[] = {"%0A", "%09", "%0D"};
      const std::size_t which = letters.find(next);
      if (which != std::string_view::npos)
        out += codes[which];
      else
        out += next;
    }
  }
  return out;
}

// ".../download?path=%2FHR&files=a.docx" of file-sharing pages: the file stands in the query.
std::string asked_for(const std::string& target) {
  const std::size_t mark = target.find('?');
  const std::string stem = target.substr(0, mark);
  if (mark == std::string::npos || !stem.ends_with("/download")) return stem;
  std::string folder, file;
  for (std::string_view query = std::string_view(target).substr(mark + 1); !query.empty();) {
    std::string_view part = take_until(query, '&');
    const std::string_view key = take_until(part, '=');
    if (key == "path") folder = part;
    if (key == "files") file = part;
  }
  if (file.empty()) return stem;
  return folder + (folder.ends_with("%2F") || folder.ends_with("/") ? "" : "/") + file;
}

}  // namespace

Sureness sniff(std::string_view head) {
  int hits = 0, lines = 0;
  while (!head.empty() && lines < 50) {
    const std::string_view line = take_until(head, '\n');
    if (line.empty() || head.empty()) continue;  // the last one may be cut
    ++lines;
    Entry entry;
    hits += parse(line, entry) ? 1 : 0;
  }
  return hits == 0 ? 0 : hits * 2 >= lines ? 90 : 50;
}

Status read(ByteSource& source, Reading& reading) {
  Lines lines(source);
  Line line;
  while (lines.next(line)) {
    if (trim(line.text).empty()) continue;
    SPILLMAP_TRY(reading.record());
    if (!line.whole) {
      reading.cut("the last line has no end");
      break;
    }
    Entry entry;
    if (!parse(line.text, entry)) {
      ++reading.info.unparsed;
      continue;
    }
    reading.saw(entry.at);
    const std::string path = asked_for(unescaped(entry.target));
    if (path.empty() || is_part_of_site(path)) continue;
    Claim claim;
    if (!set_deed({entry.method, entry.status, entry.bytes.has_value(), entry.bytes, !entry.user.empty()}, rules,
                  claim))
      continue;
    const RecordRef ref = line.ref();
    if (has_control(path)) {
      SPILLMAP_TRY(reading.tainted(line.text, "a control character stands in the name", ref));
      continue;
    }
    claim.records = std::span(&ref, 1);
    claim.from = entry.at;
    claim.actor.account = entry.user;
    claim.actor.address = entry.client;
    claim.actor.process = entry.agent;
    claim.file.path = path;
    claim.file.kind = path.find("://") != std::string::npos ? PathKind::url : PathKind::site_relative;
    claim.file.root = take_until(entry.server, ':');
    SPILLMAP_TRY(reading.claim(claim));
  }
  return lines.status();
}

}  // namespace spillmap::access_log
