#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>

#include "base/fd.h"
#include "base/text.h"
#include "casefile/casefile.h"
#include "casefile/files.h"
#include "casefile/header.h"
#include "casefile/secret.h"

namespace spillmap {
namespace {
namespace fs = std::filesystem;

Result<fs::path> key_folder() {
  const char* configuration = std::getenv("XDG_CONFIG_HOME");
  if (configuration != nullptr && configuration[0] == '/') return fs::path(configuration) / "spillmap" / "keys";
  const char* home = std::getenv("HOME");
  if (home != nullptr && home[0] == '/') return fs::path(home) / ".config" / "spillmap" / "keys";
  return fail(
      ErrorKind::usage,
      "neither XDG_CONFIG_HOME nor HOME is set, so there is no place for the key of the case; use a passphrase");
}

// A new case is only made where nothing else stands: plain files beside sealed ones would be taken for sealed.
Status make_case_folder(const fs::path& dir) {
  SPILLMAP_TRY(make_private_folder(dir));
  SPILLMAP_ASSIGN(const std::vector<std::string> names, list_folder(dir));
  for (const std::string& name : names) {
    if (name != std::string(CaseHeader::file_name) + ".tmp")
      return fail(ErrorKind::usage, "the folder " + printable_path(dir.native()) + " is neither empty nor a case");
  }
  return {};
}

bool has_header(const fs::path& dir) {
  std::error_code error;
  return fs::exists(dir / CaseHeader::file_name, error);
}

// Writes the header unless another process was faster; either way the header that counts comes back.
Result<CaseHeader> settle_header(const fs::path& dir, const CaseHeader& header) {
  if (const Status written = header.write_new(dir); !written && written.error().kind != ErrorKind::usage)
    return tl::unexpected(written.error());
  return CaseHeader::read(dir);
}

Status read_key_file(const fs::path& path, SecretBytes& key) {
  const std::string shown = printable_path(path.native());
  const int raw = ::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
  if (raw < 0 && errno == ENOENT)
    return fail(ErrorKind::usage, "the key of this case is not here: " + shown + " does not exist");
  if (raw < 0) return fail_errno("cannot open the key file " + shown);
  const FileDescriptor fd(raw);
  struct stat status {};
  if (::fstat(fd.get(), &status) != 0) return fail_errno("cannot look at the key file " + shown);
  if (!S_ISREG(status.st_mode)) return fail(ErrorKind::usage, "the key file " + shown + " is not a regular file");
  if ((status.st_mode & 077) != 0)
    return fail(ErrorKind::usage, "the key file " + shown + " can be read by others; give it mode 0600 (chmod 600)");
  if (status.st_uid != ::geteuid()) return fail(ErrorKind::usage, "the key file " + shown + " belongs to another user");
  SecretBytes text(2 * crypto_kdf_KEYBYTES + 1);
  if (text.data() == nullptr) return fail(ErrorKind::io, "no memory for the key");
  const ssize_t have = read_full(fd.get(), reinterpret_cast<char*>(text.data()), text.size());
  if (have < 0) return fail_errno("cannot read the key file " + shown);
  std::size_t got = 0;
  if (static_cast<std::size_t>(have) < 2 * key.size() ||
      sodium_hex2bin(key.data(), key.size(), reinterpret_cast<const char*>(text.data()), 2 * key.size(), nullptr, &got,
                     nullptr) != 0 ||
      got != key.size())
    return fail(ErrorKind::integrity, "the key file " + shown + " does not hold a key");
  return {};
}

Status write_key_file(const fs::path& path, const SecretBytes& key) {
  SecretBytes text(2 * key.size() + 1);
  if (text.data() == nullptr) return fail(ErrorKind::io, "no memory for the key");
  sodium_bin2hex(reinterpret_cast<char*>(text.data()), text.size(), key.data(), key.size());
  text.data()[2 * key.size()] = '\n';
  return write_durably(path, {reinterpret_cast<const char*>(text.data()), text.size()}, false);
}
}  // namespace

CaseKey::CaseKey() : secret_(std::make_unique<Secret>()) {}
CaseKey::CaseKey(CaseKey&&) noexcept = default;
CaseKey& CaseKey::operator=(CaseKey&&) noexcept = default;
CaseKey::~CaseKey() = default;

Result<KeyKind> CaseKey::kind_of(const fs::path& case_dir) {
  SPILLMAP_ASSIGN(const CaseHeader header, CaseHeader::read(case_dir));
  return header.key_kind;
}

Result<CaseKey> CaseKey::from_user_configuration(const fs::path& case_dir, bool create) {
  CaseKey key;
  SecretBytes& bytes = key.secret_->bytes;
  if (bytes.data() == nullptr) return fail(ErrorKind::io, "no memory for the key");
  SPILLMAP_ASSIGN(const fs::path folder, key_folder());
  const auto key_path = [&](const CaseHeader& h) {
    return folder / (hex({reinterpret_cast<const char*>(h.case_id.data()), h.case_id.size()}) + ".key");
  };
  if (create && !has_header(case_dir)) {
    SPILLMAP_TRY(make_case_folder(case_dir));
    SPILLMAP_TRY(make_private_folder(folder));
    CaseHeader header = CaseHeader::fresh(KeyKind::file);
    crypto_kdf_keygen(bytes.data());
    header.key_check = header.check_value(bytes.data());
    // The key first: a key without a case harms nobody, a case without its key is lost.
    SPILLMAP_TRY(write_key_file(key_path(header), bytes));
    SPILLMAP_TRY(settle_header(case_dir, header));
  }
  SPILLMAP_ASSIGN(const CaseHeader header, CaseHeader::read(case_dir));
  if (header.key_kind != KeyKind::file) return fail(ErrorKind::usage, "this case is opened by a passphrase");
  SPILLMAP_TRY(read_key_file(key_path(header), bytes));
  SPILLMAP_TRY(header.check_key(bytes.data()));
  bytes.make_read_only();
  return key;
}

Result<CaseKey> CaseKey::from_passphrase(const fs::path& case_dir, std::string_view passphrase, bool create) {
  CaseKey key;
  SecretBytes& bytes = key.secret_->bytes;
  if (bytes.data() == nullptr) return fail(ErrorKind::io, "no memory for the key");
  if (passphrase.empty()) return fail(ErrorKind::usage, "the passphrase is empty");
  const auto derive = [&](const CaseHeader& h) -> Status {
    if (crypto_pwhash(bytes.data(), bytes.size(), passphrase.data(), passphrase.size(), h.salt.data(), h.operations,
                      h.memory_bytes, crypto_pwhash_ALG_ARGON2ID13) != 0)
      return fail(ErrorKind::io, "not enough memory to derive the key from the passphrase (" +
                                     std::to_string(h.memory_bytes >> 20) + " MiB are needed)");
    return {};
  };
  static_assert(crypto_pwhash_SALTBYTES == 16);
  std::optional<CaseHeader> made;
  if (create && !has_header(case_dir)) {
    SPILLMAP_TRY(make_case_folder(case_dir));
    made = CaseHeader::fresh(KeyKind::passphrase);
    SPILLMAP_TRY(derive(*made));
    made->key_check = made->check_value(bytes.data());
    SPILLMAP_TRY(settle_header(case_dir, *made));
  }
  SPILLMAP_ASSIGN(const CaseHeader header, CaseHeader::read(case_dir));
  if (header.key_kind != KeyKind::passphrase)
    return fail(ErrorKind::usage, "this case is opened by a key file, not by a passphrase");
  if (!made || made->salt != header.salt) SPILLMAP_TRY(derive(header));
  SPILLMAP_TRY(header.check_key(bytes.data()));
  bytes.make_read_only();
  return key;
}

}  // namespace spillmap
