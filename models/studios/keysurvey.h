// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/studios/keyquestion.h"
#include "models/studios/keyrow.h"

#include <memory>
#include <QElapsedTimer>
#include <QObject>

namespace Frontdesk {

struct KeyAnswer;

/// Finds out what a key may read: asks every read of keyReads() once, one after the other behind
/// all that a person waits for, and takes the ids it needs from earlier answers. It never writes.
/// Requests are bounded by reads times KeyQuestion::MostTries; those stopped by the server's limit
/// wait for the next minute.
class KeySurvey final : public QObject
{
    Q_OBJECT
public:
    explicit KeySurvey(QObject *parent = nullptr);
    ~KeySurvey() override;

    /// First asks whether the key is good; only then there are rows. A survey under way is given
    /// up. Always ends in finished(), from the event loop, unless cancelled or started anew.
    void start(const QUrl &baseUrl, const QByteArray &key, const QString &language);
    /// What was not asked yet stays so; finished() will not come.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_client != nullptr; }

    [[nodiscard]] const QList<KeyRow> &rows() const { return m_rows; }
    /// Why it ended before its end: no connection, or a key that is refused.
    [[nodiscard]] const std::optional<Api::ApiError> &error() const { return m_error; }
    /// It came to its end, and all that the key may read decoded.
    [[nodiscard]] bool isGood() const;

Q_SIGNALS:
    /// The rows are other ones now.
    void reset();
    void rowChanged(int row);
    void progressed(int done, int all);
    void finished();

private:
    void begin();
    void askNext();
    void ask();
    void answered(const KeyAnswer &answer);
    void conclude(KeyRow &row, const KeyAnswer &answer);
    void end();
    void letGo();
    /// Tells that a row changed; false when whoever heard it ended this survey.
    [[nodiscard]] bool tell(int row);

    std::unique_ptr<Api::ApiClient> m_client;
    std::unique_ptr<KeyQuestion> m_question;
    QList<KeyRow> m_rows;
    std::optional<Api::ApiError> m_error;
    QElapsedTimer m_sent;
    int m_generation = 0; ///< of what was started or given up; late answers are dropped
    int m_current = -1;
    int m_unreachable = 0; ///< reads in a row without any answer
};

} // namespace Frontdesk
