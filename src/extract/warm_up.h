// Libraries look for files and fill tables at their first use. A worker calls this before it gives its rights away;
// afterwards no reader opens anything.
#pragma once

namespace spillmap {

void warm_up_readers();

}  // namespace spillmap
