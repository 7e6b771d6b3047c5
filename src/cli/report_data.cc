#include "cli/report_data.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/text.h"
#include "cli/duties.h"
#include "cli/text.h"
#include "cli/version.h"
#include "law/vocabulary.h"
#include "pipeline/exposure.h"
#include "pipeline/mask.h"
#include "pipeline/seen.h"
#include "pipeline/unread.h"

namespace spillmap::cli {
namespace {
// Steps of one person that the page draws, and steps of all people: the weakest are the ones to look at.
constexpr std::size_t most_steps_shown = 6, most_steps_of_all = 60'000;
// The page holds this many findings of one person; the rest is counted, and stands in findings.csv.
constexpr std::size_t most_findings_shown = 200;

std::string last_name(std::string_view path) {
  while (path.size() > 1 && path.ends_with('/')) path.remove_suffix(1);
  return printable_path(path.substr(path.rfind('/') + 1));
}

ReportPerson report_person(const Person& p, bool reveal) {
  ReportPerson out;
  out.id = p.id;
  out.name = p.name.display();
  out.other_names = p.other_names;
  out.date_of_birth = reveal ? p.date_of_birth : pipeline::masked_date(p.date_of_birth);
  out.ssn = reveal ? p.ssn : pipeline::masked(Element::ssn, p.ssn, p.ssn);
  out.address = p.address;
  out.minor = p.minor;
  out.deceased = p.deceased;
  out.roles = p.roles;
  out.elements = p.elements;
  out.flags = p.flags;
  out.guardian_id = p.guardian_id;
  out.affected_reason = p.affected_reason;
  return out;
}

std::string anchor_name(Anchor anchor) {
  std::string out(to_string(anchor));
  std::replace(out.begin(), out.end(), '_', ' ');
  out[0] = static_cast<char>(out[0] - 32);
  return out;
}

ReportDeadlines deadlines_of(const CaseDuties& duties) {
  ReportDeadlines out;
  out.as_of = duties.as_of;
  out.headline = binding_words(duties);
  out.binding = duties.assessment.binding_deadline;
  for (const auto& [anchor, day] : duties.facts.dates) out.anchors.emplace_back(anchor_name(anchor), day);
  for (const Duty& duty : duties.assessment.duties) {
    ReportDuty d;
    d.duty = duty;
    d.who = who_is_told(duty);
    d.day = day_of(duty);
    d.done = done_on(duty, duties);
    d.left = left_words(duty, duties);
    d.law_says = law_says(duty);
    for (const std::string& tag : duty.content) d.content.push_back(law::content_words(tag).value_or(tag));
    out.duties.push_back(std::move(d));
  }
  out.missing = duties.assessment.missing;
  out.notes = duties.assessment.notes;
  return out;
}

std::string mention_words(const pipeline::SeenMention& mention) {
  return mention.name + ", " + mention.path + (mention.place.empty() ? "" : ", " + mention.place);
}

// Why the places of each person are one human being.
Status add_merges(const Case& c, bool reveal, ReportData& data) {
  struct Step {
    std::size_t person;
    Merge merge;
  };
  std::vector<Step> steps;
  std::set<MentionRef> wanted;
  std::size_t number = 0;
  SPILLMAP_TRY(c.for_each_person([&](const Person& p) -> Status {
    if (!p.affected) return {};
    const std::size_t person = number++;
    std::vector<const Merge*> merges;
    for (const Merge& merge : p.merges) merges.push_back(&merge);
    std::stable_sort(merges.begin(), merges.end(),
                     [](const Merge* a, const Merge* b) { return a->weight < b->weight; });
    const std::size_t room = std::min(most_steps_shown, most_steps_of_all - steps.size());
    if (merges.size() > room) {
      data.people[person].merges_left_out = merges.size() - room;
      merges.resize(room);
    }
    for (const Merge* merge : merges) {
      steps.push_back({person, *merge});
      wanted.insert({merge->a, merge->b});
    }
    return {};
  }));
  SPILLMAP_ASSIGN(const auto seen, pipeline::seen_mentions(c, wanted, reveal));
  for (const Step& step : steps) {
    const auto a = seen.find(step.merge.a), b = seen.find(step.merge.b);
    if (a == seen.end() || b == seen.end()) continue;
    ReportMerge& out = data.people[step.person].merges.emplace_back();
    out.a = mention_words(a->second);
    out.b = mention_words(b->second);
    out.weight = step.merge.weight;
    out.says = odds_in_words(step.merge.weight);
    for (const MatchPart& part : step.merge.parts)
      if (part.comparison == Comparison::decision)
        out.says = step.merge.reason;
      else
        out.parts.emplace_back(pipeline::in_words(part, &a->second, &b->second), static_cast<double>(part.weight));
  }
  return {};
}

}  // namespace

Result<ReportData> report_data(const Case& c, bool reveal, std::optional<Day> as_of) {
  ReportData data;
  data.revealed = reveal;
  data.version = version;
  for (const std::string& root : c.roots()) {
    data.title += (data.title.empty() ? "" : ", ") + last_name(root);
    data.roots.push_back(printable_path(root));
  }
  // The log knows when; the last scan counts.
  SPILLMAP_TRY(c.for_each_log([&](const LogEntry& e) -> Status {
    if (e.action == "scan.started") data.scan_started = utc_time(e.unix_seconds);
    if (e.action == "scan") data.scan_finished = utc_time(e.unix_seconds);
    return {};
  }));
  SPILLMAP_ASSIGN(const pipeline::Owners owners, pipeline::Owners::load(c, false));
  SPILLMAP_TRY(c.for_each_person([&](const Person& p) -> Status {
    if (p.affected)
      data.people.push_back(report_person(p, reveal));
    else
      ++data.people_not_affected;
    return {};
  }));
  SPILLMAP_TRY(add_merges(c, reveal, data));
  SPILLMAP_ASSIGN(const pipeline::Unread unread, pipeline::unread_of(c, owners));
  data.unread_low = unread.together.low;
  data.unread_likely = unread.together.likely;
  data.unread_high = unread.together.high;
  data.percent_in_one_file = unread.percent_in_one_file;
  std::map<std::pair<std::uint32_t, std::string>, const pipeline::Estimate*> estimates;
  for (const pipeline::UnreadItem& item : unread.items) estimates[{item.place.root, item.place.path}] = &item.estimate;
  SPILLMAP_TRY(pipeline::for_each_place(c, [&](const pipeline::Place& place) -> Status {
    const auto file = static_cast<std::uint32_t>(data.files.size());
    data.files.push_back({.path = place.path,
                          .status = place.status,
                          .format = place.format,
                          .bytes = place.bytes,
                          .reason = place.reason,
                          .container = place.content != nullptr && place.content->info.container});
    if (const auto found = estimates.find({place.root, place.path});
        place.status != ItemStatus::read && found != estimates.end()) {
      ReportFile& f = data.files.back();
      f.people_low = found->second->people.low;
      f.people_likely = found->second->people.likely;
      f.people_high = found->second->people.high;
      f.estimate = found->second->reason;
    }
    return pipeline::for_each_exposure(c, place, owners, [&](const pipeline::Exposure& e) -> Status {
      if (!e.person) return {};
      // Persons came in the order of their ids in both lists.
      ReportPerson& person = data.people[*e.person];
      const Finding& f = e.finding;
      if (person.findings.size() >= most_findings_shown) {
        ++person.findings_left_out;
        if (person.more_files.empty() || person.more_files.back() != file) person.more_files.push_back(file);
        return {};
      }
      person.findings.push_back({.element = f.element,
                                 .value = reveal ? f.value : pipeline::masked(f.element, f.value, f.normalized),
                                 .file = file,
                                 .place = f.locator.to_string(),
                                 .hidden = f.locator.hidden,
                                 .how = f.how,
                                 .confidence = f.confidence,
                                 .flags = f.flags,
                                 .reason = e.mention->reason.empty() ? f.reason : f.reason + "; " + e.mention->reason});
      return {};
    });
  }));
  SPILLMAP_ASSIGN(const auto text, stored_incident_text(c));
  if (text && !data.people.empty()) {
    SPILLMAP_ASSIGN(const CaseDuties duties, case_duties(c, law::Rulebook::built_in(), as_of));
    data.deadlines = deadlines_of(duties);
    if (!duties.incident.title.empty()) data.title = duties.incident.title;
  }
  return data;
}

}  // namespace spillmap::cli
