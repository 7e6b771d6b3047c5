// What Windows events say of files, whichever way they were exported. The readers of EVTX, XML, JSON and CSV bring
// events into one shape; this makes claims of them.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "evidence/reading.h"

namespace spillmap {

// Texts are borrowed. Fields are named as in the XML form: "SubjectUserName", "RelativeTargetName".
struct WinEvent {
  std::uint32_t id = 0;
  std::string_view provider, channel, computer;
  std::uint64_t record = 0;
  std::uint64_t filetime = 0;  // 0: only `at` is known
  Instant at;
  bool failure = false;  // an audit of a refused try
  std::vector<std::pair<std::string_view, std::string_view>> fields;

  std::string_view get(std::string_view name) const {
    for (const auto& [key, value] : fields)
      if (key == name) return value == "-" ? std::string_view() : value;
    return {};
  }
};

// The events that claims, identities and gaps are made of; an EVTX reader passes all others over unseen.
bool is_wanted_event(std::uint32_t id);

class WinEvents {
 public:
  explicit WinEvents(Reading& reading) : reading_(reading) {}
  Status event(const WinEvent& event, RecordRef record);

 private:
  struct Handle {
    std::string path;
    RecordRef record;
  };
  Status file_event(const WinEvent& event, RecordRef record);
  Status share_event(const WinEvent& event, RecordRef record);
  Status sysmon_event(const WinEvent& event, RecordRef record);
  Status file_claim(const WinEvent& event, RecordRef record, Claim& claim);
  Actor subject(const WinEvent& event);

  Reading& reading_;
  std::unordered_map<std::string, Handle> handles_;  // by computer, process and handle
  std::string session_;
};

}  // namespace spillmap
