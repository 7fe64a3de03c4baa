// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apiclient.h"
#include "api/types/customers.h"
#include "models/listmodel.h"

namespace Frontdesk {

/// What lets one customer in, and the restriction that keeps them out, as the server has it now.
/// A PIN's value never gets into this model.
class AccessMediumsModel final : public ListModel<Api::AccessMedium>
{
    Q_OBJECT
public:
    enum Column { TypeColumn, ValueColumn, OriginColumn, ColumnCount };
    enum Role {
        TypeRole = FirstFreeRole, ///< Api::AccessMediumType as int
        IsOursRole, ///< bool: made over this API, so it may be changed over it
    };

    /// The client outlives the model.
    explicit AccessMediumsModel(Api::ApiClient &client, QObject *parent = nullptr);

    /// Asks for what \a customer has; asking for the same one again refreshes.
    void ask(Api::CustomerId customer);
    void forget();

    /// Whether the server has answered for this customer, however long ago.
    [[nodiscard]] bool isKnown() const { return m_isKnown; }
    /// There is one at most.
    [[nodiscard]] const std::optional<Api::AccessRestriction> &restriction() const
    {
        return m_restriction;
    }
    /// The ids of all mediums that have one.
    [[nodiscard]] QList<qint64> mediumIds() const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QString columnTitle(int column) const override;

protected:
    [[nodiscard]] qint64 idOf(const Api::AccessMedium &row) const override;
    [[nodiscard]] QVariant cell(const Api::AccessMedium &row, int column, int role) const override;

private:
    void take(const Api::Customer &customer);

    Api::ApiClient &m_client;
    QObject *m_question; ///< owns the reply of this question
    Api::CustomerId m_customer = 0;
    std::optional<Api::AccessRestriction> m_restriction;
    bool m_isKnown = false;
};

/// What a desk calls a type of medium.
[[nodiscard]] QString mediumTypeText(Api::AccessMediumType type);

} // namespace Frontdesk
