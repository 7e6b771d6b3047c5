#include <algorithm>
#include <array>

#include "base/text.h"
#include "detect/terms/inside.h"

namespace spillmap::detect::terms {
namespace {

using Words = std::span<const std::string_view>;

// Before a term: what denies it, or says it of another.
constexpr auto negations = std::to_array<std::string_view>({"no history of",
                                                            "no hx of",
                                                            "no h/o",
                                                            "denies",
                                                            "denied",
                                                            "deny",
                                                            "negative for",
                                                            "no evidence of",
                                                            "without",
                                                            "rule out",
                                                            "ruled out",
                                                            "r/o",
                                                            "does not have",
                                                            "doesn't have",
                                                            "not have",
                                                            "no sign of",
                                                            "no signs of",
                                                            "no known",
                                                            "never had",
                                                            "no",
                                                            "free of",
                                                            "not diagnosed with",
                                                            "family history of",
                                                            "fhx of",
                                                            "niega",
                                                            "sin antecedentes de",
                                                            "no tiene",
                                                            "absence of",
                                                            "nor"});

// Before or behind: talk of the thing in general.
constexpr auto generalities = std::to_array<std::string_view>({"screening for",
                                                               "screen for",
                                                               "prevent",
                                                               "prevention of",
                                                               "preventing",
                                                               "risk of",
                                                               "risk for",
                                                               "awareness of",
                                                               "training on",
                                                               "training in",
                                                               "policy on",
                                                               "such as",
                                                               "e.g.",
                                                               "people with",
                                                               "persons with",
                                                               "individuals with",
                                                               "patients with",
                                                               "clients with",
                                                               "clients who",
                                                               "including",
                                                               "education on",
                                                               "symptoms of",
                                                               "signs of",
                                                               "treatment of",
                                                               "tested for",
                                                               "testing for",
                                                               "exposure to",
                                                               "spread of",
                                                               "transmission of",
                                                               "victims of",
                                                               "any",
                                                               "related to",
                                                               "research on",
                                                               "information about",
                                                               "workshop on",
                                                               "staff must",
                                                               "employees must",
                                                               "reporting of",
                                                               "suspected",
                                                               "cases of",
                                                               "outbreak of",
                                                               "program for",
                                                               "services for",
                                                               "children with",
                                                               "adults with"});
constexpr auto general_after = std::to_array<std::string_view>(
    {"awareness",  "month",      "policy",     "prevention", "program",     "programs",   "training",
     "services",   "clinic",     "department", "unit",       "association", "foundation", "workshop",
     "conference", "research",   "statistics", "rates",      "coordinator", "hotline",    "week",
     "day",        "initiative", "committee",  "provider",   "providers",   "coalition"});

// Before: said of a person.
constexpr auto said = std::to_array<std::string_view>({"diagnosed with",
                                                       "diagnosis of",
                                                       "history of",
                                                       "hx of",
                                                       "h/o",
                                                       "suffers from",
                                                       "suffering from",
                                                       "treated for",
                                                       "treatment for",
                                                       "being treated for",
                                                       "living with",
                                                       "struggles with",
                                                       "struggling with",
                                                       "lives with",
                                                       "tested positive for",
                                                       "positive for",
                                                       "experiencing",
                                                       "experiences",
                                                       "presents with",
                                                       "presented with",
                                                       "admitted for",
                                                       "admitted with",
                                                       "has been diagnosed with",
                                                       "disclosed",
                                                       "reports",
                                                       "reported",
                                                       "due to",
                                                       "because of",
                                                       "her",
                                                       "his",
                                                       "their",
                                                       "my",
                                                       "prescribed",
                                                       "taking",
                                                       "takes",
                                                       "started on",
                                                       "continues on",
                                                       "started",
                                                       "on",
                                                       "receiving",
                                                       "receives",
                                                       "referred for",
                                                       "referred to",
                                                       "enrolled in",
                                                       "attends",
                                                       "attending",
                                                       "completed",
                                                       "underwent",
                                                       "scheduled for",
                                                       "began",
                                                       "has",
                                                       "with",
                                                       "currently on",
                                                       "diagnosticado con",
                                                       "diagnosticada con",
                                                       "diagnóstico de",
                                                       "padece de",
                                                       "sufre de"});

// A label, with a colon or as a heading on the line.
constexpr auto labels = std::to_array<std::string_view>({"diagnosis",
                                                         "diagnoses",
                                                         "dx",
                                                         "diag",
                                                         "primary dx",
                                                         "impression",
                                                         "problem",
                                                         "problems",
                                                         "problem list",
                                                         "assessment",
                                                         "condition",
                                                         "conditions",
                                                         "medical history",
                                                         "pmh",
                                                         "past medical history",
                                                         "psychiatric history",
                                                         "axis i",
                                                         "axis ii",
                                                         "axis iii",
                                                         "disability",
                                                         "primary diagnosis",
                                                         "reason for visit",
                                                         "reason for referral",
                                                         "chief complaint",
                                                         "presenting problem",
                                                         "icd-10",
                                                         "icd10",
                                                         "icd",
                                                         "medication",
                                                         "medications",
                                                         "meds",
                                                         "med",
                                                         "rx",
                                                         "current medications",
                                                         "prescription",
                                                         "prescriptions",
                                                         "drug",
                                                         "treatment",
                                                         "treatments",
                                                         "procedure",
                                                         "procedures",
                                                         "service",
                                                         "services",
                                                         "therapy",
                                                         "plan",
                                                         "intervention",
                                                         "diagnóstico",
                                                         "medicamentos"});

bool word_border(std::string_view text, std::size_t at) {
  return at == 0 || at >= text.size() || !is_word(text[at - 1]) || !is_word(text[at]);
}

// The last place where one of `words` ends within text, as [begin, end); not found: begin == end.
struct Found {
  std::size_t begin = 0, end = 0;
};
Found last_of(std::string_view low, Words words) {
  Found best;
  for (const std::string_view w : words) {
    std::size_t at = low.rfind(w);
    while (at != std::string_view::npos) {
      if (word_border(low, at) && word_border(low, at + w.size())) {
        if (at + w.size() > best.end || (at + w.size() == best.end && at < best.begin)) best = {at, at + w.size()};
        break;
      }
      if (at == 0) break;
      at = low.rfind(w, at - 1);
    }
  }
  return best;
}

}  // namespace

Context read_context(std::string_view text, std::size_t begin, std::size_t end, TermKind kind) {
  Context context;
  // The line, and in it the clause, up to the term.
  const std::size_t floor = begin > 160 ? begin - 160 : 0;
  std::size_t line = begin;
  while (line > floor && text[line - 1] != '\n' && text[line - 1] != '\t') --line;
  const std::string low = to_lower(text.substr(line, begin - line));
  std::size_t clause = 0;
  for (std::size_t i = low.size(); i > 0; --i) {
    const char c = low[i - 1];
    if ((c == '.' || c == '!' || c == '?') && i < low.size() && low[i] == ' ' && !(i >= 3 && low[i - 3] == '.')) {
      clause = i;
      break;
    }
  }
  const std::string_view in_clause = std::string_view(low).substr(clause);
  const std::string_view near = in_clause.substr(in_clause.size() > 48 ? in_clause.size() - 48 : 0);
  const std::size_t near_at = begin - near.size();

  const auto set = [&](Context::Kind k, std::size_t from, std::size_t to) {
    context = {k, static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to)};
  };
  // A denial reaches over a list ("denies depression, anxiety or suicidal thoughts") but not over "but" and the like.
  const Found no = last_of(in_clause.substr(in_clause.size() > 90 ? in_clause.size() - 90 : 0), negations);
  const std::size_t no_base = begin - std::min<std::size_t>(in_clause.size(), 90);
  if (no.end > no.begin) {
    const std::string_view between = std::string_view(low).substr(no_base + no.end - line);
    const bool far = between.size() > 20;
    const bool short_no = no.end - no.begin <= 3;
    const bool broken =
        between.find(" but ") != std::string_view::npos || between.find(';') != std::string_view::npos ||
        between.find(" has ") != std::string_view::npos || between.find(" with ") != std::string_view::npos ||
        between.find(':') != std::string_view::npos || between.find("   ") != std::string_view::npos;
    if (!broken && !(short_no && far)) {
      set(Context::negated, no_base + no.begin, no_base + no.end);
      return context;
    }
  }
  // A label with a colon anywhere before on the line: lists of diagnoses are long.
  for (std::size_t colon = low.rfind(':'); colon != std::string::npos;
       colon = colon == 0 ? std::string::npos : low.rfind(':', colon - 1)) {
    const std::string_view before = std::string_view(low).substr(0, colon);
    const Found label = last_of(before.substr(before.size() > 40 ? before.size() - 40 : 0), labels);
    const std::size_t base = before.size() > 40 ? before.size() - 40 : 0;
    if (label.end > label.begin && colon - (base + label.end) <= 8) {
      set(Context::label, line + base + label.begin, line + base + label.end);
      return context;
    }
    if (low.size() - colon > 100) break;
  }
  const Found general = last_of(near, generalities);
  const Found person = last_of(near, said);
  const std::size_t person_gap = near.size() - person.end, general_gap = near.size() - general.end;
  if (general.end > general.begin && general_gap <= 24 && (person.end == person.begin || general.end >= person.end)) {
    set(Context::general, near_at + general.begin, near_at + general.end);
    return context;
  }
  {
    std::size_t i = end;
    while (i < text.size() && text[i] == ' ' && i - end < 2) ++i;
    std::size_t word = i;
    while (word < text.size() && word - i < 16 && is_alpha(text[word])) ++word;
    const std::string after = to_lower(text.substr(i, word - i));
    if (kind == TermKind::diagnosis &&
        std::find(general_after.begin(), general_after.end(), after) != general_after.end()) {
      set(Context::general, i, word);
      return context;
    }
  }
  if (person.end > person.begin && person_gap <= 30)
    set(Context::said_of_person, near_at + person.begin, near_at + person.end);
  return context;
}

bool code_context(std::string_view text, std::size_t begin, std::size_t end) {
  // "Room B20", "Form I10": a number of something else.
  static constexpr auto other =
      std::to_array<std::string_view>({"room", "rm", "suite", "ste", "unit", "apt", "form", "bldg", "building", "gate",
                                       "seat", "bed", "vitamin", "version", "model", "part", "row", "box"});
  std::size_t word_end = begin;
  while (word_end > 0 && begin - word_end < 3 && text[word_end - 1] == ' ') --word_end;
  std::size_t word = word_end;
  while (word > 0 && word_end - word < 12 && is_alpha(text[word - 1])) --word;
  const std::string before = to_lower(text.substr(word, word_end - word));
  if (std::find(other.begin(), other.end(), before) != other.end()) return false;
  const std::size_t from = begin > 60 ? begin - 60 : 0;
  std::size_t line = begin;
  while (line > from && text[line - 1] != '\n') --line;
  const std::string low = to_lower(text.substr(line, begin - line));
  static constexpr auto words = std::to_array<std::string_view>(
      {"icd-10", "icd10", "icd", "dx", "diagnosis", "diagnoses", "diag", "dx code", "code"});
  if (last_of(low, words).end > 0) return true;
  // Another code beside it: "F33.1, F41.1", "E119 I10".
  std::size_t i = end;
  while (i < text.size() && i - end < 3 && (text[i] == ' ' || text[i] == ',' || text[i] == ';' || text[i] == '/')) ++i;
  if (i > end && read_icd10(text, i).dotted) return true;
  return false;
}

}  // namespace spillmap::detect::terms
