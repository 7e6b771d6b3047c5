// fuzz_NAME COUNT FILE...: the fuzz target on COUNT mutations of the files, the same ones every time. Without guidance
// by coverage, but it builds with any compiler.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
// Not every target has one.
extern "C" __attribute__((weak)) int LLVMFuzzerInitialize(int* argc, char*** argv);

int main(int argc, char** argv) {
  if (LLVMFuzzerInitialize != nullptr) LLVMFuzzerInitialize(&argc, &argv);
  if (argc < 3) {
    std::fprintf(stderr, "usage: %s COUNT FILE...\n", argv[0]);
    return 2;
  }
  std::vector<std::string> seeds;
  for (int i = 2; i < argc; ++i) {
    std::ifstream file(argv[i], std::ios::binary);
    seeds.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  std::mt19937 random(1);
  const auto below = [&](std::size_t n) { return n == 0 ? 0 : random() % n; };
  const unsigned long count = std::strtoul(argv[1], nullptr, 10);
  for (unsigned long i = 0; i < count; ++i) {
    const std::string& seed = seeds[below(seeds.size())];
    // A piece, not the whole: more different beginnings and ends in the same time.
    std::string bytes = seed.substr(below(seed.size()), 1 + below(8192));
    for (std::size_t change = 0, changes = below(6); change < changes && !bytes.empty(); ++change) {
      const std::size_t at = below(bytes.size());
      switch (below(4)) {
        case 0: bytes[at] = static_cast<char>(random()); break;
        case 1: bytes.erase(at, 1 + below(16)); break;
        case 2: bytes.insert(at, seed.substr(below(seed.size()), below(64))); break;
        default: bytes[at] = "09-@/ \t\n\xff\0"[below(10)]; break;
      }
    }
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
  }
  std::printf("%lu inputs\n", count);
  return 0;
}
