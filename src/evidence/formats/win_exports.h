// One Windows event put together from the names and values that a tool exported, whatever it calls them.
#pragma once

#include <deque>
#include <string>
#include <string_view>

#include "evidence/formats/win_events.h"

namespace spillmap {

class EventBuilder {
 public:
  explicit EventBuilder(const ReadOptions& options) : options_(options) {}
  void clear();
  // `parent` is the name of what `key` stands in, for keys as common as "Name".
  void add(std::string_view key, std::string value, std::string_view parent = {});
  // All scalars of a JSON object, at any depth that events have.
  void add_json(std::string_view object);
  // The text that people read, of which English systems' fields can be taken back: "Object Name:\t\tC:\HR\a.txt".
  void add_message(std::string_view text);
  // False when there is no number of an event. The event borrows from this until clear().
  bool finish(WinEvent& event);

 private:
  void add_json(std::string_view value, std::string_view key, std::string_view parent, int depth);
  const ReadOptions& options_;
  std::deque<std::string> texts_;
  std::vector<std::pair<std::string_view, std::string_view>> fields_;
  std::string_view id_, provider_, channel_, computer_, record_, time_, keywords_, message_;
  int time_rank_ = 0, id_rank_ = 0;
  bool failure_ = false;
};

// Does the name stand for the number of an event? For sniffing.
bool is_event_id_key(std::string_view key);

}  // namespace spillmap
