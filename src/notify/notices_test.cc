#include "notify/notices.h"

#include <gtest/gtest.h>

namespace spillmap::notify {
namespace {

struct Fixture {
  Incident incident;
  Assessment assessment;
  Fixture() {
    incident.holder.name = "Marigold <Clinic>";
    incident.hotline.phone = "1-855-555-0142";
    incident.sender.address = {"12 Sample Street", "Albany, NY 12207"};
    incident.privacy_officer.name = "Odalys Brightwater";
    incident.facts.dates = {{Anchor::discovered, make_day(2026, 4, 29)}, {Anchor::letters_sent, make_day(2026, 5, 20)}};
    PersonGroup ny, nj;
    ny.count = 6'000;
    ny.facts.region = "NY";
    ny.facts.elements.add(Element::ssn);
    nj.count = 40;
    nj.facts.region = "NJ";
    nj.facts.elements.add(Element::diagnosis);
    assessment.groups = {ny, nj};
    add("US", "individuals", 6'040, {0, 1});
    add("US-NY", "credit_bureaus", 6'000, {0});
    add("US", "media", 6'000, {0, 1}).states = {"NY"};
    add("US", "substitute_web_or_media", 12, {0, 1});
  }
  Duty& add(std::string place, std::string recipient, std::uint64_t count, std::vector<std::uint32_t> groups) {
    Duty d;
    d.id = place + "/" + recipient;
    d.jurisdiction = std::move(place);
    d.recipient = std::move(recipient);
    d.status = DutyStatus::required;
    d.citation = "Sample law 1";
    d.count = count;
    d.groups = std::move(groups);
    assessment.duties.push_back(std::move(d));
    return assessment.duties.back();
  }
  Result<std::vector<Notice>> make() const { return make_notices(incident, assessment, built_in_contacts().value()); }
};

TEST(Notices, OneForEachWhoMustBeTold) {
  const auto notices = Fixture().make().value();
  ASSERT_EQ(notices.size(), 3u);
  EXPECT_EQ(notices[0].file, "credit-bureaus.html");
  EXPECT_EQ(notices[1].file, "media-NY.html");
  EXPECT_EQ(notices[2].file, "web-notice.html");
  EXPECT_NE(notices[0].html.find("6,040 people are told"), std::string::npos);
  EXPECT_NE(notices[0].html.find("New York: 6,000 (Sample law 1)"), std::string::npos);
  EXPECT_NE(notices[1].html.find("6,000 people who live in New York are affected."), std::string::npos);
  EXPECT_NE(notices[2].html.find("Equifax, P.O. Box"), std::string::npos);
  for (const Notice& n : notices) {
    EXPECT_EQ(n.html.find("<Clinic>"), std::string::npos) << n.file;
    EXPECT_EQ(n.html.find('{'), n.html.find("{color-scheme")) << "no placeholder is left in " << n.file;
  }
}

TEST(Notices, NoneWithoutADuty) {
  Fixture f;
  for (Duty& d : f.assessment.duties) d.status = DutyStatus::not_required;
  EXPECT_TRUE(f.make().value().empty());
}

TEST(Notices, WhatIsMissingIsNamed) {
  Fixture f;
  f.incident.hotline.phone.clear();
  const auto made = f.make();
  ASSERT_FALSE(made);
  EXPECT_NE(made.error().message.find("hotline.phone"), std::string::npos) << made.error().message;
}

}  // namespace
}  // namespace spillmap::notify
