// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/customers.h"

namespace Frontdesk {

/// A customer as the store keeps one: without what must not lie on a disk, and with all that is
/// searched and sorted by. To be made on any thread: it takes as long as a third of the writing.
struct StoredCustomer
{
    struct Medium
    {
        QString key; ///< see mediumKey()
        Api::AccessMediumType kind = Api::AccessMediumType::Unknown;
    };

    explicit StoredCustomer(const Api::Customer &customer);

    Api::CustomerId id;
    QString number;
    QString numberKey;
    QString firstName;
    QString lastName;
    QString sortKey;
    QString birth;
    QString email;
    QString emailKey;
    Api::CustomerStatus status;
    QString city;
    bool hasImage;
    QByteArray json; ///< without bank data, PINs, and links that let anybody in for a while
    QString words; ///< by which it is found, in every spelling
    QStringList nameWords; ///< by which it is found in spite of a typing error
    QString phones; ///< digits
    QList<Medium> mediums;
};

[[nodiscard]] QList<StoredCustomer> storedCustomers(const QList<Api::Customer> &customers);

} // namespace Frontdesk
