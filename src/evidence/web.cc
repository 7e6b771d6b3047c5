#include "evidence/web.h"

#include <algorithm>
#include <string>

#include "base/text.h"
#include "evidence/scan.h"

namespace spillmap {

bool is_part_of_site(std::string_view path) {
  for (const std::string_view part : {"/_layouts/", "/_api/", "/_vti_", "/_catalogs/", "/forms/", "/sitepages/"})
    if (contains_ignore_case(path, part)) return true;
  constexpr std::string_view ends[] = {".aspx", ".asmx", ".svc",    ".axd", ".dll", ".ashx", ".asp",  ".php",
                                       ".js",   ".css",  ".png",    ".gif", ".ico", ".svg",  ".woff", ".woff2",
                                       ".ttf",  ".map",  ".master", ".cgi", ".do",  ".jsp",  ".eot"};
  const std::string_view name = base_name(path);
  const std::size_t dot = name.rfind('.');
  if (dot == std::string_view::npos) return true;  // a folder or a route
  const std::string end = to_lower(name.substr(dot));
  return std::find(std::begin(ends), std::end(ends), end) != std::end(ends);
}

bool set_deed(const WebRequest& request, const WebRules& rules, Claim& claim) {
  if (request.status < 200 || request.status > 299) return false;
  if (request.method == "GET") {
    if (request.logs_bytes && request.bytes) {
      claim.axis = Axis::sent;
      claim.grade = Grade::sent;
      claim.weight = request.has_user ? 85 : 75;
      claim.bytes_to = *request.bytes;
      if (request.status == 206) claim.flags = claim_partial;
      claim.rule = rules.get;
    } else {
      claim.axis = Axis::opened;
      claim.grade = Grade::opened;
      claim.weight = request.has_user ? 60 : 40;
      claim.rule = rules.get_unsized;
    }
  } else if (request.method == "COPY") {
    claim.axis = Axis::read;
    claim.grade = Grade::read;
    claim.weight = 70;
    claim.rule = rules.copy;
  } else if (request.method == "PUT" || request.method == "MOVE") {
    claim.axis = Axis::altered;
    claim.weight = 85;
    claim.rule = request.method == "PUT" ? rules.put : rules.move;
  } else if (request.method == "DELETE") {
    claim.axis = Axis::deleted;
    claim.weight = 85;
    claim.rule = rules.remove;
  } else if (request.method == "HEAD" || request.method == "PROPFIND") {
    claim.weight = 50;
    claim.rule = rules.named;
  } else {
    return false;
  }
  return true;
}

}  // namespace spillmap
