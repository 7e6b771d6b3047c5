// Pictures made here, of invented data, in leptonica's own letters.
#include "extract/formats/picture.h"

#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

#include "base/text.h"
#include "extract/ocr/decode.h"
#include "extract/testing.h"
#include "extract/warm_up.h"

namespace spillmap {
namespace {

using ocr::PixPtr;

PixPtr page_of(std::initializer_list<const char*> lines, int width = 1700, int height = 900) {
  PixPtr pix(pixCreate(width, height, 8));
  pixSetAll(pix.get());
  L_BMF* letters = bmfCreate(nullptr, 10);
  int y = 120, used = 0, overflow = 0;
  for (const char* line : lines) {
    pixSetTextline(pix.get(), letters, line, 0, 150, y, &used, &overflow);
    y += 70;
  }
  bmfDestroy(&letters);
  return pix;
}

const std::initializer_list<const char*> letter = {
    "Client name: Winifred Achterberg", "Date of birth: 05/23/1971", "Social Security Number: 219-09-9999",
    "The participant described in this paper has asked for help with rent,",
    "and should be reached by telephone in the evening, before half past eight."};

std::string file_of(Pix* pix, int format) {
  l_uint8* data = nullptr;
  std::size_t size = 0;
  EXPECT_EQ(pixWriteMem(&data, &size, pix, format), 0);
  std::string out(reinterpret_cast<const char*>(data), size);
  lept_free(data);
  return out;
}

struct Read {
  explicit Read(const std::string& file) {
    warm_up_readers();
    const Format* format = identify(as_bytes(file));
    EXPECT_NE(format, nullptr);
    if (format == nullptr || format->read == nullptr) return;
    id = format->id;
    outcome = format->read(as_bytes(file), Limits{}, sink);
    EXPECT_TRUE(sink.violations.empty()) << sink.violations.front();
    text = sink.text();
  }
  CollectingSink sink;
  Outcome outcome;
  std::string id, text;
};

TEST(PictureTest, EveryKindIsRecognised) {
  const PixPtr page = page_of(letter);
  for (const auto& [format, id] : {std::pair<int, const char*>{IFF_PNG, "png"},
                                   {IFF_JFIF_JPEG, "jpeg"},
                                   {IFF_BMP, "bmp"},
                                   {IFF_TIFF_LZW, "tiff"},
                                   {IFF_WEBP, "webp"}}) {
    const Read got(file_of(page.get(), format));
    EXPECT_EQ(got.id, id);
    EXPECT_EQ(got.outcome.status, ItemStatus::read) << id << ": " << got.outcome.reason;
    EXPECT_NE(got.text.find("Client name: Winifred Achterberg"), std::string::npos) << id << ":\n" << got.text;
    EXPECT_NE(got.text.find("219-09-9999"), std::string::npos) << id << ":\n" << got.text;
  }
}

TEST(PictureTest, WordsCarryTheirConfidence) {
  const PixPtr page = page_of(letter);
  const Read got(file_of(page.get(), IFF_PNG));
  ASSERT_EQ(got.sink.parts.size(), 1u);
  const TextPart& part = got.sink.parts.front();
  EXPECT_TRUE(part.ocr);
  ASSERT_GT(part.recognised.size(), 20u);
  std::uint32_t last = 0;
  for (const RecognisedWord& word : part.recognised) {
    EXPECT_GE(word.begin, last);
    EXPECT_GT(word.end, word.begin);
    last = word.end;
    if (part.view(word.begin, word.end) == "Winifred") {
      EXPECT_GT(word.confidence, 60);
    }
  }
  EXPECT_LE(last, part.utf8.size());
}

TEST(PictureTest, AFaxHasPages) {
  Pixa* pages = pixaCreate(2);
  const PixPtr first = page_of(letter);
  const PixPtr second = page_of({"Discharge summary for Ludo Farrant, page two of the fax", "Telephone: 518 555 0100"});
  pixaAddPix(pages, pixThresholdToBinary(first.get(), 128), L_INSERT);
  pixaAddPix(pages, pixThresholdToBinary(second.get(), 128), L_INSERT);
  l_uint8* data = nullptr;
  std::size_t size = 0;
  ASSERT_EQ(pixaWriteMemMultipageTiff(&data, &size, pages), 0);
  pixaDestroy(&pages);
  const std::string file(reinterpret_cast<const char*>(data), size);
  lept_free(data);
  const Read got(file);
  EXPECT_EQ(got.outcome.status, ItemStatus::read) << got.outcome.reason;
  EXPECT_NE(got.text.find("Achterberg"), std::string::npos) << got.text;
  EXPECT_NE(got.text.find("Farrant"), std::string::npos) << got.text;
  std::uint32_t last_page = 0;
  for (const spillmap::Run& run : got.sink.parts.back().runs) last_page = run.page;
  EXPECT_EQ(last_page, 2u);
}

TEST(PictureTest, PagesMayLieAnyWay) {
  const PixPtr page = page_of(letter);
  for (int quarters = 1; quarters <= 3; ++quarters) {
    const PixPtr turned(pixRotateOrth(page.get(), quarters));
    const Read got(file_of(turned.get(), IFF_PNG));
    EXPECT_NE(got.text.find("Achterberg"), std::string::npos) << quarters << ":\n" << got.text;
  }
}

// As cards and stickers bear them.
PixPtr barcode_of(const std::string& text, ZXing::BarcodeFormat format, int points_a_module) {
  ZXing::MultiFormatWriter writer(format);
  const ZXing::BitMatrix bars = writer.setMargin(4).encode(std::wstring(text.begin(), text.end()), 0, 0);
  PixPtr pix(pixCreate(bars.width(), bars.height(), 8));
  pixSetAll(pix.get());
  for (int y = 0; y < bars.height(); ++y)
    for (int x = 0; x < bars.width(); ++x)
      if (bars.get(x, y)) pixSetPixel(pix.get(), x, y, 20);
  return PixPtr(pixExpandReplicate(pix.get(), points_a_module));
}

TEST(PictureTest, TheBarcodeOfALicenceIsRead) {
  const std::string tail =
      "DAQ123456789\nDCSACHTERBERG\nDACWINIFRED\nDADMAE\nDBB05231971\nDBA05232029\nDAG12 EXAMPLE WAY\n"
      "DAISCHENECTADY\nDAJNY\nDAK123050000  \nDCGUSA\r";
  // Versions 2, 8 and 10 of the card design standard.
  for (const char* head : {"@\n\x1E\rANSI 636001020002DL00410278DL", "@\n\x1E\rANSI 636001080002DL00410278DL",
                           "@\n\x1E\rANSI 636001100002DL00410278DL"}) {
    const PixPtr bars = barcode_of(head + tail, ZXing::BarcodeFormat::PDF417, 2);
    for (const int quarters : {0, 1, 2}) {
      PixPtr page(pixCreate(1700, 2200, 8));
      pixSetAll(page.get());
      const PixPtr turned(pixRotateOrth(bars.get(), quarters));
      pixRasterop(page.get(), 300, 900, pixGetWidth(turned.get()), pixGetHeight(turned.get()), PIX_SRC, turned.get(), 0,
                  0);
      const Read got(file_of(page.get(), IFF_PNG));
      ASSERT_EQ(got.sink.parts.size(), 1u) << head << quarters;
      const TextPart& part = got.sink.parts.front();
      ASSERT_EQ(part.records.size(), 1u) << got.text;
      ASSERT_EQ(part.records[0].names.size(), 1u);
      EXPECT_EQ(part.records[0].names[0].family, "ACHTERBERG");
      EXPECT_NE(got.text.find("123456789"), std::string::npos) << got.text;
      EXPECT_NE(got.text.find("SCHENECTADY"), std::string::npos) << got.text;
    }
  }
}

TEST(PictureTest, ASquareCodeBesideTextGivesItsText) {
  const PixPtr bars = barcode_of("MRN 00417765", ZXing::BarcodeFormat::QRCode, 4);
  PixPtr page = page_of(letter, 1700, 1800);
  pixRasterop(page.get(), 300, 900, pixGetWidth(bars.get()), pixGetHeight(bars.get()), PIX_SRC, bars.get(), 0, 0);
  EXPECT_NE(Read(file_of(page.get(), IFF_PNG)).text.find("MRN 00417765"), std::string::npos);
}

TEST(PictureTest, AnEmptyPictureIsRead) {
  PixPtr page(pixCreate(800, 600, 8));
  const Read got(file_of(page.get(), IFF_PNG));
  EXPECT_EQ(got.outcome.status, ItemStatus::read);
  EXPECT_TRUE(got.sink.parts.empty());
}

TEST(PictureTest, AHugeHeaderEndsAtTheBound) {
  const PixPtr page = page_of(letter);
  std::string png = file_of(page.get(), IFF_PNG);
  for (const std::size_t at : {std::size_t{16}, std::size_t{20}}) png.replace(at, 4, std::string("\0\0\xEA\x60", 4));
  EXPECT_NE(Read(png).outcome.status, ItemStatus::read);
  std::string jpeg = file_of(page.get(), IFF_JFIF_JPEG);
  const std::size_t frame = jpeg.find("\xFF\xC0");
  ASSERT_NE(frame, std::string::npos);
  jpeg[frame + 1] = static_cast<char>(0xC2);
  jpeg.replace(frame + 5, 4, "\xFF\xF0\xFF\xF0");
  const Read got(jpeg);
  EXPECT_EQ(got.outcome.status, ItemStatus::skipped);
  EXPECT_NE(got.outcome.reason.find("larger than the bound"), std::string::npos) << got.outcome.reason;
}

TEST(PictureTest, WhatBreaksOffIsSaid) {
  const PixPtr page = page_of(letter);
  const std::string jpeg = file_of(page.get(), IFF_JFIF_JPEG);
  const Read half(jpeg.substr(0, jpeg.size() / 2));
  EXPECT_EQ(half.outcome.status, ItemStatus::corrupt);
  EXPECT_NE(half.outcome.reason.find("breaks off"), std::string::npos);
  EXPECT_FALSE(half.sink.parts.empty()) << "what is left is read";
  EXPECT_EQ(Read(jpeg.substr(0, 200)).outcome.status, ItemStatus::corrupt);
}

TEST(PictureTest, TheCameraSaysWhichWayIsUp) {
  const std::string plain = file_of(page_of(letter).get(), IFF_JFIF_JPEG);
  EXPECT_EQ(ocr::exif_orientation(as_bytes(plain)), 1);
  const std::string exif(
      "\xFF\xE1\x00\x22"
      "Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0",
      36);
  const std::string file = plain.substr(0, 2) + exif + plain.substr(2);
  EXPECT_EQ(ocr::exif_orientation(as_bytes(file)), 6);
}

}  // namespace
}  // namespace spillmap
