#include "report/json.h"

#include <string>

#include "base/text.h"

namespace spillmap::report {

void write_json_string(std::ostream& out, std::string_view text) {
  static constexpr char digits[] = "0123456789abcdef";
  std::string scrubbed;
  if (!is_valid_utf8(text)) {
    scrubbed = scrub_utf8(text);
    text = scrubbed;
  }
  out.put('"');
  std::size_t done = 0;
  const auto flush = [&](std::size_t to) {
    out.write(text.data() + done, static_cast<std::streamsize>(to - done));
    done = to;
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (c == 0xE2 && i + 2 < text.size() && static_cast<unsigned char>(text[i + 1]) == 0x80 &&
        (static_cast<unsigned char>(text[i + 2]) & 0xFE) == 0xA8) {
      flush(i);
      out << (static_cast<unsigned char>(text[i + 2]) == 0xA8 ? "\\u2028" : "\\u2029");
      done = i + 3;
      i += 2;
      continue;
    }
    if (c >= 0x20 && c != '"' && c != '\\' && c != '<' && c != '>' && c != '&' && c != 0x7F) continue;
    flush(i);
    if (c == '"' || c == '\\')
      out << '\\' << text[i];
    else
      out << "\\u00" << digits[c >> 4] << digits[c & 15];
    done = i + 1;
  }
  flush(text.size());
  out.put('"');
}

}  // namespace spillmap::report
