#include "dictionary/builder.h"

#include <algorithm>
#include <cstring>
#include <unordered_map>

#include "dictionary/dictionary.h"
#include "dictionary/image.h"

namespace spillmap {
namespace {

void append_bytes(std::string& out, const void* data, std::size_t size) {
  out.append(static_cast<const char*>(data), size);
}

std::uint32_t bits_for(std::size_t n) {
  std::uint32_t bits = 6;
  while ((std::size_t{1} << bits) < n) ++bits;
  return bits;
}

void set_bit(std::vector<std::uint64_t>& bitmap, std::uint32_t bits, std::uint64_t hash) {
  const std::uint64_t bit = (hash >> 20) & ((1ull << bits) - 1);
  bitmap[bit >> 6] |= 1ull << (bit & 63);
}

}  // namespace

Status DictionaryBuilder::add(std::string_view word, std::uint64_t bits) {
  std::string folded;
  fold_word(word, folded);
  WordReader reader(folded);
  Word one;
  if (!reader.next(one) || one.begin != 0 || one.end != folded.size())
    return fail(ErrorKind::malformed, "'" + std::string(word) + "' is not one word");
  if (bits == 0) return fail(ErrorKind::malformed, "'" + std::string(word) + "' has no payload");
  payloads_[folded] |= bits;
  return {};
}

Result<std::string> DictionaryBuilder::build() const {
  std::map<std::uint64_t, std::uint64_t> numbers;  // payload -> its number
  for (const auto& [word, payload] : payloads_) numbers.emplace(payload, 0);
  std::vector<std::uint64_t> payloads{0};
  for (auto& [payload, number] : numbers) {
    number = payloads.size();
    payloads.push_back(payload);
  }
  if (payloads.size() > image::payload_mask)
    return fail(ErrorKind::limit, "too many distinct payloads in a dictionary");

  image::Header header{};
  header.magic = image::words_magic;
  header.slot_bits = std::max(image::line_bits, bits_for(payloads_.size() * 3 / 2));
  header.bitmap_bits = bits_for(payloads_.size() * 12);
  header.keys = static_cast<std::uint32_t>(payloads_.size());
  header.payloads = static_cast<std::uint32_t>(payloads.size());
  const std::uint64_t mask = (1ull << header.slot_bits) - 1;
  std::vector<std::uint64_t> bitmap((1ull << header.bitmap_bits) / 64), slots(mask + 1);
  std::unordered_map<std::uint64_t, std::string_view> seen;
  for (const auto& [word, payload] : payloads_) {
    const std::uint64_t hash = hash_word(word);
    const auto [other, fresh] = seen.emplace(hash, word);
    if (!fresh)
      return fail(ErrorKind::internal, "'" + word + "' and '" + std::string(other->second) + "' share a hash");
    set_bit(bitmap, header.bitmap_bits, hash);
    std::uint64_t at = hash & mask & ~image::line_mask;
    std::uint32_t probe = 0;
    while (slots[at] != 0) {
      at = (at + 1) & mask;
      if ((at & image::line_mask) == 0) ++probe;
    }
    slots[at] = (hash >> image::payload_bits) << image::payload_bits | numbers.at(payload);
    header.longest_probe = std::max(header.longest_probe, probe);
  }
  std::string out;
  append_bytes(out, &header, sizeof header);
  append_bytes(out, bitmap.data(), bitmap.size() * 8);
  append_bytes(out, slots.data(), slots.size() * 8);
  append_bytes(out, payloads.data(), payloads.size() * 8);
  return out;
}

std::uint32_t PhraseBuilder::add_row(std::string_view line) {
  rows_.emplace_back(line);
  return static_cast<std::uint32_t>(rows_.size() - 1);
}

Status PhraseBuilder::add_phrase(std::string_view phrase, std::uint32_t row) {
  std::string joined, folded;
  std::uint32_t words = 0;
  WordReader reader(phrase);
  for (Word word; reader.next(word); ++words) {
    fold_word(phrase.substr(word.begin, word.end - word.begin), folded);
    if (words > 0) joined.push_back(' ');
    joined += folded;
  }
  if (words == 0 || words > image::longest_phrase)
    return fail(ErrorKind::malformed, "'" + std::string(phrase) + "' has no words or too many");
  if (row >= rows_.size()) return fail(ErrorKind::usage, "a phrase names a row that is not there");
  auto& rows = phrases_[joined];
  const auto at = std::lower_bound(rows.begin(), rows.end(), row);
  if (at == rows.end() || *at != row) rows.insert(at, row);
  return {};
}

Result<std::string> PhraseBuilder::build() const {
  struct Prefix {
    std::string_view text;
    std::uint32_t phrase = 0, more = 0;
  };
  std::map<std::uint64_t, Prefix> prefixes;  // by hash
  std::vector<std::uint64_t> first_words;
  std::vector<PhraseDictionary::Phrase> table;
  std::vector<std::uint32_t> postings, row_ends;
  std::string text;
  for (const std::string& row : rows_) {
    text += row;
    row_ends.push_back(static_cast<std::uint32_t>(text.size()));
  }
  for (const auto& [phrase, rows] : phrases_) {
    std::uint64_t hash = image::phrase_seed;
    WordReader reader(phrase);
    Prefix* last = nullptr;
    for (Word word; reader.next(word);) {
      if (last)
        last->more = 1;
      else
        first_words.push_back(word.hash);
      hash = word_hash::mix(hash ^ word.hash, image::phrase_seed);
      const std::string_view so_far = std::string_view(phrase).substr(0, word.end);
      const auto [at, fresh] = prefixes.try_emplace(hash, Prefix{so_far});
      if (hash == 0 || (!fresh && at->second.text != so_far))
        return fail(ErrorKind::internal, "two phrases share a hash: " + std::string(so_far));
      last = &at->second;
    }
    last->phrase = static_cast<std::uint32_t>(table.size() + 1);
    table.push_back({static_cast<std::uint32_t>(text.size()), static_cast<std::uint32_t>(phrase.size()),
                     static_cast<std::uint32_t>(postings.size()), static_cast<std::uint32_t>(rows.size())});
    text += phrase;
    postings.insert(postings.end(), rows.begin(), rows.end());
  }
  if (text.size() > 0xFFFFFFFFu) return fail(ErrorKind::limit, "too much text in a dictionary");

  image::Header header{};
  header.magic = image::phrases_magic;
  header.slot_bits = bits_for(prefixes.size() * 3 / 2);
  header.bitmap_bits = bits_for(first_words.size() * 16);
  header.keys = static_cast<std::uint32_t>(table.size());
  header.payloads = static_cast<std::uint32_t>(postings.size());
  header.rows = static_cast<std::uint32_t>(row_ends.size());
  header.text_size = static_cast<std::uint32_t>(text.size());
  std::vector<std::uint64_t> bitmap((1ull << header.bitmap_bits) / 64);
  for (const std::uint64_t hash : first_words) set_bit(bitmap, header.bitmap_bits, hash);
  const std::uint64_t mask = (1ull << header.slot_bits) - 1;
  std::vector<PhraseDictionary::Slot> slots(mask + 1, PhraseDictionary::Slot{0, 0, 0});
  for (const auto& [hash, prefix] : prefixes) {
    std::uint64_t at = hash & mask;
    std::uint32_t probe = 0;
    for (; slots[at].hash != 0; at = (at + 1) & mask) ++probe;
    slots[at] = {hash, prefix.phrase, prefix.more};
    header.longest_probe = std::max(header.longest_probe, probe);
  }
  postings.resize(image::align8(postings.size() * 4) / 4);
  row_ends.resize(image::align8(row_ends.size() * 4) / 4);
  std::string out;
  append_bytes(out, &header, sizeof header);
  append_bytes(out, bitmap.data(), bitmap.size() * 8);
  append_bytes(out, slots.data(), slots.size() * sizeof slots[0]);
  append_bytes(out, table.data(), table.size() * sizeof(PhraseDictionary::Phrase));
  append_bytes(out, postings.data(), postings.size() * 4);
  append_bytes(out, row_ends.data(), row_ends.size() * 4);
  out += text;
  return out;
}

}  // namespace spillmap
