// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apierror.h"
#include "models/amendments/waitingrequest.h"

#include <functional>
#include <memory>

namespace Frontdesk {

/// One reading that is put together from several answers, read side by side. Shared by the calls;
/// answers when the last one is here, with the first error if there was one.
class Gathering final
{
public:
    using Answer = std::function<void(const Api::Result<RequestReading> &)>;

    /// Answers at once when there is nothing to wait for.
    [[nodiscard]] static std::shared_ptr<Gathering> begin(const RequestReading &empty,
                                                          qsizetype answers, Answer answer)
    {
        if (answers == 0)
            answer(empty);
        return std::make_shared<Gathering>(empty, answers, std::move(answer));
    }

    Gathering(const RequestReading &empty, qsizetype answers, Answer answer)
        : m_reading(empty), m_missing(answers), m_answer(std::move(answer))
    { }

    [[nodiscard]] RequestKind kind() const { return m_reading.kind; }

    void take(const Api::Result<QList<WaitingRequest>> &part)
    {
        if (part)
            m_reading.waiting += *part;
        else if (!m_error)
            m_error = part.error();
        if (--m_missing > 0)
            return;
        if (m_error)
            m_answer(tl::unexpected(*m_error));
        else
            m_answer(m_reading);
    }

private:
    RequestReading m_reading;
    qsizetype m_missing;
    Answer m_answer;
    std::optional<Api::ApiError> m_error;
};

} // namespace Frontdesk
