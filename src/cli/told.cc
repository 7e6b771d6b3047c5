#include "cli/told.h"

#include <algorithm>

#include "base/text.h"
#include "cli/json.h"
#include "notify/pack.h"

namespace spillmap::cli {
namespace {
constexpr const char* sent_name = "notify.sent";
constexpr std::string_view letters_name = "notify.letters.";  // and the wave
constexpr const char* letter_key_name = "notify.letter_key";
constexpr const char* pack_seed_name = "notify.pack_seed";

Result<std::string> secret(Case& c, const char* name) {
  SPILLMAP_ASSIGN(const std::optional<std::string> kept, c.value(name));
  if (kept) return *kept;
  const auto bytes = notify::SigningKey::new_seed();
  std::string made(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  SPILLMAP_TRY(c.put_value(name, made));
  return made;
}

std::vector<std::string> waves_of(const std::vector<notify::Sent>& sent) {
  std::vector<std::string> out;
  for (const notify::Sent& s : sent)
    if (std::find(out.begin(), out.end(), s.wave) == out.end()) out.push_back(s.wave);
  return out;
}
}  // namespace

Result<std::vector<notify::Sent>> sent_letters(const Case& c) {
  std::vector<notify::Sent> out;
  SPILLMAP_ASSIGN(const std::optional<std::string> text, c.value(sent_name));
  if (!text) return out;
  const auto unreadable = [] { return fail(ErrorKind::integrity, "the case's list of letters cannot be read"); };
  const Json list = Json::parse(*text, nullptr, false);
  if (!list.is_array()) return unreadable();
  for (const Json& row : list) {
    if (!row.is_array() || row.size() != 6 ||
        !std::all_of(row.begin(), row.end(), [](const Json& cell) { return cell.is_string(); }))
      return unreadable();
    notify::Sent s;
    s.person = row[0].get<std::string>();
    s.number = row[1].get<std::string>();
    s.wave = row[2].get<std::string>();
    s.code = row[3].get<std::string>();
    const auto day = parse_day(row[4].get<std::string>());
    if (!day) return unreadable();
    s.day = *day;
    s.channel = row[5] == to_string(notify::Channel::email) ? notify::Channel::email : notify::Channel::letter;
    out.push_back(std::move(s));
  }
  return out;
}

Status keep_wave(Case& c, const std::string& wave, const std::vector<notify::Sent>& sent,
                 std::string_view letters_csv) {
  SPILLMAP_ASSIGN(std::vector<notify::Sent> all, sent_letters(c));
  std::erase_if(all, [&](const notify::Sent& s) { return s.wave == wave; });
  all.insert(all.end(), sent.begin(), sent.end());
  Json list = Json::array();
  for (const notify::Sent& s : all)
    list.push_back(
        Json::array({s.person, s.number, s.wave, s.code, to_string(s.day), std::string(to_string(s.channel))}));
  SPILLMAP_TRY(c.put_value(sent_name, one_line(list)));
  return c.put_value(std::string(letters_name) + wave, letters_csv);
}

std::vector<LetterRow> letter_rows(std::string_view csv) {
  std::vector<std::vector<std::string>> rows(1, std::vector<std::string>(1));
  bool quoted = false;
  for (std::size_t i = 0; i < csv.size(); ++i) {
    const char ch = csv[i];
    std::string& cell = rows.back().back();
    if (quoted) {
      if (ch != '"')
        cell += ch;
      else if (i + 1 < csv.size() && csv[i + 1] == '"')
        cell += csv[++i];
      else
        quoted = false;
    } else if (ch == '"') {
      quoted = true;
    } else if (ch == ',') {
      rows.back().emplace_back();
    } else if (ch == '\n') {
      if (i + 1 < csv.size()) rows.emplace_back(1);
    } else {
      cell += ch;
    }
  }
  std::vector<LetterRow> out;
  for (std::size_t r = 1; r < rows.size(); ++r) {
    LetterRow row;
    for (std::size_t k = 0; k < std::min(rows[r].size(), rows[0].size()); ++k) row[rows[0][k]] = std::move(rows[r][k]);
    out.push_back(std::move(row));
  }
  return out;
}

Result<std::vector<LetterRow>> told(const Case& c, std::string_view person) {
  std::vector<LetterRow> out;
  SPILLMAP_ASSIGN(const std::vector<notify::Sent> sent, sent_letters(c));
  for (const std::string& wave : waves_of(sent)) {
    SPILLMAP_ASSIGN(const std::optional<std::string> csv, c.value(std::string(letters_name) + wave));
    if (!csv) continue;
    for (LetterRow& row : letter_rows(*csv))
      if (row["person_id"] == person) out.push_back(std::move(row));
  }
  return out;
}

Result<std::string> letter_key(Case& c) { return secret(c, letter_key_name); }
Result<std::string> pack_seed(Case& c) { return secret(c, pack_seed_name); }

}  // namespace spillmap::cli
