// The reading of one part of a content: its findings and whose they are. Private to attribute/; attribute.h says what
// it is for. One object reads one part, once; each file of this folder that is named below holds what it says.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "attribute/entities.h"
#include "attribute/entries.h"
#include "attribute/references.h"
#include "model/finding.h"
#include "model/holder.h"
#include "model/text.h"
#include "model/wire.h"

namespace spillmap::attribute {

inline constexpr std::uint32_t nobody = 0xFFFFFFFFu;
inline constexpr std::uint32_t not_owned = 0xFFFFFFFEu;
inline constexpr std::uint32_t reach_back = 1500;  // bytes: how far a "she" may stand behind the name it means

// The second of two people who share a cell or a line of a form: "Ann & Carl Brown".
inline bool is_joint(const Finding& f) {
  return f.element == Element::name && f.record == Finding::no_table && f.record_person == 1;
}
// One of a list of people in a cell, each with the birth date: "Mina (7/7/1983); Kai (3/19/2014)".
inline bool is_listed(const Finding& f) { return f.record == Finding::no_table && f.record_person >= 2; }

inline bool exposes_nothing(const Finding& f) { return (f.flags & (flag_masked | flag_sample)) != 0; }

Role role_of(Holder holder, bool employment);

struct Span {
  std::uint32_t begin = 0, end = 0;
};

// Where the people of a stretch are named, each list in order of place: a stretch can have a hundred thousand names and
// as many values, so whoever is next to a value must be found without going through all.
class Places {
 public:
  explicit Places(const Cast& cast) {
    for (const Occurrence& o : cast.occurrences) {
      const Entity& entity = cast.entities[o.entity];
      if (!entity.former) (entity.eligible() ? eligible : others).push_back(o);
      std::vector<Occurrence>& list = by_holder[static_cast<std::size_t>(entity.holder)];
      if (list.empty() || list.back().begin != o.begin) list.push_back(o);
    }
  }
  // The first at or after `place`; the one before it is the last that begins before.
  static std::vector<Occurrence>::const_iterator from(const std::vector<Occurrence>& list, std::uint32_t place) {
    return std::lower_bound(list.begin(), list.end(), place,
                            [](const Occurrence& o, std::uint32_t at) { return o.begin < at; });
  }
  // The one person whom labels call a guardian, spouse or contact, if there is one only.
  std::uint32_t only_relation() const {
    std::uint32_t only = nobody;
    for (const Holder holder : {Holder::guardian, Holder::spouse, Holder::contact})
      for (const Occurrence& o : by_holder[static_cast<std::size_t>(holder)]) {
        if (only != nobody && only != o.entity) return nobody;
        only = o.entity;
      }
    return only;
  }
  // The one person besides the subject of whom no label says anything; nobody when there are none or several.
  std::uint32_t only_other(const Cast& cast, std::uint32_t subject) {
    if (!others_known_) {
      others_known_ = true;
      int count = 0;
      for (std::uint32_t e = 0; e < cast.entities.size() && count < 2; ++e) {
        const Entity& entity = cast.entities[e];
        if (e == subject || !entity.eligible() || entity.holder != Holder::other || entity.name.given.empty() ||
            entity.lone)
          continue;
        ++count;
        only_other_ = e;
      }
      if (count != 1) only_other_ = nobody;
    }
    return only_other_;
  }
  std::vector<Occurrence> eligible, others;
  std::array<std::vector<Occurrence>, holder_count> by_holder;

 private:
  bool others_known_ = false;
  std::uint32_t only_other_ = nobody;
};

class PartReader {
 public:
  PartReader(const TextPart& part, std::vector<Finding> findings, const PersonName& carried_subject);
  ResultPage read();
  const PersonName& subject() const { return subject_name_; }

 private:
  // "1.  Ann Brown / Born ... / Our account ... / 2.  Bo Lind / Born ...", "Ann Brown / Lives at ... / Call: Bo Lind
  // ... / Allergies: ..." on cards: a line that is a name, and below it what is known of who bears it.
  struct Head {
    std::uint32_t begin = 0, end = 0;  // the line of the name; where what is said of them ends
    std::uint32_t entity = 0;
    std::uint32_t name_end = 0;
    bool numbered = false;
  };
  using Speaker = Turn;

  std::vector<Finding>& findings() { return page_.findings; }
  const std::vector<Finding>& findings() const { return page_.findings; }
  // Somebody introduced by a calling ("the nurse, Lois Hanley") is at work: no illness told is theirs.
  bool is_at_work(const Occurrence& o, const Cast& cast) const { return cast.entities[o.entity].worker; }
  Mention& add_mention(PersonName name, Role role, std::string reason);
  void mark_samples();
  void give(Mention& m, std::uint32_t index);

  // rows.cc: a row of a table is a person, or several
  void share_titles_of_lists(bool before_the_text);
  static bool says_what_all_get(std::string_view label);
  bool names_somebody_beside(const Finding& f) const;
  bool is_title_of_list(const Finding& f, std::uint32_t from) const;
  static bool stands_alone_in_its_row(const Table& table, std::uint32_t row);
  void read_rows();
  void read_row(const std::vector<std::uint32_t>& indices);
  void give_mailboxes(std::array<std::vector<std::uint32_t>, holder_count>& by_holder,
                      std::vector<std::uint32_t>& free_values) const;
  static std::string mailbox_of(std::string_view address);
  static bool is_mailbox_of(const PersonName& name, const std::string& mailbox);
  bool are_one(const std::vector<std::uint32_t>& some, const std::vector<std::uint32_t>& others) const;
  bool are_of_one_name(const std::vector<std::uint32_t>& names, const std::vector<std::uint32_t>& others) const;
  bool is_of_the_cared_for(const Finding& f) const;
  std::vector<std::vector<std::uint32_t>> take_named_in_cells(std::vector<std::uint32_t>& values,
                                                              const std::vector<std::uint32_t>& names,
                                                              const std::vector<std::uint32_t>& row);
  void add_listed(const std::vector<std::uint32_t>& list, std::size_t row_begin, std::int32_t subject,
                  const std::string& where);
  void add_joint(std::uint32_t name, const std::vector<std::uint32_t>& of_the_other, const std::string& where);
  static unsigned number_in(std::string_view label);
  void take_birth_behind(std::vector<std::uint32_t>& person,
                         std::array<std::vector<std::uint32_t>, holder_count>& by_holder) const;
  std::vector<std::vector<std::uint32_t>> take_numbered(
      std::array<std::vector<std::uint32_t>, holder_count>& by_holder);
  void take_by_first_word(std::vector<std::uint32_t>& list, std::vector<std::vector<std::uint32_t>>& people) const;
  bool has_name(const std::vector<std::uint32_t>& list) const;
  bool take_first_parent(std::array<std::vector<std::uint32_t>, holder_count>& by_holder,
                         std::vector<std::vector<std::uint32_t>>& numbered) const;
  void take_family_from_above(Mention& row, std::uint32_t table) const;
  void remember_row(const std::vector<std::uint32_t>& indices, std::uint32_t mention);
  void give_comments_of_cells();
  void share_the_home_above(Mention& m, std::uint32_t table_index, std::uint32_t row);
  static std::uint32_t row_of_reference(std::string_view line);
  bool continues_last_row(const std::vector<std::uint32_t>& indices) const;
  bool lives_in_the_same_home(const std::vector<std::uint32_t>& list) const;
  void share_of_the_row(std::uint32_t subject, std::uint32_t other, const std::vector<std::uint32_t>& list);
  void add_row_mention(const std::vector<std::uint32_t>& list, Holder holder, const std::string& where);

  // records.cc: the structure of the format has said who is who
  void read_records();
  void read_record(const Record& record, const std::vector<std::uint32_t>& structured, std::vector<std::uint32_t> names,
                   const std::vector<std::uint32_t>& values);
  void read_narrative(const Record& record, const std::vector<std::int32_t>& of_person, std::int32_t subject_mention,
                      const std::vector<std::uint32_t>& names, const std::vector<std::uint32_t>& values);
  std::uint32_t named_before(const Finding& f, const Places& places, const Span& span) const;

  // mail.cc: headers of mail, whose sender is no subject, but a private sender's address is his own
  void read_mail_headers();
  bool signs_as_sender(const Entity& entity) const;
  static std::string_view host_of(std::string_view address);
  bool is_host_of_headers(std::string_view host) const;
  void note_header_hosts();
  bool in_header(std::uint32_t at) const;
  bool stands_below_the_sender(const Finding& f);
  bool give_to_sender(std::uint32_t index);
  bool is_called_own(const Finding& f) const;
  std::uint32_t whose_login(const Finding& f) const;
  std::uint32_t quoted_from();

  // document.cc: forms and prose
  void read_document();
  bool is_subject_label(const Finding& f) const;
  std::vector<Span> split_records(const std::vector<std::uint32_t>& names);
  std::vector<std::uint32_t> lines_that_lead(const std::vector<std::uint32_t>& heads) const;
  std::uint32_t best_cut(std::uint32_t from, std::uint32_t to) const;
  void leave_out_words_of_addresses(Cast& cast, const std::vector<std::uint32_t>& values);
  void read_stretch(const Span& span, const std::vector<std::uint32_t>& names,
                    const std::vector<std::uint32_t>& values);
  bool rows_are_of_one_case() const;
  std::uint32_t head_of_household() const;
  std::vector<std::string> given_names_of_rows() const;
  std::uint32_t row_with_given(const PersonName& name) const;
  std::uint32_t row_with_name(const PersonName& name) const;
  bool is_in_the_line_of_another(std::uint32_t index, const Entity& entity, const Span& span) const;
  bool has_another(std::uint32_t index, const std::vector<std::uint32_t>& owned) const;
  bool named_beside(std::uint32_t index, std::uint32_t entity, const Places& places, const Span& span) const;
  void give_orphans(const std::vector<std::uint32_t>& orphans, const Cast& cast);

  // roles.cc: what those whom a document names are in it
  void take_titled_subject(Cast& cast);
  void take_paid_provider(Cast& cast) const;
  void take_staff_with_contact(Cast& cast) const;
  static void take_titled_provider(Cast& cast, std::string_view title);
  void take_families_from_above(Cast& cast) const;
  void find_who_wrote_down(Cast& cast, const std::vector<std::uint32_t>& values) const;
  bool signs_a_paragraph(const Finding& f, const std::vector<std::uint32_t>& values) const;
  bool updated_it(const Finding& f) const;
  bool did_it(const Finding& f) const;
  void take_greeted_staff(Cast& cast, const Span& span) const;
  void find_kin(Cast& cast) const;
  void find_letter_writer(Cast& cast, const Span& span, const std::vector<std::uint32_t>& values) const;
  const Finding& findings_at(const std::vector<std::uint32_t>& values, std::uint32_t at) const;
  std::uint32_t who_is_greeted(const Cast& cast) const;
  static bool names_kin_of_another(const Finding& f);
  bool is_anybody_named_before(const Cast& cast, std::uint32_t at) const;
  std::uint32_t find_subject(const Cast& cast);

  // heads.cc: lines that are a name, and what is known of who bears it below
  void find_heads(const Cast& cast, const Span& span, const std::vector<std::uint32_t>& values);
  bool is_born_below(std::uint32_t name_end, const std::vector<std::uint32_t>& values) const;
  static bool is_number_of_list(std::string_view mark);
  bool is_blank_or_ruler_above(std::uint32_t line, std::uint32_t from) const;
  static bool is_blank_or_ruler(std::string_view line);
  void bound_heads(const Span& span);
  bool tells_of(const Head& head, const std::vector<std::uint32_t>& values) const;
  std::uint32_t named_by_the_head(const Finding& f, const Places& places) const;
  std::vector<std::uint32_t> lines_with_names(const Cast& cast, const Span& span);

  // speakers.cc: "my number is ...", "your birth date": who speaks, and to whom
  bool word_ends_at(std::uint32_t end, std::string_view word) const;
  bool introduces_oneself(const Occurrence& o) const;
  void find_speakers(Cast& cast, const Span& span);
  void find_turns(Cast& cast);
  static bool tells_of_oneself(std::string_view text);
  bool tells_of_own_things(std::uint32_t begin, std::uint32_t end) const;
  bool is_in_headers_at_work(const PersonName& name) const;
  void find_writers(Cast& cast, const Span& span);
  void find_signatures(const Cast& cast, const Span& span);
  void find_ward(Cast& cast, const Speaker& speaker) const;
  bool makes_a_statement(std::uint32_t at, const Entity& entity) const;
  std::uint32_t speaker_before(std::uint32_t at) const;
  void end_with_entries(std::vector<Speaker>& speakers) const;
  bool moved_in_with(std::uint32_t at, const Finding& f) const;
  bool said_of_oneself(std::uint32_t index, const Places& places, const Span& span);
  std::uint32_t said_behind(const Finding& f, const Cast& cast) const;
  bool said_to_the_reader(const Finding& f, const Places& places, const Span& span);
  static bool says_you(Element element, std::string_view before);
  bool says_your(const Finding& f, const Places& places, const Span& span);
  bool says_my(const Finding& f) const;
  bool tells_of_whoever_signs(const Finding& f) const;
  bool is_of_who_signs(const Finding& f, const Cast& cast) const;

  // owner.cc: whose a value of a form or of running text is
  std::uint32_t respective_owner(std::uint32_t index, const std::vector<std::uint32_t>& values,
                                 const Places& places) const;
  std::uint32_t owner_of(std::uint32_t index, Cast& cast, Places& places, std::uint32_t subject, const Span& span);
  std::uint32_t named_in_the_line(const Finding& f, const Cast& cast, const Places& places, Holder holder) const;
  std::uint32_t named_in_the_half(const Finding& f, const Places& places) const;
  std::uint32_t named_in_the_row(const Finding& f, const Places& places) const;
  bool stands_for_whose_kin(const Occurrence& o, std::uint32_t end) const;
  Sex opens_with_a_pronoun(const Span& sentence) const;
  std::uint32_t only_one_of(Sex sex, const Cast& cast) const;
  std::uint32_t spouse_of_the_writer(const Finding& f, const Cast& cast) const;
  std::uint32_t told_with_the_number(const Finding& f, const Places& places) const;
  std::uint32_t named_in_the_sheet(const Finding& f, const Places& places) const;
  bool holds_numbers_of_somebody(std::uint32_t table);
  bool is_in_a_log_of_several(const Finding& f, const Cast& cast, const Places& places) const;
  bool is_named_in_another_row(const Entity& entity, const Finding& f);
  bool stands_behind(const Finding& f, const Occurrence& before, const Occurrence& after) const;
  bool stands_below(const Finding& f, const Occurrence& before, const Occurrence& after) const;
  std::uint32_t named_before_brackets(const Finding& f, const Places& places) const;
  bool has_own_mailbox_below(const Finding& f) const;
  std::vector<Occurrence>::const_iterator named_before_brackets_with(const std::vector<Occurrence>& list,
                                                                     std::vector<Occurrence>::const_iterator next,
                                                                     std::uint32_t at) const;
  std::vector<Occurrence>::const_iterator who_called_for(const std::vector<Occurrence>& list,
                                                         std::vector<Occurrence>::const_iterator next,
                                                         const Cast& cast) const;
  std::uint32_t named_above_the_table(const Finding& f, const Cast& cast, const Places& places, const Span& span) const;
  std::uint32_t named_above(const Finding& f, const Places& places, const Span& span) const;
  std::uint32_t named_at_the_head(const Finding& f, const Places& places, const Span& span) const;
  const Finding& finding_of_name(const Occurrence& o) const;
  std::uint32_t meant_for(const Finding& f, const Places& places, const Span& sentence) const;
  bool stands_in_a_signature(const Finding& f, const Places& places) const;
  std::uint32_t of_the_turn(const Finding& f, const Cast& cast, const Places& places) const;
  std::uint32_t nearest(const Finding& f, const Cast& cast, const Places& places, const Span& whole,
                        std::uint32_t subject);
  std::uint32_t named_in_the_clause_before(const Finding& f, const Span& sentence, const Places& places) const;
  static std::uint32_t spoken_of_most(const Cast& cast);
  bool opens_with_a_given_name(std::uint32_t begin, std::uint32_t end) const;
  bool leaves_out_who(const Span& sentence) const;
  std::uint32_t who_called(const Finding& f, const Places& places, const Span& span) const;
  std::uint32_t who_is_paid_for_care(const Cast& cast, const Places& places) const;
  std::uint32_t kin_by_the_label(const Finding& f, const Cast& cast, const Places& places) const;
  bool is_told(const Occurrence& o) const;
  bool does_it(const Occurrence& o) const;
  bool is_of_an_office(const Finding& f) const;
  bool is_number_of_kin(const Finding& f) const;
  std::uint32_t kin_whose_it_is(const Finding& f) const;
  bool speaks_of_a_thing(const Finding& f, const Span& sentence) const;
  std::uint32_t first_place_of(const Entity& entity) const;
  bool speaks_of_anybody(const Span& sentence) const;

  // shared.cc: what is of two people or of a family
  bool is_where_we_live(const Finding& f);
  void share_of_the_home(std::uint32_t subject);
  void share_of_the_family(const Span& span, std::size_t first);
  void share_of_couples(const Cast& cast, const std::vector<std::int32_t>& mention_of);
  std::pair<std::uint32_t, std::uint32_t> couple_before(std::uint32_t at, const Cast& cast, const Places& places) const;
  std::uint32_t shares_with(const Finding& f, std::uint32_t owner, const Cast& cast, const Places& places,
                            const Span& span) const;
  std::uint32_t holds_jointly(const Finding& f, std::uint32_t owner, const Cast& cast, const Places& places) const;
  std::vector<std::uint32_t> family_at(const Finding& f, std::uint32_t owner, const Cast& cast, const Places& places,
                                       const Span& span) const;
  std::uint32_t at_the_same_address(const Finding& f, std::uint32_t owner, const Cast& cast, const Places& places,
                                    const Span& sentence) const;
  std::uint32_t named_in_the_line_above(const Finding& f, std::uint32_t owner, const Cast& cast,
                                        const Places& places) const;
  static bool stands_beside(std::string_view between);
  std::uint32_t lives_with(const Finding& f, std::uint32_t owner, const Cast& cast, const Places& places,
                           const Span& sentence) const;

  // sentences.cc: lines, sentences and paragraphs
  std::uint32_t begin_of_line(std::uint32_t at, std::uint32_t from, std::uint32_t reach = 0xFFFFFFFFu) const;
  Span paragraph_around(std::uint32_t at, const Span& limit);
  bool ends_early(std::uint32_t newline) const;
  Span sentence_around(std::uint32_t at, const Span& limit) const;

  const TextPart& part_;
  std::string_view text_;
  PersonName carried_, subject_name_;
  ResultPage page_;
  std::vector<bool> owner_;                                                             // finding is given to a mention
  std::vector<std::uint32_t> private_senders_, row_subjects_;                           // mentions
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> columns_of_people_;  // table, column -> mention
  std::vector<std::uint32_t> beside_each_other_;  // mentions: people in columns of one table
  std::vector<bool> in_record_;                   // finding stands in a record that has a subject
  // The last row that had a subject, and the column of its name.
  std::uint32_t last_row_subject_ = 0, last_row_ = 0, last_row_table_ = Finding::no_table, last_row_names_ = nobody;
  static constexpr std::size_t most_speakers = 256;  // statements and messages; a longer list of them is none
  static constexpr std::size_t most_turns = 4096;
  std::pair<std::uint32_t, std::uint32_t> turn_pair_{nobody, nobody};  // where just two talk
  std::vector<Entry> entries_;                                         // of the stretch, where it is a log or a list
  std::vector<Head> heads_;                                            // likewise, in order of place
  std::vector<Speaker> speakers_, turns_;  // in order of place; turns: those of a transcript or chat
  bool speaks_twice_ = false;              // somebody of turns_ does: no list of names and telephones
  std::int32_t sender_ = -1;               // mention of who sent the mail
  std::string sender_host_;
  std::vector<std::string> header_hosts_;  // of those to whom it was sent; sorted
  static constexpr std::int32_t no_recipient = -1, several_recipients = -2;
  std::int32_t recipient_ = no_recipient;  // mention of the one to whom it was sent
  std::uint32_t quoted_from_ = nobody;     // not looked for yet
  bool subject_is_labelled_ = false;
  std::uint32_t writes_of_oneself_ = nobody;        // entity of the stretch whose own plan or diary it is
  std::map<std::uint32_t, bool> with_numbers_;      // of each table that was asked for
  std::uint32_t dominant_ = nobody;                 // of whom running text speaks most
  std::map<std::uint32_t, std::uint32_t> parties_;  // Finding::party -> entity of the stretch that is read
  bool personnel_ = false;
  bool child_is_subject_ = false;     // a table of one row names a child, and the document is about this child
  Span paragraph_, paragraph_limit_;  // the one that was looked for last, and where
  bool paragraph_wrapped_ = false;
};

}  // namespace spillmap::attribute
