#include "sandbox/channel.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/socket.h>

#include <thread>

#include "sandbox/process.h"

namespace spillmap::sandbox {
namespace {

struct Pair {
  UniqueFd a, b;
  Pair() {
    int fds[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds) == 0) {
      a.reset(fds[0]);
      b.reset(fds[1]);
    }
  }
};

TEST(Channel, MessagesArriveWholeAndInOrder) {
  Pair pair;
  const std::string large(5u << 20, 'L');
  std::thread sender([&] {
    EXPECT_TRUE(send_message(pair.a.get(), 1, "first"));
    EXPECT_TRUE(send_message(pair.a.get(), 2, large));
    EXPECT_TRUE(send_message(pair.a.get(), 3, ""));
    pair.a.reset();
  });
  MessageReader reader(pair.b.get(), max_payload_bytes, false);
  auto one = reader.next();
  ASSERT_TRUE(one && *one);
  EXPECT_EQ((*one)->kind, 1);
  EXPECT_EQ((*one)->payload, "first");
  auto two = reader.next();
  ASSERT_TRUE(two && *two);
  EXPECT_EQ((*two)->payload, large);
  auto three = reader.next();
  ASSERT_TRUE(three && *three);
  EXPECT_EQ((*three)->kind, 3);
  EXPECT_EQ((*three)->payload, "");
  auto end = reader.next();
  ASSERT_TRUE(end);
  EXPECT_FALSE(*end);
  EXPECT_TRUE(reader.closed());
  sender.join();
}

// Short messages are taken from the socket many at a time; poll() does not know of those that wait in the reader.
TEST(Channel, AReaderThatDoesNotBlockTellsWhatItHolds) {
  Pair pair;
  ASSERT_EQ(fcntl(pair.b.get(), F_SETFL, O_NONBLOCK), 0);
  MessageReader reader(pair.b.get(), max_payload_bytes, false);
  auto nothing = reader.next();
  ASSERT_TRUE(nothing);
  EXPECT_FALSE(*nothing);
  for (int i = 0; i < 100; ++i) ASSERT_TRUE(send_message(pair.a.get(), 1, std::to_string(i)));
  const std::string whole = framed(2, "the last");
  ASSERT_TRUE(send_message_after(pair.a.get(), whole, 3, "and one more"));
  for (int i = 0; i < 100; ++i) {
    auto one = reader.next();
    ASSERT_TRUE(one && *one) << i;
    EXPECT_EQ((*one)->payload, std::to_string(i));
    EXPECT_TRUE(reader.holds());
  }
  for (const auto& [kind, text] : {std::pair{2, "the last"}, {3, "and one more"}}) {
    auto one = reader.next();
    ASSERT_TRUE(one && *one);
    EXPECT_EQ((*one)->kind, kind);
    EXPECT_EQ((*one)->payload, text);
  }
  EXPECT_FALSE(reader.holds());
  nothing = reader.next();
  ASSERT_TRUE(nothing);
  EXPECT_FALSE(*nothing);
  EXPECT_FALSE(reader.closed());
  ASSERT_TRUE(send_message(pair.a.get(), 4, "later"));
  auto later = reader.next();
  ASSERT_TRUE(later && *later);
  EXPECT_EQ((*later)->payload, "later");
  pair.a.reset();
  (void)reader.next();
  if (!reader.closed()) (void)reader.next();
  EXPECT_TRUE(reader.closed());
}

TEST(Channel, DescriptorsTravelOneWay) {
  Pair pair;
  UniqueFd file(open("/proc/self/exe", O_RDONLY | O_CLOEXEC));
  ASSERT_TRUE(send_message(pair.a.get(), 1, "x", file.get()));
  MessageReader worker(pair.b.get(), 100, true);
  auto got = worker.next();
  ASSERT_TRUE(got && *got);
  EXPECT_TRUE(bool((*got)->fd));

  ASSERT_TRUE(send_message(pair.b.get(), 1, "x", file.get()));
  MessageReader coordinator(pair.a.get(), 100, false);
  auto none = coordinator.next();
  ASSERT_TRUE(none && *none);
  EXPECT_FALSE(bool((*none)->fd));
}

TEST(Channel, LiesAboutLengthsAreErrors) {
  Pair pair;
  ASSERT_EQ(write(pair.a.get(), "\x01\xFF\xFF\xFF\x7F", 5), 5);
  MessageReader reader(pair.b.get(), 1000, false);
  auto got = reader.next();
  ASSERT_FALSE(got);
  EXPECT_EQ(got.error().kind, ErrorKind::malformed);
}

TEST(Channel, ABrokenOffMessageIsAnError) {
  Pair pair;
  ASSERT_EQ(write(pair.a.get(), "\x01\x0A\x00\x00\x00half", 9), 9);
  pair.a.reset();
  MessageReader reader(pair.b.get(), 1000, false);
  EXPECT_FALSE(reader.next());
}

TEST(Process, TellsHowAWorkerEnded) {
  auto exits = WorkerProcess::start("/bin/sh", {"-c", "exit 7"});
  ASSERT_TRUE(exits);
  EXPECT_EQ(exits->end_within(5000).exit_code, 7);
  auto dies = WorkerProcess::start("/bin/sh", {"-c", "kill -11 $$"});
  ASSERT_TRUE(dies);
  EXPECT_EQ(dies->end_within(5000).signal, SIGSEGV);
  auto hangs = WorkerProcess::start("/bin/sh", {"-c", "while :; do :; done"});
  ASSERT_TRUE(hangs);
  while (hangs->cpu_ns() == 0) usleep(1000);
  EXPECT_EQ(hangs->end().signal, SIGKILL);
  EXPECT_FALSE(WorkerProcess::start("/nonexistent/program", {}));
}

TEST(Process, HasItsSocketAndNothingElse) {
  const UniqueFd opened(open("/proc/self/exe", O_RDONLY));
  const UniqueFd secret(fcntl(opened.get(), F_DUPFD, 50));  // inheritable on purpose
  ASSERT_GE(secret.get(), 50);
  auto worker = WorkerProcess::start("/bin/sh", {"-c", "echo /proc/$$/fd/* >&3"});
  ASSERT_TRUE(worker);
  std::string text;
  char buffer[512];
  for (int i = 0; i < 1000 && text.find('\n') == std::string::npos; ++i) {
    const ssize_t got = read(worker->socket(), buffer, sizeof buffer);
    if (got > 0) text.append(buffer, static_cast<std::size_t>(got));
    usleep(2000);
  }
  EXPECT_NE(text.find("/fd/3"), std::string::npos) << text;
  EXPECT_EQ(text.find("/fd/" + std::to_string(secret.get())), std::string::npos) << text;
}

}  // namespace
}  // namespace spillmap::sandbox
