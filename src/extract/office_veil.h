// The encryption of Office 97 to 2007: RC4 with a key of 40 bits, RC4 by way of CryptoAPI, and the AES that the first
// OOXML files had. All begin with the same record, which stands in a workbook, in the table stream of a document, in a
// presentation, or in a stream of its own.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace spillmap {

class OfficeVeil {
 public:
  // The record, from its version on. Nothing: of no kind that is known here.
  static std::optional<OfficeVeil> parse(std::string_view record);

  bool is_aes() const { return aes_; }
  // Work of a try, in the steps of PasswordTrial.
  std::uint64_t steps() const { return aes_ ? 50'000 : 8; }
  // Keeps the key when the password is the right one.
  bool opens(const std::string& password);

  // RC4. Every block of a stream has its own key. Takes the veil from `bytes`, which stand at `at` in their stream.
  void uncover(char* bytes, std::uint64_t count, std::uint64_t at, std::uint64_t block_bytes) const;
  // RC4 of one block alone, from its begin.
  void uncover_block(char* bytes, std::uint64_t count, std::uint32_t block) const;
  // AES.
  std::string decrypted(std::string_view bytes) const;

 private:
  std::string block_key(std::uint32_t block) const;

  bool aes_ = false, capi_ = false;
  std::size_t key_bytes_ = 5;
  std::string salt_, verifier_, verifier_hash_;
  std::string key_;  // of AES; else what the keys of blocks are made of
};

}  // namespace spillmap
