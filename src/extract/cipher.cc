#include "extract/cipher.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/provider.h>

#include "base/result.h"
#include "base/text.h"

namespace spillmap {
namespace {

const EVP_MD* method(DigestKind kind) {
  switch (kind) {
    case DigestKind::md5: return EVP_md5();
    case DigestKind::sha1: return EVP_sha1();
    case DigestKind::sha256: return EVP_sha256();
    case DigestKind::sha384: return EVP_sha384();
    case DigestKind::sha512: return EVP_sha512();
  }
  return EVP_sha256();
}

const unsigned char* raw(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }
unsigned char* raw(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }

std::string decrypted(const EVP_CIPHER* cipher, std::string_view key, std::string_view iv, std::string_view bytes) {
  struct Free {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
  };
  const std::unique_ptr<EVP_CIPHER_CTX, Free> context(EVP_CIPHER_CTX_new());
  if (!context || cipher == nullptr || bytes.empty() ||
      iv.size() < static_cast<std::size_t>(EVP_CIPHER_get_iv_length(cipher)))
    return {};
  if (EVP_DecryptInit_ex2(context.get(), cipher, nullptr, nullptr, nullptr) != 1 ||
      EVP_CIPHER_CTX_set_key_length(context.get(), static_cast<int>(key.size())) != 1 ||
      EVP_DecryptInit_ex2(context.get(), nullptr, raw(key), iv.empty() ? nullptr : raw(iv), nullptr) != 1)
    return {};
  EVP_CIPHER_CTX_set_padding(context.get(), 0);
  std::string out(bytes.size() + 32, '\0');
  std::size_t have = 0;
  // OpenSSL counts in int.
  constexpr std::size_t piece = 64u << 20;
  for (std::size_t at = 0; at < bytes.size(); at += piece) {
    const std::string_view part = bytes.substr(at, piece);
    int count = 0;
    if (EVP_DecryptUpdate(context.get(), raw(out) + have, &count, raw(part), static_cast<int>(part.size())) != 1)
      return {};
    have += static_cast<std::size_t>(count);
  }
  out.resize(have);
  return out;
}

const EVP_CIPHER* aes(std::size_t key_bytes, bool chained) {
  switch (key_bytes) {
    case 16: return chained ? EVP_aes_128_cbc() : EVP_aes_128_ecb();
    case 24: return chained ? EVP_aes_192_cbc() : EVP_aes_192_ecb();
    case 32: return chained ? EVP_aes_256_cbc() : EVP_aes_256_ecb();
    default: return nullptr;
  }
}

}  // namespace

std::size_t digest_bytes(DigestKind kind) { return static_cast<std::size_t>(EVP_MD_get_size(method(kind))); }

Hasher::Hasher(DigestKind kind) : context_(EVP_MD_CTX_new()), kind_(method(kind)) {
  SPILLMAP_ASSERT(context_ != nullptr && EVP_DigestInit_ex(context_, kind_, nullptr) == 1);
}
Hasher::~Hasher() { EVP_MD_CTX_free(context_); }
void Hasher::add(std::string_view bytes) {
  SPILLMAP_ASSERT(EVP_DigestUpdate(context_, bytes.data(), bytes.size()) == 1);
}
std::string Hasher::finish() {
  unsigned char out[EVP_MAX_MD_SIZE];
  unsigned count = 0;
  SPILLMAP_ASSERT(EVP_DigestFinal_ex(context_, out, &count) == 1);
  SPILLMAP_ASSERT(EVP_DigestInit_ex(context_, nullptr, nullptr) == 1);
  return {reinterpret_cast<const char*>(out), count};
}
std::string Hasher::peek() const {
  Hasher copy(DigestKind::md5);
  SPILLMAP_ASSERT(EVP_MD_CTX_copy_ex(copy.context_, context_) == 1);
  unsigned char out[EVP_MAX_MD_SIZE];
  unsigned count = 0;
  SPILLMAP_ASSERT(EVP_DigestFinal_ex(copy.context_, out, &count) == 1);
  return {reinterpret_cast<const char*>(out), count};
}

std::string digest(DigestKind kind, std::string_view a, std::string_view b) {
  Hasher hasher(kind);
  hasher.add(a);
  hasher.add(b);
  return hasher.finish();
}

std::string hmac(DigestKind kind, std::string_view key, std::string_view text) {
  unsigned char out[EVP_MAX_MD_SIZE];
  unsigned count = 0;
  if (HMAC(method(kind), key.data(), static_cast<int>(key.size()), raw(text), text.size(), out, &count) == nullptr)
    return {};
  return {reinterpret_cast<const char*>(out), count};
}

std::string pbkdf2(DigestKind kind, std::string_view password, std::string_view salt, std::uint32_t iterations,
                   std::size_t bytes) {
  std::string out(bytes, '\0');
  if (iterations == 0 || iterations > 100'000'000 ||
      PKCS5_PBKDF2_HMAC(password.data(), static_cast<int>(password.size()), raw(salt), static_cast<int>(salt.size()),
                        static_cast<int>(iterations), method(kind), static_cast<int>(bytes), raw(out)) != 1)
    return {};
  return out;
}

std::string aes_cbc_decrypt(std::string_view key, std::string_view iv, std::string_view bytes) {
  return decrypted(aes(key.size(), true), key, iv, bytes.substr(0, bytes.size() & ~std::size_t{15}));
}
std::string aes_ecb_decrypt(std::string_view key, std::string_view bytes) {
  return decrypted(aes(key.size(), false), key, {}, bytes.substr(0, bytes.size() & ~std::size_t{15}));
}
std::string blowfish_cfb_decrypt(std::string_view key, std::string_view iv, std::string_view bytes) {
  return decrypted(EVP_bf_cfb64(), key, iv, bytes);
}

std::string utf16le(std::string_view utf8) {
  std::string out;
  for (std::size_t at = 0; at < utf8.size();) {
    char32_t point = next_code_point(utf8, at);
    const auto unit = [&](char32_t value) {
      out += static_cast<char>(value & 0xFF);
      out += static_cast<char>(value >> 8 & 0xFF);
    };
    if (point >= 0x10000) {
      point -= 0x10000;
      unit(0xD800 + (point >> 10));
      unit(0xDC00 + (point & 0x3FF));
    } else {
      unit(point);
    }
  }
  return out;
}

void warm_up_ciphers() {
  // Loading one by name takes the default one away unless that is named, too.
  OSSL_PROVIDER_load(nullptr, "default");
  OSSL_PROVIDER_load(nullptr, "legacy");
}

}  // namespace spillmap
