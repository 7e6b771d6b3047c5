// How the case seals bytes. XChaCha20-Poly1305 (libsodium) with the place of the row as associated data, so that a row
// opens only where it was written; keyed BLAKE2b for look-up keys, the log's chain and the hashes of files.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"
#include "casefile/secret.h"

namespace spillmap {

enum class Subkey : std::uint64_t { rows = 1, lookup = 2, chain = 3, files = 4, header = 5 };
// `out` gets 32 bytes.
void derive_subkey(unsigned char* out, Subkey which, const unsigned char* root_key);

void append_little_endian(std::string& out, std::uint64_t value, int bytes);

using LookupKey = std::array<unsigned char, 16>;
using Mac = std::array<unsigned char, 32>;

inline std::string_view bytes_of(const LookupKey& key) {
  return {reinterpret_cast<const char*>(key.data()), key.size()};
}
inline std::string_view bytes_of(const Mac& mac) { return {reinterpret_cast<const char*>(mac.data()), mac.size()}; }

// The kind of a row, part of its associated data and of its look-up key. Values are on disk.
enum class RowKind : char {
  fixed = 'F',
  root = 'R',
  source = 'S',
  content = 'C',
  page = 'P',
  person = 'H',
  value = 'V',
  log = 'L',
  seal = 'Z',
};

// Where a row stands: kind, look-up key (or empty) and number (or 0).
std::string row_place(RowKind kind, std::string_view key, std::uint64_t number);

class Sealer {
 public:
  explicit Sealer(const SecretBytes& root_key);
  // nonce (24) | ciphertext | tag (16). The text is padded to a multiple of 32 bytes, so that lengths say little.
  std::string seal(std::string_view place, std::string_view text);
  // integrity when the bytes are not what seal() made for this place.
  Result<std::string> open(std::string_view place, std::string_view sealed) const;
  LookupKey lookup(RowKind kind, std::string_view value) const;
  Mac chain(std::uint64_t sequence, const Mac& before, std::string_view text) const;
  // Keyed hash of a file's bytes, bound to its name.
  Result<Mac> hash_file(int fd, std::string_view name, std::uint64_t& size) const;

 private:
  const unsigned char* key(Subkey which) const { return keys_.data() + 32 * (static_cast<std::size_t>(which) - 1); }
  SecretBytes keys_{std::size_t{4} * 32};
  // 16 random bytes of this process and a counter: never the same twice, without a system call a row.
  std::array<unsigned char, 24> nonce_{};
  std::uint64_t counter_ = 0;
};

}  // namespace spillmap
