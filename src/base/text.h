// Small helpers on UTF-8 text. None allocates unless it returns a std::string; none throws on bad UTF-8.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace spillmap {

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }
inline bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
inline bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
inline bool is_alpha(char c) { return is_upper(c) || is_lower(c); }
inline bool is_alnum(char c) { return is_alpha(c) || is_digit(c); }
// A letter, a digit or a byte of a non-ASCII character.
inline bool is_word(char c) { return is_alnum(c) || static_cast<unsigned char>(c) >= 0x80; }
inline bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
inline char lower(char c) { return is_upper(c) ? static_cast<char>(c + 32) : c; }
inline char upper(char c) { return is_lower(c) ? static_cast<char>(c - 32) : c; }

std::string_view trim(std::string_view text);
std::string to_lower(std::string_view text);                      // ASCII only
std::string to_upper(std::string_view text);                      // ASCII only
bool equals_ignore_case(std::string_view a, std::string_view b);  // ASCII only
bool contains_ignore_case(std::string_view text, std::string_view lower_case_part);
std::string digits_only(std::string_view text);
bool all_digits(std::string_view text);          // and at least one
std::string alnum_upper(std::string_view text);  // letters and digits kept, letters in upper case
std::vector<std::string_view> split(std::string_view text, char separator);
// Runs of space, tab and newline become one space; trimmed.
std::string squeeze(std::string_view text);

// Case folded, accents stripped (é -> e, ß -> ss, đ -> d, ø -> o), everything else kept. For comparing words and names.
std::string fold(std::string_view utf8);

// The words of a text as names are compared: folded, apostrophes closed up, everything else that is neither letter nor
// digit is a border. Letters that have no Latin form stay as they are.
std::vector<std::string> folded_words(std::string_view utf8);

bool is_valid_utf8(std::string_view bytes);
// Every invalid byte becomes U+FFFD.
std::string scrub_utf8(std::string_view bytes);
// Decodes one code point at `at` and moves `at` past it; an invalid byte gives U+FFFD and moves by one.
char32_t next_code_point(std::string_view utf8, std::size_t& at);
void append_utf8(std::string& out, char32_t code_point);

// Any bytes of a file name as printable UTF-8: invalid bytes and control characters become \xHH, a backslash \\.
std::string printable_path(std::string_view raw);

// Fit for a text node or a quoted attribute of HTML and XML: & < > " become entities.
std::string escape_html(std::string_view utf8);

std::string hex(std::string_view bytes);

}  // namespace spillmap
