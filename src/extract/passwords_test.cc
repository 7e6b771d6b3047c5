#include "extract/passwords.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "base/text.h"
#include "extract/cipher.h"
#include "extract/formats/rar.h"
#include "extract/formats/seven_zip.h"
#include "extract/testing.h"
#include "extract/warm_up.h"

namespace spillmap {
namespace {

namespace fs = std::filesystem;

std::string slurp(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream out;
  out << file.rdbuf();
  return out.str();
}

Passwords list(std::vector<std::string> texts) {
  std::vector<Passwords::Line> lines;
  for (std::string& text : texts) lines.push_back({static_cast<std::uint32_t>(lines.size() + 1), std::move(text)});
  return Passwords::of(std::move(lines));
}

struct Reading {
  Outcome outcome;
  std::string text;  // of the item and of its members
  std::set<std::uint32_t> lines;
  std::size_t closed = 0;  // members
  std::vector<std::string> reasons;
};

Reading read(const std::string& bytes, const Passwords* passwords) {
  Reading out;
  const Format* format = identify(as_bytes(bytes));
  if (format == nullptr || format->read == nullptr) {
    ADD_FAILURE() << "not read";
    return out;
  }
  CollectingSink sink;
  sink.given = passwords;
  out.outcome = read_sample(format->read, as_bytes(bytes), Limits{}, sink);
  out.text = sink.text();
  if (out.outcome.password_line != 0) out.lines.insert(out.outcome.password_line);
  for (const CollectingSink::Taken& member : sink.members) {
    out.text += member.data;
    if (member.password_line != 0) out.lines.insert(member.password_line);
    out.closed += member.status == ItemStatus::encrypted;
    out.reasons.push_back(member.reason);
  }
  EXPECT_TRUE(sink.violations.empty());
  return out;
}

std::vector<fs::path> samples() {
  std::vector<fs::path> out;
  for (const auto& entry : fs::directory_iterator(fs::path(SPILLMAP_SOURCE_DIR) / "tests/passwords"))
    if (entry.path().extension() != ".py") out.push_back(entry.path());
  std::sort(out.begin(), out.end());
  return out;
}

TEST(Passwords, AFileIsOneALine) {
  auto parsed = Passwords::parse(
      "\xEF\xBB\xBF"
      "first\r\n\n with spaces \nl\xC3\xA4st");
  ASSERT_TRUE(parsed);
  ASSERT_EQ(parsed->lines().size(), 3u);
  EXPECT_EQ(parsed->lines()[0].text, "first");
  EXPECT_EQ(parsed->lines()[1].number, 3u);
  EXPECT_EQ(parsed->lines()[1].text, " with spaces ");
  EXPECT_EQ(parsed->lines()[2].text, "l\xC3\xA4st");
}

TEST(Passwords, WhatIsWrongWithAFileIsSaidWithoutTellingIt) {
  const auto latin = Passwords::parse("good\nsecr\xE9t\n");
  ASSERT_FALSE(latin);
  EXPECT_NE(latin.error().message.find("line 2"), std::string::npos);
  EXPECT_EQ(latin.error().message.find("secr"), std::string::npos);
  EXPECT_FALSE(Passwords::parse(std::string(Passwords::most_bytes + 1, 'x')));
  EXPECT_FALSE(Passwords::parse(std::string(Passwords::most_file_bytes + 1, '\n')));
  std::string many;
  for (std::size_t i = 0; i <= Passwords::most_lines; ++i) many += "x\n";
  EXPECT_FALSE(Passwords::parse(many));
}

TEST(Passwords, TriesAreInOrderAndBounded) {
  const Passwords three = list({"a", "b", "c"});
  CollectingSink sink;
  sink.given = &three;
  PasswordTrial trial(sink);
  std::string tried;
  const auto is_b = [&](const std::string& password) {
    tried += password;
    return password == "b";
  };
  EXPECT_EQ(trial.find(1, is_b), 2u);
  EXPECT_EQ(trial.password(), "b");
  // What opened once comes first.
  EXPECT_EQ(trial.find(1, is_b), 2u);
  EXPECT_EQ(trial.find(1, [&](const std::string& password) { return tried += password, false; }), 0u);
  EXPECT_EQ(tried, "abbbac");
  EXPECT_NE(trial.note().find("none of the 3"), std::string::npos);

  PasswordTrial dear(sink);
  tried.clear();
  EXPECT_EQ(
      dear.find(PasswordTrial::most_steps / 2, [&](const std::string& password) { return tried += password, false; }),
      0u);
  EXPECT_EQ(tried, "ab");
  EXPECT_NE(dear.note().find("only 2 of the 3"), std::string::npos) << dear.note();
}

TEST(Passwords, OpenEverySample) {
  warm_up_readers();
  const Passwords right = list({"wrong", "another wrong", "sesame", "s\xC3\xA9same"});
  ASSERT_GT(samples().size(), 20u);
  for (const fs::path& path : samples()) {
    const std::string name = path.filename();
    const Reading got = read(slurp(path), &right);
    EXPECT_EQ(got.outcome.status, ItemStatus::read) << name << ": " << got.outcome.reason;
    EXPECT_EQ(got.closed, 0u) << name;
    EXPECT_NE(got.text.find("Achterberg"), std::string::npos) << name;
    EXPECT_NE(got.text.find("521-44-9931"), std::string::npos) << name;
    EXPECT_EQ(got.lines, std::set<std::uint32_t>{name.find("-accent") == std::string::npos ? 3u : 4u}) << name;
  }
}

TEST(Passwords, WrongOnesLeaveEverySampleClosed) {
  warm_up_readers();
  std::vector<std::string> texts;
  for (int i = 0; i < 5; ++i) texts.push_back("wrong " + std::to_string(i));
  const Passwords wrong = list(texts);
  for (const fs::path& path : samples()) {
    const std::string name = path.filename();
    const std::string bytes = slurp(path);
    for (const Passwords* passwords : {static_cast<const Passwords*>(nullptr), &wrong}) {
      const Reading got = read(bytes, passwords);
      if (name == "mixed.zip") {
        EXPECT_EQ(got.outcome.status, ItemStatus::partly_read);
        EXPECT_EQ(got.closed, 1u);
      } else {
        EXPECT_EQ(got.outcome.status, ItemStatus::encrypted) << name << ": " << got.outcome.reason;
      }
      EXPECT_TRUE(got.lines.empty()) << name;
      EXPECT_EQ(got.text.find("521-44-9931"), std::string::npos) << name;
      // It is said whether they were tried, and never which they were.
      std::string reasons = got.outcome.reason;
      for (const std::string& reason : got.reasons) reasons += reason;
      EXPECT_EQ(reasons.find("none of the 5 passwords") != std::string::npos, passwords != nullptr) << name;
      EXPECT_EQ(reasons.find("wrong"), std::string::npos) << reasons;
    }
  }
}

// With the older cipher of ZIP one wrong password of 256 passes the only check before the data.
TEST(Passwords, AWeakCheckIsNotBelieved) {
  std::vector<std::string> texts;
  for (int i = 0; i < 1500; ++i) texts.push_back("wrong " + std::to_string(i));
  texts.emplace_back("sesame");
  const Passwords passwords = list(texts);
  for (const char* name : {"older.zip", "older-stored.zip"}) {
    const Reading got = read(slurp(fs::path(SPILLMAP_SOURCE_DIR) / "tests/passwords" / name), &passwords);
    EXPECT_EQ(got.outcome.status, ItemStatus::read) << name;
    EXPECT_EQ(got.lines, std::set<std::uint32_t>{1501u}) << name;
  }
}

TEST(Passwords, ClosedMembersAreListedWithTheirChecksums) {
  for (const char* name : {"lzma2.7z", "lzma.7z", "stored.7z", "four.rar", "older.zip"}) {
    const Reading got = read(slurp(fs::path(SPILLMAP_SOURCE_DIR) / "tests/passwords" / name), nullptr);
    ASSERT_EQ(got.reasons.size(), 2u) << name;
    for (const std::string& reason : got.reasons)
      EXPECT_NE(reason.find("(CRC-32 "), std::string::npos) << name << reason;
    EXPECT_NE(got.reasons[0], got.reasons[1]) << name;
  }
  EXPECT_TRUE(seven_zip::look(as_bytes(slurp(fs::path(SPILLMAP_SOURCE_DIR) / "tests/passwords/names.7z"))).encrypted);
}

// A sample that is cut or damaged anywhere ends, and is never called read whole when its data are not.
TEST(Passwords, DamagedSamplesEnd) {
  warm_up_readers();
  const Passwords right = list({"sesame"});
  for (const fs::path& path : samples()) {
    // Those take a moment for each try.
    const std::string name = path.filename();
    if (name.find("agile") != std::string::npos || name.find("pdf") != std::string::npos || name.ends_with(".7z") ||
        name.starts_with("four"))
      continue;
    const std::string whole = slurp(path);
    for (std::size_t cut = 0; cut < whole.size(); cut += whole.size() / 2 + 1) {
      std::string bytes = whole.substr(0, cut);
      const Format* format = identify(as_bytes(bytes));
      CollectingSink sink;
      sink.given = &right;
      if (format != nullptr && format->read != nullptr) (void)format->read(as_bytes(bytes), Limits{}, sink);
      bytes = whole;
      bytes[cut] = static_cast<char>(bytes[cut] ^ 0x55);
      format = identify(as_bytes(bytes));
      CollectingSink second;
      second.given = &right;
      if (format != nullptr && format->read != nullptr) (void)format->read(as_bytes(bytes), Limits{}, second);
      EXPECT_TRUE(sink.violations.empty() && second.violations.empty());
    }
  }
}

TEST(Cipher, MakesWhatThePublishedExamplesSay) {
  EXPECT_EQ(hex(digest(DigestKind::sha1, "abc")), "a9993e364706816aba3e25717850c26c9cd0d89d");
  EXPECT_EQ(hex(digest(DigestKind::md5, "")), "d41d8cd98f00b204e9800998ecf8427e");
  // RFC 6070.
  EXPECT_EQ(hex(pbkdf2(DigestKind::sha1, "password", "salt", 2, 20)), "ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957");
  // FIPS 197, C.1.
  EXPECT_EQ(hex(aes_ecb_decrypt(std::string("\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f", 16),
                                "\x69\xc4\xe0\xd8\x6a\x7b\x04\x30\xd8\xcd\xb7\x80\x70\xb4\xc5\x5a")),
            "00112233445566778899aabbccddeeff");
  EXPECT_TRUE(aes_cbc_decrypt("short", "", "0123456789abcdef").empty());
  EXPECT_EQ(utf16le("a\xC3\xA9\xF0\x9F\x98\x80"), std::string("a\0\xE9\0\x3D\xD8\x00\xDE", 8));
  Hasher hasher(DigestKind::sha1);
  hasher.add("ab");
  EXPECT_EQ(hasher.peek(), digest(DigestKind::sha1, "ab"));
  hasher.add("c");
  EXPECT_EQ(hasher.finish(), digest(DigestKind::sha1, "abc"));
  EXPECT_EQ(hasher.finish(), digest(DigestKind::sha1, ""));
}

// Samples of other programs, where they are at hand; see tests/eval.
TEST(Passwords, OpenWhatOtherProgramsMade) {
  const char* given = std::getenv("SPILLMAP_EVAL");
  const fs::path eval = given != nullptr ? fs::path(given) : fs::path(SPILLMAP_SOURCE_DIR) / "../shared/eval";
  const fs::path root = eval / "public";
  if (!fs::exists(root)) GTEST_SKIP() << "no samples at " << root;
  warm_up_readers();
  const Passwords passwords =
      list({"Password1234_", "password", "tika", "openpassword", "12345678", "    ", "passtika"});
  for (const char* name :
       {"documents/msoffcrypto/inputs/example_password.docx", "documents/msoffcrypto/inputs/example_password.xlsx",
        "documents/msoffcrypto/inputs/rc4cryptoapi_password.doc", "documents/poi-spreadsheet/password.xls",
        "documents/sheetjs-root/password_2002_128_enhanced.xls",
        "documents/sheetjs-root/password_2002_40_basecrypto.xls",
        "documents/pypdf-resources/libreoffice-writer-password.pdf",
        "documents/tika-test-documents/testPassword4Spaces.pdf", "documents/tika-test-documents/testODTEncrypted.odt",
        "documents/tika-test-documents/testPPT_protected_passtika.pptx",
        "archives/tika-test-documents/full_encrypted.7z",
        "archives/libarchive/test_read_format_rar5_encrypted_filenames.rar",
        "archives/libarchive/test_read_format_rar_encryption_header.rar",
        "archives/libarchive/test_read_format_zip_traditional_encryption_data.zip"}) {
    if (!fs::exists(root / name)) continue;
    const Reading got = read(slurp(root / name), &passwords);
    EXPECT_EQ(got.outcome.status, ItemStatus::read) << name << ": " << got.outcome.reason;
    EXPECT_EQ(got.lines.size(), 1u) << name;
    EXPECT_FALSE(got.text.empty()) << name;
  }
}

}  // namespace
}  // namespace spillmap
