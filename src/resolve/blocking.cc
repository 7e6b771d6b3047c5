#include "resolve/blocking.h"

#include <algorithm>
#include <array>
#include <bit>

#include "resolve/parts.h"

namespace spillmap::resolve {
namespace {

constexpr Kind value_kinds[] = {Kind::tax, Kind::strong, Kind::shared, Kind::house};
constexpr bool goes_by(Kind kind) {
  return std::find(std::begin(value_kinds), std::end(value_kinds), kind) != std::end(value_kinds);
}

std::uint64_t mix(std::uint64_t h) {
  h ^= h >> 32;
  h *= 0xD6E8FEB86659FD93ull;
  h ^= h >> 32;
  h *= 0xD6E8FEB86659FD93ull;
  return h ^ h >> 32;
}
std::uint32_t hash_of(std::uint64_t a, std::uint64_t b, std::uint64_t c = 0) {
  const std::uint64_t h = mix(mix(a + 1) ^ mix(b + 0x9E3779B97F4A7C15ull) * 3 ^ mix(c + 0x5851F42D4C957F2Dull) * 5);
  const auto low = static_cast<std::uint32_t>(h);
  return low == 0 ? 1 : low;
}
std::uint64_t hash_text(std::string_view text) {
  std::uint64_t h = 0xcbf29ce484222325ull;
  for (const char c : text) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001b3ull;
  return h;
}

// Fewer units than this are no work for several threads.
constexpr std::size_t few = 2000;

// A unit under one key of a pass. Keys of names, dates and places have 32 bits.
struct KeyEntry {
  std::uint64_t key_and_unit;
  std::uint64_t key() const { return key_and_unit >> 32; }
  std::uint32_t unit() const { return static_cast<std::uint32_t>(key_and_unit); }
  bool operator<(const KeyEntry& other) const { return key_and_unit < other.key_and_unit; }
};
struct ValueEntry {
  Value value;
  std::uint32_t number;
  Value key() const { return value; }
  std::uint32_t unit() const { return number; }
  bool operator<(const ValueEntry& other) const {
    return value != other.value ? value < other.value : number < other.number;
  }
};

// Calls `each` with every run of two or more of one key.
template <class Entry, class Each>
void for_each_block(std::span<const Entry> entries, const Each& each) {
  for (std::size_t begin = 0, end = 0; begin < entries.size(); begin = end) {
    while (end < entries.size() && entries[end].key() == entries[begin].key()) ++end;
    if (end - begin >= 2) each(entries.subspan(begin, end - begin));
  }
}

// Asks for what stands under the units of the entries behind `block`, so that it is there in time.
template <class Entry, class T>
class Ahead {
 public:
  Ahead(std::span<const Entry> part, const T* at) : next_(part.data()), end_(part.data() + part.size()), at_(at) {}
  void pass(std::span<const Entry> block) {
    constexpr std::ptrdiff_t distance = 32;
    const Entry* until = block.data() + block.size();
    until = end_ - until > distance ? until + distance : end_;
    for (; next_ < until; ++next_) __builtin_prefetch(at_ + next_->unit());
  }

 private:
  const Entry *next_, *end_;
  const T* at_;
};

}  // namespace

struct Blocking::Pairing {
  std::uint64_t one_in;
  Contradictions contradictions;
  const Visit& visit;

  bool has(std::uint64_t key) const { return one_in <= 1 || mix(key) % one_in == 0; }
  // Calls `each` with the pairs of a block that do not contradict each other, and whether they may share a value.
  template <class Entry, class Each>
  void for_each_pair(std::span<const Sketch> sketches, std::span<const Entry> block, const Each& each) const {
    std::array<Sketch, most_in_block> all;
    for (std::size_t i = 0; i < block.size(); ++i) all[i] = sketches[block[i].unit()];
    for (std::size_t i = 0; i < block.size(); ++i)
      for (std::size_t j = i + 1; j < block.size(); ++j) {
        const Sketch &a = all[i], &b = all[j];
        if (contradictions.dates && a.birth != 0 && b.birth != 0 && dates_apart(a.birth, b.birth)) continue;
        if (contradictions.tax_numbers && a.tax != 0 && b.tax != 0 && digits_apart(a.tax, b.tax)) continue;
        each(block[i].unit(), block[j].unit(), (a.values & b.values) != 0);
      }
  }
};

// Pairs of which what is known lies anywhere in memory: it is asked for of many before the first is looked at.
class Blocking::Batch {
 public:
  // Those that a pass of keys proposes, or one of values.
  Batch(Blocking& blocking, const Pairing& pairing, unsigned thread, Pass pass)
      : blocking_(blocking), pairing_(pairing), thread_(thread), pass_(pass) {}

  // `value` is the one by which the pair is proposed; 0: by a key.
  void take(std::uint32_t a, std::uint32_t b, bool may_share_value, Value value) {
    pairs_[count_++] = {a, b, may_share_value, value};
    if (count_ == most) flush();
  }
  void flush() {
    if (pass_ != 0 && pass_ != pass_count) {
      for_each([&](std::uint32_t unit) { __builtin_prefetch(blocking_.keys_of(unit)); });
      const auto end = std::remove_if(pairs_.begin(), pairs_.begin() + count_, [&](const Pair& pair) {
        const std::uint32_t *keys = blocking_.keys_of(pair.a), *other = blocking_.keys_of(pair.b);
        bool earlier = false;
        for (std::uint8_t p = 0; p < pass_; ++p) earlier |= keys[p] != 0 && keys[p] == other[p];
        return earlier;
      });
      count_ = end - pairs_.begin();
    }
    for (unsigned step = 0; step < Mentions::steps_of_asking; ++step)
      for_each([&](std::uint32_t unit) { blocking_.mentions_.ask(blocking_.units_[unit], step); });
    for (std::ptrdiff_t i = 0; i < count_; ++i) {
      const Pair& pair = pairs_[i];
      if (!pair.may_share_value || blocking_.first_shared(pair.a, pair.b) == pair.value)
        pairing_.visit(thread_, pair.a, pair.b);
    }
    count_ = 0;
  }

 private:
  struct Pair {
    std::uint32_t a, b;
    bool may_share_value;
    Value value;
  };
  template <class Each>
  void for_each(const Each& each) const {
    for (std::ptrdiff_t i = 0; i < count_; ++i) each(pairs_[i].a), each(pairs_[i].b);
  }

  Blocking& blocking_;
  const Pairing& pairing_;
  const unsigned thread_;
  const Pass pass_;
  static constexpr std::ptrdiff_t most = 32;
  std::array<Pair, most> pairs_;
  std::ptrdiff_t count_ = 0;
};

Blocking::Blocking(const Mentions& mentions, const Terms& terms, std::span<const std::uint32_t> units, unsigned threads)
    : mentions_(mentions),
      terms_(terms),
      units_(units),
      threads_(units.size() < few ? 1 : threads),
      keys_(units.size() * keys_each),
      sketches_(units.size()),
      too_common_(mentions.text_count()) {
  share_out_ranges(threads_, units.size(), [&](unsigned, std::size_t begin, std::size_t end) {
    for (std::size_t unit = begin; unit < end; ++unit) set_keys(static_cast<std::uint32_t>(unit));
  });
}

void Blocking::set_keys(std::uint32_t unit) {
  const Features f = mentions_.features(units_[unit]);
  std::uint32_t given = 0, family = 0, last = 0, family_word = 0;
  if (!f.names.empty()) {
    const Mentions::KeyWords words = mentions_.key_words(f.names.front());
    const auto sound = [&](std::uint32_t word) { return terms_.words()[word].sound; };
    if (!words.given.empty()) given = sound(words.given.front());
    if (!words.family.empty()) {
      family_word = words.family.front();
      // Particles ("de la", "van") say nothing.
      if (words.family.size() > 1)
        family_word =
            *std::max_element(words.family.begin(), words.family.end(), [&](std::uint32_t x, std::uint32_t y) {
              return std::min<std::size_t>(mentions_.word(x).size(), 4) <
                     std::min<std::size_t>(mentions_.word(y).size(), 4);
            });
      family = sound(family_word);
      if (words.family.size() > 1) last = sound(words.family.back());
    }
    // A word alone may be either.
    if (!words.order_known && words.given.empty()) given = family;
    if (!words.order_known && words.family.empty()) family = given;
  }
  const auto born = f.of(Kind::birth), code = f.of(Kind::postcode), town = f.of(Kind::town), tax = f.of(Kind::tax);
  const std::uint32_t date = born.empty() ? 0 : text_of(born.front());
  const std::string_view date_text = born.empty() ? std::string_view() : mentions_.text(born.front());
  const bool dated = date_text.size() == 10;
  const std::uint64_t year = dated ? hash_text(date_text.substr(0, 4)) : 0;
  const std::uint32_t postcode = code.empty() ? 0 : text_of(code.front());
  const std::string_view number = tax.empty() ? std::string_view() : mentions_.text(tax.front());
  // Either order of the names.
  const std::uint64_t names =
      given == 0 || family == 0 ? 0 : std::uint64_t{std::min(given, family)} << 32 | std::max(given, family);

  std::uint32_t* keys = keys_of(unit);
  if (date != 0 && given != 0) keys[birth_and_given] = hash_of(date, given);
  if (date != 0 && family != 0) keys[birth_and_family] = hash_of(date, family);
  if (date != 0 && postcode != 0) keys[birth_and_postcode] = hash_of(date, postcode);
  if (names != 0) {
    if (dated) {
      keys[names_and_year] = hash_of(names, year);
      keys[names_and_day] = hash_of(names, hash_text(date_text.substr(5)));
    }
    if (postcode != 0) keys[names_and_postcode] = hash_of(names, postcode);
    if (!town.empty()) keys[names_and_town] = hash_of(names, text_of(town.front()));
    keys[names_only] = hash_of(names, 0);
  }
  if (family != 0 && postcode != 0) keys[family_and_postcode] = hash_of(family, postcode);
  if (given != 0 && postcode != 0) keys[given_and_postcode] = hash_of(given, postcode);
  if (number.size() >= 6) {
    const std::size_t half = number.size() / 2;
    if (dated) {
      keys[tax_head_and_year] = hash_of(hash_text(number.substr(0, half)), year);
      keys[tax_tail_and_year] = hash_of(hash_text(number.substr(half)), year);
    }
    if (names != 0)
      keys[tax_head_and_tail] =
          hash_of(hash_text(number.substr(0, 2)), hash_text(number.substr(number.size() - 2)), family);
  }
  if (last != 0 && given != 0) keys[last_family_and_given] = hash_of(std::min(last, given), std::max(last, given));
  if (family_word != 0) keys[family_alone] = hash_of(family_word, 0);

  Sketch& sketch = sketches_[unit];
  for (const Value v : f.values)
    if (goes_by(kind_of(v))) sketch.values |= std::uint64_t{1} << (mix(v) >> 58);
  if (tax.size() == 1) sketch.tax = pack_digits(number);
  if (born.size() == 1) sketch.birth = pack_date(date_text);
}

Value Blocking::first_shared(std::uint32_t a, std::uint32_t b) const {
  const Features x = mentions_.features(units_[a]), y = mentions_.features(units_[b]);
  for (auto i = x.values.begin(), j = y.values.begin(); i != x.values.end() && j != y.values.end();) {
    if (*i == *j) {
      if (goes_by(kind_of(*i)) && !too_common_[text_of(*i)]) return *i;
      ++i;
      ++j;
    } else if (*i < *j) {
      ++i;
    } else {
      ++j;
    }
  }
  return 0;
}

void Blocking::value_pass(Kind kind, const Pairing& pairing) {
  const std::uint64_t texts = mentions_.text_count();
  auto parts = in_parts<ValueEntry>(threads_, units_.size(), [&](std::size_t begin, std::size_t end, const auto& take) {
    for (auto unit = static_cast<std::uint32_t>(begin); unit < end; ++unit)
      for (const Value v : mentions_.features(units_[unit]).of(kind))
        if (pairing.has(v)) take(static_cast<std::size_t>(text_of(v) * part_count / texts), ValueEntry{v, unit});
  });
  std::array<std::vector<std::uint32_t>, part_count> passed_over;
  share_out(threads_, part_count, [&](unsigned, std::size_t i) {
    const std::span<ValueEntry> part = parts.part(i);
    std::sort(part.begin(), part.end());
    for_each_block<ValueEntry>(part, [&](std::span<const ValueEntry> block) {
      if (block.size() > most_in_block) passed_over[i].push_back(text_of(block.front().key()));
    });
  });
  for (const auto& of_part : passed_over)
    for (const std::uint32_t text : of_part) too_common_[text] = true;
  share_out(threads_, part_count, [&](unsigned thread, std::size_t i) {
    Batch batch(*this, pairing, thread, pass_count);
    Ahead<ValueEntry, Sketch> ahead(parts.part(i), sketches_.data());
    for_each_block<ValueEntry>(parts.part(i), [&](std::span<const ValueEntry> block) {
      if (block.size() > most_in_block) return;
      ahead.pass(block);
      pairing.for_each_pair(sketches_, block, [&](std::uint32_t a, std::uint32_t b, bool may_share) {
        batch.take(a, b, may_share, block.front().key());
      });
    });
    batch.flush();
  });
}

void Blocking::key_pass(Pass pass, const Pairing& pairing) {
  auto parts = in_parts<KeyEntry>(threads_, units_.size(), [&](std::size_t begin, std::size_t end, const auto& take) {
    for (auto unit = static_cast<std::uint32_t>(begin); unit < end; ++unit) {
      const std::uint32_t key = keys_of(unit)[pass];
      if (key != 0 && pairing.has(key)) take(key >> 24, KeyEntry{std::uint64_t{key} << 32 | unit});
    }
  });
  static_assert(part_count == 256);
  share_out(threads_, part_count, [&](unsigned thread, std::size_t i) {
    const std::span<KeyEntry> part = parts.part(i);
    std::sort(part.begin(), part.end());
    Batch batch(*this, pairing, thread, pass);
    Ahead<KeyEntry, Sketch> ahead(part, sketches_.data());
    for_each_block<KeyEntry>(part, [&](std::span<const KeyEntry> block) {
      if (block.size() > most_in_block) {
        // No thread looks at the keys of this pass before the next.
        for (const KeyEntry& entry : block) keys_of(entry.unit())[pass] = 0;
        return;
      }
      ahead.pass(block);
      pairing.for_each_pair(sketches_, block,
                            [&](std::uint32_t a, std::uint32_t b, bool may_share) { batch.take(a, b, may_share, 0); });
    });
    batch.flush();
  });
}

void Blocking::for_each_pair(std::uint64_t one_in, const Contradictions& contradictions, const Visit& visit) {
  const Pairing pairing{one_in, contradictions, visit};
  for (const Kind kind : value_kinds) value_pass(kind, pairing);
  for (std::uint8_t pass = 0; pass < pass_count; ++pass) key_pass(static_cast<Pass>(pass), pairing);
}

}  // namespace spillmap::resolve
