#include <algorithm>
#include <iterator>

#include "attribute/household.h"
#include "attribute/part_reader.h"
#include "base/text.h"
#include "names/name_words.h"

namespace spillmap::attribute {

// "Please send my son's records to us at 12 Elm St", in a mail of a private person's: the sender lives there, too.
bool PartReader::is_where_we_live(const Finding& f) {
  constexpr std::uint32_t reach = 24;
  if (f.element != Element::address || f.how != How::prose || f.table != Finding::no_table || sender_ < 0 ||
      std::find(private_senders_.begin(), private_senders_.end(), static_cast<std::uint32_t>(sender_)) ==
          private_senders_.end() ||
      f.begin >= quoted_from())
    return false;
  const std::string lead = to_lower(text_.substr(f.begin - std::min(f.begin, reach), std::min(f.begin, reach)));
  for (const std::string_view words : {" to us at ", " reach us at ", " find us at ", " we live at ", " our home at "})
    if (lead.ends_with(words)) return true;
  return false;
}

// A family's form: its children have rows in a table without addresses, and the one home it tells is theirs as well.
void PartReader::share_of_the_home(std::uint32_t subject) {
  constexpr std::size_t most_rows = 10, most_findings = 64;
  if (row_subjects_.empty() || row_subjects_.size() > most_rows) return;
  const auto homes_of = [&](std::uint32_t m) {
    std::vector<std::uint32_t> homes;
    for (const std::uint32_t i : page_.mentions[m].findings)
      if (findings()[i].element == Element::address) homes.push_back(i);
    return homes;
  };
  if (page_.mentions[subject].findings.size() > most_findings) return;
  const std::vector<std::uint32_t> homes = homes_of(subject);
  if (homes.size() != 1 || (findings()[homes[0]].flags & flag_business) != 0 || findings()[homes[0]].how != How::form)
    return;
  const std::string folded = fold(page_.mentions[subject].name.family);
  const auto family = split(folded, ' ');
  std::vector<std::uint32_t> children;
  for (const std::uint32_t m : row_subjects_) {
    const Mention& row = page_.mentions[m];
    if (m == subject || !homes_of(m).empty()) return;
    if (same_name(row.name, page_.mentions[subject].name)) continue;  // who fills in the form, again
    bool child = false, born = false;
    for (const std::uint32_t i : row.findings) {
      child = child || (findings()[i].element == Element::name && findings()[i].holder == Holder::child);
      born = born || findings()[i].element == Element::date_of_birth;
    }
    const std::string own = fold(row.name.family);
    for (const std::string_view word : split(own, ' '))
      child = child || (word.size() > 2 && std::find(family.begin(), family.end(), word) != family.end());
    if (!child || !born) return;
    children.push_back(m);
  }
  for (const std::uint32_t m : children) give(page_.mentions[m], homes[0]);
}

// The home of a form or a note that has no more than one: of the family who is known by more than a name. `first`:
// the first mention of the stretch.
void PartReader::share_of_the_family(const Span& span, std::size_t first) {
  constexpr std::size_t most_people = 24;
  if (page_.mentions.size() <= most_people && span.end - span.begin == text_.size()) first = 0;
  if (page_.mentions.size() - first > most_people) return;
  std::vector<std::uint32_t> people;
  for (std::size_t m = first; m < page_.mentions.size(); ++m) people.push_back(static_cast<std::uint32_t>(m));
  const auto shares = share_home(findings(), page_.mentions, people);
  if (shares.empty()) return;
  // A letter goes to where one of them lives; beneficiaries and children in care live elsewhere.
  for (const std::string_view word : {"dear ", "estimad", "beneficiar", "foster "})
    if (contains_ignore_case(text_.substr(span.begin, span.end - span.begin), word)) return;
  for (const auto& [m, home] : shares) give(page_.mentions[m], home);
}

// "Foster parents: Ann & Carl Brown, 12 Elm St, 518-555-0147": in forms, too, the one is reached as the other is.
void PartReader::share_of_couples(const Cast& cast, const std::vector<std::int32_t>& mention_of) {
  constexpr std::size_t most_people = 256, most_names = 1024;
  std::size_t names = 0;
  for (const Entity& entity : cast.entities) names += entity.findings.size();
  if (cast.entities.size() > most_people || names > most_names) return;
  const auto entity_with = [&](const std::string& label, bool joint) {
    for (std::uint32_t e = 0; e < cast.entities.size(); ++e)
      for (const std::uint32_t i : cast.entities[e].findings)
        if (findings()[i].how == How::form && is_joint(findings()[i]) == joint && findings()[i].label == label)
          return e;
    return nobody;
  };
  for (std::uint32_t e = 0; e < cast.entities.size(); ++e)
    for (const std::uint32_t i : cast.entities[e].findings) {
      if (findings()[i].how != How::form || !is_joint(findings()[i])) continue;
      const std::string label = findings()[i].label;
      const std::uint32_t other = entity_with(label, false);
      if (other == nobody || other == e || mention_of[e] < 0 || mention_of[other] < 0) continue;
      for (const auto& [from, to] : {std::pair{e, other}, std::pair{other, e}}) {
        const std::vector<std::uint32_t> list = page_.mentions[static_cast<std::size_t>(mention_of[from])].findings;
        Mention& partner = page_.mentions[static_cast<std::size_t>(mention_of[to])];
        for (const std::uint32_t k : list) {
          const Finding& f = findings()[k];
          if ((f.element != Element::address && f.element != Element::phone) || f.label != label) continue;
          if (std::find(partner.findings.begin(), partner.findings.end(), k) == partner.findings.end())
            give(partner, k);
        }
      }
    }
}

// "I have known Ann Brown and Carl Brown for years. Carl and I ... They live at ...": the last two whole names that an
// "and" joins; nobody if none do.
std::pair<std::uint32_t, std::uint32_t> PartReader::couple_before(std::uint32_t at, const Cast& cast,
                                                                  const Places& places) const {
  constexpr std::uint32_t farthest = 400, shortest_name = 4;
  constexpr int most = 16;
  int steps = 0;
  for (auto o = Places::from(places.eligible, at); o != places.eligible.begin() && steps < most; ++steps) {
    --o;
    if (at - o->begin > farthest || o == places.eligible.begin()) break;
    const Occurrence &one = *std::prev(o), &other = *o;
    if (one.entity == other.entity || one.end > other.begin || one.end - one.begin < shortest_name ||
        other.end - other.begin < shortest_name || cast.entities[one.entity].worker ||
        cast.entities[other.entity].worker)
      continue;
    const std::string_view between = text_.substr(one.end, other.begin - one.end);
    if (joins_two(between)) return {one.entity, other.entity};
  }
  return {nobody, nobody};
}

// "I live at ... with my wife, Ann", "They live at ...", "Their number is ...": a value of two.
std::uint32_t PartReader::shares_with(const Finding& f, std::uint32_t owner, const Cast& cast, const Places& places,
                                      const Span& span) const {
  if (f.how != How::prose || f.table != Finding::no_table ||
      (f.element != Element::address && f.element != Element::phone && f.element != Element::bank_account))
    return nobody;
  const Span sentence = sentence_around(f.begin, span);
  const auto other = [&](std::uint32_t e) { return e != owner && e != nobody && cast.entities[e].eligible(); };
  if (f.element == Element::bank_account) return holds_jointly(f, owner, cast, places);
  if (f.element == Element::address) {
    // "..., with my wife, Ann Brown, and our two children.", "..., where he lives with his wife, Ann Brown"
    std::uint32_t at = f.end;
    while (at < sentence.end && (text_[at] == ',' || text_[at] == ' ')) ++at;
    if (text_.substr(at, 6) == "where ")
      if (const std::size_t with = text_.substr(at, 32).find(" with "); with != std::string_view::npos)
        at += static_cast<std::uint32_t>(with) + 1;
    if (text_.substr(at, 5) == "with ") {
      int steps = 0;
      for (auto o = Places::from(places.eligible, at); o != places.eligible.end() && steps < 4; ++o, ++steps) {
        if (o->begin > at + 40 || o->begin >= sentence.end) break;
        if (other(o->entity) && cast.entities[o->entity].kin) return o->entity;
      }
    }
  }
  if (f.element == Element::address) {
    if (const std::uint32_t e = lives_with(f, owner, cast, places, sentence); e != nobody) return e;
    if (const std::uint32_t e = at_the_same_address(f, owner, cast, places, sentence); e != nobody) return e;
    if (const std::uint32_t e = named_in_the_line_above(f, owner, cast, places); e != nobody) return e;
  }
  // "Paul and Ingrid Halvorsen, 73 County Road 12": a couple by one family name.
  const auto named = Places::from(places.eligible, f.begin);
  if (named != places.eligible.begin() && std::prev(named) != places.eligible.begin()) {
    const Occurrence &second = *std::prev(named), &first = *std::prev(named, 2);
    const std::uint32_t partner = second.entity == owner ? first.entity : second.entity;
    // The full stop of an initial ends no sentence: "... & MARY P. DOE" right above the street.
    const bool near_by =
        second.begin >= sentence.begin || stands_beside(text_.substr(second.end, std::min(f.begin - second.end, 80u)));
    if ((second.entity == owner || first.entity == owner) && other(partner) && near_by && first.end <= second.begin &&
        equals_ignore_case(cast.entities[owner].name.family, cast.entities[partner].name.family)) {
      const std::string_view between = text_.substr(first.end, second.begin - first.end);
      if (joins_two(between)) return partner;
    }
  }
  // "They live at": the two who were named last.
  constexpr std::uint32_t farthest = 64;
  const std::uint32_t from = std::max(sentence.begin, f.begin > farthest ? f.begin - farthest : 0);
  const std::string lead = to_lower(text_.substr(from, f.begin - from));
  bool theirs = false;
  for (const std::string_view words :
       {"they live",        "they reside",     "they rent",     "they own",       "their number",
        "their phone",      "their home",      "their address", "their cell",     "the couple live",
        "both live",        "the family live", "tenants live",  "tenants reside", "home phone",
        "they are tenants", "they occupy",     "viven en",      "residen en",     "su domicilio"}) {
    const std::size_t at = lead.rfind(words);
    if (at == std::string::npos || (at > 0 && is_word(lead[at - 1]))) continue;
    theirs = theirs || lead.find(". ", at) == std::string::npos;
  }
  if (!theirs) return nobody;
  if (const auto [one, partner] = couple_before(f.begin, cast, places); one != nobody) {
    if (one == owner) return partner;
    if (partner == owner) return one;
  }
  int steps = 0;
  for (auto o = Places::from(places.eligible, f.begin); o != places.eligible.begin() && steps < 8; ++steps) {
    --o;
    if (f.begin - o->begin > 400) break;
    if (other(o->entity)) return o->entity;
  }
  return nobody;
}

// "Our customers: Ann Brown and Bo Brown / 12 Elm St / Joint savings account no. ...": whoever of the family was
// named last besides the owner.
std::uint32_t PartReader::holds_jointly(const Finding& f, std::uint32_t owner, const Cast& cast,
                                        const Places& places) const {
  constexpr std::uint32_t farthest = 40, reach = 400;
  const std::uint32_t line = begin_of_line(f.begin, 0, farthest);
  const std::string lead = " " + to_lower(text_.substr(line, f.begin - line));
  if (lead.find(" joint ") == std::string::npos) return nobody;
  const std::string family = fold(cast.entities[owner].name.family);
  int steps = 0;
  for (auto o = Places::from(places.eligible, f.begin); o != places.eligible.begin() && steps < 8; ++steps) {
    --o;
    if (f.begin - o->begin > reach) break;
    if (o->entity != owner && !family.empty() && fold(cast.entities[o->entity].name.family) == family) return o->entity;
  }
  return nobody;
}

// "Our address is still ...", "We live together at ...", "Visited: Ann Brown, Bo Brown and children at ...": those of
// the owner's family who were named before, and the children whom the text tells of.
std::vector<std::uint32_t> PartReader::family_at(const Finding& f, std::uint32_t owner, const Cast& cast,
                                                 const Places& places, const Span& span) const {
  std::vector<std::uint32_t> found;
  if (f.element != Element::address || f.how != How::prose || f.table != Finding::no_table) return found;
  constexpr std::uint32_t farthest = 64, reach = 400;
  constexpr std::size_t most_people = 64;
  const Span sentence = sentence_around(f.begin, span);
  const std::uint32_t from = std::max(sentence.begin, f.begin > farthest ? f.begin - farthest : 0);
  const std::string lead = to_lower(text_.substr(from, f.begin - from));
  const auto says = [&](std::initializer_list<std::string_view> phrases) {
    return std::any_of(phrases.begin(), phrases.end(), [&](std::string_view words) {
      const std::size_t at = lead.rfind(words);
      return at != std::string::npos && (at == 0 || !is_word(lead[at - 1]));
    });
  };
  const bool children = says({"and children at", "and their children at", "and the children at", "and kids at",
                              "and family at", "and the family at", "and her children at", "and his children at"});
  if (!children && !says({"our address", "our home", "our house", "our apartment", "our new address", "we live",
                          "we reside", "we all live", "we both live", "vivimos en"}))
    return found;
  const std::string family = fold(cast.entities[owner].name.family);
  const auto add = [&](std::uint32_t e) {
    if (e != owner && cast.entities[e].eligible() && std::find(found.begin(), found.end(), e) == found.end())
      found.push_back(e);
  };
  int steps = 0;
  for (auto o = Places::from(places.eligible, f.begin); o != places.eligible.begin() && steps < 8; ++steps) {
    --o;
    if (f.begin - o->begin > reach) break;
    const Entity& entity = cast.entities[o->entity];
    if (entity.kin || (!family.empty() && fold(entity.name.family) == family)) add(o->entity);
  }
  for (std::uint32_t e = 0; children && e < cast.entities.size() && e < most_people; ++e)
    if (cast.entities[e].lone && (cast.entities[e].name.family.empty() || fold(cast.entities[e].name.family) == family))
      add(e);
  return found;
}

// "..., residing at 12 Elm St, name my niece Ann Brown, residing at the same address": who is named last before it.
std::uint32_t PartReader::at_the_same_address(const Finding& f, std::uint32_t owner, const Cast& cast,
                                              const Places& places, const Span& sentence) const {
  constexpr std::uint32_t reach = 200, right_before = 48, far = 1200;
  constexpr int most = 64, most_between = 3;
  const std::string_view rest = text_.substr(f.end, std::min(sentence.end - std::min(sentence.end, f.end), reach));
  std::size_t at = std::string_view::npos;
  for (const std::string_view words : {"same address", "same residence", "misma direcci"})
    at = std::min(at, rest.find(words));
  if (at == std::string_view::npos) {
    // "4.  Bo Brown, husband of the patient, of the same address, guarantees": further on, where no other address
    // stands in between.
    std::uint32_t until = std::min(f.end + far, static_cast<std::uint32_t>(text_.size()));
    auto other = std::upper_bound(findings().begin(), findings().end(), f.begin,
                                  [](std::uint32_t place, const Finding& x) { return place < x.begin; });
    for (int steps = 0; other != findings().end() && other->begin < until && steps < most; ++other, ++steps)
      if (other->element == Element::address) until = std::max(f.end, other->begin);
    const std::string_view further = text_.substr(f.end, until - f.end);
    for (const std::string_view words : {", of the same address", ", at the same address"})
      at = std::min(at, further.find(words));
  }
  if (at == std::string_view::npos) return nobody;
  const std::uint32_t place = f.end + static_cast<std::uint32_t>(at);
  auto next = Places::from(places.eligible, place);
  // "husband of the patient" names the owner once more.
  for (int steps = 0; next != places.eligible.begin() && std::prev(next)->entity == owner && steps < most_between;
       ++steps)
    --next;
  if (next == places.eligible.begin()) return nobody;
  const Occurrence& last = *std::prev(next);
  if (last.begin < f.end || place - last.end > right_before || last.entity == owner ||
      !cast.entities[last.entity].eligible())
    return nobody;
  return last.entity;
}

// "Mr. Bo Lind / Ms. Ann Brown / 12 Elm St": a letter to two, each in a line above the street.
std::uint32_t PartReader::named_in_the_line_above(const Finding& f, std::uint32_t owner, const Cast& cast,
                                                  const Places& places) const {
  constexpr std::uint32_t longest_line = 60;
  constexpr std::size_t longest_title = 5;
  std::uint32_t end = f.begin, entities[2] = {nobody, nobody};
  while (end > 0 && text_[end - 1] == ' ') --end;
  for (std::uint32_t& e : entities) {
    if (end == 0 || text_[end - 1] != '\n') return nobody;
    --end;
    const std::uint32_t begin = begin_of_line(end, 0, longest_line);
    const auto o = Places::from(places.eligible, begin);
    if (o == places.eligible.end() || o->end > end || !trim(text_.substr(o->end, end - o->end)).empty() ||
        trim(text_.substr(begin, o->begin - begin)).size() > longest_title)
      return nobody;
    e = o->entity;
    end = begin;
  }
  return entities[0] == owner && entities[1] != owner && cast.entities[entities[1]].eligible() ? entities[1] : nobody;
}

// In the same line as the value or right above it, and no sentence ends in between.
bool PartReader::stands_beside(std::string_view between) {
  constexpr std::size_t farthest = 60;
  if (between.size() > farthest || std::count(between.begin(), between.end(), '\n') > 1) return false;
  for (std::size_t i = 0; i + 2 < between.size(); ++i)
    if (between[i] == '.' && is_space(between[i + 1]) && is_upper(between[i + 2])) return false;
  return true;
}

// "He resides with his girlfriend, Ann Brown, at 12 Elm St": whoever is named before lives there, too.
std::uint32_t PartReader::lives_with(const Finding& f, std::uint32_t owner, const Cast& cast, const Places& places,
                                     const Span& sentence) const {
  const std::string_view lead = text_.substr(sentence.begin, f.begin - sentence.begin);
  std::size_t verb = std::string_view::npos;
  for (const std::string_view lives :
       {"lives with ", "live with ", "living with ", "resides with ", "reside with ", "residing with ", "stays with ",
        "staying with ", "stayin with ", "moved in with ", "lives with\n", "resides with\n", "vive con ", "vivo con "})
    if (const std::size_t at = lead.rfind(lives);
        at != std::string_view::npos && (verb == std::string_view::npos || at > verb))
      verb = at;
  if (verb == std::string_view::npos) return nobody;
  const std::uint32_t at = sentence.begin + static_cast<std::uint32_t>(verb);
  constexpr int most = 8;
  int steps = 0;
  for (auto o = Places::from(places.eligible, at); o != places.eligible.begin() && steps < most; ++steps) {
    --o;
    if (at - o->begin > reach_back) break;
    if (o->entity != owner && cast.entities[o->entity].eligible() && !cast.entities[o->entity].kin) return o->entity;
  }
  return nobody;
}

}  // namespace spillmap::attribute
