#include "attribute/part_reader.h"

#include <algorithm>
#include <iterator>

#include "base/text.h"

namespace spillmap::attribute {

Role role_of(Holder holder, bool employment) {
  switch (holder) {
    case Holder::subject: return employment ? Role::employee : Role::client;
    case Holder::guardian: return Role::guardian;
    case Holder::spouse:
    case Holder::child:
    case Holder::contact:
    case Holder::subscriber: return Role::relative;
    case Holder::provider: return Role::provider;
    case Holder::staff: return Role::author;
    default: return Role::other;
  }
}

namespace {

// What a document says of itself: papers of the personnel office are about employees.
bool is_personnel_paper(std::string_view text) {
  const std::string_view head = text.substr(0, 6000);
  static constexpr std::string_view words[] = {"wage and tax",
                                               "leave of absence",
                                               "fmla",
                                               "offer of employment",
                                               "offer letter",
                                               "offer you the position",
                                               "offer you a position",
                                               "offer you the job",
                                               "offer you employment",
                                               "offering you the position",
                                               "letter of resignation",
                                               "employment agreement",
                                               "employment eligibility",
                                               "form i-9",
                                               "employee id",
                                               "date of hire",
                                               "pay period",
                                               "personnel file",
                                               "onboarding",
                                               "new hire",
                                               "open enrollment",
                                               "performance review",
                                               "net pay",
                                               "certification of health care provider",
                                               "crew roster",
                                               "staff roster"};
  if (std::any_of(std::begin(words), std::end(words),
                  [&](std::string_view w) { return contains_ignore_case(head, w); }))
    return true;
  // "number is 582-74-4738 per old W-2", "pays by direct deposit" in the notes on a client: in passing these say
  // nothing.
  constexpr std::size_t title = 160;
  std::size_t said = 0;
  for (const std::string_view word : {"payroll", "direct deposit", "w-2", "i-9 "}) {
    if (contains_ignore_case(head.substr(0, title), word)) return true;
    said += contains_ignore_case(head, word);
  }
  return said >= 2;
}

}  // namespace

PartReader::PartReader(const TextPart& part, std::vector<Finding> findings, const PersonName& carried_subject)
    : part_(part), text_(part.utf8), carried_(carried_subject) {
  page_.findings = std::move(findings);
  owner_.assign(page_.findings.size(), false);
  personnel_ = is_personnel_paper(text_);
}

ResultPage PartReader::read() {
  read_rows();
  give_comments_of_cells();
  share_titles_of_lists(true);
  read_mail_headers();
  read_records();
  read_document();
  share_titles_of_lists(false);
  mark_samples();
  return std::move(page_);
}

Mention& PartReader::add_mention(PersonName name, Role role, std::string reason) {
  Mention& m = page_.mentions.emplace_back();
  m.name = std::move(name);
  m.role = role;
  m.reason = std::move(reason);
  return m;
}

// What stands beside a name of nobody is nobody's either.
void PartReader::mark_samples() {
  for (const Mention& m : page_.mentions) {
    const bool sample = std::any_of(m.findings.begin(), m.findings.end(), [&](std::uint32_t i) {
      return findings()[i].element == Element::name && (findings()[i].flags & flag_sample) != 0;
    });
    if (!sample) continue;
    for (const std::uint32_t i : m.findings) findings()[i].flags |= flag_sample;
  }
}

void PartReader::give(Mention& m, std::uint32_t index) {
  m.findings.push_back(index);
  m.confidence = std::max(m.confidence, findings()[index].confidence);
  owner_[index] = true;
  if (findings()[index].flags & flag_deceased) m.deceased = true;
}

}  // namespace spillmap::attribute
