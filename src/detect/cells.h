// A cell of a table or the value beside a label, read as one element. The one place through which the readers of tables
// and forms reach numbers, names, terms and addresses.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "detect/label/lexicon.h"
#include "model/element.h"
#include "model/finding.h"
#include "model/person.h"

namespace spillmap::detect {

struct CellValue {
  Element element = Element::name;
  std::uint32_t begin = 0, end = 0;  // bytes of the cell that are the value
  std::string normalized;
  std::uint8_t confidence = 0;
  std::uint32_t flags = 0;
  std::string rule;
  PersonName name;  // for element name
};

// The element that a label of this kind announces, if any: dob -> date_of_birth. Kinds that need their neighbours to be
// decided (account, license, generic_id, insurance, tin) give what they are most often.
std::optional<Element> element_of(LabelKind kind);

// `text` as a value that a label of `kind` announces; nothing when it cannot be one ("N/A", "see chart", a word where a
// number must stand). `number_cell`: the spreadsheet holds a number, leading zeros are lost.
std::optional<CellValue> read_value(LabelKind kind, std::string_view text, bool number_cell, bool family_first);

// "M&T Bank 9876543210", "Chase, acct 443298711": the one number behind a name that a label calls a bank's.
std::optional<CellValue> account_behind_bank(std::string_view cell);

// "ROSEN/DELIA": capitals around one slash, of which nothing says that they are two people or other words.
bool is_surname_before_slash(std::string_view text);

// The whole of `text` as one person's name; nothing for companies, headings, numbers.
std::optional<CellValue> read_person(std::string_view text, bool family_first);

// Two to four capitalised words that no table calls names, in a column of names where most of the others are known.
std::optional<CellValue> read_person_among_people(std::string_view text, bool family_first);

// A given name alone, of somebody whose family name is `family`: "Dep1 | Kiara" in the row of an employee.
std::optional<CellValue> read_given_name(std::string_view text, std::string_view family);

// The last two to four capitalised words side by side of which none means anything else: a name that no table has. Not
// for running text at large, but for the sentence of a number that must be somebody's.
std::optional<CellValue> rare_name_in(std::string_view sentence);

// "refill for T. Okonjo dob 1/2/55": of a text that ends where a birth date or a number of a person begins, the words
// that stand right before the label of it, if they could be a name. An initial may stand for the given name. Positions
// are in `before`.
std::optional<CellValue> name_before_label(std::string_view before);

// Does it begin as the number of a case at court does: "24CVG012051", "2024 CVG 010877", "CR-2023-04471"? It is of the
// matter and not of a person.
bool is_docket_number(std::string_view text);

// "12. Ann Brown": the text without the number of its line, if nothing but words stands behind it.
std::string_view without_line_number(std::string_view text);

// "mother Ann Brown", "abuela: Dolores Lerma", "(kinship) Bo Lind", "c/o cousin Al Diaz": the text from the name on.
std::string_view without_relation(std::string_view text);

// Kinds whose values can be told from anything else.
bool proves_itself(LabelKind kind);

// The one value of such a kind in a cell that holds more: "VEN 17-Aug-1991" below "Country / DOB".
std::optional<CellValue> read_inside(LabelKind kind, std::string_view cell);

// "Ann Brown" of a cell that goes on in its next line (two spaces): that line if it is a name, else all of `words`.
std::string_view name_line(std::string_view words);

// "Ohio DL", "Passport", "Permanent Resident Card": the kind of an identity document by its name.
std::optional<LabelKind> kind_of_id_document(std::string_view words);

// Terms of another kind that a cell of treatments or drugs holds: "metoprolol 25 mg BID for atrial fibrillation" under
// "Orders". Drugs with their strength, and illnesses behind "for".
std::vector<CellValue> other_terms(Element element, std::string_view cell);

// "SSN 067-45-1234", "Probationer Ann Brown", "Residence 12 Elm St, Albany NY 12207": a label and its value in one cell
// without a colon between them. The value proves itself, and the label is known to its last word.
struct LeadingLabel {
  std::uint32_t end = 0;  // of the label in the cell
  LabelMeaning meaning;
};
std::optional<LeadingLabel> label_before_value(std::string_view cell);

// A whole address in one text, or one in parts; the ZIP table helps to find the city and to restore lost zeros. Nothing
// when there is no street or box.
std::optional<PostalAddress> read_address(std::string_view text, std::string_view zip_hint);
std::optional<PostalAddress> combine_address(std::string_view street, std::string_view street2, std::string_view city,
                                             std::string_view state, std::string_view zip);

// John Doe, Jane Q. Public, Test Patient: names of nobody, in manuals, tests and blank forms.
bool is_placeholder(const PersonName& name);

// The comparable form of a name: "family|given|middle|suffix", folded.
std::string name_key(const PersonName& name);

// Votes for a column without header: percent that this cell alone is what is asked.
bool is_name_with_comma(std::string_view cell);  // LAST, FIRST M
bool is_full_name(std::string_view cell);        // First Last, both words known as names or nearly so
bool is_given_name(std::string_view cell);
bool is_family_name(std::string_view cell);
bool is_company(std::string_view cell);
bool is_state(std::string_view cell);
bool is_city(std::string_view cell);
bool is_zip(std::string_view cell);  // of five digits, or of four whose leading zero a spreadsheet took
bool is_street(std::string_view cell);
bool is_term(Element element, std::string_view cell);

}  // namespace spillmap::detect
