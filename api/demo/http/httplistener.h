// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/http/answer.h"
#include "api/demo/tenantserver.h"

#include <functional>
#include <memory>

namespace Frontdesk::Demo {

/// HTTP/1.1 on 127.0.0.1, on one thread of its own. It misbehaves as an answer's fault says, down
/// to the socket. Boost stays in the source file, which takes long to compile.
class HttpListener
{
public:
    /// Called on the listener's thread, one request at a time.
    using Handle = std::function<Answer(const SeenRequest &)>;

    explicit HttpListener(Handle handle);
    ~HttpListener();

    /// Empty when it listens, otherwise why not.
    [[nodiscard]] QString listen(quint16 port);
    /// Ends the thread and every connection.
    void stop();
    [[nodiscard]] quint16 port() const { return m_port; }
    /// Runs \a act on the listener's thread, or here when that does not run, and waits for it.
    void perform(const std::function<void()> &act);

private:
    struct Server;
    Handle m_handle;
    std::unique_ptr<Server> m_server;
    quint16 m_port = 0;
};

} // namespace Frontdesk::Demo
