#include "pipeline/unread.h"

#include <gtest/gtest.h>

namespace spillmap::pipeline {
namespace {

Place place(std::string path, std::uint64_t bytes, std::string format = "unknown",
            ItemStatus status = ItemStatus::encrypted) {
  return {.path = std::move(path), .status = status, .format = std::move(format), .bytes = bytes, .reason = "locked"};
}

// Five tables of HR with a person every hundred bytes, and ten letters with one each.
ReadFiles office() {
  ReadFiles read;
  for (int i = 0; i < 5; ++i) read.add("HR/2024/table" + std::to_string(i) + ".csv", FileKind::table, 10'000, 100);
  for (int i = 0; i < 10; ++i) read.add("Clinic/letters/" + std::to_string(i) + ".docx", FileKind::document, 20'000, 1);
  read.settle();
  return read;
}

TEST(Unread, KindComesFromTheNameWhereTheFormatDoesNotTell) {
  EXPECT_EQ(kind_of("a/b.XLSX", "ooxml-encrypted"), FileKind::workbook);
  EXPECT_EQ(kind_of("a/b.docx", "ooxml-encrypted"), FileKind::document);
  EXPECT_EQ(kind_of("b", "ooxml-encrypted"), FileKind::document);
  EXPECT_EQ(kind_of("a.zip!/b.csv", "unknown"), FileKind::table);
  EXPECT_EQ(kind_of("a/b.txt", "pst"), FileKind::mail_store);
  EXPECT_EQ(kind_of("a/b", "unknown"), FileKind::other);
}

TEST(Unread, TablesGrowWithTheirSizeAtTheRateOfTheirNeighbours) {
  const ReadFiles read = office();
  const Estimate small = read.estimate(place("HR/2024/x.csv", 10'000), 0);
  const Estimate large = read.estimate(place("HR/2024/x.csv", 1'000'000), 0);
  EXPECT_EQ(small.people.likely, 100u);
  EXPECT_EQ(large.people.likely, 10'000u);
  EXPECT_NE(large.reason.find("beside it"), std::string::npos) << large.reason;
  EXPECT_NE(read.estimate(place("Other/x.csv", 10'000), 0).reason.find("of the share"), std::string::npos);
}

TEST(Unread, NamesSpeakOfListsOfOnePersonOrOfNobody) {
  const ReadFiles read = office();
  const Estimate plain = read.estimate(place("HR/2024/x.csv", 10'000), 0);
  const Estimate list = read.estimate(place("HR/2024/Payroll_2024.csv", 10'000), 0);
  const Estimate nobody = read.estimate(place("HR/2024/blank template.csv", 10'000), 0);
  const Estimate one = read.estimate(place("HR/2024/intake Jane Roe.pdf", 50'000), 0);
  EXPECT_GT(list.people.high, plain.people.high);
  EXPECT_NE(list.reason.find("payroll"), std::string::npos) << list.reason;
  EXPECT_EQ(nobody.people.likely, 0u);
  EXPECT_LT(nobody.people.high, plain.people.high);
  EXPECT_EQ(one.people.likely, 1u);
  EXPECT_LE(one.people.high, 10u);
}

TEST(Unread, WhatHoldsNobodyIsSaidToHoldNobody) {
  const ReadFiles read = office();
  for (const Estimate& e : {read.estimate(place("a.zip", 5'000'000, "zip"), 0, Members::all),
                            read.estimate(place("zero", 5'000'000, "zeros", ItemStatus::corrupt), 0)}) {
    EXPECT_EQ(e.people.high, 0u);
    EXPECT_FALSE(e.reason.empty());
  }
}

TEST(Unread, WhatWasFoundInAPartIsNotCountedAgain) {
  const ReadFiles read = office();
  const Estimate e = read.estimate(place("HR/2024/x.csv", 10'000, "csv", ItemStatus::partly_read), 90);
  EXPECT_EQ(e.people.low, 0u);
  EXPECT_EQ(e.people.likely, 10u);
  EXPECT_NE(e.reason.find("90 people were found"), std::string::npos) << e.reason;
}

TEST(Unread, WhatADamagedArchiveHeldBesideItsListIsNotCalledNothing) {
  const ReadFiles read = office();
  const Estimate e = read.estimate(place("a.zip", 5'000'000, "zip", ItemStatus::corrupt), 0, Members::some);
  EXPECT_EQ(e.people.likely, 0u);
  EXPECT_GT(e.people.high, 100u);
  EXPECT_NE(e.reason.find("how much is missing nobody can tell"), std::string::npos) << e.reason;
}

TEST(Unread, AFolderThatWasNotListedMayHoldAnything) {
  const ReadFiles read = office();
  Place folder = place("HR/2025", 0, "unknown", ItemStatus::skipped);
  folder.reason = "the folder cannot be listed: Permission denied";
  EXPECT_GE(read.estimate(folder, 0).people.high, 100u);
  folder.reason = "a symbolic link, not followed";
  EXPECT_EQ(read.estimate(folder, 0).people.high, 0u);
}

TEST(Unread, RangesAreInOrderAndBoundedBySize) {
  ReadFiles nothing;
  nothing.settle();
  const ReadFiles read = office();
  for (const ReadFiles* files : std::initializer_list<const ReadFiles*>{&nothing, &read})
    for (const char* name :
         {"x.csv", "payroll.csv", "logo.png", "backup.pst", "x", "scan.tif", "clients.7z", "dump.sql"})
      for (const std::uint64_t bytes : {0ull, 1ull, 100ull, 10'000ull, 1'000'000ull, 1ull << 40})
        for (const ItemStatus status : {ItemStatus::encrypted, ItemStatus::corrupt, ItemStatus::partly_read}) {
          const Estimate e = files->estimate(place(name, bytes, "unknown", status), 3);
          EXPECT_LE(e.people.low, e.people.likely) << name << bytes;
          EXPECT_LE(e.people.likely, e.people.high) << name << bytes;
          if (bytes > 0) {
            EXPECT_LE(e.people.high, bytes / 20 + 5) << name << bytes;
          }
          EXPECT_FALSE(e.reason.empty());
        }
}

}  // namespace
}  // namespace spillmap::pipeline
