// Where the values of a JSON text begin and end, without building them: large files are taken apart a value at a time.
// Nothing is validated; what is not JSON ends somewhere.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace spillmap {

// The value that begins at the first byte of `text` that is no white space; empty at the end of the text. `text` is
// moved behind it.
std::string_view next_json_value(std::string_view& text);

// How deep arrays and objects of the value stand in each other.
std::size_t json_depth(std::string_view value);

// The members of an object, the elements of an array (then without a key). Keys are given as written. The visitor
// returns false to stop.
void for_each_json_member(std::string_view value,
                          const std::function<bool(std::string_view key, std::string_view value)>& visit);

}  // namespace spillmap
