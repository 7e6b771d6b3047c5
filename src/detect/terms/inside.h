// Inside of terms/: rows of the tables, codes, doses and what stands around a term.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "detect/terms/terms.h"

namespace spillmap::detect::terms {

// Columns of every table of terms, see rules/dictionaries/diagnoses.tsv.
enum Column : std::size_t {
  column_phrases,
  column_kind,
  column_code,
  column_flags,
  column_strength,
  column_seventh,
  column_description
};

std::uint32_t flags_from_letters(std::string_view letters);

// Row of the code that is exactly `code` (capitals, no dot), of kind 'D' (ICD-10-CM) or 'T' (HCPCS).
std::optional<std::uint32_t> code_row(const PhraseDictionary& phrases, std::string_view code, char kind);
// The same for ICD-10-CM, seventh characters and placeholders understood.
std::optional<std::uint32_t> icd10_row(const PhraseDictionary& phrases, std::string_view code);
std::uint32_t icd9_flags(std::string_view code);
std::uint32_t cpt_flags(std::string_view code);

// An ICD-10 code that begins at `at`: its length in the text, 0 if none. `dotted` tells whether a dot was in it.
struct CodeSpan {
  std::uint32_t size = 0;
  bool dotted = false;
  std::string code;  // no dot, capitals
};
CodeSpan read_icd10(std::string_view text, std::size_t at);

// Behind the name of a drug: forms ("XR", "HCl"), strength with unit, route. Where it ends, and whether there was a
// strength.
struct Dose {
  std::size_t end = 0;
  bool strength = false;
};
Dose read_dose(std::string_view text, std::size_t at);
// "50 mg " or "40 mg of " that ends at `at`: where it begins, or `at`.
std::size_t dose_before(std::string_view text, std::size_t at);
// "daily", "BID", "at bedtime" behind a drug.
bool frequency_after(std::string_view text, std::size_t at);
// "2x day", "3 times a day", "bid": said of nothing but what is taken.
bool times_a_day_after(std::string_view text, std::size_t at);

// What the words around [begin, end) say of it.
struct Context {
  // surely_said: right before the term, that somebody has or had it: "underwent a", "diagnosed with".
  enum Kind : std::uint8_t { plain, label, said_of_person, surely_said, negated, general } kind = plain;
  std::uint32_t begin = 0, end = 0;
};
Context read_context(std::string_view text, std::size_t begin, std::size_t end, TermKind kind);
// "ICD", "Dx", "code" shortly before, or another code beside it.
bool code_context(std::string_view text, std::size_t begin, std::size_t end);

}  // namespace spillmap::detect::terms
