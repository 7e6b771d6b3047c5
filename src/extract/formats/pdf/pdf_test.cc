#include "extract/formats/pdf/pdf.h"

#include <gtest/gtest.h>
#include <leptonica/allheaders.h>

#include <random>

#include "extract/formats/pdf/form.h"
#include "extract/testing.h"
#include "extract/warm_up.h"

namespace spillmap {
namespace {

// A PDF with one page: its content stream, more entries of the page and of the catalog, and more objects from
// number 10.
std::string make_pdf(const std::string& content, const std::string& page = "", const std::string& catalog = "",
                     const std::vector<std::string>& more = {}) {
  std::vector<std::string> objects = {
      "<< /Type /Catalog /Pages 2 0 R " + catalog + " >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R " +
          (page.find("/Resources") == std::string::npos
               ? "/Resources << /Font << /F1 5 0 R >> /XObject << /Im 6 0 R >> >> "
               : std::string()) +
          page + " >>",
      "<< /Length " + std::to_string(content.size()) + " >>\nstream\n" + content + "\nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
      "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 "
      ">>\nstream\nx\nendstream",
      "<< /Title (Face sheet) /Author (A. Writer) /Producer (pdf maker) >>",
      "null",
      "null"};
  objects.insert(objects.end(), more.begin(), more.end());
  std::string out = "%PDF-1.5\n";
  std::vector<std::size_t> offsets;
  for (std::size_t i = 0; i < objects.size(); ++i) {
    offsets.push_back(out.size());
    out += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
  }
  const std::size_t xref = out.size();
  out += "xref\n0 " + std::to_string(objects.size() + 1) + "\n0000000000 65535 f \n";
  for (const std::size_t offset : offsets) {
    char line[32];
    std::snprintf(line, sizeof line, "%010zu 00000 n \n", offset);
    out += line;
  }
  return out + "trailer\n<< /Size " + std::to_string(objects.size() + 1) + " /Root 1 0 R /Info 7 0 R >>\nstartxref\n" +
         std::to_string(xref) + "\n%%EOF\n";
}
std::string show(int x, int y, const std::string& text) {
  return "BT /F1 10 Tf " + std::to_string(x) + " " + std::to_string(y) + " Td (" + text + ") Tj ET\n";
}

struct Read {
  Outcome outcome;
  CollectingSink sink;
  explicit Read(const std::string& bytes) {
    outcome = pdf::read_pdf(as_bytes(bytes), {}, sink);
    EXPECT_TRUE(sink.violations.empty()) << sink.violations.front();
  }
  bool has(std::string_view text) const { return sink.text().find(text) != std::string::npos; }
};

TEST(Pdf, LabelsAndValuesKeepTheirDistance) {
  const Read read(make_pdf(show(300, 700, "DOB:") + show(72, 700, "Name:") + show(110, 700, "Jane Roe") +
                           show(340, 700, "1/2/1980") + show(72, 650, "Second block")));
  EXPECT_EQ(read.outcome.status, ItemStatus::read) << read.outcome.reason;
  const std::string text = read.sink.text();
  const std::size_t name = text.find("Name:"), value = text.find("Jane Roe"), label = text.find("DOB:"),
                    date = text.find("1/2/1980");
  EXPECT_LT(name, value);
  EXPECT_LT(value, label);
  EXPECT_LT(label, date);
  EXPECT_NE(text.find("Jane Roe          "), std::string::npos) << text;
  EXPECT_EQ(read.sink.parts[0].runs[0].page, 1u);
  EXPECT_TRUE(read.has("Title: Face sheet"));
  EXPECT_FALSE(read.has("pdf maker"));
  EXPECT_EQ(identify(as_bytes(make_pdf("")))->id, "pdf");
}

TEST(Pdf, CellsDrawnAtOnePlaceInTheirOwnFrameAreAllRead) {
  std::string content;
  for (int i = 0; i < 4; ++i)
    content += "q 1 0 0 1 " + std::to_string(100 * i + 50) + " 600 cm BT /F1 10 Tf 0 0 Td (cell" + std::to_string(i) +
               ") Tj ET Q\n";
  const Read read(make_pdf(content));
  for (int i = 0; i < 4; ++i) EXPECT_TRUE(read.has("cell" + std::to_string(i)));
}

TEST(Pdf, RuledTablesAreTables) {
  std::string content = "1 w\n";
  for (const int x : {50, 200, 400}) content += std::to_string(x) + " 600 m " + std::to_string(x) + " 700 l S\n";
  for (const int y : {600, 650, 700}) content += "50 " + std::to_string(y) + " m 400 " + std::to_string(y) + " l S\n";
  content += show(60, 670, "Name") + show(210, 670, "Jane Roe") + show(60, 620, "Address") +
             show(210, 628, "12 Long Street,") + show(210, 614, "Albany NY") + show(60, 550, "below");
  const Read read(make_pdf(content));
  ASSERT_EQ(read.sink.parts.size(), 1u);
  const TextPart& part = read.sink.parts[0];
  ASSERT_EQ(part.tables.size(), 1u);
  EXPECT_EQ(part.view(part.tables[0].at(1, 1)), "12 Long Street, Albany NY");
  EXPECT_EQ(part.tables[0].page, 1u);
  EXPECT_TRUE(read.has("below"));
}

TEST(Pdf, FormFields) {
  const Read read(make_pdf(
      show(72, 700, "Print name") + show(72, 660, "SSN"), "/Annots [10 0 R 11 0 R 12 0 R]",
      "/AcroForm << /Fields [10 0 R 11 0 R 12 0 R 13 0 R] >>",
      {"<< /Type /Annot /Subtype /Widget /FT /Tx /T (txt_client) /TU (Client name) /V (Jane Roe) /Rect [140 695 300 "
       "710] >>",
       "<< /Type /Annot /Subtype /Widget /FT /Tx /T (Text12) /V (067-45-1239) /Rect [140 655 300 670] >>",
       "<< /Type /Annot /Subtype /Widget /FT /Btn /T (gender) /V /Female /AS /Female /Rect [140 600 150 610] >>",
       "<< /FT /Tx /T (hiddenNote) /V (unseen value) >>"}));
  const auto field = [&](std::string_view name) -> std::string {
    for (const TextPart& part : read.sink.parts)
      for (const Field& found : part.fields)
        if (found.name == name)
          return std::string(part.view(found.label_begin, found.label_end)) + "=" +
                 std::string(part.view(found.value_begin, found.value_end));
    return "none";
  };
  EXPECT_EQ(field("txt_client"), "Client name=Jane Roe");
  EXPECT_EQ(field("gender"), "gender=Female");
  EXPECT_EQ(field("hiddenNote"), "hidden Note=unseen value");
  // A field without a meaningful label stands where the page shows it.
  EXPECT_EQ(field("Text12"), "none");
  const std::string text = read.sink.text();
  const std::size_t label = text.find("SSN"), value = text.find("067-45-1239");
  ASSERT_NE(value, std::string::npos);
  EXPECT_EQ(text.substr(label, value - label).find('\n'), std::string::npos) << text;
}

TEST(Pdf, NotesAttachmentsAndPictures) {
  const Read read(
      make_pdf(show(72, 700, "text on the page"), "/Annots [10 0 R]",
               "/Names << /EmbeddedFiles << /Names [(a.csv) 11 0 R] >> >>",
               {"<< /Type /Annot /Subtype /Text /Contents (call her back) /Rect [0 0 10 10] >>",
                "<< /Type /Filespec /F (a.csv) /EF << /F 12 0 R >> >>", "<< /Length 5 >>\nstream\na,b,c\nendstream"}));
  EXPECT_TRUE(read.has("call her back"));
  ASSERT_EQ(read.sink.members.size(), 1u);
  EXPECT_EQ(read.sink.members[0].name, "a.csv");
  EXPECT_EQ(read.sink.members[0].data, "a,b,c");
  EXPECT_EQ(Read(make_pdf("q 600 0 0 700 0 0 cm /Im Do Q")).outcome.status, ItemStatus::unsupported);
}

// A picture of a letter in the middle of a page of text.
TEST(Pdf, PicturesBesideTextAreRecognised) {
  warm_up_readers();
  constexpr int width = 900, height = 400;
  Pix* pix = pixCreate(width, height, 8);
  pixSetAll(pix);
  L_BMF* letters = bmfCreate(nullptr, 10);
  int y = 60, used = 0, overflow = 0;
  for (const char* line : {"Client name: Winifred Achterberg", "Date of birth: 05/23/1971",
                           "Member since the year 2009", "Telephone number: 518 555 0100"}) {
    pixSetTextline(pix, letters, line, 0, 40, y, &used, &overflow);
    y += 70;
  }
  bmfDestroy(&letters);
  std::string points;
  for (int row = 0; row < height; ++row)
    for (int x = 0; x < width; ++x) {
      l_uint32 value = 0;
      pixGetPixel(pix, x, row, &value);
      points += static_cast<char>(value);
    }
  pixDestroy(&pix);
  const std::string picture =
      "<< /Type /XObject /Subtype /Image /Width 900 /Height 400 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length " +
      std::to_string(points.size()) + " >>\nstream\n" + points + "\nendstream";
  std::string content;
  for (int line = 0; line < 10; ++line)
    content += show(72, 700 - 14 * line, "Below stands the card that was shown at the desk this morning.");
  content += "q 450 0 0 200 72 200 cm /Pasted Do Q\n";
  const Read got(
      make_pdf(content, "/Resources << /Font << /F1 5 0 R >> /XObject << /Pasted 10 0 R >> >>", "", {picture}));
  EXPECT_TRUE(got.has("the card that was shown at the desk")) << got.sink.text();
  EXPECT_TRUE(got.has("Winifred Achterberg")) << got.sink.text();
  EXPECT_TRUE(got.has("05/23/1971")) << got.sink.text();
  EXPECT_TRUE(got.sink.parts.back().ocr);
}

TEST(Pdf, DamageIsToldApart) {
  const std::string whole = make_pdf(show(72, 700, "still here"));
  const Read cut(whole.substr(0, whole.find("xref")));
  EXPECT_EQ(cut.outcome.status, ItemStatus::partly_read);
  EXPECT_TRUE(cut.has("still here"));
  EXPECT_EQ(Read("%PDF-1.4\nnothing of use").outcome.status, ItemStatus::corrupt);
}

TEST(Pdf, SurvivesMutations) {
  const std::string original = make_pdf(
      show(72, 700, "some text") + "50 50 m 50 90 l 90 90 l h S", "/Annots [10 0 R]",
      "/AcroForm << /Fields [10 0 R] >>",
      {"<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (value) /Kids [10 0 R] /Rect [140 695 300 710] >>"});
  std::mt19937 random(5);
  for (int round = 0; round < 1000; ++round) {
    std::string bytes = original;
    if (round % 5 == 0) bytes.resize(16 + random() % (bytes.size() - 16));
    for (std::size_t change = 0; change < 1 + random() % 5; ++change)
      bytes[random() % bytes.size()] = static_cast<char>(random());
    const Read read(bytes);
    EXPECT_EQ(read.outcome.reason.empty(), read.outcome.status == ItemStatus::read);
  }
}

TEST(Pdf, LabelsFromNamesOfFields) {
  EXPECT_EQ(pdf::label_from_name("ApplicantLastName_0"), "Applicant Last Name");
  EXPECT_EQ(pdf::label_from_name("form1[0].Page1[0].clientDOB[0]"), "client DOB");
  EXPECT_EQ(pdf::label_from_name("Text12"), "");
  EXPECT_EQ(pdf::label_from_name("Check Box3"), "");
  EXPECT_EQ(pdf::label_from_name("undefined_2"), "");
}

}  // namespace
}  // namespace spillmap
