// JSON that may stand inside <script> of an HTML page, written straight to a stream.
#pragma once

#include <cstdint>
#include <ostream>
#include <string>
#include <string_view>

namespace spillmap::report {

// A quoted JSON string. Invalid UTF-8 becomes U+FFFD; `<`, `>` and `&` are escaped, so that no text can close the
// script element or open a comment in it, and so are U+2028 and U+2029, which end a line for some readers.
void write_json_string(std::ostream& out, std::string_view text);

// [a,b,c] and {"k":v} without a tree in memory: the commas are its only state.
class JsonWriter {
 public:
  explicit JsonWriter(std::ostream& out) : out_(out) {}
  JsonWriter& open(char bracket) {
    comma();
    out_ << bracket;
    first_ = true;
    return *this;
  }
  JsonWriter& close(char bracket) {
    out_ << bracket;
    first_ = false;
    return *this;
  }
  JsonWriter& key(std::string_view name) {
    comma();
    write_json_string(out_, name);
    out_ << ':';
    first_ = true;
    return *this;
  }
  JsonWriter& text(std::string_view value) {
    comma();
    write_json_string(out_, value);
    return *this;
  }
  JsonWriter& number(std::uint64_t value) {
    comma();
    out_ << std::to_string(value);  // not <<: a locale could group the digits
    return *this;
  }

 private:
  void comma() {
    if (!first_) out_ << ',';
    first_ = false;
  }
  std::ostream& out_;
  bool first_ = true;
};

}  // namespace spillmap::report
