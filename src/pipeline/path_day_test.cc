#include "pipeline/path_day.h"

#include <gtest/gtest.h>

namespace spillmap::pipeline {
namespace {

std::string day(std::string_view path) {
  const auto found = day_in_path(path);
  return found ? (found->in_name ? "" : "folder ") + to_string(found->day) : "";
}

TEST(PathDay, IsReadInTheWaysInWhichOfficesWriteIt) {
  EXPECT_EQ(day("Referrals In/20230317_ref_2097.pdf"), "2023-03-17");
  EXPECT_EQ(day("Reports/Census 07-13-2024 final.xlsx"), "2024-07-13");
  EXPECT_EQ(day("Notes/PN 2021-06-07 Lopez.txt"), "2021-06-07");
  EXPECT_EQ(day("Caseloads/Caseload Oct 2023.xlsx"), "2023-10-15");
  EXPECT_EQ(day("roster 2022.xlsx"), "2022-07-01");
  EXPECT_EQ(day("Letters/2020/Ltr to DSS.docx"), "folder 2020-07-01");
  EXPECT_EQ(day("closed 49.zip!/docs/03172023 intake.pdf"), "2023-03-17");
  EXPECT_EQ(day("2019/backup.zip!/docs/INTAKE.pdf"), "folder 2019-07-01");
}

TEST(PathDay, NumbersThatAreNoDatesAreNone) {
  EXPECT_EQ(day("Scans/scan824.jpg"), "");
  EXPECT_EQ(day("wms4410r.txt"), "");
  EXPECT_EQ(day("invoice 99999999.pdf"), "");
  EXPECT_EQ(day("13-45-2020x.pdf"), "2020-07-01");
  EXPECT_EQ(day(""), "");
  EXPECT_EQ(day("/"), "");
}

}  // namespace
}  // namespace spillmap::pipeline
