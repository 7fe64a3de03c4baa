// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/inboxrow.h"

#include <chrono>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace Frontdesk {

class InboxModel;

/// The rows of the inbox that somebody wants to see, in the order they want. It compares the rows
/// themselves, not their texts: ten thousand are sorted and searched in a blink.
class InboxProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    /// \a model outlives the proxy. Open rows, the oldest first.
    explicit InboxProxy(InboxModel &model, QObject *parent = nullptr);

    /// Nothing for all.
    void setStage(std::optional<InboxStage> stage);
    void setKind(std::optional<RequestKind> kind);
    /// Only what is known for at least this long; zero for all.
    void setLeastAge(std::chrono::hours age);
    /// Every word must occur in name, number, domain or change; case and accents do not count.
    void setText(const QString &text);
    [[nodiscard]] std::optional<InboxStage> stage() const { return m_stage; }
    /// Whether anything but the stage keeps rows away.
    [[nodiscard]] bool isNarrowed() const;

    [[nodiscard]] const InboxRow &at(int row) const;
    /// The row of \a id here, or -1.
    [[nodiscard]] int rowOf(const RequestKey &id) const;

Q_SIGNALS:
    void filterChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void filterAnew();

    InboxModel &m_model;
    std::optional<InboxStage> m_stage = InboxStage::Open;
    std::optional<RequestKind> m_kind;
    std::chrono::hours m_leastAge{0};
    QStringList m_words;
};

} // namespace Frontdesk
