#include "detect/names/name_finder.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "detect/names/capital_words.h"
#include "detect/names/run_starts.h"
#include "names/parse.h"

namespace spillmap::detect {
namespace {

std::vector<NameHit> find(std::string_view text) {
  std::vector<NameHit> hits;
  find_names(text, hits);
  return hits;
}

// The names as they stand, joined by '|'.
std::string names_in(std::string_view text) {
  std::string out;
  for (const NameHit& hit : find(text)) {
    if (!out.empty()) out += "|";
    out += text.substr(hit.begin, hit.end - hit.begin);
  }
  return out;
}

TEST(FindNames, InProse) {
  EXPECT_EQ(names_in("Client John Smith was seen today."), "John Smith");
  EXPECT_EQ(names_in("Met with Denise Kowalczyk and her son Tyler Kowalczyk at home."),
            "Denise Kowalczyk|Tyler Kowalczyk");
  EXPECT_EQ(names_in("Dear Ms. Torres,\nWe write to you"), "Torres");
  EXPECT_EQ(names_in("Seen by Dr. Priya Raman, MD on Monday."), "Priya Raman");
  EXPECT_EQ(names_in("J. R. Ortega's mother called."), "J. R. Ortega");
  EXPECT_EQ(names_in("Robert \"Bob\" Delaney denies pain."), "Robert \"Bob\" Delaney");
  EXPECT_EQ(names_in("spoke to Maria de la Cruz about rent"), "Maria de la Cruz");
  EXPECT_EQ(names_in("Juan Carlos Ramírez Ortiz vive aquí"), "Juan Carlos Ramírez Ortiz");
  EXPECT_EQ(names_in("Estimada Sra. Burgos:"), "Burgos");
  EXPECT_EQ(names_in("Ángela Núñez refiere dolor"), "Ángela Núñez");
  EXPECT_EQ(names_in("Patient Shaniqua O'Neil-Brown Jr. arrived"), "Shaniqua O'Neil-Brown Jr.");
  EXPECT_EQ(names_in("her worker Fatima Al-Masri came"), "Fatima Al-Masri");
  EXPECT_EQ(names_in("Ms. Xyzzy was late"), "Xyzzy");
  EXPECT_EQ(names_in("for client Qworty Smith today"), "Qworty Smith");
  EXPECT_EQ(names_in("Mr. and Mrs. Harold Fenn moved"), "Harold Fenn");
  EXPECT_EQ(names_in("Then MaryAnn Kowalski and RoseMarie Ortiz left."), "MaryAnn Kowalski|RoseMarie Ortiz");
  EXPECT_EQ(names_in("the worker DeAndre VanDerMeer came"), "DeAndre VanDerMeer");
  EXPECT_EQ(names_in("Mother: de la Cruz, Rosa"), "de la Cruz, Rosa");
  EXPECT_EQ(names_in("It was Harold \" Junior \" Theriault again"), "Harold \" Junior \" Theriault");
  EXPECT_EQ(names_in("in the Hospital Nuestra Señora del Rosario"), "");
}

TEST(FindNames, InListsAndForms) {
  EXPECT_EQ(names_in("SMITH, JOHN A.    01/02/1980"), "SMITH, JOHN A.");
  EXPECT_EQ(names_in("Torres, Maria L.\nVan Alstyne, Daniel\n"), "Torres, Maria L.|Van Alstyne, Daniel");
  EXPECT_EQ(names_in("Name: Abcd Efghi"), "Abcd Efghi");
  EXPECT_EQ(names_in("Nombre: Yolanda Pagán"), "Yolanda Pagán");
  EXPECT_EQ(names_in("Client ............ Latoya Green"), "Latoya Green");
  EXPECT_EQ(names_in("JOHN SMITH   MARY JONES\tANN LEE"), "JOHN SMITH|MARY JONES|ANN LEE");
  EXPECT_EQ(names_in("Nguyen Van An, DOB 1/2/1990"), "Nguyen Van An");
}

TEST(FindNames, LeavesOtherThingsAlone) {
  for (const char* text : {"Albany Medical Center",
                           "Social Security Administration",
                           "Monday March 4",
                           "1 Washington Avenue",
                           "Discharge Summary",
                           "Progress Note",
                           "Parkinson's Disease",
                           "New York City",
                           "Saratoga Springs, NY 12866",
                           "Date of Birth",
                           "Johnson & Johnson",
                           "Department of Social Services",
                           "St. Peter's Hospital",
                           "Schenectady County",
                           "Beck Depression Inventory",
                           "Martin Luther King Jr. Boulevard",
                           "Troy, Michigan",
                           "Case Manager",
                           "United States",
                           "American Red Cross",
                           "1340 HACKETT DR HARDWICK",
                           "1765 MYRTLE LANE MIDDLE FALLS",
                           "john.smith@example.org",
                           "Chase Bank",
                           "Lincoln High School",
                           "Thank You",
                           "May Be Late",
                           "Will Call",
                           "Hamilton Anxiety Rating Scale",
                           "Wells Fargo Bank",
                           "Lake George",
                           "University of Rochester",
                           "Smith Barney Inc.",
                           "FOR OFFICE USE ONLY",
                           "PLEASE PRINT CLEARLY",
                           "Fecha de Nacimiento"})
    EXPECT_EQ(names_in(text), "") << text;
}

TEST(FindNames, BordersHold) {
  EXPECT_EQ(names_in("John  Smith"), "");
  EXPECT_EQ(names_in("John\tSmith"), "");
  EXPECT_EQ(names_in("John: Smith"), "");
  EXPECT_EQ(names_in("John; Smith"), "");
  EXPECT_EQ(names_in("John\nSmith"), "");
  const std::string wrapped = "The clinician spoke for some time in the morning with John\nSmith about the plan.";
  const auto hits = find(wrapped);
  ASSERT_EQ(hits.size(), 1u);
  EXPECT_TRUE(hits[0].flags & name_wrapped);
  EXPECT_EQ(hits[0].name(wrapped).family, "Smith");
}

TEST(FindNames, TakesNamesApart) {
  const std::string text = "seen by Dr. Jane Q. De La Cruz-Smith, LCSW-R, on";
  auto hits = find(text);
  ASSERT_EQ(hits.size(), 1u);
  EXPECT_EQ(hits[0].title(text), "Dr.");
  EXPECT_EQ(hits[0].name(text).given, "Jane");
  EXPECT_EQ(hits[0].name(text).family, "De La Cruz-Smith");
  EXPECT_EQ(hits[0].credentials(text), "LCSW-R");
  EXPECT_TRUE(hits[0].flags & name_by_title);
  EXPECT_GE(hits[0].confidence, 90);
  const std::string couple = "John and Mary Smith live here";
  hits = find(couple);
  ASSERT_EQ(hits.size(), 2u);
  EXPECT_EQ(hits[0].name(couple).given, "John");
  EXPECT_EQ(hits[0].name(couple).family, "Smith");
  EXPECT_TRUE(hits[0].flags & name_shared_family);
}

// Most names are taken apart without the parser; it must not show.
TEST(FindNames, TakesNamesApartAsTheParserDoes) {
  for (const std::string text :
       {"Mary Smith", "Mary Q. Smith", "Mary Q Smith", "M. Smith", "John Smith Jr.", "John Smith III", "SMITH, JOHN",
        "Torres, Maria L.", "Robert \"Bob\" Delaney", "Maria de la Cruz", "Juan Carlos Ramírez Ortiz", "Nguyen Van An",
        "Shaniqua O'Neil-Brown Jr.", "J. R. Ortega", "Mary Ann Kowalczyk", "Fatima Al-Masri", "Peter St. John"}) {
    const auto hits = find(text);
    ASSERT_EQ(hits.size(), 1u) << text;
    const PersonName name = hits[0].name(text);
    const bool comma = text.find(',') != std::string::npos;
    PersonName parsed = parse_name(text, comma ? NameOrder::unknown : NameOrder::given_first);
    if (name.given != parsed.given) parsed = parse_name(text, NameOrder::family_first);
    parsed.order_known = name.order_known;
    EXPECT_EQ(name, parsed) << text << ": " << name.display() << " for " << parsed.display();
  }
}

// Names, initials, marks and bytes that are none of that, thrown together.
class Jumble {
 public:
  explicit Jumble(std::vector<std::string> more = {}) { pieces_.insert(pieces_.end(), more.begin(), more.end()); }
  std::string text(std::size_t count) {
    std::string made;
    for (std::size_t n = 0; n < count; ++n) made += pieces_[random() % pieces_.size()];
    return made;
  }
  std::uint64_t random() {
    state_ ^= state_ << 13;
    state_ ^= state_ >> 7;
    return state_ ^= state_ << 17;
  }

 private:
  std::vector<std::string> pieces_{
      "John ", "SMITH", ", ",  "Dr. ", "\n", " de la ",   "\"Bob\" ", "(",  ")", "É",   "\xff", "J. ", "and ", "'s ",
      "O'",    "-",     "Jr.", "MD",   ". ", "Mary Ann ", "Torres",   "\t", " ", "Inc", "x",    "7",   "’",    "“"};
  std::uint64_t state_ = 88172645463325252ull;
};

// Words are read many bytes at a time where there are so many, and one by one near the ends of a text.
TEST(FindNames, TheSameNearTheEndsOfATextAsInside) {
  Jumble jumble(
      {"of ", "client: ", "the ", " Kowalczyk", "Name: ", " (DOB", " years", " Hospital", "Ñandú ", "Qwortowicz "});
  const std::string lines(64, '\n');
  std::size_t names = 0;
  for (int round = 0; round < 5000; ++round) {
    const std::string text = jumble.text(1 + jumble.random() % 40), inside = lines + text + lines;
    const auto hits = find(text), others = find(inside);
    ASSERT_EQ(hits.size(), others.size()) << text;
    for (std::size_t i = 0; i < hits.size(); ++i) {
      ASSERT_EQ(hits[i].begin + lines.size(), others[i].begin) << text;
      ASSERT_EQ(hits[i].end + lines.size(), others[i].end) << text;
      ASSERT_EQ(hits[i].whole_begin + lines.size(), others[i].whole_begin) << text;
      ASSERT_EQ(hits[i].whole_end + lines.size(), others[i].whole_end) << text;
      ASSERT_EQ(hits[i].confidence, others[i].confidence) << text;
      ASSERT_EQ(hits[i].flags, others[i].flags) << text;
      ASSERT_EQ(hits[i].name(text), others[i].name(inside)) << text;
      ++names;
    }
  }
  EXPECT_GT(names, 1000u);
}

TEST(FindNames, SortedAndInRangeWhateverTheText) {
  Jumble jumble;
  for (int round = 0; round < 3000; ++round) {
    const std::string text = jumble.text(40);
    std::uint32_t last = 0;
    for (const NameHit& hit : find(text)) {
      ASSERT_LE(last, hit.whole_begin) << text;
      ASSERT_LE(hit.whole_begin, hit.begin);
      ASSERT_LT(hit.begin, hit.end);
      ASSERT_LE(hit.end, hit.whole_end);
      ASSERT_LE(hit.whole_end, text.size());
      last = hit.whole_end;
    }
  }
}

TEST(CapitalWords, ThreeWaysAgree) {
  std::uint64_t state = 1;
  for (int round = 0; round < 20000; ++round) {
    char bytes[64];
    for (char& c : bytes) {
      state = state * 6364136223846793005ull + 1442695040888963407ull;
      c = static_cast<char>(state >> 56);
    }
    const LetterMasks plain = letter_masks_scalar(bytes), sse2 = letter_masks_sse2(bytes);
    ASSERT_EQ(plain.capitals, sse2.capitals);
    ASSERT_EQ(plain.letters, sse2.letters);
    ASSERT_EQ(plain.words, sse2.words);
    if (!has_avx2()) continue;
    const LetterMasks avx2 = letter_masks_avx2(bytes);
    ASSERT_EQ(plain.capitals, avx2.capitals);
    ASSERT_EQ(plain.letters, avx2.letters);
    ASSERT_EQ(plain.words, avx2.words);
  }
}

// The words that may begin a run by the letter of the rule, one byte after the other.
std::vector<std::size_t> run_starts_by_hand(std::string_view text) {
  const auto at = [&text](std::size_t i) { return i < text.size() ? text[i] : '\0'; };
  const auto far = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
  const auto capital = [](char c) { return is_upper(c) || static_cast<unsigned char>(c) >= 0xC3; };
  std::vector<std::size_t> starts;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!capital(text[i]) || (i > 0 && is_word(text[i - 1]))) continue;
    std::size_t end = i;
    while (is_alpha(at(end)) || (end > i && (at(end) == '\'' || at(end) == '-') && is_alpha(at(end + 1)))) ++end;
    const char c = at(end), next = at(end + 1), over_next = at(end + 2);
    const std::string_view rest = end + 1 < text.size() ? text.substr(end + 1) : std::string_view();
    bool goes_on = end == i || far(c) || is_digit(c) || c == '\'' || c == '-';
    if (c == ' ')
      goes_on = capital(next) || far(next) || next == '"' || next == '(' || next == '\'' || rest.starts_with("de ") ||
                rest.starts_with("la ") || rest.starts_with("van ") || rest.starts_with("el ");
    if (c == ',') goes_on = capital(next) || (next == ' ' && capital(over_next));
    if (c == '.' || c == '\n' || c == '\r') goes_on = capital(next) || capital(over_next);
    if (goes_on) starts.push_back(i);
    i = std::max(i, end == i ? i : end - 1);
  }
  return starts;
}

TEST(RunStarts, LetsThroughWhatMayGoOnAndTheWaysAgree) {
  static constexpr std::string_view pieces[] = {"A",   "Smith",  "smith", " ", " ", ",",    ", ",    ".", "\n", "\r\n",
                                                "-",   "'",      "\"",    "(", "9", " de ", " van ", "é", "É",  "’",
                                                "the", "O'Neil", "x-ray", "_", "@", "\t",   " la "};
  std::uint64_t state = 7;
  const auto random = [&state](std::size_t below) {
    state = state * 6364136223846793005ull + 1442695040888963407ull;
    return static_cast<std::size_t>(state >> 33) % below;
  };
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    const std::size_t size = random(4) == 0 ? random(6000) : random(200);
    while (text.size() < size) {
      if (random(40) == 0) text.append(random(200), random(2) == 0 ? 'A' : 'a');
      text += pieces[random(std::size(pieces))];
    }
    const auto all = [&text](Gate way) {
      RunStarts starts(text, way);
      std::vector<std::size_t> found;
      for (std::size_t at = 0; (at = starts.next(at)) != std::string_view::npos; ++at) found.push_back(at);
      return found;
    };
    const std::vector<std::size_t> scalar = all(gate_scalar);
    ASSERT_TRUE(std::is_sorted(scalar.begin(), scalar.end()));
    const std::vector<std::size_t> wanted = run_starts_by_hand(text);
    for (const std::size_t start : wanted)
      ASSERT_TRUE(std::binary_search(scalar.begin(), scalar.end(), start)) << start << " of " << text;
    // And not much more than that.
    ASSERT_LE(scalar.size(), 2 * wanted.size() + text.size() / 8 + 2) << text;
    if (has_gate_avx2()) {
      ASSERT_EQ(scalar, all(gate_avx2)) << text;
    }
    if (has_gate_avx512()) {
      ASSERT_EQ(scalar, all(gate_avx512)) << text;
    }
  }
}

// A name is found wherever it stands in the blocks that the capital gate works on.
TEST(FindNames, EveryPlaceOfABlock) {
  for (std::size_t shift = 0; shift < 200; ++shift) {
    const std::string text = std::string(shift, '.') + " then Denise Kowalczyk came " + std::string(100, 'x');
    ASSERT_EQ(names_in(text), "Denise Kowalczyk") << shift;
  }
}

TEST(FindNames, LongRunsOfCapitals) {
  std::string text;
  for (int i = 0; i < 200; ++i) text += i % 5 == 0 ? "DENISE KOWALCZYK " : "TOTAL AMOUNT DUE ";
  EXPECT_GE(find(text).size(), 35u);
}

TEST(FindSingle, KnownPeopleOnly) {
  PersonName denise, tran;
  denise.given = "Denise";
  denise.family = "De La Cruz";
  denise.nickname = "Dee";
  tran.given = "Minh";
  tran.family = "Tran";
  const std::string text = "Denise called. Dee said that Tran and Peter left; DE LA CRUZ agreed. Minh Tran, Cruz.";
  std::vector<NameHit> taken = find(text);
  std::vector<SingleHit> hits;
  find_single(text, {denise, tran}, taken, hits);
  std::string found;
  for (const SingleHit& hit : hits)
    found += text.substr(hit.begin, hit.end - hit.begin) + (hit.family ? "/f" : "/g") + std::to_string(hit.known) + " ";
  EXPECT_EQ(found, "Denise/g0 Dee/g0 Tran/f1 DE LA CRUZ/f0 ");
}

}  // namespace
}  // namespace spillmap::detect
