// The stream cipher that older files are veiled with. OpenSSL keeps it in a module of its own, which the sandbox could
// not load.
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>

namespace spillmap {

class Rc4 {
 public:
  explicit Rc4(std::string_view key) {
    for (unsigned i = 0; i < 256; ++i) state_[i] = static_cast<unsigned char>(i);
    if (key.empty()) return;
    for (unsigned i = 0, j = 0; i < 256; ++i) {
      j = (j + state_[i] + static_cast<unsigned char>(key[i % key.size()])) & 255;
      std::swap(state_[i], state_[j]);
    }
  }
  unsigned char next() {
    i_ = (i_ + 1) & 255;
    j_ = (j_ + state_[i_]) & 255;
    std::swap(state_[i_], state_[j_]);
    return state_[(state_[i_] + state_[j_]) & 255];
  }
  void apply(char* bytes, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) bytes[i] = static_cast<char>(static_cast<unsigned char>(bytes[i]) ^ next());
  }

 private:
  unsigned char state_[256];
  unsigned i_ = 0, j_ = 0;
};

}  // namespace spillmap
