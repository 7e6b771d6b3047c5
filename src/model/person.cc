#include "model/person.h"

#include "base/text.h"

namespace spillmap {

std::string place_code(const MentionRef& ref, char letter, unsigned attempt) {
  std::uint64_t h = 0xcbf29ce484222325ull + attempt;
  const auto mix = [&](std::uint64_t v) {
    for (int i = 0; i < 8; ++i) {
      h ^= (v >> (8 * i)) & 0xFF;
      h *= 0x100000001b3ull;
    }
  };
  for (std::size_t i = 0; i < 32; i += 8) {
    std::uint64_t v = 0;
    for (std::size_t k = 0; k < 8; ++k) v |= std::uint64_t(ref.content[i + k]) << (8 * k);
    mix(v);
  }
  mix(ref.page);
  mix(ref.mention);
  h ^= h >> 29;
  h *= 0xBF58476D1CE4E5B9ull;
  h ^= h >> 32;
  static constexpr char letters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";  // without I, L, O, U
  std::string out(1, letter);
  for (int i = 0; i < 12; ++i) out.push_back(letters[(h >> (5 * i)) & 31]);
  return out;
}

std::string pack(const PostalAddress& a) {
  std::string out;
  for (const std::string* part : {&a.line, &a.city, &a.state, &a.zip, &a.country}) {
    if (part != &a.line) out.push_back('|');
    for (char c : *part) out.push_back(c == '|' ? ' ' : c);
  }
  return out;
}

PostalAddress unpack_address(std::string_view normalized) {
  const auto parts = split(normalized, '|');
  PostalAddress a;
  std::string* const fields[] = {&a.line, &a.city, &a.state, &a.zip, &a.country};
  for (std::size_t i = 0; i < parts.size() && i < 5; ++i) *fields[i] = std::string(parts[i]);
  return a;
}

}  // namespace spillmap
