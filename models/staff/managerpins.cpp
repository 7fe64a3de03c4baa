// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/staff/managerpins.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrentRun>

namespace Frontdesk {

namespace {

/// Calls \a done(the result of \a work) here, unless \a owner is gone by then.
template <class Work, class Done> void compute(QObject *owner, Work work, Done done)
{
    using Result = decltype(work());
    auto *watcher = new QFutureWatcher<Result>(owner);
    QObject::connect(watcher, &QFutureWatcher<Result>::finished, owner,
                     [watcher, done = std::move(done)] {
                         watcher->deleteLater();
                         done(watcher->result());
                     });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

PinAnswer refusal(const KeyResult &result)
{
    return {.state = PinState::Keychain, .keychain = {result.state, {}, result.detail}};
}

} // namespace

ManagerPins::ManagerPins(KeyVault &vault, QString studioId, Clock now, PinCost cost,
                         QObject *parent)
    : QObject(parent),
      m_vault(vault),
      m_secret(std::move(studioId), KeyVault::Secret::Managers),
      m_now(std::move(now)),
      m_cost(cost)
{ }

bool ManagerPins::isForSessionOnly() const
{
    return m_vault.isForSessionOnly(m_secret);
}

ManagerPins::Answer ManagerPins::begin(QObject *context, Answer answer)
{
    const QPointer<QObject> guard(context);
    auto tell = [guard, answer = std::move(answer)](const PinAnswer &result) {
        if (guard && answer)
            answer(result);
    };
    if (m_isBusy) {
        QMetaObject::invokeMethod(
            this, [tell] { tell({.state = PinState::Busy}); }, Qt::QueuedConnection);
        return {};
    }
    m_isBusy = true;
    return [this, tell](const PinAnswer &result) {
        m_isBusy = false;
        tell(result);
    };
}

void ManagerPins::withBook(const Answer &end, WithBook next)
{
    m_vault.read(m_secret, this, [this, end, next = std::move(next)](const KeyResult &result) {
        if (const auto book = take(result))
            next(*book);
        else
            end(refusal(m_problem));
    });
}

std::optional<PinBook> ManagerPins::take(const KeyResult &result)
{
    const bool isNew = result.state == KeyState::NotThere || result.state == KeyState::NoKeychain;
    const auto book = isNew ? PinBook() : PinBook::fromBytes(result.key);
    if (book && (isNew || result.state == KeyState::Found)) {
        show(*book);
        return book;
    }
    m_reading = Reading::Impossible;
    m_problem
        = {result.state == KeyState::Found ? KeyState::Failed : result.state, {}, result.detail};
    Q_EMIT changed();
    return std::nullopt;
}

void ManagerPins::show(const PinBook &book)
{
    if (m_reading == Reading::Known && m_names == book.names())
        return;
    m_reading = Reading::Known;
    m_names = book.names();
    Q_EMIT changed();
}

void ManagerPins::keep(const PinBook &book, const Answer &end, std::function<void()> next)
{
    const QByteArray bytes = book.toBytes();
    const auto keepHere = [this, bytes, next] {
        m_vault.keepForSession(m_secret, bytes);
        next();
    };
    if (isForSessionOnly()) {
        keepHere();
        return;
    }
    m_vault.write(m_secret, bytes, this, [end, next, keepHere](const KeyResult &result) {
        if (result.state == KeyState::Found)
            next();
        else if (result.state == KeyState::NoKeychain)
            keepHere();
        else
            end(refusal(result));
    });
}

void ManagerPins::read()
{
    // Whatever is under way reads as well, and knows better what comes of it.
    if (m_isBusy)
        return;
    m_vault.read(m_secret, this, [this](const KeyResult &result) {
        if (!m_isBusy)
            static_cast<void>(take(result));
    });
}

void ManagerPins::check(const QString &name, const QString &pin, QObject *context, Answer answer)
{
    const Answer end = begin(context, std::move(answer));
    if (!end)
        return;
    withBook(end, [this, end, name, pin](PinBook book) {
        if (book.hashOf(name).isEmpty()) {
            end({.state = PinState::NoSuchManager});
            return;
        }
        if (const auto pause = book.pauseOf(name, m_now()); pause.count() > 0) {
            Q_EMIT refused(name, PinState::Paused);
            end({.state = PinState::Paused, .pause = pause});
            return;
        }
        book.countFailure(name, m_now());
        keep(book, end, [=, this] { compare(name, pin.toUtf8(), book, end); });
    });
}

void ManagerPins::compare(const QString &name, const QByteArray &pin, const PinBook &book,
                          const Answer &end)
{
    compute(
        this, [hash = book.hashOf(name), pin] { return isPinOf(hash, pin); },
        [=, this](bool isRight) {
            if (!isRight) {
                Q_EMIT refused(name, PinState::Wrong);
                end({.state = PinState::Wrong,
                     .pause = book.pauseOf(name, m_now()),
                     .attemptsLeft = book.attemptsLeft(name)});
                return;
            }
            PinBook cleared = book;
            cleared.forgetFailures(name);
            keep(cleared, end, [end] { end({.state = PinState::Right}); });
        });
}

void ManagerPins::put(const QString &name, const QString &pin, QObject *context, Answer answer)
{
    const Answer end = begin(context, std::move(answer));
    if (!end)
        return;
    if (const PinProblem problem = problemOf(pin, name); problem != PinProblem::None) {
        QMetaObject::invokeMethod(
            this, [end, problem] { end({.state = PinState::NotTaken, .problem = problem}); },
            Qt::QueuedConnection);
        return;
    }
    compute(
        this, [pin = pin.toUtf8(), cost = m_cost] { return pinHash(pin, cost); },
        [=, this](const QByteArray &hash) {
            if (hash.isEmpty()) {
                end({.state = PinState::NoRoom});
                return;
            }
            withBook(end, [=, this](PinBook book) {
                book.put(name.simplified(), hash);
                keep(book, end, [=, this] {
                    show(book);
                    end({.state = PinState::Right});
                });
            });
        });
}

void ManagerPins::remove(const QString &name, QObject *context, Answer answer)
{
    const Answer end = begin(context, std::move(answer));
    if (!end)
        return;
    withBook(end, [=, this](PinBook book) {
        book.remove(name);
        keep(book, end, [=, this] {
            show(book);
            end({.state = PinState::Right});
        });
    });
}

} // namespace Frontdesk
