// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/fieldsmodel.h"
#include "models/amendments/inboxrow.h"

#include <functional>
#include <memory>

namespace Frontdesk {

/// One row of the inbox in full: the customer's data now against what is asked for. What the inbox
/// knows shows at once; then the request is read again, so that what is decided on is the newest.
class RequestDiffModel final : public FieldsModel
{
    Q_OBJECT
public:
    using Answer = std::function<void(const Api::Result<RequestReading> &)>;
    /// Reads the kind of request that a row is of and answers once, unless \a owner is gone.
    using Reader = std::function<void(const InboxRow &row, QObject *owner, Answer answer)>;
    using Clock = std::function<QDateTime()>;

    RequestDiffModel(Reader reader, Clock now, QObject *parent = nullptr);

    /// Shows \a row and reads it again. The same row as before is only read anew where it changed.
    void show(const InboxRow &row);
    /// Reads the shown row again.
    void readAgain();
    /// Nothing of a customer stays here; what is under way is dropped.
    void forget();

    [[nodiscard]] const std::optional<InboxRow> &row() const { return m_row; }
    /// The request as it was read, bank data too; nothing before, and when it waits no more.
    [[nodiscard]] const std::optional<WaitingRequest> &request() const { return m_request; }
    /// The answer was that it does not wait any more.
    [[nodiscard]] bool isGone() const { return m_isGone; }
    /// How the request ended as far as the answer shows: Applied when the data is what was asked
    /// for, else EndedElsewhere.
    [[nodiscard]] RequestState end() const { return m_end; }
    /// When what is shown was read.
    [[nodiscard]] QDateTime readAt() const { return m_readAt; }

Q_SIGNALS:
    /// A person made bank data visible.
    void revealed(const Frontdesk::RequestKey &key);
    /// The server was asked, and this is what it said.
    void wasRead(const Frontdesk::RequestReading &reading);

private:
    void take(const Api::Result<RequestReading> &result);
    void takeEnd(const RequestReading &reading);
    void showValues(const WaitingRequest &request);

    Reader m_reader;
    Clock m_now;
    std::optional<InboxRow> m_row;
    std::optional<WaitingRequest> m_request;
    bool m_isGone = false;
    RequestState m_end = RequestState::Unknown;
    QDateTime m_readAt;
    std::unique_ptr<QObject> m_question; ///< owns the call under way
};

} // namespace Frontdesk
