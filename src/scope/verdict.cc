#include "scope/verdict.h"

#include <algorithm>
#include <limits>
#include <set>
#include <tuple>

#include "base/text.h"

namespace spillmap::scope {
namespace {

constexpr std::uint8_t proves_from = 75, tells_from = 40;
constexpr std::size_t longest_text = 1u << 16;
constexpr std::size_t most_asked = 1000;

void save_match(Writer& out, const Match& m) {
  out.byte(static_cast<std::uint8_t>(m.sureness));
  out.byte(static_cast<std::uint8_t>(m.rule));
  out.boolean(m.folder);
  out.u64(m.rivals);
  out.u64(m.items.size());
  for (const std::uint32_t item : m.items) out.u64(item);
}
bool load_match(Reader& in, Match& m, std::size_t items) {
  m.sureness = static_cast<MatchClass>(in.bounded(static_cast<std::uint64_t>(MatchClass::certain)));
  m.rule = static_cast<MatchRule>(in.bounded(match_rule_count - 1));
  m.folder = in.boolean();
  m.rivals = in.u32();
  m.items.assign(in.bounded(Match::most_items), 0);
  for (std::uint32_t& item : m.items) {
    item = in.u32();
    if (item >= items) in.fail();
  }
  return in.ok();
}

}  // namespace

std::string_view to_string(List list) {
  constexpr std::string_view words[] = {"lower", "likely", "upper"};
  return words[static_cast<std::size_t>(list)];
}
std::optional<List> list_from(std::string_view word) {
  for (const List l : {List::lower, List::likely, List::upper})
    if (word == to_string(l)) return l;
  return std::nullopt;
}

void put(Writer& out, const Question& q) {
  put(out, q.from);
  put(out, q.to);
  out.u64(q.actors.size());
  for (const std::string& actor : q.actors) out.str(actor);
  out.byte(static_cast<std::uint8_t>(q.grade));
  out.boolean(q.altered);
  out.boolean(q.volume.has_value());
  if (q.volume) out.u64(*q.volume);
}
bool get(Reader& in, Question& q) {
  get(in, q.from);
  get(in, q.to);
  q.actors.assign(in.bounded(most_asked), {});
  for (std::string& actor : q.actors) actor = in.str(longest_text);
  q.grade = static_cast<Grade>(in.bounded(grade_count - 1));
  q.altered = in.boolean();
  q.volume.reset();
  if (in.boolean()) q.volume = in.u64();
  return in.ok();
}

void NameMatches::add(Match match, std::vector<Variant> variants) {
  const auto name = static_cast<std::uint32_t>(sureness_.size());
  sureness_.push_back(static_cast<std::uint8_t>(match.sureness));
  rule_.push_back(static_cast<std::uint8_t>(match.rule));
  folder_.push_back(match.folder ? 1 : 0);
  rivals_.push_back(match.rivals);
  items_.insert(items_.end(), match.items.begin(), match.items.end());
  first_.push_back(static_cast<std::uint32_t>(items_.size()));
  if (!variants.empty()) variants_[name] = std::move(variants);
}

Match NameMatches::at(std::uint32_t name, std::optional<std::int64_t> time) const {
  const auto found = variants_.find(name);
  if (found != variants_.end()) {
    if (time) {
      for (const Variant& v : found->second)
        if (*time <= v.until) return v.match;
    } else {
      // It may be any of them.
      Match open;
      open.sureness = MatchClass::ambiguous;
      open.rule = MatchRule::renamed;
      open.items.assign(items(name).begin(), items(name).end());
      for (const Variant& v : found->second)
        open.items.insert(open.items.end(), v.match.items.begin(), v.match.items.end());
      std::sort(open.items.begin(), open.items.end());
      open.items.erase(std::unique(open.items.begin(), open.items.end()), open.items.end());
      if (open.items.size() == 1) open.sureness = MatchClass::likely;
      if (open.items.empty()) open.sureness = MatchClass::none;
      return open;
    }
  }
  return by_itself(name);
}

Match NameMatches::by_itself(std::uint32_t name) const {
  Match out;
  out.sureness = sureness(name);
  out.rule = static_cast<MatchRule>(rule_[name]);
  out.folder = is_folder(name);
  out.rivals = rivals_[name];
  out.items.assign(items(name).begin(), items(name).end());
  return out;
}

void NameMatches::save(Writer& out) const {
  out.u64(size());
  for (std::uint32_t n = 0; n < size(); ++n) {
    save_match(out, by_itself(n));
  }
  out.u64(variants_.size());
  for (const auto& [name, variants] : variants_) {
    out.u64(name);
    out.u64(variants.size());
    for (const Variant& v : variants) {
      out.i64(v.until);
      save_match(out, v.match);
    }
  }
}

bool NameMatches::load(Reader& in, std::size_t items) {
  const std::size_t count = in.count();
  Match m;
  for (std::size_t i = 0; i < count && in.ok(); ++i) {
    if (!load_match(in, m, items)) return false;
    add(m, {});
  }
  const std::size_t varying = in.count();
  for (std::size_t i = 0; i < varying && in.ok(); ++i) {
    std::vector<Variant>& variants = variants_[static_cast<std::uint32_t>(in.bounded(count))];
    variants.resize(in.bounded(64));
    for (Variant& v : variants) {
      v.until = in.i64();
      if (!load_match(in, v.match, items)) return false;
    }
  }
  return in.ok();
}

void Actors::add(const LedgerInfo& ledger, std::uint32_t source) { known_[source].ledger = &ledger; }

void Actors::settle() {
  const auto name_of = [](const StoredActor& a) {
    if (a.account.empty()) return a.id;
    return a.domain.empty() ? a.account : a.domain + '\\' + a.account;
  };
  // An address belongs to an account where identities, or claims that know both, name no other.
  std::map<std::string, std::set<std::string>> of_address;
  constexpr std::size_t enough = 2;
  const auto note = [&](const StoredActor& a) {
    if (a.address.empty() || a.account.empty()) return;
    std::set<std::string>& names = of_address[a.address];
    if (names.size() < enough) names.insert(name_of(a));
  };
  for (const auto& [source, known] : known_) {
    for (const StoredIdentity& identity : known.ledger->identities) note(identity.actor);
    for (const StoredActor& actor : known.ledger->actor_list) note(actor);
  }
  for (auto& [source, known] : known_) {
    std::map<std::string, const StoredActor*> of_session;
    for (const StoredIdentity& identity : known.ledger->identities)
      if (!identity.actor.session.empty() && !identity.actor.account.empty()) {
        const auto [at, fresh] = of_session.try_emplace(identity.actor.session, &identity.actor);
        // A number of a session that was given out twice joins nobody.
        if (!fresh && at->second != nullptr && name_of(*at->second) != name_of(identity.actor)) at->second = nullptr;
        if (at->second != nullptr && at->second->address.empty()) at->second = &identity.actor;
      }
    known.who.reserve(known.ledger->actor_list.size());
    for (const StoredActor& a : known.ledger->actor_list) {
      Who who{name_of(a), a.address, false};
      const auto session = a.session.empty() ? of_session.end() : of_session.find(a.session);
      const StoredActor* same = session == of_session.end() ? nullptr : session->second;
      if (same != nullptr && who.address.empty()) who.address = same->address;
      if (a.account.empty() && same != nullptr) {
        who.label = name_of(*same);
        who.linked = true;
      } else if (a.account.empty() && a.id.empty()) {
        const auto names = of_address.find(a.address);
        if (names != of_address.end() && names->second.size() == 1) {
          who.label = *names->second.begin();
          who.linked = true;
        }
      }
      for (const std::string* next : {&a.address, &a.machine, &a.session, &a.process})
        if (who.label.empty()) who.label = *next;
      if (who.label.empty()) who.label = "(not named)";
      known.who.push_back(std::move(who));
    }
  }
}

const Who& Actors::who(std::uint32_t source, std::uint32_t actor) const {
  static const Who nobody{"(not named)", {}, false};
  const auto found = known_.find(source);
  return found == known_.end() || actor >= found->second.who.size() ? nobody : found->second.who[actor];
}

Fit is_asked_for(const StoredActor& actor, const Who& who, const std::vector<std::string>& asked) {
  if (asked.empty()) return Fit::certainly;
  const auto without_domain = [](std::string_view name) { return name.substr(name.rfind('\\') + 1); };
  Fit best = Fit::no;
  for (const std::string& name : asked) {
    const bool full = name.find('\\') != std::string::npos;
    const std::string own = actor.domain.empty() ? actor.account : actor.domain + '\\' + actor.account;
    if (equals_ignore_case(actor.account, name) || equals_ignore_case(own, name) ||
        (!full && !actor.account.empty() && equals_ignore_case(without_domain(actor.account), name)) ||
        (!actor.id.empty() && equals_ignore_case(actor.id, name)) ||
        (!actor.address.empty() && actor.address == name) || (!actor.session.empty() && actor.session == name))
      return Fit::certainly;
    if (equals_ignore_case(who.label, name) || equals_ignore_case(without_domain(who.label), name) ||
        (!who.address.empty() && who.address == name))
      best = Fit::perhaps;
  }
  // A record that names nobody may be anybody's.
  const bool anonymous = actor.account.empty() && actor.id.empty() && actor.address.empty() && actor.session.empty();
  return best == Fit::no && anonymous && !who.linked ? Fit::perhaps : best;
}

int strength(const Deed& deed, MatchRule rule) {
  if (!deed.benign.empty()) return 0;
  if ((deed.flags & claim_claimed) != 0 && deed.axis == Axis::held) return rule == MatchRule::content ? 2 : 1;
  if ((deed.flags & claim_assumed) != 0) return deed.weight >= tells_from ? 1 : 0;
  return deed.weight >= proves_from ? 2 : deed.weight >= tells_from ? 1 : 0;
}

namespace {

// Windows are asked for in UTC and most clocks are a fixed way off: only near the borders each time is looked at.
class WindowTest {
 public:
  WindowTest(const Question& question, const SourceClock& clock) : question_(question), clock_(clock) {
    constexpr std::int64_t day = 86'400'000'000;
    margin_ = 2 * day + std::abs(clock.ahead_micros) + clock.error_micros;
  }
  bool open() const { return !question_.from && !question_.to; }
  TimeSpan utc(const Deed& deed, std::int64_t micros) const {
    return in_utc({micros, deed.resolution, deed.basis}, clock_);
  }
  InWindow of(const Deed& deed, std::int64_t first, std::int64_t last) const {
    if (open()) return InWindow::certainly;
    const bool year = deed.basis == TimeBasis::local_without_year;
    if (deed.basis != TimeBasis::none && !year) {
      if (question_.from && last < *question_.from - margin_) return InWindow::no;
      if (question_.to && first > *question_.to + margin_) return InWindow::no;
      if ((!question_.from || first > *question_.from + margin_) && (!question_.to || first < *question_.to - margin_))
        return InWindow::certainly;
    }
    const TimeSpan a = utc(deed, first), b = utc(deed, last);
    const InWindow one = in_window(a, question_.from, question_.to);
    const InWindow two = first == last ? one : in_window(b, question_.from, question_.to);
    if (one == InWindow::certainly || two == InWindow::certainly) return InWindow::certainly;
    if (one == InWindow::perhaps || two == InWindow::perhaps) return InWindow::perhaps;
    // Before the window and behind it: what lies between may be in it.
    const bool before = a.known && question_.from && a.to < *question_.from;
    const bool behind = b.known && question_.to && b.from > *question_.to;
    return before && behind ? InWindow::perhaps : InWindow::no;
  }

 private:
  const Question& question_;
  const SourceClock& clock_;
  std::int64_t margin_ = 0;
};

bool reaches_window(const Source& source, const Question& q,
                    std::vector<std::pair<std::int64_t, std::int64_t>>& spans) {
  for (const auto& span : source.complete)
    if (span.first <= *q.to && span.second >= *q.from) spans.push_back(span);
  return !source.complete.empty();
}

// Rotated logs follow each other: a second between the last record of one and the first of the next is no hole.
bool covers_window(std::vector<std::pair<std::int64_t, std::int64_t>> spans, std::int64_t from, std::int64_t to) {
  constexpr std::int64_t seam = 1'000'000;
  std::sort(spans.begin(), spans.end());
  std::int64_t reached = from;
  for (const auto& [begin, end] : spans) {
    if (begin > reached && (reached == from || begin > reached + seam)) return false;
    reached = std::max(reached, end);
    if (reached >= to) return true;
  }
  return false;
}

void find_covered(const std::vector<Source>& sources, const Question& q, std::vector<ItemVerdict>& items) {
  if (!q.from || !q.to) return;
  // Items that the same sources cover have the same answer.
  std::vector<const Source*> able;
  for (const Source& s : sources)
    if (!s.complete.empty() && s.ledger->best >= Grade::opened) able.push_back(&s);
  constexpr std::size_t most_sources = 60;
  if (able.size() > most_sources) able.resize(most_sources);
  std::map<std::uint64_t, std::pair<bool, Grade>> answers;
  for (std::size_t i = 0; i < items.size(); ++i) {
    std::uint64_t set = 0;
    for (std::size_t s = 0; s < able.size(); ++s)
      if (i < able[s]->covers.size() && able[s]->covers[i]) set |= std::uint64_t{1} << s;
    if (set == 0) continue;
    const auto [at, fresh] = answers.try_emplace(set, false, Grade::held);
    if (fresh) {
      // A source of a kind alone must cover the window: what one shows as opened and another as read do not add up.
      for (Grade best = Grade::held;; best = static_cast<Grade>(static_cast<int>(best) - 1)) {
        if (best < Grade::opened) break;
        std::vector<std::pair<std::int64_t, std::int64_t>> spans;
        for (std::size_t s = 0; s < able.size(); ++s)
          if ((set >> s & 1) != 0 && able[s]->ledger->best >= best) reaches_window(*able[s], q, spans);
        if (!covers_window(std::move(spans), *q.from, *q.to)) continue;
        at->second = {true, best};
        break;
      }
    }
    items[i].covered = at->second.first;
    items[i].covered_best = static_cast<std::int8_t>(at->second.second);
  }
}

}  // namespace

Result<Verdicts> judge(std::span<const Item> items, const std::vector<Source>& sources, const Actors& actors,
                       const Question& q, bool with_events) {
  Verdicts out;
  out.items.resize(items.size());
  find_covered(sources, q, out.items);
  std::map<std::string, std::uint32_t> labels;
  std::set<std::string> addresses;
  std::int64_t first = INT64_MAX, last = INT64_MIN;
  for (const Source& source : sources) {
    const LedgerInfo& ledger = *source.ledger;
    const WindowTest window(q, source.clock);
    std::vector<Fit> fits(ledger.actor_list.size());
    for (std::size_t a = 0; a < fits.size(); ++a)
      fits[a] = is_asked_for(ledger.actor_list[a], actors.who(source.id, static_cast<std::uint32_t>(a)), q.actors);
    std::vector<std::uint8_t> name_state(source.matches->size());  // 1: not held, 2: open
    SPILLMAP_TRY(source.for_each_page([&](const std::vector<Group>& groups) -> Status {
      Match varied;
      for (const Group& g : groups) {
        if (g.name >= source.matches->size() || g.deed >= ledger.deeds.size())
          return fail(ErrorKind::integrity, "a sealed row does not hold what it should");
        const Fit fit = g.actor < fits.size() ? fits[g.actor] : Fit::perhaps;
        if (fit == Fit::no) continue;
        const Deed& deed = ledger.deeds[g.deed];
        const InWindow in = window.of(deed, g.first, g.last);
        if (in == InWindow::no) continue;
        out.claims += g.count;
        const bool change = deed.axis == Axis::altered || deed.axis == Axis::deleted;
        const bool wanted = (!change && deed.grade >= q.grade) || (change && q.altered);
        if (deed.basis == TimeBasis::none && !window.open()) out.unknown_time += g.count;
        MatchClass sureness = source.matches->sureness(g.name);
        std::span<const std::uint32_t> of = source.matches->items(g.name);
        MatchRule rule = MatchRule::path;
        if (source.matches->varies(g.name) || sureness == MatchClass::certain) {
          // The rule matters for listings only, and only there is it asked for.
          if (source.matches->varies(g.name) || (deed.flags & claim_claimed) != 0) {
            const TimeSpan at = window.utc(deed, g.first);
            varied = source.matches->at(g.name, at.known ? std::optional(at.from) : std::nullopt);
            sureness = varied.sureness;
            of = varied.items;
            rule = varied.rule;
          }
        }
        if (sureness == MatchClass::none) {
          if (wanted && !source.matches->is_folder(g.name))
            name_state[g.name] = std::max<std::uint8_t>(name_state[g.name], 1);
          continue;
        }
        if (wanted && sureness <= MatchClass::ambiguous) name_state[g.name] = 2;
        int sure = strength(deed, rule);
        if (sureness < MatchClass::certain || in == InWindow::perhaps || fit == Fit::perhaps) sure = std::min(sure, 1);
        if (sureness <= MatchClass::ambiguous) sure = 0;
        const auto grade = static_cast<std::int8_t>(change ? (q.altered ? q.grade : Grade::reachable) : deed.grade);
        bool on_likely = false;
        for (const std::uint32_t i : of) {
          ItemVerdict& v = out.items[i];
          if (!deed.benign.empty()) v.benign = true;
          if (change) {
            if (sure == 2) (deed.axis == Axis::altered ? v.altered : v.deleted) = true;
            v.maybe_altered = true;
          }
          v.upper = std::max(v.upper, grade);
          if (sure >= 1) v.likely = std::max(v.likely, grade);
          if (sure == 2) v.lower = std::max(v.lower, grade);
          on_likely |= sure >= 1;
        }
        if (!wanted || !on_likely) continue;
        const Who& who = actors.who(source.id, g.actor);
        if (!who.address.empty()) addresses.insert(who.address);
        const TimeSpan at = window.utc(deed, g.first);
        if (!at.known) {
          continue;
        }
        const TimeSpan end = g.first == g.last ? at : window.utc(deed, g.last);
        first = std::min(first, at.from);
        last = std::max(last, end.to);
        for (const std::uint32_t i : of) {
          out.items[i].first = std::min(out.items[i].first, at.from);
          out.items[i].last = std::max(out.items[i].last, end.to);
        }
        if (with_events) {
          const auto label = labels.try_emplace(who.label, static_cast<std::uint32_t>(labels.size())).first;
          for (const std::uint32_t i : of) out.events.push_back({at.from, i, label->second, deed.grade});
        }
      }
      return {};
    }));
    for (const std::uint8_t state : name_state) {
      out.names_not_held += state == 1 ? 1 : 0;
      out.names_open += state == 2 ? 1 : 0;
    }
    // What no record can be trusted to name: files whose names could have written such records.
    if (ledger.taints_seen != 0)
      for (std::size_t i = 0; i < items.size(); ++i)
        if (std::any_of(items[i].path.begin(), items[i].path.end(),
                        [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }))
          out.items[i].upper = std::max(out.items[i].upper, static_cast<std::int8_t>(Grade::held));
  }
  const auto wanted = static_cast<std::int8_t>(q.grade);
  for (ItemVerdict& v : out.items) {
    out.lower.push_back(v.lower >= wanted);
    out.likely.push_back(v.likely >= wanted);
    // A source that shows openings only cannot clear what was opened of having been read.
    out.upper.push_back(!v.covered || v.upper >= std::min(wanted, v.covered_best) || (q.altered && v.maybe_altered));
    out.lower_count += out.lower.back() ? 1 : 0;
    out.likely_count += out.likely.back() ? 1 : 0;
    out.upper_count += out.upper.back() ? 1 : 0;
    out.covered_count += v.covered ? 1 : 0;
  }
  if (first <= last) {
    out.first = first;
    out.last = last;
  }
  out.addresses.assign(addresses.begin(), addresses.end());
  if (with_events) {
    // Labels in their own order, whatever order they came in.
    std::uint32_t n = 0;
    std::vector<std::uint32_t> moved(labels.size());
    for (const auto& [label, number] : labels) {
      moved[number] = n++;
      out.actors.push_back(label);
    }
    for (Event& e : out.events) e.actor = moved[e.actor];
    std::sort(out.events.begin(), out.events.end(), [](const Event& a, const Event& b) {
      return std::tie(a.actor, a.item, a.at) < std::tie(b.actor, b.item, b.at);
    });
    out.events.erase(std::unique(out.events.begin(), out.events.end(),
                                 [](const Event& a, const Event& b) { return a.actor == b.actor && a.item == b.item; }),
                     out.events.end());
    std::sort(out.events.begin(), out.events.end(), [](const Event& a, const Event& b) {
      return std::tie(a.at, a.item, a.actor) < std::tie(b.at, b.item, b.actor);
    });
  }
  return out;
}

}  // namespace spillmap::scope
