#include "cli/resolving.h"

#include "attribute/path_people.h"
#include "resolve/resolve.h"

namespace spillmap::cli {

void set_resolving(pipeline::ScanOptions& options, const std::string& as_of) {
  options.make_resolver = make_resolver;
  options.path_filter = may_name_somebody;
  options.path_finder = [](const pipeline::Place& place, const std::vector<ResultPage>& pages) {
    return people_in_path(place.path, pages);
  };
  options.resolve_options.as_of = as_of;
}

Result<pipeline::PeopleCounts> resolve_again(Case& c) {
  SPILLMAP_ASSIGN(const std::optional<std::string> as_of, c.value("as_of"));
  pipeline::ScanOptions options;
  set_resolving(options, as_of.value_or(std::string()));
  SPILLMAP_ASSIGN(const pipeline::PeopleCounts counts, pipeline::resolve_people(c, options));
  SPILLMAP_TRY(c.commit());
  return counts;
}

}  // namespace spillmap::cli
