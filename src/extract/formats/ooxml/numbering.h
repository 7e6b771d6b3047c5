// The numbers of lists and headings in Word documents. They stand nowhere in the text: a paragraph names its list and
// level, and the number is counted. A form whose questions are "1." to "20." reads like that only when they are.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "extract/xml.h"

namespace spillmap::ooxml {

class Numbering : public XmlHandler {
 public:
  // Feed numbering.xml.
  void open(std::string_view local, const XmlAttributes& attributes) override;
  void close(std::string_view local) override;
  void text(std::string_view) override {}

  // The number of the next paragraph of this list and level, as it is shown: "2.1.", "(b)". Empty for bullets, for
  // lists without numbers and for unknown lists. `style` finds the level when the list is one of a paragraph style.
  std::string next(const std::string& list, std::uint32_t level, std::string_view style);

 private:
  static constexpr std::uint32_t levels = 9;
  static constexpr std::uint32_t unset = 0xFFFFFFFF;
  struct Level {
    std::uint32_t start = 1;
    std::string format = "decimal", text, style;
    bool all_decimal = false;
  };
  using Levels = std::array<Level, levels>;
  struct List {
    std::string definition;
    std::array<std::uint32_t, levels> restart_at;
    std::map<std::uint32_t, Level> own;  // levels that this list defines anew
    bool begun = false;
    List() { restart_at.fill(unset); }
  };
  struct Count {
    std::array<std::uint32_t, levels> value{};
    std::array<bool, levels> begun{};
  };
  Level* current();

  std::map<std::string, Levels> definitions_;
  std::map<std::string, List> lists_;
  std::map<std::string, Count> counts_;
  std::string definition_, list_;  // being read
  std::uint32_t level_ = levels;
  bool in_override_ = false;
};

}  // namespace spillmap::ooxml
