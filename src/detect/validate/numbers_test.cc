// Runs the texts that stand beside each number, so that no rule is without proof.
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>
#include <string>

#include "detect/validate/checks.h"
#include "detect/validate/number.h"

namespace spillmap::detect {
namespace {

TEST(Numbers, ExamplesHold) {
  for (const Number* number : all_numbers()) {
    EXPECT_FALSE(number->must_match.empty()) << number->id;
    EXPECT_FALSE(number->must_not_match.empty()) << number->id;
    EXPECT_FALSE(number->issuer.empty() || number->source.empty() || number->title.empty()) << number->id;
    for (std::string_view text : number->must_match)
      EXPECT_EQ(number->validate(number->compact(text)), Fault::none)
          << number->id << " refuses " << text << ": " << to_string(number->validate(number->compact(text)));
    for (std::string_view text : number->must_not_match)
      EXPECT_NE(number->validate(number->compact(text)), Fault::none) << number->id << " takes " << text;
  }
}

TEST(Numbers, IdsAreUniqueAndFound) {
  std::set<std::string_view> seen;
  for (const Number* number : all_numbers()) {
    EXPECT_TRUE(seen.insert(number->id).second) << number->id;
    EXPECT_EQ(find_number(number->id), number);
  }
  EXPECT_EQ(find_number("no such number"), nullptr);
}

TEST(Numbers, AnyBytesAreSafe) {
  std::string text;
  for (unsigned length = 0; length < 50; ++length) {
    for (unsigned byte : {0u, '0' + 0u, '9' + 0u, 'A' + 0u, 'z' + 0u, '@' + 0u, ':' + 0u, '.' + 0u, 0x80u, 0xFFu}) {
      text.assign(length, static_cast<char>(byte));
      for (const Number* number : all_numbers()) {
        (void)number->validate(text);
        (void)number->validate(number->compact(text));
      }
    }
  }
}

// A check digit must catch every single wrong digit; this is what the whole trust in it rests on.
// No national number is of a length at which it would not be asked: by random values in which digits and letters stand
// as in each of the examples.
TEST(Numbers, ListsByLengthLeaveNoneOut) {
  std::mt19937 random(7);
  std::size_t valid = 0;
  for (const Number* form : national_numbers()) {
    for (const std::string_view text : form->must_match) {
      for (int round = 0; round < 2000; ++round) {
        std::string value = form->compact(text);
        // A few places are changed, so that most stay near to what is valid, and now and then one is gone or comes.
        for (auto change = random() % 3; change > 0; --change) {
          char& c = value[random() % value.size()];
          c = static_cast<char>(random() % 8 == 0 ? 'A' + random() % 26 : '0' + random() % 10);
        }
        if (random() % 4 == 0) value.erase(random() % value.size(), 1);
        if (random() % 4 == 0) value.insert(random() % (value.size() + 1), 1, static_cast<char>('0' + random() % 10));
        const auto asked = national_numbers(value.size());
        for (const Number* number : national_numbers()) {
          if (number->validate(value) != Fault::none) continue;
          ++valid;
          ASSERT_NE(std::find(asked.begin(), asked.end(), number), asked.end()) << number->id << " " << value;
        }
        if (value.empty()) break;
      }
    }
  }
  EXPECT_GT(valid, 10'000u);
}

TEST(Numbers, ChecksumsCatchASingleWrongDigit) {
  for (std::string_view id : {"payment_card", "iban", "npi", "aba_routing", "ca_sin", "uk_nhs", "cn_resident",
                              "pl_pesel", "in_aadhaar", "do_cedula", "ec_cedula", "it_codice_fiscale"}) {
    const Number* number = find_number(id);
    ASSERT_NE(number, nullptr);
    for (std::string_view text : number->must_match) {
      const std::string value = number->compact(text);
      for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] < '0' || value[i] > '9') continue;
        std::string wrong = value;
        wrong[i] = static_cast<char>('0' + (value[i] - '0' + 1) % 10);
        EXPECT_NE(number->validate(wrong), Fault::none) << id << " takes " << wrong;
      }
    }
  }
}

TEST(Numbers, LuhnIsWhatItsRuleSays) {
  std::uint64_t state = 1;
  for (unsigned length = 1; length <= 24; ++length)
    for (unsigned round = 0; round < 300; ++round) {
      std::string digits;
      for (unsigned i = 0; i < length; ++i) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        digits += static_cast<char>('0' + (state >> 33) % 10);
      }
      unsigned sum = 0;
      for (unsigned i = 0; i < length; ++i) {
        const unsigned digit = static_cast<unsigned>(digits[length - 1 - i] - '0'), twice = 2 * digit;
        sum += i % 2 == 0 ? digit : twice > 9 ? twice - 9 : twice;
      }
      EXPECT_EQ(luhn_holds(digits.data(), length), sum % 10 == 0) << digits;
    }
}

TEST(Numbers, Samples) {
  EXPECT_TRUE(ssn_is_sample(78051120));
  EXPECT_TRUE(ssn_is_sample(219099999));
  EXPECT_TRUE(ssn_is_sample(123456789));
  EXPECT_TRUE(ssn_is_sample(111111111));
  EXPECT_FALSE(ssn_is_sample(212456781));
  EXPECT_TRUE(card_is_sample("4111111111111111"));
  EXPECT_FALSE(card_is_sample("5382089846670966"));
}

}  // namespace
}  // namespace spillmap::detect
