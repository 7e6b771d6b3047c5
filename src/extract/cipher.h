// Digests and ciphers that encrypted files are made with, over OpenSSL. What its default provider has is there in the
// sandbox; what is not there, or fails, gives an empty text, which opens nothing.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

struct evp_md_ctx_st;
struct evp_md_st;

namespace spillmap {

enum class DigestKind : std::uint8_t { md5, sha1, sha256, sha384, sha512 };
std::size_t digest_bytes(DigestKind kind);

// Keeps its context: key derivations hash a hundred thousand times.
class Hasher {
 public:
  explicit Hasher(DigestKind kind);
  ~Hasher();
  Hasher(const Hasher&) = delete;
  Hasher& operator=(const Hasher&) = delete;
  void add(std::string_view bytes);
  // The digest of what was added; begins anew.
  std::string finish();
  // The digest so far; more may be added.
  std::string peek() const;

 private:
  evp_md_ctx_st* context_;
  const evp_md_st* kind_;
};

std::string digest(DigestKind kind, std::string_view a, std::string_view b = {});
std::string hmac(DigestKind kind, std::string_view key, std::string_view text);
std::string pbkdf2(DigestKind kind, std::string_view password, std::string_view salt, std::uint32_t iterations,
                   std::size_t bytes);

// AES with keys of 16, 24 or 32 bytes. Whole blocks only: what is left over is dropped. No padding is taken off.
std::string aes_cbc_decrypt(std::string_view key, std::string_view iv, std::string_view bytes);
std::string aes_ecb_decrypt(std::string_view key, std::string_view bytes);
// Blowfish with 64-bit feedback, from OpenSSL's module of old ciphers; nothing when that is not loaded.
std::string blowfish_cfb_decrypt(std::string_view key, std::string_view iv, std::string_view bytes);

// UTF-8 to UTF-16LE.
std::string utf16le(std::string_view utf8);

// Loads OpenSSL's module of old ciphers, a file.
void warm_up_ciphers();

}  // namespace spillmap
