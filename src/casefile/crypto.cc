#include "casefile/crypto.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <vector>

namespace spillmap {
namespace {
constexpr std::size_t nonce_size = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tag_size = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t padding = 32;
static_assert(nonce_size == 24 && crypto_aead_xchacha20poly1305_ietf_KEYBYTES == 32);

const unsigned char* raw(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }
}  // namespace

void derive_subkey(unsigned char* out, Subkey which, const unsigned char* root_key) {
  crypto_kdf_derive_from_key(out, 32, static_cast<std::uint64_t>(which), "Spillmap", root_key);
}

void append_little_endian(std::string& out, std::uint64_t value, int bytes) {
  for (int i = 0; i < bytes; ++i) out.push_back(static_cast<char>(value >> (8 * i)));
}

std::string row_place(RowKind kind, std::string_view key, std::uint64_t number) {
  std::string place(1, static_cast<char>(kind));
  append_little_endian(place, number, 8);
  place.append(key);
  return place;
}

Sealer::Sealer(const SecretBytes& root_key) {
  for (const Subkey which : {Subkey::rows, Subkey::lookup, Subkey::chain, Subkey::files})
    derive_subkey(keys_.data() + 32 * (static_cast<std::size_t>(which) - 1), which, root_key.data());
  keys_.make_read_only();
  randombytes_buf(nonce_.data(), nonce_.size());
}

std::string Sealer::seal(std::string_view place, std::string_view text) {
  ++counter_;
  std::memcpy(nonce_.data() + 16, &counter_, sizeof counter_);
  const std::size_t padded = (text.size() / padding + 1) * padding;
  std::string out(nonce_size + padded + tag_size, '\0');
  auto* bytes = reinterpret_cast<unsigned char*>(out.data());
  std::memcpy(bytes, nonce_.data(), nonce_size);
  std::memcpy(bytes + nonce_size, text.data(), text.size());
  bytes[nonce_size + text.size()] = 0x80;  // ISO/IEC 7816-4 padding; zeros follow
  crypto_aead_xchacha20poly1305_ietf_encrypt(bytes + nonce_size, nullptr, bytes + nonce_size, padded, raw(place),
                                             place.size(), nullptr, bytes, key(Subkey::rows));
  return out;
}

Result<std::string> Sealer::open(std::string_view place, std::string_view sealed) const {
  const auto altered = [] { return fail(ErrorKind::integrity, "a sealed row was altered"); };
  if (sealed.size() < nonce_size + tag_size + padding) return altered();
  std::string out(sealed.size() - nonce_size - tag_size, '\0');
  if (crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char*>(out.data()), nullptr, nullptr,
                                                 raw(sealed) + nonce_size, sealed.size() - nonce_size, raw(place),
                                                 place.size(), raw(sealed), key(Subkey::rows)) != 0)
    return altered();
  std::size_t size = 0;
  if (sodium_unpad(&size, reinterpret_cast<unsigned char*>(out.data()), out.size(), padding) != 0) return altered();
  out.resize(size);
  return out;
}

LookupKey Sealer::lookup(RowKind kind, std::string_view value) const {
  LookupKey out{};
  crypto_generichash_state state;
  crypto_generichash_init(&state, key(Subkey::lookup), 32, out.size());
  const char tag = static_cast<char>(kind);
  crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(&tag), 1);
  crypto_generichash_update(&state, raw(value), value.size());
  crypto_generichash_final(&state, out.data(), out.size());
  return out;
}

Mac Sealer::chain(std::uint64_t sequence, const Mac& before, std::string_view text) const {
  Mac out{};
  std::string number;
  append_little_endian(number, sequence, 8);
  crypto_generichash_state state;
  crypto_generichash_init(&state, key(Subkey::chain), 32, out.size());
  crypto_generichash_update(&state, raw(number), number.size());
  crypto_generichash_update(&state, before.data(), before.size());
  crypto_generichash_update(&state, raw(text), text.size());
  crypto_generichash_final(&state, out.data(), out.size());
  return out;
}

Result<Mac> Sealer::hash_file(int fd, std::string_view name, std::uint64_t& size) const {
  Mac out{};
  crypto_generichash_state state;
  crypto_generichash_init(&state, key(Subkey::files), 32, out.size());
  std::string bound;
  append_little_endian(bound, name.size(), 8);
  bound.append(name);
  crypto_generichash_update(&state, raw(bound), bound.size());
  std::vector<unsigned char> buffer(256 << 10);
  size = 0;
  for (;;) {
    const ssize_t n = ::pread(fd, buffer.data(), buffer.size(), static_cast<off_t>(size));
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return fail_errno("cannot read " + std::string(name));
    if (n == 0) break;
    crypto_generichash_update(&state, buffer.data(), static_cast<std::size_t>(n));
    size += static_cast<std::uint64_t>(n);
  }
  crypto_generichash_final(&state, out.data(), out.size());
  return out;
}

}  // namespace spillmap
