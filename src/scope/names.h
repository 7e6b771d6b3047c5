// Names of files as evidence writes them, taken apart into the ways they can be read, and compared the way file systems
// compare.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/evidence.h"

namespace spillmap::scope {

// "\\FS01\HR$\2026\a.txt" -> FS01, HR$, 2026, a.txt. What stands before the folders of the share (a server, a drive, a
// device, a host, a bucket) is a part like any other: what it stands for is learned (match.h).
using Parts = std::vector<std::string>;

// The ways to read a name, likeliest first: %-encoding undone once, twice or not at all, a share by its name or by
// where it lies on the server. Without prefixes like \\?\, streams behind ':', snapshots, and blanks and dots at the
// end, which Windows drops. At most 6, none of them empty.
std::vector<Parts> readings(const FileName& name);
Parts split_path(std::string_view path, bool windows);

// Equal for names that a server may take for one: letter case, and the two ways of composing accents. Bytes that are no
// UTF-8 count as Windows-1252.
std::string folded(std::string_view name);
// The same of parts, joined by '/'.
std::string folded_path(const Parts& parts, std::size_t from = 0);

// "REPORT~1.DOC", "NMQWCH~J.TXT": what clients of old see for a long name.
bool looks_short(std::string_view name);
// The one that Samba makes (mangling method hash2, prefix of one): exact, and without case.
std::string samba_short_name(std::string_view name);
// The beginnings and the ending that Windows takes for a short name: "REPORT" of "report of may.docx" and "DOC". Empty
// `base` when the name is short already and gets none.
struct ShortParts {
  std::string base, ending;
};
ShortParts windows_short_parts(std::string_view name);

// '?' and U+FFFD stand for what a log could not write.
bool has_lost_letters(std::string_view name);
bool matches_lost(std::string_view pattern, std::string_view name);

// "a.docx.lockbit" -> "a.docx": an ending behind an ending of a document. Empty when there is none.
std::string_view without_added_ending(std::string_view name);

}  // namespace spillmap::scope
