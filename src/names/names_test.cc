#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "base/text.h"
#include "names/name_words.h"
#include "names/nicknames.h"
#include "names/parse.h"

namespace spillmap {
namespace {

std::string shape(std::string_view text, NameOrder hint = NameOrder::unknown) {
  const ParsedName p = parse_full_name(text, hint);
  return p.title + "|" + p.name.given + "|" + p.name.middle + "|" + p.name.family + "|" + p.name.suffix + "|" +
         p.name.nickname + "|" + p.credentials;
}

TEST(ParseName, Orders) {
  EXPECT_EQ(shape("SMITH, JOHN A."), "|JOHN|A.|SMITH|||");
  EXPECT_EQ(shape("Smith John A"), "|John|A|Smith|||");
  EXPECT_EQ(shape("John A. Smith"), "|John|A.|Smith|||");
  EXPECT_EQ(shape("J. R. Ortega"), "|J.|R.|Ortega|||");
  EXPECT_EQ(shape("Ortega, J.R."), "|J.R.||Ortega|||");
  EXPECT_EQ(shape("Okafor Chinedu", NameOrder::family_first), "|Chinedu||Okafor|||");
  EXPECT_TRUE(parse_name("Lopez, Ana").order_known);
  EXPECT_FALSE(parse_name("Quorl Zbrimptz").order_known);
}

TEST(ParseName, TitlesSuffixesCredentials) {
  EXPECT_EQ(shape("Dr. Jane Q. De La Cruz-Smith, LCSW-R"), "Dr.|Jane|Q.|De La Cruz-Smith|||LCSW-R");
  EXPECT_EQ(shape("First Last Jr."), "|First||Last|Jr.||");
  EXPECT_EQ(shape("Wilbur Fenn III"), "|Wilbur||Fenn|III||");
  EXPECT_EQ(shape("Fenn, Wilbur T., Jr., MD"), "|Wilbur|T.|Fenn|Jr.||MD");
  EXPECT_EQ(shape("Fenn Jr., Wilbur"), "|Wilbur||Fenn|Jr.||");
  EXPECT_EQ(shape("Mr. & Mrs. Harold Fenn"), "Mr. & Mrs.|Harold||Fenn|||");
  EXPECT_EQ(shape("Ms. Torres"), "Ms.|||Torres|||");
  EXPECT_EQ(shape("Sra. Burgos"), "Sra.|||Burgos|||");
  EXPECT_EQ(shape("Priya Raman RN"), "|Priya||Raman|||RN");
  EXPECT_EQ(shape("Priya Raman, RN, PhD"), "|Priya||Raman|||RN, PhD");
  EXPECT_EQ(shape("Mei Ma"), "|Mei||Ma|||");
  EXPECT_EQ(shape("Linh Do"), "|Linh||Do|||");
  EXPECT_EQ(shape("Don Weber"), "|Don||Weber|||");
}

TEST(ParseName, ParticlesAndTwoSurnames) {
  EXPECT_EQ(shape("Vincent van den Berg"), "|Vincent||van den Berg|||");
  EXPECT_EQ(shape("María Elena Torres García"), "|María|Elena|Torres García|||");
  EXPECT_EQ(shape("Juan de la Vega"), "|Juan||de la Vega|||");
  EXPECT_EQ(shape("Cruz, Juan de la"), "|Juan||de la Cruz|||");
  EXPECT_EQ(shape("Ahmed bin Rashid"), "|Ahmed||bin Rashid|||");
  EXPECT_EQ(shape("Siobhan St. John"), "|Siobhan||St. John|||");
  EXPECT_EQ(shape("Andries van Dam"), "|Andries||van Dam|||");
}

TEST(ParseName, Nicknames) {
  EXPECT_EQ(shape("William \"Bill\" Osgood"), "|William||Osgood||Bill|");
  EXPECT_EQ(shape("Osgood, William (Bill)"), "|William||Osgood||Bill|");
  EXPECT_EQ(shape("William 'Bill' O'Hara"), "|William||O'Hara||Bill|");
}

TEST(ParseName, FamilyNameFirstByLanguage) {
  EXPECT_EQ(shape("Nguyễn Văn An"), "|An|Văn|Nguyễn|||");
  EXPECT_EQ(shape("Wang Xiao Ming", NameOrder::family_first), "|Xiao Ming||Wang|||");
  EXPECT_EQ(shape("An Van Nguyen"), "|An|Van|Nguyen|||");
}

TEST(ParseName, AnythingIsSurvived) {
  for (const char* text :
       {"",    " ",     ",",     ",,,",   "(",        "()", "\"",    "Jr.",     "Dr.", "Dr. , MD",
        "(((", "' ' '", "- - -", "y y y", "\xff\xfe", "de", "de la", "Mr. and", "St.", ", Jr., Sr., III"})
    shape(text);
  std::string longer;
  for (int i = 0; i < 5000; ++i) longer += "Anna, ";
  shape(longer);
}

TEST(Names, PersonOrCompany) {
  for (const char* text : {"John Smith", "SMITH, JOHN", "Maria Torres-Garcia", "Nguyen, Thi Lan", "Dr. Xyzzy Brintock",
                           "O'Brien, Kathleen", "Tom Hall", "Robert Church", "Grace Park", "Will May"})
    EXPECT_TRUE(looks_like_person(text)) << text;
  for (const char* text :
       {"Albany Medical Center", "Department of Social Services", "Acme Widgets Inc.", "Discharge Summary",
        "School District", "123 Main Street", "a@b.example", "Group Therapy", "Case Manager", ""})
    EXPECT_FALSE(looks_like_person(text)) << text;
  for (const char* text :
       {"Albany Medical Center", "Department of Social Services", "Acme Widgets Inc.", "Rite Aid Pharmacy",
        "Schenectady County", "Weber & Sons", "Fenn Associates", "First Baptist Church"})
    EXPECT_TRUE(looks_like_company(text)) << text;
  for (const char* text : {"John Smith", "Robert Church", "Tom Hall", "Co Nguyen"})
    EXPECT_FALSE(looks_like_company(text)) << text;
}

TEST(Names, Scores) {
  EXPECT_GT(name_score("John", "Smith"), 2);
  EXPECT_LT(name_score("Discharge", "Summary"), -4);
  EXPECT_LT(name_score("Social", "Security"), -4);
  EXPECT_GT(family_frequency("Smith"), 100 * family_frequency("Okonkwo"));
  EXPECT_GT(given_frequency("María"), 1e-4);
  EXPECT_LT(family_frequency("Qqqxz"), 1e-7);
}

TEST(Names, WeighedWordsAreTheSameWords) {
  for (const std::string_view word : {"smith", "mary", "monday", "albany", "qworty", "de", "mr"}) {
    const WeighedWord& weighed = weighed_words().find(hash_word(word));
    EXPECT_EQ(weighed.word.payload, name_word(word).payload) << word;
    EXPECT_EQ(weighed.given, name_word(word).given_score()) << word;
    EXPECT_EQ(weighed.family, name_word(word).family_score()) << word;
  }
}

TEST(Names, Nicknames) {
  EXPECT_EQ(match_given("William", "BILL"), GivenMatch::nickname);
  EXPECT_EQ(match_given("Peggy", "Meg"), GivenMatch::sibling);
  EXPECT_EQ(match_given("José", "Jose"), GivenMatch::equal);
  EXPECT_EQ(match_given("Mary Ann", "Maryann"), GivenMatch::equal);
  EXPECT_EQ(match_given("J.", "James"), GivenMatch::initial);
  EXPECT_EQ(match_given("Francisco", "Paco"), GivenMatch::nickname);
  EXPECT_EQ(match_given("John", "Mary"), GivenMatch::none);
  EXPECT_EQ(match_given("", "Mary"), GivenMatch::none);
}

// The table numbers the roles; the header names them.
TEST(Names, RolesAreThoseOfTheTable) {
  std::ifstream in(std::string(SPILLMAP_SOURCE_DIR) + "/rules/dictionaries/word_roles.tsv");
  std::size_t checked = 0;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line[0] == '#') continue;
    const auto columns = split(line, '\t');
    ASSERT_EQ(columns.size(), 3u);
    const std::uint32_t bit = 1u << std::stoi(std::string(columns[0]));
    for (std::string_view word : split(columns[2], ' ')) {
      EXPECT_TRUE(NameWord{name_dictionary().find(word)}.has(bit)) << word;
      ++checked;
    }
  }
  EXPECT_GT(checked, 1000u);
  EXPECT_TRUE(name_word("Dr").has(role_title));
  EXPECT_TRUE(name_word("preposition").word_class() > 0);
  EXPECT_TRUE(name_word("of").has(role_preposition));
  EXPECT_TRUE(name_word("Garcia").has(role_hispanic_surname));
  EXPECT_TRUE(name_word("Nguyen").has(role_asian_surname));
}

TEST(LooksLike, RatherPersonOrFirm) {
  for (const char* text :
       {"Torres, Ana", "ANA M TORRES", "Dr & Mrs Ruskin Lines", "Craig & Sandy Kubik", "Dan and Lilly Immergluck",
        "Senator Ana Torres", "Jun Xu", "State Senator Ana Torres", "Lee Van De Water", "C.D. Davidsmeyer",
        "Patrick \"The Big Man\" Ewing", "KING, JO ANN and DAVID"})
    EXPECT_TRUE(rather_person(text)) << text;
  for (const char* text :
       {"Malibu Builders", "Reza's Rug Gallery", "Baron & Budd", "Goldenberg, Heller, Antognoli & Rowland", "Local 150",
        "Citizens to Elect Ana Torres", "James Ambrous Trucking", "Spring Creek Church", "Acme Inc",
        "Ana Torres for Circuit Judge", "E. S. I.", "USG (OPIC)", "Republic Service-AZ", "Beam and Neff L.L. C."})
    EXPECT_FALSE(rather_person(text)) << text;
}

}  // namespace
}  // namespace spillmap
