#include "detect/values.h"

#include <gtest/gtest.h>

namespace spillmap::detect {
namespace {

std::string date(std::string_view text) {
  const auto parsed = parse_date(text);
  return parsed ? parsed->iso() : "-";
}

TEST(ParseDate, ManyForms) {
  for (std::string_view text : {"1980-04-03",
                                "1980/4/3",
                                "04/03/1980",
                                "4/3/1980",
                                "4-3-80",
                                "04.03.1980",
                                "19800403",
                                "04031980",
                                "4031980",
                                "April 3, 1980",
                                "Apr 3 1980",
                                "apr. 3rd, 1980",
                                "3 April 1980",
                                "03-APR-80",
                                "3 de abril de 1980",
                                "3 de abril del 1980",
                                "1980 Apr 3",
                                "1980-04-03T00:00:00Z",
                                "4/3/1980 12:00:00 AM",
                                "198004031230",
                                "Thursday, April 3, 1980",
                                "'4/3/1980",
                                " 4/3/1980 ",
                                "4\xE2\x80\x93"
                                "3\xE2\x80\x93"
                                "1980",
                                "040380"})
    EXPECT_EQ(date(text), "1980-04-03") << text;
  EXPECT_EQ(date("31/12/1999"), "1999-12-31");
  EXPECT_EQ(date("29 feb 2000"), "2000-02-29");
  EXPECT_EQ(date("1 de enero de 1990"), "1990-01-01");
  EXPECT_EQ(date("12-dic-1975"), "1975-12-12");
  EXPECT_EQ(date("Sept 9, 2001"), "2001-09-09");
}

TEST(ParseDate, Refuses) {
  for (std::string_view text :
       {"", "13/13/1980", "2/30/1980", "29 feb 1999", "1.2.34", "hello", "1980", "April 1980", "4/3", "123456789",
        "10.0.0.1", "4/3/180", "555-12-3456", "12/01/2020 to 12/05/2020", "4/3/1980 x"})
    EXPECT_EQ(date(text), "-") << text;
}

TEST(ParseDate, OptionsAndDoubt) {
  EXPECT_FALSE(parse_date("03/04/1980")->order_known);
  EXPECT_TRUE(parse_date("03/14/1980")->order_known);
  EXPECT_TRUE(parse_date("03/03/1980")->order_known);
  EXPECT_TRUE(parse_date("3/4/80")->two_digit_year);
  EXPECT_EQ(parse_date("3/4/25")->year, 2025);
  EXPECT_EQ(parse_date("3/4/27")->year, 1927);
  DateOptions options;
  options.day_first = true;
  EXPECT_EQ(parse_date("03/04/1980", options)->iso(), "1980-04-03");
  options.excel_serial = true;
  EXPECT_EQ(parse_date("20864", options)->iso(), "1957-02-13");
  EXPECT_EQ(parse_date("61", options)->iso(), "1900-03-01");
  EXPECT_EQ(parse_date("36526.5", options)->iso(), "2000-01-01");
  EXPECT_FALSE(parse_date("20864"));
}

struct Case {
  Element element;
  std::string_view cell, value;
};

TEST(ReadAs, Values) {
  for (const Case& c : std::initializer_list<Case>{
           {Element::ssn, "212-45-6781", "212456781"},
           {Element::ssn, "212 45 6781", "212456781"},
           {Element::ssn, "212.45.6781", "212456781"},
           {Element::ssn,
            "212\xE2\x80\x91"
            "45\xE2\x80\x91"
            "6781",
            "212456781"},
           {Element::ssn, "212456781.0", "212456781"},
           {Element::ssn, "2.12456781E+08", "212456781"},
           {Element::ssn, "212-45-6781 (verified)", "212456781"},
           {Element::ssn, "SSN: 212-45-6781", "212456781"},
           {Element::ssn, "70214000", "070214000"},
           {Element::ssn, "XXX-XX-6781", "6781"},
           {Element::ssn, "***-**-6781", "6781"},
           {Element::itin, "912-70-1234", "912701234"},
           {Element::phone, "(518) 458-7731", "5184587731"},
           {Element::phone, "518.458.7731 x22", "5184587731"},
           {Element::phone, "+1 518 458 7731", "5184587731"},
           {Element::phone, "1-518-458-7731", "5184587731"},
           {Element::phone, "518-458-7731 / 518-458-7732", "5184587731"},
           {Element::phone, "5184587731.0", "5184587731"},
           {Element::phone, "cell: 518-458-7731", "5184587731"},
           {Element::phone, "+44 20 7946 0018", "+442079460018"},
           {Element::email, "Jane.Doe@Example.COM (home)", "jane.doe@example.com"},
           {Element::date_of_birth, "4/3/1980", "1980-04-03"},
           {Element::date_of_birth, "4/3/1980 (44)", "1980-04-03"},
           {Element::date_of_birth, "19800403", "1980-04-03"},
           {Element::drivers_license, "440 667 396", "440667396"},
           {Element::drivers_license, "NY 440667396", "440667396"},
           {Element::drivers_license, "NY-440667396", "440667396"},
           {Element::drivers_license, "440667396 NY", "440667396"},
           {Element::drivers_license, "T6496831", "T6496831"},
           {Element::passport, "e20712150", "E20712150"},
           {Element::alien_number, "A879-116-457", "A879116457"},
           {Element::alien_number, "12345678", "A012345678"},
           {Element::military_id, "1388726578", "1388726578"},
           {Element::national_id, "BOXW310820HNERXN09", "BOXW310820HNERXN09"},
           {Element::bank_account, "0043 0932 60", "0043093260"},
           {Element::bank_account, "DE89 3704 0044 0532 0130 00", "DE89370400440532013000"},
           {Element::payment_card, "4575 5187 6255 6510", "4575518762556510"},
           {Element::payment_card, "xxxx-xxxx-xxxx-6510", "6510"},
           {Element::account_access, "0417", "0417"},
           {Element::credentials, "jdoe / Summer!57", "jdoe / Summer!57"},
           {Element::credentials, "jdoe   pw Summer!57", "jdoe / Summer!57"},
           {Element::credentials, "jdoe\npassword: Summer!57", "jdoe / Summer!57"},
           {Element::medical_record_number, "MRN 00123-4", "MRN001234"},
           {Element::medical_record_number, "166206", "166206"},
           {Element::health_insurance, "1EG4-TE5-MK73", "1EG4TE5MK73"},
           {Element::health_insurance, "MD06783O", "MD06783O"},
           {Element::health_insurance, "U88826159 01", "U8882615901"},
           {Element::diagnosis, "F32.1 - Major depressive disorder", "F321"},
           {Element::diagnosis, "296.32", "29632"},
           {Element::treatment, "90837", "90837"},
           {Element::medication, "50580-449-05", "5058044905"},
       }) {
    const auto read = read_as(c.element, c.cell, false);
    ASSERT_TRUE(read) << id(c.element) << " " << c.cell;
    EXPECT_EQ(read->value, c.value) << c.cell;
    EXPECT_LE(read->begin, read->end);
    EXPECT_LE(read->end, c.cell.size());
    EXPECT_EQ(normalize(c.element, c.cell), c.value);
  }
}

TEST(ReadAs, DigitsOfFullWidth) {
  EXPECT_EQ(normalize(Element::phone, "４１５－６６６－７７７７"), "4156667777");
  const auto read = read_as(Element::ssn, "１２４－５６－７８１０ ", false);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->value, "124567810");
  EXPECT_EQ(read->begin, 0u);
  EXPECT_EQ(read->end, 33u);
}

TEST(ReadAs, NumberCells) {
  EXPECT_EQ(read_as(Element::ssn, "1023456", true)->value, "001023456");
  EXPECT_EQ(read_as(Element::date_of_birth, "20864", true)->value, "1957-02-13");
  EXPECT_EQ(read_as(Element::date_of_birth, "9291998", true)->value, "1998-09-29");
  EXPECT_FALSE(read_as(Element::ssn, "1.23E+08", true));
}

TEST(ReadAs, SaysNothingWhereThereIsNothing) {
  for (std::size_t e = 0; e < element_count; ++e)
    for (std::string_view cell : {"", "N/A", "unknown", "-", "see chart", "Pending", "none", "ninguno"})
      EXPECT_FALSE(read_as(static_cast<Element>(e), cell, false)) << cell;
  EXPECT_FALSE(read_as(Element::ssn, "John Smith", false));
  EXPECT_FALSE(read_as(Element::ssn, "912-70-1234", false));
  EXPECT_FALSE(read_as(Element::itin, "212-45-6781", false));
  EXPECT_FALSE(read_as(Element::phone, "12", false));
  EXPECT_FALSE(read_as(Element::diagnosis, "Major depressive disorder", false));
  EXPECT_FALSE(read_as(Element::date_of_birth, "1/1/1900", false));
}

TEST(ReadAs, Flags) {
  EXPECT_TRUE(read_as(Element::ssn, "XXX-XX-6781", false)->flags & flag_masked);
  EXPECT_TRUE(read_as(Element::ssn, "078-05-1120", false)->flags & flag_sample);
  EXPECT_TRUE(read_as(Element::payment_card, "4111111111111111", false)->flags & flag_sample);
  EXPECT_TRUE(read_as(Element::payment_card, "4575518762556510", false)->flags & flag_checksum);
  EXPECT_TRUE(read_as(Element::diagnosis, "F32.1", false)->flags & flag_code);
}

TEST(CouldBe, Votes) {
  EXPECT_TRUE(could_be(Element::ssn, "212-45-6781"));
  EXPECT_TRUE(could_be(Element::ssn, "212456781"));
  EXPECT_FALSE(could_be(Element::ssn, "21245678"));
  EXPECT_FALSE(could_be(Element::ssn, "XXX-XX-6781"));
  EXPECT_TRUE(could_be(Element::phone, "5184587731"));
  EXPECT_FALSE(could_be(Element::phone, "0184587731"));
  EXPECT_TRUE(could_be(Element::date_of_birth, "05/29/1984"));
  EXPECT_TRUE(could_be(Element::health_insurance, "DM11667N"));
  EXPECT_FALSE(could_be(Element::email, "jane"));
}

}  // namespace
}  // namespace spillmap::detect
