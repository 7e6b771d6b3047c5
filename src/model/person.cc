#include "model/person.h"

#include "base/text.h"

namespace spillmap {

std::string pack(const PostalAddress& a) {
  std::string out;
  for (const std::string* part : {&a.line, &a.city, &a.state, &a.zip, &a.country}) {
    if (part != &a.line) out.push_back('|');
    for (char c : *part) out.push_back(c == '|' ? ' ' : c);
  }
  return out;
}

PostalAddress unpack_address(std::string_view normalized) {
  const auto parts = split(normalized, '|');
  PostalAddress a;
  std::string* const fields[] = {&a.line, &a.city, &a.state, &a.zip, &a.country};
  for (std::size_t i = 0; i < parts.size() && i < 5; ++i) *fields[i] = std::string(parts[i]);
  return a;
}

}  // namespace spillmap
