#include "evidence/formats/w3c.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "evidence/scan.h"
#include "evidence/web.h"
#include "evidence/window.h"

namespace spillmap::w3c {
namespace {

enum Column : std::uint8_t { date, time_, method, stem, query, user, client, agent, status_, sent, host, column_count };
constexpr std::string_view column_names[column_count] = {"date",         "time",        "cs-method", "cs-uri-stem",
                                                         "cs-uri-query", "cs-username", "c-ip",      "cs(User-Agent)",
                                                         "sc-status",    "sc-bytes",    "cs-host"};

constexpr WebRules rules = {"w3c.get", "w3c.get_unsized", "w3c.copy", "w3c.put", "w3c.move", "w3c.delete", "w3c.named"};

// "SourceUrl=%2Fsites%2FHR%2Fa.docx" of SharePoint's download.aspx.
std::string source_url(std::string_view text) {
  while (!text.empty()) {
    std::string_view part = take_until(text, '&');
    const std::string_view key = take_until(part, '=');
    if (equals_ignore_case(key, "SourceUrl")) return std::string(part);
  }
  return {};
}

}  // namespace

Sureness sniff(std::string_view head) {
  if (head.find("#Fields: ") == std::string_view::npos || head.find("#Fields:") > 4096) return 0;
  return head.find("cs-uri-stem") != std::string_view::npos || head.find("cs-uri") != std::string_view::npos ? 95 : 40;
}

Status read(ByteSource& source, Reading& reading) {
  Lines lines(source);
  Line line;
  std::vector<int> columns;
  bool has_bytes = false;
  while (lines.next(line)) {
    if (line.text.starts_with('#')) {
      std::string_view rest = line.text;
      // The order can change in the middle of a file, when the server was set up anew.
      if (!line.whole || !take(rest, "#Fields:")) continue;
      columns.clear();
      has_bytes = false;
      while (!rest.empty() && columns.size() < 256) {
        const std::string_view name = take_word(rest);
        if (name.empty()) break;
        const auto* const found = std::find(std::begin(column_names), std::end(column_names), name);
        columns.push_back(found == std::end(column_names) ? -1 : static_cast<int>(found - std::begin(column_names)));
        has_bytes = has_bytes || name == "sc-bytes";
      }
      continue;
    }
    if (line.text.empty() || columns.empty()) continue;
    SPILLMAP_TRY(reading.record());
    if (!line.whole) {
      reading.cut("the last line has no end");
      break;
    }
    std::array<std::string_view, column_count> row{};
    std::string_view rest = line.text;
    std::size_t count = 0;
    for (; count < columns.size() && !rest.empty(); ++count) {
      const std::string_view value = take_word(rest);
      if (columns[count] >= 0 && value != "-") row[static_cast<std::size_t>(columns[count])] = value;
    }
    if (count != columns.size() || !rest.empty()) {
      // A field with a blank in it shifts all others.
      ++reading.info.unparsed;
      continue;
    }
    Instant at;
    const std::string when = std::string(row[date]) + " " + std::string(row[time_]);
    std::string_view when_text = when;
    if (const std::optional<Instant> taken = take_iso_time(when_text, TimeBasis::utc)) at = *taken;
    reading.saw(at);
    const std::optional<std::uint64_t> status = number(row[status_]);
    if (!status || row[stem].empty()) continue;
    std::string path(row[stem]);
    if (contains_ignore_case(path, "/download.aspx")) path = source_url(row[query]);
    if (path.empty() || is_part_of_site(path)) continue;
    const RecordRef ref = line.ref();
    if (has_control(path)) {
      SPILLMAP_TRY(reading.tainted(line.text, "a control character stands in the name", ref));
      continue;
    }
    Claim claim;
    claim.records = std::span(&ref, 1);
    claim.from = at;
    std::string_view account = row[user];
    if (const std::size_t slash = account.find('\\'); slash != std::string_view::npos) {
      claim.actor.domain = account.substr(0, slash);
      account.remove_prefix(slash + 1);
    }
    claim.actor.account = account;
    claim.actor.address = row[client];
    claim.actor.process = row[agent];
    claim.file.path = path;
    claim.file.kind = path.find("://") != std::string::npos ? PathKind::url : PathKind::site_relative;
    claim.file.root = row[host];
    // Sent bytes count the headers of the answer: whether it was the whole file, its size tells.
    if (!set_deed({row[method], *status, has_bytes, number(row[sent]), !account.empty()}, rules, claim)) continue;
    SPILLMAP_TRY(reading.claim(claim));
  }
  return lines.status();
}

}  // namespace spillmap::w3c
