#include "extract/formats/archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <gtest/gtest.h>
#include <locale.h>

#include <random>

#include "extract/testing.h"

namespace spillmap {
namespace {

struct Given {
  std::string name, data;
};

const std::vector<Given> three = {
    {"a.txt", "first"}, {"folder/with space/\xC3\xA9.txt", std::string(100'000, 'x')}, {"empty", ""}};

// Writes an archive with libarchive itself; `options` and `passphrase` may be empty.
std::string pack(int format, int filter, const std::vector<Given>& members, const char* options = nullptr,
                 const char* passphrase = nullptr) {
  setlocale(LC_CTYPE, "C.UTF-8");  // the writer's; readers must not need it
  ::archive* a = archive_write_new();
  EXPECT_EQ(archive_write_set_format(a, format), ARCHIVE_OK);
  EXPECT_EQ(archive_write_add_filter(a, filter), ARCHIVE_OK);
  archive_write_set_bytes_in_last_block(a, 1);
  if (options) {
    EXPECT_EQ(archive_write_set_options(a, options), ARCHIVE_OK) << archive_error_string(a);
  }
  if (passphrase) {
    EXPECT_EQ(archive_write_set_passphrase(a, passphrase), ARCHIVE_OK);
  }
  std::vector<char> buffer(64u << 20);
  std::size_t used = 0;
  EXPECT_EQ(archive_write_open_memory(a, buffer.data(), buffer.size(), &used), ARCHIVE_OK);
  for (const Given& member : members) {
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, member.name.c_str());
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_size(entry, static_cast<la_int64_t>(member.data.size()));
    EXPECT_EQ(archive_write_header(a, entry), ARCHIVE_OK) << archive_error_string(a);
    if (!member.data.empty()) archive_write_data(a, member.data.data(), member.data.size());
    archive_entry_free(entry);
  }
  EXPECT_EQ(archive_write_close(a), ARCHIVE_OK) << archive_error_string(a);
  archive_write_free(a);
  setlocale(LC_CTYPE, "C");
  return std::string(buffer.data(), used);
}

std::string id_of(const std::string& bytes) {
  const Format* format = identify(as_bytes(bytes));
  return format ? std::string(format->id) : "unknown";
}

Outcome read(const std::string& bytes, CollectingSink& sink, const Limits& limits = {}) {
  const Format* format = identify(as_bytes(bytes));
  if (!format || !format->read) return not_read(ItemStatus::unsupported, "not identified");
  EXPECT_TRUE(format->container) << format->id;
  return read_sample(format->read, as_bytes(bytes), limits, sink);
}

class Members : public ::testing::TestWithParam<std::tuple<const char*, int, int>> {};

TEST_P(Members, ComeOutWhole) {
  const auto& [id, format, filter] = GetParam();
  const std::string bytes = pack(format, filter, three);
  EXPECT_EQ(id_of(bytes), id);
  CollectingSink sink;
  const Outcome outcome = read(bytes, sink);
  EXPECT_EQ(outcome.status, ItemStatus::read) << outcome.reason;
  ASSERT_EQ(sink.members.size(), three.size());
  for (const Given& expected : three) {
    const auto found = std::find_if(sink.members.begin(), sink.members.end(),
                                    [&](const auto& member) { return member.name == expected.name; });
    ASSERT_NE(found, sink.members.end()) << expected.name;
    EXPECT_EQ(found->data, expected.data);
    EXPECT_EQ(found->status, ItemStatus::read);
  }
}

INSTANTIATE_TEST_SUITE_P(Formats, Members,
                         ::testing::Values(std::tuple{"zip", ARCHIVE_FORMAT_ZIP, ARCHIVE_FILTER_NONE},
                                           std::tuple{"tar", ARCHIVE_FORMAT_TAR_USTAR, ARCHIVE_FILTER_NONE},
                                           std::tuple{"tar", ARCHIVE_FORMAT_TAR_GNUTAR, ARCHIVE_FILTER_NONE},
                                           std::tuple{"gzip", ARCHIVE_FORMAT_TAR_PAX_RESTRICTED, ARCHIVE_FILTER_GZIP},
                                           std::tuple{"bzip2", ARCHIVE_FORMAT_TAR_USTAR, ARCHIVE_FILTER_BZIP2},
                                           std::tuple{"xz", ARCHIVE_FORMAT_TAR_USTAR, ARCHIVE_FILTER_XZ},
                                           std::tuple{"zstd", ARCHIVE_FORMAT_TAR_USTAR, ARCHIVE_FILTER_ZSTD},
                                           std::tuple{"lz4", ARCHIVE_FORMAT_TAR_USTAR, ARCHIVE_FILTER_LZ4},
                                           std::tuple{"cpio", ARCHIVE_FORMAT_CPIO_SVR4_NOCRC, ARCHIVE_FILTER_NONE}));

TEST(Archive, SevenZipAndIso) {
  const std::vector<Given> plain = {{"A.TXT", "first"}, {"B.TXT", std::string(50'000, 'b')}};
  for (const auto& [id, format] : {std::pair{"7z", ARCHIVE_FORMAT_7ZIP}, {"iso", ARCHIVE_FORMAT_ISO9660}}) {
    const std::string bytes = pack(format, ARCHIVE_FILTER_NONE, plain);
    EXPECT_EQ(id_of(bytes), id);
    CollectingSink sink;
    const Outcome outcome = read(bytes, sink);
    EXPECT_EQ(outcome.status, ItemStatus::read) << id << outcome.reason;
    ASSERT_EQ(sink.members.size(), 2u) << id;
    EXPECT_EQ(sink.members[0].data.size() + sink.members[1].data.size(), 50'005u) << id;
  }
}

// Formats that nothing here writes: the smallest archives of them, by hand, with one stored member.
class Bytes {
 public:
  Bytes& raw(std::string_view text) {
    out_ += text;
    return *this;
  }
  Bytes& le(std::uint64_t value, int bytes) {
    for (int i = 0; i < bytes; ++i, value >>= 8) out_ += static_cast<char>(value);
    return *this;
  }
  std::string out() const { return out_; }

 private:
  std::string out_;
};

std::uint32_t crc32(std::string_view text) {
  std::uint32_t crc = ~0u;
  for (const char c : text) {
    crc ^= static_cast<unsigned char>(c);
    for (int i = 0; i < 8; ++i) crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320u : 0);
  }
  return ~crc;
}

constexpr std::string_view rar5_signature("Rar!\x1A\x07\x01\x00", 8);

std::string rar5_block(const std::string& header) {
  const std::string sized = static_cast<char>(header.size()) + header;
  return Bytes().le(crc32(sized), 4).raw(sized).out();
}

std::string rar5(std::string_view name, std::string_view data) {
  const std::string file = Bytes()
                               .raw({"\2\2", 2})  // a file with data behind
                               .le(data.size(), 1)
                               .le(4, 1)  // with checksum
                               .le(data.size(), 1)
                               .le(0x20, 1)
                               .le(crc32(data), 4)
                               .raw({"\0\1", 2})  // stored, on Unix
                               .le(name.size(), 1)
                               .raw(name)
                               .out();
  return std::string(rar5_signature) + rar5_block(std::string("\1\0\0", 3)) + rar5_block(file) + std::string(data) +
         rar5_block(std::string("\5\0\0", 3));
}

std::string cab(std::string_view name, std::string_view data) {
  const std::size_t file_at = 36 + 8, data_at = file_at + 16 + name.size() + 1, end = data_at + 8 + data.size();
  return Bytes()
      .raw("MSCF")
      .le(0, 4)
      .le(end, 4)
      .le(0, 4)
      .le(file_at, 4)
      .le(0, 4)
      .raw({"\3\1", 2})
      .le(1, 2)
      .le(1, 2)
      .le(0, 2)
      .le(0, 2)
      .le(0, 2)
      .le(data_at, 4)
      .le(1, 2)
      .le(0, 2)
      .le(data.size(), 4)
      .le(0, 4)
      .le(0, 2)
      .le(0x5021, 2)
      .le(0, 2)
      .le(0x20, 2)
      .raw(name)
      .le(0, 1)
      .le(0, 4)
      .le(data.size(), 2)
      .le(data.size(), 2)
      .raw(data)
      .out();
}

std::string lha(std::string_view name, std::string_view data) {
  const std::string header = Bytes()
                                 .raw("-lh0-")
                                 .le(data.size(), 4)
                                 .le(data.size(), 4)
                                 .le(0x50210000, 4)
                                 .le(0x20, 1)
                                 .le(0, 1)
                                 .le(name.size(), 1)
                                 .raw(name)
                                 .le(0, 2)
                                 .out();
  unsigned sum = 0;
  for (const char c : header) sum += static_cast<unsigned char>(c);
  return Bytes().le(header.size(), 1).le(sum, 1).raw(header).raw(data).le(0, 1).out();
}

TEST(Archive, RarCabAndLha) {
  const std::string_view data = "Jane Roe, 12 Main Street";
  for (const auto& [id, bytes] :
       {std::pair{"rar", rar5("a/b.txt", data)}, {"cab", cab("b.txt", data)}, {"lha", lha("b.txt", data)}}) {
    EXPECT_EQ(id_of(bytes), id);
    CollectingSink sink;
    const Outcome outcome = read(bytes, sink);
    if (std::string(id) != "lha") {  // its checksum of the data is left zero here
      EXPECT_EQ(outcome.status, ItemStatus::read) << id << ": " << outcome.reason;
    }
    ASSERT_EQ(sink.members.size(), 1u) << id << ": " << outcome.reason;
    EXPECT_EQ(sink.members[0].data, data) << id;
    EXPECT_NE(sink.members[0].name.find("b.txt"), std::string::npos);
  }
}

TEST(Archive, HiddenNamesAreSaidToBeEncrypted) {
  // One member "a/x.txt", made by 7-Zip with the password "secret" and encrypted headers.
  const unsigned char sealed[] = {
      0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0x00, 0x04, 0xe1, 0x21, 0xf2, 0x29, 0x80, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
      0x00, 0x2e, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x57, 0xf6, 0xc0, 0x0f, 0xf6, 0x99, 0x14, 0x77, 0x3f, 0x3e,
      0x99, 0x82, 0x75, 0x0a, 0x88, 0x02, 0x40, 0x0e, 0x30, 0x2f, 0xfa, 0x27, 0x2e, 0x38, 0x5b, 0xc8, 0x64, 0xf1, 0xc8,
      0x21, 0x77, 0x74, 0x09, 0xa6, 0x22, 0x45, 0x03, 0x0e, 0x48, 0xbb, 0xee, 0xe8, 0xcd, 0xad, 0x98, 0x5e, 0x47, 0x35,
      0xb0, 0x3e, 0x18, 0x61, 0xb5, 0x94, 0x98, 0x74, 0x75, 0x90, 0x52, 0xa8, 0xd7, 0x93, 0x27, 0xec, 0xc3, 0x9c, 0xa1,
      0xc2, 0xbf, 0x0a, 0xf0, 0xd4, 0x69, 0x0f, 0x64, 0xf0, 0x1a, 0x14, 0x19, 0x48, 0xbd, 0x6f, 0x3a, 0xce, 0x56, 0x87,
      0x2a, 0x98, 0x33, 0xa3, 0x3c, 0xd1, 0x57, 0xc7, 0x16, 0xfa, 0x71, 0x3b, 0x0f, 0x2f, 0x6e, 0x39, 0x31, 0x4f, 0x86,
      0xed, 0xf4, 0xf1, 0x01, 0x4a, 0x7d, 0x8d, 0x7a, 0xb7, 0xa5, 0x86, 0x08, 0x9a, 0xda, 0x36, 0x5d, 0x64, 0x60, 0x16,
      0x98, 0x91, 0x39, 0x0e, 0xc9, 0x74, 0xc0, 0xd3, 0x17, 0x06, 0x10, 0x01, 0x09, 0x70, 0x00, 0x07, 0x0b, 0x01, 0x00,
      0x01, 0x24, 0x06, 0xf1, 0x07, 0x01, 0x12, 0x53, 0x0f, 0xed, 0x43, 0x8a, 0x1f, 0xf2, 0xf3, 0x5d, 0x8d, 0x08, 0x85,
      0x0b, 0x38, 0x49, 0x96, 0xa1, 0x9f, 0x0c, 0x6a, 0x0a, 0x01, 0x86, 0x33, 0xa3, 0xaa, 0x00, 0x00};
  const std::string seven(reinterpret_cast<const char*>(sealed), sizeof sealed);
  const std::string rar = std::string(rar5_signature) + rar5_block(Bytes().raw({"\4\0\0\0\x0F", 5}).le(7, 16).out());
  for (const std::string& bytes : {seven, rar}) {
    CollectingSink sink;
    const Outcome outcome = read(bytes, sink);
    EXPECT_EQ(outcome.status, ItemStatus::encrypted) << outcome.reason;
    EXPECT_TRUE(sink.members.empty());
  }
}

TEST(Archive, NamesAreRawBytes) {
  const std::vector<Given> odd = {{"caf\xE9.txt", "latin"}, {"./dot/x", "dot"}, {"/abs", "abs"}, {"new\nline", "nl"}};
  CollectingSink sink;
  EXPECT_EQ(read(pack(ARCHIVE_FORMAT_TAR_USTAR, ARCHIVE_FILTER_NONE, odd), sink).status, ItemStatus::read);
  ASSERT_EQ(sink.members.size(), 4u);
  EXPECT_EQ(sink.members[0].name, "caf\xE9.txt");
  EXPECT_EQ(sink.members[1].name, "dot/x");
  EXPECT_EQ(sink.members[2].name, "abs");
  EXPECT_EQ(sink.members[3].name, "new\nline");
}

TEST(Archive, ACompressedFileHasOneMember) {
  const std::string text = "Jane Roe, 123 Main Street\n";
  CollectingSink sink;
  const std::string bytes = pack(ARCHIVE_FORMAT_RAW, ARCHIVE_FILTER_GZIP, {{"x", text}});
  EXPECT_EQ(id_of(bytes), "gzip");
  const Outcome outcome = read(bytes, sink);
  EXPECT_EQ(outcome.status, ItemStatus::read) << outcome.reason;
  ASSERT_EQ(sink.members.size(), 1u);
  EXPECT_EQ(sink.members[0].name, "data");
  EXPECT_EQ(sink.members[0].data, text);
}

TEST(Archive, EncryptedMembersAreNamed) {
  for (const char* options : {"zip:encryption=traditional", "zip:encryption=aes256"}) {
    const std::string bytes = pack(ARCHIVE_FORMAT_ZIP, ARCHIVE_FILTER_NONE, three, options, "secret");
    CollectingSink sink;
    const Outcome outcome = read(bytes, sink);
    EXPECT_EQ(outcome.status, ItemStatus::encrypted) << options << outcome.reason;
    ASSERT_EQ(sink.members.size(), 3u);
    EXPECT_EQ(sink.members[0].name, "a.txt");
    EXPECT_EQ(sink.members[0].status, ItemStatus::encrypted);
    EXPECT_TRUE(sink.members[0].data.empty());
  }
}

TEST(Archive, ABrokenEndLosesOnlyTheEnd) {
  std::vector<Given> members;
  std::mt19937 random(7);
  for (int i = 0; i < 10; ++i) {
    std::string noise(20'000, '\0');
    for (char& c : noise) c = static_cast<char>(random());
    members.push_back({"m" + std::to_string(i), noise});
  }
  for (const auto& [format, filter] : {std::pair{ARCHIVE_FORMAT_ZIP, ARCHIVE_FILTER_NONE},
                                       {ARCHIVE_FORMAT_TAR_USTAR, ARCHIVE_FILTER_NONE},
                                       {ARCHIVE_FORMAT_TAR_USTAR, ARCHIVE_FILTER_GZIP}}) {
    std::string bytes = pack(format, filter, members);
    bytes.resize(bytes.size() / 2);
    CollectingSink sink;
    const Outcome outcome = read(bytes, sink);
    EXPECT_EQ(outcome.status, ItemStatus::corrupt) << outcome.reason;
    EXPECT_FALSE(outcome.reason.empty());
    ASSERT_GE(sink.members.size(), 3u);
    EXPECT_EQ(sink.members[0].data, members[0].data);
  }
}

TEST(Archive, RubbishBehindTheMagicIsCorrupt) {
  for (const char* id : {"7z", "rar", "gzip", "xz", "zip"}) {
    std::string bytes = std::string(id) == "7z"     ? std::string("7z\xBC\xAF\x27\x1C\0\4", 8)
                        : std::string(id) == "rar"  ? std::string("Rar!\x1A\x07\0", 7)
                        : std::string(id) == "gzip" ? std::string("\x1F\x8B\x08\0\0\0\0\0\0\3", 10)
                        : std::string(id) == "xz"   ? std::string("\xFD\x37zXZ\0", 6)
                                                    : std::string("PK\3\4", 4);
    std::mt19937 random(3);
    for (int i = 0; i < 3000; ++i) bytes += static_cast<char>(random());
    EXPECT_EQ(id_of(bytes), id);
    CollectingSink sink;
    const Outcome outcome = read(bytes, sink);
    EXPECT_EQ(outcome.status, ItemStatus::corrupt) << id << ": " << outcome.reason;
    EXPECT_FALSE(outcome.reason.empty());
  }
}

TEST(Archive, BombsAreCutOff) {
  const std::string zeros(40u << 20, '\0');
  const std::string bomb = pack(ARCHIVE_FORMAT_ZIP, ARCHIVE_FILTER_NONE, {{"a", "ok"}, {"zeros", zeros}});
  ASSERT_LT(bomb.size(), 60'000u);
  {
    Limits limits;
    limits.expansion_ratio = 100;
    CollectingSink sink;
    const Outcome outcome = read(bomb, sink, limits);
    EXPECT_EQ(outcome.status, ItemStatus::partly_read);
    EXPECT_NE(outcome.reason.find("100 times"), std::string::npos) << outcome.reason;
    ASSERT_EQ(sink.members.size(), 2u);
    EXPECT_EQ(sink.members[0].data, "ok");
    EXPECT_EQ(sink.members[1].status, ItemStatus::skipped);
  }
  {
    Limits limits;
    limits.member_bytes = 1u << 20;
    CollectingSink sink;
    read(bomb, sink, limits);
    ASSERT_EQ(sink.members.size(), 2u);
    EXPECT_EQ(sink.members[1].status, ItemStatus::skipped);
    EXPECT_EQ(sink.members[1].reason, "larger than 1 MiB");
  }
  {
    Limits limits;
    limits.expanded_bytes = 2u << 20;
    CollectingSink sink;
    EXPECT_EQ(read(bomb, sink, limits).status, ItemStatus::partly_read);
  }
  {
    Limits limits;
    limits.members = 1;
    CollectingSink sink;
    EXPECT_EQ(read(bomb, sink, limits).status, ItemStatus::partly_read);
    EXPECT_EQ(sink.members.size(), 1u);
  }
}

TEST(Archive, StopsWhenTheSinkHasEnough) {
  CollectingSink sink;
  sink.refuse_after = 1;
  const Outcome outcome = read(pack(ARCHIVE_FORMAT_ZIP, ARCHIVE_FILTER_NONE, three), sink);
  EXPECT_EQ(outcome.status, ItemStatus::partly_read);
  EXPECT_EQ(sink.members.size(), 1u);
}

TEST(Archive, FlippedAndCutBytesNeverDoMoreThanFail) {
  std::mt19937 random(11);
  for (const auto& [format, filter] : {std::pair{ARCHIVE_FORMAT_ZIP, ARCHIVE_FILTER_NONE},
                                       {ARCHIVE_FORMAT_TAR_PAX_RESTRICTED, ARCHIVE_FILTER_XZ},
                                       {ARCHIVE_FORMAT_7ZIP, ARCHIVE_FILTER_NONE},
                                       {ARCHIVE_FORMAT_CPIO_SVR4_NOCRC, ARCHIVE_FILTER_NONE}}) {
    const std::string whole = pack(format, filter, {{"a.txt", "first"}, {"b", std::string(5'000, 'b')}});
    for (int i = 0; i < 300; ++i) {
      std::string bytes = whole;
      for (int flips = 0; flips < 3; ++flips) bytes[random() % bytes.size()] ^= static_cast<char>(1u << (random() % 8));
      if (i % 3 == 0) bytes.resize(8 + random() % (bytes.size() - 8));
      CollectingSink sink;
      const Format* kind = identify(as_bytes(bytes));
      if (kind == nullptr || !kind->container) continue;  // the flip took the signature
      const Outcome outcome = kind->read(as_bytes(bytes), Limits{}, sink);
      EXPECT_EQ(outcome.reason.empty(), outcome.status == ItemStatus::read);
    }
  }
}

TEST(Archive, WhatNoFormatWantsIsCorrupt) {
  // libarchive has no format then; asking it about encryption reads beyond its list of them.
  for (int i = 0; i < 1000; ++i) {
    const std::uint8_t bytes[] = {0x00, 0xDB, 0x00, 0xA0};
    CollectingSink sink;
    ASSERT_EQ(archive::read(bytes, Limits{}, sink).status, ItemStatus::corrupt);
  }
}

TEST(Archive, EncryptedMembersAreNamedWithSizeAndChecksum) {
  const std::string bytes =
      pack(ARCHIVE_FORMAT_ZIP, ARCHIVE_FILTER_NONE, three, "zip:encryption=traditional", "secret");
  CollectingSink sink;
  const Outcome outcome = archive::read(as_bytes(bytes), Limits{}, sink);
  EXPECT_EQ(outcome.status, ItemStatus::encrypted);
  ASSERT_EQ(sink.members.size(), 3u);
  EXPECT_EQ(sink.members[1].status, ItemStatus::encrypted);
  EXPECT_NE(sink.members[1].reason.find("(CRC-32 "), std::string::npos) << sink.members[1].reason;
}

TEST(Archive, OlderCompressionsAreOpened) {
  for (const auto& [filter, id] : {std::pair<int, const char*>{ARCHIVE_FILTER_LZMA, "lzma"},
                                   {ARCHIVE_FILTER_LZIP, "lzip"},
                                   {ARCHIVE_FILTER_COMPRESS, "compress"},
                                   {ARCHIVE_FILTER_UU, "uuencode"}}) {
    const std::string bytes = pack(ARCHIVE_FORMAT_TAR_USTAR, filter, three);
    EXPECT_EQ(id_of(bytes), id);
    CollectingSink sink;
    EXPECT_EQ(archive::read_compressed(as_bytes(bytes), Limits{}, sink).status, ItemStatus::read) << id;
    EXPECT_EQ(sink.members.size(), 3u) << id;
  }
}

TEST(Archive, ProgramsThatUnpackThemselvesAndZipsBehindSomething) {
  const std::string zip = pack(ARCHIVE_FORMAT_ZIP, ARCHIVE_FILTER_NONE, three);
  std::string program = "MZ" + std::string(62, '\0') + "PE";
  EXPECT_EQ(id_of(program + std::string(200, 'x') + pack(ARCHIVE_FORMAT_7ZIP, ARCHIVE_FILTER_NONE, three)), "7z");
  for (const std::string& front : {program + std::string(200, 'x'), std::string("\x01\x02\x03\x04")}) {
    EXPECT_EQ(id_of(front + zip), "zip");
    CollectingSink sink;
    const std::string bytes = front + zip;
    static_cast<void>(archive::read(as_bytes(bytes), Limits{}, sink));
    EXPECT_EQ(sink.members.size(), 3u);
  }
}

TEST(Archive, PartsOfASplitArchiveSayWhichTheyAre) {
  const std::string seven = pack(ARCHIVE_FORMAT_7ZIP, ARCHIVE_FILTER_NONE, three);
  CollectingSink sink;
  const std::string first = seven.substr(0, seven.size() / 2);
  const Outcome outcome = archive::read(as_bytes(first), Limits{}, sink);
  EXPECT_EQ(outcome.status, ItemStatus::corrupt);
  EXPECT_NE(outcome.reason.find("part 1 of a split archive"), std::string::npos) << outcome.reason;
  // RAR 5: a volume with number 2, that is the third.
  const std::string volume("Rar!\x1A\x07\x01\0\0\0\0\0\x05\x01\0\x03\x02\0\0\0\0\0\0\0\0\0", 26);
  EXPECT_NE(archive::read(as_bytes(volume), Limits{}, sink).reason.find("part 3 of a split archive"),
            std::string::npos);
}

TEST(Archive, WhatStandsBehindAMemberOfAnUnknownMethodIsStillNamed) {
  std::string zip = pack(ARCHIVE_FORMAT_ZIP, ARCHIVE_FILTER_NONE, three);
  CollectingSink whole, tight;
  static_cast<void>(archive::read(as_bytes(zip), Limits{}, whole));
  Limits limits;
  limits.expanded_bytes = 50'000;  // the second member does not fit
  static_cast<void>(archive::read(as_bytes(zip), limits, tight));
  ASSERT_EQ(tight.members.size(), 3u);
  EXPECT_EQ(tight.members[2].name, "empty");
  EXPECT_EQ(tight.members[2].status, ItemStatus::skipped);
}

// An image of one folder whose "." entry has a name that goes on at `goes`; there stand `fields`, each leading to the
// next place in the list.
std::string image_whose_names_go(const std::vector<std::uint32_t>& places) {
  std::string image(24 * 2048, '\0');
  const auto both = [](std::uint32_t value) {
    std::string text(8, '\0');
    for (int i = 0; i < 4; ++i) text[i] = text[7 - i] = static_cast<char>(value >> 8 * i);
    return text;
  };
  const auto put = [&](std::size_t at, std::string_view text) { image.replace(at, text.size(), text); };
  const auto field = [&](std::uint32_t offset) { return "CE\x1C\x01" + both(20) + both(offset) + both(28); };
  put(32768, std::string("\1CD001\1\0", 8));
  const std::string root = std::string("\x22\0", 2) + both(18) + both(2048) + std::string(7, '\0') + "\2" +
                           std::string(2, '\0') + std::string("\1\0\0\1\1\0", 6);
  put(32768 + 80, both(24));
  put(32768 + 120, std::string("\1\0\0\1\1\0\0\1\0\x08\x08\0", 12));
  put(32768 + 156, root);
  put(32768 + 2048, std::string("\xFF"
                                "CD001\1",
                                7));
  std::string dot = root + std::string("SP\7\1\xBE\xEF\0", 7) + field(places.front()) + '\0';
  dot[0] = static_cast<char>(dot.size());
  put(18 * 2048, dot);
  for (std::size_t i = 0; i + 1 < places.size(); ++i) put(20 * 2048 + places[i], field(places[i + 1]));
  return image;
}

TEST(Archive, ImagesWhoseNamesGoInACircleAreRefused) {
  const auto outcome_of = [](const std::string& bytes, auto reader) {
    CollectingSink sink;
    return reader(as_bytes(bytes), Limits{}, sink);
  };
  EXPECT_EQ(outcome_of(image_whose_names_go({0, 100, 200, 300}), archive::read).reason.find("circle"),
            std::string::npos);
  for (const std::vector<std::uint32_t>& places :
       {std::vector<std::uint32_t>{0, 0}, {100, 200, 100}, {300, 100, 200, 300}}) {
    const std::string image = image_whose_names_go(places);
    ASSERT_EQ(id_of(image), "iso");
    const Outcome outcome = outcome_of(image, archive::read);
    EXPECT_EQ(outcome.status, ItemStatus::corrupt);
    EXPECT_NE(outcome.reason.find("circle"), std::string::npos) << outcome.reason;
    const std::string packed = pack(ARCHIVE_FORMAT_RAW, ARCHIVE_FILTER_GZIP, {{"data", image}});
    EXPECT_NE(outcome_of(packed, archive::read_compressed).reason.find("circle"), std::string::npos);
  }
  std::vector<std::uint32_t> many;
  for (std::uint32_t i = 0; i < 70; ++i) many.push_back(28 * i);
  EXPECT_NE(outcome_of(image_whose_names_go(many), archive::read).reason.find("too many"), std::string::npos);
}

TEST(Archive, SomethingMayStandBehindAZip) {
  const std::string bytes =
      std::string("\x93\x11junk") + pack(ARCHIVE_FORMAT_ZIP, ARCHIVE_FILTER_NONE, three) + "more junk";
  EXPECT_EQ(id_of(bytes), "zip");
  CollectingSink sink;
  static_cast<void>(archive::read(as_bytes(bytes), Limits{}, sink));
  EXPECT_EQ(sink.members.size(), 3u);
}

TEST(Archive, VolumesOfAZipThatWereJoinedAreWhole) {
  // Cut into two volumes by hand: the mark of a cut archive in front, the number of the second in its end.
  std::string zip = "PK\7\x08" + pack(ARCHIVE_FORMAT_ZIP, ARCHIVE_FILTER_NONE, three);
  zip[zip.rfind("PK\5\6") + 4] = '\1';
  CollectingSink sink;
  const Outcome outcome = archive::read(as_bytes(zip), Limits{}, sink);
  EXPECT_EQ(outcome.status, ItemStatus::read) << outcome.reason;
  EXPECT_EQ(sink.members.size(), 3u);
}

}  // namespace
}  // namespace spillmap
