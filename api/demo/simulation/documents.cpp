// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/documents.h"

#include "api/demo/simulation/pdf.h"
#include "api/demo/simulation/slicing.h"

namespace Frontdesk::Demo {

using namespace Api;

namespace {

constexpr qint64 DocumentsPerCustomer = 100'000;

constexpr qint64 idOf(qint64 customerId, qsizetype index)
{
    return customerId * DocumentsPerCustomer + index + 1;
}

constexpr qint64 customerOf(qint64 documentId)
{
    return documentId / DocumentsPerCustomer;
}

constexpr qsizetype indexOf(qint64 documentId)
{
    return qsizetype(documentId % DocumentsPerCustomer) - 1;
}

} // namespace

Documents::Documents(const Customers &customers, Files &files)
    : m_customers(customers), m_files(files)
{
    m_files.setMaker(QStringLiteral("documents"),
                     [this](const QString &name) { return signedDocument(name.toLongLong()); });
}

QString Documents::placeOf(qint64 documentId)
{
    return QStringLiteral("documents/%1").arg(documentId);
}

QList<Documents::Document> Documents::signedBy(const Person &person) const
{
    if (!m_customers.people().contains(person.id) || person.contract == ContractKind::None)
        return {};
    QList<Document> documents{
        {QStringLiteral("Mitgliedsvertrag.pdf"), QStringLiteral("Vertrag")},
        {QStringLiteral("SEPA-Mandat.pdf"), QStringLiteral("Lastschriftmandat")}};
    // One of the cast has so many that they do not fit one slice.
    const int plans = person.id == Cast::MayTrain.id ? 10 : int(person.seed % 4);
    for (int i = 1; i <= plans; ++i)
        documents.append({QStringLiteral("Trainingsplan-%1.pdf").arg(i), {}});
    return documents;
}

QList<Documents::Document> Documents::allOf(const Person &person) const
{
    return signedBy(person) + m_uploaded.value(person.id);
}

CustomerDocument Documents::view(qint64 documentId, const Document &document) const
{
    return {m_files.link(placeOf(documentId)), documentId, document.fileName, document.description};
}

std::optional<File> Documents::signedDocument(qint64 documentId) const
{
    const auto person = m_customers.find(customerOf(documentId));
    const QList<Document> documents = person ? signedBy(*person) : QList<Document>();
    const qsizetype index = indexOf(documentId);
    if (index < 0 || index >= documents.size())
        return std::nullopt;
    const QString name = person->master.firstName + u' ' + person->master.lastName;
    const QStringList lines{documents[index].fileName.section(u'.', 0, 0), name,
                            person->customerNumber, person->joined.toString(Qt::ISODate)};
    return File{documents[index].fileName, "application/pdf", pdfOf(lines)};
}

Outcome<Slice<CustomerDocument>> Documents::list(qint64 customerId, const SliceQuery &query) const
{
    return m_customers.find(customerId).and_then([&](const Person &person) {
        QList<CustomerDocument> views;
        for (const Document &document : allOf(person))
            views.append(view(idOf(customerId, views.size()), document));
        return sliced(views, query, ShortSlices);
    });
}

Outcome<CustomerDocument> Documents::byId(qint64 customerId, qint64 documentId) const
{
    return m_customers.find(customerId)
        .and_then([&](const Person &person) -> Outcome<CustomerDocument> {
            const QList<Document> documents = allOf(person);
            const qsizetype index = indexOf(documentId);
            if (customerOf(documentId) != customerId || index < 0 || index >= documents.size())
                return refused(Reason::NoSuchDocument);
            return view(documentId, documents[index]);
        });
}

Outcome<UploadedDocument> Documents::upload(qint64 customerId, const File &file,
                                            const DocumentDescription &description)
{
    const auto person = m_customers.find(customerId);
    if (!person)
        return tl::unexpected(person.error());
    const qint64 id = idOf(customerId, allOf(*person).size());
    if (customerOf(id) != customerId)
        return refused(Reason::TooManyDocuments);
    File kept = file;
    if (kept.contentType.isEmpty())
        kept.contentType = "application/octet-stream";
    m_files.put(placeOf(id), kept);
    m_uploaded[customerId].append({file.name, description.description});
    return UploadedDocument{id};
}

} // namespace Frontdesk::Demo
