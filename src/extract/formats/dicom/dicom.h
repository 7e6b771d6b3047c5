// DICOM: what the header of a picture, report or directory says of the patient. The pixels are not looked at. An
// encapsulated document is a member.
#pragma once

#include "extract/format.h"

namespace spillmap::dicom {

Sureness sniff(ByteView bytes);
Outcome read(ByteView bytes, const Limits& limits, Sink& sink);
void warm_up();  // loads the data dictionary

}  // namespace spillmap::dicom
