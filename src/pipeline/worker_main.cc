// spillmap-worker: reads untrusted bytes and says what it found. Started by the coordinator, never by hand: it finds
// its socket at descriptor 3. It links no case file, no network and no user interface; see sandbox/policy.cc for what
// it may do.
#include <unistd.h>

#include <algorithm>
#include <ctime>

#include "attribute/attribute.h"
#include "detect/detect.h"
#include "extract/warm_up.h"
#include "pipeline/worker.h"

#ifdef SPILLMAP_SANITIZED
// The sandbox forbids what these would need: a symbolizer process, and looking at the own process for leaks.
extern "C" const char* __asan_default_options() { return "symbolize=0:detect_leaks=0:handle_abort=0"; }
#endif

namespace spillmap::pipeline {
namespace {

// Working memory of detection is dear to make and is handed from item to item; items nest, so there are a few.
using ScratchPool = std::vector<std::unique_ptr<DetectScratch>>;

class Analyser : public PartAnalyser {
 public:
  Analyser(const Detectors& detectors, ScratchPool& pool) : detectors_(detectors), pool_(pool) {
    if (pool_.empty()) {
      scratch_ = std::make_unique<DetectScratch>(detectors_);
    } else {
      scratch_ = std::move(pool_.back());
      pool_.pop_back();
    }
  }
  ~Analyser() override { pool_.push_back(std::move(scratch_)); }

  std::int8_t by_words(const Finding& finding) const override {
    const std::vector<ScorePart>& scores = score_parts(*scratch_);
    auto at = std::lower_bound(scores.begin(), scores.end(), finding.begin,
                               [](const ScorePart& score, std::uint32_t begin) { return score.begin < begin; });
    for (; at != scores.end() && at->begin == finding.begin; ++at)
      if (at->end == finding.end && at->element == finding.element && at->confidence == finding.confidence)
        return at->by_words;
    return 0;
  }
  ResultPage analyse(const TextPart& part) override {
    std::vector<Finding> findings;
    {
      const ScopedTimer timer(Stage::detect);
      find_values(detectors_, *scratch_, part, findings);
    }
    const ScopedTimer timer(Stage::attribute);
    return attributor_.attribute(part, std::move(findings));
  }

 private:
  const Detectors& detectors_;
  ScratchPool& pool_;
  std::unique_ptr<DetectScratch> scratch_;
  Attributor attributor_;
};

int work(int argc, char** argv) {
  const std::uint64_t memory_bytes = memory_argument(argc, argv);
  if (memory_bytes == 0) return exit_setup_failed;
  // Whatever libraries read from the disk they must read before the door closes: charset tables, the time zone.
  warm_up_readers();
  tzset();
  auto detectors = Detectors::create();
  if (!detectors) return exit_setup_failed;
  ScratchPool pool;
  ItemSetup setup;
  setup.make_analyser = [&] { return std::make_unique<Analyser>(**detectors, pool); };
  setup.learn = [&](std::string_view bytes) {
    Knowledge knowledge;
    Reader in(bytes);
    if (!get(in, knowledge) || !in.done()) return false;
    Detectors::Options options;
    options.knowledge = &knowledge;
    pool.clear();
    detectors = Detectors::create(options);
    return detectors.has_value();
  };
  return run_worker(setup, memory_bytes);
}

}  // namespace
}  // namespace spillmap::pipeline

int main(int argc, char** argv) {
  // Ends without destructors: the system takes the memory back faster.
  _exit(spillmap::pipeline::work(argc, argv));
}
