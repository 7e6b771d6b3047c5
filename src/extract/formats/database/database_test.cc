// Data bases broken in every place; whole ones are the cases of tests/cases/database.
#include "extract/formats/database/database.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "extract/relations.h"
#include "extract/testing.h"

namespace spillmap {
namespace {

std::string sample(const std::string& name) {
  std::ifstream file(std::string(SPILLMAP_SOURCE_DIR) + "/tests/cases/database/" + name, std::ios::binary);
  std::ostringstream out;
  out << file.rdbuf();
  return out.str();
}

TEST(Database, ACutFileSaysSoAndGivesWhatIsThere) {
  const std::string whole = sample("people.sqlite");
  ASSERT_GT(whole.size(), 8192u);
  CollectingSink cut;
  const Outcome outcome =
      database::read_sqlite(as_bytes(std::string_view(whole).substr(0, whole.size() - 4096)), Limits{}, cut);
  EXPECT_NE(outcome.status, ItemStatus::read);
  EXPECT_NE(outcome.reason.find("breaks off"), std::string::npos) << outcome.reason;
  const std::string table = sample("clients.dbf");
  CollectingSink short_table;
  EXPECT_EQ(
      database::read_dbf(as_bytes(std::string_view(table).substr(0, table.size() - 30)), Limits{}, short_table).status,
      ItemStatus::partly_read);
  EXPECT_NE(short_table.rendered().find("Achterberg"), std::string::npos);
}

TEST(Database, EndsOnDamage) {
  for (const char* name : {"people.sqlite", "clients.dbf", "clients.mdb", "mysql.sql", "pg.sql", "oracle.sql"}) {
    const std::string whole = sample(name);
    const Format* format = identify(as_bytes(whole));
    ASSERT_NE(format, nullptr) << name;
    ASSERT_NE(format->read, nullptr) << name;
    for (std::size_t cut = 1; cut < whole.size(); cut += 1 + whole.size() / 150) {
      CollectingSink sink;
      (void)format->read(as_bytes(std::string_view(whole).substr(0, cut)), Limits{}, sink);
      EXPECT_TRUE(sink.violations.empty());
      std::string damaged = whole;
      for (std::size_t i = 0; i < 3; ++i) damaged[(cut * (i + 7)) % damaged.size()] = static_cast<char>(cut + i);
      (void)format->read(as_bytes(damaged), Limits{}, sink);
      EXPECT_TRUE(sink.violations.empty());
    }
  }
}

TEST(Relations, LookUpOnlyWhatLeadsToPeople) {
  CollectingSink sink;
  const Limits limits;
  TextBuilder out(sink, limits);
  Relations tables(out);
  const auto row = [&](std::string_view table, std::vector<std::string> cells) {
    std::vector<TableCell> own;
    for (std::string& cell : cells) own.push_back({std::move(cell), CellKind::text});
    tables.row(table, std::move(own));
  };
  tables.table("visits", {"visit_id", "client_id", "provider_id"});
  tables.table("clients", {"id", "LastName", "DOB"});
  tables.table("providers", {"id", "LastName"});
  row("visits", {"1", "7", "3"});
  row("clients", {"7", "Roe", "1980-02-01"});
  row("providers", {"3", "Doctor"});
  tables.finish();
  out.finish();
  const std::string text = sink.rendered();
  EXPECT_NE(text.find("LastName | DOB | visit_id | client_id | provider_id\nRoe | 1980-02-01 | 1 | 7 | 3"),
            std::string::npos)
      << text;
}

TEST(Relations, ALargeDataBaseGoesOnRowByRow) {
  CollectingSink sink;
  const Limits limits;
  TextBuilder out(sink, limits);
  Relations tables(out, 1000);
  tables.table("a", {"x"});
  tables.table("b", {"y"});
  for (int i = 0; i < 200; ++i) {
    tables.row("a", {{"a" + std::to_string(i), CellKind::text}});
    if (i % 50 == 0) tables.row("b", {{"b" + std::to_string(i), CellKind::text}});
  }
  tables.finish();
  EXPECT_EQ(out.finish().status, ItemStatus::read);
  EXPECT_TRUE(sink.violations.empty());
  for (const char* value : {"a0", "a199", "b0", "b150"}) EXPECT_NE(sink.text().find(value), std::string::npos) << value;
}

}  // namespace
}  // namespace spillmap
