// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/http/httplistener.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <future>
#include <thread>

namespace Frontdesk::Demo {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

QByteArray bytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

QByteArray viewed(const boost::beast::string_view &text)
{
    return {text.data(), qsizetype(text.size())};
}

/// The largest document that a studio takes, and room for what is around it.
constexpr std::uint64_t LargestBody = 12 * 1024 * 1024;
/// How long the rest of a larger body is taken and thrown away.
constexpr std::chrono::seconds Farewell{30};

QByteArray reasonPhrase(int status)
{
    return viewed(http::obsolete_reason(http::status(status)));
}

SeenRequest seen(const http::request<http::string_body> &request)
{
    SeenRequest copy{
        viewed(request.method_string()), viewed(request.target()), {}, bytes(request.body())};
    for (const auto &field : request)
        copy.headers.append({viewed(field.name_string()).toLower(), viewed(field.value())});
    return copy;
}

/// The head is kept short: Qt 6.4 reads it byte by byte.
QByteArray headOf(const Answer &answer, bool keepAlive)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' '
        + reasonPhrase(answer.status)
        + "\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    if (!answer.body.isEmpty())
        head += "Content-Type: " + answer.contentType + "\r\n";
    if (!answer.contentEncoding.isEmpty())
        head += "Content-Encoding: " + answer.contentEncoding + "\r\n";
    if (!answer.location.isEmpty())
        head += "Location: " + answer.location + "\r\n";
    if (!keepAlive)
        head += "Connection: close\r\n";
    return head + "\r\n";
}

/// One connection, which keeps itself alive through its pending operations.
class Session : public std::enable_shared_from_this<Session>
{
public:
    Session(tcp::socket socket, const HttpListener::Handle &handle)
        : m_socket(std::move(socket)), m_timer(m_socket.get_executor()), m_handle(handle)
    { }

    void read()
    {
        m_parser.emplace();
        m_parser->body_limit(LargestBody);
        http::async_read(m_socket, m_buffer, *m_parser,
                         [self = shared_from_this()](error_code error, std::size_t) {
                             if (!error || error == http::error::body_limit)
                                 self->answer(error == http::error::body_limit);
                         });
    }

private:
    void answer(bool isTooLarge)
    {
        SeenRequest request = seen(m_parser->get());
        request.isBodyTooLarge = isTooLarge;
        const Answer answer = m_handle(request);
        m_keepAlive = m_parser->get().keep_alive() && !isTooLarge;
        m_sent = 0;
        m_out = headOf(answer, m_keepAlive) + answer.body;
        const FaultKind kind = answer.fault ? answer.fault->kind : FaultKind::Unknown;
        m_pause = std::chrono::milliseconds(answer.fault ? answer.fault->milliseconds : 0);
        switch (kind) {
        case FaultKind::LostRequest:
        case FaultKind::LostAnswer:
            return close();
        case FaultKind::ClosedConnection:
            return reset();
        case FaultKind::Silence:
            return waitForTheOtherSide();
        case FaultKind::CutBody:
            m_keepAlive = false;
            m_out.chop((answer.body.size() + 1) / 2);
            return write();
        case FaultKind::Latency:
            return after([](Session &self) { self.write(); });
        case FaultKind::Drip:
            return drip();
        default:
            return write();
        }
    }

    void write()
    {
        asio::async_write(m_socket, asio::buffer(m_out.data(), std::size_t(m_out.size())),
                          [self = shared_from_this()](error_code error, std::size_t) {
                              if (!error)
                                  self->done();
                          });
    }

    void drip()
    {
        asio::async_write(m_socket, asio::buffer(m_out.data() + m_sent, 1),
                          [self = shared_from_this()](error_code error, std::size_t) {
                              if (error)
                                  return;
                              if (++self->m_sent == self->m_out.size())
                                  return self->done();
                              self->after([](Session &session) { session.drip(); });
                          });
    }

    void done()
    {
        if (m_keepAlive)
            read();
        else if (m_parser->is_done())
            close();
        else
            takeRest();
    }

    /// To close while the other side still sends would reset the connection, and take the answer
    /// from it before it is read.
    void takeRest()
    {
        m_pause = Farewell;
        after([](Session &self) { self.close(); });
        waitForTheOtherSide();
    }

    void after(void (*act)(Session &))
    {
        m_timer.expires_after(m_pause);
        m_timer.async_wait([self = shared_from_this(), act](error_code error) {
            if (!error)
                act(*self);
        });
    }

    void waitForTheOtherSide()
    {
        m_socket.async_read_some(asio::buffer(m_ignored),
                                 [self = shared_from_this()](error_code error, std::size_t) {
                                     if (!error)
                                         return self->waitForTheOtherSide();
                                     self->m_timer.cancel();
                                 });
    }

    void close()
    {
        error_code ignored;
        m_socket.shutdown(tcp::socket::shutdown_both, ignored);
        m_socket.close(ignored);
    }

    void reset()
    {
        error_code ignored;
        m_socket.set_option(asio::socket_base::linger(true, 0), ignored);
        m_socket.close(ignored);
    }

    tcp::socket m_socket;
    asio::steady_timer m_timer;
    const HttpListener::Handle &m_handle;
    boost::beast::flat_buffer m_buffer;
    std::optional<http::request_parser<http::string_body>> m_parser;
    QByteArray m_out;
    qsizetype m_sent = 0;
    std::chrono::milliseconds m_pause{};
    bool m_keepAlive = true;
    std::array<char, 16 * 1024> m_ignored;
};

} // namespace

struct HttpListener::Server
{
    asio::io_context context{1};
    tcp::acceptor acceptor{context};
    std::thread thread;

    void accept(const Handle &handle)
    {
        acceptor.async_accept([this, &handle](error_code error, tcp::socket socket) {
            if (error == asio::error::operation_aborted)
                return;
            if (!error) {
                error_code ignored;
                socket.set_option(tcp::no_delay(true), ignored);
                std::make_shared<Session>(std::move(socket), handle)->read();
            }
            accept(handle);
        });
    }
};

HttpListener::HttpListener(Handle handle) : m_handle(std::move(handle))
{ }

HttpListener::~HttpListener()
{
    stop();
}

QString HttpListener::listen(quint16 port)
{
    auto server = std::make_unique<Server>();
    const tcp::endpoint endpoint(asio::ip::address_v4::loopback(), port);
    error_code error;
    server->acceptor.open(endpoint.protocol(), error);
    server->acceptor.set_option(asio::socket_base::reuse_address(true), error);
    server->acceptor.bind(endpoint, error);
    if (!error)
        server->acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return QString::fromStdString(error.message());
    m_port = server->acceptor.local_endpoint().port();
    m_server = std::move(server);
    m_server->accept(m_handle);
    m_server->thread = std::thread([context = &m_server->context] { context->run(); });
    return {};
}

void HttpListener::stop()
{
    if (!m_server)
        return;
    m_server->context.stop();
    m_server->thread.join();
    m_server.reset();
}

void HttpListener::perform(const std::function<void()> &act)
{
    if (!m_server || m_server->thread.get_id() == std::this_thread::get_id())
        return act();
    std::promise<void> performed;
    asio::post(m_server->context, [&] {
        act();
        performed.set_value();
    });
    performed.get_future().wait();
}

} // namespace Frontdesk::Demo
