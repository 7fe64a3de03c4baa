// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/domainmodel.h"

#include "models/amendments/fieldwords.h"

#include <algorithm>

namespace Frontdesk {

DomainModel::DomainModel(AmendmentDomain domain, Loader loader, QObject *parent)
    : ListModel(parent), m_domain(domain), m_loader(std::move(loader)), m_hide(this)
{
    m_hide.setObjectName(QStringLiteral("hideTimer"));
    m_hide.setSingleShot(true);
    m_hide.setInterval(RevealTime);
    connect(&m_hide, &QTimer::timeout, this, [this] { setRevealed(false); });
}

void DomainModel::load(Api::CustomerId id)
{
    if (id != m_customerId)
        forget();
    m_customerId = id;
    if (id == 0)
        return;
    const int generation = beginQuestion();
    m_question = std::make_unique<QObject>();
    m_loader(id, m_question.get(), [this, generation](const Api::Result<DomainData> &result) {
        if (!isLate(generation))
            take(result);
    });
}

void DomainModel::forget()
{
    setRevealed(false);
    m_customerId = 0;
    m_question.reset();
    m_values.reset();
    reset();
    forgetQuestion();
}

DomainStatus DomainModel::status() const
{
    if (!m_values)
        return DomainStatus::Unknown;
    if (m_values->requested)
        return DomainStatus::Pending;
    switch (m_values->configuration) {
    case Api::AmendmentConfigurationStatus::Read:
        return DomainStatus::ReadOnly;
    case Api::AmendmentConfigurationStatus::ChangesRequireVerification:
        return DomainStatus::NeedsVerification;
    case Api::AmendmentConfigurationStatus::ChangesWithoutVerification:
        return DomainStatus::AppliesAtOnce;
    case Api::AmendmentConfigurationStatus::Unknown:
        break;
    }
    return DomainStatus::Unknown;
}

bool DomainModel::hasSensitive() const
{
    return std::any_of(rows().cbegin(), rows().cend(),
                       [](const DomainRow &row) { return row.field.isSensitive(); });
}

void DomainModel::setRevealed(bool revealed)
{
    if (revealed)
        m_hide.start();
    else
        m_hide.stop();
    if (m_isRevealed == revealed)
        return;
    m_isRevealed = revealed;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, CurrentColumn), index(rowCount() - 1, RequestedColumn));
    Q_EMIT revealedChanged();
}

int DomainModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString DomainModel::columnTitle(int column) const
{
    switch (column) {
    case FieldColumn:
        return tr("Field");
    case CurrentColumn:
        return tr("Now");
    case RequestedColumn:
        return tr("Asked for");
    default:
        return {};
    }
}

QVariant DomainModel::cell(const DomainRow &row, int column, int role) const
{
    const bool isChanged = row.hasRequest && differs(row.field.kind, row.current, row.requested);
    switch (role) {
    case Qt::DisplayRole:
        if (column == FieldColumn)
            return FieldWords::label(row.field.id);
        return shown(row, column == CurrentColumn ? row.current : row.requested);
    case Qt::AccessibleTextRole:
        if (column == RequestedColumn && isChanged)
            return tr("%1, changed").arg(shown(row, row.requested));
        return {};
    case ChangedRole:
        return isChanged;
    case SensitiveRole:
        return row.field.isSensitive();
    case FieldIdRole:
        return row.field.id;
    default:
        return {};
    }
}

void DomainModel::take(const Api::Result<DomainData> &result)
{
    if (!result) {
        setFailed(result.error());
        return;
    }
    m_values = *result;
    merge(rowsOf(*result));
    setReady();
}

QList<DomainRow> DomainModel::rowsOf(const DomainData &data) const
{
    QList<DomainRow> list;
    int position = 0;
    for (const DataField &field : fieldsOf(m_domain)) {
        DomainRow row{position++, field, data.current.value(field.id), {}, false};
        row.hasRequest = data.requested.has_value();
        row.requested = row.hasRequest ? data.requested->value(field.id) : row.current;
        if (field.required || !row.current.isEmpty() || !row.requested.isEmpty())
            list.append(row);
    }
    return list;
}

QString DomainModel::shown(const DomainRow &row, const QString &value) const
{
    if (value.isEmpty())
        return QStringLiteral("–");
    if (row.field.isSensitive() && !m_isRevealed)
        return FieldWords::masked(value);
    return FieldWords::value(row.field.kind, value);
}

} // namespace Frontdesk
