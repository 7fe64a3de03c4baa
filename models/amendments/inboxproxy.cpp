// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/inboxproxy.h"

#include "models/amendments/inboxmodel.h"
#include "models/store/textfold.h"

#include <algorithm>

namespace Frontdesk {

InboxProxy::InboxProxy(InboxModel &model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
    sort(InboxModel::KnownColumn);
}

void InboxProxy::setStage(std::optional<InboxStage> stage)
{
    if (std::exchange(m_stage, stage) != stage)
        filterAnew();
}

void InboxProxy::setKind(std::optional<RequestKind> kind)
{
    if (std::exchange(m_kind, kind) != kind)
        filterAnew();
}

void InboxProxy::setLeastAge(std::chrono::hours age)
{
    if (std::exchange(m_leastAge, age) != age)
        filterAnew();
}

void InboxProxy::setText(const QString &text)
{
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    if (std::exchange(m_words, words) != words)
        filterAnew();
}

bool InboxProxy::isNarrowed() const
{
    return m_kind || m_leastAge.count() > 0 || !m_words.isEmpty();
}

const InboxRow &InboxProxy::at(int row) const
{
    return m_model.at(mapToSource(index(row, 0)).row());
}

int InboxProxy::rowOf(const RequestKey &id) const
{
    const int row = m_model.rowOf(id);
    return row < 0 ? -1 : mapFromSource(m_model.index(row, 0)).row();
}

bool InboxProxy::filterAcceptsRow(int sourceRow, const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    const InboxRow &row = m_model.at(sourceRow);
    if (m_stage && row.stage != *m_stage)
        return false;
    if (m_kind && row.key.kind != *m_kind)
        return false;
    if (m_leastAge.count() > 0
        && row.known.addSecs(std::chrono::seconds(m_leastAge).count()) > m_model.now())
        return false;
    if (m_words.isEmpty())
        return true;
    const QString &text = m_model.haystack(sourceRow);
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&](const QString &word) { return text.contains(word); });
}

bool InboxProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int a = left.row();
    const int b = right.row();
    switch (left.column()) {
    case InboxModel::CustomerColumn:
        return m_model.nameKey(a) < m_model.nameKey(b);
    case InboxModel::KindColumn:
        return m_model.at(a).key.kind < m_model.at(b).key.kind;
    case InboxModel::SummaryColumn:
        return m_model.summary(a) < m_model.summary(b);
    case InboxModel::StateColumn:
        return m_model.at(a).state < m_model.at(b).state;
    default:
        return m_model.at(a).known < m_model.at(b).known;
    }
}

void InboxProxy::filterAnew()
{
    invalidateRowsFilter();
    Q_EMIT filterChanged();
}

} // namespace Frontdesk
