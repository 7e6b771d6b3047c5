#include <algorithm>
#include <array>

#include "base/text.h"
#include "detect/terms/inside.h"

namespace spillmap::detect {
namespace {

// What a form holds where there is nothing to tell.
constexpr auto nothing = std::to_array<std::string_view>({"none",
                                                          "n/a",
                                                          "na",
                                                          "no",
                                                          "yes",
                                                          "y",
                                                          "n",
                                                          "unknown",
                                                          "unk",
                                                          "null",
                                                          "nil",
                                                          "-",
                                                          "--",
                                                          "tbd",
                                                          "pending",
                                                          "see notes",
                                                          "see chart",
                                                          "see file",
                                                          "see attached",
                                                          "not applicable",
                                                          "none known",
                                                          "none reported",
                                                          "nkda",
                                                          "nka",
                                                          "deferred",
                                                          "not on file",
                                                          "not recorded",
                                                          "other",
                                                          "blank",
                                                          "0",
                                                          "x",
                                                          "true",
                                                          "false",
                                                          "active",
                                                          "inactive",
                                                          "ninguno",
                                                          "ninguna",
                                                          "no meds",
                                                          "none listed",
                                                          "diagnosis",
                                                          "treatment",
                                                          "medication",
                                                          "not specified",
                                                          "declined"});

}  // namespace

std::optional<TermHit> read_term(const TermFinder& finder, Element element, std::string_view cell) {
  const std::string_view text = trim(cell);
  if (text.size() < 2 || text.size() > 2000) return std::nullopt;
  const std::string low = to_lower(text);
  if (std::find(nothing.begin(), nothing.end(), low) != nothing.end()) return std::nullopt;
  const std::size_t letters = static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return is_alpha(c) || (c & 0x80) != 0; }));
  const auto& phrases = finder.phrases();

  TermHit hit;
  hit.begin = static_cast<std::uint32_t>(text.data() - cell.data());
  hit.end = hit.begin + static_cast<std::uint32_t>(text.size());
  hit.element = element;
  hit.kind = element == Element::treatment    ? TermKind::treatment
             : element == Element::medication ? TermKind::medication
                                              : TermKind::diagnosis;
  hit.flags = flag_context;

  // A code alone, or in front: "E119", "f33.1", "296.33", "90837-95", "H0015: alcohol and drug services".
  const std::string_view first = text.substr(0, text.find_first_of(" ,;:|/("));
  const auto span = terms::read_icd10(first, 0);
  if (element == Element::diagnosis) {
    if (span.size == first.size() && span.size > 0) {
      if (const auto row = terms::icd10_row(phrases, span.code)) {
        hit.code = span.code;
        hit.flags |= terms::flags_from_letters(phrases.column(*row, terms::column_flags)) | flag_code;
        hit.confidence = 97;
        hit.rule = "code of ICD-10-CM";
      } else if (first.size() == text.size() && span.code.size() >= 4) {
        // An older or newer edition's code.
        hit.code = span.code;
        hit.flags |= flag_code;
        hit.confidence = 80;
        hit.rule = "shaped like a code of ICD-10-CM";
      }
    } else if (looks_like_icd9(first)) {
      hit.code = alnum_upper(first);
      hit.flags |= terms::icd9_flags(first) | flag_code;
      hit.confidence = 88;
      hit.rule = "shaped like a code of ICD-9-CM";
    }
  } else if (element == Element::treatment) {
    if (looks_like_hcpcs(finder, first)) {
      hit.code = alnum_upper(first.substr(0, 5));
      hit.flags |= code_flags(finder, hit.code) | flag_code;
      hit.confidence = 96;
      hit.rule = "code of HCPCS";
    } else if (looks_like_cpt(first) || looks_like_cpt(text)) {
      hit.code = std::string(first.substr(0, 5));
      hit.flags |= terms::cpt_flags(hit.code) | flag_code;
      hit.confidence = 90;
      hit.rule = "shaped like a code of CPT";
    }
  }
  if (letters < 2 && hit.code.empty()) return std::nullopt;

  std::vector<TermHit> found;
  find_terms(finder, text, found);
  // "Hx / meds" above "bipolar I": an illness is no drug, whatever the header says.
  if (element == Element::medication && !found.empty() &&
      std::all_of(found.begin(), found.end(), [](const TermHit& term) { return term.kind == TermKind::diagnosis; })) {
    hit.kind = TermKind::diagnosis;
    hit.element = Element::diagnosis;
  }
  // "TREATMENT" above "CEFTRIAXONE 500MG IM": a drug with its strength.
  if (element == Element::treatment && hit.code.empty() && !found.empty() &&
      std::all_of(found.begin(), found.end(), [](const TermHit& term) {
        return term.kind == TermKind::medication && std::string_view(term.rule) == "medication with its strength";
      })) {
    hit.kind = TermKind::medication;
    hit.element = Element::medication;
  }
  std::size_t covered = 0;
  for (const TermHit& term : found) {
    if (term.kind == TermKind::payer) continue;
    hit.flags |= term.flags & (flag_mental_health | flag_substance_use | flag_hiv | flag_reproductive |
                               flag_domestic_violence | flag_code);
    covered += term.end - term.begin;
    if (term.kind != hit.kind) continue;
    if (hit.code.empty()) hit.code = term.code;
    if (hit.phrase.empty()) hit.phrase = term.phrase;
  }
  // Words too short or weak for prose count in a cell that is a diagnosis by its header.
  if (covered == 0) {
    if (const auto match = phrases.exact(text)) {
      const auto rows = phrases.rows(match.phrase);
      if (!rows.empty()) {
        const std::string_view code = phrases.column(rows[0], terms::column_code);
        hit.flags |= terms::flags_from_letters(phrases.column(rows[0], terms::column_flags));
        if (phrases.column(rows[0], terms::column_kind) == "D") hit.flags |= code_flags(finder, code);
        hit.phrase = std::string(phrases.text(match.phrase));
        covered = text.size();
      }
    }
  }
  if (hit.confidence == 0) {
    if (covered > 0) {
      hit.confidence = 93;
      hit.rule = "known words under their header";
    } else {
      hit.confidence = text.size() <= 160 ? 78 : 60;
      hit.rule = "words under their header";
    }
  }
  if (hit.phrase.empty() && hit.code.empty()) hit.phrase = squeeze(fold(text));
  return hit;
}

}  // namespace spillmap::detect
