// Key material: guarded, locked pages of libsodium, wiped when freed. Nothing else may hold a key.
#pragma once

#include <sodium.h>

#include <cstddef>
#include <memory>

#include "casefile/casefile.h"

namespace spillmap {

// sodium_init() may be called any number of times and from any thread.
inline bool sodium_ready() { return sodium_init() >= 0; }

class SecretBytes {
 public:
  // Null data() when the system gives no memory.
  explicit SecretBytes(std::size_t size)
      : data_(sodium_ready() ? static_cast<unsigned char*>(sodium_malloc(size)) : nullptr), size_(size) {}
  unsigned char* data() { return data_.get(); }
  const unsigned char* data() const { return data_.get(); }
  std::size_t size() const { return size_; }
  // From here on a write to the bytes ends the program.
  void make_read_only() { sodium_mprotect_readonly(data_.get()); }

 private:
  struct Free {
    void operator()(unsigned char* p) const { sodium_free(p); }
  };
  std::unique_ptr<unsigned char, Free> data_;
  std::size_t size_;
};

struct CaseKey::Secret {
  SecretBytes bytes{crypto_kdf_KEYBYTES};
};

}  // namespace spillmap
