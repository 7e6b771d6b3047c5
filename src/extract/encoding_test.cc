#include "extract/encoding.h"

#include <gtest/gtest.h>
#include <unicode/ucnv.h>

#include <random>
#include <vector>

#include "base/text.h"

namespace spillmap {
namespace {

using namespace std::string_view_literals;

std::string encoded(std::string_view utf8, const char* charset) {
  std::string out(utf8.size() * 4 + 16, '\0');
  UErrorCode status = U_ZERO_ERROR;
  const int32_t length = ucnv_convert(charset, "UTF-8", out.data(), static_cast<int32_t>(out.size()), utf8.data(),
                                      static_cast<int32_t>(utf8.size()), &status);
  EXPECT_TRUE(U_SUCCESS(status)) << charset;
  out.resize(static_cast<std::size_t>(length));
  return out;
}

constexpr std::string_view spanish =
    "José Muñoz, Begoña Ibáñez y Ángel Pérez viven en la calle Peña núm. 12.\n"
    "La señora Núñez llamó el miércoles; su número es 607-555-0101.\n";
constexpr std::string_view english =
    "Jane Roe\u2019s file \u2013 it\u2019s \u201Cclosed\u201D. She doesn\u2019t call. \u2022 Item one\n"
    "O\u2019Neil and D\u2019Angelo paid \u20AC12.\n";
constexpr std::string_view russian =
    "Иванов Пётр Сергеевич, 12 марта 1980 года рождения, живёт в городе Олбани и работает врачом.\n";
constexpr std::string_view japanese =
    "山田太郎さんは東京に住んでいます。電話番号は03-1234-5678です。よろしくお願いします。\n";
constexpr std::string_view chinese = "王小明住在纽约,他的电话号码是六零七五五五零一零一,请给他打电话。谢谢您的帮助。\n";
constexpr std::string_view polish = "Łukasz Żółkiewski i Małgorzata Święcicka mieszkają w Gdańsku; źródło: urząd.\n";

struct Row {
  const char* charset;
  std::string_view text;
};

TEST(Encoding, DetectsAndDecodes) {
  const Row rows[] = {
      {"UTF-8", spanish},     {"windows-1252", spanish}, {"ISO-8859-1", spanish},  {"ibm-850", spanish},
      {"macintosh", spanish}, {"windows-1252", english}, {"macintosh", english},   {"UTF-16LE", spanish},
      {"UTF-16BE", spanish},  {"windows-1251", russian}, {"KOI8-R", russian},      {"Shift_JIS", japanese},
      {"EUC-JP", japanese},   {"gb18030", chinese},      {"windows-1250", polish}, {"UTF-8", japanese},
  };
  for (const Row& row : rows) {
    const std::string bytes = encoded(row.text, row.charset);
    const Encoding encoding = detect_encoding(as_bytes(bytes));
    EXPECT_EQ(decode(as_bytes(bytes), encoding), row.text) << row.charset << " taken for " << encoding.name;
    EXPECT_TRUE(looks_like_text(as_bytes(bytes))) << row.charset;
  }
}

TEST(Encoding, OneAccentIsEnough) {
  for (const char* charset : {"windows-1252", "ibm-437", "ibm-850"}) {
    const std::string bytes = encoded("id,name\n1,Muñoz\n2,García\n3,Roe\n", charset);
    EXPECT_EQ(decode(as_bytes(bytes), detect_encoding(as_bytes(bytes))), "id,name\n1,Muñoz\n2,García\n3,Roe\n")
        << charset;
  }
}

TEST(Encoding, ByteOrderMarks) {
  EXPECT_EQ(detect_encoding(as_bytes("\xEF\xBB\xBFRoe")).bom, 3u);
  EXPECT_EQ(decode(as_bytes("\xFF\xFER\0o\0e\0"sv), detect_encoding(as_bytes("\xFF\xFER\0o\0e\0"sv))), "Roe");
  EXPECT_EQ(decode(as_bytes("\xFE\xFF\0R\0o\0e"sv), detect_encoding(as_bytes("\xFE\xFF\0R\0o\0e"sv))), "Roe");
  EXPECT_EQ(decode(as_bytes("\xFF\xFE\0\0R\0\0\0"sv), detect_encoding(as_bytes("\xFF\xFE\0\0R\0\0\0"sv))), "R");
}

TEST(Encoding, MixtureOfUtf8AndWindows) {
  std::string text;
  for (int i = 0; i < 20; ++i) text += "Muñoz ";
  text +=
      "Pe\xF1"
      "a";
  const std::string decoded = decode(as_bytes(text), detect_encoding(as_bytes(text)));
  EXPECT_NE(decoded.find("Peña"), std::string::npos);
  EXPECT_NE(decoded.find("Muñoz"), std::string::npos);
}

TEST(Encoding, AccentFarBehindTheStart) {
  std::string text;
  for (int i = 0; i < 40'000; ++i) text += "plain line of text\n";
  text += encoded("Begoña Ibáñez\n", "ibm-437");
  EXPECT_EQ(detect_encoding(as_bytes(text)).name, "ibm-437");
}

TEST(Encoding, WrongDeclarationsAreTolerated) {
  EXPECT_EQ(decode_declared(as_bytes("Mu\xC3\xB1oz"), "iso-8859-1"), "Muñoz");
  EXPECT_EQ(decode_declared(as_bytes("Mu\xF1oz"), "utf-8"), "Muñoz");
  EXPECT_EQ(decode_declared(as_bytes("Mu\xF1oz"), "us-ascii"), "Muñoz");
  EXPECT_EQ(decode_declared(as_bytes("Mu\xF1oz"), "no-such-thing"), "Muñoz");
  EXPECT_EQ(decode_declared(as_bytes("\x93quoted\x94"), "iso-8859-1"), "\u201Cquoted\u201D");
  EXPECT_EQ(decode_declared(as_bytes(encoded(japanese, "ISO-2022-JP")), "iso-2022-jp"), japanese);
}

TEST(Encoding, BinaryIsNoText) {
  std::mt19937 random(7);
  for (const std::size_t size : {16u, 200u, 5000u, 100000u}) {
    std::string bytes(size, '\0');
    for (char& c : bytes) c = static_cast<char>(random());
    EXPECT_FALSE(looks_like_text(as_bytes(bytes))) << size;
  }
  std::string program =
      "\x7F"
      "ELF\x02\x01\x01";
  for (int i = 0; i < 4000; ++i) program += std::string(3, '\0') + static_cast<char>(i * 37) + "\x48\x89\xE5\x5D\xC3";
  EXPECT_FALSE(looks_like_text(as_bytes(program)));
  EXPECT_FALSE(looks_like_text({}));
  EXPECT_FALSE(looks_like_text(as_bytes(std::string(500, '\0'))));
}

TEST(Encoding, TextWithOddBytesIsText) {
  std::string log;
  for (int i = 0; i < 200; ++i) log += "2023-02-01 10:00:01 INFO job done\n";
  log += "\x01\x02 strange";
  EXPECT_TRUE(looks_like_text(as_bytes(log)));
  std::string padded;
  for (int i = 0; i < 50; ++i) padded += "ROE JANE" + std::string(4, '\0') + "900112233\n";
  EXPECT_TRUE(looks_like_text(as_bytes(padded)));
  EXPECT_TRUE(looks_like_text(as_bytes("x")));
}

std::vector<std::string> lines_of(std::string_view text, std::size_t longest = 1u << 20) {
  LineReader reader(as_bytes(text), Encoding{}, longest);
  std::vector<std::string> out;
  for (TextLine line; reader.next(line);)
    out.push_back(std::to_string(line.number) + "/" + std::to_string(line.page) + "@" + std::to_string(line.offset) +
                  (line.continued ? "+" : ":") + std::string(line.text));
  return out;
}

TEST(LineReader, CountsLinesOffsetsAndPages) {
  EXPECT_EQ(lines_of("a\r\nbc\rd\n\ne\fg\n\fh"),
            (std::vector<std::string>{"1/1@0:a", "2/1@2:bc", "3/1@5:d", "4/1@7:", "5/1@8:e", "5/2@10:g", "6/3@13:h"}));
}

TEST(LineReader, CutsLongLinesBetweenWords) {
  std::string text;
  for (int i = 0; i < 300; ++i) text += "word" + std::to_string(i) + " ";
  const auto lines = lines_of(text, 1000);
  ASSERT_GT(lines.size(), 2u);
  EXPECT_EQ(lines[1].substr(0, 4), "1/1@");
  EXPECT_NE(lines[1].find("+ word"), std::string::npos);
}

TEST(LineReader, ChunkBordersLoseNothing) {
  // Characters of two to four bytes and line ends slide over the border of the decoder's chunks.
  for (std::size_t shift = 0; shift < 8; ++shift) {
    std::string text(65536 - 4 - shift, 'x');
    text += "ñ\r\n漢\r\n😀\r\nend";
    const auto lines = lines_of(text);
    ASSERT_EQ(lines.size(), 4u) << shift;
    EXPECT_TRUE(lines[0].ends_with("xñ"));
    EXPECT_TRUE(lines[1].ends_with(":漢"));
    EXPECT_TRUE(lines[2].ends_with(":😀"));
  }
}

}  // namespace
}  // namespace spillmap
