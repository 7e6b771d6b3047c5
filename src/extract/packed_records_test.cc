#include "extract/packed_records.h"

#include <gtest/gtest.h>

#include <random>

#include "base/text.h"

namespace spillmap {
namespace {

// Surnames of eight letters, each another one.
std::string surname(int i) {
  return std::string("HOLLO") + static_cast<char>('A' + i % 26) + static_cast<char>('A' + i / 26) + "Y";
}

// The records cut up where fields were found to begin, without the blanks that fill them.
std::string cut_up(const std::vector<std::string>& records, std::size_t row = 0) {
  const std::vector<std::uint32_t> fields = packed_fields(records);
  std::string out;
  for (std::size_t f = 0; f < fields.size(); ++f) {
    const std::string_view record = records[row];
    const std::size_t begin = std::min<std::size_t>(fields[f], record.size());
    const std::size_t end = f + 1 < fields.size() ? fields[f + 1] : record.size();
    if (f > 0) out += "|";
    out += trim(record.substr(begin, end - std::min(begin, end)));
  }
  return out;
}

TEST(PackedRecords, FieldsBeginWhereKindsOfCharactersChange) {
  const std::vector<std::string> records = {
      "D535108188DANA      KESSLER     1102 Plum Hollow Ln     Toledo    OH43609    19800517031725",
      "D592393428CONNOR    ALBRIGHT    6584 Locust Grove Ct    Toledo    OH43609    19940604032425",
      "D418681669JORGE     CASTILLO    1023 Larkin St          Arcadia   OH44804    19860827032425"};
  EXPECT_EQ(cut_up(records), "D|535108188|DANA|KESSLER|1102 Plum Hollow Ln|Toledo|OH|43609|19800517|031725");
}

TEST(PackedRecords, CountersAndTheSameDigitBeforeANumberOfNine) {
  const std::vector<std::string> counted = {"DTL0009382793129GORSKI, RAYMOND   ", "DTL0010384454508TRAN, MINH        ",
                                            "DTL0011376433736OKAFOR, CHIDI     "};
  EXPECT_EQ(cut_up(counted, 1), "DTL|0010|384454508|TRAN, MINH");
  const std::vector<std::string> same = {"B2023STAC1298919189P-158887", "B2023LI  1123507539P-144286",
                                         "B2023MCGR1288529582P-107177"};
  EXPECT_TRUE(packed_fields(same).empty());  // no words behind digits
  const std::vector<std::string> named = {"B1298919189GERALD STACKHOUSE", "B1123507539MARLENE LI       ",
                                          "B1288529582AILEEN MCGRATH   "};
  EXPECT_EQ(cut_up(named), "B|1|298919189|GERALD STACKHOUSE");
}

TEST(PackedRecords, TelephonesBeforeOtherNumbers) {
  const std::vector<std::string> records = {"19860226FA63164355KOWALCZYK, DENISE  NY142077165550151332206469",
                                            "19931203MA23817504O'BRIEN, RAYMOND   OH436097165550116597088314",
                                            "19680105FA89027796NGUYEN, OLIVIA     NY142077165550118072311487"};
  EXPECT_EQ(cut_up(records, 2), "19680105|F|A89027796|NGUYEN, OLIVIA|NY|14207|7165550118|072311487");
  const std::vector<std::string> paid = {
      "382793129GORSKI, RAYMOND OH45840567555011113000", "384454508TRAN, MINH      OH45840419602547913700",
      "376433736OKAFOR, CHIDI   OH43613419662171214400", "292966498PRUITT, DONNELL OH43558567555019415100"};
  EXPECT_EQ(cut_up(paid, 1), "384454508|TRAN, MINH|OH|45840|4196025479|13700");
}

TEST(PackedRecords, HousesBehindOtherDigits) {
  std::vector<std::string> records;
  for (int i = 0; i < 30; ++i) {
    std::string record = "S" + std::to_string(212450000 + 4789 * i) + surname(i) + "  " +
                         std::to_string(20000 + 977 * i) + std::to_string(311 + 289 * i) + " MAPLE ST";
    records.push_back(std::move(record));
  }
  EXPECT_EQ(cut_up(records, 0), "S|212450000|HOLLOAAY|20000|311 MAPLE ST");
  EXPECT_EQ(cut_up(records, 29), "S|212588881|HOLLODBY|48333|8692 MAPLE ST");
  records[7] = "S212483523HOLLOHAY  26839PO BOX 12";
  records[9] = "S212493101HOLLOJAY  28793PO BOX 7";
  EXPECT_EQ(cut_up(records, 9), "S|212493101|HOLLOJAY|28793|PO BOX 7");
}

TEST(PackedRecords, SomeRecordsMayLackAField) {
  std::vector<std::string> records;
  for (int i = 0; i < 20; ++i)
    records.push_back("S" + std::to_string(212450000 + 4789 * i) + surname(i) +
                      (i == 5 ? "        " : "1980051" + std::to_string(1 + i % 9)) + "OH43609");
  EXPECT_EQ(cut_up(records, 0), "S|212450000|HOLLOAAY|19800511|OH|43609");
  EXPECT_EQ(cut_up(records, 5), "S|212473945|HOLLOFAY||OH|43609");
}

TEST(PackedRecords, OtherTextIsLeftAlone) {
  EXPECT_TRUE(packed_fields(std::vector<std::string>{"Name   SSN", "Jane   1", "John   2"}).empty());
  EXPECT_TRUE(packed_fields(std::vector<std::string>{"20240101T120000 started", "20240101T120107 stopped",
                                                     "20240102T080000 started"})
                  .empty());
  EXPECT_TRUE(packed_fields(std::vector<std::string>{"", "", ""}).empty());
  EXPECT_TRUE(packed_fields(std::vector<std::string>{"D535108188DANA"}).empty());
}

TEST(PackedRecords, AnyBytesAreCutIntoAscendingFields) {
  std::mt19937 random(1);
  for (int round = 0; round < 2000; ++round) {
    std::vector<std::string> records(3 + random() % 6);
    for (std::string& record : records) {
      record = "123456ABCD";
      for (std::size_t i = random() % 60; i > 0; --i) record.push_back("019AFMZ' .\xC3"[random() % 11]);
    }
    const std::vector<std::uint32_t> fields = packed_fields(records);
    for (std::size_t f = 1; f < fields.size(); ++f) EXPECT_LT(fields[f - 1], fields[f]);
    if (!fields.empty()) {
      EXPECT_EQ(fields.front(), 0u);
    }
  }
}

}  // namespace
}  // namespace spillmap
