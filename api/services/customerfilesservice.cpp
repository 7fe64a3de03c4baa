// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/customerfilesservice.h"

namespace Frontdesk::Api {

ApiReply<Slice<CustomerDocument>> *
CustomerFilesService::documents(CustomerId id, const SliceQuery &query, QObject *owner)
{
    return send<Slice<CustomerDocument>>(ApiRequest(Operations::getDocuments).arg(id).query(query),
                                         owner);
}

ApiReply<CustomerDocument> *CustomerFilesService::document(CustomerId id, qint64 documentId,
                                                           QObject *owner)
{
    return send<CustomerDocument>(ApiRequest(Operations::getDocumentById).arg(id).arg(documentId),
                                  owner);
}

ApiReply<UploadedDocument> *
CustomerFilesService::uploadDocument(CustomerId id, const QString &path,
                                     const DocumentDescription &description, QObject *owner)
{
    return send<UploadedDocument>(ApiRequest(Operations::uploadDocument)
                                      .arg(id)
                                      .query(description)
                                      .filePart(QLatin1String("file"), path),
                                  owner);
}

ApiReply<CustomerImage> *CustomerFilesService::setPhoto(CustomerId id, const QString &path,
                                                        QObject *owner)
{
    return send<CustomerImage>(
        ApiRequest(Operations::updateImage).arg(id).filePart(QLatin1String("image"), path), owner);
}

} // namespace Frontdesk::Api
