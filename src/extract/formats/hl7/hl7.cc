#include "extract/formats/hl7/hl7.h"

#include <algorithm>
#include <map>
#include <optional>

#include "base/text.h"
#include "extract/base64.h"
#include "extract/codes.h"
#include "extract/encoding.h"
#include "extract/formats/hl7/message.h"
#include "extract/identifiers.h"
#include "extract/record_text.h"

namespace spillmap::hl7 {
namespace {

using namespace std::string_view_literals;

constexpr std::uint32_t none = 0xFFFFFFFFu;
constexpr std::size_t most_persons = 200;  // of one record; what comes later is left as text
constexpr std::uint32_t adult_years = 18;

// "198808181126+0215" -> "1988-08-18"; empty when it is no full date.
std::string day_of(std::string_view ts) {
  ts = trim(ts);
  if (ts.size() < 8 || !all_digits(ts.substr(0, 8))) return std::string(ts);
  return std::string(ts.substr(0, 4)) + "-" + std::string(ts.substr(4, 2)) + "-" + std::string(ts.substr(6, 2));
}

unsigned year_of(std::string_view ts) {
  if (ts.size() < 4 || !all_digits(ts.substr(0, 4))) return 0;
  return static_cast<unsigned>((ts[0] - '0') * 1000 + (ts[1] - '0') * 100 + (ts[2] - '0') * 10 + (ts[3] - '0'));
}

std::string known_as(const PersonName& name) { return fold(name.family) + "|" + fold(name.given); }

class MessageReader {
 public:
  MessageReader(Sink& sink, const Limits& limits)
      : limits_(limits), sink_(sink), out_(sink, limits), record_(out_, limits) {}

  bool ok() const { return out_.ok() && sink_ok_; }
  void segment(std::string_view text);
  Outcome finish() {
    close();
    if (dropped_) out_.lost("a segment is longer than it can be held");
    return out_.finish();
  }
  void dropped() { dropped_ = true; }

 private:
  void header(const Segment& s);
  void close() {
    flush_note();
    record_.finish();
    patient_ = insured_ = none;
    kin_.clear();
    patient_name_.clear();
    patient_born_.clear();
    persons_ = 0;
    next_of_kin_ = 0;
  }
  std::uint32_t someone(Role role, std::string_view label) {
    ++persons_;
    return record_.person(role, label);
  }
  std::uint32_t patient() {
    if (patient_ == none) {
      patient_ = someone(Role::client, "Patient");
      record_.at(patient_).subject = true;
    }
    return patient_;
  }
  bool crowded() const { return persons_ >= most_persons; }

  PersonName name_in(const Segment& s, std::string_view repetition) const;
  void names(const Segment& s, std::size_t number, std::uint32_t person, std::uint32_t flags = 0);
  void addresses(const Segment& s, std::size_t number, std::uint32_t person);
  void phones(const Segment& s, std::size_t number, std::uint32_t person);
  void identifier(const Segment& s, std::string_view field, std::string_view repetition, std::uint32_t person);
  void identifiers(const Segment& s, std::size_t number, std::uint32_t person);
  void plain(const Segment& s, std::size_t number, std::uint32_t person, Element element);
  void birth(const Segment& s, std::size_t number, std::uint32_t person);
  void coded(const Segment& s, std::size_t number, Element element);
  // A coded value in each of its repetitions: code^words^system^code^words^system.
  void coded_one(const Segment& s, std::string_view repetition, std::string_view field, Element element);
  void providers(const Segment& s, std::size_t number, std::string_view label);
  void observation(const Segment& s);
  void embedded(const Segment& s, std::string_view repetition);
  void rest(const Segment& s, std::initializer_list<std::size_t> fields);
  void text(const Segment& s, std::size_t number, std::string_view label);
  void flush_note() {
    if (!note_.empty()) record_.prose(note_label_, note_);
    note_.clear();
  }
  void note(std::string_view label, std::string_view text);

  void pid(const Segment& s);
  void nk1(const Segment& s);
  void gt1(const Segment& s);
  void in1(const Segment& s);
  void in2(const Segment& s);

  const Limits& limits_;
  Sink& sink_;
  TextBuilder out_;
  RecordText record_;
  Separators separators_;
  std::uint32_t messages_ = 0, persons_ = 0, documents_ = 0, next_of_kin_ = 0;
  std::uint32_t patient_ = none, insured_ = none;
  std::string patient_name_, patient_born_;
  std::map<std::string, std::uint32_t> kin_;  // those named beside the patient: next of kin often pay too
  unsigned year_ = 0;
  std::string note_, note_label_;
  bool sink_ok_ = true, dropped_ = false;
};

void MessageReader::note(std::string_view label, std::string_view text) {
  if (trim(text).empty()) return;
  if (note_label_ != label || note_.size() > (256u << 10)) flush_note();
  note_label_ = label;
  if (!note_.empty()) note_ += '\n';
  note_ += text;
}

std::string field_name(const Segment& s, std::size_t number) {
  return std::string(s.id()) + "-" + std::to_string(number);
}

PersonName MessageReader::name_in(const Segment& s, std::string_view r) const {
  return name_of(s.text(r, 2), s.text(r, 3), s.text(r, 1), s.text(r, 4));
}

void MessageReader::names(const Segment& s, std::size_t number, std::uint32_t person, std::uint32_t flags) {
  for (const std::string_view r : s.repetitions(number)) {
    PersonName name = name_in(s, r);
    if (name.given.empty() && name.family.find(' ') != std::string::npos)
      record_.value(person, Element::name, field_name(s, number), name.family, flags);
    else
      record_.name(person, field_name(s, number), std::move(name), flags);
  }
}

void MessageReader::addresses(const Segment& s, std::size_t number, std::uint32_t person) {
  for (const std::string_view r : s.repetitions(number)) {
    // The street may stand apart: 1000&Hospital Lane.
    std::string line = s.text(r, 1);
    const std::string street = s.sub(r, 1, 2);
    if (line.empty() || all_digits(line)) {
      if (!street.empty()) line = line.empty() ? street : line + " " + street;
    }
    const std::string other = s.text(r, 2);
    if (!other.empty()) line += (line.empty() ? "" : ", ") + other;
    const std::string type = to_upper(s.text(r, 7));
    const std::uint32_t old = type == "BDL" || type == "BR" || type == "F" ? std::uint32_t{flag_old} : 0u;
    record_.address(person, field_name(s, number),
                    address_of(line, s.text(r, 3), s.text(r, 4), s.text(r, 5), s.text(r, 6)), old);
  }
}

void MessageReader::phones(const Segment& s, std::size_t number, std::uint32_t person) {
  for (const std::string_view r : s.repetitions(number)) {
    const std::string first = s.text(r, 1), mail = s.text(r, 4);
    const std::string equipment = to_lower(s.text(r, 3)), use = to_upper(s.text(r, 2));
    const std::string field = field_name(s, number);
    for (const std::string* address : {&mail, &first})
      if (address->find('@') != std::string::npos) record_.value(person, Element::email, field, *address);
    if (equipment == "fx" || equipment == "bp") continue;
    std::string digits = first.find('@') == std::string::npos ? first : std::string();
    const std::string area = s.text(r, 6), local = s.text(r, 7);
    if (digits_only(digits).size() < 7 && !local.empty()) digits = "(" + area + ") " + local;
    if (digits.empty()) digits = s.text(r, 12);
    if (digits_only(digits).size() >= 7) record_.value(person, Element::phone, field, digits);
  }
}

void MessageReader::identifier(const Segment& s, std::string_view field, std::string_view r, std::uint32_t person) {
  const std::string id = s.text(r, 1);
  if (id.empty()) return;
  const std::string type = s.text(r, 5);
  const std::string authority = s.text(r, 4) + " " + s.text(r, 6);
  const auto known = identifier_element(type, authority);
  if (!known) return record_.fact(field, id);
  Element element = *known;
  // Credit cards stand under kinds that other systems use for their own numbers.
  if (element == Element::payment_card && digits_only(id).size() < 13) element = Element::medical_record_number;
  if (type == "NI" && !all_digits(digits_only(id))) element = Element::medical_record_number;
  record_.value(person, element, field, id);
}

void MessageReader::identifiers(const Segment& s, std::size_t number, std::uint32_t person) {
  for (const std::string_view r : s.repetitions(number)) identifier(s, field_name(s, number), r, person);
}

void MessageReader::plain(const Segment& s, std::size_t number, std::uint32_t person, Element element) {
  for (const std::string_view r : s.repetitions(number))
    record_.value(person, element, field_name(s, number), s.text(r, 1));
}

void MessageReader::birth(const Segment& s, std::size_t number, std::uint32_t person) {
  const std::string date = day_of(s.text(number, 1));
  record_.value(person, Element::date_of_birth, field_name(s, number), date);
}

void MessageReader::coded_one(const Segment& s, std::string_view r, std::string_view field, Element element) {
  std::string code = s.text(r, 1), words = s.text(r, 2);
  CodeSystem system = code_system(s.text(r, 3));
  const std::string other_code = s.text(r, 4), other_words = s.text(r, 5);
  const CodeSystem other = code_system(s.text(r, 6));
  if (words.empty()) words = other_words;
  if (words.empty()) words = s.text(r, 9);
  if (code.empty() && !other_code.empty()) {
    code = other_code;
    system = other;
  }
  if (system == CodeSystem::unknown) system = guess_code_system(code, element);
  record_.code(patient(), element, field, words, code, to_string(system));
  // The other coding of the same.
  if (!other_code.empty() && other_code != code && other != CodeSystem::unknown && is_billing(other))
    record_.code(patient(), element, field, other_words, other_code, to_string(other));
}

void MessageReader::coded(const Segment& s, std::size_t number, Element element) {
  for (const std::string_view r : s.repetitions(number)) coded_one(s, r, field_name(s, number), element);
}

// id^family^given^middle^suffix^prefix^degree, or the same without the id.
void MessageReader::providers(const Segment& s, std::size_t number, std::string_view label) {
  for (const std::string_view r : s.repetitions(number)) {
    if (crowded()) return;
    const PersonName name = name_of(s.text(r, 3), s.text(r, 4), s.text(r, 2), s.text(r, 5));
    if (name.empty()) continue;
    const std::uint32_t person = someone(Role::provider, label);
    record_.name(person, field_name(s, number), name);
  }
}

void MessageReader::rest(const Segment& s, std::initializer_list<std::size_t> fields) {
  for (const std::size_t number : fields)
    for (const std::string_view r : s.repetitions(number)) record_.fact(field_name(s, number), s.unescape(r));
}

void MessageReader::text(const Segment& s, std::size_t number, std::string_view label) {
  std::string all;
  for (const std::string_view r : s.repetitions(number)) {
    if (!all.empty()) all += '\n';
    std::string words;
    // Words of a coded value, or plain text.
    words = s.text(r, 2).empty() ? s.unescape(s.part(r, 1)) : s.text(r, 2);
    all += words;
  }
  note(label, all);
}

void MessageReader::header(const Segment& s) {
  close();
  ++messages_;
  out_.page(messages_);
  year_ = year_of(s.text(7, 1));
}

void MessageReader::pid(const Segment& s) {
  // A second patient in one message is a record of its own.
  if (patient_ != none) close();
  const std::uint32_t p = patient();
  names(s, 5, p);
  names(s, 9, p);
  birth(s, 7, p);
  patient_born_ = day_of(s.text(7, 1));
  patient_name_ = known_as(name_in(s, s.repetitions(5).empty() ? std::string_view() : s.repetitions(5)[0]));
  record_.fact("Sex", s.text(8, 1));
  for (const std::size_t number : {3u, 2u, 4u}) identifiers(s, number, p);
  plain(s, 19, p, Element::ssn);
  for (const std::string_view r : s.repetitions(20))
    record_.value(p, Element::drivers_license, field_name(s, 20), s.text(r, 1));
  // The number of the stay, told only where the patient has no other.
  for (const std::string_view r : s.repetitions(18)) {
    if (s.field(2).empty() && s.field(3).empty())
      record_.value(p, Element::medical_record_number, field_name(s, 18), s.text(r, 1));
    else
      record_.fact("Account", s.text(r, 1));
  }
  addresses(s, 11, p);
  phones(s, 13, p);
  phones(s, 14, p);
  phones(s, 40, p);
  for (const std::string_view r : s.repetitions(21)) record_.fact("Mother's record", s.text(r, 1));
  rest(s, {10, 12, 15, 16, 17, 22, 23, 26, 28});
  if (to_upper(s.text(30, 1)) == "Y" || !s.text(29, 1).empty()) {
    record_.at(p).deceased = to_upper(s.text(30, 1)) != "N";
    record_.fact("Patient died", s.text(29, 1).empty() ? "yes" : day_of(s.text(29, 1)));
  }
  for (const std::string_view r : s.repetitions(6)) {
    const PersonName mother = name_in(s, r);
    if (mother.given.empty() || crowded()) continue;  // a maiden name alone
    const std::uint32_t person = someone(Role::relative, "Mother");
    record_.name(person, field_name(s, 6), mother);
  }
}

void MessageReader::nk1(const Segment& s) {
  if (crowded()) return rest(s, {2, 3, 4, 5});
  const Kinship kin = kinship_of(s.text(3, 1), s.text(3, 2));
  const std::uint32_t child = patient();
  const unsigned born = year_of(patient_born_);
  const bool minor = born != 0 && year_ != 0 && year_ < born + adult_years;
  const bool guards = kin == Kinship::guardian || (kin == Kinship::parent && minor);
  std::string relation = s.text(3, 2).empty() ? s.text(3, 1) : s.text(3, 2);
  const std::uint32_t p = someone(guards ? Role::guardian : Role::relative, "Next of kin");
  if (guards) record_.at(p).guardian_of = static_cast<std::int32_t>(child);
  if (kin == Kinship::spouse) record_.at(p).spouse_of = static_cast<std::int32_t>(child);
  if (const auto named = s.repetitions(2); !named.empty()) kin_.emplace(known_as(name_in(s, named[0])), p);
  names(s, 2, p);
  record_.fact("Relationship", relation);
  addresses(s, 4, p);
  phones(s, 5, p);
  phones(s, 6, p);
  birth(s, 16, p);
  identifiers(s, 12, p);
  plain(s, 37, p, Element::ssn);
  identifiers(s, 33, p);
}

void MessageReader::gt1(const Segment& s) {
  std::vector<std::string_view> named = s.repetitions(3);
  const std::string key = named.empty() ? std::string() : known_as(name_in(s, named[0]));
  const bool self = kinship_of(s.text(11, 1), s.text(11, 2)) == Kinship::self;
  std::uint32_t p = patient();
  if (!(key == patient_name_ || (self && key.empty()))) {
    if (crowded()) return rest(s, {3});
    const auto known = kin_.find(key);
    p = known == kin_.end() || key == "|" ? someone(Role::relative, "Guarantor") : known->second;
    kin_.emplace(key, p);
    record_.at(p).subscriber_of = static_cast<std::int32_t>(patient());
  }
  names(s, 3, p);
  addresses(s, 5, p);
  phones(s, 6, p);
  phones(s, 7, p);
  birth(s, 8, p);
  plain(s, 12, p, Element::ssn);
  identifiers(s, 2, p);
  for (const std::string_view r : s.repetitions(4)) {
    if (crowded()) break;
    const PersonName spouse = name_in(s, r);
    if (spouse.given.empty()) continue;
    const std::uint32_t other = someone(Role::relative, "Guarantor's spouse");
    record_.at(other).spouse_of = static_cast<std::int32_t>(p);
    record_.name(other, field_name(s, 4), spouse);
  }
  rest(s, {16, 21});
}

void MessageReader::in1(const Segment& s) {
  const std::uint32_t who = patient();
  record_.fact("Payer", s.text(4, 1));
  record_.fact("Plan", s.text(2, 2).empty() ? s.text(2, 1) : s.text(2, 2));
  rest(s, {8, 9});
  std::vector<std::string_view> named = s.repetitions(16);
  const std::string key = named.empty() ? std::string() : known_as(name_in(s, named[0]));
  const bool self = kinship_of(s.text(17, 1), s.text(17, 2)) == Kinship::self;
  std::uint32_t p = who;
  if (!key.empty() && key != "|" && key != patient_name_ && !(self && patient_name_.empty())) {
    if (crowded()) return;
    const auto known = kin_.find(key);
    p = known == kin_.end() ? someone(Role::relative, "Insured") : known->second;
    kin_.emplace(key, p);
    record_.at(p).subscriber_of = static_cast<std::int32_t>(who);
    if (kinship_of(s.text(17, 1), s.text(17, 2)) == Kinship::spouse)
      record_.at(p).spouse_of = static_cast<std::int32_t>(who);
  }
  insured_ = p;
  names(s, 16, p);
  birth(s, 18, p);
  addresses(s, 19, p);
  // The policy is the patient's too: their treatment is paid by it.
  for (const std::string_view r : s.repetitions(36))
    record_.value(who, Element::health_insurance, field_name(s, 36), s.text(r, 1));
  for (const std::string_view r : s.repetitions(49))
    record_.value(who, Element::health_insurance, field_name(s, 49), s.text(r, 1));
  // Some systems count these fields otherwise. What stands near is an amount or a number of days, or it is the policy.
  for (std::size_t number = 37; number <= 41; ++number) {
    const std::string value = s.text(number, 1);
    const std::size_t digits = digits_only(value).size();
    const bool letters = std::any_of(value.begin(), value.end(), is_alpha);
    if (value.find('.') == std::string::npos && digits >= 5 && (letters || digits >= 8))
      record_.value(who, Element::health_insurance, field_name(s, number), value);
  }
}

void MessageReader::in2(const Segment& s) {
  const std::uint32_t p = insured_ == none ? patient() : insured_;
  plain(s, 2, p, Element::ssn);
  identifiers(s, 1, p);
  for (const std::size_t number : {6u, 8u, 10u})
    for (const std::string_view r : s.repetitions(number))
      record_.value(p, Element::health_insurance, field_name(s, number), s.text(r, 1));
  for (const std::size_t number : {25u, 26u, 61u})
    for (const std::string_view r : s.repetitions(number))
      record_.value(patient(), Element::health_insurance, field_name(s, number), s.text(r, 1));
  phones(s, 63, p);
  rest(s, {3, 7, 9});
}

void MessageReader::embedded(const Segment& s, std::string_view r) {
  // source^type^subtype^encoding^data, the first two often left out.
  const std::string kind = s.text(r, 2) + "/" + s.text(r, 3);
  const std::string encoding = to_lower(s.text(r, 4));
  const std::string_view data = s.part(r, 5);
  if (data.empty()) return;
  std::string bytes;
  if (encoding == "base64") {
    bytes = decode_base64(data, limits_.member_bytes);
  } else if (encoding == "hex") {
    const std::string text = s.unescape(data);
    for (std::size_t i = 0; i + 1 < text.size(); i += 2) {
      const auto digit = [](char c) { return is_digit(c) ? c - '0' : (lower(c) - 'a' + 10) & 15; };
      bytes += static_cast<char>(digit(text[i]) * 16 + digit(text[i + 1]));
    }
  } else {
    return note("Document", s.unescape(data));
  }
  if (bytes.empty() || documents_ >= limits_.members) return;
  Member member;
  member.name = "document-" + std::to_string(++documents_);
  member.bytes = bytes.size();
  member.data = as_bytes(bytes);
  if (!sink_.member(member)) sink_ok_ = false;
}

void MessageReader::observation(const Segment& s) {
  const std::string type = s.text(2, 1), words = s.text(3, 2).empty() ? s.text(3, 1) : s.text(3, 2);
  const std::string label = words.empty() ? std::string("Result") : words;
  if (type == "ED" || type == "RP") {
    flush_note();
    for (const std::string_view r : s.repetitions(5)) embedded(s, r);
    return;
  }
  if (type == "CE" || type == "CWE" || type == "CNE" || type == "CF") {
    for (const std::string_view r : s.repetitions(5)) {
      const CodeSystem system = code_system(s.text(r, 3));
      if (system == CodeSystem::icd10 || system == CodeSystem::icd9)
        coded_one(s, r, field_name(s, 5), Element::diagnosis);
      else
        note(label, s.text(r, 2).empty() ? s.text(r, 1) : s.text(r, 2));
    }
    return;
  }
  if (type == "TX" || type == "FT" || type == "ST" || type.empty()) {
    std::string all;
    for (const std::string_view r : s.repetitions(5)) all += (all.empty() ? "" : "\n") + s.unescape(r);
    return note(label, all);
  }
  flush_note();
  if (type == "XPN" || type == "XCN" || type == "XAD" || type == "XTN" || type == "CX") {
    for (const std::string_view r : s.repetitions(5)) {
      if (type == "CX")
        identifier(s, field_name(s, 5), r, patient());
      else
        record_.fact(label, s.unescape(r));
    }
    return;
  }
  std::string value;
  for (const std::string_view r : s.repetitions(5)) value += (value.empty() ? "" : ", ") + s.text(r, 1);
  if (!value.empty()) record_.fact(label, value + " " + s.text(6, 1));
}

void MessageReader::segment(std::string_view raw) {
  if (raw.size() < 3) return;
  const std::string_view id = raw.substr(0, 3);
  if (id == "MSH" || id == "FHS" || id == "BHS") {
    Separators found;
    if (!read_separators(raw, found)) return;
    separators_ = found;
    if (id != "MSH") return;
    return header(Segment(raw, separators_));
  }
  const Segment s(raw, separators_);
  if (id != "NTE" && id != "OBX") flush_note();
  if (id == "PID") return pid(s);
  if (id == "NK1") return nk1(s);
  if (id == "GT1") return gt1(s);
  if (id == "IN1") return in1(s);
  if (id == "IN2") return in2(s);
  if (id == "OBX") return observation(s);
  if (id == "NTE") {
    std::string all;
    for (const std::string_view r : s.repetitions(3)) all += (all.empty() ? "" : "\n") + s.unescape(r);
    return note("Note", all);
  }
  if (id == "EVN") return providers(s, 5, "Operator");
  if (id == "MRG") {
    for (const std::size_t number : {1u, 3u, 4u}) identifiers(s, number, patient());
    return names(s, 7, patient());
  }
  if (id == "PD1") {
    providers(s, 4, "Primary care provider");
    return rest(s, {3});
  }
  if (id == "PV1") {
    providers(s, 7, "Attending provider");
    providers(s, 8, "Referring provider");
    providers(s, 9, "Consulting provider");
    providers(s, 17, "Admitting provider");
    providers(s, 52, "Other provider");
    return rest(s, {2, 3, 10, 19, 39});
  }
  if (id == "PV2") {
    providers(s, 13, "Referring provider");
    return coded(s, 3, Element::diagnosis);
  }
  if (id == "ROL") return providers(s, 4, "Provider");
  if (id == "PRT") return providers(s, 5, "Provider");
  if (id == "PRD" || id == "CTD") {
    for (const std::string_view r : s.repetitions(2)) {
      if (crowded()) return;
      record_.name(someone(Role::provider, "Provider"), field_name(s, 2), name_in(s, r));
    }
    return;
  }
  if (id == "DG1") {
    providers(s, 16, "Diagnosing provider");
    if (s.field(3).empty()) {
      if (!s.field(4).empty()) record_.code(patient(), Element::diagnosis, "DG1-4", s.text(4, 1), "", "");
      return;
    }
    for (const std::string_view r : s.repetitions(3)) {
      CodeSystem system = code_system(s.text(r, 3));
      const std::string method = s.text(2, 1), code = s.text(r, 1);
      if (system == CodeSystem::unknown) system = code_system(method);
      if (system == CodeSystem::unknown) system = guess_code_system(code, Element::diagnosis);
      std::string words = s.text(r, 2).empty() ? s.text(4, 1) : s.text(r, 2);
      record_.code(patient(), Element::diagnosis, "DG1-3", words, code, to_string(system));
    }
    return;
  }
  if (id == "PRB") return coded(s, 3, Element::diagnosis);
  if (id == "DRG") return rest(s, {1});
  if (id == "PR1") {
    for (const std::size_t number : {8u, 11u, 12u}) providers(s, number, "Provider");
    if (!s.field(3).empty()) return coded(s, 3, Element::treatment);
    return record_.code(patient(), Element::treatment, "PR1-4", s.text(4, 1), "", "");
  }
  if (id == "FT1") {
    for (const std::size_t number : {20u, 21u}) providers(s, number, "Provider");
    coded(s, 19, Element::diagnosis);
    const std::string procedure = s.text(25, 1);
    if (!procedure.empty()) coded(s, 25, Element::treatment);
    coded(s, 7, Element::treatment);
    return coded(s, 29, Element::medication);
  }
  if (id == "AL1") {
    if (!s.field(5).empty() || !s.field(3).empty()) note("Allergy", s.text(3, 2).empty() ? s.text(3, 1) : s.text(3, 2));
    return note("Reaction", s.text(5, 1));
  }
  if (id == "IAM") return note("Allergy", s.text(3, 2).empty() ? s.text(3, 1) : s.text(3, 2));
  if (id == "RXA") {
    providers(s, 10, "Administered by");
    return coded(s, 5, Element::medication);
  }
  if (id == "RXO") {
    providers(s, 14, "Ordering provider");
    coded(s, 1, Element::medication);
    text(s, 6, "Instructions");
    return text(s, 7, "Instructions");
  }
  if (id == "RXE") {
    providers(s, 13, "Ordering provider");
    coded(s, 2, Element::medication);
    return text(s, 7, "Instructions");
  }
  if (id == "RXD" || id == "RXG") return coded(s, id == "RXD" ? 2 : 4, Element::medication);
  if (id == "RXC") return coded(s, 2, Element::medication);
  if (id == "OBR") {
    providers(s, 16, "Ordering provider");
    for (const std::size_t number : {10u, 28u}) providers(s, number, "Provider");
    for (const std::size_t number : {32u, 33u, 34u, 35u})
      for (const std::string_view r : s.repetitions(number)) {
        // name and place in one: id&family&given^...
        if (crowded()) return;
        const PersonName name = name_of(s.sub(r, 1, 3), "", s.sub(r, 1, 2));
        if (!name.empty()) record_.name(someone(Role::provider, "Result interpreter"), field_name(s, number), name);
      }
    record_.fact("Ordered", s.text(4, 2).empty() ? s.text(4, 1) : s.text(4, 2));
    text(s, 13, "Clinical information");
    text(s, 39, "Comment");
    return coded(s, 31, Element::diagnosis);
  }
  if (id == "ORC") {
    for (const std::size_t number : {10u, 11u, 12u, 19u}) providers(s, number, "Provider");
    return text(s, 16, "Reason for order");
  }
  if (id == "TXA") {
    for (const std::size_t number : {5u, 9u, 10u, 11u, 22u, 23u}) providers(s, number, "Author");
    return rest(s, {2, 16});
  }
  if (id == "SCH") {
    for (const std::size_t number : {12u, 16u, 20u}) providers(s, number, "Scheduler");
    text(s, 6, "Event reason");
    return text(s, 7, "Appointment reason");
  }
  if (id == "AIS") return coded(s, 3, Element::treatment);
  if (id == "AIP") {
    for (const std::string_view r : s.repetitions(3)) {
      const PersonName name = name_of(s.text(r, 3), "", s.text(r, 2));
      if (!name.empty() && !crowded()) record_.name(someone(Role::provider, "Personnel"), "AIP-3", name);
    }
    return;
  }
  if (id == "ACC") return text(s, 3, "Accident");
  if (id == "CON") return text(s, 5, "Consent");
  if (id == "STF") {
    const std::uint32_t p = someone(Role::employee, "Staff member");
    names(s, 3, p);
    birth(s, 6, p);
    phones(s, 10, p);
    addresses(s, 11, p);
    return identifiers(s, 2, p);
  }
  if (is_upper(id[0]) && id[0] == 'Z') {
    // A site's own: nobody knows what its fields mean, so they are read as text.
    std::string all;
    for (std::size_t number = 1; number < s.size() && number < 64; ++number)
      for (const std::string_view r : s.repetitions(number)) {
        std::string value = s.unescape(r);
        std::replace(value.begin(), value.end(), separators_.component, ' ');
        if (trim(value).size() > 3) all += (all.empty() ? "" : "\n") + value;
      }
    return note(id, all);
  }
}

bool is_segment_start(std::string_view line) {
  return line.size() >= 3 && is_upper(line[0]) && (is_upper(line[1]) || is_digit(line[1])) &&
         (is_upper(line[2]) || is_digit(line[2]));
}

}  // namespace

Sureness sniff(ByteView bytes) {
  std::string_view text = as_text(head_of(bytes)).substr(0, 4096);
  if (text.starts_with("\xEF\xBB\xBF"sv)) text.remove_prefix(3);
  while (!text.empty() && (is_space(text.front()) || text.front() == '\x0B')) text.remove_prefix(1);
  Separators separators;
  if (read_separators(text, separators)) {
    // The four signs that take a message apart, and the field's own again.
    const std::string_view signs = text.substr(4, std::min<std::size_t>(text.find(separators.field, 4), 10) - 4);
    const bool all_signs = std::none_of(signs.begin(), signs.end(), [](char c) { return is_word(c) || is_space(c); });
    if (signs.size() >= 2 && signs.size() <= 5 && all_signs) return 90;
  }
  return text.find("MSH|^~\\&"sv) != std::string_view::npos ? 70 : 0;
}

Outcome read(ByteView bytes, const Limits& limits, Sink& sink) {
  MessageReader reader(sink, limits);
  LineReader lines(bytes, detect_encoding(bytes));
  std::string held;
  char separator = '|';
  bool lost = false;
  for (TextLine line; reader.ok() && lines.next(line);) {
    std::string_view text = line.text;
    while (!text.empty() && (text.front() == '\x0B' || text.front() == '\x1C' || is_space(text.front())))
      text.remove_prefix(1);
    while (!text.empty() && (text.back() == '\x0B' || text.back() == '\x1C')) text.remove_suffix(1);
    if (text.empty()) continue;
    Separators found;
    if (!line.continued && read_separators(text, found)) separator = found.field;
    // Long texts go on in lines of their own, where somebody has broken them.
    const bool begins = !line.continued && is_segment_start(text) && (text.size() == 3 || text[3] == separator);
    if (begins) {
      if (!held.empty()) reader.segment(held);
      held.assign(text);
      lost = false;
    } else if (held.size() + text.size() > limits.member_bytes) {
      if (!lost) reader.dropped();
      lost = true;
    } else if (!held.empty()) {
      if (!line.continued) held += '\n';
      held += text;
    }
  }
  if (!held.empty() && reader.ok()) reader.segment(held);
  return reader.finish();
}

}  // namespace spillmap::hl7
