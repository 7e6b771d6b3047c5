// The one pass over a buffer that finds everything number-like: identifiers, telephone numbers, birth dates, cards,
// accounts, record numbers, codes, e-mail addresses, passwords.
//
// A SIMD loop marks where runs of digits begin, '@', " / " and the letters of "password"; only there does ordinary code
// look closer: at the lengths of the groups of digits, the checks of the number, the characters on both sides, and, for
// what is not sure by itself, at the words around it (rules/detectors/context.tsv). Promise: what has the shape and
// passes the checks is found; what is found need not be what it seems, that is what the confidence says. A weak shape
// (nine bare digits, a record number) is only found beside a word that names it.
//
// The scanner is immutable and shared by all threads. The three implementations give the same candidates, byte for
// byte. Candidates come in order of their place and do not overlap. Buffers are at most 4 GiB; no input takes more than
// linear time.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "detect/candidate.h"

namespace spillmap::detect {

enum class Implementation : std::uint8_t { scalar, avx2, avx512 };
std::string_view to_string(Implementation implementation);
bool is_supported(Implementation implementation);
Implementation best_implementation();

// Numbers that are recognised and are nobody's, so that they are not taken for something else.
enum class OtherNumber : std::uint8_t { date, ipv4, npi, routing, ein, zip4, vin, dea, labelled, count };
std::string_view to_string(OtherNumber other);

// Receives candidates one by one, for callers that do not want a vector.
class CandidateSink {
 public:
  virtual ~CandidateSink() = default;
  virtual void candidate(const Candidate& candidate) = 0;
  // Counted, not placed.
  std::array<std::uint64_t, static_cast<std::size_t>(OtherNumber::count)> others{};
};

class ContextTable;

class ShapeScanner {
 public:
  ShapeScanner() : ShapeScanner(best_implementation()) {}
  explicit ShapeScanner(Implementation implementation);  // must be supported
  ~ShapeScanner();
  Implementation implementation() const { return implementation_; }
  const ContextTable& context() const { return *context_; }

 private:
  std::unique_ptr<const ContextTable> context_;
  Implementation implementation_;
};

void scan(const ShapeScanner& scanner, std::string_view buffer, CandidateSink& sink);
void scan(const ShapeScanner& scanner, std::string_view buffer, std::vector<Candidate>& out);

// How far a value and the words that decide on it can reach: blocks of a longer text that overlap by this many bytes,
// and give away what begins in the last half of it, lose nothing.
inline constexpr std::uint32_t scan_overlap = 2048;

}  // namespace spillmap::detect
