#include "casefile/seal.h"

#include <fcntl.h>

#include <algorithm>
#include <array>

#include "base/serial.h"
#include "base/text.h"
#include "casefile/files.h"
#include "casefile/header.h"
#include "casefile/store.h"

namespace spillmap {
namespace {
constexpr std::array files_at_rest = {Store::file_name, CaseHeader::file_name};
constexpr std::size_t longest_seal = 4096;

Result<Mac> hash_named(const std::filesystem::path& case_dir, std::string_view name, const Sealer& sealer,
                       std::uint64_t& size) {
  SPILLMAP_ASSIGN(const FileDescriptor fd, open_file(case_dir / name, O_RDONLY | O_NOFOLLOW));
  return sealer.hash_file(fd.get(), name, size);
}

void get_mac(Reader& in, Mac& mac) {
  for (unsigned char& b : mac) b = in.byte();
}

void put_mac(Writer& out, const Mac& mac) {
  for (const unsigned char b : mac) out.byte(b);
}
}  // namespace

Result<SealState> SealState::read(const std::filesystem::path& case_dir, const Sealer& sealer) {
  const auto altered = [] { return fail(ErrorKind::integrity, "the seal of the case was altered"); };
  std::error_code error;
  if (!std::filesystem::exists(case_dir / file_name, error))
    return fail(ErrorKind::integrity, "the seal of the case is missing");
  auto bytes = read_small_file(case_dir / file_name, longest_seal);
  if (!bytes && bytes.error().kind == ErrorKind::limit) return altered();
  if (!bytes) return tl::unexpected(bytes.error());
  auto text = sealer.open(row_place(RowKind::seal, {}, 0), *bytes);
  if (!text) return altered();
  SealState s;
  Reader in(*text);
  s.sealed = in.boolean();
  s.generation = in.u64();
  s.log_count = in.u64();
  get_mac(in, s.log_head);
  const std::size_t files = in.count();
  for (std::size_t i = 0; i < files && in.ok(); ++i) {
    FileHash& f = s.files.emplace_back();
    f.name = in.str(255);
    f.size = in.u64();
    get_mac(in, f.hash);
  }
  if (!in.done()) return altered();
  return s;
}

Status SealState::write(const std::filesystem::path& case_dir, Sealer& sealer) const {
  Writer out;
  out.boolean(sealed);
  out.u64(generation);
  out.u64(log_count);
  put_mac(out, log_head);
  out.u64(files.size());
  for (const FileHash& f : files) {
    out.str(f.name);
    out.u64(f.size);
    put_mac(out, f.hash);
  }
  return write_durably(case_dir / file_name, sealer.seal(row_place(RowKind::seal, {}, 0), out.bytes()), true);
}

Result<std::vector<FileHash>> hash_case_files(const std::filesystem::path& case_dir, const Sealer& sealer) {
  std::vector<FileHash> files;
  for (const std::string_view name : files_at_rest) {
    FileHash& f = files.emplace_back();
    f.name = name;
    SPILLMAP_ASSIGN(f.hash, hash_named(case_dir, name, sealer, f.size));
  }
  return files;
}

std::vector<std::string> compare_case_files(const std::filesystem::path& case_dir, const SealState& seal,
                                            const Sealer& sealer) {
  std::vector<std::string> problems;
  for (const FileHash& expected : seal.files) {
    std::uint64_t size = 0;
    const Result<Mac> hash = hash_named(case_dir, expected.name, sealer, size);
    if (!hash)
      problems.push_back("the file " + expected.name + " cannot be read: " + hash.error().message);
    else if (size != expected.size)
      problems.push_back("the file " + expected.name + " has " + std::to_string(size) + " bytes, not the " +
                         std::to_string(expected.size) + " that were sealed");
    else if (*hash != expected.hash)
      problems.push_back("the file " + expected.name + " was altered since it was sealed");
  }
  const Result<std::vector<std::string>> names = list_folder(case_dir);
  if (!names) {
    problems.push_back(names.error().message);
    return problems;
  }
  for (const std::string& name : *names) {
    const bool known = name == SealState::file_name || name == SealState::next_file_name ||
                       std::any_of(seal.files.begin(), seal.files.end(), [&](const auto& f) { return f.name == name; });
    if (!known) problems.push_back("the file " + printable_path(name) + " does not belong to the sealed case");
  }
  return problems;
}

}  // namespace spillmap
