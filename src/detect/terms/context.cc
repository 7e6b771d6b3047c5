#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

#include "base/text.h"
#include "detect/lines.h"
#include "detect/terms/inside.h"
#include "dictionary/words.h"

namespace spillmap::detect::terms {
namespace {

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

// Right before, but for an article and a word: what is said of a person and of nobody else, so that a word of many
// meanings behind it has the one of medicine: "underwent an extraction", "s/p infusion".
constexpr auto sure = std::to_array<std::string_view>({"underwent",
                                                       "undergone",
                                                       "undergoing",
                                                       "diagnosed with",
                                                       "status post",
                                                       "s/p",
                                                       "treated for",
                                                       "treated with",
                                                       "admitted for",
                                                       "admitted with",
                                                       "hospitalized for",
                                                       "hospitalized with",
                                                       "seen for",
                                                       "recovering from",
                                                       "complains of",
                                                       "complained of",
                                                       "complaining of",
                                                       "c/o",
                                                       "presents with",
                                                       "presented with",
                                                       "suffers from",
                                                       "suffered",
                                                       "sustained",
                                                       "tested positive for",
                                                       "positive for",
                                                       "history of",
                                                       "hx of",
                                                       "h/o",
                                                       "he had",
                                                       "she had",
                                                       "pt had",
                                                       "client had",
                                                       "patient had",
                                                       "i had",
                                                       "had her",
                                                       "had his",
                                                       "has had",
                                                       "getting her",
                                                       "getting his",
                                                       "gets her",
                                                       "gets his",
                                                       "he has",
                                                       "she has",
                                                       "he needs",
                                                       "she needs",
                                                       "received",
                                                       "was given",
                                                       "scheduled for",
                                                       "referred for",
                                                       "prescribed",
                                                       "recibió",
                                                       "le hicieron",
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

constexpr auto turns = std::to_array<std::string_view>({"but", "has", "with", "however", "although", "though"});

enum Cue : std::uint8_t { cue_negation = 1, cue_general = 2, cue_said = 4, cue_label = 8, cue_sure = 16 };

// The cues as chains of words: the hash of a beginning -> whether cues end there and whether longer ones begin so.
class Cues {
 public:
  struct Entry {
    std::uint8_t kinds = 0;
    bool more = false;
  };
  Cues() {
    for (const auto w : negations) add(w, cue_negation);
    for (const auto w : generalities) add(w, cue_general);
    for (const auto w : said) add(w, cue_said);
    for (const auto w : sure) add(w, cue_sure);
    for (const auto w : labels) add(w, cue_label);
    for (const auto w : general_after) after_.insert(hash_text_word(w));
    for (const auto w : turns) turns_.insert(hash_text_word(w));
    for (const std::string_view w : {"show", "shows", "showed", "showing", "shown"}) visits_.insert(hash_text_word(w));
  }
  static std::uint64_t chain(std::uint64_t state, std::uint64_t word) {
    return word_hash::mix(state ^ word, 0x9E3779B97F4A7C15ull);
  }
  const Entry* find(std::uint64_t state) const {
    const auto at = entries_.find(state);
    return at == entries_.end() ? nullptr : &at->second;
  }
  bool follows_general(std::uint64_t word) const { return after_.contains(word); }
  bool turn(std::uint64_t word) const { return turns_.contains(word); }
  bool visit(std::uint64_t word) const { return visits_.contains(word); }

 private:
  void add(std::string_view words, Cue kind) {
    std::uint64_t state = 0;
    Entry* last = nullptr;
    WordReader reader(words);
    for (Word word; reader.next(word);) {
      if (last) last->more = true;
      state = chain(state, word.hash);
      last = &entries_[state];
    }
    if (last) last->kinds |= kind;
  }
  std::unordered_map<std::uint64_t, Entry> entries_;
  std::unordered_set<std::uint64_t> after_, turns_, visits_;
};
const Cues& cues() {
  static const Cues all;
  return all;
}

// Does a sentence end in what stands between two words? Behind a short word a full stop may be that of an abbreviation,
// but not behind a bracket: "(K21.9). Also".
bool ends_sentence(std::string_view between, bool after_long_word) {
  for (std::size_t i = 0; i + 1 < between.size(); ++i) {
    const char c = between[i];
    if ((c == '.' || c == '!' || c == '?') && between[i + 1] == ' ') return after_long_word || i > 0;
  }
  return false;
}

struct Found {
  std::size_t begin = 0, end = 0;  // bytes
  bool any() const { return end > begin; }
};

}  // namespace

Context read_context(std::string_view text, std::size_t begin, std::size_t end, TermKind kind) {
  Context context;
  const auto set = [&](Context::Kind k, Found f) {
    context = {k, static_cast<std::uint32_t>(f.begin), static_cast<std::uint32_t>(f.end)};
  };
  // The line up to the term, 160 bytes of it.
  const std::size_t floor = begin > 160 ? begin - 160 : 0;
  std::size_t line = begin;
  while (line > floor && text[line - 1] != '\n' && text[line - 1] != '\t') --line;
  if (line == floor && floor > 0)  // cut inside a word
    while (line < begin && is_word(text[line])) ++line;
  std::array<Word, 48> words;
  std::size_t count = 0, clause = 0;
  WordReader reader(text.substr(0, begin), line);
  for (Word word; count < words.size() && reader.next(word); ++count) {
    if (count > 0) {
      const Word& before = words[count - 1];
      if (ends_sentence(text.substr(before.end, word.begin - before.end), before.end - before.begin > 1))
        clause = count;
    }
    words[count] = word;
  }
  if (count > 0) {
    const std::uint32_t last = words[count - 1].end;
    if (last < begin && ends_sentence(text.substr(last, begin - last), last - words[count - 1].begin > 2))
      clause = count;
  }

  Found no, label, general, person, surely;
  for (std::size_t i = 0; i < count; ++i) {
    std::uint64_t state = 0;
    for (std::size_t j = i; j < count && j < i + 4; ++j) {
      state = Cues::chain(state, words[j].hash);
      const Cues::Entry* entry = cues().find(state);
      if (entry == nullptr) break;
      const Found found{words[i].begin, words[j].end};
      if (entry->kinds & cue_label) {
        // Its colon follows within a few bytes: "Dx:", "Diagnosis (ICD-10):".
        std::size_t colon = found.end;
        while (colon < begin && colon < found.end + 9 && text[colon] != ':') ++colon;
        if (colon < begin && text[colon] == ':' && begin - colon <= 100) label = found;
      }
      if (i >= clause) {
        // "No showed for group" denies the visit, not the treatment.
        const bool visit = j + 1 < count && i == j && cues().visit(words[j + 1].hash);
        if ((entry->kinds & cue_negation) != 0 && begin - found.begin <= 90 && found.end > no.end && !visit) no = found;
        if ((entry->kinds & cue_general) != 0 && begin - found.end <= 24 && found.end > general.end) general = found;
        if ((entry->kinds & cue_sure) != 0 && count - j <= 3 && begin - found.end <= 24) surely = found;
        if ((entry->kinds & cue_said) != 0 && begin - found.end <= 30 && found.end > person.end) person = found;
      }
      if (!entry->more) break;
    }
  }
  // A denial reaches over a list ("denies depression, anxiety or suicidal thoughts") but not over "but" and the like.
  if (no.any()) {
    const std::string_view between = text.substr(no.end, begin - no.end);
    bool broken = (no.end - no.begin <= 3 && between.size() > 20) || between.find(';') != std::string_view::npos ||
                  between.find(':') != std::string_view::npos || between.find("   ") != std::string_view::npos;
    for (std::size_t i = 0; i < count && !broken; ++i) broken = words[i].begin >= no.end && cues().turn(words[i].hash);
    if (!broken) {
      set(Context::negated, no);
      return context;
    }
  }
  if (label.any()) {
    set(Context::label, label);
    return context;
  }
  if (general.any() && general.end >= std::max(person.end, surely.end)) {
    set(Context::general, general);
    return context;
  }
  if (kind == TermKind::diagnosis) {
    std::size_t i = end;
    while (i < text.size() && text[i] == ' ' && i - end < 2) ++i;
    std::size_t word = i;
    while (word < text.size() && word - i < 16 && is_alpha(text[word])) ++word;
    // "TB neg 4/4": what the test did not find.
    if (const std::string after = to_lower(text.substr(i, word - i)); after == "neg" || after == "negative") {
      set(Context::negated, {i, word});
      return context;
    }
    if (word > i && cues().follows_general(hash_text_word(text.substr(i, word - i)))) {
      set(Context::general, {i, word});
      return context;
    }
  }
  if (surely.any() && surely.end >= person.end)
    set(Context::surely_said, surely);
  else if (person.any())
    set(Context::said_of_person, person);
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
  const std::size_t line = line_begin(text, begin, 60);
  const std::string low = to_lower(text.substr(line, begin - line));
  for (const std::string_view sign : {"icd", "dx", "diag", "code"})
    if (low.find(sign) != std::string::npos) return true;
  // Another code beside it: "F33.1, F41.1", "E119 I10".
  std::size_t i = end;
  while (i < text.size() && i - end < 3 && (text[i] == ' ' || text[i] == ',' || text[i] == ';' || text[i] == '/')) ++i;
  if (i > end && read_icd10(text, i).dotted) return true;
  return false;
}

}  // namespace spillmap::detect::terms
