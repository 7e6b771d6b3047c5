#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

#include <algorithm>
#include <map>

#include "base/text.h"
#include "incident/check.h"
#include "incident/fields.h"
#include "incident/incident_file.h"
#include "incident/outline.h"

namespace spillmap::incident {
namespace {
constexpr std::size_t most_roster = 100'000, most_answers = 1000, most_languages = 50;

unsigned line_of(const toml::node& node) { return static_cast<unsigned>(node.source().begin.line); }

// Whether TOML itself takes this as a value; what it is good for is seen later.
bool is_toml_bare(std::string_view word) {
  if (word == "true" || word == "false") return true;
  if (word.starts_with('+') || word.starts_with('-')) word.remove_prefix(1);
  if (word.empty() || !is_digit(word[0])) return false;
  const bool number = std::all_of(word.begin(), word.end(), [](char c) { return is_digit(c) || c == '.'; });
  const bool zero = word.size() > 1 && word[0] == '0' && word[1] != '.';
  return number && !zero && word.back() != '.' && std::count(word.begin(), word.end(), '.') <= 1;
}

std::optional<std::string> bare_mistake(std::string_view word) {
  if (word.empty()) return "there is nothing behind the =; write \"\" where it is not known";
  if (is_toml_bare(word) || parse_day(word)) return std::nullopt;
  const std::string low = to_lower(word);
  if (low == "yes" || low == "no" || low == "true" || low == "false") return "write it between quotes: " + quoted(low);
  // Days: more or less than a day, or none of the calendar.
  if (is_digit(word[0]) && std::count(word.begin(), word.end(), '-') + std::count(word.begin(), word.end(), '/') >= 2)
    return day_mistake(word);
  return "put the text between quotes: " + quoted(word);
}

// Mistakes that would end the reading of TOML at the first one. They are told here and blanked out, so that the rest is
// read as well.
std::string without_slips(std::string_view text, Problems& problems) {
  std::string out(text);
  const Outline outline = outline_of(text);
  const auto field_of = [&](const OutlineEntry& e) {
    const std::string& section = outline.sections[e.section].name;
    return section.empty() ? e.key : section + "." + e.key;
  };
  std::map<std::pair<std::size_t, std::string>, unsigned> seen;
  for (const OutlineEntry& e : outline.entries) {
    std::optional<std::string> mistake;
    if (e.bare) mistake = bare_mistake(text.substr(e.value_begin, e.value_end - e.value_begin));
    const auto [first, fresh] = seen.try_emplace({e.section, e.key}, e.line);
    if (!fresh) mistake = "stands here a second time; the first is in line " + std::to_string(first->second);
    if (!mistake) continue;
    problems.add(e.line, field_of(e), *mistake);
    for (std::size_t i = e.key_begin; i < std::max(e.value_end, e.value_begin); ++i)
      if (out[i] != '\n') out[i] = ' ';
  }
  return out;
}

// A node as a Value, or what is wrong with it.
std::optional<std::string> value_from(const toml::node& node, Value& to) {
  if (const auto* text = node.as_string()) {
    if (!text->get().empty()) to = text->get();
  } else if (const auto* b = node.as_boolean()) {
    to = b->get();
  } else if (const auto* n = node.as_integer()) {
    to = static_cast<std::int64_t>(n->get());
  } else if (const auto* date = node.as_date()) {
    const toml::date& d = date->get();
    to = make_day(d.year, d.month, d.day);
  } else if (const auto* list = node.as_array()) {
    std::vector<std::string> texts;
    for (const toml::node& part : *list) {
      if (!part.is_string()) return "every part of the list must be a text between quotes";
      texts.push_back(part.as_string()->get());
    }
    if (!texts.empty()) to = std::move(texts);
  } else if (node.is_date_time() || node.is_time()) {
    return "only the day is wanted here, without a time";
  } else if (node.is_table()) {
    return "a value is wanted here, not a section";
  } else {
    return "a text between quotes is wanted here";
  }
  return std::nullopt;
}

class Reader {
 public:
  Reader(const ReadOptions& options, Problems& problems) : options_(options), problems_(problems) {}

  Incident read(const toml::table& root) {
    for (const auto& [key, node] : root) {
      const std::string name(key.str());
      if (!is_section(name))
        unknown_section(name, node);
      else if (name == "roster")
        roster(node);
      else if (!node.is_table())
        problems_.add(line_of(node), name, "this is a section; write [" + name + "] on a line of its own");
      else if (name == "answers")
        answers(*node.as_table(), "");
      else if (name == "told")
        told(*node.as_table(), "");
      else if (name == "letter")
        letter(*node.as_table());
      else
        section(name, *node.as_table());
    }
    std::sort(incident_.roster.begin(), incident_.roster.end(),
              [](const RosterEntry& a, const RosterEntry& b) { return a.person < b.person; });
    return std::move(incident_);
  }

  const Lines& lines() const { return lines_; }

 private:
  void unknown_section(const std::string& name, const toml::node& node) {
    if (!node.is_table() && !node.is_array_of_tables()) {
      for (const Field& field : fields())
        if (field.key == name)
          return problems_.add(line_of(node), name,
                               "stands above the first section; it belongs below [" + std::string(field.section) + "]");
    }
    std::vector<std::string> names;
    for (const Section& section : sections()) names.emplace_back(section.name);
    const auto like = nearest(name, names);
    problems_.add(line_of(node), name,
                  "there is no such section" + (like ? "; did you mean [" + *like + "]?" : std::string()));
  }

  std::string unknown_key(std::string_view section, std::string_view key, const std::vector<std::string>& keys) {
    if (const auto like = nearest(key, keys)) return "unknown; did you mean " + quoted(*like) + "?";
    for (const Field& field : fields())
      if (field.key == key && field.section != section) return "belongs below [" + std::string(field.section) + "]";
    std::string all;
    for (const std::string& known : keys) all += (all.empty() ? "" : ", ") + known;
    return "unknown; below [" + std::string(section) + "] stand " + all;
  }

  // Reads one value into the slot; `slot` is only asked for where there is a value.
  template <class SlotOf>
  void take(const toml::node& node, const std::string& field, SlotOf slot, std::span<const Choice> choices,
            Check check) {
    Value value;
    auto mistake = value_from(node, value);
    if (!mistake && !std::holds_alternative<std::monostate>(value)) {
      lines_[field] = line_of(node);
      mistake = assign(slot(), value, choices, check);
    }
    if (mistake) problems_.add(line_of(node), field, *mistake);
  }

  void section(const std::string& name, const toml::table& table) {
    for (const auto& [key, node] : table) {
      const std::string field_name = name + "." + std::string(key.str());
      const Field* field = find_field(name, key.str());
      if (field == nullptr) {
        std::vector<std::string> keys;
        for (const Field& known : fields())
          if (known.section == name) keys.emplace_back(known.key);
        problems_.add(line_of(node), field_name, unknown_key(name, key.str(), keys));
        continue;
      }
      take(
          node, field_name, [&] { return field->slot(incident_); }, field->choices, field->check);
    }
  }

  void answers(const toml::table& table, const std::string& above) {
    for (const auto& [key, node] : table) {
      const std::string name = above + std::string(key.str());
      const std::string field = "answers." + name;
      if (const toml::table* below = node.as_table(); below != nullptr && above.size() < 200) {
        answers(*below, name + ".");
        continue;
      }
      if (incident_.facts.answers.size() >= most_answers)
        return problems_.add(line_of(node), field, "too many answers");
      if (!options_.questions.empty() &&
          std::find(options_.questions.begin(), options_.questions.end(), name) == options_.questions.end()) {
        const auto like = nearest(name, options_.questions);
        problems_.add(line_of(node), field,
                      "no law asks this" + (like ? "; did you mean " + quoted(*like) + "?"
                                                 : std::string("; 'spillmap law' tells what is asked")));
        continue;
      }
      std::optional<bool> yes;
      take(
          node, field, [&] { return Slot(&yes); }, {}, Check::none);
      if (yes) incident_.facts.answers[name] = *yes;
    }
  }

  // us-ny.attorney_general: the id of a duty with its slash as a point, which TOML takes for a section in a section.
  void told(const toml::table& table, const std::string& above) {
    for (const auto& [key, node] : table) {
      const std::string name = above + std::string(key.str());
      const std::string field = "told." + name;
      if (const toml::table* below = node.as_table(); below != nullptr && above.size() < 200) {
        told(*below, name + ".");
        continue;
      }
      if (incident_.facts.told.size() >= most_answers) return problems_.add(line_of(node), field, "too many duties");
      const auto id = duty_id(name);
      if (!id) {
        problems_.add(line_of(node), field, "is no duty; write its id with a point, as us-ny.attorney_general");
        continue;
      }
      std::optional<Day> day;
      take(
          node, field, [&] { return Slot(&day); }, {}, Check::none);
      if (day) incident_.facts.told[*id] = *day;
    }
  }

  void words(const std::string& part, const std::string& language, const toml::node& node, const std::string& field) {
    std::vector<std::string> parts;
    for (const Choice& known : letter_parts()) parts.emplace_back(known.id);
    if (std::find(parts.begin(), parts.end(), part) == parts.end())
      return problems_.add(line_of(node), field, unknown_key("letter", part, parts));
    std::string text;
    take(
        node, field, [&] { return Slot(&text); }, {}, Check::long_text);
    if (!trim(text).empty()) incident_.words[language.empty() ? part : part + "." + language] = trim(text);
  }

  void letter(const toml::table& table) {
    std::size_t languages = 0;
    for (const auto& [key, node] : table) {
      const std::string name(key.str());
      const toml::table* below = node.as_table();
      if (below == nullptr) {
        words(name, "", node, "letter." + name);
        continue;
      }
      if (++languages > most_languages || name.size() < 2 || name.size() > 12 ||
          !std::all_of(name.begin(), name.end(), [](char c) { return is_alnum(c) || c == '-'; })) {
        problems_.add(line_of(node), "letter." + name, "is no language; write [letter.es] or [letter.zh]");
        continue;
      }
      for (const auto& [part, text] : *below)
        words(std::string(part.str()), name, text, "letter." + name + "." + std::string(part.str()));
    }
  }

  void roster(const toml::node& node) {
    const toml::array* list = node.as_array();
    if (list == nullptr || (!list->empty() && !node.is_array_of_tables()))
      return problems_.add(line_of(node), "roster", "begin each person with a line [[roster]], in two brackets");
    if (list->size() > most_roster) return problems_.add(line_of(node), "roster", "too many people");
    std::map<std::string, unsigned> seen;
    for (const toml::node& part : *list) {
      const toml::table& table = *part.as_table();
      RosterEntry entry;
      const auto* person = table["person"].as_string();
      const std::string before = "roster." + (person != nullptr ? person->get().substr(0, 40) : std::string("?")) + ".";
      for (const auto& [key, value] : table) {
        const RosterField* field = nullptr;
        std::vector<std::string> keys;
        for (const RosterField& known : roster_fields()) {
          keys.emplace_back(known.key);
          if (known.key == key.str()) field = &known;
        }
        const std::string name = before + std::string(key.str());
        if (field == nullptr)
          problems_.add(line_of(value), name, unknown_key("[roster]", key.str(), keys));
        else
          take(
              value, name, [&] { return field->slot(entry); }, {}, field->check);
      }
      if (person == nullptr || person->get().empty()) {
        problems_.add(line_of(part), "roster",
                      "this block names no person; write person = with the id that 'spillmap people' lists");
        continue;
      }
      const auto [first, fresh] = seen.try_emplace(person->get(), line_of(part));
      if (!fresh)
        problems_.add(line_of(part), before + "person",
                      "stands here a second time; the first is in line " + std::to_string(first->second));
      else
        incident_.roster.push_back(std::move(entry));
    }
  }

  const ReadOptions& options_;
  Problems& problems_;
  Incident incident_;
  Lines lines_;
};
}  // namespace

Result<Incident> read_incident(std::string_view text, std::string_view file_name, const ReadOptions& options) {
  Problems problems;
  if (text.size() > most_bytes) {
    problems.add(0, "", "the file is too long to be an incident file");
    return tl::unexpected(problems.error(file_name));
  }
  if (!is_valid_utf8(text)) {
    problems.add(0, "", "the file is not text in UTF-8; save it as such");
    return tl::unexpected(problems.error(file_name));
  }
  const std::string sound = without_slips(text, problems);
  const toml::parse_result parsed = toml::parse(sound);
  if (!parsed) {
    const toml::parse_error& error = parsed.error();
    problems.add(static_cast<unsigned>(error.source().begin.line), "",
                 "this is not as TOML wants it: " + std::string(error.description()));
    return tl::unexpected(problems.error(file_name));
  }
  Reader reader(options, problems);
  Incident incident = reader.read(parsed.table());
  check_days(incident, reader.lines(), problems);
  check_hold(incident, reader.lines(), problems);
  if (!problems.empty()) return tl::unexpected(problems.error(file_name));
  return incident;
}

}  // namespace spillmap::incident
