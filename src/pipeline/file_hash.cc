#include "pipeline/file_hash.h"

#include <openssl/evp.h>

#include <algorithm>
#include <memory>
#include <vector>

#include "base/fd.h"

namespace spillmap::pipeline {

Result<Sha256> hash_file(int file, std::uint64_t bytes, const std::string& what) {
  struct Free {
    void operator()(EVP_MD_CTX* c) const { EVP_MD_CTX_free(c); }
  };
  const std::unique_ptr<EVP_MD_CTX, Free> context(EVP_MD_CTX_new());
  SPILLMAP_ASSERT(context && EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) == 1);
  std::vector<char> buffer(1u << 20);
  for (std::uint64_t at = 0; at < bytes;) {
    const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(buffer.size(), bytes - at));
    const ssize_t n = read_full_at(file, buffer.data(), wanted, at);
    if (n < 0) return fail_errno("cannot read " + what);
    if (static_cast<std::size_t>(n) < wanted) return fail(ErrorKind::io, what + " became shorter while it was read");
    EVP_DigestUpdate(context.get(), buffer.data(), wanted);
    at += wanted;
  }
  Sha256 out{};
  EVP_DigestFinal_ex(context.get(), out.data(), nullptr);
  return out;
}

}  // namespace spillmap::pipeline
