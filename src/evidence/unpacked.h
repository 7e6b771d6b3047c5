// Compressed logs, as rotation leaves them: gzip, bzip2, xz, zstd, lz4, compress. One stream with one text, or several
// behind each other; archives of several files are not looked into.
#pragma once

#include <memory>
#include <string>

#include "evidence/source.h"

struct archive;

namespace spillmap {

bool is_compressed(ByteView head);

// The text inside. Damage and a text of more than a thousand times its size end it early, see broken(): what came
// before is still good.
class UnpackedSource : public ByteSource {
 public:
  explicit UnpackedSource(ByteSource& packed);
  Result<ByteView> next() override;
  const std::string& broken() const { return broken_; }

 private:
  struct Free {
    void operator()(::archive* a) const;
  };
  static std::ptrdiff_t more(::archive*, void* self, const void** at);
  ByteView end(std::string why);

  ByteSource& packed_;
  std::unique_ptr<::archive, Free> archive_;
  std::string text_, broken_;
  Status status_;  // of packed_
  std::uint64_t packed_bytes_ = 0, text_bytes_ = 0;
  bool ended_ = false;
};

}  // namespace spillmap
