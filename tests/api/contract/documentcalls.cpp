// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/contract/operationcalls.h"

#include "api/services/customerfilesservice.h"

#include <QTemporaryFile>

namespace Frontdesk::Api {

namespace {

CustomerFilesService service(CallWorld &world)
{
    return CustomerFilesService(world.client);
}

/// A file that lives as long as the call.
class TemporaryFile
{
public:
    explicit TemporaryFile(const QByteArray &bytes)
    {
        if (m_file.open() && m_file.write(bytes) == bytes.size())
            m_file.flush();
    }
    [[nodiscard]] QString path() const { return m_file.fileName(); }

private:
    QTemporaryFile m_file;
};

/// One grey pixel.
QByteArray picture()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVQI12NoAAAAggCB"
        "3UNq9AAAAABJRU5ErkJggg==");
}

} // namespace

QList<OperationCall> documentCalls()
{
    return {
        {Operations::uploadDocument,
         [](CallWorld &world) {
             const TemporaryFile file("a document");
             return perform(
                 service(world).uploadDocument(world.customerId, file.path(),
                                               {QStringLiteral("Größe & mehr")}, &world.owner),
                 [&](const UploadedDocument &made) { world.documentId = made.id.value_or(0); });
         }},
        {Operations::getDocuments,
         [](CallWorld &world) {
             return perform(service(world).documents(
                                world.customerId, {.offset = QStringLiteral("0"), .sliceSize = 50},
                                &world.owner),
                            [&](const Slice<CustomerDocument> &slice) {
                                if (world.documentId == 0 && !slice.result.isEmpty())
                                    world.documentId = slice.result.first().id.value_or(0);
                            });
         }},
        {Operations::getDocumentById,
         [](CallWorld &world) -> std::optional<Performed> {
             if (world.documentId == 0)
                 return std::nullopt;
             return perform(
                 service(world).document(world.customerId, world.documentId, &world.owner));
         }},
        {Operations::updateImage,
         [](CallWorld &world) {
             const TemporaryFile file(picture());
             return perform(service(world).setPhoto(world.customerId, file.path(), &world.owner));
         }},
    };
}

} // namespace Frontdesk::Api
