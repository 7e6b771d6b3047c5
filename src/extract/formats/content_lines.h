// Lines of the form "group.NAME;PARAMETER=value:value", of which vCard and iCalendar files are made: unfolded, with
// quoted-printable and base64 taken off and text in UTF-8.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/bytes.h"

namespace spillmap {

struct ContentLine {
  std::string name;                                             // in capitals, without its group
  std::vector<std::pair<std::string, std::string>> parameters;  // names in capitals; a lone value has the name TYPE
  std::string value;  // UTF-8, still with its backslashes; or the bytes, when `binary`
  bool binary = false;

  std::string_view parameter(std::string_view wanted) const;  // the first one
  bool has_type(std::string_view lower_case_type) const;
};

class ContentLineReader {
 public:
  explicit ContentLineReader(ByteView bytes);
  bool next(ContentLine& line);
  bool damaged() const { return damaged_; }  // a line had no colon, or was longer than can be held

 private:
  bool raw_line(std::string& line);
  std::string converted_;
  std::string_view text_;
  std::size_t at_ = 0;
  bool damaged_ = false;
};

// Without backslashes; "\n" becomes a line end.
std::string unescaped(std::string_view value);
// Cut at every `separator` that no backslash stands before, each piece unescaped.
std::vector<std::string> unescaped_pieces(std::string_view value, char separator);

}  // namespace spillmap
