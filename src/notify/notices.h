// Notices to others than the people themselves: the credit bureaus, the media of a State, the public on the home page.
// Each is a page in HTML that needs nothing else, with the counts of the very duties that ask for it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "model/duty.h"
#include "model/incident.h"
#include "notify/contacts.h"
#include "notify/template.h"

namespace spillmap::notify {

struct Notice {
  std::string file;  // "credit-bureaus.html", "media-NY.html", "web-notice.html"
  std::string title, html;
  std::vector<std::string> duties;  // ids
};

// Those that a duty owed calls for, by file. What a notice needs and the incident file lacks is an error of kind usage
// that names all keys.
Result<std::vector<Notice>> make_notices(const Incident& incident, const Assessment& assessment,
                                         const Contacts& contacts);

// Blocks of a template as a page. The text is escaped; nothing in it can become markup.
std::string html_page(std::string_view title, const std::vector<Block>& blocks);

}  // namespace spillmap::notify
