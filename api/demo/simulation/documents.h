// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/customers.h"
#include "api/types/documents.h"

namespace Frontdesk::Demo {

/// The documents of a studio's customers: what a member signed, made when asked for, and what was
/// uploaded since. An id holds the customer's and a number.
class Documents
{
public:
    Documents(const Customers &customers, Files &files);

    [[nodiscard]] Outcome<Api::Slice<Api::CustomerDocument>>
    list(qint64 customerId, const Api::SliceQuery &query) const;
    [[nodiscard]] Outcome<Api::CustomerDocument> byId(qint64 customerId, qint64 documentId) const;
    Outcome<Api::UploadedDocument> upload(qint64 customerId, const File &file,
                                          const Api::DocumentDescription &description);

private:
    struct Document
    {
        QString fileName;
        std::optional<QString> description;
    };

    [[nodiscard]] static QString placeOf(qint64 documentId);
    [[nodiscard]] QList<Document> signedBy(const Person &person) const;
    /// In the order of their numbers.
    [[nodiscard]] QList<Document> allOf(const Person &person) const;
    [[nodiscard]] Api::CustomerDocument view(qint64 documentId, const Document &document) const;
    [[nodiscard]] std::optional<File> signedDocument(qint64 documentId) const;

    const Customers &m_customers;
    Files &m_files;
    QHash<qint64, QList<Document>> m_uploaded; ///< by customer
};

} // namespace Frontdesk::Demo
