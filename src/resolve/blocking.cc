#include "resolve/blocking.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace spillmap::resolve {
namespace {

constexpr Kind value_kinds[] = {Kind::tax, Kind::strong, Kind::shared, Kind::house};

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

}  // namespace

Blocking::Blocking(const Mentions& mentions, const Terms& terms, std::span<const std::uint32_t> units)
    : mentions_(mentions), terms_(terms), units_(units), too_common_(mentions.text_count()) {
  keys_.resize(units.size() * pass_count);
  for (std::uint32_t unit = 0; unit < units.size(); ++unit)
    for (std::uint8_t pass = 0; pass < pass_count; ++pass)
      keys_[std::size_t{unit} * pass_count + pass] = key_of(unit, static_cast<Pass>(pass));
}

std::uint32_t Blocking::key_of(std::uint32_t unit, Pass pass) const {
  const Features f = mentions_.features(units_[unit]);
  std::uint32_t given = 0, family = 0, last = 0, family_word = 0;
  if (!f.names.empty()) {
    const Mentions::KeyWords words = mentions_.key_words(f.names.front());
    const auto sound = [&](std::uint32_t word) { return terms_.words()[word].sound; };
    if (!words.given.empty()) given = sound(words.given.front());
    if (!words.family.empty()) {
      // Particles ("de la", "van") say nothing.
      family_word = *std::max_element(words.family.begin(), words.family.end(), [&](std::uint32_t x, std::uint32_t y) {
        return std::min<std::size_t>(mentions_.word(x).size(), 4) < std::min<std::size_t>(mentions_.word(y).size(), 4);
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
  const std::string_view year = date_text.size() == 10 ? date_text.substr(0, 4) : std::string_view();
  const std::uint32_t postcode = code.empty() ? 0 : text_of(code.front());
  const std::string_view number = tax.empty() ? std::string_view() : mentions_.text(tax.front());
  // Either order of the names.
  const std::uint64_t names =
      given == 0 || family == 0 ? 0 : std::uint64_t{std::min(given, family)} << 32 | std::max(given, family);
  switch (pass) {
    case birth_and_given: return date == 0 || given == 0 ? 0 : hash_of(date, given);
    case birth_and_family: return date == 0 || family == 0 ? 0 : hash_of(date, family);
    case birth_and_postcode: return date == 0 || postcode == 0 ? 0 : hash_of(date, postcode);
    case names_and_year: return names == 0 || year.empty() ? 0 : hash_of(names, hash_text(year));
    case names_and_day: return names == 0 || year.empty() ? 0 : hash_of(names, hash_text(date_text.substr(5)));
    case names_and_postcode: return names == 0 || postcode == 0 ? 0 : hash_of(names, postcode);
    case names_and_town: return names == 0 || town.empty() ? 0 : hash_of(names, text_of(town.front()));
    case names_only: return names == 0 ? 0 : hash_of(names, 0);
    case family_and_postcode: return family == 0 || postcode == 0 ? 0 : hash_of(family, postcode);
    case given_and_postcode: return given == 0 || postcode == 0 ? 0 : hash_of(given, postcode);
    case tax_head_and_year:
      return number.size() < 6 || year.empty()
                 ? 0
                 : hash_of(hash_text(number.substr(0, number.size() / 2)), hash_text(year));
    case tax_tail_and_year:
      return number.size() < 6 || year.empty() ? 0
                                               : hash_of(hash_text(number.substr(number.size() / 2)), hash_text(year));
    case tax_head_and_tail:
      return number.size() < 6 || names == 0
                 ? 0
                 : hash_of(hash_text(number.substr(0, 2)), hash_text(number.substr(number.size() - 2)), family);
    case last_family_and_given:
      return last == 0 || given == 0 ? 0 : hash_of(std::min(last, given), std::max(last, given));
    case family_alone: return family_word == 0 ? 0 : hash_of(family_word, 0);
    case pass_count: break;
  }
  return 0;
}

std::vector<Blocking::Block> Blocking::blocks(const std::vector<Entry>& entries) const {
  std::vector<Block> out;
  for (std::size_t begin = 0, end = 0; begin < entries.size(); begin = end) {
    while (end < entries.size() && entries[end].key == entries[begin].key) ++end;
    if (end - begin >= 2) out.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
  }
  return out;
}

void Blocking::run(unsigned threads, const std::vector<Block>& blocks,
                   const std::function<void(unsigned, const Block&)>& each) const {
  std::atomic<std::size_t> next{0};
  constexpr std::size_t portion = 256;
  const auto work = [&](unsigned thread) {
    for (;;) {
      const std::size_t begin = next.fetch_add(portion);
      if (begin >= blocks.size()) return;
      for (std::size_t i = begin; i < std::min(begin + portion, blocks.size()); ++i) each(thread, blocks[i]);
    }
  };
  if (threads <= 1 || blocks.size() < 2 * portion) return work(0);
  std::vector<std::jthread> others;
  for (unsigned t = 1; t < threads; ++t) others.emplace_back(work, t);
  work(0);
}

Value Blocking::first_shared(std::uint32_t a, std::uint32_t b) const {
  const Features x = mentions_.features(units_[a]), y = mentions_.features(units_[b]);
  for (auto i = x.values.begin(), j = y.values.begin(); i != x.values.end() && j != y.values.end();) {
    if (*i == *j) {
      const bool counts =
          std::find(std::begin(value_kinds), std::end(value_kinds), kind_of(*i)) != std::end(value_kinds);
      if (counts && !too_common_[text_of(*i)]) return *i;
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

void Blocking::value_pass(Kind kind, unsigned threads, std::uint64_t one_in, const Visit& visit) {
  std::vector<Entry> entries;
  for (std::uint32_t unit = 0; unit < units_.size(); ++unit)
    for (const Value v : mentions_.features(units_[unit]).of(kind))
      if (one_in <= 1 || mix(v) % one_in == 0) entries.push_back({v, unit});
  std::sort(entries.begin(), entries.end(),
            [](const Entry& x, const Entry& y) { return x.key != y.key ? x.key < y.key : x.unit < y.unit; });
  std::vector<Block> all = blocks(entries);
  std::erase_if(all, [&](const Block& block) {
    if (block.end - block.begin <= most_in_block) return false;
    too_common_[text_of(entries[block.begin].key)] = true;
    return true;
  });
  run(threads, all, [&](unsigned thread, const Block& block) {
    for (std::uint32_t i = block.begin; i < block.end; ++i)
      for (std::uint32_t j = i + 1; j < block.end; ++j)
        if (first_shared(entries[i].unit, entries[j].unit) == entries[i].key)
          visit(thread, entries[i].unit, entries[j].unit);
  });
}

void Blocking::key_pass(Pass pass, unsigned threads, std::uint64_t one_in, const Visit& visit) {
  std::vector<Entry> entries;
  for (std::uint32_t unit = 0; unit < units_.size(); ++unit) {
    const std::uint32_t key = keys_[std::size_t{unit} * pass_count + pass];
    if (key != 0 && (one_in <= 1 || mix(key) % one_in == 0)) entries.push_back({key, unit});
  }
  std::sort(entries.begin(), entries.end(),
            [](const Entry& x, const Entry& y) { return x.key != y.key ? x.key < y.key : x.unit < y.unit; });
  std::vector<Block> all = blocks(entries);
  std::erase_if(all, [&](const Block& block) {
    if (block.end - block.begin <= most_in_block) return false;
    for (std::uint32_t i = block.begin; i < block.end; ++i) keys_[std::size_t{entries[i].unit} * pass_count + pass] = 0;
    return true;
  });
  run(threads, all, [&](unsigned thread, const Block& block) {
    for (std::uint32_t i = block.begin; i < block.end; ++i) {
      const std::uint32_t* keys = &keys_[std::size_t{entries[i].unit} * pass_count];
      for (std::uint32_t j = i + 1; j < block.end; ++j) {
        const std::uint32_t* other = &keys_[std::size_t{entries[j].unit} * pass_count];
        bool earlier = false;
        for (std::uint8_t p = 0; p < pass; ++p) earlier |= keys[p] != 0 && keys[p] == other[p];
        if (earlier || first_shared(entries[i].unit, entries[j].unit) != 0) continue;
        visit(thread, entries[i].unit, entries[j].unit);
      }
    }
  });
}

void Blocking::for_each_pair(unsigned threads, std::uint64_t one_in, const Visit& visit) {
  for (const Kind kind : value_kinds) value_pass(kind, threads, one_in, visit);
  for (std::uint8_t pass = 0; pass < pass_count; ++pass) key_pass(static_cast<Pass>(pass), threads, one_in, visit);
}

}  // namespace spillmap::resolve
