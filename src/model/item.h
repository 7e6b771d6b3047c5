// A file, or a member of a container, and what became of it.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace spillmap {

using Sha256 = std::array<std::uint8_t, 32>;

enum class ItemStatus : std::uint8_t {
  read,         // all of it
  partly_read,  // some of it; the reason says what is missing
  encrypted,    // needs a password
  corrupt,      // claims a format that its bytes do not keep
  unsupported,  // recognised or unknown, and not read
  skipped,      // not opened: special file, bound reached, no permission
};
std::string_view to_string(ItemStatus status);
inline constexpr std::uint8_t item_status_count = 6;

// How a reason says that the item was encrypted and a password opened it: by the line of the file that the passwords
// were given in. Such a reason may stand beside `read`.
std::string opened_with_password(std::uint32_t line);
std::uint32_t password_line_of(std::string_view reason);  // 0: it says nothing of the kind

// A member of a container is joined to it by this in every path: "a/b.zip!/c/d.docx".
inline constexpr std::string_view member_separator = "!/";

// How one content was read. Equal content is read once, so nothing here depends on a path.
struct ContentInfo {
  Sha256 sha256{};
  std::uint64_t bytes = 0;
  ItemStatus status = ItemStatus::unsupported;
  std::string format;  // id of the format: "docx", "csv", "zip"; "unknown" if none
  std::string reason;  // why not read whole, one sentence; if read empty, or how a password opened it
  bool container = false;
};

}  // namespace spillmap
