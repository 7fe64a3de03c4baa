// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/http/multipart.h"

namespace Frontdesk::Demo {

using namespace Api;

namespace {

Outcome<QByteArray> uploadDocument(const Call &call)
{
    return answer(queryOf<DocumentDescription>(call).and_then([&](const auto &description) {
        return formOf(call)
            .and_then([](const MultipartForm &form) { return form.file(QLatin1String("file")); })
            .and_then([&](const File &file) {
                return call.studio.documents.upload(call.path.ids[0], file, description);
            });
    }));
}

Outcome<QByteArray> updateImage(const Call &call)
{
    return answer(
        formOf(call)
            .and_then([](const MultipartForm &form) { return form.file(QLatin1String("image")); })
            .and_then([&](const File &file) {
                return call.studio.customers.setPhoto(call.path.ids[0], file);
            }));
}

} // namespace

QList<Route> customerFileRoutes()
{
    return {
        {Operations::getDocuments,
         [](const Call &call) {
             return answer(queryOf<SliceQuery>(call).and_then([&](const auto &query) {
                 return call.studio.documents.list(call.path.ids[0], query);
             }));
         }},
        {Operations::getDocumentById,
         [](const Call &call) {
             return answer(call.studio.documents.byId(call.path.ids[0], call.path.ids[1]));
         }},
        {Operations::uploadDocument, uploadDocument},
        {Operations::updateImage, updateImage},
    };
}

} // namespace Frontdesk::Demo
