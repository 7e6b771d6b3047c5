#include "cli/law_book.h"

#include <algorithm>
#include <map>
#include <ostream>

#include "base/text.h"
#include "base/written.h"
#include "cli/text.h"
#include "law/vocabulary.h"
#include "model/us_state.h"

namespace spillmap::cli {
namespace {
using law::Certainty;
using law::Law;
using law::Provenance;

bool holds_on(const Provenance& p, Day on) { return (!p.from || *p.from <= on) && (!p.until || on < *p.until); }

std::string dates_of(const Provenance& p) {
  if (p.from && p.until) return "from " + to_string(*p.from) + " until " + to_string(*p.until - std::chrono::days(1));
  if (p.from) return "since " + to_string(*p.from);
  if (p.until) return "until " + to_string(*p.until - std::chrono::days(1));
  return {};
}

std::string conditions(const std::vector<law::Condition>& when) {
  std::string out;
  for (const law::Condition& c : when)
    out += (out.empty() ? "if " : " and ") + std::string(c.negated ? "not " : "") + c.name;
  return out;
}

std::string list_of(ElementSet elements) {
  std::vector<std::string> parts;
  const std::string text = elements.to_string(',');
  for (const std::string_view part : split(text, ',')) parts.emplace_back(part);
  return joined(parts);
}

std::string days_of(const law::ClockRule& clock) {
  return std::to_string(clock.days) + (clock.business ? " business day" : " day") + (clock.days == 1 ? "" : "s") +
         " from " + clock.anchor;
}

std::string rule_words(DueRule rule) {
  std::string out(to_string(rule));
  std::replace(out.begin(), out.end(), '_', ' ');
  return out;
}

std::string due_of(const law::DutyRule& rule) {
  std::vector<std::string> parts;
  for (const law::ClockRule& clock : rule.clock) parts.push_back(days_of(clock));
  if (rule.rule != DueRule::none) parts.push_back(rule_words(rule.rule));
  return joined(parts, "; ");
}

std::string elements_of(const law::ElementRule& e) {
  std::string out = e.any_element ? "any data about a person" : list_of(e.any);
  if (!e.with.empty()) out += " with " + list_of(e.with);
  switch (e.without_name) {
    case Certainty::no: out += ", with the name"; break;
    case Certainty::conditional: out += ", with the name; without it, conditional"; break;
    case Certainty::ambiguous: out += ", with the name; without it, unclear"; break;
    case Certainty::certain: break;
  }
  if (e.certainty == Certainty::ambiguous) out += " (unclear)";
  if (!e.question.empty()) out += " (if: " + law::question_text(e.question).value_or(e.question) + ")";
  if (!e.when.empty()) out += ", " + conditions(e.when);
  return out;
}

class Printer {
 public:
  Printer(std::ostream& out, Day on) : out_(out), on_(on) {}

  void heading(std::string_view text) { out_ << '\n' << text << '\n'; }
  void line(std::string_view text) { out_ << "  " << shown(text) << '\n'; }
  void below(std::string_view text) {
    if (!text.empty()) out_ << "      " << shown(text) << '\n';
  }
  void source(const Provenance& p) {
    std::string text = p.cite;
    if (const std::string dates = dates_of(p); !dates.empty()) text += "; " + dates;
    text += "; confidence " + std::string(to_string(p.confidence));
    below(text);
    below("read in: " + p.source_text + (p.seen == Day{} ? "" : ", seen " + to_string(p.seen)));
    if (!p.note.empty()) below("note: " + p.note);
  }
  template <class List, class Words>
  void entries(std::string_view title, const List& list, Words words) {
    bool any = false;
    for (const auto& entry : list) {
      if (!holds_on(entry, on_)) continue;
      if (!any) heading(title);
      any = true;
      words(entry);
      source(entry);
    }
  }

 private:
  std::ostream& out_;
  Day on_;
};

// Days after `on` on which an entry begins or ends to be the law, with what.
std::map<Day, std::vector<std::string>> changes_after(const Law& law, Day on) {
  std::map<Day, std::vector<std::string>> out;
  const auto look = [&](const auto& list, auto name) {
    for (const auto& entry : list) {
      if (entry.from && *entry.from > on)
        out[*entry.from].push_back("begins: " + name(entry) + " (" + entry.cite + ")");
      if (entry.until && *entry.until > on)
        out[*entry.until].push_back("ends: " + name(entry) + " (" + entry.cite + ")");
    }
  };
  look(law.elements, [](const law::ElementRule& e) { return elements_of(e); });
  look(law.duties, [](const law::DutyRule& d) { return d.id + (due_of(d).empty() ? "" : ", " + due_of(d)); });
  look(law.encryption, [](const auto&) { return std::string("encryption"); });
  look(law.harm, [](const auto&) { return std::string("likelihood of harm"); });
  look(law.police, [](const auto&) { return std::string("delay by police"); });
  look(law.displaced, [](const law::Displaced& d) { return "another law takes over, " + conditions(d.when); });
  look(law.content, [](const law::ContentRule& c) { return "content: " + joined(c.tags); });
  return out;
}

Json provenance_json(const Provenance& p) {
  return {{"cite", p.cite},
          {"source", p.source_text},
          {"seen", p.seen == Day{} ? Json() : Json(to_string(p.seen))},
          {"confidence", std::string(to_string(p.confidence))},
          {"from", p.from ? Json(to_string(*p.from)) : Json()},
          {"until", p.until ? Json(to_string(*p.until)) : Json()},
          {"note", p.note}};
}
}  // namespace

std::vector<const Law*> laws_named(const law::Rulebook& rules, std::string_view name) {
  const std::string wanted = to_lower(trim(name));
  const auto state = us_state_code(name);
  std::vector<const Law*> out;
  for (const Law& law : rules.laws()) {
    const std::string place = to_lower(law.jurisdiction);
    if (law.id == wanted || place == wanted || law.id == "us-" + wanted || (state && place == "us-" + to_lower(*state)))
      out.push_back(&law);
  }
  return out;
}

void write_law(std::ostream& out, const Law& law, Day on) {
  Printer p(out, on);
  out << law.id << " (" << law.jurisdiction << "): " << shown(law.name) << "\nAs the law stood on " << to_string(on)
      << ".\n";
  if (law.checked_from && on < *law.checked_from)
    out << "Checked against a source only from " << to_string(*law.checked_from)
        << " on; what follows is of low confidence.\n";
  std::string who = law.people == law::People::residents ? "residents of " + law.jurisdiction
                    : law.people == law::People::all     ? std::string("everybody")
                                                         : joined(law.places);
  for (const Capacity capacity : law.capacity_not) who += ", not as " + std::string(to_string(capacity));
  p.line("protects: " + who);
  std::string holders;
  for (const HolderKind kind : law.holders) holders += (holders.empty() ? "" : ", ") + std::string(to_string(kind));
  p.line("binds: " + (holders.empty() ? "any holder" : holders) +
         (law.when.empty() ? "" : "; " + conditions(law.when)));
  std::string trigger = law.trigger;
  std::replace(trigger.begin(), trigger.end(), '_', ' ');
  p.line("triggered by: " + trigger + (law.medium.empty() ? "" : "; medium: " + law.medium));
  if (!law.note.empty()) p.line("note: " + law.note);

  p.entries("Data that trigger it", law.elements, [&](const law::ElementRule& e) { p.line(elements_of(e)); });
  p.entries("Duties", law.duties, [&](const law::DutyRule& d) {
    const std::string recipient = d.title.empty() ? law::recipient_name(d.recipient).value_or(d.recipient) : d.title;
    p.line(d.id + ": " + recipient + (due_of(d).empty() ? "" : "; " + due_of(d)));
    for (const law::Threshold& t : d.threshold) p.below("if " + law::to_words(t));
    if (!d.elements.empty()) p.below("for people with " + list_of(d.elements));
    p.below(conditions(d.when));
    if (d.months != 0) p.below("for " + count_of(d.months, "month", "months"));
    if (d.keep) p.below("keep it up " + days_of(*d.keep));
    if (d.assess) p.below("time to assess: " + days_of(*d.assess));
    for (const std::string& tag : d.content) p.below("content: " + law::content_words(tag).value_or(tag));
    for (const std::string& how : d.how) p.below("how: " + how);
  });
  p.entries("What a notice says", law.content, [&](const law::ContentRule& c) {
    std::string text = joined(c.recipients) + ": ";
    std::vector<std::string> words;
    for (const std::string& tag : c.tags) words.push_back(law::content_words(tag).value_or(tag));
    p.line(text + joined(words, "; "));
    for (const law::Threshold& t : c.threshold) p.below("if " + law::to_words(t));
    if (!c.elements.empty()) p.below("for people with " + list_of(c.elements));
    p.below(conditions(c.when));
  });
  p.entries("Encryption", law.encryption, [&](const law::Encryption& e) {
    p.line(e.exit ? "encrypted data trigger nothing" : "encryption changes nothing");
    if (e.exit)
      p.below(e.lost_with_key == Certainty::certain ? "lost when the key was taken"
              : e.lost_with_key == Certainty::no    ? "even when the key was taken"
                                                    : "whether it is lost with the key is unclear");
    p.below(e.standard);
  });
  p.entries("Likelihood of harm", law.harm, [&](const law::Harm& h) {
    p.line(h.exit ? "no notice where harm is not likely" : "no exit for want of harm");
    p.below(h.test);
    if (h.keep_years != 0) p.below("the decision is kept " + count_of(h.keep_years, "year", "years"));
  });
  p.entries("Delay by police", law.police, [&](const law::Police& police) {
    p.line(police.delay ? "letters wait while law enforcement asks for it" : "no delay");
    if (police.oral_days)
      p.below("an oral request holds " + count_of(static_cast<std::uint64_t>(*police.oral_days), "day", "days"));
    if (police.release_business_days)
      p.below("due " +
              count_of(static_cast<std::uint64_t>(*police.release_business_days), "business day", "business days") +
              " after the release");
  });
  p.entries("Where another law takes over", law.displaced, [&](const law::Displaced& d) {
    std::string result(to_string(d.result));
    std::replace(result.begin(), result.end(), '_', ' ');
    p.line((d.recipients.empty() ? std::string("all duties") : joined(d.recipients)) + ": " + result + ", " +
           conditions(d.when));
  });
  const auto changes = changes_after(law, on);
  p.heading("What changes next");
  if (changes.empty()) p.line("nothing that is known here");
  for (const auto& [day, what] : changes) {
    p.line(to_string(day));
    for (const std::string& text : what) p.below(text);
  }
}

Json law_json(const Law& law, Day on) {
  Json elements = Json::array(), duties = Json::array(), content = Json::array(), changes = Json::array();
  for (const law::ElementRule& e : law.elements) {
    if (!holds_on(e, on)) continue;
    Json entry = {{"any", e.any_element ? "*" : e.any.to_string(';')},
                  {"with", e.with.to_string(';')},
                  {"words", elements_of(e)}};
    entry.update(provenance_json(e));
    elements.push_back(entry);
  }
  for (const law::DutyRule& d : law.duties) {
    if (!holds_on(d, on)) continue;
    Json thresholds = Json::array();
    for (const law::Threshold& t : d.threshold) thresholds.push_back(law::to_words(t));
    Json entry = {
        {"id", law.id + "/" + d.id},  {"recipient", d.recipient}, {"due", due_of(d)},     {"threshold", thresholds},
        {"when", conditions(d.when)}, {"months", d.months},       {"content", d.content}, {"how", d.how}};
    entry.update(provenance_json(d));
    duties.push_back(entry);
  }
  for (const law::ContentRule& c : law.content) {
    if (!holds_on(c, on)) continue;
    Json entry = {{"recipients", c.recipients}, {"tags", c.tags}, {"when", conditions(c.when)}};
    entry.update(provenance_json(c));
    content.push_back(entry);
  }
  for (const auto& [day, what] : changes_after(law, on)) changes.push_back({{"day", to_string(day)}, {"what", what}});
  return {{"id", law.id},         {"jurisdiction", law.jurisdiction},
          {"name", law.name},     {"on", to_string(on)},
          {"elements", elements}, {"duties", duties},
          {"content", content},   {"changes_next", changes},
          {"file", law.file},     {"sha256", law.digest}};
}

void write_law_list(std::ostream& out, const law::Rulebook& rules) {
  TextTable table({{"LAW", 24}, {"WHERE"}, {"CITED AS", 40}, {"NAME"}});
  for (const Law& law : rules.laws()) table.add({law.id, law.jurisdiction, law.short_name, law.name});
  table.write(out);
}

Json law_list_json(const law::Rulebook& rules) {
  Json list = Json::array();
  for (const Law& law : rules.laws())
    list.push_back({{"id", law.id},
                    {"jurisdiction", law.jurisdiction},
                    {"short", law.short_name},
                    {"name", law.name},
                    {"file", law.file},
                    {"sha256", law.digest}});
  return {{"laws", list}, {"digest", rules.digest()}};
}

}  // namespace spillmap::cli
