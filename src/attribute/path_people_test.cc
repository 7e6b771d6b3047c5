#include "attribute/path_people.h"

#include <gtest/gtest.h>

namespace spillmap {
namespace {

Finding value(Element element, std::string text) {
  Finding f;
  f.element = element;
  f.value = f.normalized = std::move(text);
  f.confidence = 95;
  f.locator.page = 3;
  return f;
}

Mention person(std::string given, std::string family, Role role = Role::client) {
  Mention m;
  m.name.given = std::move(given);
  m.name.family = std::move(family);
  m.role = role;
  return m;
}

TEST(PathPeople, NamesInPaths) {
  for (const char* path :
       {"HR/Personnel/Wells, Jason/FMLA.rtf", "Discharges/Singh_Suresh_DC_20210609.docx",
        "Correspondence/2019/Letter Medina Iris proof of address.docx", "closed 58.zip!/Scans/Ltr Murphy Karen DSS.pdf",
        "W2/W2_2020_Levy_Brandy_30.txt", "Referrals/Garcia, Maria/scan0001.tif"})
    EXPECT_TRUE(may_name_somebody(path)) << path;
  for (const char* path :
       {"Finance/Payroll/Year End/summary.xlsx", "Programs/Outpatient Clinic/Intakes 2020/blank form.pdf",
        "Administration/Grant Letter.docx", "IT/Interfaces/CCD/readme.txt", "Board/Minutes May 2020.docx",
        "Manuals/Johnson Controls Thermostat.pdf", "x", "", "////", "St Mary Hospital/map.png"})
    EXPECT_FALSE(may_name_somebody(path)) << path;
}

TEST(PathPeople, AValueOfNobodyBelongsToWhomThePathNames) {
  ResultPage page;
  page.findings = {value(Element::ssn, "212456781"), value(Element::diagnosis, "F32.1")};
  const auto found = people_in_path("HR/Personnel/Wells, Jason/scan.tif", {page});
  ASSERT_TRUE(found);
  ASSERT_EQ(found->mentions.size(), 1u);
  EXPECT_EQ(found->mentions[0].name.family, "Wells");
  EXPECT_EQ(found->mentions[0].role, Role::employee);
  ASSERT_EQ(found->findings.size(), 3u);
  EXPECT_EQ(found->findings[0].value, "Wells, Jason");
  EXPECT_EQ(found->findings[0].how, How::metadata);
  EXPECT_EQ(found->findings[1].locator.page, 3u);
}

TEST(PathPeople, WhatTheContentSaysGoesBeforeThePath) {
  ResultPage page;
  page.findings = {value(Element::name, "Karen Roe"), value(Element::ssn, "212456781")};
  page.mentions.push_back(person("Karen", "Roe"));
  page.mentions.back().findings = {0};
  EXPECT_FALSE(people_in_path("Personnel/Wells, Jason/scan.tif", {page}));
  // The same person: only the name is added, the middle name stays.
  page.mentions.back().name.middle = "Ann";
  const auto same = people_in_path("Letters/Letter Roe Karen benefits.docx", {page});
  ASSERT_TRUE(same);
  ASSERT_EQ(same->findings.size(), 1u);
  EXPECT_EQ(same->findings[0].value, "Roe Karen");
  EXPECT_EQ(same->mentions[0].name.middle, "Ann");
  // A doctor's name in the content does not stand in the way.
  page.mentions.back().role = Role::provider;
  EXPECT_TRUE(people_in_path("Personnel/Wells, Jason/scan.tif", {page}));
}

TEST(PathPeople, NothingToGiveGivesNobody) {
  EXPECT_FALSE(people_in_path("Personnel/Wells, Jason/scan.tif", {}));
  ResultPage page;
  page.findings = {value(Element::phone, "5184587731")};
  page.findings[0].flags = flag_business;
  EXPECT_FALSE(people_in_path("Personnel/Wells, Jason/scan.tif", {page}));
  EXPECT_FALSE(people_in_path("Personnel/forms/scan.tif", {page}));
}

}  // namespace
}  // namespace spillmap
