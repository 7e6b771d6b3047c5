// The file `seal` of a case: sealed (with a hash of every file) or open (changed since the last seal).
#pragma once

#include <filesystem>
#include <vector>

#include "casefile/crypto.h"

namespace spillmap {

struct FileHash {
  std::string name;
  std::uint64_t size = 0;
  Mac hash{};
};

struct SealState {
  static constexpr std::string_view file_name = "seal";
  static constexpr std::string_view next_file_name = "seal.tmp";  // while it is being written

  bool sealed = false;
  std::uint64_t generation = 0;  // counts the times the case was opened for changes after a seal
  std::uint64_t log_count = 0;   // the log as it stood when this was written: it can only have grown
  Mac log_head{};
  std::vector<FileHash> files;  // when sealed: every file of the folder but this one

  static Result<SealState> read(const std::filesystem::path& case_dir, const Sealer& sealer);
  Status write(const std::filesystem::path& case_dir, Sealer& sealer) const;
};

// Hashes the files that make up a case at rest.
Result<std::vector<FileHash>> hash_case_files(const std::filesystem::path& case_dir, const Sealer& sealer);

// What is wrong with the files of a folder against the seal, one sentence each.
std::vector<std::string> compare_case_files(const std::filesystem::path& case_dir, const SealState& seal,
                                            const Sealer& sealer);

}  // namespace spillmap
