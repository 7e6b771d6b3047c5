#include "cli/json.h"

#include <ostream>

#include "base/text.h"
#include "pipeline/best_record.h"
#include "pipeline/mask.h"

namespace spillmap::cli {

void write_json(std::ostream& out, const Json& value) {
  out << value.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

std::string one_line(const Json& value) { return value.dump(-1, ' ', false, Json::error_handler_t::replace); }

Json person_json(const Person& p, bool reveal) {
  Json roles = Json::array(), elements = Json::array(), sensitivity = Json::array();
  for (const Role role : p.roles) roles.push_back(std::string(to_string(role)));
  for (std::size_t i = 0; i < element_count; ++i)
    if (p.elements.has(static_cast<Element>(i))) elements.push_back(std::string(id(static_cast<Element>(i))));
  const std::string flags = flags_to_string(p.flags);
  for (const std::string_view flag : split(flags, ';'))
    if (!flag.empty()) sensitivity.push_back(std::string(flag));
  return {{"person_id", p.id},
          {"display_name", p.name.display()},
          {"other_names", p.other_names},
          {"date_of_birth", reveal ? p.date_of_birth : pipeline::masked_date(p.date_of_birth)},
          {"ssn", reveal ? p.ssn : pipeline::masked(Element::ssn, p.ssn, p.ssn)},
          {"address_line", p.address.line},
          {"city", p.address.city},
          {"state", p.address.state},
          {"zip", p.address.zip},
          {"country", p.address.country},
          {"is_minor", p.minor},
          {"is_deceased", p.deceased},
          {"affected", p.affected},
          {"affected_reason", p.affected_reason},
          {"address_reason", p.address_reason},
          {"residence", pipeline::residence_words(p)},
          {"mail_warning", pipeline::mail_warning(p)},
          {"roster", pipeline::roster_words(p)},
          {"guardian_id", p.guardian_id},
          {"roles", roles},
          {"elements", elements},
          {"sensitivity", sensitivity}};
}

Json finding_json(const pipeline::Exposure& e, const pipeline::Owners& owners, bool reveal) {
  const Finding& f = e.finding;
  return {{"person_id", e.person ? owners.id(*e.person) : std::string()},
          {"file", e.place.path},
          {"element", std::string(id(f.element))},
          {"value", reveal ? f.value : pipeline::masked(f.element, f.value, f.normalized)},
          {"normalized", reveal ? f.normalized : pipeline::masked(f.element, f.normalized, f.normalized)},
          {"locator", f.locator.to_string()},
          {"confidence", f.confidence / 100.0},
          {"how", std::string(to_string(f.how))},
          {"reason", f.reason},
          {"role", e.mention != nullptr ? std::string(to_string(e.mention->role)) : std::string()},
          {"whose", e.mention != nullptr ? e.mention->reason : std::string()}};
}

Json place_json(const pipeline::Place& place, std::uint64_t people) {
  std::string sha;
  if (place.content != nullptr) sha = hex({reinterpret_cast<const char*>(place.content->info.sha256.data()), 32});
  return {{"path", place.path},     {"status", std::string(to_string(place.status))},
          {"format", place.format}, {"bytes", place.bytes},
          {"sha256", sha},          {"people", people},
          {"reason", place.reason}};
}

}  // namespace spillmap::cli
