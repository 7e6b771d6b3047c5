#include "names/parse.h"

#include <algorithm>
#include <vector>

#include "base/text.h"
#include "names/name_words.h"

namespace spillmap {
namespace {

constexpr std::size_t longest_text = 256;
constexpr std::size_t most_words = 24;

// A word of the name as written, its look-up, and what its letters look like.
struct Part {
  std::string_view text;
  NameWord word;
  std::string folded;   // letters only
  bool caps = false;    // two letters and more, none lower-case
  bool lower = false;   // begins with a lower-case ASCII letter
  bool dotted = false;  // ends with a full stop, or has one inside
  bool initial() const { return folded.size() == 1; }
  bool is(std::string_view what) const { return folded == what; }
};

Part make_part(std::string_view text) {
  Part part;
  part.text = text;
  part.word = name_word(text);
  std::string folded;
  fold_word(text, folded);
  for (char c : folded)
    if (is_word(c)) part.folded.push_back(c);
  bool any_lower = false;
  std::size_t letters = 0;
  for (char c : text) {
    any_lower = any_lower || is_lower(c);
    letters += is_word(c) ? 1 : 0;
    part.dotted = part.dotted || c == '.';
  }
  part.caps = letters >= 2 && !any_lower;
  part.lower = !text.empty() && is_lower(text.front());
  return part;
}

using Parts = std::vector<Part>;

std::string join(const Parts& parts, std::size_t begin, std::size_t end, std::string_view with = " ") {
  std::string out;
  for (std::size_t i = begin; i < end && i < parts.size(); ++i) {
    if (!out.empty()) out += with;
    out += parts[i].text;
  }
  return out;
}

void append(std::string& list, std::string_view item, std::string_view separator) {
  if (item.empty()) return;
  if (!list.empty()) list += separator;
  list += item;
}

// Takes what stands in quotes or parentheses out of `text`. An apostrophe opens only before a word, and closes only
// after one that is not a name's own ("O'Neil").
std::string take_nickname(std::string& text) {
  struct Pair {
    std::string_view open, close;
  };
  constexpr Pair pairs[] = {{"(", ")"}, {"\"", "\""}, {"“", "”"}, {" '", "' "}, {" ‘", "’ "}, {"[", "]"}};
  std::string taken;
  for (const Pair& pair : pairs) {
    for (int round = 0; round < 3; ++round) {
      const std::size_t begin = text.find(pair.open);
      if (begin == std::string::npos) break;
      const std::size_t inside = begin + pair.open.size();
      std::size_t end = text.find(pair.close, inside);
      std::size_t after = end == std::string::npos ? text.size() : end + pair.close.size();
      if (end == std::string::npos && pair.close.size() > 1 &&
          text.ends_with(pair.close.substr(0, pair.close.size() - 1))) {
        end = text.size() - (pair.close.size() - 1);
        after = text.size();
      }
      if (end == std::string::npos || end < inside) break;
      std::string one = text.substr(inside, end - inside);
      text = text.substr(0, begin) + " " + text.substr(after);
      while (!one.empty() && (is_space(one.back()) || one.back() == ',')) one.pop_back();
      if (taken.empty() && one.size() <= 40) taken = one;
    }
  }
  return taken;
}

// Suffixes that are no initial, no given name and no credential.
bool is_plain_suffix(const Part& part) {
  if (part.text.size() > 1 && part.text[1] == '.') return false;  // "J.R."
  return part.is("jr") || part.is("sr") || part.is("ii") || part.is("iii") || part.is("iv") || part.is("esq") ||
         part.is("2nd") || part.is("3rd") || part.is("4th");
}

bool is_suffix(const Part& part) {
  return is_plain_suffix(part) || (part.word.has(role_suffix) && !part.dotted && !part.is("jr") && !part.is("sr"));
}

// "LCSW-R", "M.D.", "PhD", "CASAC-T": letters after a name. `all_caps`: the whole text is in capitals, so capitals say
// nothing.
bool is_credential(const Part& part, bool all_caps) {
  if (part.folded.size() > 9 || part.folded.empty()) return false;
  std::string_view whole = part.folded;
  NameWord closed{name_dictionary().find_hash(hash_word(whole))};
  bool known = closed.has(role_credential);
  if (!known) {
    const std::size_t hyphen = part.text.find('-');
    if (hyphen != std::string_view::npos) known = name_word(part.text.substr(0, hyphen)).has(role_credential);
  }
  if (!known)
    return part.caps && !all_caps && part.folded.size() >= 3 && part.folded.size() <= 6 && !part.word.is_name();
  // "Do", "Ma", "Pa", "Ba": names as well.
  const bool also_name = closed.family_class() > 12 || closed.given_class() > 12;
  if (!also_name) return true;
  return part.dotted || (part.caps && !all_caps);
}

bool is_title(const Part& part, std::size_t words_left) {
  if (!part.word.has(role_title) || words_left < 1) return false;
  if (part.dotted && !part.initial()) return true;
  // Titles that are given names or surnames too need more than one word after them.
  const bool also_name = part.word.given_class() > 24 || part.word.family_class() > 26;
  if (part.is("don") || part.is("ma") || part.is("tio") || part.is("ing")) return false;
  return !also_name || words_left >= 2;
}

// Particles that are no name of their own, wherever they stand.
bool is_pure_particle(const Part& part) {
  for (std::string_view p : {"de",  "la",   "las", "los", "del", "da",    "dos", "das",    "di",     "della", "du",
                             "des", "von",  "van", "der", "den", "ter",   "ten", "zu",     "zum",    "al",    "el",
                             "bin", "bint", "ibn", "abu", "st",  "saint", "ste", "vander", "vanden", "le"})
    if (part.is(p)) return true;
  return false;
}

bool vietnamese_family(const Part& part) {
  for (std::string_view p :
       {"nguyen", "tran", "le",    "pham", "huynh", "hoang",  "phan",  "vu",   "vo",  "dang", "bui",   "do",
        "ho",     "ngo",  "duong", "ly",   "dinh",  "truong", "trinh", "doan", "mai", "cao",  "luong", "quach"})
    if (part.is(p)) return true;
  return false;
}

// Where the family name begins in parts[from, end) written given name first. At least one word stays before it.
std::size_t family_begin(const Parts& parts, std::size_t from, std::size_t end) {
  std::size_t begin = end - 1;
  // "Smith - Jones" and "Garcia y Lopez"
  while (begin >= from + 3 && (parts[begin - 1].text == "-" || parts[begin - 1].is("y"))) begin -= 2;
  const auto over_particles = [&] {
    while (begin > from + 1 && !parts[begin - 1].initial() && parts[begin - 1].word.has(role_particle) &&
           (is_pure_particle(parts[begin - 1]) || parts[begin - 1].lower) &&
           !(vietnamese_family(parts[begin]) && parts[begin - 1].is("van")))
      --begin;
  };
  over_particles();
  // Two surnames, as Spanish has them: both known as such, and enough words before them.
  if (begin + 1 == end && end >= from + 3) {
    const Part& first = parts[begin - 1];
    const Part& last = parts[begin];
    if (first.word.has(role_hispanic_surname) && last.word.has(role_hispanic_surname) &&
        first.word.family_class() > first.word.given_class()) {
      --begin;
      over_particles();
    }
  }
  return begin;
}

float family_evidence(const Part& part) { return part.initial() ? -4.0f : part.word.family_score(); }
float given_evidence(const Part& part) { return part.initial() ? 0.3f : part.word.given_score(); }

// How much the words speak for "Family Given …" rather than "Given … Family"; natural logarithm.
float family_first_evidence(const Parts& parts) {
  const Part &first = parts.front(), &second = parts[1], &last = parts.back();
  float as_family_first = family_evidence(first) + given_evidence(second);
  float as_given_first = given_evidence(first) + family_evidence(last);
  float sum = as_family_first - as_given_first;
  // Few write the family name first without a comma, unless their language does.
  const bool by_language = first.word.has(role_asian_surname) && !last.word.has(role_asian_surname) &&
                           first.text.find('-') == std::string_view::npos && last.word.given_score() > 0;
  sum -= by_language ? 0.5f : 2.5f;
  if (is_pure_particle(second) && parts.size() > 2 && !vietnamese_family(first)) sum -= 4.0f;  // "Andries van Dam"
  if (last.initial() && parts.size() >= 3 && !first.initial()) sum += 2.0f;                    // "Smith John A"
  return sum;
}

// "State Senator Kwame Bell" without the "State", which is a body anywhere else.
std::string_view without_state(std::string_view text) {
  constexpr std::string_view state = "state ";
  if (!equals_ignore_case(text.substr(0, state.size()), state)) return text;
  const std::string_view rest = text.substr(state.size());
  return name_word(rest.substr(0, rest.find(' '))).has(role_title) ? rest : text;
}

// "Bell and Ness L.L. C.": the letters of a company's form, however they are spread.
bool ends_as_company(std::string_view text) {
  std::string letters;
  for (std::size_t i = text.size(); i > 0 && letters.size() <= 4; --i)
    if (is_alpha(text[i - 1]))
      letters.insert(letters.begin(), lower(text[i - 1]));
    else if (text[i - 1] != '.' && text[i - 1] != ' ')
      break;
    else if (text[i - 1] == ' ' && (letters == "llc" || letters == "llp" || letters == "pllc"))
      return true;
  return false;
}

// "C.D."
bool is_initials(std::string_view token) {
  std::size_t letters = 0;
  for (std::size_t i = 0; i < token.size(); ++i) {
    if (i % 2 == 1 ? token[i] != '.' : !is_alpha(token[i])) return false;
    letters += i % 2 == 0 ? 1 : 0;
  }
  return letters > 1;
}

}  // namespace

ParsedName parse_full_name(std::string_view text, NameOrder hint) {
  ParsedName out;
  std::string work = squeeze(text.substr(0, longest_text));
  out.name.nickname = take_nickname(work);
  if (out.name.nickname.size() > 1 && (out.name.nickname.starts_with("nee ") || out.name.nickname.starts_with("née ")))
    out.name.nickname.clear();

  // Between commas: the name, perhaps the given names, suffixes and credentials.
  std::vector<Parts> pieces;
  std::size_t words = 0;
  std::size_t letters_lower = 0;
  for (char c : work) letters_lower += is_lower(c) ? 1 : 0;
  const bool all_caps = letters_lower == 0;
  for (std::string_view piece : split(work, ',')) {
    Parts parts;
    for (std::string_view token : split(piece, ' ')) {
      while (!token.empty() && (token.front() == ';' || token.front() == ':' || token.front() == '*'))
        token.remove_prefix(1);
      while (!token.empty() && (token.back() == ';' || token.back() == ':' || token.back() == '*'))
        token.remove_suffix(1);
      if (token.empty() || words >= most_words) continue;
      ++words;
      // "J.R." and "J.R.R." are initials, each its own word, unless the whole is a credential ("M.D.").
      parts.push_back(make_part(token));
    }
    if (!parts.empty()) pieces.push_back(std::move(parts));
  }
  if (pieces.empty()) return out;

  // Pieces after the first that hold nothing but suffixes and credentials.
  for (std::size_t i = pieces.size(); i-- > 1;) {
    const bool lone_pair = pieces.size() == 2 && pieces[0].size() == 1;
    bool all = true;
    for (const Part& part : pieces[i]) {
      const bool suffix = is_suffix(part) && !(lone_pair && !is_plain_suffix(part));
      const bool known = part.word.has(role_credential) && !lone_pair && part.word.given_class() < 26;
      all = all && (suffix || known || is_credential(part, all_caps) || (pieces[i].size() == 1 && part.is("v")));
    }
    if (!all) continue;
    std::string suffixes, credentials;
    for (const Part& part : pieces[i])
      append(is_suffix(part) && !part.is("esq") ? suffixes : credentials, part.text, " ");
    if (!suffixes.empty()) append(suffixes, out.name.suffix, ", "), out.name.suffix = suffixes;
    if (!credentials.empty()) append(credentials, out.credentials, ", "), out.credentials = credentials;
    pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(i));
  }

  // Titles before either piece ("Vega, Dr. Juan").
  for (Parts& parts : pieces) {
    std::size_t at = 0;
    while (at < parts.size()) {
      const Part& part = parts[at];
      const bool linked = at > 0 && at + 1 < parts.size() &&
                          (part.is("and") || part.text == "&" || part.is("y") || part.is("e")) &&
                          parts[at + 1].word.has(role_title);
      const std::size_t left = parts.size() - at - 1 + (pieces.size() > 1 && &parts == &pieces[0] ? 1 : 0);
      if (!linked && !is_title(part, left)) break;
      append(out.title, part.text, " ");
      ++at;
    }
    parts.erase(parts.begin(), parts.begin() + static_cast<std::ptrdiff_t>(at));
  }
  std::erase_if(pieces, [](const Parts& parts) { return parts.empty(); });
  if (pieces.empty()) return out;

  // Suffixes and credentials after a piece, without a comma.
  for (std::size_t i = pieces.size(); i-- > 0;) {
    Parts& parts = pieces[i];
    std::string suffixes, credentials;
    const std::size_t keep = i == 0 && pieces.size() == 1 ? 2 : 1;
    while (parts.size() > keep || (parts.size() == 2 && is_plain_suffix(parts.back()) && pieces.size() == 1)) {
      const Part& part = parts.back();
      const bool roman =
          (part.is("v") || part.is("vi")) && !part.dotted && parts.size() >= 3 && i == 0 && pieces.size() == 1;
      if (is_plain_suffix(part) || roman) {
        suffixes = suffixes.empty() ? std::string(part.text) : std::string(part.text) + " " + suffixes;
      } else if (is_credential(part, all_caps) && !part.initial() && !(part.word.has(role_particle) && i > 0)) {
        credentials = credentials.empty() ? std::string(part.text) : std::string(part.text) + " " + credentials;
      } else {
        break;
      }
      parts.pop_back();
    }
    if (!suffixes.empty()) append(suffixes, out.name.suffix, ", "), out.name.suffix = suffixes;
    if (!credentials.empty()) append(credentials, out.credentials, ", "), out.credentials = credentials;
  }

  PersonName& name = out.name;
  // "Carolyn E, Savage": a stray comma.
  if (pieces.size() == 2 && pieces[0].size() == 2 && pieces[0][1].initial() && pieces[1].size() == 1 &&
      pieces[0][0].word.given_score() > pieces[0][0].word.family_score() + 1.0f &&
      pieces[1][0].word.family_score() > pieces[1][0].word.given_score() + 1.0f) {
    pieces[0].push_back(std::move(pieces[1][0]));
    pieces.pop_back();
  }
  if (pieces.size() > 1) {
    out.comma = true;
    name.order_known = true;
    Parts given = std::move(pieces[1]);
    for (std::size_t i = 2; i < pieces.size(); ++i) given.insert(given.end(), pieces[i].begin(), pieces[i].end());
    // "Cruz, Juan de la"
    std::size_t end = given.size();
    while (end > 1 && is_pure_particle(given[end - 1]) && !given[end - 1].is("y")) --end;
    name.family = join(given, end, given.size());
    append(name.family, join(pieces[0], 0, pieces[0].size()), " ");
    name.given = given[0].text;
    name.middle = join(given, 1, end);
    return out;
  }

  const Parts& parts = pieces[0];
  const std::size_t n = parts.size();
  if (n == 1) {
    const bool family =
        !out.title.empty() || hint == NameOrder::family_first ||
        (hint == NameOrder::unknown && parts[0].word.family_score() > parts[0].word.given_score() + 1.0f);
    (family ? name.family : name.given) = parts[0].text;
    name.order_known = !out.title.empty() || hint != NameOrder::unknown;
    return out;
  }

  bool family_first = hint == NameOrder::family_first;
  name.order_known = hint != NameOrder::unknown;
  if (hint == NameOrder::unknown) {
    const bool plain = !out.title.empty() || (n == 2 && parts[1].initial());
    const float evidence = plain ? -4.0f : family_first_evidence(parts);
    family_first = evidence > 0.5f;
    name.order_known = evidence > 1.5f || evidence < -3.2f;
  }
  if (!family_first) {
    std::size_t begin = family_begin(parts, 0, n);
    // "John S.": the family name is an initial; "de la Vega" alone is all family.
    if (n >= 2 && is_pure_particle(parts[0]) && !parts[0].is("st") && parts[0].lower) begin = 0;
    name.family = join(parts, begin, n);
    if (begin > 0) {
      name.given = parts[0].text;
      name.middle = join(parts, 1, begin);
    }
    return out;
  }
  // Family name first: with the particles before it, and a second surname when both are Spanish.
  std::size_t end = 0;
  while (end + 2 < n && is_pure_particle(parts[end])) ++end;
  ++end;
  if (n - end >= 2 && parts[end - 1].word.has(role_hispanic_surname) && parts[end].word.has(role_hispanic_surname) &&
      parts[end].word.family_class() > parts[end].word.given_class())
    ++end;
  name.family = join(parts, 0, end);
  if (vietnamese_family(parts[end - 1]) && n - end >= 2 && !parts[n - 1].initial()) {
    name.given = parts[n - 1].text;
    name.middle = join(parts, end, n - 1);
  } else if (parts[end - 1].word.has(role_asian_surname) && n - end == 2 && parts[end].folded.size() > 1 &&
             parts[end + 1].folded.size() > 1) {
    name.given = join(parts, end, n);  // "Wang Xiao Ming"
  } else {
    name.given = parts[end].text;
    name.middle = join(parts, end + 1, n);
  }
  return out;
}

bool looks_like_company(std::string_view text) {
  const std::string squeezed = squeeze(text.substr(0, longest_text));
  const std::string_view work = without_state(squeezed);
  if (ends_as_company(work)) return true;
  bool organisation = false, words_of_it = false, other = false;
  std::size_t words = 0, names = 0;
  const Dictionary& dictionary = name_dictionary();
  for (std::size_t at = 0; at < work.size() && words < most_words;) {
    std::size_t end = at;
    while (end < work.size() && !is_space(work[end]) && work[end] != ',') ++end;
    std::string_view token = work.substr(at, end - at);
    at = end + 1;
    while (!token.empty() && !is_word(token.back())) token.remove_suffix(1);
    if (token.empty()) continue;
    ++words;
    std::string folded;
    fold_word(token, folded);
    std::erase_if(folded, [](char c) { return !is_word(c); });
    const NameWord word{dictionary.find_hash(hash_word(folded))};
    // "Hall", "Church", "Law" are surnames as well: they speak for a body only beside another such word.
    const bool surname = word.family_class() > 27;
    if (word.has(role_company_end) && words > 1 && folded != "co" && folded != "lp" && folded != "sa" && folded != "pc")
      return true;
    if ((folded == "co" || folded == "lp" || folded == "pc") && words > 1 && at >= work.size()) return true;
    if (word.has(role_organisation) && !surname) organisation = true;
    if (word.has(role_organisation_word)) words_of_it = true;
    if (word.has(role_organisation) && surname && words > 1) other = true;
    if (word.is_name() && word.word_class() == 0) ++names;
    if (folded == "the" && words == 1) words_of_it = true;
    if (folded == "of" && organisation) return true;
  }
  if (work.find('&') != std::string_view::npos && names >= 2 && words >= 3 && organisation) return true;
  return (organisation && words > 1) || (other && words_of_it);
}

bool looks_like_person(std::string_view text) {
  const std::string work = squeeze(text.substr(0, longest_text));
  if (work.size() < 2) return false;
  std::size_t digits = 0, letters = 0, words = 1;
  for (char c : work) {
    digits += is_digit(c) ? 1 : 0;
    letters += is_word(c) ? 1 : 0;
    words += c == ' ' ? 1 : 0;
    if (c == '@' || c == '/' || c == '\\' || c == '=' || c == '<' || c == '%' || c == '$' || c == '#' || c == '_')
      return false;
  }
  if (digits > 0 && work.find("2nd") == std::string::npos && work.find("3rd") == std::string::npos) return false;
  if (letters < 2 || words > 8 || looks_like_company(work)) return false;
  const ParsedName parsed = parse_full_name(work);
  const PersonName& name = parsed.name;
  if (name.empty()) return false;
  // The odds of a cell that holds letters only to be a name are better than those of capitalised words in prose.
  double score = 2.3 + name_score(name.given, name.family);
  if (name.given.empty() || name.family.empty()) score -= 1.5;
  if (parsed.comma) score += 0.5;
  if (!parsed.title.empty()) score += 3;
  if (!parsed.credentials.empty()) score += 2;
  for (std::string_view part : split(name.middle, ' '))
    if (part.size() > 2)
      score +=
          0.5 *
          std::min(0.0, static_cast<double>(std::max(name_word(part).given_score(), name_word(part).family_score())));
  return score > 0;
}

bool rather_person(std::string_view text) {
  const std::string squeezed = squeeze(text.substr(0, longest_text));
  const std::string_view work = without_state(squeezed);
  if (looks_like_company(work)) return false;
  std::size_t words = 0, business = 0, names = 0, plain = 0, initials = 0, strange = 0, commas = 0, links = 0;
  bool title = false, small = false, digits = false, given_first = false, office = false, in_quotes = false;
  bool bracketed = false, after_particle = false, family_and_given = false, campaign = false;
  const Dictionary& dictionary = name_dictionary();
  for (std::size_t at = 0; at < work.size() && words < most_words;) {
    std::size_t end = at;
    while (end < work.size() && !is_space(work[end]) && work[end] != ',') ++end;
    std::string_view token = work.substr(at, end - at);
    commas += end < work.size() && work[end] == ',' ? 1 : 0;
    family_and_given = family_and_given || (words == 0 && commas == 1);
    at = end + 1;
    // "Patrick "The Big Man" Ewing"
    const bool quoted =
        !token.empty() && (in_quotes || token.front() == '"' || token.front() == '\'' || token.back() == '"');
    if (!token.empty() && token.front() == '"') in_quotes = true;
    if (!token.empty() && token.back() == '"') in_quotes = false;
    // "USG (OPIC)"
    bracketed = words > 0 && token.size() > 2 && token.front() == '(' && token.back() == ')';
    // "Reza's Rug Gallery"
    if (token.size() > 3 && (token.ends_with("'s") || token.ends_with("’s"))) ++business;
    if (token == "&" || equals_ignore_case(token, "and") || equals_ignore_case(token, "y")) {
      ++links;
      continue;
    }
    while (!token.empty() && !is_word(token.back())) token.remove_suffix(1);
    while (!token.empty() && !is_word(token.front())) token.remove_prefix(1);
    if (token.empty()) continue;
    ++words;
    if (quoted) continue;
    if (is_initials(token)) {
      ++initials;
      continue;
    }
    std::string folded;
    fold_word(token, folded);
    // "Allied Service-NY"
    const std::string first_part = folded.substr(0, folded.find('-'));
    if (first_part.size() < folded.size() &&
        NameWord{dictionary.find_hash(hash_word(first_part))}.has(role_organisation))
      ++business;
    std::erase_if(folded, [](char c) { return !is_word(c); });
    if (std::any_of(folded.begin(), folded.end(), is_digit)) digits = true;
    for (const std::string_view word : {"of", "for", "the", "to", "in", "on", "by", "at", "with", "from"})
      if (folded == word) small = true;
    // "Ann Bell for Circuit Judge": a committee.
    campaign = campaign || (folded == "for" && words > 2);
    const NameWord word{dictionary.find_hash(hash_word(folded))};
    const bool of_particle = after_particle;  // "Van De Water"
    after_particle = word.has(role_particle);
    if (of_particle && !after_particle && at >= work.size()) {
      ++names;
      continue;
    }
    if (words == 1) given_first = word.given_score() > word.family_score() && word.given_score() > 1.0f;
    if (folded == "attorney" || folded == "senator" || folded == "representative") {
      office = true;
      continue;
    }
    if (word.has(role_title | role_suffix | role_credential) && !word.is_business()) title = true;
    // "Spring Creek Church": a surname too, but no given name begins this one.
    if (word.has(role_organisation) && word.family_class() > 27 && words > 1 && !given_first && commas == 0) ++business;
    if ((word.has(role_state) && folded.size() > 4 && !word.is_name()) ||
        (word.has(role_street) && at >= work.size() && words > 1 && !given_first))
      business += word.family_class() > 27 ? 0 : 1;
    if (word.is_business() || word.has(role_organisation | role_organisation_word | role_company_end | role_proper))
      business += word.family_class() > 27 ? 0 : 1;
    if (folded.size() == 1)
      ++initials;
    else if (std::max(word.given_score(), word.family_score()) > 0.5f)
      ++names;
    else if (word.word_class() != 0 && !word.is_name())
      ++plain;
    else if (!word.known())
      ++strange;
  }
  if (campaign || (names == 0 && (bracketed || initials == words))) return false;
  if (office && names > 0 && !digits) return true;
  if (small || digits) return title && names > 0 && business == 0;
  if (business > 0) return false;
  // "Baron & Budd", "Goldenberg, Heller, Antognoli & Rowland"; but "R. and Hazel Spitze".
  if (links > 0 && !title && initials == 0 && (commas > 1 || words < 3 || !given_first) &&
      !(family_and_given && commas == 1 && names == words))
    return false;
  if (looks_like_person(work) && (names > 0 || plain == 0)) return true;
  if (title && names + strange > 0) return true;
  return plain == 0 || names > plain || (initials > 0 && plain < 2 && names > 0);
}

}  // namespace spillmap
