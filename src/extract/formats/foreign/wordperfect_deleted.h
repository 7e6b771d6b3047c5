// Text that was deleted in a WordPerfect document of version 6 and later, and that it keeps to undo the deletion. The
// filter that reads such documents passes over it.
#pragma once

#include <functional>
#include <string_view>

namespace spillmap::foreign {

// Calls give(text) for each deleted stretch, as UTF-8, in the order of the document.
void each_deleted(std::string_view document, const std::function<void(std::string_view)>& give);

}  // namespace spillmap::foreign
