#include "detect/label/lexicon.h"

#include <gtest/gtest.h>

namespace spillmap::detect {
namespace {

struct Case {
  const char* label;
  LabelKind kind;
  Holder holder;
};

TEST(Lexicon, ReadsHeadersAndLabels) {
  const Case cases[] = {
      {"SSN", LabelKind::ssn, Holder::subject},
      {"Soc. Sec. #", LabelKind::ssn, Holder::subject},
      {"Social Security Number:", LabelKind::ssn, Holder::subject},
      {"ClientID", LabelKind::mrn, Holder::subject},
      {"pt_name", LabelKind::full_name, Holder::subject},
      {"birth_dt", LabelKind::dob, Holder::subject},
      {"D.O.B.", LabelKind::dob, Holder::subject},
      {"mbr_no", LabelKind::member_id, Holder::subject},
      {"svc_dt", LabelKind::date, Holder::subject},
      {"Addr1", LabelKind::street, Holder::subject},
      {"FirstName", LabelKind::first_name, Holder::subject},
      {"LNAME", LabelKind::last_name, Holder::subject},
      {"Client name (Last, First MI)", LabelKind::full_name, Holder::subject},
      {"Parent/Guardian", LabelKind::person, Holder::guardian},
      {"Guardian DOB", LabelKind::dob, Holder::guardian},
      {"Mother's Name", LabelKind::full_name, Holder::guardian},
      {"Emergency Contact Phone", LabelKind::phone, Holder::contact},
      {"rendering", LabelKind::person, Holder::provider},
      {"Rendering Provider NPI", LabelKind::npi, Holder::provider},
      {"Pharmacy Phone", LabelKind::phone, Holder::employer},
      {"Home Address", LabelKind::address, Holder::subject},
      {"Prior address", LabelKind::address, Holder::subject},
      {"Medication start date", LabelKind::date, Holder::subject},
      {"Driver's License #", LabelKind::drivers_license, Holder::subject},
      {"Member / ID #", LabelKind::member_id, Holder::subject},
      {"Routing #", LabelKind::routing, Holder::subject},
      {"Plan Name", LabelKind::payer, Holder::subject},
      {"Fecha de nacimiento", LabelKind::dob, Holder::subject},
      {"Número de Seguro Social", LabelKind::ssn, Holder::subject},
      {"Case Manager", LabelKind::person, Holder::staff},
      {"E-mail", LabelKind::email, Holder::subject},
      {"SSN (last 4)", LabelKind::masked, Holder::subject},
      {"STREET / CITY / STATE / ZIP", LabelKind::address, Holder::subject},
      {"City, State", LabelKind::city_state_zip, Holder::subject},
      {"DoD ID", LabelKind::military_id, Holder::subject},
      {"Driver license # / State", LabelKind::drivers_license, Holder::subject},
      {"Narne", LabelKind::full_name, Holder::subject},
      {"D0B", LabelKind::dob, Holder::subject},
      {"Addrcss", LabelKind::address, Holder::subject},
      {"Medicaid 1D", LabelKind::member_id, Holder::subject},
  };
  for (const Case& c : cases) {
    const auto meaning = Lexicon::built_in().read(c.label);
    ASSERT_TRUE(meaning) << c.label;
    EXPECT_EQ(to_string(meaning->kind), to_string(c.kind)) << c.label;
    EXPECT_EQ(to_string(meaning->holder), to_string(c.holder)) << c.label;
  }
}

TEST(Lexicon, OldAndOrderAreNoticed) {
  EXPECT_TRUE(Lexicon::built_in().read("Prior address")->old);
  EXPECT_TRUE(Lexicon::built_in().read("Client name (Last, First MI)")->family_first);
}

TEST(Lexicon, ValuesAreNoLabels) {
  for (const char* text : {"", "067-45-1234", "Xyzzy Qwerty", "12/03/1980", ":::"})
    EXPECT_FALSE(Lexicon::built_in().read(text)) << text;
}

TEST(Lexicon, ABrokenTableIsRefused) {
  EXPECT_FALSE(Lexicon::parse("name\tno_such_kind\n"));
  EXPECT_FALSE(Lexicon::parse("name\tfull_name\nname\tfull_name\n"));
  EXPECT_FALSE(Lexicon::parse("name\tfull_name\tnobody\n"));
}

}  // namespace
}  // namespace spillmap::detect
