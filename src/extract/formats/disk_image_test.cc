// A FAT file system made here, alone and in a partition.
#include "extract/formats/disk_image.h"

#include <gtest/gtest.h>

#include "extract/formats/bfio_file.h"
#include "extract/testing.h"

namespace spillmap {
namespace {

using namespace std::string_literals;

void put(std::string& image, std::size_t at, const std::string& bytes) { image.replace(at, bytes.size(), bytes); }
std::string le(std::uint64_t value, int bytes) {
  std::string out;
  for (int i = 0; i < bytes; ++i) out.push_back(static_cast<char>(value >> (8 * i)));
  return out;
}

std::string entry(const std::string& name, int attributes, int cluster, std::uint64_t bytes) {
  return name + le(static_cast<std::uint64_t>(attributes), 1) + std::string(14, '\0') +
         le(static_cast<std::uint64_t>(cluster), 2) + le(bytes, 4);
}

// The piece of a long name that fits into one entry.
std::string long_name(const std::string& ascii) {
  std::string wide;
  for (const char c : ascii) (wide += c) += '\0';
  wide += "\0\0"s;
  wide.resize(26, '\xFF');
  return "\x41"s + wide.substr(0, 10) + "\x0F\0\0"s + wide.substr(10, 12) + "\0\0"s + wide.substr(22);
}

const std::string content(600, 'x');

// 64 sectors: boot, one table, one sector of root entries, then clusters of one sector from 2 on.
std::string fat12() {
  std::string image(64 * 512, '\0');
  put(image, 0,
      "\xEB\x3C\x90MSDOS5.0"s + le(512, 2) + le(1, 1) + le(1, 2) + le(1, 1) + le(16, 2) + le(64, 2) + "\xF8"s +
          le(1, 2));
  put(image, 54, "FAT12   ");
  put(image, 510, "\x55\xAA");
  // 12 bits each: F8 FF FF, then 2 -> 3, 3 ends, 4 ends, 5 ends.
  put(image, 512, "\xF8\xFF\xFF\x03\xF0\xFF\xFF\xFF\xFF"s);
  put(image, 1024,
      entry("CLIENTS TXT", 0x20, 2, content.size()) + entry("SUB        ", 0x10, 4, 0) +
          entry("\xE5GONE   TXT"s.substr(0, 11), 0x20, 2, 5));
  put(image, 512 * 3, content);
  put(image, 512 * 5,
      entry(".          ", 0x10, 4, 0) + entry("..         ", 0x10, 0, 0) + long_name("Jane R.csv") +
          entry("JANER~1 CSV", 0x20, 5, 4) + entry("LOOP       ", 0x10, 4, 0));
  put(image, 512 * 6, "a,b\n");
  return image;
}

struct Read {
  CollectingSink sink;
  Outcome outcome;
  std::string format;
};
Read read(const std::string& bytes) {
  Read out;
  const Format* format = identify(as_bytes(bytes));
  if (format == nullptr) return out;
  out.format = format->id;
  if (format->read != nullptr) out.outcome = read_sample(format->read, as_bytes(bytes), Limits{}, out.sink);
  return out;
}

TEST(DiskImage, FilesOfFatWithLongNamesAndWithoutDeletedOnes) {
  const Read r = read(fat12());
  EXPECT_EQ(r.format, "disk");
  EXPECT_EQ(r.outcome.status, ItemStatus::read) << r.outcome.reason;
  ASSERT_EQ(r.sink.members.size(), 2u);
  EXPECT_EQ(r.sink.members[0].name, "CLIENTS.TXT");
  EXPECT_EQ(r.sink.members[0].data, content);
  EXPECT_EQ(r.sink.members[1].name, "SUB/Jane R.csv");
  EXPECT_EQ(r.sink.members[1].data, "a,b\n");
}

TEST(DiskImage, PartitionsAreFolders) {
  std::string disk(512 * 8, '\0');
  disk += fat12() + fat12();
  put(disk, 446, "\x80\0\0\0\x01\0\0\0"s + le(8, 4) + le(64, 4) + "\0\0\0\0\x01\0\0\0"s + le(72, 4) + le(64, 4));
  put(disk, 510, "\x55\xAA");
  const Read r = read(disk);
  EXPECT_EQ(r.format, "disk");
  ASSERT_EQ(r.sink.members.size(), 4u) << r.outcome.reason;
  EXPECT_EQ(r.sink.members[0].name, "partition 1/CLIENTS.TXT");
  EXPECT_EQ(r.sink.members[3].name, "partition 2/SUB/Jane R.csv");
}

TEST(DiskImage, AFileThatBreaksOffIsTold) {
  std::string image = fat12();
  put(image, 512 + 3, "\xFF\xFF"s);  // its first cluster is the last
  const Read r = read(image);
  EXPECT_EQ(r.outcome.status, ItemStatus::partly_read);
  ASSERT_FALSE(r.sink.members.empty());
  EXPECT_EQ(r.sink.members[0].status, ItemStatus::partly_read);
  EXPECT_EQ(r.sink.members[0].data.size(), 512u);
}

TEST(DiskImage, WhatIsEncryptedOrNotReadIsSaid) {
  EXPECT_EQ(read("LUKS\xBA\xBE"s + std::string(4096, '\0')).outcome.status, ItemStatus::encrypted);
  for (const std::string& damaged :
       {"QFI\xFB"s + std::string(600, '\xFF'), "KDMV"s + std::string(600, '\xFF'),
        "conectix"s + std::string(2000, '\xFF'), "EVF\x09\x0D\x0A\xFF\0\x01\x01\0"s + std::string(600, '\xFF')}) {
    const Read r = read(damaged);
    EXPECT_NE(r.outcome.status, ItemStatus::read);
    EXPECT_FALSE(r.outcome.reason.empty());
  }
}

TEST(DiskImage, AFewBytesAreNoDisk) {
  for (const std::string_view id : {"disk", "qcow2", "vmdk", "vhd", "e01", "disk-encrypted"}) {
    const Format* const format = find_format(id);
    ASSERT_TRUE(format != nullptr && format->read != nullptr) << id;
    for (const std::size_t bytes : {0u, 1u, 3u, 511u}) {
      const std::string few(bytes, 'K');
      CollectingSink sink;
      EXPECT_NE(format->read(as_bytes(few), {}, sink).status, ItemStatus::read) << id << ' ' << bytes;
      EXPECT_TRUE(sink.members.empty()) << id << ' ' << bytes;
    }
  }
}

// libbfio's own file in memory copies what lies behind the end: only a sanitizer sees it.
TEST(DiskImage, AFileEndsWhereItEnds) {
  CollectingSink sink;
  EXPECT_NE(find_format("vmdk")->read(as_bytes("# D" + std::string(700, ';')), {}, sink).status, ItemStatus::read);
  const std::string bytes = "0123456789";
  BfioFile file(as_bytes(bytes));
  ASSERT_TRUE(file.ok());
  ASSERT_EQ(libbfio_handle_open(file.handle(), LIBBFIO_OPEN_READ, nullptr), 1);
  std::string got(100, '\0');
  auto* to = reinterpret_cast<std::uint8_t*>(got.data());
  EXPECT_EQ(libbfio_handle_seek_offset(file.handle(), 7, SEEK_SET, nullptr), 7);
  EXPECT_EQ(libbfio_handle_read_buffer(file.handle(), to, got.size(), nullptr), 3);
  EXPECT_EQ(got.substr(0, 4), "789\0"s);
  EXPECT_EQ(libbfio_handle_seek_offset(file.handle(), 5000, SEEK_SET, nullptr), 5000);
  EXPECT_LE(libbfio_handle_read_buffer(file.handle(), to, got.size(), nullptr), 0);
  EXPECT_EQ(libbfio_handle_close(file.handle(), nullptr), 0);
}

}  // namespace
}  // namespace spillmap
