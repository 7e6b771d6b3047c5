#include <algorithm>

#include "extract/format.h"

namespace spillmap {

const Format* identify(ByteView bytes) {
  const Format* best = nullptr;
  Sureness best_sureness = 0;
  for (const Format& format : formats()) {
    const Sureness sureness = format.sniff(bytes);
    if (sureness > best_sureness) {
      best = &format;
      best_sureness = sureness;
    }
  }
  return best;
}

const Format* find_format(std::string_view id) {
  const auto all = formats();
  const auto found = std::find_if(all.begin(), all.end(), [id](const Format& format) { return format.id == id; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace spillmap
