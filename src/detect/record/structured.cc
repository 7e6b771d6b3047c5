#include "detect/record/structured.h"

#include <algorithm>

#include "base/text.h"
#include "detect/cells.h"
#include "detect/terms/terms.h"
#include "detect/tools.h"
#include "detect/values.h"
#include "model/person.h"

namespace spillmap::detect {
namespace {

Holder holder_of(const Record& record, std::uint32_t index) {
  const RecordPerson& person = record.persons[index];
  if (person.subject) return Holder::subject;
  switch (person.role) {
    case Role::provider: return Holder::provider;
    case Role::author: return Holder::staff;
    case Role::guardian: return Holder::guardian;
    default: break;
  }
  if (person.guardian_of >= 0) return Holder::guardian;
  if (person.spouse_of >= 0) return Holder::spouse;
  if (person.subscriber_of >= 0) return Holder::subscriber;
  if (person.role == Role::relative) return Holder::contact;
  return Holder::other;
}

// What no rule of its element knows can still be a number of a kind that the structure names: letters and digits, not
// all of one sign.
bool is_some_number(std::string_view text) {
  const std::string compact = alnum_upper(text);
  return compact.size() >= 3 && compact.size() <= 64 && text.size() <= 80 &&
         std::any_of(compact.begin(), compact.end(), is_digit) &&
         compact.find_first_not_of(compact[0]) != std::string::npos;
}

bool takes_any_number(Element element) {
  switch (element) {
    case Element::drivers_license:
    case Element::state_id:
    case Element::passport:
    case Element::alien_number:
    case Element::military_id:
    case Element::tribal_id:
    case Element::national_id:
    case Element::bank_account:
    case Element::medical_record_number:
    case Element::health_insurance: return true;
    default: return false;
  }
}

bool read_name(const Record& record, const RecordValue& value, Finding& f) {
  PersonName name;
  if (value.parts >= 0) {
    name = record.names[static_cast<std::size_t>(value.parts)];
    name.order_known = true;
  } else {
    auto read = read_person(f.value, false);
    if (!read) return false;
    name = std::move(read->name);
  }
  const std::string shown = name.display();
  const auto is_letter = [](char c) { return is_alpha(c) || static_cast<unsigned char>(c) >= 0x80; };
  const auto letters = std::count_if(shown.begin(), shown.end(), is_letter);
  const bool whole = !name.given.empty() && !name.family.empty();
  // Given and family name in fields of their own are a person's, even those of Mr Bros.
  if (letters < 2 || is_no_value(shown) || (is_company(shown) && !(whole && value.parts >= 0))) return false;
  f.value = shown;
  f.normalized = name_key(name);
  f.confidence = whole ? 98 : 70;
  f.reason = "named by the structure";
  f.flags |= flag_context;
  if (record.persons[value.person].deceased) f.flags |= flag_deceased;
  if (record.persons[value.person].role == Role::employee) f.flags |= flag_employee;
  f.name = std::move(name);
  return true;
}

bool read_postal(const Record& record, const RecordValue& value, Finding& f) {
  if (value.parts < 0) {
    const auto address = read_address(f.value, {});
    if (!address) return false;
    f.normalized = pack(*address);
    f.confidence = 90;
  } else {
    const PostalAddress& given = record.addresses[static_cast<std::size_t>(value.parts)];
    if (is_no_value(given.line)) return false;
    auto address = combine_address(given.line, {}, given.city, given.state, given.zip);
    if (!address) {
      // Abroad, or in a form of its own.
      if (given.city.empty() && given.zip.empty()) return false;
      address = given;
    }
    if (address->country.empty()) address->country = given.country;
    f.normalized = pack(*address);
    f.confidence = address->zip.empty() ? 85 : 97;
  }
  f.reason = "address by the structure";
  return true;
}

bool read_health(const RecordValue& value, Finding& f) {
  if (is_no_value(f.value)) return false;
  const std::string compact = alnum_upper(value.code);
  const bool billing = value.system == "icd10" || value.system == "icd9" || value.system == "cpt" ||
                       value.system == "hcpcs" || value.system == "ndc";
  const auto term = read_term(terms(), f.element, f.value);
  f.confidence = 95;
  f.flags |= flag_context;
  if (term) f.flags |= term->flags;
  if (!compact.empty()) {
    f.flags |= flag_code;
    if (billing && value.system != "ndc") f.flags |= code_flags(terms(), value.code);
  }
  if (!compact.empty() && (billing || f.value == value.code))
    f.normalized = compact;
  else if (term)
    f.normalized = term->code.empty() ? term->phrase : term->code;
  if (f.normalized.empty()) f.normalized = squeeze(fold(f.value));
  if (f.normalized.size() < 2) return false;
  f.reason = compact.empty() ? "in words" : "code " + value.code + (value.system.empty() ? "" : " of " + value.system);
  return true;
}

bool read_number(Finding& f) {
  // An SSN where an ITIN stands is what its digits are, and the other way round.
  Element element = f.element;
  auto read = read_as(element, f.value, false);
  if (!read && element == Element::ssn && digits_only(f.value).size() == 9) {
    // "PSSN123121234": letters of the system's own before the nine digits.
    read = read_as(element, digits_only(f.value), false);
    if (read) {
      read->begin = 0;
      read->end = static_cast<std::uint32_t>(f.value.size());
    }
  }
  if (!read && (element == Element::ssn || element == Element::itin)) {
    element = element == Element::ssn ? Element::itin : Element::ssn;
    read = read_as(element, f.value, false);
  }
  if (read) {
    f.element = element;
    f.value = f.value.substr(read->begin, read->end - read->begin);
    f.end = f.begin + read->end;
    f.begin += read->begin;
    f.normalized = std::move(read->value);
    // The structure says what it is; the form of the number only supports it.
    f.confidence = std::max<std::uint8_t>(read->confidence, 75);
    f.flags |= read->flags;
    f.reason = read->rule;
    if (f.element == Element::ssn && (read->flags & flag_sample) != 0) {
      // A number of manuals in a field of its own is what the system has for this person: told, but no proof of who
      // somebody is, as an SSN would be.
      f.element = Element::national_id;
      f.flags &= ~static_cast<std::uint32_t>(flag_sample);
      f.confidence = 45;
      f.reason = "in the field of an SSN, but a number of manuals";
    }
  } else if (f.element == Element::ssn && !is_no_value(f.value) && is_some_number(f.value)) {
    // In the field of an SSN, and none: some other number by which the system knows the person.
    f.element = Element::national_id;
    f.normalized = alnum_upper(f.value);
    f.confidence = 60;
    f.reason = "in the field of an SSN, but none";
  } else if (takes_any_number(f.element) && !is_no_value(f.value) && is_some_number(f.value)) {
    f.normalized = alnum_upper(f.value);
    f.confidence = 75;
    f.reason = "by the structure alone";
  } else {
    return false;
  }
  f.flags |= flag_context;
  return true;
}

// Persons of a record whose only name is that of a company: where it is reached and is paid is nobody's private data.
std::vector<bool> companies_of(const TextPart& part, const Record& record) {
  std::vector<bool> company(record.persons.size()), person(record.persons.size());
  for (const RecordValue& value : record.values) {
    if (value.element != Element::name) continue;
    const bool of_parts = value.parts >= 0;
    (!of_parts && is_company(part.view(value.begin, value.end)) ? company : person)[value.person] = true;
  }
  for (std::size_t p = 0; p < company.size(); ++p) company[p] = company[p] && !person[p];
  return company;
}

}  // namespace

void read_structured(const TextPart& part, std::vector<Finding>& out) {
  for (std::uint32_t r = 0; r < part.records.size(); ++r) {
    const Record& record = part.records[r];
    const std::vector<bool> company = companies_of(part, record);
    for (const RecordValue& value : record.values) {
      Finding f;
      f.element = value.element;
      f.how = How::record;
      f.holder = holder_of(record, value.person);
      f.begin = value.begin;
      f.end = value.end;
      f.value = std::string(part.view(value.begin, value.end));
      f.flags = value.flags;
      f.label = value.label;
      f.locator.field = value.label;
      f.record = r;
      f.record_person = value.person;
      bool read = false;
      switch (value.element) {
        case Element::name: read = read_name(record, value, f); break;
        case Element::address: read = read_postal(record, value, f); break;
        case Element::diagnosis:
        case Element::treatment:
        case Element::medication: read = read_health(value, f); break;
        case Element::genetic:
        case Element::biometric:
          f.normalized = squeeze(fold(f.value));
          f.confidence = 85;
          f.flags |= flag_context;
          read = f.value.size() >= 2 && !is_no_value(f.value);
          break;
        default: read = read_number(f); break;
      }
      if (!read) continue;
      const Role role = record.persons[value.person].role;
      // The telephone and the numbers of a practice, and of those who work there, are no private data of theirs.
      if ((role == Role::provider || role == Role::author) && f.element != Element::name) f.flags |= flag_business;
      if (company[value.person] && (is_contact_detail(f.element) || f.element == Element::bank_account))
        f.flags |= flag_business;
      f.reason =
          (value.label.empty() ? std::string("record") : value.label) + (f.reason.empty() ? "" : "; ") + f.reason;
      out.push_back(std::move(f));
    }
  }
}

TextPart without_structure(const TextPart& part) {
  TextPart out = part;
  const auto blank = [&](std::uint32_t begin, std::uint32_t end) {
    for (std::uint32_t i = begin; i < end; ++i)
      if (out.utf8[i] != '\n') out.utf8[i] = ' ';
  };
  for (const Record& record : part.records) {
    std::uint32_t at = record.begin;
    for (const auto& [begin, end] : record.prose) {
      blank(at, begin);
      at = end;
    }
    blank(at, record.end);
  }
  out.records.clear();
  return out;
}

}  // namespace spillmap::detect
