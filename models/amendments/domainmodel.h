// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/datafields.h"
#include "models/listmodel.h"

#include <chrono>
#include <functional>
#include <memory>
#include <QTimer>

namespace Frontdesk {

namespace Api {
class ApiClient;
enum class Priority;
} // namespace Api

/// One field of a customer's data, as it is and as it was asked for.
struct DomainRow
{
    int position = 0; ///< in fieldsOf()
    DataField field;
    QString current;
    QString requested; ///< without a pending change, as current
    bool hasRequest = false;
    friend bool operator==(const DomainRow &, const DomainRow &) = default;
};

/// What a desk may do with a domain.
enum class DomainStatus {
    Unknown, ///< not read yet, or a status that this version does not know
    ReadOnly,
    NeedsVerification,
    AppliesAtOnce,
    Pending, ///< one change waits; a second is refused
};

/// One domain of one customer's data: current values against the pending change. Empty fields are
/// left out. Bank data is masked until revealed, and masked again after a while or when the
/// customer changes.
class DomainModel final : public ListModel<DomainRow>
{
    Q_OBJECT
public:
    enum Column { FieldColumn, CurrentColumn, RequestedColumn, ColumnCount };
    enum Role {
        ChangedRole = FirstFreeRole, ///< bool: the pending change changes this field
        SensitiveRole, ///< bool
        FieldIdRole,
    };

    static constexpr std::chrono::seconds RevealTime{30};

    using Answer = std::function<void(const Api::Result<DomainData> &)>;
    /// Reads the domain of a customer and answers once, unless \a owner is gone by then.
    using Loader = std::function<void(Api::CustomerId id, QObject *owner, Answer answer)>;

    DomainModel(AmendmentDomain domain, Loader loader, QObject *parent = nullptr);

    /// Reads \a id's data. Another customer than before is forgotten first.
    void load(Api::CustomerId id);
    /// Nothing of the customer stays here; what is under way is dropped.
    void forget();

    [[nodiscard]] AmendmentDomain domain() const { return m_domain; }
    [[nodiscard]] Api::CustomerId customerId() const { return m_customerId; }
    /// What was read last, unmasked.
    [[nodiscard]] const std::optional<DomainData> &values() const { return m_values; }
    [[nodiscard]] DomainStatus status() const;

    [[nodiscard]] bool hasSensitive() const;
    [[nodiscard]] bool isRevealed() const { return m_isRevealed; }
    void setRevealed(bool revealed);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QString columnTitle(int column) const override;

Q_SIGNALS:
    void revealedChanged();

protected:
    [[nodiscard]] qint64 idOf(const DomainRow &row) const override { return row.position; }
    [[nodiscard]] QVariant cell(const DomainRow &row, int column, int role) const override;

private:
    void take(const Api::Result<DomainData> &result);
    [[nodiscard]] QList<DomainRow> rowsOf(const DomainData &data) const;
    [[nodiscard]] QString shown(const DomainRow &row, const QString &value) const;

    AmendmentDomain m_domain;
    Loader m_loader;
    Api::CustomerId m_customerId = 0;
    std::optional<DomainData> m_values;
    std::unique_ptr<QObject> m_question; ///< owns the call under way
    bool m_isRevealed = false;
    QTimer m_hide;
};

/// Reads a domain over the API. \a client outlives what is made of it.
[[nodiscard]] DomainModel::Loader domainLoader(AmendmentDomain domain, Api::ApiClient &client,
                                               Api::Priority priority = Api::Priority{});

} // namespace Frontdesk
