// Documents of the older Office made here, read, and broken in every place.
#include "extract/formats/ole/ole.h"

#include <gtest/gtest.h>

#include "extract/compound_testing.h"
#include "extract/testing.h"
#include "extract/zip_testing.h"

namespace spillmap {
namespace {

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

struct Stretch {
  std::string text;
  std::string properties;            // of its characters
  std::string paragraph_properties;  // of the paragraph that it ends
};

// A document of Word 97: one piece of single bytes, one page of paragraphs, one of characters.
std::string word_document(const std::vector<Stretch>& runs,
                          const std::vector<std::pair<unsigned, std::size_t>>& stories, unsigned flags = 0) {
  constexpr std::size_t text_at = 0x800;
  std::string main(text_at, '\0');
  const auto page = [&](bool paragraphs) {
    std::string out(512, '\0');
    std::size_t free = 510;
    set(out, 511, runs.size(), 1);
    std::size_t place = text_at;
    for (std::size_t i = 0; i < runs.size(); ++i) {
      set(out, 4 * i, place, 4);
      place += runs[i].text.size();
      std::string entry;
      const std::string& list = paragraphs ? runs[i].paragraph_properties : runs[i].properties;
      if (paragraphs) {
        const std::string body = std::string(2, '\0') + list;
        put(entry, 0, 1);
        put(entry, (body.size() + 1) / 2, 1);
        entry += body;
      } else {
        put(entry, list.size(), 1);
        entry += list;
      }
      free -= (entry.size() + 1) / 2 * 2;
      free -= free % 2;
      out.replace(free, entry.size(), entry);
      set(out, 4 * (runs.size() + 1) + (paragraphs ? 13 : 1) * i, free / 2, 1);
    }
    set(out, 4 * runs.size(), place, 4);
    return out;
  };
  std::string text;
  for (const Stretch& run : runs) text += run.text;
  main += text;
  main.resize((main.size() + 511) / 512 * 512);
  const std::size_t characters_page = main.size() / 512;
  main += page(false);
  const std::size_t paragraphs_page = main.size() / 512;
  main += page(true);
  std::string table;
  const auto table_of_pages = [&](std::size_t field, std::size_t number) {
    set(main, field, table.size(), 4);
    set(main, field + 4, 12, 4);
    put(table, text_at, 4);
    put(table, text_at + text.size(), 4);
    put(table, number, 4);
  };
  table_of_pages(0xFA, characters_page);
  table_of_pages(0x102, paragraphs_page);
  set(main, 0x1A2, table.size(), 4);
  set(main, 0x1A6, 5 + 16, 4);
  put(table, 2, 1);
  put(table, 16, 4);
  put(table, 0, 4);
  put(table, text.size(), 4);
  put(table, 0, 2);
  put(table, text_at * 2 | 0x40000000u, 4);
  put(table, 0, 2);
  set(main, 0, 0xA5EC, 2);
  set(main, 2, 0xC1, 2);
  set(main, 0x0A, flags, 2);
  for (const auto& [story, count] : stories) set(main, 0x4C + 4 * story, count, 4);
  return make_compound({{"WordDocument", main}, {"0Table", table}});
}

const std::string in_table("\x16\x24\x01", 3), row_end("\x16\x24\x01\x17\x24\x01", 6), deleted("\x00\x08\x01", 3);

TEST(Ole, ReadsAWordDocument) {
  const std::vector<Stretch> runs = {{"Client \x13 PAGE \x14three\x15 of four\r", "", ""},
                                     {"Name\x07", "", in_table},
                                     {"DOB\x07", "", in_table},
                                     {"\x07", "", row_end},
                                     {"Jane\r", "", in_table},
                                     {"Roe\x07", "", in_table},
                                     {"2/1/80\x07", "", in_table},
                                     {"\x07", "", row_end},
                                     {"was Janet", deleted, ""},
                                     {"Seen today\tat noon \x93now\x94\r", "", ""},
                                     {"A note\r", "", ""},
                                     {"Page header\r", "", ""}};
  std::size_t body = 0;
  for (std::size_t i = 0; i < 10; ++i) body += runs[i].text.size();
  const std::string document = word_document(runs, {{0, body}, {1, 7}, {2, 12}});
  CollectingSink sink;
  const Outcome outcome = read_sample(ole::read_doc, as_bytes(document), Limits{}, sink);
  EXPECT_EQ(outcome.status, ItemStatus::read) << outcome.reason;
  EXPECT_TRUE(sink.violations.empty());
  const std::string text = sink.rendered();
  EXPECT_NE(text.find("Client three of four"), std::string::npos) << text;
  EXPECT_NE(text.find("Name | DOB\nJane Roe | 2/1/80\n"), std::string::npos) << text;
  EXPECT_NE(text.find("[deleted]\nwas Janet"), std::string::npos) << text;
  EXPECT_NE(text.find("at noon \xE2\x80\x9Cnow\xE2\x80\x9D"), std::string::npos) << text;
  EXPECT_NE(text.find("[header_footer]\nPage header"), std::string::npos) << text;
  EXPECT_NE(text.find("A note"), std::string::npos) << text;
}

TEST(Ole, SaysWhatNeedsAPassword) {
  CollectingSink sink;
  const std::string document = word_document({{"secret\r", "", ""}}, {{0, 7}}, 0x0100);
  EXPECT_EQ(ole::read_doc(as_bytes(document), Limits{}, sink).status, ItemStatus::encrypted);
  std::string user(12, '\0');
  put(user, 0xF3D1C4DFu, 4);
  const std::string slides = make_compound({{"Current User", user}, {"PowerPoint Document", "x"}});
  EXPECT_EQ(ole::read_ppt(as_bytes(slides), Limits{}, sink).status, ItemStatus::encrypted);
  EXPECT_TRUE(sink.parts.empty());
}

std::string record(unsigned type, const std::string& body) {
  std::string out;
  put(out, type, 2);
  put(out, body.size(), 2);
  return out + body;
}

std::string biff_begin(unsigned kind) {
  std::string body;
  put(body, 0x600, 2);
  put(body, kind, 2);
  body.resize(16);
  return record(0x809, body);
}

TEST(Ole, ReadsStringsOverTheBordersOfRecords) {
  std::string strings;
  put(strings, 2, 4);
  put(strings, 2, 4);
  put(strings, 8, 2);
  strings += '\0';
  strings += "Winif";  // goes on in the next record, there with two bytes each
  const std::string rest = std::string("\1") + wide("red");
  std::string second;
  put(second, 4, 2);
  second += '\1';
  second += wide("R\xF6he");
  std::string sheet_entry;
  put(sheet_entry, 0, 4);
  put(sheet_entry, 1, 1);  // hidden
  put(sheet_entry, 0, 1);
  put(sheet_entry, 3, 1);
  sheet_entry += '\0';
  sheet_entry += "Old";
  const auto workbook_with = [&](std::size_t place) {
    std::string entry = sheet_entry;
    set(entry, 0, place, 4);
    return biff_begin(5) + record(0x85, entry) + record(0xFC, strings) + record(0x3C, rest + second) + record(0x0A, "");
  };
  std::string cells;
  for (unsigned i = 0; i < 2; ++i) {
    std::string cell;
    put(cell, 3, 2);
    put(cell, 1 - i, 2);
    put(cell, 0, 2);
    put(cell, i, 4);
    cells += record(0xFD, cell);
  }
  std::string number;
  put(number, 4, 2);
  put(number, 0, 2);
  put(number, 0, 2);
  put(number, 780511200u << 2 | 2, 4);
  const std::string globals = workbook_with(workbook_with(0).size());
  const std::string book =
      make_compound({{"Workbook", globals + biff_begin(0x10) + cells + record(0x27E, number) + record(0x0A, "")}});
  CollectingSink sink;
  const Outcome outcome = read_sample(ole::read_xls, as_bytes(book), Limits{}, sink);
  EXPECT_EQ(outcome.status, ItemStatus::read) << outcome.reason;
  ASSERT_EQ(sink.parts.size(), 1u);
  ASSERT_EQ(sink.parts[0].tables.size(), 1u);
  const Table& table = sink.parts[0].tables[0];
  EXPECT_TRUE(table.hidden);
  EXPECT_EQ(table.sheet, "Old");
  EXPECT_EQ(table.source_row(0), 4u);
  EXPECT_EQ(sink.parts[0].view(table.at(0, 0)), "R\xC3\xB6he");
  EXPECT_EQ(sink.parts[0].view(table.at(0, 1)), "Winifred");
}

TEST(Ole, ReadsAnExcel2Sheet) {
  std::string book;
  put(book, 0x09, 2);
  put(book, 4, 2);
  put(book, 2, 2);
  put(book, 0x10, 2);
  std::string label(7, '\0');
  label +=
      "\x08"
      "Jane Roe";
  book += record(0x04, label);
  std::string whole;
  put(whole, 0, 2);
  put(whole, 1, 2);
  put(whole, 0, 3);
  put(whole, 12203, 2);
  book += record(0x02, whole) + record(0x0A, "");
  EXPECT_GT(ole::sniff_biff(as_bytes(book)), 50);
  CollectingSink sink;
  EXPECT_EQ(read_sample(ole::read_biff, as_bytes(book), Limits{}, sink).status, ItemStatus::read);
  EXPECT_NE(sink.rendered().find("Jane Roe | 12203"), std::string::npos) << sink.rendered();
}

TEST(Ole, ReadsSlidesAndWhatIsEmbedded) {
  const auto atom = [](unsigned type, const std::string& body, unsigned head = 0) {
    std::string out;
    put(out, head, 2);
    put(out, type, 2);
    put(out, body.size(), 4);
    return out + body;
  };
  const std::string persist = atom(0x3F3, std::string(20, '\0'));
  const std::string outline =
      atom(0xFF0, persist + atom(0xF9F, std::string(4, '\0')) + atom(0xFA0, wide("Case: Jane Roe")), 0x0F);
  const std::string drawn =
      atom(0x3EE, atom(0xFA0, wide("Case: Jane Roe")) + atom(0xFA8, "DOB 2/1/80\rDx F33.1"), 0x0F);
  const std::string noted = atom(0x3F0, atom(0xFA8, "ask her mother"), 0x0F);
  const std::string slides = make_compound({{"PowerPoint Document", atom(0x3E8, outline, 0x0F) + drawn + noted},
                                            {"MBD01/\x01Ole10Native", std::string("\5\0\0\0hello", 9)},
                                            {"MBD02/Workbook", "w"}});
  CollectingSink sink;
  const Outcome outcome = read_sample(ole::read_ppt, as_bytes(slides), Limits{}, sink);
  EXPECT_EQ(outcome.status, ItemStatus::read) << outcome.reason;
  EXPECT_EQ(
      sink.rendered(),
      "[heading page 1]\nCase: Jane Roe\n[body page 1]\nDOB 2/1/80\nDx F33.1\n[comment page 1]\nask her mother\n");
  ASSERT_EQ(sink.members.size(), 2u);
  EXPECT_TRUE(CompoundFile::is_one(as_bytes(sink.members[0].data)));
  EXPECT_TRUE(sink.members[1].data == "hello");
}

TEST(Ole, IsWhatItsRootSays) {
  const std::pair<const char*, std::string> files[] = {
      {"xls", make_compound({{"MBD0001/WordDocument", "w"}, {"Workbook", "b"}})},
      {"ppt", make_compound({{"MBD0001/Workbook", "b"}, {"PowerPoint Document", "p"}})},
      {"msg", make_compound({{"__attach_version1.0_#00000000/__substg1.0_3701000D/WordDocument", "w"},
                             {"__properties_version1.0", std::string(32, '\0')}})},
      {"doc", make_compound({{"ObjectPool/_1/Workbook", "b"}, {"WordDocument", "w"}})}};
  for (const auto& [id, bytes] : files) EXPECT_EQ(identify(as_bytes(bytes))->id, id);
}

TEST(Ole, ReadsABinaryWorkbook) {
  const auto part = [](std::initializer_list<std::pair<unsigned, std::string>> records) {
    std::string out;
    for (const auto& [type, body] : records) {
      if (type < 128) {
        put(out, type, 1);
      } else {
        put(out, (type & 0x7F) | 0x80, 1);
        put(out, type >> 7, 1);
      }
      put(out, body.size(), 1);
      out += body;
    }
    return out;
  };
  const auto text = [](std::string_view ascii) {
    std::string out;
    put(out, ascii.size(), 4);
    return out + wide(ascii);
  };
  const auto number = [](std::uint64_t value, unsigned bytes) {
    std::string out;
    put(out, value, bytes);
    return out;
  };
  const std::string none = "<Relationships/>";
  const std::string relationships =
      "<Relationships><Relationship Id='s1' Type='x/worksheet' Target='worksheets/a.bin'/>"
      "<Relationship Id='s2' Type='x/sharedStrings' Target='s.bin'/>"
      "<Relationship Id='s3' Type='x/styles' Target='t.bin'/></Relationships>";
  const std::string book =
      make_zip({{"xl/workbook.bin", part({{156, number(1, 4) + number(1, 4) + text("s1") + text("People")}})},
                {"xl/_rels/workbook.bin.rels", relationships},
                {"xl/s.bin", part({{19, number(0, 1) + text("Jane Roe")}})},
                {"xl/t.bin", part({{617, number(1, 4)}, {47, number(0, 2) + number(14, 2)}, {618, ""}})},
                {"xl/worksheets/a.bin", part({{0, number(6, 4)},
                                              {7, number(0, 4) + number(0, 4) + number(0, 4)},
                                              {2, number(1, 4) + number(0, 4) + number(29252u << 2 | 2, 4)}})}});
  CollectingSink sink;
  const Format* format = identify(as_bytes(book));
  ASSERT_NE(format, nullptr);
  EXPECT_EQ(format->id, "xlsb");
  const Outcome outcome = read_sample(format->read, as_bytes(book), Limits{}, sink);
  EXPECT_EQ(outcome.status, ItemStatus::read) << outcome.reason;
  EXPECT_NE(sink.rendered().find("Jane Roe | 1980-02-01"), std::string::npos) << sink.rendered();
  EXPECT_TRUE(sink.parts[0].tables[0].hidden);
}

TEST(Ole, ReadsAHangulDocument) {
  const auto record = [](unsigned tag, const std::string& data) {
    std::string out;
    put(out, tag | static_cast<std::uint64_t>(data.size()) << 20, 4);
    return out + data;
  };
  std::string control;
  put(control, 2, 2);
  control.append(14, 'x');  // a control is eight units long, whatever stands in it
  const std::string section = record(66, std::string(22, '\0')) +
                              record(67, control + wide("Odette Farrant, born") + wide("\n") + wide("1961-04-12\r")) +
                              record(67, wide("SSN 212-09-4431\r"));
  std::string head = "HWP Document File";
  head.resize(256, '\0');
  const std::string bytes = make_compound({{"FileHeader", head}, {"DocInfo", "x"}, {"BodyText/Section0", section}});
  EXPECT_GT(ole::sniff_hwp(as_bytes(bytes)), 90);
  CollectingSink sink;
  EXPECT_EQ(read_sample(ole::read_hwp, as_bytes(bytes), Limits{}, sink).status, ItemStatus::read);
  EXPECT_EQ(sink.text(), "Odette Farrant, born\n1961-04-12\nSSN 212-09-4431");

  head[36] = 2;
  const std::string locked = make_compound({{"FileHeader", head}, {"BodyText/Section0", section}});
  EXPECT_EQ(read_sample(ole::read_hwp, as_bytes(locked), Limits{}, sink).status, ItemStatus::encrypted);
}

TEST(Ole, EndsOnDamage) {
  const std::string document = word_document(
      {{"Name\x07", "", in_table}, {"\x07", "", row_end}, {"gone", deleted, ""}, {"Text\r", "", ""}}, {{0, 15}});
  for (std::size_t at = 512; at < document.size(); ++at) {
    if (document[at] == 0 && at % 5 != 0) continue;
    for (const char value : {'\xFF', '\x7F', '\x01'}) {
      std::string damaged = document;
      damaged[at] = value;
      CollectingSink sink;
      (void)ole::read_doc(as_bytes(damaged), Limits{}, sink);
      ASSERT_TRUE(sink.violations.empty());
    }
  }
}

}  // namespace
}  // namespace spillmap
