// Outlook messages, contacts, appointments and tasks as files of their own (.msg, .oft): a compound file of properties.
#pragma once

#include "extract/format.h"

namespace spillmap::mapi {

Outcome read_msg(ByteView bytes, const Limits& limits, Sink& sink);

}  // namespace spillmap::mapi
