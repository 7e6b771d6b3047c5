// A whole cell or form value read as one element, and the comparable form of a value.
//
// Tables and forms know from a header or label what a value ought to be; here the value is held against that. Reading
// is tolerant of what spreadsheets and people do to numbers: lost leading zeros, "123456789.0", 1.23457E+08, spaces,
// dashes and dots anywhere, a remark after the number ("555-12-3456 (verified)").
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "model/element.h"

namespace spillmap::detect {

struct Date {
  int year = 0;  // four digits
  int month = 0, day = 0;
  bool two_digit_year = false;  // the century is a guess: see DateOptions::pivot_year
  bool order_known = true;      // false for 03/04/1980: US order assumed, the other reading is a date too
  std::string iso() const;      // YYYY-MM-DD
  bool operator==(const Date&) const = default;
};

struct DateOptions {
  // Two-digit years up to this one are of this century.
  int pivot_year = 26;
  bool excel_serial = false;  // take 1 to 5 digits as days since 1899-12-30: only for cells of a date column
  bool day_first = false;     // 03/04/1980 is 3 April
  int earliest_year = 1850, latest_year = 2100;
};

// The whole of `text` (trimmed; a time of day or a weekday beside it is taken off) as a date: 1980-04-03, 4/3/1980,
// 4-3-80, 03.04.1980, 19800403, 04031980, 198004031230 (HL7), "April 3, 1980", "3 Apr 1980", "3 de abril de 1980",
// "03-APR-80". Month before day where both readings are possible.
std::optional<Date> parse_date(std::string_view text, const DateOptions& options);
inline std::optional<Date> parse_date(std::string_view text) { return parse_date(text, DateOptions{}); }

struct Normalized {
  std::string value;                 // as documented in detect/detect.h
  std::uint8_t confidence = 0;       // percent, given that header or label says so
  std::uint32_t flags = 0;           // flag_checksum, flag_code, flag_masked, flag_sample, flag_business
  const char* rule = "";             // "nine digits, range valid, leading zero restored"
  std::uint32_t begin = 0, end = 0;  // the bytes of `cell` that are the value, without remarks
};

// `cell` as a value of `element`, or nothing where it is surely none ("N/A", "unknown", a word in a number column).
// `number_cell`: the spreadsheet holds a number, so leading zeros are lost. Elements without a form of their own (name,
// address, diagnosis in words, treatment, medication, genetic, biometric) are not read here: nothing comes back.
std::optional<Normalized> read_as(Element element, std::string_view cell, bool number_cell);

// Cheap and without context: might this cell be a value of this element? For voting on what a column without a header
// is; many values say yes to several elements.
bool could_be(Element element, std::string_view cell);

// "HFM-68637", "GR11194": an account in the books of who sends bills. A bank's has digits alone.
bool is_number_in_books(std::string_view text);

// The comparable form of a value that is known to be of this element. Never fails: what cannot be read gives its
// letters and digits in upper case (elements of words: folded words).
std::string normalize(Element element, std::string_view value);

// "N/A", "none", "unknown", "see chart", "-", "pending", "declined", "ninguno": a cell that says there is no value.
bool is_no_value(std::string_view cell);

}  // namespace spillmap::detect
