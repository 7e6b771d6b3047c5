// An Object as a file of its own: a mail message, or a vCard for a contact. Members of a mail store are given on in
// this form, so that their content is told, read and counted like that of any other file.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extract/format.h"
#include "extract/formats/mapi/object.h"

namespace spillmap::mapi {

// A message put together from what another format held. Attachments stand in it as they are, not as base64: it is only
// read by us.
struct Mail {
  struct Part {
    std::string name, type, data;
  };
  std::vector<std::pair<std::string, std::string>> headers;  // UTF-8
  std::string plain, html, html_charset, rtf;                // plain is UTF-8
  std::string before;                                        // lines of text that stand above whichever body there is
  std::vector<Part> attachments;
};
std::string compose(Mail&& mail);

struct Composed {
  std::string name;   // of its subject or person, with the ending that fits
  std::string bytes;  // mail message or vCard
  bool contact = false;
  std::string lost;  // what could not be taken along
};
// `depth`: how many messages stand around this one.
Composed compose(Object&& object, const Limits& limits, std::uint32_t depth = 0);

// Composes and reads it at once, for files that are a single object.
Outcome read_object(Object&& object, const Limits& limits, Sink& sink);

// "2024-03-05 14:30" of a time in 100 ns since 1601; empty outside of 1601..9999.
std::string readable_time(std::uint64_t filetime);

}  // namespace spillmap::mapi
