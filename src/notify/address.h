// Names and addresses as an envelope takes them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "model/person.h"

namespace spillmap::notify {

// One line fit to print: composed Unicode, no control, format, private or unassigned characters (so nothing that turns
// the direction of writing), no pictographs, at most two combining marks on a letter, single spaces, at most `most`
// characters.
std::string clean_line(std::string_view text, std::size_t most = 100);
// The paragraphs of somebody's own words, clean, each on a line of its own. As in the templates an empty line ends a
// paragraph: other ends of lines are where an editor broke them.
std::string paragraphs_of(std::string_view text);

std::string upper_case(std::string_view utf8);

// As the mail house gets it, and the lines of it below the name.
struct MailAddress {
  std::string line_1, line_2, city, state, zip, zip4, country;  // country empty: United States
  std::vector<std::string> lines;
};

// Normalised as Publication 28 of the Postal Service describes: standard abbreviations of street, direction and unit,
// two-letter state, no punctuation. `mixed_case` keeps upper and lower case as written. Not usable: the message says
// what is missing ("no ZIP code").
Result<MailAddress> mail_address(const PostalAddress& address, bool mixed_case);
// The same for lines that somebody wrote down: the last is city, state and ZIP, or a country.
Result<MailAddress> mail_address(const std::vector<std::string>& lines, bool mixed_case);

}  // namespace spillmap::notify
