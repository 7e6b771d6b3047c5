#include "casefile/header.h"

#include <sodium.h>

#include <cstring>

#include "base/text.h"
#include "casefile/crypto.h"
#include "casefile/files.h"
#include "casefile/secret.h"

namespace spillmap {
namespace {
constexpr std::string_view magic("SPILLMAP-CASE\n\0\0", 16);
constexpr std::size_t fields_size = 64, checked_size = fields_size + 32;
static_assert(checked_size + 32 == CaseHeader::size);
// A header from an attacker must not make us spend a machine's memory on a passphrase.
constexpr std::uint32_t most_operations = 16;
constexpr std::uint64_t most_memory_bytes = 2ull << 30;

std::array<unsigned char, 32> checksum(std::string_view bytes) {
  std::array<unsigned char, 32> sum{};
  crypto_generichash(sum.data(), sum.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                     nullptr, 0);
  return sum;
}

template <class Array>
std::string_view view(const Array& array) {
  return {reinterpret_cast<const char*>(array.data()), array.size()};
}

std::uint64_t little_endian(std::string_view bytes) {
  std::uint64_t value = 0;
  for (std::size_t i = bytes.size(); i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[i]);
  return value;
}
}  // namespace

CaseHeader CaseHeader::fresh(KeyKind kind) {
  CaseHeader h;
  h.key_kind = kind;
  SPILLMAP_ASSERT(sodium_ready());
  randombytes_buf(h.case_id.data(), h.case_id.size());
  if (kind == KeyKind::passphrase) {
    randombytes_buf(h.salt.data(), h.salt.size());
    h.operations = crypto_pwhash_OPSLIMIT_MODERATE;
    h.memory_bytes = crypto_pwhash_MEMLIMIT_MODERATE;
  }
  return h;
}

std::string CaseHeader::fields() const {
  std::string out(magic);
  append_little_endian(out, version, 2);
  out.push_back(static_cast<char>(key_kind));
  out.push_back('\0');
  out.append(view(case_id));
  out.append(view(salt));
  append_little_endian(out, operations, 4);
  append_little_endian(out, memory_bytes, 8);
  return out;
}

Result<CaseHeader> CaseHeader::read(const std::filesystem::path& case_dir) {
  SPILLMAP_ASSERT(sodium_ready());
  std::error_code error;
  if (!std::filesystem::exists(case_dir / file_name, error))
    return fail(ErrorKind::io, "there is no case in " + printable_path(case_dir.native()));
  auto bytes = read_small_file(case_dir / file_name, size);
  const auto damaged = [&] {
    return fail(ErrorKind::integrity, "the header of the case " + printable_path(case_dir.native()) + " was altered");
  };
  if (!bytes) {
    if (bytes.error().kind == ErrorKind::limit) return damaged();
    return tl::unexpected(bytes.error());
  }
  const std::string_view all = *bytes;
  if (all.size() != size || all.substr(0, magic.size()) != magic) return damaged();
  if (view(checksum(all.substr(0, checked_size))) != all.substr(checked_size)) return damaged();
  CaseHeader h;
  h.version = static_cast<std::uint16_t>(little_endian(all.substr(16, 2)));
  if (h.version > current_version)
    return fail(ErrorKind::unsupported, "the case was made by a newer Spillmap (format " + std::to_string(h.version) +
                                            ", this one reads up to " + std::to_string(current_version) + ")");
  h.key_kind = static_cast<KeyKind>(all[18]);
  std::memcpy(h.case_id.data(), all.data() + 20, h.case_id.size());
  std::memcpy(h.salt.data(), all.data() + 36, h.salt.size());
  h.operations = static_cast<std::uint32_t>(little_endian(all.substr(52, 4)));
  h.memory_bytes = little_endian(all.substr(56, 8));
  std::memcpy(h.key_check.data(), all.data() + fields_size, h.key_check.size());
  if ((h.key_kind != KeyKind::file && h.key_kind != KeyKind::passphrase) || all.substr(0, fields_size) != h.fields() ||
      h.operations > most_operations || h.memory_bytes > most_memory_bytes)
    return damaged();
  return h;
}

Status CaseHeader::write_new(const std::filesystem::path& case_dir) const {
  std::string out = fields();
  out.append(view(key_check));
  out.append(view(checksum(out)));
  return write_durably(case_dir / file_name, out, false);
}

std::array<unsigned char, 32> CaseHeader::check_value(const unsigned char* root_key) const {
  SecretBytes key(32);
  derive_subkey(key.data(), Subkey::header, root_key);
  const std::string bytes = fields();
  std::array<unsigned char, 32> value{};
  crypto_generichash(value.data(), value.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                     key.data(), key.size());
  return value;
}

Status CaseHeader::check_key(const unsigned char* root_key) const {
  if (sodium_memcmp(check_value(root_key).data(), key_check.data(), key_check.size()) != 0)
    return fail(ErrorKind::integrity, key_kind == KeyKind::passphrase ? "this passphrase does not open this case"
                                                                      : "this key does not open this case");
  return {};
}

}  // namespace spillmap
