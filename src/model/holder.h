// Groups of the holders of values that several stages ask for.
#pragma once

#include "model/finding.h"

namespace spillmap {

// Named for the sake of another.
inline bool is_relation(Holder holder) {
  return holder == Holder::guardian || holder == Holder::spouse || holder == Holder::child || holder == Holder::contact;
}

// Named for the work they do, or the body for which others do it.
inline bool is_named_for_work(Holder holder) {
  return holder == Holder::provider || holder == Holder::staff || holder == Holder::employer;
}

}  // namespace spillmap
