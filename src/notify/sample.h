// An invented case for tests and pictures: people of many kinds, states, scripts and duties, the same for the same
// seed. No real person; the telephone numbers are of the range for fiction.
#pragma once

#include <string>
#include <vector>

#include "notify/notify.h"

namespace spillmap::notify {

class SampleCase {
 public:
  SampleCase(std::size_t people, unsigned seed, unsigned percent_chinese = 2, std::string content_conflict = {});
  Input input(const Contacts& contacts, const Templates& templates) const;
  Options options() const;

  Incident incident;
  Assessment assessment;
  std::vector<Person> persons;
  std::vector<PersonFacts> facts;
};

}  // namespace spillmap::notify
