#include "law/engine.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <unordered_map>

#include "base/written.h"
#include "law/conditions.h"
#include "law/due.h"
#include "law/vocabulary.h"
#include "model/recipient.h"
#include "model/us_state.h"

namespace spillmap::law {
namespace {

// What one law makes of one group.
struct Match {
  Certainty certainty = Certainty::no;
  ElementSet triggered;
  Confidence confidence = Confidence::high;
  std::vector<std::string> reasons;
  std::vector<MissingFact> missing;
};

struct LawState {
  const Law* law = nullptr;
  Tri binds = Tri::no;
  std::vector<MissingFact> binding_missing;
  std::vector<std::uint32_t> groups;  // whom it protects
  std::vector<Match> match;           // beside `groups`
  bool no_harm = false;
};

bool contains(const std::vector<std::string>& list, std::string_view item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

Certainty weaker(Certainty a, Certainty b) { return std::min(a, b); }
Confidence lesser(Confidence a, Confidence b) { return std::min(a, b); }

std::string people(std::uint64_t n) { return n == 1 ? "1 person" : grouped(n) + " people"; }

DutyStatus status_of(Certainty certainty) {
  switch (certainty) {
    case Certainty::no: return DutyStatus::not_required;
    case Certainty::conditional: return DutyStatus::conditional;
    case Certainty::ambiguous: return DutyStatus::ambiguous;
    case Certainty::certain: break;
  }
  return DutyStatus::required;
}

class Engine {
 public:
  Engine(const Rulebook& rules, const DataHolder& holder, const IncidentFacts& facts,
         const std::vector<PersonGroup>& groups)
      : rules_(rules), holder_(holder), facts_(facts), groups_(groups), due_(facts) {}

  void run(Assessment& out) {
    index_groups(out);
    for (const Law& law : rules_.laws()) {
      LawState state = look_at(law);
      if (!state.groups.empty()) states_.push_back(std::move(state));
    }
    count_mailing();
    for (const LawState& state : states_) give_duties(state, out);
    finish(out);
  }

 private:
  // ---- whom a law protects -----------------------------------------------------------------------------------------

  void index_groups(Assessment& out) {
    std::uint64_t homeless = 0;
    for (std::uint32_t g = 0; g < groups_.size(); ++g) {
      const PersonFacts& p = groups_[g].facts;
      all_.push_back(g);
      by_place_[p.country == "US" ? "US-" + p.region : p.country].push_back(g);
      if (p.country == "US" && !us_state_name(p.region)) homeless += groups_[g].count;
    }
    if (homeless != 0)
      out.notes.push_back(people(homeless) + " with no known state of residence: no state's law was applied to them");
  }

  std::vector<std::uint32_t> protected_by(const Law& law) const {
    std::vector<std::uint32_t> out;
    const auto take = [&](const std::string& place, auto keep) {
      const auto at = by_place_.find(place);
      if (at == by_place_.end()) return;
      for (const std::uint32_t g : at->second)
        if (keep(groups_[g].facts)) out.push_back(g);
    };
    const auto any = [](const PersonFacts&) { return true; };
    switch (law.people) {
      case People::all: out = all_; break;
      case People::residents: take(law.jurisdiction, any); break;
      case People::countries:
        for (const std::string& country : law.places) take(country, any);
        break;
      case People::regions:
        take(law.jurisdiction.substr(0, 2), [&](const PersonFacts& p) { return contains(law.places, p.region); });
        break;
    }
    std::erase_if(out, [&](std::uint32_t g) {
      return std::find(law.capacity_not.begin(), law.capacity_not.end(), groups_[g].facts.capacity) !=
             law.capacity_not.end();
    });
    std::sort(out.begin(), out.end());
    return out;
  }

  // ---- which version of an entry holds -----------------------------------------------------------------------------

  // The day of notice, as far as it can be told: letters sent or planned, else the last day that this law's own clock
  // gives.
  std::optional<Day> notice_day(const Law& law) const {
    if (const auto sent = facts_.date(Anchor::letters_sent)) return sent;
    for (const DutyRule& d : law.duties)
      if (d.recipient == "individuals" && !d.clock.empty())
        if (const auto day = due_.of(d).due) return day;
    return std::nullopt;
  }

  // certain: in force on each of the days that may decide; ambiguous: on some; no: on none.
  Certainty in_force(const Provenance& p, const Law& law) const {
    if (!p.from && !p.until) return Certainty::certain;
    const auto on = [&](Day day) { return (!p.from || day >= *p.from) && (!p.until || day < *p.until); };
    bool some = false, every = true, any_known = false;
    for (const Anchor anchor : p.applies_by) {
      std::optional<Day> day = facts_.date(anchor);
      if (!day && anchor == Anchor::letters_sent) day = notice_day(law);
      if (!day && anchor == Anchor::discovered) day = first_known();
      if (!day) continue;
      any_known = true;
      (on(*day) ? some : every) = on(*day);
    }
    if (!any_known) {
      const auto day = first_known();
      if (!day)
        return p.until ? Certainty::no : Certainty::certain;  // no day is known at all: the law of the latest version
      return on(*day) ? Certainty::certain : Certainty::no;
    }
    return every ? Certainty::certain : some ? Certainty::ambiguous : Certainty::no;
  }

  std::optional<Day> first_known() const {
    for (const Anchor anchor : {Anchor::discovered, Anchor::determined, Anchor::aware, Anchor::associate_discovered,
                                Anchor::scope_identified, Anchor::materiality_determined, Anchor::happened})
      if (const auto day = facts_.date(anchor)) return day;
    return facts_.as_of;
  }

  template <class Entry>
  const Entry* holding(const std::vector<Entry>& entries, const Law& law) const {
    for (const Entry& entry : entries)
      if (in_force(entry, law) != Certainty::no) return &entry;
    return nullptr;
  }

  // ---- what triggers -----------------------------------------------------------------------------------------------

  LawState look_at(const Law& law) {
    LawState state;
    state.law = &law;
    if (!law.holders.empty() && std::none_of(holder_.kinds.begin(), holder_.kinds.end(), [&](HolderKind kind) {
          return std::find(law.holders.begin(), law.holders.end(), kind) != law.holders.end();
        }))
      return state;
    state.groups = protected_by(law);
    if (state.groups.empty()) return state;
    state.binds = all_hold(law.when, {holder_, facts_, nullptr, {}}, &state.binding_missing);
    if (const Harm* harm = holding(law.harm, law)) state.no_harm = harm->exit && facts_.harm_likely == false;
    for (const std::uint32_t g : state.groups) state.match.push_back(match(law, state, groups_[g].facts));
    return state;
  }

  Match match(const Law& law, const LawState& state, const PersonFacts& person) const {
    Match best;
    if (state.binds == Tri::no) {
      best.reasons.push_back("the law does not bind this holder");
      return best;
    }
    const bool named = person.elements.has(Element::name);
    for (const ElementRule& rule : law.elements) {
      Certainty certainty = in_force(rule, law);
      if (certainty == Certainty::no) continue;
      Match m;
      m.confidence = rule.confidence;
      if (certainty == Certainty::ambiguous)
        m.reasons.push_back("whether this version of the law applies is open: " + versions_words(rule));
      ElementSet hit = ElementSet::from_bits(person.elements.bits() & rule.any.bits());
      if (rule.any_element) hit = person.elements;
      if (hit.empty() || (person.elements.bits() & rule.with.bits()) != rule.with.bits()) continue;
      if (rule.certainty != Certainty::certain) {
        certainty = weaker(certainty, open_point(rule, rule.certainty, m));
        if (certainty == Certainty::no) continue;
      }
      if (!named && rule.without_name != Certainty::certain) {
        if (rule.without_name == Certainty::no) continue;
        certainty = weaker(certainty, open_point(rule, rule.without_name, m));
        if (certainty == Certainty::no) continue;
        m.reasons.insert(m.reasons.begin(), "no name was exposed with " + words_of(hit));
      }
      const Tri when = all_hold(rule.when, {holder_, facts_, &person, hit}, &m.missing);
      if (when == Tri::no) continue;
      if (when == Tri::unknown) certainty = weaker(certainty, Certainty::conditional);
      m.certainty = certainty;
      m.triggered = hit;
      m.reasons.insert(m.reasons.begin(), words_of(hit) + (named ? " with the name" : "") + " (" + rule.cite + ")");
      take_better(best, std::move(m));
    }
    if (best.certainty == Certainty::no) {
      best.reasons = {"none of the exposed data triggers it: " + words_of(person.elements)};
      return best;
    }
    if (state.binds == Tri::unknown) {
      best.certainty = weaker(best.certainty, Certainty::conditional);
      best.missing.insert(best.missing.end(), state.binding_missing.begin(), state.binding_missing.end());
      best.reasons.push_back("whether the law binds this holder depends on a fact that was not given");
    }
    apply_encryption(law, person, best);
    return best;
  }

  static std::string words_of(ElementSet set) { return set.empty() ? "nothing" : set.to_string(','); }

  static std::string versions_words(const Provenance& p) {
    std::string text;
    if (p.from) text += "in force from " + to_string(*p.from);
    if (p.until) text += (text.empty() ? "in force until " : ", until ") + to_string(*p.until);
    text += ", and the days that may decide lie on both sides";
    return text;
  }

  // A point that the law or the facts leave open; an answer settles it.
  Certainty open_point(const ElementRule& rule, Certainty open, Match& m) const {
    if (!rule.question.empty()) {
      switch (answer(rule.question, facts_, nullptr)) {
        case Tri::yes: return Certainty::certain;
        case Tri::no: return Certainty::no;
        case Tri::unknown:
          if (open == Certainty::conditional) answer(rule.question, facts_, &m.missing);
          break;
      }
    }
    if (!rule.note.empty()) m.reasons.push_back(rule.note);
    return open;
  }

  // The surest reading counts; readings of equal certainty add what they trigger.
  static void take_better(Match& best, Match m) {
    if (m.certainty > best.certainty) {
      m.triggered.add(best.triggered);
      best = std::move(m);
    } else if (m.certainty == best.certainty) {
      best.triggered.add(m.triggered);
      best.confidence = std::max(best.confidence, m.confidence);
      for (std::string& reason : m.reasons)
        if (!contains(best.reasons, reason)) best.reasons.push_back(std::move(reason));
      best.missing.insert(best.missing.end(), m.missing.begin(), m.missing.end());
    } else {
      best.triggered.add(m.triggered);
    }
  }

  void apply_encryption(const Law& law, const PersonFacts& person, Match& m) const {
    const std::optional<bool> encrypted = person.encrypted ? person.encrypted : facts_.encrypted;
    if (encrypted != true) return;
    const Encryption* rule = holding(law.encryption, law);
    if (rule == nullptr || !rule->exit) return;
    if (facts_.encrypted_by_attacker == true) {
      m.reasons.push_back("what an attacker encrypts is not encrypted for this purpose");
      return;
    }
    if (facts_.key_taken != true) {
      m.certainty = Certainty::no;
      m.reasons = {"the data were encrypted" + (rule->standard.empty() ? "" : " (" + rule->standard + ")") +
                   " and the key was not taken (" + rule->cite + ")"};
      if (!facts_.key_taken) m.missing = {{"facts.key_taken", "Was the key, or a way to it, taken with the data?"}};
      return;
    }
    if (rule->lost_with_key == Certainty::no) {
      m.certainty = Certainty::no;
      m.reasons = {"the data were encrypted, and this law's exit does not ask for the key (" + rule->cite + ")"};
    } else if (rule->lost_with_key == Certainty::ambiguous) {
      m.certainty = weaker(m.certainty, Certainty::ambiguous);
      m.reasons.push_back(
          "the data were encrypted and the key was taken: the law's words leave open what follows; safe: notify");
    } else {
      m.reasons.push_back("the data were encrypted, but the key was taken (" + rule->cite + ")");
    }
  }

  // ---- what another law takes over ---------------------------------------------------------------------------------

  // Whether a group gets a HIPAA letter, and by that one a notice.
  bool gets_hipaa_letter(std::uint32_t group) const {
    const LawState* hipaa = state_of("us-hipaa");
    if (hipaa == nullptr) return false;
    const auto at = std::lower_bound(hipaa->groups.begin(), hipaa->groups.end(), group);
    return at != hipaa->groups.end() && *at == group &&
           hipaa->match[static_cast<std::size_t>(at - hipaa->groups.begin())].certainty == Certainty::certain;
  }

  const LawState* state_of(std::string_view id) const {
    for (const LawState& state : states_)
      if (state.law->id == id) return &state;
    return nullptr;
  }

  struct Taken {
    const Displaced* by = nullptr;
    DutyStatus result = DutyStatus::required;
    std::vector<MissingFact> missing;
  };

  Taken displaced(const LawState& state, std::size_t i, const std::string& recipient) const {
    Taken taken;
    for (const Displaced& d : state.law->displaced) {
      if (in_force(d, *state.law) == Certainty::no) continue;
      if (!d.recipients.empty() && !contains(d.recipients, recipient)) continue;
      if (!d.whole_holder && !gets_hipaa_letter(state.groups[i])) continue;
      std::vector<MissingFact> missing;
      const Tri when =
          all_hold(d.when, {holder_, facts_, &groups_[state.groups[i]].facts, state.match[i].triggered}, &missing);
      if (when == Tri::no) continue;
      taken.by = &d;
      taken.result = when == Tri::unknown ? DutyStatus::conditional : d.result;
      taken.missing = std::move(missing);
      if (taken.result == DutyStatus::conditional && !d.question.empty()) {
        switch (answer(d.question, facts_, &taken.missing)) {
          case Tri::yes: taken.result = DutyStatus::not_required; break;
          case Tri::no: return {};
          case Tri::unknown: break;
        }
      }
      return taken;
    }
    return taken;
  }

  // ---- duties ------------------------------------------------------------------------------------------------------

  void count_mailing() {
    std::vector<Certainty> told(groups_.size(), Certainty::no);
    for (const LawState& state : states_) {
      if (state.no_harm) continue;
      const bool letters = std::any_of(state.law->duties.begin(), state.law->duties.end(), [&](const DutyRule& d) {
        return d.recipient == "individuals" && in_force(d, *state.law) != Certainty::no;
      });
      if (!letters) continue;
      for (std::size_t i = 0; i < state.groups.size(); ++i) {
        const Taken taken = displaced(state, i, "individuals");
        if (taken.by != nullptr && taken.result == DutyStatus::not_required) continue;
        Certainty& best = told[state.groups[i]];
        best = std::max(best, state.match[i].certainty);
      }
    }
    for (std::size_t g = 0; g < told.size(); ++g) {
      if (told[g] == Certainty::certain) mailing_ += groups_[g].count;
      if (told[g] != Certainty::no) mailing_at_most_ += groups_[g].count;
    }
  }

  // A group as one duty sees it.
  struct Seen {
    std::uint32_t group = 0;
    Certainty certainty = Certainty::no;
    Taken taken;
    const Match* match = nullptr;
    std::vector<MissingFact> missing;
  };

  std::vector<Seen> seen_by(const LawState& state, const DutyRule& rule) const {
    std::vector<Seen> out;
    const LawState* from = &state;
    if (!rule.reached_by.empty()) {
      from = state_of(rule.reached_by);
      if (from == nullptr) return out;
    }
    for (std::size_t i = 0; i < from->groups.size(); ++i) {
      const PersonFacts& person = groups_[from->groups[i]].facts;
      if (from != &state && !std::binary_search(state.groups.begin(), state.groups.end(), from->groups[i])) continue;
      if (!rule.elements.empty() && (person.elements.bits() & rule.elements.bits()) == 0) continue;
      Seen seen{from->groups[i], from->match[i].certainty, {}, &from->match[i], {}};
      const Tri when = all_hold(rule.when, {holder_, facts_, &person, from->match[i].triggered}, &seen.missing);
      if (when == Tri::no) continue;
      if (when == Tri::unknown) seen.certainty = weaker(seen.certainty, Certainty::conditional);
      if (from == &state) seen.taken = displaced(state, i, rule.recipient);
      out.push_back(std::move(seen));
    }
    return out;
  }

  void give_duties(const LawState& state, Assessment& out) {
    const std::size_t first = out.duties.size();
    for (const DutyRule& rule : state.law->duties) {
      const Certainty force = in_force(rule, *state.law);
      if (force == Certainty::no) continue;
      const bool no_harm = state.no_harm && rule.on_no_harm == OnNoHarm::drop;
      if (rule.on_no_harm == OnNoHarm::only && !state.no_harm) continue;
      std::vector<Seen> seen = seen_by(state, rule);
      if (rule.recipient == "individuals" && !no_harm)
        give_letters(state, rule, force, seen, out);
      else
        give_one(state, rule, force, seen, no_harm, out);
    }
    join_versions(out, first);
  }

  Duty new_duty(const LawState& state, const DutyRule& rule, const std::string& recipient) const {
    Duty d;
    d.law = state.law->id;
    d.id = d.law + "/" + rule.id;
    d.jurisdiction = state.law->jurisdiction;
    d.recipient = recipient;
    d.title = !rule.title.empty() && recipient == rule.recipient ? rule.title : title_of(*state.law, recipient);
    d.months = rule.months;
    d.how = rule.how;
    d.citation = rule.cite;
    d.source = rule.source_text + ", read " + to_string(rule.seen);
    d.confidence = rule.confidence;
    const Due due = due_.of(rule, holding(state.law->police, *state.law));
    d.due = due.day;
    d.rule = due.rule;
    d.anchor = due.anchor;
    d.arithmetic = due.arithmetic;
    d.held_until = due.held_until;
    d.act_by = due.act_by;
    d.missing = due.missing;
    if (rule.keep) d.keep_until = due_.of_clock(*rule.keep);
    if (rule.assess) d.assess_by = due_.of_clock(*rule.assess);
    if (!rule.note.empty()) d.reasons.push_back(rule.note);
    if (state.law->checked_from && first_known() && *first_known() < *state.law->checked_from) {
      d.confidence = Confidence::low;
      d.reasons.push_back("the law before " + to_string(*state.law->checked_from) +
                          " was not checked against a source");
    }
    return d;
  }

  static std::string title_of(const Law& law, const std::string& recipient) {
    std::string title = recipient_name(recipient).value_or(recipient);
    if (law.jurisdiction.starts_with("US-") && (recipient == "attorney_general"))
      title += " of " + std::string(us_state_name(law.jurisdiction.substr(3)).value_or(""));
    return title;
  }

  // Adds what a group brings to a duty: reasons, what is missing, confidence.
  void add_group(Duty& d, const Seen& seen) const {
    d.groups.push_back(seen.group);
    for (const std::string& reason : seen.match->reasons)
      if (d.reasons.size() < 12 && !contains(d.reasons, reason)) d.reasons.push_back(reason);
    d.confidence = lesser(d.confidence, seen.match->confidence);
    for (const auto* list : {&seen.match->missing, &seen.missing, &seen.taken.missing})
      d.missing.insert(d.missing.end(), list->begin(), list->end());
    if (seen.taken.by != nullptr) {
      const std::string why = taken_words(*seen.taken.by);
      if (!contains(d.reasons, why)) d.reasons.insert(d.reasons.begin(), why);
      d.confidence = lesser(d.confidence, seen.taken.by->confidence);
    }
  }

  static std::string taken_words(const Displaced& by) {
    std::string text;
    switch (by.result) {
      case DutyStatus::not_required: text = "the holder is exempt (" + by.cite + ")"; break;
      case DutyStatus::met_by_other_notice: text = "done by the HIPAA letter (" + by.cite + ")"; break;
      default: text = "whether the HIPAA letter takes its place is open (" + by.cite + ")"; break;
    }
    return by.note.empty() ? text : text + ": " + by.note;
  }

  // Letters to people: by life and by how sure the law is, one duty each.
  void give_letters(const LawState& state, const DutyRule& rule, Certainty force, const std::vector<Seen>& seen,
                    Assessment& out) {
    std::map<std::pair<std::string, DutyStatus>, Duty> made;
    std::uint64_t protected_people = 0, untold = 0;
    for (const Seen& s : seen) {
      const PersonFacts& p = groups_[s.group].facts;
      protected_people += groups_[s.group].count;
      DutyStatus status = status_of(weaker(s.certainty, force));
      if (status != DutyStatus::not_required && s.taken.by != nullptr)
        status = s.taken.result == DutyStatus::required ? status : s.taken.result;
      std::string recipient = "individuals", why;
      std::vector<MissingFact> missing;
      if (p.life == Life::minor && !p.consented_alone.value_or(false)) {
        recipient = minor_recipient(p, due_.of(rule).due, why, missing);
      } else if (p.life == Life::minor) {
        why = "a minor who could and did consent to the care alone is told in person";
      } else if (p.life == Life::deceased) {
        if (p.representative_known == false) {
          untold += groups_[s.group].count;
          if (status != DutyStatus::not_required) continue;  // counted in totals, but nobody is there to be told
        } else if (!p.representative_known && status == DutyStatus::required) {
          status = DutyStatus::conditional;
          missing.push_back({"roster.representative",
                             "Is next of kin or a personal representative of the deceased known, with an address?"});
        }
        recipient = "next_of_kin";
      }
      auto [at, is_new] = made.try_emplace({recipient, status}, Duty{});
      Duty& d = at->second;
      if (is_new) {
        d = new_duty(state, rule, recipient);
        d.status = status;
        if (recipient != "individuals") d.id += "." + recipient;
        if (force == Certainty::ambiguous)
          d.reasons.insert(d.reasons.begin(), "which version applies is open: " + versions_words(rule));
      }
      add_group(d, s);
      d.count += groups_[s.group].count;
      d.missing.insert(d.missing.end(), missing.begin(), missing.end());
      if (!why.empty() && !contains(d.reasons, why)) d.reasons.push_back(why);
    }
    const bool owed =
        std::any_of(made.begin(), made.end(), [](const auto& m) { return m.first.second != DutyStatus::not_required; });
    for (auto& [key, d] : made) {
      // Who is not owed anything is not spoken of where others of the same law are: their reason is in --why of the
      // group.
      if (key.second == DutyStatus::not_required && owed) continue;
      if (untold != 0)
        d.reasons.push_back(people(untold) + " died and no representative is known: counted, but no letter");
      if (key.second == DutyStatus::conditional || key.second == DutyStatus::ambiguous || made.size() > 1)
        d.id += std::string(key.second == DutyStatus::required              ? ""
                            : key.second == DutyStatus::conditional         ? ".conditional"
                            : key.second == DutyStatus::ambiguous           ? ".ambiguous"
                            : key.second == DutyStatus::met_by_other_notice ? ".met"
                                                                            : "");
      if (d.status == DutyStatus::not_required)
        clear_day(d);
      else
        add_content(state, rule, d);
      out.duties.push_back(std::move(d));
    }
    if (made.empty() && protected_people != 0) {
      Duty d = new_duty(state, rule, "individuals");
      d.reasons.push_back("nobody is left who could be told");
      clear_day(d);
      out.duties.push_back(std::move(d));
    }
  }

  // Who is told of a minor depends on the day of the letter.
  std::string minor_recipient(const PersonFacts& p, std::optional<Day> due, std::string& why,
                              std::vector<MissingFact>& missing) const {
    if (!p.turns_18) return "guardians";
    const auto sent = facts_.date(Anchor::letters_sent);
    const std::optional<Day> letter = sent ? sent : facts_.as_of ? facts_.as_of : first_known();
    if (letter && *p.turns_18 <= *letter) {
      why = "of age on the day of the letter";
      return "individuals";
    }
    if (!sent && due && *p.turns_18 <= *due) {
      why = "comes of age on " + to_string(*p.turns_18) + ": a letter from that day on goes to the person";
      missing.push_back({"dates.letters_sent", "On which day are the letters sent?"});
    }
    return "guardians";
  }

  static void clear_day(Duty& d) {
    d.due.reset();
    d.act_by.reset();
    d.rule = DueRule::none;
    d.arithmetic.clear();
    d.months = 0;
    d.held_until.reset();
    d.keep_until.reset();
    d.assess_by.reset();
  }

  // A regulator, a bureau, the media, a service: one duty that counts people.
  void give_one(const LawState& state, const DutyRule& rule, Certainty force, const std::vector<Seen>& seen,
                bool no_harm, Assessment& out) {
    if (seen.empty()) return;
    Duty d = new_duty(state, rule, rule.recipient);
    std::uint64_t sure = 0, at_most = 0;
    bool any_ambiguous = false;
    Taken exempt;
    for (const Seen& s : seen) {
      const std::uint64_t n = groups_[s.group].count;
      if (s.certainty == Certainty::no) continue;
      if (s.taken.by != nullptr && s.taken.result == DutyStatus::not_required) {
        exempt = s.taken;
        continue;
      }
      if (s.certainty == Certainty::certain &&
          (s.taken.by == nullptr || s.taken.result == DutyStatus::met_by_other_notice))
        sure += n;
      any_ambiguous = any_ambiguous || s.certainty == Certainty::ambiguous || s.taken.result == DutyStatus::ambiguous;
      at_most += n;
    }
    for (const Seen& s : seen)
      if (at_most == 0 ||
          (s.certainty != Certainty::no && (s.taken.by == nullptr || s.taken.result != DutyStatus::not_required)))
        add_group(d, s);
    Certainty certainty = Certainty::no;
    if (no_harm) {
      const Harm* harm = holding(state.law->harm, *state.law);
      d.reasons = {"harm is not likely: " + harm->test + " (" + harm->cite + ")"};
    } else if (at_most == 0) {
      if (exempt.by != nullptr) d.reasons = {taken_words(*exempt.by)};
    } else {
      certainty = meets_threshold(rule, seen, sure, at_most, any_ambiguous, d);
      if (sure == 0) certainty = weaker(certainty, any_ambiguous ? Certainty::ambiguous : Certainty::conditional);
    }
    if (force == Certainty::ambiguous && certainty != Certainty::no) {
      certainty = weaker(certainty, Certainty::ambiguous);
      d.reasons.insert(d.reasons.begin(), "which version applies is open: " + versions_words(rule));
    }
    d.status = status_of(certainty);
    if (d.count == 0) d.count = sure != 0 ? sure : at_most;
    if (certainty == Certainty::no)
      clear_day(d);
    else
      add_content(state, rule, d);
    out.duties.push_back(std::move(d));
  }

  enum class Held : std::uint8_t { none, some, all };

  Certainty meets_threshold(const DutyRule& rule, const std::vector<Seen>& seen, std::uint64_t sure,
                            std::uint64_t at_most, bool any_ambiguous, Duty& d) const {
    if (rule.threshold.empty()) return Certainty::certain;
    // Media: each state by itself.
    if (rule.threshold.front().basis == Basis::state) return meets_in_states(rule, seen, d);
    const auto holds = [&](bool upper) {
      std::size_t n = 0;
      for (const Threshold& t : rule.threshold)
        n += t.holds(value_of(t.basis, upper ? at_most : sure, upper)) ? 1u : 0u;
      return n == 0 ? Held::none : n == rule.threshold.size() ? Held::all : Held::some;
    };
    const Held low = holds(false), high = holds(true);
    std::string words;
    for (const Threshold& t : rule.threshold) {
      const std::uint64_t value = value_of(t.basis, sure, false), most = value_of(t.basis, at_most, true);
      words += (words.empty() ? "" : "; ") + to_words(t) + ": " + grouped(value) +
               (most != value ? " to " + grouped(most) : "");
    }
    d.threshold = words;
    if (rule.threshold.front().basis == Basis::bad_addresses) d.count = facts_.bad_addresses.value_or(0);
    if (low == high) {
      if (low == Held::some) {
        d.reasons.insert(d.reasons.begin(), "the law can be read both ways: " + words + "; safe: notify");
        return Certainty::ambiguous;
      }
      d.reasons.insert(d.reasons.begin(), words);
      return low == Held::all ? Certainty::certain : Certainty::no;
    }
    d.reasons.insert(d.reasons.begin(), words + "; it depends on people of whom it is not sure that they count");
    return any_ambiguous || low == Held::some || high == Held::some ? Certainty::ambiguous : Certainty::conditional;
  }

  std::uint64_t value_of(Basis basis, std::uint64_t residents, bool upper) const {
    switch (basis) {
      case Basis::mailing: return upper ? mailing_at_most_ : mailing_;
      case Basis::bad_addresses: return facts_.bad_addresses.value_or(0);
      default: return residents;
    }
  }

  Certainty meets_in_states(const DutyRule& rule, const std::vector<Seen>& seen, Duty& d) const {
    std::map<std::string, std::pair<std::uint64_t, std::uint64_t>> by_state;
    for (const Seen& s : seen) {
      const PersonFacts& p = groups_[s.group].facts;
      if (p.country != "US" || !us_state_name(p.region) || s.certainty == Certainty::no) continue;
      auto& [sure, most] = by_state[p.region];
      most += groups_[s.group].count;
      if (s.certainty == Certainty::certain) sure += groups_[s.group].count;
    }
    const Threshold& t = rule.threshold.front();
    Certainty best = Certainty::no;
    std::uint64_t largest = 0;
    for (const auto& [state, count] : by_state) {
      largest = std::max(largest, count.second);
      if (!t.holds(count.second)) continue;
      best = std::max(best, t.holds(count.first) ? Certainty::certain : Certainty::conditional);
      d.states.push_back(state);
      d.count += count.second;
    }
    d.threshold = to_words(t) + ": " +
                  (d.states.empty() ? "at most " + grouped(largest) + " in one" : grouped(largest) + " in the largest");
    d.reasons.insert(d.reasons.begin(), d.threshold);
    if (best == Certainty::no) d.count = 0;
    return best;
  }

  void add_content(const LawState& state, const DutyRule& rule, Duty& d) const {
    std::set<std::string> tags(rule.content.begin(), rule.content.end());
    for (const ContentRule& c : state.law->content) {
      if (in_force(c, *state.law) == Certainty::no || !contains(c.recipients, d.recipient)) continue;
      const bool counts = std::all_of(c.threshold.begin(), c.threshold.end(),
                                      [&](const Threshold& t) { return t.holds(value_of(t.basis, d.count, false)); });
      const bool asked = std::any_of(d.groups.begin(), d.groups.end(), [&](std::uint32_t g) {
        const PersonFacts& p = groups_[g].facts;
        return (c.elements.empty() || (p.elements.bits() & c.elements.bits()) != 0) &&
               all_hold(c.when, {holder_, facts_, &p, p.elements}, nullptr) != Tri::no;
      });
      if (counts && asked) tags.insert(c.tags.begin(), c.tags.end());
    }
    if (is_letter_recipient(d.recipient)) {
      // Not law but what keeps people safe: the same for every law's letter.
      for (const std::uint32_t g : d.groups) {
        const PersonFacts& p = groups_[g].facts;
        if ((p.flags & flag_domestic_violence) != 0) tags.insert("safe_address_check");
        if ((p.flags & flag_substance_use) != 0) tags.insert("plain_envelope");
        if (p.life == Life::minor && p.consented_alone.value_or(false)) tags.insert("counsel_review");
      }
    }
    if (d.status == DutyStatus::ambiguous || d.status == DutyStatus::conditional || tags.contains("content_conflict"))
      tags.insert("counsel_review");
    d.content.assign(tags.begin(), tags.end());
    if (d.status == DutyStatus::met_by_other_notice) clear_day(d);
  }

  // Of two versions of one duty that may both be the law, the one with the nearer day stands; it names the other.
  static void join_versions(Assessment& out, std::size_t first) {
    for (std::size_t i = first; i < out.duties.size(); ++i)
      for (std::size_t k = i + 1; k < out.duties.size();) {
        Duty &a = out.duties[i], &b = out.duties[k];
        if (a.id != b.id || a.recipient != b.recipient) {
          ++k;
          continue;
        }
        const bool b_is_safer = b.status != DutyStatus::not_required &&
                                (a.status == DutyStatus::not_required || (b.due && (!a.due || *b.due < *a.due)));
        if (b_is_safer) std::swap(a, b);
        a.reasons.push_back("the other version: " +
                            (b.arithmetic.empty()
                                 ? std::string(b.rule == DueRule::none ? "no such duty" : to_string(b.rule))
                                 : b.arithmetic) +
                            " (" + b.citation + ")");
        out.duties.erase(out.duties.begin() + static_cast<std::ptrdiff_t>(k));
      }
  }

  // ---- the whole ---------------------------------------------------------------------------------------------------

  void finish(Assessment& out) {
    for (const Duty& d : out.duties) {
      if (!is_letter_recipient(d.recipient) || !d.due) continue;
      if (d.status != DutyStatus::required && d.status != DutyStatus::ambiguous) continue;
      if (!out.binding_deadline || *d.due < *out.binding_deadline) {
        out.binding_deadline = d.due;
        out.binding_duty = d.id;
      }
    }
    std::set<MissingFact> missing;
    for (Duty& d : out.duties) {
      std::sort(d.missing.begin(), d.missing.end());
      d.missing.erase(std::unique(d.missing.begin(), d.missing.end()), d.missing.end());
      if (d.status != DutyStatus::not_required) missing.insert(d.missing.begin(), d.missing.end());
      std::sort(d.groups.begin(), d.groups.end());
      due_.plan(d, out.binding_deadline, out.duties);
    }
    out.missing.assign(missing.begin(), missing.end());
    const auto rank = [](const Duty& d) {
      const bool owed = d.status != DutyStatus::not_required && d.status != DutyStatus::met_by_other_notice;
      return std::tuple(!owed, !d.act_by, d.act_by.value_or(Day{}), d.jurisdiction, d.id);
    };
    std::sort(out.duties.begin(), out.duties.end(), [&](const Duty& a, const Duty& b) { return rank(a) < rank(b); });
    out.rules_digest = rules_.digest();
  }

  const Rulebook& rules_;
  const DataHolder& holder_;
  const IncidentFacts& facts_;
  const std::vector<PersonGroup>& groups_;
  DueDays due_;
  std::vector<std::uint32_t> all_;
  std::unordered_map<std::string, std::vector<std::uint32_t>> by_place_;
  std::vector<LawState> states_;
  std::uint64_t mailing_ = 0, mailing_at_most_ = 0;
};

struct FactsHash {
  std::size_t operator()(const PersonFacts& p) const {
    std::size_t h = std::hash<std::string>()(p.country + "-" + p.region);
    const auto mix = [&h](std::size_t value) { h = (h ^ value) * 0x9E3779B97F4A7C15ull; };
    const auto tri = [](const std::optional<bool>& b) { return b ? (*b ? 2u : 1u) : 0u; };
    mix(static_cast<std::size_t>(p.capacity) * 4 + static_cast<std::size_t>(p.life));
    mix(p.elements.bits());
    mix(p.flags);
    mix(tri(p.encrypted) + 3 * tri(p.taken_from_holder) + 9 * tri(p.card_credit) + 27 * tri(p.card_expiry) +
        81 * tri(p.consented_alone) + 243 * tri(p.representative_known));
    mix(p.turns_18 ? static_cast<std::size_t>(p.turns_18->time_since_epoch().count()) : 0);
    return h;
  }
};
}  // namespace

Assessment assess(const Rulebook& rules, const DataHolder& holder, const IncidentFacts& facts,
                  std::span<const PersonGroup> groups) {
  Assessment out;
  out.groups.assign(groups.begin(), groups.end());
  Engine(rules, holder, facts, out.groups).run(out);
  return out;
}

Assessment assess(const Rulebook& rules, const DataHolder& holder, const IncidentFacts& facts,
                  std::span<const PersonFacts> persons) {
  Assessment out;
  std::unordered_map<PersonFacts, std::uint32_t, FactsHash> known;
  for (PersonFacts person : persons) {
    // What no law asks of such a person does not keep groups apart.
    if (person.life != Life::minor) person.turns_18.reset();
    if (person.life != Life::deceased) person.representative_known.reset();
    const auto [at, is_new] = known.try_emplace(person, static_cast<std::uint32_t>(out.groups.size()));
    if (is_new) out.groups.push_back({person, 0});
    ++out.groups[at->second].count;
    out.group_of.push_back(at->second);
  }
  Engine(rules, holder, facts, out.groups).run(out);
  return out;
}

}  // namespace spillmap::law
