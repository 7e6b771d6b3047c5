#include "detect/names/name_tagger.h"

#include "base/result.h"

extern "C" {
extern const char spillmap_name_weights_begin[];
extern const char spillmap_name_weights_end[];
}

namespace spillmap::detect {

// The file begins with lines of text that say where the weights come from, up to an empty line.
const NameTagger& NameTagger::get() {
  static const NameTagger tagger = [] {
    const std::string_view file(spillmap_name_weights_begin,
                                static_cast<std::size_t>(spillmap_name_weights_end - spillmap_name_weights_begin));
    const std::size_t header = file.find("\n\n");
    SPILLMAP_ASSERT(header != std::string_view::npos);
    SPILLMAP_ASSERT(file.size() == header + 2 + (std::size_t{1} << features::table_bits));
    return NameTagger(
        {reinterpret_cast<const std::int8_t*>(file.data()) + header + 2, std::size_t{1} << features::table_bits});
  }();
  return tagger;
}

}  // namespace spillmap::detect
