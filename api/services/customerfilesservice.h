// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/services/service.h"
#include "api/types/customers.h"
#include "api/types/documents.h"

namespace Frontdesk::Api {

/// Tag Customers, the files of a customer: documents and the photo. Files are read while they are
/// sent; the reply tells the progress.
class CustomerFilesService : public Service
{
public:
    using Service::Service;

    /// GET /v1/customers/{customerId}/documents. Slices of 1 to 50, 10 unless told.
    ApiReply<Slice<CustomerDocument>> *documents(CustomerId id, const SliceQuery &query,
                                                 QObject *owner);
    /// GET /v1/customers/{customerId}/documents/{id}.
    ApiReply<CustomerDocument> *document(CustomerId id, qint64 documentId, QObject *owner);
    /// POST /v1/customers/{customerId}/documents. The file at \a path, under its own name.
    ApiReply<UploadedDocument> *uploadDocument(CustomerId id, const QString &path,
                                               const DocumentDescription &description,
                                               QObject *owner);
    /// PUT /v1/customers/{customerId}/images. The picture at \a path becomes the photo.
    ApiReply<CustomerImage> *setPhoto(CustomerId id, const QString &path, QObject *owner);
};

} // namespace Frontdesk::Api
