// S/MIME and CMS (.p7m, .p7s, .p7b), by OpenSSL: what is signed is taken out, what is encrypted is said to be.
#pragma once

#include "extract/format.h"

namespace spillmap::pkcs7 {

Sureness sniff(ByteView bytes);
Outcome read(ByteView bytes, const Limits& limits, Sink& sink);
void warm_up();

}  // namespace spillmap::pkcs7
