// Whatever is read by the distrustful readers of base/serial.h: messages between coordinator and worker, pages, and the
// sealed rows of a case. What is taken must come out as the same bytes when it is written and read again.
#include "casefile/records.h"
#include "model/wire.h"
#include "pipeline/protocol.h"
#include "require.h"

namespace {

using namespace spillmap;
using namespace spillmap::pipeline;

std::string written(const PageMessage& message) {
  ResultPage page;
  Reader in(message.page);
  require(get(in, page) && in.done(), "a page that was taken can be read");
  require(page.mentions.size() == message.mentions, "as many mentions as were counted");
  return packed(message.ordinal, page);
}
template <class Message>
std::string written(const Message& message) {
  return packed(message);
}

template <class Message>
void message(std::string_view bytes) {
  Message first;
  if (!unpack(bytes, first)) return;
  const std::string once = written(first);
  Message second;
  require(unpack(once, second), "a message that was taken can be sent on");
  require(written(second) == once, "a message stays the same");
}

// The three ways to read a page take the same bytes.
void page_views(std::string_view bytes) {
  ResultPage page;
  Reader in(bytes);
  const bool good = get(in, page) && in.done();
  std::size_t mentions = 0;
  PageView view;
  require(check_page(bytes, mentions) == good && view.read(bytes) == good, "all readers of pages agree");
  if (!good) return;
  require(view.mentions().size() == mentions && view.findings().size() == page.findings.size(), "nothing is left out");
}

template <class Value>
void value(std::string_view bytes) {
  Value first;
  Reader in(bytes);
  if (!get(in, first) || !in.done()) return;
  Writer once;
  put(once, first);
  Value second;
  Reader again(once.bytes());
  require(get(again, second) && again.done(), "a value that was taken can be written");
  Writer twice;
  put(twice, second);
  require(twice.bytes() == once.bytes(), "a value stays the same");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  switch (data[0] % 14) {
    case 0: message<ReadyMessage>(bytes); break;
    case 1: message<JobMessage>(bytes); break;
    case 2: message<BeginMessage>(bytes); break;
    case 3: message<KindMessage>(bytes); break;
    case 4: message<PageMessage>(bytes); break;
    case 5: message<LostMessage>(bytes); break;
    case 6: message<DoneMessage>(bytes); break;
    case 7: message<FinishedMessage>(bytes); break;
    case 8:
      value<ResultPage>(bytes);
      page_views(bytes);
      break;
    case 9: value<ContentInfo>(bytes); break;
    case 10: value<SourceRecord>(bytes); break;
    case 11: value<ContentRecord>(bytes); break;
    case 12: message<ExplainedMessage>(bytes); break;
    default: value<Person>(bytes); break;
  }
  return 0;
}
