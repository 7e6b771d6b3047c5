// Mentions resolved to one human being, as the case keeps and exports show them.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <vector>

#include "model/element.h"
#include "model/finding.h"
#include "model/item.h"
#include "model/match.h"

namespace spillmap {

// Where a mention stands: independent of paths, so the same for every copy of a file.
struct MentionRef {
  Sha256 content{};
  std::uint32_t page = 0;     // index of the ResultPage
  std::uint32_t mention = 0;  // index in the page
  auto operator<=>(const MentionRef&) const = default;
};

// What a place is called towards people: `letter` and 12 characters. Nothing of a person's data can be guessed from it.
// 60 bits; of twenty million two are equal in one case of six thousand, and then another `attempt` tells them apart.
std::string place_code(const MentionRef& ref, char letter, unsigned attempt = 0);
inline std::string mention_id(const MentionRef& ref) { return place_code(ref, 'M'); }

struct PostalAddress {
  std::string line;  // "12 Main Street, Apt 4"
  std::string city, state, zip, country;
  bool empty() const { return line.empty() && city.empty() && zip.empty(); }
  bool operator==(const PostalAddress&) const = default;
};

// One step by which two groups of mentions became one person; enough to explain it and to undo it.
struct Merge {
  MentionRef a, b;
  std::string reason;            // "tax number exact; given name nickname (William, Bill)"
  double weight = 0;             // match weight in bits; larger is surer
  std::vector<MatchPart> parts;  // what the weight is the sum of, in the order of the comparisons
};

// An id that was a person's until it turned out that two were one.
struct FormerId {
  std::string id;
  MentionRef anchor;  // if this mention ever is somebody else again, the id is theirs
  bool operator==(const FormerId&) const = default;
};

struct Person {
  // "P" and 12 characters. Stays when more files arrive: an id once given goes with its anchor, the mention that was
  // the person's first when the id was given, or with most of the mentions if that is gone.
  std::string id;
  MentionRef anchor;
  std::vector<FormerId> former_ids;  // persons of earlier resolutions that this one took in; sorted
  std::string split_from;            // id of the person whose mentions these were at the last resolution, or empty
  PersonName name;
  std::vector<std::string> other_names;
  std::string date_of_birth;  // ISO, empty if unknown or contradictory
  std::string ssn;            // 9 digits, or empty
  PostalAddress address;      // the current one as far as known
  bool minor = false, deceased = false, affected = false;
  std::vector<Role> roles;           // sorted
  ElementSet elements;               // what is exposed of this person
  std::uint32_t flags = 0;           // sensitivity flags of health findings
  std::string guardian_id;           // person id, or empty
  std::vector<MentionRef> mentions;  // sorted
  std::vector<Merge> merges;
  std::string affected_reason;  // which content has name and element together
  std::string address_reason;   // "last of 3 addresses, 2023-03-17; in 2 places"
};

// Findings of element address carry their parts in `normalized`, joined by "|": line|city|state|zip|country.
std::string pack(const PostalAddress& address);
PostalAddress unpack_address(std::string_view normalized);

// Equal for two ways of writing one address: "12 North Main Street, Apartment 4, Albany, NY 12203-1234" and
// "12 N MAIN ST #4, Albany 12203" give "12 n main st#4|12203". Without a ZIP the city and state stand in its place.
// Empty if there is no street line. `with_unit` false leaves the unit out: the same house.
std::string address_key(const PostalAddress& address, bool with_unit = true);

}  // namespace spillmap
