// Pictures made here, of invented data, in leptonica's own letters.
#include "extract/formats/picture.h"

#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <gtest/gtest.h>
#include <leptonica/allheaders.h>
#include <libheif/heif.h>

#include "base/text.h"
#include "extract/ocr/decode.h"
#include "extract/testing.h"
#include "extract/warm_up.h"
#include "extract/zip_testing.h"

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
    outcome = read_sample(format->read, as_bytes(file), Limits{}, sink);
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
                                   {IFF_JP2, "jp2"},
                                   {IFF_WEBP, "webp"}}) {
    const Read got(file_of(page.get(), format));
    EXPECT_EQ(got.id, id);
    EXPECT_EQ(got.outcome.status, ItemStatus::read) << id << ": " << got.outcome.reason;
    EXPECT_NE(got.text.find("Client name: Winifred Achterberg"), std::string::npos) << id << ":\n" << got.text;
    EXPECT_NE(got.text.find("219-09-9999"), std::string::npos) << id << ":\n" << got.text;
  }
}

// As telephones write them.
std::string heic_of(Pix* pix) {
  heif_context* context = heif_context_alloc();
  heif_encoder* encoder = nullptr;
  heif_image* image = nullptr;
  std::string out;
  const int width = pixGetWidth(pix), height = pixGetHeight(pix);
  if (heif_context_get_encoder_for_format(context, heif_compression_HEVC, &encoder).code == heif_error_Ok &&
      heif_image_create(width, height, heif_colorspace_monochrome, heif_chroma_monochrome, &image).code ==
          heif_error_Ok &&
      heif_image_add_plane(image, heif_channel_Y, width, height, 8).code == heif_error_Ok) {
    int stride = 0;
    std::uint8_t* points = heif_image_get_plane(image, heif_channel_Y, &stride);
    for (int y = 0; y < height; ++y)
      for (int x = 0; x < width; ++x) {
        l_uint32 value = 0;
        pixGetPixel(pix, x, y, &value);
        points[static_cast<std::ptrdiff_t>(y) * stride + x] = static_cast<std::uint8_t>(value);
      }
    heif_context_encode_image(context, image, encoder, nullptr, nullptr);
    heif_writer writer{};
    writer.writer_api_version = 1;
    writer.write = [](heif_context*, const void* data, std::size_t size, void* to) {
      static_cast<std::string*>(to)->assign(static_cast<const char*>(data), size);
      return heif_error{heif_error_Ok, heif_suberror_Unspecified, ""};
    };
    heif_context_write(context, &writer, &out);
  }
  if (image != nullptr) heif_image_release(image);
  if (encoder != nullptr) heif_encoder_release(encoder);
  heif_context_free(context);
  return out;
}

TEST(PictureTest, PhotosOfTelephonesAreRecognised) {
  const PixPtr page = page_of(letter);
  const std::string file = heic_of(page.get());
  if (file.empty()) GTEST_SKIP() << "nothing here writes such pictures";
  const Read got(file);
  EXPECT_EQ(got.id, "heif");
  EXPECT_EQ(got.outcome.status, ItemStatus::read) << got.outcome.reason;
  EXPECT_NE(got.text.find("Winifred Achterberg"), std::string::npos) << got.text;
  for (std::size_t part = 1; part < 8; ++part) {
    const Read cut(file.substr(0, file.size() * part / 8));
    EXPECT_NE(cut.outcome.status, ItemStatus::read) << part;
  }
}

TEST(PictureTest, PagesPhotographedAskewAreRead) {
  const PixPtr page = page_of(letter);
  for (const float degrees : {-14.0f, 11.0f}) {
    const PixPtr askew(
        pixRotate(page.get(), degrees * 3.14159265f / 180, L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 1700, 900));
    const Read got(file_of(askew.get(), IFF_PNG));
    EXPECT_NE(got.text.find("Achterberg"), std::string::npos) << degrees << ":\n" << got.text;
  }
}

// The words of a picture that stands in a document of another kind.
std::string words_within(const std::string& document) {
  const Read outer(document);
  std::string words;
  for (const CollectingSink::Taken& member : outer.sink.members) {
    const Format* format = identify(as_bytes(member.data));
    if (format == nullptr || format->read == nullptr) continue;
    CollectingSink sink;
    format->read(as_bytes(member.data), Limits{}, sink);
    words += sink.text();
  }
  return words;
}

TEST(PictureTest, PicturesWithinDocumentsAreRecognised) {
  const PixPtr page = page_of(letter);
  const std::string png = file_of(page.get(), IFF_PNG), jpeg = file_of(page.get(), IFF_JFIF_JPEG);
  const std::string types = R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>)";
  const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  const auto relations = [&](const std::string& type, const std::string& target) {
    return R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type=")" +
           office + type + R"(" Target=")" + target + R"("/></Relationships>)";
  };
  const std::string docx = make_zip(
      {{"[Content_Types].xml", types},
       {"_rels/.rels", relations("officeDocument", "word/document.xml")},
       {"word/document.xml",
        R"(<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>See the scan.</w:t></w:r></w:p></w:body></w:document>)"},
       {"word/_rels/document.xml.rels", relations("image", "media/image1.png")},
       {"word/media/image1.png", png}});
  const std::string pptx = make_zip(
      {{"[Content_Types].xml", types},
       {"_rels/.rels", relations("officeDocument", "ppt/presentation.xml")},
       {"ppt/presentation.xml",
        R"(<p:presentation xmlns:p="p" xmlns:r="r"><p:sldIdLst><p:sldId r:id="r1"/></p:sldIdLst></p:presentation>)"},
       {"ppt/_rels/presentation.xml.rels", relations("slide", "slides/slide1.xml")},
       {"ppt/slides/slide1.xml", R"(<p:sld xmlns:p="p"/>)"},
       {"ppt/slides/_rels/slide1.xml.rels", relations("image", "../media/image1.jpeg")},
       {"ppt/media/image1.jpeg", jpeg}});
  std::string base64;
  static constexpr char signs[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (std::size_t at = 0; at + 3 <= jpeg.size() + 2; at += 3) {
    unsigned three = 0;
    for (std::size_t i = 0; i < 3; ++i)
      three = three << 8 | (at + i < jpeg.size() ? static_cast<unsigned char>(jpeg[at + i]) : 0u);
    for (const unsigned shift : {18u, 12u, 6u, 0u}) base64 += signs[three >> shift & 63];
    if (base64.size() % 77 == 76) base64 += '\n';
  }
  const std::string mail =
      "From: desk@example.org\r\nTo: intake@example.org\r\nSubject: the letter\r\nMIME-Version: 1.0\r\n"
      "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nAs a photo.\r\n"
      "--b\r\nContent-Type: image/jpeg; name=a.jpg\r\nContent-Disposition: attachment; filename=a.jpg\r\n"
      "Content-Transfer-Encoding: base64\r\n\r\n" +
      base64 + "\r\n--b--\r\n";
  for (const auto& [kind, document] :
       {std::pair<const char*, const std::string*>{"docx", &docx}, {"pptx", &pptx}, {"eml", &mail}}) {
    EXPECT_EQ(identify(as_bytes(*document))->id, kind);
    const std::string words = words_within(*document);
    EXPECT_NE(words.find("Winifred Achterberg"), std::string::npos) << kind << ":\n" << words;
  }
}

// An element of a DICOM data set.
std::string element(unsigned group, unsigned number, const std::string& kind, std::string value,
                    unsigned length_bytes) {
  if (value.size() % 2 == 1) value += ' ';
  std::string out;
  for (const unsigned half : {group, number}) out += {static_cast<char>(half & 0xFF), static_cast<char>(half >> 8)};
  out += kind;
  if (length_bytes == 4) out += std::string(2, '\0');
  for (unsigned i = 0; i < length_bytes; ++i) out += static_cast<char>(value.size() >> (8 * i) & 0xFF);
  return out + value;
}

TEST(PictureTest, WordsBurnedIntoUltrasoundAreRecognised) {
  // White letters on black, plain points; and the same as a JPEG in pieces.
  const PixPtr page = page_of({"ACHTERBERG WINIFRED", "Date of birth: 05/23/1971", "MRN 4471920 abdomen"}, 1024, 400);
  pixInvert(page.get(), page.get());
  std::string points;
  for (int y = 0; y < 400; ++y)
    for (int x = 0; x < 1024; ++x) {
      l_uint32 value = 0;
      pixGetPixel(page.get(), x, y, &value);
      points += static_cast<char>(value);
    }
  const auto number = [](unsigned value) {
    return std::string{static_cast<char>(value & 0xFF), static_cast<char>(value >> 8)};
  };
  const auto file = [&](const std::string& syntax, const std::string& burned_in, const std::string& pixels) {
    const std::string meta = element(2, 0x10, "UI", syntax + '\0', 2);
    return std::string(128, '\0') + "DICM" +
           element(2, 0, "UL", number(static_cast<unsigned>(meta.size())) + number(0), 2) + meta +
           element(8, 0x60, "CS", "US", 2) + element(0x10, 0x20, "LO", "55-1201", 2) +
           element(0x28, 2, "US", number(1), 2) + element(0x28, 0x10, "US", number(400), 2) +
           element(0x28, 0x11, "US", number(1024), 2) + element(0x28, 0x100, "US", number(8), 2) +
           element(0x28, 0x301, "CS", burned_in, 2) + pixels;
  };
  const std::string plain = element(0x7FE0, 0x10, "OW", points, 4);
  std::string jpeg = file_of(page.get(), IFF_JFIF_JPEG);
  if (jpeg.size() % 2 == 1) jpeg += '\0';
  std::string packed("\xE0\x7F\x10\0OB\0\0\xFF\xFF\xFF\xFF\xFE\xFF\0\xE0\0\0\0\0\xFE\xFF\0\xE0", 24);
  for (unsigned i = 0; i < 4; ++i) packed += static_cast<char>(jpeg.size() >> (8 * i) & 0xFF);
  packed += jpeg + std::string("\xFE\xFF\xDD\xE0\0\0\0\0", 8);
  const Read first(file("1.2.840.10008.1.2.1", "YES", plain));
  EXPECT_EQ(first.id, "dicom");
  EXPECT_NE(first.text.find("WINIFRED"), std::string::npos) << first.text;
  const Read second(file("1.2.840.10008.1.2.4.50", "YES", packed));
  EXPECT_NE(second.text.find("WINIFRED"), std::string::npos) << second.text;
  const Read without(file("1.2.840.10008.1.2.1", "NO", plain));
  EXPECT_EQ(without.text.find("WINIFRED"), std::string::npos);
  const Read lossless(file("1.2.840.10008.1.2.4.70", "YES", packed));
  EXPECT_EQ(lossless.outcome.status, ItemStatus::partly_read);
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
