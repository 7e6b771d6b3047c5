// The evidence pack: a folder whose every file is named with its SHA-256 in a manifest that is signed (Ed25519). It
// shows that nothing was changed, added or taken away since it was made, and by which case's key; it does not show
// when.
//
//   SPILLMAP_ASSIGN(const SigningKey key, SigningKey::from_seed(seed));
//   SPILLMAP_TRY(seal_pack(folder, {{"program", "spillmap 0.1"}, {"rules", digest}}, key));
//   SPILLMAP_ASSIGN(const PackReport report, verify_pack(folder));
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "base/result.h"

namespace spillmap::notify {

inline constexpr const char* pack_manifest = "manifest.json";
inline constexpr const char* pack_signature = "manifest.sig";

// An Ed25519 key; the seed (32 bytes) is kept by the caller, sealed. Wiped on destruction.
class SigningKey {
 public:
  static std::array<unsigned char, 32> new_seed();
  static Result<SigningKey> from_seed(std::string_view seed);
  SigningKey(SigningKey&&) noexcept = default;
  SigningKey& operator=(SigningKey&&) noexcept = default;
  ~SigningKey();
  std::string sign(std::string_view message) const;              // 64 bytes
  const std::string& public_key() const { return public_key_; }  // 32 bytes

 private:
  SigningKey() = default;
  std::string public_key_, secret_key_;
};

// "3F2A 91C0 …": 16 bytes of the key's SHA-256 in groups of four, to be compared over the telephone.
std::string fingerprint(std::string_view public_key);

// Writes manifest and signature over everything that stands in `folder` (regular files only; anything else is an
// error). `facts` are shown by verify. The same files, facts and key give the same bytes.
Status seal_pack(const std::filesystem::path& folder, const std::vector<std::pair<std::string, std::string>>& facts,
                 const SigningKey& key);

struct PackReport {
  std::vector<std::pair<std::string, std::string>> facts;
  std::string key;  // fingerprint of the key that signed
  std::uint64_t files = 0, bytes = 0;
  std::vector<std::string> problems;  // empty: everything holds
};

// Whether `folder` holds a pack at all.
bool is_pack(const std::filesystem::path& folder);
// What does not hold is in the report; an error means that the folder cannot be read or holds no pack. `expected_key`:
// a fingerprint, spaces and case do not matter; empty: any key.
Result<PackReport> verify_pack(const std::filesystem::path& folder, std::string_view expected_key = {});

}  // namespace spillmap::notify
