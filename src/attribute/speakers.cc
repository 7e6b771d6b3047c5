#include <algorithm>
#include <iterator>
#include <set>

#include "attribute/part_reader.h"
#include "base/text.h"
#include "names/name_words.h"

namespace spillmap::attribute {

bool PartReader::word_ends_at(std::uint32_t end, std::string_view word) const {
  if (end < word.size()) return false;
  const std::uint32_t begin = end - static_cast<std::uint32_t>(word.size());
  return equals_ignore_case(text_.substr(begin, word.size()), word) && (begin == 0 || !is_word(text_[begin - 1]));
}

// "I, Ann Brown, ...", "my name is Ann Brown", "this is Ann Brown calling".
bool PartReader::introduces_oneself(const Occurrence& o) const {
  std::uint32_t end = o.begin;
  while (end > 0 && o.begin - end < 3 && (text_[end - 1] == ' ' || text_[end - 1] == ':')) --end;
  if (end > 0 && text_[end - 1] == ',') return word_ends_at(end, "I,") || word_ends_at(end, "yo,");
  for (const std::string_view words : {"my name is", "this is", "me llamo", "mi nombre es", "habla", "le habla"})
    if (word_ends_at(end, words)) return true;
  // "Lars Engebretsen here, 607-..."
  const std::string_view rest = text_.substr(o.end, 12);
  for (const std::string_view words : {" here,", " here.", " here;", " calling", " speaking"})
    if (rest.starts_with(words)) return true;
  // "Yeah hi, it's Duane Ackerknecht": where the message begins.
  constexpr std::uint32_t longest_greeting = 40;
  const std::uint32_t line = begin_of_line(end, 0, longest_greeting);
  if (line > 0 && text_[line - 1] != '\n') return false;
  bool its = false;
  for (const std::string_view words : {"it's", "it\xE2\x80\x99s", "it is", "i am", "i'm", "soy"})
    its = its || word_ends_at(end, words);
  if (!its) return false;
  std::string_view greeting = trim(text_.substr(line, end - line));
  if (greeting.starts_with('"') || greeting.starts_with("\xE2\x80\x9C")) return true;
  const std::string small = to_lower(greeting);
  for (const std::string_view word : {"hi", "hello", "hey", "yeah", "yes", "good morning", "good afternoon", "hola"})
    if (small.starts_with(word)) return true;
  return false;
}

void PartReader::find_speakers(Cast& cast, const Span& span) {
  speakers_.clear();
  turns_.clear();
  turn_pair_ = {nobody, nobody};
  speaks_twice_ = false;
  find_turns(cast);
  find_writers(cast, span);
  const bool statements = speakers_.empty();
  for (const Occurrence& o : cast.occurrences) {
    if (speakers_.size() >= most_speakers) break;
    if (!introduces_oneself(o)) continue;
    Entity& entity = cast.entities[o.entity];
    if (entity.provider) continue;
    entity.author = false;
    speakers_.push_back({o.begin, o.entity});
  }
  if (speakers_.empty() && writes_of_oneself_ != nobody) speakers_.push_back({span.begin, writes_of_oneself_});
  if (speakers_.empty() && sender_ < 0) find_signatures(cast, span);
  if (speakers_.empty()) return;
  std::stable_sort(speakers_.begin(), speakers_.end(), [](const Speaker& a, const Speaker& b) { return a.at < b.at; });
  const std::uint32_t first = speakers_.front().entity;
  if (statements) find_ward(cast, speakers_.front());
  const bool one = std::all_of(speakers_.begin(), speakers_.end(), [&](const Speaker& s) { return s.entity == first; });
  const bool labelled =
      std::any_of(cast.entities.begin(), cast.entities.end(), [](const Entity& e) { return e.labelled_subject; });
  // A statement or an authorisation is about who makes it, unless an officer or a parent does.
  if (statements && one && !labelled && row_subjects_.empty() && cast.entities[first].holder == Holder::other &&
      makes_a_statement(speakers_.front().at, cast.entities[first]))
    cast.entities[first].labelled_subject = true;
}

// Of transcripts and chats: "ROWLEY: ...", "[2/27/25, 6:03 PM] Denis Lachance: ...". Who speaks is not spoken of.
void PartReader::find_turns(Cast& cast) {
  std::vector<Occurrence> labels;
  for (const Occurrence& o : cast.occurrences) {
    if (labels.size() >= most_turns) break;
    if (o.end >= text_.size() || text_[o.end] != ':') continue;
    const std::uint32_t line = begin_of_line(o.begin, 0, 40);
    const std::string_view before = trim(text_.substr(line, o.begin - line));
    const bool stamped = before.starts_with('[') && before.ends_with(']');
    if ((line == 0 || text_[line - 1] == '\n') && (before.empty() || stamped)) labels.push_back(o);
  }
  const bool several =
      std::any_of(labels.begin(), labels.end(), [&](const Occurrence& o) { return o.entity != labels.front().entity; });
  if (labels.size() < 4 || !several) return;
  std::set<std::uint32_t> heard;
  for (const Occurrence& o : labels) speaks_twice_ = !heard.insert(o.entity).second || speaks_twice_;
  std::vector<std::uint32_t> talkers;
  for (const Occurrence& o : labels)
    if (talkers.size() < 3 && std::find(talkers.begin(), talkers.end(), o.entity) == talkers.end())
      talkers.push_back(o.entity);
  if (talkers.size() == 2) turn_pair_ = {talkers[0], talkers[1]};
  for (const Occurrence& o : labels) {
    turns_.push_back({o.begin, o.entity});
    Entity& entity = cast.entities[o.entity];
    bool asks = false;
    for (const std::uint32_t i : entity.findings)
      asks = asks || contains_ignore_case(findings()[i].label, "interviewer") ||
             contains_ignore_case(findings()[i].label, "examiner") ||
             contains_ignore_case(findings()[i].label, "investigator");
    if (!asks && !entity.provider) entity.author = false;
    if (asks) entity.author = true;
  }
  speakers_ = turns_;
  std::erase_if(cast.occurrences, [&](const Occurrence& o) {
    const auto at = std::lower_bound(turns_.begin(), turns_.end(), o.begin,
                                     [](const Speaker& s, std::uint32_t begin) { return s.at < begin; });
    return at != turns_.end() && at->at == o.begin;
  });
}

// Words of one's own life, in what somebody writes.
bool PartReader::tells_of_oneself(std::string_view text) {
  static constexpr std::string_view phrases[] = {
      "my wife",     "my husband",      "my son",      "my daughter", "my mother",   "my father",   "my mom",
      "my dad",      "my kid",          "my child",    "my brother",  "my sister",   "my account",  "our account",
      "my checking", "my social",       "my ssn",      "my license",  "my rent",     "my landlord", "my doctor",
      "my surgery",  "my prescription", "my benefits", "my late ",    "mi esposo",   "mi esposa",   "mi hijo",
      "mi hija",     "mi mamá",         "mi suegr",    "mi cuenta",   "nos mudamos", "me mudé",     "our new address",
      "our son",     "our daughter",    "my birthday"};
  // One pass for all of them, and a look only where a word begins as they do: mails can be long.
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = lower(text[i]);
    if ((c != 'm' && c != 'o' && c != 'n') || (i > 0 && is_alnum(text[i - 1]))) continue;
    const std::string_view rest = text.substr(i);
    for (const std::string_view phrase : phrases)
      if (phrase[0] == c && equals_ignore_case(rest.substr(0, phrase.size()), phrase)) return true;
  }
  return false;
}

// Older mails quoted below: who wrote each. Who writes of a family of his own, from elsewhere, is a private person.
void PartReader::find_writers(Cast& cast, const Span& span) {
  std::vector<Occurrence> writers;
  for (const Occurrence& o : cast.occurrences) {
    if (writers.size() >= most_turns) break;
    const std::uint32_t line = begin_of_line(o.begin, span.begin, 80);
    std::string_view before = text_.substr(line, o.begin - line);
    while (!before.empty() && (before.front() == '>' || before.front() == ' ' || before.front() == '*'))
      before.remove_prefix(1);
    std::string_view rest = text_.substr(o.end, 100);
    rest = rest.substr(0, rest.find('\n'));
    const bool header = before.starts_with("From:") || before.starts_with("De:");
    const bool wrote =
        (before.starts_with("On ") || before.starts_with("El ")) &&
        (rest.find("wrote:") != std::string_view::npos || rest.find("escribi") != std::string_view::npos);
    if ((header || wrote) && !in_header(o.begin)) writers.push_back(o);
  }
  for (std::size_t k = 0; k < writers.size(); ++k) {
    const Occurrence& o = writers[k];
    Entity& entity = cast.entities[o.entity];
    const std::uint32_t end = k + 1 < writers.size() ? writers[k + 1].begin : span.end;
    constexpr std::size_t longest_line = 400;
    const std::size_t line_size = std::min(text_.substr(o.end, longest_line).find('\n'), longest_line);
    const std::uint32_t line_end = std::min(span.end, o.end + static_cast<std::uint32_t>(line_size));
    std::uint32_t address = nobody;
    for (auto f = std::lower_bound(findings().begin(), findings().end(), o.end,
                                   [](const Finding&x, std::uint32_t at) { return x.begin < at; });
         f != findings().end() && f->begin < line_end; ++f)
      if (f->element == Element::email) address = static_cast<std::uint32_t>(f - findings().begin());
    bool own = false;
    if (address != nobody && !entity.provider) {
      Finding& mail = findings()[address];
      own = (mail.flags & flag_business) == 0 ||
            (!is_host_of_headers(host_of(mail.normalized)) && host_of(mail.normalized) != sender_host_ &&
             tells_of_oneself(text_.substr(line_end, end - std::min(end, line_end))));
      if (own) {
        mail.flags &= ~static_cast<std::uint32_t>(flag_business);
        mail.holder = Holder::other;
      }
    }
    if (own)
      entity.author = false;
    else
      entity.author = entity.author || address != nobody ||
                      (!entity.labelled_subject && !tells_of_own_things(line_end, end) &&
                       (is_in_headers_at_work(entity.name) ||
                        // Between mailboxes of offices alone nobody writes but who works there.
                        (sender_ >= 0 && private_senders_.empty() &&
                         page_.mentions[static_cast<std::size_t>(sender_)].role == Role::author)));
    speakers_.push_back({o.begin, o.entity});
  }
}

// "my house", "my late husband" in what somebody writes.
bool PartReader::tells_of_own_things(std::uint32_t begin, std::uint32_t end) const {
  constexpr std::uint32_t longest = 4000;
  const std::string_view words = text_.substr(begin, std::min(end - std::min(begin, end), longest));
  return words.find(" my ") != std::string_view::npos || words.find("\nmy ") != std::string_view::npos ||
         words.find("My ") != std::string_view::npos || words.find(" mi ") != std::string_view::npos;
}

// Does the mail come from or go to an office's mailbox of that name?
bool PartReader::is_in_headers_at_work(const PersonName& name) const {
  constexpr std::size_t most_in_headers = 16;
  for (std::size_t m = 0; m < std::min(page_.mentions.size(), most_in_headers); ++m) {
    const Mention& header = page_.mentions[m];
    if (header.role == Role::author && header.reason.starts_with("mail header") && !header.name.family.empty() &&
        same_name(header.name, name))
      return true;
  }
  return false;
}

// Letters: "I" is who signs below, a name on a line of its own.
void PartReader::find_signatures(const Cast& cast, const Span& span) {
  // "Re: Ms. Holt ... I treated her for": what somebody writes of another.
  if (std::any_of(cast.entities.begin(), cast.entities.end(), [](const Entity& e) { return e.labelled_subject; }))
    return;
  std::uint32_t from = span.begin;
  int tried = 0;
  for (const Occurrence& o : cast.occurrences) {
    if (speakers_.size() >= most_speakers) break;
    if (cast.entities[o.entity].name.given.empty()) continue;
    std::uint32_t line = o.begin;
    while (line > span.begin && (text_[line - 1] == ' ' || text_[line - 1] == '\t')) --line;
    if (line > span.begin && text_[line - 1] != '\n') continue;
    if (o.end < text_.size() && text_[o.end] != '\n' && text_[o.end] != ',') continue;
    constexpr std::uint32_t longest_letter = 6000;
    constexpr int most_tried = 400;
    if (o.begin < from || ++tried > most_tried) continue;
    const std::string_view whole = text_.substr(from, o.begin - from);
    const std::string_view letter = whole.substr(whole.size() - std::min<std::size_t>(whole.size(), longest_letter));
    if (letter.find(" I ") == std::string_view::npos && letter.find("\nI ") == std::string_view::npos &&
        letter.find(" my ") == std::string_view::npos && letter.find("My ") == std::string_view::npos)
      continue;
    speakers_.push_back({from, o.entity});
    from = o.end;
  }
  // What follows the last signature is nobody's.
  if (!speakers_.empty()) speakers_.push_back({from, nobody});
}

// "I, Ann Brown, residing at ..., as guardian for Bo Lind, report as follows": the paper is about whom she acts for.
void PartReader::find_ward(Cast& cast, const Speaker& speaker) const {
  constexpr std::uint32_t farthest = 320, right_behind = 32;
  if (speaker.at < 2 || !word_ends_at(speaker.at - 1, "I,") || !row_subjects_.empty()) return;
  for (const Entity& e : cast.entities)
    if (e.labelled_subject) return;
  const std::string_view words = text_.substr(speaker.at, farthest);
  std::size_t acts = std::string_view::npos;
  for (const std::string_view phrase :
       {"guardian for", "guardian of", "guardian and conservator of", "conservator of", "conservator for",
        "caseworker for", "case manager for", "social worker for", "attorney-in-fact for", "agent for", "on behalf of",
        "power of attorney for", "representative payee for"})
    if (const std::size_t at = words.find(phrase); at != std::string_view::npos)
      acts = std::min(acts, at + phrase.size());
  if (acts == std::string_view::npos) return;
  const std::string_view phrase = words.substr(0, acts);
  const bool at_work = phrase.ends_with("worker for") || phrase.ends_with("manager for");
  for (std::size_t i = 0; i + 2 < acts && !at_work; ++i)
    if (words[i] == '\n' && words[i + 1] == '\n') return;
  const std::uint32_t behind = speaker.at + static_cast<std::uint32_t>(acts);
  const auto ward = std::lower_bound(cast.occurrences.begin(), cast.occurrences.end(), behind,
                                     [](const Occurrence& o, std::uint32_t at) { return o.begin < at; });
  if (ward == cast.occurrences.end() || ward->begin - behind > right_behind || ward->entity == speaker.entity) return;
  Entity &one = cast.entities[ward->entity], &writer = cast.entities[speaker.entity];
  if (!one.eligible() || one.worker || one.name.given.empty() || one.name.family.empty()) return;
  one.labelled_subject = true;
  one.holder = Holder::subject;
  // "I, Ann Brown, ... have been the caseworker for": sworn in the course of the work.
  if (at_work)
    writer.author = true;
  else if (writer.holder == Holder::other)
    writer.holder = Holder::guardian;
}

// "I, Ann Brown, residing at ..."
bool PartReader::makes_a_statement(std::uint32_t at, const Entity& entity) const {
  if (at < 2 || !word_ends_at(at - 1, "I,")) return false;
  const std::size_t end = std::min(at + entity.name.given.size() + entity.name.family.size(), text_.size());
  const std::string after = to_lower(text_.substr(end, 70));
  for (const std::string_view word :
       {"notary", "physician", "clerk", "officer", "attorney", "esq", "director", "m.d", ", md", "caseworker",
        "commissioner", "superintendent", "parent", "guardian", "mother", "father", "legal representative"})
    if (after.find(word) != std::string::npos) return false;
  return true;
}

std::uint32_t PartReader::speaker_before(std::uint32_t at) const {
  const auto next = std::upper_bound(speakers_.begin(), speakers_.end(), at,
                                     [](std::uint32_t place, const Speaker& s) { return place < s.at; });
  if (next == speakers_.begin()) return nobody;
  // Who speaks in one entry of a log is silent in the next.
  const Entry* entry = attribute::entry_at(entries_, std::prev(next)->at);
  return turns_.empty() && entry != nullptr && at >= entry->end ? nobody : std::prev(next)->entity;
}

void PartReader::end_with_entries(std::vector<Speaker>& speakers) const {
  if (!turns_.empty() || entries_.empty()) return;
  const std::size_t count = speakers.size();
  for (std::size_t k = 0; k < count; ++k)
    if (const Entry* entry = attribute::entry_at(entries_, speakers[k].at); entry != nullptr)
      if (k + 1 == count || speakers[k + 1].at >= entry->end) speakers.push_back({entry->end, nobody});
  std::stable_sort(speakers.begin(), speakers.end(), [](const Speaker& a, const Speaker& b) { return a.at < b.at; });
}

// Whether the words before the value, in its sentence and after the last name, say "my", "I" or "me".
// "moved in with my", "living w/ my", right before the word for kin at `at`; an address follows.
bool PartReader::moved_in_with(std::uint32_t at, const Finding& f) const {
  constexpr std::uint32_t reach = 24;
  if (f.element != Element::address) return false;
  const std::string before = to_lower(text_.substr(at - std::min(at, reach), std::min(at, reach)));
  for (const std::string_view words :
       {"in with my ", "in w my ", "in w/ my ", "living with my ", "living w my ", "living w/ my ", "staying with my ",
        "staying w my ", "staying w/ my ", "live with my ", "live w my ", "live w/ my "})
    if (before.ends_with(words)) return true;
  return false;
}

bool PartReader::said_of_oneself(std::uint32_t index, const Places& places, const Span& span) {
  const Finding& f = findings()[index];
  if (f.how != How::prose || f.table != Finding::no_table || (f.flags & flag_business) != 0) return false;
  if (f.holder != Holder::subject && f.holder != Holder::other) return false;
  if (speakers_.empty() && sender_ < 0) return false;
  // "I updated the chart (QX104471)": of whom is treated.
  constexpr std::uint32_t right_before = 24;
  if (f.element == Element::medical_record_number &&
      !contains_ignore_case(text_.substr(f.begin - std::min(f.begin, right_before), std::min(f.begin, right_before)),
                            "my "))
    return false;
  constexpr std::uint32_t reach = 90;
  std::uint32_t from = std::max(span.begin, f.begin > reach ? f.begin - reach : 0);
  for (const std::vector<Occurrence>* list : {&places.eligible, &places.others}) {
    auto next = Places::from(*list, f.begin);
    // "I" and "my" that were found to be who speaks name nobody else.
    constexpr std::uint32_t longest_pronoun = 3;
    while (next != list->begin() && std::prev(next)->end > from &&
           std::prev(next)->end - std::prev(next)->begin <= longest_pronoun)
      --next;
    if (next != list->begin()) from = std::max(from, std::prev(next)->end);
  }
  static constexpr std::string_view kin[] = {"son",     "daughter", "mother",  "father", "mom",       "dad",
                                             "husband", "wife",     "brother", "sister", "child",     "children",
                                             "client",  "patient",  "he",      "she",    "her",       "his",
                                             "they",    "their",    "hijo",    "hija",   "clinician", "doctor"};
  // "Bring your license. I read it as 28748629 off the photo": somebody else's.
  for (const std::string_view words : {"read it as ", "have it as ", "have you as ", "show it as ", "see it as "})
    if (text_.substr(0, f.begin).ends_with(words)) return false;
  bool mine = false;
  // Whose a password is may stand in the middle: "the user for our account is ... and the password ...".
  const std::uint32_t until = f.element == Element::credentials ? f.end : f.begin;
  for (std::uint32_t i = from; i < until;) {
    if (!is_word(text_[i])) {
      if ((text_[i] == '.' || text_[i] == ';' || text_[i] == '!' || text_[i] == '?') && i + 1 < f.begin &&
          is_space(text_[i + 1]))
        mine = false;
      ++i;
      continue;
    }
    std::uint32_t end = i;
    while (end < until && is_word(text_[end])) ++end;
    const std::string_view word = text_.substr(i, end - i);
    const bool small_i = word == "i" && end < text_.size() && text_[end] == ' ' && (i == 0 || is_space(text_[i - 1]));
    if (word == "I" || small_i || equals_ignore_case(word, "my") || equals_ignore_case(word, "mine") ||
        equals_ignore_case(word, "me") || equals_ignore_case(word, "our") || equals_ignore_case(word, "we") ||
        equals_ignore_case(word, "mi"))
      mine = true;
    else if (moved_in_with(i, f))
      ;  // "i moved in w my mom for now its 66 Mill Rd" is where both live
    else if (std::any_of(std::begin(kin), std::end(kin),
                         [&](std::string_view k) { return equals_ignore_case(word, k); }) ||
             equals_ignore_case(word, "your") ||
             (equals_ignore_case(word, "contact") && word_ends_at(i - 1, "emergency")))
      mine = false;
    i = end;
  }
  return mine;
}

// "518-49-7037 (his)   519-60-9026 (hers)": of the only man or woman of the text.
std::uint32_t PartReader::said_behind(const Finding& f, const Cast& cast) const {
  constexpr std::size_t most = 64;
  if (f.end + 5 > text_.size() || cast.entities.size() > most) return nobody;
  const std::string_view behind = text_.substr(f.end, 8);
  const std::string_view before = text_.substr(0, f.begin);
  const auto says = [&](std::string_view word) {  // "Card (his): 4330 2730 8895 4249"
    return contains_ignore_case(f.label, word) ||
           (before.ends_with(": ") && before.substr(0, before.size() - 2).ends_with(word));
  };
  const bool his = behind.starts_with(" (his)") || says("(his)");
  const bool hers = behind.starts_with(" (hers)") || behind.starts_with(" (her)") || says("(hers)") || says("(her)");
  if (!his && !hers) return nobody;
  std::uint32_t found = nobody, unknown = nobody;
  int count = 0, others = 0, unknowns = 0;
  for (std::uint32_t e = 0; e < cast.entities.size(); ++e) {
    const Entity& entity = cast.entities[e];
    // Who is named only later is not meant.
    if (!entity.eligible() || entity.lone || findings()[entity.findings.front()].begin > f.begin) continue;
    if (entity.sex == Sex::unknown) {
      ++unknowns;
      unknown = e;
    } else if (entity.sex == (his ? Sex::male : attribute::Sex::female)) {
      ++count;
      found = e;
    } else {
      ++others;
    }
  }
  if (count == 1) return found;
  return count == 0 && others == 1 && unknowns == 1 ? unknown : nobody;
}

// "under your date of birth 2/19/1988", in a mail to one person and where nobody else is named.
bool PartReader::said_to_the_reader(const Finding& f, const Places& places, const Span& span) {
  return recipient_ >= 0 && f.begin < quoted_from() && says_your(f, places, span);
}

// "You said you had moved to 12 Elm St", "the cell number we have, 518-555-0147".
bool PartReader::says_you(Element element, std::string_view before) {
  constexpr std::size_t farthest = 48;
  if (before.size() > farthest) before.remove_prefix(before.size() - farthest);
  const auto says = [&](std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view w) { return before.find(w) != std::string_view::npos; });
  };
  if (element == Element::address)
    return says({" you have moved to ", " you had moved to ", " you moved to ", " you live at ", " you lived at ",
                 " you are living at ", " you reside at ", " you now live at "});
  return element == Element::phone && says({"cell number we have", "cell we have", "home number we have",
                                            "number you gave", "cell you gave", "number you left"});
}

bool PartReader::says_your(const Finding& f, const Places& places, const Span& span) {
  if (f.how != How::prose || f.table != Finding::no_table || (f.flags & flag_business) != 0 ||
      (f.holder != Holder::subject && f.holder != Holder::other))
    return false;
  const Span sentence = sentence_around(f.begin, span);
  const auto next = Places::from(places.eligible, f.begin);
  std::uint32_t from = sentence.begin;
  if (next != places.eligible.begin() && std::prev(next)->begin >= sentence.begin) {
    if (!is_health(f.element)) return false;
    from = std::prev(next)->end;  // "Nurse Ann Brown has spoken with you about the isoniazid"
  }
  // "Bring your license. I read it as 28748629": what "it" is stands in the sentence before.
  if (from == sentence.begin && from > span.begin + 2 &&
      text_.substr(from, f.begin - from).find(" it as ") != std::string_view::npos)
    from = sentence_around(from - 2, span).begin;
  const std::string before = " " + fold(squeeze(text_.substr(from, f.begin - from))) + " ";
  if (from == sentence.begin && says_you(f.element, before)) return true;
  std::size_t your = before.rfind(" your ");
  if (is_health(f.element) && from > sentence.begin) your = before.rfind(" with you about ");
  if (your == std::string::npos) return false;
  constexpr std::size_t farthest = 60;
  if (before.size() - your > farthest) return false;
  std::string between = before.substr(your);
  for (char& c : between)
    if (!is_word(c)) c = ' ';
  for (const std::string_view other :
       {" client ",    " patient ", " son ",    " daughter ", " child ",   " mother ",   " father ", " wife ",
        " husband ",   " brother ", " sister ", " employee ", " student ", " resident ", " case ",   " spouse ",
        " dependent ", " team ",    " staff ",  " member ",   " tenant ",  " his ",      " her "})
    if (between.find(other) != std::string::npos) return false;
  if (!is_contact_detail(f.element)) return true;
  for (const std::string_view own :
       {"personal", "private", "home", "cell", "mobile", " your phone ", " your e mail ", " your email "})
    if (between.find(own) != std::string::npos) return true;
  return false;
}

// "my knee replacement", "my own license": right before the value.
bool PartReader::says_my(const Finding& f) const {
  constexpr std::uint32_t reach = 24;
  const std::string before =
      " " + to_lower(squeeze(text_.substr(f.begin > reach ? f.begin - reach : 0, std::min(f.begin, reach)))) + " ";
  const std::size_t my = std::max(before.rfind(" my ") + 1, before.rfind(" mi ") + 1);
  return my > 0 && before.find_first_of(".;,", my) == std::string::npos;
}

// "I have spinal stenosis", "and I was born 7/21/87": said of oneself, whoever signs. What one restarts or saw
// somebody for is of the work.
bool PartReader::tells_of_whoever_signs(const Finding& f) const {
  constexpr std::uint32_t reach = 40;
  const std::string before =
      " " + to_lower(squeeze(text_.substr(f.begin > reach ? f.begin - reach : 0, std::min(f.begin, reach)))) + " ";
  const auto ends_with = [&](std::initializer_list<std::string_view> endings) {
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view e) { return before.ends_with(e); });
  };
  if (f.element == Element::date_of_birth)
    return ends_with({" i was born ", " i was born on ", " i'm born ", " i am born "});
  if (f.element == Element::address)
    return ends_with({" i live at ", " i am at ", " i'm at ", " i reside at ", " i moved to ", " i now live at "});
  return is_health(f.element) && ends_with({" i have ", " i've had ", " i suffer from ", " i take ", " i am on ",
                                            " i'm on ", " i was diagnosed with ", " i have been diagnosed with "});
}

// "Should you have questions, contact me at 518-555-0129": the number of the office that signs the letter.
bool PartReader::is_of_who_signs(const Finding& f, const Cast& cast) const {
  if (f.how != How::prose || !is_contact_detail(f.element) || f.element == Element::address) return false;
  const bool signs =
      std::any_of(cast.entities.begin(), cast.entities.end(), [](const Entity& e) { return !e.eligible(); });
  if (!signs) return false;
  const std::string before = to_lower(text_.substr(f.begin > 24 ? f.begin - 24 : 0, f.begin > 24 ? 24 : f.begin));
  for (const std::string_view words : {"contact me at ", "call me at ", "reach me at ", "contact me on ", "call us at ",
                                       "contact us at ", "reach us at ", " to me at ", " to us at ", "llame al ",
                                       "llamar al ", "comuniquese al ", "our office at ", "me directly at "})
    if (before.ends_with(words)) return true;
  return false;
}

}  // namespace spillmap::attribute
