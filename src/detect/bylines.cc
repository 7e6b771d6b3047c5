#include "detect/bylines.h"

#include <algorithm>
#include <string>

#include "base/text.h"
#include "detect/lines.h"

namespace spillmap::detect {
namespace {

constexpr std::size_t longest_line = 160;

std::string before_in_line(std::string_view text, std::uint32_t begin) {
  const std::size_t line = line_begin(text, begin, longest_line);
  return to_lower(trim(text.substr(line, begin - line)));
}

// The same with the line before, where a sentence goes on from there; no line but the last ends a paragraph.
std::string before_in_sentence(std::string_view text, std::uint32_t begin) {
  std::size_t line = line_begin(text, begin, longest_line);
  constexpr std::size_t near = 24;
  if (begin - line < near && line > 1 && text[line - 1] == '\n' && text[line - 2] != '\n')
    line = line_begin(text, line - 1, longest_line);
  return squeeze(to_lower(trim(text.substr(line, begin - line))));
}

// Takes `word` from the end of `text` if it stands there as a word of its own.
bool take_last(std::string_view& text, std::string_view word) {
  if (!text.ends_with(word) || (text.size() > word.size() && is_word(text[text.size() - word.size() - 1])))
    return false;
  text = trim(text.substr(0, text.size() - word.size()));
  return true;
}

template <class Words>
bool take_any(std::string_view& text, const Words& words) {
  return std::any_of(std::begin(words), std::end(words), [&](std::string_view word) { return take_last(text, word); });
}

}  // namespace

bool makes_the_paper(std::string_view text, std::uint32_t begin) {
  static constexpr std::string_view acts[] = {
      "printed", "prepared", "entered",   "updated",   "generated",  "typed",    "transcribed", "dictated",
      "scanned", "created",  "compiled",  "collected", "faxed",      "exported", "processed",   "produced",
      "keyed",   "run",      "requested", "revised",   "maintained", "filed"};
  const std::string line = before_in_line(text, begin);
  std::string_view before = line;
  if (!take_last(before, "by")) return false;
  // The day and the hour on which it was done.
  while (!before.empty() && !is_alpha(before.back())) before.remove_suffix(1);
  for (const std::string_view hour : {"am", "pm", "a.m", "p.m"})
    if (take_last(before, hour))
      while (!before.empty() && !is_alpha(before.back())) before.remove_suffix(1);
  take_last(before, "on");
  return take_any(before, acts);
}

bool is_calling_in_brackets(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  static constexpr std::string_view callings[] = {
      "manager",    "director",   "coordinator", "supervisor", "administrator", "nurse",      "caseworker",
      "worker",     "aide",       "counselor",   "counsellor", "therapist",     "officer",    "clerk",
      "attorney",   "bookkeeper", "scheduler",   "biller",     "secretary",     "teacher",    "principal",
      "accountant", "physician",  "doctor",      "dietitian",  "pharmacist",    "technician", "navigator",
      "specialist", "assistant",  "receptionist"};
  if (begin == 0 || text[begin - 1] != '(' || end >= text.size() || (text[end] != ')' && text[end] != ','))
    return false;
  const std::string line = before_in_line(text, begin - 1);
  std::string_view before = line;
  return take_any(before, callings);
}

bool is_somebodys_doctor(std::string_view text, std::uint32_t begin) {
  static constexpr std::string_view doctors[] = {
      "doctor",        "dr",          "physician", "pcp",          "psychiatrist", "cardiologist",
      "oncologist",    "neurologist", "surgeon",   "psychologist", "dentist",      "pediatrician",
      "obgyn",         "ob/gyn",      "midwife",   "nephrologist", "orthopedist",  "urologist",
      "dermatologist", "therapist",   "counselor", "prescriber"};
  static constexpr std::string_view whose[] = {"my",  "your", "his",   "her",     "their",
                                               "the", "our",  "whose", "primary", "attending"};
  static constexpr std::string_view orders[] = {"order of",      "orders of",         "ordered by",
                                                "prescribed by", "referred by",       "referral from",
                                                "referral by",   "under the care of", "per order of"};
  const std::string line = before_in_sentence(text, begin);
  std::string_view before = line;
  if (take_any(before, orders)) return true;
  const bool is = take_last(before, "is") || take_last(before, "was");
  if (!before.empty() && (before.back() == ',' || before.back() == '.')) {
    if (!is && before.back() == '.') return false;
    before = trim(before.substr(0, before.size() - 1));
  } else if (!is) {
    return take_any(before, doctors) && take_any(before, whose);
  }
  if (!take_any(before, doctors)) return false;
  return take_any(before, whose);
}

bool is_property_about_somebody(std::string_view line) {
  static constexpr std::string_view properties[] = {"title",       "subject",  "keywords",
                                                    "description", "comments", "category"};
  const std::string label = to_lower(trim(line.substr(0, line.find(':'))));
  return std::find(std::begin(properties), std::end(properties), label) != std::end(properties);
}

}  // namespace spillmap::detect
