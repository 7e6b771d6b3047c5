#include "notify/filing_facts.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>

#include "base/written.h"
#include "model/us_state.h"

namespace spillmap::notify {
namespace {
using Context = FilingContext;
using Get = FilingFact (*)(const Context&);

std::string yes_no(const std::optional<bool>& value) { return !value ? "" : *value ? "yes" : "no"; }

template <Anchor anchor>
FilingFact date(const Context& c) {
  const auto day = c.incident.facts.date(anchor);
  return {day ? to_string(*day) : "", "dates." + std::string(to_string(anchor))};
}
template <Contact Incident::*contact, std::string Contact::*field>
std::string part(const Context& c) {
  return c.incident.*contact.*field;
}

ElementSet elements_of(const Context& c) {
  ElementSet out;
  for (const std::uint32_t g : groups_of(c.duties)) out.add(c.assessment.groups[g].facts.elements);
  return out;
}
template <Life life>
FilingFact people_of(const Context& c) {
  std::uint64_t n = 0;
  for (const std::uint32_t g : groups_of(c.duties))
    if (c.assessment.groups[g].facts.life == life) n += c.assessment.groups[g].count;
  return {std::to_string(n), ""};
}
std::uint64_t count_of(const Context& c) {
  std::uint64_t n = 0;
  for (const Duty* d : c.duties) n = std::max(n, d->count);
  return n;
}
template <class Visit>
std::string each_duty(const Context& c, Visit visit) {
  std::vector<std::string> words;
  for (const Duty* d : c.duties)
    if (std::string word = visit(*d); std::find(words.begin(), words.end(), word) == words.end())
      words.push_back(std::move(word));
  return joined_filled(words, "; ");
}
// Paragraphs stay apart; the lines of one are joined.
FilingFact words(const Context& c, const std::string& name) {
  const auto at = c.incident.words.find(name);
  if (at == c.incident.words.end()) return {"", "letter." + name};
  std::string out;
  for (std::size_t i = 0; i < at->second.size(); ++i) {
    const char ch = at->second[i];
    const bool alone = ch == '\n' && (i == 0 || at->second[i - 1] != '\n') &&
                       (i + 1 == at->second.size() || at->second[i + 1] != '\n');
    out += alone ? ' ' : ch;
  }
  return {out, ""};
}
std::string window(const Context& c) {
  const auto from = c.incident.facts.date(Anchor::happened), to = c.incident.facts.date(Anchor::ended);
  if (!from) return "";
  return to && *to != *from ? to_string(*from) + " to " + to_string(*to) : to_string(*from);
}
// What the OCR portal tells apart.
std::string phi_types(ElementSet e) {
  std::vector<std::string> out;
  const auto any = [&](std::initializer_list<Element> list) {
    return std::any_of(list.begin(), list.end(), [&](Element x) { return e.has(x); });
  };
  if (any({Element::diagnosis, Element::treatment, Element::medication, Element::genetic,
           Element::medical_record_number}))
    out.emplace_back("Clinical");
  if (any({Element::name, Element::address, Element::date_of_birth, Element::phone, Element::email, Element::ssn,
           Element::drivers_license, Element::state_id, Element::passport}))
    out.emplace_back("Demographic");
  if (any({Element::bank_account, Element::payment_card, Element::account_access, Element::itin,
           Element::health_insurance}))
    out.emplace_back("Financial");
  if (any({Element::credentials, Element::biometric, Element::alien_number, Element::military_id, Element::tribal_id,
           Element::national_id}))
    out.emplace_back("Other");
  return joined_filled(out);
}
std::string recipients(const Assessment& a, std::string_view wanted) {
  std::set<std::string> states;
  for (const Duty& d : a.duties)
    if (d.recipient == wanted && owed(d)) {
      if (d.states.empty()) states.insert(d.jurisdiction);
      states.insert(d.states.begin(), d.states.end());
    }
  return joined_filled({states.begin(), states.end()});
}
std::string kind_words(HolderKind kind) {
  switch (kind) {
    case HolderKind::hipaa_covered_entity: return "HIPAA covered entity";
    case HolderKind::business_associate: return "HIPAA business associate";
    case HolderKind::part2_program: return "substance use disorder programme (42 CFR Part 2)";
    case HolderKind::private_body: return "private organisation";
    case HolderKind::glba_financial: return "financial institution (GLBA)";
    case HolderKind::credit_bureau: return "consumer reporting agency";
    case HolderKind::phr_vendor: return "vendor of personal health records";
    case HolderKind::public_company: return "public company";
    case HolderKind::government: return "government body";
  }
  return "";
}
std::string maine_type(const DataHolder& holder) {
  const auto is = [&](HolderKind kind) {
    return std::find(holder.kinds.begin(), holder.kinds.end(), kind) != holder.kinds.end();
  };
  if (is(HolderKind::hipaa_covered_entity) || is(HolderKind::part2_program)) return "Health care";
  if (is(HolderKind::government)) return "Government";
  if (is(HolderKind::glba_financial) || is(HolderKind::credit_bureau)) return "Financial services";
  return holder.kinds.empty() ? "" : "Other commercial";
}
std::string hold_words(const Incident& i) {
  if (!i.facts.hold) return "no";
  const LawEnforcementHold& h = *i.facts.hold;
  std::string text = std::string("yes, ") + (h.written ? "written" : "oral") + " request";
  if (!h.agency.empty()) text += " of " + h.agency;
  if (h.requested) text += " on " + to_string(*h.requested);
  if (h.until) text += ", until " + to_string(*h.until);
  return text;
}
std::string service_words(const ServiceOffer& s) {
  if (s.months == 0) return "";
  return std::to_string(s.months) + " months" + (s.provider.empty() ? "" : ", " + s.provider) +
         (s.product.empty() ? "" : ", " + s.product);
}
std::string manner(const Incident& i) {
  const bool email = std::any_of(i.roster.begin(), i.roster.end(), [](const RosterEntry& r) { return r.email_agreed; });
  return std::string("written, by first-class mail") + (email ? "; by e-mail where the person agreed" : "") +
         (i.facts.bad_addresses.value_or(0) != 0 ? "; substitute notice for addresses that do not work" : "");
}
std::string others_told(const Context& c) {
  std::vector<std::string> titles;
  for (const Duty& d : c.assessment.duties) {
    const bool authority = d.recipient == "hhs" || d.recipient == "ftc" || d.recipient == "sec" ||
                           d.recipient == "attorney_general" || d.recipient.starts_with("regulator:");
    if (!authority || !owed(d) || std::find(c.duties.begin(), c.duties.end(), &d) != c.duties.end()) continue;
    if (std::find(titles.begin(), titles.end(), d.title) == titles.end()) titles.push_back(d.title);
  }
  return titles.empty() ? "none" : joined_filled(titles, "; ");
}

const std::map<std::string, Get, std::less<>>& facts() {
  static const std::map<std::string, Get, std::less<>> all = {
      {"holder.name",
       [](const Context& c) {
         return FilingFact{c.incident.holder.name, "holder.name"};
       }},
      {"holder.kinds",
       [](const Context& c) {
         std::vector<std::string> kinds;
         for (const HolderKind kind : c.incident.holder.kinds) kinds.push_back(kind_words(kind));
         return FilingFact{joined_filled(kinds), "holder.kinds"};
       }},
      {"holder.state_name",
       [](const Context& c) {
         return FilingFact{std::string(us_state_name(c.incident.holder.state).value_or("")), "holder.state"};
       }},
      {"holder.maine_type",
       [](const Context& c) {
         return FilingFact{maine_type(c.incident.holder), "holder.kinds"};
       }},
      {"sender.address",
       [](const Context& c) {
         return FilingFact{joined_filled(c.incident.sender.address), "sender.address"};
       }},
      {"filer.name",
       [](const Context& c) {
         return FilingFact{part<&Incident::privacy_officer, &Contact::name>(c), "privacy_officer.name"};
       }},
      {"filer.title",
       [](const Context& c) {
         return FilingFact{part<&Incident::privacy_officer, &Contact::title>(c), "privacy_officer.title"};
       }},
      {"filer.name_title",
       [](const Context& c) {
         return FilingFact{joined_filled({c.incident.privacy_officer.name, c.incident.privacy_officer.title}),
                           "privacy_officer.name"};
       }},
      {"filer.organisation",
       [](const Context& c) {
         const std::string& own = c.incident.privacy_officer.organisation;
         return FilingFact{own.empty() ? c.incident.holder.name : own, "privacy_officer.organisation"};
       }},
      {"filer.phone",
       [](const Context& c) {
         return FilingFact{part<&Incident::privacy_officer, &Contact::phone>(c), "privacy_officer.phone"};
       }},
      {"filer.email",
       [](const Context& c) {
         return FilingFact{part<&Incident::privacy_officer, &Contact::email>(c), "privacy_officer.email"};
       }},
      {"associate.involved",
       [](const Context& c) {
         return FilingFact{
             c.incident.facts.date(Anchor::associate_discovered)
                 ? "yes, it discovered it on " + to_string(*c.incident.facts.date(Anchor::associate_discovered))
                 : "no",
             "dates.associate_discovered"};
       }},
      {"dates.happened", date<Anchor::happened>},
      {"dates.ended", date<Anchor::ended>},
      {"dates.discovered", date<Anchor::discovered>},
      {"dates.determined", date<Anchor::determined>},
      {"dates.scope_identified", date<Anchor::scope_identified>},
      {"dates.review_ended", date<Anchor::review_ended>},
      {"dates.letters_sent", date<Anchor::letters_sent>},
      {"dates.window",
       [](const Context& c) {
         return FilingFact{window(c), "dates.happened"};
       }},
      {"cause",
       [](const Context& c) {
         return FilingFact{c.incident.cause, "incident.cause"};
       }},
      {"location",
       [](const Context& c) {
         return FilingFact{c.incident.location, "incident.location"};
       }},
      {"facts.encrypted",
       [](const Context& c) {
         return FilingFact{yes_no(c.incident.facts.encrypted), "facts.encrypted"};
       }},
      {"facts.key_taken",
       [](const Context& c) {
         return FilingFact{c.incident.facts.encrypted == true ? yes_no(c.incident.facts.key_taken) : "not encrypted",
                           "facts.key_taken"};
       }},
      {"words.what_happened", [](const Context& c) { return words(c, "what_happened"); }},
      {"words.what_we_are_doing", [](const Context& c) { return words(c, "what_we_are_doing"); }},
      {"words.narrative_before", [](const Context& c) { return words(c, "narrative_before"); }},
      {"elements.words",
       [](const Context& c) {
         std::vector<std::string> labels;
         const ElementSet set = elements_of(c);
         for (std::size_t e = 0; e < element_count; ++e)
           if (set.has(static_cast<Element>(e))) labels.emplace_back(label(static_cast<Element>(e)));
         return FilingFact{joined_filled(labels, "; "), ""};
       }},
      {"elements.phi_types",
       [](const Context& c) {
         return FilingFact{phi_types(elements_of(c)), ""};
       }},
      {"counts.total",
       [](const Context& c) {
         std::uint64_t n = 0;
         for (const PersonGroup& g : c.assessment.groups) n += g.count;
         return FilingFact{std::to_string(n), ""};
       }},
      {"duty.count",
       [](const Context& c) {
         return FilingFact{std::to_string(count_of(c)), ""};
       }},
      {"duty.size_500",
       [](const Context& c) {
         return FilingFact{count_of(c) >= 500 ? "500 or more" : "fewer than 500", ""};
       }},
      {"duty.minors", people_of<Life::minor>},
      {"duty.deceased", people_of<Life::deceased>},
      {"duty.recipients",
       [](const Context& c) {
         return FilingFact{each_duty(c, [](const Duty& d) { return d.title; }), ""};
       }},
      {"duty.citations",
       [](const Context& c) {
         return FilingFact{each_duty(c, [](const Duty& d) { return d.citation; }), ""};
       }},
      {"duty.due",
       [](const Context& c) {
         return FilingFact{each_duty(c,
                                     [](const Duty& d) {
                                       std::string rule(to_string(d.rule));
                                       std::replace(rule.begin(), rule.end(), '_', ' ');
                                       return d.due ? to_string(*d.due) + (rule.empty() ? "" : ", " + rule) : rule;
                                     }),
                           ""};
       }},
      {"duty.names_file",
       [](const Context&) {
         return FilingFact{"the rows of this state in letters.csv", ""};
       }},
      {"notice.manner",
       [](const Context& c) {
         return FilingFact{manner(c.incident), ""};
       }},
      {"services.words",
       [](const Context& c) {
         return FilingFact{c.incident.facts.services_offered == false ? "none" : service_words(c.incident.services),
                           "services.months"};
       }},
      {"hold.words",
       [](const Context& c) {
         return FilingFact{hold_words(c.incident), ""};
       }},
      {"substitute.needed",
       [](const Context& c) {
         const auto bad = c.incident.facts.bad_addresses;
         return FilingFact{!bad        ? ""
                           : *bad == 0 ? "no"
                           : *bad < 10 ? "yes, fewer than 10"
                                       : "yes, 10 or more",
                           "facts.bad_addresses"};
       }},
      {"media.states",
       [](const Context& c) {
         const std::string states = recipients(c.assessment, "media");
         return FilingFact{states.empty() ? "no" : "yes: " + states, ""};
       }},
      {"bureaus.told",
       [](const Context& c) {
         const std::string states = recipients(c.assessment, "credit_bureaus");
         return FilingFact{states.empty() ? "not required" : "to be told under the laws of " + states, ""};
       }},
      {"others.told",
       [](const Context& c) {
         return FilingFact{others_told(c), ""};
       }},
  };
  return all;
}
}  // namespace

std::set<std::uint32_t> groups_of(const std::vector<const Duty*>& duties) {
  std::set<std::uint32_t> out;
  for (const Duty* d : duties) out.insert(d->groups.begin(), d->groups.end());
  return out;
}

bool is_filing_fact(std::string_view name) { return facts().contains(name); }

FilingFact filing_fact(std::string_view name, const FilingContext& context) {
  const auto at = facts().find(name);
  return at == facts().end() ? FilingFact{} : at->second(context);
}

}  // namespace spillmap::notify
