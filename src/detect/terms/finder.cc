#include <algorithm>
#include <array>

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

struct Found {
  std::uint32_t words = 0;
  std::uint32_t row = 0;
  std::uint32_t phrase = 0;
};

class Scan {
 public:
  Scan(const PhraseDictionary& phrases, std::string_view text, std::vector<TermHit>& out)
      : phrases_(phrases), text_(text), out_(out), reader_(text) {}

  void run() {
    while (advance()) {
      const Word word = window_[first_];
      // Codes begin with a letter and a digit.
      if (word.end - word.begin >= 3 && is_digit(text_[word.begin + 1]) && is_alpha(text_[word.begin]) && code(word))
        continue;
      fill(24);
      const Found found = longest();
      if (found.words == 0) {
        ++first_;
        continue;
      }
      term(found);
    }
  }

 private:
  std::string_view view(const Word& word) const { return text_.substr(word.begin, word.end - word.begin); }
  bool may_start(const Word& word) const {
    if (phrases_.may_start(word.hash)) return true;
    const std::uint64_t single = singular_hash(view(word));
    return single != 0 && phrases_.may_start(single);
  }

  // The next word with which a phrase may begin is at the head of the window.
  bool advance() {
    for (;;) {
      if (first_ < window_.size()) {
        if (may_start(window_[first_])) return true;
        ++first_;
        continue;
      }
      window_.clear();
      first_ = 0;
      if (!ahead_ready_ && !(ahead_ready_ = reader_.next(ahead_))) return false;
      while (!may_start(ahead_))
        if (!reader_.next(ahead_)) return false;
      window_.push_back(ahead_);
      ahead_ready_ = false;
      return true;
    }
  }
  void fill(std::size_t count) {
    if (first_ > 512) {
      window_.erase(window_.begin(), window_.begin() + static_cast<std::ptrdiff_t>(first_));
      first_ = 0;
    }
    while (window_.size() - first_ < count) {
      if (!ahead_ready_ && !(ahead_ready_ = reader_.next(ahead_))) return;
      if (!joins(text_, window_.back().end, ahead_.begin)) return;
      window_.push_back(ahead_);
      ahead_ready_ = false;
    }
  }
  void drop_before(std::uint32_t end) {
    while (first_ < window_.size() && window_[first_].begin < end) ++first_;
    if (first_ < window_.size()) return;
    if (ahead_ready_ && ahead_.begin >= end) return;
    if (reader_.at() < end) reader_ = WordReader(text_, end);
    if (ahead_ready_ && ahead_.begin < end) ahead_ready_ = false;
  }

  Found longest() {
    Found found;
    const std::span<const Word> words(window_.data() + first_, window_.size() - first_);
    const auto match = phrases_.longest(words, 0);
    if (match) found = {match.words, 0, match.phrase};
    // Once more with plurals made singular.
    singular_.assign(words.begin(),
                     words.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(words.size(), 12)));
    bool any = false;
    for (Word& word : singular_)
      if (const std::uint64_t hash = singular_hash(view(word))) word.hash = hash, any = true;
    if (any) {
      const auto other = phrases_.longest(singular_, 0);
      if (other.words > found.words)
        found = {other.words, 0, other.phrase};
      else if (!match && singular_.size() > 1) {
        // Only the first word, or only the last, is a plural: "panic attacks" with "gas attack".
      }
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
        if (!span.dotted && terms::code_context(text_, hit.begin, hit.end)) {
          hit.confidence = longer ? 85 : 80;
          hit.rule = "code of ICD-10-CM with its label";
        } else if (span.dotted && terms::code_context(text_, hit.begin, hit.end)) {
          hit.confidence = 92;
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
    bool weak = phrases_.column(found.row, terms::column_strength) == "w";
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
    hit.phrase = std::string(text);
    hit.flags = flags_of(found.row);
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
        words(hit, weak);
        break;
      case TermKind::diagnosis:
        hit.element = Element::diagnosis;
        hit.rule = "diagnosis";
        words(hit, weak);
        break;
    }
    const std::uint32_t end = hit.end;
    if (hit.confidence >= 30) out_.push_back(std::move(hit));
    if (first_ + found.words <= window_.size()) first_ += found.words;
    drop_before(end);
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

  void apply(TermHit& hit, const Context& context, int plain, int label, int said, int general, int negated) {
    int confidence = plain;
    switch (context.kind) {
      case Context::plain: break;
      case Context::label:
        confidence = label;
        hit.flags |= flag_context;
        break;
      case Context::said_of_person: confidence = said; break;
      case Context::general: confidence = general; break;
      case Context::negated: confidence = negated; break;
    }
    hit.confidence = static_cast<std::uint8_t>(confidence);
    hit.context_begin = context.begin;
    hit.context_end = context.end;
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
    const std::size_t before = dose.strength ? hit.begin : terms::dose_before(text_, hit.begin);
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
      if (weak)
        apply(hit, context, 25, 70, 32, 15, 10);
      else
        apply(hit, context, frequency ? 72 : 62, 86, 74, 50, 35);
    }
  }

  const PhraseDictionary& phrases_;
  std::string_view text_;
  std::vector<TermHit>& out_;
  WordReader reader_;
  std::vector<Word> window_, singular_;
  std::size_t first_ = 0;
  Word ahead_;
  bool ahead_ready_ = false;
};

}  // namespace

Result<TermFinder> TermFinder::create() {
  TermFinder finder;
  SPILLMAP_ASSIGN(finder.phrases_, PhraseDictionary::open(spillmap_image(terms)));
  return finder;
}

void find_terms(const TermFinder& finder, std::string_view buffer, std::vector<TermHit>& out) {
  std::vector<TermHit> hits;
  Scan(finder.phrases(), buffer, hits).run();
  out.insert(out.end(), std::make_move_iterator(hits.begin()), std::make_move_iterator(hits.end()));
}

}  // namespace spillmap::detect
