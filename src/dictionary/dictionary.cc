#include "dictionary/dictionary.h"

#include <algorithm>

#include "base/text.h"
#include "dictionary/image.h"

namespace spillmap {
namespace {

Result<image::Header> read_header(ByteView bytes, std::uint64_t magic) {
  image::Header header{};
  if (bytes.size() < sizeof header || reinterpret_cast<std::uintptr_t>(bytes.data()) % 8 != 0)
    return fail(ErrorKind::malformed, "the dictionary image is too short or not aligned");
  std::memcpy(&header, bytes.data(), sizeof header);
  if (header.magic != magic) return fail(ErrorKind::malformed, "not a dictionary image of the expected kind");
  if (header.slot_bits > 28 || header.bitmap_bits < 6 || header.bitmap_bits > 34)
    return fail(ErrorKind::malformed, "the dictionary image has impossible sizes");
  return header;
}

std::uint64_t extend(std::uint64_t hash, std::uint64_t word) { return word_hash::mix(hash ^ word, image::phrase_seed); }

}  // namespace

Result<Dictionary> Dictionary::open(ByteView bytes) {
  SPILLMAP_ASSIGN(const image::Header header, read_header(bytes, image::words_magic));
  const std::uint64_t bitmap_bytes = (1ull << header.bitmap_bits) / 8, slot_bytes = 8ull << header.slot_bits;
  if (bytes.size() != sizeof header + bitmap_bytes + slot_bytes + 8ull * header.payloads || header.payloads == 0 ||
      header.slot_bits < image::line_bits)
    return fail(ErrorKind::malformed, "the dictionary image has the wrong size");
  Dictionary d;
  const std::uint8_t* at = bytes.data() + sizeof header;
  d.bitmap_ = reinterpret_cast<const std::uint64_t*>(at);
  d.slots_ = reinterpret_cast<const std::uint64_t*>(at + bitmap_bytes);
  d.payloads_ = reinterpret_cast<const std::uint64_t*>(at + bitmap_bytes + slot_bytes);
  d.bitmap_mask_ = (1ull << header.bitmap_bits) - 1;
  d.slot_mask_ = (1ull << header.slot_bits) - 1;
  d.payload_count_ = header.payloads;
  d.longest_probe_ = header.longest_probe;
  d.keys_ = header.keys;
  if (d.payloads_[0] != 0) return fail(ErrorKind::malformed, "the dictionary image knows a word that is not there");
  return d;
}

Result<PhraseDictionary> PhraseDictionary::open(ByteView bytes) {
  SPILLMAP_ASSIGN(const image::Header header, read_header(bytes, image::phrases_magic));
  const std::uint64_t bitmap_bytes = (1ull << header.bitmap_bits) / 8, slot_bytes = sizeof(Slot) << header.slot_bits;
  const std::uint64_t phrase_bytes = sizeof(Phrase) * std::uint64_t{header.keys};
  const std::uint64_t posting_bytes = image::align8(4ull * header.payloads),
                      row_bytes = image::align8(4ull * header.rows);
  if (bytes.size() !=
      sizeof header + bitmap_bytes + slot_bytes + phrase_bytes + posting_bytes + row_bytes + header.text_size)
    return fail(ErrorKind::malformed, "the dictionary image has the wrong size");
  PhraseDictionary d;
  const std::uint8_t* at = bytes.data() + sizeof header;
  const auto take = [&at](std::uint64_t size) { return std::exchange(at, at + size); };
  d.bitmap_ = reinterpret_cast<const std::uint64_t*>(take(bitmap_bytes));
  d.slots_ = reinterpret_cast<const Slot*>(take(slot_bytes));
  d.phrase_table_ = reinterpret_cast<const Phrase*>(take(phrase_bytes));
  d.postings_ = reinterpret_cast<const std::uint32_t*>(take(posting_bytes));
  d.row_ends_ = reinterpret_cast<const std::uint32_t*>(take(row_bytes));
  d.text_ = reinterpret_cast<const char*>(at);
  d.bitmap_mask_ = (1ull << header.bitmap_bits) - 1;
  d.slot_mask_ = (1ull << header.slot_bits) - 1;
  d.longest_probe_ = header.longest_probe;
  d.phrases_ = header.keys;
  d.posting_count_ = header.payloads;
  d.rows_ = header.rows;
  d.text_size_ = header.text_size;
  return d;
}

const PhraseDictionary::Slot* PhraseDictionary::find(std::uint64_t hash) const {
  if (!slots_) return nullptr;
  std::uint64_t at = hash & slot_mask_;
  for (std::uint32_t probe = 0; probe <= longest_probe_; ++probe) {
    const Slot& slot = slots_[at];
    if (slot.hash == hash) return &slot;
    if (slot.hash == 0) return nullptr;
    at = (at + 1) & slot_mask_;
  }
  return nullptr;
}

PhraseDictionary::Match PhraseDictionary::longest(std::span<const Word> words, std::size_t at) const {
  Match best;
  if (at >= words.size() || !may_start(words[at].hash)) return best;
  std::uint64_t hash = image::phrase_seed;
  const std::size_t end = std::min(words.size(), at + image::longest_phrase);
  for (std::size_t i = at; i < end; ++i) {
    hash = extend(hash, words[i].hash);
    const Slot* slot = find(hash);
    if (!slot) break;
    if (slot->phrase > 0 && slot->phrase <= phrases_) {
      best.words = static_cast<std::uint32_t>(i - at + 1);
      best.phrase = slot->phrase - 1;
    }
    if (!slot->more) break;
  }
  return best;
}

std::uint64_t PhraseDictionary::start() { return image::phrase_seed; }

PhraseDictionary::Step PhraseDictionary::step(std::uint64_t state, std::uint64_t word_hash) const {
  Step step;
  step.state = extend(state, word_hash);
  const Slot* slot = find(step.state);
  if (!slot) return step;
  step.more = slot->more != 0;
  if (slot->phrase > 0 && slot->phrase <= phrases_) {
    step.ends = true;
    step.phrase = slot->phrase - 1;
  }
  return step;
}

PhraseDictionary::Match PhraseDictionary::exact(std::string_view text) const {
  std::vector<Word> words;
  WordReader reader(text);
  for (Word word; words.size() <= image::longest_phrase && reader.next(word);) words.push_back(word);
  const Match match = longest(words, 0);
  return match.words == words.size() ? match : Match{};
}

std::span<const std::uint32_t> PhraseDictionary::rows(std::uint32_t phrase) const {
  if (phrase >= phrases_) return {};
  const Phrase& p = phrase_table_[phrase];
  if (p.first_posting > posting_count_ || p.postings > posting_count_ - p.first_posting) return {};
  return {postings_ + p.first_posting, p.postings};
}

std::string_view PhraseDictionary::row(std::uint32_t id) const {
  if (id >= rows_) return {};
  const std::uint32_t begin = id == 0 ? 0 : row_ends_[id - 1], end = row_ends_[id];
  if (begin > end || end > text_size_) return {};
  return {text_ + begin, end - begin};
}

std::string_view PhraseDictionary::column(std::uint32_t id, std::size_t index) const {
  std::string_view rest = row(id);
  for (; index > 0; --index) {
    const std::size_t tab = rest.find('\t');
    if (tab == std::string_view::npos) return {};
    rest.remove_prefix(tab + 1);
  }
  return rest.substr(0, rest.find('\t'));
}

std::string_view PhraseDictionary::text(std::uint32_t phrase) const {
  if (phrase >= phrases_) return {};
  const Phrase& p = phrase_table_[phrase];
  if (p.text > text_size_ || p.text_size > text_size_ - p.text) return {};
  return {text_ + p.text, p.text_size};
}

namespace {

// Whether the bytes between two words may stand inside a phrase.
bool joins(std::string_view gap) {
  if (gap.size() > 3) return false;
  for (std::size_t i = 0; i < gap.size(); ++i) {
    switch (gap[i]) {
      case ' ':
        if (i > 0 && gap[i - 1] == ' ') return false;
        continue;
      case '\n':
      case '-':
      case '/':
      case '.':
      case '\'':
      case '&':
      case ',':
      case '(':
      case ')': continue;
      default: break;
    }
    const std::string_view rest = gap.substr(i);
    if (rest.starts_with("’") || rest.starts_with("‐") || rest.starts_with("‑") || rest.starts_with("–")) {
      i += 2;
      continue;
    }
    if (rest.starts_with("\xC2\xA0")) {
      i += 1;
      continue;
    }
    return false;
  }
  return true;
}

}  // namespace

void find_phrases(const PhraseDictionary& phrases, std::string_view text, std::vector<PhraseHit>& hits) {
  // A window of words is read ahead only where a phrase may start.
  std::vector<Word> window;
  WordReader reader(text);
  Word ahead;
  bool more = reader.next(ahead);
  std::size_t first = 0;
  const auto fill = [&](std::size_t count) {
    while (more && window.size() - first < count) {
      if (window.size() > first && !joins(text.substr(window.back().end, ahead.begin - window.back().end))) return;
      window.push_back(ahead);
      more = reader.next(ahead);
    }
  };
  for (;;) {
    if (first == window.size()) {
      window.clear();
      first = 0;
      while (more && !phrases.may_start(ahead.hash)) more = reader.next(ahead);
      if (!more) return;
      fill(1);
    }
    if (!phrases.may_start(window[first].hash)) {
      ++first;
      continue;
    }
    fill(image::longest_phrase);
    const auto match = phrases.longest(window, first);
    if (!match) {
      ++first;
    } else {
      hits.push_back({window[first].begin, window[first + match.words - 1].end, match.phrase});
      first += match.words;
    }
    if (first > 4096) {
      window.erase(window.begin(), window.begin() + static_cast<std::ptrdiff_t>(first));
      first = 0;
    }
  }
}

}  // namespace spillmap
