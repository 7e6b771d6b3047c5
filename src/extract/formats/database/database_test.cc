// Data bases broken in every place; whole ones are the cases of tests/cases/database.
#include "extract/formats/database/database.h"

#include <archive.h>
#include <archive_entry.h>
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
  for (const char* name :
       {"people.sqlite", "clients.dbf", "clients.mdb", "pg_custom.dump", "mysql.sql", "pg.sql", "oracle.sql"}) {
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

// A dump of one table in the version that names its packing, its rows packed by `filter` of libarchive.
std::string custom_dump(char packing, int filter, const std::string& rows, std::size_t chunk_bytes) {
  std::string out("PGDMP\1\x0F\0\4\x08\1", 11);
  const auto number = [&](std::int32_t value) {
    out += value < 0 ? '\1' : '\0';
    const auto magnitude = static_cast<std::uint32_t>(value < 0 ? -value : value);
    for (int i = 0; i < 4; ++i) out += static_cast<char>(magnitude >> 8 * i);
  };
  const auto string = [&](std::string_view text) {
    number(static_cast<std::int32_t>(text.size()));
    out += text;
  };
  out += packing;
  for (int i = 0; i < 7; ++i) number(1);
  for (const char* text : {"office", "15.1", "16.0"}) string(text);
  number(1);
  number(7);
  number(1);
  for (const char* text : {"0", "0", "clients", "TABLE DATA"}) string(text);
  number(3);
  for (const char* text :
       {"", "", "COPY public.clients (last_name, birth_date) FROM stdin;\n", "public", "", "", "owner", "false"})
    string(text);
  number(-1);
  out += std::string("\2\0\0\0\0\0\0\0\0", 9);

  std::string packed = rows;
  if (packing != 0) {
    ::archive* a = archive_write_new();
    archive_write_set_format_raw(a);
    archive_write_add_filter(a, filter);
    archive_write_set_bytes_in_last_block(a, 1);
    std::vector<char> buffer(1u << 20);
    std::size_t used = 0;
    archive_write_open_memory(a, buffer.data(), buffer.size(), &used);
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, "rows");
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_write_header(a, entry);
    archive_write_data(a, rows.data(), rows.size());
    archive_entry_free(entry);
    archive_write_close(a);
    archive_write_free(a);
    packed.assign(buffer.data(), used);
  }
  out += '\1';
  number(7);
  for (std::size_t at = 0; at < packed.size(); at += chunk_bytes) string(packed.substr(at, chunk_bytes));
  number(0);
  return out;
}

TEST(Database, CustomDumpsOfEachPacking) {
  const std::string rows = "Achterberg\t1971-05-23\nFarrant\t\\N\n\\.\n\n\n";
  for (const auto& [packing, filter] :
       {std::pair<char, int>{0, 0}, {2, ARCHIVE_FILTER_LZ4}, {3, ARCHIVE_FILTER_ZSTD}}) {
    const std::string dump = custom_dump(packing, filter, rows, 13);
    EXPECT_EQ(identify(as_bytes(dump))->id, "pg-custom");
    CollectingSink sink;
    const Outcome outcome = read_sample(database::read_pg_custom, as_bytes(dump), Limits{}, sink);
    EXPECT_EQ(outcome.status, ItemStatus::read) << outcome.reason;
    EXPECT_NE(sink.rendered().find("last_name | birth_date"), std::string::npos) << sink.rendered();
    EXPECT_NE(sink.rendered().find("Achterberg | 1971-05-23"), std::string::npos);
    CollectingSink cut;
    EXPECT_NE(
        database::read_pg_custom(as_bytes(std::string_view(dump).substr(0, dump.size() - 9)), Limits{}, cut).status,
        ItemStatus::read);
  }
  std::string unknown = custom_dump(0, 0, rows, 100);
  unknown[11] = 9;
  CollectingSink sink;
  EXPECT_EQ(database::read_pg_custom(as_bytes(unknown), Limits{}, sink).status, ItemStatus::unsupported);
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
