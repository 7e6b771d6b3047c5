#include "pipeline/best_record.h"

#include <gtest/gtest.h>

namespace spillmap::pipeline {
namespace {

Person at(const char* line, const char* city, const char* state, const char* zip) {
  Person p;
  p.affected = true;
  p.address = {line, city, state, zip, ""};
  return p;
}

TEST(BestRecord, SaysWhatToKnowBeforeWriting) {
  Person p = at("1 Elm St", "Troy", "NY", "12180");
  EXPECT_EQ(mail_warning(p), "");
  p.minor = true;
  EXPECT_EQ(mail_warning(p), "a minor whose guardian is not known");
  p.guardian_id = "P0000000001";
  p.flags = flag_domestic_violence;
  EXPECT_EQ(mail_warning(p), "violence at home: settle a safe way first; a minor: write to the guardian P0000000001");
  p = at("", "", "", "");
  p.deceased = true;
  EXPECT_EQ(mail_warning(p), "deceased: write to the next of kin; no address");
  p = at("1 Elm St", "", "NY", "");
  p.address_reason = "the most frequent of 2 addresses; in 3 places";
  EXPECT_EQ(mail_warning(p), "no ZIP; no city; one of several addresses; it may be an old one");
}

TEST(BestRecord, ResidenceIsAStateOrACountry) {
  EXPECT_EQ(residence_words(at("1 Elm St", "Troy", "N.Y.", "12180")), "US-NY");
  EXPECT_EQ(residence_words(at("1 Elm St", "Troy", "", "12180")), "");
  Person p = at("Ahornweg 3", "Bonn", "", "53111");
  p.address.country = "Germany";
  EXPECT_EQ(residence_words(p), "DE");
}

}  // namespace
}  // namespace spillmap::pipeline
