#include "extract/attribute_bound.h"

#include <algorithm>

#include "base/text.h"

namespace spillmap {
namespace {

constexpr std::string_view script_end = "</script";

bool ends_script(std::string_view text) {
  return text.starts_with('<') && equals_ignore_case(text.substr(0, script_end.size()), script_end);
}

}  // namespace

void AttributeBound::step(char c) {
  switch (place_) {
    case Place::outside:
      if (c == '<') place_ = Place::opened;
      return;
    case Place::opened:
      attributes_ = 0;
      place_ = is_alpha(c) || c == '_' || c == ':' || static_cast<unsigned char>(c) >= 0x80 ? Place::name
               : c == '!' || c == '?' || c == '/'                                           ? Place::declaration
               : c == '<'                                                                   ? Place::opened
                                                                                            : Place::outside;
      return;
    case Place::single:
      if (c == '\'') place_ = Place::between;
      return;
    case Place::twice:
      if (c == '"') place_ = Place::between;
      return;
    case Place::equals:
      if (is_space(c)) return;
      if (c == '"' || c == '\'') {
        place_ = c == '"' ? Place::twice : Place::single;
        return;
      }
      place_ = Place::value;
      break;
    default: break;
  }
  if (c == '>') {
    place_ = Place::outside;
  } else if (c == '<' && !html_) {
    place_ = Place::opened;
  } else if (place_ == Place::declaration || (place_ == Place::value && !is_space(c))) {
    if (c == '<') place_ = Place::opened;
  } else if (is_space(c) || (c == '/' && place_ != Place::value)) {
    if (place_ != Place::attribute || c == '/') place_ = Place::between;
  } else if (c == '=' && place_ != Place::name) {
    place_ = Place::equals;
  } else if (place_ == Place::between || (place_ == Place::attribute && is_space(before_))) {
    place_ = Place::attribute;
    ++attributes_;
  }
}

std::string_view AttributeBound::pass(std::string_view piece) {
  bool copied = false;
  std::size_t from = 0;  // what is not yet in kept_ begins here
  kept_.clear();
  for (std::size_t at = 0; at < piece.size();) {
    // In XML a '<' stands nowhere within a tag, so that what lies between two of them has no more attributes than
    // equals signs: most of a document is passed over in two strides.
    if (!html_ && place_ == Place::outside) {
      at = std::min(piece.find('<', at), piece.size());
      if (at == piece.size()) break;
      const std::size_t next = piece.find('<', at + 1);
      if (next != std::string_view::npos) {
        const auto* const begin = piece.data() + at;
        if (static_cast<std::size_t>(next - at) < std::size_t{4} * most ||
            std::count(begin, piece.data() + next, '=') <= static_cast<std::ptrdiff_t>(most)) {
          at = next;
          continue;
        }
      }
    } else if (html_ && place_ == Place::outside) {
      at = std::min(piece.find('<', at), piece.size());
      if (at == piece.size()) break;
    }
    const char c = piece[at];
    const bool over = attributes_ > most && place_ != Place::outside;
    step(c);
    const bool still = attributes_ > most && place_ != Place::outside && place_ != Place::opened;
    if (still) {
      if (!over) {
        // The first letter of the attribute that is one too many.
        kept_.append(piece.substr(from, at - from));
        copied = cut_ = true;
      }
      from = at + 1;
      copied = true;
      // What looked like a tag may have been a comparison in a script, whose end must not be lost.
      if (html_ && ends_script(piece.substr(at)) && place_ != Place::single && place_ != Place::twice) {
        kept_.append(script_end);
        place_ = Place::declaration;
      }
    } else if (over && place_ == Place::outside && before_ == '/') {
      kept_ += '/';
      copied = true;
    }
    before_ = c;
    ++at;
  }
  if (!copied) return piece;
  kept_.append(piece.substr(std::min(from, piece.size())));
  return kept_;
}

}  // namespace spillmap
