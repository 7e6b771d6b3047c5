#include "attribute/entities.h"

#include <algorithm>
#include <map>

#include "attribute/references.h"
#include "attribute/word_list.h"
#include "base/text.h"
#include "model/holder.h"
#include "model/short_name.h"
#include "names/name_words.h"

namespace spillmap::attribute {
namespace {

// Every word of the shorter list stands in the longer one, an initial standing for a word that begins with it.
bool covered(std::vector<std::string> a, std::vector<std::string> b) {
  if (a.size() > b.size()) std::swap(a, b);
  for (const std::string& word : a) {
    const auto found = std::find_if(b.begin(), b.end(), [&](const std::string& other) {
      return other == word || (word.size() == 1 && other[0] == word[0]) || (other.size() == 1 && other[0] == word[0]);
    });
    if (found == b.end()) return false;
    b.erase(found);
  }
  return true;
}

constexpr std::uint32_t told_reach = 90;  // bytes between a given name and what is told of its bearer

// The word that begins at `at`, in small letters; empty where none does.
std::string word_from(std::string_view text, std::size_t at) {
  constexpr std::size_t longest = 16;
  std::size_t end = at;
  while (end < text.size() && end < at + longest && is_word(text[end])) ++end;
  return fold(text.substr(at, end - at));
}

// The word before `at`, past spaces.
std::string word_until(std::string_view text, std::size_t at) {
  constexpr std::size_t longest = 16;
  std::size_t end = at;
  while (end > 0 && at - end < 3 && (text[end - 1] == ' ' || text[end - 1] == '\n')) --end;
  std::size_t begin = end;
  while (begin > 0 && end - begin < longest && is_word(text[begin - 1])) --begin;
  return fold(text.substr(begin, end - begin));
}

// '2. "Tamika" 555-0145 - dob 5/6/91': does nothing stand before it in the line but a number, a mark or a quote?
bool opens_its_line(std::string_view text, std::size_t begin) {
  constexpr std::size_t longest_number = 8;
  std::size_t at = begin;
  while (at > 0 && begin - at <= longest_number && text[at - 1] != '\n' && !is_alpha(text[at - 1])) --at;
  return at == 0 || text[at - 1] == '\n';
}

// "Emmanuel has sickle cell disease", "changed Sophie to ethosuximide", "Idris (b. 3/9/2013)": is something told of
// whoever bears the given name findings[index], so that the name alone is somebody's?
bool is_told_of(const std::vector<Finding>& findings, std::uint32_t index, std::string_view text) {
  const Finding& name = findings[index];
  if (name.end >= text.size() || calling_before(text, name.begin)) return false;
  if (is_upper(text[name.begin + 1]) && name.end - name.begin <= 3) return false;  // "IB"
  static constexpr std::string_view has[] = {
      "has",      "had",      "is",       "was",      "gets",       "got",     "takes",     "took",  "needs",
      "needed",   "uses",     "used",     "went",     "started",    "stopped", "refused",   "wears", "sees",
      "suffers",  "suffered", "received", "receives", "starts",     "began",   "developed", "lost",  "tested",
      "tiene",    "toma",     "usa",      "sufre",    "padece",     "recibe",  "esta",      "fue",   "nacio",
      "necesita", "seen",     "admitted", "fell",     "complained", "vomited"};
  static constexpr std::string_view where[] = {"in", "from", "at", "on", "upstairs", "downstairs"};
  static constexpr std::string_view says[] = {"asked", "said",  "says",  "told",      "called", "reports", "reported",
                                              "tells", "wrote", "feels", "mentioned", "dice",   "dijo"};
  static constexpr std::string_view puts[] = {"put",    "puts", "placed", "started", "changed", "switched",
                                              "moved",  "kept", "keeps",  "treated", "treats",  "saw",
                                              "tested", "gave", "gives",  "had",     "have",    "has"};
  static constexpr std::string_view leads[] = {"with", "by", "from", "to", "of", "w", "at", "near", "in", "con", "por"};
  const std::string before = word_until(text, name.begin);
  constexpr int most = 4;  // findings that follow
  int steps = 0;
  for (std::size_t k = index + 1; k < findings.size() && steps < most; ++k, ++steps) {
    const Finding& f = findings[k];
    if (f.begin < name.end) continue;
    if (f.begin - name.end > told_reach || f.how != How::prose) return false;
    if (f.element == Element::name) return false;
    if (!is_health(f.element) && f.element != Element::date_of_birth) continue;
    const std::string_view between = text.substr(name.end, f.begin - name.end);
    for (std::size_t i = 0; i < between.size(); ++i) {
      const char c = between[i];
      if (c == ';' || c == '!' || c == '?' || (c == '\n' && i + 1 < between.size() && between[i + 1] == '\n'))
        return false;
      if (c == '.' && i + 2 < between.size() && is_space(between[i + 1]) && is_upper(between[i + 2])) return false;
    }
    if (f.element == Element::date_of_birth && opens_its_line(text, name.begin) &&
        between.find('\n') == std::string_view::npos)
      return true;
    if (f.element == Element::date_of_birth) {
      constexpr std::size_t longest_label = 10;
      if (between.size() > longest_label || between.find('\n') != std::string_view::npos) return false;
      const std::string label = fold(between);
      return std::all_of(label.begin(), label.end(), [](char c) {
        return c == ' ' || c == ',' || c == '(' || c == '.' || c == ':' ||
               std::string_view("borndab").find(c) != std::string_view::npos;
      });
    }
    constexpr std::size_t right_behind = 24;
    if (between.starts_with("'s ") || between.starts_with("\xE2\x80\x99s ")) return between.size() <= right_behind;
    if (between.empty() || between[0] != ' ') return false;
    const std::string verb = word_from(text, name.end + 1);
    if (is_one_of(puts, before) && between.size() <= right_behind &&
        (verb == "to" || verb == "on" || verb == "for" || verb == "with"))
      return true;
    if (is_one_of(leads, before)) return false;
    if (is_one_of(has, verb)) return true;
    // "Gus in the warehouse is starting chemo": where somebody is found, then what is told.
    if (is_one_of(where, verb)) {
      constexpr int most_words = 5;
      std::size_t at = name.end + 1;
      for (int words = 0; words < most_words; ++words) {
        at = text.find(' ', at);
        if (at == std::string_view::npos || ++at >= f.begin) break;
        if (is_one_of(has, word_from(text, at))) return true;
      }
    }
    // "Ezekiel up again, says he's out of his Seroquel": who opens a sentence, and a pronoun for them.
    std::size_t opens = name.begin;
    while (opens > 0 && name.begin - opens < 3 && text[opens - 1] == ' ') --opens;
    if (opens == 0 || text[opens - 1] == '\n' || text[opens - 1] == '.' || opens + 2 <= name.begin) {
      constexpr std::string_view pronouns[] = {" his ", " her ", " he ", " she ", " he's ", " she's "};
      for (const std::string_view pronoun : pronouns)
        if (between.find(pronoun) != std::string_view::npos) return true;
    }
    return is_one_of(says, verb) &&
           (between.find(" she ") != std::string_view::npos || between.find(" he ") != std::string_view::npos);
  }
  return false;
}

// "Went to the Broussards'. Javion is talking more", "MAHMOUDI family": the family that the lines before, or the head
// of the document, speak of; empty if none or several.
std::string family_spoken_of(std::string_view text, std::uint32_t begin) {
  constexpr std::size_t reach = 400, head = 160;
  const auto find_in = [](std::string_view part) {
    static constexpr std::string_view groups[] = {"family", "household", "kids", "children", "residence", "familia"};
    std::string found;
    for (std::size_t i = 0; i < part.size();) {
      if (!is_upper(part[i]) || (i > 0 && is_word(part[i - 1]))) {
        ++i;
        continue;
      }
      std::size_t end = i;
      while (end < part.size() && (is_word(part[end]) || part[end] == '-')) ++end;
      std::string word(part.substr(i, end - i));
      const std::string before = word_until(part, i);
      const std::size_t next = end < part.size() && part[end] == '\'' ? end + 1 : end;
      const bool group = next + 1 < part.size() && part[next] == ' ' && is_one_of(groups, word_from(part, next + 1));
      const bool plural = before == "the" && word.size() > 4 && word.back() == 's' && is_lower(word[1]);
      i = end;
      if (!group && !plural) continue;
      if (plural && !group) word.pop_back();
      const NameWord known = name_word(word);
      if ((known.known() && known.family_score() <= 0) || known.has(role_organisation | role_calendar)) continue;
      if (!found.empty() && fold(found) != fold(word)) return std::string();
      found = std::move(word);
    }
    return found;
  };
  std::size_t from = begin > reach ? begin - reach : 0;
  const std::size_t blank = text.substr(from, begin - from).rfind("\n\n");
  if (blank != std::string_view::npos) from += blank + 2;
  std::string family = find_in(text.substr(from, begin - from));
  // "CASE NOTES - MAHMOUDI family": the title.
  if (family.empty()) {
    const std::string_view start = text.substr(0, 2 * head);
    const std::size_t title = std::min(start.find_first_not_of(" \n"), start.size());
    std::string_view first = start.substr(title, head);
    first = first.substr(0, first.find('\n'));
    if (title + first.size() < begin) family = find_in(first);
  }
  if (family.size() > 2 && is_upper(family[1])) {  // "MAHMOUDI"
    const char first = family[0];
    family = to_lower(family);
    family[0] = first;
  }
  return family;
}

// "Resident: Ann Brown, Maple Rehabilitation, room 12": the home behind the name makes nobody its staff whom the label
// calls one of those it serves.
bool is_served(const Finding& f) {
  static constexpr std::string_view served[] = {"client", "consumer",    "individual", "member",
                                                "pt",     "participant", "patient",    "resident",
                                                "ward",   "cliente",     "paciente",   "residente"};
  return f.holder == Holder::staff && f.how == How::prose && is_one_of(served, fold(trim(f.label)));
}

// "(patient)" right behind a name that ends at `end`.
bool is_served_in_brackets(std::string_view text, std::uint32_t end) {
  if (text.substr(end, 2) != " (") return false;
  static constexpr std::string_view served[] = {"client",  "consumer", "child",    "member",  "participant",
                                                "patient", "pt",       "resident", "student", "tenant"};
  return is_one_of(served, word_from(text, end + 2));
}

std::size_t length(const PersonName& n) { return n.given.size() + n.middle.size() + n.family.size() + n.suffix.size(); }

}  // namespace

bool joins_two(std::string_view between) {
  for (const std::string_view title : {"Mr. ", "Mrs. ", "Ms. ", "Miss ", "Sr. ", "Sra. "})
    if (between.ends_with(title)) between.remove_suffix(title.size());
  return between == " and " || between == " & " || between == " y ";
}

bool same_name(const PersonName& a, const PersonName& b) {
  const std::string sa = fold(a.suffix), sb = fold(b.suffix);
  if (!sa.empty() && !sb.empty() && sa != sb) return false;
  const auto fa = folded_words(a.family), fb = folded_words(b.family), ga = folded_words(a.given),
             gb = folded_words(b.given);
  const bool a_single = fa.empty() || ga.empty(), b_single = fb.empty() || gb.empty();
  // "Mrs. Barrientos-Luna" is not her granddaughter Pilar Luna.
  const auto joined = [](const PersonName& n) { return n.family.find('-') != std::string::npos; };
  if (a_single != b_single && fa.size() != fb.size() && !fa.empty() && !fb.empty() &&
      (a_single ? joined(a) : joined(b)))
    return false;
  if (a_single && b_single) return (fa.empty() ? ga : fa) == (fb.empty() ? gb : fb);
  if (a_single || b_single) {
    // "Ms. Torres" and "Ibrahim": the same when the full name has the word in that place.
    const auto& single_family = a_single ? fa : fb;
    const auto& single_given = a_single ? ga : gb;
    const auto& family = a_single ? fb : fa;
    const auto& given = a_single ? gb : ga;
    if (!single_family.empty()) return covered(single_family, family) || covered(single_family, given);
    // 'Marguerite "Margo" Feldspar', and then "Margo".
    const auto called = folded_words((a_single ? b : a).nickname);
    return !single_given.empty() && (covered(single_given, given) || (!called.empty() && single_given == called));
  }
  if (!covered(fa, fb) || !covered(ga, gb)) {
    if (a.order_known && b.order_known) return false;
    auto all_a = folded_words(a.given + " " + a.middle + " " + a.family),
         all_b = folded_words(b.given + " " + b.middle + " " + b.family);
    return all_a.size() >= 2 && all_b.size() >= 2 && covered(all_a, all_b);
  }
  const auto ma = folded_words(a.middle), mb = folded_words(b.middle);
  if (!ma.empty() && !mb.empty() && ma[0][0] != mb[0][0]) return false;
  return true;
}

Cast cast_of(const std::vector<Finding>& findings, const std::vector<std::uint32_t>& names, std::string_view text,
             const std::vector<std::string>& in_rows) {
  Cast cast;
  // Full names first, so that single words find them; then single ones that the text introduces.
  std::vector<std::uint32_t> order = names;
  std::map<std::uint32_t, std::string> introduced;   // single names -> kin word
  std::map<std::uint32_t, std::uint32_t> family_of;  // ... -> the family name that stands behind it
  std::map<std::uint32_t, std::uint32_t> couple;     // ... -> the full name of the partner behind it
  std::map<std::uint32_t, Sex> titled;
  const auto full = [&](std::uint32_t i) {
    return !findings[i].name.given.empty() && !findings[i].name.family.empty();
  };
  if (!text.empty())
    for (const std::uint32_t i : names) {
      const Finding& f = findings[i];
      if (f.how != How::prose && f.how != How::form) continue;
      if (const Sex sex = sex_of_title(text, f.begin); sex != Sex::unknown) titled[i] = sex;
      if ((f.flags & flag_short_name) == 0 || f.table != Finding::no_table || f.confidence < 55) continue;
      // "Leszek and Corinne Brzezinski": both have the family name.
      if (const auto next = std::upper_bound(names.begin(), names.end(), i); next != names.end() && full(*next)) {
        const Finding& partner = findings[*next];
        constexpr std::uint32_t longest_link = 5;  // no title: "Ana and Mr. Juan Brown" are no couple
        const std::string_view link = partner.begin > f.end && partner.begin - f.end <= longest_link
                                          ? text.substr(f.end, partner.begin - f.end)
                                          : std::string_view();
        if (joins_two(link)) {
          couple[i] = *next;
          introduced[i] = {};
          continue;
        }
      }
      std::string kin = kin_before(text, f.begin);
      if (kin.empty()) {
        constexpr std::uint8_t sure_word = 60;
        const bool listed = !in_rows.empty() && f.how == How::prose &&
                            std::binary_search(in_rows.begin(), in_rows.end(),
                                               fold(f.name.given.empty() ? f.name.family : f.name.given));
        if (listed || (f.how == How::prose && f.confidence >= sure_word && is_told_of(findings, i, text)))
          introduced[i] = {};
        continue;
      }
      introduced[i] = std::move(kin);
      // "her brother, Everett" and in the next line, further in, "Abernathy": one name.
      const auto at = std::upper_bound(names.begin(), names.end(), i);
      constexpr std::uint32_t farthest = 16;
      if (at == names.end() || findings[*at].begin < f.end || findings[*at].begin > f.end + farthest) continue;
      const Finding& next = findings[*at];
      if (!full(*at) && trim(text.substr(f.end, next.begin - f.end)).empty()) family_of[i] = *at;
    }
  const auto rank = [&](std::uint32_t i) { return full(i) ? 0 : introduced.count(i) != 0 ? 1 : 2; };
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t x, std::uint32_t y) { return rank(x) < rank(y); });
  std::map<std::string, std::vector<std::uint32_t>> by_word;  // word of a name -> entities, to keep this near linear
  std::vector<std::vector<std::string>> words_known;          // of each entity: those that lead to it already
  constexpr std::size_t most_lone = 64;
  std::vector<std::uint32_t> lone_ones;
  std::vector<std::uint32_t> behind;  // findings that are the rest of another
  for (const auto& [name, family] : family_of) behind.push_back(family);
  std::sort(behind.begin(), behind.end());
  for (const std::uint32_t index : order) {
    if (std::binary_search(behind.begin(), behind.end(), index)) continue;
    const Finding& f = findings[index];
    const auto words = folded_words(f.name.display());
    const auto title = titled.find(index);
    const auto kin = introduced.find(index);
    bool other_sex = false;
    std::uint32_t found = static_cast<std::uint32_t>(cast.entities.size());
    int matches = 0;
    std::vector<std::uint32_t> seen;
    for (const std::string& word : words) {
      const auto candidates = by_word.find(word);
      if (candidates == by_word.end()) continue;
      for (const std::uint32_t e : candidates->second) {
        if (std::find(seen.begin(), seen.end(), e) != seen.end()) continue;
        seen.push_back(e);
        if (seen.size() > 64) break;
        if (!same_name(cast.entities[e].name, f.name)) continue;
        if (title != titled.end() && cast.entities[e].sex != Sex::unknown && cast.entities[e].sex != title->second) {
          other_sex = true;
          continue;
        }
        // "Name: Perla Ivonne Sandoval ... Emergency contact: Ivonne Sandoval".
        if (is_relation(f.holder) && (f.flags & flag_context) != 0 && cast.entities[e].labelled_subject &&
            folded_words(cast.entities[e].name.display()) != words)
          continue;
        if (matches++ == 0 || e < found) found = e;
      }
    }
    const bool single = f.name.given.empty() || f.name.family.empty();
    if (matches > 1 && single) {
      // "Ms. Haddad" where two Haddads are named: the one who is nobody's mother or son, else nobody's for sure.
      std::uint32_t only = static_cast<std::uint32_t>(cast.entities.size());
      int count = 0;
      if (title != titled.end())
        for (const std::uint32_t e : seen) {
          const Entity& entity = cast.entities[e];
          if (!entity.kin_word.empty() || !same_name(entity.name, f.name) ||
              (entity.sex != Sex::unknown && entity.sex != title->second))
            continue;
          ++count;
          only = e;
        }
      // "If Achterberg cannot be reached": the one of the family whom the document is about.
      if (count != 1 && title == titled.end())
        for (const std::uint32_t e : seen) {
          if (!cast.entities[e].labelled_subject || !same_name(cast.entities[e].name, f.name)) continue;
          count = count == 1 && only != e ? 2 : 1;
          only = e;
        }
      if (count != 1) continue;
      found = only;
      matches = 1;
    }
    if (matches == 0 && other_sex && single) {
      // "Mrs. Whitcomb was brought in by her husband, Dale. Mr. Whitcomb ..."
      int count = 0;
      for (const std::uint32_t e : lone_ones) {
        const Entity& entity = cast.entities[e];
        if (entity.sex != title->second || !entity.name.family.empty() ||
            findings[entity.findings.front()].begin > f.begin)
          continue;
        ++count;
        found = e;
      }
      if (count == 1) {
        matches = 1;
        cast.entities[found].name.family = f.name.family;
      } else {
        found = static_cast<std::uint32_t>(cast.entities.size());
      }
    }
    if ((f.flags & flag_short_name) != 0 && (matches > 0 || kin == introduced.end())) {
      if (matches == 0) {
        constexpr std::uint8_t sure = 70;
        if (!text.empty() && f.confidence >= sure) cast.unknown.push_back(f.end);
        continue;
      }
      cast.entities[found].findings.push_back(index);
      cast.occurrences.push_back({f.begin, f.end, found});
      if (f.label == "Dear") cast.entities[found].greeted = true;
      continue;
    }
    if (found == cast.entities.size()) {
      cast.entities.emplace_back();
      cast.entities.back().name = f.name;
      words_known.emplace_back();
      if (kin != introduced.end()) {
        Entity& lone = cast.entities.back();
        lone.name = {};
        lone.name.given = f.name.given.empty() ? f.name.family : f.name.given;
        lone.lone = true;
        lone.kin = !kin->second.empty();
        if (!lone.kin) lone.name.family = family_spoken_of(text, f.begin);
        if (const auto family = family_of.find(index); family != family_of.end()) {
          const Finding& rest = findings[family->second];
          lone.name.family = rest.name.family.empty() ? rest.name.given : rest.name.family;
          lone.findings.push_back(family->second);
          cast.occurrences.push_back({rest.begin, rest.end, found});
        }
        if (const auto partner = couple.find(index); partner != couple.end()) {
          lone.lone = lone.kin = false;
          lone.name.family = findings[partner->second].name.family;
        }
        lone.kin_word = kin->second;
        lone.sex = sex_of_kin(kin->second);
        if (lone_ones.size() < most_lone) lone_ones.push_back(found);
      }
      if (cast.entities.back().sex == Sex::unknown)
        cast.entities.back().sex =
            title != titled.end() ? title->second : sex_of_given(cast.entities.back().name.given);
      if (!text.empty() && cast.entities.back().kin_word.empty() && f.how == How::prose) {
        cast.entities.back().kin_word = kin_before(text, f.begin);
        if (!cast.entities.back().kin_word.empty()) cast.entities.back().kin = true;
        cast.entities.back().worker = cast.entities.back().kin_word.empty() && calling_before(text, f.begin);
        if (cast.entities.back().sex == Sex::unknown)
          cast.entities.back().sex = sex_of_kin(cast.entities.back().kin_word);
      }
    }
    Entity& entity = cast.entities[found];
    if (entity.sex == Sex::unknown && title != titled.end()) entity.sex = title->second;
    if (length(f.name) > length(entity.name) && !single) {
      const bool known = entity.name.order_known;
      if (f.name.order_known || !known) entity.name = f.name;
    } else if (f.name.order_known && !entity.name.order_known && !single) {
      entity.name = f.name;
    }
    std::vector<std::string> leading = words;
    for (std::string& word : folded_words(f.name.nickname)) leading.push_back(std::move(word));
    for (const std::string& word : leading) {
      std::vector<std::string>& known = words_known[found];
      if (std::find(known.begin(), known.end(), word) != known.end()) continue;
      known.push_back(word);
      by_word[word].push_back(found);
    }
    entity.findings.push_back(index);
    cast.occurrences.push_back({f.begin, f.end, found});
    if (f.label == "Dear") entity.addressee = entity.greeted = true;
    if (f.flags & flag_deceased) entity.deceased = true;
    if (f.flags & flag_employee) entity.employee = true;
    const bool among_present = contains_ignore_case(f.label, "present") || contains_ignore_case(f.label, "attend");
    // "Present: Ann Brown (patient), her father Carl Brown": neither works there.
    const bool served_there = !text.empty() && among_present && (f.how == How::prose || f.how == How::form) &&
                              (is_served_in_brackets(text, f.end) || !kin_before(text, f.begin).empty());
    if ((f.flags & flag_author) && !is_served(f) && !served_there) entity.author = true;
    switch (is_served(f) ? Holder::subject : f.holder) {
      case Holder::provider: entity.provider = true; break;
      case Holder::staff:
        // "Present: Mr. and Mrs. Feldspar" are the parents of whom the minutes are about.
        if (!served_there && !(single && !entity.name.given.empty() && entity.findings.size() > 1 && among_present))
          entity.author = true;
        break;
      case Holder::subject:
        // A maiden name is no second person whom the form is about.
        if (((f.flags & flag_context) != 0 || is_served(f)) && (f.flags & flag_old) == 0)
          entity.labelled_subject = true;
        break;
      case Holder::other:
      case Holder::employer: break;
      default:
        if (entity.holder == Holder::other) entity.holder = f.holder;
    }
  }
  for (Entity& entity : cast.entities) {
    std::sort(entity.findings.begin(), entity.findings.end());
    entity.former = std::all_of(entity.findings.begin(), entity.findings.end(),
                                [&](std::uint32_t i) { return (findings[i].flags & flag_old) != 0; });
    // A label that names the client or a parent outweighs a signature: people sign their own forms.
    if (entity.labelled_subject) entity.holder = Holder::subject;
    const bool family = entity.holder == Holder::guardian || entity.holder == Holder::spouse ||
                        entity.holder == Holder::child || entity.holder == Holder::subscriber;
    if ((entity.labelled_subject || family) && !entity.provider) entity.author = false;
  }
  std::sort(cast.occurrences.begin(), cast.occurrences.end(), [](const Occurrence& a, const Occurrence& b) {
    return a.begin < b.begin || (a.begin == b.begin && a.end > b.end);
  });
  std::sort(cast.unknown.begin(), cast.unknown.end());
  return cast;
}

namespace {

// "Marguerite Halloran, Petitioner", "BM, Rhiannon Estabrook": from there on the word stands for the name.
void add_role_words(const Cast& cast, const TextPart& part, std::map<std::string, std::uint32_t>& words,
                    std::uint32_t shared) {
  const std::string_view text = part.utf8;
  static constexpr std::string_view roles[] = {"petitioner",  "respondent", "plaintiff", "defendant", "claimant",
                                               "complainant", "appellant",  "decedent",  "applicant", "bm",
                                               "bf",          "mgm",        "mgf",       "pgm",       "pgf"};
  const auto note = [&](std::string_view raw, std::uint32_t entity) {
    if (raw.empty() || !is_upper(raw[0])) return;
    const std::string word = fold(raw);
    if (std::find(std::begin(roles), std::end(roles), word) == std::end(roles)) return;
    const auto [at, fresh] = words.emplace(word, entity);
    if (!fresh && at->second != entity) at->second = shared;
  };
  constexpr std::uint32_t farthest = 3, longest = 16;
  for (const Occurrence& o : cast.occurrences) {
    std::uint32_t b = o.end;
    while (b < text.size() && b - o.end < farthest && (text[b] == ',' || text[b] == ' ' || text[b] == '(')) ++b;
    std::uint32_t e = b;
    while (e < text.size() && e - b < longest && is_alpha(text[e])) ++e;
    if (b > o.end && b < text.size()) note(text.substr(b, e - b), o.entity);
    e = o.begin;
    while (e > 0 && o.begin - e < farthest && (text[e - 1] == ',' || text[e - 1] == ' ' || text[e - 1] == ':')) --e;
    b = e;
    while (b > 0 && e - b < longest && is_alpha(text[b - 1])) --b;
    if (e < o.begin) note(text.substr(b, e - b), o.entity);
  }
  // "PETITIONER | RESPONDENT" above "Ann Brown ... | Bo Lind ...".
  constexpr std::uint32_t most_rows = 50, most_columns = 6;
  constexpr std::size_t most_tables = 16;
  for (std::size_t k = 0; k < part.tables.size() && k < most_tables; ++k) {
    const Table& table = part.tables[k];
    if (table.rows > most_rows || table.columns > most_columns || table.cells.empty() || cast.occurrences.empty() ||
        table.cells.back().end < cast.occurrences.front().begin ||
        table.cells.front().begin > cast.occurrences.back().end)
      continue;
    for (std::uint32_t r = 0; r + 1 < table.rows; ++r)
      for (std::uint32_t c = 0; c < table.columns; ++c) {
        const std::string_view word = trim(part.view(table.at(r, c)));
        if (word.empty() || word.size() > longest) continue;
        const Cell& below = table.at(r + 1, c);
        const auto o = std::lower_bound(cast.occurrences.begin(), cast.occurrences.end(), below.begin,
                                        [](const Occurrence& x, std::uint32_t at) { return x.begin < at; });
        if (o != cast.occurrences.end() && o->begin == below.begin && o->end <= below.end) note(word, o->entity);
      }
  }
}

// "IB refused his clonazepam": what the staff of a house call whom they know well.
void add_initials(const Cast& cast, std::map<std::string, std::uint32_t>& initials, std::uint32_t shared) {
  // Letters that mean something else in such notes.
  static constexpr std::string_view taken[] = {
      "AD",  "AM",  "AMA", "ASA", "BM",  "BP",  "BMI", "CAT", "CC",  "CM", "CPR", "CT",  "CVA", "DC",  "DD",  "DNR",
      "DOA", "DOB", "DR",  "DV",  "DX",  "ED",  "EKG", "EMS", "EMT", "ER", "ETA", "FU",  "FYI", "GED", "GI",  "HA",
      "HI",  "HR",  "HS",  "HV",  "IC",  "ICU", "ID",  "IEP", "IM",  "IQ", "IV",  "LA",  "LM",  "LPN", "LOA", "MD",
      "MH",  "MI",  "MR",  "MRI", "MS",  "NA",  "NP",  "NPO", "NY",  "OB", "OD",  "OK",  "OR",  "OT",  "OTC", "PA",
      "PC",  "PE",  "PM",  "PO",  "PRN", "PT",  "PTO", "QA",  "RA",  "RE", "RN",  "ROI", "RX",  "SA",  "SI",  "SO",
      "SOB", "SSI", "ST",  "SW",  "TB",  "TC",  "TO",  "TV",  "TX",  "US", "UA",  "UTI", "VA",  "VM",  "WIC", "ADL"};
  for (std::uint32_t e = 0; e < cast.entities.size(); ++e) {
    const PersonName& n = cast.entities[e].name;
    if (n.given.empty() || n.family.empty()) continue;
    const auto first_letters = [](std::string_view words) {
      std::string letters;
      for (std::size_t i = 0; i < words.size(); ++i)
        if (is_alpha(words[i]) && (i == 0 || !is_word(words[i - 1]))) letters += upper(words[i]);
      return letters;
    };
    const std::string given = first_letters(n.given).substr(0, 1), middle = first_letters(n.middle).substr(0, 1),
                      family = first_letters(n.family);
    for (const std::string& letters : {given + family, given + middle + family}) {
      if (letters.size() < 2 || letters.size() > 3 || is_one_of(taken, letters)) continue;
      const auto [at, fresh] = initials.emplace(letters, e);
      if (!fresh && at->second != e) at->second = shared;
    }
  }
}

}  // namespace

void find_short_names(Cast& cast, const TextPart& part, std::uint32_t begin, std::uint32_t end) {
  constexpr std::uint32_t shared = 0xFFFFFFFFu;
  std::map<std::string, std::uint32_t> words;
  for (std::uint32_t e = 0; e < cast.entities.size(); ++e) {
    const PersonName& n = cast.entities[e].name;
    for (const std::string* text : {&n.given, &n.family, &n.nickname})
      for (const std::string& word : folded_words(*text)) {
        if (word.size() < 3) continue;
        const auto [at, fresh] = words.emplace(word, e);
        if (fresh || at->second == e) continue;
        // Of several who share a word it means the one whom the document is about.
        const bool mine = cast.entities[e].labelled_subject,
                   others = at->second != shared && cast.entities[at->second].labelled_subject;
        if (mine != others)
          at->second = mine ? e : at->second;
        else
          at->second = shared;
      }
  }
  add_role_words(cast, part, words, shared);
  std::map<std::string, std::uint32_t> initials;
  constexpr std::size_t most_people = 64;  // whom letters alone tell apart
  if (cast.entities.size() <= most_people) add_initials(cast, initials, shared);
  if (words.empty()) return;
  std::vector<Occurrence> extra;
  const std::string_view text = part.utf8;
  std::size_t known = 0;
  for (std::uint32_t i = begin; i < end;) {
    if (!is_word(text[i])) {
      ++i;
      continue;
    }
    std::uint32_t stop = i;
    while (stop < end && (is_word(text[stop]))) ++stop;
    while (known < cast.occurrences.size() && cast.occurrences[known].end <= i) ++known;
    const bool inside = known < cast.occurrences.size() && cast.occurrences[known].begin <= i;
    const bool capital = is_upper(text[i]) || static_cast<unsigned char>(text[i]) >= 0x80;
    if (!inside && capital && stop - i >= 2 && stop - i < 40) {
      const auto found = words.find(fold(text.substr(i, stop - i)));
      if (found != words.end() && found->second != shared) {
        extra.push_back({i, stop, found->second});
      } else if (stop - i <= 3 && is_upper(text[stop - 1]) && stop + 1 < end &&
                 ((text[stop] == ' ' && is_lower(text[stop + 1])) || text.substr(stop, 2) == "'s") &&
                 (i == 0 || is_space(text[i - 1]) || text[i - 1] == '(')) {
        const auto letters = initials.find(std::string(text.substr(i, stop - i)));
        if (letters != initials.end() && letters->second != shared) extra.push_back({i, stop, letters->second});
      }
    }
    i = stop;
  }
  if (extra.empty()) return;
  cast.occurrences.insert(cast.occurrences.end(), extra.begin(), extra.end());
  std::sort(cast.occurrences.begin(), cast.occurrences.end(), [](const Occurrence& a, const Occurrence& b) {
    return a.begin < b.begin || (a.begin == b.begin && a.end > b.end);
  });
}

}  // namespace spillmap::attribute
