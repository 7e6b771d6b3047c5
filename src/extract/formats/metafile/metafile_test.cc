// Metafiles made here, drawn as programs draw them.
#include "extract/formats/metafile/metafile.h"

#include <gtest/gtest.h>

#include <bit>

#include "extract/testing.h"

namespace spillmap {
namespace {

using namespace std::string_view_literals;

void put(std::string& out, std::uint64_t value, unsigned bytes) {
  for (unsigned i = 0; i < bytes; ++i) out += static_cast<char>(value >> (8 * i) & 0xFF);
}
void set(std::string& out, std::size_t at, std::uint64_t value, unsigned bytes) {
  for (unsigned i = 0; i < bytes; ++i) out[at + i] = static_cast<char>(value >> (8 * i) & 0xFF);
}
std::string wide(std::string_view ascii) {
  std::string out;
  for (const char c : ascii) put(out, static_cast<unsigned char>(c), 2);
  return out;
}

struct Read {
  std::string_view format;
  Outcome outcome;
  CollectingSink sink;
  explicit Read(const std::string& bytes) {
    const Format* found = identify(as_bytes(bytes));
    if (found != nullptr) format = found->id;
    outcome = read_sample(bytes.starts_with("\1\0\0\0"sv) ? metafile::read_emf : metafile::read_wmf, as_bytes(bytes),
                          {}, sink);
    EXPECT_TRUE(sink.violations.empty()) << sink.violations.front();
  }
  bool has(std::string_view text) const { return sink.text().find(text) != std::string::npos; }
};

std::string emf_record(std::uint32_t type, std::string body) {
  body.resize((body.size() + 3) / 4 * 4);
  std::string out;
  put(out, type, 4);
  put(out, body.size() + 8, 4);
  return out + body;
}
std::string numbers(std::initializer_list<std::int64_t> list, unsigned bytes = 4) {
  std::string out;
  for (const std::int64_t n : list) put(out, static_cast<std::uint64_t>(n), bytes);
  return out;
}
std::string emf(const std::string& records) {
  std::string head(80, '\0');
  set(head, 32, 0x464D4520, 4);  // " EMF"
  return emf_record(1, head) + records + emf_record(14, numbers({0, 16, 20}));
}
std::string emf_text(std::int32_t x, std::int32_t y, std::string_view text, std::int32_t advance = 8) {
  std::string body = numbers({0, 0, 0, 0, 1, 0, 0, x, y, static_cast<std::int64_t>(text.size()), 76, 0, 0, 0, 0, 0});
  const std::string letters = wide(text);
  put(body, 76 + (letters.size() + 3) / 4 * 4, 4);
  body += letters;
  body.resize((body.size() + 3) / 4 * 4);
  for (std::size_t i = 0; i < text.size(); ++i) put(body, static_cast<std::uint64_t>(advance), 4);
  return emf_record(84, body);
}
std::string emf_font(std::uint32_t object, std::int32_t height) {
  return emf_record(82, numbers({object, -height}) + std::string(88, '\0')) + emf_record(37, numbers({object}));
}

// A range of a sheet that was pasted as a picture: cell by cell, in any order.
TEST(Metafile, WordsComeOutAsTheyStand) {
  const std::string picture =
      emf(emf_font(1, 16) + emf_text(300, 20, "Birth date") + emf_text(10, 20, "Name") + emf_text(500, 20, "SSN") +
          emf_text(10, 50, "Winifred Achterberg") + emf_text(500, 50, "067-45-1239") + emf_text(300, 50, "05/23/1971") +
          emf_text(10, 80, "Egon Boswell") + emf_text(300, 80, "11/02/1962") + emf_text(500, 80, "067-45-1240") +
          emf_text(10, 110, "Ada Carraway") + emf_text(300, 110, "07/14/1985") + emf_text(500, 110, "067-45-1241"));
  const Read read(picture);
  EXPECT_EQ(read.format, "emf");
  EXPECT_EQ(read.outcome.status, ItemStatus::read);
  const std::string text = read.sink.text();
  const std::size_t name = text.find("Winifred Achterberg"), born = text.find("05/23/1971"),
                    number = text.find("067-45-1239"), next = text.find("Egon Boswell");
  ASSERT_NE(next, std::string::npos) << text;
  EXPECT_LT(name, born) << text;
  EXPECT_LT(born, number) << text;
  EXPECT_LT(number, next) << text;
}

TEST(Metafile, TransformsAndAlignmentMoveWords) {
  const auto real = [](float value) { return static_cast<std::int64_t>(std::bit_cast<std::uint32_t>(value)); };
  const std::string half = numbers({real(0.5f), real(0), real(0), real(0.5f), real(0), real(100)});
  // Saved, made half as large and moved down, restored: the first line comes last.
  const std::string picture =
      emf(emf_font(1, 16) + emf_record(33, {}) + emf_record(36, half + numbers({2})) + emf_text(20, 40, "below") +
          emf_record(34, numbers({-1})) + emf_text(10, 60, "above") + emf_record(22, numbers({2})) +
          emf_text(10 + 8 * 11, 90, "to the right"));
  const std::string text = Read(picture).sink.text();
  EXPECT_LT(text.find("above"), text.find("below")) << text;
  EXPECT_NE(text.find("to the right"), std::string::npos) << text;
}

TEST(Metafile, WhatBreaksOffIsSaidToAndKeepsItsWords) {
  const std::string picture = emf(emf_font(1, 16) + emf_text(10, 20, "Winifred Achterberg"));
  const Read cut(picture.substr(0, picture.size() - 15));
  EXPECT_EQ(cut.outcome.status, ItemStatus::partly_read);
  EXPECT_TRUE(cut.has("Winifred Achterberg"));
  for (std::size_t bytes = 0; bytes < picture.size(); ++bytes) Read(picture.substr(0, bytes));
  EXPECT_EQ(Read(picture.substr(0, 110)).outcome.status, ItemStatus::corrupt);
}

TEST(Metafile, BitmapsAreItems) {
  std::string body = numbers({0, 0, 0, 0, 0, 0, 0, 0, 100, 100, 80, 40, 120, 100 * 100, 0, 0, 100, 100});
  body += numbers({40, 100, 100}) + numbers({1, 8}, 2) + numbers({0, 0, 0, 0, 0, 0});
  body += std::string(100 * 100, '\x55');
  const Read read(emf(emf_record(81, body)));
  ASSERT_EQ(read.sink.members.size(), 1u);
  EXPECT_EQ(read.sink.members[0].name, "picture 1.bmp");
  EXPECT_TRUE(read.sink.members[0].data.starts_with("BM"));
}

std::string wmf_record(std::uint16_t call, std::string body) {
  body.resize((body.size() + 1) / 2 * 2);
  std::string out;
  put(out, body.size() / 2 + 3, 4);
  put(out, call, 2);
  return out + body;
}

TEST(Metafile, TheOlderKindToo) {
  const auto text = [](std::int16_t x, std::int16_t y, std::string_view words) {
    return wmf_record(0x0A32, numbers({y, x, static_cast<std::int64_t>(words.size()), 0}, 2) + std::string(words));
  };
  const std::string font = wmf_record(0x02FB, numbers({-16, 0, 0, 0, 400}, 2) + std::string(40, '\0'));
  const std::string records =
      wmf_record(0x02FA, std::string(10, '\0')) + font + wmf_record(0x012D, numbers({1}, 2)) +
      text(10, 20, "Client name:") + text(200, 20, "Winifred Achterberg") + text(10, 50, "Caf\xE9 at noon") +
      wmf_record(0x0521, numbers({5}, 2) + std::string("below\0", 6) + numbers({80, 10}, 2)) + wmf_record(0, {});
  std::string head = numbers({1, 9, 0x300}, 2) + numbers({0}) + numbers({2}, 2) + numbers({0}) + numbers({0}, 2);
  const Read plain(head + records);
  EXPECT_EQ(plain.format, "wmf");
  const std::string placed = "\xD7\xCD\xC6\x9A" + std::string(18, '\0');
  const Read read(placed + head + records);
  EXPECT_EQ(read.format, "wmf");
  for (const Read* one : {&plain, &read}) {
    EXPECT_EQ(one->outcome.status, ItemStatus::read);
    EXPECT_TRUE(one->has("Winifred Achterberg")) << one->sink.text();
    EXPECT_TRUE(one->has("Caf\u00E9 at noon")) << one->sink.text();
    EXPECT_TRUE(one->has("below")) << one->sink.text();
  }
}

}  // namespace
}  // namespace spillmap
