#include "walk/walk.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>

namespace spillmap::walk {
namespace {

namespace fs = std::filesystem;

class Walk : public ::testing::Test {
 protected:
  void SetUp() override {
    char name[] = "/tmp/spillmap-walk-XXXXXX";
    ASSERT_NE(mkdtemp(name), nullptr);
    dir_ = name;
  }
  void TearDown() override {
    std::error_code ignored;
    fs::permissions(dir_ / "locked", fs::perms::owner_all, ignored);
    // A tree deeper than PATH_MAX: remove_all cannot, rm can.
    const std::string command = "rm -rf '" + dir_.string() + "'";
    ASSERT_EQ(std::system(command.c_str()), 0);
  }
  void write(const std::string& path, const std::string& text) {
    fs::create_directories((dir_ / path).parent_path());
    std::ofstream(dir_ / path) << text;
  }
  std::vector<Entry> all(const std::string& below = "") {
    auto root = Root::open((dir_ / below).string());
    EXPECT_TRUE(root) << (root ? "" : root.error().message);
    std::vector<Entry> entries;
    if (!root) return entries;
    Walker walker(*root);
    while (auto entry = walker.next()) entries.push_back(std::move(*entry));
    return entries;
  }
  static std::vector<std::string> paths(const std::vector<Entry>& entries) {
    std::vector<std::string> out;
    for (const Entry& entry : entries) out.push_back(entry.path);
    return out;
  }
  fs::path dir_;
};

TEST_F(Walk, PathsComeInByteOrderWhateverTheName) {
  const std::vector<std::string> names = {
      "a/b", "a.txt", "a b", "a/c/d.txt", "Z", "new\nline", "bad\xFF\xC0", "\xF0\x9F\x98\x80.doc", "a-/x", "tab\there"};
  for (const std::string& name : names) write(name, name);
  std::vector<std::string> expected = names;
  std::sort(expected.begin(), expected.end());
  const auto entries = all();
  EXPECT_EQ(paths(entries), expected);
  for (const Entry& entry : entries) {
    EXPECT_EQ(entry.kind, Kind::file);
    EXPECT_EQ(entry.bytes, entry.path.size());
    EXPECT_NE(entry.inode, 0u);
    EXPECT_GT(entry.modified_ns, 0);
  }
}

TEST_F(Walk, LinksAndSpecialFilesAreReportedAndNotFollowed) {
  write("real/file.txt", "x");
  fs::create_symlink("real/file.txt", dir_ / "link");
  fs::create_directory_symlink("/", dir_ / "out");
  ASSERT_EQ(mkfifo((dir_ / "pipe").c_str(), 0600), 0);
  const int fd = socket(AF_UNIX, SOCK_STREAM, 0);
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  std::snprintf(address.sun_path, sizeof address.sun_path, "%s/sock", dir_.c_str());
  ASSERT_EQ(bind(fd, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
  close(fd);
  std::map<std::string, Kind> kinds;
  for (const Entry& entry : all()) {
    kinds[entry.path] = entry.kind;
    EXPECT_EQ(entry.reason.empty(), entry.kind == Kind::file) << entry.path;
  }
  const std::map<std::string, Kind> expected = {{"real/file.txt", Kind::file},
                                                {"link", Kind::symlink},
                                                {"out", Kind::symlink},
                                                {"pipe", Kind::fifo},
                                                {"sock", Kind::socket}};
  EXPECT_EQ(kinds, expected);
  auto root = Root::open(dir_.string());
  ASSERT_TRUE(root);
  EXPECT_TRUE(root->open_file("real/file.txt"));
  EXPECT_FALSE(root->open_file("link"));
  EXPECT_FALSE(root->open_file("out/etc/passwd"));
  EXPECT_FALSE(root->open_file("../../etc/passwd"));
  EXPECT_FALSE(root->open_file("pipe"));
  EXPECT_FALSE(root->open_file("real"));
}

TEST_F(Walk, AnyDepthIsWalkedAndOpened) {
  // 300 folders of 60 bytes: four times PATH_MAX. Made by steps, because no call takes such a path.
  const std::string name(60, 'd');
  UniqueFd at(open(dir_.c_str(), O_RDONLY | O_DIRECTORY));
  std::string path;
  for (int i = 0; i < 300; ++i) {
    ASSERT_EQ(mkdirat(at.get(), name.c_str(), 0700), 0);
    UniqueFd next(openat(at.get(), name.c_str(), O_RDONLY | O_DIRECTORY));
    ASSERT_TRUE(bool(next));
    at = std::move(next);
    path += name + "/";
  }
  UniqueFd file(openat(at.get(), "leaf", O_WRONLY | O_CREAT, 0600));
  ASSERT_EQ(::write(file.get(), "deep", 4), 4);
  const auto entries = all();
  ASSERT_EQ(entries.size(), 1u);
  EXPECT_EQ(entries[0].path, path + "leaf");
  auto root = Root::open(dir_.string());
  ASSERT_TRUE(root);
  auto fd = root->open_file(entries[0].path);
  ASSERT_TRUE(fd) << fd.error().message;
  char text[8] = {};
  EXPECT_EQ(read(fd->get(), text, sizeof text), 4);
}

TEST_F(Walk, AFolderWithoutPermissionIsReported) {
  write("locked/inside.txt", "x");
  write("open.txt", "x");
  fs::permissions(dir_, fs::perms::all);
  fs::permissions(dir_ / "locked", fs::perms::none);
  // Root may list everything, so the walk is done by somebody else.
  const pid_t child = fork();
  if (child == 0) {
    constexpr uid_t nobody = 65534;
    if (geteuid() == 0 && setresuid(nobody, nobody, nobody) != 0) _exit(2);
    const auto entries = all();
    const bool right = entries.size() == 2 && entries[0].path == "locked" && entries[0].kind == Kind::unreadable &&
                       entries[0].folder && !entries[0].reason.empty() && entries[1].path == "open.txt";
    _exit(right ? 0 : 1);
  }
  int status = 0;
  waitpid(child, &status, 0);
  EXPECT_TRUE(WIFEXITED(status));
  EXPECT_EQ(WEXITSTATUS(status), 0);
}

TEST_F(Walk, ASingleFileIsARootToo) {
  write("one file.txt", "12345");
  const auto entries = all("one file.txt");
  ASSERT_EQ(entries.size(), 1u);
  EXPECT_EQ(entries[0].path, "one file.txt");
  EXPECT_EQ(entries[0].bytes, 5u);
  auto root = Root::open((dir_ / "one file.txt").string());
  ASSERT_TRUE(root);
  EXPECT_TRUE(root->open_file("one file.txt"));
}

TEST_F(Walk, WhatIsNotThereIsAnError) {
  EXPECT_FALSE(Root::open((dir_ / "missing").string()));
  EXPECT_FALSE(Root::open("/dev/null"));
}

TEST_F(Walk, AnEmptyFolderHasNoEntries) { EXPECT_TRUE(all().empty()); }

}  // namespace
}  // namespace spillmap::walk
