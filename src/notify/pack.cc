#include "notify/pack.h"

#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

#include "base/fd.h"
#include "base/text.h"

namespace spillmap::notify {
namespace {
namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

// What is signed begins with this, so that a signature of a pack can be taken for nothing else.
constexpr std::string_view purpose = "spillmap evidence pack 1\n";
constexpr std::uint64_t most_manifest_bytes = 512ull << 20;

struct PackedFile {
  std::uint64_t bytes = 0;
  std::string sha256;
};
using Files = std::map<std::string, PackedFile>;

Result<PackedFile> digest(const fs::path& path) {
  const UniqueFd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
  if (!fd) return fail_errno("cannot open " + path.string());
  crypto_hash_sha256_state state;
  crypto_hash_sha256_init(&state);
  PackedFile out;
  std::string buffer(1 << 20, '\0');
  for (;;) {
    const ssize_t n = ::read(fd.get(), buffer.data(), buffer.size());
    if (n < 0) return fail_errno("cannot read " + path.string());
    if (n == 0) break;
    crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(buffer.data()),
                              static_cast<unsigned long long>(n));
    out.bytes += static_cast<std::uint64_t>(n);
  }
  std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
  crypto_hash_sha256_final(&state, hash.data());
  out.sha256 = hex({reinterpret_cast<const char*>(hash.data()), hash.size()});
  return out;
}

// Every file of the folder but manifest and signature, by its path below it; what is no regular file comes out in
// `odd`.
Result<Files> files_of(const fs::path& folder, std::vector<std::string>& odd) {
  Files out;
  std::error_code error;
  fs::recursive_directory_iterator it(folder, error), end;
  for (; !error && it != end; it.increment(error)) {
    const std::string name = it->path().lexically_relative(folder).generic_string();
    if (name == pack_manifest || name == pack_signature) continue;
    const fs::file_status status = it->symlink_status(error);
    if (error) break;
    if (fs::is_directory(status)) continue;
    if (!fs::is_regular_file(status)) {
      odd.push_back(printable_path(name));
      continue;
    }
    if (!is_valid_utf8(name)) return fail(ErrorKind::usage, "a file name is not UTF-8: " + printable_path(name));
    SPILLMAP_ASSIGN(out[name], digest(it->path()));
  }
  if (error) return fail(ErrorKind::io, "cannot read folder " + folder.string() + ": " + error.message());
  return out;
}

Result<std::string> slurp(const fs::path& path, std::uint64_t most) {
  std::error_code error;
  const std::uint64_t size = fs::file_size(path, error);
  if (error) return fail(ErrorKind::io, "cannot read " + path.string() + ": " + error.message());
  if (size > most) return fail(ErrorKind::limit, path.string() + " is too large");
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  if (!in || (size != 0 && !(text << in.rdbuf()))) return fail(ErrorKind::io, "cannot read " + path.string());
  return text.str();
}

Status write(const fs::path& path, std::string_view bytes) {
  std::ofstream out(path, std::ios::binary | std::ios::trunc);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  out.close();
  if (!out) return fail_errno("cannot write " + path.string());
  return {};
}

std::string bare(std::string_view fingerprint) {
  std::string out;
  for (const char c : fingerprint)
    if (!is_space(c)) out += upper(c);
  return out;
}
}  // namespace

std::array<unsigned char, 32> SigningKey::new_seed() {
  SPILLMAP_ASSERT(sodium_init() >= 0);
  std::array<unsigned char, 32> seed{};
  randombytes_buf(seed.data(), seed.size());
  return seed;
}

Result<SigningKey> SigningKey::from_seed(std::string_view seed) {
  SPILLMAP_ASSERT(sodium_init() >= 0);
  if (seed.size() != crypto_sign_SEEDBYTES)
    return fail(ErrorKind::integrity, "the signing key of the case has a wrong length");
  SigningKey key;
  key.public_key_.resize(crypto_sign_PUBLICKEYBYTES);
  key.secret_key_.resize(crypto_sign_SECRETKEYBYTES);
  crypto_sign_seed_keypair(reinterpret_cast<unsigned char*>(key.public_key_.data()),
                           reinterpret_cast<unsigned char*>(key.secret_key_.data()),
                           reinterpret_cast<const unsigned char*>(seed.data()));
  return key;
}

SigningKey::~SigningKey() {
  if (!secret_key_.empty()) sodium_memzero(secret_key_.data(), secret_key_.size());
}

std::string SigningKey::sign(std::string_view message) const {
  std::string out(crypto_sign_BYTES, '\0');
  crypto_sign_detached(reinterpret_cast<unsigned char*>(out.data()), nullptr,
                       reinterpret_cast<const unsigned char*>(message.data()), message.size(),
                       reinterpret_cast<const unsigned char*>(secret_key_.data()));
  return out;
}

std::string fingerprint(std::string_view public_key) {
  std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
  crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(public_key.data()), public_key.size());
  const std::string digits = to_upper(hex({reinterpret_cast<const char*>(hash.data()), 16}));
  std::string out;
  for (std::size_t i = 0; i < digits.size(); i += 4) out += (i == 0 ? "" : " ") + digits.substr(i, 4);
  return out;
}

Status seal_pack(const fs::path& folder, const std::vector<std::pair<std::string, std::string>>& facts,
                 const SigningKey& key) {
  std::vector<std::string> odd;
  SPILLMAP_ASSIGN(const Files files, files_of(folder, odd));
  if (!odd.empty()) return fail(ErrorKind::usage, "a pack can hold files and folders only: " + odd.front());
  Json manifest;
  manifest["format"] = "spillmap evidence pack 1";
  manifest["public_key"] = hex(key.public_key());
  manifest["key_fingerprint"] = fingerprint(key.public_key());
  manifest["facts"] = Json::object();
  for (const auto& [name, value] : facts) manifest["facts"][name] = value;
  manifest["files"] = Json::array();
  for (const auto& [name, file] : files)
    manifest["files"].push_back({{"path", name}, {"bytes", file.bytes}, {"sha256", file.sha256}});
  const std::string text = manifest.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
  SPILLMAP_TRY(write(folder / pack_manifest, text));
  return write(folder / pack_signature, hex(key.sign(std::string(purpose) + text)) + "\n");
}

bool is_pack(const fs::path& folder) {
  std::error_code error;
  return fs::is_regular_file(folder / pack_manifest, error) && fs::is_regular_file(folder / pack_signature, error);
}

Result<PackReport> verify_pack(const fs::path& folder, std::string_view expected_key) {
  SPILLMAP_ASSERT(sodium_init() >= 0);
  if (!is_pack(folder))
    return fail(ErrorKind::usage,
                folder.string() + " is no evidence pack: it has no " + pack_manifest + " with " + pack_signature);
  SPILLMAP_ASSIGN(const std::string text, slurp(folder / pack_manifest, most_manifest_bytes));
  SPILLMAP_ASSIGN(const std::string signature_text, slurp(folder / pack_signature, 4096));
  PackReport report;
  const auto problem = [&](std::string what) { report.problems.push_back(std::move(what)); };
  const Json manifest = Json::parse(text, nullptr, false);
  const auto text_at = [](const Json& json, const char* key) {
    const auto at = json.is_object() ? json.find(key) : json.end();
    return json.is_object() && at != json.end() && at->is_string() ? at->get<std::string>() : std::string();
  };
  std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> key{};
  std::array<unsigned char, crypto_sign_BYTES> signature{};
  std::size_t length = 0;
  const std::string key_hex = text_at(manifest, "public_key");
  const std::string_view signature_hex = trim(signature_text);
  const bool readable =
      manifest.is_object() && text_at(manifest, "format") == "spillmap evidence pack 1" &&
      sodium_hex2bin(key.data(), key.size(), key_hex.data(), key_hex.size(), nullptr, &length, nullptr) == 0 &&
      length == key.size() &&
      sodium_hex2bin(signature.data(), signature.size(), signature_hex.data(), signature_hex.size(), nullptr, &length,
                     nullptr) == 0 &&
      length == signature.size();
  if (!readable) {
    problem("the manifest or its signature is damaged");
    return report;
  }
  report.key = fingerprint({reinterpret_cast<const char*>(key.data()), key.size()});
  const std::string message = std::string(purpose) + text;
  if (crypto_sign_verify_detached(signature.data(), reinterpret_cast<const unsigned char*>(message.data()),
                                  message.size(), key.data()) != 0) {
    problem("the signature does not fit the manifest");
    return report;
  }
  if (!expected_key.empty() && bare(expected_key) != bare(report.key))
    problem("it was signed with the key " + report.key + ", not with the one that was expected");
  if (const auto facts = manifest.find("facts"); facts != manifest.end() && facts->is_object())
    for (const auto& [name, value] : facts->items())
      if (value.is_string()) report.facts.emplace_back(name, value.get<std::string>());
  std::vector<std::string> odd;
  SPILLMAP_ASSIGN(Files there, files_of(folder, odd));
  for (const std::string& name : odd) problem("not in the manifest, and no plain file: " + name);
  const auto list = manifest.find("files");
  if (list == manifest.end() || !list->is_array()) {
    problem("the manifest has no list of files");
    return report;
  }
  for (const Json& entry : *list) {
    const std::string name = text_at(entry, "path");
    const auto at = there.find(name);
    if (at == there.end()) {
      problem("missing: " + printable_path(name));
      continue;
    }
    if (at->second.sha256 != text_at(entry, "sha256")) problem("changed: " + printable_path(name));
    ++report.files;
    report.bytes += at->second.bytes;
    there.erase(at);
  }
  for (const auto& [name, file] : there) problem("not in the manifest: " + printable_path(name));
  return report;
}

}  // namespace spillmap::notify
