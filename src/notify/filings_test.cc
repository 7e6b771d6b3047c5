#include "notify/filings.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace spillmap::notify {
namespace {

Incident incident() {
  Incident i;
  i.title = "Sample incident";
  i.holder.name = "Marigold & Sons <Clinic>";
  i.holder.kinds = {HolderKind::hipaa_covered_entity};
  i.holder.state = "NY";
  i.cause = "hacking";
  i.facts.dates = {{Anchor::happened, make_day(2026, 4, 20)}, {Anchor::discovered, make_day(2026, 4, 29)}};
  i.privacy_officer.name = "Odalys Brightwater";
  return i;
}

Duty duty(std::string jurisdiction, std::string recipient, std::string citation, std::uint64_t count,
          std::vector<std::uint32_t> groups) {
  Duty d;
  d.id = jurisdiction + "/" + recipient;
  d.jurisdiction = std::move(jurisdiction);
  d.recipient = std::move(recipient);
  d.title = d.recipient;
  d.citation = std::move(citation);
  d.status = DutyStatus::required;
  d.count = count;
  d.groups = std::move(groups);
  d.due = make_day(2026, 5, 29);
  d.act_by = d.due;
  return d;
}

Assessment assessment() {
  Assessment a;
  PersonGroup adults, children;
  adults.count = 700;
  adults.facts.region = "NY";
  adults.facts.elements.add(Element::ssn);
  children.count = 20;
  children.facts.region = "ME";
  children.facts.life = Life::minor;
  children.facts.elements.add(Element::diagnosis);
  a.groups = {adults, children};
  a.duties = {duty("US", "hhs", "45 CFR 164.408", 720, {0, 1}),
              duty("US-NY", "attorney_general", "NY GBL 899-aa(8)", 700, {0}),
              duty("US-NY", "regulator:ny_state_police", "NY GBL 899-aa(8)", 700, {0}),
              duty("US-NY", "attorney_general", "NY GBL 899-aa(9)", 700, {0}),
              duty("US-ME", "attorney_general", "10 M.R.S. 1346-1350", 20, {1}),
              duty("US-CA", "attorney_general", "Civ. Code 1798.82", 600, {0}),
              duty("EU", "regulator:edpb_authority", "Art. 33", 3, {0}),
              duty("US-VT", "attorney_general", "9 V.S.A. 2435", 5, {0})};
  a.duties.back().status = DutyStatus::not_required;
  return a;
}

const Filing& page(const std::vector<Filing>& filings, std::string_view file) {
  const auto at = std::find_if(filings.begin(), filings.end(), [&](const Filing& f) { return f.file == file; });
  EXPECT_NE(at, filings.end()) << file;
  static const Filing none;
  return at == filings.end() ? none : *at;
}
std::string value(const Filing& f, std::string_view label) {
  for (const FilingField& field : f.fields)
    if (field.label == label) return field.to_fill.empty() ? field.value : "? " + field.to_fill;
  return "no such field";
}

TEST(Filings, EachDutyFindsItsForm) {
  const Forms forms = Forms::built_in().value();
  const Incident i = incident();
  const std::vector<Filing> filings = make_filings(forms, i, assessment());
  std::vector<std::string> files;
  for (const Filing& f : filings) files.push_back(f.file);
  EXPECT_EQ(files, (std::vector<std::string>{"eu-edpb-authority.html", "hhs-hipaa.html", "us-ca.html", "us-me.html",
                                             "us-ny-after-hhs.html", "us-ny.html"}));
  EXPECT_EQ(page(filings, "us-ny.html").duties.size(), 2u) << "one form serves the agencies of New York";
}

TEST(Filings, FieldsAreFilledOrAskedFor) {
  const std::vector<Filing> filings = make_filings(Forms::built_in().value(), incident(), assessment());
  const Filing& hhs = page(filings, "hhs-hipaa.html");
  EXPECT_EQ(value(hhs, "Approximate number of individuals"), "720");
  EXPECT_EQ(hhs.fields.at(3).value, "HIPAA covered entity");
  EXPECT_EQ(value(hhs, "Type of protected health information"), "Clinical, Demographic");
  EXPECT_EQ(value(hhs, "Breach end"), "? dates.ended of the incident file");
  EXPECT_EQ(value(hhs, "Contact: name"), "Odalys Brightwater");
  const Filing& maine = page(filings, "us-me.html");
  EXPECT_EQ(value(maine, "Maine residents affected"), "20");
  EXPECT_EQ(value(maine, "Total number of persons affected, residents of other states included"), "720");
  EXPECT_EQ(value(maine, "Description"), "External system breach (hacking)");
  EXPECT_EQ(value(page(filings, "us-ca.html"), "Was the form completed for a small business?"), "? yes or no");
  EXPECT_EQ(value(page(filings, "us-ca.html"), "Is law enforcement engaged?"), "no such field")
      << "asked in Texas only";
}

TEST(Filings, PagesHoldNoMarkupOfOthers) {
  const std::vector<Filing> filings = make_filings(Forms::built_in().value(), incident(), assessment());
  const std::string html = filing_page(page(filings, "us-ny.html"), "An <incident>");
  EXPECT_EQ(html.find("<Clinic>"), std::string::npos);
  EXPECT_NE(html.find("Marigold &amp; Sons &lt;Clinic&gt;"), std::string::npos);
  EXPECT_NE(html.find("Due May 29, 2026 (Friday)"), std::string::npos);
  const std::string csv = filings_csv(filings);
  EXPECT_NE(csv.find("us-me.html,Maine: data breach form,2026-05-29,Breach,Maine residents affected,20,\n"),
            std::string::npos);
}

TEST(Filings, AFaultyFormIsToldByLineAndKey) {
  const std::string head =
      "[form]\nid = \"x\"\ntitle = \"X\"\nhow = \"by mail\"\nsource = \"s\"\nseen = 2026-01-01\nconfidence = \"low\"\n"
      "[[for]]\njurisdiction = \"US\"\nrecipient = \"hhs\"\nfile = \"x.html\"\n[[field]]\nsection = \"A\"\nlabel = "
      "\"B\"\n";
  const auto error = [](const std::string& text) {
    const auto forms = Forms::from_text({{"x.toml", text}});
    return forms ? std::string() : forms.error().message;
  };
  EXPECT_EQ(error(head + "ask = \"c\"\n"), "");
  EXPECT_NE(error(head).find("needs one of value and ask"), std::string::npos);
  EXPECT_NE(error(head + "value = \"holder.nam\"\n").find("'holder.nam' is not a fact"), std::string::npos);
  EXPECT_NE(error(head + "ask = \"c\"\ncolour = 1\n").find("unknown key 'colour'"), std::string::npos);
  EXPECT_NE(error(head + "ask = c\n").find("x.toml:"), std::string::npos);
}

}  // namespace
}  // namespace spillmap::notify
