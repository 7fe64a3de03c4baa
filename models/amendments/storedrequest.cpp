// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/storedrequest.h"

#include "api/codec/decode.h"
#include "api/codec/encode.h"

namespace Frontdesk {

namespace {

struct StoredField
{
    QString id;
    QString value;
};
BOOST_DESCRIBE_STRUCT(StoredField, (), (id, value))

struct StoredContent
{
    qint64 contractId = 0;
    Api::AmendmentConfigurationStatus configuration = Api::AmendmentConfigurationStatus::Unknown;
    bool requireSignature = false;
    QList<StoredField> current;
    QList<StoredField> requested;
};
BOOST_DESCRIBE_STRUCT(StoredContent, (),
                      (contractId, configuration, requireSignature, current, requested))

QList<StoredField> fieldsIn(const FieldValues &values)
{
    QList<StoredField> fields;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        fields.append({it.key(), it.value()});
    return fields;
}

FieldValues valuesIn(const QList<StoredField> &fields)
{
    FieldValues values;
    for (const StoredField &field : fields)
        values.insert(field.id, field.value);
    return values;
}

} // namespace

QByteArray toJson(const WaitingRequest &request)
{
    return Api::encode(StoredContent{request.contractId, request.configuration,
                                     request.requireSignature, fieldsIn(request.current),
                                     fieldsIn(request.requested)});
}

std::optional<WaitingRequest> requestFromJson(const RequestKey &key, const QByteArray &json)
{
    const auto content = Api::decode<StoredContent>(json);
    if (!content)
        return std::nullopt;
    return WaitingRequest{key,
                          content->contractId,
                          content->configuration,
                          content->requireSignature,
                          valuesIn(content->current),
                          valuesIn(content->requested)};
}

} // namespace Frontdesk
