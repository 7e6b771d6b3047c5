#include "detect/shapes/shapes.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

#include "detect/rules.h"
#include "detect/shapes/context.h"
#include "detect/shapes/shapes_samples.h"

namespace spillmap::detect {
namespace {

std::vector<Implementation> implementations() {
  std::vector<Implementation> all;
  for (Implementation i : {Implementation::scalar, Implementation::avx2, Implementation::avx512})
    if (is_supported(i)) all.push_back(i);
  return all;
}

const ShapeScanner& scanner(Implementation implementation) {
  static const ShapeScanner scalar(Implementation::scalar);
  static const ShapeScanner best(best_implementation());
  static const ShapeScanner avx2(is_supported(Implementation::avx2) ? Implementation::avx2 : Implementation::scalar);
  return implementation == Implementation::scalar ? scalar : implementation == Implementation::avx2 ? avx2 : best;
}

std::vector<Candidate> scan_best(std::string_view text) {
  std::vector<Candidate> out;
  scan(scanner(best_implementation()), text, out);
  return out;
}

std::string describe(std::string_view text, const std::vector<Candidate>& candidates) {
  std::string out;
  for (const Candidate& c : candidates)
    out += std::string(id(c.element)) + " '" + std::string(text.substr(c.begin, c.end - c.begin)) + "' " +
           std::to_string(c.confidence) + " " + c.rule + "\n";
  return out;
}

bool same(const Candidate& a, const Candidate& b) {
  return a.begin == b.begin && a.end == b.end && a.element == b.element && a.confidence == b.confidence &&
         a.flags == b.flags && std::string_view(a.rule) == b.rule && a.context_begin == b.context_begin &&
         a.context_end == b.context_end;
}

void expect_agreement(std::string_view text) {
  std::vector<Candidate> expected;
  scan(scanner(Implementation::scalar), text, expected);
  for (std::size_t i = 0; i < expected.size(); ++i) {
    EXPECT_LT(expected[i].begin, expected[i].end);
    EXPECT_LE(expected[i].end, text.size());
    if (i > 0) {
      EXPECT_GE(expected[i].begin, expected[i - 1].end) << "overlap";
    }
  }
  for (Implementation implementation : implementations()) {
    std::vector<Candidate> got;
    scan(scanner(implementation), text, got);
    ASSERT_EQ(got.size(), expected.size()) << to_string(implementation) << "\n"
                                           << describe(text, got) << "---\n"
                                           << describe(text, expected);
    for (std::size_t i = 0; i < got.size(); ++i) ASSERT_TRUE(same(got[i], expected[i])) << to_string(implementation);
  }
}

TEST(ContextTable, CompiledTableIsSound) {
  const ContextTable table(rules::context());
  EXPECT_EQ(table.bad_lines(), 0u);
  EXPECT_GT(table.phrases(), 500u);
  EXPECT_EQ(ContextTable("a\tb\n").bad_lines(), 1u);
  EXPECT_EQ(ContextTable("a\tssn\t+\t300\ten\n").bad_lines(), 1u);
  EXPECT_EQ(ContextTable("a\tssn\t?\t30\ten\n").bad_lines(), 1u);
}

TEST(Shapes, MustMatch) {
  for (const Sample& sample : samples_that_match) {
    const std::string_view text = sample.text;
    const auto found = scan_best(text);
    bool seen = false;
    for (const Candidate& c : found)
      seen = seen || (c.element == sample.element && text.substr(c.begin, c.end - c.begin) == sample.value &&
                      c.confidence >= sample.least && (c.flags & sample.flags) == sample.flags);
    EXPECT_TRUE(seen) << "in: " << text << "\nwanted: " << id(sample.element) << " '" << sample.value
                      << "' >= " << sample.least << "\nfound:\n"
                      << describe(text, found);
  }
}

TEST(Shapes, MustNotMatch) {
  for (const Refusal& refusal : samples_that_do_not_match) {
    const auto found = scan_best(refusal.text);
    for (const Candidate& c : found)
      EXPECT_FALSE(c.element == refusal.element && c.confidence >= refusal.below) << "in: " << refusal.text << "\n"
                                                                                  << describe(refusal.text, found);
  }
}

// Every sample at every place of a 64-byte block, at the very beginning and the very end, alone and amid prose.
TEST(Shapes, SamplesAreFoundAtEveryAlignment) {
  for (const Sample& sample : samples_that_match) {
    const auto alone = scan_best(sample.text);
    for (std::size_t shift = 0; shift < 130; ++shift) {
      std::string text(shift, ' ');
      if (shift > 0) text.back() = '\n';
      text += sample.text;
      const auto found = scan_best(text);
      ASSERT_EQ(found.size(), alone.size()) << shift << " " << sample.text;
      for (std::size_t i = 0; i < found.size(); ++i) {
        ASSERT_EQ(found[i].begin, alone[i].begin + shift);
        ASSERT_EQ(found[i].element, alone[i].element);
        ASSERT_EQ(found[i].confidence, alone[i].confidence);
      }
    }
  }
}

// A text cut into overlapping blocks gives what the whole gives: each block gives away what begins before the middle of
// the overlap. Every sample is slid over such a border.
TEST(Shapes, NothingIsLostAtBlockBorders) {
  constexpr std::size_t half = scan_overlap / 2;
  for (const Sample& sample : samples_that_match) {
    const std::string_view text = sample.text;
    const std::string filler(3000, ' ');
    const std::string whole = filler + "\n" + std::string(text) + "\n" + filler;
    const auto expected = scan_best(whole);
    for (std::size_t slide = 0; slide <= text.size() + 2; slide += 1) {
      const std::size_t cut = 3000 + slide;  // the middle of the overlap
      std::vector<Candidate> got, first, second;
      scan(scanner(best_implementation()), std::string_view(whole).substr(0, cut + half), first);
      scan(scanner(best_implementation()), std::string_view(whole).substr(cut - half), second);
      for (const Candidate& c : first)
        if (c.begin < cut) got.push_back(c);
      for (Candidate c : second) {
        if (c.begin < half) continue;
        for (std::uint32_t* place : {&c.begin, &c.end}) *place += static_cast<std::uint32_t>(cut - half);
        if (c.context_end != 0)
          for (std::uint32_t* place : {&c.context_begin, &c.context_end})
            *place += static_cast<std::uint32_t>(cut - half);
        got.push_back(c);
      }
      ASSERT_EQ(got.size(), expected.size()) << text << " cut at " << slide;
      for (std::size_t i = 0; i < got.size(); ++i)
        ASSERT_TRUE(same(got[i], expected[i])) << text << " cut at " << slide;
    }
  }
}

TEST(Shapes, ImplementationsAgreeOnSamples) {
  std::string all;
  for (const Sample& sample : samples_that_match) {
    expect_agreement(sample.text);
    all += std::string(sample.text) + "\n";
  }
  for (const Refusal& refusal : samples_that_do_not_match) all += std::string(refusal.text) + " ";
  for (std::size_t shift = 0; shift < 64; ++shift) expect_agreement(std::string_view(all).substr(shift));
}

// Generated input: pieces of samples, separators and noise, glued at random.
TEST(Shapes, ImplementationsAgreeOnGeneratedText) {
  std::mt19937 random(20240429);
  const std::string_view pieces[] = {"SSN",
                                     "DOB",
                                     ":",
                                     " ",
                                     "-",
                                     ".",
                                     "/",
                                     "\n",
                                     "123",
                                     "45",
                                     "6789",
                                     "(518)",
                                     "555",
                                     "@",
                                     "example.com",
                                     "pw",
                                     "password",
                                     "A",
                                     "O",
                                     "l",
                                     "S",
                                     "1980",
                                     "04",
                                     "#",
                                     "MRN",
                                     "account",
                                     "routing",
                                     "XXX-XX-",
                                     "***",
                                     "\xC3\xB1",
                                     "\xE2\x80\x93",
                                     "\xC2\xA0",
                                     "contrase\xC3\xB1"
                                     "a",
                                     "de",
                                     "abril",
                                     "April",
                                     "+",
                                     "F32.1",
                                     "DE89",
                                     "3704",
                                     "0044",
                                     "<",
                                     ">",
                                     "=",
                                     "user",
                                     "date of birth",
                                     "driver's license",
                                     "A879",
                                     "9",
                                     "0",
                                     "00",
                                     "1EG4-TE5-MK73",
                                     "AB12345C",
                                     "x",
                                     "X",
                                     "w",
                                     "sw",
                                     " / ",
                                     "Giants_87",
                                     ",",
                                     "\t"};
  for (int round = 0; round < 10000; ++round) {
    std::string text;
    const auto count = random() % 120;
    for (std::size_t i = 0; i < count; ++i) {
      if (random() % 12 == 0)
        text.push_back(static_cast<char>(random()));
      else
        text += pieces[random() % std::size(pieces)];
    }
    expect_agreement(text);
    if (HasFatalFailure()) return;
  }
}

TEST(Shapes, ImplementationsAgreeOnHostileText) {
  std::vector<std::string> texts;
  for (std::string_view unit : {"1",   "@",           "A",        "a",   "1\n",        "1 ",     "1-",
                                "12/", "a1",          "A1",       "a@",  "a@b.c",      "0-",     "SSN ",
                                "pw",  "password ",   "\xC3\xB1", "/ ",  " / ",        "-",      "X",
                                "*",   "DOB 1/2/80 ", "1.",       "12:", "<",          "#1234 ", "+6222222482222222 ",
                                "\n",  "\r\n",        "\xFF",     "O0",  "123-45-6789"})
    for (std::size_t size : {1u, 63u, 64u, 65u, 127u, 128u, 129u, 1000u, 5000u}) {
      std::string text;
      while (text.size() < size) text += unit;
      texts.push_back(text.substr(0, size));
      texts.push_back(text);
    }
  for (const std::string& text : texts) {
    expect_agreement(text);
    if (HasFatalFailure()) return;
  }
}

// What of a text is found, as "element value" in order.
std::vector<std::string> found_in(Implementation implementation, std::string_view text) {
  std::vector<Candidate> out;
  scan(scanner(implementation), text, out);
  std::vector<std::string> found;
  for (const Candidate& c : out)
    found.push_back(std::string(id(c.element)) + " " + std::string(text.substr(c.begin, c.end - c.begin)));
  return found;
}

// Dense rows: cells behind numbers, whose shapes and labels change from one row to the next, at every place of a block.
TEST(Shapes, RowsWhoseShapeChanges) {
  const std::vector<std::string> rows{
      "Jane Doe~212-45-6781~4575518762556510~1234567890~(518) 555-2368~021000021~12345~17.50",
      // No check digit, one digit short, a label in a cell, and the card where the bank's number stood.
      "Jane Doe~4575518762556511~212-45-678~MRN 1662061~518-555-2368~4575518762556510~900~1",
      "77~212456781~SSN 212456782~5~account 12345678~12345679~42.1~6",
      "1~2~\"212-45-6783\"~\"4575518762556510\"~\"1662061\"~7", "1662061"};
  const std::vector<std::string> expected{
      "ssn 212-45-6781",    "payment_card 4575518762556510", "phone (518) 555-2368", "medical_record_number 1662061",
      "phone 518-555-2368", "payment_card 4575518762556510", "ssn 212456782",        "bank_account 12345678",
      "ssn 212-45-6783",    "payment_card 4575518762556510"};
  for (const std::string& separator : {std::string(","), std::string("|"), std::string(";"), std::string("\t")})
    for (const std::string& line : {std::string("\n"), std::string("\r\n")}) {
      std::string table;
      for (const std::string& row : rows) {
        for (char c : row) table += c == '~' ? separator : std::string(1, c);
        table += line;
      }
      for (std::size_t shift = 0; shift < 65; ++shift) {
        const std::string text = (shift == 0 ? "" : std::string(shift - 1, ' ') + "\n") + table;
        for (Implementation implementation : implementations())
          ASSERT_EQ(found_in(implementation, text), expected) << to_string(implementation) << " " << shift << text;
      }
    }
}

// Quotes: two on end are an empty cell or one within a text, and close no number's cell.
TEST(Shapes, QuotedCellsBehindNumbers) {
  for (const auto& [text, expected] : std::vector<std::pair<std::string, std::vector<std::string>>>{
           {"7,\"212-45-6783\"\n", {"ssn 212-45-6783"}},
           {"7,\"MRN 1662061\",\"1662062\"\n", {"medical_record_number 1662061"}},
           {"SSN 7\"\"212-45-6783\"\n", {"ssn 212-45-6783"}},
           {"7;\"1662062\";8", {}},
           {"12\"1662062\"", {}},
           {"MRN,1662062,8", {"medical_record_number 1662062"}},
           {"MRN 2,1662062,8", {"medical_record_number 1662062"}},
           {"MRN #2,1662062,8", {"medical_record_number 1662062"}},
           {"1,1662062", {}},
           {",1662062", {}}})
    for (std::size_t shift : {0u, 1u, 63u, 64u, 100u})
      for (Implementation implementation : implementations())
        EXPECT_EQ(found_in(implementation, std::string(shift, '\n') + text), expected) << text << " " << shift;
}

// Over a border of cells no label comes from the line before, over a tab it may; behind the cell of an e-mail address
// stands another cell, which the label of the address does not name.
TEST(Shapes, LabelsAndBordersOfCells) {
  for (const auto& [text, expected] : std::vector<std::pair<std::string, std::vector<std::string>>>{
           {"MRN\n\t1662061\n", {"medical_record_number 1662061"}},
           {"MRN\n,1662061\n", {}},
           {"x\nMRN,1662061\n", {"medical_record_number 1662061"}},
           {"MRN a@example.com,1662061,2", {"email a@example.com"}},
           {"7,a@example.com,212-45-6783", {"email a@example.com", "ssn 212-45-6783"}},
           {"7,a@example.com,MRN 1662061", {"email a@example.com", "medical_record_number 1662061"}},
           {"a@example.com, MRN 1662061", {"email a@example.com", "medical_record_number 1662061"}}})
    for (std::size_t shift : {0u, 1u, 63u, 64u, 100u, 200u})
      for (Implementation implementation : implementations())
        EXPECT_EQ(found_in(implementation, std::string(shift, '\n') + text), expected) << text << " " << shift;
}

// Addresses as long as the blocks that are looked at, with dots where they end one, amid text and at both its ends.
TEST(Shapes, AddressesOfEveryLength) {
  struct Address {
    std::string text, found;
  };
  std::vector<Address> addresses{{"a@b..co", ""},
                                 {"a@.co", ""},
                                 {"a@b.co.", "a@b.co"},
                                 {"a@b.", ""},
                                 {"a@b.c", ""},
                                 {"a@b.co..uk", "a@b.co"},
                                 {"a@b.co-", "a@b.co"},
                                 {"a.@b.co", ""},
                                 {".'-=a@b.co", "a@b.co"},
                                 {"a@b.c0", ""},
                                 {"%&'+=_~.a@b.co", "%&'+=_~.a@b.co"},
                                 {"(a)@b.co", ""},
                                 {"<a@b_c.co>", ""},
                                 {"a@example.com123", "a@example.com"},
                                 {"a@example.co123", ""}};
  for (std::size_t length = 1; length < 70; ++length) {
    const std::string part(length, 'x');
    addresses.push_back({part + "@b.co", length > 64 ? "" : part + "@b.co"});
    addresses.push_back({"a@" + part + ".co", "a@" + part + ".co"});
    addresses.push_back({"a@" + part + ".co.", "a@" + part + ".co"});
    addresses.push_back({"a@b." + part, length < 2 || length > 24 ? "" : "a@b." + part});
  }
  for (const Address& address : addresses)
    for (std::size_t before : {0u, 1u, 70u})
      for (std::size_t after : {0u, 1u, 70u})
        for (Implementation implementation : implementations()) {
          const std::vector<std::string> found =
              found_in(implementation, std::string(before, ' ') + address.text + std::string(after, ' '));
          ASSERT_EQ(found.empty() ? "" : found.front(), address.found.empty() ? "" : "email " + address.found)
              << address.text << " " << before << " " << after << " " << to_string(implementation);
        }
}

// The last words of a label may end or begin with a block, be longer than one, and stand at the beginning of a text.
TEST(Shapes, LabelsOverTheBordersOfBlocks) {
  for (std::size_t shift = 0; shift < 200; ++shift)
    for (const std::string& word : {std::string("MRN"), std::string("medical record number"), std::string("patientMRN"),
                                    std::string(70, 'x') + " MRN"})
      for (Implementation implementation : implementations())
        ASSERT_EQ(found_in(implementation, std::string(shift, '.') + word + ": 1662061"),
                  std::vector<std::string>{"medical_record_number 1662061"})
            << word << " " << shift << " " << to_string(implementation);
}

TEST(Shapes, EmptyAndShortBuffers) {
  EXPECT_TRUE(scan_best("").empty());
  const std::string_view text = "SSN 212-45-6781";
  for (std::size_t n = 0; n <= text.size(); ++n) expect_agreement(text.substr(0, n));
  // Only the given bytes are read, whatever stands behind.
  EXPECT_TRUE(scan_best(text.substr(0, text.size() - 1)).empty());
}

}  // namespace
}  // namespace spillmap::detect
