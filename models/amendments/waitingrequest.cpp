// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/waitingrequest.h"

namespace Frontdesk {

namespace {

DataField text(const char *id)
{
    return {QString::fromLatin1(id)};
}

DataField date(const char *id)
{
    return {QString::fromLatin1(id), FieldKind::Date};
}

const QList<DataField> &fieldsOfIdlePeriod()
{
    static const QList<DataField> fields{date("startDate"), date("endDate"), text("reasonName"),
                                         text("reason")};
    return fields;
}

const QList<DataField> &fieldsOfCancelation()
{
    static const QList<DataField> fields{text("rateName"), date("cancelationDate"),
                                         text("cancelationReason")};
    return fields;
}

const QList<DataField> &fieldsOfModuleCancelation()
{
    static const QList<DataField> fields{text("moduleName"), date("cancelationDate"),
                                         text("cancelationReason")};
    return fields;
}

/// Masked in a way that FieldWords::masked() leaves as it is.
QString endOf(const QString &iban)
{
    const QString dots = QStringLiteral("••••");
    if (iban.startsWith(dots) && iban.size() == dots.size() + 4)
        return iban; // an end already
    return iban.size() > 8 ? dots + iban.right(4) : QString();
}

/// Of an account only the end of its number; the rest would be bank data all the same.
void keepEnd(FieldValues &payment)
{
    const QString iban = QStringLiteral("iban");
    const QString end = endOf(payment.value(iban));
    payment.clear();
    if (!end.isEmpty())
        payment.insert(iban, end);
}

} // namespace

AmendmentDomain domainOf(RequestKind kind)
{
    switch (kind) {
    case RequestKind::Contact:
        return AmendmentDomain::Contact;
    case RequestKind::Address:
        return AmendmentDomain::Address;
    case RequestKind::Master:
        return AmendmentDomain::Master;
    case RequestKind::Payment:
        return AmendmentDomain::Payment;
    default:
        return AmendmentDomain::Unknown;
    }
}

RequestKind kindOf(AmendmentDomain domain)
{
    switch (domain) {
    case AmendmentDomain::Contact:
        return RequestKind::Contact;
    case AmendmentDomain::Address:
        return RequestKind::Address;
    case AmendmentDomain::Master:
        return RequestKind::Master;
    case AmendmentDomain::Payment:
        return RequestKind::Payment;
    case AmendmentDomain::Unknown:
        break;
    }
    return RequestKind::Unknown;
}

QString toText(const RequestKey &key)
{
    return QStringLiteral("%1:%2:%3")
        .arg(Api::toText(key.kind).toLower())
        .arg(key.customer)
        .arg(key.subject);
}

std::optional<RequestKey> requestKeyFromText(const QString &text)
{
    const QStringList parts = text.split(u':');
    RequestKey key;
    if (parts.size() != 3 || !Api::fromText(parts[0].toUpper(), key.kind)
        || key.kind == RequestKind::Unknown)
        return std::nullopt;
    bool isCustomer = false;
    bool isSubject = false;
    key.customer = parts[1].toLongLong(&isCustomer);
    key.subject = parts[2].toLongLong(&isSubject);
    return isCustomer && isSubject ? std::optional(key) : std::nullopt;
}

WaitingRequest withoutBankData(WaitingRequest request)
{
    if (request.key.kind == RequestKind::Payment) {
        keepEnd(request.current);
        keepEnd(request.requested);
    }
    return request;
}

const QList<DataField> &fieldsOf(RequestKind kind)
{
    switch (kind) {
    case RequestKind::IdlePeriod:
        return fieldsOfIdlePeriod();
    case RequestKind::Cancelation:
    case RequestKind::CancelationWithdrawal:
        return fieldsOfCancelation();
    case RequestKind::ModuleCancelation:
    case RequestKind::ModuleWithdrawal:
        return fieldsOfModuleCancelation();
    default:
        return fieldsOf(domainOf(kind));
    }
}

} // namespace Frontdesk
