// Word, Excel, PowerPoint and OpenDocument files made here, read, and broken in every place.
#include <gtest/gtest.h>

#include <random>

#include "extract/testing.h"
#include "extract/zip_testing.h"

namespace spillmap {
namespace {

using Members = std::vector<std::pair<std::string, std::string>>;

constexpr const char* types = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>";

std::string relationship(const std::string& id, const std::string& type, const std::string& target) {
  return "<Relationship Id='" + id + "' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/" +
         type + "' Target='" + target + "'/>";
}
std::string relationships(const std::string& inner) {
  return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + inner +
         "</Relationships>";
}

std::string docx(const std::string& body, Members more = {}, const std::string& part_relationships = "") {
  Members members = {{"[Content_Types].xml", types},
                     {"_rels/.rels", relationships(relationship("r1", "officeDocument", "word/document.xml"))},
                     {"word/document.xml", "<w:document xmlns:w='urn:w' xmlns:mc='urn:mc' xmlns:r='urn:r'><w:body>" +
                                               body + "</w:body></w:document>"},
                     {"word/_rels/document.xml.rels", relationships(part_relationships)}};
  members.insert(members.end(), more.begin(), more.end());
  return make_zip(members);
}
std::string paragraph(const std::string& text) { return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>"; }
std::string cell(const std::string& text, const std::string& properties = "") {
  return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
}

std::string xlsx(const std::string& sheet_data, Members more = {}, const std::string& workbook_properties = "",
                 const std::string& state = "") {
  Members members = {
      {"[Content_Types].xml", types},
      {"_rels/.rels", relationships(relationship("r1", "officeDocument", "xl/workbook.xml"))},
      {"xl/workbook.xml", "<workbook xmlns='urn:x' xmlns:r='urn:r'>" + workbook_properties +
                              "<sheets><sheet name='People' sheetId='7' " + state + " r:id='s1'/></sheets></workbook>"},
      {"xl/_rels/workbook.xml.rels", relationships(relationship("s1", "worksheet", "worksheets/sheet1.xml") +
                                                   relationship("s2", "sharedStrings", "sharedStrings.xml") +
                                                   relationship("s3", "styles", "styles.xml"))},
      {"xl/sharedStrings.xml",
       "<sst><si><t>Name</t></si><si><r><t>Jane </t></r><r><t>Roe</t></r><rPh><t>x</t></rPh></si></sst>"},
      {"xl/styles.xml",
       "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='000\\-00\\-0000'/></numFmts><cellStyleXfs><xf "
       "numFmtId='9'/>"
       "</cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='14'/></cellXfs></styleSheet>"},
      {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + sheet_data + "</sheetData></worksheet>"}};
  members.insert(members.end(), more.begin(), more.end());
  return make_zip(members);
}

std::string odf(const std::string& kind, const std::string& body, const std::string& styles = "", Members more = {}) {
  Members members = {
      {"mimetype", "application/vnd.oasis.opendocument." + kind},
      {"content.xml",
       "<office:document-content xmlns:office='urn:o' xmlns:text='urn:t' xmlns:table='urn:b' xmlns:draw='urn:d' "
       "xmlns:style='urn:s' xmlns:dc='urn:dc' xmlns:form='urn:f' xmlns:presentation='urn:p'>"
       "<office:automatic-styles>" +
           styles + "</office:automatic-styles><office:body>" + body + "</office:body></office:document-content>"}};
  members.insert(members.end(), more.begin(), more.end());
  return make_zip(members);
}

struct Read {
  std::string id;
  Outcome outcome;
  CollectingSink sink;
  explicit Read(const std::string& bytes, const Limits& limits = {}) {
    const Format* format = identify(as_bytes(bytes));
    if (format == nullptr) return;
    id = format->id;
    outcome = read_sample(format->read, as_bytes(bytes), limits, sink);
    EXPECT_TRUE(sink.violations.empty()) << sink.violations.front();
  }
  std::string text() const { return sink.text(); }
  bool has(std::string_view part) const { return text().find(part) != std::string::npos; }
  const Run* run_with(std::string_view part) const {
    for (const TextPart& text_part : sink.parts)
      for (const Run& run : text_part.runs)
        if (text_part.view(run.begin, run.end).find(part) != std::string_view::npos) return &run;
    return nullptr;
  }
  std::string field(std::string_view name) const {
    for (const TextPart& part : sink.parts)
      for (const Field& field : part.fields)
        if (field.name == name)
          return std::string(part.view(field.label_begin, field.label_end)) + "=" +
                 std::string(part.view(field.value_begin, field.value_end));
    return "none";
  }
};

TEST(Docx, ParagraphsTabsHeadingsAndOrder) {
  const Read read(docx(
      "<w:p><w:pPr><w:pStyle w:val='H1'/></w:pPr><w:r><w:t>Intake</w:t></w:r></w:p>"
      "<w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:r><w:t>Name:</w:t><w:tab/><w:t>Jane</w:t></w:r>"
      "<w:r><w:t> Roe</w:t><w:tab/><w:t>DOB: 1/2/80</w:t></w:r></w:p>",
      {{"word/styles.xml",
        "<w:styles xmlns:w='urn:w'><w:style w:styleId='H1'><w:name w:val='heading 1'/></w:style></w:styles>"}},
      relationship("a", "styles", "styles.xml")));
  EXPECT_EQ(read.id, "docx");
  EXPECT_EQ(read.outcome.status, ItemStatus::read) << read.outcome.reason;
  EXPECT_EQ(read.text(), "Intake\nName:   Jane Roe        DOB: 1/2/80");
  EXPECT_EQ(read.run_with("Intake")->kind, RunKind::heading);
}

TEST(Docx, TablesMergedNestedAndWithHeader) {
  const Read read(docx("<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("Who", "<w:gridSpan w:val='2'/>") +
                       cell("SSN") + "</w:tr><w:tr>" + cell("Roe", "<w:vMerge w:val='restart'/>") + cell("Jane") +
                       cell("067-45-1239") + "</w:tr><w:tr>" + cell("", "<w:vMerge/>") + "<w:tc>" + paragraph("Ann") +
                       "<w:tbl><w:tr>" + cell("in") + cell("ner") + "</w:tr><w:tr>" + cell("c") + cell("d") +
                       "</w:tr></w:tbl>" + paragraph("") + "</w:tc>" + cell("y") + "</w:tr></w:tbl>" +
                       paragraph("after")));
  ASSERT_EQ(read.sink.parts.size(), 1u);
  const TextPart& part = read.sink.parts[0];
  ASSERT_EQ(part.tables.size(), 2u);
  EXPECT_EQ(part.tables[0].rows, 3u);
  EXPECT_EQ(part.tables[0].columns, 3u);
  EXPECT_EQ(part.tables[0].header_rows, 1);
  EXPECT_EQ(part.tables[0].origin, TableOrigin::document);
  EXPECT_EQ(part.view(part.tables[0].at(0, 2)), "SSN");
  EXPECT_EQ(part.view(part.tables[0].at(2, 0)), "");
  EXPECT_EQ(part.view(part.tables[0].at(2, 1)), "Ann");
  EXPECT_EQ(part.view(part.tables[1].at(0, 1)), "ner");
  EXPECT_LT(read.text().find("ner"), read.text().find("after"));
}

TEST(Docx, WhatStandsBesideTheText) {
  const Read read(docx(
      paragraph("body") +
          "<w:p><w:r><w:t>Pat</w:t></w:r><w:del><w:r><w:delText>John Doe</w:delText></w:r></w:del>"
          "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:p>"
          "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" +
          paragraph("in the box") + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" +
          paragraph("in the box") +
          "</w:txbxContent></mc:Fallback></mc:AlternateContent><w:t>host</w:t></w:r></w:p>"
          "<w:sdt><w:sdtPr><w:alias w:val='Client name'/><w:tag w:val='cname'/></w:sdtPr><w:sdtContent>" +
          paragraph("Jane Roe") +
          "</w:sdtContent></w:sdt>"
          "<w:p><w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:name w:val='txtDOB'/><w:statusText w:val='Birth "
          "date'/></w:ffData>"
          "</w:fldChar></w:r><w:r><w:instrText>FORMTEXT</w:instrText></w:r><w:r><w:fldChar "
          "w:fldCharType='separate'/></w:r>"
          "<w:r><w:t>1/2/80</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>"
          "<w:tbl><w:tr>" +
          cell("only cell") + "</w:tr></w:tbl>",
      {{"word/header1.xml", "<w:hdr xmlns:w='urn:w'>" + paragraph("Letterhead") + "</w:hdr>"},
       {"word/comments.xml",
        "<w:comments xmlns:w='urn:w'><w:comment>" + paragraph("ask her") + "</w:comment></w:comments>"},
       {"word/footnotes.xml",
        "<w:footnotes xmlns:w='urn:w'><w:footnote>" + paragraph("a note") + "</w:footnote></w:footnotes>"},
       {"docProps/core.xml",
        "<c:p xmlns:c='urn:c' xmlns:dc='urn:d'><dc:creator>A. Writer</dc:creator><c:revision>7</c:revision></c:p>"},
       {"word/embeddings/sheet.xlsx", "inner"},
       {"word/chunk.mht", "other words"},
       {"word/media/dot.png", "small"},
       {"word/media/scan.png", std::string(10'000, 'p')}},
      relationship("a", "header", "header1.xml") + relationship("b", "comments", "comments.xml") +
          relationship("c", "footnotes", "footnotes.xml") + relationship("d", "aFChunk", "chunk.mht")));
  EXPECT_EQ(read.outcome.status, ItemStatus::read) << read.outcome.reason;
  EXPECT_EQ(read.run_with("Letterhead")->kind, RunKind::header_footer);
  EXPECT_EQ(read.run_with("ask her")->kind, RunKind::comment);
  EXPECT_EQ(read.run_with("a note")->kind, RunKind::body);
  EXPECT_EQ(read.run_with("John Doe")->kind, RunKind::deleted);
  EXPECT_TRUE(read.run_with("secret")->hidden);
  EXPECT_EQ(read.run_with("A. Writer")->kind, RunKind::metadata);
  EXPECT_FALSE(read.has("FORMTEXT"));
  EXPECT_EQ(read.field("cname"), "Client name=Jane Roe");
  EXPECT_EQ(read.field("txtDOB"), "Birth date=1/2/80");
  EXPECT_EQ(read.text().find("in the box"), read.text().rfind("in the box"));
  EXPECT_EQ(read.run_with("only cell")->kind, RunKind::body);
  ASSERT_EQ(read.sink.members.size(), 3u);
  EXPECT_EQ(read.sink.members[0].name, "word/embeddings/sheet.xlsx");
  EXPECT_EQ(read.sink.members[1].name, "word/chunk.mht");
  EXPECT_EQ(read.sink.members[2].name, "word/media/scan.png");
}

TEST(Docx, NumbersOfListsAreCounted) {
  const auto item = [](const std::string& list, const std::string& level, const std::string& text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list +
           "'/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  };
  const auto level = [](const std::string& number, const std::string& format, const std::string& text) {
    return "<w:lvl w:ilvl='" + number + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/><w:lvlText w:val='" +
           text + "'/></w:lvl>";
  };
  const std::string numbering =
      "<w:numbering xmlns:w='urn:w'><w:abstractNum w:abstractNumId='0'>" + level("0", "decimal", "%1.") +
      level("1", "lowerLetter", "(%2)") + level("2", "upperRoman", "%1.%2.%3") +
      "</w:abstractNum><w:abstractNum w:abstractNumId='1'>" + level("0", "bullet", "*") +
      "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
      "<w:num w:numId='2'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='7'/>"
      "</w:lvlOverride></w:num><w:num w:numId='3'><w:abstractNumId w:val='1'/></w:num></w:numbering>";
  const std::string styles =
      "<w:styles xmlns:w='urn:w'><w:style w:styleId='Q'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>"
      "</w:style><w:style w:styleId='Q2'><w:basedOn w:val='Q'/></w:style></w:styles>";
  const std::string bytes = docx(
      item("1", "0", "Name") + item("1", "1", "First") + item("1", "1", "Last") + item("1", "2", "Roman") +
          item("1", "0", "Born") + item("1", "1", "Again") + item("3", "0", "bullet") + item("0", "0", "none") +
          "<w:p><w:pPr><w:pStyle w:val='Q2'/></w:pPr><w:r><w:t>By style</w:t></w:r></w:p>" + item("2", "0", "Anew"),
      {{"word/numbering.xml", numbering}, {"word/styles.xml", styles}},
      relationship("n", "numbering", "numbering.xml") + relationship("s", "styles", "styles.xml"));
  CollectingSink sink;
  const Format* format = identify(as_bytes(bytes));
  ASSERT_NE(format, nullptr);
  read_sample(format->read, as_bytes(bytes), Limits{}, sink);
  EXPECT_EQ(sink.text(),
            "1. Name\n(a) First\n(b) Last\n1.b.I Roman\n2. Born\n(a) Again\nbullet\nnone\n3. By style\n7. Anew");
}

TEST(Docx, DamageIsToldApart) {
  const std::string whole = docx(paragraph("first") + paragraph("second"));
  EXPECT_EQ(Read(whole.substr(0, whole.size() - 60)).outcome.status, ItemStatus::corrupt);
  const Read broken(docx(paragraph("first") + "<w:p><w:r><w:t>second</w:oops>"));
  EXPECT_EQ(broken.outcome.status, ItemStatus::partly_read);
  EXPECT_TRUE(broken.has("first"));
  EXPECT_EQ(Read(make_zip({{"[Content_Types].xml", types}, {"word/other.xml", "<a/>"}})).outcome.status,
            ItemStatus::corrupt);
  std::string deep;
  for (int i = 0; i < 400; ++i) deep += "<w:tbl><w:tr><w:tc>";
  EXPECT_NE(Read(docx(paragraph("x") + deep)).outcome.status, ItemStatus::read);
}

TEST(Xlsx, CellsOfEveryKind) {
  const Read read(
      xlsx("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='C1' t='inlineStr'><is><t>DOB</t></is></c></row>"
           "<row r='4'><c r='A4' t='s'><v>1</v></c><c r='B4' s='1'><v>67451239</v></c><c r='C4' s='2'><v>29221</v></c>"
           "<c r='D4' t='b'><v>1</v></c><c r='E4' t='e'><v>#N/A</v></c><c r='F4' t='str'><f>A1</f><v>shown</v></c>"
           "<c r='G4'><v>1.5E3</v></c></row>"));
  EXPECT_EQ(read.id, "xlsx");
  EXPECT_EQ(read.outcome.status, ItemStatus::read) << read.outcome.reason;
  ASSERT_EQ(read.sink.parts.size(), 1u);
  const TextPart& part = read.sink.parts[0];
  ASSERT_EQ(part.tables.size(), 1u);
  const Table& table = part.tables[0];
  EXPECT_EQ(table.sheet, "People");
  EXPECT_EQ(table.origin, TableOrigin::sheet);
  EXPECT_EQ(table.rows, 4u);
  EXPECT_EQ(part.view(table.at(0, 2)), "DOB");
  EXPECT_EQ(part.view(table.at(3, 0)), "Jane Roe");
  EXPECT_EQ(part.view(table.at(3, 1)), "067-45-1239");
  EXPECT_EQ(part.view(table.at(3, 2)), "1980-01-01");
  EXPECT_EQ(table.at(3, 2).kind, CellKind::date);
  EXPECT_EQ(table.at(3, 3).kind, CellKind::boolean);
  EXPECT_EQ(table.at(3, 4).kind, CellKind::empty);
  EXPECT_EQ(part.view(table.at(3, 5)), "shown");
  EXPECT_EQ(part.view(table.at(3, 6)), "1500");
  EXPECT_EQ(table.at(3, 6).kind, CellKind::number);
}

TEST(Xlsx, HiddenSheetsCommentsAndSparseRows) {
  const Read read(
      xlsx("<row r='3'><c r='B3'><v>1</v></c></row><row r='1048576'><c r='XFD1048576'><v>9</v></c><c "
           "r='A1048576'><v>8</v></c></row>",
           {{"xl/worksheets/_rels/sheet1.xml.rels", relationships(relationship("c", "comments", "../comments1.xml"))},
            {"xl/comments1.xml",
             "<comments><authors><author>Boss</author></authors><commentList><comment ref='B3'><text><r><t>moved </t>"
             "</r><r><t>out</t></r></text></comment></commentList></comments>"}},
           "<workbookPr date1904='1'/>", "state='veryHidden'"));
  ASSERT_FALSE(read.sink.parts.empty());
  EXPECT_TRUE(read.sink.parts[0].tables.at(0).hidden);
  EXPECT_EQ(read.sink.parts[0].tables[0].source_row(1), 1048576u);
  EXPECT_EQ(read.run_with("moved out")->kind, RunKind::comment);
  EXPECT_TRUE(read.has("B3: moved out"));
  EXPECT_FALSE(read.has("Boss"));
  EXPECT_EQ(read.outcome.status, ItemStatus::partly_read);  // column XFD is past the bound
}

TEST(Xlsx, BigSheetsComeInParts) {
  std::string rows;
  for (int i = 1; i <= 20'000; ++i)
    rows += "<row><c t='inlineStr'><is><t>person number " + std::to_string(i) + "</t></is></c><c><v>" +
            std::to_string(i) + "</v></c></row>";
  Limits limits;
  limits.part_bytes = 64 << 10;
  const Read read(xlsx(rows), limits);
  EXPECT_EQ(read.outcome.status, ItemStatus::read) << read.outcome.reason;
  EXPECT_GT(read.sink.parts.size(), 5u);
  std::size_t count = 0;
  for (const TextPart& part : read.sink.parts)
    for (const Table& table : part.tables) count += table.rows;
  EXPECT_EQ(count, 20'000u);
  EXPECT_TRUE(read.sink.parts[1].tables[0].continues);
}

TEST(Xlsx, SharedStringBombEnds) {
  std::string row = "<row>", rows;
  for (int i = 0; i < 200; ++i) row += "<c t='s'><v>0</v></c>";
  row += "</row>";
  for (int i = 0; i < 200; ++i) rows += row;
  Limits limits;
  limits.expansion_ratio = 1;
  std::string bomb = make_zip(
      {{"[Content_Types].xml", types},
       {"xl/workbook.xml", "<workbook xmlns:r='urn:r'><sheets><sheet name='S' r:id='s1'/></sheets></workbook>"},
       {"xl/_rels/workbook.xml.rels", relationships(relationship("s1", "worksheet", "worksheets/sheet1.xml") +
                                                    relationship("s2", "sharedStrings", "sharedStrings.xml"))},
       {"xl/sharedStrings.xml", "<sst><si><t>" + std::string(8'000, 'x') + "</t></si></sst>"},
       {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}});
  const Read read(bomb, limits);
  EXPECT_EQ(read.outcome.status, ItemStatus::partly_read);
  EXPECT_LT(read.text().size(), 70u << 20);
}

TEST(Pptx, SlidesTablesNotes) {
  const std::string slide =
      "<p:sld xmlns:p='urn:p' xmlns:a='urn:a'><p:sp><p:nvPr><p:ph type='title'/></p:nvPr><a:p><a:r><a:t>Case "
      "</a:t></a:r><a:r><a:t>One</a:t>"
      "</a:r></a:p></p:sp><p:graphicFrame><a:tbl><a:tr><a:tc "
      "gridSpan='2'><a:p><a:r><a:t>Name</a:t></a:r></a:p></a:tc><a:tc hMerge='1'>"
      "<a:p/></a:tc></a:tr><a:tr><a:tc><a:p><a:r><a:t>Roe</a:t></a:r></a:p></a:tc><a:tc><a:p><a:r><a:t>Jane</a:t></"
      "a:r></a:p></a:tc></a:tr>"
      "</a:tbl></p:graphicFrame></p:sld>";
  const Read read(make_zip(
      {{"[Content_Types].xml", types},
       {"ppt/presentation.xml",
        "<p:presentation xmlns:p='urn:p' xmlns:r='urn:r'><p:sldIdLst><p:sldId id='256' r:id='b'/><p:sldId id='257' "
        "r:id='a'/></p:sldIdLst>"
        "</p:presentation>"},
       {"ppt/_rels/presentation.xml.rels", relationships(relationship("a", "slide", "slides/slide1.xml") +
                                                         relationship("b", "slide", "slides/slide2.xml"))},
       {"ppt/slides/slide1.xml", slide},
       {"ppt/slides/slide2.xml",
        "<p:sld xmlns:p='urn:p' xmlns:a='urn:a' show='0'><p:sp><a:p><a:r><a:t>first "
        "shown</a:t></a:r></a:p></p:sp></p:sld>"},
       {"ppt/slides/_rels/slide1.xml.rels", relationships(relationship("n", "notesSlide", "../notesSlides/n1.xml"))},
       {"ppt/notesSlides/n1.xml",
        "<p:notes xmlns:p='urn:p' xmlns:a='urn:a'><p:sp><p:ph type='body'/><a:p><a:r><a:t>do not "
        "say</a:t></a:r></a:p></p:sp>"
        "<p:sp><p:ph type='sldNum'/><a:p><a:r><a:t>17</a:t></a:r></a:p></p:sp></p:notes>"}}));
  EXPECT_EQ(read.id, "pptx");
  EXPECT_EQ(read.outcome.status, ItemStatus::read) << read.outcome.reason;
  EXPECT_EQ(read.text(), "first shown\nCase One\nName\nRoe\tJane\ndo not say");
  EXPECT_EQ(read.run_with("Case One")->kind, RunKind::heading);
  EXPECT_EQ(read.run_with("Case One")->page, 2u);
  EXPECT_TRUE(read.run_with("first shown")->hidden);
  EXPECT_EQ(read.run_with("do not say")->kind, RunKind::comment);
}

TEST(Ooxml, EncryptedFilesAreRecognised) {
  std::string bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
  bytes.resize(1536);
  bytes[0x1E] = 9;
  for (const auto& [at, name] : {std::pair<std::size_t, std::string>{600, "EncryptionInfo"}, {700, "EncryptedPackage"}})
    for (std::size_t i = 0; i < name.size(); ++i) bytes[at + 2 * i] = name[i];
  const Read read(bytes);
  EXPECT_EQ(read.id, "ooxml-encrypted");
  EXPECT_EQ(read.outcome.status, ItemStatus::encrypted);
}

TEST(Odt, TextTablesNotesChangesAndForms) {
  const Read read(odf(
      "text",
      "<office:text><form:form><form:text form:name='txtSSN' form:title='SSN' form:current-value='067-45-1239' "
      "form:control-implementation='x'/></form:form><text:tracked-changes><text:changed-region><text:deletion>"
      "<office:change-info><dc:creator>Ed</dc:creator></office:change-info><text:p>John Doe</text:p></text:deletion>"
      "</text:changed-region></text:tracked-changes><text:h>Intake</text:h>"
      "<text:p>Name:<text:tab/>Jane<text:s "
      "text:c='2'/>Roe<text:note><text:note-citation>1</text:note-citation><text:note-body>"
      "<text:p>a note</text:p></text:note-body></text:note><office:annotation><dc:creator>Boss</dc:creator><text:p>ask "
      "her"
      "</text:p></office:annotation>.</text:p><table:table><table:table-header-rows><table:table-row><table:table-cell>"
      "<text:p>Name</text:p></table:table-cell><table:table-cell><text:p>DOB</text:p></table:table-cell></"
      "table:table-row>"
      "</table:table-header-rows><table:table-row><table:table-cell><text:p>Roe,</text:p><text:p>Jane</text:p>"
      "</table:table-cell><table:table-cell><text:p>1/2/80</text:p></table:table-cell></table:table-row></table:table>"
      "</office:text>"));
  EXPECT_EQ(read.id, "odt");
  EXPECT_EQ(read.outcome.status, ItemStatus::read) << read.outcome.reason;
  EXPECT_TRUE(read.has("Name:   Jane  Roe.")) << read.text();
  EXPECT_EQ(read.run_with("John Doe")->kind, RunKind::deleted);
  EXPECT_EQ(read.run_with("ask her")->kind, RunKind::comment);
  EXPECT_EQ(read.run_with("Intake")->kind, RunKind::heading);
  EXPECT_FALSE(read.has("Boss"));
  EXPECT_EQ(read.field("txtSSN"), "SSN=067-45-1239");
  const Table& table = read.sink.parts[0].tables.at(0);
  EXPECT_EQ(table.header_rows, 1);
  EXPECT_EQ(read.sink.parts[0].view(table.at(1, 0)), "Roe, Jane");
}

TEST(Ods, ValuesRepeatsAndHiddenSheets) {
  const Read read(odf(
      "spreadsheet",
      "<office:spreadsheet><table:table table:name='List' table:style-name='ta1'>"
      "<table:table-row><table:table-cell office:value-type='string'><text:p>Name</text:p></table:table-cell>"
      "<table:table-cell table:number-columns-repeated='2'/><table:table-cell office:value-type='float' "
      "office:value='501'>"
      "<text:p>00501</text:p></table:table-cell><table:table-cell office:value-type='date' "
      "office:date-value='1980-01-01T00:00:00'>"
      "<text:p>01/01/80</text:p></table:table-cell><table:table-cell office:value-type='float' office:value='1234.5'>"
      "<text:p>1,234.50</text:p></table:table-cell><table:table-cell "
      "table:number-columns-repeated='16370'/></table:table-row>"
      "<table:table-row table:number-rows-repeated='1048574'><table:table-cell table:number-columns-repeated='16384'/>"
      "</table:table-row><table:table-row><table:table-cell office:value-type='string' "
      "table:number-columns-repeated='16384'>"
      "<text:p>x</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet>",
      "<style:style style:name='ta1'><style:table-properties table:display='false'/></style:style>"));
  EXPECT_EQ(read.id, "ods");
  ASSERT_FALSE(read.sink.parts.empty());
  const TextPart& part = read.sink.parts[0];
  const Table& table = part.tables.at(0);
  EXPECT_TRUE(table.hidden);
  EXPECT_EQ(table.sheet, "List");
  EXPECT_EQ(part.view(table.at(0, 3)), "00501");
  EXPECT_EQ(part.view(table.at(0, 4)), "1980-01-01");
  EXPECT_EQ(part.view(table.at(0, 5)), "1234.5");
  EXPECT_EQ(table.source_row(1), 1048576u);
  EXPECT_LT(read.text().size(), 20'000u);
}

TEST(Odf, EncryptedAndFlat) {
  const Read locked(
      odf("text", "<office:text/>", "",
          {{"META-INF/manifest.xml",
            "<m:manifest xmlns:m='urn:m'><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"}}));
  EXPECT_EQ(locked.outcome.status, ItemStatus::encrypted);
  const Read flat(
      "<?xml version='1.0'?><office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
      "xmlns:text='urn:t' "
      "xmlns:dc='urn:dc' "
      "xmlns:meta='urn:m'><office:meta><dc:title>Flat</dc:title></office:meta><office:body><office:text>"
      "<text:p>Jane Roe</text:p></office:text></office:body></office:document>");
  EXPECT_EQ(flat.id, "odf-flat");
  EXPECT_TRUE(flat.has("Jane Roe"));
  EXPECT_EQ(flat.field("title"), "title=Flat");
}

// Whatever is changed, a reader ends, keeps the contract and gives a status with a reason.
TEST(Office, SurvivesMutations) {
  const std::vector<std::string> originals = {
      docx("<w:tbl><w:tr>" + cell("a", "<w:gridSpan w:val='9'/>") + cell("b") + "</w:tr><w:tr>" + cell("c") +
           "</w:tr></w:tbl>" + paragraph("end")),
      xlsx("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='C1' s='1'><v>5</v></c></row>"),
      odf("spreadsheet",
          "<office:spreadsheet><table:table><table:table-row><table:table-cell table:number-columns-repeated='3' "
          "office:value-type='float' "
          "office:value='5'><text:p>05</text:p></table:table-cell></table:table-row></table:table>"
          "</office:spreadsheet>")};
  std::mt19937 random(11);
  for (const std::string& original : originals)
    for (int round = 0; round < 400; ++round) {
      std::string bytes = original;
      if (round % 4 == 0) bytes.resize(random() % bytes.size());
      for (std::size_t change = 0; change < 1 + random() % 4 && !bytes.empty(); ++change)
        bytes[random() % bytes.size()] = static_cast<char>(random());
      for (const char* id : {"docx", "xlsx", "pptx", "odt"}) {
        CollectingSink sink;
        const Outcome outcome = find_format(id)->read(as_bytes(bytes), {}, sink);
        EXPECT_TRUE(sink.violations.empty());
        EXPECT_EQ(outcome.reason.empty(), outcome.status == ItemStatus::read);
      }
    }
}

// The XML itself, changed before it is packed, reaches deeper than a broken zip file.
TEST(Office, SurvivesMutatedXml) {
  const std::string body = "<w:tbl><w:tr>" + cell("a", "<w:gridSpan w:val='9'/><w:vMerge/>") +
                           "</w:tr></w:tbl><w:sdt><w:sdtPr><w:tag w:val='t'/></w:sdtPr>" + paragraph("x") +
                           "</w:sdt><w:p><w:del><w:r><w:delText>d</w:delText></w:r></w:del><w:r><w:txbxContent>" +
                           paragraph("y") + "</w:txbxContent></w:r></w:p>";
  const std::vector<std::string> pieces = {"<w:p>",
                                           "</w:p>",
                                           "<w:tbl>",
                                           "</w:tbl>",
                                           "<w:tr>",
                                           "</w:tr>",
                                           "<w:tc>",
                                           "</w:tc>",
                                           "<w:txbxContent>",
                                           "</w:txbxContent>",
                                           "<w:sdt>",
                                           "</w:sdt>",
                                           "<w:r>",
                                           "</w:r>",
                                           "<w:t>z</w:t>",
                                           "<w:gridSpan w:val='99999999999'/>",
                                           "<w:fldChar w:fldCharType='end'/>"};
  std::mt19937 random(13);
  for (int round = 0; round < 1500; ++round) {
    std::string changed = body;
    for (std::size_t change = 0; change < 1 + random() % 3; ++change) {
      std::size_t at = random() % changed.size();
      if (const std::size_t tag = changed.find('<', at); tag != std::string::npos) at = tag;
      if (random() % 2 == 0)
        changed.insert(at, pieces[random() % pieces.size()]);
      else
        changed.erase(at, changed.find('>', at) == std::string::npos ? 1 : changed.find('>', at) - at + 1);
    }
    const Read read(docx(changed));
    EXPECT_EQ(read.outcome.reason.empty(), read.outcome.status == ItemStatus::read);
  }
}

}  // namespace
}  // namespace spillmap
