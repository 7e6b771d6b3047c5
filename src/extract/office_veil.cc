#include "extract/office_veil.h"

#include <algorithm>

#include "extract/cipher.h"
#include "extract/little_endian.h"
#include "extract/rc4.h"

namespace spillmap {
namespace {

constexpr std::uint32_t alg_rc4 = 0x6801, alg_aes_128 = 0x660E, alg_aes_192 = 0x660F, alg_aes_256 = 0x6610;
constexpr std::size_t verifier_bytes = 16;

std::string le32_text(std::uint32_t value) {
  std::string out;
  for (unsigned i = 0; i < 4; ++i) out += static_cast<char>(value >> (8 * i) & 0xFF);
  return out;
}

}  // namespace

std::optional<OfficeVeil> OfficeVeil::parse(std::string_view record) {
  OfficeVeil out;
  const unsigned major = le16(record, 0), minor = le16(record, 2);
  if (major == 1 && minor == 1) {
    if (record.size() < 52) return std::nullopt;
    out.salt_ = slice(record, 4, 16);
    out.verifier_ = slice(record, 20, verifier_bytes);
    out.verifier_hash_ = slice(record, 36, 16);
    return out;
  }
  if (major < 2 || major > 4 || minor != 2) return std::nullopt;
  const std::uint64_t header_bytes = le32(record, 8);
  const std::string_view header = slice(record, 12, header_bytes);
  const std::string_view rest = slice(record, 12 + header_bytes, 4096);
  if (header.size() < 32 || header.size() != header_bytes || le32(rest, 0) != 16) return std::nullopt;
  const std::uint32_t algorithm = le32(header, 8), bits = le32(header, 16);
  out.capi_ = true;
  out.aes_ = algorithm == alg_aes_128 || algorithm == alg_aes_192 || algorithm == alg_aes_256;
  if (!out.aes_ && algorithm != alg_rc4 && algorithm != 0) return std::nullopt;
  out.key_bytes_ = bits == 0 ? (out.aes_ ? 16 : 5) : bits / 8;
  if (out.key_bytes_ < 5 || out.key_bytes_ > (out.aes_ ? 32u : 16u)) return std::nullopt;
  out.salt_ = slice(rest, 4, 16);
  out.verifier_ = slice(rest, 20, verifier_bytes);
  out.verifier_hash_ = slice(rest, 40, out.aes_ ? 32 : 20);
  if (out.verifier_hash_.size() < 20) return std::nullopt;
  return out;
}

bool OfficeVeil::opens(const std::string& password) {
  const std::string wide = utf16le(password);
  if (aes_) {
    Hasher hasher(DigestKind::sha1);
    hasher.add(salt_);
    hasher.add(wide);
    std::string hash = hasher.finish();
    for (std::uint32_t i = 0; i < 50'000; ++i) {
      hasher.add(le32_text(i));
      hasher.add(hash);
      hash = hasher.finish();
    }
    hasher.add(hash);
    hasher.add(le32_text(0));
    hash = hasher.finish();
    std::string key;
    for (const char pad : {'\x36', '\x5C'}) {
      std::string mixed(64, pad);
      for (std::size_t i = 0; i < hash.size(); ++i) mixed[i] = static_cast<char>(mixed[i] ^ hash[i]);
      key += digest(DigestKind::sha1, mixed);
    }
    key.resize(key_bytes_);
    const std::string verifier = aes_ecb_decrypt(key, verifier_), expected = aes_ecb_decrypt(key, verifier_hash_);
    if (verifier.empty() || digest(DigestKind::sha1, verifier) != expected.substr(0, 20)) return false;
    key_ = key;
    return true;
  }
  if (capi_) {
    key_ = digest(DigestKind::sha1, salt_, wide);
  } else {
    const std::string start = digest(DigestKind::md5, wide).substr(0, 5);
    std::string repeated;
    for (int i = 0; i < 16; ++i) repeated += start + salt_;
    key_ = digest(DigestKind::md5, repeated).substr(0, 5);
  }
  std::string check = verifier_ + verifier_hash_;
  Rc4(block_key(0)).apply(check.data(), check.size());
  const std::string hash =
      digest(capi_ ? DigestKind::sha1 : DigestKind::md5, std::string_view(check).substr(0, verifier_bytes));
  return hash == std::string_view(check).substr(verifier_bytes);
}

std::string OfficeVeil::block_key(std::uint32_t block) const {
  if (!capi_) return digest(DigestKind::md5, key_, le32_text(block));
  std::string key = digest(DigestKind::sha1, key_, le32_text(block)).substr(0, key_bytes_);
  // The shortest is filled up.
  if (key_bytes_ == 5) key.resize(16);
  return key;
}

void OfficeVeil::uncover_block(char* bytes, std::uint64_t count, std::uint32_t block) const {
  Rc4(block_key(block)).apply(bytes, count);
}

void OfficeVeil::uncover(char* bytes, std::uint64_t count, std::uint64_t at, std::uint64_t block_bytes) const {
  while (count != 0) {
    const std::uint64_t into = at % block_bytes, step = std::min(count, block_bytes - into);
    Rc4 cipher(block_key(static_cast<std::uint32_t>(at / block_bytes)));
    for (std::uint64_t i = 0; i < into; ++i) cipher.next();
    cipher.apply(bytes, step);
    bytes += step;
    at += step;
    count -= step;
  }
}

std::string OfficeVeil::decrypted(std::string_view bytes) const { return aes_ecb_decrypt(key_, bytes); }

}  // namespace spillmap
