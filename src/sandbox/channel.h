// Messages between the coordinator and a sandboxed worker, over one stream socket. A message is a kind, a payload of
// bounded length and at most one file descriptor.
//
//   byte 0      kind
//   bytes 1-4   length of the payload, little endian, at most max_payload_bytes
//   payload     (a descriptor, if any, rides on byte 0)
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/fd.h"
#include "base/result.h"

namespace spillmap::sandbox {

// The findings of one part of text (2 MiB) stay below this even when every other word is one.
inline constexpr std::size_t max_payload_bytes = 256u << 20;

struct Message {
  std::uint8_t kind = 0;
  std::string payload;
  UniqueFd fd;
};

// Sends the whole message. On a non-blocking socket a full buffer is an error of kind limit: the coordinator only sends
// short messages, and a worker that leaves them unread is broken.
Status send_message(int socket, std::uint8_t kind, std::string_view payload, int fd = -1);

// The message as it travels, to be sent together with the next one.
std::string framed(std::uint8_t kind, std::string_view payload);
// As send_message, behind messages that were framed before.
Status send_message_after(int socket, std::string_view framed, std::uint8_t kind, std::string_view payload);

// Bytes that are more than a socket holds, in memory that nobody can change any more: to be sent as a descriptor.
Result<UniqueFd> sealed_memory(const char* name, std::string_view bytes);

// Puts messages together from whatever has arrived. Distrusts the other side: a length above `max_payload` is an error
// of kind malformed, descriptors beyond the first of a message are closed.
class MessageReader {
 public:
  // `accept_fds`: false closes every descriptor that is sent, which is right for the coordinator.
  MessageReader(int socket, std::size_t max_payload, bool accept_fds);

  // Blocks, on a blocking socket, until a message is whole. nullopt: the other side closed the socket between two
  // messages, or, on a non-blocking socket, nothing more is there now; `closed()` tells which.
  Result<std::optional<Message>> next();
  bool closed() const { return closed_; }
  // Something was taken from the socket that next() has not given yet: poll() does not tell of it.
  bool holds() const { return buffer_at_ < buffer_have_; }

 private:
  Result<std::size_t> fill(char* to, std::size_t bytes);  // 0: nothing there, or closed
  Result<std::size_t> receive(char* to, std::size_t bytes);
  int socket_;
  std::size_t max_payload_;
  bool accept_fds_;
  bool closed_ = false;
  bool blocks_ = true;
  // Short messages are taken from the socket many at a time, except where descriptors ride on their first bytes.
  std::string buffer_;
  std::size_t buffer_at_ = 0, buffer_have_ = 0;
  bool drained_ = false;  // the last look at a socket that does not block took all that was there
  char header_[5] = {};
  std::size_t header_have_ = 0;
  std::size_t payload_have_ = 0;
  std::size_t payload_bytes_ = 0;
  Message message_;
};

}  // namespace spillmap::sandbox
