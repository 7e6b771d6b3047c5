#include "detect/names/word_kinds.h"

#include "dictionary/dictionary.h"

SPILLMAP_IMAGE(world_towns);
SPILLMAP_IMAGE(word_clusters);

namespace spillmap::detect {
namespace {

Dictionary opened(ByteView image) {
  auto dictionary = Dictionary::open(image);
  SPILLMAP_ASSERT(dictionary);
  return *dictionary;
}

}  // namespace

unsigned town_class(std::uint64_t hash) {
  static const Dictionary dictionary = opened(spillmap_image(world_towns));
  return static_cast<unsigned>(dictionary.find_hash(hash));
}

unsigned word_cluster(std::uint64_t hash) {
  static const Dictionary dictionary = opened(spillmap_image(word_clusters));
  return static_cast<unsigned>(dictionary.find_hash(hash));
}

}  // namespace spillmap::detect
