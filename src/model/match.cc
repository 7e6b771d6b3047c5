#include "model/match.h"

#include <cmath>

namespace spillmap {

std::string_view label(Comparison comparison) {
  switch (comparison) {
    case Comparison::prior: return "before comparing";
    case Comparison::given_name: return "given name";
    case Comparison::middle_name: return "middle name";
    case Comparison::family_name: return "family name";
    case Comparison::suffix: return "suffix";
    case Comparison::date_of_birth: return "date of birth";
    case Comparison::tax_number: return "tax number";
    case Comparison::record_number: return "record or licence number";
    case Comparison::phone: return "phone";
    case Comparison::email: return "e-mail";
    case Comparison::account: return "member or account number";
    case Comparison::address: return "address";
    case Comparison::role: return "role";
    case Comparison::limit: return "limit";
    case Comparison::decision: return "decision";
  }
  return "";
}

std::string_view label(ComparisonLevel level) {
  switch (level) {
    case ComparisonLevel::missing: return "missing";
    case ComparisonLevel::exact: return "exact";
    case ComparisonLevel::nickname: return "nickname";
    case ComparisonLevel::initial: return "initial";
    case ComparisonLevel::one_edit: return "one edit";
    case ComparisonLevel::soundalike: return "soundalike";
    case ComparisonLevel::second_surname: return "second surname";
    case ComparisonLevel::swapped_names: return "swapped names";
    case ComparisonLevel::transposed_date: return "transposed date";
    case ComparisonLevel::close_date: return "close date";
    case ComparisonLevel::same_year: return "same year";
    case ComparisonLevel::same_house: return "same house";
    case ComparisonLevel::same_postcode: return "same postcode";
    case ComparisonLevel::close_postcode: return "close postcode";
    case ComparisonLevel::same_town: return "same town";
    case ComparisonLevel::different: return "different";
  }
  return "";
}

std::string in_words(const MatchPart& part) {
  switch (part.comparison) {
    case Comparison::prior: return "two mentions taken at random are rarely one person";
    case Comparison::limit: return "what agrees by itself in a family or a household";
    case Comparison::decision: return "a reviewer decided so";
    default: break;
  }
  return std::string(label(part.comparison)) + ' ' + std::string(label(part.level));
}

std::string odds_in_words(double weight) {
  constexpr double sure = 33;  // 1 in 8 thousand millions
  if (std::abs(weight) < 0.5) return "about even";
  const std::string rest = weight > 0 ? " that they are two" : " that they are one";
  if (std::abs(weight) > sure) return "less than 1 in 8,000,000,000" + rest;
  std::string digits = std::to_string(std::llround(1 + std::exp2(std::abs(weight))));
  // Two digits say as much as is known.
  for (std::size_t i = 2; i < digits.size(); ++i) digits[i] = '0';
  for (std::size_t i = digits.size(); i > 3; i -= 3) digits.insert(i - 3, ",");
  return "about 1 in " + digits + rest;
}

}  // namespace spillmap
