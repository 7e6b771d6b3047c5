#include "notify/sample.h"

#include <array>
#include <map>
#include <random>

namespace spillmap::notify {
namespace {
struct Name {
  const char *given, *middle, *family;
};
constexpr std::array plain_names = {
    Name{"Maria", "Elena", "Quintero"}, Name{"James", "", "Holloway"}, Name{"Aisha", "", "Bellamy"},
    Name{"Robert", "T", "Pruitt"},      Name{"Denise", "", "Okafor"},  Name{"William", "", "Vandermeer"},
    Name{"Grace", "Ann", "Tillery"},    Name{"Tyrone", "", "Mabry"},   Name{"Susan", "", "Hartwell"},
    Name{"Priya", "", "Raman"},         Name{"Kevin", "J", "O'Dwyer"}, Name{"Latoya", "", "Simmons-Reed"}};
constexpr std::array world_names = {
    Name{"José", "Ángel", "Núñez Peña"}, Name{"Zoë", "", "Lefèvre"},      Name{"Łukasz", "", "Wiśniewski"},
    Name{"Jürgen", "", "Weiß"},          Name{"Thị Hương", "", "Nguyễn"}, Name{"Мария", "Ивановна", "Кузнецова"},
    Name{"Ελένη", "", "Παπαδοπούλου"},   Name{"محمد", "", "القاسمي"},     Name{"שרה", "", "לוינסון"},
    Name{"अनीता", "", "शर्मा"},           Name{"민준", "", "박"},          Name{"Şebnem", "", "Öztürk"}};
constexpr std::array chinese_names = {Name{"小明", "", "王"}, Name{"丽华", "", "陈"}, Name{"國榮", "", "張"},
                                      Name{"美玲", "", "林"}};
constexpr std::array streets = {"12 North Pearl Street",
                                "480 Delaware Avenue, Apartment 3B",
                                "7 Lark Street #2",
                                "1519 Central Avenue",
                                "P.O. Box 221",
                                "33 Old Mill Road, Suite 400",
                                "902 Southwest Harbor Boulevard Building 12, Apartment 1407"};
struct Place {
  const char *state, *city, *zip;
};
constexpr std::array places = {Place{"NY", "Albany", "12207"},      Place{"NY", "Troy", "12180-3301"},
                               Place{"NY", "Schenectady", "12305"}, Place{"NY", "Brooklyn", "11201"},
                               Place{"MA", "Pittsfield", "01201"},  Place{"CT", "Hartford", "06103"},
                               Place{"NJ", "Newark", "07102"},      Place{"CA", "Fresno", "93721"},
                               Place{"RI", "Providence", "02903"},  Place{"NC", "Raleigh", "27601"}};
}  // namespace

SampleCase::SampleCase(std::size_t people, unsigned seed, unsigned percent_chinese, std::string content_conflict) {
  const auto day = [](int y, unsigned m, unsigned d) {
    return Day(std::chrono::year_month_day(std::chrono::year(y), std::chrono::month(m), std::chrono::day(d)));
  };
  incident.title = "Network intrusion of April 2026";
  incident.holder.name = "Hudson Bend Community Services, Inc.";
  incident.holder.kinds = {HolderKind::hipaa_covered_entity};
  incident.holder.state = "NY";
  incident.cause = "hacking";
  auto& dates = incident.facts.dates;
  dates[Anchor::happened] = day(2026, 4, 20);
  dates[Anchor::ended] = day(2026, 4, 29);
  dates[Anchor::discovered] = day(2026, 4, 29);
  dates[Anchor::review_ended] = day(2026, 5, 22);
  dates[Anchor::letters_sent] = day(2026, 5, 28);
  incident.sender.name = "Margaret L. Osgood";
  incident.sender.title = "Executive Director";
  incident.sender.organisation = "Hudson Bend Community Services";
  incident.sender.address = {"500 Riverfront Plaza", "Albany, NY 12207"};
  incident.sender.website = "www.example.org/notice";
  incident.hotline.phone = "1-800-555-0142";
  incident.hotline.hours = "Monday to Friday, 9 a.m. to 9 p.m. Eastern time";
  incident.services.provider = "Example Identity Watch";
  incident.services.product = "credit monitoring and identity restoration";
  incident.services.minor_product = "identity monitoring for minors";
  incident.services.website = "www.example.com/enroll";
  incident.services.months = 24;
  incident.services.enrol_by = day(2026, 8, 31);
  incident.letters.content_conflict = std::move(content_conflict);
  incident.letters.plain_sender = {"Mail Processing Center", "P.O. Box 1180", "Albany, NY 12201"};

  std::mt19937 random(seed);
  const auto below = [&](unsigned n) { return static_cast<unsigned>(random() % n); };
  std::map<std::string, std::uint32_t> groups;
  for (std::size_t i = 0; i < people; ++i) {
    Person person;
    PersonFacts fact;
    RosterEntry known;
    std::string number = std::to_string(i);
    person.id = "P" + std::string(10 - std::min<std::size_t>(10, number.size()), 'x') + number;
    const bool chinese = below(100) < percent_chinese;
    const Name name = chinese           ? chinese_names[below(chinese_names.size())]
                      : below(100) < 12 ? world_names[below(world_names.size())]
                                        : plain_names[below(plain_names.size())];
    person.name.given = name.given;
    person.name.middle = name.middle;
    person.name.family = name.family;
    person.affected = true;
    const Place place = below(100) < 75 ? places[below(4)] : places[below(places.size())];
    person.address = {std::to_string(1 + below(999)) + " ", place.city, place.state, place.zip, "US"};
    person.address.line = streets[below(streets.size())];
    if (below(100) < 2) person.address.zip.clear();
    fact.region = place.state;
    fact.capacity = below(100) < 10 ? Capacity::employee : Capacity::patient;
    const unsigned life = below(100);
    fact.life = life < 10 ? Life::minor : life < 13 ? Life::deceased : Life::adult;
    const bool health = fact.capacity == Capacity::patient;
    for (const Element e : {Element::name, Element::address, Element::date_of_birth}) fact.elements.add(e);
    if (below(100) < 70) fact.elements.add(Element::ssn);
    if (below(100) < 15) fact.elements.add(Element::drivers_license);
    if (below(100) < (health ? 5u : 80u)) fact.elements.add(Element::bank_account);
    if (health) {
      fact.elements.add(Element::diagnosis);
      if (below(100) < 60) fact.elements.add(Element::treatment);
      if (below(100) < 50) fact.elements.add(Element::health_insurance);
      if (below(100) < 30) fact.elements.add(Element::medication);
      if (below(100) < 10) fact.flags |= flag_substance_use;
      if (below(100) < 2) fact.flags |= flag_domestic_violence;
    }
    known.person = person.id;
    bool in_roster = false;
    const unsigned chance = below(100);
    if (fact.life == Life::minor && chance < 50) {
      known.representative = "Carla Representative";
      in_roster = true;
    } else if (fact.life == Life::minor && chance < 60) {
      known.consented_alone = in_roster = true;
    } else if (fact.life == Life::deceased && chance < 80) {
      known.representative = "Edwin Representative";
      in_roster = true;
    } else if (chance < 2) {
      known.bad_address = in_roster = true;
    } else if (chance < 3) {
      known.do_not_mail = in_roster = true;
    } else if (chance < 4) {
      known.email_agreed = in_roster = true;
      known.email = "person" + number + "@example.com";
    } else if (chance < 5 && (fact.flags & flag_domestic_violence) != 0) {
      known.mail_to = {"c/o Example Legal Aid", "40 Steuben Street", "Albany, NY 12207"};
      in_roster = true;
    }
    if (chinese && below(2) == 0) {
      known.language = "zh-Hans";
      in_roster = true;
    } else if (below(100) < 6) {
      known.language = "es";
      in_roster = true;
    }
    if (in_roster) incident.roster.push_back(known);
    person.elements = fact.elements;
    person.minor = fact.life == Life::minor;
    person.deceased = fact.life == Life::deceased;
    const std::string key = fact.region + "/" + std::to_string(static_cast<int>(fact.capacity)) + "/" +
                            std::to_string(static_cast<int>(fact.life)) + "/" + std::to_string(fact.elements.bits()) +
                            "/" + std::to_string(fact.flags);
    const auto [at, fresh] = groups.emplace(key, static_cast<std::uint32_t>(assessment.groups.size()));
    if (fresh) assessment.groups.push_back({fact, 0});
    ++assessment.groups[at->second].count;
    assessment.group_of.push_back(at->second);
    persons.push_back(std::move(person));
    facts.push_back(std::move(fact));
  }
  // Duties as the engine would give them, as far as letters look at them.
  const auto duty = [&](std::string law, std::string jurisdiction, std::string recipient,
                        std::vector<std::string> content, unsigned months, auto&& reaches) {
    Duty one;
    one.id = law + "/" + recipient;
    one.law = std::move(law);
    one.jurisdiction = std::move(jurisdiction);
    one.recipient = std::move(recipient);
    one.status = DutyStatus::required;
    one.content = std::move(content);
    one.months = months;
    one.citation = "invented citation of " + one.law;
    for (std::uint32_t g = 0; g < assessment.groups.size(); ++g)
      if (reaches(assessment.groups[g].facts)) one.groups.push_back(g);
    if (!one.groups.empty()) assessment.duties.push_back(std::move(one));
  };
  const auto patient = [](const PersonFacts& f) { return f.capacity == Capacity::patient; };
  const auto in = [](const char* state) { return [state](const PersonFacts& f) { return f.region == state; }; };
  duty("us-hipaa", "US", "individuals", {}, 0,
       [&](const PersonFacts& f) { return patient(f) && f.life == Life::adult; });
  duty("us-hipaa", "US", "guardians", {}, 0, [&](const PersonFacts& f) { return patient(f) && f.life == Life::minor; });
  duty("us-hipaa", "US", "next_of_kin", {}, 0,
       [&](const PersonFacts& f) { return patient(f) && f.life == Life::deceased; });
  duty("us-part2", "US", "individuals", {"plain_envelope"}, 0,
       [](const PersonFacts& f) { return (f.flags & flag_substance_use) != 0; });
  duty("us-ny", "US-NY", "individuals", {"agency_contacts", "categories_and_elements", "sender_contact"}, 0, in("NY"));
  duty("us-ca", "US-CA", "individuals", {"title_notice_of_data_breach", "five_headings", "ten_point_type"}, 0,
       in("CA"));
  duty("us-ma", "US-MA", "individuals",
       {"police_report_right", "free_freeze_how_to", "parent_company_if_any", "omit_nature_of_breach",
        "omit_resident_count"},
       0, in("MA"));
  duty("us-ma", "US-MA", "paid_services", {"services_offer", "no_waiver_of_action"}, 18,
       [](const PersonFacts& f) { return f.region == "MA" && f.elements.has(Element::ssn); });
  duty("us-ct", "US-CT", "individuals", {"freeze_how_to"}, 0, in("CT"));
  duty("us-ct", "US-CT", "paid_services", {"services_offer"}, 24,
       [](const PersonFacts& f) { return f.region == "CT" && f.elements.has(Element::ssn); });
  duty("us-nj", "US-NJ", "individuals", {}, 0, in("NJ"));
  duty("us-ri", "US-RI", "individuals", {"number_affected", "police_report_right", "freeze_how_to"}, 0, in("RI"));
  duty("us-nc", "US-NC", "individuals",
       {"vigilance_advice", "bureau_contacts", "ftc_contact", "attorney_general_contact"}, 0, in("NC"));
}

Input SampleCase::input(const Contacts& contacts, const Templates& templates) const {
  return {incident, assessment, contacts, templates, persons.size(), [this](std::size_t i) -> Result<Subject> {
            return Subject{&persons[i], &facts[i], assessment.group_of[i]};
          }};
}

Options SampleCase::options() const {
  Options out;
  out.case_key = "invented case";
  for (std::size_t i = 0; i < persons.size(); ++i) {
    out.codes.push_back("ADLT-" + std::to_string(100000 + i));
    out.minor_codes.push_back("MINR-" + std::to_string(100000 + i));
  }
  return out;
}

}  // namespace spillmap::notify
