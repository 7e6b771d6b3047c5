#include "detect/detect.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "base/text.h"
#include "detect/address/address.h"
#include "detect/address/world.h"
#include "detect/bylines.h"
#include "detect/cells.h"
#include "detect/form/form.h"
#include "detect/known/known.h"
#include "detect/lines.h"
#include "detect/mail/mail.h"
#include "detect/names/name_finder.h"
#include "detect/ocr/misread.h"
#include "detect/own/own.h"
#include "detect/place.h"
#include "detect/record/structured.h"
#include "detect/rules.h"
#include "detect/shapes/shapes.h"
#include "detect/table/plan.h"
#include "detect/table/read.h"
#include "detect/terms/billed.h"
#include "detect/terms/terms.h"
#include "detect/tools.h"
#include "detect/values.h"
#include "detect/wide.h"
#include "model/holder.h"
#include "model/short_name.h"
#include "names/name_words.h"

namespace spillmap {
namespace {

class BuiltDetectors : public Detectors {
 public:
  explicit BuiltDetectors(const Options& options)
      : names_(options.names),
        known_(options.knowledge != nullptr ? *options.knowledge : Knowledge()),
        own_(options.knowledge != nullptr ? options.knowledge->rules : OwnRules()) {}
  bool names() const { return names_; }
  const detect::KnownPeople& known() const { return known_; }
  const detect::OwnMatcher& own() const { return own_; }
  const detect::ShapeScanner& shapes() const { return shapes_; }

 private:
  bool names_;
  detect::KnownPeople known_;
  detect::OwnMatcher own_;
  detect::ShapeScanner shapes_;
};

}  // namespace

namespace {

// So much of a document is searched for names thoroughly; what follows is bulk, where speed counts.
constexpr std::uint64_t thorough_bytes = std::uint64_t{4} << 20;

}  // namespace

struct DetectScratch::State {
  std::uint64_t seen = 0;                                       // bytes of the document, in the parts before
  std::unordered_map<std::uint32_t, detect::TableBlock> plans;  // table id -> its last block, for tables that go on
  std::vector<detect::Candidate> candidates;
  std::vector<detect::NameHit> names;
  std::vector<detect::TermHit> terms;
  std::vector<detect::AddressHit> addresses;
  std::vector<ScorePart> scores;
  std::vector<detect::KnownHit> known;
  std::vector<detect::OwnHit> own;
};

DetectScratch::DetectScratch(const Detectors&) : state(std::make_unique<State>()) {}
DetectScratch::~DetectScratch() = default;
const std::vector<ScorePart>& score_parts(const DetectScratch& scratch) { return scratch.state->scores; }

Result<std::unique_ptr<const Detectors>> Detectors::create(const Options& options) {
  // Tables are opened here, so that a broken one is known before the first byte is read.
  detect::terms();
  detect::addresses();
  detect::Lexicon::built_in();
  return std::make_unique<const BuiltDetectors>(options);
}

namespace {

using detect::LabelKind;

constexpr std::string_view of_public_office = "; of public office";

// Where the words stand last. That they stand nowhere, which is so of most, is seen sooner forwards.
std::size_t last_of(std::string_view text, std::string_view words) {
  return text.find(words) == std::string_view::npos ? std::string_view::npos : text.rfind(words);
}

// What the free pass found, before it is held against tables, forms and itself.
struct FreeFinding {
  Finding finding;
  int rank = 0;  // who wins where two overlap: the higher
};

struct Claim {
  std::uint32_t begin = 0, end = 0;
};

bool overlaps_any(const std::vector<Claim>& claims, std::uint32_t begin, std::uint32_t end) {
  auto at =
      std::upper_bound(claims.begin(), claims.end(), begin, [](std::uint32_t b, const Claim& c) { return b < c.end; });
  return at != claims.end() && at->begin < end;
}

// Names and addresses look at the lines around them, and a line can be as long as the part: whoever stands further than
// this from its border is in no letter and no list.
constexpr std::uint32_t line_reach = 400;

std::uint32_t line_begin(std::string_view text, std::uint32_t at) {
  return static_cast<std::uint32_t>(detect::line_begin(text, at, line_reach));
}
std::uint32_t line_end(std::string_view text, std::uint32_t at) {
  return static_cast<std::uint32_t>(detect::line_end(text, at, line_reach));
}

class PartDetector {
 public:
  PartDetector(const BuiltDetectors& detectors, DetectScratch::State& scratch, const TextPart& part,
               std::vector<Finding>& out)
      : detectors_(detectors), scratch_(scratch), part_(part), out_(out), places_(part) {}

  void run() {
    read_tables();
    forms_ = detect::read_forms(part_, form_rows_);
    for (Finding& f : forms_.findings) keep(std::move(f));
    detect::read_mail_headers(part_, out_);
    for (const Finding& f : out_) {
      claims_.push_back({f.begin, f.end});
      // "diabetes, takes metformin 500 mg" under a label of illnesses.
      if (f.element == Element::diagnosis && (f.how == How::form || f.how == How::table) &&
          !asks_for_allergies_alone(f.label))
        illnesses_.push_back({f.begin, f.end});
    }
    // Whoever is named in the headers of a mail was read there: "Gaffney Tax <office@...>" is nobody.
    constexpr std::size_t most_headers = 64;
    for (std::size_t k = 0; k < part_.fields.size() && k < most_headers; ++k)
      if (const Field& field = part_.fields[k];
          field.kind == FieldKind::mail_header && detect::is_address_header(field.name))
        claims_.push_back({field.value_begin, field.value_end});
    std::sort(illnesses_.begin(), illnesses_.end(), [](const Claim& a, const Claim& b) { return a.begin < b.begin; });
    std::sort(claims_.begin(), claims_.end(), [](const Claim& a, const Claim& b) { return a.begin < b.begin; });
    make_claims_disjoint();
    free_pass();
    finish();
  }

 private:
  // What stands below "Allergies" is what somebody must not get; "Allergy / medical" asks for more.
  static bool asks_for_allergies_alone(std::string_view label) {
    return (contains_ignore_case(label, "alerg") || contains_ignore_case(label, "allerg")) &&
           !contains_ignore_case(label, "medic") && !contains_ignore_case(label, "condition") &&
           !contains_ignore_case(label, "illness") && !contains_ignore_case(label, "enferm");
  }

  void keep(Finding f) {
    if (f.end <= f.begin) return;
    out_.push_back(std::move(f));
  }

  void make_claims_disjoint() {
    std::vector<Claim> merged;
    for (const Claim& c : claims_) {
      if (!merged.empty() && c.begin < merged.back().end)
        merged.back().end = std::max(merged.back().end, c.end);
      else
        merged.push_back(c);
    }
    claims_ = std::move(merged);
  }

  void read_tables() {
    blocks_.resize(part_.tables.size());
    form_rows_.assign(part_.tables.size(), 0);
    for (std::uint32_t t = 0; t < part_.tables.size(); ++t) {
      const Table& table = part_.tables[t];
      const auto carried = scratch_.plans.find(table.id);
      blocks_[t] = detect::plan_table(part_, table, carried == scratch_.plans.end() ? nullptr : &carried->second);
      for (const detect::TableBlock& block : blocks_[t]) {
        if (block.layout == detect::BlockLayout::form) form_rows_[t] = block.end_row;
        if (block.layout == detect::BlockLayout::records) detect::read_records(part_, t, block, out_);
        if (block.layout == detect::BlockLayout::columns) detect::read_columns(part_, t, block, out_);
        if (block.layout == detect::BlockLayout::pieces) detect::read_pieces(part_, t, block, out_);
      }
      if (!blocks_[t].empty() && blocks_[t].back().layout == detect::BlockLayout::records)
        scratch_.plans[table.id] = blocks_[t].back();
    }
  }

  bool holds_a_whole_record(const detect::Place& place) const {
    constexpr std::size_t shortest = 50, longest = 400, fewest_digits = 15;
    constexpr std::uint32_t most_rows = 6, most_columns = 4;  // of a form, and no list
    const Table& table = part_.tables[place.table];
    if (table.rows > most_rows || table.columns > most_columns || place.row >= table.rows ||
        place.column >= table.columns)
      return false;
    const std::string_view cell = part_.view(table.at(place.row, place.column));
    return cell.size() >= shortest && cell.size() <= longest && digits_only(cell).size() >= fewest_digits;
  }

  // Is what the free pass found at this place overruled by the plan of its table?
  bool overruled(const detect::Place& place, const Finding& f) const {
    if (place.table == Finding::no_table) return false;
    for (const detect::TableBlock& block : blocks_[place.table]) {
      if (block.layout != detect::BlockLayout::records) continue;
      if (std::binary_search(block.person_rows.begin(), block.person_rows.end(), place.row)) return false;
      if (place.row >= block.header_row && place.row < block.header_row + block.header_rows) return true;
      if (place.row < block.first_row || place.row >= block.end_row || place.column >= block.columns.size()) continue;
      if (detect::keeps_free_findings(block.columns[place.column])) return false;
      if (detect::is_foreign(part_, part_.tables[place.table], block, place.row) || is_remark(place)) return false;
      // A number that proves itself is told even where the header says something else.
      const bool proven =
          f.confidence >= 85 && is_unique_identifier(f.element) && f.element != Element::medical_record_number;
      const LabelKind kind = block.columns[place.column].kind;
      // "Injured worker" above a name, a street, a telephone number and a birth date, all in one cell.
      if ((kind == LabelKind::full_name || kind == LabelKind::ignore) && holds_a_whole_record(place)) return false;
      // "CHF, Lasix increased": a cell that is no term as a whole tells of some. Where no header says what a column
      // of words holds, its cells are sentences that may name somebody, too.
      const auto said = detect::element_of(kind);
      if (said && is_health(*said) && (is_health(f.element) || block.columns[place.column].by_values)) return false;
      // "Stop" of a bus that fetches people at home: a whole address, where no header says that it is of a place.
      if (f.element == Element::address && f.confidence >= 95 && kind == LabelKind::ignore &&
          !is_of_a_place(block.columns[place.column].label))
        return false;
      // "Contact" above telephones and, of who has none, the home.
      if (f.element == Element::address && f.confidence >= 95 &&
          (kind == LabelKind::phone || kind == LabelKind::phone_weak || kind == LabelKind::email))
        return false;
      return !proven || (kind != LabelKind::ignore && kind != LabelKind::full_name);
    }
    return false;
  }

  // "** discharged, wife Rosa 518-555-0146 **" between the rows of a printed list.
  bool is_remark(const detect::Place& place) const {
    const Table& table = part_.tables[place.table];
    if (table.origin != TableOrigin::fixed_width || place.row >= table.rows) return false;
    for (std::uint32_t c = 0; c < table.columns; ++c) {
      const std::string_view cell = trim(part_.view(table.at(place.row, c)));
      if (!cell.empty()) return cell.starts_with("**") || cell.starts_with(">>") || cell.starts_with("--");
    }
    return false;
  }

  // "Program site", "Where held": what is there is no home.
  static bool is_of_a_place(std::string_view header) {
    for (const std::string_view word : detect::Lexicon::built_in().words(header))
      for (const std::string_view place :
           {"site", "location", "place", "where", "facility", "program", "office", "school", "clinic", "venue",
            "destination", "work", "employer", "building", "scene", "incident", "hospital", "branch", "store"})
        if (word == place) return true;
    return false;
  }

  // In the rows of a list of extensions, vendors or providers?
  bool of_a_directory(const detect::Place& place) const {
    if (place.table == Finding::no_table || holds_a_whole_record(place)) return false;
    return std::any_of(blocks_[place.table].begin(), blocks_[place.table].end(), [&](const detect::TableBlock& b) {
      return b.layout == detect::BlockLayout::records && b.providers && place.row >= b.first_row &&
             place.row < b.end_row;
    });
  }

  const detect::LabelledSpan* label_at(std::uint32_t begin, std::uint32_t end) const {
    const auto& spans = forms_.spans;
    auto at = std::upper_bound(spans.begin(), spans.end(), begin,
                               [](std::uint32_t b, const detect::LabelledSpan& s) { return b < s.begin; });
    for (int back = 0; back < 4 && at != spans.begin(); ++back) {
      --at;
      if (at->begin <= begin && end <= at->end) return &*at;
    }
    return nullptr;
  }

  void free_pass() {
    std::vector<FreeFinding> found;
    scratch_.candidates.clear();
    detect::scan(detectors_.shapes(), part_.utf8, scratch_.candidates);
    for (const detect::Candidate& c : scratch_.candidates) from_candidate(c, found);
    if (detect::has_wide_digit(part_.utf8)) from_wide_digits(found);
    from_arrival_numbers(found);
    from_record_numbers(found);
    from_alien_numbers(found);
    from_ids_to_authorize(found);
    scratch_.addresses.clear();
    detect::find_addresses(detect::addresses(), part_.utf8, scratch_.addresses);
    if (scratch_.seen < thorough_bytes) detect::find_world_addresses(part_.utf8, scratch_.addresses);
    for (const detect::AddressHit& a : scratch_.addresses) from_address(a, found);
    scratch_.terms.clear();
    detect::find_terms(detect::terms(), part_.utf8, scratch_.terms);
    for (const detect::TermHit& t : scratch_.terms) from_term(t, found);
    from_billed_codes(found);
    if (detectors_.own().finds()) {
      scratch_.own.clear();
      detectors_.own().find(part_.utf8, scratch_.own);
      for (const detect::OwnHit& o : scratch_.own) from_own(o, found);
    }
    if (!detectors_.known().empty()) {
      scratch_.known.clear();
      detectors_.known().find(part_.utf8, part_.ocr, scratch_.known);
      for (const detect::KnownHit& k : scratch_.known) from_known(k, found);
    }
    if (detectors_.names()) {
      scratch_.names.clear();
      detect::find_names(part_.utf8, scratch_.names,
                         scratch_.seen < thorough_bytes ? detect::NameDepth::thorough : detect::NameDepth::swift);
      for (const detect::NameHit& n : scratch_.names) from_name(n, found);
      for (const detect::AddressHit& a : scratch_.addresses) from_address_block(a, found);
      from_births_of_given_names(found);
      from_births_by_letter(found);
      from_dates_behind_numbers(found);
      from_slashed_names(found);
      from_names_in_capitals(found);
      from_heads_of_entries(found);
      from_second_of_a_family(found);
      from_rare_names(found);
      spread_public_office(found);
    }
    spread_business(part_.utf8, found);

    // Where two overlap the higher rank wins, then the surer, then the longer, then the first.
    std::vector<std::size_t> order(found.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t x, std::size_t y) {
      const FreeFinding &a = found[x], &b = found[y];
      if (a.rank != b.rank) return a.rank > b.rank;
      if (a.finding.confidence != b.finding.confidence) return a.finding.confidence > b.finding.confidence;
      return a.finding.end - a.finding.begin > b.finding.end - b.finding.begin;
    });
    std::vector<char> taken(part_.utf8.size(), 0);
    for (const std::size_t i : order) {
      Finding& f = found[i].finding;
      bool free = true;
      for (std::uint32_t b = f.begin; b < f.end && free; ++b) free = taken[b] == 0;
      if (!free) continue;
      std::fill(taken.begin() + f.begin, taken.begin() + f.end, char(1));
      keep(std::move(f));
    }
  }

  // "hip fracture, surgery on 4/12", "ESRD on hemodialysis": under a label of illnesses, and what is done about them.
  bool is_treatment_told_beside(const Finding& f) const {
    if (f.element != Element::treatment) return false;
    std::uint32_t at = f.begin;
    while (at > 0 && part_.utf8[at - 1] == ' ') --at;
    if (at == 0) return false;
    if (part_.utf8[at - 1] == ',' || part_.utf8[at - 1] == ';') return true;
    std::uint32_t word = at;
    while (word > 0 && at - word < 8 && is_alpha(part_.utf8[word - 1])) --word;
    const std::string_view before = part_.view(word, at);
    return before == "on" || before == "needs" || before == "gets" || before == "had" || before == "awaiting" ||
           before == "after";
  }

  // Common to all: place, label, overruling by tables and forms. False: it is not to be kept.
  bool settle(Finding& f, bool sure = false) {
    if (f.end <= f.begin || f.end <= part_.overlap) return false;
    if (overlaps_any(claims_, f.begin, f.end) && !((f.element == Element::medication || is_treatment_told_beside(f)) &&
                                                   overlaps_any(illnesses_, f.begin, f.end)))
      return false;
    const detect::Place place = places_.at(f.begin);
    if (!sure && overruled(place, f)) return false;
    f.table = place.table;
    f.row = place.row;
    if (place.table != Finding::no_table)
      for (const detect::TableBlock& block : blocks_[place.table])
        if (block.layout == detect::BlockLayout::pieces ||
            (block.layout == detect::BlockLayout::records && place.row >= block.first_row && place.row < block.end_row))
          f.row = detect::row_of_record(part_.tables[place.table], block, place.row, place.column);
    f.column = place.column;
    f.how = How::prose;
    if (place.run != nullptr && (place.run->kind == RunKind::metadata)) f.how = How::metadata;
    if (is_contact_detail(f.element) && of_a_directory(place)) f.flags |= flag_business;
    if (const detect::LabelledSpan* span = label_at(f.begin, f.end)) {
      if (f.label.empty()) f.label = span->label;
      // No section on a carer tells of the carer's own illness.
      // Nor does what a doctor notes tell of the doctor: "Dr note faxed: pre-eclampsia".
      const bool in_section =
          is_health(f.element) && (span->kind == LabelKind::ignore || is_named_for_work(span->holder));
      // "Bank: Harbor CU   Account 4410093726": the bank keeps it and does not own it.
      const bool kept = span->kind == LabelKind::organisation && f.element == Element::bank_account;
      // Whom a copy goes to is not of the section that stands above.
      const bool copied = f.element == Element::name && equals_ignore_case(trim(span->label), "cc");
      if (span->holder != Holder::subject && !in_section && !kept && !copied) f.holder = span->holder;
      // "Contacts" of an office: "Intake center: Ann Brown, 502-555-0147".
      if (f.holder == Holder::contact && names_a_place_of_work(span->label)) {
        if (f.element == Element::name) f.holder = Holder::staff;
        if (is_contact_detail(f.element)) f.flags |= flag_business;
      }
      if (!in_section) f.party = span->party;
      if (span->old) f.flags |= flag_old;
      // "Example: Mary is a covered member. Her son John was born ..."
      if (equals_ignore_case(trim(span->label), "example")) f.flags |= flag_sample;
      if (f.element == Element::name) {
        // "Subject: ..." ends with its lines: whom the mail below names is not what it is about.
        constexpr std::uint32_t longest_matter = 400;
        const std::uint32_t above = span->begin > 2 ? span->begin - 2 : 0;
        const bool in_matter = f.begin - span->begin <= longest_matter &&
                               part_.view(above, f.begin).find("\n\n") == std::string_view::npos;
        if (span->kind == LabelKind::reference && in_matter) {
          f.holder = Holder::subject;
          f.flags |= flag_context;
          f.how = How::form;
        } else if (span->addressee) {
          f.holder = Holder::other;
        } else if (span->holder == Holder::staff) {
          f.flags |= flag_author;
        }
      }
    }
    if (place.run != nullptr && place.run->kind == RunKind::header_footer && is_contact_detail(f.element))
      f.flags |= flag_business;
    return true;
  }

  // "ESL intake center", "Bus compound"
  static bool names_a_place_of_work(std::string_view label) {
    static constexpr std::string_view places[] = {"center",   "centre",  "compound", "office", "department", "dept",
                                                  "school",   "clinic",  "desk",     "agency", "garage",     "court",
                                                  "program",  "unit",    "pharmacy", "bank",   "district",   "library",
                                                  "hospital", "hotline", "shelter",  "depot"};
    const std::string words = to_lower(trim(label));
    return std::any_of(std::begin(places), std::end(places), [&](std::string_view place) {
      return words.ends_with(place) && words.size() > place.size() && words[words.size() - place.size() - 1] == ' ';
    });
  }

  void note_score(const Finding& f, int by_words) { note_score(f, by_words, f.confidence); }
  void note_score(const Finding& f, int by_words, std::uint8_t confidence) {
    if (by_words != 0)
      scratch_.scores.push_back({f.begin, f.end, f.element, confidence, static_cast<std::int8_t>(by_words)});
  }

  // Numbers in digits of full width, found as if they were plain ones.
  void from_wide_digits(std::vector<FreeFinding>& found) {
    const detect::NarrowText narrow = detect::narrow(part_.utf8);
    scratch_.candidates.clear();
    detect::scan(detectors_.shapes(), narrow.text, scratch_.candidates);
    for (detect::Candidate c : scratch_.candidates) {
      const std::uint32_t size = c.end - c.begin;
      for (std::uint32_t* place : {&c.begin, &c.end, &c.context_begin, &c.context_end}) *place = narrow.places[*place];
      if (c.end - c.begin > size) from_candidate(c, found);
    }
  }

  void from_candidate(const detect::Candidate& c, std::vector<FreeFinding>& found) {
    if (c.confidence < 45) return;
    Finding f;
    f.element = c.element;
    f.begin = c.begin;
    f.end = c.end;
    f.confidence = c.confidence;
    f.flags = c.flags;
    f.value = std::string(part_.view(c.begin, c.end));
    f.reason = c.rule;
    // "DOB: 08/16/1990   Collected: 03/15/2025": the label right before it says what it is, not the one before that.
    if (f.element == Element::date_of_birth && c.context_end > c.context_begin && c.context_end <= c.begin)
      if (const detect::LabelledSpan* span = label_at(f.begin, f.end);
          span != nullptr && c.context_end < span->begin && span->kind != detect::LabelKind::dob &&
          !contains_ignore_case(part_.view(c.context_end, span->begin), "birth") &&
          part_.view(c.context_end + 1, span->begin).find(':') != std::string_view::npos)
        return;
    if (f.element == Element::date_of_birth && is_answered(c)) return;
    // "Case No. 2024 CVG 010877": the docket of a court.
    constexpr std::uint32_t longest_docket = 24;
    if (f.element == Element::medical_record_number && c.context_end > c.context_begin &&
        (contains_ignore_case(part_.view(c.context_begin, c.context_end), "case") ||
         contains_ignore_case(part_.view(c.context_begin, c.context_end), "cause")) &&
        detect::is_docket_number(std::string_view(part_.utf8).substr(c.begin, longest_docket)))
      return;
    if (!settle(f)) return;
    note_score(f, c.by_words);
    f.normalized = detect::normalize(c.element, f.value);
    if (c.context_end > c.context_begin)
      f.reason += "; near '" + squeeze(part_.view(c.context_begin, c.context_end)) + "'";
    if (is_contact_detail(f.element)) mark_business(f);
    found.push_back({std::move(f), is_unique_identifier(c.element) ? 60 : 50});
  }

  // "DOB 1/1/88     518-555-0147" above "11/28/23  Home visit": the label has its date beside it.
  bool is_answered(const detect::Candidate& c) const {
    constexpr std::uint32_t farthest = 4, longest = 12;
    const std::string_view text = part_.utf8;
    if (c.context_end <= c.context_begin || c.context_end > c.begin ||
        text.substr(c.context_end, c.begin - c.context_end).find('\n') == std::string_view::npos)
      return false;
    std::uint32_t begin = c.context_end;
    while (begin < c.begin && begin < c.context_end + farthest && (text[begin] == ' ' || text[begin] == ':')) ++begin;
    std::uint32_t end = begin;
    while (end < c.begin && end < begin + longest && !is_space(text[end])) ++end;
    return end > begin && detect::parse_date(text.substr(begin, end - begin)).has_value();
  }

  // A number of which more was asked than a shape: it goes before what shapes alone tell.
  static constexpr int rank_of_proof = 62;
  // A number that has only its place to go by.
  static constexpr int rank_of_place = 45;

  void add_number(Element element, std::uint32_t begin, std::uint32_t end, std::uint8_t confidence, int rank,
                  std::string_view reason, std::vector<FreeFinding>& found) {
    Finding f;
    f.element = element;
    f.begin = begin;
    f.end = end;
    f.confidence = confidence;
    f.value = std::string(part_.view(begin, end));
    f.normalized = detect::normalize(element, f.value);
    f.reason = reason;
    if (settle(f)) found.push_back({std::move(f), rank});
  }

  // "copy of I-94 198627576D1": the number of an arrival right behind the form's.
  void from_arrival_numbers(std::vector<FreeFinding>& found) {
    constexpr std::uint32_t farthest = 16;
    constexpr std::size_t longest = 11;
    const std::string_view text = part_.utf8;
    for (std::size_t at = text.find("I-94"); at != std::string_view::npos; at = text.find("I-94", at + 1)) {
      std::size_t begin = at + 4;
      while (begin < text.size() && begin < at + farthest && !is_digit(text[begin]) && text[begin] != '\n') ++begin;
      std::size_t end = begin;
      while (end < text.size() && end <= begin + longest && is_alnum(text[end])) ++end;
      const std::string_view number = text.substr(begin, end - begin);
      if (number.size() != longest || is_word(text[begin - 1]) || (end < text.size() && is_word(text[end])) ||
          !all_digits(number.substr(0, 9)) || !is_digit(number[10]))
        continue;
      add_number(Element::national_id, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), 92,
                 rank_of_proof, "form of an I-94 number behind 'I-94'", found);
    }
  }

  // "(MR 0088412)", "MR 441203": how hospitals write the number of a record. In small letters it is a title.
  void from_record_numbers(std::vector<FreeFinding>& found) {
    constexpr std::size_t fewest = 5, most = 9;
    const std::string_view text = part_.utf8;
    for (std::size_t at = text.find("MR "); at != std::string_view::npos; at = text.find("MR ", at + 1)) {
      const std::size_t begin = at + 3;
      std::size_t end = begin;
      while (end < text.size() && end <= begin + most && is_digit(text[end])) ++end;
      if (end - begin < fewest || end - begin > most || (at > 0 && is_word(text[at - 1])) ||
          (end < text.size() && (is_word(text[end]) || text[end] == '-' || text[end] == '/')))
        continue;
      add_number(Element::medical_record_number, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), 85,
                 rank_of_place, "digits behind 'MR'", found);
    }
  }

  // "the prior auth going for Ann Brown (dob 11/21/1995, ID H84888016)": what the insurer asks for knows the insured by
  // their member number.
  void from_ids_to_authorize(std::vector<FreeFinding>& found) {
    constexpr std::size_t reach = 120, fewest_digits = 7, most = 14, most_letters = 4;
    const std::string_view text = part_.utf8;
    for (std::size_t at = text.find("ID "); at != std::string_view::npos; at = text.find("ID ", at + 1)) {
      const bool set_apart = at > 0 && (text[at - 1] == '(' || (at > 1 && text[at - 1] == ' ' && text[at - 2] == ','));
      if (!set_apart) continue;
      const std::size_t begin = at + 3;
      std::size_t end = begin, digits = 0;
      while (end < text.size() && end - begin <= most && (is_digit(text[end]) || is_upper(text[end])))
        digits += is_digit(text[end++]);
      if (end - begin > most || digits < fewest_digits || end - begin - digits > most_letters ||
          (end < text.size() && (is_word(text[end]) || text[end] == '-')))
        continue;
      const std::string before = to_lower(text.substr(at - std::min(at, reach), std::min(at, reach)));
      for (const std::string_view words : {"prior auth", "pre-auth", "preauth", "authorization", "eligibility"}) {
        if (before.find(words) == std::string::npos) continue;
        add_number(Element::health_insurance, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), 80,
                   rank_of_place, "an ID beside what an insurer is asked for", found);
        break;
      }
    }
  }

  // "File No. A 218 929 443", as courts write it; "(Mr. Brown, A230013152)": in papers on immigration the letter and
  // nine digits are enough.
  void from_alien_numbers(std::vector<FreeFinding>& found) {
    const std::string_view text = part_.utf8;
    std::optional<bool> immigration;
    for (std::size_t at = text.find('A'); at != std::string_view::npos; at = text.find('A', at + 1)) {
      if (at + 2 >= text.size()) return;
      // Few capitals are followed by a number: the rest is looked at only then.
      const bool spaced = text[at + 1] == ' ';
      const char first = text[at + (spaced ? 2 : 1)];
      if (!is_digit(first) || first > '2' || (at > 0 && is_word(text[at - 1]))) continue;
      const auto begin = static_cast<std::uint32_t>(at);
      if (spaced) {
        constexpr std::uint32_t size = 13;  // of "A 000 000 000"
        if (is_spaced_alien_number(text.substr(at, size), text.substr(std::min(at + size, text.size()), 2)))
          add_number(Element::alien_number, begin, begin + size, 85, rank_of_proof, "A and nine digits in threes",
                     found);
        continue;
      }
      constexpr std::uint32_t size = 10;  // of "A000000000"
      if (at + size > text.size()) return;
      if ((at > 0 && text[at - 1] == '-') || !all_digits(text.substr(at + 1, size - 1)) ||
          (at + size < text.size() && (is_word(text[at + size]) || text[at + size] == '-')))
        continue;
      if (!immigration) immigration = speaks_of_immigration();
      if (*immigration)
        add_number(Element::alien_number, begin, begin + size, 85, rank_of_proof,
                   "A and nine digits in a paper on immigration", found);
    }
  }

  // `behind`: the two bytes after it.
  static bool is_spaced_alien_number(std::string_view number, std::string_view behind) {
    constexpr std::string_view form = "A 000 000 000";
    if (number.size() != form.size() || number[5] != number[9]) return false;
    for (std::size_t i = 2; i < form.size(); ++i)
      if (form[i] == '0' ? !is_digit(number[i]) : number[i] != ' ' && number[i] != '-') return false;
    return (behind.empty() || !is_word(behind[0])) &&
           (behind.size() < 2 || !is_digit(behind[1]) || (behind[0] != ' ' && behind[0] != '-'));
  }

  bool speaks_of_immigration() const {
    constexpr std::size_t longest = 64 << 10;
    const std::string text = to_lower(std::string_view(part_.utf8).substr(0, longest));
    for (const std::string_view words :
         {"uscis", "immigra", "naturaliz", "green card", "asylum", "asylee", "refugee", "i-94", "i-765", "i-589",
          "n-400", "n-648", "removal proceedings", "alien", "visa ", "inmigra", "extranjer", "asilo"})
      if (text.find(words) != std::string::npos) return true;
    return false;
  }

  // "SO  Omid   b. 15 Jan 2008", "Yusuf (b. 3/6/2019)": in the tree of a family a given name alone, whatever it is.
  void from_births_of_given_names(std::vector<FreeFinding>& found) {
    constexpr std::uint32_t farthest = 9, longest_name = 20, shortest_name = 3;
    constexpr std::size_t most = 4096;
    const std::string_view text = part_.utf8;
    std::size_t seen = 0;
    std::vector<FreeFinding> more;
    for (std::size_t at = text.find("b. "); at != std::string_view::npos && seen < most;
         at = text.find("b. ", at + 1), ++seen) {
      const auto born = static_cast<std::uint32_t>(at);
      if (at == 0 || (text[at - 1] != ' ' && text[at - 1] != '(')) continue;
      std::uint32_t end = born;
      while (end > 0 && born - end < farthest && (text[end - 1] == ' ' || text[end - 1] == '(' || text[end - 1] == ','))
        --end;
      std::uint32_t begin = end;
      while (begin > 0 && end - begin < longest_name && is_word(text[begin - 1])) --begin;
      if (end - begin < shortest_name || !is_upper(text[begin]) || !is_lower(text[end - 1])) continue;
      // Alone: behind two spaces, a sign, or a word that is none of a name.
      std::uint32_t before = begin;
      while (before > 0 && text[before - 1] == ' ') --before;
      const bool apart = before == 0 || begin - before > 1 || !is_word(text[before - 1]);
      std::uint32_t word = before;
      while (word > 0 && before - word < longest_name && is_word(text[word - 1])) --word;
      if (!apart && !is_lower(text[word])) continue;
      const std::string_view given = text.substr(begin, end - begin);
      const NameWord known = name_word(given);
      if ((known.known() && !known.is_name()) || detect::Lexicon::built_in().read(given)) continue;
      const auto hit = std::upper_bound(scratch_.names.begin(), scratch_.names.end(), begin,
                                        [](std::uint32_t b, const detect::NameHit& n) { return b < n.end; });
      if (hit != scratch_.names.end() && hit->begin < end) continue;
      detect::NameHit alone;
      alone.whole_begin = alone.begin = begin;
      alone.whole_end = alone.end = end;
      alone.flags = detect::name_short;
      const std::size_t births = more.size();
      from_date_after_name(alone, more);
      if (more.size() == births) continue;
      Finding f;
      f.element = Element::name;
      f.begin = begin;
      f.end = end;
      f.confidence = 75;
      f.flags = flag_short_name;
      f.name.given = given;
      f.value = given;
      f.normalized = detect::name_key(f.name);
      f.reason = "a word right before a birth date";
      f.holder = Holder::other;
      if (settle(f)) more.push_back({std::move(f), 20});
    }
    std::move(more.begin(), more.end(), std::back_inserter(found));
  }

  // "7/2/94" and "1994-07-02": where such digits end, or `begin` when they are too few or a word goes on.
  std::size_t end_of_digits_of_a_date(std::size_t begin) const {
    constexpr std::size_t longest = 10, shortest = 6;
    const std::string_view text = part_.utf8;
    std::size_t end = begin;
    while (end < text.size() && end < begin + longest && (is_digit(text[end]) || text[end] == '/' || text[end] == '-'))
      ++end;
    return end - begin < shortest || (end < text.size() && is_word(text[end])) ? begin : end;
  }

  // "Sep 19 1977": where a date in three words ends, or `begin`.
  std::size_t end_of_words_of_a_date(std::size_t begin) const {
    constexpr std::size_t longest = 20;
    const std::string_view text = part_.utf8;
    std::size_t end = begin;
    for (int words = 0; words < 3; ++words) {
      while (end < text.size() && end < begin + longest && (text[end] == ' ' || text[end] == ',')) ++end;
      const std::size_t word = end;
      while (end < text.size() && end < begin + longest && is_alnum(text[end])) ++end;
      if (end == word) return begin;
    }
    return end < text.size() && is_word(text[end]) ? begin : end;
  }

  // "BROWN, ANN      219-09-9999   01/04/80": of whoever has a number, the date behind it is that of the birth.
  void from_dates_behind_numbers(std::vector<FreeFinding>& found) {
    constexpr std::uint32_t widest_gap = 24, longest_line = 200;
    constexpr int last_year = 2020;
    const std::string_view text = part_.utf8;
    std::vector<FreeFinding> more;
    for (const FreeFinding& number : found) {
      const Finding& f = number.finding;
      if (f.element != Element::ssn || (f.flags & flag_masked) != 0) continue;
      const auto next = std::upper_bound(scratch_.names.begin(), scratch_.names.end(), f.begin,
                                         [](std::uint32_t at, const detect::NameHit& n) { return at < n.begin; });
      if (next == scratch_.names.begin()) continue;
      const detect::NameHit& name = *std::prev(next);
      if (name.whole_end > f.begin || f.begin - name.whole_end > widest_gap || (name.flags & detect::name_short) != 0)
        continue;
      const std::string_view between = text.substr(name.whole_end, f.begin - name.whole_end);
      if (std::any_of(between.begin(), between.end(), [](char c) { return is_alpha(c) || is_digit(c) || c == '\n'; }))
        continue;
      const auto line = static_cast<std::uint32_t>(detect::line_begin(text, name.whole_begin, longest_line));
      if (!trim(text.substr(line, name.whole_begin - line)).empty()) continue;
      std::uint32_t at = f.end;
      while (at < text.size() && at < f.end + widest_gap && (text[at] == ' ' || text[at] == ',' || text[at] == '|'))
        ++at;
      const auto end = static_cast<std::uint32_t>(end_of_digits_of_a_date(at));
      if (at == f.end || end <= at) continue;
      const auto date = detect::parse_date(text.substr(at, end - at));
      if (!date || date->year > last_year) continue;
      Finding born;
      born.element = Element::date_of_birth;
      born.begin = at;
      born.end = end;
      born.confidence = 70;
      born.value = std::string(text.substr(at, end - at));
      born.normalized = date->iso();
      born.reason = "a date behind a name and a social security number";
      if (settle(born)) more.push_back({std::move(born), 45});
    }
    std::move(more.begin(), more.end(), std::back_inserter(found));
  }

  // "(SSN 112-60-0093, b 7/2/94)": a birth date behind its first letter, wherever the name stands; in a list of columns
  // "518-555-0147  b. Sep 19 1977".
  void from_births_by_letter(std::vector<FreeFinding>& found) {
    constexpr std::size_t most = 4096;
    const std::string_view text = part_.utf8;
    for (const std::string_view lead : {", b", "; b", "(b", "  b."}) {
      const bool in_columns = lead.ends_with('.');
      std::size_t seen = 0;
      for (std::size_t at = text.find(lead); at != std::string_view::npos && seen < most;
           at = text.find(lead, at + 1), ++seen) {
        std::size_t begin = at + lead.size();
        if (!in_columns && begin < text.size() && (text[begin] == '.' || text[begin] == ':')) ++begin;
        if (begin >= text.size() || text[begin] != ' ') continue;
        std::size_t end = end_of_digits_of_a_date(++begin);
        if (end == begin && in_columns && begin < text.size() && is_upper(text[begin]))
          end = end_of_words_of_a_date(begin);
        const auto date = end > begin ? detect::parse_date(text.substr(begin, end - begin)) : std::nullopt;
        if (!date) continue;
        Finding f;
        f.element = Element::date_of_birth;
        f.begin = static_cast<std::uint32_t>(begin);
        f.end = static_cast<std::uint32_t>(end);
        f.confidence = 85;
        f.value = std::string(text.substr(begin, end - begin));
        f.normalized = date->iso();
        f.reason = "date with a birth word before it; near 'b'";
        if (settle(f)) found.push_back({std::move(f), rank_of_place});
      }
    }
  }

  void from_address(const detect::AddressHit& a, std::vector<FreeFinding>& found) {
    if (a.confidence < 50) return;
    Finding f;
    f.element = Element::address;
    f.begin = a.begin;
    f.end = a.end;
    f.confidence = a.confidence;
    f.value = a.value;
    f.normalized = pack(a.address);
    f.reason = (a.parts & detect::zip_verified) ? "street, city and a ZIP that agrees" : "street and place";
    if (!settle(f)) return;
    mark_business(f);
    const bool at_home = (f.flags & flag_business) == 0;
    found.push_back({std::move(f), 70});
    if (at_home) from_number_below_address(a, found);
  }

  // "Albany, NY 12207" and in the next line "823-3806": a telephone number of the same place has no area code.
  void from_number_below_address(const detect::AddressHit& a, std::vector<FreeFinding>& found) {
    constexpr std::string_view form = "000-0000";
    const std::string_view text = part_.utf8;
    constexpr std::size_t longest_line = 80;
    if ((a.parts & detect::has_zip) == 0) return;
    // What was found may end with the street, and the place fills a line of its own.
    std::size_t newline = text.substr(0, a.end + longest_line).find('\n', a.end);
    if (newline == a.end && newline + 1 < text.size()) {
      const std::string_view line = text.substr(newline + 1, longest_line);
      const std::size_t stop = line.find('\n');
      if (stop == std::string_view::npos) return;
      if (trim(line.substr(0, stop)).ends_with(a.address.zip)) newline += stop + 1;
    }
    if (newline == std::string_view::npos || newline > a.end + longest_line || newline + form.size() >= text.size())
      return;
    const auto begin = static_cast<std::uint32_t>(newline) + 1;
    const std::uint32_t end = begin + static_cast<std::uint32_t>(form.size());
    if (text[begin] < '2' || (end < text.size() && text[end] != '\n')) return;
    for (std::size_t i = 0; i < form.size(); ++i)
      if (form[i] == '-' ? text[begin + i] != '-' : !is_digit(text[begin + i])) return;
    add_number(Element::phone, begin, end, 72, rank_of_place, "seven digits in the line below an address", found);
  }

  // The line above a street in an address block is a name, even one that no table of names has; or two, of owners.
  void from_address_block(const detect::AddressHit& a, std::vector<FreeFinding>& found) {
    const std::string_view text = part_.utf8;
    const std::uint32_t line = line_begin(text, a.begin);
    if (line == 0 || text[line - 1] != '\n' || (a.parts & detect::has_zip) == 0 ||
        !trim(text.substr(line, a.begin - line)).empty())
      return;
    const std::uint32_t above = line_begin(text, line - 1);
    const std::string_view words = trim(text.substr(above, line - 1 - above));
    if (words.empty() || words.find("  ") != std::string_view::npos || words.find(':') != std::string_view::npos)
      return;
    const std::size_t both = words.find(" & ");
    if (both == std::string_view::npos || detect::is_company(words)) {
      if (auto person = detect::read_person(words, false); person && person->begin == 0 && person->end == words.size())
        add_name_of_block(words, std::move(*person), found);
      return;
    }
    // "DOE JOHN Q & MARY P. DOE", "DOE JOHN Q & MARY P": the family name may stand first in both, or be said once.
    const std::string_view left = trim(words.substr(0, both)), right = trim(words.substr(both + 3));
    const std::size_t space = left.find(' ');
    if (space == std::string_view::npos || space < 2 || right.find(" & ") != std::string_view::npos) return;
    const std::string family(left.substr(0, space));
    const std::string_view last = right.substr(right.rfind(' ') + 1);
    const bool again = equals_ignore_case(last, family);
    if (!again && !equals_ignore_case(right.substr(0, right.find(' ')), family)) return;
    const std::string first = family + "," + std::string(left.substr(space));
    if (auto person = detect::read_person(first, true)) add_name_of_block(left, std::move(*person), found);
    if (auto person = detect::read_person(right, !again)) add_name_of_block(right, std::move(*person), found);
  }

  void add_name_of_block(std::string_view words, detect::CellValue person, std::vector<FreeFinding>& found) {
    const auto begin = static_cast<std::uint32_t>(words.data() - part_.utf8.data());
    const auto known = std::upper_bound(scratch_.names.begin(), scratch_.names.end(), begin,
                                        [](std::uint32_t b, const detect::NameHit& n) { return b < n.end; });
    if (known != scratch_.names.end() && known->begin < begin + words.size()) return;
    Finding f;
    f.element = Element::name;
    f.begin = begin;
    f.end = begin + static_cast<std::uint32_t>(words.size());
    f.confidence = 75;
    f.name = std::move(person.name);
    f.value = squeeze(words);
    f.normalized = std::move(person.normalized);
    f.reason = "stands above a postal address";
    f.holder = Holder::other;
    if (!settle(f)) return;
    found.push_back({std::move(f), 30});
  }

  // "Please set up Jocasta Mirembe, SSN 144-76-2098": a number is somebody's, and where its sentence names nobody else,
  // two capitalised words that are no others of any table are the name, however rare.
  void from_rare_names(std::vector<FreeFinding>& found) {
    constexpr std::uint32_t reach = 120;
    constexpr std::size_t most_numbers = 256;
    static constexpr std::string_view no_names[] = {
        " in ", " at ", "employer ", "employer: ", "employed by ", "works for ", "worked for "};
    std::vector<Claim> names;
    std::vector<const Finding*> numbers;
    for (const FreeFinding& one : found) {
      const Finding& f = one.finding;
      if (f.element == Element::name && (f.flags & flag_short_name) == 0) names.push_back({f.begin, f.end});
      const bool birth = f.element == Element::date_of_birth && (f.flags & flag_context) != 0;
      const bool number = is_unique_identifier(f.element) && f.element != Element::email && f.confidence >= 80;
      if ((birth || number) && f.table == Finding::no_table && f.holder == Holder::subject &&
          numbers.size() < most_numbers)
        numbers.push_back(&f);
    }
    if (numbers.empty()) return;
    names.insert(names.end(), claims_.begin(), claims_.end());
    std::sort(names.begin(), names.end(), [](const Claim& a, const Claim& b) { return a.begin < b.begin; });
    std::vector<FreeFinding> more;
    for (const Finding* f : numbers) {
      // "Bank: Columbia River   Account 4410093726" names the bank.
      if (const detect::LabelledSpan* span = label_at(f->begin, f->end);
          span != nullptr && span->kind == LabelKind::organisation)
        continue;
      const std::uint32_t from = f->begin > reach ? f->begin - reach : 0;
      const std::string_view before = std::string_view(part_.utf8).substr(from, f->begin - from);
      std::size_t start = 0;
      for (const std::string_view end : {"\n\n", "; ", "! ", "? "})
        if (const std::size_t at = before.rfind(end); at != std::string_view::npos) start = std::max(start, at + 2);
      const auto is_named_from = [&](std::uint32_t begin) {
        const auto known = std::lower_bound(names.begin(), names.end(), begin,
                                            [](const Claim& c, std::uint32_t at) { return c.begin < at; });
        return known != names.end() && known->begin < f->begin;
      };
      // Right before the label of the number a name is one whoever else the sentence names.
      auto rare = detect::name_before_label(before);
      if (rare && is_named_from(from + rare->begin)) continue;
      if (rare) {
        start = 0;
      } else {
        if (is_named_from(from + static_cast<std::uint32_t>(start))) continue;
        rare = detect::rare_name_in(before.substr(start));
        if (!rare) continue;
      }
      if (is_a_place(from + static_cast<std::uint32_t>(start) + rare->begin)) continue;
      // "Born in Sharon Falls on May 22", "at Lakeshore General (MRN 492320)", "employer Harbin Gravel"
      const std::string lead = to_lower(before.substr(0, start + rare->begin));
      if (std::any_of(std::begin(no_names), std::end(no_names),
                      [&](std::string_view words) { return lead.ends_with(words); }))
        continue;
      Finding name;
      name.element = Element::name;
      name.begin = from + static_cast<std::uint32_t>(start) + rare->begin;
      name.end = from + static_cast<std::uint32_t>(start) + rare->end;
      name.confidence = rare->confidence;
      name.name = rare->name;
      name.value = squeeze(part_.view(name.begin, name.end));
      name.normalized = rare->normalized;
      name.reason = rare->rule;
      name.holder = Holder::other;
      // "Highmark Blue", of what insures them.
      if (std::any_of(scratch_.terms.begin(), scratch_.terms.end(),
                      [&](const detect::TermHit& t) { return t.begin < name.end && t.end > name.begin; }))
        continue;
      if (const detect::LabelledSpan* span = label_at(name.begin, name.end);
          span != nullptr && span->kind == LabelKind::organisation)
        continue;
      if (settle(name)) more.push_back({std::move(name), 25});
    }
    std::move(more.begin(), more.end(), std::back_inserter(found));
  }

  // "NAME ROSEN/DELIA   HIC ...", as remittances print it: behind the word for a name or a person.
  void from_slashed_names(std::vector<FreeFinding>& found) {
    constexpr std::size_t longest = 24, farthest_label = 16;
    static constexpr std::string_view labels[] = {"name",      "patient",    "pt",       "member",
                                                  "insured",   "subscriber", "client",   "rider",
                                                  "passenger", "employee",   "enrollee", "beneficiary"};
    const std::string_view text = part_.utf8;
    const auto in_name = [&](std::size_t i) { return is_upper(text[i]) || text[i] == '-' || text[i] == '\''; };
    for (std::size_t slash = text.find('/'); slash != std::string_view::npos; slash = text.find('/', slash + 1)) {
      std::size_t begin = slash, end = slash + 1;
      while (begin > 0 && slash - begin < longest && in_name(begin - 1)) --begin;
      while (end < text.size() && end - slash <= longest && in_name(end)) ++end;
      if (slash - begin < 2 || end - slash < 3 || begin == 0 || (end < text.size() && !is_space(text[end]))) continue;
      if (end + 2 < text.size() && text[end] == ' ' && is_upper(text[end + 1]) && is_space(text[end + 2])) end += 2;
      std::string_view before = text.substr(begin - std::min(begin, farthest_label), std::min(begin, farthest_label));
      while (!before.empty() && (before.back() == ' ' || before.back() == ':')) before.remove_suffix(1);
      const std::string_view written = text.substr(begin, end - begin);
      if (before.size() == std::min(begin, farthest_label) ||
          std::none_of(std::begin(labels), std::end(labels),
                       [&](std::string_view label) {
                         return before.size() >= label.size() &&
                                equals_ignore_case(before.substr(before.size() - label.size()), label) &&
                                (before.size() == label.size() || !is_word(before[before.size() - label.size() - 1]));
                       }) ||
          !detect::is_surname_before_slash(written))
        continue;
      auto person = detect::read_person(written, true);
      if (!person) continue;
      add_person(begin, end, std::move(*person), 90, 35, "capitals around a slash, behind a word for a name", found);
    }
  }

  // What is named already, in order of place.
  static std::vector<Claim> names_of(const std::vector<FreeFinding>& found) {
    std::vector<Claim> names;
    for (const FreeFinding& one : found)
      if (one.finding.element == Element::name && (one.finding.flags & flag_short_name) == 0)
        names.push_back({one.finding.begin, one.finding.end});
    std::sort(names.begin(), names.end(), [](const Claim& a, const Claim& b) { return a.begin < b.begin; });
    return names;
  }

  static bool is_named(const std::vector<Claim>& names, std::size_t begin, std::size_t end) {
    const auto next =
        std::lower_bound(names.begin(), names.end(), end, [](const Claim& c, std::size_t at) { return c.begin < at; });
    constexpr int most = 4;  // names that can begin before and reach so far
    int steps = 0;
    for (auto at = next; at != names.begin() && steps < most; ++steps)
      if ((--at)->end > begin) return true;
    return false;
  }

  // A word that nobody knows or that people bear, and that is hardly anything else.
  static bool may_be_of_a_name(std::string_view word) {
    constexpr unsigned rare_word = 6, many = 22;
    const NameWord known = name_word(word);
    if (!known.known()) return !detect::Lexicon::built_in().read(word);
    return known.is_name() &&
           !known.has(role_organisation | role_organisation_word | role_company_end | role_street | role_calendar |
                      role_state | role_title | role_other_label) &&
           (known.word_class() == 0 || known.word_class() >= rare_word ||
            std::max(known.given_class(), known.family_class()) >= many);
  }

  // The person whom the words from `begin` to `end` were read as.
  void add_person(std::size_t begin, std::size_t end, detect::CellValue person, std::uint8_t confidence, int rank,
                  std::string_view reason, std::vector<FreeFinding>& to) {
    Finding f;
    f.element = Element::name;
    f.begin = static_cast<std::uint32_t>(begin);
    f.end = static_cast<std::uint32_t>(end);
    f.confidence = confidence;
    f.name = std::move(person.name);
    f.value = squeeze(part_.view(f.begin, f.end));
    f.normalized = std::move(person.normalized);
    f.reason = reason;
    f.holder = Holder::other;
    if (settle(f)) to.push_back({std::move(f), rank});
  }

  void add_rare_name(std::size_t begin, std::size_t end, bool family_first, std::string_view reason,
                     std::vector<FreeFinding>& more) {
    const std::string_view written = std::string_view(part_.utf8).substr(begin, end - begin);
    auto person = detect::read_person(written, family_first);
    if (!person || person->name.given.empty() || person->name.family.empty()) return;
    add_person(begin, end, std::move(*person), 75, 28, reason, more);
  }

  // "02 TASKIN, MEHRNAVA   F  22-AUG-1994", "green card, KWARTENG, LIA  USCIS# A200-...": one family and one given name
  // in capitals, set apart, before a sex or a number of somebody in the line.
  void from_names_in_capitals(std::vector<FreeFinding>& found) {
    constexpr std::size_t longest = 24, shortest = 3, reach = 60, most = 4096;
    const std::string_view text = part_.utf8;
    std::vector<std::uint32_t> numbers;
    for (const FreeFinding& one : found)
      if ((is_unique_identifier(one.finding.element) && one.finding.element != Element::email &&
           one.finding.confidence >= 80) ||
          (one.finding.element == Element::date_of_birth && (one.finding.flags & flag_context) != 0))
        numbers.push_back(one.finding.begin);
    std::sort(numbers.begin(), numbers.end());
    const std::vector<Claim> names = names_of(found);
    std::vector<FreeFinding> more;
    const auto in_name = [&](std::size_t i) { return is_upper(text[i]) || text[i] == '-' || text[i] == '\''; };
    for (std::size_t comma = text.find(", "); comma != std::string_view::npos && more.size() < most;
         comma = text.find(", ", comma + 1)) {
      if (comma < shortest || !is_upper(text[comma - 1]) || comma + 2 >= text.size() || !is_upper(text[comma + 2]))
        continue;
      std::size_t begin = comma, end = comma + 2;
      while (begin > 0 && comma - begin < longest && in_name(begin - 1)) --begin;
      while (end < text.size() && end - comma < longest && in_name(end)) ++end;
      if (comma - begin < shortest || end - comma - 2 < shortest || (end < text.size() && is_word(text[end]))) continue;
      const std::string_view family = text.substr(begin, comma - begin),
                             given = text.substr(comma + 2, end - comma - 2);
      if (begin > 0 && text[begin - 1] != '\n' &&
          (text[begin - 1] != ' ' || (begin > 1 && (is_alpha(text[begin - 2]) || text[begin - 2] == '.'))))
        continue;
      if (end + 2 < text.size() && text[end] == ' ' && is_upper(text[end + 1]) && is_space(text[end + 2]) &&
          text.substr(end + 2, 2) != "  " && text[end + 1] != 'M' && text[end + 1] != 'F')
        end += 2;
      const std::string_view rest = text.substr(end, std::min(reach, text.substr(end, reach).find('\n')));
      if (!rest.empty() && !rest.starts_with("  ")) continue;
      const std::string_view behind = rest.substr(std::min(rest.find_first_not_of(' '), rest.size()));
      const bool sexed = behind.size() > 3 && (behind[0] == 'M' || behind[0] == 'F') && behind.substr(1, 2) == "  " &&
                         behind.find_first_of("0123456789") != std::string_view::npos;
      const auto number = std::lower_bound(numbers.begin(), numbers.end(), end);
      const bool numbered = number != numbers.end() && *number < end + rest.size();
      if ((!sexed && !numbered) || !may_be_of_a_name(family) || !may_be_of_a_name(given) || is_named(names, begin, end))
        continue;
      add_rare_name(begin, end, true, "family and given name in capitals, before what a line tells of somebody", more);
    }
    std::move(more.begin(), more.end(), std::back_inserter(found));
  }

  // "4/5  Zaw Lin Maw: chronic kidney disease": who opens an entry of a log that goes on with an illness.
  void from_heads_of_entries(std::vector<FreeFinding>& found) {
    constexpr std::size_t longest_date = 10, longest_name = 40, fewest_words = 2, most_words = 4, most = 4096;
    const std::string_view text = part_.utf8;
    const std::vector<Claim> names = names_of(found);
    std::vector<FreeFinding> more;
    for (const detect::TermHit& term : scratch_.terms) {
      if (more.size() >= most) break;
      if (term.kind == detect::TermKind::payer || term.begin < 4) continue;
      std::size_t end = term.begin;
      while (end > 0 && term.begin - end < 3 && text[end - 1] == ' ') --end;
      if (end == 0 || text[end - 1] != ':') continue;
      --end;
      std::size_t line = end;
      while (line > 0 && end - line < longest_name + longest_date && text[line - 1] != '\n') --line;
      if (line > 0 && text[line - 1] != '\n') continue;
      std::size_t begin = line;
      while (begin < end && (is_digit(text[begin]) || text[begin] == '/' || text[begin] == '-')) ++begin;
      const bool dated = begin > line && detect::parse_date(text.substr(line, begin - line)).has_value();
      const bool day =
          begin - line >= 3 && begin - line <= 5 && text.substr(line, begin - line).find('/') != std::string_view::npos;
      while (begin < end && text[begin] == ' ') ++begin;
      if ((!dated && !day) || end - begin > longest_name) continue;
      std::size_t words = 0, borne = 0, ordinary = 0;
      bool all = true;
      for (const std::string_view word : split(text.substr(begin, end - begin), ' ')) {
        all = all && word.size() > 1 && is_upper(word[0]) && std::all_of(word.begin() + 1, word.end(), is_lower);
        if (!all || ++words > most_words) break;
        const bool bears = name_word(word).is_name();
        borne += bears;
        // "Maw", "Way": behind two that are names, a word and a name as well.
        if (!may_be_of_a_name(word)) ordinary += bears && words > 2 ? 1 : 2;
      }
      all = all && words >= fewest_words && words <= most_words && borne > 0 && ordinary < 2;
      if (!all || is_named(names, begin, end)) continue;
      add_rare_name(begin, end, false, "opens an entry that tells of somebody's health", more);
    }
    std::move(more.begin(), more.end(), std::back_inserter(found));
  }

  // "Idris Balkhov and Zarmeenta Balkhov": a word before the family name of whom was named right before.
  void from_second_of_a_family(std::vector<FreeFinding>& found) {
    constexpr std::size_t longest = 24, most = 4096;
    const std::string_view text = part_.utf8;
    const std::vector<Claim> names = names_of(found);
    std::vector<FreeFinding> more;
    for (const FreeFinding& one : found) {
      if (more.size() >= most) break;
      const Finding& f = one.finding;
      if (f.element != Element::name || f.name.given.empty() || f.name.family.size() < 3) continue;
      std::size_t begin = f.end;
      for (const std::string_view link : {" and ", " & ", ", ", " y "})
        if (text.substr(begin, link.size()) == link) {
          begin += link.size();
          break;
        }
      if (begin == f.end) continue;
      std::size_t end = begin;
      while (end < text.size() && end - begin < longest && (is_alpha(text[end]) || text[end] == '-')) ++end;
      const std::string_view given = text.substr(begin, end - begin);
      const std::string_view family = text.substr(std::min(end + 1, text.size()), f.name.family.size());
      if (given.size() < 3 || !is_upper(given[0]) || end >= text.size() || text[end] != ' ' ||
          !equals_ignore_case(family, f.name.family) || !is_upper(family[0]))
        continue;
      const std::size_t stop = end + 1 + family.size();
      if ((stop < text.size() && is_word(text[stop])) || !may_be_of_a_name(given) || is_named(names, begin, stop))
        continue;
      add_rare_name(begin, stop, false, "a word before the family name of who is named before", more);
    }
    std::move(more.begin(), more.end(), std::back_inserter(found));
  }

  // The header of the column in which a finding stands.
  std::string_view header_of(const Finding& f) const {
    if (f.table == Finding::no_table) return {};
    for (const detect::TableBlock& block : blocks_[f.table])
      if (block.layout == detect::BlockLayout::records && f.row >= block.first_row && f.row < block.end_row &&
          f.column < block.columns.size())
        return block.columns[f.column].label;
    return {};
  }

  void from_own(const detect::OwnHit& o, std::vector<FreeFinding>& found) {
    Finding f;
    f.element = o.element;
    f.begin = o.begin;
    f.end = o.end;
    f.confidence = o.confidence;
    f.flags = o.flags;
    f.value = squeeze(part_.view(o.begin, o.end));
    f.normalized = o.normalized;
    f.reason = own_rule_reason(*o.rule);
    if (!settle(f, true)) return;
    if (o.wants_label != nullptr) {
      const std::string_view header = header_of(f);
      if (!detect::OwnMatcher::is_label(*o.wants_label, f.label) &&
          !detect::OwnMatcher::is_label(*o.wants_label, header))
        return;
      note_score(f, detect::OwnMatcher::with_label - f.confidence, detect::OwnMatcher::with_label);
      f.confidence = detect::OwnMatcher::with_label;
      f.flags |= flag_context;
    } else {
      note_score(f, o.by_words);
    }
    found.push_back({std::move(f), 80});
  }

  // What the holder's own list knows. A name that other rules find as well stays theirs where they say more of it.
  void from_known(const detect::KnownHit& k, std::vector<FreeFinding>& found) {
    Finding f;
    f.element = k.element;
    f.begin = k.begin;
    f.end = k.end;
    f.value = squeeze(part_.view(k.begin, k.end));
    if (k.element == Element::name) {
      f.name = k.name;
      f.normalized = detect::name_key(f.name);
      f.confidence = k.near ? 75 : k.lower_case ? 80 : 92;
      f.reason = k.near ? "a name of the roster but for a letter" : "a name of the roster";
      f.holder = Holder::other;
    } else {
      f.normalized = k.normalized;
      f.confidence = 90;
      f.reason = "a number of the roster";
    }
    const bool number = k.element != Element::name;
    if (!settle(f, number)) return;
    found.push_back({std::move(f), number ? 65 : 29});
  }

  // "his Aetna number is W2218 04471", "ins auth is Highmark ZHM1180442937": an insurer and then a number.
  void from_payer(const detect::TermHit& t, std::vector<FreeFinding>& found) {
    const std::string_view text = part_.utf8;
    static constexpr std::string_view between[] = {"number", "no",  "num",       "id",   "is",   "member",
                                                   "policy", "ins", "insurance", "card", "plan", "numero"};
    std::uint32_t at = t.end;
    bool said = false;
    for (int words = 0; words < 5; ++words) {
      std::uint32_t begin = at;
      while (begin < text.size() && begin < at + 3 &&
             (text[begin] == ' ' || text[begin] == '#' || text[begin] == ':' || text[begin] == '.' ||
              text[begin] == '(')) {
        said = said || text[begin] == '#';
        ++begin;
      }
      if (begin == at) return;
      std::uint32_t end = begin;
      while (end < text.size() && end < begin + 10 && is_alpha(text[end])) ++end;
      const std::string word = to_lower(text.substr(begin, end - begin));
      if (std::find(std::begin(between), std::end(between), word) != std::end(between) &&
          (end >= text.size() || !is_digit(text[end]))) {
        said = said || word != "is";
        at = end;
        continue;
      }
      at = begin;
      break;
    }
    // Capitals and digits, in two groups at most.
    constexpr std::uint32_t longest = 20;
    std::uint32_t end = at, digits = 0, letters = 0, groups = 1;
    for (; end < text.size() && end < at + longest; ++end) {
      const char c = text[end];
      if (is_digit(c))
        ++digits;
      else if (is_upper(c))
        ++letters;
      else if ((c == ' ' || c == '-') && groups < 3 && end > at && end + 1 < text.size() && is_digit(text[end + 1]))
        ++groups;
      else
        break;
    }
    if (end < text.size() && is_word(text[end])) return;
    if (digits < 6 || letters > 5 || (letters == 0 && !said)) return;
    if (letters == 0 && digits == 10) return;  // a telephone number as likely as not
    if (detect::parse_date(text.substr(at, end - at))) return;
    add_number(Element::health_insurance, at, end, 74, rank_of_place, "a number behind an insurer's name", found);
  }

  void from_term(const detect::TermHit& t, std::vector<FreeFinding>& found) {
    if (t.kind == detect::TermKind::payer) return from_payer(t, found);
    if (t.confidence < 50) return;
    Finding f;
    f.element = t.element;
    f.begin = t.begin;
    f.end = t.end;
    f.confidence = t.confidence;
    f.flags = t.flags;
    f.value = squeeze(part_.view(t.begin, t.end));
    f.normalized = t.code.empty() ? t.phrase : t.code;
    f.reason = t.rule;
    if (behind_an_empty_box(t.begin)) return;
    if (is_a_voucher(f.value)) return;
    if (!settle(f)) return;
    note_score(f, t.by_words);
    found.push_back({std::move(f), 40});
  }

  // "HCV" is the programme of vouchers in papers on housing, and an infection elsewhere.
  bool is_a_voucher(std::string_view term) {
    if (term != "HCV") return false;
    constexpr std::size_t longest = 65536;
    if (!on_housing_) {
      const std::string_view text = std::string_view(part_.utf8).substr(0, longest);
      on_housing_ = false;
      for (const std::string_view word : {"voucher", "housing", "landlord", "tenant", "HAP ", "rent "})
        on_housing_ = *on_housing_ || contains_ignore_case(text, word);
      for (const std::string_view word : {"hepatitis", "viral load", "liver", "antibod", "genotype", "HIV", "reactive"})
        on_housing_ = *on_housing_ && !contains_ignore_case(text, word);
    }
    return *on_housing_;
  }

  void from_billed_codes(std::vector<FreeFinding>& found) {
    std::vector<detect::BilledCode> codes;
    detect::find_billed_codes(part_.utf8, codes);
    for (detect::BilledCode& code : codes) {
      Finding f;
      f.element = Element::treatment;
      f.begin = code.begin;
      f.end = code.end;
      f.confidence = 90;
      f.flags = flag_code;
      f.value = squeeze(part_.view(f.begin, f.end));
      f.normalized = std::move(code.code);
      f.reason = f.value.size() == f.normalized.size() ? "in the column of codes" : "behind the code of a ticked box";
      if (!settle(f)) continue;
      found.push_back({std::move(f), 45});
    }
  }

  // "[X] Asthma   [ ] Hepatitis": a box that nobody has ticked, up to three words before.
  bool behind_an_empty_box(std::uint32_t begin) const {
    const std::string_view text = part_.utf8;
    constexpr std::uint32_t reach = 32;
    int words = 0;
    for (std::uint32_t i = begin; i > 0 && begin - i < reach; --i) {
      const char c = text[i - 1];
      if (c == ' ') {
        if (++words > 4 || (i >= 2 && text[i - 2] == ' ')) return false;
        continue;
      }
      if (c == ']' || c == ')') return i >= 3 && text[i - 2] == ' ' && (text[i - 3] == '[' || text[i - 3] == '(');
      if (i >= 3 && text.substr(i - 3, 3) == "\xE2\x98\x90") return true;  // an empty ballot box
      if (!is_word(c) && c != '/' && c != '-' && c != '\'') return false;
      if (static_cast<unsigned char>(c) >= 0x80 && i >= 3 && static_cast<unsigned char>(text[i - 3]) == 0xE2)
        return false;
    }
    return false;
  }

  // "three sales on Sawyer Lane": where, and not who.
  bool is_a_street(const detect::NameHit& n) const {
    const std::string_view name = part_.view(n.begin, n.end);
    const std::string last = to_lower(name.substr(name.rfind(' ') + 1));
    bool street = false;
    for (const std::string_view word : {"lane", "street", "road", "avenue", "drive", "court", "place", "way", "terrace",
                                        "boulevard", "alley", "circle", "square", "park", "hill"})
      street = street || last == word;
    if (!street || n.begin < 4) return false;
    const std::string before = to_lower(part_.view(n.begin > 6 ? n.begin - 6 : 0, n.begin));
    return before.ends_with(" on ") || before.ends_with(" off ") || before.ends_with(" near ");
  }

  // "12 Oak St, Orchard Falls", "Bank of Orchard Falls": words that stand where a town does, behind a street or an
  // "of".
  bool is_a_place(std::uint32_t begin) const {
    constexpr std::uint32_t reach = 24;
    const std::uint32_t from = begin > reach ? begin - reach : 0;
    const std::string before = to_lower(part_.view(from, begin));
    for (const std::string_view of : {"bank of ", "town of ", "city of ", "village of ", "county of "})
      if (before.ends_with(of)) return true;
    if (!before.ends_with(", ")) return false;
    return std::any_of(scratch_.addresses.begin(), scratch_.addresses.end(),
                       [&](const detect::AddressHit& a) { return a.end + 2 == begin; });
  }

  // "passed from Ann to Bo Mon 8am": the day behind a given name, before an hour.
  bool ends_with_a_day(const detect::NameHit& n) const {
    const std::string_view name = part_.view(n.begin, n.end);
    const std::string last = to_lower(name.substr(name.rfind(' ') + 1));
    if (n.end + 1 >= part_.utf8.size() || part_.utf8[n.end] != ' ' || !is_digit(part_.utf8[n.end + 1])) return false;
    for (const std::string_view day : {"mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"})
      if (last == day) return true;
    return false;
  }

  // "Winslow Lake, WI 54989": the last line of an address, wherever its street stands.
  bool is_a_town(const detect::NameHit& n) const {
    constexpr std::size_t state = 2, postcode = 5;
    const std::string_view behind = part_.utf8.size() > n.end ? std::string_view(part_.utf8).substr(n.end, 12) : "";
    if (behind.size() < 2 + state + 1 + postcode || !behind.starts_with(", ") || behind[2 + state] != ' ' ||
        !detect::is_state(behind.substr(2, state)))
      return false;
    const std::string_view digits = behind.substr(3 + state, postcode);
    return std::all_of(digits.begin(), digits.end(), is_digit) &&
           (behind.size() == 3 + state + postcode || !is_digit(behind[3 + state + postcode]));
  }

  // "seen at the Grant ER": where, and not who.
  bool is_a_department(const detect::NameHit& n) const {
    const std::string_view name = part_.view(n.begin, n.end);
    if (name.find(',') != std::string_view::npos || std::none_of(name.begin(), name.end(), is_lower)) return false;
    const std::string_view last = name.substr(name.rfind(' ') + 1);
    return last.size() < name.size() && (last == "ER" || last == "ED" || last == "ICU" || last == "NICU");
  }

  // "Patient BROWN, ANN    MRN 06999809" and below it "Guarantor BROWN, CARL    Home ...": a line of labels and values
  // in columns, where the label of the name has no colon. Who it says that the name is.
  std::optional<detect::LabelMeaning> label_in_columns(const detect::NameHit& n) const {
    constexpr std::uint32_t longest_label = 30;
    const std::string_view text = part_.utf8;
    std::uint32_t begin = n.begin;
    while (begin > 0 && text[begin - 1] != '\n' && n.begin - begin < longest_label) --begin;
    if (begin > 0 && text[begin - 1] != '\n') return std::nullopt;
    const std::string_view label = trim(part_.view(begin, n.begin));
    if (label.size() < 3 || !is_upper(label[0]) ||
        !std::all_of(label.begin(), label.end(), [](char c) { return is_alpha(c) || c == ' ' || c == '/'; }))
      return std::nullopt;
    const std::string_view behind = text.substr(n.end, 3);
    if (behind.size() < 3 || behind.substr(0, 2) != "  " || behind[2] == '\n') return std::nullopt;
    const auto meaning = detect::Lexicon::built_in().read(label);
    if (!meaning || meaning->kind != LabelKind::person || meaning->certainty() < 1 ||
        (meaning->holder != Holder::subject && !is_relation(meaning->holder)))
      return std::nullopt;
    return meaning;
  }

  // "Other names used   Ann Lind": what a form asks for, without a colon.
  bool is_another_name_of_the_subject(std::uint32_t name_begin) const {
    constexpr std::uint32_t longest_label = 30;
    const std::string_view text = part_.utf8;
    std::uint32_t begin = name_begin;
    while (begin > 0 && text[begin - 1] != '\n' && name_begin - begin < longest_label) --begin;
    const std::string_view label = trim(part_.view(begin, name_begin));
    if ((begin > 0 && text[begin - 1] != '\n') || label.size() < 3 || !is_upper(label[0])) return false;
    const auto meaning = detect::Lexicon::built_in().read(label);
    return meaning && meaning->kind == LabelKind::former_name && meaning->certainty() >= 1;
  }

  // "Mr. Nguyen Van Duc" in a line of its own, as letters begin: what stands behind the title is the name, though not
  // all of its words are known.
  void take_rest_of_line(const detect::NameHit& n, Finding& f) const {
    constexpr std::size_t most_spaces = 3;
    const std::string_view text = part_.utf8;
    if (n.whole_begin > 0 && text[n.whole_begin - 1] != '\n') return;
    const std::uint32_t end = line_end(text, n.end);
    if (end < text.size() && text[end] != '\n') return;
    const std::string_view rest = text.substr(n.end, end - n.end);
    if (rest.size() < 3 || rest[0] != ' ') return;
    for (std::size_t i = 0; i < rest.size(); ++i)
      if (rest[i] == ' ' ? i + 1 == rest.size() || !is_upper(rest[i + 1]) : !is_word(rest[i]) || is_digit(rest[i]))
        return;
    const std::string_view whole = text.substr(n.begin, end - n.begin);
    if (static_cast<std::size_t>(std::count(whole.begin(), whole.end(), ' ')) > most_spaces) return;
    auto person = detect::read_person(whole, false);
    if (!person || person->begin != 0 || person->end != whole.size()) return;
    f.end = end;
    f.value = squeeze(whole);
    f.name = std::move(person->name);
    f.normalized = detect::name_key(f.name);
  }

  // "Bill Anthony Chapman" in a line of its own, as letters begin: "Bill" and "Will" are words of every day as well,
  // but not there.
  void take_given_name_before(const detect::NameHit& n, Finding& f) const {
    constexpr std::uint32_t longest_word = 12;
    constexpr unsigned borne = 24;  // class of a word that very many have for their given name
    const std::string_view text = part_.utf8;
    if ((n.flags & (detect::name_short | detect::name_family_only)) != 0 || f.begin < 4 || text[f.begin - 1] != ' ' ||
        f.name.given.size() < 3 || f.name.family.empty() || f.value.find(',') != std::string::npos ||
        !f.name.middle.empty() || (n.whole_end < text.size() && text[n.whole_end] != '\n'))
      return;
    std::uint32_t begin = f.begin - 1;
    while (begin > 0 && f.begin - begin <= longest_word && is_alpha(text[begin - 1])) --begin;
    if ((begin > 0 && text[begin - 1] != '\n') || f.begin - begin < 4 || !is_upper(text[begin]) ||
        !is_lower(text[begin + 1]))
      return;
    const std::string_view word = text.substr(begin, f.begin - 1 - begin);
    const NameWord known = name_word(word);
    if (known.given_class() < borne || known.has(role_title | role_form_word | role_calendar)) return;
    f.name.middle = f.name.given;
    f.name.given = std::string(word);
    f.begin = begin;
    f.value = squeeze(part_.view(f.begin, f.end));
    f.normalized = detect::name_key(f.name);
  }

  // "Defendant Brown": what somebody is in a case stands before the family name, as "Ms." does.
  static void take_party_away(Finding& f) {
    static constexpr std::string_view parties[] = {"Appellant",  "Appellee",   "Applicant", "Claimant", "Debtor",
                                                   "Defendant",  "Lessee",     "Movant",    "Obligor",  "Plaintiff",
                                                   "Petitioner", "Respondent", "Tenant",    "Decedent", "Beneficiary"};
    const std::size_t space = f.value.find(' ');
    if (space == std::string::npos || f.value.find(' ', space + 1) != std::string::npos) return;
    const std::string_view first = std::string_view(f.value).substr(0, space);
    if (std::find(std::begin(parties), std::end(parties), first) == std::end(parties)) return;
    f.begin = f.end - static_cast<std::uint32_t>(f.value.size() - space - 1);
    f.value.erase(0, space + 1);
    f.name = {};
    f.name.family = f.value;
    f.normalized = detect::name_key(f.name);
  }

  // "SOC SEC" in a box of its own.
  static bool is_label_of_a_number(std::string_view words) {
    constexpr std::size_t longest = 12;
    if (words.size() > longest || std::any_of(words.begin(), words.end(), is_lower)) return false;
    const auto meaning = detect::Lexicon::built_in().read(words);
    return meaning && meaning->certainty() > 0.99 && detect::proves_itself(meaning->kind);
  }

  void from_name(const detect::NameHit& n, std::vector<FreeFinding>& found) {
    if (n.confidence < 50 || is_a_street(n) || is_a_department(n) || ends_with_a_day(n) || is_a_town(n)) return;
    Finding f;
    f.element = Element::name;
    f.begin = n.begin;
    f.end = n.end;
    f.confidence = n.confidence;
    f.name = n.name(part_.utf8);
    f.value = squeeze(part_.view(n.begin, n.end));
    if (is_label_of_a_number(f.value)) return;
    f.normalized = detect::name_key(f.name);
    f.reason = "words of names";
    f.holder = Holder::other;
    take_party_away(f);
    if ((n.flags & detect::name_family_only) != 0) take_rest_of_line(n, f);
    take_given_name_before(n, f);
    if (!settle(f)) return;
    if (f.holder == Holder::other && f.how == How::prose && (n.flags & detect::name_short) == 0)
      if (const auto said = label_in_columns(n)) {
        f.holder = said->holder;
        if (f.holder == Holder::subject) f.flags |= flag_context;
      }
    if (f.holder == Holder::other && is_another_name_of_the_subject(n.begin)) {
      f.holder = Holder::subject;
      f.flags |= flag_context | flag_old;
    }
    from_date_after_name(n, found);
    from_number_in_brackets(n, found);
    from_number_before_birth(n, found);
    from_number_above_birth(n, found);
    if (f.holder == Holder::staff && is_subject_in_brackets(n.end)) {
      f.holder = Holder::other;
      f.flags &= ~std::uint32_t{flag_author};
    }
    if (n.flags & detect::name_short) {
      if (is_day_in_a_cell(n.begin, n.end)) return;
      // Too little to say who it is: what labels say of it would be said of whoever bears the name.
      f.flags = (f.flags & ~std::uint32_t{flag_context}) | flag_short_name;
      f.holder = Holder::other;
      f.reason = "a word of names, alone";
      if (f.label.empty() && is_greeted(n.whole_begin)) f.label = "Dear";
      found.push_back({std::move(f), 20});
      return;
    }
    const std::string title = to_lower(n.title(part_.utf8));
    const bool doctor = title.starts_with("dr") || title.starts_with("doctor");
    if (!n.credentials(part_.utf8).empty() || doctor) {
      if (f.holder == Holder::other) f.holder = Holder::provider;
    }
    // The author in a document's properties wrote it.
    if (f.how == How::metadata && f.holder == Holder::other &&
        !detect::is_property_about_somebody(part_.view(line_begin(part_.utf8, n.begin), n.begin))) {
      f.holder = Holder::staff;
      f.flags |= flag_author;
    }
    if (f.holder == Holder::other && stands_in_a_bibliography(f.name, n.begin, n.end)) {
      f.holder = Holder::staff;
      f.flags |= flag_author;
    }
    if (f.holder == Holder::other && opens_with_a_calling(f.value)) {
      f.holder = Holder::staff;
      f.flags |= flag_author;
    }
    if (f.holder == Holder::other && detect::is_somebodys_doctor(part_.utf8, n.whole_begin))
      f.holder = Holder::provider;
    if (f.holder == Holder::other && (detect::makes_the_paper(part_.utf8, n.whole_begin) ||
                                      detect::is_calling_in_brackets(part_.utf8, n.whole_begin, n.whole_end))) {
      f.holder = Holder::staff;
      f.flags |= flag_author;
    }
    if (f.holder == Holder::other && is_asked_for_at_an_office(n.begin)) {
      f.holder = Holder::staff;
      f.flags |= flag_author;
    }
    if (f.holder == Holder::other && (f.value.ends_with("Esq.") || f.value.ends_with("Esq"))) {
      f.holder = Holder::staff;
      f.flags |= flag_author;
    }
    if (f.holder == Holder::other &&
        (stands_before_a_firm(n.end) || is_of_a_firm(n.end, f.name) || appears_for_an_office(n.end) ||
         has_an_extension(n.end) || is_referred_to(n) || stands_before_an_office(f))) {
      f.holder = Holder::staff;
      f.flags |= flag_author;
    }
    // "Receiving agency contact: Ann Brown, Portability, Norvale Housing Agency"
    if (f.holder == Holder::contact && contains_ignore_case(f.label, "contact") &&
        !contains_ignore_case(f.label, "emergency") && stands_before_a_firm(n.end)) {
      f.holder = Holder::staff;
      f.flags |= flag_author;
    }
    // "Contact: Ron Blaylock, shift manager, 815-..."
    if ((f.holder == Holder::contact || f.holder == Holder::other) &&
        (to_lower(std::string_view(f.label).substr(0, 7)) == "contact" || f.label.ends_with(". Contact") ||
         to_lower(std::string_view(f.label).substr(0, 8)) == "question") &&
        is_followed_by_office(part_.view(n.end, line_end(part_.utf8, n.end)), true)) {
      f.holder = Holder::staff;
      f.flags |= flag_author;
    }
    if (detect::is_placeholder(f.name)) f.flags |= flag_sample;
    if (is_said_to_have_died(n.whole_begin, n.whole_end)) f.flags |= flag_deceased;
    if (f.label.empty() && is_greeted(n.whole_begin)) f.label = "Dear";
    if (f.holder == Holder::other && holds_public_office(n.begin)) {
      f.holder = Holder::staff;
      f.reason += of_public_office;
    }
    if (f.holder == Holder::other && stands_as_signature(n.whole_begin, n.end)) {
      f.holder = Holder::staff;
      f.flags |= flag_author;
    }
    found.push_back({std::move(f), 30});
  }

  // "2nd | Ann Brown | Care Manager, Valley Coordination | 518-...": does the next cell say what this one does at work?
  bool stands_before_an_office(const Finding& f) const {
    constexpr std::size_t longest = 60;
    if (f.table == Finding::no_table) return false;
    const Table& table = part_.tables[f.table];
    if (f.row >= table.rows || f.column + 1 >= table.columns || f.end < table.at(f.row, f.column).end) return false;
    const std::string_view next = trim(part_.view(table.at(f.row, f.column + 1)));
    return !next.empty() && next.size() <= longest && is_followed_by_office(", " + std::string(next), true);
  }

  // "Call the Fund office at (518) 555-0180 and ask for Ann Brown", "Questions? Call Ann Brown"
  bool is_asked_for_at_an_office(std::uint32_t begin) const {
    constexpr std::uint32_t reach = 90;
    const std::string before = to_lower(squeeze(part_.view(begin > reach ? begin - reach : 0, begin)));
    for (const std::string_view words :
         {"questions? ask for", "questions? call", "questions? contact", "questions? see"})
      if (before.ends_with(words)) return true;
    // "Bank contact is Ann Brown"
    for (const std::string_view contact : {" contact is", " contact there is", "'s contact is", " contact:"}) {
      if (!before.ends_with(contact)) continue;
      const std::string_view whose = std::string_view(before).substr(0, before.size() - contact.size());
      for (const std::string_view body :
           {"bank", "vendor", "insurer", "carrier", "payer", "plan", "agency", "lab", "court"})
        if (whose.ends_with(body)) return true;
    }
    if (!before.ends_with("ask for")) return false;
    for (const std::string_view body :
         {"office", "department", "dept", "front desk", "main number", "shelter", "clinic", "center", "agency"})
      if (before.find(body) != std::string::npos) return true;
    return false;
  }

  // "refer to Ann Brown at Lakeview 518-555-0147", "speak with Bo Lind at Harbor Collections, 518-...": at work there.
  bool is_referred_to(const detect::NameHit& n) const {
    constexpr std::uint32_t reach = 24, longest_firm = 40;
    const std::string before = to_lower(squeeze(part_.view(n.begin > reach ? n.begin - reach : 0, n.begin)));
    bool said = false;
    for (const std::string_view words : {"refer to", "referred to", "refer her to", "refer him to", "refer them to",
                                         "speak with", "speak to", "ask for"})
      said = said || before.ends_with(words);
    if (!said) return false;
    const std::string_view rest =
        part_.view(n.end, std::min<std::uint32_t>(n.end + longest_firm, line_end(part_.utf8, n.end)));
    if (!rest.starts_with(" at ") || rest.size() < 8 || !is_upper(rest[4])) return false;
    const std::size_t digit = rest.find_first_of("0123456789(");
    if (digit == std::string_view::npos || digit < 7) return false;
    const std::string_view firm = trim(rest.substr(4, digit - 4));
    return firm.find_first_of(".;:") == std::string_view::npos && !is_sentence(firm);
  }

  // "CNA Bea", "RN Hatfield": how notes of a ward name those who work there.
  static bool opens_with_a_calling(std::string_view name) {
    static constexpr std::string_view callings[] = {"CNA", "RN", "LPN", "HHA",  "PCA",  "DSP",
                                                    "NP",  "PA", "MSW", "LCSW", "LMSW", "ADA"};
    const std::string_view first = name.substr(0, name.find(' '));
    return first.size() < name.size() &&
           std::find(std::begin(callings), std::end(callings), first) != std::end(callings);
  }

  // "Beck, A. T., Rush, A. J., & Emery, G. (1979). Cognitive therapy", "Kessler RC, Chiu WT. Prevalence. 2005;62(6)":
  // initials alone, and a year in the same line.
  bool stands_in_a_bibliography(const PersonName& name, std::uint32_t begin, std::uint32_t end) const {
    const auto initials = [](std::string_view given) {
      std::size_t letters = 0;
      for (char c : given) {
        if (is_lower(c)) return false;
        letters += is_upper(c);
      }
      return letters >= 1 && letters <= 3;
    };
    if (!initials(name.given) || !initials(name.middle.empty() ? name.given : name.middle)) return false;
    const std::string_view text = part_.utf8;
    const std::uint32_t line = line_begin(text, begin), stop = line_end(text, end);
    const std::string_view before = text.substr(line, begin - line), rest = text.substr(end, stop - end);
    for (std::size_t i = 0; i + 5 < rest.size(); ++i)
      if ((rest[i] == '(' || rest[i] == ' ') && (rest.substr(i + 1, 2) == "19" || rest.substr(i + 1, 2) == "20") &&
          is_digit(rest[i + 3]) && is_digit(rest[i + 4]) &&
          (rest[i + 5] == ')' || rest[i + 5] == ';' || rest[i + 5] == '.'))
        return rest.find(". ") != std::string_view::npos && before.find(':') == std::string_view::npos;
    return false;
  }

  // Who holds a public office where the name is said first holds it in the rest of the text, too.
  void spread_public_office(std::vector<FreeFinding>& found) const {
    // Of a page of news, not of a list of a thousand people.
    constexpr std::size_t longest_text = 64 << 10, most_names = 64;
    constexpr int most_places = 8;
    std::vector<std::string> holders;
    std::size_t names = 0;
    for (const FreeFinding& f : found) {
      const Finding& name = f.finding;
      if (name.element != Element::name || (name.flags & flag_short_name) != 0) continue;
      ++names;
      bool holds = name.reason.ends_with(of_public_office);
      if (!holds && name.holder == Holder::other && names <= most_names && part_.utf8.size() <= longest_text) {
        const std::string_view text = part_.utf8, words = part_.view(name.begin, name.end);
        std::size_t at = text.find(words);
        for (int place = 0; place < most_places && at != std::string_view::npos && !holds; ++place) {
          holds = holds_public_office(static_cast<std::uint32_t>(at));
          at = text.find(words, at + 1);
        }
      }
      if (holds) holders.push_back(name.normalized);
    }
    if (holders.empty()) return;
    std::sort(holders.begin(), holders.end());
    for (FreeFinding& f : found) {
      Finding& name = f.finding;
      if (name.element != Element::name || name.holder != Holder::other || (name.flags & flag_short_name) != 0 ||
          !std::binary_search(holders.begin(), holders.end(), name.normalized))
        continue;
      name.holder = Holder::staff;
      name.reason += of_public_office;
    }
  }

  // "Evan Brown   10/04/2016   son": what stands behind the date tells that it need not be of long ago.
  bool is_of_a_child(std::uint32_t name, std::uint32_t date_end) const {
    const std::string_view text = part_.utf8;
    if (text.substr(line_begin(text, name), name - line_begin(text, name)).find_first_not_of(" -*") !=
        std::string_view::npos)
      return false;
    constexpr std::size_t longest = 24;
    std::string_view behind = text.substr(date_end, longest);
    behind = behind.substr(0, behind.find('\n'));
    behind = behind.substr(std::min(behind.find_first_not_of(" ,()-"), behind.size()));
    std::size_t stop = 0;
    while (stop < behind.size() && is_word(behind[stop])) ++stop;
    const std::string word = fold(behind.substr(0, stop));
    for (const std::string_view kin : {"son", "daughter", "child", "stepson", "stepdaughter", "grandson",
                                       "granddaughter", "niece", "nephew", "hijo", "hija"})
      if (word == kin) return true;
    return false;
  }

  // "(son, ", "(daughter; ", ", son, ": steps over the word of kin behind a name.
  bool skip_kin(std::uint32_t& at) const {
    const std::string_view text = part_.utf8;
    if (at < 2 || (text[at - 1] != '(' && text.substr(at - 2, 2) != ", ")) return false;
    constexpr std::uint32_t longest = 24;  // "maternal grandmother"
    std::uint32_t end = at;
    while (end < text.size() && end < at + longest &&
           (is_alpha(text[end]) || (end > at && (text[end] == ' ' || text[end] == '-'))))
      ++end;
    if (end == at || end + 1 >= text.size() || (text[end] != ',' && text[end] != ';')) return false;
    const auto meaning = detect::Lexicon::built_in().read(text.substr(at, end - at));
    if (!meaning || meaning->kind != LabelKind::person || !is_relation(meaning->holder)) return false;
    ++end;
    while (end < text.size() && text[end] == ' ') ++end;
    at = end;
    return true;
  }

  // "77M", "8 y/o": the age behind a name, and steps over it and the sex; 0 if there is none.
  unsigned skip_age(std::uint32_t& at) const {
    const std::string_view text = part_.utf8;
    std::uint32_t end = at;
    unsigned age = 0;
    while (end < text.size() && end < at + 3 && is_digit(text[end]))
      age = age * 10 + static_cast<unsigned>(text[end++] - '0');
    if (end == at) return 0;
    if (end < text.size() && text[end] == ' ') ++end;
    bool said = false;
    for (const std::string_view words : {"y/o", "yo", "yrs", "yr"})
      if (!said && equals_ignore_case(text.substr(end, words.size()), words))
        said = true, end += static_cast<std::uint32_t>(words.size());
    if (said && end < text.size() && text[end] == ' ') ++end;
    if (end + 1 < text.size() && (lower(text[end]) == 'm' || lower(text[end]) == 'f') && !is_word(text[end + 1]))
      said = true, ++end;
    if (!said) return 0;
    while (end < text.size() && end < at + 12 && (text[end] == ' ' || text[end] == ',')) ++end;
    at = end;
    return age;
  }

  static constexpr std::string_view what_follows_a_birth[] = {";",     "\n",   "\r\n",  ", SSN", " SSN",
                                                              ", SS#", ", ph", ", tel", ", cel"};
  // "Zamudio, Olivia 09/26/2013, Stidham, Paisley 08/27/2014": a list of names, each with a day of its own, not all of
  // them in one year.
  bool is_in_a_list_of_births(const detect::NameHit& n, int year) const {
    constexpr std::uint32_t farthest = 5;
    constexpr std::size_t most = 4;  // on either side
    const std::string_view text = part_.utf8;
    // Where the date behind a name ends, and its year.
    const auto dated = [&](const detect::NameHit& name) -> std::pair<std::size_t, int> {
      const std::uint32_t at = name.whole_end + 1;
      if ((name.flags & detect::name_comma) == 0 || at >= text.size() || text[at - 1] != ' ') return {};
      const std::size_t end = end_of_digits_of_a_date(at);
      const auto date = end > at ? detect::parse_date(text.substr(at, end - at)) : std::nullopt;
      return date && !date->two_digit_year ? std::pair{end, date->year} : std::pair{std::size_t{0}, 0};
    };
    const auto own =
        std::lower_bound(scratch_.names.begin(), scratch_.names.end(), n.begin,
                         [](const detect::NameHit& name, std::uint32_t begin) { return name.begin < begin; });
    if (own == scratch_.names.end() || own->begin != n.begin) return false;
    const auto here = static_cast<std::size_t>(own - scratch_.names.begin());
    // From one to the next, as long as nothing but a mark stands between them.
    for (const bool forward : {true, false}) {
      std::size_t at = here;
      for (std::size_t steps = 0; steps < most; ++steps) {
        if (forward ? at + 1 >= scratch_.names.size() : at == 0) break;
        const std::size_t next = forward ? at + 1 : at - 1;
        const auto [end, other_year] = dated(scratch_.names[next]);
        const std::size_t left = forward ? dated(scratch_.names[at]).first : end;
        const std::uint32_t right = scratch_.names[std::max(at, next)].whole_begin;
        if (end == 0 || left == 0 || right < left || right - left > farthest) break;
        if (other_year != year) return true;
        at = next;
      }
    }
    return false;
  }

  // "1/4/80 - 219-09-9999": whose number stands right behind a date was born then.
  bool stands_before_ssn(std::uint32_t end) const {
    constexpr std::uint32_t farthest = 5;
    const std::string_view text = part_.utf8;
    std::uint32_t at = end;
    while (at < text.size() && at < end + farthest && !is_digit(text[at]) && text[at] != '\n') ++at;
    constexpr std::string_view form = "000-00-0000";
    if (at == end || at + form.size() > text.size()) return false;
    for (std::size_t i = 0; i < form.size(); ++i)
      if (form[i] == '0' ? !is_digit(text[at + i]) : text[at + i] != form[i]) return false;
    return at + form.size() == text.size() || !is_word(text[at + form.size()]);
  }

  // "New referral: Johnson, Denise, 4/19/1967, panic attacks": a date of long ago right behind a name is a birth date.
  void from_date_after_name(const detect::NameHit& n, std::vector<FreeFinding>& found) {
    const std::string_view text = part_.utf8;
    std::uint32_t begin = n.whole_end;
    // Two columns, which the longest of their names sets apart.
    const std::uint32_t farthest = text.substr(begin, 2) == "  " ? 30 : 3;
    while (begin < text.size() && begin < n.whole_end + farthest &&
           (text[begin] == ',' || text[begin] == ' ' || text[begin] == '('))
      ++begin;
    // "Ann Brown - 1/4/80 - 219-09-9999"
    for (const std::string_view dash : {"- ", "\u2013 ", "\u2014 ", ": "})
      if (begin == n.whole_end + (dash == ": " ? 0u : 1u) && text.substr(begin, dash.size()) == dash)
        begin += static_cast<std::uint32_t>(dash.size());
    // "Ann Brown" and in the next line "b. Jan 14 1939"
    if (text.substr(begin, 4) == "\nb. ")
      ++begin;
    else if (begin == n.whole_end)
      return;
    // "(W/F, 06/28/1951)": race and sex, in reports of the police.
    if (begin + 5 < text.size() && is_upper(text[begin]) && text[begin + 1] == '/' && is_upper(text[begin + 2]) &&
        (text[begin + 3] == ',' || text[begin + 3] == ' ')) {
      begin += 4;
      while (begin < text.size() && text[begin] == ' ') ++begin;
    }
    // "Idris (son, 3/9/2013)"
    const bool in_brackets = begin > 0 && text[begin - 1] == '(';
    const bool related = skip_kin(begin);
    const unsigned age = skip_age(begin);
    // "Quentin Sizemore, b. 1/23/2008", "Idris (b. March 9, 2013)"
    const bool born = text.substr(begin, 2) == "b." || text.substr(begin, 2) == "b " ||
                      // "BROWN, ANN      B 10/31/69" in prints of old systems.
                      (text.substr(begin, 2) == "B " && begin + 2 < text.size() && is_digit(text[begin + 2]));
    if (born) begin += text.substr(begin, 3) == "b. " ? 3 : 2;
    auto end = static_cast<std::uint32_t>(end_of_digits_of_a_date(begin));
    std::optional<detect::Date> date;
    if (end > begin) {
      date = detect::parse_date(text.substr(begin, end - begin));
    } else if (born || (related && begin < text.size() && is_upper(text[begin]))) {
      constexpr std::uint32_t longest = 20;
      end = begin;
      int words = 0;
      for (std::uint32_t i = begin; i < text.size() && i < begin + longest && !date; ++i) {
        if (is_word(text[i]) && (i + 1 == text.size() || !is_word(text[i + 1])) && ++words >= 3)
          date = detect::parse_date(text.substr(begin, i + 1 - begin)), end = i + 1;
        if ((text[i] == '\n' && !related) || text[i] == ')' || text[i] == ';') break;
      }
    }
    // "Stan Brown 77M 7/11/49": whoever was born then can be that old today. And no visit was in 1960.
    constexpr unsigned first_year_of_papers = 2005, last_year_of_papers = 2035;
    constexpr int last_year_in_two_digits = 1990;
    const bool aged = date && age != 0 && static_cast<unsigned>(date->year) + age >= first_year_of_papers &&
                      static_cast<unsigned>(date->year) + age <= last_year_of_papers;
    if (!date ||
        (!born && !related && !aged && !stands_before_ssn(end) &&
         ((date->year > 2012 && !is_of_a_child(n.begin, end) && !is_in_a_list_of_births(n, date->year)) ||
          (date->two_digit_year && date->year > last_year_in_two_digits) || (n.flags & detect::name_short) != 0)))
      return;
    // "Tobias Brown, son, Jun 2, 2011, SSN ...": without brackets another number of theirs, the next of them or the end
    // of the line follows.
    if (related && !in_brackets && !born) {
      const std::string_view behind = text.substr(end, 6);
      const bool goes_on = std::any_of(std::begin(what_follows_a_birth), std::end(what_follows_a_birth),
                                       [&](std::string_view words) { return behind.starts_with(words); });
      if (!behind.empty() && !goes_on) return;
    }
    Finding f;
    f.element = Element::date_of_birth;
    f.begin = begin;
    f.end = end;
    f.confidence = born || related ? 88 : 75;
    f.value = std::string(text.substr(begin, end - begin));
    f.normalized = date->iso();
    f.reason = born      ? "date with a birth word before it; near 'b'"
               : related ? "date behind a name and how this one is related"
                         : "a date of long ago right behind a name";
    if (!settle(f)) return;
    found.push_back({std::move(f), 50});
  }

  // "2. Teodora Griego (5002499): access clotted, declot 4/4", "* Ann Brown (H-6177) - lung ca": the number of a chart,
  // where the lines go on about her health.
  void from_number_in_brackets(const detect::NameHit& n, std::vector<FreeFinding>& found) {
    if ((n.flags & detect::name_short) != 0) return;
    const std::string_view text = part_.utf8;
    std::uint32_t begin = n.whole_end;
    if (text.substr(begin, 2) != " (") return;
    begin += 2;
    constexpr std::uint32_t longest = 12, reach = 160;
    std::uint32_t end = begin, digits = 0, letters = 0;
    for (; end < text.size() && end < begin + longest; ++end) {
      const char c = text[end];
      if (is_digit(c))
        ++digits;
      else if (is_upper(c) && digits == 0)
        ++letters;
      else if (c != '-' || end == begin)
        break;
    }
    // "Ann Brown (TRC-05410, methadone 120 mg)"
    const bool goes_on = letters > 1 && digits > 4 && text.substr(end, 2) == ", ";
    if (end >= text.size() || (text[end] != ')' && !goes_on) || digits < 4 || letters > 3) return;
    const std::string_view number = text.substr(begin, end - begin);
    if (letters == 0 && digits == 4 && (number.starts_with("19") || number.starts_with("20"))) return;
    if (detect::parse_date(number)) return;
    // "husband Ann Brown (5415551092) ciprofloxacin called in": ten digits that can be called.
    if (letters == 0 && digits == 10 && end - begin == 10 && detect::could_be(Element::phone, number)) {
      add_number(Element::phone, begin, end, 80, rank_of_place, "ten digits in brackets behind a name", found);
      return;
    }
    const auto term = std::lower_bound(scratch_.terms.begin(), scratch_.terms.end(), end,
                                       [](const detect::TermHit& t, std::uint32_t at) { return t.begin < at; });
    if (term == scratch_.terms.end() || term->begin > end + reach || term->kind == detect::TermKind::payer) return;
    add_number(Element::medical_record_number, begin, end, 70, rank_of_place,
               "a number in brackets behind a name, and health after it", found);
  }

  // "ANN BROWN   #04955" in a line of its own, and below it "DOB 6/9/1990": on labels of a pharmacy.
  void from_number_above_birth(const detect::NameHit& n, std::vector<FreeFinding>& found) {
    constexpr std::uint32_t farthest = 8, fewest_digits = 4, most_digits = 9;
    const std::string_view text = part_.utf8;
    if ((n.flags & detect::name_short) != 0) return;
    std::uint32_t begin = n.whole_end;
    while (begin < text.size() && begin < n.whole_end + farthest && (text[begin] == ' ' || text[begin] == ',')) ++begin;
    if (begin == n.whole_end || begin >= text.size() || text[begin] != '#') return;
    std::uint32_t end = ++begin;
    while (end < text.size() && end - begin <= most_digits && is_digit(text[end])) ++end;
    if (end - begin < fewest_digits || end - begin > most_digits || end >= text.size() || text[end] != '\n') return;
    const std::string below = to_lower(trim(text.substr(end + 1, 12)));
    if (!below.starts_with("dob") && !below.starts_with("d.o.b") && !below.starts_with("born")) return;
    add_number(Element::medical_record_number, begin, end, 75, rank_of_place,
               "a number behind a name and above the day of birth", found);
  }

  // "1) ANN BROWN  HH-107613   dob 01-12-1953": between a name and the day of birth.
  void from_number_before_birth(const detect::NameHit& n, std::vector<FreeFinding>& found) {
    if ((n.flags & detect::name_short) != 0) return;
    const std::string_view text = part_.utf8;
    constexpr std::uint32_t farthest = 12, most_letters = 4, fewest_digits = 4, longest = 14;
    const auto skip = [&](std::uint32_t at) {
      const std::uint32_t from = at;
      while (at < text.size() && at < from + farthest && (text[at] == ' ' || text[at] == ',' || text[at] == '\t')) ++at;
      return at;
    };
    const std::uint32_t begin = skip(n.whole_end);
    if (begin == n.whole_end) return;
    std::uint32_t end = begin, letters = 0;
    while (end < text.size() && letters <= most_letters && is_upper(text[end])) ++end, ++letters;
    if (letters == 0 || letters > most_letters || end >= text.size() || text[end] != '-') return;
    const std::uint32_t digits = ++end;
    while (end < text.size() && end < begin + longest && is_digit(text[end])) ++end;
    const std::uint32_t next = skip(end);
    if (end - digits < fewest_digits || next == end) return;
    const std::string after = to_lower(text.substr(next, 7));
    if (!after.starts_with("dob ") && !after.starts_with("dob:") && !after.starts_with("d.o.b") &&
        !after.starts_with("born "))
      return;
    add_number(Element::medical_record_number, begin, end, 75, rank_of_place,
               "a number between a name and the day of birth", found);
  }

  // "Estate of Carl Brown", "Carl Brown passed away in March", "Carl Brown (deceased)".
  bool is_said_to_have_died(std::uint32_t begin, std::uint32_t end) const {
    const std::string_view text = part_.utf8;
    const std::uint32_t from = begin > 24 ? begin - 24 : 0;
    const std::string before(trim(fold(text.substr(from, begin - from))));
    for (const std::string_view words : {"estate of", "the late", "decedent", "death of", "decedent:"})
      if (before.ends_with(words)) return true;
    std::string after = fold(text.substr(end, 48));
    after = after.substr(0, after.find_first_of(".\n;"));
    for (const std::string_view words :
         {" passed away", " died", "(deceased", ", deceased", " is deceased", "(dec'd", " fallecio", "(q.e.p.d"})
      if (after.find(words) != std::string::npos) return true;
    return false;
  }

  // "Thu" alone in a cell is a day, though many bear the name; "Jun", "April" and "June" are months.
  bool is_day_in_a_cell(std::uint32_t begin, std::uint32_t end) const {
    const std::string_view text = part_.utf8;
    if (part_.tables.empty() || (begin > 0 && text[begin - 1] != '\t' && text[begin - 1] != '\n') ||
        (end < text.size() && text[end] != '\t' && text[end] != '\n'))
      return false;
    const std::string_view word = text.substr(begin, end - begin);
    return word == "Thu" || word == "Jun" || word == "April" || word == "June" || word == "May";
  }

  // "Dear Ms. Torres:", "Estimada Sra. Burgos:"
  bool is_greeted(std::uint32_t begin) const {
    const std::string_view text = part_.utf8;
    const std::uint32_t line = line_begin(text, begin);
    const std::string before(trim(fold(text.substr(line, begin - line))));
    return before == "dear" || before == "estimado" || before == "estimada" || before == "querido" ||
           before == "querida";
  }

  // "State Sen. ...", "County Executive ...": the words right before the name.
  bool holds_public_office(std::uint32_t begin) const {
    // By its last letter: every name is asked.
    static const auto titles = [] {
      std::array<std::vector<std::string_view>, 256> out;
      for (const auto& row : detect::rule_rows(detect::rules::public_titles()))
        if (!row[0].empty()) out[static_cast<unsigned char>(row[0].back())].push_back(row[0]);
      return out;
    }();
    const std::uint32_t from = begin > 40 ? begin - 40 : 0;
    const std::string folded = fold(std::string_view(part_.utf8).substr(from, begin - from));
    const std::string_view before = trim(folded);
    if (before.empty()) return false;
    const auto& likely = titles[static_cast<unsigned char>(before.back())];
    return std::any_of(likely.begin(), likely.end(), [&](std::string_view title) {
      return before.ends_with(title) &&
             (before.size() == title.size() || !is_word(before[before.size() - title.size() - 1]));
    });
  }

  // "Felicity Grange, Administrator, said", "Ann Brown (chair)", "M. Idowu, LCSW": an office right behind the name.
  static bool is_followed_by_office(std::string_view rest, bool small_letters = false) {
    constexpr std::size_t longest_office = 48;
    while (rest.starts_with(' ')) rest.remove_prefix(1);
    if (rest.empty() || (rest[0] != ',' && rest[0] != '(' && rest[0] != '|')) return false;
    rest.remove_prefix(1);
    while (rest.starts_with(' ')) rest.remove_prefix(1);
    if (rest.starts_with("504 ")) rest.remove_prefix(4);  // the coordinator of what that section asks for
    const std::string_view office =
        trim(rest.substr(0, std::min(rest.find_first_of(",;:()/|0123456789"), longest_office)));
    if (office.size() < 2 || office.size() >= longest_office) return false;
    // "a retired nurse" tells of a person; "Nurse Manager" is the office of one.
    if (!small_letters && !is_upper(office[0]) && rest.find(')') == std::string_view::npos) return false;
    std::string words = fold(office.substr(0, office.find(". ")));
    while (!words.empty() && (words.back() == '.' || is_space(words.back()))) words.pop_back();
    if (words.starts_with("a ") || words.starts_with("an ") || words.find(" of the ") != std::string::npos)
      return false;
    const std::size_t space = words.rfind(' ');
    const std::string last = space == std::string::npos ? words : words.substr(space + 1);
    static constexpr std::string_view offices[] = {"administrator", "analyst",      "attorney",
                                                   "attendant",     "ceo",          "chair",
                                                   "chairperson",   "clerk",        "cfo",
                                                   "commissioner",  "coo",          "coordinator",
                                                   "counsel",       "counselor",    "dean",
                                                   "director",      "esq",          "esquire",
                                                   "evaluator",     "examiner",     "generalist",
                                                   "inspector",     "bondsman",     "defense",
                                                   "paralegal",     "prosecutor",   "instructor",
                                                   "investigator",  "judge",        "liaison",
                                                   "librarian",     "manager",      "magistrate",
                                                   "navigator",     "officer",      "ombudsman",
                                                   "physician",     "president",    "principal",
                                                   "professor",     "psychiatrist", "psychologist",
                                                   "referee",       "registrar",    "representative",
                                                   "secretary",     "specialist",   "superintendent",
                                                   "supervisor",    "therapist",    "treasurer",
                                                   "trustee",       "caseworker",   "worker",
                                                   "directora",     "coordinadora", "supervisora",
                                                   "trabajadora",   "lcsw",         "lmsw",
                                                   "lmhc",          "j.f.c",        "jfc"};
    return std::find(std::begin(offices), std::end(offices), last) != std::end(offices);
  }

  // "Jolene Kimball, Billing, Bright Harbor Dental, 207-555-0100": a department or firm behind the name, all in
  // capitals and up to a number or the end of the line.
  bool stands_before_a_firm(std::uint32_t end) const {
    constexpr std::size_t longest_part = 40;
    std::string_view rest = part_.view(end, line_end(part_.utf8, end));
    if (!rest.starts_with(", ")) return false;
    static constexpr std::string_view departments[] = {"accounting",       "accounts payable", "accounts receivable",
                                                       "admissions",       "benefits",         "billing",
                                                       "claims",           "collections",      "communications",
                                                       "customer service", "development",      "facilities",
                                                       "finance",          "front desk",       "hr",
                                                       "human resources",  "intake",           "it",
                                                       "marketing",        "medical records",  "member services",
                                                       "operations",       "payroll",          "personnel",
                                                       "press office",     "public affairs",   "public relations",
                                                       "purchasing",       "records",          "scheduling"};
    bool firm = false;
    for (int parts = 0; parts < 5; ++parts) {
      while (!rest.empty() && (rest.front() == ',' || rest.front() == ' ')) rest.remove_prefix(1);
      if (rest.empty()) break;
      const std::size_t stop = std::min(rest.find(','), rest.size());
      const std::string_view part = trim(rest.substr(0, stop));
      if (part.empty() || part.find_first_of("0123456789@") != std::string_view::npos) break;
      if (!is_upper(part[0]) || part.size() > longest_part || is_sentence(part) ||
          part.find(". ") != std::string_view::npos)
        return false;
      firm = firm || detect::is_company(part) ||
             std::binary_search(std::begin(departments), std::end(departments), to_lower(part));
      rest.remove_prefix(stop);
    }
    return firm;
  }

  // "Lorna Fitch of Fitch Bonding, 518-...", "Wayne Bostick, Bostick Drain, 518-...": the firm has the family name of
  // who owns it, or the words of one, and its telephone stands behind.
  bool is_of_a_firm(std::uint32_t end, const PersonName& name) const {
    constexpr std::size_t longest_firm = 40, shortest_family = 3;
    std::string_view rest = part_.view(end, std::min<std::uint32_t>(end + 64, line_end(part_.utf8, end)));
    const bool of = rest.starts_with(" of ");
    if (!of && !rest.starts_with(", ")) return false;
    rest.remove_prefix(of ? 4 : 2);
    const std::size_t comma = rest.find(", ");
    if (comma == std::string_view::npos || comma > longest_firm || comma + 2 >= rest.size() || !is_upper(rest[0]) ||
        (rest[comma + 2] != '(' && !is_digit(rest[comma + 2])))
      return false;
    const std::string_view firm = rest.substr(0, comma);
    if (firm.find_first_of("0123456789.;:") != std::string_view::npos || firm.find(' ') == std::string_view::npos)
      return false;
    return (of && detect::is_company(firm)) ||
           (name.family.size() >= shortest_family && firm.starts_with(name.family + " "));
  }

  // "Ann Brown appeared for the Authority", "Bo Lind appeared on behalf of the County"
  bool appears_for_an_office(std::uint32_t end) const {
    const std::string_view rest = std::string_view(part_.utf8).substr(end, 32);
    for (const std::string_view words :
         {" appeared for the ", " appeared on behalf of the ", " appearing for the ", " represented the "})
      if (rest.starts_with(words) && rest.size() > words.size() && is_upper(rest[words.size()])) return true;
    return false;
  }

  // "Rupert Sayles (x212)", "Ann Brown, ext. 44", "Ann Brown, 518-555-0147 x44": at a desk of the office.
  bool has_an_extension(std::uint32_t end) const {
    std::string_view rest = part_.view(end, std::min<std::uint32_t>(end + 40, line_end(part_.utf8, end)));
    while (!rest.empty() && (rest.front() == ',' || rest.front() == ' ' || rest.front() == '(')) rest.remove_prefix(1);
    const std::size_t behind = std::min(rest.find_first_not_of("0123456789-.() "), rest.size());
    constexpr std::size_t of_a_telephone = 10;
    if (digits_only(rest.substr(0, behind)).size() == of_a_telephone) rest.remove_prefix(behind);
    const std::string small = to_lower(rest);
    std::size_t at = small.starts_with("ext") ? 3 : small.starts_with("x") ? 1 : 0;
    if (at == 0) return false;
    while (at < small.size() && at < 5 && (small[at] == '.' || small[at] == ' ')) ++at;
    std::size_t digits = 0;
    while (at + digits < small.size() && is_digit(small[at + digits])) ++digits;
    return digits >= 2 && digits <= 5;
  }

  // Below a closing ("Sincerely,") or above a job title a name signs the letter.
  // "Ann Brown, Treasurer" in a list of the board, and below it where she lives and a mailbox of her own: her entry.
  bool has_private_mail_below(std::uint32_t end) const {
    constexpr std::uint32_t reach = 240;
    const std::string_view text = part_.utf8;
    std::string_view below = text.substr(end, reach);
    below = below.substr(0, below.find("\n\n"));
    // "H: (262) 555-5186": at home.
    if (below.substr(0, below.find('@')).find("\nH: ") != std::string_view::npos) return true;
    const std::size_t at = below.find('@');
    if (at == std::string_view::npos || below.find('\n') > at) return false;
    std::size_t from = at, to = at + 1;
    while (from > 0 && !is_space(below[from - 1])) --from;
    while (to < below.size() && !is_space(below[to])) ++to;
    return detect::is_private_mail(below.substr(from, to - from));
  }

  // "Present: Ann Brown (grievant), Bo Lind (steward)": the brackets behind a name take it out of the list of staff.
  bool is_subject_in_brackets(std::uint32_t end) const {
    constexpr std::uint32_t longest = 32;
    const std::string_view behind = part_.view(end, std::min(end + longest, line_end(part_.utf8, end)));
    const std::size_t close = behind.find(')');
    if (!behind.starts_with(" (") || close == std::string_view::npos) return false;
    const auto said = detect::Lexicon::built_in().read(behind.substr(2, close - 2));
    return said && said->kind == LabelKind::person && said->holder == Holder::subject && said->certainty() == 1;
  }

  bool stands_as_signature(std::uint32_t begin, std::uint32_t end) const {
    const std::string_view text = part_.utf8;
    const std::uint32_t from = begin > 160 ? begin - 160 : 0;
    const std::string before = fold(text.substr(from, begin - from));
    static constexpr std::string_view closings[] = {
        "sincerely",    "regards",   "respectfully", "yours truly", "cordially",   "thank you,",  "thanks,",
        "thx\n",        "thx,",      "\nbest,",      "cheers,",     "best wishes", "atentamente", "saludos",
        "cordialmente", "signed by", "signed:",      "prepared by", "dictated by", "/s/"};
    for (const std::string_view closing : closings) {
      const std::size_t at = last_of(before, closing);
      if (at == std::string::npos) continue;
      // "Prepared by: Ann Brown" says nothing of whom the lines below it name, a closing does.
      const bool label = closing.ends_with(" by") || closing.ends_with(':');
      const auto lines = std::count(before.begin() + static_cast<std::ptrdiff_t>(at), before.end(), '\n');
      // "Accepted: ________ Ann Brown" below the letter to her: who answers has not sent it.
      const std::string_view blank = text.substr(line_begin(text, begin), begin - line_begin(text, begin));
      if (!label && lines > 0 && blank.find(':') != std::string_view::npos) continue;
      if (lines <= (label ? 1 : 5) && before.find(". ", at) == std::string::npos &&
          (!label || before.find(':', at + closing.size() + 2) == std::string::npos))
        return true;
    }
    // "By Anne Whitlock, Staff Writer"
    const std::uint32_t byline = line_begin(text, begin);
    if (to_lower(trim(text.substr(byline, begin - byline))) == "by") return true;
    // "Can CSE reconvene? - Ms. Albright": behind a dash at the end of what somebody wrote.
    const std::uint32_t own_line = line_begin(text, begin);
    const std::string_view written = trim(text.substr(own_line, begin - own_line));
    if (trim(text.substr(end, line_end(text, end) - end)).empty() &&
        (written.ends_with("-") || written.ends_with("\xE2\x80\x94") || written.ends_with("\xE2\x80\x93"))) {
      const std::string_view sentence = trim(written.substr(0, written.find_last_not_of("-\xE2\x80\x94\x93 ") + 1));
      if (!sentence.empty() && (sentence.back() == '.' || sentence.back() == '?' || sentence.back() == '!'))
        return true;
    }
    // The line below the name is a position.
    const std::uint32_t stop = line_end(text, end);
    if (stop - end == line_reach) return false;
    if (is_followed_by_office(text.substr(end, stop - end))) return !has_private_mail_below(end);
    static constexpr std::string_view positions[] = {"manager",
                                                     "coordinator",
                                                     "director",
                                                     "specialist",
                                                     "case worker",
                                                     "caseworker",
                                                     "social worker",
                                                     "counselor",
                                                     "supervisor",
                                                     "administrator",
                                                     "assistant",
                                                     "clerk",
                                                     "nurse",
                                                     "therapist",
                                                     "officer",
                                                     "coordinadora",
                                                     "coordinador",
                                                     "trabajadora social",
                                                     "trabajador social",
                                                     "directora",
                                                     "generalist",
                                                     "analyst",
                                                     "human resources",
                                                     "recursos humanos",
                                                     "secretary",
                                                     "physician",
                                                     "psychologist",
                                                     "associate",
                                                     "registrar",
                                                     "principal",
                                                     "examiner",
                                                     "navigator",
                                                     "evaluator",
                                                     "commissioner",
                                                     "superintendent",
                                                     "liaison"};
    const auto is_position = [&](std::string_view words) {
      return std::any_of(std::begin(positions), std::end(positions),
                         [&](std::string_view p) { return words.find(p) != std::string_view::npos; });
    };
    const std::string rest = fold(trim(text.substr(end, stop - end)));
    // "Geraldine Stoddard, Human Resources" on a line of its own.
    const std::uint32_t line = line_begin(text, begin);
    const bool opens_line = trim(text.substr(line, begin - line)).empty();
    if (opens_line && rest.size() < 50 && rest.starts_with(",") && is_position(rest)) return true;
    if (rest.size() > 2) return false;
    if (stop + 1 >= text.size()) return false;
    const std::uint32_t next_stop = line_end(text, stop + 1);
    if (stop + 1 >= next_stop) return false;
    const std::string next = fold(trim(text.substr(stop + 1, next_stop - stop - 1)));
    // "TO: Ann Brown" above "FROM: Bo Lind, Director".
    if (next.size() > 60 || next.find(':') < 20) return false;
    return is_position(next);
  }

  // "Helena Marchbanks, MD" above a street: her practice.
  static bool ends_with_credentials(std::string_view line) {
    const std::size_t comma = line.rfind(',');
    if (comma == std::string_view::npos || line.size() - comma > 12) return false;
    const std::string last = to_upper(alnum_upper(line.substr(comma + 1)));
    for (const std::string_view word :
         {"MD", "DO",   "NP",    "PA",   "PAC", "FNP", "PHD", "PSYD", "DDS", "DMD",  "ESQ",
          "DC", "LCSW", "LCSWR", "LMHC", "RN",  "OD",  "DPM", "PT",   "OT",  "LMFT", "APRN"})
      if (last == word) return true;
    return false;
  }

  // "Her personal email is", "Mom has a new email, ": said of an address, whatever its host.
  bool is_called_private(std::uint32_t begin) const {
    const std::uint32_t from = begin > 60 ? begin - 60 : 0;
    const std::string before = fold(std::string_view(part_.utf8).substr(from, begin - from));
    for (const std::string_view words :
         {"personal email", "personal e-mail", "private email",   "private e-mail",   "home email",
          "home e-mail",    "my cell",         "my mobile",       "my personal",      "my private",
          "my own email",   "my home phone",   "has a new email", "has a new e-mail", "her email",
          "his email",      "her e-mail",      "his e-mail",      "correo personal",  "correo privado"}) {
      const std::size_t at = last_of(before, words);
      if (at != std::string::npos && before.find(". ", at) == std::string::npos) return true;
    }
    return false;
  }

  // More words in small letters than in capitals: no line of a letterhead.
  static bool is_sentence(std::string_view line) {
    int small = 0, capital = 0;
    for (const std::string_view word : split(line, ' ')) {
      if (word.empty() || word == "of" || word == "the" || word == "and" || word == "for" || word == "de" ||
          word == "la")
        continue;
      small += is_lower(word[0]) ? 1 : 0;
      capital += is_upper(word[0]) ? 1 : 0;
    }
    return small > 2 && small > capital;
  }

  // "The newsroom can be reached at", "our branch number is": what stands before is a body's number.
  static bool is_number_of_a_body(std::string_view before, bool labelled) {
    static constexpr std::string_view bodies[] = {
        "office",      "newsroom",  "department", "dept",    "bureau",  "agency",     "clinic",   "hospital",
        "pharmacy",    "school",    "bank",       "branch",  "store",   "shop",       "company",  "union",
        "hall",        "court",     "courthouse", "library", "hotline", "helpline",   "helpdesk", "line",
        "center",      "centre",    "program",    "team",    "unit",    "church",     "dispatch", "station",
        "switchboard", "reception", "oficina",    "clinica", "escuela", "biblioteca", "desk"};
    // Nobody's own, be there a word in between or not.
    static constexpr std::string_view surely[] = {"newsroom", "hotline", "helpline",  "helpdesk",
                                                  "dispatch", "station", "reception", "switchboard"};
    static constexpr std::string_view of_a_body[] = {"main",     "our",    "the",    "central", "regional", "front",
                                                     "business", "office", "clinic", "crisis",  "call"};
    static constexpr std::string_view filler[] = {"is",        "at",  "can",       "be",  "may",   "reached",
                                                  "called",    "by",  "on",        "the", "phone", "number",
                                                  "telephone", "tel", "contacted", "are", "es",    "al"};
    int words = 0;
    for (std::size_t end = before.size(); end > 0 && words < 8;) {
      const char c = before[end - 1];
      if (!is_word(c)) {
        if (c != ' ' && c != ',' && (c != ':' || labelled) && c != '\n' && c != '(') return false;
        --end;
        continue;
      }
      std::size_t begin = end;
      while (begin > 0 && is_word(before[begin - 1])) --begin;
      const std::string word = fold(before.substr(begin, end - begin));
      if (std::find(std::begin(bodies), std::end(bodies), word) != std::end(bodies)) {
        // Whose: a body of this name, and not "her office".
        std::size_t e = begin;
        while (e > 0 && before[e - 1] == ' ') --e;
        std::size_t b = e;
        while (b > 0 && is_word(before[b - 1])) --b;
        const std::string whose = to_lower(before.substr(b, e - b));
        if (whose == "my") return word == "office";
        return (words > 0 || std::find(std::begin(surely), std::end(surely), word) != std::end(surely) ||
                std::find(std::begin(of_a_body), std::end(of_a_body), whose) != std::end(of_a_body)) &&
               whose != "her" && whose != "his" && whose != "their";
      }
      if (std::find(std::begin(filler), std::end(filler), word) == std::end(filler)) return false;
      ++words;
      end = begin;
    }
    return false;
  }

  // "Gave her the number of Family Tree, 337-...", "the number for the clinic".
  static bool is_number_of_something(std::string_view before) {
    if (before.find("number ") == std::string_view::npos) return false;
    std::size_t at = std::string_view::npos;
    std::size_t behind = 0;
    for (const std::string_view words : {"number of ", "number for ", "number to "})
      if (const std::size_t found = last_of(before, words); found != std::string_view::npos)
        at = found, behind = found + words.size();
    if (at == std::string_view::npos) return false;
    std::string_view name = before.substr(behind);
    while (!name.empty() && (name.back() == ' ' || name.back() == ',' || name.back() == ':' || name.back() == '(' ||
                             name.back() == '\n'))
      name.remove_suffix(1);
    if (name.size() < 4 || name.find_first_of(".;\n,") != std::string_view::npos) return false;
    if (name.starts_with("the ")) return name.find(' ', 4) == std::string_view::npos;
    return is_upper(name[0]) && !detect::is_full_name(name) && name.find(' ') != std::string_view::npos;
  }

  // "at the Heritage Complex, 4500 S. Laspina St", "Capitol Records Mgmt, 88 Industrial Blvd": where a body is, unless
  // somebody lives there.
  static bool stands_behind_a_body(std::string_view before) {
    std::size_t end = before.size();
    while (end > 0 && is_space(before[end - 1])) --end;
    if (end == 0 || before[end - 1] != ',') return false;
    --end;
    const std::size_t stop = before.substr(0, end).find_last_of(".;:,()");
    std::string clause = squeeze(before.substr(stop == std::string_view::npos ? 0 : stop + 1,
                                               end - (stop == std::string_view::npos ? 0 : stop + 1)));
    for (const std::string_view lives : {"live", "living", "reside", "resident", "moved", "stay", "home", "vive"})
      if (contains_ignore_case(clause, lives)) return false;
    // Its last words with capitals.
    std::size_t begin = clause.size();
    while (begin > 0) {
      const std::size_t space = clause.rfind(' ', begin - 1);
      const std::size_t word = space == std::string::npos ? 0 : space + 1;
      const std::string_view small = std::string_view(clause).substr(word, begin - word);
      if (!is_upper(clause[word]) && small != "of" && small != "and" && small != "&") break;
      if (word == 0) {
        begin = 0;
        break;
      }
      begin = word - 1;
    }
    const std::string_view name = trim(std::string_view(clause).substr(begin));
    if (name.find(' ') == std::string_view::npos) return false;
    if (detect::is_company(name)) return true;
    static constexpr std::string_view places[] = {
        "arena",      "armory",    "auditorium", "building", "cafe",      "cathedral", "center",     "centre",
        "chapel",     "church",    "clinic",     "club",     "college",   "complex",   "courthouse", "department",
        "diner",      "gallery",   "grange",     "grounds",  "gym",       "hall",      "hospital",   "hotel",
        "inn",        "library",   "lounge",     "mgmt",     "mosque",    "motel",     "museum",     "office",
        "offices",    "pantry",    "park",       "pavilion", "plaza",     "playhouse", "records",    "restaurant",
        "school",     "stadium",   "storage",    "store",    "synagogue", "temple",    "theater",    "theatre",
        "university", "warehouse", "winery"};
    const std::string last = to_lower(name.substr(name.rfind(' ') + 1));
    return std::binary_search(std::begin(places), std::end(places), last);
  }

  // "Main switchboard 606-555-0100, 400 Clover St": of an address and a number side by side both are the body's.
  static void spread_business(std::string_view text, std::vector<FreeFinding>& found) {
    std::vector<Finding*> contacts;
    for (FreeFinding& f : found)
      if (f.finding.element == Element::phone || f.finding.element == Element::address) contacts.push_back(&f.finding);
    std::sort(contacts.begin(), contacts.end(), [](const Finding* a, const Finding* b) {
      return a->begin != b->begin ? a->begin < b->begin : a->end < b->end;
    });
    constexpr std::uint32_t farthest = 3;
    for (std::size_t k = 1; k < contacts.size(); ++k) {
      const Finding& before = *contacts[k - 1];
      Finding& f = *contacts[k];
      if ((before.flags & flag_business) != 0 && f.element != before.element && f.label == before.label &&
          f.begin >= before.end && f.begin - before.end <= farthest)
        f.flags |= flag_business;
      // "Our new clinic at 77 Lakeview Plaza, Suite 4 opens in November; the number will be 315-..."
      constexpr std::uint32_t same_sentence = 64;
      if ((before.flags & flag_business) == 0 || f.element != Element::phone || before.element != Element::address ||
          f.begin < before.end || f.begin - before.end > same_sentence)
        continue;
      const std::string_view between = text.substr(before.end, f.begin - before.end);
      if (between.find("number") != std::string_view::npos && between.find(". ") == std::string_view::npos &&
          between.find('\n') == std::string_view::npos && between.find(" his ") == std::string_view::npos &&
          between.find(" her ") == std::string_view::npos && between.find(" my ") == std::string_view::npos)
        f.flags |= flag_business;
    }
    // The number of the letterhead is the office's in the last line, too.
    std::vector<std::string_view> numbers;
    for (const Finding* f : contacts)
      if (f->element == Element::phone && (f->flags & flag_business) != 0) numbers.push_back(f->normalized);
    if (numbers.empty()) return;
    std::sort(numbers.begin(), numbers.end());
    for (Finding* f : contacts)
      if (f->element == Element::phone && !contains_ignore_case(f->label, "cell") &&
          !contains_ignore_case(f->label, "home") && !contains_ignore_case(f->label, "mobile") &&
          std::binary_search(numbers.begin(), numbers.end(), std::string_view(f->normalized)))
        f->flags |= flag_business;
  }

  bool in_drawn_table(const Finding& f) const {
    return f.table != Finding::no_table && part_.tables[f.table].origin == TableOrigin::document;
  }

  // Letterheads and footers: an organisation's telephone and address are nobody's personal data.
  // "1. Ann Brown (father)": the name alone.
  static std::string_view without_number_and_kin(std::string_view words) {
    std::size_t i = 0;
    while (i < words.size() && i < 2 && is_digit(words[i])) ++i;
    if (i > 0 && i + 1 < words.size() && (words[i] == '.' || words[i] == ')') && words[i + 1] == ' ')
      words = trim(words.substr(i + 1));
    if (words.ends_with(')'))
      if (const std::size_t open = words.rfind(" ("); open != std::string_view::npos && open > 4)
        words = trim(words.substr(0, open));
    return words;
  }

  // "DOE JOHN Q & MARY P. DOE"
  static bool names_two(std::string_view words) {
    const std::size_t both = words.find(" & ");
    if (both != std::string_view::npos) return detect::is_full_name(trim(words.substr(both + 3)));
    const std::size_t joined = words.find(" and ");
    return joined != std::string_view::npos && detect::is_full_name(trim(words.substr(0, joined))) &&
           detect::is_full_name(trim(words.substr(joined + 5)));
  }

  // Where the text below the last table begins.
  std::uint32_t end_of_table_above(std::uint32_t at) const {
    const auto after = std::upper_bound(part_.runs.begin(), part_.runs.end(), at,
                                        [](std::uint32_t offset, const Run& run) { return offset < run.begin; });
    if (after == part_.runs.begin() || std::prev(after) == part_.runs.begin()) return 0;
    const Run &own = *std::prev(after), &above = *std::prev(after, 2);
    return above.kind == RunKind::table && own.kind != RunKind::table ? own.begin : 0;
  }

  void mark_business(Finding& f) const {
    const std::string_view text = part_.utf8;
    std::uint32_t from = f.begin;
    int lines = 0;
    while (from > 0 && f.begin - from < 300) {
      if (text[from - 1] == '\n' && ++lines > 2) break;
      --from;
    }
    const std::uint32_t to = std::min<std::uint32_t>(static_cast<std::uint32_t>(text.size()), f.end + 60);
    const std::string_view near = text.substr(from, std::min(line_end(text, f.end), to) - from);
    if (f.element == Element::email) {
      if (!detect::is_private_mail(f.value) && !detect::is_numbered_mailbox(f.value) && f.how != How::form &&
          !is_called_private(f.begin))
        f.flags |= flag_business;
      return;
    }
    if (f.label.empty() && (contains_ignore_case(near, "www.") || contains_ignore_case(near, "http")))
      f.flags |= flag_business;
    if (f.element == Element::address && contains_ignore_case(f.value, "suite") && f.label.empty())
      f.flags |= flag_business;
    // A letterhead: the block of lines that the name of a company opens. No sentence stands in it.
    constexpr std::uint32_t longest_beginning = 48;
    const std::uint32_t own_line = line_begin(text, f.begin);
    // Below the first row of a table, behind what the row is about.
    const bool in_a_row = f.table != Finding::no_table && f.column > 0 && f.row > 0;
    if (f.label.empty() && !in_drawn_table(f) && !in_a_row && f.begin - own_line <= longest_beginning) {
      // A table that ends above is no head of the text below it.
      const std::uint32_t first = end_of_table_above(f.begin);
      std::uint32_t block = f.begin;
      for (int lines_up = 0; block > first && lines_up < 5 && f.begin - block < 3 * line_reach; --block) {
        if (text[block - 1] != '\n') continue;
        if (block >= 2 && text[block - 2] == '\n') break;
        ++lines_up;
      }
      bool company = false;
      for (const std::string_view line : split(text.substr(block, f.begin - block), '\n')) {
        std::string_view words = without_number_and_kin(
            trim(line.substr(0, line.find("  ", std::min(line.size(), line.find_first_not_of(' '))))));
        // "phoned her (home 845-555-0188": what brackets say of a number is no part of a name.
        words = trim(words.substr(0, words.find(" (")));
        if (words.size() <= 5 || words.size() >= 90) continue;
        // A label or a person's name in between: what follows is theirs. "Attn: Appeals" is of the company.
        if (words.find(':') != std::string_view::npos)
          company = company && to_lower(words.substr(0, 4)) == "attn";
        else if (is_sentence(words))
          company = false;
        else if (detect::is_company(words) || ends_with_credentials(words))
          company = true;
        else if (detect::is_full_name(words) || names_two(words))
          company = false;
      }
      // "Voucher 41-0088. Pay to Owen Falkner, 7433 Prospect Ave": right behind somebody's name.
      std::string_view beside = trim(text.substr(own_line, f.begin - own_line));
      if (!beside.empty() && beside.back() == ',') {
        beside.remove_suffix(1);
        const std::size_t last = beside.rfind(' ');
        const std::size_t two = last == std::string_view::npos || last == 0 ? last : beside.rfind(' ', last - 1);
        if (f.element == Element::address && two != std::string_view::npos &&
            detect::is_full_name(beside.substr(two + 1)) && to_lower(beside.substr(0, two)).ends_with("pay to"))
          company = false;
      }
      // "The father, Gaetano Marchetti, resides at": no line of a letterhead.
      int small = 0;
      for (const std::string_view word : split(text.substr(own_line, f.begin - own_line), ' '))
        small += !word.empty() && is_lower(word[0]) ? 1 : 0;
      if (company && (small < 2 || f.element != Element::address) &&
          !(f.element == Element::address && has_private_mail_below(f.end)))
        f.flags |= flag_business;
    }
    constexpr std::uint32_t reach = 100;
    std::string_view lead = text.substr(f.begin > reach ? f.begin - reach : 0, std::min(f.begin, reach));
    // The row above in a table tells nothing of who lives here.
    if (f.table != Finding::no_table) lead = lead.substr(lead.rfind('\n') + 1);
    if (f.element == Element::address && !has_private_mail_below(f.end) && stands_behind_a_body(lead) &&
        !contains_ignore_case(f.label, "address") && !contains_ignore_case(f.label, "resid") &&
        !contains_ignore_case(f.label, "home"))
      f.flags |= flag_business;
    if (f.element == Element::phone && is_number_of_something(lead)) f.flags |= flag_business;
    if (f.element == Element::phone &&
        is_number_of_a_body(text.substr(f.begin > 60 ? f.begin - 60 : 0, f.begin > 60 ? 60 : f.begin),
                            !f.label.empty()))
      f.flags |= flag_business;
    // "We're at 518-555-0106 till six"
    const std::string_view right_before = text.substr(f.begin > 16 ? f.begin - 16 : 0, std::min(f.begin, 16u));
    for (const std::string_view words :
         {"we're at ", "we are at ", "reach us at ", "call us at ", "us back at ", " desk ", "desk: ", "house line ",
          "main line ", "office line ", "ll\xC3\xA1menos al ", "llamenos al "})
      if (f.element == Element::phone && to_lower(right_before).ends_with(words)) f.flags |= flag_business;
    // "Please tell us by e-mail or at 518-555-0106"
    constexpr std::uint32_t tell_reach = 36;
    const std::string told =
        to_lower(text.substr(f.begin > tell_reach ? f.begin - tell_reach : 0, std::min(f.begin, tell_reach)));
    if (f.element == Element::phone && told.ends_with(" at ") && told.find(". ") == std::string::npos &&
        (told.find(" us by ") != std::string::npos || told.find(" us at ") != std::string::npos))
      f.flags |= flag_business;
    // "He left his number at the front desk": a number of his all the same.
    const std::string_view wide = text.substr(f.begin > 70 ? f.begin - 70 : 0, f.begin > 70 ? 70 : f.begin);
    for (const std::string_view words :
         {"his number", "her number", "my number", "his phone", "her phone", "his cell", "her cell"})
      if (contains_ignore_case(
              wide.substr(wide.find_last_of(".\n") == std::string_view::npos ? 0 : wide.find_last_of(".\n")), words))
        return;
    for (const std::string_view words :
         {"fax", "questions ", "front desk", "our office", "hot line", "hotline", "help desk", "extension",
          "switchboard", "toll free", "crisis line", "main number"})
      if (f.element == Element::phone &&
          contains_ignore_case(text.substr(f.begin > 30 ? f.begin - 30 : 0, f.begin > 30 ? 30 : f.begin), words))
        f.flags |= flag_business;
  }

  void finish() {
    std::stable_sort(out_.begin(), out_.end(), [](const Finding& a, const Finding& b) { return a.begin < b.begin; });
    detect::Places places(part_);
    for (Finding& f : out_) {
      Locator l = places.locator(f.begin, f.end);
      if (!f.locator.field.empty()) l.field = f.locator.field;
      if (f.how == How::metadata && f.locator.row != 0) l.row = f.locator.row;
      if (f.element == Element::phone && part_.utf8.compare(f.end, 11, " (business)") == 0) f.flags |= flag_business;
      f.locator = std::move(l);
    }
  }

  const BuiltDetectors& detectors_;
  DetectScratch::State& scratch_;
  const TextPart& part_;
  std::vector<Finding>& out_;
  detect::Places places_;
  std::vector<std::vector<detect::TableBlock>> blocks_;
  std::vector<std::uint32_t> form_rows_;
  detect::FormReading forms_;
  std::vector<Claim> claims_, illnesses_;
  std::optional<bool> on_housing_;
};

}  // namespace

void find_values(const Detectors& detectors, DetectScratch& scratch, const TextPart& part,
                 std::vector<Finding>& findings) {
  if (!part.recognised.empty()) {
    TextPart right = detect::put_right(part);
    right.recognised.clear();
    const std::size_t before = findings.size();
    find_values(detectors, scratch, right, findings);
    for (std::size_t i = before; i < findings.size(); ++i) {
      Finding& f = findings[i];
      if (f.end > part.utf8.size() || part.view(f.begin, f.end) == right.view(f.begin, f.end)) continue;
      f.reason += "; recognised as '" + squeeze(part.view(f.begin, f.end)) + "'";
    }
    return;
  }
  scratch.state->scores.clear();
  if (part.new_document) {
    scratch.state->plans.clear();
    scratch.state->seen = 0;
  }
  std::vector<Finding> own;
  const auto& built = static_cast<const BuiltDetectors&>(detectors);
  if (part.records.empty()) {
    PartDetector(built, *scratch.state, part, own).run();
  } else {
    const TextPart prose = detect::without_structure(part);
    PartDetector(built, *scratch.state, prose, own).run();
    std::vector<Finding> structured;
    detect::read_structured(part, structured);
    detect::Places places(part);
    for (Finding& f : structured) {
      Locator locator = places.locator(f.begin, f.end);
      locator.field = std::move(f.locator.field);
      f.locator = std::move(locator);
    }
    own.insert(own.end(), std::make_move_iterator(structured.begin()), std::make_move_iterator(structured.end()));
    std::stable_sort(own.begin(), own.end(), [](const Finding& a, const Finding& b) { return a.begin < b.begin; });
  }
  std::stable_sort(scratch.state->scores.begin(), scratch.state->scores.end(),
                   [](const ScorePart& a, const ScorePart& b) { return a.begin < b.begin; });
  if (built.own().stops()) std::erase_if(own, [&](const Finding& f) { return built.own().is_stopped(f); });
  findings.insert(findings.end(), std::make_move_iterator(own.begin()), std::make_move_iterator(own.end()));
  scratch.state->seen += part.utf8.size() - std::min<std::size_t>(part.overlap, part.utf8.size());
}

}  // namespace spillmap
