// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/staff/shareddeskfields.h"

#include "models/studios/studio.h"
#include "ui/staff/ledgerwords.h"
#include "ui/studio/notice.h"
#include "ui/studio/studiowords.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Frontdesk {

SharedDeskFields::SharedDeskFields(KeyVault &vault, QWidget *parent)
    : QWidget(parent),
      m_vault(vault),
      m_here(new QRadioButton(tr("On this computer alone"))),
      m_server(new QRadioButton(tr("In a PostgreSQL database, with the other desks"))),
      m_serverPart(new QWidget),
      m_address(new QLineEdit),
      m_password(new QLineEdit),
      m_check(new QPushButton(tr("&Check the connection"))),
      m_notice(new Notice),
      m_patience(this)
{
    layOut();
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::seconds(15));
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_ledger.reset();
        const ErrorWords words = wordsFor(LedgerProblem{LedgerProblem::Kind::NoServer, {}});
        m_notice->tell(Notice::Kind::Stop, words.title, words.text);
        update();
    });
    connect(m_check, &QPushButton::clicked, this, &SharedDeskFields::check);
    for (QRadioButton *choice : {m_here, m_server})
        connect(choice, &QRadioButton::toggled, this, &SharedDeskFields::update);
    for (QLineEdit *field : {m_address, m_password})
        connect(field, &QLineEdit::textChanged, this, &SharedDeskFields::update);
}

void SharedDeskFields::layOut()
{
    setObjectName(QStringLiteral("sharedDeskFields"));
    m_here->setObjectName(QStringLiteral("deskHereChoice"));
    m_server->setObjectName(QStringLiteral("deskServerChoice"));
    m_address->setObjectName(QStringLiteral("sharedDeskField"));
    m_address->setPlaceholderText(
        QStringLiteral("postgresql://desk@db.my-studio.example/frontdesk"));
    m_password->setObjectName(QStringLiteral("sharedDeskPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    m_check->setObjectName(QStringLiteral("checkSharedDeskButton"));
    auto *hint = new QLabel(tr("Proposals, snoozes, call-backs and the audit log are shared. "
                               "Also service:NAME of a libpq service file."));
    hint->setWordWrap(true);
    auto *form = new QFormLayout(m_serverPart);
    form->setContentsMargins(22, 0, 0, 0);
    form->addRow(hint);
    form->addRow(tr("A&ddress"), m_address);
    form->addRow(tr("Pass&word"), m_password);
    form->addRow(QString(), m_check);
    form->addRow(m_notice);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_here);
    layout->addWidget(m_server);
    layout->addWidget(m_serverPart);
}

void SharedDeskFields::fill(const Studio &studio)
{
    reset();
    m_studioId = studio.id;
    m_apiStudioId = studio.studioId;
    m_address->setText(studio.sharedDesk);
    (studio.sharedDesk.isEmpty() ? m_here : m_server)->setChecked(true);
    m_password->setPlaceholderText(studio.sharedDesk.isEmpty() ? QString()
                                                               : tr("as it is in the keychain"));
    update();
}

void SharedDeskFields::reset()
{
    m_patience.stop();
    m_ledger.reset();
    m_password->clear();
    m_notice->clear();
    update();
}

QString SharedDeskFields::place() const
{
    if (!m_server->isChecked())
        return {};
    const auto read = LedgerPlace::fromText(m_address->text());
    return read ? read->toText() : QString();
}

QString SharedDeskFields::problem() const
{
    if (!m_server->isChecked())
        return {};
    const auto read = LedgerPlace::fromText(m_address->text());
    return read ? QString() : wordsFor(read.error());
}

void SharedDeskFields::update()
{
    m_serverPart->setVisible(m_server->isChecked());
    const QString wrong = m_address->text().trimmed().isEmpty() ? QString() : problem();
    if (!wrong.isEmpty())
        m_notice->tell(Notice::Kind::Stop, tr("This address cannot be used"), wrong);
    else if (!m_ledger)
        m_notice->clear();
    m_check->setEnabled(problem().isEmpty() && !m_ledger);
    Q_EMIT edited();
}

void SharedDeskFields::check()
{
    if (!m_password->text().isEmpty()) {
        checkWith(m_password->text().toUtf8());
        return;
    }
    m_vault.read({m_studioId, KeyVault::Secret::Ledger}, this,
                 [this](const KeyResult &result) { checkWith(result.key); });
}

void SharedDeskFields::checkWith(const QByteArray &password)
{
    const auto read = LedgerPlace::fromText(m_address->text());
    if (!read || m_ledger)
        return;
    m_ledger = std::make_unique<Ledger>();
    connect(m_ledger.get(), &Ledger::availabilityChanged, this, &SharedDeskFields::tellOutcome,
            Qt::QueuedConnection);
    m_ledger->open(read->forStudio(m_apiStudioId), password);
    m_patience.start();
    update();
    m_notice->tell(Notice::Kind::Busy, tr("Asking the server…"));
}

void SharedDeskFields::tellOutcome()
{
    if (!m_ledger)
        return;
    const std::unique_ptr<Ledger> asked = std::move(m_ledger);
    m_patience.stop();
    update();
    if (asked->isAvailable()) {
        m_notice->tell(Notice::Kind::Good, tr("The database is ready"),
                       tr("This desk can share it with the others."));
        return;
    }
    const ErrorWords words = wordsFor(asked->problem().value_or(LedgerProblem()));
    m_notice->tell(Notice::Kind::Stop, words.title,
                   QStringList{words.text, words.support}.join(u'\n').trimmed());
}

void SharedDeskFields::keepPassword(QObject *context,
                                    std::function<void(const QString &problem)> done)
{
    const KeyVault::Secret secret(m_studioId, KeyVault::Secret::Ledger);
    const QByteArray password = m_password->text().toUtf8();
    m_password->clear();
    if (!m_server->isChecked() || password.isEmpty()) {
        done({});
        return;
    }
    m_vault.write(secret, password, context, [this, secret, password, done](const KeyResult &kept) {
        if (kept.state == KeyState::NoKeychain)
            m_vault.keepForSession(secret, password);
        else if (kept.state != KeyState::Found) {
            done(wordsForUnkeptKey(kept).text);
            return;
        }
        done({});
    });
}

} // namespace Frontdesk
