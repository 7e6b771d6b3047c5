// Who is written to, how, and who is not and why: one person after the other.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "notify/address.h"
#include "notify/compose.h"
#include "notify/notify.h"

namespace spillmap::notify {

enum class Place : std::uint8_t { letter, held, substitute, none, sent_before, later };

inline constexpr std::string_view not_owed = "no law that was looked at asks for a letter to this person";

struct Decision {
  Place place = Place::none;
  std::string reason;  // of all but letters
  Letter letter;       // of letters; person, number and language are set in any case
  MailAddress address;
  std::string first, middle, last, suffix;  // of the person
  std::string guardian_line, representative_line, care_of;
  const Sent* sent = nullptr;  // that this person was written to, in whichever wave
  bool wanted_language_missing = false;
};

// Has a state that moves forward: persons must come in the order of the input, and a second pass needs a second
// planner. Both passes then decide the same.
class Planner {
 public:
  // `can_print` says which names the fonts have; asked only for letters beyond Latin, Greek and Cyrillic. What is
  // referred to must outlive the planner.
  using CanPrint = std::function<bool(std::string_view)>;
  Planner(const Input& input, const Options& options, const std::vector<GroupView>& groups, const Composer& composer,
          CanPrint can_print);
  Decision next(const Subject& subject);
  // Letters that wanted a code when no more were left.
  std::size_t codes_lacking() const { return codes_lacking_; }
  std::size_t minor_codes_lacking() const { return minor_codes_lacking_; }

 private:
  bool selected(const Letter& letter) const;
  bool printable(const std::string& name);
  void address_to(Decision& out, const std::vector<std::string>& names) const;
  std::string take_code(bool minor);

  const Input& input_;
  const Options& options_;
  const std::vector<GroupView>& groups_;
  const Composer& composer_;
  CanPrint can_print_;
  std::unordered_map<std::string, const Sent*> sent_;           // looked up only
  std::unordered_map<std::string, const RosterEntry*> roster_;  // looked up only
  std::unordered_map<std::string, bool> used_codes_;            // looked up only
  bool wave_exists_ = false;
  std::size_t letters_ = 0, next_code_ = 0, next_minor_code_ = 0, codes_lacking_ = 0, minor_codes_lacking_ = 0;
};

}  // namespace spillmap::notify
