#include "detect/terms/terms.h"

#include <gtest/gtest.h>

#include <fstream>

#include "base/text.h"
#include "detect/terms/inside.h"

namespace spillmap::detect {
namespace {

const TermFinder& finder() {
  static const TermFinder one = TermFinder::create().value();
  return one;
}

std::vector<TermHit> find(std::string_view text) {
  std::vector<TermHit> hits;
  find_terms(finder(), text, hits);
  return hits;
}

struct Case {
  const char* text;
  const char* value;
  Element element;
  const char* code;
  std::uint32_t flags;
  int least, most;  // confidence
};

TEST(Terms, Found) {
  const Case cases[] = {
      {"diagnosed with major depressive disorder (F33.1) in May", "major depressive disorder (F33.1)",
       Element::diagnosis, "F331", flag_mental_health, 90, 100},
      {"F10.230 Alcohol dependence with withdrawal, uncomplicated",
       "F10.230 Alcohol dependence with withdrawal, uncomplicated", Element::diagnosis, "F10230", flag_substance_use,
       90, 100},
      {"M54.50 - Low back pain, unspecified", "M54.50 - Low back pain, unspecified", Element::diagnosis, "M5450", 0, 90,
       100},
      {"Dx: E11.9, I10", "E11.9", Element::diagnosis, "E119", 0, 85, 100},
      {"ICD-10: F331", "F331", Element::diagnosis, "F331", flag_mental_health, 80, 100},
      {"S72.001A was billed", "S72.001A", Element::diagnosis, "S72001A", 0, 75, 100},
      {"He has panic attacks at night", "panic attacks", Element::diagnosis, "", flag_mental_health, 60, 80},
      {"because of OCD she", "OCD", Element::diagnosis, "", flag_mental_health, 50, 80},
      {"Diagnosis: Opioid Use Disorder", "Opioid Use Disorder", Element::diagnosis, "", flag_substance_use, 85, 100},
      {"treated for HIV", "HIV", Element::diagnosis, "", flag_hiv, 60, 80},
      {"she is 20 weeks pregnant", "weeks pregnant", Element::diagnosis, "", flag_reproductive, 50, 80},
      {"survivor of domestic violence", "survivor of domestic violence", Element::diagnosis, "", flag_domestic_violence,
       50, 80},
      {"con depresión grave", "depresión grave", Element::diagnosis, "", flag_mental_health, 50, 80},
      {"attends DBT skills group weekly", "DBT skills group", Element::treatment, "", flag_mental_health, 60, 80},
      {"on methadone maintenance since", "methadone maintenance", Element::treatment, "", flag_substance_use, 60, 80},
      {"needs home oxygen", "home oxygen", Element::treatment, "", 0, 50, 80},
      {"takes bupropion XL 300 mg daily", "bupropion XL 300 mg", Element::medication, "", flag_mental_health, 90, 100},
      {"insulin glargine 20 units", "insulin glargine 20 units", Element::medication, "", 0, 90, 100},
      {"fluticasone-salmeterol 250-50 mcg twice", "fluticasone-salmeterol 250-50 mcg", Element::medication, "", 0, 90,
       100},
      {"buprenorphine-naloxone 8 mg-2 mg SL", "buprenorphine-naloxone 8 mg-2 mg SL", Element::medication, "",
       flag_substance_use, 90, 100},
      {"paliperidone palmitate 156 mg IM monthly", "paliperidone palmitate 156 mg IM", Element::medication, "",
       flag_mental_health, 90, 100},
      {"40 mg of lisinopril", "40 mg of lisinopril", Element::medication, "", 0, 90, 100},
      {"referred for supportive counseling", "supportive counseling", Element::treatment, "", flag_mental_health, 60,
       80},
      {"had a laparoscopic hydrocelectomy", "hydrocelectomy", Element::treatment, "", 0, 50, 70},
      {"started insulin titration", "insulin titration", Element::treatment, "", 0, 50, 80},
      {"has Castleman disease", "Castleman disease", Element::diagnosis, "", 0, 40, 70},
      {"treated for a broken left wrist", "broken left wrist", Element::diagnosis, "", 0, 60, 80},
      {"injured his right knee at work", "injured his right knee", Element::diagnosis, "", 0, 50, 70},
      {"has a buckwheat allergy", "buckwheat allergy", Element::diagnosis, "", 0, 40, 70},
      {"underwent an extraction on Monday", "extraction", Element::treatment, "", 0, 50, 60},
      {"an extraction costs 90 dollars", "extraction", Element::treatment, "", 0, 20, 45},
      {"had HPV #2 in May", "HPV", Element::treatment, "", 0, 50, 80},
      {"Hep B dose 3 is due", "Hep B", Element::treatment, "", 0, 50, 80},
      {"IPV 3/4/2020, MMR", "IPV", Element::treatment, "", 0, 50, 80},
      {"a survivor of IPV", "IPV", Element::diagnosis, "", flag_domestic_violence, 50, 80},
      {"denies suicidal ideation", "suicidal ideation", Element::diagnosis, "", flag_mental_health, 20, 40},
      {"no history of seizures", "seizures", Element::diagnosis, "", 0, 20, 40},
      {"our asthma program helps", "asthma", Element::diagnosis, "", 0, 20, 45},
  };
  for (const Case& c : cases) {
    const std::string_view text = c.text;
    bool found = false;
    for (const auto& hit : find(text)) {
      if (text.substr(hit.begin, hit.end - hit.begin) != c.value) continue;
      found = true;
      EXPECT_EQ(hit.element, c.element) << text;
      EXPECT_EQ(hit.code, c.code) << text;
      EXPECT_EQ(hit.flags & 0xFFu, c.flags) << text;
      EXPECT_GE(hit.confidence, c.least) << text;
      EXPECT_LE(hit.confidence, c.most) << text;
    }
    EXPECT_TRUE(found) << text << "  wants  " << c.value;
  }
}

TEST(Terms, NotFound) {
  for (const char* text :
       {"Staff must wash hands before meals.", "We hope to balance the budget today.", "Please add a line to the form.",
        "Room B20 and version A10.1.3", "Cells A10 to B12 of the sheet", "The court did act on the motion.",
        "an odd number of chips", "vitamin B12 is on page E11", "Suite H0015", "invoice 99213",
        "the first aids station", "It was cast in iron and lead.", "Turn left at the broken gate."}) {
    for (const auto& hit : find(text)) {
      if (hit.kind == TermKind::payer) continue;
      EXPECT_LT(hit.confidence, 50) << text << ": " << std::string_view(text).substr(hit.begin, hit.end - hit.begin);
    }
  }
}

TEST(Terms, Payers) {
  const auto hits = find("Insurance: MVP Health Care, secondary Medicaid");
  ASSERT_EQ(hits.size(), 2u);
  EXPECT_EQ(hits[0].kind, TermKind::payer);
  EXPECT_EQ(hits[1].kind, TermKind::payer);
}

TEST(Terms, Cells) {
  const auto code = read_term(finder(), Element::diagnosis, " f33.1 ");
  ASSERT_TRUE(code);
  EXPECT_EQ(code->code, "F331");
  EXPECT_EQ(code->flags & 0xFFu, static_cast<std::uint32_t>(flag_mental_health));
  EXPECT_GE(code->confidence, 95);
  const auto both = read_term(finder(), Element::diagnosis, "E119 Type 2 diabetes");
  ASSERT_TRUE(both);
  EXPECT_EQ(both->code, "E119");
  const auto nine = read_term(finder(), Element::diagnosis, "303.90");
  ASSERT_TRUE(nine);
  EXPECT_EQ(nine->flags & 0xFFu, static_cast<std::uint32_t>(flag_substance_use));
  const auto free_text = read_term(finder(), Element::diagnosis, "ongoing trouble with left big toe");
  ASSERT_TRUE(free_text);
  EXPECT_TRUE(free_text->code.empty());
  const auto add = read_term(finder(), Element::diagnosis, "add");
  ASSERT_TRUE(add);
  EXPECT_EQ(add->flags & 0xFFu, static_cast<std::uint32_t>(flag_mental_health));
  const auto cpt = read_term(finder(), Element::treatment, "90837-95");
  ASSERT_TRUE(cpt);
  EXPECT_EQ(cpt->code, "90837");
  EXPECT_EQ(cpt->flags & 0xFFu, static_cast<std::uint32_t>(flag_mental_health));
  const auto hcpcs = read_term(finder(), Element::treatment, "H0020");
  ASSERT_TRUE(hcpcs);
  EXPECT_EQ(hcpcs->flags & 0xFFu, static_cast<std::uint32_t>(flag_substance_use));
  for (const char* nothing : {"", "none", "N/A", "12", "-", "unknown", "See notes"})
    EXPECT_FALSE(read_term(finder(), Element::diagnosis, nothing)) << nothing;
}

TEST(Terms, Codes) {
  for (const char* good :
       {"E11.9", "E119", "e11.9", "F33", "S72.001A", "S72001A", "T40.1X1A", "O9A.311", "Z21", "M54.50"})
    EXPECT_TRUE(looks_like_icd10(finder(), good)) << good;
  for (const char* bad : {"E11.99X", "U99.9", "12345", "F33.1 Major", "B2", "S72.001Z", "AA1.1", "E11..9", "E.119"})
    EXPECT_FALSE(looks_like_icd10(finder(), bad)) << bad;
  EXPECT_EQ(describe_code(finder(), "F33.1"), "Major depressive disorder, recurrent, moderate");
  EXPECT_EQ(code_flags(finder(), "F10.20") & 0xFFu, static_cast<std::uint32_t>(flag_substance_use));
  EXPECT_EQ(code_flags(finder(), "F17.210") & 0xFFu, 0u);
  EXPECT_EQ(code_flags(finder(), "B20") & 0xFFu, static_cast<std::uint32_t>(flag_hiv));
  EXPECT_EQ(code_flags(finder(), "O98.711") & 0xFFu, static_cast<std::uint32_t>(flag_hiv | flag_reproductive));
  EXPECT_EQ(code_flags(finder(), "T74.11XA") & 0xFFu, static_cast<std::uint32_t>(flag_domestic_violence));
  EXPECT_EQ(code_flags(finder(), "J45.909") & 0xFFu, 0u);
}

// Every code of our own list of phrases exists.
TEST(Terms, OwnListHasRealCodes) {
  std::ifstream in(SPILLMAP_SOURCE_DIR "/rules/dictionaries/diagnoses.tsv");
  ASSERT_TRUE(in);
  int rows = 0;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line[0] == '#') continue;
    const auto columns = split(line, '\t');
    ASSERT_EQ(columns.size(), 5u) << line;
    EXPECT_TRUE(terms::icd10_row(finder().phrases(), columns[2]).has_value()) << line;
    ++rows;
  }
  EXPECT_GT(rows, 400);
}

TEST(Terms, HostileInputIsBounded) {
  std::string many;
  for (int i = 0; i < 50000; ++i) many += "depression ";
  EXPECT_FALSE(find(many).empty());
  std::string doses;
  for (int i = 0; i < 20000; ++i) doses += "insulin-insulin 1 mg-1 mg/";
  find(doses);
  find(std::string(300000, ':') + "asthma");
  find("F33.1\xff\xc3 \x80 HIV");
  std::string colons;
  for (int i = 0; i < 50000; ++i) colons += "dx: HIV";
  find(colons);
}

TEST(Terms, MutatedTextStaysInBounds) {
  const std::string seed =
      "Dx: F33.1 - Major depressive disorder, recurrent; low back pain (M54.50). Denies HIV. Meds: 40 mg of "
      "lisinopril,\n"
      "buprenorphine-naloxone 8 mg-2 mg SL, insulin glargine 20 units; insulin titration, hydrocelectomy, H0015 "
      "\xC3\xA9pilepsia";
  std::uint32_t random = 4711;
  const auto next = [&random] { return random = random * 1664525u + 1013904223u; };
  for (int round = 0; round < 3000; ++round) {
    std::string text = seed;
    for (int i = 0; i < 6; ++i) {
      const std::size_t at = (next() >> 8) % text.size();
      switch ((next() >> 16) % 3) {
        case 0: text[at] = static_cast<char>(next() >> 24); break;
        case 1: text.erase(at, (next() >> 20) % 9); break;
        default: text.insert(at, seed.substr((next() >> 8) % seed.size(), (next() >> 20) % 20));
      }
    }
    std::uint32_t last = 0;
    for (const auto& hit : find(text)) {
      ASSERT_LE(last, hit.begin) << text;
      ASSERT_LT(hit.begin, hit.end);
      ASSERT_LE(hit.end, text.size());
      ASSERT_LE(hit.context_end, text.size());
      last = hit.end;
    }
    read_term(finder(), Element::diagnosis, text);
    read_term(finder(), Element::treatment, text);
  }
}

}  // namespace
}  // namespace spillmap::detect
