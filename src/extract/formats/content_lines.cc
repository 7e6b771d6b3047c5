#include "extract/formats/content_lines.h"

#include <algorithm>

#include "base/text.h"
#include "extract/base64.h"
#include "extract/encoding.h"

namespace spillmap {
namespace {

constexpr std::size_t longest_line = 64u << 20;

int hex_value(char c) {
  if (is_digit(c)) return c - '0';
  const char l = lower(c);
  return l >= 'a' && l <= 'f' ? l - 'a' + 10 : -1;
}

std::string without_quoted_printable(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '=' && i + 2 < text.size() && hex_value(text[i + 1]) >= 0 && hex_value(text[i + 2]) >= 0) {
      out.push_back(static_cast<char>(hex_value(text[i + 1]) * 16 + hex_value(text[i + 2])));
      i += 2;
    } else {
      out.push_back(text[i]);
    }
  }
  return out;
}

}  // namespace

std::string_view ContentLine::parameter(std::string_view wanted) const {
  for (const auto& [key, text] : parameters)
    if (key == wanted) return text;
  return {};
}

bool ContentLine::has_type(std::string_view lower_case_type) const {
  for (const auto& [key, text] : parameters) {
    if (key != "TYPE") continue;
    for (const std::string_view one : split(text, ','))
      if (to_lower(trim(one)) == lower_case_type) return true;
  }
  return false;
}

ContentLineReader::ContentLineReader(ByteView bytes) : text_(as_text(bytes)) {
  const Encoding encoding = detect_encoding(bytes.first(std::min<std::size_t>(bytes.size(), 64u << 10)));
  if (encoding.kind == Encoding::Kind::utf16le || encoding.kind == Encoding::Kind::utf16be ||
      encoding.kind == Encoding::Kind::utf32le || encoding.kind == Encoding::Kind::utf32be) {
    converted_ = decode(bytes, encoding);
    text_ = converted_;
  } else {
    text_.remove_prefix(std::min(encoding.bom, text_.size()));
  }
}

bool ContentLineReader::raw_line(std::string& line) {
  if (at_ >= text_.size()) return false;
  // A lone carriage return ends a line, too.
  const std::size_t end = std::min(text_.find_first_of("\r\n", at_), text_.size());
  line.append(text_.substr(at_, end - at_));
  at_ = end;
  if (at_ < text_.size() && text_[at_] == '\r') ++at_;
  if (at_ < text_.size() && text_[at_] == '\n' && (at_ == end || text_[at_ - 1] == '\r')) ++at_;
  return true;
}

bool ContentLineReader::next(ContentLine& line) {
  for (;;) {
    std::string raw;
    if (!raw_line(raw)) return false;
    const auto folded = [&] { return at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t'); };
    while (folded() && raw.size() < longest_line) {
      ++at_;
      raw_line(raw);
    }
    if (trim(raw).empty()) continue;
    // The value begins at the first colon outside of quotes.
    std::size_t colon = std::string::npos;
    bool quoted = false;
    std::vector<std::size_t> cuts{0};
    for (std::size_t i = 0; i < raw.size(); ++i) {
      if (raw[i] == '"') quoted = !quoted;
      if (quoted) continue;
      if (raw[i] == ';' && cuts.size() < 64) cuts.push_back(i + 1);
      if (raw[i] != ':') continue;
      colon = i;
      break;
    }
    // An open quote hides the colon: then it is no quote.
    if (colon == std::string::npos && quoted) colon = raw.find(':');
    if (colon == std::string::npos) {
      damaged_ = true;
      continue;
    }
    line = ContentLine{};
    for (std::size_t i = 0; i < cuts.size() && cuts[i] <= colon; ++i) {
      const std::size_t end = i + 1 < cuts.size() ? std::min(cuts[i + 1] - 1, colon) : colon;
      std::string_view piece = trim(std::string_view(raw).substr(cuts[i], end - cuts[i]));
      if (i == 0) {
        if (const std::size_t dot = piece.rfind('.'); dot != std::string_view::npos) piece.remove_prefix(dot + 1);
        line.name = to_upper(piece);
        continue;
      }
      const std::size_t equals = piece.find('=');
      std::string value(equals == std::string_view::npos ? piece : piece.substr(equals + 1));
      std::erase(value, '"');
      line.parameters.emplace_back(equals == std::string_view::npos ? "TYPE" : to_upper(piece.substr(0, equals)),
                                   std::move(value));
    }
    std::string value = raw.substr(colon + 1);
    const std::string encoding = to_lower(line.parameter("ENCODING"));
    if (encoding == "quoted-printable" || line.has_type("quoted-printable")) {
      while (!value.empty() && value.back() == '=' && at_ < text_.size() && value.size() < longest_line) {
        value.pop_back();
        raw_line(value);
      }
      value = without_quoted_printable(value);
    } else if (encoding == "b" || encoding == "base64" || line.has_type("base64")) {
      // vCard 2.1: goes on until an empty line, also without being folded.
      while (at_ < text_.size() && value.size() < longest_line) {
        const std::size_t end = std::min(text_.find_first_of("\r\n", at_), text_.size());
        const std::string_view following = text_.substr(at_, end - at_);
        if (following.empty() || following.find_first_of(":;") != std::string_view::npos) break;
        raw_line(value);
      }
      value = decode_base64(value, value.size(), OddCharacters::skip);
      line.binary = true;
    } else if (value.starts_with("data:") && value.substr(0, 256).find(";base64,") != std::string::npos) {
      const std::size_t comma = value.find(',');
      line.parameters.emplace_back("MEDIATYPE", value.substr(5, value.find(';') - 5));
      value = decode_base64(std::string_view(value).substr(comma + 1), value.size(), OddCharacters::skip);
      line.binary = true;
    }
    if (value.size() >= longest_line) damaged_ = true;
    if (!line.binary && !is_valid_utf8(value)) value = decode_declared(as_bytes(value), line.parameter("CHARSET"));
    line.value = std::move(value);
    return true;
  }
}

std::string unescaped(std::string_view value) {
  std::string out;
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (value[i] != '\\' || i + 1 == value.size()) {
      out.push_back(value[i]);
      continue;
    }
    const char c = value[++i];
    if (c == 'n' || c == 'N')
      out.push_back('\n');
    else if (c == ',' || c == ';' || c == '\\' || c == ':')
      out.push_back(c);
    else
      (out += '\\') += c;
  }
  return out;
}

std::vector<std::string> unescaped_pieces(std::string_view value, char separator) {
  std::vector<std::string> out;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= value.size() && out.size() < 256; ++i) {
    if (i < value.size() && value[i] == '\\') {
      ++i;
      continue;
    }
    if (i < value.size() && value[i] != separator) continue;
    out.push_back(std::string(trim(unescaped(value.substr(begin, i - begin)))));
    begin = i + 1;
  }
  return out;
}

}  // namespace spillmap
