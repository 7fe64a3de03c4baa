// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/http/tenant.h"

#include "api/demo/http/compression.h"
#include "api/demo/http/handlers.h"

#include <QRandomGenerator>

namespace Frontdesk::Demo {

namespace {

constexpr qsizetype SmallestWorthPacking = 1024;

QByteArray randomToken()
{
    quint32 words[6];
    QRandomGenerator::system()->fillRange(words);
    return QByteArray(reinterpret_cast<const char *>(words), sizeof words).toHex();
}

bool holdsScope(const StudioSetup &setup, const QString &scopes)
{
    const QStringList any = scopes.split(u' ', Qt::SkipEmptyParts);
    return any.isEmpty() || std::any_of(any.cbegin(), any.cend(), [&](const QString &scope) {
               return setup.scopes.contains(scope);
           });
}

bool isForAllStudios(const Route &route)
{
    return QString(route.operation.path).startsWith(QLatin1String("/v1/cross-studio/"));
}

bool preventsEffect(FaultKind kind)
{
    return kind == FaultKind::LostRequest || kind == FaultKind::ClosedConnection
        || kind == FaultKind::Silence;
}

void pack(Answer &answer, const SeenRequest &request)
{
    if (answer.body.size() < SmallestWorthPacking
        || !request.header("accept-encoding").contains("gzip"))
        return;
    answer.body = gzipped(answer.body);
    answer.contentEncoding = "gzip";
}

} // namespace

Tenant::Tenant(const TenantOptions &options)
    : m_simulation(options.customers, options.seed, options.now),
      m_faults(options.seed),
      m_rateLimit(options.rateLimit),
      m_now(options.now),
      m_token(options.ownerToken.isEmpty() ? randomToken() : options.ownerToken)
{ }

void Tenant::setLinkBase(const QString &base)
{
    for (const auto &studio : m_simulation.studios())
        studio->files.setLinkBase(base);
}

Answer Tenant::handle(const SeenRequest &request)
{
    const QUrl target = QUrl::fromEncoded(request.target);
    const QString path = target.path();
    if (path.startsWith(QLatin1String("/_")))
        return handleOwner(request, target);
    if (m_simulation.studioOfLink(target))
        return handleDownload(request, target);
    Answer answer = handleApi(request, target);
    if (request.verb == "HEAD")
        answer.body.clear();
    if (answer.fault && answer.fault->kind == FaultKind::WrongJson && request.verb != "HEAD")
        answer.body = "{\"result\":[}";
    else
        pack(answer, request);
    return answer;
}

Answer Tenant::handleApi(const SeenRequest &request, const QUrl &target)
{
    if (request.verb == "HEAD") // on any path: the check of a key, nothing else
        return handleKeyCheck(request);
    PathArguments arguments;
    if (const Route *route = findRoute(request.verb, target, arguments))
        return handleRoute(request, target, *route, arguments);
    return errorAnswer({Reason::NoSuchPath, {}}, request);
}

Answer Tenant::handleKeyCheck(const SeenRequest &request)
{
    const QString operation = Api::Operations::checkKey.name;
    count(operation, request);
    const auto fault = m_faults.next(operation);
    if (const auto failed = failedAnswer(fault, request))
        return *failed;
    const bool isKnown = m_simulation.studioOfKey(request.header("x-api-key")) != nullptr;
    return {.status = isKnown ? 200 : 401, .fault = fault};
}

std::optional<Answer> Tenant::failedAnswer(const std::optional<FaultRule> &fault,
                                           const SeenRequest &request)
{
    const FaultKind kind = fault ? fault->kind : FaultKind::Unknown;
    if (preventsEffect(kind))
        return Answer{.fault = fault};
    if (kind == FaultKind::Unavailable)
        return errorAnswer({Reason::Overloaded, {}}, request);
    if (kind == FaultKind::RateLimited)
        return errorAnswer({Reason::TooManyRequests, {}}, request);
    return std::nullopt;
}

Answer Tenant::handleRoute(const SeenRequest &request, const QUrl &target, const Route &route,
                           const PathArguments &arguments)
{
    count(route.operation.name, request);
    const auto fault = m_faults.next(route.operation.name);
    if (const auto failed = failedAnswer(fault, request))
        return *failed;

    Studio *studio = m_simulation.studioOfKey(request.header("x-api-key"));
    Answer answer;
    if (const auto refusal = refusalFor(studio, request, route, target, arguments)) {
        answer = errorAnswer(*refusal, request);
    } else {
        const auto outcome
            = route.handler({keeperOf(*studio, route, arguments), *studio, m_simulation, arguments,
                             QUrlQuery(target.query(QUrl::FullyEncoded)), request.body,
                             request.header("content-type")});
        if (outcome)
            answer.body = *outcome;
        else
            answer = errorAnswer(outcome.error(), request);
        if (outcome && !route.operation.isRead())
            ++m_counters[route.operation.name].writes;
    }
    answer.fault = fault;
    return answer;
}

Studio &Tenant::keeperOf(Studio &desk, const Route &route, const PathArguments &arguments) const
{
    const auto customer = customerInPath(route, arguments);
    Studio *keeper = customer ? m_simulation.studioOfCustomer(*customer) : nullptr;
    return keeper ? *keeper : desk;
}

std::optional<qint64> Tenant::customerInPath(const Route &route,
                                             const PathArguments &arguments) const
{
    const QString path = route.operation.path;
    const qint64 first = arguments.ids.value(0);
    if (path.contains(QLatin1String("{customerId}")))
        return first;
    return path.contains(QLatin1String("{contractId}")) ? m_simulation.customerOfContract(first)
                                                        : std::nullopt;
}

std::optional<Refusal> Tenant::refusalFor(const Studio *studio, const SeenRequest &request,
                                          const Route &route, const QUrl &target,
                                          const PathArguments &arguments)
{
    if (!studio)
        return Refusal{Reason::UnknownKey, {}};
    const QByteArray key(studio->setup.access.apiKey.data());
    if (!m_rateLimit.admits(key, route.operation.name, m_now()))
        return Refusal{Reason::TooManyRequests, {}};
    const QString scopes = route.operation.scopes;
    if (!holdsScope(studio->setup, scopes))
        return Refusal{Reason::MissingScope, scopes};
    if (request.isBodyTooLarge)
        return Refusal{Reason::BodyTooLarge, {}};
    const QString asked = QUrlQuery(target.query()).queryItemValue(QStringLiteral("customerId"));
    const qint64 customerId = customerInPath(route, arguments).value_or(asked.toLongLong());
    if (m_simulation.studioOfCustomer(customerId) && !studio->customers.knows(customerId)
        && !isForAllStudios(route))
        return Refusal{Reason::OtherStudiosCustomer, {}};
    return std::nullopt;
}

Answer Tenant::handleDownload(const SeenRequest &request, const QUrl &target)
{
    const QString operation = Api::Operations::download.name;
    count(operation, request);
    const auto fault = m_faults.next(operation);
    if (const auto failed = failedAnswer(fault, request))
        return *failed;
    const bool isOld = fault && fault->kind == FaultKind::ExpiredLink;
    const auto file = m_simulation.studioOfLink(target)->files.open(
        target, isOld ? m_now().addDays(1) : m_now());
    if (!file)
        return errorAnswer(file.error(), request);
    return {.contentType = file->contentType, .body = file->bytes, .fault = fault};
}

Answer Tenant::errorAnswer(const Refusal &refusal, const SeenRequest &request)
{
    Api::ErrorBody body;
    body.errorMessage = refusal.message(QString::fromLatin1(request.header("accept-language")));
    body.errorCode = refusal.code();
    body.traceId = QStringLiteral("demo-%1").arg(++m_lastTrace, 6, 10, QChar(u'0'));
    if (!refusal.subject.isEmpty() && refusal.status() == 400)
        body.reference = refusal.subject;
    return {.status = refusal.status(), .body = Api::encode(body)};
}

void Tenant::count(const QString &operation, const SeenRequest &request)
{
    Counter &counter = m_counters[operation];
    ++counter.requests;
    counter.last = request;
}

int Tenant::requestCount(const QString &operation) const
{
    return m_counters.value(operation).requests;
}

int Tenant::writesApplied(const QString &operation) const
{
    return m_counters.value(operation).writes;
}

std::optional<SeenRequest> Tenant::lastRequest(const QString &operation) const
{
    const auto found = m_counters.constFind(operation);
    return found == m_counters.cend() ? std::nullopt : std::optional(found->last);
}

} // namespace Frontdesk::Demo
