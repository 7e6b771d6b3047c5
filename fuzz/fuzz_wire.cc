// What a broken or hostile worker may send: the coordinator must take it apart or refuse it, and a message that it
// accepts must be the same after being packed and unpacked again.
#include <cstdlib>
#include <string>

#include "pipeline/protocol.h"

namespace {

using namespace spillmap;
using namespace spillmap::pipeline;

template <class Message>
void round_trip(std::string_view bytes) {
  Message message;
  if (!unpack(bytes, message)) return;
  const std::string once = packed(message);
  Message again;
  if (!unpack(once, again) || packed(again) != once) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  switch (data[0] % 8) {
    case 0: round_trip<ReadyMessage>(bytes); break;
    case 1: round_trip<JobMessage>(bytes); break;
    case 2: round_trip<BeginMessage>(bytes); break;
    case 3: round_trip<KindMessage>(bytes); break;
    case 4: round_trip<LostMessage>(bytes); break;
    case 5: round_trip<DoneMessage>(bytes); break;
    case 6: round_trip<FinishedMessage>(bytes); break;
    default:
      PageMessage page;
      if (unpack(bytes, page)) {
        const std::string once = packed(page.ordinal, page.page);
        PageMessage again;
        if (!unpack(once, again) || packed(again.ordinal, again.page) != once) std::abort();
      }
      break;
  }
  return 0;
}
