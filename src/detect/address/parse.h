// Inside of address/: tokens of a stretch of text, and the grammar of street, unit and city-state-ZIP over them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "detect/address/lexicon.h"
#include "model/person.h"

namespace spillmap::detect::address {

struct Token {
  std::uint32_t begin = 0, end = 0;  // bytes in the text that was cut into tokens
  bool comma = false;                // a comma or semicolon follows
  bool number = false;               // begins with a digit
};

// Words, numbers and '#' of text[begin, end): at most `limit`. Letters, digits, inner apostrophes, hyphens, dots,
// slashes and ampersands make a token. A bracket, a tab, a line end or three spaces (a column gap) end the segment;
// `stop` is where it ended.
struct Segment {
  std::string_view text;
  std::vector<Token> tokens;
  std::uint32_t stop = 0;
  std::string_view word(std::size_t i) const { return text.substr(tokens[i].begin, tokens[i].end - tokens[i].begin); }
  std::size_t size() const { return tokens.size(); }
};
// "N4471", "W156N8480" at the begin of `text`: a house number of a county's grid.
bool is_grid_number(std::string_view text);
// `loose`: a text that is one address; gaps and line ends separate words as a comma would. `wrap`: the first line end
// is a space.
Segment cut(std::string_view text, std::uint32_t begin, std::uint32_t end, std::size_t limit, bool loose,
            bool wrap = false);

// City, state, ZIP and country from token `at` on.
struct Tail {
  std::size_t end = 0;  // token after the tail; == at when there is none
  std::string city, state, zip, country;
  std::uint32_t parts = 0;
  int score = 0;  // 0 nothing, higher is surer
};
Tail read_tail(const AddressLexicon& lexicon, const Segment& segment, std::size_t at, bool loose,
               std::string_view hint_zip = {});

// Unit designators from token `at` on ("Apt 4", "# 2C", "3rd Fl", "Bldg 2, Apt 5"): token after them.
std::size_t read_units(const AddressLexicon& lexicon, const Segment& segment, std::size_t at);

// The street of an address that begins at token 0.
struct Street {
  std::size_t end = 0;   // token after street and unit; 0 = no street
  std::size_t unit = 0;  // first token of the unit, == end if there is none
  Suffix suffix = Suffix::none;
  bool box = false;
  bool capital = true;  // its words begin with capitals
  Tail tail;            // on the same segment
  int score = 0;
};
Street read_street(const AddressLexicon& lexicon, const Segment& segment, bool loose, std::string_view hint_zip = {});

std::string street_line(const Segment& segment, const Street& street);
std::string join(const Segment& segment, std::size_t from, std::size_t to);

}  // namespace spillmap::detect::address
