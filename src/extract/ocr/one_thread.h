#pragma once

namespace spillmap::ocr {

// Makes sure that the program holds the run time for one thread.
void use_one_thread();

}  // namespace spillmap::ocr
