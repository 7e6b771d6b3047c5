// A SAX reader over libxml2 for XML that an attacker wrote: fed in pieces, depth bounded, nothing loaded from anywhere.
// A document type with declarations inside is refused, so entities cannot be defined, let alone multiplied.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"

namespace spillmap {

// Names of elements and attributes are compared by local part: the readers know which part of which format they are
// in, and prefixes and namespace addresses vary (transitional and strict Office, OpenDocument versions).
// `switch (xml_tag(name)) { case xml_tag("tbl"): ...`; a name made to collide only earns what its writer could have
// had by writing the name itself.
constexpr std::uint64_t xml_tag(std::string_view name) {
  std::uint64_t hash = 0xcbf29ce484222325u;
  for (const char c : name) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 0x100000001b3u;
  }
  return hash;
}

class XmlAttributes {
 public:
  XmlAttributes(const unsigned char** raw, int count) : raw_(raw), count_(count) {}
  // The value of the first attribute with this local name; empty when there is none.
  std::string_view get(std::string_view local) const;
  // The same among attributes that carry a namespace prefix: "id" finds r:id and passes over id.
  std::string_view get_prefixed(std::string_view local) const;
  bool has(std::string_view local) const;
  // All of them in order, by their local names.
  int size() const { return count_; }
  std::string_view name(int index) const;
  std::string_view value(int index) const;
  // For "true"/"1"/"on" and their like; `absent` when there is no such attribute.
  bool flag(std::string_view local, bool absent) const;
  // Digits only; `absent` when it is none, `most` when larger.
  std::uint32_t number(std::string_view local, std::uint32_t absent, std::uint32_t most = 0xFFFFFFFFu) const;

 private:
  const unsigned char** raw_;
  int count_;
};

class XmlHandler {
 public:
  virtual ~XmlHandler() = default;
  virtual void open(std::string_view local, const XmlAttributes& attributes) = 0;
  virtual void close(std::string_view local) = 0;
  virtual void text(std::string_view utf8) = 0;
  // Ask this to stop before the end: false after any callback ends the reading without an error.
  bool wants_more = true;
};

class XmlReader {
 public:
  XmlReader(XmlHandler& handler, std::uint32_t depth_limit);
  ~XmlReader();
  XmlReader(const XmlReader&) = delete;
  XmlReader& operator=(const XmlReader&) = delete;

  // An error says why and where; what came before it has reached the handler.
  Status feed(std::string_view piece);
  Status finish();
  bool stopped() const;  // the handler did not want more

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// All of `bytes` at once.
Status read_xml(std::string_view bytes, XmlHandler& handler, std::uint32_t depth_limit);

}  // namespace spillmap
