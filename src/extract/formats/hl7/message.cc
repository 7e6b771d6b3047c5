#include "extract/formats/hl7/message.h"

#include <algorithm>

#include "base/text.h"

namespace spillmap::hl7 {
namespace {

constexpr std::size_t most_fields = 512;
constexpr std::size_t most_repetitions = 256;

std::string_view piece(std::string_view text, char separator, std::size_t number) {
  for (; number > 1; --number) {
    const std::size_t at = text.find(separator);
    if (at == std::string_view::npos) return {};
    text.remove_prefix(at + 1);
  }
  return text.substr(0, text.find(separator));
}

int hex_digit(char c) {
  if (is_digit(c)) return c - '0';
  c = upper(c);
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

}  // namespace

bool read_separators(std::string_view segment, Separators& separators) {
  if (segment.size() < 4) return false;
  const std::string_view id = segment.substr(0, 3);
  if (id != "MSH" && id != "FHS" && id != "BHS") return false;
  const char field = segment[3];
  if (is_alnum(field) || is_space(field) || static_cast<unsigned char>(field) < 0x20) return false;
  Separators found;
  found.field = field;
  const std::string_view others = segment.substr(4, std::min<std::size_t>(segment.find(field, 4), 12) - 4);
  const std::array<char*, 4> slots{&found.component, &found.repetition, &found.escape, &found.subcomponent};
  for (std::size_t i = 0; i < slots.size() && i < others.size(); ++i)
    if (!is_alnum(others[i]) && !is_space(others[i])) *slots[i] = others[i];
  separators = found;
  return true;
}

Segment::Segment(std::string_view text, const Separators& separators) : separators_(separators) {
  id_ = text.substr(0, std::min<std::size_t>(3, text.size()));
  const bool header = id_ == "MSH" || id_ == "FHS" || id_ == "BHS";
  fields_.push_back(id_);
  if (text.size() <= 3) return;
  text.remove_prefix(3);
  if (header) {
    fields_.push_back(text.substr(0, 1));  // the separator is the first field
  }
  while (!text.empty() && fields_.size() < most_fields) {
    text.remove_prefix(1);  // the separator
    const std::string_view field = text.substr(0, text.find(separators.field));
    fields_.push_back(field);
    text.remove_prefix(field.size());
  }
}

std::string_view Segment::field(std::size_t number) const {
  return number < fields_.size() ? fields_[number] : std::string_view();
}

std::vector<std::string_view> Segment::repetitions(std::size_t number) const {
  std::vector<std::string_view> out;
  std::string_view text = field(number);
  while (!text.empty() && out.size() < most_repetitions) {
    const std::string_view one = text.substr(0, text.find(separators_.repetition));
    if (!one.empty() && one != "\"\"") out.push_back(one);
    text.remove_prefix(std::min(text.size(), one.size() + 1));
  }
  return out;
}

std::string_view Segment::part(std::string_view repetition, std::size_t component) const {
  return piece(repetition, separators_.component, component);
}

std::string Segment::sub(std::string_view repetition, std::size_t component, std::size_t subcomponent) const {
  return unescape(piece(part(repetition, component), separators_.subcomponent, subcomponent));
}

std::string Segment::text(std::string_view repetition, std::size_t component) const {
  return sub(repetition, component, 1);
}

std::string Segment::text(std::size_t number, std::size_t component) const {
  const std::string_view all = field(number);
  return text(all.substr(0, all.find(separators_.repetition)), component);
}

std::string Segment::unescape(std::string_view raw) const {
  std::string out;
  if (trim(raw) == "\"\"") return out;  // "delete what you have"
  for (std::size_t i = 0; i < raw.size();) {
    const std::size_t end = raw[i] == separators_.escape ? raw.find(separators_.escape, i + 1) : std::string_view::npos;
    if (end == std::string_view::npos || end - i > 40) {
      out += raw[i++];
      continue;
    }
    const std::string_view code = raw.substr(i + 1, end - i - 1);
    i = end + 1;
    if (code == "F")
      out += separators_.field;
    else if (code == "S")
      out += separators_.component;
    else if (code == "T")
      out += separators_.subcomponent;
    else if (code == "R")
      out += separators_.repetition;
    else if (code == "E")
      out += separators_.escape;
    else if (code.starts_with("."))
      out += code.starts_with(".sp") || code.starts_with(".br") || code.starts_with(".ce") ? '\n' : ' ';
    else if (code.starts_with("X") && code.size() % 2 == 1)
      for (std::size_t k = 1; k + 1 < code.size(); k += 2) {
        const int high = hex_digit(code[k]), low = hex_digit(code[k + 1]);
        if (high >= 0 && low >= 0) out += static_cast<char>(high * 16 + low);
      }
    else if (code != "H" && code != "N" && !code.starts_with("C") && !code.starts_with("M") && !code.starts_with("Z")) {
      // No escape at all: "Smith\Jones\".
      out += separators_.escape;
      out += code;
      out += separators_.escape;
    }
  }
  return out;
}

}  // namespace spillmap::hl7
