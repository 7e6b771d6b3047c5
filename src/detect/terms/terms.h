// Words and codes of health: diagnoses, treatments, medications; and the payers, as context for member numbers.
//
// find_terms() reads a buffer once. It gives the longest known phrase at each place, joined with its code ("F33.1 Major
// depressive disorder", "Low back pain (M54.5)") or its dose ("bupropion XL 300 mg"). Whether a person is meant is
// attribution's work: a plain word in prose comes with 55 to 65, under a label or with a code or a dose with 85 and
// more, negated, asked about or in general talk with 40 and less; what is below 30 is not given.
//
//   SPILLMAP_ASSIGN(const TermFinder finder, TermFinder::create());
//   std::vector<TermHit> hits;
//   find_terms(finder, part.utf8, hits);
//
// A TermFinder is immutable and may be shared by all threads.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "dictionary/dictionary.h"
#include "dictionary/words.h"
#include "model/element.h"

namespace spillmap::detect {

enum class TermKind : std::uint8_t { diagnosis, treatment, medication, payer, genetic, biometric };

struct TermHit {
  std::uint32_t begin = 0, end = 0;  // name with code or dose
  TermKind kind = TermKind::diagnosis;
  Element element = Element::diagnosis;  // health_insurance for a payer: context only, never a finding by itself
  std::string code;                      // without dot, in capitals; empty if none is written
  std::string phrase;                    // folded words, without code and dose
  std::uint32_t flags = 0;               // sensitivity, flag_code, flag_context
  std::uint8_t confidence = 0;           // percent
  std::int8_t by_words = 0;              // of which so many points come from, or were taken by, the words around it
  const char* rule = "";                 // static text: "diagnosis with its code"
  std::uint32_t context_begin = 0, context_end = 0;  // the label or words that raised or lowered it
};

class TermFinder {
 public:
  static Result<TermFinder> create();
  const PhraseDictionary& phrases() const { return phrases_; }

  // Cheap tests that say no to nearly all words of running text. Their hash is that of dictionary/words.h.
  bool may_stand_alone(std::uint64_t word) const { return has(alone_, word); }
  bool may_begin(std::uint64_t word) const { return has(first_, word); }
  bool may_go_on(std::uint64_t word, std::uint64_t next) const { return has(pairs_, pair(word, next)); }

 private:
  static std::uint64_t pair(std::uint64_t a, std::uint64_t b) { return word_hash::mix(a, b ^ 0x9E3779B97F4A7C15ull); }
  static constexpr std::uint64_t bits = 20;
  static bool has(const std::vector<std::uint64_t>& map, std::uint64_t hash) {
    const std::uint64_t bit = (hash >> 22) & ((1u << bits) - 1);
    return (map[bit >> 6] >> (bit & 63)) & 1;
  }
  static void put(std::vector<std::uint64_t>& map, std::uint64_t hash) {
    const std::uint64_t bit = (hash >> 22) & ((1u << bits) - 1);
    map[bit >> 6] |= 1ull << (bit & 63);
  }
  PhraseDictionary phrases_;
  std::vector<std::uint64_t> alone_, first_, pairs_;
};

void find_terms(const TermFinder& finder, std::string_view buffer, std::vector<TermHit>& out);

// A cell or field that is known to hold a diagnosis, treatment or medication by its header. Free text is accepted;
// "none", "n/a" and the like are not. begin and end cover the whole trimmed cell; code and flags are those of all terms
// in it.
std::optional<TermHit> read_term(const TermFinder& finder, Element element, std::string_view cell);

// ICD-10-CM, with or without dot, any case, seventh characters checked. True for a code that exists only.
bool looks_like_icd10(const TermFinder& finder, std::string_view cell);
// 296.33, V62.84: the shape only.
bool looks_like_icd9(std::string_view cell);
// H0015, T1017: a code that exists (HCPCS level II).
bool looks_like_hcpcs(const TermFinder& finder, std::string_view cell);
// 90837, 99213, 0001A: the shape only, modifiers allowed ("90837-95"). Five digits are a ZIP as well: ask under a
// header.
bool looks_like_cpt(std::string_view cell);

// What a code (ICD-10-CM or HCPCS, with or without dot) means; empty if unknown.
std::string_view describe_code(const TermFinder& finder, std::string_view code);
// Sensitivity of a code of ICD-10-CM, ICD-9-CM (with dot), HCPCS or CPT.
std::uint32_t code_flags(const TermFinder& finder, std::string_view code);

}  // namespace spillmap::detect
