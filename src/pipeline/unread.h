// The ledger of the unread with what it may hide: for every item that was not fully read an estimate of how many people
// stand in it, from its name, its format, its size and what was read beside it. Worked out when the ledger is asked for
// and never stored, so it follows whatever has been read since.
//
// It is an estimate for people who must decide what to look at first, and says its reasons in words; it proves nothing.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "casefile/casefile.h"
#include "pipeline/exposure.h"

namespace spillmap::pipeline {

// How many people an item is thought to hold: `likely`, and the ends that about nine of ten items like it lie between.
// None of the three is certain.
struct PeopleRange {
  std::uint64_t low = 0, likely = 0, high = 0;
};

struct Estimate {
  PeopleRange people;
  std::string reason;  // one sentence, never empty
};

struct UnreadItem {
  Place place;  // `content` is null
  Estimate estimate;
};

struct Opened {
  Place place;  // `content` is null
  std::uint32_t password_line = 0;
};

struct Unread {
  std::vector<UnreadItem> items;  // those that may hide most first, then by path
  std::uint64_t all_items = 0;    // read or not
  std::vector<Opened> opened;     // with a password, by path; may stand in `items` too, when not all of it was read
  // Of all together, equal content counted once. The same people may stand in several of them: the low end is that of
  // the item with the highest low end, the others are sums.
  PeopleRange together;
  // Of a hundred people in a file that was read, this many stand in no other file: about that part of the people above
  // would be new.
  unsigned percent_in_one_file = 0;
};

Result<Unread> unread_of(const Case& c, const Owners& owners);

// The parts of it that need no case, for tests and for those who want to know how it is reckoned.
// Workbooks are packed, so a person takes less room in them than in a table of plain text.
enum class FileKind : std::uint8_t { table, workbook, data_base, document, picture, mail, mail_store, archive, other };
FileKind kind_of(std::string_view path, std::string_view format);

// What the lists say of the members of an item: nothing, all of them, or those that came out of it before it ended.
enum class Members : std::uint8_t { none, all, some };

// What was read: by folder and kind, how many people stood in how many bytes of how many files.
class ReadFiles {
 public:
  void add(std::string_view path, FileKind kind, std::uint64_t bytes, std::uint64_t people);
  // Call it after the last add().
  void settle();
  // `people_found`: in what could be read of it.
  Estimate estimate(const Place& place, std::uint64_t people_found, Members members = Members::none) const;

 private:
  struct Group {
    std::vector<std::uint64_t> people;        // of each file
    std::vector<std::uint64_t> bytes_of_one;  // of each file with people: its bytes for each of them
  };
  const Group* nearest(std::string_view path, FileKind kind, std::string& where) const;
  std::map<std::pair<std::string, FileKind>, Group> groups_;  // by folder, "" being all
  std::uint64_t most_people_ = 0;                             // in one file
};

}  // namespace spillmap::pipeline
