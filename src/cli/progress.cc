#include "cli/progress.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <ostream>

#include "cli/text.h"

namespace spillmap::cli {
namespace {
constexpr std::chrono::seconds between_lines{5};
constexpr std::chrono::milliseconds between_measures{1000};
constexpr double memory_seconds = 15;

std::size_t terminal_width() {
  winsize size{};
  return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 20 ? size.ws_col : 80;
}
}  // namespace

void ProgressDisplay::measure(const pipeline::ScanProgress& p, Clock::time_point now) {
  if (!began_) {
    began_ = true;
    measured_ = now;
    last_line_ = now;
    bytes_measured_ = p.bytes_done;
    files_measured_ = p.files_done;
    return;
  }
  const double seconds = std::chrono::duration<double>(now - measured_).count();
  if (now - measured_ < between_measures) return;
  const auto follow = [&](double& rate, std::uint64_t done, std::uint64_t& before) {
    const double latest = static_cast<double>(done - std::min(done, before)) / seconds;
    rate = rate == 0 ? latest : rate + (latest - rate) * (1 - std::exp(-seconds / memory_seconds));
    before = done;
  };
  follow(bytes_a_second_, p.bytes_done, bytes_measured_);
  follow(files_a_second_, p.files_done, files_measured_);
  measured_ = now;
}

std::string ProgressDisplay::text(const pipeline::ScanProgress& p) {
  using Phase = pipeline::ScanProgress::Phase;
  if (p.phase == Phase::resolving)
    return "Working out who is who: " + count_of(p.mentions, "mention", "mentions") + " of people";
  if (p.phase == Phase::sealing) return "Sealing the case";
  std::string out = grouped(p.files_done) + (p.all_found ? " of " : " of at least ") +
                    count_of(p.files_found, "file", "files") + ", " + size_of(p.bytes_done) + " of " +
                    size_of(p.bytes_found);
  if (p.items_done > p.files_done) out += ", " + count_of(p.items_done, "item", "items");
  if (bytes_a_second_ > 0) out += ", " + size_of(static_cast<std::uint64_t>(bytes_a_second_)) + "/s";
  out += ", " + count_of(p.mentions, "mention", "mentions") + " of people";
  if (p.all_found && bytes_a_second_ > 0 && files_a_second_ > 0) {
    // Many small files are bound by their number, large ones by their bytes: the slower of the two counts.
    const double by_bytes =
        static_cast<double>(p.bytes_found - std::min(p.bytes_done, p.bytes_found)) / bytes_a_second_;
    const double by_files =
        static_cast<double>(p.files_found - std::min(p.files_done, p.files_found)) / files_a_second_;
    out += ", " + duration_of(std::max(by_bytes, by_files)) + " left";
  }
  return out;
}

void ProgressDisplay::update(const pipeline::ScanProgress& p, Clock::time_point now) {
  measure(p, now);
  if (terminal_) {
    // Cut to the width, else the line would wrap and could not be drawn again.
    err_ << '\r' << shortened(text(p), terminal_width() - 1) << "\x1b[K" << std::flush;
    drawn_ = true;
    return;
  }
  if (p.phase == phase_ && now - last_line_ < between_lines) return;
  phase_ = p.phase;
  last_line_ = now;
  err_ << text(p) << std::endl;
}

void ProgressDisplay::finish() {
  if (drawn_) err_ << "\r\x1b[K" << std::flush;
  drawn_ = false;
}

}  // namespace spillmap::cli
