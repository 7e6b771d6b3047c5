#include "extract/formats/x12/x12.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

#include "base/text.h"
#include "extract/codes.h"
#include "extract/encoding.h"
#include "extract/formats/x12/party.h"
#include "extract/record_text.h"

namespace spillmap::x12 {

using namespace std::string_view_literals;

Part part_of(std::string_view q, bool organisation) {
  if (organisation) return Part::organisation;
  const auto one_of = [&](std::initializer_list<std::string_view> list) {
    return std::find(list.begin(), list.end(), q) != list.end();
  };
  if (one_of({"IL", "74", "70", "BW", "EY", "IP", "MN"})) return Part::insured;
  if (one_of({"QC", "03", "01", "02", "ACV", "HZ"})) return Part::patient;
  if (one_of({"QD", "S1", "S2", "S3", "GD", "EXS", "E1", "LR", "J6", "6Y", "TZ", "9K", "DZ"})) return Part::guardian;
  if (one_of({"GB", "31", "36", "QE", "S9", "X4", "E9", "ZL", "IC"})) return Part::other;
  // Everybody else is at work: those who treat, refer, bill, send, pay and review.
  return Part::provider;
}

namespace {

constexpr std::size_t most_elements = 64;
constexpr std::size_t longest_segment = 64u << 10;
constexpr std::size_t most_parties = 100;
constexpr std::size_t most_health = 2000;  // codes of one record
constexpr std::size_t most_facts = 2000;
constexpr std::size_t most_ssns = 1'000'000;
constexpr unsigned adult_years = 18;

struct Separators {
  char element = '*', component = ':', repetition = '\0', terminator = '~';
};

// Reads ISA: sixteen elements, then the component separator and the terminator.
std::optional<Separators> read_isa(std::string_view text) {
  if (text.size() < 40 || !text.starts_with("ISA"sv) || is_alnum(text[3]) || is_space(text[3])) return std::nullopt;
  Separators out;
  out.element = text[3];
  std::size_t at = 3, eleventh = 0;
  for (int seen = 1; seen < 16; ++seen) {
    at = text.find(out.element, at + 1);
    if (at == std::string_view::npos || at > 200) return std::nullopt;
    if (seen == 10) eleventh = at + 1;
  }
  if (at + 2 >= text.size()) return std::nullopt;
  out.component = text[at + 1];
  out.terminator = text[at + 2];
  if (is_alnum(out.component) || is_alnum(out.terminator)) return std::nullopt;
  const char repetition = text[eleventh];
  if (!is_alnum(repetition) && !is_space(repetition) && repetition != out.element) out.repetition = repetition;
  return out;
}

std::string_view without_mark(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF"sv)) text.remove_prefix(3);
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  return text;
}

std::string day(std::string_view date) {
  if (date.size() < 8 || !all_digits(date.substr(0, 8))) return {};
  return std::string(date.substr(0, 4)) + "-" + std::string(date.substr(4, 2)) + "-" + std::string(date.substr(6, 2));
}
unsigned year_of(std::string_view date) {
  unsigned year = 0;
  if (date.size() < 4 || !all_digits(date.substr(0, 4))) return 0;
  for (const char c : date.substr(0, 4)) year = year * 10 + static_cast<unsigned>(c - '0');
  return year;
}

// Diagnosis codes stand without their dot.
std::string dotted(std::string_view code, bool icd9) {
  std::string out(code);
  if (out.find('.') != std::string::npos) return out;
  const std::size_t whole = icd9 && !out.empty() && upper(out[0]) == 'E' ? 4 : 3;
  if (out.size() > whole) out.insert(whole, 1, '.');
  return out;
}

struct Health {
  Element element;
  std::string field, words, code;
  CodeSystem system;
};

class TransactionReader {
 public:
  TransactionReader(Sink& sink, const Limits& limits) : out_(sink, limits), record_(out_, limits) {}
  bool ok() const { return out_.ok(); }
  void separators(const Separators& s) { separators_ = s; }
  void segment(std::string_view raw);
  Outcome finish() {
    close();
    return out_.finish();
  }
  void lost(std::string_view reason) { out_.lost(reason); }

 private:
  using Elements = std::array<std::string_view, most_elements>;
  std::string_view element(std::size_t number) const { return elements_[number]; }
  std::string_view component(std::string_view composite, std::size_t number) const {
    for (; number > 1; --number) {
      const std::size_t at = composite.find(separators_.component);
      if (at == std::string_view::npos) return {};
      composite.remove_prefix(at + 1);
    }
    return trim(composite.substr(0, composite.find(separators_.component)));
  }

  void close();
  void forget_claim();
  void nm1();
  void street_alone();
  void health(Element element, std::string_view field, std::string_view code, CodeSystem system,
              std::string_view words = {});
  void hi();
  void procedure(std::string_view composite, std::string_view field);
  void reference();
  void contact();
  void claim_number(std::string_view number, std::string_view field);
  void add(Element element, std::string_view field, std::string_view text);
  void fact(std::string label, std::string text) {
    if (facts_.size() < most_facts) facts_.emplace_back(std::move(label), std::move(text));
  }
  void note(std::string label, std::string text) {
    if (notes_.size() < most_facts) notes_.emplace_back(std::move(label), std::move(text));
  }
  void write(const Party& party, std::uint32_t person);

  TextBuilder out_;
  RecordText record_;
  Separators separators_;
  Elements elements_{};
  std::string transaction_;
  std::uint32_t records_ = 0;
  unsigned year_ = 0;

  std::vector<Party> parties_;
  std::optional<Party> subscriber_;  // of the loop around, for dependants
  int current_ = -1;                 // index of the party that segments speak of; -1: nobody who is kept
  std::string street_, field_prefix_;
  std::string last_street_;  // of the N4 before
  PostalAddress last_address_;
  std::vector<Health> health_;
  std::vector<PartyValue> claim_;  // numbers of the claim: the patient's
  std::vector<std::pair<std::string, std::string>> facts_, notes_;
  bool in_claim_ = false, other_insured_ = false, dependent_ = false, subject_deceased_ = false;
  std::string pending_born_, relation_;
  std::set<std::string> ssns_;  // of the file
};

void TransactionReader::forget_claim() {
  health_.clear();
  claim_.clear();
  facts_.clear();
  notes_.clear();
  in_claim_ = other_insured_ = subject_deceased_ = false;
  pending_born_.clear();
}

void TransactionReader::write(const Party& party, std::uint32_t person) {
  const std::string field = "NM1*" + party.qualifier;
  if (party.deceased) record_.at(person).deceased = true;
  for (const PersonName& name : party.names) record_.name(person, field, name);
  if (!party.born.empty()) record_.value(person, Element::date_of_birth, "DMG-2", day(party.born));
  for (const PartyValue& value : party.values) record_.value(person, value.element, value.field, value.text);
  for (const PostalAddress& address : party.addresses) record_.address(person, "N3", address);
}

// Hands over what has been gathered: the patient with the claim, the others beside.
void TransactionReader::close() {
  const bool anything = !parties_.empty() || !health_.empty() || !claim_.empty();
  if (anything) {
    out_.page(++records_);
    int subject = -1, insured = -1;
    for (std::size_t i = 0; i < parties_.size(); ++i) {
      if (parties_[i].part == Part::patient && subject < 0) subject = static_cast<int>(i);
      if (parties_[i].part == Part::insured && insured < 0) insured = static_cast<int>(i);
    }
    if (subject < 0) subject = insured;
    std::vector<std::uint32_t> persons;
    const bool staff = transaction_ == "834";
    for (std::size_t i = 0; i < parties_.size(); ++i) {
      const Party& party = parties_[i];
      const bool is_subject = static_cast<int>(i) == subject;
      Role role = Role::other;
      std::string_view label = "Person";
      switch (party.part) {
        case Part::patient:
          role = is_subject ? Role::client : Role::relative;
          label = "Patient";
          break;
        case Part::insured:
          role = is_subject ? (staff && !dependent_ ? Role::employee : Role::client) : Role::relative;
          label = is_subject && staff ? "Member" : "Subscriber";
          break;
        case Part::guardian:
          role = Role::guardian;
          label = "Responsible person";
          break;
        case Part::provider:
        case Part::organisation:
          role = Role::provider;
          label = "Provider";
          break;
        case Part::other: role = Role::relative; break;
      }
      persons.push_back(record_.person(role, label));
    }
    std::uint32_t owner = 0xFFFFFFFFu;
    if (subject >= 0) {
      owner = persons[static_cast<std::size_t>(subject)];
      record_.at(owner).subject = true;
      record_.at(owner).deceased = subject_deceased_;
    } else if (!health_.empty() || !claim_.empty()) {
      owner = record_.person(Role::client, "Patient");
      record_.at(owner).subject = true;
    }
    const unsigned born = subject >= 0 ? year_of(parties_[static_cast<std::size_t>(subject)].born) : 0;
    const bool minor = born != 0 && year_ != 0 && year_ < born + adult_years;
    for (std::size_t i = 0; i < parties_.size(); ++i) {
      const std::uint32_t p = persons[i];
      if (p == owner || owner == 0xFFFFFFFFu) continue;
      if (parties_[i].part == Part::guardian) record_.at(p).guardian_of = static_cast<std::int32_t>(owner);
      if (parties_[i].part != Part::insured) continue;
      record_.at(p).subscriber_of = static_cast<std::int32_t>(owner);
      if (relation_ == "01") record_.at(p).spouse_of = static_cast<std::int32_t>(owner);
      if (relation_ == "19" && minor && static_cast<int>(i) == insured) {
        record_.at(p).role = Role::guardian;
        record_.at(p).guardian_of = static_cast<std::int32_t>(owner);
      }
    }
    if (subject >= 0) write(parties_[static_cast<std::size_t>(subject)], owner);
    // Many plans number their members by their SSN; then it stands under both names.
    const auto is_ssn = [&](const PartyValue& value) {
      if (subject < 0 || value.element != Element::health_insurance) return false;
      const std::vector<PartyValue>& known = parties_[static_cast<std::size_t>(subject)].values;
      return std::any_of(known.begin(), known.end(), [&](const PartyValue& other) {
        return other.element == Element::ssn && digits_only(other.text) == digits_only(value.text);
      });
    };
    for (const Party& party : parties_)
      for (const PartyValue& value : party.values)
        if (value.element == Element::ssn && ssns_.size() < most_ssns) ssns_.insert(digits_only(value.text));
    std::erase_if(claim_, is_ssn);
    // The number of the subscriber beside a dependant.
    std::erase_if(claim_, [&](const PartyValue& value) {
      return dependent_ && value.element == Element::health_insurance && ssns_.count(digits_only(value.text)) != 0;
    });
    for (const PartyValue& value : claim_) record_.value(owner, value.element, value.field, value.text);
    for (const Health& h : health_) record_.code(owner, h.element, h.field, h.words, h.code, to_string(h.system));
    for (std::size_t i = 0; i < parties_.size(); ++i)
      if (static_cast<int>(i) != subject) write(parties_[i], persons[i]);
    for (const auto& [label, text] : facts_) record_.fact(label, text);
    for (const auto& [label, text] : notes_) record_.prose(label, text);
    record_.finish();
  }
  parties_.clear();
  current_ = -1;
  forget_claim();
}

void TransactionReader::add(Element element, std::string_view field, std::string_view text) {
  if (current_ < 0 || trim(text).empty()) return;
  Party& party = parties_[static_cast<std::size_t>(current_)];
  if (party.values.size() < 64) party.values.push_back({element, std::string(field), std::string(trim(text))});
}

// An N3 without an N4 behind it: writers leave out the town where it is the one of the address before.
void TransactionReader::street_alone() {
  if (current_ >= 0 && parties_[static_cast<std::size_t>(current_)].part != Part::provider)
    parties_[static_cast<std::size_t>(current_)].addresses.push_back(
        street_ == last_street_ ? last_address_ : address_of(street_, {}, {}, {}, {}));
  street_.clear();
}

void TransactionReader::nm1() {
  const std::string_view qualifier = element(1);
  const bool organisation = element(2) == "2" || (element(4).empty() && element(2) != "1");
  const Part part = part_of(qualifier, organisation);
  PersonName name = name_of(element(4), element(5), element(3), element(7));
  current_ = -1;
  street_.clear();
  if (part == Part::organisation) {
    fact("Organisation", std::string(element(3)));
    return;
  }
  const std::string key = fold(name.family) + "|" + fold(name.given);
  const auto same = [&](const Party& party) {
    return std::any_of(party.names.begin(), party.names.end(),
                       [&](const PersonName& n) { return fold(n.family) + "|" + fold(n.given) == key; });
  };
  // A corrected name is another name of the one that stands before; the insured of a claim may be its patient.
  int found = -1;
  for (std::size_t i = 0; i < parties_.size() && found < 0; ++i) {
    const Party& party = parties_[i];
    const bool people = party.part == Part::insured || party.part == Part::patient;
    if (people && (part == Part::insured || part == Part::patient) && !name.empty() && same(party))
      found = static_cast<int>(i);
    else if (people && (qualifier == "74" || qualifier == "70") && transaction_ != "834")
      found = static_cast<int>(i);
    else if (party.part == part && party.qualifier == qualifier && same(party))
      found = static_cast<int>(i);
  }
  if (found < 0) {
    if (parties_.size() >= most_parties) close();
    Party party;
    party.part = part;
    party.qualifier = qualifier;
    parties_.push_back(std::move(party));
    found = static_cast<int>(parties_.size()) - 1;
  }
  Party& party = parties_[static_cast<std::size_t>(found)];
  current_ = found;
  if (part == Part::patient) party.part = Part::patient;
  if (!name.empty() && !same(party)) party.names.push_back(std::move(name));
  // The birth date may stand before the name.
  if (!pending_born_.empty() && (part == Part::insured || part == Part::patient)) {
    if (party.born.empty()) party.born = pending_born_;
    pending_born_.clear();
  }
  if (part == Part::insured) other_insured_ = false;
  if (party.part == Part::provider) {
    fact("Provider number", std::string(element(9)));
    return;
  }
  const std::string_view kind = element(8), number = element(9);
  if (number.empty()) return;
  if (kind == "34" || kind == "SY")
    add(Element::ssn, "NM1-9", number);
  else if (kind == "FI" || kind == "24")
    add(Element::ssn, "NM1-9", number);
  else if (kind == "EI")
    add(Element::medical_record_number, "NM1-9", number);
  else if (kind != "XX" && kind != "46")
    add(Element::health_insurance, "NM1-9", number);
}

void TransactionReader::reference() {
  const std::string_view kind = element(1), number = element(2);
  if (number.empty()) return;
  const auto one_of = [&](std::initializer_list<std::string_view> list) {
    return std::find(list.begin(), list.end(), kind) != list.end();
  };
  const bool member = current_ >= 0 && (parties_[static_cast<std::size_t>(current_)].part == Part::insured ||
                                        parties_[static_cast<std::size_t>(current_)].part == Part::patient ||
                                        parties_[static_cast<std::size_t>(current_)].part == Part::guardian);
  const std::string field = "REF*" + std::string(kind);
  // In an enrolment the numbers stand before the name.
  const auto give = [&](Element element) {
    if (member)
      add(element, field, number);
    else if (transaction_ == "834" || one_of({"EA", "SY", "1W", "F6", "NQ"}))
      claim_.push_back({element, field, std::string(number)});
    else
      fact(field, std::string(number));
  };
  if (claim_.size() > 200) return;
  if (kind == "SY") return give(Element::ssn);
  if (one_of({"0F", "1W", "23", "F6", "HJ", "NQ", "IG", "Q4", "ZX", "ABB"})) return give(Element::health_insurance);
  if (one_of({"EA", "EJ", "MRN", "3H"})) return give(Element::medical_record_number);
  fact(field, std::string(number));
}

void TransactionReader::contact() {
  for (const std::size_t at : {3u, 5u, 7u}) {
    const std::string_view kind = element(at), value = element(at + 1);
    if (value.empty()) continue;
    if (kind == "TE" || kind == "HP" || kind == "CP" || kind == "WP" || kind == "AP" || kind == "BN")
      add(Element::phone, "PER", value);
    else if (kind == "EM")
      add(Element::email, "PER", value);
  }
}

void TransactionReader::health(Element element, std::string_view field, std::string_view code, CodeSystem system,
                               std::string_view words) {
  if ((code.empty() && words.empty()) || health_.size() >= most_health) return;
  health_.push_back({element, std::string(field), std::string(words), std::string(code), system});
}

void TransactionReader::hi() {
  for (std::size_t i = 1; i < 13; ++i) {
    const std::string_view kind = component(element(i), 1), code = component(element(i), 2);
    if (code.empty()) continue;
    const auto one_of = [&](std::initializer_list<std::string_view> list) {
      return std::find(list.begin(), list.end(), kind) != list.end();
    };
    const std::string field = "HI*" + std::string(kind);
    if (one_of({"ABK", "ABF", "ABJ", "APR", "ABN", "ADR"})) {
      health(Element::diagnosis, field, dotted(code, false), CodeSystem::icd10);
    } else if (one_of({"BK", "BF", "BJ", "PR", "BN", "DR9"})) {
      const char first = upper(code[0]);
      const bool tenth = is_alpha(first) && first != 'V' && first != 'E';
      health(Element::diagnosis, field, dotted(code, !tenth), tenth ? CodeSystem::icd10 : CodeSystem::icd9);
    } else if (one_of({"BBR", "BBQ", "BR", "BQ"})) {
      health(Element::treatment, field, code, CodeSystem::unknown);
    } else if (one_of({"BP", "BO", "CAH"})) {
      health(Element::treatment, field, code, guess_code_system(code, Element::treatment));
    }
  }
}

void TransactionReader::procedure(std::string_view composite, std::string_view field) {
  const std::string_view kind = component(composite, 1), code = component(composite, 2);
  if (code.empty()) return;
  if (kind == "N4" || kind == "ND")
    return health(Element::medication, field, code, CodeSystem::ndc, component(composite, 7));
  if (kind == "HC" || kind == "HP" || kind == "CJ" || kind == "AD" || kind == "WK")
    return health(Element::treatment, field, code, is_digit(code[0]) ? CodeSystem::cpt : CodeSystem::hcpcs,
                  component(composite, 7));
  if (kind == "ID" || kind == "IP" || kind == "ZZ" || kind == "ER")
    return health(Element::treatment, field, code, CodeSystem::unknown, component(composite, 7));
}

void TransactionReader::claim_number(std::string_view number, std::string_view field) {
  number = trim(number);
  if (number.size() < 3) return;
  // The number of the patient's account, mostly followed by that of the visit.
  const std::size_t dash = number.rfind('-');
  if (dash != std::string_view::npos && dash >= 4 && number.size() - dash <= 5 && all_digits(number.substr(dash + 1))) {
    fact("Claim", std::string(number));
    number = number.substr(0, dash);
  }
  claim_.push_back({Element::medical_record_number, std::string(field), std::string(number)});
}

void TransactionReader::segment(std::string_view raw) {
  raw = trim(raw);
  if (raw.size() < 2) return;
  std::string decoded;
  if (!is_valid_utf8(raw)) {
    decoded = decode(as_bytes(raw), detect_encoding(as_bytes(raw)));
    raw = decoded;
  }
  elements_.fill({});
  std::size_t count = 0;
  for (std::string_view rest = raw; count < most_elements;) {
    const std::string_view one = rest.substr(0, rest.find(separators_.element));
    elements_[count++] = trim(one);
    if (one.size() == rest.size()) break;
    rest.remove_prefix(one.size() + 1);
  }
  const std::string_view id = elements_[0];
  if (!street_.empty() && id != "N4") street_alone();

  if (id == "ST") {
    close();
    subscriber_.reset();
    transaction_ = element(1);
    relation_.clear();
    dependent_ = false;
    return;
  }
  if (id == "SE" || id == "GE" || id == "IEA") {
    close();
    subscriber_.reset();
    return;
  }
  if (id == "GS") {
    year_ = year_of(element(4));
    return;
  }
  if (id == "BHT" || id == "BGN") {
    if (const unsigned year = year_of(id == "BHT" ? element(4) : element(3)); year != 0) year_ = year;
    return;
  }
  if (id == "HL") {
    const std::string_view level = element(3);
    const bool dependent = level == "23" || level == "PT";
    if (dependent) {
      // The subscriber stands above all its dependants.
      for (Party& party : parties_)
        if (party.part == Part::insured && !dependent_) subscriber_ = party;
      // With no claim of its own the subscriber's record is that of the dependant.
      if (!health_.empty() || !claim_.empty() || dependent_) {
        close();
        if (subscriber_) parties_.push_back(*subscriber_);
      }
      dependent_ = true;
    } else if (level == "22" || level == "20" || level == "21" || level == "19") {
      close();
      dependent_ = false;
      relation_.clear();
      if (level == "22" || level == "20") subscriber_.reset();
    }
    current_ = -1;
    pending_born_.clear();
    return;
  }
  if (id == "INS") {
    close();
    dependent_ = element(1) == "N";
    relation_ = element(2);
    subject_deceased_ = element(11) == "D8" && !element(12).empty();
    return;
  }
  if (id == "CLP") {
    close();
    in_claim_ = true;
    return claim_number(element(1), "CLP-1");
  }
  if (id == "LX" && transaction_ == "835") {
    close();
    return;
  }
  if (id == "CLM") {
    if (in_claim_) {
      // Another claim of the same patient: the same people again.
      std::vector<Party> people;
      for (const Party& party : parties_)
        if (party.part == Part::insured || party.part == Part::patient || party.part == Part::guardian)
          people.push_back(party);
      close();
      parties_ = std::move(people);
    }
    in_claim_ = true;
    current_ = -1;
    return claim_number(element(1), "CLM-1");
  }
  if (id == "NM1") return nm1();
  if (id == "N1") {
    current_ = -1;
    fact("Organisation", std::string(element(2)));
    return;
  }
  if (id == "PAT") {
    relation_ = element(1);
    if (element(5) == "D8" && !element(6).empty()) subject_deceased_ = true;
    return;
  }
  if (id == "SBR") {
    if (in_claim_) {
      other_insured_ = true;
      current_ = -1;
    }
    return;
  }
  if (id == "DMG") {
    if (other_insured_ || current_ < 0) {
      pending_born_ = element(2);
      return;
    }
    {
      Party& party = parties_[static_cast<std::size_t>(current_)];
      if (party.born.empty() && party.part != Part::provider) party.born = element(2);
    }
    return;
  }
  if (id == "N3") {
    street_ = element(1);
    if (!element(2).empty()) street_ += ", " + std::string(element(2));
    return;
  }
  if (id == "N4") {
    if (current_ >= 0 && !street_.empty() && parties_[static_cast<std::size_t>(current_)].part != Part::provider) {
      PostalAddress address = address_of(street_, element(1), element(2), element(3), element(4));
      parties_[static_cast<std::size_t>(current_)].addresses.push_back(address);
      last_street_ = street_;
      last_address_ = std::move(address);
    }
    street_.clear();
    return;
  }
  if (id == "REF") return reference();
  if (id == "PER") return contact();
  if (id == "HI") return hi();
  if (id == "SV1" || id == "SVC" || id == "SV3") {
    current_ = -1;
    return procedure(element(1), std::string(id) + "-1");
  }
  if (id == "SV2") {
    current_ = -1;
    return procedure(element(2), "SV2-2");
  }
  if (id == "SVD") return procedure(element(3), "SVD-3");
  if (id == "LIN") {
    if (element(2) == "N4") health(Element::medication, "LIN-3", element(3), CodeSystem::ndc);
    return;
  }
  if (id == "NTE") {
    note("Note", std::string(element(2)));
    return;
  }
  if (id == "MSG" || id == "K3" || id == "CR5") {
    if (id != "CR5") note("Note", std::string(element(1)));
    return;
  }
  if (id == "RMR" || id == "ENT") {
    if (id == "ENT") close();
    return;
  }
}

}  // namespace

Sureness sniff(ByteView bytes) { return read_isa(without_mark(as_text(head_of(bytes)))) ? 95 : 0; }

Outcome read(ByteView bytes, const Limits& limits, Sink& sink) {
  TransactionReader reader(sink, limits);
  std::string_view text = as_text(bytes);
  while (!text.empty() && reader.ok()) {
    text = without_mark(text);
    // An interchange; files may hold several, each with separators of its own.
    const auto separators = read_isa(text);
    if (!separators) {
      if (!text.empty()) reader.lost("what follows the last interchange is none");
      break;
    }
    reader.separators(*separators);
    while (!text.empty() && reader.ok()) {
      const std::size_t end = text.find(separators->terminator);
      const std::string_view segment = text.substr(0, end);
      text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
      if (segment.size() > longest_segment)
        reader.lost("a segment is longer than " + std::to_string(longest_segment >> 10) + " KiB");
      else
        reader.segment(segment);
      const std::string_view next = without_mark(text.substr(0, 64));
      if (next.starts_with("ISA"sv) && next.size() > 3 && !is_alnum(next[3])) break;
      if (trim(text.substr(0, 256)).empty() && trim(text).empty()) text = {};
    }
  }
  return reader.finish();
}

}  // namespace spillmap::x12
