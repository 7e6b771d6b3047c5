#include <algorithm>
#include <array>
#include <span>
#include <unordered_set>

#include "base/text.h"
#include "detect/terms/inside.h"
#include "dictionary/words.h"

SPILLMAP_IMAGE(terms);

namespace spillmap::detect {
namespace {

using terms::Context;

// Acronyms that are words as well when they are not in capitals.
constexpr auto acronyms = std::to_array<std::string_view>(
    {"add", "aids", "als",  "asd",  "cad", "odd", "gad", "pad", "did", "act", "sad", "smi", "sed", "nac",
     "bup", "art",  "echo", "chip", "mat", "iop", "php", "ect", "sud", "aud", "oud", "ppd", "tia", "ipv",
     "cat", "emg",  "ekg",  "ghi",  "cmp", "uds", "tb",  "uri", "erp", "ed",  "std", "sti"});

// Endings that make a word a diagnosis or an operation by themselves, and the everyday words that share them.
constexpr auto diagnosis_endings = std::to_array<std::string_view>(
    {"itis",      "carcinoma", "sarcoma", "blastoma",  "lymphoma", "adenoma",   "hematoma",   "fibroma",   "osteoma",
     "opathy",    "plegia",    "megaly",  "lithiasis", "stenosis", "necrosis",  "thrombosis", "sclerosis", "fibrosis",
     "arthrosis", "cytosis",   "penia",   "ectasis",   "malacia",  "dystrophy", "schisis"});
constexpr auto treatment_endings = std::to_array<std::string_view>(
    {"ectomy", "ostomy", "otomy", "plasty", "scopy", "centesis", "desis", "pexy", "rrhaphy", "tripsy"});
constexpr auto not_by_ending = std::to_array<std::string_view>(
    {"microscopy", "spectroscopy", "dichotomy", "homeopathy", "osteopathy", "naturopathy", "allopathy", "sociopathy",
     "telescopy", "stereoscopy", "phlebotomy", "fluoroscopy"});

template <std::size_t N>
bool ends_in(std::string_view word, const std::array<std::string_view, N>& endings) {
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view e) {
    return word.size() >= e.size() + 3 && equals_ignore_case(word.substr(word.size() - e.size()), e);
  });
}

// Heads that make a term of nearly any word before them: "insulin titration", "supportive counseling", "Wilson
// disease".
struct Head {
  std::string_view word;
  TermKind kind;
};
constexpr auto heads = std::to_array<Head>({{"therapy", TermKind::treatment},
                                            {"counseling", TermKind::treatment},
                                            {"counselling", TermKind::treatment},
                                            {"rehabilitation", TermKind::treatment},
                                            {"rehab", TermKind::treatment},
                                            {"titration", TermKind::treatment},
                                            {"infusion", TermKind::treatment},
                                            {"disorder", TermKind::diagnosis},
                                            {"syndrome", TermKind::diagnosis},
                                            {"disease", TermKind::diagnosis},
                                            {"allergy", TermKind::diagnosis},
                                            {"infection", TermKind::diagnosis},
                                            {"fracture", TermKind::diagnosis},
                                            {"dependence", TermKind::diagnosis},
                                            {"deficiency", TermKind::diagnosis}});
// Words before a head that say nothing of which.
constexpr auto no_modifier = std::to_array<std::string_view>(
    {"the",          "a",        "an",      "and",      "or",         "of",         "in",       "to",
     "for",          "with",     "his",     "her",      "their",      "my",         "your",     "our",
     "this",         "that",     "any",     "some",     "no",         "all",        "such",     "each",
     "every",        "other",    "new",     "weekly",   "daily",      "more",       "from",     "by",
     "at",           "on",       "is",      "was",      "has",        "had",        "have",     "received",
     "attends",      "attended", "began",   "start",    "started",    "needs",      "needed",   "after",
     "before",       "during",   "via",     "into",     "about",      "infectious", "these",    "those",
     "same",         "first",    "second",  "as",       "not",        "rare",       "serious",  "chronic",
     "known",        "current",  "ongoing", "further",  "additional", "prevent",    "the",      "occupational",
     "communicable", "its",      "regular", "receives", "receiving",  "completed",  "continue", "continued",
     "continues"});

// Parts of the body, by the words that surgeons and everybody use: beside one of them "mass", "tear" and "repair" are
// terms of medicine (strength b of the tables), elsewhere they are nothing.
constexpr auto body_words = std::to_array<std::string_view>(
    {"abdomen",   "abdominal", "achilles",   "acl",        "adnexal",    "adrenal",    "anal",         "ankle",
     "aortic",    "arm",       "artery",     "back",       "biceps",     "bladder",    "bone",         "bowel",
     "brain",     "breast",    "bronchial",  "calf",       "cardiac",    "carotid",    "carpal",       "cervical",
     "chest",     "clavicle",  "collarbone", "colon",      "colonic",    "corneal",    "coronary",     "cranial",
     "cuff",      "disc",      "disk",       "duodenal",   "ear",        "eardrum",    "elbow",        "esophageal",
     "esophagus", "eye",       "eyelid",     "facial",     "femoral",    "femur",      "fibula",       "finger",
     "foot",      "forearm",   "gastric",    "groin",      "hamstring",  "hand",       "head",         "heart",
     "hepatic",   "hip",       "humerus",    "iliac",      "inguinal",   "intestinal", "intracranial", "jaw",
     "joint",     "kidney",    "knee",       "labral",     "labrum",     "laryngeal",  "leg",          "ligament",
     "lip",       "liver",     "lobe",       "lumbar",     "lung",       "mandible",   "mandibular",   "maxillary",
     "mcl",       "meniscal",  "meniscus",   "metatarsal", "mitral",     "muscle",     "nasal",        "neck",
     "nerve",     "nipple",    "nose",       "oral",       "orbital",    "ovarian",    "ovary",        "pancreatic",
     "parotid",   "patella",   "pcl",        "pelvic",     "pelvis",     "perianal",   "perineal",     "pharyngeal",
     "pituitary", "pleural",   "prostate",   "pulmonary",  "quadriceps", "rectal",     "renal",        "retina",
     "retinal",   "rib",       "rotator",    "sacral",     "scalp",      "scrotal",    "septal",       "septum",
     "shin",      "shoulder",  "sinus",      "skin",       "skull",      "spinal",     "spine",        "spleen",
     "splenic",   "sternum",   "stomach",    "tendon",     "testicle",   "testicular", "thigh",        "thoracic",
     "throat",    "thumb",     "thyroid",    "tibia",      "tibial",     "tissue",     "toe",          "toenail",
     "tongue",    "tonsil",    "tracheal",   "tricuspid",  "ulna",       "ulnar",      "urethral",     "uterine",
     "uterus",    "vaginal",   "vein",       "vertebra",   "vertebral",  "vulvar",     "wrist"});
// Between "of" and a part of the body: "repair of the left inguinal hernia".
constexpr auto before_body = std::to_array<std::string_view>(
    {"the",    "a",     "his",    "her",    "my",       "their",    "left",   "right",     "upper",   "lower",
     "both",   "lt",    "rt",     "distal", "proximal", "anterior", "medial", "posterior", "lateral", "first",
     "second", "third", "fourth", "fifth",  "small",    "large",    "torn",   "rotator"});
// A part of the body that a word goes on with is something else ("the back door"), but for these.
constexpr auto behind_body = std::to_array<std::string_view>(
    {"and",   "or",  "with", "on",    "in",        "for",   "after", "from",      "at",
     "by",    "due", "last", "today", "yesterday", "was",   "is",    "this",      "when",
     "while", "but", "per",  "which", "that",      "since", "done",  "performed", "pain"});

// Illnesses, and one kind of violence, whose names are those of the vaccines against them as well.
constexpr auto vaccines = std::to_array<std::string_view>(
    {"hpv",       "ipv",       "hep a",      "hep b",      "hepatitis a", "hepatitis b",  "hib",
     "polio",     "rotavirus", "varicella",  "chickenpox", "measles",     "pneumococcal", "meningococcal",
     "influenza", "flu",       "covid",      "covid-19",   "covid 19",    "zoster",       "shingles",
     "rabies",    "tetanus",   "diphtheria", "pertussis",  "rsv"});

// Bytes that may stand between two words of one phrase.
bool joins(std::string_view text, std::size_t from, std::size_t to) {
  if (to - from > 3) return false;
  std::size_t spaces = 0;
  for (std::size_t i = from; i < to; ++i) {
    switch (text[i]) {
      case ' ':
      case '\n':
        if (++spaces > 1) return false;
        break;
      case '-':
      case '/':
      case '.':
      case '\'':
      case '&':
      case ',':
      case '(':
      case ')':
      case '+': break;
      default: {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c != 0xE2 && (c & 0xC0) != 0x80 && c != 0xC2)
          return false;  // typographic dash or apostrophe, no-break space
      }
    }
  }
  return true;
}

// Hash of the singular, or 0 where there is none to try.
std::uint64_t singular_hash(std::string_view word) {
  if (word.size() < 4 || (word.back() | 0x20) != 's') return 0;
  const char before = lower(word[word.size() - 2]);
  if (before == 's' || before == 'u' || before == 'i' || !is_alpha(before)) return 0;
  return hash_text_word(word.substr(0, word.size() - 1));
}

// Words of a side or an owner that people put into a phrase of the tables: "broken left wrist", "injured his right
// knee".
bool is_side(std::uint64_t word) {
  static const std::array<std::uint64_t, 9> sides = {
      hash_text_word("left"), hash_text_word("right"),     hash_text_word("lt"),
      hash_text_word("rt"),   hash_text_word("bilateral"), hash_text_word("his"),
      hash_text_word("her"),  hash_text_word("my"),        hash_text_word("their")};
  return std::find(sides.begin(), sides.end(), word) != sides.end();
}

struct Found {
  std::uint32_t words = 0;
  std::uint32_t row = 0;
  std::uint32_t phrase = 0;
};

class Scan {
 public:
  Scan(const TermFinder& finder, std::string_view text, std::vector<TermHit>& out)
      : finder_(finder), phrases_(finder.phrases()), text_(text), out_(out), reader_(text) {}

  void run() {
    while (advance()) {
      if (first_ > 512) {
        window_.erase(window_.begin(), window_.begin() + static_cast<std::ptrdiff_t>(first_));
        first_ = 0;
      }
      const Word word = window_[first_];
      // Codes begin with a letter and a digit.
      if (word.end - word.begin >= 3 && is_digit(text_[word.begin + 1]) && is_alpha(text_[word.begin]) && code(word))
        continue;
      const Found found = longest();
      if (found.words == 0) {
        if (word.end - word.begin >= 7) by_form(word);
        ++first_;
        continue;
      }
      term(found);
    }
  }

 private:
  std::string_view view(const Word& word) const { return text_.substr(word.begin, word.end - word.begin); }
  bool alone(const Word& word) const {
    if (finder_.may_stand_alone(word.hash)) return true;
    if (word.end - word.begin >= 7 && by_ending(view(word))) return true;
    const std::uint64_t single = singular_hash(view(word));
    return single != 0 && finder_.may_stand_alone(single);
  }
  // 'D', 'T' or 0. The last letter sorts most words out.
  static char by_ending(std::string_view word) {
    const char last = lower(word.back());
    if (last == 'y') {
      if (ends_in(word, treatment_endings))
        return std::any_of(not_by_ending.begin(), not_by_ending.end(),
                           [&](std::string_view w) { return equals_ignore_case(w, word); })
                   ? '\0'
                   : 'T';
      return ends_in(word, diagnosis_endings) &&
                     std::none_of(not_by_ending.begin(), not_by_ending.end(),
                                  [&](std::string_view w) { return equals_ignore_case(w, word); })
                 ? 'D'
                 : '\0';
    }
    if (last == 's') return ends_in(word, diagnosis_endings) ? 'D' : ends_in(word, treatment_endings) ? 'T' : '\0';
    if (last == 'a') return ends_in(word, diagnosis_endings) ? 'D' : '\0';
    return '\0';
  }

  bool go_on(const Word& word, const Word& next) const {
    if (!finder_.may_begin(word.hash)) return false;
    if (finder_.may_go_on(word.hash, next.hash) || is_side(next.hash)) return true;
    const std::uint64_t single = singular_hash(view(next));
    return single != 0 && finder_.may_go_on(word.hash, single);
  }

  // Moves the head of the window to the next word with which a phrase may begin. False at the end of the text.
  bool advance() {
    for (;;) {
      if (first_ == window_.size()) {
        window_.clear();
        first_ = 0;
        if (!ahead_ready_ && !(ahead_ready_ = reader_.next(ahead_))) return false;
        // The quick loop over words that begin nothing.
        while (!alone(ahead_) && !finder_.may_begin(ahead_.hash))
          if (!reader_.next(ahead_)) return ahead_ready_ = false;
        window_.push_back(ahead_);
        ahead_ready_ = false;
      }
      const Word& word = window_[first_];
      if (alone(word)) return true;
      if (finder_.may_begin(word.hash)) {
        if (first_ + 1 < window_.size()) {
          if (go_on(word, window_[first_ + 1])) return true;
        } else if (ahead_ready_ || (ahead_ready_ = reader_.next(ahead_))) {
          if (go_on(word, ahead_)) return true;
        }
      }
      ++first_;
    }
  }
  // The word at `i` of the window (from its head), if it may belong to the phrase that stands before it.
  const Word* word_at(std::size_t i) {
    if (first_ + i < window_.size()) return &window_[first_ + i];
    if (!ahead_ready_ && !(ahead_ready_ = reader_.next(ahead_))) return nullptr;
    if (!joins(text_, window_.back().end, ahead_.begin)) return nullptr;
    window_.push_back(ahead_);
    ahead_ready_ = false;
    return &window_.back();
  }
  void drop_before(std::uint32_t end) {
    while (first_ < window_.size() && window_[first_].begin < end) ++first_;
    if (first_ < window_.size()) return;
    if (ahead_ready_ && ahead_.begin >= end) return;
    if (reader_.at() < end) reader_ = WordReader(text_, end);
    if (ahead_ready_ && ahead_.begin < end) ahead_ready_ = false;
  }

  // The longest phrase at the head of the window. A word may stand in the plural where the table has the singular.
  Found longest() {
    Found found;
    std::uint64_t state = PhraseDictionary::start();
    int sides = 0;
    for (std::uint32_t i = 0; i < 24; ++i) {
      const Word* word = word_at(i);
      if (word == nullptr) break;
      PhraseDictionary::Step step = phrases_.step(state, word->hash);
      if (!step.ends) {
        if (const std::uint64_t single = singular_hash(view(*word))) {
          const PhraseDictionary::Step other = phrases_.step(state, single);
          if (other.ends || !step) step = other;
        }
      }
      if (!step && i > 0 && sides < 2 && is_side(word->hash)) {
        ++sides;
        continue;
      }
      if (step.ends) found = {i + 1, 0, step.phrase};
      if (!step.more) break;
      state = step.state;
    }
    if (found.words > 0) {
      const auto rows = phrases_.rows(found.phrase);
      if (rows.empty()) return {};
      found.row = rows[0];
    }
    return found;
  }

  TermKind kind_of(std::uint32_t row) const {
    const std::string_view kind = phrases_.column(row, terms::column_kind);
    if (kind == "T") return TermKind::treatment;
    if (kind == "M") return TermKind::medication;
    if (kind == "P") return TermKind::payer;
    if (kind == "G") return TermKind::genetic;
    if (kind == "B") return TermKind::biometric;
    return TermKind::diagnosis;
  }
  std::uint32_t flags_of(std::uint32_t row) const {
    const std::uint32_t flags = terms::flags_from_letters(phrases_.column(row, terms::column_flags));
    if (flags != 0) return flags;
    const std::string_view code = phrases_.column(row, terms::column_code);
    if (kind_of(row) != TermKind::diagnosis || code.empty()) return 0;
    const auto known = terms::icd10_row(phrases_, code);
    return known ? terms::flags_from_letters(phrases_.column(*known, terms::column_flags)) : 0;
  }

  // ---- codes
  bool code(const Word& word) {
    terms::CodeSpan span = terms::read_icd10(text_, word.begin);
    if (span.size > 0 && is_upper(text_[word.begin])) {
      const auto row = terms::icd10_row(phrases_, span.code);
      const bool longer = span.code.size() > 3;
      if (row) {
        const std::size_t end = word.begin + span.size;
        TermHit hit;
        hit.begin = word.begin;
        hit.end = static_cast<std::uint32_t>(end);
        hit.kind = TermKind::diagnosis;
        hit.element = Element::diagnosis;
        hit.code = span.code;
        hit.flags = terms::flags_from_letters(phrases_.column(*row, terms::column_flags)) | flag_code;
        hit.confidence = span.dotted ? 82 : 0;
        hit.rule = "code of ICD-10-CM";
        if (terms::code_context(text_, hit.begin, hit.end)) {
          hit.confidence = span.dotted ? 92 : longer ? 85 : 80;
          hit.rule = "code of ICD-10-CM with its label";
        }
        // Its words behind it: "F33.1 - Major depressive disorder, recurrent, moderate".
        join_words_after(hit, *row);
        // Its words before it: "Low back pain (M54.5)".
        if (!out_.empty() && out_.back().kind == TermKind::diagnosis && out_.back().code.empty() &&
            hit.begin >= out_.back().end && hit.begin - out_.back().end <= 4 &&
            only_marks(out_.back().end, hit.begin)) {
          TermHit& words = out_.back();
          words.code = hit.code;
          words.flags |= hit.flags;
          words.end =
              hit.end < text_.size() && text_[hit.end] == ')' && text_[hit.begin - 1] == '(' ? hit.end + 1 : hit.end;
          words.confidence = 94;
          words.rule = "diagnosis with its code";
          drop_before(words.end);
          return true;
        }
        if (hit.confidence > 0) {
          out_.push_back(std::move(hit));
          drop_before(out_.back().end);
          return true;
        }
      }
    }
    // HCPCS: a letter and four digits, with context only.
    if (word.end - word.begin == 5 && is_upper(text_[word.begin])) {
      const std::string_view token = view(word);
      if (std::all_of(token.begin() + 1, token.end(), [](char c) { return is_digit(c); })) {
        if (const auto row = terms::code_row(phrases_, token, 'T')) {
          const std::size_t from = word.begin > 40 ? word.begin - 40 : 0;
          const std::string low = to_lower(text_.substr(from, word.begin - from));
          const bool context = low.find("hcpcs") != std::string::npos || low.find("cpt") != std::string::npos ||
                               low.find("procedure") != std::string::npos || low.find("proc") != std::string::npos ||
                               low.find("service code") != std::string::npos ||
                               low.find("billing code") != std::string::npos;
          if (context) {
            TermHit hit;
            hit.begin = word.begin;
            hit.end = word.end;
            hit.kind = TermKind::treatment;
            hit.element = Element::treatment;
            hit.code = std::string(token);
            hit.flags =
                terms::flags_from_letters(phrases_.column(*row, terms::column_flags)) | flag_code | flag_context;
            hit.confidence = 82;
            hit.rule = "code of HCPCS with its label";
            out_.push_back(std::move(hit));
            drop_before(word.end);
            return true;
          }
        }
      }
    }
    // Names that look like codes ("B12") go on as words, but a code without context is no word.
    return false;
  }

  bool only_marks(std::size_t from, std::size_t to) const {
    for (std::size_t i = from; i < to; ++i) {
      const char c = text_[i];
      if (c != ' ' && c != '-' && c != '(' && c != ')' && c != '[' && c != ',' && c != ':' && c != ';' && c != '/' &&
          static_cast<unsigned char>(c) < 0x80)
        return false;
    }
    return true;
  }

  void join_words_after(TermHit& hit, std::uint32_t row) {
    std::size_t i = hit.end;
    while (i < text_.size() && i - hit.end < 5 &&
           (text_[i] == ' ' || text_[i] == '-' || text_[i] == ':' || text_[i] == ',' || text_[i] == '(' ||
            static_cast<unsigned char>(text_[i]) == 0xE2 || (static_cast<unsigned char>(text_[i]) & 0xC0) == 0x80))
      ++i;
    if (i == hit.end || i >= text_.size()) return;
    // The description as the code system words it.
    std::string_view description = phrases_.column(row, terms::column_description);
    if (description.empty()) {
      description = phrases_.column(row, terms::column_phrases);
      description = description.substr(0, description.find('|'));
    }
    std::size_t end = 0;
    if (!description.empty() && i + description.size() <= text_.size() &&
        equals_ignore_case(text_.substr(i, description.size()), description)) {
      end = i + description.size();
    } else {
      std::vector<Word> words;
      WordReader reader(text_, i);
      for (Word word; words.size() < 12 && reader.next(word);) {
        if (!words.empty() && !joins(text_, words.back().end, word.begin)) break;
        words.push_back(word);
      }
      if (words.empty() || words[0].begin - i > 1) return;
      const auto match = phrases_.longest(words, 0);
      if (!match) return;
      const auto rows = phrases_.rows(match.phrase);
      if (rows.empty() || kind_of(rows[0]) != TermKind::diagnosis) return;
      // "F33.1, F41.1": a code is no description.
      const std::string_view first = view(words[0]);
      if (first.size() > 1 && is_digit(first[1])) return;
      end = words[match.words - 1].end;
      hit.flags |= flags_of(rows[0]);
    }
    hit.end = static_cast<std::uint32_t>(end);
    hit.phrase = fold(text_.substr(i, end - i));
    hit.confidence = 94;
    hit.rule = "diagnosis with its code";
  }

  // ---- words
  void term(const Found& found) {
    const Word& head = window_[first_];
    const Word& last = window_[first_ + found.words - 1];
    TermHit hit;
    hit.begin = head.begin;
    hit.end = last.end;
    hit.kind = kind_of(found.row);
    const std::string_view text = phrases_.text(found.phrase);
    // A phrase that is a bare code was seen to by code(): without context it is a room number or a vitamin.
    const bool bare_code = text.size() >= 3 && is_alpha(text[0]) && is_digit(text[1]) &&
                           phrases_.column(found.row, terms::column_code).size() == text.size() &&
                           equals_ignore_case(phrases_.column(found.row, terms::column_code), text);
    if (bare_code) {
      first_ += 1;
      return;
    }
    // "alcohol-free", "non-diabetic": a part of another word.
    const std::string_view strength = phrases_.column(found.row, terms::column_strength);
    bool weak = strength == "w";
    const bool of_body = found.words == 1 && (weak || strength == "b") && beside_body(hit);
    if (of_body) {
      weak = false;
    } else if (strength == "b") {
      first_ += found.words;
      return;
    }
    if (found.words == 1 && text.size() <= 4 && std::find(acronyms.begin(), acronyms.end(), text) != acronyms.end()) {
      const std::string_view written = view(head);
      const bool capitals = std::none_of(written.begin(), written.end(), [](char c) { return is_lower(c); });
      if (!capitals || loud(hit.begin)) weak = true;
      if (!capitals) {
        first_ += found.words;
        return;
      }
    }
    if (hit.begin > 3 && text_[hit.begin - 1] == '-' && equals_ignore_case(text_.substr(hit.begin - 4, 3), "non")) {
      first_ += found.words;
      return;
    }
    hit.phrase = of_body ? fold(text_.substr(hit.begin, hit.end - hit.begin)) : std::string(text);
    hit.flags = flags_of(found.row);
    if (hit.kind == TermKind::diagnosis && std::find(vaccines.begin(), vaccines.end(), text) != vaccines.end() &&
        is_given(hit.end, text == "ipv")) {
      hit.kind = TermKind::treatment;
      hit.flags = 0;
      weak = false;
    }
    switch (hit.kind) {
      case TermKind::payer:
        hit.element = Element::health_insurance;
        hit.confidence = weak ? 35 : 80;
        hit.rule = "health insurer or programme";
        out_.push_back(std::move(hit));
        first_ += found.words;
        return;
      case TermKind::medication: medication(hit, weak, found.row); break;
      case TermKind::treatment:
        hit.element = Element::treatment;
        hit.rule = "treatment";
        if (const std::uint32_t teeth = weak ? teeth_behind(hit.end) : hit.end; teeth > hit.end) {
          hit.end = teeth;
          weak = false;
        }
        words(hit, weak);
        break;
      case TermKind::diagnosis:
        hit.element = Element::diagnosis;
        hit.rule = "diagnosis";
        words(hit, weak);
        break;
      case TermKind::genetic:
        hit.element = Element::genetic;
        hit.rule = "result of a genetic test";
        words(hit, weak);
        break;
      case TermKind::biometric:
        hit.element = Element::biometric;
        hit.rule = "biometric record";
        words(hit, weak);
        break;
    }
    if (found.words == 1 && hit.confidence >= 20 &&
        (hit.kind == TermKind::treatment || hit.kind == TermKind::diagnosis)) {
      for (const Head& noun : heads) {
        if (noun.word != text) continue;
        const std::uint32_t begin = modifier_before(hit.begin);
        if (begin < hit.begin && (out_.empty() || out_.back().end <= begin)) {
          hit.begin = begin;
          hit.phrase = fold(text_.substr(begin, hit.end - begin));
          if (weak && hit.confidence < 52) hit.confidence = static_cast<std::uint8_t>(hit.confidence + 18);
          hit.rule = noun.kind == TermKind::treatment ? "treatment by its head word" : "diagnosis by its head word";
        }
      }
    }
    const std::uint32_t end = hit.end;
    if (hit.confidence >= 30) out_.push_back(std::move(hit));
    if (first_ + found.words <= window_.size()) first_ += found.words;
    drop_before(end);
  }

  // "HPV #1", "Hep B dose 2": a vaccine by the number of its dose behind it; "IPV 3/4/2020": and one by its day.
  bool is_given(std::size_t at, bool by_day) const {
    const auto skip = [&](char c) {
      while (at < text_.size() && text_[at] == c) ++at;
    };
    skip(' ');
    const std::size_t number = at;
    if (text_.substr(at, 5) == "dose ") at += 5;
    skip('#');
    if (at > number) {
      skip(' ');
      return at < text_.size() && is_digit(text_[at]) && (at + 1 == text_.size() || !is_digit(text_[at + 1]));
    }
    skip(':');
    skip(' ');
    std::size_t digits = at;
    while (digits < text_.size() && digits - at < 3 && is_digit(text_[digits])) ++digits;
    return by_day && digits > at && digits - at < 3 && digits < text_.size() && text_[digits] == '/';
  }

  // A word that is in no table but is a term by its ending.
  void by_form(const Word& word) {
    const char form = by_ending(view(word));
    if (form == '\0') return;
    TermHit hit;
    hit.begin = word.begin;
    hit.end = word.end;
    hit.kind = form == 'T' ? TermKind::treatment : TermKind::diagnosis;
    hit.element = form == 'T' ? Element::treatment : Element::diagnosis;
    hit.rule = form == 'T' ? "operation by the word's ending" : "diagnosis by the word's ending";
    hit.phrase = fold(view(word));
    apply(hit, terms::read_context(text_, hit.begin, hit.end, hit.kind), 52, 84, 62, 36, 30);
    out_.push_back(std::move(hit));
  }

  static bool is_one_of(std::string_view word, std::span<const std::string_view> words) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view w) { return equals_ignore_case(w, word); });
  }
  static bool is_body(std::string_view word) {
    static const std::unordered_set<std::uint64_t> all = [] {
      std::unordered_set<std::uint64_t> out;
      for (const std::string_view w : body_words) out.insert(hash_text_word(w));
      return out;
    }();
    return word.size() <= 13 && (all.contains(hash_text_word(word)) || all.contains(singular_hash(word)));
  }

  // Takes the part of the body into the hit that stands beside it: "pleural mass", "tear of the left rotator cuff",
  // "fractured orbital bone".
  bool beside_body(TermHit& hit) const {
    const auto before = [&](std::uint32_t at) {
      std::uint32_t start = at;
      if (at < 2 || (text_[at - 1] != ' ' && text_[at - 1] != '-')) return std::string_view{};
      for (--start; start > 0 && at - start < 24 && is_alpha(text_[start - 1]);) --start;
      return text_.substr(start, at - 1 - start);
    };
    const std::uint32_t floor = out_.empty() ? 0 : out_.back().end;
    const auto reach = [&](std::string_view word) {
      const auto begin = static_cast<std::uint32_t>(word.data() - text_.data());
      return begin >= floor ? begin : hit.begin;
    };
    if (const std::string_view word = before(hit.begin); !word.empty() && is_body(word)) {
      hit.begin = reach(word);
      const std::string_view more = before(hit.begin);
      if (!more.empty() && (is_body(more) || is_side(hash_text_word(more)))) hit.begin = reach(more);
      return true;
    }
    // Behind it: "of the left knee", "to his scalp"; of what was done to the part, right behind: "fractured rib".
    WordReader reader(text_.substr(0, std::min<std::size_t>(text_.size(), hit.end + 64)), hit.end);
    const std::string_view head = text_.substr(hit.begin, hit.end - hit.begin);
    const bool done_to = head.ends_with("ed") || equals_ignore_case(head, "torn") ||
                         equals_ignore_case(head, "broken") || equals_ignore_case(head, "swollen") ||
                         equals_ignore_case(head, "bulging");
    std::uint32_t last = hit.end, found = 0;
    bool linked = done_to;
    Word word;
    for (int words = 0; words < 6 && reader.next(word); ++words) {
      if (word.begin - last != 1 || text_[last] != ' ') break;
      const std::string_view next = view(word);
      last = word.end;
      if (words == 0 && (next == "of" || next == "to" || next == "in")) {
        linked = true;
        continue;
      }
      if (!linked) break;
      if (is_body(next))
        found = word.end;
      else if (found > 0 || !is_one_of(next, before_body)) {
        // What goes on behind the part.
        if (found > 0 && !is_one_of(next, behind_body)) found = 0;
        break;
      }
    }
    if (found == 0) return false;
    hit.end = found;
    return true;
  }

  // A head noun with the word before it, or two: where the term begins.
  std::uint32_t modifier_before(std::uint32_t begin) const {
    std::uint32_t at = begin;
    for (int words = 0; words < 1; ++words) {
      if (at < 4 || text_[at - 1] != ' ') break;
      const std::uint32_t end = at - 1;
      std::uint32_t start = end;
      while (start > 0 && end - start < 24 && (is_word(text_[start - 1]) || text_[start - 1] == '-')) --start;
      const std::string_view word = text_.substr(start, end - start);
      if (word.size() < 4 || !is_alpha(word[0])) break;
      if (word.size() > 6 && equals_ignore_case(word.substr(word.size() - 3), "ing"))
        break;  // "continuing rehabilitation"
      if (is_one_of(word, no_modifier)) break;
      at = start;
    }
    return at;
  }

  // All capitals around: then capitals say nothing of an acronym.
  bool loud(std::uint32_t at) const {
    const std::size_t from = at > 24 ? at - 24 : 0, to = std::min<std::size_t>(text_.size(), at + 24);
    std::size_t small = 0, big = 0;
    for (std::size_t i = from; i < to; ++i) {
      small += is_lower(text_[i]);
      big += is_upper(text_[i]);
    }
    return small == 0 && big > 12;
  }

  static constexpr int weak_surely_said = 54;
  void apply(TermHit& hit, const Context& context, int plain, int label, int said, int general, int negated) {
    int confidence = plain;
    // A word of many meanings is no term because a label stands somewhere before it on the line.
    if (plain < 40 && context.kind == Context::label && hit.begin - context.end > 30) label = said;
    switch (context.kind) {
      case Context::plain: break;
      case Context::label:
        confidence = label;
        hit.flags |= flag_context;
        break;
      case Context::said_of_person: confidence = said; break;
      case Context::surely_said: confidence = std::max(said, weak_surely_said); break;
      case Context::general: confidence = general; break;
      case Context::negated: confidence = negated; break;
    }
    hit.confidence = static_cast<std::uint8_t>(confidence);
    hit.by_words = static_cast<std::int8_t>(confidence - plain);
    hit.context_begin = context.begin;
    hit.context_end = context.end;
  }

  // "RCT #30", "crown on tooth 12", "SRP UL": where a tooth or a quarter of the mouth is named behind what is done; the
  // place behind it, or `at`.
  std::uint32_t teeth_behind(std::uint32_t at) const {
    constexpr unsigned last_tooth = 32;
    std::string_view rest = text_.substr(at, 16);
    if (!rest.starts_with(' ')) return at;
    rest.remove_prefix(1);
    for (const std::string_view quarter : {"UR", "UL", "LR", "LL"})
      if (rest.starts_with(quarter) && (rest.size() == 2 || !is_word(rest[2]))) return at + 3;
    const std::size_t whole = rest.size();
    if (rest.starts_with("on ")) rest.remove_prefix(3);
    if (rest.starts_with("tooth "))
      rest.remove_prefix(6);
    else if (rest.starts_with('#'))
      rest.remove_prefix(1);
    else
      return at;
    std::size_t digits = 0;
    unsigned tooth = 0;
    while (digits < rest.size() && digits < 3 && is_digit(rest[digits]))
      tooth = tooth * 10 + static_cast<unsigned>(rest[digits++] - '0');
    if (digits == 0 || tooth == 0 || tooth > last_tooth || (digits < rest.size() && is_word(rest[digits]))) return at;
    return at + static_cast<std::uint32_t>(1 + whole - rest.size() + digits);
  }

  void words(TermHit& hit, bool weak) {
    const Context context = terms::read_context(text_, hit.begin, hit.end, hit.kind);
    if (weak)
      apply(hit, context, 34, 78, 45, 20, 15);
    else
      apply(hit, context, 58, 88, 70, 40, 32);
  }

  void medication(TermHit& hit, bool weak, std::uint32_t row) {
    hit.element = Element::medication;
    // Combinations: "buprenorphine-naloxone", "glecaprevir/pibrentasvir".
    for (int more = 0; more < 3; ++more) {
      const std::size_t mark = hit.end;
      if (mark + 4 > text_.size() || (text_[mark] != '-' && text_[mark] != '/')) break;
      std::vector<Word> next;
      WordReader reader(text_, mark + 1);
      for (Word word; next.size() < 4 && reader.next(word);) {
        if (!next.empty() && !joins(text_, next.back().end, word.begin)) break;
        next.push_back(word);
      }
      if (next.empty() || next[0].begin != mark + 1) break;
      const auto match = phrases_.longest(next, 0);
      if (!match) break;
      const auto rows = phrases_.rows(match.phrase);
      if (rows.empty() || kind_of(rows[0]) != TermKind::medication) break;
      hit.end = next[match.words - 1].end;
      hit.flags |= flags_of(rows[0]);
      hit.phrase += '-';
      hit.phrase += phrases_.text(match.phrase);
      weak = false;
    }
    const terms::Dose dose = terms::read_dose(text_, hit.end);
    hit.end = static_cast<std::uint32_t>(dose.end);
    std::size_t before = dose.strength ? hit.begin : terms::dose_before(text_, hit.begin);
    if (!out_.empty() && before < out_.back().end) before = hit.begin;  // the dose of the drug before it
    const bool strength = dose.strength || before < hit.begin;
    hit.begin = static_cast<std::uint32_t>(before);
    const bool frequency = terms::frequency_after(text_, hit.end);
    const Context context = terms::read_context(text_, hit.begin, hit.end, hit.kind);
    (void)row;
    if (strength) {
      hit.rule = "medication with its strength";
      if (weak)
        apply(hit, context, 62, 85, 70, 45, 35);
      else
        apply(hit, context, 93, 95, 95, 80, 50);
    } else {
      hit.rule = "medication";
      // "ferrous sulfate drops 2x day"
      if (weak && terms::times_a_day_after(text_, hit.end))
        apply(hit, context, 60, 80, 64, 40, 30);
      else if (weak)
        apply(hit, context, 25, 70, 32, 15, 10);
      else
        apply(hit, context, frequency ? 72 : 62, 86, 74, 50, 35);
    }
  }

  const TermFinder& finder_;
  const PhraseDictionary& phrases_;
  std::string_view text_;
  std::vector<TermHit>& out_;
  WordReader reader_;
  std::vector<Word> window_;
  std::size_t first_ = 0;
  Word ahead_;
  bool ahead_ready_ = false;
};

}  // namespace

Result<TermFinder> TermFinder::create() {
  TermFinder finder;
  SPILLMAP_ASSIGN(finder.phrases_, PhraseDictionary::open(spillmap_image(terms)));
  for (auto* map : {&finder.alone_, &finder.first_, &finder.pairs_}) map->assign((1u << bits) / 64, 0);
  for (std::uint32_t phrase = 0; phrase < finder.phrases_.phrase_count(); ++phrase) {
    WordReader reader(finder.phrases_.text(phrase));
    Word first, second;
    if (!reader.next(first)) continue;
    put(finder.first_, first.hash);
    if (reader.next(second))
      put(finder.pairs_, pair(first.hash, second.hash));
    else
      put(finder.alone_, first.hash);
  }
  return finder;
}

void find_terms(const TermFinder& finder, std::string_view buffer, std::vector<TermHit>& out) {
  std::vector<TermHit> hits;
  Scan(finder, buffer, hits).run();
  out.insert(out.end(), std::make_move_iterator(hits.begin()), std::make_move_iterator(hits.end()));
}

}  // namespace spillmap::detect
