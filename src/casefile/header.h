// The one file of a case that is not sealed: what must be known before there is a key. 128 bytes; docs/case-file.md.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>

#include "base/result.h"
#include "casefile/casefile.h"

namespace spillmap {

struct CaseHeader {
  static constexpr std::string_view file_name = "header";
  static constexpr std::uint16_t current_version = 1;
  static constexpr std::size_t size = 128;

  std::uint16_t version = current_version;
  KeyKind key_kind = KeyKind::file;
  std::array<unsigned char, 16> case_id{};  // names the key file
  std::array<unsigned char, 16> salt{};     // Argon2id, with the two costs
  std::uint32_t operations = 0;
  std::uint64_t memory_bytes = 0;
  std::array<unsigned char, 32> key_check{};  // keyed hash of the fields above: does this key open this case?

  static CaseHeader fresh(KeyKind kind);
  // Damage and versions from the future are errors; whether a key fits is check_key's matter.
  static Result<CaseHeader> read(const std::filesystem::path& case_dir);
  Status write_new(const std::filesystem::path& case_dir) const;

  // `root_key` has crypto_kdf_KEYBYTES bytes.
  std::array<unsigned char, 32> check_value(const unsigned char* root_key) const;
  Status check_key(const unsigned char* root_key) const;

 private:
  std::string fields() const;
};

}  // namespace spillmap
