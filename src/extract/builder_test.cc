#include "extract/builder.h"

#include <gtest/gtest.h>

#include "extract/testing.h"

namespace spillmap {
namespace {

TEST(TextBuilder, JoinsLinesIntoRunsAndKeepsBlankLines) {
  CollectingSink sink;
  TextBuilder out(sink, Limits{});
  out.line("first", RunKind::body, {1, 0});
  out.line("", RunKind::body, {2, 6});
  out.line("third", RunKind::body, {3, 7});
  out.heading("head");
  EXPECT_EQ(out.finish().status, ItemStatus::read);
  ASSERT_EQ(sink.parts.size(), 1u);
  const TextPart& part = sink.parts[0];
  EXPECT_EQ(part.utf8, "first\n\nthird\nhead");
  ASSERT_EQ(part.runs.size(), 2u);
  EXPECT_EQ(part.view(part.runs[0].begin, part.runs[0].end), "first\n\nthird");
  EXPECT_EQ(part.runs[0].line, 1u);
  EXPECT_EQ(part.runs[1].kind, RunKind::heading);
}

TEST(TextBuilder, CleansWhatIsNotText) {
  CollectingSink sink;
  TextBuilder out(sink, Limits{});
  using namespace std::string_view_literals;
  out.line("a\0b\x01\x63\tE\xFF\xC2\xA0z\xEF\xBB\xBFy"sv);
  out.finish();
  EXPECT_EQ(sink.parts.at(0).utf8, "a b c   E\xEF\xBF\xBD zy");
}

TEST(TextBuilder, MakesRaggedRowsRectangular) {
  CollectingSink sink;
  TextBuilder out(sink, Limits{});
  out.line("before");
  out.begin_table({.origin = TableOrigin::sheet, .header_rows = 1, .sheet = "Roster"});
  out.row({"Name", "DOB"});
  out.row({});
  out.row({{"Roe\n\tJane"}, {"1980-02-01", CellKind::date}, {"x"}});
  out.row({});
  out.end_table();
  out.line("after");
  out.finish();
  EXPECT_TRUE(sink.violations.empty());
  const TextPart& part = sink.parts.at(0);
  EXPECT_EQ(part.utf8, "before\nName\tDOB\n\nRoe Jane\t1980-02-01\tx\nafter");
  ASSERT_EQ(part.tables.size(), 1u);
  const Table& table = part.tables[0];
  EXPECT_EQ(table.rows, 3u);
  EXPECT_EQ(table.columns, 3u);
  EXPECT_EQ(part.view(table.at(2, 0)), "Roe Jane");
  EXPECT_EQ(table.at(2, 1).kind, CellKind::date);
  EXPECT_EQ(table.at(0, 2).kind, CellKind::empty);
  EXPECT_EQ(table.sheet, "Roster");
  EXPECT_EQ(table.source_row(2), 3u);
  ASSERT_EQ(part.runs.size(), 3u);
  EXPECT_EQ(part.runs[1].kind, RunKind::table);
  EXPECT_EQ(part.view(part.runs[2].begin, part.runs[2].end), "after");
}

TEST(TextBuilder, CellsOfControlsAreEmpty) {
  using namespace std::string_view_literals;
  CollectingSink sink;
  TextBuilder out(sink, Limits{});
  out.row({"a", "b"});
  out.row({"c", "\0"sv, " "});
  out.row({"\x01"sv});
  out.finish();
  EXPECT_TRUE(sink.violations.empty());
  EXPECT_EQ(sink.parts.at(0).utf8, "a\tb\nc");
  EXPECT_EQ(sink.parts.at(0).tables.at(0).rows, 2u);
}

TEST(TextBuilder, TableGoesOnInTheNextPart) {
  CollectingSink sink;
  Limits limits;
  limits.part_bytes = 1000;
  TextBuilder out(sink, limits);
  out.begin_table({.origin = TableOrigin::delimited, .header_rows = 1});
  for (int i = 0; i < 100; ++i) out.row({"some text here", "and more text"});
  out.finish();
  ASSERT_GT(sink.parts.size(), 2u);
  std::uint32_t next = 1;
  for (std::size_t p = 0; p < sink.parts.size(); ++p) {
    const Table& table = sink.parts[p].tables.at(0);
    EXPECT_EQ(table.id, 1u);
    EXPECT_EQ(table.continues, p > 0);
    EXPECT_EQ(table.first_row, next);
    EXPECT_LE(sink.parts[p].utf8.size(), 1000u);
    EXPECT_EQ(sink.parts[p].new_document, p == 0);
    next += table.rows;
  }
  EXPECT_EQ(next, 101u);
}

TEST(TextBuilder, LongLineIsCutWithOverlap) {
  CollectingSink sink;
  Limits limits;
  limits.part_bytes = 8192;
  TextBuilder out(sink, limits);
  std::string text;
  for (int i = 0; i < 5000; ++i) text += std::to_string(100000 + i) + " ";
  out.line(text);
  out.finish();
  ASSERT_GT(sink.parts.size(), 2u);
  std::string joined;
  for (const TextPart& part : sink.parts) {
    if (&part != &sink.parts[0]) {
      EXPECT_EQ(part.overlap, 512u);
      EXPECT_EQ(part.utf8.substr(0, 512), joined.substr(joined.size() - 512));
    }
    joined += part.utf8.substr(part.overlap);
  }
  EXPECT_EQ(joined, text);
}

TEST(TextBuilder, FieldSpans) {
  CollectingSink sink;
  TextBuilder out(sink, Limits{});
  out.page(2);
  out.field(FieldKind::form, "Birth date:", "2/1/80", "txtDOB");
  out.field(FieldKind::form, "", "alone");
  out.finish();
  EXPECT_TRUE(sink.violations.empty());
  const TextPart& part = sink.parts.at(0);
  EXPECT_EQ(part.utf8, "Birth date: 2/1/80\nalone");
  ASSERT_EQ(part.fields.size(), 2u);
  EXPECT_EQ(part.view(part.fields[0].label_begin, part.fields[0].label_end), "Birth date:");
  EXPECT_EQ(part.view(part.fields[0].value_begin, part.fields[0].value_end), "2/1/80");
  EXPECT_EQ(part.fields[0].name, "txtDOB");
  EXPECT_EQ(part.fields[0].page, 2u);
  EXPECT_EQ(part.view(part.fields[1].value_begin, part.fields[1].value_end), "alone");
}

TEST(TextBuilder, StopsWhenTheSinkRefuses) {
  CollectingSink sink;
  sink.refuse_after = 1;
  Limits limits;
  limits.part_bytes = 4096;
  TextBuilder out(sink, limits);
  for (int i = 0; i < 10000 && out.ok(); ++i) out.line("a line of some length to fill parts");
  const Outcome outcome = out.finish();
  EXPECT_EQ(outcome.status, ItemStatus::partly_read);
  EXPECT_EQ(sink.parts.size(), 1u);
}

TEST(TextBuilder, NewDocument) {
  CollectingSink sink;
  TextBuilder out(sink, Limits{});
  out.line("one");
  out.new_document();
  out.line("two");
  out.finish();
  ASSERT_EQ(sink.parts.size(), 2u);
  EXPECT_TRUE(sink.parts[1].new_document);
}

}  // namespace
}  // namespace spillmap
