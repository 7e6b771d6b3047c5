// Segments, fields, repetitions, components and escapes of HL7 v2.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace spillmap::hl7 {

// As the message header declares them; what it leaves out is as usual.
struct Separators {
  char field = '|', component = '^', repetition = '~', escape = '\\', subcomponent = '&';
};

// "MSH|^~\&|": reads the separators; false when it is no header (MSH, FHS, BHS).
bool read_separators(std::string_view segment, Separators& separators);

// A segment's text, borrowed, taken apart on demand. Field numbers are those of the standard: PID-3 is field(3), and
// MSH-9 is field(9) though its first field is the separator itself.
class Segment {
 public:
  Segment(std::string_view text, const Separators& separators);
  std::string_view id() const { return id_; }
  std::size_t size() const { return fields_.size(); }
  std::string_view field(std::size_t number) const;  // raw
  std::vector<std::string_view> repetitions(std::size_t number) const;
  std::string_view part(std::string_view repetition, std::size_t component) const;  // raw, from 1
  // The first subcomponent of a component, unescaped.
  std::string text(std::string_view repetition, std::size_t component) const;
  std::string text(std::size_t number, std::size_t component) const;  // of the first repetition
  std::string sub(std::string_view repetition, std::size_t component, std::size_t subcomponent) const;
  std::string unescape(std::string_view raw) const;

 private:
  Separators separators_;
  std::string_view id_;
  std::vector<std::string_view> fields_;
};

}  // namespace spillmap::hl7
