#include "cli/law_text.h"

#include <algorithm>
#include <map>
#include <ostream>

#include "base/written.h"
#include "cli/text.h"
#include "law/vocabulary.h"

namespace spillmap::cli {
namespace {
std::string status_words(DutyStatus status) {
  switch (status) {
    case DutyStatus::required: return "required";
    case DutyStatus::not_required: return "not required";
    case DutyStatus::met_by_other_notice: return "met by another letter";
    case DutyStatus::conditional: return "depends";
    case DutyStatus::ambiguous: return "unclear law";
  }
  return {};
}

bool is_overdue(const Duty& duty, const CaseDuties& duties) {
  const std::string left = left_words(duty, duties);
  return left.starts_with("OVERDUE") || left.ends_with("late");
}

// Rows of duties. What the law says of the day is a column only where it is not simply that day.
class DutyTable {
 public:
  explicit DutyTable(const CaseDuties& duties) : duties_(duties) {}
  void add(const Duty& d) { rows_.push_back(&d); }
  bool empty() const { return rows_.empty(); }
  void write(std::ostream& out, bool colour) const {
    const auto by = [](const Duty& d) { return day_of(d) ? to_string(*day_of(d)) : std::string("-"); };
    const bool words = std::any_of(rows_.begin(), rows_.end(),
                                   [&](const Duty* d) { return !law_says(*d).empty() && law_says(*d) != by(*d); });
    std::vector<TextTable::Column> columns = {{"LEFT", 22}, {"BY"}};
    if (words) columns.push_back({"THE LAW SAYS", 28});
    for (const TextTable::Column& column : std::initializer_list<TextTable::Column>{
             {"WHO IS TOLD", 52}, {"STATUS"}, {"PEOPLE", 10, true}, {"CITATION", 34}, {"DUTY"}})
      columns.push_back(column);
    TextTable table(columns);
    for (const Duty* d : rows_) {
      std::vector<std::string> cells = {left_words(*d, duties_), by(*d)};
      if (words) cells.push_back(law_says(*d));
      for (const std::string& cell : {who_is_told(*d), status_words(d->status), grouped(d->count), d->citation, d->id})
        cells.push_back(cell);
      table.add(std::move(cells), is_overdue(*d, duties_));
    }
    table.write(out, colour);
  }

 private:
  const CaseDuties& duties_;
  std::vector<const Duty*> rows_;
};

void heading(std::ostream& out, std::string_view text) { out << '\n' << text << '\n'; }

// The rows that `wanted` takes, below a heading; nothing when there are none.
template <class Wanted>
void section(std::ostream& out, std::string_view text, const CaseDuties& duties, const LawTextOptions& options,
             Wanted wanted) {
  DutyTable table(duties);
  for (const Duty& d : duties.assessment.duties)
    if (wanted(d)) table.add(d);
  if (table.empty()) return;
  if (!text.empty()) heading(out, text);
  table.write(out, options.colour);
}

void write_missing(std::ostream& out, const CaseDuties& duties) {
  const Assessment& a = duties.assessment;
  if (a.missing.empty()) return;
  heading(out, "Tell me, because it would change an answer (spillmap incident set KEY VALUE):");
  TextTable table({{"  KEY", 44}, {"FOR", 44}, {"QUESTION"}});
  for (const MissingFact& fact : a.missing) {
    std::vector<std::string> ids;
    for (const Duty& d : a.duties)
      if (d.status != DutyStatus::not_required &&
          std::find(d.missing.begin(), d.missing.end(), fact) != d.missing.end() &&
          std::find(ids.begin(), ids.end(), d.id) == ids.end())
        ids.push_back(d.id);
    std::string for_whom = ids.empty() ? "" : ids.front();
    if (ids.size() > 1) for_whom += " and " + std::to_string(ids.size() - 1) + " more";
    table.add({"  " + fact.name, for_whom, fact.question});
  }
  table.write(out);
}

void write_not_required(std::ostream& out, const CaseDuties& duties, const LawTextOptions& options) {
  std::size_t n = 0;
  TextTable table({{"  WHO", 54}, {"CITATION", 40}, {"DUTY", 44}, {"WHY NOT"}});
  for (const Duty& d : duties.assessment.duties) {
    if (d.status != DutyStatus::not_required) continue;
    ++n;
    table.add({"  " + who_is_told(d), d.citation, d.id, d.reasons.empty() ? "" : d.reasons.front()});
  }
  if (n == 0) return;
  if (!options.all) {
    out << "\nLooked at and not required: " << grouped(n) << ". --all lists them.\n";
    return;
  }
  heading(out, "Looked at and not required:");
  table.write(out);
}

std::size_t laws_of(const Assessment& a) {
  std::vector<std::string> laws;
  for (const Duty& d : a.duties) laws.push_back(d.law);
  std::sort(laws.begin(), laws.end());
  return static_cast<std::size_t>(std::unique(laws.begin(), laws.end()) - laws.begin());
}

void write_head(std::ostream& out, const CaseDuties& duties, bool colour) {
  const std::string words = binding_words(duties);
  const bool red = colour && (words.find("OVERDUE") != std::string::npos || words.find("LATE") != std::string::npos);
  out << (red ? "\x1b[31m" : "") << shown(words) << (red ? "\x1b[0m\n" : "\n");
  out << "As of " << to_string(duties.as_of) << (duties.as_of_is_today ? " (today)" : "") << ": "
      << count_of(duties.persons.ids.size(), "person", "people") << ", "
      << count_of(laws_of(duties.assessment), "law reaches", "laws reach") << " them.\n";
}

void by_recipient(std::ostream& out, const CaseDuties& duties, const LawTextOptions& options) {
  // In the order of the first day of each.
  std::vector<std::string> recipients;
  for (const Duty& d : duties.assessment.duties)
    if (d.status != DutyStatus::not_required &&
        std::find(recipients.begin(), recipients.end(), d.recipient) == recipients.end())
      recipients.push_back(d.recipient);
  for (const std::string& recipient : recipients) {
    std::string name = law::recipient_name(recipient).value_or(recipient);
    if (!name.empty() && name[0] >= 'a' && name[0] <= 'z') name[0] = static_cast<char>(name[0] - 32);
    section(out, name, duties, options,
            [&](const Duty& d) { return d.recipient == recipient && d.status != DutyStatus::not_required; });
  }
}

void field(std::ostream& out, std::string_view name, std::string_view text) {
  if (text.empty()) return;
  std::string head = "  " + std::string(name);
  head.append(head.size() < 18 ? 18 - head.size() : 1, ' ');
  out << head << shown(text) << '\n';
}

template <class Parts>
void fields(std::ostream& out, std::string_view name, const Parts& parts) {
  for (const std::string& part : parts) {
    field(out, name, part);
    name = "";
  }
}

std::string of_whom(const PersonFacts& p) {
  std::string place = p.country == "US"
                          ? (p.region.empty() ? "state not known" : p.region)
                          : (p.country.empty() ? "abroad" : p.country) + (p.region.empty() ? "" : "-" + p.region);
  return place;
}

void write_one(std::ostream& out, const Duty& d, const CaseDuties& duties, const std::vector<NamedPerson>& named) {
  out << d.id << ": " << shown(who_is_told(d)) << '\n';
  field(out, "status", status_words(d.status));
  const auto day = day_of(d);
  if (day) field(out, "act by", to_string(*day) + ", a " + weekday_name(*day) + "; " + left_words(d, duties));
  field(out, "the law says", law_says(d));
  if (d.due && d.rule != DueRule::none) {
    Duty without = d;
    without.due.reset();
    field(out, "", law_says(without));
  }
  field(out, "counted", d.arithmetic);
  if (d.held_until) field(out, "held until", to_string(*d.held_until));
  if (d.keep_until) field(out, "keep until", to_string(*d.keep_until));
  if (d.assess_by) field(out, "assess by", to_string(*d.assess_by));
  field(out, "people", grouped(d.count));
  field(out, "states", joined(d.states));
  if (d.months != 0) field(out, "for", count_of(d.months, "month", "months"));
  field(out, "threshold", d.threshold);
  fields(out, "because", d.reasons);
  std::vector<std::string> missing;
  for (const MissingFact& fact : d.missing) missing.push_back(fact.name + ": " + fact.question);
  fields(out, "not known", missing);
  std::vector<std::string> content;
  for (const std::string& tag : d.content) content.push_back(law::content_words(tag).value_or(tag));
  fields(out, "content", content);
  fields(out, "how", d.how);
  field(out, "law", d.citation);
  field(out, "read in", d.source);
  field(out, "confidence", to_string(d.confidence));
  if (d.groups.empty()) return;
  out << "  of whom\n";
  TextTable table({{"    PEOPLE", 12, true}, {"LIVE IN", 18}, {"AS"}, {"", 9}, {"EXPOSED"}});
  for (const std::uint32_t g : d.groups) {
    const PersonGroup& group = duties.assessment.groups[g];
    const std::string flags = flags_to_string(group.facts.flags);
    table.add({grouped(group.count), of_whom(group.facts), std::string(to_string(group.facts.capacity)),
               std::string(to_string(group.facts.life)),
               group.facts.elements.to_string(' ') + (flags.empty() ? "" : " (" + flags + ")")});
  }
  table.write(out);
  if (named.empty()) return;
  out << '\n';
  std::vector<bool> in(duties.assessment.groups.size());
  for (const std::uint32_t g : d.groups) in[g] = true;
  TextTable people({{"    PERSON"}, {"NAME"}});
  for (std::size_t i = 0; i < named.size(); ++i)
    if (in[duties.assessment.group_of[i]])
      people.add({"    " + named[i].id, named[i].name.empty() ? "(no name)" : named[i].name});
  people.write(out);
}

Json day_json(const std::optional<Day>& day) { return day ? Json(to_string(*day)) : Json(); }

Json missing_json(const std::vector<MissingFact>& missing) {
  Json out = Json::array();
  for (const MissingFact& fact : missing) out.push_back({{"name", fact.name}, {"question", fact.question}});
  return out;
}
}  // namespace

void write_duties(std::ostream& out, const CaseDuties& duties, const LawTextOptions& options) {
  write_head(out, duties, options.colour);
  if (options.by_recipient) {
    by_recipient(out, duties, options);
  } else {
    const auto sure = [](const Duty& d) {
      return d.status == DutyStatus::required || d.status == DutyStatus::ambiguous;
    };
    section(out, "Days:", duties, options, [&](const Duty& d) { return sure(d) && day_of(d); });
    section(out, "Without a day:", duties, options, [&](const Duty& d) { return sure(d) && !day_of(d); });
    section(out, "Depends on what is not known:", duties, options,
            [](const Duty& d) { return d.status == DutyStatus::conditional; });
    section(out, "Met by the letter that another law asks for anyway:", duties, options,
            [](const Duty& d) { return d.status == DutyStatus::met_by_other_notice; });
  }
  write_missing(out, duties);
  for (const std::string& note : duties.assessment.notes) out << "\nNote: " << shown(note) << '\n';
  write_not_required(out, duties, options);
  out << "\nMore on one: spillmap law --why DUTY. Research, not legal advice: a lawyer must check what you rely on.\n";
}

void write_why(std::ostream& out, const CaseDuties& duties, std::string_view duty_id,
               const std::vector<NamedPerson>& named) {
  bool first = true;
  for (const Duty& d : duties.assessment.duties) {
    if (d.id != duty_id) continue;
    if (!first) out << '\n';
    first = false;
    write_one(out, d, duties, named);
  }
}

Json duty_json(const Duty& d, const CaseDuties& duties) {
  const auto day = day_of(d);
  const auto done = done_on(d, duties);
  Json groups = Json::array();
  for (const std::uint32_t g : d.groups) {
    const PersonGroup& group = duties.assessment.groups[g];
    groups.push_back({{"people", group.count},
                      {"country", group.facts.country},
                      {"region", group.facts.region},
                      {"capacity", std::string(to_string(group.facts.capacity))},
                      {"life", std::string(to_string(group.facts.life))},
                      {"elements", group.facts.elements.to_string(';')},
                      {"sensitivity", flags_to_string(group.facts.flags)}});
  }
  return {{"id", d.id},
          {"law", d.law},
          {"jurisdiction", d.jurisdiction},
          {"recipient", d.recipient},
          {"title", d.title},
          {"status", std::string(to_string(d.status))},
          {"due", day_json(d.due)},
          {"due_rule", d.rule == DueRule::none ? Json() : Json(std::string(to_string(d.rule)))},
          {"act_by", day_json(day)},
          {"days_left", day && !done ? Json(days_between(duties.as_of, *day)) : Json()},
          {"overdue", day && !done && is_owed(d) && *day < duties.as_of},
          {"done", day_json(done)},
          {"anchor", d.anchor},
          {"arithmetic", d.arithmetic},
          {"held_until", day_json(d.held_until)},
          {"keep_until", day_json(d.keep_until)},
          {"assess_by", day_json(d.assess_by)},
          {"count", d.count},
          {"states", d.states},
          {"months", d.months},
          {"threshold", d.threshold},
          {"content", d.content},
          {"how", d.how},
          {"reasons", d.reasons},
          {"missing", missing_json(d.missing)},
          {"citation", d.citation},
          {"source", d.source},
          {"confidence", std::string(to_string(d.confidence))},
          {"groups", groups}};
}

Json duties_json(const CaseDuties& duties) {
  const Assessment& a = duties.assessment;
  Json list = Json::array();
  for (const Duty& d : a.duties) list.push_back(duty_json(d, duties));
  Json binding;
  if (a.binding_deadline)
    binding = {{"day", to_string(*a.binding_deadline)},
               {"days_left", days_between(duties.as_of, *a.binding_deadline)},
               {"duty", a.binding_duty}};
  return {{"as_of", to_string(duties.as_of)},
          {"as_of_is_today", duties.as_of_is_today},
          {"people", duties.persons.ids.size()},
          {"binding_deadline", binding},
          {"duties", list},
          {"missing", missing_json(a.missing)},
          {"notes", a.notes},
          {"rules_digest", a.rules_digest}};
}

}  // namespace spillmap::cli
