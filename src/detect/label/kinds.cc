#include "detect/label/kinds.h"

namespace spillmap::detect {

bool is_name_part(LabelKind kind) {
  return kind == LabelKind::first_name || kind == LabelKind::last_name || kind == LabelKind::middle_name ||
         kind == LabelKind::suffix;
}

bool is_address_part(LabelKind kind) {
  return kind == LabelKind::street || kind == LabelKind::street2 || kind == LabelKind::city ||
         kind == LabelKind::state || kind == LabelKind::zip || kind == LabelKind::city_state_zip ||
         kind == LabelKind::address;
}

bool is_way_to_reach(LabelKind kind) {
  return kind == LabelKind::phone || kind == LabelKind::email || is_address_part(kind);
}

}  // namespace spillmap::detect
