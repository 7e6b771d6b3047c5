#include "extract/formats/fhir/resources.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <unordered_map>

#include "base/text.h"
#include "extract/base64.h"
#include "extract/codes.h"
#include "extract/identifiers.h"
#include "extract/json_scan.h"
#include "extract/record_text.h"

namespace spillmap::fhir {
namespace {

using nlohmann::json;

constexpr std::size_t largest_resource = 32u << 20;
constexpr unsigned adult_years = 18;

// Absent keys, other types and single values where the release has lists are all taken as they come.
const json& at(const json& node, const char* key) {
  static const json nothing;
  if (!node.is_object()) return nothing;
  const auto found = node.find(key);
  return found == node.end() ? nothing : *found;
}
template <typename F>
void each(const json& node, const char* key, F&& visit) {
  const json& value = at(node, key);
  if (value.is_array())
    for (const json& one : value) visit(one);
  else if (!value.is_null())
    visit(value);
}
std::string text_of(const json& value) {
  if (value.is_string()) return value.get<std::string>();
  if (value.is_number_integer()) return std::to_string(value.get<std::int64_t>());
  if (value.is_boolean()) return value.get<bool>() ? "true" : "false";
  return {};
}
std::string str(const json& node, const char* key) {
  const json& value = at(node, key);
  if (value.is_array()) return value.empty() ? std::string() : text_of(value[0]);
  return text_of(value);
}
std::string joined(const json& node, const char* key, std::string_view separator = " ") {
  std::string out;
  each(node, key, [&](const json& one) {
    const std::string text = text_of(one);
    if (text.empty()) return;
    if (!out.empty()) out += separator;
    out += text;
  });
  return out;
}
std::string number_text(const json& value) {
  if (value.is_number()) return value.dump();
  return text_of(value);
}

json parse(std::string_view text, const Limits& limits) {
  if (text.size() > largest_resource || json_depth(text) > limits.nesting) return {};
  return json::parse(text.begin(), text.end(), nullptr, false);
}

// "Patient/12", "urn:uuid:12", "http://server/Patient/12/_history/1", "#p1" -> its last name.
std::string reference_key(std::string_view reference) {
  if (const std::size_t history = reference.find("/_history/"); history != std::string_view::npos)
    reference = reference.substr(0, history);
  if (reference.starts_with("urn:uuid:") || reference.starts_with("urn:oid:"))
    return std::string(reference.substr(reference.rfind(':') + 1));
  const std::size_t slash = reference.rfind('/');
  if (slash != std::string_view::npos) reference.remove_prefix(slash + 1);
  return std::string(reference);
}
std::string reference_type(std::string_view reference) {
  const std::size_t last = reference.rfind('/');
  if (last == std::string_view::npos || last == 0) return {};
  const std::size_t before = reference.rfind('/', last - 1);
  return std::string(reference.substr(before == std::string_view::npos ? 0 : before + 1,
                                      last - (before == std::string_view::npos ? 0 : before + 1)));
}

// Whom a resource is about.
const json& patient_reference(const json& r) {
  for (const char* key : {"patient", "subject", "beneficiary", "individual", "for", "sourcePatientInfo"}) {
    const json& value = at(r, key);
    const json& one = value.is_array() && !value.empty() ? value[0] : value;
    if (one.is_object() && (one.contains("reference") || one.contains("display") || one.contains("identifier")))
      return one;
  }
  static const json nothing;
  return nothing;
}

struct Known {
  std::string type, id;
  std::string about;  // key of the patient it speaks of
  std::string about_name;
};

class Writer {
 public:
  Writer(const std::vector<Resource>& resources, const Limits& limits, Sink& sink)
      : resources_(resources), limits_(limits), sink_(sink), out_(sink, limits), record_(out_, limits) {}

  Outcome write(std::string_view lost) {
    if (!lost.empty()) out_.lost(lost);
    index();
    for (const std::size_t i : patients_) {
      if (!ok()) break;
      patient_record(i);
    }
    for (const auto& [about, list] : about_) {
      if (!ok()) break;
      if (patient_of_.count(about) == 0) orphan_record(about, list);
    }
    for (const std::size_t i : others_) {
      if (!ok()) break;
      other_record(i);
    }
    return out_.finish();
  }

 private:
  bool ok() const { return out_.ok() && sink_ok_; }

  void index() {
    known_.resize(resources_.size());
    for (std::size_t i = 0; i < resources_.size(); ++i) {
      const json r = parse(resources_[i].json, limits_);
      if (!r.is_object()) {
        out_.lost(r.is_discarded() ? "a resource is no JSON" : "a resource is too large or too deep");
        continue;
      }
      Known& k = known_[i];
      k.type = str(r, "resourceType");
      k.id = str(r, "id");
      if (k.type == "Medication") medications_[k.id] = i;
      if (!resources_[i].full_url.empty() && k.type == "Medication")
        medications_[reference_key(resources_[i].full_url)] = i;
      if (k.type == "Patient") {
        patients_.push_back(i);
        if (!k.id.empty()) patient_of_.emplace(k.id, i);
        if (!resources_[i].full_url.empty()) patient_of_.emplace(reference_key(resources_[i].full_url), i);
        continue;
      }
      if (k.type == "Person") {
        each(r, "link", [&](const json& link) {
          const std::string target = str(at(link, "target"), "reference");
          if (reference_type(target) != "Practitioner" && k.about.empty()) k.about = reference_key(target);
        });
      } else {
        const json& about = patient_reference(r);
        const std::string reference = str(about, "reference");
        const std::string type = reference_type(reference);
        if (type.empty() || type == "Patient" || reference.starts_with("urn:")) k.about = reference_key(reference);
        if (!k.about.empty() && k.about[0] == '#') k.about = contained_patient(r, k.about, i);
        k.about_name = str(about, "display");
        if (k.about.empty() && !k.about_name.empty()) k.about = "\n" + k.about_name;
        if (k.about.empty() && k.type == "Appointment")
          each(r, "participant", [&](const json& one) {
            const std::string actor = str(at(one, "actor"), "reference");
            if (reference_type(actor) == "Patient") k.about = reference_key(actor);
          });
      }
      if (k.about.empty())
        others_.push_back(i);
      else
        about_[k.about].push_back(i);
    }
  }

  // A patient inside of the resource that speaks of them: found again by a key of its own.
  std::string contained_patient(const json& r, const std::string& about, std::size_t i) {
    std::string key;
    each(r, "contained", [&](const json& one) {
      if (str(one, "resourceType") == "Patient" && "#" + str(one, "id") == about) {
        key = about + "\n" + std::to_string(i);
        contained_[key] = i;
      }
    });
    return key.empty() ? about : key;
  }

  void names(const json& r, std::uint32_t person, const std::string& field) {
    each(r, "name", [&](const json& n) {
      if (n.is_string()) return record_.value(person, Element::name, field, text_of(n));
      std::string given, middle;
      each(n, "given", [&](const json& one) {
        std::string& slot = given.empty() ? given : middle;
        if (!slot.empty()) slot += ' ';
        slot += text_of(one);
      });
      const std::string family = joined(n, "family");
      const std::uint32_t old = str(n, "use") == "old" ? std::uint32_t{flag_old} : 0u;
      if (given.empty() && family.empty())
        record_.value(person, Element::name, field, str(n, "text"), old);
      else
        record_.name(person, field, name_of(given, middle, family, joined(n, "suffix")), old);
    });
  }

  void addresses(const json& r, std::uint32_t person, const std::string& field) {
    each(r, "address", [&](const json& a) {
      const bool old = str(a, "use") == "old" || str(a, "type") == "old";
      const std::string line = joined(a, "line", ", ");
      const std::uint32_t flags = old ? std::uint32_t{flag_old} : 0u;
      if (line.empty() && !str(a, "text").empty())
        record_.value(person, Element::address, field, str(a, "text"), flags);
      else
        record_.address(person, field,
                        address_of(line, str(a, "city"), str(a, "state"), str(a, "postalCode"), str(a, "country")),
                        flags);
    });
  }

  void telecoms(const json& r, std::uint32_t person, const std::string& field) {
    each(r, "telecom", [&](const json& t) {
      const std::string system = str(t, "system"), value = str(t, "value");
      if (system == "email" || value.find('@') != std::string::npos)
        record_.value(person, Element::email, field, value);
      else if (system == "fax" || system == "pager" || system == "url")
        record_.fact(system, value);
      else
        record_.value(person, Element::phone, field, value);
    });
  }

  bool identifiers(const json& r, std::uint32_t person, const std::string& field) {
    bool number = false;
    each(r, "identifier", [&](const json& id) {
      std::string type;
      each(at(id, "type"), "coding", [&](const json& coding) {
        if (type.empty()) type = str(coding, "code");
      });
      std::string system = str(id, "system");
      if (type.empty()) system += " " + str(at(id, "type"), "text");
      if (type.empty() && trim(str(id, "system")) == trim(system)) system = str(id, "system");
      const std::string value = str(id, "value");
      const auto element = identifier_element(type, type.empty() ? system : str(id, "system"));
      if (!element) return record_.fact("Identifier", value);
      number |= *element == Element::medical_record_number && !value.empty();
      record_.value(person, *element, field, value);
    });
    return number;
  }

  void attachment(const json& a) {
    const std::string data = str(a, "data");
    if (data.size() < 4 || documents_ >= limits_.members) return;
    const std::string bytes = decode_base64(data, limits_.member_bytes);
    if (bytes.empty()) return;
    Member member;
    member.name = "attachment-" + std::to_string(++documents_);
    member.bytes = bytes.size();
    member.data = as_bytes(bytes);
    if (!sink_.member(member)) sink_ok_ = false;
  }

  std::string words_of(const json& concept_) {
    std::string words = str(concept_, "text");
    each(concept_, "coding", [&](const json& coding) {
      if (words.empty()) words = str(coding, "display");
    });
    if (words.empty() && concept_.is_string()) words = text_of(concept_);
    return words;
  }

  // Each coding of a code system that is known; words alone where there is none.
  void concept_(const json& concept_, std::uint32_t person, Element element, const std::string& field) {
    const json& inner =
        concept_.is_object() && concept_.contains("concept") ? at(concept_, "concept") : concept_;  // R5
    bool any = false;
    each(inner, "coding", [&](const json& coding) {
      const std::string code = str(coding, "code");
      CodeSystem system = code_system(str(coding, "system"));
      if (system == CodeSystem::unknown && at(coding, "system").is_null()) system = guess_code_system(code, element);
      std::string words = str(coding, "display");
      if (words.empty() || !any) {
        const std::string text = str(inner, "text");
        if (words.empty()) words = text;
      }
      if (words.empty() && !is_billing(system)) return;
      record_.code(person, element, field, words, code, to_string(system));
      any = true;
    });
    if (!any) record_.code(person, element, field, words_of(inner), "", "");
  }
  void concepts(const json& r, const char* key, std::uint32_t person, Element element) {
    const std::string field = str(r, "resourceType") + "." + key;
    each(r, key, [&](const json& one) { concept_(one, person, element, field); });
  }
  void prose(const json& r, const char* key) {
    each(r, key, [&](const json& one) {
      std::string text = text_of(one);
      if (text.empty()) text = words_of(one);
      if (text.empty()) text = str(one, "text");
      record_.prose(key, text);
    });
  }

  void patient_lines(const json& r, std::uint32_t p) {
    names(r, p, "Patient.name");
    born_ = str(r, "birthDate");
    record_.value(p, Element::date_of_birth, "Patient.birthDate", born_);
    const json& dead = at(r, "deceasedBoolean");
    if ((dead.is_boolean() && dead.get<bool>()) || text_of(dead) == "true" || !str(r, "deceasedDateTime").empty()) {
      record_.at(p).deceased = true;
      record_.fact("Patient died", str(r, "deceasedDateTime").empty() ? "yes" : str(r, "deceasedDateTime"));
    }
    record_.fact("Sex", str(r, "gender"));
    if (!identifiers(r, p, "Patient.identifier") && single_)
      record_.value(p, Element::medical_record_number, "Patient.id", str(r, "id"));
    addresses(r, p, "Patient.address");
    telecoms(r, p, "Patient.telecom");
  }

  void contacts(const json& r, std::uint32_t p) {
    each(r, "contact", [&](const json& c) {
      std::string code, words;
      each(c, "relationship", [&](const json& one) {
        words += " " + words_of(one);
        each(one, "coding", [&](const json& coding) {
          if (code.empty()) code = str(coding, "code");
        });
      });
      kin(c, p, "Contact", code, words, "Patient.contact");
    });
  }

  void kin(const json& c, std::uint32_t p, std::string_view label, const std::string& code, const std::string& words,
           const std::string& field) {
    const Kinship kinship = kinship_of(code, words);
    if (kinship == Kinship::self) return;
    const bool guards = kinship == Kinship::guardian || (kinship == Kinship::parent && is_minor());
    const std::uint32_t other = record_.person(guards ? Role::guardian : Role::relative, label);
    if (guards) record_.at(other).guardian_of = static_cast<std::int32_t>(p);
    if (kinship == Kinship::spouse) record_.at(other).spouse_of = static_cast<std::int32_t>(p);
    names(c, other, field);
    record_.fact("Relationship", words);
    record_.value(other, Element::date_of_birth, field, str(c, "birthDate"));
    if (c.contains("identifier")) identifiers(c, other, field);
    addresses(c, other, field);
    telecoms(c, other, field);
  }

  // By the newest date of the file: nothing else tells when it was written.
  bool is_minor() const {
    return born_.size() >= 4 && all_digits(born_.substr(0, 4)) && newest_year_ != 0 &&
           newest_year_ < static_cast<unsigned>(std::stoul(born_.substr(0, 4))) + adult_years;
  }
  void note_year(const std::string& date) {
    if (date.size() >= 4 && all_digits(date.substr(0, 4)))
      newest_year_ = std::max(newest_year_, std::min(2100u, static_cast<unsigned>(std::stoul(date.substr(0, 4)))));
  }

  void patient_record(std::size_t i) {
    const json r = parse(resources_[i].json, limits_);
    if (!r.is_object()) return;
    out_.page(++records_);
    const std::vector<std::size_t> list = about_patient(i);
    newest_year_ = 0;
    for (const std::size_t one : list) {
      const json other = parse(resources_[one].json, limits_);
      for (const char* key : {"onsetDateTime", "authoredOn", "performedDateTime", "effectiveDateTime", "recordedDate",
                              "dateWritten", "created", "issued"})
        note_year(str(other, key));
      note_year(str(at(other, "period"), "start"));
    }
    note_year(str(at(r, "meta"), "lastUpdated"));
    single_ = resources_[i].full_url.empty();
    const std::uint32_t p = record_.person(Role::client, "Patient");
    record_.at(p).subject = true;
    patient_lines(r, p);
    contacts(r, p);
    each(r, "photo", [&](const json& a) { attachment(a); });
    for (const std::size_t one : list) {
      if (!ok()) break;
      resource(parse(resources_[one].json, limits_), p);
    }
    record_.finish();
  }

  std::vector<std::size_t> about_patient(std::size_t i) const {
    std::vector<std::size_t> list;
    const auto add = [&](const std::string& key) {
      const auto found = about_.find(key);
      if (key.empty() || found == about_.end()) return;
      const auto owner = patient_of_.find(key);
      if (owner == patient_of_.end() || owner->second != i) return;
      list.insert(list.end(), found->second.begin(), found->second.end());
    };
    add(known_[i].id);
    const std::string url = reference_key(resources_[i].full_url);
    if (url != known_[i].id) add(url);
    std::sort(list.begin(), list.end());
    return list;
  }

  // Resources of a patient who stands in another file.
  void orphan_record(const std::string& about, const std::vector<std::size_t>& list) {
    out_.page(++records_);
    const std::uint32_t p = record_.person(Role::client, "Patient");
    record_.at(p).subject = true;
    born_.clear();
    const auto inside = contained_.find(about);
    if (inside != contained_.end()) {
      const json r = parse(resources_[inside->second].json, limits_);
      each(r, "contained", [&](const json& one) {
        if (str(one, "resourceType") == "Patient" && about.starts_with("#" + str(one, "id") + "\n"))
          patient_lines(one, p);
      });
    } else if (about[0] != '\n' && about[0] != '#') {
      record_.value(p, Element::medical_record_number, "reference", about);
    }
    for (const std::size_t one : list) {
      if (!known_[one].about_name.empty()) record_.value(p, Element::name, "reference.display", known_[one].about_name);
      if (!ok()) break;
      resource(parse(resources_[one].json, limits_), p);
    }
    record_.finish();
  }

  // Of nobody in particular: those who work there, and what has no patient.
  void other_record(std::size_t i) {
    const std::string& type = known_[i].type;
    const json r = parse(resources_[i].json, limits_);
    if (!r.is_object()) return;
    out_.page(0);
    if (type == "Practitioner") {
      const std::uint32_t p = record_.person(Role::provider, "Practitioner");
      names(r, p, "Practitioner.name");
    } else if (type == "RelatedPerson" || type == "Person") {
      const std::uint32_t p = record_.person(type == "Person" ? Role::other : Role::relative, type);
      names(r, p, type + ".name");
      record_.value(p, Element::date_of_birth, type + ".birthDate", str(r, "birthDate"));
      identifiers(r, p, type + ".identifier");
      addresses(r, p, type + ".address");
      telecoms(r, p, type + ".telecom");
    } else if (type == "Binary") {
      attachment(json{{"data", str(r, "data").empty() ? str(r, "content") : str(r, "data")}});
    } else if (type == "DocumentReference" || type == "Communication" || type == "Composition" ||
               type == "QuestionnaireResponse") {
      const std::uint32_t nobody = record_.person(Role::other, "Somebody");
      resource(r, nobody);
    } else {
      record_.fact(type, str(r, "name").empty() ? str(r, "title") : str(r, "name"));
    }
    record_.finish();
  }

  void reference_name(const json& r, const char* key, std::string_view label) {
    each(r, key, [&](const json& one) { record_.fact(label, str(one, "display")); });
  }

  void medication(const json& r, std::uint32_t p, const std::string& type) {
    concepts(r, "medicationCodeableConcept", p, Element::medication);
    const json& given = at(r, "medication");
    if (given.is_object() && !given.contains("reference"))
      concept_(given, p, Element::medication, type + ".medication");
    std::string reference = str(at(r, "medicationReference"), "reference");
    if (reference.empty()) reference = str(given, "reference");
    if (reference.empty()) reference = str(at(given, "reference"), "reference");
    std::string display = str(at(r, "medicationReference"), "display");
    if (display.empty()) display = str(given, "display");
    if (!reference.empty() && reference[0] == '#') {
      each(r, "contained", [&](const json& one) {
        if ("#" + str(one, "id") == reference) concepts(one, "code", p, Element::medication);
      });
    } else if (const auto found = medications_.find(reference_key(reference));
               !reference.empty() && found != medications_.end()) {
      concepts(parse(resources_[found->second].json, limits_), "code", p, Element::medication);
    } else if (!display.empty()) {
      record_.code(p, Element::medication, type + ".medication", display, "", "");
    }
    for (const char* key : {"dosageInstruction", "dosage"})
      each(r, key, [&](const json& d) {
        record_.prose("Dosage", str(d, "text").empty() ? str(d, "patientInstruction") : str(d, "text"));
      });
  }

  void diagnoses(const json& r, std::uint32_t p, const std::string& type) {
    each(r, "diagnosis", [&](const json& d) {
      const json& code = at(d, "diagnosisCodeableConcept");
      if (!code.is_null()) return concept_(code, p, Element::diagnosis, type + ".diagnosis");
      // A single coding in DSTU2.
      const json& coding = at(d, "diagnosis");
      if (coding.is_object())
        record_.code(p, Element::diagnosis, type + ".diagnosis", str(coding, "display"), str(coding, "code"),
                     to_string(code_system(str(coding, "system"))));
    });
    each(r, "procedure", [&](const json& d) {
      const json& code = at(d, "procedureCodeableConcept");
      if (!code.is_null()) concept_(code, p, Element::treatment, type + ".procedure");
    });
    each(r, "item", [&](const json& item) {
      for (const char* key : {"productOrService", "service"}) {
        const json& code = at(item, key);
        if (code.is_object() && code.contains("coding"))
          concept_(code, p, Element::treatment, type + ".item");
        else if (code.is_object())
          record_.code(p, Element::treatment, type + ".item", str(code, "display"), str(code, "code"),
                       to_string(code_system(str(code, "system"))));
      }
    });
    each(r, "insurance", [&](const json& one) {
      const std::string display = str(at(one, "coverage"), "display");
      record_.fact("Coverage", display);
    });
  }

  void coverage(const json& r, std::uint32_t p) {
    each(r, "subscriberId", [&](const json& one) {
      record_.value(p, Element::health_insurance, "Coverage.subscriberId",
                    one.is_object() ? str(one, "value") : text_of(one));
    });
    each(r, "identifier",
         [&](const json& id) { record_.value(p, Element::health_insurance, "Coverage.identifier", str(id, "value")); });
    each(r, "payor", [&](const json& one) { record_.fact("Payer", str(one, "display")); });
    each(r, "insurer", [&](const json& one) { record_.fact("Payer", str(one, "display")); });
    const std::string subscriber = str(at(r, "subscriber"), "reference"), name = str(at(r, "subscriber"), "display");
    if (!name.empty() && (subscriber.empty() || patient_of_.count(reference_key(subscriber)) == 0)) {
      const std::uint32_t other = record_.person(Role::relative, "Subscriber");
      record_.at(other).subscriber_of = static_cast<std::int32_t>(p);
      record_.value(other, Element::name, "Coverage.subscriber", name);
    }
  }

  void answers(const json& r, int depth) {
    if (depth > 8) return;
    for (const char* key : {"item", "group", "question"})
      each(r, key, [&](const json& item) {
        const std::string question = str(item, "text");
        each(item, "answer", [&](const json& answer) {
          std::string text;
          for (const char* value : {"valueString", "valueDate", "valueDateTime", "valueInteger", "valueDecimal"})
            if (text.empty()) text = number_text(at(answer, value));
          if (text.empty()) text = str(at(answer, "valueCoding"), "display");
          if (!text.empty()) record_.prose(question, text);
          answers(answer, depth + 1);
        });
        answers(item, depth + 1);
      });
  }

  void sections(const json& r, int depth) {
    if (depth > 8) return;
    each(r, "section", [&](const json& section) {
      const json& text = at(section, "text");
      record_.prose(str(section, "title"), strip(str(text, "div")));
      sections(section, depth + 1);
    });
  }

  // The words of a narrative without its tags.
  static std::string strip(std::string_view html) {
    std::string out;
    bool tag = false;
    for (const char c : html) {
      if (c == '<') tag = true;
      if (!tag) out += c;
      if (c == '>' && tag) {
        tag = false;
        out += ' ';
      }
    }
    return out;
  }

  void resource(const json& r, std::uint32_t p) {
    if (!r.is_object()) return;
    const std::string type = str(r, "resourceType");
    if (type == "Condition" || type == "Problem") {
      if (str(r, "verificationStatus") != "entered-in-error") concepts(r, "code", p, Element::diagnosis);
    } else if (type == "Procedure" || type == "ServiceRequest" || type == "ProcedureRequest" ||
               type == "ReferralRequest") {
      concepts(r, "code", p, Element::treatment);
      for (const char* key : {"reasonCode", "reasonCodeableConcept"}) concepts(r, key, p, Element::diagnosis);
    } else if (type.starts_with("Medication") && type != "MedicationKnowledge") {
      medication(r, p, type);
      concepts(r, "reasonCode", p, Element::diagnosis);
    } else if (type == "Immunization") {
      concepts(r, "vaccineCode", p, Element::medication);
    } else if (type == "Coverage") {
      coverage(r, p);
    } else if (type == "Claim" || type == "ExplanationOfBenefit") {
      diagnoses(r, p, type);
      concepts(r, "reason", p, Element::diagnosis);
    } else if (type == "Encounter" || type == "EpisodeOfCare") {
      each(r, "type", [&](const json& one) { record_.fact("Visit", words_of(one)); });
      for (const char* key : {"reasonCode", "reason"}) {
        each(r, key, [&](const json& one) {
          const json& value = at(one, "value");
          if (value.is_null() && !at(one, "coding").is_null()) concept_(one, p, Element::diagnosis, "Encounter.reason");
          each(one, "value", [&](const json& v) { concept_(v, p, Element::diagnosis, "Encounter.reason"); });
        });
      }
      each(r, "participant", [&](const json& one) { reference_name(one, "individual", "Provider"); });
    } else if (type == "RelatedPerson") {
      std::string code, words;
      each(r, "relationship", [&](const json& one) {
        words += " " + words_of(one);
        each(one, "coding", [&](const json& coding) {
          if (code.empty()) code = str(coding, "code");
        });
      });
      kin(r, p, "Related person", code, words, "RelatedPerson");
    } else if (type == "Person") {
      names(r, p, "Person.name");
      record_.value(p, Element::date_of_birth, "Person.birthDate", str(r, "birthDate"));
      identifiers(r, p, "Person.identifier");
      addresses(r, p, "Person.address");
      telecoms(r, p, "Person.telecom");
    } else if (type == "Observation") {
      std::string value = str(r, "valueString");
      const json& quantity = at(r, "valueQuantity");
      if (quantity.is_object()) value = number_text(at(quantity, "value")) + " " + str(quantity, "unit");
      const std::string words = words_of(at(r, "code"));
      if (value.empty()) value = words_of(at(r, "valueCodeableConcept"));
      if (quantity.is_object())
        record_.fact(words, value);
      else
        record_.prose(words, value);
    } else if (type == "DiagnosticReport") {
      record_.fact("Report", words_of(at(r, "code")));
      record_.prose("Conclusion", str(r, "conclusion"));
      for (const char* key : {"conclusionCode", "codedDiagnosis"}) concepts(r, key, p, Element::diagnosis);
      each(r, "presentedForm", [&](const json& a) { attachment(a); });
    } else if (type == "DocumentReference") {
      record_.prose("Document", str(r, "description"));
      each(r, "content", [&](const json& content) { attachment(at(content, "attachment")); });
    } else if (type == "Binary" || type == "Media") {
      attachment(type == "Media" ? at(r, "content") : json{{"data", str(r, "data")}});
    } else if (type == "AllergyIntolerance") {
      for (const char* key : {"code", "substance"})
        each(r, key, [&](const json& one) { record_.prose("Allergy", words_of(one)); });
    } else if (type == "FamilyMemberHistory") {
      each(r, "condition", [&](const json& c) { record_.fact("Family history", words_of(at(c, "code"))); });
    } else if (type == "CarePlan") {
      each(r, "activity", [&](const json& a) {
        const json& code = at(at(a, "detail"), "code");
        if (!code.is_null()) concept_(code, p, Element::treatment, "CarePlan.activity");
      });
      prose(r, "description");
    } else if (type == "QuestionnaireResponse") {
      answers(r, 0);
    } else if (type == "Composition") {
      sections(r, 0);
    } else if (type == "Communication") {
      each(r, "payload", [&](const json& one) {
        record_.prose("Message", str(one, "contentString"));
        attachment(at(one, "contentAttachment"));
      });
    } else if (type == "Account") {
      identifiers(r, p, "Account.identifier");
    } else if (type != "Provenance" && type != "ImagingStudy" && type != "Group" && type != "CareTeam" &&
               type != "Goal") {
      prose(r, "code");
      prose(r, "description");
      prose(r, "comment");
    }
    each(r, "note", [&](const json& one) { record_.prose("Note", one.is_string() ? text_of(one) : str(one, "text")); });
    // What somebody wrote, not what a program made of the fields.
    const std::string status = str(at(r, "text"), "status");
    if (status == "additional" || status == "extensions") record_.prose("Narrative", strip(str(at(r, "text"), "div")));
  }

  const std::vector<Resource>& resources_;
  const Limits& limits_;
  Sink& sink_;
  TextBuilder out_;
  RecordText record_;
  std::vector<Known> known_;
  std::vector<std::size_t> patients_, others_;
  std::unordered_map<std::string, std::size_t> patient_of_, contained_, medications_;
  std::map<std::string, std::vector<std::size_t>> about_;
  std::uint32_t documents_ = 0, records_ = 0;
  std::string born_;
  unsigned newest_year_ = 0;
  bool single_ = false, sink_ok_ = true;
};

}  // namespace

Outcome write(const std::vector<Resource>& resources, std::string_view lost, const Limits& limits, Sink& sink) {
  return Writer(resources, limits, sink).write(lost);
}

}  // namespace spillmap::fhir
