// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apireply.h"
#include "api/types/common.h"
#include "models/studios/keyquestion.h"

#include <functional>
#include <type_traits>

namespace Frontdesk {

/// What came of one read: an error, or an answer that decoded.
struct KeyAnswer
{
    int httpStatus = 0;
    bool isEmpty = false; ///< a list with nothing in it
    std::optional<Api::ApiError> error;
};

/// One read operation and how a survey asks for it.
struct KeyRead
{
    using Answered = std::function<void(const KeyAnswer &)>;

    QLatin1String tag; ///< of the contract
    Api::Operation operation;
    std::function<void(KeyQuestion &, Answered)> ask;
};

/// Every GET of the contract, and the searches that are POSTs, each after those that find the
/// examples it needs. Nothing in it writes.
[[nodiscard]] const QList<KeyRead> &keyReads();

/// How the table of reads is written: read(operation, &Service::method, arguments...). An Example
/// among the arguments becomes the id or text that the method takes, a function of the question
/// becomes what it answers.
namespace KeyReads {

template <class T> [[nodiscard]] const QList<T> &rowsOf(const QList<T> &answer)
{
    return answer;
}

template <class T> [[nodiscard]] const QList<T> &rowsOf(const Api::Slice<T> &answer)
{
    return answer.result;
}

template <class T>
concept ListAnswer = requires(const T &answer)
{
    rowsOf(answer);
};

/// A read whose answer's type is known still; becomes a KeyRead.
template <class T> class TypedRead
{
public:
    using Ask = std::function<Api::ApiReply<T> *(KeyQuestion &)>;
    using Note = std::function<void(KeyQuestion &, const T &)>;

    TypedRead(const Api::Operation &operation, Ask ask)
        : m_operation(operation), m_ask(std::move(ask))
    { }

    /// Tells what later reads need of the answer.
    [[nodiscard]] TypedRead finds(Note note) &&
    {
        m_note = std::move(note);
        return std::move(*this);
    }

    /// The same for \a member of every row.
    template <class Row, class Member>
    [[nodiscard]] TypedRead finds(Example what, Member Row::*member) &&
    {
        return std::move(*this).finds([=](KeyQuestion &question, const T &answer) {
            for (const Row &row : rowsOf(answer))
                question.found(what, row.*member);
        });
    }

    operator KeyRead() const // NOLINT: a table reads better without
    {
        return {{}, m_operation, [ask = m_ask, note = m_note](KeyQuestion &question, auto done) {
                    Api::ApiReply<T> *reply = ask(question);
                    reply->then(&question, [=, &question](const Api::Result<T> &result) {
                        if (result && note)
                            note(question, *result);
                        done(answerOf(reply->httpStatus(), result));
                    });
                }};
    }

private:
    static KeyAnswer answerOf(int httpStatus, const Api::Result<T> &result)
    {
        if (!result)
            return {result.error().httpStatus, false, result.error()};
        KeyAnswer answer{httpStatus, false, {}};
        if constexpr (ListAnswer<T>)
            answer.isEmpty = rowsOf(*result).isEmpty();
        return answer;
    }

    Api::Operation m_operation;
    Ask m_ask;
    Note m_note;
};

/// Stands for the owner of the reply, the last parameter of every service's method.
struct Owner
{
};

/// \a argument as a parameter of type Parameter.
template <class Parameter, class Argument>
[[nodiscard]] std::remove_cvref_t<Parameter> resolve(KeyQuestion &question,
                                                     [[maybe_unused]] const Argument &argument)
{
    using Wanted = std::remove_cvref_t<Parameter>;
    if constexpr (std::is_same_v<Argument, Owner>)
        return &question;
    else if constexpr (std::is_invocable_v<Argument, KeyQuestion &>)
        return argument(question);
    else if constexpr (!std::is_same_v<Argument, Example>)
        return Wanted(argument);
    else if constexpr (std::is_same_v<Wanted, QString>)
        return question.text(argument);
    else
        return question.id(argument);
}

template <class T, class Service, class... Parameters, class... Arguments>
[[nodiscard]] TypedRead<T> readOwned(const Api::Operation &operation,
                                     Api::ApiReply<T> *(Service::*method)(Parameters...),
                                     const Arguments &...arguments)
{
    return {operation, [=](KeyQuestion &question) {
                auto service = question.service<Service>();
                return (service.*method)(resolve<Parameters>(question, arguments)...);
            }};
}

template <class T, class Service, class... Parameters, class... Arguments>
[[nodiscard]] TypedRead<T> read(const Api::Operation &operation,
                                Api::ApiReply<T> *(Service::*method)(Parameters...),
                                const Arguments &...arguments)
{
    return readOwned(operation, method, arguments..., Owner{});
}

/// The parts of keyReads(), in the order in which they find each other's examples.
[[nodiscard]] QList<KeyRead> ofTheStudio();
[[nodiscard]] QList<KeyRead> ofCustomers();
[[nodiscard]] QList<KeyRead> ofMemberships();
[[nodiscard]] QList<KeyRead> ofSchedules();

/// Reads of one tag of the contract.
[[nodiscard]] QList<KeyRead> tagged(const char *tag, QList<KeyRead> reads);

} // namespace KeyReads

} // namespace Frontdesk
