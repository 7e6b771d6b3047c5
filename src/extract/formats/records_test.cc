// What cannot stand in a text file under tests/cases: documents inside of records, character sets, damaged input.
#include <gtest/gtest.h>

#include "extract/base64.h"
#include "extract/codes.h"
#include "extract/formats/dicom/charset.h"
#include "extract/formats/dicom/dicom.h"
#include "extract/formats/fhir/fhir.h"
#include "extract/formats/hl7/hl7.h"
#include "extract/formats/json.h"
#include "extract/formats/nacha.h"
#include "extract/formats/tax.h"
#include "extract/formats/x12/x12.h"
#include "extract/identifiers.h"
#include "extract/json_scan.h"
#include "extract/testing.h"

namespace spillmap {
namespace {

using Reader = Outcome (*)(ByteView, const Limits&, Sink&);

CollectingSink run(Reader reader, std::string_view bytes) {
  CollectingSink sink;
  read_sample(reader, as_bytes(bytes), Limits{}, sink);
  EXPECT_TRUE(sink.violations.empty()) << sink.violations[0];
  return sink;
}

void expect_every_beginning_is_read_without_harm(Reader reader, std::string_view bytes) {
  for (std::size_t size = 0; size <= bytes.size(); ++size) {
    CollectingSink sink;
    reader(as_bytes(bytes.substr(0, size)), Limits{}, sink);
    EXPECT_TRUE(sink.violations.empty()) << size << ": " << sink.violations[0];
  }
}

bool says(const CollectingSink& sink, Element element, std::string_view text) {
  for (const TextPart& part : sink.parts)
    for (const Record& record : part.records)
      for (const RecordValue& value : record.values)
        if (value.element == element && part.view(value.begin, value.end) == text) return true;
  return false;
}

TEST(Records, TakeDocumentsOutOfMessages) {
  const CollectingSink sink = run(hl7::read,
                                  "MSH|^~\\&|A|B|C|D|20230412||MDM^T02|1|P|2.5\rPID|1||77||Farrant^Odette\r"
                                  "OBX|1|ED|DOC^Letter||^text^plain^Base64^SGVsbG8gT2RldHRl\r");
  ASSERT_EQ(sink.members.size(), 1u);
  EXPECT_EQ(sink.members[0].data, "Hello Odette");
  EXPECT_TRUE(says(sink, Element::name, "Odette Farrant"));

  const CollectingSink fhir =
      run(fhir::read, R"({"resourceType":"DocumentReference","content":[{"attachment":{"data":"SGVsbG8gT2RldHRl"}}]})");
  ASSERT_EQ(fhir.members.size(), 1u);
  EXPECT_EQ(fhir.members[0].data, "Hello Odette");
}

TEST(Records, ReadEscapesOfMessages) {
  const CollectingSink sink = run(hl7::read,
                                  "MSH|^~\\&|A|B|C|D|20230412||ADT^A04|1|P|2.5\rPID|1||77||O\\T\\Farrant^Odette|||F|||"
                                  "4 Weir Ln \\F\\ rear^^Athens^NY^12015\r");
  EXPECT_TRUE(says(sink, Element::name, "Odette O&Farrant"));
  EXPECT_TRUE(says(sink, Element::address, "4 Weir Ln | rear, Athens, NY 12015"));
}

// Every beginning of a file is read without harm, whatever it breaks off in.
TEST(Records, BearToBreakOff) {
  const std::pair<Reader, std::string> files[] = {
      {hl7::read,
       "MSH|^~\\&|A|B|C|D|20230412||ADT^A04|1|P|2.5\rPID|1||77^^^X^MR~8\\X4\\||Farrant^Odette||19680207\rIN1|1\r"},
      {x12::read,
       "ISA*00*          *00*          *ZZ*S              *ZZ*R              *230412*0815*^*00501*000000905*1*P*:~"
       "ST*837*1~HL*1**22*1~NM1*IL*1*FARRANT*ODETTE****MI*E7~HL*2*1*23*0~NM1*QC*1*FARRANT*HUGO~CLM*8-1~HI*ABK:J4540~SE*"
       "1*1~"},
      {fhir::read,
       R"({"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient","name":[{"family":"Farrant"}]}}]})"},
      {plain::read_json, R"({"a":[{"b":"\u00e9","c":[1,2,{"d":null}]},{"b":2}],"e":"f\"g"})"},
      {plain::read_xml, "<?xml version=\"1.0\"?><a b=\"c\"><d>e</d><d>f</d><g>h<i/>j</g></a>"},
      {nacha::read, "101 021300077 1417833052310190630A094101BANK\n5200LOWELL\n622021388714422152625640000134481"}};
  for (const auto& [reader, bytes] : files) expect_every_beginning_is_read_without_harm(reader, bytes);
}

TEST(Records, KnowPaymentsWithBlanksTooMany) {
  const std::string head = "101 021300077 1417833052310190630A094101LOWELL BANK            LOWELL COMMUNITY SVC";
  const auto record = [&](std::size_t size) {
    return head + std::string(size - head.size(), ' ') + "\r\n5200LOWELL" + std::string(200, ' ');
  };
  EXPECT_GE(nacha::sniff(as_bytes(record(94))), 90);
  EXPECT_GE(nacha::sniff(as_bytes(record(95))), 90);
  EXPECT_EQ(nacha::sniff(as_bytes(record(120))), 0);
}

// An element of a data set: explicit value representation, little endian.
std::string element(unsigned group, unsigned number, std::string_view vr, std::string value) {
  if (value.size() % 2 == 1) value += ' ';
  std::string out;
  for (const unsigned half : {group, number}) {
    out += static_cast<char>(half & 0xFF);
    out += static_cast<char>(half >> 8);
  }
  out += vr;
  out += static_cast<char>(value.size() & 0xFF);
  out += static_cast<char>(value.size() >> 8);
  return out + value;
}

TEST(Records, ReadHeadersOfPictures) {
  dicom::warm_up();  // quiet, whatever is damaged
  std::string meta = element(2, 0x10, "UI", std::string("1.2.840.10008.1.2.1") + '\0');
  std::string length = element(2, 0, "UL", std::string("\0\0\0\0", 4));
  length[8] = static_cast<char>(meta.size());
  const std::string file = std::string(128, '\0') + "DICM" + length + meta + element(8, 5, "CS", "ISO_IR 100") +
                           element(8, 0x90, "PN", "Quist^Marta") + element(0x10, 0x10, "PN", "M\xFCller^Odette^J") +
                           element(0x10, 0x20, "LO", "55-1201") + element(0x10, 0x30, "DA", "19680207");
  EXPECT_GE(dicom::sniff(as_bytes(file)), 90);
  const CollectingSink sink = run(dicom::read, file);
  EXPECT_TRUE(says(sink, Element::name, "Odette J M\xC3\xBCller"));
  EXPECT_TRUE(says(sink, Element::date_of_birth, "1968-02-07"));
  EXPECT_TRUE(says(sink, Element::medical_record_number, "55-1201"));
  ASSERT_EQ(sink.parts.size(), 1u);
  bool provider = false;
  for (const RecordPerson& person : sink.parts[0].records.at(0).persons) provider |= person.role == Role::provider;
  EXPECT_TRUE(provider);
  expect_every_beginning_is_read_without_harm(dicom::read, file);
  // No room is made for 4 GiB because an element claims to have them (fuzzing counts what is asked for).
  EXPECT_TRUE(run(dicom::read, std::string("\x08\0\x80\0\0\x03\0\xFF<)\xEE\0\0\0\0\0\0FFF", 20)).members.empty());
}

// The examples of the standard (PS3.5, annexes H to K).
TEST(Records, ReadTheCharacterSetsOfPictures) {
  EXPECT_EQ(dicom::to_utf8("Yamada^Tarou=\x1B$B;3ED\x1B(B^\x1B$BB@O:\x1B(B", "\\ISO 2022 IR 87"),
            "Yamada^Tarou=\xE5\xB1\xB1\xE7\x94\xB0^\xE5\xA4\xAA\xE9\x83\x8E");
  EXPECT_EQ(dicom::to_utf8("Hong^Gildong=\x1B$)C\xFB\xF3^\x1B$)C\xD1\xCE\xD4\xD7", "\\ISO 2022 IR 149"),
            "Hong^Gildong=\xE6\xB4\xAA^\xE5\x90\x89\xE6\xB4\x9E");
  EXPECT_EQ(dicom::to_utf8("Wang^XiaoDong=\xE7\x8E\x8B^\xE5\xB0\x8F\xE6\x9D\xB1", "ISO_IR 192"),
            "Wang^XiaoDong=\xE7\x8E\x8B^\xE5\xB0\x8F\xE6\x9D\xB1");
  EXPECT_EQ(dicom::to_utf8("Dionysios is \xC4\xE9\xEF\xED\xF5\xF3\xE9\xEF\xF2", "ISO_IR 126"),
            "Dionysios is \xCE\x94\xCE\xB9\xCE\xBF\xCE\xBD\xCF\x85\xCF\x83\xCE\xB9\xCE\xBF\xCF\x82");
}

TEST(Records, TellNumberingAndCodeSystems) {
  EXPECT_EQ(identifier_element("", "2.16.840.1.113883.4.1"), Element::ssn);
  EXPECT_EQ(identifier_element("", "urn:oid:2.16.840.1.113883.4.3.36"), Element::drivers_license);
  EXPECT_EQ(identifier_element("MR", ""), Element::medical_record_number);
  EXPECT_EQ(identifier_element("", "http://hl7.org/fhir/sid/us-npi"), std::nullopt);
  EXPECT_EQ(code_system("http://hl7.org/fhir/sid/icd-10-cm"), CodeSystem::icd10);
  EXPECT_EQ(code_system("2.16.840.1.113883.6.96"), CodeSystem::snomed);
  EXPECT_EQ(guess_code_system("296.33", Element::diagnosis), CodeSystem::icd9);
  EXPECT_EQ(kinship_of("", "Grandmother"), Kinship::other);
  EXPECT_EQ(kinship_of("MTH", ""), Kinship::parent);
}

TEST(Records, FindTheBordersOfJsonValues) {
  std::string_view text = R"( {"a":"}\"","b":[1]} [2] "x" true )";
  EXPECT_EQ(next_json_value(text), R"({"a":"}\"","b":[1]})");
  EXPECT_EQ(next_json_value(text), "[2]");
  EXPECT_EQ(next_json_value(text), "\"x\"");
  EXPECT_EQ(next_json_value(text), "true");
  EXPECT_EQ(next_json_value(text), "");
  EXPECT_EQ(json_depth(R"([[{"a":"[[["}]])"), 3u);
  EXPECT_EQ(decode_base64("SGVs\r\nbG8=", 100), "Hello");
}

TEST(Records, ReadWageReturns) {
  std::string record(512, ' ');
  const auto put = [&](std::size_t column, std::string_view text) { record.replace(column - 1, text.size(), text); };
  put(1, "RW079442918ODETTE");
  put(42, "FARRANT");
  put(88, "4 WEIR LN");
  put(110, "ATHENS");
  put(132, "NY12015");
  std::string head(512, ' ');
  head.replace(0, 11, "RA123456789");
  const CollectingSink sink = run(tax::read_efw2, head + "\r\n" + record + "\r\n");
  EXPECT_GE(tax::sniff_efw2(as_bytes(head + "\r\n" + record)), 90);
  EXPECT_TRUE(says(sink, Element::name, "ODETTE FARRANT"));
  EXPECT_TRUE(says(sink, Element::ssn, "079442918"));
  EXPECT_TRUE(says(sink, Element::address, "4 WEIR LN, ATHENS, NY 12015"));
}

}  // namespace
}  // namespace spillmap
