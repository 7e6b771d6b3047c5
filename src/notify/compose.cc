#include "notify/compose.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "base/written.h"
#include "model/recipient.h"
#include "model/us_state.h"
#include "notify/address.h"
#include "notify/number.h"

namespace spillmap::notify {
namespace {

bool has_any(ElementSet elements, std::initializer_list<Element> wanted) {
  return std::any_of(wanted.begin(), wanted.end(), [&](Element e) { return elements.has(e); });
}

std::string one_line(const std::vector<std::string>& lines) {
  std::string out;
  for (const auto& line : lines) out += (out.empty() ? "" : ", ") + clean_line(line, 120);
  return out;
}

std::vector<std::string> clean_lines(const std::vector<std::string>& lines, std::size_t most) {
  std::vector<std::string> out;
  for (const auto& line : lines)
    if (std::string one = clean_line(line, 90); !one.empty() && out.size() < most) out.push_back(std::move(one));
  return out;
}

RichText agency_cell(const Agency& agency) {
  RichText cell;
  cell.text = clean_line(agency.name, 90);
  cell.bold.emplace_back(0, static_cast<std::uint32_t>(cell.text.size()));
  for (const auto& line : agency.address) cell.text += "\n" + clean_line(line, 90);
  for (const auto* line : {&agency.phone, &agency.website})
    if (!line->empty()) cell.text += "\n" + clean_line(*line, 90);
  return cell;
}

// Rows of three cells; the last row is filled up, so that columns stay in line.
std::vector<Block> agency_blocks(const std::vector<Agency>& agencies) {
  std::vector<Block> out;
  for (std::size_t i = 0; i < agencies.size(); i += 3) {
    Block row;
    row.kind = BlockKind::columns;
    for (std::size_t k = i; k < i + 3; ++k)
      row.cells.push_back(k < agencies.size() ? agency_cell(agencies[k]) : RichText{});
    out.push_back(std::move(row));
  }
  return out;
}

// Few elements as a list, many in two columns.
std::vector<Block> element_blocks(const Language& language, ElementSet elements) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < element_count; ++i)
    if (elements.has(static_cast<Element>(i))) names.push_back(language.element(static_cast<Element>(i)));
  std::vector<Block> out;
  if (names.size() <= 6) {
    for (auto& name : names) {
      Block block;
      block.kind = BlockKind::bullet;
      block.text.text = std::move(name);
      out.push_back(std::move(block));
    }
    return out;
  }
  Block columns;
  columns.kind = BlockKind::columns;
  const std::size_t half = (names.size() + 1) / 2;
  for (const std::size_t from : {std::size_t{0}, half}) {
    RichText cell;
    for (std::size_t i = from; i < std::min(names.size(), from + half); ++i)
      cell.text += (cell.text.empty() ? "\u2022\u2002" : "\n\u2022\u2002") + names[i];
    columns.cells.push_back(std::move(cell));
  }
  out.push_back(std::move(columns));
  return out;
}
}  // namespace

std::string_view to_string(Variant variant) {
  constexpr std::array<std::string_view, variant_count> names = {"adult", "employee", "guardian", "minor_alone",
                                                                 "next_of_kin"};
  return names[static_cast<std::size_t>(variant)];
}
std::string_view to_string(Channel channel) { return channel == Channel::letter ? "letter" : "email"; }

std::vector<GroupView> group_views(const Assessment& assessment) {
  std::vector<GroupView> out(assessment.groups.size());
  for (const Duty& duty : assessment.duties) {
    // A letter offers the services that are owed, too.
    if ((!is_letter_recipient(duty.recipient) && duty.recipient != "paid_services") ||
        duty.status == DutyStatus::not_required)
      continue;
    const std::string_view status = duty.status == DutyStatus::required              ? "required"
                                    : duty.status == DutyStatus::met_by_other_notice ? "met by another notice"
                                    : duty.status == DutyStatus::conditional         ? "conditional"
                                                                                     : "open";
    std::string why = duty.id + " " + std::string(status);
    if (!duty.citation.empty()) why += " (" + duty.citation + ")";
    for (const std::uint32_t group : duty.groups) {
      if (group >= out.size()) continue;
      GroupView& view = out[group];
      view.tags.insert(duty.content.begin(), duty.content.end());
      if (duty.recipient == "paid_services") {
        if (duty.status == DutyStatus::required && duty.months > view.months) {
          view.months = duty.months;
          view.months_law = duty.id;
        }
      } else {
        view.owed = true;
        view.laws.insert(duty.law);
        view.jurisdictions.insert(duty.jurisdiction);
      }
      view.why.push_back(why);
    }
  }
  return out;
}

Composer::Composer(const Input& input, const Options& options, const std::vector<GroupView>& groups, Day date)
    : input_(input), options_(options), groups_(groups), date_(date) {
  for (const auto& group : input.assessment.groups) total_ += group.count;
}

const Language& Composer::language(const Letter& letter) const {
  const Language* found = input_.templates.find(letter.language);
  if (!found) found = &input_.templates.languages().begin()->second;
  return *found;
}

bool Composer::contradiction(const Letter& letter) const {
  // Tags of a duty hold for somebody it reaches, not for everybody; which laws reach the person is certain.
  const GroupView& group = groups_[letter.group];
  return group.tags.contains("omit_nature_of_breach") && group.laws.contains("us-hipaa");
}
bool Composer::quiet(const Letter& letter) const {
  if (!groups_[letter.group].tags.contains("omit_nature_of_breach")) return false;
  return !(contradiction(letter) && input_.incident.letters.content_conflict == "in_letter");
}
bool Composer::insert(const Letter& letter) const {
  const std::string& choice = input_.incident.letters.content_conflict;
  return contradiction(letter) && (choice.empty() || choice == "insert");
}
bool Composer::offer(const Letter& letter) const {
  return !input_.incident.services.provider.empty() && letter.variant != Variant::next_of_kin;
}
std::string Composer::title(const Letter& letter) const {
  return language(letter).word(quiet(letter) ? "text.quiet_title" : "text.title");
}

void Composer::static_scope(Scope& scope, const Language& lang) const {
  const Incident& incident = input_.incident;
  auto& values = scope.values;
  const auto set = [&](const char* key, std::string_view value, std::size_t most = 200) {
    values[key] = clean_line(value, most);
  };
  const std::string& holder =
      incident.sender.organisation.empty() ? incident.holder.name : incident.sender.organisation;
  values["date"] = lang.date(date_);
  set("holder.name", incident.holder.name.empty() ? holder : incident.holder.name);
  set("parent_company", incident.letters.parent_company);
  set("sender.organisation", holder);
  set("sender.name", incident.sender.name);
  set("sender.title", incident.sender.title);
  values["sender.address"] = one_line(incident.sender.address);
  set("sender.phone", incident.sender.phone);
  set("sender.email", incident.sender.email);
  set("sender.website", incident.sender.website);
  set("hotline.phone", incident.hotline.phone);
  set("hotline.hours", incident.hotline.hours);
  set("hotline.email", incident.hotline.email);
  set("hotline.website", incident.hotline.website);
  const ServiceOffer& services = incident.services;
  set("services.provider", services.provider);
  set("services.product", services.product);
  set("services.website", services.website);
  set("services.phone", services.phone);
  if (services.months > 0) values["services.months"] = std::to_string(services.months);
  if (services.enrol_by) values["services.enrol_by"] = lang.date(*services.enrol_by);
  constexpr std::array dates = {std::pair("dates.happened", Anchor::happened), std::pair("dates.ended", Anchor::ended),
                                std::pair("dates.discovered", Anchor::discovered),
                                std::pair("dates.review_ended", Anchor::review_ended)};
  for (const auto& [key, anchor] : dates)
    if (const auto day = incident.facts.date(anchor)) values[key] = lang.date(*day);
  if (values["dates.ended"] == values["dates.happened"]) values["dates.ended"].clear();
  for (const char* part : {"what_happened", "what_we_are_doing", "what_you_can_do"}) {
    // Words are in English unless their key names a language.
    const auto at = incident.words.find(std::string(part) + (lang.code == "en" ? "" : "." + lang.code));
    if (at == incident.words.end()) continue;
    values[std::string("words.") + part] = paragraphs_of(at->second);
  }
  values["count.total"] = grouped(total_);
  if (!incident.cause.empty()) scope.facts.insert("cause." + incident.cause);
  if (incident.facts.hold) scope.facts.insert("police_delay");
  for (const HolderKind kind : incident.holder.kinds) {
    constexpr std::array<std::string_view, holder_kind_count> kinds = {
        "hipaa_covered_entity", "business_associate", "part2_program",  "private",   "glba_financial",
        "credit_bureau",        "phr_vendor",         "public_company", "government"};
    scope.facts.insert("holder." + std::string(kinds[static_cast<std::size_t>(kind) % kinds.size()]));
  }
}

Scope Composer::scope(const Letter& letter) const {
  const Language& lang = language(letter);
  const GroupView& group = groups_[letter.group];
  const ElementSet elements = ElementSet::from_bits(letter.elements);
  Scope out;
  static_scope(out, lang);
  auto& facts = out.facts;
  facts.insert("variant." + std::string(to_string(letter.variant)));
  for (const auto& tag : group.tags) facts.insert("tag." + tag);
  for (const auto& law : group.laws) facts.insert("law." + law);
  if (!letter.state.empty()) facts.insert("state." + letter.state);
  for (std::size_t i = 0; i < element_count; ++i)
    if (elements.has(static_cast<Element>(i))) facts.insert("element." + std::string(id(static_cast<Element>(i))));
  const auto kind = [&](const char* name, std::initializer_list<Element> of) {
    if (has_any(elements, of)) facts.insert(std::string("data.") + name);
  };
  using E = Element;
  kind("identity", {E::ssn, E::itin, E::drivers_license, E::state_id, E::passport, E::alien_number, E::military_id,
                    E::tribal_id, E::national_id, E::date_of_birth});
  kind("financial", {E::bank_account, E::payment_card, E::account_access});
  kind("health",
       {E::diagnosis, E::treatment, E::medication, E::health_insurance, E::medical_record_number, E::genetic});
  kind("credentials", {E::credentials});
  kind("tax", {E::ssn, E::itin});
  if (quiet(letter)) facts.insert("quiet");
  if (insert(letter)) facts.insert("insert");
  if (offer(letter)) facts.insert("offer");
  if (letter.plain) facts.insert("plain");
  const bool other = letter.variant == Variant::guardian || letter.variant == Variant::next_of_kin;
  if (other) facts.insert("other");

  auto& values = out.values;
  values["letter.number"] = letter.number;
  values["person.name"] = letter.person_name;
  values["about"] = other ? letter.person_name : lang.word("text.about_you");
  const std::string& reader = letter.reader_name.empty() ? letter.person_name : letter.reader_name;
  const std::string_view greeting = !letter.reader_name.empty() || !other ? "text.salutation"
                                    : letter.variant == Variant::guardian ? "text.addressee_guardian"
                                                                          : "text.addressee_next_of_kin";
  values["addressee"] = fill(lang.word(greeting), {{"name", reader}});
  values["services.code"] = letter.code;
  if (letter.variant == Variant::guardian || letter.variant == Variant::minor_alone)
    if (!input_.incident.services.minor_product.empty())
      values["services.product"] = clean_line(input_.incident.services.minor_product, 200);
  if (const auto name = us_state_name(letter.state)) values["state.name"] = *name;
  std::vector<std::string> names;
  for (std::size_t i = 0; i < element_count; ++i)
    if (elements.has(static_cast<E>(i))) names.push_back(lang.element(static_cast<E>(i)));
  values["elements"] = lang.list(names);

  out.blocks["elements"] = element_blocks(lang, elements);
  out.blocks["bureaus"] = agency_blocks(input_.contacts.bureaus);
  std::vector<Agency> agencies = {input_.contacts.ftc};
  if (const auto at = input_.contacts.states.find(letter.state); at != input_.contacts.states.end())
    agencies.insert(agencies.end(), at->second.begin(), at->second.end());
  out.blocks["agencies"] = agency_blocks(agencies);
  return out;
}

std::vector<Block> Composer::blocks(const Letter& letter, std::set<std::string>& missing) const {
  const Language& lang = language(letter);
  const Scope facts = scope(letter);
  std::vector<Block> out = lang.letter.expand(facts, missing);
  const auto add = [&](const Template& part) {
    std::vector<Block> more = part.expand(facts, missing);
    out.insert(out.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  };
  add(lang.addendum);
  if (insert(letter)) add(lang.insert);
  return out;
}

Sheet Composer::sheet(const Letter& letter, std::set<std::string>& missing) const {
  const Language& lang = language(letter);
  const Incident& incident = input_.incident;
  Sheet out;
  out.language = lang.bcp47;
  out.blocks = blocks(letter, missing);
  out.envelope = letter.envelope;
  out.date = lang.date(date_);
  out.number = fill(lang.word("text.letter_number"), {{"number", letter.number}});
  out.footer_left = out.number;
  out.page_words = lang.word("text.page");
  const std::string organisation =
      clean_line(incident.sender.organisation.empty() ? incident.holder.name : incident.sender.organisation, 70);
  if (letter.plain) {
    // The upper fold may show through a thin envelope: it carries what the outside carries.
    out.letterhead =
        clean_lines(incident.letters.plain_sender.empty() ? incident.sender.address : incident.letters.plain_sender, 4);
  } else {
    out.letterhead = {organisation};
    for (auto& line : clean_lines(incident.sender.address, 4)) out.letterhead.push_back(std::move(line));
  }
  out.closing = {lang.word("text.closing"), clean_line(incident.sender.name, 90)};
  for (const std::string& line : {incident.sender.title, organisation})
    if (std::string one = clean_line(line, 90); !one.empty()) out.closing.push_back(std::move(one));
  if (out.closing[1].empty()) missing.insert("sender.name (the signature of the letter)");
  return out;
}

std::vector<Block> Composer::email_blocks(const Letter& letter, std::set<std::string>& missing) const {
  std::vector<Block> out = language(letter).email.expand(scope(letter), missing);
  std::vector<Block> body = blocks(letter, missing);
  const auto first =
      std::find_if(body.begin(), body.end(), [](const Block& b) { return b.kind == BlockKind::heading; });
  out.insert(out.end(), first, body.end());
  return out;
}

std::string Composer::email(const Letter& letter, std::set<std::string>& missing) const {
  const std::string subject =
      fill(language(letter).word("text.subject"), {{"holder", clean_line(input_.incident.holder.name, 90)}});
  // A subject line is seen by whoever looks at the screen: of a plain letter it names nobody.
  return "To: " + letter.email + "\nSubject: " + (letter.plain ? title(letter) : subject) + "\n\n" +
         plain_text(email_blocks(letter, missing), sheet(letter, missing).closing);
}

std::string Composer::substitute(const Language& lang, ElementSet elements, std::set<std::string>& missing) const {
  Scope facts;
  static_scope(facts, lang);
  facts.blocks["elements"] = element_blocks(lang, elements);
  return plain_text(lang.substitute.expand(facts, missing), {});
}

std::string Composer::kind(const Letter& letter) const {
  const Language& lang = language(letter);
  Letter same = letter;
  same.person_name = "N";
  same.reader_name.clear();
  same.number = "0";
  if (!same.code.empty()) same.code = "C";
  same.elements = 0;
  Scope facts = scope(same);
  for (const char* of : {"identity", "financial", "health", "credentials", "tax"})
    facts.facts.insert(std::string("data.") + of);
  facts.blocks.clear();
  facts.values["addressee"] = letter.reader_name.empty() ? "T" : "N";
  std::set<std::string> ignored;
  std::vector<Block> all = lang.letter.expand(facts, ignored);
  for (const Template* part : {&lang.addendum, &lang.insert}) {
    if (part == &lang.insert && !insert(letter)) continue;
    std::vector<Block> more = part->expand(facts, ignored);
    all.insert(all.end(), more.begin(), more.end());
  }
  std::string text = letter.plain ? "plain\n" : "";
  for (const Block& block : all) text += block.text.text + "\n";
  return std::string(to_string(letter.variant)) + (letter.channel == Channel::email ? "-email-" : "-") + lang.code +
         "-" + document_id("kind of letter", text).substr(0, 6);
}

std::string Composer::return_address(const Letter& letter) const {
  const Incident& incident = input_.incident;
  if (letter.plain)
    return one_line(incident.letters.plain_sender.empty() ? incident.sender.address : incident.letters.plain_sender);
  std::vector<std::string> lines = {incident.sender.organisation.empty() ? incident.holder.name
                                                                         : incident.sender.organisation};
  lines.insert(lines.end(), incident.sender.address.begin(), incident.sender.address.end());
  return one_line(lines);
}

DocumentInfo Composer::info(const Letter& letter) const {
  DocumentInfo out;
  const Language& lang = language(letter);
  out.title = title(letter);
  out.language = lang.bcp47;
  out.author = clean_line(input_.incident.holder.name, 120);
  const std::chrono::year_month_day date(date_);
  const auto two = [](unsigned n) { return std::string(n < 10 ? "0" : "") + std::to_string(n); };
  out.date = std::to_string(static_cast<int>(date.year())) + "-" + two(static_cast<unsigned>(date.month())) + "-" +
             two(static_cast<unsigned>(date.day()));
  out.id = document_id(options_.case_key, letter.number);
  out.producer =
      "Spillmap" + (options_.program_version.empty() ? "" : " " + options_.program_version) + "; Cairo; libqpdf";
  return out;
}

namespace {
// Columns of the terminal or of a plain mail: wide characters take two.
void wrap(std::string& out, std::string_view text, std::string_view first, std::string_view next) {
  constexpr std::size_t most = 76;
  std::string line(first);
  std::size_t width = line.size();
  bool empty = true;
  const auto put = [&](std::string_view word, std::size_t word_width, bool space) {
    if (!empty && width + (space ? 1 : 0) + word_width > most) {
      out += line + "\n";
      line = next;
      width = line.size();
      empty = true;
    }
    if (!empty && space) {
      line.push_back(' ');
      ++width;
    }
    line += word;
    width += word_width;
    empty = false;
  };
  for (const std::string_view word : split(text, ' ')) {
    // Chinese has no spaces: it may break between any two characters.
    std::size_t at = 0, begin = 0, columns = 0;
    bool space = true;
    while (at < word.size()) {
      const std::size_t from = at;
      const char32_t c = next_code_point(word, at);
      if (c >= 0x2E80) {
        if (from > begin) put(word.substr(begin, from - begin), columns, space);
        put(word.substr(from, at - from), 2, space && from == 0);
        space = false;
        begin = at;
        columns = 0;
      } else {
        ++columns;
      }
    }
    if (begin < word.size()) put(word.substr(begin), columns, space);
  }
  out += line + "\n";
}
}  // namespace

std::string plain_text(const std::vector<Block>& blocks, const std::vector<std::string>& closing) {
  std::string out;
  BlockKind last = BlockKind::page_break;
  for (const Block& block : blocks) {
    if (!out.empty() && !(block.kind == BlockKind::bullet && last == BlockKind::bullet)) out += "\n";
    switch (block.kind) {
      case BlockKind::title: out += upper_case(block.text.text) + "\n"; break;
      case BlockKind::heading: wrap(out, block.text.text, "", ""); break;
      case BlockKind::bullet: wrap(out, block.text.text, "- ", "  "); break;
      case BlockKind::columns:
        for (std::size_t c = 0; c < block.cells.size(); ++c) {
          if (block.cells[c].text.empty()) continue;
          if (c > 0 && !block.cells[c].text.starts_with("\u2022")) out += "\n";
          out += block.cells[c].text + "\n";
        }
        break;
      case BlockKind::signature:
        for (const auto& line : closing) out += line + "\n";
        break;
      case BlockKind::page_break: break;
      case BlockKind::paragraph:
      case BlockKind::lines: wrap(out, block.text.text, "", ""); break;
    }
    if (block.kind == BlockKind::page_break) out += std::string(40, '-') + "\n";
    last = block.kind;
  }
  return out;
}

}  // namespace spillmap::notify
