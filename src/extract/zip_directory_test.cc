#include "extract/zip_directory.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "extract/zip_testing.h"

namespace spillmap {
namespace {

const std::string text(200'000, 'x');

std::optional<std::string> unpacked(std::string_view bytes, std::string_view name) {
  ZipDirectory directory(bytes, 100);
  const ZipDirectory::Entry* entry = directory.find(name);
  if (entry == nullptr) return {};
  const auto content = directory.unpack(name, *entry);
  return content ? std::optional(std::string(as_text(*content))) : std::nullopt;
}

TEST(ZipDirectory, UnpacksStoredAndDeflatedMembers) {
  const std::string bytes = make_zip({{"mimetype", "stored"}, {"a", text}, {"empty", ""}});
  for (const std::string& whole : {bytes, "a program in front of it" + bytes}) {
    EXPECT_EQ(unpacked(whole, "mimetype"), "stored");
    EXPECT_EQ(unpacked(whole, "a"), text);
    EXPECT_EQ(unpacked(whole, "empty"), "");
    EXPECT_EQ(unpacked(whole, "b"), std::nullopt);
  }
}

TEST(ZipDirectory, OneAfterTheOtherFromOneBuffer) {
  const std::string bytes = make_zip({{"a", text}, {"b", "short"}, {"c", text + text}});
  ZipDirectory directory(bytes, 100);
  for (const auto& [name, size] : {std::pair("a", text.size()), {"b", 5}, {"c", 2 * text.size()}, {"a", text.size()}})
    EXPECT_EQ(directory.unpack(name, *directory.find(name))->size(), size);
}

TEST(ZipDirectory, GivesNothingThatItIsNotSureOf) {
  const std::string sound = make_zip({{"a", text}});
  const std::size_t entry = sound.rfind("PK\1\2");
  const auto with = [&](std::size_t at, char value) {
    std::string bytes = sound;
    bytes[at] = value;
    return unpacked(bytes, "a");
  };
  EXPECT_EQ(with(entry + 8, 1), std::nullopt) << "encrypted";
  EXPECT_EQ(with(6, 1), std::nullopt) << "encrypted, as only the local header says";
  EXPECT_EQ(with(entry + 10, 12), std::nullopt) << "packed by another method";
  EXPECT_EQ(with(entry + 16, static_cast<char>(sound[entry + 16] + 1)), std::nullopt) << "another checksum";
  EXPECT_EQ(with(entry + 24, 7), std::nullopt) << "another size";
  EXPECT_EQ(with(entry + 27, 127), std::nullopt) << "a size that cannot be";
  EXPECT_EQ(with(entry + 20, 7), std::nullopt) << "packed data that ends early";
  EXPECT_EQ(with(entry + 42, 9), std::nullopt) << "elsewhere";
  EXPECT_EQ(with(30, 'b'), std::nullopt) << "another name in the local header";
  std::string twice = make_zip({{"a", text}, {"b", text}});
  twice[twice.rfind("PK\1\2") + 46] = 'a';
  EXPECT_EQ(unpacked(twice, "a"), std::nullopt) << "two of one name";
}

TEST(ZipDirectory, DamageGivesNothingOrTheRightThing) {
  std::string noise(3000, '\0');
  std::mt19937 random(1);
  for (char& c : noise) c = static_cast<char>(random());
  const std::string sound = make_zip({{"a", noise + text}, {"mimetype", noise}});
  for (int round = 0; round < 3000; ++round) {
    std::string bytes = sound.substr(0, round % 3 == 0 ? random() % sound.size() : sound.size());
    for (unsigned flips = random() % 4; flips != 0 && !bytes.empty(); --flips)
      bytes[random() % bytes.size()] = static_cast<char>(random());
    if (const auto content = unpacked(bytes, "a")) {
      ASSERT_EQ(*content, noise + text) << round;
    }
    if (const auto content = unpacked(bytes, "mimetype")) {
      ASSERT_EQ(*content, noise) << round;
    }
  }
}

}  // namespace
}  // namespace spillmap
