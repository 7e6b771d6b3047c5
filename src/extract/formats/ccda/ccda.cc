#include "extract/formats/ccda/ccda.h"

#include <algorithm>
#include <unordered_map>

#include "base/text.h"
#include "extract/base64.h"
#include "extract/codes.h"
#include "extract/identifiers.h"
#include "extract/record_text.h"
#include "extract/xml_tree.h"

namespace spillmap::ccda {
namespace {

using namespace std::string_view_literals;

constexpr unsigned adult_years = 18;
constexpr std::size_t most_persons = 200;

std::string_view start_of(ByteView bytes) {
  std::string_view text = as_text(bytes).substr(0, 4096);
  if (text.starts_with("\xEF\xBB\xBF"sv)) text.remove_prefix(3);
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  return text;
}

template <typename F>
void each(const XmlNode& node, std::string_view name, F&& visit) {
  for (const XmlNode& child : node.children)
    if (child.name == name) visit(child);
}

std::string day(std::string_view date) {
  date = trim(date);
  if (date.size() < 8 || !all_digits(date.substr(0, 8))) return std::string(date);
  return std::string(date.substr(0, 4)) + "-" + std::string(date.substr(4, 2)) + "-" + std::string(date.substr(6, 2));
}
unsigned year_of(std::string_view date) {
  if (date.size() < 4 || !all_digits(date.substr(0, 4))) return 0;
  unsigned year = 0;
  for (const char c : date.substr(0, 4)) year = year * 10 + static_cast<unsigned>(c - '0');
  return year;
}

// What the entries of a section are about, by its LOINC code.
enum class Topic : std::uint8_t { other, problems, medications, procedures, payers, facts };
Topic topic_of(std::string_view code) {
  static constexpr std::pair<std::string_view, Topic> rows[] = {
      {"11450-4", Topic::problems},    {"11348-0", Topic::problems},    {"46240-8", Topic::problems},
      {"51848-0", Topic::problems},    {"11535-2", Topic::problems},    {"46241-6", Topic::problems},
      {"29299-5", Topic::problems},    {"10154-3", Topic::problems},    {"42348-3", Topic::other},
      {"10218-6", Topic::problems},    {"10219-4", Topic::problems},    {"57852-6", Topic::problems},
      {"10160-0", Topic::medications}, {"11369-6", Topic::medications}, {"29549-3", Topic::medications},
      {"10183-2", Topic::medications}, {"42346-7", Topic::medications}, {"75311-1", Topic::medications},
      {"47519-4", Topic::procedures},  {"29554-3", Topic::procedures},  {"62387-6", Topic::procedures},
      {"48768-6", Topic::payers},      {"30954-2", Topic::facts},       {"8716-3", Topic::facts},
      {"10157-6", Topic::facts}};
  for (const auto& [loinc, topic] : rows)
    if (loinc == code) return topic;
  return Topic::other;
}

class DocumentReader {
 public:
  DocumentReader(Sink& sink, const Limits& limits)
      : limits_(limits), sink_(sink), out_(sink, limits), record_(out_, limits) {}
  Outcome read(const XmlNode& root, std::string_view lost);

 private:
  void names(const XmlNode& owner, std::uint32_t person, std::string_view field);
  void addresses(const XmlNode& owner, std::uint32_t person, std::string_view field);
  void telecoms(const XmlNode& owner, std::uint32_t person, std::string_view field);
  void ids(const XmlNode& owner, std::uint32_t person, std::string_view field);
  void patient(const XmlNode& target);
  void kin(const XmlNode& entity, const XmlNode* person, std::string_view label, std::string_view field);
  void workers(const XmlNode& node, int depth);
  void section(const XmlNode& node, int depth);
  void entries(const XmlNode& node, Topic topic, int depth, bool negated);
  bool coded(const XmlNode& code, Element element, std::string_view field);
  void narrative(const XmlNode& text, Topic topic, bool coded_already);
  void lines(const XmlNode& node, std::string& out, int depth);
  void table(const XmlNode& node, Topic topic, bool coded_already, std::string& rest);
  void payer(const XmlNode& act, int depth);
  void fragment(const XmlNode& node, int depth);
  void remember_ids(const XmlNode& node);
  std::string original(const XmlNode& code) const;
  std::string known_as(const XmlNode& owner) const;

  const Limits& limits_;
  Sink& sink_;
  TextBuilder out_;
  RecordText record_;
  std::uint32_t patient_ = 0;
  std::string patient_name_, born_;
  unsigned year_ = 0;
  bool found_codes_ = false;
  std::unordered_map<std::string, const XmlNode*> by_id_;  // parts of narratives, which entries point to
};

void DocumentReader::names(const XmlNode& owner, std::uint32_t person, std::string_view field) {
  each(owner, "name", [&](const XmlNode& name) {
    std::string given, middle, family, suffix;
    each(name, "given", [&](const XmlNode& one) {
      std::string& slot = given.empty() ? given : middle;
      const std::string word = one.words();
      if (!slot.empty() && !word.empty()) slot += ' ';
      slot += word;
    });
    each(name, "family", [&](const XmlNode& one) { family += (family.empty() ? "" : " ") + one.words(); });
    each(name, "suffix", [&](const XmlNode& one) { suffix = one.words(); });
    if (given.empty() && family.empty())
      record_.value(person, Element::name, field, name.words());
    else
      record_.name(person, field, name_of(given, middle, family, suffix));
  });
}

std::string DocumentReader::known_as(const XmlNode& owner) const {
  const XmlNode* name = owner.child("name");
  if (name == nullptr) return {};
  const XmlNode *given = name->child("given"), *family = name->child("family");
  if (given == nullptr || family == nullptr) return fold(name->words());
  return fold(given->words() + " " + family->words());
}

void DocumentReader::addresses(const XmlNode& owner, std::uint32_t person, std::string_view field) {
  each(owner, "addr", [&](const XmlNode& addr) {
    std::string line, city, state, zip, country;
    for (const XmlNode& part : addr.children) {
      const std::string words = part.words();
      if (part.name == "streetAddressLine" || part.name == "streetName" || part.name == "additionalLocator" ||
          part.name == "unitID")
        line += (line.empty() || words.empty() ? "" : ", ") + words;
      else if (part.name == "houseNumber" || part.name == "streetNameBase")
        line += (line.empty() ? "" : " ") + words;
      else if (part.name == "city")
        city = words;
      else if (part.name == "state")
        state = words;
      else if (part.name == "postalCode")
        zip = words;
      else if (part.name == "country")
        country = words;
    }
    const std::string_view use = addr.attribute("use");
    const std::uint32_t flags = use == "OLD" || use == "BAD" ? std::uint32_t{flag_old} : 0u;
    if (line.empty() && city.empty())
      record_.value(person, Element::address, field, addr.words(), flags);
    else
      record_.address(person, field, address_of(line, city, state, zip, country), flags);
  });
}

void DocumentReader::telecoms(const XmlNode& owner, std::uint32_t person, std::string_view field) {
  each(owner, "telecom", [&](const XmlNode& telecom) {
    std::string_view value = trim(telecom.attribute("value"));
    if (value.find('@') != std::string_view::npos) {
      if (value.starts_with("mailto:")) value.remove_prefix(7);
      record_.value(person, Element::email, field, value);
    } else if (!value.starts_with("fax:") && !value.starts_with("http")) {
      if (value.starts_with("tel:")) value.remove_prefix(4);
      record_.value(person, Element::phone, field, value);
    }
  });
}

void DocumentReader::ids(const XmlNode& owner, std::uint32_t person, std::string_view field) {
  each(owner, "id", [&](const XmlNode& id) {
    const std::string_view extension = id.attribute("extension");
    if (extension.empty()) return;
    std::string system(id.attribute("root"));
    const std::string authority = to_lower(id.attribute("assigningAuthorityName"));
    if (system != "2.16.840.1.113883.4.1" &&
        (authority.find("ssn") != std::string::npos || authority.find("social security") != std::string::npos))
      system = "2.16.840.1.113883.4.1";
    const auto element = identifier_element("", system);
    if (!element) return record_.fact("Identifier", extension);
    record_.value(person, *element, field, extension);
  });
}

void DocumentReader::patient(const XmlNode& target) {
  const XmlNode* role = target.child("patientRole");
  if (role == nullptr) return;
  patient_ = record_.person(Role::client, "Patient");
  record_.at(patient_).subject = true;
  const XmlNode* person = role->child("patient");
  if (person == nullptr) person = role->child("patientPatient");
  if (person != nullptr) {
    names(*person, patient_, "patient/name");
    patient_name_ = known_as(*person);
    if (const XmlNode* birth = person->child("birthTime")) {
      born_ = birth->attribute("value");
      record_.value(patient_, Element::date_of_birth, "birthTime", day(born_));
    }
    if (const XmlNode* dead = person->child("deceasedInd"); dead != nullptr && dead->attribute("value") == "true") {
      record_.at(patient_).deceased = true;
      record_.fact("Patient died", "yes");
    }
    if (const XmlNode* dead = person->child("deceasedTime"); dead != nullptr && !dead->attribute("value").empty()) {
      record_.at(patient_).deceased = true;
      record_.fact("Patient died", day(dead->attribute("value")));
    }
  }
  ids(*role, patient_, "patientRole/id");
  addresses(*role, patient_, "patientRole/addr");
  telecoms(*role, patient_, "patientRole/telecom");
  if (person != nullptr)
    each(*person, "guardian",
         [&](const XmlNode& guardian) { kin(guardian, guardian.child("guardianPerson"), "Guardian", "guardian"); });
  if (const XmlNode* organisation = role->child("providerOrganization"))
    if (const XmlNode* name = organisation->child("name")) record_.fact("Provider organisation", name->words());
}

void DocumentReader::kin(const XmlNode& entity, const XmlNode* person, std::string_view label, std::string_view field) {
  if (record_.persons() >= most_persons) return;
  if (person != nullptr && !patient_name_.empty() && known_as(*person) == patient_name_) return;
  const XmlNode* code = entity.child("code");
  const std::string_view value = code == nullptr ? std::string_view() : code->attribute("code");
  const std::string_view words = code == nullptr ? std::string_view() : code->attribute("displayName");
  Kinship kinship = kinship_of(value, words);
  if (label == "Guardian" || entity.attribute("classCode") == "GUARD") kinship = Kinship::guardian;
  if (kinship == Kinship::self) return;
  const unsigned born = year_of(born_);
  const bool minor = born != 0 && year_ != 0 && year_ < born + adult_years;
  const bool guards = kinship == Kinship::guardian || (kinship == Kinship::parent && minor);
  const std::uint32_t p = record_.person(guards ? Role::guardian : Role::relative, label);
  if (guards) record_.at(p).guardian_of = static_cast<std::int32_t>(patient_);
  if (kinship == Kinship::spouse) record_.at(p).spouse_of = static_cast<std::int32_t>(patient_);
  if (person != nullptr) names(*person, p, field);
  record_.fact("Relationship", words);
  ids(entity, p, field);
  addresses(entity, p, field);
  telecoms(entity, p, field);
}

// Everybody who wrote, signed, did or keeps something, wherever they stand.
void DocumentReader::workers(const XmlNode& node, int depth) {
  if (depth > 64 || record_.persons() >= most_persons) return;
  for (const XmlNode& child : node.children) {
    if (child.is_text()) continue;
    if (child.name == "assignedPerson" || child.name == "assignedProviderPerson" ||
        child.name == "assignedAuthoringPerson") {
      // In the section on payers the guarantor stands in the same place.
      if (!patient_name_.empty() && known_as(child) == patient_name_) continue;
      names(child, record_.person(Role::provider, "Provider"), child.name);
      continue;
    }
    workers(child, depth + 1);
  }
}

std::string DocumentReader::original(const XmlNode& code) const {
  const XmlNode* text = code.child("originalText");
  if (text == nullptr) return {};
  std::string words = text->words();
  if (!words.empty()) return words;
  if (const XmlNode* reference = text->child("reference")) {
    std::string_view id = reference->attribute("value");
    if (id.starts_with("#")) id.remove_prefix(1);
    const auto found = by_id_.find(std::string(id));
    if (found != by_id_.end()) words = found->second->words();
    if (words.size() > 200) words.clear();
  }
  return words;
}

bool DocumentReader::coded(const XmlNode& code, Element element, std::string_view field) {
  bool any = false;
  const auto one = [&](const XmlNode& c, const std::string& more) {
    const std::string_view value = c.attribute("code");
    std::string words(c.attribute("displayName"));
    if (words.empty()) words = more;
    const CodeSystem system = code_system(c.attribute("codeSystem"));
    if (value.empty() && words.empty()) return;
    if (words.empty() && !is_billing(system)) return;
    record_.code(patient_, element, field, words, value, to_string(system));
    any = true;
  };
  one(code, original(code));
  each(code, "translation", [&](const XmlNode& translation) { one(translation, original(translation)); });
  found_codes_ |= any;
  return any;
}

void DocumentReader::payer(const XmlNode& node, int depth) {
  if (depth > 32) return;
  for (const XmlNode& child : node.children) {
    if (child.name == "participant") {
      const std::string_view type = child.attribute("typeCode");
      const XmlNode* role = child.child("participantRole");
      if (role == nullptr) continue;
      each(*role, "id", [&](const XmlNode& id) {
        record_.value(patient_, Element::health_insurance, "payer/id", id.attribute("extension"));
        found_codes_ |= !id.attribute("extension").empty();
      });
      const XmlNode* entity = role->child("playingEntity");
      if (type == "HLD" && entity != nullptr && !known_as(*entity).empty() && known_as(*entity) != patient_name_ &&
          record_.persons() < most_persons) {
        const std::uint32_t p = record_.person(Role::relative, "Subscriber");
        record_.at(p).subscriber_of = static_cast<std::int32_t>(patient_);
        names(*entity, p, "payer/subscriber");
        addresses(*role, p, "payer/subscriber");
        telecoms(*role, p, "payer/subscriber");
        if (const XmlNode* birth = entity->child("birthTime"))
          record_.value(p, Element::date_of_birth, "payer/subscriber", day(birth->attribute("value")));
      }
      continue;
    }
    if (child.name == "performer") {
      const XmlNode* entity = child.child("assignedEntity");
      if (entity == nullptr) continue;
      const XmlNode *code = entity->child("code"), *person = entity->child("assignedPerson");
      if (code != nullptr && code->attribute("code") == "GUAR" && person != nullptr) {
        if (known_as(*person) == patient_name_ || record_.persons() >= most_persons) continue;
        const std::uint32_t p = record_.person(Role::relative, "Guarantor");
        record_.at(p).subscriber_of = static_cast<std::int32_t>(patient_);
        names(*person, p, "payer/guarantor");
        addresses(*entity, p, "payer/guarantor");
        telecoms(*entity, p, "payer/guarantor");
      } else if (const XmlNode* organisation = entity->path("representedOrganization/name")) {
        record_.fact("Payer", organisation->words());
      }
      continue;
    }
    if (!child.is_text()) payer(child, depth + 1);
  }
}

void DocumentReader::entries(const XmlNode& node, Topic topic, int depth, bool negated) {
  if (depth > 64) return;
  for (const XmlNode& child : node.children) {
    if (child.is_text() || child.name == "text") continue;
    const bool no = negated || child.attribute("negationInd") == "true";
    if (child.name == "observationMedia") {
      if (const XmlNode* value = child.child("value");
          value != nullptr && value->attribute("representation") == "B64") {
        const std::string bytes = decode_base64(value->words(), limits_.member_bytes);
        Member member;
        member.name = "media";
        member.bytes = bytes.size();
        member.data = as_bytes(bytes);
        if (!bytes.empty() && !sink_.member(member)) return;
      }
      continue;
    }
    if (child.name == "observation" && !no) {
      each(child, "value", [&](const XmlNode& value) {
        const CodeSystem system = code_system(value.attribute("codeSystem"));
        const bool diagnosis = topic == Topic::problems || system == CodeSystem::icd10 || system == CodeSystem::icd9;
        if ((diagnosis || value.child("translation") != nullptr) &&
            (value.attribute("type") == "CD" || value.attribute("type") == "CE" ||
             !value.attribute("codeSystem").empty() || value.child("translation") != nullptr)) {
          if (topic != Topic::facts && topic != Topic::medications && diagnosis)
            coded(value, Element::diagnosis, "observation/value");
        }
      });
      if (topic == Topic::procedures)
        if (const XmlNode* code = child.child("code")) coded(*code, Element::treatment, "observation/code");
      if (topic == Topic::facts) {
        const XmlNode *code = child.child("code"), *value = child.child("value");
        if (code != nullptr && value != nullptr)
          record_.fact(std::string(code->attribute("displayName")),
                       std::string(value->attribute("value")) + " " + std::string(value->attribute("unit")));
      }
    }
    if ((child.name == "procedure" || (child.name == "act" && topic == Topic::procedures)) && !no)
      if (const XmlNode* code = child.child("code")) coded(*code, Element::treatment, child.name + "/code");
    if ((child.name == "manufacturedMaterial" || child.name == "manufacturedLabeledDrug") && !no)
      if (const XmlNode* code = child.child("code")) {
        if (!coded(*code, Element::medication, "manufacturedMaterial"))
          if (const XmlNode* name = child.child("name"))
            record_.code(patient_, Element::medication, "manufacturedMaterial", name->words(), "", "");
      }
    entries(child, topic, depth + 1, no);
  }
}

std::string row_text(const std::vector<std::string>& cells) {
  std::string out;
  for (const std::string& cell : cells) {
    if (cell.empty()) continue;
    if (!out.empty()) out += ", ";
    out += cell;
  }
  return out;
}

void rows_of(const XmlNode& node, std::vector<const XmlNode*>& rows, int depth) {
  if (depth > 8) return;
  for (const XmlNode& child : node.children) {
    if (child.name == "tr")
      rows.push_back(&child);
    else if (!child.is_text())
      rows_of(child, rows, depth + 1);
  }
}

// A table of a section without entries: its column on the matter gives the values, the rest of it is text.
void DocumentReader::table(const XmlNode& node, Topic topic, bool coded_already, std::string& rest) {
  std::vector<const XmlNode*> rows;
  rows_of(node, rows, 0);
  std::size_t matter = 0, code = static_cast<std::size_t>(-1);
  for (const XmlNode* row : rows) {
    std::vector<std::string> cells;
    bool header = !row->children.empty();
    for (const XmlNode& cell : row->children) {
      if (cell.name != "td" && cell.name != "th") continue;
      header &= cell.name == "th";
      cells.push_back(cell.words());
    }
    if (cells.empty()) continue;
    if (header) {
      for (std::size_t c = 0; c < cells.size(); ++c) {
        const std::string word = to_lower(cells[c]);
        const auto has = [&](std::string_view part) { return word.find(part) != std::string::npos; };
        if (has("code") && !has("system"))
          code = c;
        else if (has("problem") || has("diagnos") || has("condition") || has("medication") || has("drug") ||
                 has("procedure") || has("vaccine") || has("service"))
          matter = c;
      }
      rest += row_text(cells) + "\n";
      continue;
    }
    const bool known = topic == Topic::problems || topic == Topic::medications || topic == Topic::procedures;
    if (!coded_already && known && matter < cells.size()) {
      const Element element = topic == Topic::problems      ? Element::diagnosis
                              : topic == Topic::medications ? Element::medication
                                                            : Element::treatment;
      const std::string value = code < cells.size() ? cells[code] : std::string();
      const CodeSystem system = guess_code_system(value, element);
      record_.code(patient_, element, "section", cells[matter], system == CodeSystem::unknown ? "" : value,
                   to_string(system));
      cells.erase(cells.begin() + static_cast<std::ptrdiff_t>(matter));
    } else if (!coded_already && topic == Topic::payers) {
      for (std::string& cell : cells) {
        if (cell.size() < 5 || cell.size() > 24 || digits_only(cell).size() < 4 || cell.find('/') != std::string::npos)
          continue;
        record_.value(patient_, Element::health_insurance, "section", cell);
        cell.clear();
      }
    }
    rest += row_text(cells) + "\n";
  }
}

void DocumentReader::lines(const XmlNode& node, std::string& out, int depth) {
  if (node.is_text()) {
    const std::string words = squeeze(node.text);
    if (!out.empty() && out.back() != '\n') out += ' ';
    out += words;
    return;
  }
  if (depth > 32) return;
  const bool block = node.name == "paragraph" || node.name == "item" || node.name == "list" || node.name == "tr" ||
                     node.name == "br" || node.name == "caption";
  if (block && !out.empty() && out.back() != '\n') out += '\n';
  for (const XmlNode& child : node.children) lines(child, out, depth + 1);
  if (block && !out.empty() && out.back() != '\n') out += '\n';
}

void DocumentReader::narrative(const XmlNode& text, Topic topic, bool coded_already) {
  std::string rest;
  for (const XmlNode& child : text.children) {
    if (child.name == "table") {
      if (!rest.empty() && rest.back() != '\n') rest += '\n';
      table(child, topic, coded_already, rest);
      continue;
    }
    // Lists and paragraphs of a section without entries are taken as text.
    lines(child, rest, 0);
  }
  record_.prose("", rest);
}

void DocumentReader::section(const XmlNode& node, int depth) {
  if (depth > 16 || !out_.ok()) return;
  const XmlNode* code = node.child("code");
  const Topic topic = topic_of(code == nullptr ? std::string_view() : code->attribute("code"));
  if (const XmlNode* title = node.child("title")) record_.fact("Section", title->words());
  found_codes_ = false;
  each(node, "entry", [&](const XmlNode& entry) {
    if (topic == Topic::payers) payer(entry, 0);
    entries(entry, topic, 0, false);
    if (topic != Topic::payers) workers(entry, 0);
  });
  if (const XmlNode* text = node.child("text")) narrative(*text, topic, found_codes_);
  each(node, "component", [&](const XmlNode& component) {
    each(component, "section", [&](const XmlNode& inner) { section(inner, depth + 1); });
  });
}

// A part without its document: sections wherever they stand, else entries.
void DocumentReader::fragment(const XmlNode& node, int depth) {
  if (depth > 16) return;
  if (node.name == "section") return section(node, 0);
  for (const XmlNode& child : node.children) {
    if (child.is_text()) continue;
    if (child.name == "section" || child.name == "component" || child.name == "structuredBody")
      fragment(child, depth + 1);
  }
  if (node.name == "section" || node.name == "component" || node.name == "structuredBody") return;
  entries(node, Topic::other, 0, false);
  workers(node, 0);
}

void DocumentReader::remember_ids(const XmlNode& node) {
  if (const std::string_view id = node.attribute("ID"); !id.empty()) by_id_.emplace(std::string(id), &node);
  for (const XmlNode& child : node.children)
    if (!child.is_text()) remember_ids(child);
}

Outcome DocumentReader::read(const XmlNode& root, std::string_view lost) {
  if (!lost.empty()) out_.lost(lost);
  remember_ids(root);
  if (const XmlNode* time = root.child("effectiveTime")) year_ = year_of(time->attribute("value"));
  std::vector<const XmlNode*> targets;
  each(root, "recordTarget", [&](const XmlNode& target) { targets.push_back(&target); });
  // More than one patient is rare; the document is the first one's.
  for (std::size_t i = 1; i < std::min<std::size_t>(targets.size(), 100); ++i) {
    patient(*targets[i]);
    record_.finish();
  }
  if (!targets.empty()) {
    patient(*targets[0]);
  } else {
    patient_ = record_.person(Role::client, "Patient");
    record_.at(patient_).subject = true;
  }
  if (record_.persons() == 0) {
    patient_ = record_.person(Role::client, "Patient");
    record_.at(patient_).subject = true;
  }
  if (root.name != "ClinicalDocument") fragment(root, 0);
  for (const XmlNode& child : root.children) {
    if (root.name != "ClinicalDocument") break;
    if (child.name == "participant") {
      const XmlNode* entity = child.child("associatedEntity");
      if (entity == nullptr) continue;
      const std::string_view kind = entity->attribute("classCode");
      if (kind == "NOK" || kind == "ECON" || kind == "GUARD" || kind == "PRS" || kind == "CAREGIVER" ||
          kind == "AGNT" || kind == "POLHOLD")
        kin(*entity, entity->child("associatedPerson"), kind == "ECON" ? "Emergency contact" : "Next of kin",
            "participant");
      else if (const XmlNode* person = entity->child("associatedPerson");
               person != nullptr && record_.persons() < most_persons)
        names(*person, record_.person(Role::provider, "Provider"), "participant");
    } else if (child.name == "informant") {
      if (const XmlNode* entity = child.child("relatedEntity"))
        kin(*entity, entity->child("relatedPerson"), "Informant", "informant");
      workers(child, 0);
    } else if (child.name == "informationRecipient") {
      if (const XmlNode* person = child.path("intendedRecipient/informationRecipient");
          person != nullptr && record_.persons() < most_persons && known_as(*person) != patient_name_)
        names(*person, record_.person(Role::provider, "Recipient"), "informationRecipient");
    } else if (child.name == "component") {
      if (const XmlNode* body = child.child("structuredBody"))
        each(*body, "component", [&](const XmlNode& component) {
          each(component, "section", [&](const XmlNode& one) { section(one, 0); });
        });
      // A document of another format in a wrapper of XML.
      if (const XmlNode* text = child.path("nonXMLBody/text")) {
        if (text->attribute("representation") == "B64") {
          const std::string bytes = decode_base64(text->words(), limits_.member_bytes);
          Member member;
          member.name = "body";
          member.bytes = bytes.size();
          member.data = as_bytes(bytes);
          if (!bytes.empty()) (void)sink_.member(member);
        } else {
          record_.prose("", text->words());
        }
      }
    } else if (child.name != "recordTarget") {
      workers(child, 0);
    }
  }
  record_.finish();
  return out_.finish();
}

}  // namespace

Sureness sniff(ByteView bytes) {
  const std::string_view text = start_of(bytes);
  // A part of a document, cut out of it: it names the templates of C-CDA.
  if (text.starts_with("<") && text.find("root=\"2.16.840.1.113883.10.20."sv) != std::string_view::npos) return 91;
  return text.starts_with("<") && text.find("ClinicalDocument"sv) != std::string_view::npos &&
                 text.find("urn:hl7-org:v3"sv) != std::string_view::npos
             ? 92
             : 0;
}

Outcome read(ByteView bytes, const Limits& limits, Sink& sink) {
  XmlNode root;
  const Status status = read_xml_tree(bytes, root, limits.nesting);
  if (root.children.empty())
    return not_read(ItemStatus::corrupt, status ? "it holds no document" : status.error().message);
  // The document may stand in an envelope.
  const XmlNode* document = &root;
  for (int steps = 0; steps < 6 && document->name != "ClinicalDocument"; ++steps) {
    const XmlNode* next = document->child("ClinicalDocument");
    for (const XmlNode& child : document->children)
      if (next == nullptr && !child.is_text() && !child.children.empty()) next = &child;
    if (next == nullptr) break;
    document = next;
  }
  if (document->name != "ClinicalDocument") document = &root;
  return DocumentReader(sink, limits)
      .read(*document, status ? std::string_view() : std::string_view(status.error().message));
}

// ---- CCR -----------------------------------------------------------------------------------------------------------

Sureness sniff_ccr(ByteView bytes) {
  const std::string_view text = start_of(bytes);
  return text.starts_with("<") && text.find("ContinuityOfCareRecord"sv) != std::string_view::npos ? 92 : 0;
}

Outcome read_ccr(ByteView bytes, const Limits& limits, Sink& sink) {
  XmlNode root;
  const Status status = read_xml_tree(bytes, root, limits.nesting);
  if (root.children.empty())
    return not_read(ItemStatus::corrupt, status ? "it holds no document" : status.error().message);
  TextBuilder out(sink, limits);
  if (!status) out.lost(status.error().message);
  RecordText record(out, limits);
  const XmlNode* about = root.path("Patient/ActorID");
  const std::string patient_id = about == nullptr ? std::string() : about->words();
  const std::uint32_t patient = record.person(Role::client, "Patient");
  record.at(patient).subject = true;
  const auto words = [](const XmlNode& node, std::string_view path) {
    const XmlNode* found = node.path(path);
    return found == nullptr ? std::string() : found->words();
  };
  const auto actor = [&](const XmlNode& node, std::uint32_t p) {
    each(node, "Person", [&](const XmlNode& person) {
      for (const char* kind : {"Name/CurrentName", "Name/BirthName", "Name/DisplayName"}) {
        const XmlNode* name = person.path(kind);
        if (name == nullptr) continue;
        if (name->child("Family") == nullptr)
          record.value(p, Element::name, "Actor", name->words());
        else
          record.name(
              p, "Actor",
              name_of(words(*name, "Given"), words(*name, "Middle"), words(*name, "Family"), words(*name, "Suffix")));
      }
      std::string birth = words(person, "DateOfBirth/ExactDateTime");
      if (birth.empty()) birth = words(person, "DateOfBirth/ApproximateDateTime/Text");
      record.value(p, Element::date_of_birth, "DateOfBirth", birth.substr(0, birth.find('T')));
    });
    if (record.at(p).role == Role::provider) return;
    each(node, "IDs", [&](const XmlNode& id) {
      const std::string kind = to_lower(words(id, "Type/Text"));
      std::string type;
      if (kind.find("ssn") != std::string::npos || kind.find("social") != std::string::npos) type = "SS";
      if (kind.find("driver") != std::string::npos) type = "DL";
      if (kind.find("member") != std::string::npos || kind.find("subscriber") != std::string::npos) type = "HC";
      if (const auto element = identifier_element(type, kind)) record.value(p, *element, "IDs", words(id, "ID"));
    });
    each(node, "Address", [&](const XmlNode& a) {
      std::string line = words(a, "Line1");
      if (const std::string more = words(a, "Line2"); !more.empty()) line += ", " + more;
      record.address(
          p, "Address",
          address_of(line, words(a, "City"), words(a, "State"), words(a, "PostalCode"), words(a, "Country")));
    });
    each(node, "Telephone", [&](const XmlNode& t) { record.value(p, Element::phone, "Telephone", words(t, "Value")); });
    each(node, "EMail", [&](const XmlNode& t) { record.value(p, Element::email, "EMail", words(t, "Value")); });
  };
  if (const XmlNode* actors = root.child("Actors")) {
    each(*actors, "Actor", [&](const XmlNode& one) {
      if (words(one, "ActorObjectID") == patient_id) actor(one, patient);
    });
    each(*actors, "Actor", [&](const XmlNode& one) {
      if (words(one, "ActorObjectID") == patient_id || one.child("Person") == nullptr ||
          record.persons() >= most_persons)
        return;
      const std::string relation = words(one, "Relation/Text");
      const bool kin = !relation.empty() && kinship_of("", relation) != Kinship::other;
      actor(one, record.person(kin ? Role::relative : Role::provider, kin ? "Relative" : "Provider"));
    });
  }
  const auto coded = [&](const XmlNode& description, Element element, std::string_view field) {
    const std::string text = words(description, "Text");
    bool any = false;
    each(description, "Code", [&](const XmlNode& code) {
      const std::string value = words(code, "Value");
      CodeSystem system = code_system(words(code, "CodingSystem"));
      if (system == CodeSystem::unknown) system = guess_code_system(value, element);
      record.code(patient, element, field, text, value, to_string(system));
      any = true;
    });
    if (!any) record.code(patient, element, field, text, "", "");
  };
  if (const XmlNode* body = root.child("Body")) {
    const auto list = [&](std::string_view group, std::string_view one, std::string_view path, Element element) {
      each(*body, group, [&](const XmlNode& section) {
        each(section, one, [&](const XmlNode& item) {
          if (const XmlNode* description = item.path(path)) coded(*description, element, one);
        });
      });
    };
    list("Problems", "Problem", "Description", Element::diagnosis);
    list("Medications", "Medication", "Product/ProductName", Element::medication);
    list("Immunizations", "Immunization", "Product/ProductName", Element::medication);
    list("Procedures", "Procedure", "Description", Element::treatment);
    each(*body, "Payers", [&](const XmlNode& section) {
      each(section, "Payer", [&](const XmlNode& payer) {
        each(payer, "IDs",
             [&](const XmlNode& id) { record.value(patient, Element::health_insurance, "Payer", words(id, "ID")); });
      });
    });
    for (const char* group : {"Alerts", "SocialHistory", "FamilyHistory", "PlanOfCare", "AdvanceDirectives"})
      each(*body, group, [&](const XmlNode& section) {
        for (const XmlNode& item : section.children)
          if (const XmlNode* text = item.path("Description/Text")) record.prose(group, text->words());
      });
  }
  record.finish();
  return out.finish();
}

}  // namespace spillmap::ccda
