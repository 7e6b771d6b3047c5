#include "detect/tools.h"

namespace spillmap::detect {

const TermFinder& terms() {
  static const TermFinder finder = [] {
    auto made = TermFinder::create();
    // The tables are part of the program and tests open them: a failure here is a broken build.
    SPILLMAP_ASSERT(made.has_value());
    return std::move(*made);
  }();
  return finder;
}

const AddressFinder& addresses() {
  static const AddressFinder finder;
  return finder;
}

}  // namespace spillmap::detect
