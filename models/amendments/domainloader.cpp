// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/selfserviceservice.h"
#include "models/amendments/domainmodel.h"

namespace Frontdesk {

namespace {

template <class Data>
void answerWith(Api::ApiReply<Api::AmendableData<Data>> *reply, QObject *owner,
                DomainModel::Answer answer)
{
    reply->then(owner,
                [answer = std::move(answer)](const Api::Result<Api::AmendableData<Data>> &result) {
                    if (result)
                        answer(domainData(*result));
                    else
                        answer(tl::unexpected(result.error()));
                });
}

} // namespace

DomainModel::Loader domainLoader(AmendmentDomain domain, Api::ApiClient &client,
                                 Api::Priority priority)
{
    return [domain, &client, priority](Api::CustomerId id, QObject *owner,
                                       DomainModel::Answer answer) {
        Api::SelfServiceService service(client, priority);
        switch (domain) {
        case AmendmentDomain::Contact:
            return answerWith(service.contactData(id, owner), owner, std::move(answer));
        case AmendmentDomain::Address:
            return answerWith(service.addressData(id, owner), owner, std::move(answer));
        case AmendmentDomain::Master:
            return answerWith(service.masterData(id, owner), owner, std::move(answer));
        case AmendmentDomain::Payment:
            return answerWith(service.paymentData(id, owner), owner, std::move(answer));
        case AmendmentDomain::Unknown:
            break;
        }
    };
}

} // namespace Frontdesk
