// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apiclient.h"
#include "api/types/contracts.h"
#include "api/types/customers.h"
#include "models/listmodel.h"

namespace Frontdesk {

/// The contracts of one customer in brief: those that run first, then the latest.
class ContractsModel final : public ListModel<Api::Contract>
{
    Q_OBJECT
public:
    enum Column {
        RateColumn,
        StatusColumn,
        StartColumn,
        EndColumn,
        CancellationColumn,
        PriceColumn,
        ModulesColumn,
        ColumnCount
    };
    enum Role {
        IsActiveRole = FirstFreeRole, ///< bool
    };

    /// The client outlives the model.
    explicit ContractsModel(Api::ApiClient &client, QObject *parent = nullptr);

    /// Asks for \a customer's contracts; asking for the same one again refreshes.
    void ask(Api::CustomerId customer);
    void forget();

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QString columnTitle(int column) const override;

protected:
    [[nodiscard]] qint64 idOf(const Api::Contract &row) const override { return row.id; }
    [[nodiscard]] QVariant cell(const Api::Contract &row, int column, int role) const override;

private:
    void take(QList<Api::Contract> contracts);
    [[nodiscard]] QVariant text(const Api::Contract &row, int column) const;
    [[nodiscard]] QString cancellationText(const Api::Contract &row) const;
    [[nodiscard]] QString priceText(const Api::Contract &row) const;

    Api::ApiClient &m_client;
    QObject *m_question; ///< owns the reply of this question
    Api::CustomerId m_customer = 0;
};

} // namespace Frontdesk
