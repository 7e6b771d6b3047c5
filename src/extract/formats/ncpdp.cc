#include "extract/formats/ncpdp.h"

#include <algorithm>
#include <string>

#include "base/text.h"
#include "extract/codes.h"
#include "extract/record_text.h"
#include "extract/xml_tree.h"

namespace spillmap::ncpdp {
namespace {

using namespace std::string_view_literals;

constexpr int deepest = 24;
constexpr std::uint32_t most_persons = 200;

class MessageReader {
 public:
  MessageReader(Sink& sink, const Limits& limits, std::string_view lost) : out_(sink, limits), record_(out_, limits) {
    if (!lost.empty()) out_.lost(lost);
  }
  Outcome read(const XmlNode& root) {
    patient_ = record_.person(Role::client, "Patient");
    record_.at(patient_).subject = true;
    walk(root, 0);
    record_.finish();
    return out_.finish();
  }

 private:
  // The first descendant of the name; releases differ in what stands between.
  static const XmlNode* find(const XmlNode& node, std::string_view name, int depth = 0) {
    if (depth > deepest) return nullptr;
    for (const XmlNode& child : node.children) {
      if (child.name == name) return &child;
      if (!child.is_text())
        if (const XmlNode* found = find(child, name, depth + 1)) return found;
    }
    return nullptr;
  }
  static std::string text(const XmlNode& node, std::initializer_list<std::string_view> names) {
    for (const std::string_view name : names)
      if (const XmlNode* found = find(node, name))
        if (std::string words = found->words(); !words.empty()) return words;
    return {};
  }

  void name(const XmlNode& node, std::uint32_t person) {
    const XmlNode* name = find(node, "Name");
    const XmlNode& at = name == nullptr ? node : *name;
    record_.name(
        person, node.name,
        name_of(text(at, {"FirstName"}), text(at, {"MiddleName"}), text(at, {"LastName"}), text(at, {"Suffix"})));
  }

  void patient(const XmlNode& node) {
    name(node, patient_);
    const std::string born = text(node, {"DateOfBirth"});
    record_.value(patient_, Element::date_of_birth, "DateOfBirth", born.substr(0, born.find('T')));
    record_.fact("Sex", text(node, {"Gender", "GenderAndSex"}));
    record_.value(patient_, Element::ssn, "SSN", text(node, {"SSN", "SocialSecurity"}));
    for (const char* number :
         {"MedicalRecordIdentificationNumberEHR", "FileID", "PatientAccountNumber", "MutuallyDefined"})
      record_.value(patient_, Element::medical_record_number, number, text(node, {number}));
    for (const char* number : {"MedicaidNumber", "MedicareNumber"})
      record_.value(patient_, Element::health_insurance, number, text(node, {number}));
    record_.value(patient_, Element::drivers_license, "DriversLicense", text(node, {"DriversLicense"}));
    if (const XmlNode* address = find(node, "Address")) {
      std::string line = text(*address, {"AddressLine1"});
      if (const std::string more = text(*address, {"AddressLine2"}); !more.empty()) line += ", " + more;
      record_.address(patient_, "Address",
                      address_of(line, text(*address, {"City"}), text(*address, {"State", "StateProvince"}),
                                 text(*address, {"ZipCode", "PostalCode"})));
    }
    for (const char* group : {"PhoneNumbers", "CommunicationNumbers"})
      if (const XmlNode* numbers = find(node, group))
        for (const XmlNode& one : numbers->children) {
          const std::string words = text(one, {"Number"}).empty() ? one.words() : text(one, {"Number"});
          if (one.name == "ElectronicMail" || words.find('@') != std::string::npos)
            record_.value(patient_, Element::email, one.name, words);
          else if (one.name != "Fax" && !one.is_text())
            record_.value(patient_, Element::phone, one.name, words);
        }
    if (const XmlNode* email = find(node, "Email")) record_.value(patient_, Element::email, "Email", email->words());
  }

  void medication(const XmlNode& node) {
    const XmlNode* coded = find(node, "DrugCoded");
    std::string code, kind;
    if (coded != nullptr) {
      code = text(*coded, {"ProductCode"});
      kind = text(*coded, {"ProductCodeQualifier", "Qualifier"});
      if (const XmlNode* product = find(*coded, "ProductCode"))
        if (const XmlNode* inner = product->child("Code")) code = inner->words();
    }
    const bool ndc = kind == "ND" || digits_only(code).size() == 11;
    record_.code(patient_, Element::medication, node.name, text(node, {"DrugDescription"}), ndc ? code : "",
                 ndc ? "ndc" : "");
    if (const XmlNode* diagnosis = find(node, "Diagnosis")) {
      const XmlNode* primary = find(*diagnosis, "Primary");
      const XmlNode& at = primary == nullptr ? *diagnosis : *primary;
      const std::string value = text(at, {"Value", "Code"});
      record_.code(patient_, Element::diagnosis, "Diagnosis", text(at, {"Description"}), value,
                   to_string(guess_code_system(value, Element::diagnosis)));
    }
    record_.prose("Directions", text(node, {"SigText", "Directions"}));
    record_.prose("Note", text(node, {"Note"}));
  }

  void walk(const XmlNode& node, int depth) {
    if (depth > deepest || !out_.ok()) return;
    for (const XmlNode& child : node.children) {
      if (child.is_text()) continue;
      if (child.name == "Patient")
        patient(child);
      else if (child.name.starts_with("Medication"))
        medication(child);
      else if (child.name == "BenefitsCoordination") {
        for (const char* number : {"CardholderID"})
          record_.value(patient_, Element::health_insurance, number, text(child, {number}));
        record_.fact("Payer", text(child, {"PayerName"}));
        record_.fact("Group", text(child, {"GroupID"}));
      } else if ((child.name == "Prescriber" || child.name == "Supervisor" || child.name == "Pharmacist" ||
                  child.name == "Facility" || child.name == "FollowUpPrescriber") &&
                 record_.persons() < most_persons) {
        name(child, record_.person(Role::provider, child.name));
      } else {
        walk(child, depth + 1);
      }
    }
  }

  TextBuilder out_;
  RecordText record_;
  std::uint32_t patient_ = 0;
};

}  // namespace

Sureness sniff(ByteView bytes) {
  const std::string_view text = as_text(head_of(bytes)).substr(0, 8192);
  if (text.find('<') == std::string_view::npos || text.find("<Message"sv) == std::string_view::npos) return 0;
  const bool ncpdp = contains_ignore_case(text, "ncpdp");
  for (const std::string_view kind : {"<NewRx"sv, "<RefillRequest"sv, "<RefillResponse"sv, "<RxRenewal"sv, "<RxFill"sv,
                                      "<RxHistory"sv, "<CancelRx"sv, "<RxChange"sv})
    if (text.find(kind) != std::string_view::npos) return ncpdp ? 92 : 80;
  return ncpdp ? 85 : 0;
}

Outcome read(ByteView bytes, const Limits& limits, Sink& sink) {
  XmlNode root;
  const Status status = read_xml_tree(bytes, root, limits.nesting);
  if (root.children.empty())
    return not_read(ItemStatus::corrupt, status ? "it holds no message" : status.error().message);
  return MessageReader(sink, limits, status ? std::string_view() : std::string_view(status.error().message)).read(root);
}

}  // namespace spillmap::ncpdp
