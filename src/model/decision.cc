#include "model/decision.h"

namespace spillmap {

std::string_view to_string(Ruling ruling) {
  switch (ruling) {
    case Ruling::same: return "same";
    case Ruling::different: return "different";
  }
  return "";
}

}  // namespace spillmap
