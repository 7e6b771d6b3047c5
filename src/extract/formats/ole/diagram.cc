#include "extract/formats/ole/diagram.h"

#include "extract/compound.h"
#include "extract/little_endian.h"

namespace spillmap::ole {

std::string_view package_of_shape(std::string_view properties, unsigned count) {
  constexpr unsigned entry_bytes = 6, package = 0x03A9, complex = 0x8000, number = 0x3FFF;
  // Values that do not fit into their entry stand behind all of them, in their order.
  std::uint64_t value_at = std::uint64_t{entry_bytes} * count;
  for (unsigned i = 0; i < count && value_at <= properties.size(); ++i) {
    const unsigned id = le16(properties, std::uint64_t{entry_bytes} * i);
    if ((id & complex) == 0) continue;
    const std::uint32_t bytes = le32(properties, std::uint64_t{entry_bytes} * i + 2);
    if ((id & number) == package) return slice(properties, value_at, bytes);
    value_at += bytes;
  }
  return {};
}

}  // namespace spillmap::ole
