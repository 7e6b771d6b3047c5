// The template, and an incident written into it.
#include "base/text.h"
#include "incident/fields.h"
#include "incident/incident_file.h"

namespace spillmap::incident {
namespace {
constexpr std::size_t width = 100;

constexpr std::string_view head =
    "The facts of the incident that no file can tell. Law and letters depend on them.\n"
    "\n"
    "How to fill it in: write between the quotes and change nothing else. Leave \"\" where you do not know: \"not "
    "known\" is not \"no\", and "
    "Spillmap asks for what it misses where that would change an answer. Days are written year-month-day: "
    "\"2026-04-29\". Questions are "
    "answered \"yes\" or \"no\". Lines that begin with # are for you and are not read.\n"
    "\n"
    "Then: spillmap incident load THIS-FILE. It is checked, and kept sealed in the case; this file is not needed any "
    "more and should not lie "
    "about.";

void comment(std::string& out, std::string_view text) {
  for (const std::string_view paragraph : split(text, '\n')) {
    std::string line = "#";
    for (const std::string_view word : split(paragraph, ' ')) {
      if (word.empty()) continue;
      if (line.size() + 1 + word.size() > width) {
        out += line + '\n';
        line = "#";
      }
      line += ' ';
      line += word;
    }
    out += line + '\n';
  }
}

void choices(std::string& out, std::span<const Choice> of) {
  std::size_t longest = 0;
  for (const Choice& choice : of) longest = std::max(longest, choice.id.size());
  for (const Choice& choice : of) {
    out += "#   ";
    out += choice.id;
    out.append(longest + 2 - choice.id.size(), ' ');
    out += choice.meaning;
    out += '\n';
  }
}

std::string empty_value(const Slot& slot) {
  const bool list =
      std::holds_alternative<std::vector<std::string>*>(slot) || std::holds_alternative<std::vector<HolderKind>*>(slot);
  return list ? "[]" : "\"\"";
}

void entry(std::string& out, std::string_view key, const std::string& value) {
  out += key;
  out += " = " + value + '\n';
}

void plain_section(std::string& out, std::string_view name, Incident& incident) {
  for (const Field& field : fields()) {
    if (field.section != name) continue;
    comment(out, field.comment);
    choices(out, field.key == "kinds" ? holder_kinds() : field.choices);
    // A look at the slots of the hold makes one: without a hold, they are of another incident.
    Incident none;
    const bool absent = name == "law_enforcement_hold" && !incident.facts.hold;
    const Slot slot = field.slot(absent ? none : incident);
    const Value value = absent ? Value() : value_of(slot);
    entry(out, field.key, std::holds_alternative<std::monostate>(value) ? empty_value(slot) : toml_of(value));
  }
}

void letter_section(std::string& out, const Incident& incident) {
  std::map<std::string, std::map<std::string, std::string>> by_language;
  by_language[""];
  for (const auto& [key, text] : incident.words) {
    const std::size_t dot = key.find('.');
    by_language[dot == std::string::npos ? "" : key.substr(dot + 1)][key.substr(0, dot)] = text;
  }
  for (const auto& [language, texts] : by_language) {
    if (!language.empty()) out += "\n[letter." + language + "]\n";
    for (const Choice& part : letter_parts()) {
      const auto at = texts.find(std::string(part.id));
      if (language.empty()) comment(out, part.meaning);
      if (at != texts.end() || language.empty()) entry(out, part.id, at == texts.end() ? "\"\"" : toml_of(at->second));
    }
  }
}

void roster_section(std::string& out, const Incident& incident) {
  out += "# [[roster]]\n";
  for (const RosterField& field : roster_fields()) {
    RosterEntry none;
    const std::string value = empty_value(field.slot(none));
    out += "# ";
    out += field.key;
    out += " = " + value;
    out.append(26 - std::min<std::size_t>(25, field.key.size() + value.size()), ' ');
    out += "# ";
    out += field.comment;
    out += '\n';
  }
  for (RosterEntry person : incident.roster) {
    out += "\n[[roster]]\n";
    for (const RosterField& field : roster_fields()) {
      const Value value = value_of(field.slot(person));
      if (!std::holds_alternative<std::monostate>(value)) entry(out, field.key, toml_of(value));
    }
  }
}
}  // namespace

std::string write_incident(const Incident& given) {
  Incident incident = given;
  std::string out;
  comment(out, head);
  for (const Section& section : sections()) {
    out += '\n';
    comment(out, section.comment);
    if (section.name != "roster") {
      out += '[';
      out += section.name;
      out += "]\n";
    }
    if (section.name == "answers")
      for (const auto& [name, yes] : incident.facts.answers) entry(out, name, yes ? "\"yes\"" : "\"no\"");
    else if (section.name == "told")
      for (const auto& [id, day] : incident.facts.told) entry(out, told_key(id), "\"" + to_string(day) + "\"");
    else if (section.name == "letter")
      letter_section(out, incident);
    else if (section.name == "roster")
      roster_section(out, incident);
    else
      plain_section(out, section.name, incident);
  }
  return out;
}

std::string template_text() { return write_incident({}); }

std::vector<Fact> facts_of(const Incident& given) {
  Incident incident = given;
  const bool held = incident.facts.hold.has_value();
  std::vector<Fact> out;
  const auto add = [&](std::string key, Value value) {
    if (!std::holds_alternative<std::monostate>(value)) out.push_back({std::move(key), std::move(value)});
  };
  for (const Section& section : sections()) {
    for (const Field& field : fields())
      if (field.section == section.name && (section.name != "law_enforcement_hold" || held))
        add(std::string(field.section) + "." + std::string(field.key), value_of(field.slot(incident)));
    if (section.name == "answers")
      for (const auto& [name, yes] : incident.facts.answers) add("answers." + name, yes);
    if (section.name == "told")
      for (const auto& [id, day] : incident.facts.told) add("told." + told_key(id), day);
    if (section.name == "letter")
      for (const auto& [key, text] : incident.words) {
        const std::size_t dot = key.find('.');
        add(dot == std::string::npos ? "letter." + key : "letter." + key.substr(dot + 1) + "." + key.substr(0, dot),
            text);
      }
    if (section.name == "roster")
      for (RosterEntry& person : incident.roster)
        for (const RosterField& field : roster_fields())
          if (field.key != "person")
            add("roster." + person.person + "." + std::string(field.key), value_of(field.slot(person)));
  }
  return out;
}

}  // namespace spillmap::incident
