// Cuts the attributes of an element that has more of them than any document needs. The parsers behind it compare each
// attribute of an element with all before it, so a hundred thousand of them would keep a processor busy for minutes.
#pragma once

#include <string>
#include <string_view>

namespace spillmap {

class AttributeBound {
 public:
  enum class Markup { xml, html };
  explicit AttributeBound(Markup markup) : html_(markup == Markup::html) {}

  // The next piece as it may be parsed: itself, or a copy without what is too much. Valid until the next call.
  std::string_view pass(std::string_view piece);
  // Something was cut.
  bool cut() const { return cut_; }

  static constexpr unsigned most = 1'000;

 private:
  enum class Place : unsigned char {
    outside,
    opened,
    declaration,
    name,
    between,
    attribute,
    equals,
    value,
    single,
    twice
  };
  void step(char c);

  bool html_;
  bool cut_ = false;
  Place place_ = Place::outside;
  unsigned attributes_ = 0;  // of the element that is open
  char before_ = 0;
  std::string kept_;
};

}  // namespace spillmap
