// How far a scan is: one line that is drawn again on a terminal, plain lines every five seconds elsewhere.
#pragma once

#include <chrono>
#include <iosfwd>
#include <string>

#include "pipeline/scan.h"

namespace spillmap::cli {

class ProgressDisplay {
 public:
  using Clock = std::chrono::steady_clock;
  ProgressDisplay(std::ostream& err, bool terminal) : err_(err), terminal_(terminal) {}
  void update(const pipeline::ScanProgress& progress, Clock::time_point now = Clock::now());
  void finish();  // leaves the terminal with an empty line

 private:
  std::string text(const pipeline::ScanProgress& progress);
  void measure(const pipeline::ScanProgress& progress, Clock::time_point now);

  std::ostream& err_;
  bool terminal_;
  bool drawn_ = false;
  bool began_ = false;
  Clock::time_point last_line_, measured_;
  pipeline::ScanProgress::Phase phase_ = pipeline::ScanProgress::Phase::reading;
  std::uint64_t bytes_measured_ = 0, files_measured_ = 0;
  double bytes_a_second_ = 0, files_a_second_ = 0;  // of the last half minute or so
};

}  // namespace spillmap::cli
