// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/desk/customerphoto.h"

#include "api/client/apiclient.h"
#include "models/desk/customerinhand.h"
#include "models/store/photostore.h"
#include "models/store/storeworker.h"

namespace Frontdesk {

namespace {

/// The API does not tell whether a photo changed: its link differs in every answer.
constexpr int GoodForDays = 1;

} // namespace

CustomerPhoto::CustomerPhoto(Api::ApiClient &client, PhotoStore &photos, StoreWorker &writer,
                             CustomerInHand &inHand, std::function<QDateTime()> now,
                             QObject *parent)
    : QObject(parent),
      m_client(client),
      m_photos(photos),
      m_writer(writer),
      m_inHand(inHand),
      m_now(std::move(now))
{
    connect(&m_inHand, &CustomerInHand::taken, this, &CustomerPhoto::startOver);
    connect(&m_inHand, &CustomerInHand::changed, this, &CustomerPhoto::follow);
    startOver();
    follow();
}

CustomerPhoto::~CustomerPhoto() = default;

void CustomerPhoto::startOver()
{
    m_calls = std::make_unique<QObject>();
    m_isAsked = false;
    const auto stored = m_inHand.isEmpty() ? std::nullopt : m_photos.photo(m_inHand.id());
    m_fetchedAt = stored ? stored->fetchedAt : QDateTime();
    show(stored ? stored->bytes : QByteArray());
}

void CustomerPhoto::follow()
{
    if (!m_inHand.isLive() || m_isAsked)
        return;
    const QString link = m_inHand.customer()->imageUrl.value_or(QString());
    if (link.isEmpty()) {
        m_writer.run(
            [customer = m_inHand.id()](Database &store) { PhotoStore(store).remove(customer); });
        show({});
    } else if (m_bytes.isEmpty() || m_fetchedAt.addDays(GoodForDays) < m_now()) {
        download(link);
    }
}

void CustomerPhoto::download(const QString &link)
{
    m_isAsked = true;
    m_client.download(QUrl(link), m_calls.get())
        ->then(this, [this](const Api::Result<QByteArray> &result) {
            if (!result) {
                m_isAsked = false; // the next answer carries a fresh link
                return;
            }
            m_writer.run([customer = m_inHand.id(), photo = *result, at = m_now()](
                             Database &store) { PhotoStore(store).store(customer, photo, at); });
            show(*result);
        });
}

void CustomerPhoto::show(const QByteArray &bytes)
{
    m_bytes = bytes;
    Q_EMIT changed();
}

} // namespace Frontdesk
