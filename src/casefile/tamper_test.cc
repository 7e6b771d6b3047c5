// Whatever is done to the files of a case, verify must notice it, and must not take an interruption for it.
#include <sqlite3.h>

#include <random>

#include "casefile/crypto.h"
#include "casefile/seal.h"
#include "casefile/test_support.h"

namespace spillmap {
namespace {
using namespace testing;
namespace fs = std::filesystem;

class Tamper : public ::testing::Test {
 protected:
  void SetUp() override {
    Case c = open_case(dir_);
    fill(c, 0, 3);
    ASSERT_TRUE(c.replace_persons({person_of(1), person_of(2)}));
    ASSERT_TRUE(c.append_log("export", "{}"));
    ASSERT_TRUE(c.append_log("export", "{}"));
    ASSERT_TRUE(c.seal());
  }

  // True when something is said, in whatever way.
  bool noticed() {
    auto key = CaseKey::from_user_configuration(dir_, false);
    if (!key) return true;
    const auto report = Case::verify(dir_, std::move(*key));
    return !report || (report->altered && !report->problems.empty());
  }

  // Runs SQL on the database as a clever thief would, without the key.
  void sql(const std::string& text) {
    sqlite3* db = nullptr;
    ASSERT_EQ(sqlite3_open((dir_ / "case.db").c_str(), &db), SQLITE_OK);
    char* message = nullptr;
    EXPECT_EQ(sqlite3_exec(db, text.c_str(), nullptr, nullptr, &message), SQLITE_OK) << message << text;
    sqlite3_close(db);
  }

  // The case as an interrupted writer leaves it: changed, not sealed.
  void unseal() {
    Case c = open_case(dir_);
    ASSERT_TRUE(c.put_value("n", "1"));
    ASSERT_TRUE(c.commit());
  }

  TemporaryFolder folder_;
  fs::path dir_ = folder_.path / "case";
};

TEST_F(Tamper, EveryBitOfHeaderAndSealCounts) {
  ASSERT_FALSE(noticed());
  for (const char* name : {"header", "seal"}) {
    const std::string good = read_file(dir_ / name);
    ASSERT_FALSE(good.empty());
    for (std::size_t i = 0; i < good.size(); ++i) {
      for (int bit = 0; bit < 8; ++bit) {
        std::string bad = good;
        bad[i] = static_cast<char>(bad[i] ^ (1 << bit));
        write_file(dir_ / name, bad);
        ASSERT_TRUE(noticed()) << name << " byte " << i << " bit " << bit;
      }
    }
    write_file(dir_ / name, good);
  }
  EXPECT_FALSE(noticed());
}

TEST_F(Tamper, EveryByteOfTheDatabaseCounts) {
  const std::string good = read_file(dir_ / "case.db");
  std::mt19937 random(7);
  const auto flip = [&](std::size_t i, auto check) {
    std::fstream file(dir_ / "case.db", std::ios::in | std::ios::out | std::ios::binary);
    const char bad = static_cast<char>(good[i] ^ (1 << random() % 8));
    file.seekp(static_cast<std::streamoff>(i));
    file.write(&bad, 1);
    file.flush();
    check();
    file.seekp(static_cast<std::streamoff>(i));
    file.write(&good[i], 1);
  };
  // Every byte, by the part of verify that compares files; any key shows it.
  SecretBytes key(32);
  randombytes_buf(key.data(), key.size());
  const Sealer sealer(key);
  SealState seal;
  seal.files = *hash_case_files(dir_, sealer);
  ASSERT_TRUE(compare_case_files(dir_, seal, sealer).empty());
  for (std::size_t i = 0; i < good.size(); ++i)
    flip(i, [&] { ASSERT_EQ(compare_case_files(dir_, seal, sealer).size(), 1u) << i; });
  // The whole of verify on a sample, all of the first page included, where SQLite keeps its own state.
  for (std::size_t i = 0; i < good.size(); i += i < 200 ? 1 : 131) flip(i, [&] { ASSERT_TRUE(noticed()) << i; });
  EXPECT_FALSE(noticed());
}

TEST_F(Tamper, TruncationsAndAdditionsAreNoticed) {
  for (const char* name : {"header", "seal", "case.db"}) {
    const std::string good = read_file(dir_ / name);
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, good.size() / 2, good.size() - 1}) {
      write_file(dir_ / name, std::string_view(good).substr(0, size));
      EXPECT_TRUE(noticed()) << name << " " << size;
    }
    write_file(dir_ / name, good + std::string(1, '\0'));
    EXPECT_TRUE(noticed()) << name;
    fs::remove(dir_ / name);
    EXPECT_TRUE(noticed()) << name;
    write_file(dir_ / name, good);
    ASSERT_FALSE(noticed()) << name;
  }
  write_file(dir_ / "case.db-journal", "x");
  EXPECT_TRUE(noticed());
}

TEST_F(Tamper, SwappedFilesAreNoticed) {
  const std::string header = read_file(dir_ / "header"), seal = read_file(dir_ / "seal");
  write_file(dir_ / "header", seal);
  write_file(dir_ / "seal", header);
  EXPECT_TRUE(noticed());
}

TEST_F(Tamper, AnInterruptedCaseIsUnsealedNotAltered) {
  unseal();
  VerifyReport report = verify_case(dir_);
  EXPECT_TRUE(report.unsealed);
  EXPECT_FALSE(report.altered) << report.problems.back();
  EXPECT_EQ(report.problems.size(), 1u);
  {
    Case c = open_case(dir_);
    ASSERT_TRUE(c.seal());
  }
  report = verify_case(dir_);
  EXPECT_TRUE(report.problems.empty());
}

// Row by row, in a case without a seal that would give every change away.
TEST_F(Tamper, SwappedChangedAndMissingRowsAreNoticed) {
  unseal();
  const std::string good = read_file(dir_ / "case.db");
  ASSERT_FALSE(noticed());
  const auto swap_sealed = [](const std::string& table, const std::string& id, const std::string& a,
                              const std::string& b) {
    return "CREATE TEMP TABLE t AS SELECT sealed AS s FROM " + table + " WHERE " + id + "=" + a + "; UPDATE " + table +
           " SET sealed=(SELECT sealed FROM " + table + " WHERE " + id + "=" + b + ") WHERE " + id + "=" + a +
           "; UPDATE " + table + " SET sealed=(SELECT s FROM t) WHERE " + id + "=" + b + ";";
  };
  const std::string page1 = std::to_string(1ull << 24), page2 = std::to_string(2ull << 24);
  for (const std::string& change : {
           swap_sealed("source", "number", "1", "2"),
           swap_sealed("content", "number", "1", "2"),
           swap_sealed("page", "number", page1, page2),
           swap_sealed("person", "number", "0", "1"),
           swap_sealed("log", "number", "1", "2"),
           swap_sealed("fixed", "number", "1", "2"),
           std::string("UPDATE page SET number=number+1 WHERE number=" + page1),
           std::string("DELETE FROM page WHERE number=" + page1),
           std::string("INSERT INTO page SELECT number+1, sealed FROM page WHERE number=" + page1),
           std::string("DELETE FROM content WHERE number=1"),
           std::string("UPDATE person SET number=7 WHERE number=0"),
           std::string("UPDATE root SET sealed=zeroblob(100)"),
           std::string("UPDATE value SET sealed=x''"),
           std::string("DELETE FROM log WHERE number=3"),
           std::string("DELETE FROM log WHERE number=1"),
           std::string("DELETE FROM log"),
           std::string("DROP TABLE person"),
           std::string("DELETE FROM fixed WHERE number=2"),
       }) {
    sql(change);
    EXPECT_TRUE(noticed()) << change;
    for (const char* side : {"case.db-wal", "case.db-shm"}) fs::remove(dir_ / side);
    write_file(dir_ / "case.db", good);
    ASSERT_FALSE(noticed()) << change;
  }
}

TEST_F(Tamper, AnEarlierSealOrDatabaseIsNotAccepted) {
  const std::string seal_one = read_file(dir_ / "seal"), db_one = read_file(dir_ / "case.db");
  unseal();
  const std::string open_two = read_file(dir_ / "seal");
  {
    Case c = open_case(dir_);
    ASSERT_TRUE(c.append_log("export", "{}"));
    ASSERT_TRUE(c.seal());
  }
  const std::string seal_two = read_file(dir_ / "seal"), db_two = read_file(dir_ / "case.db");
  ASSERT_FALSE(noticed());
  write_file(dir_ / "seal", seal_one);
  EXPECT_TRUE(noticed());
  write_file(dir_ / "seal", seal_two);
  write_file(dir_ / "case.db", db_one);
  EXPECT_TRUE(noticed());
  {
    // A third round, then the mark of the second: the database knows that it is further on.
    write_file(dir_ / "case.db", db_two);
    Case c = open_case(dir_);
    ASSERT_TRUE(c.put_value("n", "2"));
    ASSERT_TRUE(c.seal());
  }
  write_file(dir_ / "seal", open_two);
  EXPECT_TRUE(noticed());
}

}  // namespace
}  // namespace spillmap
