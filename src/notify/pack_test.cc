#include "notify/pack.h"

#include <gtest/gtest.h>

#include <fstream>

namespace spillmap::notify {
namespace {
namespace fs = std::filesystem;

class PackTest : public ::testing::Test {
 protected:
  PackTest() {
    folder_ = fs::temp_directory_path() / ("spillmap-pack-" + std::to_string(::getpid()) + "-" +
                                           ::testing::UnitTest::GetInstance()->current_test_info()->name());
    fs::remove_all(folder_);
    fs::create_directories(folder_ / "letters");
    put("duties.json", "{}");
    put("letters/A.pdf", std::string(3'000'000, 'x'));
    put("letters/empty", "");
  }
  ~PackTest() override { fs::remove_all(folder_); }
  void put(const std::string& name, const std::string& text) const {
    std::ofstream(folder_ / name, std::ios::binary) << text;
  }
  std::string get(const std::string& name) const {
    std::ifstream in(folder_ / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }
  static SigningKey key(char fill = 'k') { return SigningKey::from_seed(std::string(32, fill)).value(); }
  Status seal(char fill = 'k') const { return seal_pack(folder_, {{"program", "spillmap test"}}, key(fill)); }
  std::vector<std::string> problems() const { return verify_pack(folder_).value().problems; }
  fs::path folder_;
};

TEST_F(PackTest, HoldsUntilAByteIsChanged) {
  EXPECT_FALSE(is_pack(folder_));
  ASSERT_TRUE(seal());
  const PackReport report = verify_pack(folder_).value();
  EXPECT_TRUE(report.problems.empty());
  EXPECT_EQ(report.files, 3u);
  EXPECT_EQ(report.bytes, 3'000'002u);
  EXPECT_EQ(report.key, fingerprint(key().public_key()));
  EXPECT_EQ(report.facts.at(0).second, "spillmap test");
  std::string text = get("letters/A.pdf");
  text[2'999'999] = 'y';
  put("letters/A.pdf", text);
  EXPECT_EQ(problems(), std::vector<std::string>{"changed: letters/A.pdf"});
}

TEST_F(PackTest, TellsWhatIsMissingOrAdded) {
  ASSERT_TRUE(seal());
  fs::remove(folder_ / "letters/empty");
  put("letters/B.pdf", "b");
  EXPECT_EQ(problems(), (std::vector<std::string>{"missing: letters/empty", "not in the manifest: letters/B.pdf"}));
  fs::create_symlink("B.pdf", folder_ / "letters/C.pdf");
  EXPECT_EQ(problems().front(), "not in the manifest, and no plain file: letters/C.pdf");
  EXPECT_FALSE(seal()) << "a link is not packed";
}

TEST_F(PackTest, AManifestCannotBeWrittenAnew) {
  ASSERT_TRUE(seal());
  std::string manifest = get(pack_manifest);
  const std::size_t at = manifest.find("spillmap test");
  manifest[at] = 'S';
  put(pack_manifest, manifest);
  EXPECT_EQ(problems(), std::vector<std::string>{"the signature does not fit the manifest"});
  put(pack_manifest, "{");
  EXPECT_EQ(problems(), std::vector<std::string>{"the manifest or its signature is damaged"});
}

TEST_F(PackTest, AnotherKeyIsSeenWhereTheKeyIsKnown) {
  ASSERT_TRUE(seal('z'));
  EXPECT_TRUE(problems().empty()) << "it holds in itself";
  const PackReport report = verify_pack(folder_, fingerprint(key('k').public_key())).value();
  ASSERT_EQ(report.problems.size(), 1u);
  EXPECT_NE(report.problems[0].find("not with the one that was expected"), std::string::npos);
  std::string spaced = fingerprint(key('z').public_key());
  EXPECT_TRUE(verify_pack(folder_, spaced).value().problems.empty());
}

TEST_F(PackTest, TheSameBytesTwice) {
  ASSERT_TRUE(seal());
  const std::string manifest = get(pack_manifest), signature = get(pack_signature);
  ASSERT_TRUE(seal());
  EXPECT_EQ(get(pack_manifest), manifest);
  EXPECT_EQ(get(pack_signature), signature);
}

TEST_F(PackTest, NoPackIsAnError) { EXPECT_FALSE(verify_pack(folder_)); }

}  // namespace
}  // namespace spillmap::notify
