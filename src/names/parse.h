// Taking a personal name apart: "SMITH, JOHN A.", "Dr. Jane Q. De La Cruz-Smith, LCSW-R", "Nguyễn Văn An",
// "Robert (Bob) O'Neil Jr.".
#pragma once

#include <string>
#include <string_view>

#include "model/finding.h"

namespace spillmap {

// What the text around it says about the order of the words. A comma after the family name overrules it.
enum class NameOrder : std::uint8_t { unknown, given_first, family_first };

struct ParsedName {
  PersonName name;
  std::string title;        // "Dr.", "Mr. and Mrs."
  std::string credentials;  // "LCSW-R, PhD": what follows the name and is no part of it
  bool comma = false;       // "Last, First"
};

// Never fails: words that fit nowhere become part of a name, and a text without letters gives an empty one. Looks at
// the first 256 bytes. PersonName::order_known is set when a comma, the hint, a title or the names themselves tell;
// with one word only it is set when a title stands before it (then it is the family name) or the hint says what it is.
ParsedName parse_full_name(std::string_view text, NameOrder hint = NameOrder::unknown);
inline PersonName parse_name(std::string_view text, NameOrder hint = NameOrder::unknown) {
  return parse_full_name(text, hint).name;
}

// Whether the whole text is the name of a person (of a company, agency or other body). Both may be false; they are for
// table cells and form values, where the text is known to be the whole.
bool looks_like_person(std::string_view text);
bool looks_like_company(std::string_view text);

// For a text that is known to be the name of the one or the other, as in a column of payees: which it rather is.
bool rather_person(std::string_view text);

}  // namespace spillmap
