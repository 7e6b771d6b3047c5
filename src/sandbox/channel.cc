#include "sandbox/channel.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace spillmap::sandbox {

namespace {

constexpr std::size_t buffer_bytes = 64u << 10;

std::string header_of(std::uint8_t kind, std::size_t payload_bytes) {
  std::string header(1, static_cast<char>(kind));
  for (unsigned i = 0; i < 4; ++i) header.push_back(static_cast<char>(payload_bytes >> (8 * i)));
  return header;
}

Status send_parts(int socket, const std::string& header, std::string_view payload, int fd) {
  if (payload.size() > max_payload_bytes) return fail(ErrorKind::limit, "the message is too long");
  std::size_t sent = 0;
  const std::size_t total = header.size() + payload.size();
  while (sent < total) {
    iovec parts[2];
    std::size_t count = 0;
    if (sent < header.size()) parts[count++] = {const_cast<char*>(header.data()) + sent, header.size() - sent};
    const std::size_t at = sent > header.size() ? sent - header.size() : 0;
    if (at < payload.size()) parts[count++] = {const_cast<char*>(payload.data()) + at, payload.size() - at};
    msghdr message{};
    message.msg_iov = parts;
    message.msg_iovlen = count;
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {};
    if (sent == 0 && fd >= 0) {
      message.msg_control = control;
      message.msg_controllen = sizeof control;
      cmsghdr* rights = CMSG_FIRSTHDR(&message);
      rights->cmsg_level = SOL_SOCKET;
      rights->cmsg_type = SCM_RIGHTS;
      rights->cmsg_len = CMSG_LEN(sizeof(int));
      std::memcpy(CMSG_DATA(rights), &fd, sizeof(int));
    }
    const ssize_t wrote = sendmsg(socket, &message, MSG_NOSIGNAL);
    if (wrote < 0) {
      if (errno == EINTR) continue;
      if (errno == EAGAIN) return fail(ErrorKind::limit, "the other side does not read its messages");
      return fail_errno("cannot send a message");
    }
    sent += static_cast<std::size_t>(wrote);
  }
  return {};
}

}  // namespace

Result<UniqueFd> sealed_memory(const char* name, std::string_view bytes) {
  UniqueFd memory(::memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING));
  if (memory.get() < 0) return fail_errno("no memory to hand to the readers");
  for (std::size_t done = 0; done < bytes.size();) {
    const ssize_t wrote = ::write(memory.get(), bytes.data() + done, bytes.size() - done);
    if (wrote < 0 && errno == EINTR) continue;
    if (wrote <= 0) return fail_errno("no memory to hand to the readers");
    done += static_cast<std::size_t>(wrote);
  }
  if (::fcntl(memory.get(), F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE) != 0)
    return fail_errno("cannot seal what is handed to the readers");
  return memory;
}

Status send_message(int socket, std::uint8_t kind, std::string_view payload, int fd) {
  return send_parts(socket, header_of(kind, payload.size()), payload, fd);
}

std::string framed(std::uint8_t kind, std::string_view payload) {
  return header_of(kind, payload.size()).append(payload);
}

Status send_message_after(int socket, std::string_view framed, std::uint8_t kind, std::string_view payload) {
  return send_parts(socket, std::string(framed) + header_of(kind, payload.size()), payload, -1);
}

MessageReader::MessageReader(int socket, std::size_t max_payload, bool accept_fds)
    : socket_(socket), max_payload_(max_payload), accept_fds_(accept_fds) {
  const int flags = fcntl(socket, F_GETFL);
  blocks_ = flags < 0 || (flags & O_NONBLOCK) == 0;
}

Result<std::size_t> MessageReader::fill(char* to, std::size_t bytes) {
  if (buffer_at_ == buffer_have_) {
    // What comes later is told by poll().
    if (std::exchange(drained_, false)) return std::size_t{0};
    if (accept_fds_ || bytes >= buffer_bytes) return receive(to, bytes);
    buffer_.resize(buffer_bytes);
    SPILLMAP_ASSIGN(buffer_have_, receive(buffer_.data(), buffer_bytes));
    buffer_at_ = 0;
  }
  const std::size_t taken = std::min(bytes, buffer_have_ - buffer_at_);
  std::memcpy(to, buffer_.data() + buffer_at_, taken);
  buffer_at_ += taken;
  return taken;
}

Result<std::size_t> MessageReader::receive(char* to, std::size_t bytes) {
  constexpr std::size_t max_fds = 8;
  for (;;) {
    iovec part{to, bytes};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int) * max_fds)] = {};
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    const ssize_t got = recvmsg(socket_, &message, MSG_CMSG_CLOEXEC);
    if (got < 0) {
      if (errno == EINTR) continue;
      if (errno == EAGAIN) return std::size_t{0};
      if (errno == ECONNRESET) {
        closed_ = true;
        return std::size_t{0};
      }
      return fail_errno("cannot receive a message");
    }
    for (cmsghdr* c = CMSG_FIRSTHDR(&message); c != nullptr; c = CMSG_NXTHDR(&message, c)) {
      if (c->cmsg_level != SOL_SOCKET || c->cmsg_type != SCM_RIGHTS) continue;
      const std::size_t count = (c->cmsg_len - CMSG_LEN(0)) / sizeof(int);
      for (std::size_t i = 0; i < count; ++i) {
        int fd = -1;
        std::memcpy(&fd, CMSG_DATA(c) + i * sizeof(int), sizeof(int));
        UniqueFd owned(fd);
        if (accept_fds_ && !message_.fd) message_.fd = std::move(owned);
      }
    }
    if (got == 0) closed_ = true;
    drained_ = !blocks_ && got > 0 && static_cast<std::size_t>(got) < bytes;
    return static_cast<std::size_t>(got);
  }
}

Result<std::optional<Message>> MessageReader::next() {
  while (header_have_ < sizeof header_) {
    SPILLMAP_ASSIGN(const std::size_t got, fill(header_ + header_have_, sizeof header_ - header_have_));
    if (got == 0) {
      if (closed_ && header_have_ > 0) return fail(ErrorKind::malformed, "a message breaks off");
      return std::nullopt;
    }
    header_have_ += got;
    if (header_have_ < sizeof header_) continue;
    payload_bytes_ = 0;
    for (unsigned i = 0; i < 4; ++i)
      payload_bytes_ |= static_cast<std::size_t>(static_cast<unsigned char>(header_[1 + i])) << (8 * i);
    if (payload_bytes_ > max_payload_) return fail(ErrorKind::malformed, "a message is longer than allowed");
    payload_have_ = 0;
    message_.kind = static_cast<std::uint8_t>(header_[0]);
    message_.payload.clear();
  }
  while (payload_have_ < payload_bytes_) {
    // The buffer grows with what has come, not with what was promised.
    const std::size_t step = std::min<std::size_t>(payload_bytes_ - payload_have_, 1u << 20);
    message_.payload.resize(payload_have_ + step);
    SPILLMAP_ASSIGN(const std::size_t got, fill(message_.payload.data() + payload_have_, step));
    payload_have_ += got;
    message_.payload.resize(payload_have_);
    if (got == 0) {
      if (closed_) return fail(ErrorKind::malformed, "a message breaks off");
      return std::nullopt;
    }
  }
  header_have_ = 0;
  std::optional<Message> whole(std::move(message_));
  message_ = Message{};
  return whole;
}

}  // namespace spillmap::sandbox
