#include "incident/fields.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace spillmap::incident {
namespace {
constexpr auto kind_choices = std::to_array<Choice>({
    {"hipaa_covered_entity", "health care provider, health plan or clearing house under HIPAA"},
    {"business_associate", "handles health data for such a body"},
    {"part2_program", "substance use disorder programme, 42 CFR Part 2"},
    {"private", "any other private body: company, charity, employer"},
    {"glba_financial", "financial institution under the Gramm-Leach-Bliley Act"},
    {"credit_bureau", "consumer reporting agency"},
    {"phr_vendor", "vendor of personal health records that is not under HIPAA"},
    {"public_company", "its shares are traded: reports to the SEC"},
    {"government", "state or local body"},
});
constexpr auto causes = std::to_array<Choice>({
    {"hacking", "hacking or another IT incident, ransomware too"},
    {"theft", "something was stolen"},
    {"loss", "something was lost"},
    {"unauthorised_access", "somebody looked who was not allowed to"},
    {"improper_disposal", "thrown away without being destroyed"},
    {"inadvertent_disclosure", "sent or shown to the wrong people by mistake"},
});
constexpr auto locations = std::to_array<Choice>({
    {"network_server", "file or database server"},
    {"email", "mailboxes"},
    {"laptop", "laptop"},
    {"desktop", "desktop computer"},
    {"other_portable", "telephone, USB stick, disk"},
    {"emr", "electronic medical record"},
    {"paper", "paper or films"},
    {"other", "elsewhere"},
});
constexpr auto conflict_choices = std::to_array<Choice>({
    {"insert", "the letter follows the state; a sheet of its own gives the least that HIPAA demands (also when empty)"},
    {"in_letter", "the letter says it, as everybody else's does"},
    {"leave_out", "nobody there is told, because counsel reads HIPAA so"},
});
constexpr auto hold_forms = std::to_array<Choice>({
    {"written", "holds until the day that it names"},
    {"oral", "holds for a limited time only"},
});
constexpr auto parts = std::to_array<Choice>({
    {"what_happened",
     "What happened, in two or three sentences, for the people concerned. An empty line begins a new paragraph."},
    {"what_we_are_doing", "What you do about it: to investigate, to limit the harm, so that it does not happen again."},
    {"what_you_can_do", "Anything special that people can do, besides what every letter says."},
    {"narrative_before", "For the forms of regulators: what protected the data before the incident."},
});

constexpr auto all_sections = std::to_array<Section>({
    {"incident", "What it is called, and of what kind it is."},
    {"holder", "Who held the data: your organisation."},
    {"dates",
     "The days from which the clocks of the laws count. Each law names its own, so do not merge them: give each day "
     "its own value even "
     "where two seem to be the same, and leave empty what has not happened or is not known."},
    {"facts", "What law asks of every incident."},
    {"law_enforcement_hold",
     "If police or a prosecutor asked you to wait with the letters. Leave all of it empty if nobody did."},
    {"answers",
     "Questions that single laws ask. 'spillmap law' tells which ones would change an answer, by name; write the name, "
     "= and \"yes\" or "
     "\"no\" here, one a line."},
    {"told",
     "Who was told already, and on which day. 'spillmap law' gives each duty an id; write it with a point in place of "
     "the slash: us-ny.attorney_general = \"2026-05-20\""},
    {"sender", "Whose letter it is: letterhead and signature."},
    {"hotline", "The line that people can call. Many laws want it to be toll-free."},
    {"privacy_officer", "Who signs and files the forms, and whom regulators may call."},
    {"services", "Credit monitoring or the like, if you offer it. Some states make you."},
    {"letter_choices", "What somebody has to decide about the letters, and neither facts nor law give."},
    {"letter",
     "Own words for parts of the letters and forms, in English. Other languages below [letter.es] or [letter.zh], by "
     "the same names."},
    {"roster",
     "What you know of single people besides what the files say. One block a person; copy it as often as needed, take "
     "the # away, and give "
     "the id that 'spillmap people' lists."},
});

template <class T, T IncidentFacts::*member>
Slot fact(Incident& i) {
  return &(i.facts.*member);
}
template <Anchor anchor>
Slot day(Incident& i) {
  return AnchorSlot{&i.facts.dates, anchor};
}
LawEnforcementHold& hold(Incident& i) {
  if (!i.facts.hold) i.facts.hold.emplace();
  return *i.facts.hold;
}
template <Contact Incident::*contact, auto member>
Slot contact_field(Incident& i) {
  return &(i.*contact.*member);
}
template <auto member>
Slot service(Incident& i) {
  return &(i.services.*member);
}
template <auto member>
Slot letter_choice(Incident& i) {
  return &(i.letters.*member);
}
template <auto member>
Slot in_roster(RosterEntry& entry) {
  return &(entry.*member);
}

using YesNo = std::optional<bool>;
constexpr std::span<const Choice> free_text;

const auto all_fields = std::to_array<Field>({
    {"incident", "title", "A name for it: \"Network intrusion of April 2026\".",
     [](Incident& i) -> Slot { return &i.title; }, free_text},
    {"incident", "cause", "What it was.", [](Incident& i) -> Slot { return &i.cause; }, causes},
    {"incident", "location", "Where the data was.", [](Incident& i) -> Slot { return &i.location; }, locations},

    {"holder", "name", "Legal name, as letters give it.", [](Incident& i) -> Slot { return &i.holder.name; },
     free_text},
    {"holder", "kinds", "What it is in law; all that apply, as [\"hipaa_covered_entity\", \"part2_program\"].",
     [](Incident& i) -> Slot { return &i.holder.kinds; }, free_text},
    {"holder", "state", "State of its seat: \"NY\".", [](Incident& i) -> Slot { return &i.holder.state; }, free_text,
     Check::state},
    {"holder", "information_broker", "Does it sell data about people with whom it has no dealings of its own?",
     [](Incident& i) -> Slot { return &i.holder.information_broker; }, free_text},

    {"dates", "as_of", "Today, for the days left. Empty: the day on which you ask.",
     fact<std::optional<Day>, &IncidentFacts::as_of>, free_text},
    {"dates", "happened", "The incident began.", day<Anchor::happened>, free_text},
    {"dates", "ended", "The incident ended: access was closed off. For letters and forms.", day<Anchor::ended>,
     free_text},
    {"dates", "discovered",
     "First day on which anybody who works for you knew of the incident, or would have known with reasonable care. Not "
     "the day on which you "
     "knew whose data it was.",
     day<Anchor::discovered>, free_text},
    {"dates", "associate_discovered",
     "Only if a business associate found it: the day on which it did. Then 'discovered' is the day on which it told "
     "you.",
     day<Anchor::associate_discovered>, free_text},
    {"dates", "determined",
     "You came to the conclusion that personal data which the law covers was breached. Empty: laws that count from it "
     "count from 'discovered'.",
     day<Anchor::determined>, free_text},
    {"dates", "scope_identified", "You knew whose data it is, too.", day<Anchor::scope_identified>, free_text},
    {"dates", "confirmed_and_content_ready",
     "The breach was confirmed and you could put together what a notice must say.",
     day<Anchor::confirmed_and_content_ready>, free_text},
    {"dates", "aware", "You were reasonably certain that personal data was touched (GDPR and the laws like it).",
     day<Anchor::aware>, free_text},
    {"dates", "materiality_determined", "Only for listed companies: you found that investors would care.",
     day<Anchor::materiality_determined>, free_text},
    {"dates", "review_ended", "The review of the documents ended. No law counts from this day alone.",
     day<Anchor::review_ended>, free_text},
    {"dates", "letters_sent", "Letters went out, or are planned to.", day<Anchor::letters_sent>, free_text},
    {"dates", "hhs_notified", "The U.S. Department of Health was told, or will be.", day<Anchor::hhs_notified>,
     free_text},
    {"dates", "web_posted", "The notice on your web site for people without a good address went up, or will.",
     day<Anchor::web_posted>, free_text},

    {"facts", "encrypted",
     "Was the data encrypted before the incident, in the way the laws mean (NIST, 128 bits or more)?",
     fact<YesNo, &IncidentFacts::encrypted>, free_text},
    {"facts", "key_taken", "If it was: could the key have been taken as well?", fact<YesNo, &IncidentFacts::key_taken>,
     free_text},
    {"facts", "encrypted_by_attacker",
     "Did the attacker encrypt it (ransomware)? That does not protect anybody's data.",
     fact<YesNo, &IncidentFacts::encrypted_by_attacker>, free_text},
    {"facts", "harm_likely",
     "After an investigation that you have written down: can people be harmed? Only a written \"no\" counts as no; "
     "leave it empty otherwise.",
     fact<YesNo, &IncidentFacts::harm_likely>, free_text},
    {"facts", "services_offered", "Do you offer credit monitoring or the like?",
     fact<YesNo, &IncidentFacts::services_offered>, free_text},
    {"facts", "agent", "If a business associate is involved: does it act as your agent, under your control?",
     fact<YesNo, &IncidentFacts::agent>, free_text},
    {"facts", "bad_addresses",
     "How many living people cannot be reached by letter. A number; \"0\" is a number, empty is not known.",
     fact<std::optional<std::uint64_t>, &IncidentFacts::bad_addresses>, free_text},

    {"law_enforcement_hold", "form", "How they asked.", [](Incident& i) -> Slot { return HoldForm{&i.facts.hold}; },
     hold_forms},
    {"law_enforcement_hold", "requested", "Day of the request.", [](Incident& i) -> Slot { return &hold(i).requested; },
     free_text},
    {"law_enforcement_hold", "until", "Until when, if a written request says so.",
     [](Incident& i) -> Slot { return &hold(i).until; }, free_text},
    {"law_enforcement_hold", "agency", "Who asked: \"FBI Albany\".",
     [](Incident& i) -> Slot { return &hold(i).agency; }, free_text},
    {"law_enforcement_hold", "contact", "Officer, telephone, file number.",
     [](Incident& i) -> Slot { return &hold(i).contact; }, free_text},

    {"sender", "name", "Who signs.", contact_field<&Incident::sender, &Contact::name>, free_text},
    {"sender", "title", "As what: \"Executive Director\".", contact_field<&Incident::sender, &Contact::title>,
     free_text},
    {"sender", "organisation", "For the letterhead; empty: the holder's name.",
     contact_field<&Incident::sender, &Contact::organisation>, free_text},
    {"sender", "address", "Lines as on an envelope: [\"12 Main Street\", \"Albany, NY 12203\"].",
     contact_field<&Incident::sender, &Contact::address>, free_text},
    {"sender", "phone", "Telephone of the office.", contact_field<&Incident::sender, &Contact::phone>, free_text},
    {"sender", "hours", "When it is answered.", contact_field<&Incident::sender, &Contact::hours>, free_text},
    {"sender", "email", "E-mail address.", contact_field<&Incident::sender, &Contact::email>, free_text},
    {"sender", "website", "Web site.", contact_field<&Incident::sender, &Contact::website>, free_text},

    {"hotline", "name", "Who answers, if it has a name of its own.", contact_field<&Incident::hotline, &Contact::name>,
     free_text},
    {"hotline", "phone", "Number: \"1-800-555-0100\".", contact_field<&Incident::hotline, &Contact::phone>, free_text},
    {"hotline", "hours", "\"Monday to Friday, 9 am to 9 pm Eastern\".",
     contact_field<&Incident::hotline, &Contact::hours>, free_text},
    {"hotline", "email", "E-mail address.", contact_field<&Incident::hotline, &Contact::email>, free_text},
    {"hotline", "website", "Page about the incident.", contact_field<&Incident::hotline, &Contact::website>, free_text},
    {"hotline", "address", "Where people can write to, if not to the sender.",
     contact_field<&Incident::hotline, &Contact::address>, free_text},

    {"privacy_officer", "name", "Name.", contact_field<&Incident::privacy_officer, &Contact::name>, free_text},
    {"privacy_officer", "title", "\"Privacy Officer\".", contact_field<&Incident::privacy_officer, &Contact::title>,
     free_text},
    {"privacy_officer", "organisation", "If not the holder: a law firm.",
     contact_field<&Incident::privacy_officer, &Contact::organisation>, free_text},
    {"privacy_officer", "address", "Lines.", contact_field<&Incident::privacy_officer, &Contact::address>, free_text},
    {"privacy_officer", "phone", "Telephone.", contact_field<&Incident::privacy_officer, &Contact::phone>, free_text},
    {"privacy_officer", "hours", "When it is answered.", contact_field<&Incident::privacy_officer, &Contact::hours>,
     free_text},
    {"privacy_officer", "email", "E-mail address.", contact_field<&Incident::privacy_officer, &Contact::email>,
     free_text},
    {"privacy_officer", "website", "Web site.", contact_field<&Incident::privacy_officer, &Contact::website>,
     free_text},

    {"services", "provider", "Who provides it.", service<&ServiceOffer::provider>, free_text},
    {"services", "product", "Name of the product for adults.", service<&ServiceOffer::product>, free_text},
    {"services", "minor_product", "Name of the product for minors.", service<&ServiceOffer::minor_product>, free_text},
    {"services", "months", "For how many months.", service<&ServiceOffer::months>, free_text},
    {"services", "enrol_by", "Last day to enrol.", service<&ServiceOffer::enrol_by>, free_text},
    {"services", "website", "Where to enrol.", service<&ServiceOffer::website>, free_text},
    {"services", "phone", "Telephone of the provider.", service<&ServiceOffer::phone>, free_text},
    {"services", "codes_file", "CSV file beside this one, with one activation code a line.",
     service<&ServiceOffer::codes_file>, free_text},
    {"services", "minor_codes_file", "The same for minors, where their product is another one.",
     service<&ServiceOffer::minor_codes_file>, free_text},

    {"letter_choices", "content_conflict",
     "Where a law demands what another forbids (HIPAA: say what happened; Massachusetts: do not).",
     letter_choice<&LetterChoices::content_conflict>, conflict_choices},
    {"letter_choices", "plain_sender",
     "Lines of a return address that tells nothing of what you do, for letters whose envelope must not show it.",
     letter_choice<&LetterChoices::plain_sender>, free_text},
    {"letter_choices", "parent_company", "Who owns the holder or belongs to it: some states want it named.",
     letter_choice<&LetterChoices::parent_company>, free_text},
    {"letter_choices", "mixed_case_address",
     "Addresses as people write them, instead of the capitals that the post prefers?",
     letter_choice<&LetterChoices::mixed_case_address>, free_text},
});

const auto all_roster_fields = std::to_array<RosterField>({
    {"person", "Id of the person, as 'spillmap people' lists it.", in_roster<&RosterEntry::person>, Check::person},
    {"bad_address", "Letters to this address come back.", in_roster<&RosterEntry::bad_address>},
    {"deceased", "The person has died.", in_roster<&RosterEntry::deceased>},
    {"do_not_mail", "No letter until somebody has decided where it may go.", in_roster<&RosterEntry::do_not_mail>},
    {"consented_alone", "A minor who agreed to the treatment alone: the letter is not for the parents.",
     in_roster<&RosterEntry::consented_alone>},
    {"email_agreed", "Agreed to be told by e-mail.", in_roster<&RosterEntry::email_agreed>},
    {"language", "Of the letter: \"es\", \"zh\".", in_roster<&RosterEntry::language>},
    {"representative", "Parent or guardian of a minor, next of kin of somebody who has died: name.",
     in_roster<&RosterEntry::representative>},
    {"mail_to", "The address that was decided to be safe, in lines; a letter that was held back goes there.",
     in_roster<&RosterEntry::mail_to>},
    {"email", "E-mail address.", in_roster<&RosterEntry::email>},
    {"note", "Who decided, and why.", in_roster<&RosterEntry::note>},
});
}  // namespace

std::span<const Section> sections() { return all_sections; }
std::span<const Field> fields() { return all_fields; }
std::span<const RosterField> roster_fields() { return all_roster_fields; }
std::span<const Choice> holder_kinds() { return kind_choices; }
std::span<const Choice> letter_parts() { return parts; }

const Field* find_field(std::string_view section, std::string_view key) {
  for (const Field& field : all_fields)
    if (field.section == section && field.key == key) return &field;
  return nullptr;
}

bool is_section(std::string_view name) {
  for (const Section& section : all_sections)
    if (section.name == name) return true;
  return false;
}

std::optional<std::string> duty_id(std::string_view told_key) {
  const std::size_t dot = told_key.find('.');
  if (dot == std::string_view::npos || dot == 0 || dot + 1 == told_key.size()) return std::nullopt;
  if (!std::all_of(told_key.begin(), told_key.end(),
                   [](char c) { return is_alnum(c) || c == '_' || c == '-' || c == '.'; }))
    return std::nullopt;
  std::string id(told_key);
  id[dot] = '/';
  return id;
}

std::string told_key(std::string_view duty_id) {
  std::string key(duty_id);
  std::replace(key.begin(), key.end(), '/', '.');
  return key;
}

}  // namespace spillmap::incident
