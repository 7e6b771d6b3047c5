#include "model/match.h"

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

}  // namespace spillmap
