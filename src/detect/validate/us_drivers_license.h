// The states' forms of licence numbers, from rules/detectors/us/drivers_license.tsv.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace spillmap::detect {

class LicenseForms {
 public:
  // Parses the table; what is wrong with it is for the test to say, here a bad line has no forms.
  explicit LicenseForms(std::string_view table);
  static const LicenseForms& compiled_in();

  // Some state issues numbers of this form. `compacted`: letters and digits, letters in upper case.
  bool any_state(std::string_view compacted) const;
  // The state ("NY") issues numbers of this form.
  bool state(std::string_view code, std::string_view compacted) const;
  bool knows(std::string_view code) const;
  std::size_t bad_lines() const { return bad_lines_; }

 private:
  struct Part {
    char kind;  // A, N or X
    std::uint8_t least, most;
  };
  struct Form {
    std::uint16_t state;
    std::vector<Part> parts;
  };
  static bool fits(const Form& form, std::string_view text);
  std::vector<Form> forms_;
  // Letters, then digits: nearly all numbers are so, and one look here answers for them.
  bool simple_[16][24] = {};
  std::size_t bad_lines_ = 0;
};

}  // namespace spillmap::detect
