// The life of a worker: drop all rights, say ready, then read file after file until the coordinator closes the socket.
#pragma once

#include "pipeline/item.h"

namespace spillmap::pipeline {

// Gives the exit code of the program. All set-up that needs files must be done before.
int run_worker(const ItemSetup& setup, std::uint64_t memory_bytes);

// The worker's one argument: its memory bound in bytes. 0 when it is missing or wrong.
std::uint64_t memory_argument(int argc, char** argv);

}  // namespace spillmap::pipeline
