// Findings are values; mentions are persons as seen in one place of one content.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/element.h"

namespace spillmap {

// The place inside one content. Fields that do not apply are 0 or empty.
struct Locator {
  std::uint32_t page = 0;            // page, slide or message, from 1
  std::uint32_t row = 0;             // source row, from 1
  std::uint32_t column = 0;          // source column, from 1
  std::uint32_t line = 0;            // line of plain text, from 1
  std::uint64_t begin = 0, end = 0;  // bytes in the extracted text of the content
  std::string sheet;                 // sheet name
  std::string field;                 // form field or header name
  bool hidden = false;
  // "sheet 'Roster', row 12, column C", "page 2", "line 14": what a person needs to find it again.
  std::string to_string() const;
  bool operator==(const Locator&) const = default;
};

enum class How : std::uint8_t { table, form, prose, record, image, metadata };
std::string_view to_string(How how);
inline constexpr std::uint8_t how_count = 6;

// Whom the label or header of a value speaks of: "Guardian DOB" is not the client's.
enum class Holder : std::uint8_t {
  subject,   // the person the row, form or letter is about; also when nothing is said
  guardian,  // parent or legal guardian
  spouse,
  child,       // dependant
  contact,     // emergency contact, next of kin, other relative
  provider,    // doctor, clinician, pharmacist
  staff,       // worker, author, signer, sender
  subscriber,  // insured, when not the patient
  employer,    // organisation
  other,       // somebody else, named
};
std::string_view to_string(Holder holder);
inline constexpr std::uint8_t holder_count = 10;

// A name taken apart. `family` and `given` may each hold more than one word ("De La Cruz", "Mary Ann").
struct PersonName {
  std::string given, middle, family, suffix;  // as written, without titles and credentials
  std::string nickname;                       // William "Bill" Jones
  bool order_known = false;                   // false: which word is the family name is a guess
  bool empty() const { return given.empty() && family.empty(); }
  std::string display() const;  // "Given Middle Family Suffix"
  bool operator==(const PersonName&) const = default;
};

struct Finding {
  Element element = Element::name;
  std::uint32_t flags = 0;      // SensitivityFlag bits
  std::uint8_t confidence = 0;  // percent: the chance that this is a value of this element
  How how = How::prose;
  Holder holder = Holder::subject;
  std::string value;       // as it stands in the document
  std::string normalized;  // comparable form: digits, ISO date, folded words; see docs in detect/detect.h
  std::string reason;      // in words: "header 'SSN'; range valid"
  Locator locator;

  // Where it stands in the part, for attribution only; not kept in the case.
  std::uint32_t begin = 0, end = 0;                     // bytes in TextPart::utf8
  std::uint32_t table = no_table, row = 0, column = 0;  // index into TextPart::tables; cell
  std::string label;                                    // header or label that names it, as written
  PersonName name;                                      // for element name
  std::uint32_t record = no_table, record_person = 0;   // TextPart::records, Record::persons; is_joint() has it too
  // In a form: the number that the name of one besides the subject shares with all that is asked of this person; 0: not
  // said. From `party_of_table` on it is that of the one person in a table.
  std::uint32_t party = 0;
  static constexpr std::uint32_t party_of_table = 0x40000000u;
  static constexpr std::uint32_t no_table = 0xFFFFFFFFu;
};

// False for what stands in a file and exposes nobody: a masked number, a documentation value, an organisation's own.
bool is_exposure(const Finding& finding);

enum class Role : std::uint8_t { client, employee, guardian, relative, provider, author, other };
std::string_view to_string(Role role);
inline constexpr std::uint8_t role_count = 7;

// A person as seen in one place of one content. `findings` are indices into the content's findings, the name's first.
struct Mention {
  PersonName name;  // may be empty: a row with an SSN and no name
  Role role = Role::other;
  bool subject = false;  // the document, row or record is about this person: its other data is theirs
  bool deceased = false;
  std::uint8_t confidence = 0;  // percent
  std::vector<std::uint32_t> findings;
  std::int32_t guardian_of = -1;  // index of another mention of the content, -1 none
  std::int32_t spouse_of = -1;
  std::string reason;  // why these findings are one person's: "row 12", "nearest name before"
};

}  // namespace spillmap
