// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/studios/keysurvey.h"

#include "api/services/studiosservice.h"
#include "models/studios/keyread.h"

#include <algorithm>

namespace Frontdesk {

using Kind = Api::ApiError::Kind;

namespace {

/// After so many reads in a row without an answer nobody is there any more.
constexpr int MostUnreachable = 3;

Api::ClientSettings settingsOf(const QUrl &baseUrl, const QByteArray &key, const QString &language)
{
    Api::ClientSettings settings{.baseUrl = baseUrl, .apiKey = key, .language = language};
    // Long enough to wait for the next minute of the server's limit, once.
    settings.backgroundDeadline = std::chrono::seconds(75);
    settings.attempts = 3;
    return settings;
}

/// The server may be asked, and says that there is nothing to read: it is not there, two studios
/// have it, the studio does not use it, or it was invented here.
bool isNothingThere(const KeyAnswer &answer, bool isGuess)
{
    switch (answer.error->kind) {
    case Kind::NotFound:
    case Kind::Conflict:
        return true;
    case Kind::Validation:
        return isGuess || !answer.error->serverMessage.isEmpty();
    default:
        return false;
    }
}

KeyRowState stateOf(const KeyAnswer &answer, bool isGuess)
{
    if (!answer.error)
        return KeyRowState::Works;
    if (answer.error->kind == Kind::MissingScope)
        return KeyRowState::Refused;
    return isNothingThere(answer, isGuess) ? KeyRowState::NothingThere : KeyRowState::Failed;
}

} // namespace

KeySurvey::KeySurvey(QObject *parent) : QObject(parent)
{ }

KeySurvey::~KeySurvey() = default;

void KeySurvey::start(const QUrl &baseUrl, const QByteArray &key, const QString &language)
{
    letGo();
    m_rows.clear();
    m_error.reset();
    m_unreachable = 0;
    m_current = -1;
    m_client = std::make_unique<Api::ApiClient>(settingsOf(baseUrl, key, language));
    m_question = std::make_unique<KeyQuestion>(*m_client);
    auto *check = m_question->service<Api::StudiosService>().checkKey(m_question.get());
    check->then(this, [this, generation = m_generation](const Api::Result<Api::Nothing> &answer) {
        if (generation != m_generation)
            return;
        if (answer) {
            begin();
        } else {
            m_error = answer.error();
            end();
        }
    });
    Q_EMIT reset();
}

void KeySurvey::begin()
{
    for (const KeyRead &read : keyReads())
        m_rows.append(KeyRow{int(m_rows.size()), read.tag, read.operation});
    Q_EMIT reset();
    askNext();
}

void KeySurvey::askNext()
{
    const int generation = m_generation;
    ++m_current;
    Q_EMIT progressed(m_current, int(m_rows.size()));
    if (generation != m_generation)
        return;
    if (m_current == m_rows.size()) {
        end();
        return;
    }
    m_question->begin();
    m_rows[m_current].state = KeyRowState::Asking;
    if (tell(m_current))
        ask();
}

void KeySurvey::ask()
{
    m_sent.start();
    keyReads().at(m_current).ask(*m_question,
                                 [this, generation = m_generation](const KeyAnswer &answer) {
                                     if (generation == m_generation)
                                         answered(answer);
                                 });
}

void KeySurvey::answered(const KeyAnswer &answer)
{
    const bool isNothing
        = answer.error ? isNothingThere(answer, m_question->isGuess()) : answer.isEmpty;
    if (isNothing && m_question->tryNext()) {
        ask();
        return;
    }
    conclude(m_rows[m_current], answer);
    if (!tell(m_current))
        return;
    const bool isKeyGone = answer.error && answer.error->kind == Kind::Unauthorized;
    m_unreachable = answer.error && answer.httpStatus == 0 ? m_unreachable + 1 : 0;
    if (isKeyGone || m_unreachable == MostUnreachable) {
        m_error = answer.error;
        end();
    } else {
        askNext();
    }
}

bool KeySurvey::tell(int row)
{
    const int generation = m_generation;
    Q_EMIT rowChanged(row);
    return generation == m_generation;
}

void KeySurvey::conclude(KeyRow &row, const KeyAnswer &answer)
{
    row.state = stateOf(answer, m_question->isGuess());
    row.httpStatus = answer.httpStatus;
    row.isEmpty = answer.isEmpty;
    row.isGuess = m_question->isGuess();
    row.milliseconds = m_sent.elapsed();
    row.error = answer.error;
}

void KeySurvey::cancel()
{
    if (isRunning())
        letGo();
}

void KeySurvey::end()
{
    letGo();
    Q_EMIT finished();
}

void KeySurvey::letGo()
{
    ++m_generation;
    if (m_client) {
        // Perhaps called from inside one of the answers: they go later, but not later than this.
        for (QObject *gone :
             std::initializer_list<QObject *>{m_question.release(), m_client.release()}) {
            gone->setParent(this);
            gone->deleteLater();
        }
    }
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!m_rows.at(row).isDone()) {
            m_rows[row].state = KeyRowState::NotAsked;
            Q_EMIT rowChanged(row);
        }
    }
}

bool KeySurvey::isGood() const
{
    return !m_error && !m_rows.isEmpty()
        && std::all_of(m_rows.begin(), m_rows.end(), [](const KeyRow &row) {
               return row.isDone() && row.state != KeyRowState::Failed
                   && row.state != KeyRowState::NotAsked;
           });
}

} // namespace Frontdesk
