// JSON of logs without building it: records are found in the stream, members are looked up in their bytes. Nothing is
// validated; what is not JSON ends somewhere, and never recurses.
#pragma once

#include <string>
#include <string_view>

#include "base/text.h"
#include "evidence/window.h"

namespace spillmap {

// Behind the value that begins at `at` (white space is passed over); text.size() when it does not end.
std::size_t json_end(std::string_view text, std::size_t at, bool* whole = nullptr);

// Members of an object; keys as written. The visitor returns false to stop.
template <class Visit>
void each_member(std::string_view object, Visit&& visit) {
  std::size_t at = object.find('{');
  if (at == std::string_view::npos) return;
  ++at;
  for (;;) {
    while (at < object.size() && (is_space(object[at]) || object[at] == ',')) ++at;
    if (at >= object.size() || object[at] != '"') return;
    const std::size_t key_end = json_end(object, at);
    if (key_end < at + 2) return;
    const std::string_view key = object.substr(at + 1, key_end - at - 2);
    at = key_end;
    while (at < object.size() && is_space(object[at])) ++at;
    if (at >= object.size() || object[at] != ':') return;
    ++at;
    while (at < object.size() && is_space(object[at])) ++at;
    const std::size_t end = json_end(object, at);
    if (!visit(key, object.substr(at, end - at))) return;
    at = end;
  }
}
template <class Visit>
void each_element(std::string_view array, Visit&& visit) {
  std::size_t at = array.find('[');
  if (at == std::string_view::npos) return;
  ++at;
  for (;;) {
    while (at < array.size() && (is_space(array[at]) || array[at] == ',')) ++at;
    if (at >= array.size() || array[at] == ']') return;
    const std::size_t end = json_end(array, at);
    if (end <= at || !visit(array.substr(at, end - at))) return;
    at = end;
  }
}
// The value of a member, or empty. `path` may go down: "userIdentity.arn".
std::string_view json_at(std::string_view object, std::string_view path);
// A string without its quotes and escapes, numbers and words as written, "" for null. Objects and arrays as written.
std::string json_text(std::string_view value);
inline std::string json_text(std::string_view object, std::string_view path) {
  return json_text(json_at(object, path));
}
inline bool is_json_object(std::string_view value) { return !value.empty() && value[0] == '{'; }
inline bool is_json_array(std::string_view value) { return !value.empty() && value[0] == '['; }
bool equals_key(std::string_view key, std::string_view wanted);  // without case, '_', '-' and '.'

// The records of a stream: objects one after the other (JSON lines), elements of an array, or of the array that an
// object holds as "Records", "value", "entries" or "items".
class JsonRecords {
 public:
  explicit JsonRecords(ByteSource& source) : window_(source) {}
  bool next();  // false at the end, and when the last record is cut off (then cut() says so)
  std::string_view raw() const { return raw_; }
  RecordRef ref() const { return record_at(offset_, raw_); }
  bool cut() const { return cut_; }
  const Status& status() const { return window_.status(); }

 private:
  Window window_;
  std::string_view raw_;
  std::uint64_t offset_ = 0;
  std::size_t pending_ = 0;
  bool cut_ = false, started_ = false;
};

// Does the text begin like a JSON object or array? A mark of UTF-8 is passed over.
bool starts_like_json(std::string_view text);

// The first object of a head of a file that is made of such records; empty if it is none or does not end in it.
std::string_view first_json_record(std::string_view head);

}  // namespace spillmap
