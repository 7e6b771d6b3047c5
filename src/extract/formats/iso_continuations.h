// Does an ISO 9660 image send its readers round and round? Names may go on elsewhere (Rock Ridge "CE" fields), and what
// stands there may send further; libarchive follows without looking where it has been, and each round makes the name
// longer. So the image is looked through before.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace spillmap::archive {

class IsoContinuations {
 public:
  // The image, one piece after the other.
  void add(std::string_view piece);
  // Why the image must not be read; empty when all continuations end after a few steps. Call once, at the end.
  std::string refusal();

 private:
  struct Field {
    std::uint64_t at = 0;  // where the field stands
    std::uint64_t block = 0, offset = 0, bytes = 0;
    std::uint32_t steps = 0;  // until it ends, 0: not known
    bool sent_to = false;     // another field leads here
  };
  void look(std::string_view text, std::uint64_t at);

  std::vector<Field> fields_;  // in the order of `at`
  std::string rest_;           // the end of the piece before, in which a field may begin
  std::uint64_t seen_ = 0;     // bytes of all pieces
  std::uint64_t block_bytes_ = 2048;
  bool too_many_ = false;
};

}  // namespace spillmap::archive
