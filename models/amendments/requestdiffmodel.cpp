// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/requestdiffmodel.h"

#include "models/amendments/requestwords.h"

#include <algorithm>

namespace Frontdesk {

namespace {

/// Whether the customer's data already is what \a request asks for, as far as that is known.
bool isFulfilled(const WaitingRequest &request, const FieldValues &current)
{
    const QList<DataField> asked = changedFields(request);
    return !asked.isEmpty() && !current.isEmpty()
        && std::none_of(asked.cbegin(), asked.cend(), [&](const DataField &field) {
               return differs(field.kind, current.value(field.id),
                              request.requested.value(field.id));
           });
}

} // namespace

RequestDiffModel::RequestDiffModel(Reader reader, Clock now, QObject *parent)
    : FieldsModel(parent), m_reader(std::move(reader)), m_now(std::move(now))
{
    connect(this, &FieldsModel::revealedChanged, this, [this] {
        if (isRevealed() && m_row)
            Q_EMIT revealed(m_row->key);
    });
}

void RequestDiffModel::show(const InboxRow &row)
{
    const bool isSame = m_row && m_row->key == row.key;
    if (isSame && m_row->request == row.request) {
        m_row = row;
        return;
    }
    if (!isSame)
        forget();
    m_row = row;
    if (!m_request) {
        m_readAt = row.read;
        showValues(row.request);
    }
    readAgain();
}

void RequestDiffModel::readAgain()
{
    if (!m_row)
        return;
    const int generation = beginQuestion();
    m_question = std::make_unique<QObject>();
    m_reader(*m_row, m_question.get(), [this, generation](const Api::Result<RequestReading> &read) {
        if (!isLate(generation))
            take(read);
    });
}

void RequestDiffModel::forget()
{
    setRevealed(false);
    m_row.reset();
    m_request.reset();
    m_isGone = false;
    m_end = RequestState::Unknown;
    m_readAt = {};
    m_question.reset();
    reset();
    forgetQuestion();
}

void RequestDiffModel::take(const Api::Result<RequestReading> &result)
{
    if (!result) {
        setFailed(result.error());
        return;
    }
    m_readAt = m_now();
    const auto found
        = std::find_if(result->waiting.cbegin(), result->waiting.cend(),
                       [this](const WaitingRequest &each) { return each.key == m_row->key; });
    if (found == result->waiting.cend()) {
        takeEnd(*result);
    } else {
        m_isGone = false;
        m_request = *found;
        showValues(*found);
    }
    setReady();
    Q_EMIT wasRead(*result);
}

void RequestDiffModel::takeEnd(const RequestReading &reading)
{
    // The inbox knows no more of an account than its end; what was read before, if it was, is all.
    const WaitingRequest asked = m_request.value_or(m_row->request);
    WaitingRequest now = asked;
    now.current = reading.current;
    const bool isMasked = !m_request && m_row->key.kind == RequestKind::Payment;
    const FieldValues current = isMasked
        ? withoutBankData({m_row->key, 0, {}, false, reading.current, {}}).current
        : reading.current;
    m_isGone = true;
    m_end = isFulfilled(asked, current) ? RequestState::Applied : RequestState::EndedElsewhere;
    if (!isMasked && !reading.current.isEmpty())
        showValues(now);
    m_request.reset();
}

void RequestDiffModel::showValues(const WaitingRequest &request)
{
    merge(rowsOf(fieldsOf(request.key.kind), request.current, request.requested));
}

} // namespace Frontdesk
