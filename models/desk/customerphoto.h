// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>
#include <QDateTime>
#include <QObject>

namespace Frontdesk {

namespace Api {
class ApiClient;
}
class CustomerInHand;
class PhotoStore;
class StoreWorker;

/// The photo of the customer in hand: at once from the store, and downloaded when the live customer
/// has one that is missing there or a day old.
class CustomerPhoto : public QObject
{
    Q_OBJECT
public:
    /// All outlive this object; \a photos are read here, and written by \a writer.
    CustomerPhoto(Api::ApiClient &client, PhotoStore &photos, StoreWorker &writer,
                  CustomerInHand &inHand, std::function<QDateTime()> now,
                  QObject *parent = nullptr);
    ~CustomerPhoto() override;

    /// An image file; empty when there is none, or none yet.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

Q_SIGNALS:
    void changed();

private:
    void startOver();
    void follow();
    void download(const QString &link);
    void show(const QByteArray &bytes);

    Api::ApiClient &m_client;
    PhotoStore &m_photos;
    StoreWorker &m_writer;
    CustomerInHand &m_inHand;
    std::function<QDateTime()> m_now;
    QByteArray m_bytes;
    QDateTime m_fetchedAt;
    bool m_isAsked = false;
    /// Owns the download for one customer, so that no photo of another can arrive.
    std::unique_ptr<QObject> m_calls;
};

} // namespace Frontdesk
