// Any bytes through the reader of the format they are taken for, or of the one that SPILLMAP_FORMAT names. What comes
// out must keep the contract of model/text.h.
#include <cstdio>
#include <cstdlib>

#include "extract/format.h"
#include "extract/testing.h"
#include "extract/warm_up.h"

namespace {

using namespace spillmap;

class CheckingSink : public Sink {
 public:
  Status part(TextPart&& part) override {
    if (const std::string violation = contract_violation(part); !violation.empty()) {
      std::fprintf(stderr, "%s\n", violation.c_str());
      std::abort();
    }
    return grow(part.utf8.size());
  }
  Status member(const Member& member) override { return grow(member.data.size()); }

 private:
  Status grow(std::size_t bytes) {
    bytes_ += bytes;
    return bytes_ > (64u << 20) ? fail(ErrorKind::limit, "enough") : Status{};
  }
  std::size_t bytes_ = 0;
};

const Format* chosen() {
  static const Format* format = [] {
    warm_up_readers();
    const char* id = std::getenv("SPILLMAP_FORMAT");
    const Format* found = id == nullptr ? nullptr : find_format(id);
    if (id != nullptr && (found == nullptr || found->read == nullptr)) {
      std::fprintf(stderr, "no reader of '%s'\n", id);
      std::exit(2);
    }
    return found;
  }();
  return format;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const ByteView bytes(data, size);
  const Format* wanted = chosen();
  const Format* found = identify(bytes);
  const Format* format = wanted != nullptr ? wanted : found;
  if (format == nullptr || format->read == nullptr) return 0;
  CheckingSink sink;
  format->read(bytes, Limits{}, sink);
  return 0;
}
