#include "attribute/references.h"

#include <algorithm>
#include <array>
#include <map>

#include "attribute/word_list.h"
#include "base/text.h"
#include "names/name_words.h"

namespace spillmap::attribute {
namespace {

struct Kin {
  std::string_view word, means;
  Sex sex;
};

// By the first column.
constexpr Kin kin_words[] = {
    {"abuela", "grandmother", Sex::female},
    {"abuelo", "grandfather", Sex::male},
    {"aunt", "aunt", Sex::female},
    {"auntie", "aunt", Sex::female},
    {"baby", "child", Sex::unknown},
    {"boyfriend", "boyfriend", Sex::male},
    {"brother", "brother", Sex::male},
    {"child", "child", Sex::unknown},
    {"cousin", "cousin", Sex::unknown},
    {"dad", "father", Sex::male},
    {"daddy", "father", Sex::male},
    {"daughter", "daughter", Sex::female},
    {"eldest", "child", Sex::unknown},
    {"esposa", "wife", Sex::female},
    {"esposo", "husband", Sex::male},
    {"father", "father", Sex::male},
    {"fiance", "fiance", Sex::male},
    {"fiancee", "fiancee", Sex::female},
    {"friend", "friend", Sex::unknown},
    {"girlfriend", "girlfriend", Sex::female},
    {"granddaughter", "granddaughter", Sex::female},
    {"grandfather", "grandfather", Sex::male},
    {"grandma", "grandmother", Sex::female},
    {"grandmother", "grandmother", Sex::female},
    {"grandpa", "grandfather", Sex::male},
    {"grandson", "grandson", Sex::male},
    {"hermana", "sister", Sex::female},
    {"hermano", "brother", Sex::male},
    {"hija", "daughter", Sex::female},
    {"hijo", "son", Sex::male},
    {"husband", "husband", Sex::male},
    {"madre", "mother", Sex::female},
    {"marido", "husband", Sex::male},
    {"mom", "mother", Sex::female},
    {"mommy", "mother", Sex::female},
    {"mother", "mother", Sex::female},
    {"mum", "mother", Sex::female},
    {"nephew", "nephew", Sex::male},
    {"niece", "niece", Sex::female},
    {"nieta", "granddaughter", Sex::female},
    {"nieto", "grandson", Sex::male},
    {"oldest", "child", Sex::unknown},
    {"padre", "father", Sex::male},
    {"partner", "partner", Sex::unknown},
    {"roommate", "roommate", Sex::unknown},
    {"sibling", "sibling", Sex::unknown},
    {"sister", "sister", Sex::female},
    {"son", "son", Sex::male},
    {"spouse", "spouse", Sex::unknown},
    {"stepbrother", "brother", Sex::male},
    {"stepdaughter", "daughter", Sex::female},
    {"stepfather", "stepfather", Sex::male},
    {"stepmother", "stepmother", Sex::female},
    {"stepsister", "sister", Sex::female},
    {"stepson", "son", Sex::male},
    {"tia", "aunt", Sex::female},
    {"tio", "uncle", Sex::male},
    {"toddler", "child", Sex::unknown},
    {"twin", "twin", Sex::unknown},
    {"uncle", "uncle", Sex::male},
    {"wife", "wife", Sex::female},
    {"youngest", "child", Sex::unknown},
};

// Every word of every text is asked, and few have the first letter and the length of one of these.
const std::array<std::uint32_t, 256> kin_lengths = [] {
  std::array<std::uint32_t, 256> lengths{};
  for (const Kin& kin : kin_words) lengths[static_cast<unsigned char>(kin.word[0])] |= 1u << kin.word.size();
  return lengths;
}();

const Kin* kin_of(std::string_view word) {
  if (word.empty() || word.size() > 31 || (kin_lengths[static_cast<unsigned char>(word[0])] >> word.size() & 1) == 0)
    return nullptr;
  const auto at = std::lower_bound(std::begin(kin_words), std::end(kin_words), word,
                                   [](const Kin& k, std::string_view w) { return k.word < w; });
  return at != std::end(kin_words) && at->word == word ? &*at : nullptr;
}

constexpr std::uint32_t longest_word = 24;

// The word that ends at `end` begins here.
std::uint32_t word_start(std::string_view text, std::uint32_t end) {
  std::uint32_t b = end;
  while (b > 0 && end - b < longest_word && is_word(text[b - 1])) --b;
  return b;
}

// Steps back over spaces, one line end, a comma or an opening bracket, at most so many bytes.
std::uint32_t skip_back(std::string_view text, std::uint32_t at, std::string_view marks) {
  std::uint32_t i = at;
  int lines = 0;
  while (i > 0 && at - i < 40) {
    const char c = text[i - 1];
    if (c == '\n' && ++lines > 1) break;
    if (!is_space(c) && marks.find(c) == std::string_view::npos) break;
    --i;
  }
  return i;
}

constexpr std::string_view titles[] = {"mr", "mrs", "ms", "miss", "mx", "dr", "sr", "sra", "srta", "don", "dona"};

// Before the name and its title: the end of the word that introduces it.
std::uint32_t before_title(std::string_view text, std::uint32_t begin, std::string_view marks) {
  std::uint32_t end = skip_back(text, begin, marks);
  std::uint32_t dot = end;
  if (dot > 0 && text[dot - 1] == '.') --dot;
  const std::uint32_t start = word_start(text, dot);
  if (start < dot && is_one_of(titles, to_lower(text.substr(start, dot - start)))) end = skip_back(text, start, marks);
  return end;
}

}  // namespace

bool is_kin_word(std::string_view word) { return kin_of(word) != nullptr; }

std::string kin_before(std::string_view text, std::uint32_t begin) {
  // "her grandmother Nana": a word of the family, and no name.
  std::uint32_t own = begin;
  while (own < text.size() && own - begin < longest_word && is_word(text[own])) ++own;
  static constexpr std::string_view pet_words[] = {"nana", "papa", "granny", "grandma", "grandpa", "mama",   "mom",
                                                   "dad",  "gram", "gramps", "nanny",   "pop",     "abuela", "baby"};
  if (is_one_of(pet_words, fold(text.substr(begin, own - begin)))) return {};
  std::uint32_t end = before_title(text, begin, ",(");
  std::uint32_t start = word_start(text, end);
  if (start == end) return {};
  // "Her mother is Selam Tesfaye", "a son named Jude".
  static constexpr std::string_view links[] = {"is", "named", "called", "was", "es", "llamado", "llamada"};
  if (is_one_of(links, text.substr(start, end - start))) {
    end = skip_back(text, start, "");
    start = word_start(text, end);
    if (start == end) return {};
  }
  const Kin* kin = kin_of(fold(text.substr(start, end - start)));
  // "mi hijo menor, Santiago"
  static constexpr std::string_view which[] = {"menor",    "mayor",    "pequeno", "pequena",
                                               "adoptivo", "adoptiva", "politica"};
  if (kin == nullptr && is_one_of(which, fold(text.substr(start, end - start)))) {
    end = skip_back(text, start, "");
    start = word_start(text, end);
    kin = kin_of(fold(text.substr(start, end - start)));
  }
  if (kin == nullptr) return {};
  if (kin->means == "child" || kin->means == "friend" || kin->means == "partner" || kin->means == "roommate" ||
      kin->means == "twin" || kin->means == "sibling") {
    // Words that mean much else: only with whose they are.
    static constexpr std::string_view whose[] = {"his", "her", "their", "my", "your", "our", "the", "s", "su", "mi"};
    std::uint32_t e = skip_back(text, start, ""), b = word_start(text, e);
    static constexpr std::string_view between[] = {"work",    "best",  "close",    "old",
                                                   "younger", "older", "domestic", "twin"};
    if (b < e && is_one_of(between, to_lower(text.substr(b, e - b))))
      e = skip_back(text, b, ""), b = word_start(text, e);
    if (b == e || !is_one_of(whose, to_lower(text.substr(b, e - b)))) return {};
  }
  // "Sister Mary", "Brother Quigley", "Father Dolan": titles of orders and unions, where a capital stands within a
  // sentence or nobody says whose.
  if (is_upper(text[start])) {
    static constexpr std::string_view orders[] = {"Sister", "Brother", "Father", "Mother"};
    const bool parted = end < begin && (text[end] == ',' || text[end] == ' ') &&
                        text.substr(end, begin - end).find_first_of(",(") != std::string_view::npos;
    if (!parted && is_one_of(orders, text.substr(start, end - start))) return {};
  }
  return std::string(kin->means);
}

bool calling_before(std::string_view text, std::uint32_t begin) {
  static constexpr std::string_view callings[] = {"accountant",
                                                  "adjuster",
                                                  "administrator",
                                                  "advisor",
                                                  "adviser",
                                                  "advocate",
                                                  "agent",
                                                  "aide",
                                                  "appraiser",
                                                  "assistant",
                                                  "attendant",
                                                  "attorney",
                                                  "auditor",
                                                  "banker",
                                                  "bookkeeper",
                                                  "broker",
                                                  "captain",
                                                  "caseworker",
                                                  "chair",
                                                  "chairman",
                                                  "chairperson",
                                                  "chairwoman",
                                                  "chaplain",
                                                  "chief",
                                                  "clerk",
                                                  "clinician",
                                                  "cna",
                                                  "coach",
                                                  "coordinator",
                                                  "coroner",
                                                  "counsel",
                                                  "counselor",
                                                  "dean",
                                                  "dentist",
                                                  "deputy",
                                                  "deacon",
                                                  "detective",
                                                  "director",
                                                  "dispatcher",
                                                  "doctor",
                                                  "editor",
                                                  "engineer",
                                                  "evaluator",
                                                  "examiner",
                                                  "executive",
                                                  "foreman",
                                                  "forewoman",
                                                  "instructor",
                                                  "imam",
                                                  "inspector",
                                                  "interpreter",
                                                  "interviewer",
                                                  "investigator",
                                                  "judge",
                                                  "landlady",
                                                  "landlord",
                                                  "lawyer",
                                                  "liaison",
                                                  "librarian",
                                                  "lieutenant",
                                                  "lpn",
                                                  "magistrate",
                                                  "manager",
                                                  "midwife",
                                                  "minister",
                                                  "monitor",
                                                  "notary",
                                                  "nurse",
                                                  "officer",
                                                  "ombudsman",
                                                  "operator",
                                                  "paralegal",
                                                  "paramedic",
                                                  "pastor",
                                                  "pharmacist",
                                                  "physician",
                                                  "planner",
                                                  "president",
                                                  "priest",
                                                  "principal",
                                                  "professor",
                                                  "psychiatrist",
                                                  "psychologist",
                                                  "rabbi",
                                                  "realtor",
                                                  "receptionist",
                                                  "recruiter",
                                                  "registrar",
                                                  "reverend",
                                                  "rev",
                                                  "rep",
                                                  "reporter",
                                                  "representative",
                                                  "rn",
                                                  "secretary",
                                                  "sergeant",
                                                  "sgt",
                                                  "ofc",
                                                  "sheriff",
                                                  "social worker",
                                                  "specialist",
                                                  "spokesman",
                                                  "spokesperson",
                                                  "spokeswoman",
                                                  "superintendent",
                                                  "supervisor",
                                                  "supt",
                                                  "surgeon",
                                                  "teacher",
                                                  "technician",
                                                  "therapist",
                                                  "translator",
                                                  "treasurer",
                                                  "trooper",
                                                  "trustee",
                                                  "trustees",
                                                  "underwriter",
                                                  "veterinarian",
                                                  "abogada",
                                                  "abogado",
                                                  "doctora",
                                                  "enfermera",
                                                  "enfermero",
                                                  "maestra",
                                                  "maestro",
                                                  "supervisora",
                                                  "trabajadora",
                                                  "licenciada",
                                                  "licenciado"};
  std::uint32_t end = before_title(text, begin, ",(");
  if (end > 0 && text[end - 1] == '.') --end;
  const std::uint32_t start = word_start(text, end);
  if (start == end) return false;
  const std::string word = fold(text.substr(start, end - start));
  if (is_one_of(callings, word)) return true;
  // "PO is Alvin Strand", "her caseworker is Bo Lind"
  if (word == "is") {
    const std::uint32_t e = skip_back(text, start, ""), b = word_start(text, e);
    const std::string who = fold(text.substr(b, e - b));
    return e > b && (who == "po" || who == "worker" || is_one_of(callings, who));
  }
  // "director of nursing Bo Lind"
  if (is_lower(text[start])) {
    constexpr int most_words = 3;
    std::uint32_t at = start;
    for (int words = 0; words < most_words; ++words) {
      const std::uint32_t e = skip_back(text, at, ""), b = word_start(text, e);
      if (b == e || !is_lower(text[b])) break;
      at = b;
      if (text.substr(b, e - b) != "of") continue;
      const std::uint32_t head_end = skip_back(text, b, ""), head = word_start(text, head_end);
      if (head < head_end && is_one_of(callings, fold(text.substr(head, head_end - head)))) return true;
      break;
    }
  }
  // "our parent contact, Tessa Mbaye": somebody of the office, unless the word says otherwise.
  static constexpr std::string_view served[] = {
      "client",   "patient",  "member",      "resident", "tenant",   "student", "friend",   "neighbor", "applicant",
      "employee", "consumer", "participant", "insured",  "customer", "son",     "daughter", "child",    "baby"};
  if (end < begin && text[end] == ',' && !is_one_of(served, word) && kin_of(word) == nullptr) {
    constexpr int most = 4;
    std::uint32_t at = start;
    for (int words = 0; words < most; ++words) {
      const std::uint32_t e = skip_back(text, at, ""), b = word_start(text, e);
      if (b == e || b + 24 <= e) break;
      const std::string before = to_lower(text.substr(b, e - b));
      if (before == "our") return true;
      at = b;
    }
  }
  // "intake worker Holly Dunn"
  static constexpr std::string_view workers[] = {"aid",    "care",        "case",        "crisis",   "family",
                                                 "field",  "intake",      "office",      "outreach", "protective",
                                                 "relief", "shelter",     "social",      "support",  "welfare",
                                                 "youth",  "eligibility", "residential", "shift"};
  if (word != "worker") return false;
  const std::uint32_t of = skip_back(text, start, ""), first = word_start(text, of);
  return first < of && is_one_of(workers, to_lower(text.substr(first, of - first)));
}

Sex sex_of_title(std::string_view text, std::uint32_t begin) {
  std::uint32_t end = skip_back(text, begin, "");
  if (end > 0 && text[end - 1] == '.') --end;
  const std::uint32_t start = word_start(text, end);
  const std::string_view word = text.substr(start, end - start);
  for (const std::string_view title : {"Mr", "MR", "Sr", "Brother", "Don", "Señor"})
    if (word == title) return Sex::male;
  for (const std::string_view title :
       {"Mrs", "MRS", "Ms", "MS", "Miss", "Sra", "Srta", "Sister", "Señora", "Widow", "Doña"})
    if (word == title) return Sex::female;
  return Sex::unknown;
}

Sex sex_of_kin(std::string_view word) {
  for (const Kin& kin : kin_words)
    if (kin.means == word) return kin.sex;
  return Sex::unknown;
}

Sex sex_of_given(std::string_view given) {
  const std::string_view first = given.substr(0, given.find_first_of(" -."));
  if (first.size() < 2) return Sex::unknown;
  switch (sex_of_given_name(first)) {
    case NameSex::female: return Sex::female;
    case NameSex::male: return Sex::male;
    default: return Sex::unknown;
  }
}

bool hard_wrapped(const TextPart& part, std::uint32_t at) {
  const auto after = std::upper_bound(part.runs.begin(), part.runs.end(), at,
                                      [](std::uint32_t offset, const Run& run) { return offset < run.begin; });
  if (after == part.runs.begin()) return true;
  const Run& run = *std::prev(after);
  return run.line != 0 || run.page != 0;
}

namespace {

// Who was spoken of lately.
struct Recent {
  std::uint32_t entity = no_speaker;  // no_speaker: somebody who is not named
  std::uint32_t sentence = 0;
  Sex sex = Sex::unknown;
  bool leads = false;  // the first person of the sentence, or of a clause in it
};

class References {
 public:
  References(Cast& cast, const TextPart& part, const std::vector<Turn>& speakers, const std::vector<Entry>& entries,
             std::uint32_t subject)
      : subject_(subject),
        entries_(entries),
        cast_(cast),
        part_(part),
        text_(part.utf8),
        speakers_(speakers),
        speaks_(cast.entities.size(), false) {
    for (const Turn& turn : speakers)
      if (turn.entity < speaks_.size()) speaks_[turn.entity] = true;
    // "my wife, Selam" names the one whom "my wife" means further on, unless two are named so.
    for (std::uint32_t e = 0; e < cast.entities.size(); ++e)
      if (!cast.entities[e].kin_word.empty()) set_kin(cast.entities[e].kin_word, e);
    find_parents();
    int dead = 0;
    for (std::uint32_t e = 0; e < cast.entities.size(); ++e)
      if (cast.entities[e].deceased && cast.entities[e].eligible() && ++dead == 1) dead_ = e;
    if (dead != 1) dead_ = no_speaker;
  }

  void run(std::uint32_t begin, std::uint32_t end) {
    std::size_t known = 0, speaker = 0;
    const std::vector<Occurrence> named = cast_.occurrences;
    led_ = false;
    std::size_t entry = 0;
    for (std::uint32_t i = begin; i < end;) {
      if (ends_sentence(i)) {
        ++sentence_;
        led_ = clause_ = false;
      }
      // An entry that names people speaks of these.
      for (; entry < entries_.size() && entries_[entry].begin <= i; ++entry) {
        ++sentence_;
        led_ = clause_ = false;
        const auto first = std::lower_bound(named.begin(), named.end(), i,
                                            [](const Occurrence& o, std::uint32_t at) { return o.begin < at; });
        if (first != named.end() && first->begin < entries_[entry].end && cast_.entities[first->entity].eligible())
          recent_.clear();
      }
      while (known < named.size() && named[known].end <= i) ++known;
      if (known < named.size() && named[known].begin <= i) {
        const Occurrence& o = named[known];
        const Entity& entity = cast_.entities[o.entity];
        if (entity.eligible() && !speaks_[o.entity] && !is_spoken_to(o) && !does_it(o))
          lead(o.entity, entity.sex, is_possessive(o.end));
        clause_ = false;
        i = o.end;
        continue;
      }
      if (!is_word(text_[i]) || (i > begin && is_word(text_[i - 1]))) {
        ++i;
        continue;
      }
      std::uint32_t stop = i;
      while (stop < end && is_word(text_[stop])) ++stop;
      if (stop - i <= 13) read_word(i, stop, speaker);
      i = stop;
    }
    if (extra_.empty()) return;
    cast_.occurrences.insert(cast_.occurrences.end(), extra_.begin(), extra_.end());
    std::sort(cast_.occurrences.begin(), cast_.occurrences.end(), [](const Occurrence& a, const Occurrence& b) {
      return a.begin < b.begin || (a.begin == b.begin && a.end > b.end);
    });
  }

 private:
  void set_kin(const std::string& word, std::uint32_t e) {
    const auto [at, fresh] = kin_.emplace(word, e);
    if (!fresh && at->second != e) at->second = no_speaker;
  }

  // "Mr. Pelletier's son Gary", "Curtis with son Malik": he is "his father" further on. "Third of the sons of Arthur
  // and Elaine Feldman".
  void find_parents() {
    for (std::size_t k = 0; k < cast_.occurrences.size(); ++k) {
      const Occurrence& o = cast_.occurrences[k];
      const std::string before = to_lower(text_.substr(o.begin > 13 ? o.begin - 13 : 0, o.begin > 13 ? 13 : o.begin));
      bool child = false;
      for (const std::string_view words : {"son of ", "sons of ", "daughter of ", "daughters of ", "child of ",
                                           "children of ", "hijo de ", "hija de "})
        child = child || before.ends_with(words);
      if (!child) continue;
      std::size_t last = k;
      if (k + 1 < cast_.occurrences.size() && text_.substr(o.end, 5) == " and " &&
          cast_.occurrences[k + 1].begin == o.end + 5)
        last = k + 1;
      for (std::size_t n = k; n <= last; ++n) {
        const std::uint32_t e = cast_.occurrences[n].entity;
        const Sex sex = cast_.entities[e].sex;
        if (sex == Sex::unknown) continue;
        kin_.emplace(sex == Sex::female ? "mother" : "father", e);
        cast_.entities[e].kin = true;
      }
    }
    for (std::size_t k = 1; k < cast_.occurrences.size(); ++k) {
      const Occurrence &o = cast_.occurrences[k], &other = cast_.occurrences[k - 1];
      const std::string& kin = cast_.entities[o.entity].kin_word;
      if (kin.empty() || o.entity == other.entity || o.begin <= other.end || o.begin - other.end > 24) continue;
      const std::string_view between = text_.substr(other.end, o.begin - other.end);
      if (!between.starts_with("'s ") && !between.starts_with("’s ") && !between.starts_with(" with ") &&
          !between.starts_with(" and son ") && !between.starts_with(" and daughter "))
        continue;
      const Sex sex = cast_.entities[other.entity].sex;
      std::string parent;
      if (kin == "son" || kin == "daughter" || kin == "child")
        parent = sex == Sex::female ? "mother" : "father";
      else if (kin == "wife")
        parent = "husband";
      else if (kin == "husband")
        parent = "wife";
      else if (kin == "brother" || kin == "sister")
        parent = sex == Sex::female ? "sister" : sex == Sex::male ? "brother" : "";
      if (!parent.empty() && kin_.find(parent) == kin_.end()) kin_.emplace(parent, other.entity);
    }
  }

  bool is_possessive(std::uint32_t end) const {
    return text_.substr(end, 2) == "'s" || text_.substr(end, 4) == "’s" || text_.substr(end, 2) == "' ";
  }

  // "Hello Beth,", "Bonnie, can you ...": a name that calls upon somebody.
  bool is_spoken_to(const Occurrence& o) const {
    const std::uint32_t end = skip_back(text_, o.begin, "");
    const std::uint32_t start = word_start(text_, end);
    static constexpr std::string_view calls[] = {"hi",        "hello",    "hey",     "dear",   "morning",
                                                 "afternoon", "evening",  "thanks",  "you",    "hola",
                                                 "estimado",  "estimada", "querida", "querido"};
    if (start < end && is_one_of(calls, to_lower(text_.substr(start, end - start)))) return true;
    std::uint32_t line = o.begin;
    while (line > 0 && (text_[line - 1] == ' ' || text_[line - 1] == '>')) --line;
    if (line > 0 && text_[line - 1] != '\n') {
      // "> To: Beth Ostrowski"
      const std::string_view header = text_.substr(line > 9 ? line - 9 : 0, line > 9 ? 9 : line);
      for (const std::string_view name : {"From:", "To:", "Cc:", "CC:", "Subject:", "De:", "Para:"})
        if (header.ends_with(name)) return true;
      return false;
    }
    if (o.end >= text_.size() || text_[o.end] == '\n') return false;
    if (text_[o.end] != ',') return false;
    const std::string_view rest = text_.substr(o.end + 1, 5);
    return rest.starts_with("\n") || rest.starts_with(" can ") || rest.starts_with(" I ") || rest.starts_with(" we ") ||
           rest.starts_with(" plea") || rest.starts_with(" this") || rest.starts_with(" do y") ||
           rest.starts_with(" coul") || rest.starts_with(" woul") || rest.starts_with(" here");
  }

  void lead(std::uint32_t entity, Sex sex, bool possessive) {
    note({entity, sentence_, sex, (!led_ || clause_) && !possessive});
    if (!possessive) led_ = true;
  }

  void read_word(std::uint32_t i, std::uint32_t stop, std::size_t& speaker) {
    const std::string_view raw = text_.substr(i, stop - i);
    const std::string word = to_lower(raw);
    while (speaker < speakers_.size() && speakers_[speaker].at <= i) ++speaker;
    static constexpr std::string_view pronouns[] = {"i",   "my",  "me",   "mi",   "he",        "his",      "him",
                                                    "she", "her", "hers", "ella", "\xC3\xA9l", "\xC3\x89l"};
    static constexpr WordSet any_pronoun(pronouns);
    const bool pronoun = any_pronoun.has(word);
    if (pronoun && (raw == "I" || word == "my" || word == "me" || word == "mi")) {
      if (speaker > 0 && speakers_[speaker - 1].entity != no_speaker)
        extra_.push_back({i, stop, speakers_[speaker - 1].entity});
      clause_ = false;
      return;
    }
    const bool she = pronoun && (word == "she" || word == "her" || word == "hers" || word == "ella");
    const bool he = pronoun && !she && raw != "i";
    // "518-49-7037 (his)": of the value before it, and nothing behind it.
    const bool in_brackets = i > 0 && text_[i - 1] == '(' && stop < text_.size() && text_[stop] == ')';
    if ((he || she) && in_brackets) return;
    if (he || she) {
      const Sex sex = he ? Sex::male : Sex::female;
      const std::uint32_t means = whom(sex);
      if (means == no_speaker) {
        cast_.strangers.push_back({i, sex});
      } else {
        extra_.push_back({i, stop, means});
        lead(means, sex, word == "his" || word == "her" || word == "him");
      }
      clause_ = false;
      return;
    }
    if (const Kin* kin = kin_of(word); kin != nullptr && stands_for_a_person(i, stop)) {
      const auto at = kin_.find(std::string(kin->means));
      const std::uint32_t means = at == kin_.end() ? no_speaker : at->second;
      if (means == no_speaker || !cast_.entities[means].eligible()) {
        lead(no_speaker, kin->sex, is_possessive(stop));
      } else {
        extra_.push_back({i, stop, means});
        lead(means, cast_.entities[means].sex == Sex::unknown ? kin->sex : cast_.entities[means].sex,
             is_possessive(stop));
      }
      clause_ = false;
      return;
    }
    // "services to the decedent": of whom the text has said that he died.
    if (dead_ != no_speaker && (word == "decedent" || word == "deceased")) {
      extra_.push_back({i, stop, dead_});
      lead(dead_, cast_.entities[dead_].sex, is_possessive(stop));
      clause_ = false;
      return;
    }
    if (subject_ != no_speaker && cast_.entities[subject_].eligible()) {
      // "Cl. gave a new cell", "the patient": whom the document is about.
      static constexpr std::string_view subjects[] = {
          "client",   "patient", "pt",      "cl",       "ct",     "resident", "claimant", "consumer",
          "enrollee", "tenant",  "cliente", "paciente", "inmate", "juvenile", "youth",    "probationer"};
      static constexpr WordSet subject_words(subjects);
      if (subject_words.has(word) && stands_for_the_subject(i, stop)) {
        extra_.push_back({i, stop, subject_});
        lead(subject_, cast_.entities[subject_].sex, is_possessive(stop));
        clause_ = false;
        return;
      }
    }
    // "He said Deshawn stopped ...", "since he": another clause, that somebody else leads.
    static constexpr std::string_view openers[] = {
        "said",      "says",  "say",      "saying", "stated",  "states", "reports", "reported", "told",
        "explained", "added", "asked",    "that",   "because", "since",  "while",   "when",     "but",
        "whether",   "if",    "although", "dice",   "dijo",    "que",    "porque",  "and"};
    static constexpr std::string_view light[] = {"me", "us", "the", "also"};
    static constexpr WordSet opener_words(openers);
    static constexpr WordSet light_words(light);
    if (opener_words.has(word))
      clause_ = true;
    else if (!light_words.has(word))
      clause_ = false;
  }

  void note(const Recent& recent) {
    constexpr std::size_t most = 8;
    if (recent_.size() == most) recent_.erase(recent_.begin());
    recent_.push_back(recent);
  }

  bool ends_sentence(std::uint32_t i) const {
    const char c = text_[i];
    if (c == '\n') return (i + 1 < text_.size() && text_[i + 1] == '\n') || !hard_wrapped(part_, i);
    if (c == '!' || c == '?') return true;
    if (c != '.' || i + 1 >= text_.size() || !is_space(text_[i + 1])) return false;
    const std::uint32_t start = word_start(text_, i);
    if (i - start <= 1) return false;
    const std::string word = to_lower(text_.substr(start, i - start));
    for (const std::string_view abbreviation :
         {"mr", "mrs", "ms", "dr", "jr", "sr", "st", "sra", "apt", "no", "ave", "rd"})
      if (word == abbreviation) return false;
    return true;
  }

  // "The client said", "Pt reports": a word of its own, with "the" or a capital, and no label.
  bool stands_for_the_subject(std::uint32_t begin, std::uint32_t end) const {
    std::uint32_t next = end;
    if (next < text_.size() && text_[next] == '.') ++next;
    if (is_possessive(end))
      next = text_.find(' ', end) == std::string_view::npos ? end : static_cast<std::uint32_t>(text_.find(' ', end));
    if (next + 1 >= text_.size() || text_[next] != ' ' || !is_lower(text_[next + 1])) return false;
    if (is_upper(text_[begin])) return true;
    const std::uint32_t e = skip_back(text_, begin, ""), b = word_start(text_, e);
    return b < e && (to_lower(text_.substr(b, e - b)) == "the" || to_lower(text_.substr(b, e - b)) == "el" ||
                     to_lower(text_.substr(b, e - b)) == "la");
  }

  // "the mother was", "Mom said", "my wife": and no name behind it, which would say whom it means.
  bool stands_for_a_person(std::uint32_t begin, std::uint32_t end) const {
    const Kin* kin = kin_of(to_lower(text_.substr(begin, end - begin)));
    if (kin->means == "child" || kin->means == "friend" || kin->means == "twin") return false;
    std::uint32_t next = end;
    while (next < text_.size() && next < end + 3 && (text_[next] == ' ' || text_[next] == ',' || text_[next] == '('))
      ++next;
    const auto named = std::lower_bound(cast_.occurrences.begin(), cast_.occurrences.end(), end,
                                        [](const Occurrence& o, std::uint32_t at) { return o.begin < at; });
    if (named != cast_.occurrences.end() && named->begin <= next + 6) return false;
    if (end < text_.size() && text_[end] == '-') return false;
    if (is_upper(text_[begin]) &&
        (kin->word == "mom" || kin->word == "dad" || kin->word == "mother" || kin->word == "father"))
      return true;
    // "Daughter e-mailed them", where the text has named the daughter.
    if (is_upper(text_[begin]) && end + 1 < text_.size() && text_[end] == ' ' && is_lower(text_[end + 1])) {
      const auto named_so = kin_.find(std::string(kin->means));
      // What somebody says on the telephone is of another.
      static constexpr std::string_view says[] = {"called", "calls",  "phoned",  "said",     "says",
                                                  "states", "stated", "reports", "reported", "told"};
      std::uint32_t verb = end + 1;
      while (verb < text_.size() && verb - end <= longest_word && is_word(text_[verb])) ++verb;
      if (named_so != kin_.end() && named_so->second != no_speaker &&
          !is_one_of(says, to_lower(text_.substr(end + 1, verb - end - 1))))
        return true;
    }
    static constexpr std::string_view whose[] = {"his", "her", "my",   "your",  "the",    "s",
                                                 "su",  "mi",  "late", "older", "younger"};
    const std::uint32_t e = skip_back(text_, begin, ""), b = word_start(text_, e);
    return b < e && is_one_of(whose, to_lower(text_.substr(b, e - b)));
  }

  // "was discharged by Ann Brown for absences": who does it is not whom the next sentence is about.
  bool does_it(const Occurrence& o) const {
    constexpr std::string_view by = " by ";
    return o.begin >= by.size() && text_.substr(o.begin - by.size(), by.size()) == by;
  }

  // The likeliest of those spoken of lately; nobody when two are as likely. Of two who lead clauses of one sentence,
  // the later.
  std::uint32_t whom(Sex sex) {
    constexpr int farthest = 3;  // sentences
    struct Weighed {
      std::uint32_t entity;
      Sex sex;
      int weight;
      bool now;  // leads a clause of this sentence
    };
    std::vector<Weighed> found;
    for (const Recent& r : recent_) {
      const int back = static_cast<int>(sentence_ - r.sentence);
      if (back > farthest || (r.sex != Sex::unknown && r.sex != sex)) continue;
      int weight = -2 * back + (r.leads ? 2 : 0) + (r.sex == sex ? 3 : 0);
      if (r.entity != no_speaker && cast_.entities[r.entity].worker) weight -= 4;
      const auto same = std::find_if(found.begin(), found.end(),
                                     [&](const Weighed& w) { return w.entity == r.entity && w.sex == r.sex; });
      const bool now = back == 0 && r.leads;
      if (same != found.end()) {
        // Moved to the end: spoken of last.
        weight = std::max(weight, same->weight);
        found.erase(same);
      }
      found.push_back({r.entity, r.sex, weight, now});
    }
    const Weighed* best = nullptr;
    bool tie = false;
    for (const Weighed& w : found) {
      if (best == nullptr || w.weight > best->weight || (w.weight == best->weight && w.now)) {
        tie = false;
        best = &w;
      } else if (w.weight == best->weight) {
        tie = true;
      }
    }
    return best == nullptr || tie ? no_speaker : best->entity;
  }

  std::uint32_t subject_;
  std::uint32_t dead_ = no_speaker;  // the one of the text who has died
  const std::vector<Entry>& entries_;
  Cast& cast_;
  const TextPart& part_;
  std::string_view text_;
  const std::vector<Turn>& speakers_;
  std::map<std::string, std::uint32_t> kin_;
  std::vector<Recent> recent_;
  std::vector<Occurrence> extra_;
  std::vector<bool> speaks_;  // of each entity: says "I" somewhere
  std::uint32_t sentence_ = 0;
  bool led_ = false;     // somebody leads the sentence
  bool clause_ = false;  // a clause begins
};

}  // namespace

void find_references(Cast& cast, const TextPart& part, std::uint32_t begin, std::uint32_t end,
                     const std::vector<Turn>& speakers, const std::vector<Entry>& entries, std::uint32_t subject) {
  if (cast.entities.empty()) return;
  References(cast, part, speakers, entries, subject).run(begin, end);
}

}  // namespace spillmap::attribute
