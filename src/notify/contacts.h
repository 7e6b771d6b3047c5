// Agencies and credit bureaus that letters name, read from rules/letters/contacts.toml. Contacts change: the file is
// dated, and checked again before each mailing.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace spillmap::notify {

struct Agency {
  std::string name;
  std::vector<std::string> address;  // lines
  std::string phone, website;
};

struct Contacts {
  std::vector<Agency> bureaus;                                     // Equifax, Experian, TransUnion
  Agency ftc;                                                      // Federal Trade Commission
  std::map<std::string, std::vector<Agency>, std::less<>> states;  // "NY": attorney general first; may lack states
};

// An error names file, line and key. States that are missing are no error; a missing bureau or FTC is one when a letter
// is made.
Result<Contacts> read_contacts(std::string_view text, std::string_view file_name);

// The table compiled into the program.
Result<Contacts> built_in_contacts();

}  // namespace spillmap::notify
