#include "detect/address/address.h"

#include <gtest/gtest.h>

namespace spillmap::detect {
namespace {

const AddressFinder& finder() {
  static const AddressFinder one;
  return one;
}

std::vector<AddressHit> find(std::string_view text) {
  std::vector<AddressHit> hits;
  find_addresses(finder(), text, hits);
  return hits;
}

struct Case {
  const char* text;
  const char* packed;  // line|city|state|zip|country
};

TEST(Address, FoundInText) {
  const Case cases[] = {
      {"She lives at 1520 Hudson Circle, Russell, NY 13684 with her mother.", "1520 Hudson Circle|Russell|NY|13684|"},
      {"mail: PO Box 794, Holland Patent, NY 13354", "PO Box 794|Holland Patent|NY|13354|"},
      {"P.O. Box 12\nAlbany, New York 12201", "P.O. Box 12|Albany|NY|12201|"},
      {"Post Office Box 44, Troy NY 12180", "Post Office Box 44|Troy|NY|12180|"},
      {"177 COUNTY ROUTE 9, 1ST FL, LATHAM, NY 12110", "177 COUNTY ROUTE 9, 1ST FL|LATHAM|NY|12110|"},
      {"at 4410 State Hwy 12, Norwich, NY 13815", "4410 State Hwy 12|Norwich|NY|13815|"},
      {"123-45 Queens Blvd, Flushing NY 11375", "123-45 Queens Blvd|Flushing|NY|11375|"},
      {"1075 KIRKWOOD AVE, #21, NEWARK, NJ 07101.", "1075 KIRKWOOD AVE, #21|NEWARK|NJ|07101|"},
      {"12 1/2 Elm Street, Troy, NY 12180", "12 1/2 Elm Street|Troy|NY|12180|"},
      {"now at 300 Broadway, Apt 2C, Albany, NY 12207", "300 Broadway, Apt 2C|Albany|NY|12207|"},
      {"9 4th Ct, Bldg 2, Apt 5, Cohoes, NY 12047", "9 4th Ct, Bldg 2, Apt 5|Cohoes|NY|12047|"},
      {"68 Valley View Circle, Watervliet, NY 12189-0044", "68 Valley View Circle|Watervliet|NY|12189-0044|"},
      {"RR 2 Box 45, Delhi, NY 13753", "RR 2 Box 45|Delhi|NY|13753|"},
      {"33 Avenue B, Schenectady, NY 12308", "33 Avenue B|Schenectady|NY|12308|"},
      {"88 Rue Sainte-Catherine, Montreal, QC H3B 1A7", "88 Rue Sainte-Catherine|Montreal|QC|H3B 1A7|CA"},
      {"14 Mill Road, Leeds LS6 2AB", "14 Mill Road|Leeds||LS6 2AB|GB"},
      {"500 Saint Johns Place Apt 6, Saint Paul, MN 55104", "500 Saint Johns Place, Apt 6|Saint Paul|MN|55104|"},
      {"12 Oak St. W., Rochester, N.Y. 14604", "12 Oak St. W.|Rochester|NY|14604|"},
  };
  for (const Case& c : cases) {
    const auto hits = find(c.text);
    ASSERT_EQ(hits.size(), 1u) << c.text;
    EXPECT_EQ(pack(hits[0].address), c.packed);
    EXPECT_GE(hits[0].confidence, 75) << c.text;
  }
}

TEST(Address, AloneAndInSmallLetters) {
  for (const char* text : {"checkout the new place at 101 main st.", "PO Box 123456", "i live on 45 n 3rd ave apt 2",
                           "P.O. Box 12", "meet me at 1200 martin luther king blvd, ok"}) {
    const auto hits = find(text);
    ASSERT_EQ(hits.size(), 1u) << text;
    EXPECT_GE(hits[0].confidence, 50) << text;
  }
  for (const char* text :
       {"walk 20 blocks down main st", "a 30 day court order", "in 2 way street", "she has 15 cats on main st",
        "10 miles from the ave", "a 12 bedroom court", "turn at 21 st", "took 50 mg on the road"})
    EXPECT_EQ(find(text).size(), 0u) << text;
}

TEST(Address, OverLinesAndColumns) {
  const Case cases[] = {
      {"Jane Roe\n113 Guilderland Circle, Apt. 11\nTroy, NY 12183\n\nDear Jane",
       "113 Guilderland Circle, Apt. 11|Troy|NY|12183|"},
      {"Jane Roe\n113 Guilderland Circle\nApt 11\nTroy, NY 12183\n", "113 Guilderland Circle, Apt 11|Troy|NY|12183|"},
      {"Address: 12 Oak Lane\n         Albany, NY 12203\n", "12 Oak Lane|Albany|NY|12203|"},
      {"Address: 12 Oak Lane\nCity/State/ZIP: Albany, NY 12203\n", "12 Oak Lane|Albany|NY|12203|"},
      {"Address: 47 Western Rd    City: Albany    State: NY    ZIP: 12203", "47 Western Rd|Albany|NY|12203|"},
      {"Street: 47 Western Rd\nCity: Albany  State: NY  ZIP: 12203", "47 Western Rd|Albany|NY|12203|"},
      {"The client, who was seen in our office in March, has been living at 12 Oak Lane,\nAlbany, NY 12203 since then.",
       "12 Oak Lane|Albany|NY|12203|"},
      {"The client, who was seen in our office in March, has been living at 12 Oak\nLane, Albany, NY 12203 since.",
       "12 Oak Lane|Albany|NY|12203|"},
      {" Home address     1738 Pawling Road, #2, Raleigh, NC    Previous address\n                  27621\n",
       "1738 Pawling Road, #2|Raleigh|NC|27621|"},
      {"1123 Van Rensselaer Street, New\t(860) 437-0709\t087-96-4625\nHaven, CT 06535\n",
       "1123 Van Rensselaer Street|New Haven|CT|06535|"},
      {"\t1592 Congress Way\t\t\nHome address\t\tTelephone\t(838) 273-9823\n\tOglethorpe, GA 31068\t\t\n",
       "1592 Congress Way|Oglethorpe|GA|31068|"},
      {"Street address: 259 Maple Terrace\nCity: Rock City Falls\nState: NY\nZIP code: 12863\n",
       "259 Maple Terrace|Rock City Falls|NY|12863|"},
      {"Address: 12 Oak Lane\nCity: Albany State: NY Zip: 12203\n", "12 Oak Lane|Albany|NY|12203|"},
      {"Street address: 870 Wolf Rd\nCity: Albany\nState: NY\nZIP code: 12207\nDaytime phone: x",
       "870 Wolf Rd|Albany|NY|12207|"},
      {"Client                          Guardian\n"
       "12 Oak Lane                     9 Elm Road, Apt 2\n"
       "Albany, NY 12203                Troy, NY 12180\n",
       "12 Oak Lane|Albany|NY|12203|"},
  };
  for (const Case& c : cases) {
    const auto hits = find(c.text);
    ASSERT_GE(hits.size(), 1u) << c.text;
    EXPECT_EQ(pack(hits[0].address), c.packed) << c.text;
  }
  const auto two = find(cases[14].text);
  ASSERT_EQ(two.size(), 2u);
  EXPECT_EQ(pack(two[1].address), "9 Elm Road, Apt 2|Troy|NY|12180|");
  EXPECT_EQ(two[1].value, "9 Elm Road, Apt 2, Troy, NY 12180");
  EXPECT_GT(two[1].tail_begin, two[1].end);
}

TEST(Address, PartsThatAreMissing) {
  const auto bare = find("He moved to 47 Western Road last week");
  ASSERT_EQ(bare.size(), 1u);
  EXPECT_EQ(bare[0].address.line, "47 Western Road");
  EXPECT_EQ(bare[0].parts & (has_city | has_state | has_zip), 0u);
  const auto city = find("12 Oak Street, Albany was her home");
  ASSERT_EQ(city.size(), 1u);
  EXPECT_EQ(city[0].address.city, "Albany");
}

TEST(Address, NotAnAddress) {
  for (const char* text : {"1180 patients were seen",
                           "the 12 step program",
                           "a 5 Way Stop ahead",
                           "Section 5. Parent signature",
                           "a 24 hour drive",
                           "In 2019 State funding rose",
                           "take 2 tablets in the morning",
                           "Page 3 Court records",
                           "12 North",
                           "30 Day Supply",
                           "7 Employees Drive carpool with",
                           "on 3 March 2024",
                           "Room 12",
                           "$500 Court fee",
                           "100 mg Lane",
                           "2 Client Drive",
                           "score of 15 points",
                           "5 Units St",
                           "1 of 3 Street",
                           "3.12 Main"}) {
    const auto hits = find(text);
    for (const auto& hit : hits) EXPECT_LT(hit.confidence, 50) << text << ": " << hit.value;
  }
}

TEST(Address, WholeCell) {
  const auto parse = [](std::string_view text, std::string_view zip = {}) {
    const auto a = parse_address(finder(), text, zip);
    return a ? pack(*a) : std::string("-");
  };
  EXPECT_EQ(parse("148 GRAND AVE, APT 2C ALBANY", "12210"), "148 GRAND AVE, APT 2C|ALBANY|NY|12210|");
  EXPECT_EQ(parse("12 oak street albany ny 12203"), "12 oak street|albany|NY|12203|");
  EXPECT_EQ(parse("12 Oak St Albany"), "12 Oak St|Albany|||");
  EXPECT_EQ(parse("Albany, NY 12203"), "|Albany|NY|12203|");
  EXPECT_EQ(parse("827 Hamlin Street Evanston 60201"), "827 Hamlin Street|Evanston|IL|60201|");
  EXPECT_EQ(parse("n/a"), "-");
  EXPECT_EQ(parse("N4471 County Road J, Kettle Bend, WI 54418"), "N4471 County Road J|Kettle Bend|WI|54418|");
  EXPECT_EQ(parse("W156N8480 Pilgrim Road, Menomonee Falls, WI 53051"),
            "W156N8480 Pilgrim Road|Menomonee Falls|WI|53051|");
  EXPECT_EQ(parse("785-8364 glaucoma check"), "-");
  EXPECT_EQ(parse("514 PEACE & PLENTY LANE"), "514 PEACE & PLENTY LANE||||");
  EXPECT_EQ(parse("6910 # G MARY CAROLINE CIRCLE"), "6910 # G MARY CAROLINE CIRCLE||||");
  EXPECT_EQ(parse("# 1 PINTO DR."), "1 PINTO DR.||||");
  EXPECT_EQ(parse("28 Lullwater, GA"), "28 Lullwater||GA||");
  EXPECT_EQ(parse("10 S. Dearborn, Chicago, lL 60603"), "10 S. Dearborn|Chicago|IL|60603|");
  EXPECT_EQ(parse("6th and Main Street"), "6th and Main Street||||");
  EXPECT_EQ(parse("I-80 & Frontage Road"), "I-80 & Frontage Road||||");
  EXPECT_EQ(parse("12th & Millard"), "12th & Millard||||");
  EXPECT_EQ(parse("Rob Nash & Jean Parker"), "-");
  EXPECT_EQ(parse("Homeless"), "-");
}

TEST(Address, SplitColumns) {
  const auto combine = [](std::string_view street, std::string_view second, std::string_view city,
                          std::string_view state, std::string_view zip) {
    const auto a = combine_address(finder(), street, second, city, state, zip);
    return a ? pack(*a) : std::string("-");
  };
  EXPECT_EQ(combine("12 Oak St", "4B", "Newark", "NJ", "7101"), "12 Oak St, Apt 4B|Newark|NJ|07101|");
  EXPECT_EQ(combine("12 Oak St", "Apt 4", "Albany", "New York", "12203.0"), "12 Oak St, Apt 4|Albany|NY|12203|");
  EXPECT_EQ(combine("12 Oak St", "", "Albany, NY 12203", "", ""), "12 Oak St|Albany|NY|12203|");
  EXPECT_EQ(combine("12 Oak St", "", "Albany", "", "122031234"), "12 Oak St|Albany|NY|12203-1234|");
  EXPECT_EQ(combine("", "", "", "", "12203"), "-");
  EXPECT_EQ(combine("12 Oak St, Albany, NY 12203", "", "", "", ""), "12 Oak St|Albany|NY|12203|");
  EXPECT_EQ(combine("N/A", "", "", "NY", ""), "-");
}

TEST(Address, HostileInputIsBounded) {
  std::string many;
  for (int i = 0; i < 20000; ++i) many += "1 A ";
  find(many);
  find(std::string(200000, '1'));
  find(std::string(100000, '\n') + "12 Oak St" + std::string(100000, ' '));
  std::string boxes;
  for (int i = 0; i < 20000; ++i) boxes += "PO Box 1, ";
  find(boxes);
  find("12 \xff\xfe\x80 Street, \xc3");
  parse_address(finder(), std::string(390, '#'));
}

TEST(Address, MutatedTextStaysInBounds) {
  const std::string seed =
      "Address: 12 1/2 N Main St, Apt #4B,\n  St. Paul, MN 55104-1234\tPO Box 9, RR 2 Box 1\nUnit 4719 Box 7394\nDPO "
      "AP 96250\n"
      "City: Albany  State: NY\nZIP: 12203   177 County Route 9, 1st Fl\n Latham, N.Y. 12110; 88 Rue X, QC H3B 1A7 "
      "\xC3\xA9";
  std::uint32_t random = 12345;
  const auto next = [&random] { return random = random * 1664525u + 1013904223u; };
  for (int round = 0; round < 3000; ++round) {
    std::string text = seed;
    for (int i = 0; i < 6; ++i) {
      const std::size_t at = (next() >> 8) % text.size();
      switch ((next() >> 16) % 4) {
        case 0: text[at] = static_cast<char>(next() >> 24); break;
        case 1: text.erase(at, (next() >> 20) % 9); break;
        case 2: text.insert(at, seed.substr((next() >> 8) % seed.size(), (next() >> 20) % 20)); break;
        default: text.insert(at, 1, " \n\t,.#:0A"[(next() >> 12) % 9]);
      }
    }
    std::uint32_t last = 0;
    for (const auto& hit : find(text)) {
      ASSERT_LE(last, hit.begin);
      ASSERT_LT(hit.begin, hit.end);
      ASSERT_LE(hit.end, text.size());
      ASSERT_LE(hit.tail_begin, hit.tail_end);
      ASSERT_LE(hit.tail_end, text.size());
      ASSERT_FALSE(hit.address.line.empty());
      last = hit.end;
    }
    parse_address(finder(), text.substr(0, 300), text.substr(3, 5));
  }
}

}  // namespace
}  // namespace spillmap::detect
