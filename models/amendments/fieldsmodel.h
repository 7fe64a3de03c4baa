// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/datafields.h"
#include "models/listmodel.h"

#include <chrono>
#include <QTimer>

namespace Frontdesk {

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

/// Fields side by side: what is against what is asked for. Empty fields are left out. Bank data is
/// masked until revealed, and masked again after a while.
class FieldsModel : public ListModel<DomainRow>
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

    explicit FieldsModel(QObject *parent = nullptr);

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
    [[nodiscard]] static QList<DomainRow> rowsOf(const QList<DataField> &fields,
                                                 const FieldValues &current,
                                                 const std::optional<FieldValues> &requested);

private:
    [[nodiscard]] QString shown(const DomainRow &row, const QString &value) const;

    bool m_isRevealed = false;
    QTimer m_hide;
};

} // namespace Frontdesk
