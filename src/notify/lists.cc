#include "notify/lists.h"

#include <algorithm>
#include <cstdint>

#include "base/text.h"
#include "base/written.h"
#include "notify/address.h"
#include "notify/csv.h"

namespace spillmap::notify {

std::string mailing_header() {
  return csv_row({"job_id",         "letter_number", "version",       "language",        "prefix",
                  "first",          "middle",        "last",          "suffix",          "care_of",
                  "address_1",      "address_2",     "city",          "state",           "zip",
                  "zip4",           "country",       "elements",      "activation_code", "service_months",
                  "enrol_by",       "minor",         "guardian_line", "deceased",        "representative_line",
                  "state_addendum", "call_centre",   "barcode",       "return_address",  "plain_envelope",
                  "pages",          "file",          "batch",         "batch_page"});
}

std::string mailing_row(const Input& input, const Options& options, const Composer& composer, const Decision& decision,
                        const std::string& kind, const Printed& printed) {
  const Letter& letter = decision.letter;
  const MailAddress& to = decision.address;
  const ServiceOffer& services = input.incident.services;
  const bool offer = composer.offer(letter);
  const bool minor = letter.variant == Variant::guardian || letter.variant == Variant::minor_alone;
  const bool deceased = letter.variant == Variant::next_of_kin;
  return csv_row({options.wave,
                  letter.number,
                  kind,
                  letter.language,
                  "",
                  decision.first,
                  decision.middle,
                  decision.last,
                  decision.suffix,
                  decision.care_of,
                  to.line_1,
                  to.line_2,
                  to.city,
                  to.state,
                  to.zip,
                  to.zip4,
                  to.country,
                  ElementSet::from_bits(letter.elements).to_string(),
                  letter.code,
                  offer && services.months > 0 ? std::to_string(services.months) : "",
                  offer && services.enrol_by ? spillmap::to_string(*services.enrol_by) : "",
                  minor ? "yes" : "no",
                  decision.guardian_line,
                  deceased ? "yes" : "no",
                  decision.representative_line,
                  letter.state,
                  clean_line(input.incident.hotline.phone, 40),
                  "",
                  composer.return_address(letter),
                  letter.plain ? "yes" : "no",
                  std::to_string(printed.pages),
                  printed.file,
                  printed.batch,
                  printed.batch.empty() ? "" : std::to_string(printed.batch_page)});
}

std::string letters_header() {
  return csv_row({"letter_number", "person_id", "name", "variant", "language", "channel", "wave", "date", "version",
                  "elements", "jurisdictions", "content", "why", "pages", "file"});
}

std::string letters_row(const Options& options, const Composer& composer, const GroupView& group,
                        const Decision& decision, const std::string& kind, const std::string& date,
                        const Printed& printed) {
  const Letter& letter = decision.letter;
  std::vector<std::string> content(group.tags.begin(), group.tags.end());
  if (composer.insert(letter)) content.push_back("separate_sheet");
  return csv_row({letter.number, letter.person, letter.person_name, std::string(to_string(letter.variant)),
                  letter.language, std::string(to_string(letter.channel)), options.wave, date, kind,
                  ElementSet::from_bits(letter.elements).to_string(), joined(group.jurisdictions, ";"),
                  joined(content, ";"), joined(group.why, "; "), std::to_string(printed.pages), printed.file});
}

std::string reason_header() {
  return csv_row({"letter_number", "person_id", "name", "state", "language", "elements", "place", "reason"});
}

std::string reason_row(const Composer& composer, const Decision& decision) {
  constexpr std::string_view places[] = {"letter", "held", "substitute", "none", "sent_before", "later"};
  const Letter& letter = decision.letter;
  return csv_row({letter.number, letter.person, letter.person_name, letter.state, composer.language(letter).code,
                  ElementSet::from_bits(letter.elements).to_string(),
                  std::string(places[static_cast<std::size_t>(decision.place)]), decision.reason});
}

}  // namespace spillmap::notify
