#include "evidence/formats/netflow.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "evidence/json.h"
#include "evidence/scan.h"
#include "evidence/window.h"

namespace spillmap::netflow {
namespace {

enum Column : std::uint8_t {
  start,
  end,
  length,
  source_,
  destination,
  source_port,
  destination_port,
  out,
  in,
  user,
  program,
  column_count
};
struct Name {
  std::string_view name;
  Column column;
};
// nfdump (both generations), SiLK, VPC flow logs, Palo Alto, Fortinet and plain words.
constexpr Name names[] = {{"ts", start},
                          {"firstseen", start},
                          {"first", start},
                          {"start", start},
                          {"stime", start},
                          {"starttime", start},
                          {"datefirstseen", start},
                          {"receivetime", start},
                          {"time", start},
                          {"date", start},
                          {"timestamp", start},
                          {"generatedtime", start},
                          {"te", end},
                          {"lastseen", end},
                          {"end", end},
                          {"etime", end},
                          {"endtime", end},
                          {"td", length},
                          {"duration", length},
                          {"elapsedtimesec", length},
                          {"sa", source_},
                          {"srcaddr", source_},
                          {"sip", source_},
                          {"srcip", source_},
                          {"sourceip", source_},
                          {"sourceaddress", source_},
                          {"src", source_},
                          {"source", source_},
                          {"srcipaddr", source_},
                          {"da", destination},
                          {"dstaddr", destination},
                          {"dip", destination},
                          {"dstip", destination},
                          {"destinationip", destination},
                          {"destinationaddress", destination},
                          {"dst", destination},
                          {"destination", destination},
                          {"dstipaddr", destination},
                          {"sp", source_port},
                          {"srcport", source_port},
                          {"sport", source_port},
                          {"sourceport", source_port},
                          {"dp", destination_port},
                          {"dstport", destination_port},
                          {"dport", destination_port},
                          {"destinationport", destination_port},
                          {"ibyt", out},
                          {"bytes", out},
                          {"inbyte", out},
                          {"sentbyte", out},
                          {"bytessent", out},
                          {"sentbytes", out},
                          {"bytesout", out},
                          {"obyt", in},
                          {"rcvdbyte", in},
                          {"bytesreceived", in},
                          {"receivedbytes", in},
                          {"rcvdbytes", in},
                          {"bytesin", in},
                          {"user", user},
                          {"srcuser", user},
                          {"sourceuser", user},
                          {"application", program},
                          {"app", program}};

int column_of(std::string_view text) {
  std::string plain;
  for (const char c : text)
    if (is_alnum(c)) plain += lower(c);
  for (const Name& row : names)
    if (row.name == plain) return row.column;
  return -1;
}

bool is_header(std::string_view line, char separator) {
  // Columns that stand under their names are a table for people.
  if (separator == ' ' && line.find("  ") != std::string_view::npos) return false;
  std::array<bool, column_count> has{};
  std::string_view rest = line;
  for (int i = 0; i < 256 && !rest.empty(); ++i) {
    std::string_view field = trim(take_until(rest, separator));
    if (field.size() > 1 && field.front() == '"' && field.back() == '"') field = field.substr(1, field.size() - 2);
    const int column = column_of(field);
    if (column >= 0) has[static_cast<std::size_t>(column)] = true;
  }
  return has[source_] && has[destination] && (has[out] || has[in]);
}

std::uint16_t port(std::string_view text) {
  return static_cast<std::uint16_t>(std::min<std::uint64_t>(number(text).value_or(0), 65535));
}

// "1845449", also "1.8 M", which is rounded: then the most that it can stand for.
std::optional<std::uint64_t> bytes_of(std::string_view text) {
  text = trim(text);
  if (const std::optional<std::uint64_t> exact = number(text)) return exact;
  std::string_view rest = text;
  const std::optional<std::uint64_t> whole = take_number(rest);
  if (!whole || !take(rest, ".") || rest.empty() || !is_digit(rest[0])) return std::nullopt;
  const std::uint64_t tenth = static_cast<std::uint64_t>(rest[0] - '0');
  rest.remove_prefix(1);
  rest = trim(rest);
  if (rest.size() != 1 || *whole > 1'000'000) return std::nullopt;
  const std::uint64_t unit = rest == "K"   ? 1000u
                             : rest == "M" ? 1'000'000u
                             : rest == "G" ? 1'000'000'000u
                             : rest == "T" ? 1'000'000'000'000u
                                           : 0u;
  if (unit == 0) return std::nullopt;
  return *whole * unit + (tenth + 1) * unit / 10;
}

using Row = std::array<std::string_view, column_count>;

Status emit(Reading& reading, const Row& row, RecordRef ref, std::string_view rule) {
  const std::optional<std::uint64_t> sent = bytes_of(row[out]), received = bytes_of(row[in]);
  if (row[source_].empty() || row[destination].empty() || (!sent && !received)) {
    ++reading.info.unparsed;
    return {};
  }
  Flow flow;
  if (const std::optional<Instant> at = any_time(row[start], TimeBasis::local, reading.options.day_first))
    flow.from = flow.to = *at;
  if (const std::optional<Instant> at = any_time(row[end], TimeBasis::local, reading.options.day_first)) flow.to = *at;
  std::string_view seconds = row[length];
  if (row[end].empty())
    if (const std::optional<Instant> taken = take_epoch(seconds)) flow.to.micros += taken->micros;
  reading.saw(flow.from);
  reading.saw(flow.to);
  flow.source = row[source_];
  flow.destination = row[destination];
  flow.source_port = port(row[source_port]);
  flow.destination_port = port(row[destination_port]);
  flow.account = row[user];
  flow.process = row[program];
  flow.bytes_out = sent.value_or(0);
  flow.bytes_in = received.value_or(0);
  flow.rule = rule;
  flow.record = ref;
  return reading.flow(flow);
}

// date=2026-11-23 time=15:43:01 ... srcip=10.0.0.5 dstip=... sentbyte=123 rcvdbyte=45
bool parse_pairs(std::string_view line, Row& row, std::string& when) {
  std::string_view date_text, time_text;
  for (int i = 0; i < 200 && !line.empty(); ++i) {
    while (!line.empty() && line[0] == ' ') line.remove_prefix(1);
    const std::size_t equals = line.find('=');
    const std::size_t blank = line.find(' ');
    if (equals == std::string_view::npos) break;
    if (blank < equals) {
      line.remove_prefix(blank + 1);
      continue;
    }
    const std::string_view key = line.substr(0, equals);
    line.remove_prefix(equals + 1);
    std::string_view value;
    if (line.starts_with('"')) {
      const std::size_t close = line.find('"', 1);
      if (close == std::string_view::npos) break;
      value = line.substr(1, close - 1);
      line.remove_prefix(close + 1);
    } else {
      value = line.substr(0, line.find(' '));
      line.remove_prefix(value.size());
    }
    if (key == "date")
      date_text = value;
    else if (key == "time")
      time_text = value;
    else if (const int column = column_of(key); column >= 0)
      row[static_cast<std::size_t>(column)] = value;
  }
  if (!date_text.empty()) {
    when = std::string(date_text) + " " + std::string(time_text);
    row[start] = when;
  }
  return !row[source_].empty() && !row[destination].empty() && (!row[out].empty() || !row[in].empty());
}

// nfdump's own table: "2026-11-23 15:43:01.163 0.042 TCP 10.4.0.7:50000 -> 203.0.113.9:443 ...AP.SF 0 172 1.8 M 1".
bool parse_table(std::string_view line, Row& row, std::string& amount) {
  std::string_view rest = line;
  if (!take_iso_time(rest, TimeBasis::local) || rest.empty() || rest[0] != ' ') return false;
  row[start] = line.substr(0, line.size() - rest.size());
  const std::size_t arrow = rest.find(" -> ");
  if (arrow == std::string_view::npos) return false;
  const auto split = [&](std::string_view text, Column address, Column port_column) {
    text = trim(text);
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos || !number(text.substr(colon + 1))) return false;
    row[address] = text.substr(0, colon);
    row[port_column] = text.substr(colon + 1);
    return true;
  };
  std::string_view before = trim(rest.substr(0, arrow));
  before = before.substr(before.rfind(' ') == std::string_view::npos ? 0 : before.rfind(' ') + 1);
  std::string_view after = rest.substr(arrow + 4);
  const std::string_view to = take_word(after);
  if (!split(before, source_, source_port) || !split(to, destination, destination_port)) return false;
  std::string_view words_left = rest;
  row[length] = take_word(words_left);
  // From the right: flows, then bytes with or without a unit.
  std::vector<std::string_view> words;
  while (!after.empty() && words.size() < 16) words.push_back(take_word(after));
  if (words.size() < 3) return false;
  const std::size_t last = words.size() - 2;
  const bool unit = words[last].size() == 1 && is_upper(words[last][0]);
  amount = unit ? std::string(words[last - 1]) + " " + std::string(words[last]) : std::string(words[last]);
  row[out] = amount;
  return bytes_of(amount).has_value();
}

// Cisco: "Nov 23 2026 15:43:01: %ASA-6-302014: Teardown TCP connection 12 for outside:203.0.113.7/443 to
// inside:10.0.0.5/50000 duration 0:00:30 bytes 1845449 TCP FINs (alice)"
bool parse_asa(std::string_view line, Row& row) {
  const std::size_t at = line.find(": Teardown ");
  const std::size_t code = line.find("%ASA-");
  if (at == std::string_view::npos || code == std::string_view::npos || code > at) return false;
  std::string_view rest = line.substr(at);
  const auto end_point = [&](std::string_view word, Column address, Column port_column) {
    const std::size_t place = rest.find(word);
    if (place == std::string_view::npos) return false;
    std::string_view text = rest.substr(place + word.size());
    text = text.substr(0, text.find_first_of(" ("));
    const std::size_t colon = text.find(':'), slash = text.rfind('/');
    if (colon == std::string_view::npos || slash == std::string_view::npos || slash < colon) return false;
    row[address] = text.substr(colon + 1, slash - colon - 1);
    row[port_column] = text.substr(slash + 1);
    return true;
  };
  if (!end_point(" to ", source_, source_port) || !end_point(" for ", destination, destination_port)) return false;
  const std::size_t bytes = rest.find(" bytes ");
  if (bytes == std::string_view::npos) return false;
  std::string_view count = rest.substr(bytes + 7);
  row[out] = count.substr(0, count.find(' '));
  std::string_view time = line.substr(0, code);
  if (time.starts_with("<")) time.remove_prefix(std::min(time.find('>') + 1, time.size()));
  while (!time.empty() && (time.back() == ' ' || time.back() == ':')) time.remove_suffix(1);
  std::string_view taken = time;
  if (take_asctime(taken)) row[start] = time.substr(0, time.size() - taken.size());
  return true;
}

}  // namespace

Sureness sniff(std::string_view head) {
  const std::string_view line = head.substr(0, head.find('\n'));
  if (line.size() < 4096) {
    for (const char separator : {',', '\t', '|', ';', ' '})
      if (is_header(line, separator)) return separator == ' ' ? 75 : 85;
  }
  int hits = 0;
  for (int lines = 0; !head.empty() && lines < 50; ++lines) {
    const std::string_view text = take_until(head, '\n');
    Row row{};
    std::string when;
    std::string amount;
    if (parse_asa(text, row) || parse_table(text, row, amount) ||
        (text.find("sentbyte=") != std::string_view::npos && parse_pairs(text, row, when)))
      ++hits;
  }
  return hits == 0 ? 0 : 80;
}

Status read(ByteSource& source, Reading& reading) {
  SPILLMAP_ASSIGN(const ByteView first, source.next());
  Prepended again(first, source);
  reading.coverage_reason = "flows can be sampled, cut off or translated; the log does not say";
  std::string_view header = as_text(first);
  header = header.substr(0, std::min<std::size_t>(header.find('\n'), 4096));
  char separator = 0;
  for (const char candidate : {',', '\t', '|', ';', ' '})
    if (separator == 0 && is_header(header, candidate)) separator = candidate;
  if (separator == 0) {
    Lines lines(again);
    Line line;
    while (lines.next(line)) {
      if (trim(line.text).empty()) continue;
      SPILLMAP_TRY(reading.record());
      if (!line.whole) {
        reading.cut("the last line has no end");
        break;
      }
      Row row{};
      std::string when;
      if (parse_asa(line.text, row))
        SPILLMAP_TRY(emit(reading, row, line.ref(), "flow.asa"));
      else if (std::string amount; parse_table(line.text, row, amount))
        SPILLMAP_TRY(emit(reading, row, line.ref(), "flow.record"));
      else if (parse_pairs(line.text, row, when))
        SPILLMAP_TRY(emit(reading, row, line.ref(), "flow.firewall"));
    }
    return lines.status();
  }
  DelimitedRecords records(again, separator);
  std::vector<int> columns;
  while (records.next()) {
    if (columns.empty()) {
      bool used[column_count] = {};
      for (std::string_view field : records.fields()) {
        if (field.starts_with("\xEF\xBB\xBF")) field.remove_prefix(3);
        int column = column_of(trim(field));
        if (column >= 0 && std::exchange(used[column], true)) column = -1;
        columns.push_back(column);
      }
      continue;
    }
    if (trim(records.raw()).empty()) continue;
    // nfdump's sums stand at the end.
    if (trim(records.raw()) == "Summary") break;
    SPILLMAP_TRY(reading.record());
    if (!records.whole()) {
      reading.cut("the last line has no end");
      break;
    }
    Row row{};
    for (std::size_t i = 0; i < records.fields().size() && i < columns.size(); ++i)
      if (columns[i] >= 0) row[static_cast<std::size_t>(columns[i])] = trim(records.fields()[i]);
    SPILLMAP_TRY(emit(reading, row, records.ref(), "flow.record"));
  }
  return records.status();
}

}  // namespace spillmap::netflow
