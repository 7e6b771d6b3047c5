#include <gtest/gtest.h>

#include <algorithm>

#include "base/text.h"
#include "incident/fields.h"
#include "incident/incident_file.h"
#include "incident/outline.h"

namespace spillmap::incident {
namespace {

std::string error_of(std::string_view text, const ReadOptions& options = {}) {
  const auto incident = read_incident(text, "f.toml", options);
  return incident ? "" : incident.error().message;
}

Incident read(std::string_view text) {
  auto incident = read_incident(text, "f.toml");
  EXPECT_TRUE(incident) << incident.error().message << "\n" << text;
  return incident ? *incident : Incident{};
}

void expect_mistake(std::string_view text, std::string_view wanted) {
  const std::string error = error_of(text);
  EXPECT_NE(error.find(wanted), std::string::npos) << "in: " << text << "\nwanted: " << wanted << "\ngot: " << error;
}

const char* const full = R"(
[incident]
title = "Intrusion of April 2026"
cause = "hacking"
location = "network_server"
[holder]
name = "Harrow Falls Family Services"
kinds = ["part2_program", "hipaa_covered_entity"]
state = "New York"
information_broker = false
[dates]
as_of = 2026-06-01
happened = "2026-04-20"
discovered = 2026-04-29
letters_sent = "2026-06-20"   # planned
[facts]
encrypted = "No"
key_taken = true
bad_addresses = "1,204"
[law_enforcement_hold]
form = "oral"
requested = 2026-05-02
agency = "FBI Albany"
[answers]
account_usable_alone = "yes"
holder.dfs_covered = false
[hotline]
phone = "1-800-555-0100"
[sender]
address = ["12 Main Street", "Albany, NY 12203"]
[services]
months = 24
[letter_choices]
mixed_case_address = "yes"
[letter]
what_happened = """
On April 20
somebody came in."""
[letter.es]
what_happened = "Alguien entró."
[[roster]]
person = "P7K2M9QX4TB"
deceased = true
[[roster]]
person = "P7K2M9QX4TA"
mail_to = ["PO Box 7", "Albany, NY 12203"]
)";

TEST(IncidentFile, IsReadWhole) {
  const Incident i = read(full);
  EXPECT_EQ(i.title, "Intrusion of April 2026");
  EXPECT_EQ(i.holder.kinds, (std::vector{HolderKind::hipaa_covered_entity, HolderKind::part2_program}));
  EXPECT_EQ(i.holder.state, "NY");
  EXPECT_EQ(i.holder.information_broker, false);
  EXPECT_EQ(i.facts.as_of, parse_day("2026-06-01"));
  EXPECT_EQ(i.facts.date(Anchor::happened), parse_day("2026-04-20"));
  EXPECT_EQ(i.facts.date(Anchor::discovered), parse_day("2026-04-29"));
  EXPECT_EQ(i.facts.date(Anchor::letters_sent), parse_day("2026-06-20"));
  EXPECT_EQ(i.facts.date(Anchor::determined), std::nullopt) << "anchors are never filled from each other";
  EXPECT_EQ(i.facts.encrypted, false);
  EXPECT_EQ(i.facts.key_taken, true);
  EXPECT_EQ(i.facts.harm_likely, std::nullopt);
  EXPECT_EQ(i.facts.bad_addresses, 1204u);
  ASSERT_TRUE(i.facts.hold);
  EXPECT_FALSE(i.facts.hold->written);
  EXPECT_EQ(i.facts.hold->requested, parse_day("2026-05-02"));
  EXPECT_EQ(i.facts.answers.at("account_usable_alone"), true);
  EXPECT_EQ(i.facts.answers.at("holder.dfs_covered"), false);
  EXPECT_EQ(i.sender.address.size(), 2u);
  EXPECT_EQ(i.services.months, 24u);
  EXPECT_TRUE(i.letters.mixed_case_address);
  EXPECT_EQ(i.words.at("what_happened"), "On April 20\nsomebody came in.");
  EXPECT_EQ(i.words.at("what_happened.es"), "Alguien entró.");
  ASSERT_EQ(i.roster.size(), 2u);
  EXPECT_EQ(i.roster[0].person, "P7K2M9QX4TA") << "sorted";
  EXPECT_EQ(i.roster[0].mail_to.size(), 2u);
  EXPECT_TRUE(i.roster[1].deceased);
}

TEST(IncidentFile, TheTemplateIsAnEmptyIncidentThatExplainsEveryField) {
  const std::string text = template_text();
  const Incident i = read(text);
  EXPECT_TRUE(facts_of(i).empty());
  EXPECT_FALSE(i.facts.hold);
  EXPECT_TRUE(i.facts.dates.empty());
  for (const Section& section : sections())
    EXPECT_NE(text.find("[" + std::string(section.name) + "]"), std::string::npos) << section.name;
  for (std::size_t n = 0; n < anchor_count; ++n)
    EXPECT_NE(find_field("dates", to_string(static_cast<Anchor>(n))), nullptr) << to_string(static_cast<Anchor>(n));
  for (std::size_t n = 0; n < holder_kind_count; ++n)
    EXPECT_NE(text.find(to_string(static_cast<HolderKind>(n))), std::string::npos);
  EXPECT_NE(text.find("do not merge them"), std::string::npos);
  std::string_view before;
  for (const std::string_view line : split(text, '\n')) {
    EXPECT_LE(line.size(), 125u) << line;
    const bool entry = !line.empty() && line[0] != '#' && line[0] != '[';
    EXPECT_TRUE(!entry || before.starts_with("#")) << "no comment above " << line;
    before = line;
  }
}

TEST(IncidentFile, WrittenAndReadAgainIsTheSame) {
  const Incident once = read(full);
  const std::string text = write_incident(once);
  const Incident again = read(text);
  EXPECT_EQ(write_incident(again), text);
  const auto a = facts_of(once), b = facts_of(again);
  ASSERT_EQ(a.size(), b.size());
  for (std::size_t i = 0; i < a.size(); ++i) {
    EXPECT_EQ(a[i].key, b[i].key);
    EXPECT_EQ(shown_value(a[i].value), shown_value(b[i].value));
  }
  EXPECT_EQ(a.size(), 27u);
}

TEST(IncidentFile, EveryMistakeIsToldWithItsLineAndField) {
  const std::string error = error_of(R"([holder]
kinds = ["hippa_covered_entity"]
state = "ZZ"
[dates]
happened = 2026-02-30
discovered = 04/29/2026
discoverd = "2026-04-29"
letters_sent = 12
[facts]
encrypted = no
harm_likely = maybe
harm_likely = "no"
bad_addresses = -1
key_taken = "perhaps"
[dats]
[[roster]]
person = "Bob"
)");
  for (const char* line : {
           "f.toml: 13 mistakes\n",
           "line 2: holder.kinds: unknown kind \"hippa_covered_entity\"; did you mean \"hipaa_covered_entity\"?",
           "line 3: holder.state: unknown state \"ZZ\"; write the two letters, as \"NY\"",
           "line 5: dates.happened: \"2026-02-30\" does not exist: that month has no day 30",
           "line 6: dates.discovered: write a day as year-month-day, as 2026-04-29; is \"04/29/2026\" 2026-04-29?",
           "line 7: dates.discoverd: unknown; did you mean \"discovered\"?",
           "line 8: dates.letters_sent: a day is wanted here, as 2026-04-29, not a number",
           "line 10: facts.encrypted: write it between quotes: \"no\"",
           "line 11: facts.harm_likely: put the text between quotes: \"maybe\"",
           "line 12: facts.harm_likely: stands here a second time; the first is in line 11",
           "line 13: facts.bad_addresses: a whole number is wanted here, 0 or more",
           "line 14: facts.key_taken: write \"yes\" or \"no\", or leave it empty where it is not known",
           "line 15: dats: there is no such section; did you mean [dates]?",
           "line 17: roster.Bob.person: \"Bob\" is no person's id",
       })
    EXPECT_NE(error.find(line), std::string::npos) << line << "\nin\n" << error;
}

TEST(IncidentFile, FormIsChecked) {
  expect_mistake("[dates]\ndiscovered = 2026-13-01\n", "there is no month 13");
  expect_mistake("[dates]\ndiscovered = \"2025-02-29\"\n", "that month has no day 29");
  expect_mistake("[dates]\ndiscovered = \"1026-02-20\"\n", "the year 1026 cannot be meant");
  expect_mistake("[dates]\ndiscovered = \"yesterday\"\n",
                 "write a day as year-month-day, as 2026-04-29, not \"yesterday\"");
  expect_mistake("[dates]\ndiscovered = 2026-04-29T10:00:00\n",
                 "line 2: dates.discovered: write a day as year-month-day");
  expect_mistake("[dates]\ndiscovered = true\n", "a day is wanted here, as 2026-04-29, not yes or no");
  expect_mistake("[dates]\ndiscovered =\n", "there is nothing behind the =");
  expect_mistake("discovered = \"2026-04-29\"\n", "it belongs below [dates]");
  expect_mistake("[facts]\ndiscovered = \"2026-04-29\"\n", "facts.discovered: belongs below [dates]");
  expect_mistake("[holder]\nname = 12\n", "a text is wanted here, between quotes, not a number");
  expect_mistake("[holder]\nname = \"\"\"a\nb\"\"\"\n", "must stand on one line");
  expect_mistake("[holder]\nname = [\"a\"]\n", "a text is wanted here, between quotes, not a list");
  expect_mistake("[holder]\nkinds = [1]\n", "every part of the list must be a text");
  expect_mistake("[holder]\nkinds = true\n", "kinds are wanted here");
  expect_mistake("[incident]\ncause = \"hackign\"\n", "did you mean \"hacking\"?");
  expect_mistake("[incident]\nlocation = \"the moon\"\n", "one of: network_server, email");
  expect_mistake("[services]\nmonths = \"two\"\n", "a number of months");
  expect_mistake("[services]\nmonths = 5000\n", "a number of months");
  expect_mistake("[letter]\nwhat_happend = \"x\"\n", "did you mean \"what_happened\"?");
  expect_mistake("[letter.\"not a language\"]\nwhat_happened = \"x\"\n", "is no language");
  expect_mistake("[roster]\nperson = \"P7K2M9QX4TA\"\n", "in two brackets");
  expect_mistake("[[roster]]\ndeceased = true\n", "names no person");
  expect_mistake("[[roster]]\nperson = \"P7K2M9QX4TA\"\nmail = \"x\"\n", "roster.P7K2M9QX4TA.mail: unknown");
  expect_mistake("[[roster]]\nperson = \"P7K2M9QX4TA\"\n[[roster]]\nperson = \"P7K2M9QX4TA\"\n",
                 "line 3: roster.P7K2M9QX4TA.person: stands here a second time; the first is in line 1");
  expect_mistake("dates = 3\n", "write [dates] on a line of its own");
  expect_mistake("[holder]\nname = \"open\n", "line 2: this is not as TOML wants it");
  expect_mistake("[holder]\nname = \"\xff\"\n", "not text in UTF-8");
  expect_mistake(std::string(most_bytes + 1, '#'), "too long");
  EXPECT_EQ(error_of("[answers]\nnobody_asks = \"yes\"\n"), "");
  const ReadOptions options{{"account_usable_alone"}};
  EXPECT_NE(
      error_of("[answers]\naccount_usable_alon = \"yes\"\n", options).find("did you mean \"account_usable_alone\"?"),
      std::string::npos);
  EXPECT_NE(error_of("[answers]\naccount_usable_alone = \"maybe\"\n", options).find("\"yes\" or \"no\""),
            std::string::npos);
}

TEST(IncidentFile, DaysMustBePossible) {
  const auto two = [](const char* earlier, const char* later) {
    return "[dates]\n" + std::string(earlier) + " = 2026-04-29\n" + later + " = 2026-04-28\n";
  };
  expect_mistake(two("discovered", "letters_sent"),
                 "line 3: dates.letters_sent: 2026-04-28 lies before dates.discovered (2026-04-29): letters cannot go "
                 "out before the discovery");
  expect_mistake(two("happened", "discovered"), "cannot be discovered before it begins");
  expect_mistake(two("happened", "ended"), "cannot end before it begins");
  expect_mistake(two("associate_discovered", "discovered"), "cannot be before it knew");
  for (const char* later : {"determined", "scope_identified", "confirmed_and_content_ready", "materiality_determined",
                            "review_ended", "hhs_notified", "web_posted"})
    expect_mistake(two("discovered", later),
                   std::string("dates.") + later + ": 2026-04-28 lies before dates.discovered");
  EXPECT_EQ(error_of("[dates]\nhappened = 2026-04-29\ndiscovered = 2026-04-29\nletters_sent = 2026-04-29\n"), "")
      << "one day is possible";
  for (const char* known : {"happened", "ended", "discovered", "associate_discovered", "determined", "scope_identified",
                            "confirmed_and_content_ready", "aware", "materiality_determined"})
    expect_mistake(
        "[dates]\nas_of = 2026-05-01\n" + std::string(known) + " = 2026-05-02\n",
        std::string("dates.") + known + ": 2026-05-02 lies after dates.as_of (2026-05-01): it cannot be known yet");
  for (const char* planned : {"letters_sent", "hhs_notified", "web_posted", "review_ended"})
    EXPECT_EQ(error_of("[dates]\nas_of = 2026-05-01\n" + std::string(planned) + " = 2026-05-02\n"), "") << planned;
}

TEST(IncidentFile, AHoldIsWholeOrAbsent) {
  expect_mistake("[law_enforcement_hold]\nagency = \"FBI\"\n",
                 "law_enforcement_hold.requested: the day of the request is missing");
  expect_mistake("[law_enforcement_hold]\nrequested = 2026-05-01\n", "written\" or \"oral\"");
  expect_mistake("[law_enforcement_hold]\nform = \"written\"\nrequested = 2026-05-01\nuntil = 2026-04-01\n",
                 "before the request");
  expect_mistake("[law_enforcement_hold]\nform = \"spoken\"\nrequested = 2026-05-01\n", "one of: written, oral");
  EXPECT_TRUE(read("[law_enforcement_hold]\nform = \"written\"\nrequested = 2026-05-01\n").facts.hold->written);
}

TEST(IncidentFile, AsOfFromOutsideIsCheckedToo) {
  const Incident i = read("[dates]\ndiscovered = 2026-04-29\nletters_sent = 2026-06-01\n");
  EXPECT_TRUE(check_as_of(i, *parse_day("2026-04-29")));
  const Status early = check_as_of(i, *parse_day("2026-04-28"));
  ASSERT_FALSE(early);
  EXPECT_NE(early.error().message.find("dates.discovered: 2026-04-29 lies after"), std::string::npos)
      << early.error().message;
}

TEST(IncidentSet, ChangesOneValueAndNoOtherByte) {
  const std::string before = template_text();
  const auto after = set_value(before, "dates.discovered", "2026-04-29");
  ASSERT_TRUE(after) << after.error().message;
  std::string expected = before;
  const std::string line = "\ndiscovered = \"\"";
  expected.replace(expected.find(line), line.size(), "\ndiscovered = \"2026-04-29\"");
  EXPECT_EQ(*after, expected);
  EXPECT_EQ(read(*after).facts.date(Anchor::discovered), parse_day("2026-04-29"));
  EXPECT_EQ(set_value(*after, "dates.discovered", "").value(), before) << "and back";
}

TEST(IncidentSet, KeepsACommentBehindTheValueAndFindsValuesOfManyLines) {
  const char* const text =
      "[dates]\ndiscovered = 2026-04-29   # the night shift\n[sender]\naddress = [\n  \"a\", # [\n  \"b\",\n]\nname = "
      "\"x\"\n";
  EXPECT_EQ(set_value(text, "dates.discovered", "2026-04-30").value(),
            "[dates]\ndiscovered = \"2026-04-30\"   # the night shift\n[sender]\naddress = [\n  \"a\", # [\n  "
            "\"b\",\n]\nname = \"x\"\n");
  EXPECT_EQ(set_value(text, "sender.address", "12 Main Street; Albany, NY 12203").value(),
            "[dates]\ndiscovered = 2026-04-29   # the night shift\n[sender]\naddress = [\"12 Main Street\", \"Albany, "
            "NY 12203\"]\nname = \"x\"\n");
}

TEST(IncidentSet, AddsWhatIsNotThere) {
  EXPECT_EQ(set_value("", "facts.encrypted", "YES").value(), "\n[facts]\nencrypted = \"yes\"\n");
  EXPECT_EQ(set_value("[facts]\nagent = true\n\n[holder]\n", "facts.encrypted", "no").value(),
            "[facts]\nagent = true\nencrypted = \"no\"\n\n[holder]\n");
  EXPECT_EQ(set_value("[facts]", "facts.encrypted", "no").value(), "[facts]\nencrypted = \"no\"\n")
      << "no newline at the end";
  std::string text = template_text();
  for (const auto& [key, value] : {std::pair{"roster.P7K2M9QX4TA.bad_address", "yes"},
                                   {"roster.P7K2M9QX4TB.language", "es"},
                                   {"roster.P7K2M9QX4TA.note", "came back on 3 May"},
                                   {"answers.account_usable_alone", "no"},
                                   {"told.us-ny.attorney_general", "2026-05-20"},
                                   {"letter.es.what_happened", "Alguien \"entró\".\nDe noche."},
                                   {"letter.what_happened", "x"},
                                   {"holder.kinds", "part2_program;hipaa_covered_entity"},
                                   {"holder.state", "vermont"}}) {
    auto next = set_value(text, key, value);
    ASSERT_TRUE(next) << key << ": " << next.error().message;
    text = *next;
  }
  const Incident i = read(text);
  ASSERT_EQ(i.roster.size(), 2u);
  EXPECT_TRUE(i.roster[0].bad_address);
  EXPECT_EQ(i.roster[0].note, "came back on 3 May");
  EXPECT_EQ(i.roster[1].language, "es");
  EXPECT_EQ(i.facts.answers.at("account_usable_alone"), false);
  EXPECT_EQ(to_string(i.facts.told.at("us-ny/attorney_general")), "2026-05-20");
  EXPECT_EQ(to_string(read(write_incident(i)).facts.told.at("us-ny/attorney_general")), "2026-05-20");
  EXPECT_EQ(i.words.at("what_happened.es"), "Alguien \"entró\".\nDe noche.");
  EXPECT_EQ(i.holder.kinds.size(), 2u);
  EXPECT_EQ(i.holder.state, "VT");
}

TEST(IncidentSet, EveryFieldCanBeSetAndIsReadBack) {
  std::vector<Change> changes;
  for (const Field& field : fields()) {
    Incident scratch;
    const Slot slot = field.slot(scratch);
    std::string value = "x";
    if (std::holds_alternative<std::optional<bool>*>(slot) || std::holds_alternative<bool*>(slot)) value = "yes";
    if (std::holds_alternative<std::optional<Day>*>(slot) || std::holds_alternative<AnchorSlot>(slot))
      value = "2026-05-01";
    if (std::holds_alternative<unsigned*>(slot) || std::holds_alternative<std::optional<std::uint64_t>*>(slot))
      value = "12";
    if (std::holds_alternative<std::vector<HolderKind>*>(slot)) value = "private";
    if (!field.choices.empty()) value = field.choices.back().id;
    if (field.check == Check::state) value = "GU";
    changes.push_back({std::string(field.section) + "." + std::string(field.key), value});
  }
  const auto text = set_values(template_text(), changes);
  ASSERT_TRUE(text) << text.error().message;
  const auto shown = facts_of(read(*text));
  ASSERT_EQ(shown.size(), changes.size());
  for (std::size_t i = 0; i < shown.size(); ++i) {
    EXPECT_EQ(shown[i].key, changes[i].key);
    EXPECT_EQ(shown_value(shown[i].value), changes[i].value);
  }
  EXPECT_FALSE(set_value(template_text(), "law_enforcement_hold.form", "oral")) << "not without its day";
}

TEST(IncidentSet, WrongKeysAndValuesAreSaid) {
  const std::string text = template_text();
  const auto error = [&](const char* key, const char* value) {
    const auto out = set_value(text, key, value);
    if (out) return std::string("accepted");
    EXPECT_EQ(out.error().kind, ErrorKind::usage);
    return out.error().message;
  };
  EXPECT_EQ(error("dates.discoverd", "2026-04-29"),
            "there is no field \"dates.discoverd\"; did you mean \"dates.discovered\"?");
  EXPECT_EQ(error("discovered", "2026-04-29"), "there is no field \"discovered\"; did you mean \"dates.discovered\"?");
  EXPECT_EQ(error("dates.discovered", "2026-02-30"),
            "dates.discovered: \"2026-02-30\" does not exist: that month has no day 30");
  EXPECT_EQ(error("facts.encrypted", "perhaps"),
            "facts.encrypted: write \"yes\" or \"no\", or leave it empty where it is not known");
  EXPECT_NE(error("roster.Bob.note", "x").find("is no person's id"), std::string::npos);
  EXPECT_NE(error("roster.P7K2M9QX4TA.not", "x").find("did you mean \"roster.P7K2M9QX4TA.note\"?"), std::string::npos);
  EXPECT_NE(error("answers.a b", "yes").find("no law asks"), std::string::npos);
  EXPECT_NE(error("told.us-ny", "2026-05-20").find("there is no duty"), std::string::npos);
  EXPECT_NE(error("told.us-ny.attorney_general", "2026-02-30").find("does not exist"), std::string::npos);
  EXPECT_NE(error("answers.a]\n[x", "yes").find("no law asks"), std::string::npos);
  EXPECT_NE(error("letter.x y.what_happened", "x").find("there is no field"), std::string::npos);
  EXPECT_NE(error("", "x").find("there is no field"), std::string::npos);
  const auto with = set_value(text, "dates.discovered", "2026-04-29").value();
  const auto early = set_value(with, "dates.letters_sent", "2026-04-01");
  ASSERT_FALSE(early);
  EXPECT_EQ(early.error().kind, ErrorKind::usage);
  EXPECT_NE(early.error().message.find("letters cannot go out before the discovery"), std::string::npos);
  const auto broken = set_value("[dates]\ndiscovered = \"2026-02-30\"\n", "facts.agent", "yes");
  ASSERT_FALSE(broken);
  EXPECT_EQ(broken.error().kind, ErrorKind::malformed) << "it was wrong before";
}

TEST(Outline, KnowsWhereThingsStand) {
  const char* const text =
      "a = 1\n# b = 2\n[s] # x\n  k = \"#=\" # c\nl = '''\n[no]\nm = 1'''\n[[roster]]\nperson = 'P'\nn = [ ']', [1] "
      "]\n";
  const Outline o = outline_of(text);
  ASSERT_EQ(o.sections.size(), 3u);
  EXPECT_EQ(o.sections[1].name, "s");
  EXPECT_TRUE(o.sections[2].repeated);
  ASSERT_EQ(o.entries.size(), 5u);
  EXPECT_EQ(o.entries[1].line, 4u);
  EXPECT_EQ(std::string_view(text).substr(o.entries[1].value_begin, o.entries[1].value_end - o.entries[1].value_begin),
            "\"#=\"");
  EXPECT_EQ(o.entries[2].key, "l");
  EXPECT_EQ(o.entries[3].line, 9u);
  EXPECT_EQ(std::string_view(text).substr(o.entries[4].value_begin, o.entries[4].value_end - o.entries[4].value_begin),
            "[ ']', [1] ]");
  // Broken texts have an end, too.
  for (const char* broken :
       {"[", "[[", "a", "a =", "=", "a = \"", "a = \"\"\"", "a = [", "a = {{{", "\"", "\"a\" = '", "[x\ny = \"\\"})
    outline_of(broken);
}

TEST(Nearest, IsNearOrNothing) {
  const std::vector<std::string> words = {"discovered", "determined", "letters_sent"};
  EXPECT_EQ(nearest("discoverd", words), "discovered");
  EXPECT_EQ(nearest("Letters-Sent", words), "letters_sent");
  EXPECT_EQ(nearest("discovery_date", words), "discovered");
  EXPECT_EQ(nearest("xyzzy", words), std::nullopt);
  EXPECT_EQ(nearest("", words), std::nullopt);
}

}  // namespace
}  // namespace spillmap::incident
