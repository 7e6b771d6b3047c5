#include "notify/plan.h"

#include <algorithm>

#include "base/text.h"
#include "notify/number.h"

namespace spillmap::notify {
namespace {
constexpr std::size_t most_name = 90;

// A name on an envelope or in a list: nothing that a spreadsheet takes for a formula stands before it.
std::string name_line(std::string_view text) {
  const std::string clean = clean_line(text, most_name);
  const std::size_t begin = clean.find_first_not_of("=+-@ ");
  return begin == std::string::npos ? std::string() : clean.substr(begin);
}

// Given name first, as on an envelope; a name in Chinese or Korean characters as it is written there, family name first
// and in one.
std::string full_name(const PersonName& name) {
  const auto wide = [](std::string_view text) {
    for (std::size_t at = 0; at < text.size();)
      if (next_code_point(text, at) < 0x2E80) return false;
    return !text.empty();
  };
  if (wide(name.given) && wide(name.family) && name.middle.empty()) return name_line(name.family + name.given);
  return name_line(name.display());
}

bool is_email(std::string_view text) {
  const std::size_t at = text.find('@');
  const bool plain = std::none_of(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) <= ' ' || c == ',' || c == ';' || c == '<' || c == '>' || c == '"' ||
           c == 0x7F;
  });
  return plain && text.size() <= 254 && at != std::string_view::npos && at > 0 && at + 1 < text.size() &&
         text.find('@', at + 1) == std::string_view::npos;
}

// Scripts beyond Latin, Greek and Cyrillic: whether the fonts have them is worth asking.
bool needs_a_look(std::string_view text) {
  for (std::size_t at = 0; at < text.size();)
    if (next_code_point(text, at) >= 0x530) return true;
  return false;
}
}  // namespace

Planner::Planner(const Input& input, const Options& options, const std::vector<GroupView>& groups,
                 const Composer& composer, CanPrint can_print)
    : input_(input), options_(options), groups_(groups), composer_(composer), can_print_(std::move(can_print)) {
  for (const Sent& one : options.already_sent) {
    sent_.emplace(one.person, &one);
    if (!one.code.empty()) used_codes_.emplace(one.code, true);
    wave_exists_ = wave_exists_ || one.wave == options.wave;
  }
  for (const RosterEntry& entry : input.incident.roster) roster_.emplace(entry.person, &entry);
}

bool Planner::selected(const Letter& letter) const {
  const auto among = [](const std::vector<std::string>& list, const std::string& what) {
    return list.empty() || std::find(list.begin(), list.end(), what) != list.end();
  };
  return among(options_.only_persons, letter.person) && among(options_.only_states, letter.state) &&
         (options_.most == 0 || letters_ < options_.most);
}

bool Planner::printable(const std::string& name) { return !needs_a_look(name) || can_print_(name); }

std::string Planner::take_code(bool minor) {
  const bool own_list = minor && !options_.minor_codes.empty();
  const std::vector<std::string>& codes = own_list ? options_.minor_codes : options_.codes;
  std::size_t& next = own_list ? next_minor_code_ : next_code_;
  while (next < codes.size() && used_codes_.contains(codes[next])) ++next;
  if (next == codes.size()) {
    ++(own_list ? minor_codes_lacking_ : codes_lacking_);
    return {};
  }
  return codes[next++];
}

void Planner::address_to(Decision& out, const std::vector<std::string>& names) const {
  const bool mixed = input_.incident.letters.mixed_case_address;
  for (const auto& name : names) out.letter.envelope.push_back(mixed ? name : upper_case(name));
  out.letter.envelope.insert(out.letter.envelope.end(), out.address.lines.begin(), out.address.lines.end());
}

Decision Planner::next(const Subject& subject) {
  const Person& person = *subject.person;
  const PersonFacts& facts = *subject.facts;
  static const RosterEntry nothing_known;
  const auto entry = roster_.find(person.id);
  const RosterEntry& known = entry == roster_.end() ? nothing_known : *entry->second;

  Decision out;
  Letter& letter = out.letter;
  letter.person = person.id;
  letter.number = letter_number(options_.case_key, person.id);
  letter.person_name = full_name(person.name);
  letter.reader_name = name_line(known.representative);
  out.first = name_line(person.name.given);
  out.middle = name_line(person.name.middle);
  out.last = name_line(person.name.family);
  out.suffix = name_line(person.name.suffix);
  letter.group = subject.group;
  letter.elements = facts.elements.bits();
  letter.state = facts.country == "US" ? facts.region : "";
  // Of a programme for substance use, the sender's name alone tells it of every client, whatever the files say of one.
  const auto& kinds = input_.incident.holder.kinds;
  const bool programme = std::find(kinds.begin(), kinds.end(), HolderKind::part2_program) != kinds.end();
  letter.plain = (facts.flags & flag_substance_use) != 0 || (programme && facts.capacity != Capacity::employee);
  letter.language = options_.language;
  if (!known.language.empty()) {
    if (input_.templates.find(known.language))
      letter.language = known.language;
    else
      out.wanted_language_missing = true;
  }
  const Language& language = composer_.language(letter);
  letter.language = language.code;

  const auto put = [&](Place place, std::string reason) {
    out.place = place;
    out.reason = std::move(reason);
    return out;
  };

  const auto before = sent_.find(person.id);
  const Sent* sent = before == sent_.end() ? nullptr : before->second;
  out.sent = sent;
  if (sent && sent->wave != options_.wave) return put(Place::sent_before, "written to in wave " + sent->wave);

  if (!groups_[subject.group].owed && !options_.courtesy) return put(Place::none, std::string(not_owed));

  // Safe contact comes before all else: no other rule may bring a letter to an address that somebody else reads.
  if (known.mail_to.empty()) {
    if (known.do_not_mail) return put(Place::held, "do-not-mail mark in the roster; mail_to gives a safe address");
    if ((facts.flags & flag_domestic_violence) != 0)
      return put(Place::held, "domestic violence: no letter before a safe address is decided (mail_to in the roster)");
  }

  const bool deceased = facts.life == Life::deceased || person.deceased || known.deceased;
  const bool minor = !deceased && (facts.life == Life::minor || person.minor);
  const bool consented = known.consented_alone || facts.consented_alone.value_or(false);
  if (deceased) {
    letter.variant = Variant::next_of_kin;
    if (letter.reader_name.empty() && !facts.representative_known.value_or(false))
      return put(
          Place::none,
          "deceased, and no next of kin or personal representative is known: no letter and no substitute notice");
  } else if (minor) {
    letter.variant = consented ? Variant::minor_alone : Variant::guardian;
  } else {
    letter.variant = facts.capacity == Capacity::employee ? Variant::employee : Variant::adult;
  }
  if (letter.variant != Variant::guardian && letter.variant != Variant::next_of_kin) letter.reader_name.clear();

  if (letter.person_name.empty()) return put(Place::substitute, "no name to write to");
  if (!printable(letter.person_name) || !printable(letter.reader_name))
    return put(Place::held,
               "the name has characters that the fonts of letters lack: write it in other letters, or mail it by hand");

  const bool email = known.email_agreed && !deceased && known.mail_to.empty() && is_email(known.email);
  if (email) {
    letter.channel = Channel::email;
    letter.email = known.email;
  } else {
    const bool mixed = input_.incident.letters.mixed_case_address;
    if (known.bad_address && known.mail_to.empty())
      return put(Place::substitute, "the roster says that mail to this address comes back");
    auto address = known.mail_to.empty() ? mail_address(person.address, mixed) : mail_address(known.mail_to, mixed);
    if (!address) {
      if (!known.mail_to.empty()) return put(Place::held, "mail_to in the roster: " + address.error().message);
      if (deceased)
        return put(Place::none, "deceased, and no address of the next of kin is known: " + address.error().message);
      return put(Place::substitute, "no usable address: " + address.error().message);
    }
    for (const auto& line : address->lines)
      if (!printable(line)) return put(Place::held, "the address has characters that the fonts of letters lack");
    out.address = std::move(*address);
    const bool guardian = letter.variant == Variant::guardian;
    if (guardian || letter.variant == Variant::next_of_kin) {
      const std::string of =
          fill(language.word(guardian ? "text.guardian_of" : "text.next_of_kin_of"), {{"name", letter.person_name}});
      (guardian ? out.guardian_line : out.representative_line) = of;
      if (letter.reader_name.empty()) {
        address_to(out, {language.word(guardian ? "text.guardian_name" : "text.next_of_kin_name"), letter.person_name});
      } else {
        out.care_of = letter.reader_name;
        address_to(out, {letter.reader_name, of});
      }
    } else {
      address_to(out, {letter.person_name});
    }
  }

  if (wave_exists_ ? sent == nullptr : !selected(letter))
    return put(Place::later, wave_exists_ ? "not in this wave, which was made before" : "not chosen for this wave");
  out.place = Place::letter;
  ++letters_;
  if (composer_.offer(letter)) {
    const bool young = letter.variant == Variant::guardian || letter.variant == Variant::minor_alone;
    if (sent)
      letter.code = sent->code;
    else if (!options_.codes.empty() || (young && !options_.minor_codes.empty()))
      letter.code = take_code(young);
  }
  return out;
}

}  // namespace spillmap::notify
