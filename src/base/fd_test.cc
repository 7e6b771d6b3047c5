#include "base/fd.h"

#include <fcntl.h>
#include <gtest/gtest.h>

#include <cerrno>
#include <cstdio>
#include <string>
#include <thread>

namespace spillmap {
namespace {

// A pipe gives what is there, which is less than was asked for.
TEST(ReadFull, GoesOnUntilThereIsEnoughOrTheEnd) {
  int ends[2];
  ASSERT_EQ(::pipe(ends), 0);
  const UniqueFd out(ends[0]);
  UniqueFd in(ends[1]);
  std::thread writer([&] {
    for (const char* piece : {"ab", "cde", "f"})
      EXPECT_GT(::write(in.get(), piece, std::char_traits<char>::length(piece)), 0);
    in.reset();
  });
  std::string text(4, '\0');
  EXPECT_EQ(read_full(out.get(), text.data(), text.size()), 4);
  EXPECT_EQ(text, "abcd");
  EXPECT_EQ(read_full(out.get(), text.data(), text.size()), 2);
  EXPECT_EQ(text.substr(0, 2), "ef");
  writer.join();
  EXPECT_EQ(read_full(-1, text.data(), text.size()), -1);
  EXPECT_EQ(errno, EBADF);
}

TEST(ReadFull, FromAPlaceLeavesTheDescriptorWhereItStands) {
  std::FILE* file = std::tmpfile();
  ASSERT_NE(file, nullptr);
  const int fd = ::fileno(file);
  ASSERT_EQ(::write(fd, "0123456789", 10), 10);
  ASSERT_EQ(::lseek(fd, 1, SEEK_SET), 1);
  std::string text(4, '\0');
  EXPECT_EQ(read_full_at(fd, text.data(), 4, 3), 4);
  EXPECT_EQ(text, "3456");
  EXPECT_EQ(read_full_at(fd, text.data(), 4, 8), 2);
  EXPECT_EQ(read_full_at(fd, text.data(), 4, 20), 0);
  EXPECT_EQ(read_full(fd, text.data(), 4), 4);
  EXPECT_EQ(text, "1234");
  std::fclose(file);
}

}  // namespace
}  // namespace spillmap
