// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/datafields.h"

#include "api/codec/text.h"

namespace Frontdesk {

namespace {

template <class T> struct Bare
{
    using Type = T;
    static constexpr bool required = true;
};
template <class T> struct Bare<std::optional<T>>
{
    using Type = T;
    static constexpr bool required = false;
};

/// Members that are no text on the wire (the signature, flags) are no fields.
template <class Data, class Visit> void forEachField(Visit &&visit)
{
    Api::forEachMember<Data>([&](const char *name, auto pointer) {
        using Member = std::remove_cvref_t<decltype(std::declval<Data &>().*pointer)>;
        if constexpr (Api::Textual<typename Bare<Member>::Type>)
            visit(QString::fromLatin1(name), pointer, Bare<Member>{});
    });
}

FieldKind kindOfText(const QString &id)
{
    if (id.startsWith(QLatin1String("phone")))
        return FieldKind::Phone;
    static const QHash<QString, FieldKind> kinds{
        {QStringLiteral("email"), FieldKind::Email},
        {QStringLiteral("countryCode"), FieldKind::Country},
        {QStringLiteral("countryOfBirth"), FieldKind::Country},
        {QStringLiteral("iban"), FieldKind::Iban},
        {QStringLiteral("bic"), FieldKind::Bic},
    };
    return kinds.value(id, FieldKind::Text);
}

template <class T> FieldKind kindOf(const QString &id)
{
    if constexpr (std::is_same_v<T, QDate>)
        return FieldKind::Date;
    else if constexpr (std::is_same_v<T, Api::OpenEnum<Api::Gender>>)
        return FieldKind::Gender;
    else if constexpr (std::is_same_v<T, Api::OpenEnum<Api::CustomerTitle>>)
        return FieldKind::Title;
    else
        return kindOfText(id);
}

template <class Data> const QList<DataField> &fieldsOfType()
{
    static const QList<DataField> fields = [] {
        QList<DataField> list;
        forEachField<Data>([&]<class Member>(const QString &id, auto, Bare<Member>) {
            list.append({id, kindOf<typename Bare<Member>::Type>(id), Bare<Member>::required});
        });
        return list;
    }();
    return fields;
}

template <class T> QString textOf(const T &value)
{
    if constexpr (std::is_same_v<T, QDate>)
        return value.isValid() ? Api::toText(value) : QString();
    else
        return value;
}

template <class E> QString textOf(const Api::OpenEnum<E> &value)
{
    return value == E::Unknown ? QString() : value.toWire();
}

template <class T> QString textOf(const std::optional<T> &value)
{
    return value ? textOf(*value) : QString();
}

template <class T> void setText(T &value, const QString &text)
{
    T parsed{};
    if (Api::fromText(text, parsed))
        value = parsed;
}

template <class T> void setText(std::optional<T> &value, const QString &text)
{
    value.reset();
    if (!text.isEmpty())
        setText(value.emplace(), text);
}

template <class Data> FieldValues valuesOf(const Data &data)
{
    FieldValues values;
    forEachField<Data>([&](const QString &id, auto pointer, auto) {
        const QString text = textOf(data.*pointer);
        if (!text.isEmpty())
            values.insert(id, text);
    });
    return values;
}

template <class Data> Data dataOf(AmendmentDomain domain, const FieldValues &values)
{
    Data data;
    QHash<QString, FieldKind> kinds;
    for (const DataField &field : fieldsOf(domain))
        kinds.insert(field.id, field.kind);
    forEachField<Data>([&](const QString &id, auto pointer, auto) {
        setText(data.*pointer, cleaned(kinds.value(id), values.value(id)));
    });
    return data;
}

template <class Data> DomainData domainDataOf(const Api::AmendableData<Data> &answer)
{
    DomainData data;
    data.configuration = answer.amendmentConfigurationStatus;
    data.current = valuesOf<Data>(answer);
    if (answer.pendingAmendment) {
        data.requested = valuesOf<Data>(*answer.pendingAmendment);
        data.pendingId = answer.pendingAmendment->id;
    }
    return data;
}

QString withoutSpaces(QString value)
{
    return value.remove(QLatin1Char(' ')).trimmed();
}

QString dialled(const QString &value)
{
    static const QString separators = QStringLiteral(" -/().");
    QString number;
    for (const QChar c : value) {
        if (!separators.contains(c))
            number += c;
    }
    if (number.startsWith(QLatin1String("00")))
        number.replace(0, 2, QStringLiteral("+"));
    return number;
}

} // namespace

const QList<AmendmentDomain> &amendmentDomains()
{
    static const QList<AmendmentDomain> domains{AmendmentDomain::Contact, AmendmentDomain::Address,
                                                AmendmentDomain::Master, AmendmentDomain::Payment};
    return domains;
}

const QList<DataField> &fieldsOf(AmendmentDomain domain)
{
    static const QList<DataField> none;
    switch (domain) {
    case AmendmentDomain::Contact:
        return fieldsOfType<Api::ContactData>();
    case AmendmentDomain::Address:
        return fieldsOfType<Api::AddressData>();
    case AmendmentDomain::Master:
        return fieldsOfType<Api::MasterData>();
    case AmendmentDomain::Payment:
        return fieldsOfType<Api::PaymentAmendment>();
    case AmendmentDomain::Unknown:
        break;
    }
    return none;
}

QString normalised(FieldKind kind, const QString &value)
{
    switch (kind) {
    case FieldKind::Email:
        return value.simplified().toLower();
    case FieldKind::Phone:
        return dialled(value.simplified());
    case FieldKind::Country:
    case FieldKind::Iban:
    case FieldKind::Bic:
        return withoutSpaces(value.simplified()).toUpper();
    case FieldKind::Text:
    case FieldKind::Date:
    case FieldKind::Gender:
    case FieldKind::Title:
        break;
    }
    return value.simplified();
}

bool differs(FieldKind kind, const QString &a, const QString &b)
{
    return normalised(kind, a) != normalised(kind, b);
}

QString cleaned(FieldKind kind, const QString &value)
{
    const bool isCode
        = kind == FieldKind::Country || kind == FieldKind::Iban || kind == FieldKind::Bic;
    return isCode ? normalised(kind, value) : value.simplified();
}

DomainData domainData(const Api::AmendableData<Api::ContactData> &answer)
{
    return domainDataOf(answer);
}

DomainData domainData(const Api::AmendableData<Api::AddressData> &answer)
{
    return domainDataOf(answer);
}

DomainData domainData(const Api::AmendableData<Api::MasterData> &answer)
{
    return domainDataOf(answer);
}

DomainData domainData(const Api::AmendableData<Api::PaymentData> &answer)
{
    DomainData data = domainDataOf(answer);
    data.requireSignature = answer.requireSignature.value_or(false);
    return data;
}

ActDetail amendmentOf(AmendmentDomain domain, const FieldValues &wanted, const QString &signature)
{
    switch (domain) {
    case AmendmentDomain::Contact:
        return AmendContactAct{dataOf<Api::ContactData>(domain, wanted)};
    case AmendmentDomain::Address:
        return AmendAddressAct{dataOf<Api::AddressData>(domain, wanted)};
    case AmendmentDomain::Master:
        return AmendMasterAct{dataOf<Api::MasterData>(domain, wanted)};
    case AmendmentDomain::Payment:
    case AmendmentDomain::Unknown:
        break;
    }
    AmendPaymentAct act;
    act.secret = dataOf<Api::PaymentAmendment>(domain, wanted);
    act.ibanEnd = act.secret.iban.right(4);
    if (!signature.isEmpty())
        act.secret.signature = Api::Signature{signature};
    return act;
}

} // namespace Frontdesk
