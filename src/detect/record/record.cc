#include "detect/record/record.h"

#include <algorithm>

#include "base/text.h"
#include "detect/cells.h"
#include "detect/label/kinds.h"
#include "detect/values.h"
#include "model/holder.h"
#include "model/person.h"
#include "names/parse.h"

namespace spillmap::detect {
namespace {

// "Ann Brown, mother of Bo": the first comma from `from` on that stands before a small letter, behind which no name
// goes on; npos where there is none.
std::size_t comma_before_small(std::string_view text, std::size_t from = 0) {
  for (std::size_t comma = text.find(", ", from); comma != std::string_view::npos; comma = text.find(", ", comma + 1))
    if (comma + 2 < text.size() && is_lower(text[comma + 2])) return comma;
  return std::string_view::npos;
}

bool is_yes(std::string_view text) {
  const std::string word = to_lower(trim(text));
  return word == "y" || word == "yes" || word == "true" || word == "x" || word == "1" || word == "deceased" ||
         word == "died";
}

// "555-0100 ext 3": within the place, and through an office's board.
bool is_extension(std::string_view phone, std::string_view behind) {
  return digits_only(phone).size() == 7 && to_lower(behind.substr(0, 4)) == " ext";
}

struct Reach {
  std::uint32_t begin = 0, end = 0;  // in the cell
  LabelKind kind = LabelKind::phone;
};

// The end of the ten digits of a telephone number that begins here ("(518) 555-0147", "1-518-555-0147"); 0 if none
// does.
std::size_t phone_at(std::string_view text, std::size_t begin) {
  if (begin > 0 && (is_word(text[begin - 1]) || text[begin - 1] == '-' || text[begin - 1] == '.')) return 0;
  std::size_t i = begin;
  const auto digits = [&](std::size_t count) {
    std::size_t n = 0;
    while (n < count && i < text.size() && is_digit(text[i])) ++i, ++n;
    return n == count;
  };
  const auto gap = [&] {
    while (i < text.size() && (text[i] == ' ' || text[i] == '-' || text[i] == '.' || text[i] == ')' || text[i] == '/'))
      ++i;
  };
  if (i < text.size() && text[i] == '+') ++i;
  if (i + 1 < text.size() && text[i] == '1') ++i, gap();
  if (i < text.size() && text[i] == '(') {
    if (i + 4 >= text.size() || text[i + 4] != ')') return 0;
    ++i;
  }
  for (const std::size_t count : {3, 3, 4}) {
    if (count != 3 || i != begin) gap();
    if (!digits(count)) return 0;
  }
  return i < text.size() && (is_word(text[i]) || text[i] == '-') ? 0 : i;
}

// The end of "133-47-8720" that begins here; 0 if none does.
std::size_t ssn_at(std::string_view text, std::size_t begin) {
  constexpr std::string_view form = "000-00-0000";
  if (text.size() - begin < form.size() || (begin > 0 && (is_word(text[begin - 1]) || text[begin - 1] == '-')))
    return 0;
  for (std::size_t i = 0; i < form.size(); ++i)
    if (form[i] == '-' ? text[begin + i] != '-' : !is_digit(text[begin + i])) return 0;
  const std::size_t end = begin + form.size();
  return end < text.size() && (is_word(text[end]) || text[end] == '-') ? 0 : end;
}

// Telephone numbers of ten digits, Social Security numbers and addresses of mail in a cell.
std::vector<Reach> ways_to_reach(std::string_view text) {
  constexpr std::size_t most = 4;
  std::vector<Reach> found;
  for (std::size_t i = 0; i < text.size() && found.size() < most;) {
    if (text[i] == '@' && i > 0 && is_alnum(text[i - 1])) {
      std::size_t b = i, e = i + 1;
      while (b > 0 && !is_space(text[b - 1]) &&
             std::string_view("<>(),;:/").find(text[b - 1]) == std::string_view::npos)
        --b;
      while (e < text.size() && !is_space(text[e]) &&
             std::string_view("<>(),;:/").find(text[e]) == std::string_view::npos)
        ++e;
      found.push_back({static_cast<std::uint32_t>(b), static_cast<std::uint32_t>(e), LabelKind::email});
      i = e;
      continue;
    }
    if (const std::size_t ssn = ssn_at(text, i); ssn != 0) {
      found.push_back({static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(ssn), LabelKind::ssn});
      i = ssn;
      continue;
    }
    const std::size_t end = phone_at(text, i);
    if (end != 0) found.push_back({static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(end), LabelKind::phone});
    i = end == 0 ? i + 1 : end;
  }
  return found;
}

// What stands behind a name in its cell without a label that a list of words has: "#104238", "H: (518) 555-0147", and
// behind the number of a record the day of birth. Takes from its start what is no part of the value.
LabelKind kind_of_piece(std::string_view piece, bool numbered, std::uint32_t& begin) {
  constexpr std::size_t longest_mark = 6, shortest_number = 4, longest_date = 10;
  if (piece.size() > shortest_number && piece[0] == '#' && all_digits(piece.substr(1))) {
    ++begin;
    return LabelKind::mrn;
  }
  if (numbered && piece.size() <= longest_date && parse_date(piece)) return LabelKind::dob;
  const std::vector<Reach> ways = ways_to_reach(piece);
  if (ways.size() != 1 || ways[0].begin == 0 || ways[0].begin > longest_mark || ways[0].end != piece.size())
    return LabelKind::ignore;
  // "mom: 518-555-0147" is not how to reach whom the cell names, nor is the number at work.
  if (lower(piece[0]) == 'w') return LabelKind::ignore;
  if (const auto whose = Lexicon::built_in().read(piece.substr(0, ways[0].begin)); whose && whose->holder_said)
    return LabelKind::ignore;
  begin += ways[0].begin;
  return ways[0].kind;
}

// "HH-103435": capitals and a number that an office gives to its records.
bool is_number_of_a_record(std::string_view piece) {
  constexpr std::size_t most_letters = 4, fewest_digits = 4, most_digits = 9;
  std::size_t letters = 0;
  while (letters < piece.size() && is_upper(piece[letters])) ++letters;
  if (letters == 0 || letters > most_letters || letters == piece.size() || piece[letters] != '-') return false;
  const std::string_view digits = piece.substr(letters + 1);
  return digits.size() >= fewest_digits && digits.size() <= most_digits && all_digits(digits);
}

}  // namespace

// "Ann Brown (mother) 518-555-0147", "518-555-0101 ann@mail.example": whom to reach and how, in one cell.
bool RecordAssembler::add_reached(const RecordCell& cell) {
  const bool names = cell.kind == LabelKind::full_name || cell.kind == LabelKind::person;
  if (!names && cell.kind != LabelKind::phone && cell.kind != LabelKind::email) return false;
  if (cell.holder == Holder::staff) return false;  // "From: Ann Brown <ann@mail.example>" above a mail that was sent on
  const std::string_view value = part_.view(cell.begin, cell.end);
  constexpr std::size_t longest_cell = 160;
  if (value.size() > longest_cell || value.size() < 12) return false;
  const std::vector<Reach> ways = ways_to_reach(value);
  if (ways.empty()) return false;
  // The name stands before the first of them, and what a column of numbers says of nobody is no name of its own.
  std::size_t name_end = ways[0].begin;
  while (name_end > 0 && !is_word(value[name_end - 1]) && value[name_end - 1] != ')' && value[name_end - 1] != '.')
    --name_end;
  std::optional<CellValue> person;
  const std::string_view before = name_line(value.substr(0, name_end));
  name_end = before.size();
  Holder holder = cell.holder;
  if (names || cell.holder != Holder::subject) person = read_person(before, cell.family_first);
  std::uint32_t name_begin = 0;
  // "widow Ann Brown 662-555-0138", "518-555-0135 (Aunt Ann Brown)": below "Tel." a name with its relation.
  if (!names && !person && trim(before).size() > without_relation(before).size()) {
    person = read_person(before, cell.family_first);
    if (person && holder == Holder::subject) holder = Holder::contact;
  }
  if (!names && !person && ways.size() == 1) {
    std::size_t behind = ways[0].end;
    while (behind < value.size() && (value[behind] == ' ' || value[behind] == '(' || value[behind] == '-')) ++behind;
    std::size_t stop = behind;
    while (stop < value.size() && value[stop] != ')' && value[stop] != ',') ++stop;
    std::string words(value.substr(behind, stop - behind));
    if (!words.empty()) words[0] = lower(words[0]);
    const std::string_view rest = without_relation(words);
    if (rest.size() < words.size() && words.find(' ') != std::string::npos && read_person(rest, cell.family_first)) {
      name_begin = static_cast<std::uint32_t>(stop - rest.size());
      name_end = stop;
      person = read_person(value.substr(name_begin, name_end - name_begin), cell.family_first);
      if (holder == Holder::subject) holder = Holder::contact;
    }
  }
  const bool another = ways.size() == 1 && ways[0].kind != cell.kind && ways[0].end - ways[0].begin + 2 > value.size();
  if (!person && ways.size() < 2 && !another) return false;
  if (names && !person) return false;
  // An address or more between them: whatever it is, this is not to take it apart.
  std::size_t rest = 0;
  constexpr std::size_t most_rest = 24;  // "(mother) cell:"
  for (std::size_t i = person && name_begin == 0 ? person->end : 0, w = 0; i < value.size(); ++i) {
    while (w < ways.size() && i >= ways[w].end) ++w;
    if (w < ways.size() && i >= ways[w].begin) continue;
    if (name_begin != 0 && i >= name_begin && i < name_end) continue;
    if (is_digit(value[i])) return false;
    rest += is_word(value[i]);
  }
  if (rest > most_rest) return false;
  if (person) {
    RecordCell one = cell;
    one.kind = LabelKind::full_name;
    one.holder = holder;
    one.begin = cell.begin + name_begin;
    one.end = cell.begin + static_cast<std::uint32_t>(name_end);
    add_one(std::move(one));
  }
  for (const Reach& way : ways) {
    RecordCell one = cell;
    one.kind = way.kind;
    one.holder = holder;
    one.begin = cell.begin + way.begin;
    one.end = cell.begin + way.end;
    add_one(std::move(one));
  }
  return true;
}

// "118 Juniper Ln, Troy, NY 12180 518-555-0133": where somebody lives and how to reach them, in one cell.
bool RecordAssembler::add_home_with_reach(const RecordCell& cell) {
  if (cell.kind != LabelKind::address && cell.kind != LabelKind::phone) return false;
  const std::string_view value = part_.view(cell.begin, cell.end);
  constexpr std::size_t longest_cell = 160, shortest_street = 6;
  if (value.size() > longest_cell) return false;
  const std::vector<Reach> ways = ways_to_reach(value);
  if (ways.empty() || ways[0].begin < shortest_street || ways[0].kind == LabelKind::ssn) return false;
  std::string_view home = value.substr(0, ways[0].begin);
  while (!home.empty() && !is_word(home.back()) && home.back() != ')' && home.back() != '.') home.remove_suffix(1);
  if (!is_street(home) && !read_address(home, {})) return false;
  RecordCell one = cell;
  one.kind = LabelKind::address;
  one.end = cell.begin + static_cast<std::uint32_t>(home.size());
  cells_.push_back(one);
  for (const Reach& way : ways) {
    if (way.kind == LabelKind::ssn) continue;
    one.kind = way.kind;
    one.begin = cell.begin + way.begin;
    one.end = cell.begin + way.end;
    cells_.push_back(one);
  }
  return true;
}

// "Ann & Carl Brown", "Brown, Ann and Carl", "Ann Brown and Carl Diaz": two people in one cell.
bool RecordAssembler::add_couple(const RecordCell& cell) {
  if (cell.kind != LabelKind::full_name && cell.kind != LabelKind::person) return false;
  const std::string_view whole = part_.view(cell.begin, cell.end);
  std::string_view value = without_relation(whole);  // "Home of Ann & Carl Brown"
  if (value.size() > 3 && value.back() == '.' && is_lower(value[value.size() - 2]) && is_lower(value[value.size() - 3]))
    value.remove_suffix(1);  // the end of a sentence
  static constexpr std::string_view betweens[] = {" & ", " and ", " AND ", " y ", " or ", " OR ", " / ", " + "};
  std::size_t joint = std::string_view::npos;
  for (const std::string_view between : betweens) joint = std::min(joint, value.find(between));
  // "Ann Brown and Carl Brown, parents, divorced"
  value = value.substr(0, comma_before_small(value, joint == std::string_view::npos ? 0 : joint));
  constexpr std::size_t longest_cell = 80;
  if (value.size() > longest_cell) return false;
  std::size_t at = std::string_view::npos, gap = 0;
  for (const std::string_view between : betweens)
    if (const std::size_t found = value.find(between); found != std::string_view::npos) {
      if (at != std::string_view::npos || value.find(between, found + 1) != std::string_view::npos) return false;
      at = found;
      gap = between.size();
    }
  // "Ann Brown, Carl Brown": of one family.
  if (const std::size_t comma = value.find(", "); at == std::string_view::npos && comma != std::string_view::npos) {
    const std::string_view one = value.substr(0, comma), other = value.substr(comma + 2);
    const std::size_t family = one.rfind(' ');
    if (family != std::string_view::npos && other.find(',') == std::string_view::npos &&
        other.ends_with(one.substr(family)) && other.size() > one.size() - family && is_full_name(one) &&
        is_full_name(other)) {
      at = comma;
      gap = 2;
    }
  }
  if (at == std::string_view::npos) return false;
  std::string_view left = trim(value.substr(0, at)), right = trim(value.substr(at + gap));
  left = left.substr(0, comma_before_small(left));  // "Ann Brown, mother and Carl Diaz, father"
  if (left.size() < 2 || right.size() < 2 || is_company(value)) return false;
  for (const std::string_view side : {left, right})
    if (std::any_of(side.begin(), side.end(), is_digit) || !is_upper(side[0])) return false;
  // A stroke may set apart other things than people: both must be whole names.
  if (value.substr(at, gap) == " + ") right = without_relation(right);  // "Ann Brown + wife Eva Brown"
  if (value.substr(at, gap) == " / " && (!is_full_name(left) || !is_full_name(right))) return false;
  std::string first(left), second(right);
  const std::size_t comma = left.find(',');
  if (comma != std::string_view::npos) {
    if (is_family_name(right) && !is_given_name(right)) return false;  // "Gregory Brown, Brown & Diaz"
    if (right.find(',') == std::string_view::npos) second.insert(0, std::string(left.substr(0, comma)).append(", "));
  } else if (right.find(',') != std::string_view::npos) {
    return false;
  } else if (left.find(' ') == std::string_view::npos) {
    const std::size_t space = right.find(' ');
    if (space == std::string_view::npos) return false;
    first.append(right.substr(right.rfind(' ')));
  } else if (right.find(' ') == std::string_view::npos) {
    second.append(left.substr(left.rfind(' ')));
  }
  const auto one = read_person(first, cell.family_first), other = read_person(second, cell.family_first);
  if (!one || !other) return false;
  const auto offset = [&](std::string_view side) {
    return cell.begin + static_cast<std::uint32_t>(side.data() - whole.data());
  };
  RecordCell a = cell, b = cell;
  a.kind = b.kind = LabelKind::full_name;
  a.begin = offset(left);
  a.end = a.begin + static_cast<std::uint32_t>(left.size());
  a.name = one->name;
  b.begin = offset(right);
  b.end = b.begin + static_cast<std::uint32_t>(right.size());
  b.name = other->name;
  b.in_cell = 1;
  cells_.push_back(std::move(a));
  cells_.push_back(std::move(b));
  return true;
}

// "Ann Brown, 12 Elm St, Albany NY 12207" below "Name and address".
bool RecordAssembler::add_housed(const RecordCell& cell) {
  if (cell.kind != LabelKind::full_name && cell.kind != LabelKind::person) return false;
  const std::string_view value = part_.view(cell.begin, cell.end);
  constexpr std::size_t longest_cell = 160;
  const std::size_t digit = value.find_first_of("0123456789");
  if (value.size() > longest_cell || digit == std::string_view::npos || digit < 5) return false;
  if (!is_space(value[digit - 1])) return false;
  const std::string_view name = trim(value.substr(0, digit));
  // A telephone number may stand behind the address.
  std::size_t end = value.size();
  const std::vector<Reach> ways = ways_to_reach(value);
  if (!ways.empty() && ways[0].begin > digit) end = ways[0].begin;
  const auto address = read_address(value.substr(digit, end - digit), {});
  RecordCell who = cell, where = cell;
  who.kind = LabelKind::full_name;
  who.end = cell.begin + static_cast<std::uint32_t>(name.data() + name.size() - value.data());
  while (who.end > who.begin && !is_word(part_.utf8[who.end - 1]) && part_.utf8[who.end - 1] != '.') --who.end;
  if (!address || address->zip.empty()) return false;
  if (!add_couple(who)) {
    if (!read_person(name, cell.family_first)) return false;
    cells_.push_back(std::move(who));
  }
  where.kind = LabelKind::address;
  where.begin = cell.begin + static_cast<std::uint32_t>(digit);
  where.end = cell.begin + static_cast<std::uint32_t>(end);
  while (where.end > where.begin && !is_word(part_.utf8[where.end - 1])) --where.end;
  cells_.push_back(std::move(where));
  for (const Reach& way : ways) {
    if (way.begin < end) continue;
    RecordCell one = cell;
    one.kind = way.kind;
    one.begin = cell.begin + way.begin;
    one.end = cell.begin + way.end;
    cells_.push_back(std::move(one));
  }
  return true;
}

// "Mina Brown (7/7/1983); Kai 3/19/2014": dependants, children or birthdays of a household, each with a date.
bool RecordAssembler::add_dated(const RecordCell& cell) {
  if (cell.kind != LabelKind::full_name && cell.kind != LabelKind::person && cell.kind != LabelKind::dob) return false;
  // Behind a signature stands the day on which it was given.
  for (const std::string_view word : {"sign", "firma"})
    if (contains_ignore_case(cell.label, word)) return false;
  const std::string_view value = part_.view(cell.begin, cell.end);
  constexpr std::size_t longest_cell = 400, most_people = 12;
  if (value.size() > longest_cell || value.size() < 8) return false;
  struct Dated {
    std::size_t name = 0, name_end = 0, date = 0, date_end = 0;
    bool related = false;
  };
  std::vector<Dated> people;
  std::size_t i = 0;
  const auto skip = [&](std::string_view what) {
    while (i < value.size() && what.find(value[i]) != std::string_view::npos) ++i;
  };
  while (true) {
    skip(" ;,&)\n\t");
    if (i >= value.size()) break;
    Dated one;
    one.name = i;
    while (i < value.size() &&
           (is_word(value[i]) || value[i] == ' ' || value[i] == '.' || value[i] == '\'' || value[i] == '-') &&
           !is_digit(value[i]))
      ++i;
    one.name_end = i;
    while (one.name_end > one.name && !is_word(value[one.name_end - 1])) --one.name_end;
    for (const std::string_view word : {" DOB", " dob", " born", " b"})
      if (one.name_end - one.name > word.size() && value.substr(one.name, one.name_end - one.name).ends_with(word))
        one.name_end -= word.size();
    skip(" ,(:-");
    // "Mina (daughter, 7/7/1983)"
    if (i > 0 && value[i - 1] == '(') {
      std::size_t stop = i;
      while (stop < value.size() && is_lower(value[stop])) ++stop;
      if (stop < value.size() && (value[stop] == ',' || value[stop] == ' '))
        if (const auto kin = Lexicon::built_in().read(value.substr(i, stop - i));
            kin && kin->kind == LabelKind::person && kin->certainty() > 0.99 && is_relation(kin->holder)) {
          one.related = true;
          i = stop;
          skip(" ,");
        }
    }
    for (const std::string_view word : {"DOB", "dob", "born", "b."})
      if (value.substr(i).starts_with(word)) i += word.size();
    skip(" :");
    one.date = i;
    while (i < value.size() && (is_digit(value[i]) || value[i] == '/' || value[i] == '-' || value[i] == '.')) ++i;
    one.date_end = i;
    const std::string_view name = value.substr(one.name, one.name_end - one.name);
    if (name.size() < 2 || !is_upper(name[0]) || std::count(name.begin(), name.end(), ' ') > 3) return false;
    if (one.date_end - one.date < 6 || !parse_date(value.substr(one.date, one.date_end - one.date))) return false;
    if (Lexicon::built_in().read(name)) return false;
    people.push_back(one);
    if (people.size() > most_people) return false;
  }
  const bool one_of_a_family = people.size() == 1 && people[0].related && cell.holder == Holder::subject;
  if (people.empty() ||
      (people.size() == 1 && cell.holder == Holder::subject && cell.kind != LabelKind::dob && !one_of_a_family))
    return false;
  std::uint32_t number = 2;
  for (const Dated& one : people) {
    const std::string_view words = value.substr(one.name, one.name_end - one.name);
    RecordCell who = cell, born = cell;
    who.kind = LabelKind::full_name;
    who.begin = cell.begin + static_cast<std::uint32_t>(one.name);
    who.end = cell.begin + static_cast<std::uint32_t>(one.name_end);
    if (const auto person = read_person(words, cell.family_first))
      who.name = person->name;
    else if (words.find(' ') == std::string_view::npos)
      who.name.given = words;
    else
      return false;
    born.kind = LabelKind::dob;
    born.begin = cell.begin + static_cast<std::uint32_t>(one.date);
    born.end = cell.begin + static_cast<std::uint32_t>(one.date_end);
    // A row on this one alone: what else stands in it is theirs.
    if (!one_of_a_family) who.in_cell = born.in_cell = number++;
    cells_.push_back(std::move(who));
    cells_.push_back(std::move(born));
  }
  return true;
}

// "Ann Brown MRN 5002217, dob 08/04/49", "Ann Brown S00418827" below "Student / ID": a name and what stands behind it,
// each with a label of its own or of a kind that the header names too.
bool RecordAssembler::add_with_more(const RecordCell& cell) {
  if (cell.kind != LabelKind::full_name && cell.kind != LabelKind::person) return false;
  const std::string_view value = part_.view(cell.begin, cell.end);
  constexpr std::size_t longest_cell = 160, most_words = 12, shortest_street = 7;
  constexpr std::string_view borders = ",;()|/";
  const std::size_t digit = value.find_first_of("0123456789");
  if (value.size() > longest_cell || digit == std::string_view::npos) return false;
  const auto is_dot = [&](std::size_t at) { return value.substr(at, 2) == "\xC2\xB7"; };
  const auto is_line_end = [&](std::size_t at) { return value.substr(at, 2) == "  "; };
  // A piece reaches to the next border, but a date may have strokes in it.
  const auto piece_end = [&](std::size_t at) {
    while (at < value.size()) {
      const bool in_number = value[at] == '/' && at > 0 && is_digit(value[at - 1]);
      if ((borders.find(value[at]) != std::string_view::npos && !in_number) || is_dot(at) || is_line_end(at)) break;
      // "apraxia. Mom Ann Brown waits": the end of a sentence.
      if (value[at] == '.' && at > 2 && is_lower(value[at - 1]) && is_lower(value[at - 2]) && at + 2 < value.size() &&
          value[at + 1] == ' ' && is_upper(value[at + 2]))
        break;
      ++at;
    }
    return at;
  };
  // The name ends before the first label that has a value, or before the word with the first digit.
  std::size_t name_end = digit;
  while (name_end > 0 && !is_space(value[name_end - 1]) && borders.find(value[name_end - 1]) == std::string_view::npos)
    --name_end;
  std::size_t words = 0;
  for (std::size_t at = value.find(' '); at != std::string_view::npos && at < name_end && words < most_words;
       at = value.find(' ', at + 1), ++words)
    if (const std::size_t stop = piece_end(at + 1);
        label_before_value(trim(value.substr(at + 1, stop - at - 1))) ||
        // "DOB December 24, 1983": a comma in a date.
        (stop < value.size() && value[stop] == ',' &&
         label_before_value(trim(value.substr(at + 1, piece_end(stop + 1) - at - 1))))) {
      name_end = at;
      break;
    }
  std::string_view name = trim(name_line(value.substr(0, name_end)));
  name_end = std::min(name_end, static_cast<std::size_t>(name.data() + name.size() - value.data()));
  while (!name.empty() && (name.back() == ',' || name.back() == '-' || name.back() == '(' || name.back() == '/'))
    name = trim(name.substr(0, name.size() - 1));
  // "Ann Brown, born June 3, 1980"
  Holder holder = cell.holder;
  if (const std::size_t comma = comma_before_small(name); comma != std::string_view::npos) {
    // "Ann Brown and Carl Brown, parents; son Bo"
    if (const auto kin =
            Lexicon::built_in().read(name.substr(comma + 2, name.find_first_of(",;(", comma + 2) - comma - 2));
        kin && kin->kind == LabelKind::person && is_relation(kin->holder))
      holder = kin->holder;
    name_end = comma, name = name.substr(0, comma);
  }
  if (!read_person(name, cell.family_first)) return false;
  std::vector<RecordCell> more;
  for (std::size_t at = name_end; at < value.size();) {
    while (at < value.size() &&
           (is_space(value[at]) || value[at] == '.' || is_dot(at) || borders.find(value[at]) != std::string_view::npos))
      at += is_dot(at) ? 2 : 1;
    if (at >= value.size()) break;
    RecordCell one = cell;
    // "Ann Brown (518) 555-0147" below "Parent / phone".
    const std::size_t opened = value[at - 1] == '(' ? at - 1 : at;
    if (const std::size_t stop = cell.also == LabelKind::phone ? phone_at(value, opened) : 0; stop != 0) {
      one.kind = LabelKind::phone;
      one.begin = cell.begin + static_cast<std::uint32_t>(opened);
      one.end = cell.begin + static_cast<std::uint32_t>(stop);
      more.push_back(std::move(one));
      at = stop;
      continue;
    }
    one.begin = cell.begin + static_cast<std::uint32_t>(at);
    // A telephone number has brackets of its own.
    std::size_t end = at;
    while (end < value.size() && std::string_view(",;|").find(value[end]) == std::string_view::npos && !is_dot(end) &&
           !is_line_end(end))
      ++end;
    std::string_view piece = trim(value.substr(at, end - at));
    // "Ann Brown / 12/19/2009 impacted wisdom teeth": the birth date, and what else is written of her.
    if (const std::size_t space = piece.find(' ');
        space != std::string_view::npos &&
        std::count(piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(space), '/') == 2)
      if (const std::string_view first = piece.substr(0, space); read_value(LabelKind::dob, first, false, false)) {
        one.kind = LabelKind::dob;
        one.end = one.begin + static_cast<std::uint32_t>(first.size());
        more.push_back(std::move(one));
        at += first.size();
        continue;
      }
    // So does a date in brackets behind "daughter Ann Brown".
    const bool numbered =
        (value[at - 1] == '(' && without_relation(value).size() < value.size()) ||
        std::any_of(more.begin(), more.end(), [](const RecordCell& c) { return c.kind == LabelKind::mrn; });
    if (numbered && !piece.empty() && piece.back() == ')' && piece.find('(') == std::string_view::npos)
      piece.remove_suffix(1);
    if (const LabelKind kind = kind_of_piece(piece, numbered, one.begin); kind != LabelKind::ignore) {
      one.kind = kind;
      one.end = cell.begin + static_cast<std::uint32_t>(piece.data() + piece.size() - value.data());
      more.push_back(std::move(one));
      at = end;
      continue;
    }
    end = piece_end(at);
    piece = trim(value.substr(at, end - at));
    auto label = label_before_value(piece);
    // "born June 3, 1980": a comma in a date.
    if (!label && end < value.size() && value[end] == ',') {
      const std::size_t longer = piece_end(end + 1);
      if ((label = label_before_value(trim(value.substr(at, longer - at))))) {
        end = longer;
        piece = trim(value.substr(at, end - at));
      }
    }
    one.end = one.begin + static_cast<std::uint32_t>(piece.size());
    const bool person =
        label && (label->meaning.kind == LabelKind::person || label->meaning.kind == LabelKind::full_name);
    if (person && !is_relation(label->meaning.holder)) {
      // "co-facilitator: intern Bo Lind" in a line on somebody else.
    } else if (label) {
      one.kind = label->meaning.kind == LabelKind::person ? LabelKind::full_name : label->meaning.kind;
      if (label->meaning.holder_said)
        one.holder = label->meaning.holder;
      else if (!more.empty() && more.back().kind == LabelKind::full_name && is_relation(more.back().holder))
        one.holder = more.back().holder;  // "son Bo Brown, DOB 3/4/2013"
      one.label = std::string(piece.substr(0, label->end));
      one.begin += label->end;
      more.push_back(std::move(one));
    } else if (piece.size() > shortest_street && is_street(piece)) {
      one.kind = LabelKind::address;
      // "19 Haskell Ave 518-555-0147": how to reach whoever lives there.
      if (const std::vector<Reach> behind = ways_to_reach(piece); behind.size() == 1 && behind[0].end == piece.size() &&
                                                                  behind[0].begin > shortest_street &&
                                                                  is_street(trim(piece.substr(0, behind[0].begin)))) {
        RecordCell way = one;
        way.kind = behind[0].kind;
        way.begin = one.begin + static_cast<std::uint32_t>(behind[0].begin);
        one.end = one.begin + static_cast<std::uint32_t>(trim(piece.substr(0, behind[0].begin)).size());
        more.push_back(std::move(one));
        more.push_back(std::move(way));
        at = end;
        continue;
      }
      // "19 Haskell Ave, Albany NY 12207": the place behind it belongs to it.
      std::size_t longer = end;
      const auto goes_on = [&](std::size_t from) {
        const std::size_t word = value.find_first_not_of(' ', from);
        return value[from] == ',' || (is_line_end(from) && word != std::string_view::npos && is_alpha(value[word]));
      };
      while (longer < value.size() && goes_on(longer)) longer = piece_end(longer + 1);
      if (read_address(trim(value.substr(at, longer - at)), {})) {
        end = longer;
        one.end = cell.begin + static_cast<std::uint32_t>(end);
      }
      more.push_back(std::move(one));
    } else if (cell.also != LabelKind::ignore && !piece.empty() && read_value(cell.also, piece, false, false)) {
      one.kind = cell.also;
      more.push_back(std::move(one));
    } else if (cell.holder == Holder::subject && is_number_of_a_record(piece)) {
      one.kind = LabelKind::mrn;
      more.push_back(std::move(one));
    }
    at = end;
  }
  if (more.empty()) return false;
  RecordCell who = cell;
  who.kind = LabelKind::full_name;
  who.holder = holder;
  who.begin = cell.begin + static_cast<std::uint32_t>(name.data() - value.data());
  who.end = who.begin + static_cast<std::uint32_t>(name.size());
  if (!add_couple(who)) cells_.push_back(std::move(who));
  for (RecordCell& one : more)
    if (one.kind != LabelKind::full_name || !add_reached(one)) cells_.push_back(std::move(one));
  return true;
}

// "Brown, Ann 89F 0034567", "Ann Brown 08/04/1949 0034567": a name and below it, in the same cell, the age, the day of
// birth if the column has it, and the number of the record; nothing else.
bool RecordAssembler::add_numbered(const RecordCell& cell) {
  if (cell.kind != LabelKind::full_name && cell.kind != LabelKind::person) return false;
  constexpr std::size_t longest_cell = 80, fewest_digits = 5, most_digits = 9, longest_age = 4, most_words = 5;
  const std::string_view value = part_.view(cell.begin, cell.end);
  const std::size_t digit = value.find_first_of("0123456789");
  if (value.size() > longest_cell || digit == std::string_view::npos || digit < 5 || !is_space(value[digit - 1]))
    return false;
  const std::string_view name = trim(value.substr(0, digit));
  if (!read_person(name, cell.family_first)) return false;
  std::vector<RecordCell> more;
  bool numbered = false, born = false;
  std::size_t words = 0;
  for (std::size_t at = digit; at < value.size();) {
    std::size_t end = at;
    while (end < value.size() && !is_space(value[end])) ++end;
    const std::string_view word = value.substr(at, end - at);
    RecordCell one = cell;
    one.begin = cell.begin + static_cast<std::uint32_t>(at);
    one.end = cell.begin + static_cast<std::uint32_t>(end);
    if (!numbered && word.size() >= fewest_digits && word.size() <= most_digits && all_digits(word)) {
      numbered = true;
      one.kind = LabelKind::mrn;
      more.push_back(std::move(one));
    } else if (!born && cell.also == LabelKind::dob && word.size() > fewest_digits && parse_date(word)) {
      born = true;
      one.kind = LabelKind::dob;
      more.push_back(std::move(one));
    } else if (word.size() > longest_age || numbered) {
      return false;
    }
    if (++words > most_words) return false;
    at = end;
    while (at < value.size() && is_space(value[at])) ++at;
  }
  if (!numbered) return false;
  RecordCell who = cell;
  who.kind = LabelKind::full_name;
  who.end = cell.begin + static_cast<std::uint32_t>(name.data() + name.size() - value.data());
  cells_.push_back(std::move(who));
  cells_.insert(cells_.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  return true;
}

void RecordAssembler::add_one(RecordCell cell) {
  if (!add_couple(cell) && !add_housed(cell)) cells_.push_back(std::move(cell));
}

// The lines of a cell, which its reader has set two spaces apart, or three.
std::vector<std::string_view> lines_of(std::string_view value) {
  std::vector<std::string_view> lines;
  for (std::size_t at = 0; at < value.size();) {
    const std::size_t end = std::min(value.find("  ", at), value.size());
    if (const std::string_view line = trim(value.substr(at, end - at)); !line.empty()) lines.push_back(line);
    at = value.find_first_not_of(' ', end);
  }
  return lines;
}

// "Ann Brown" and below it in the same cell "Custodian, nights": the name is the first line. What else there is of it
// is found as in running text.
bool RecordAssembler::add_first_line(const RecordCell& cell) {
  if (cell.kind != LabelKind::full_name && cell.kind != LabelKind::person) return false;
  const std::string_view value = part_.view(cell.begin, cell.end);
  const auto lines = lines_of(value);
  if (lines.size() < 2 || lines[0].ends_with(',') || !read_person(lines[0], cell.family_first)) return false;
  if (std::any_of(lines.begin() + 1, lines.end(),
                  [&](std::string_view line) { return looks_like_person(line) && read_person(line, false); }))
    return false;
  RecordCell one = cell;
  one.end = cell.begin + static_cast<std::uint32_t>(lines[0].data() + lines[0].size() - value.data());
  add(std::move(one));
  return true;
}

// The pieces of a cell for each of so many labels: lines, numbers side by side ("409721 LG20912G" below "TABS / CIN"),
// or what strokes set apart. None when there are not as many.
std::vector<std::string_view> pieces_for_labels(std::string_view value, std::size_t labels) {
  if (auto lines = lines_of(value); lines.size() == labels) return lines;
  constexpr std::size_t shortest = 5;  // "88826159 01" below "Member / ID #" is one number
  auto words = split(value, ' ');
  if (words.size() == labels && std::all_of(words.begin(), words.end(), [](std::string_view word) {
        return word.size() >= shortest && std::any_of(word.begin(), word.end(), is_digit);
      }))
    return words;
  std::vector<std::string_view> pieces;
  constexpr std::string_view stroke = " / ";
  for (std::size_t at = 0; at <= value.size();) {
    const std::size_t end = std::min(value.find(stroke, at), value.size());
    pieces.push_back(value.substr(at, end - at));
    at = end + stroke.size();
  }
  return pieces.size() == labels ? pieces : std::vector<std::string_view>();
}

void RecordAssembler::add(RecordCell cell) {
  if (add_dated(cell) || add_housed(cell) || add_numbered(cell) || add_with_more(cell) || add_home_with_reach(cell))
    return;
  if (part_.view(cell.begin, cell.end).find("  ") != std::string_view::npos &&
      (add_reached(cell) || add_first_line(cell)))
    return;
  const std::string_view value = part_.view(cell.begin, cell.end);
  const auto labels = split(cell.label, '/');
  const auto pieces = labels.size() < 2 ? std::vector<std::string_view>() : pieces_for_labels(value, labels.size());
  const bool by_lines = value.find("  ") != std::string_view::npos;
  std::vector<RecordCell> parts;
  Holder holder = Holder::subject;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const auto meaning = Lexicon::built_in().read(labels[i]);
    if (!meaning || meaning->certainty() < 0.99) break;
    if (meaning->holder_said) holder = meaning->holder;
    RecordCell one = cell;
    one.kind = meaning->kind == LabelKind::person ? LabelKind::full_name : meaning->kind;
    one.holder = meaning->holder_said ? meaning->holder : holder;
    one.begin = cell.begin + static_cast<std::uint32_t>(pieces[i].data() - value.data());
    one.end = one.begin + static_cast<std::uint32_t>(pieces[i].size());
    if (by_lines && !read_value(one.kind, pieces[i], false, cell.family_first)) break;
    parts.push_back(std::move(one));
  }
  const bool each = parts.size() == labels.size() && parts.size() > 1 &&
                    std::none_of(parts.begin() + 1, parts.end(), [&](const RecordCell& p) {
                      return p.kind == parts[0].kind && p.kind != LabelKind::member_id;
                    });
  if (!each) {
    if (!add_reached(cell)) add_one(std::move(cell));
  } else {
    cells_.insert(cells_.end(), std::make_move_iterator(parts.begin()), std::make_move_iterator(parts.end()));
  }
}

// Has the record a birth date or a number that is somebody's?
bool RecordAssembler::tells_a_person() const {
  return std::any_of(cells_.begin(), cells_.end(), [&](const RecordCell& cell) {
    const auto element = element_of(cell.kind);
    return element && *element != Element::name &&
           (is_unique_identifier(*element) || *element == Element::date_of_birth) &&
           read_value(cell.kind, part_.view(cell.begin, cell.end), cell.number_cell, false);
  });
}

bool RecordAssembler::has(LabelKind kind, Holder holder, std::uint32_t party) const {
  return std::any_of(cells_.begin(), cells_.end(),
                     [&](const RecordCell& c) { return c.kind == kind && c.holder == holder && c.party == party; });
}

// "ID type | ID number": the one says what the other is.
void RecordAssembler::tell_by_id_type() {
  for (const RecordCell& type : cells_) {
    if (type.kind != LabelKind::id_type) continue;
    const auto kind = kind_of_id_document(part_.view(type.begin, type.end));
    if (!kind) continue;
    for (RecordCell& cell : cells_)
      if ((cell.kind == LabelKind::mrn || cell.kind == LabelKind::generic_id || cell.kind == LabelKind::state_id) &&
          cell.holder == type.holder && cell.party == type.party &&
          (contains_ignore_case(cell.label, "id") || contains_ignore_case(cell.label, "number") ||
           contains_ignore_case(cell.label, "document")))
        cell.kind = *kind;
  }
}

void RecordAssembler::flush(std::vector<Finding>& out, std::uint32_t name_flags, bool business) {
  tell_by_id_type();
  const std::size_t first = out.size();
  std::vector<bool> used(cells_.size(), false);
  const auto text = [&](const RecordCell& cell) { return part_.view(cell.begin, cell.end); };
  const auto make = [&](const RecordCell& cell, Element element) {
    Finding f;
    f.element = element;
    f.how = how_;
    f.holder = cell.holder;
    f.begin = cell.begin;
    f.end = cell.end;
    f.label = cell.label;
    f.locator = cell.locator;
    f.table = cell.table;
    f.row = cell.row;
    f.column = cell.column;
    if (cell.old) f.flags |= flag_old;
    if (cell.business) f.flags |= flag_business;
    f.record_person = cell.in_cell;
    if (cell.in_cell < 2) f.party = cell.party;
    return f;
  };
  const auto reason = [&](const RecordCell& cell, std::string_view rule) {
    std::string words = cell.by_values       ? std::string("by the values of its column")
                        : cell.label.empty() ? std::string("by position")
                        : how_ == How::table ? "header '" + cell.label + "'"
                                             : "label '" + cell.label + "'";
    if (!rule.empty()) words += "; " + std::string(rule);
    return words;
  };
  const auto emit = [&](Finding f) {
    if (business || is_named_for_work(f.holder))
      if (is_contact_detail(f.element)) f.flags |= flag_business;
    if (f.element == Element::phone && is_extension(f.value, std::string_view(part_.utf8).substr(f.end)))
      f.flags |= flag_business;
    if (f.element == Element::email &&
        (contains_ignore_case(f.label, "work") || contains_ignore_case(f.label, "office")))
      f.flags |= flag_business;
    out.push_back(std::move(f));
  };

  // Names in parts, one per holder.
  for (std::size_t i = 0; i < cells_.size(); ++i) {
    if (used[i] || (cells_[i].kind != LabelKind::last_name && cells_[i].kind != LabelKind::first_name)) continue;
    const Holder holder = cells_[i].holder;
    PersonName name;
    name.order_known = true;
    std::uint32_t begin = cells_[i].begin, end = cells_[i].end;
    std::size_t column_end = i;
    for (std::size_t k = i; k < cells_.size(); ++k) {
      if (used[k] || cells_[k].holder != holder || cells_[k].party != cells_[i].party || !is_name_part(cells_[k].kind))
        continue;
      const std::string value = squeeze(text(cells_[k]));
      std::string& slot = cells_[k].kind == LabelKind::last_name     ? name.family
                          : cells_[k].kind == LabelKind::first_name  ? name.given
                          : cells_[k].kind == LabelKind::middle_name ? name.middle
                                                                     : name.suffix;
      if (!slot.empty()) continue;  // a second person with the same headers: left to its own turn
      used[k] = true;
      if (is_no_value(value)) continue;
      slot = value;
      begin = std::min(begin, cells_[k].begin);
      end = std::max(end, cells_[k].end);
      column_end = k;
    }
    // A whole name in one of the two cells, or junk such as "Total".
    bool plausible = false;
    for (const std::string* part : {&name.family, &name.given})
      for (char c : *part) plausible |= is_alpha(c) || static_cast<unsigned char>(c) >= 0x80;
    for (const std::string* part : {&name.family, &name.given})
      for (char c : *part) plausible = plausible && !is_digit(c);
    if (!plausible || is_company(name.display())) continue;
    Finding f = make(cells_[i], Element::name);
    f.begin = begin;
    f.end = end;
    f.value = name.display();
    f.normalized = name_key(name);
    f.confidence = name.given.empty() || name.family.empty() ? 60 : 97;
    f.flags |= name_flags;
    if (how_ == How::form) f.flags |= flag_context;  // its labels say that it is a name
    if (is_placeholder(name)) f.flags |= flag_sample;
    f.reason = reason(cells_[i], column_end != i ? "with '" + cells_[column_end].label + "'" : std::string());
    f.name = std::move(name);
    emit(std::move(f));
  }

  // Addresses in parts, current and old ones apart, one per holder and run of parts.
  for (std::size_t i = 0; i < cells_.size(); ++i) {
    if (used[i] || !is_address_part(cells_[i].kind)) continue;
    const Holder holder = cells_[i].holder;
    std::string street, street2, city, state, zip, tail, whole;
    std::uint32_t begin = cells_[i].begin, end = cells_[i].end;
    std::string value;
    std::vector<std::size_t> taken;
    for (std::size_t k = i; k < cells_.size(); ++k) {
      if (used[k] || cells_[k].holder != holder || cells_[k].party != cells_[i].party ||
          cells_[k].old != cells_[i].old || !is_address_part(cells_[k].kind))
        continue;
      std::string cell = squeeze(text(cells_[k]));
      if (is_no_value(cell) || equals_ignore_case(cell, "same")) cell.clear();
      // "Address: 9 Elm St, Troy, NY 12180 ... Licence no. ... State: NY": the address is whole, the state is
      // another's.
      const bool part_alone = cells_[k].kind == LabelKind::state || cells_[k].kind == LabelKind::city;
      if (how_ == How::form && part_alone && !whole.empty() && city.empty() && zip.empty())
        if (const auto complete = read_address(whole, {}); complete && !complete->zip.empty()) continue;
      // "State of Indiana v. | Ann Brown": no state.
      if (cells_[k].kind == LabelKind::state && !cell.empty() && !is_state(cell)) continue;
      std::string* slot = nullptr;
      switch (cells_[k].kind) {
        case LabelKind::address: slot = &whole; break;
        case LabelKind::street: slot = &street; break;
        case LabelKind::street2: slot = &street2; break;
        case LabelKind::city: slot = &city; break;
        case LabelKind::state: slot = &state; break;
        case LabelKind::zip: slot = &zip; break;
        default: slot = &tail; break;
      }
      if (!slot->empty()) {
        if (cell.empty()) continue;
        break;  // a second address begins
      }
      used[k] = true;
      if (cell.empty()) continue;
      *slot = cell;
      taken.push_back(k);
      begin = std::min(begin, cells_[k].begin);
      end = std::max(end, cells_[k].end);
      if (!value.empty()) value += cells_[k].kind == LabelKind::zip ? " " : ", ";
      value += cell;
    }
    if (street.empty() && whole.empty()) continue;  // a city or ZIP alone is no address
    // "shelter", "same as mother": words alone are no address either.
    if (whole.empty() && city.empty() && zip.empty() && tail.empty() &&
        std::none_of(street.begin(), street.end(), is_digit))
      continue;
    Finding f = make(cells_[i], Element::address);
    std::optional<PostalAddress> address;
    if (!whole.empty()) {
      if (!tail.empty()) whole += ", " + tail;
      address = city.empty() ? read_address(whole, zip) : std::nullopt;
      // "Unit 12" beside a whole address is the landlord's number of the flat, not a part of the address.
      if (address && !address->zip.empty() && !street2.empty() && zip.empty()) value = whole;
      if (!address && !city.empty()) address = combine_address(whole, street2, city, state, zip);
    } else if (!tail.empty()) {
      address = read_address(
          street + (street2.empty() ? "" : ", " + street2) + ", " + tail + (zip.empty() ? "" : " " + zip), zip);
    } else {
      address = combine_address(street, street2, city, state, zip);
    }
    if (!address) continue;
    if (taken.size() > 1) {
      f.begin = begin;
      f.end = end;
    }
    f.value = std::move(value);
    f.normalized = pack(*address);
    f.confidence = address->zip.empty() ? 80 : 96;
    f.reason = reason(cells_[i], taken.size() > 1 ? std::to_string(taken.size()) + " cells put together" : "");
    emit(std::move(f));
  }

  for (std::size_t i = 0; i < cells_.size(); ++i) {
    if (used[i]) continue;
    const RecordCell& cell = cells_[i];
    used[i] = true;
    if (cell.kind == LabelKind::date_of_death || cell.kind == LabelKind::deceased) {
      const bool died = parse_date(text(cell)).has_value() || (cell.kind == LabelKind::deceased && is_yes(text(cell)));
      if (!died) continue;
      for (std::size_t k = first; k < out.size(); ++k)
        if (out[k].element == Element::name && out[k].holder == cell.holder) out[k].flags |= flag_deceased;
      continue;
    }
    if (!cell.name.empty()) {
      Finding f = make(cell, Element::name);
      f.value = squeeze(text(cell));
      f.normalized = name_key(cell.name);
      f.confidence = 90;
      f.flags |= name_flags | flag_context;
      f.reason = reason(cell, "several people in one cell");
      f.name = cell.name;
      emit(std::move(f));
      continue;
    }
    if (cell.kind == LabelKind::username) {
      if (text(cell).find('@') == std::string_view::npos) continue;
      cells_[i].kind = LabelKind::email;  // who signs in with an address can be reached by it
    }
    if (cell.kind == LabelKind::password) {
      const std::string password = std::string(trim(text(cell)));
      if (password.size() < 3 || is_no_value(password)) continue;
      std::string user;
      std::uint32_t begin = cell.begin;
      for (const RecordCell& other : cells_)
        if (other.kind == LabelKind::username && other.holder == cell.holder) {
          user = std::string(trim(text(other)));
          begin = std::min(begin, other.begin);
        }
      if (user.empty())
        for (const RecordCell& other : cells_)
          if (other.kind == LabelKind::email && other.holder == cell.holder) user = std::string(trim(text(other)));
      Finding f = make(cell, Element::credentials);
      f.begin = begin;
      f.value = user.empty() ? password : user + " / " + password;
      f.normalized = f.value;
      f.confidence = user.empty() ? 70 : 95;
      f.reason = reason(cell, user.empty() ? "" : "with its user name");
      emit(std::move(f));
      continue;
    }
    if (cell.kind == LabelKind::dose) continue;
    std::string_view whole = text(cell);
    // Several codes or drugs in one cell: "F32.9; F41.1".
    std::vector<std::string_view> pieces{whole};
    const auto element = element_of(cell.kind);
    if (element && is_health(*element)) {
      const char separator = whole.find(';') != std::string_view::npos   ? ';'
                             : whole.find('|') != std::string_view::npos ? '|'
                                                                         : '\0';
      if (separator != '\0')
        pieces = split(whole, separator);
      else if (whole.find("  ") != std::string_view::npos)
        pieces = lines_of(whole);
      else if (cell.kind == LabelKind::diagnosis_code || cell.kind == LabelKind::procedure_code)
        if (whole.find(',') != std::string_view::npos) pieces = split(whole, ',');
    }
    // "99213 cardiac rehabilitation": what was billed, and what was done.
    if (const std::size_t space = whole.find(' '); pieces.size() == 1 && element == Element::treatment && space == 5 &&
                                                   could_be(Element::treatment, whole.substr(0, space)) &&
                                                   is_term(Element::treatment, trim(whole.substr(space))))
      pieces = {whole.substr(0, space), trim(whole.substr(space))};
    for (const std::string_view piece : pieces) {
      auto value = read_value(cell.kind, piece, cell.number_cell, cell.family_first);
      // "Account / card on file": what is no card is the account.
      if (!value && cell.kind == LabelKind::payment_card &&
          (contains_ignore_case(cell.label, "account") || contains_ignore_case(cell.label, "acct")))
        value = read_value(LabelKind::bank_account, piece, cell.number_cell, cell.family_first);
      if (!value && how_ == How::table) value = read_inside(cell.kind, piece);
      if (!value && cell.among_people && tells_a_person()) value = read_person_among_people(piece, cell.family_first);
      if (!value && how_ == How::table && is_relation(cell.holder) &&
          (cell.kind == LabelKind::full_name || cell.kind == LabelKind::person)) {
        // Of the family of whom the row is about; whom to call may be anybody.
        const auto subject =
            std::find_if(out.begin() + static_cast<std::ptrdiff_t>(first), out.end(), [](const Finding& f) {
              return f.element == Element::name && f.holder == Holder::subject && !f.name.family.empty();
            });
        if (subject != out.end())
          value = read_given_name(piece, cell.holder == Holder::contact ? std::string() : subject->name.family);
      }
      // "Claimant / SSN" above a number alone, in the second line of a record.
      if (!value && cell.also != LabelKind::ignore) value = read_value(cell.also, piece, cell.number_cell, false);
      // "Mia | Daughter | 3/4/2015 | 219-09-9999" below her parents: a given name will do for whom the row tells so
      // much.
      if (!value && how_ == How::table && cell.holder == Holder::subject && cell.kind == LabelKind::full_name) {
        const auto filled = [&](LabelKind kind) {
          return std::any_of(cells_.begin(), cells_.end(), [&](const RecordCell& other) {
            return other.kind == kind && !digits_only(text(other)).empty();
          });
        };
        const bool related = std::any_of(cells_.begin(), cells_.end(), [&](const RecordCell& other) {
          return other.kind == LabelKind::relationship && !trim(text(other)).empty();
        });
        if (filled(LabelKind::dob) || filled(LabelKind::ssn) || filled(LabelKind::tin))
          value = read_given_name(piece, related ? family_above_ : std::string());
      }
      // "Brenda (would not give last)" among callers: who can be called back.
      constexpr std::size_t fewest_digits = 7;
      if (!value && how_ == How::table && cell.holder == Holder::subject &&
          contains_ignore_case(cell.label, "caller") &&
          std::any_of(cells_.begin(), cells_.end(), [&](const RecordCell& other) {
            return other.kind == LabelKind::phone && digits_only(text(other)).size() >= fewest_digits;
          }))
        value = read_given_name(trim(piece.substr(0, piece.find('('))), {});
      if (!value) continue;
      // "CASE | TENANT": the docket of a court.
      if (value->element == Element::medical_record_number && is_docket_number(trim(piece)) &&
          (contains_ignore_case(cell.label, "case") || contains_ignore_case(cell.label, "court") ||
           contains_ignore_case(cell.label, "cause")))
        continue;
      if (cell.day_first && value->element == Element::date_of_birth) {
        DateOptions options;
        options.day_first = true;
        if (const auto date = parse_date(piece.substr(value->begin, value->end - value->begin), options))
          value->normalized = date->iso();
      }
      const auto offset = static_cast<std::uint32_t>(piece.data() - whole.data());
      Finding f = make(cell, value->element);
      f.begin = cell.begin + offset + value->begin;
      f.end = cell.begin + offset + value->end;
      f.value = std::string(part_.view(f.begin, f.end));
      f.normalized = std::move(value->normalized);
      f.confidence = value->confidence;
      f.flags |= value->flags | flag_context;
      f.name = std::move(value->name);
      f.reason = reason(cell, value->rule);
      if (cell.kind == LabelKind::former_name) f.flags |= flag_old;
      if (f.element == Element::name)
        f.flags |= name_flags | (is_placeholder(f.name) ? static_cast<std::uint32_t>(flag_sample) : 0u);
      if (f.element == Element::medication) {
        for (const RecordCell& other : cells_)
          if (other.kind == LabelKind::dose && other.holder == cell.holder) {
            const std::string dose = squeeze(text(other));
            if (!dose.empty() && !is_no_value(dose) && is_digit(dose[0])) f.value += " " + dose;
            break;
          }
      }
      for (const CellValue& term : other_terms(f.element, piece)) {
        Finding beside = make(cell, term.element);
        beside.begin = cell.begin + offset + term.begin;
        beside.end = cell.begin + offset + term.end;
        beside.value = std::string(part_.view(beside.begin, beside.end));
        beside.normalized = term.normalized;
        beside.confidence = term.confidence;
        beside.flags |= term.flags | flag_context;
        beside.reason = reason(cell, term.rule);
        emit(std::move(beside));
      }
      emit(std::move(f));
    }
  }
  for (std::size_t k = first; k < out.size(); ++k)
    if (out[k].element == Element::name && out[k].holder == Holder::subject && !out[k].name.family.empty())
      family_above_ = out[k].name.family;
  cells_.clear();
  std::stable_sort(out.begin() + static_cast<std::ptrdiff_t>(first), out.end(),
                   [](const Finding& a, const Finding& b) { return a.begin < b.begin; });
}

}  // namespace spillmap::detect
