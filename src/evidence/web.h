// What the logs of web servers have in common.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "model/evidence.h"

namespace spillmap {

// What the server makes as it answers, and what belongs to its pages: no file of anybody's. `path` is that of a URL.
bool is_part_of_site(std::string_view path);

struct WebRequest {
  std::string_view method;
  std::uint64_t status = 0;
  bool logs_bytes = false;             // the log has how much was sent ...
  std::optional<std::uint64_t> bytes;  // ... and this much was
  bool has_user = false;
};
// Names of the rules of a format.
struct WebRules {
  std::string_view get, get_unsized, copy, put, move, remove, named;
};
// Fills in what a request did to the file. False: nothing, or it failed.
bool set_deed(const WebRequest& request, const WebRules& rules, Claim& claim);

}  // namespace spillmap
