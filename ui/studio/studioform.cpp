// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/studio/studioform.h"

#include "models/studios/baseaddress.h"
#include "models/studios/studioregistry.h"
#include "ui/studio/notice.h"
#include "ui/studio/studiofields.h"
#include "ui/studio/studiowords.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

QString joined(const std::optional<QString> &one, const std::optional<QString> &two)
{
    return QStringList{one.value_or(QString()), two.value_or(QString())}.join(u' ').trimmed();
}

QString placeOf(const Api::StudioInformation &information)
{
    const QStringList lines{joined(information.street, information.houseNumber),
                            joined(information.zip, information.city)};
    return lines.join(u'\n').trimmed();
}

void tell(Notice *notice, Notice::Kind kind, const ErrorWords &words)
{
    const QString text = words.support.isEmpty()
        ? words.text
        : QStringLiteral("%1\n%2").arg(words.text, words.support);
    notice->tell(kind, words.title, text);
}

} // namespace

StudioForm::StudioForm(StudioRegistry &registry, KeyVault &vault, QWidget *parent)
    : QWidget(parent),
      m_registry(registry),
      m_vault(vault),
      m_fields(new StudioFields),
      m_notice(new Notice),
      m_checkButton(new QPushButton(tr("&Check"))),
      m_save(new QPushButton(tr("&Save"))),
      m_sessionOnly(new QPushButton(tr("&Use for this session only"))),
      m_cancel(new QPushButton(tr("Cancel")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_fields);
    layout->addWidget(m_notice);
    buildButtons();
    layout->addStretch();
    connect(&m_check, &StudioCheck::finished, this, &StudioForm::found);
    connect(m_fields, &StudioFields::looksEdited, this, &StudioForm::updateButtons);
    connect(m_fields, &StudioFields::accessEdited, this, &StudioForm::forgetFinding);
    connect(m_fields, &StudioFields::returnPressed, this, &StudioForm::enter);
    startAdding();
}

void StudioForm::buildButtons()
{
    m_checkButton->setObjectName(QStringLiteral("checkButton"));
    m_save->setObjectName(QStringLiteral("saveButton"));
    m_sessionOnly->setObjectName(QStringLiteral("sessionOnlyButton"));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_checkButton, m_save, m_sessionOnly, m_cancel})
        row->addWidget(button);
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_checkButton, &QPushButton::clicked, this, &StudioForm::check);
    connect(m_save, &QPushButton::clicked, this, &StudioForm::save);
    connect(m_sessionOnly, &QPushButton::clicked, this, &StudioForm::keepForSession);
    connect(m_cancel, &QPushButton::clicked, this, &StudioForm::cancel);
}

void StudioForm::startAdding()
{
    Studio studio;
    studio.id = StudioRegistry::newId();
    studio.colour = m_registry.freeColour();
    start(Purpose::Add, studio);
}

void StudioForm::startEditing(const Studio &studio)
{
    start(Purpose::Edit, studio);
}

void StudioForm::startReplacingKey(const Studio &studio)
{
    start(Purpose::ReplaceKey, studio);
}

void StudioForm::start(Purpose purpose, const Studio &studio)
{
    m_purpose = purpose;
    m_studio = studio;
    m_fields->fill(studio);
    m_fields->setParts(purpose != Purpose::ReplaceKey, purpose != Purpose::Edit,
                       purpose == Purpose::ReplaceKey);
    forgetFinding();
    m_fields->focusFirst();
}

void StudioForm::reset()
{
    if (m_purpose == Purpose::Add)
        startAdding();
    else
        start(m_purpose, m_studio);
}

void StudioForm::setCancelVisible(bool isVisible)
{
    m_cancel->setVisible(isVisible);
}

void StudioForm::check()
{
    forgetFinding();
    m_notice->tell(Notice::Kind::Busy, tr("Asking the server"));
    if (m_purpose != Purpose::Edit) {
        checkWith(m_fields->key());
        return;
    }
    const auto answer = [this, generation = m_generation](const KeyResult &result) {
        if (generation != m_generation)
            return;
        if (result.state == KeyState::Found)
            checkWith(result.key);
        else
            tell(m_notice, Notice::Kind::Stop, wordsForMissingKey(result, m_studio.name));
    };
    m_vault.read(m_studio.id, this, answer);
}

void StudioForm::checkWith(const QByteArray &key)
{
    m_check.start(m_fields->address(), key, QLocale().bcp47Name());
    updateButtons();
}

void StudioForm::found(const StudioFinding &finding)
{
    const QString objection = objectionTo(finding);
    if (!objection.isEmpty()) {
        m_notice->tell(Notice::Kind::Stop, tr("This is another studio"), objection);
    } else if (finding.problem == StudioProblem::None) {
        const QString official = finding.information->name.value_or(QString());
        m_notice->tell(Notice::Kind::Good, tr("Found: %1").arg(official),
                       placeOf(*finding.information));
        if (m_fields->name().isEmpty())
            m_fields->setName(official);
    } else {
        tell(m_notice, finding.isUsable() ? Notice::Kind::Caution : Notice::Kind::Stop,
             wordsFor(finding));
    }
    if (finding.isUsable() && objection.isEmpty())
        m_finding = finding;
    updateButtons();
    if (m_finding)
        m_save->setFocus(Qt::OtherFocusReason);
}

QString StudioForm::objectionTo(const StudioFinding &finding) const
{
    if (!finding.information)
        return {};
    const QString official = finding.information->name.value_or(QString());
    const qint64 found = finding.information->studioId;
    if (m_purpose != Purpose::Add && m_studio.studioId != 0 && m_studio.studioId != found)
        return tr("Address and key open %1, not %2. Add %1 as a studio of its own, so that "
                  "nothing is ever done in the wrong one.")
            .arg(official, m_studio.name);
    Studio candidate = m_studio;
    candidate.baseUrl = finding.baseUrl;
    candidate.studioId = found;
    if (const auto twin = m_registry.twinOf(candidate))
        return tr("%1 is in your list already, as %2. To change its key, choose Replace key there.")
            .arg(official, twin->name);
    return {};
}

Studio StudioForm::result() const
{
    Studio studio = m_studio;
    if (m_purpose != Purpose::ReplaceKey) {
        studio.name = m_fields->name();
        studio.colour = m_fields->colour();
    }
    if (m_finding) {
        studio.baseUrl = m_finding->baseUrl;
        if (m_finding->information)
            studio.studioId = m_finding->information->studioId;
    }
    return studio;
}

void StudioForm::save()
{
    if (!canSave())
        return;
    if (m_purpose == Purpose::Edit) {
        finish();
        return;
    }
    m_isSaving = true;
    updateButtons();
    const auto answer = [this, generation = ++m_generation](const KeyResult &kept) {
        if (generation == m_generation)
            keyKept(kept);
    };
    m_vault.write(m_studio.id, m_fields->key(), this, answer);
}

void StudioForm::keyKept(const KeyResult &result)
{
    m_isSaving = false;
    if (result.state == KeyState::Found) {
        finish();
        return;
    }
    tell(m_notice, Notice::Kind::Caution, wordsForUnkeptKey(result));
    updateButtons();
    m_sessionOnly->show();
    m_sessionOnly->setFocus(Qt::OtherFocusReason);
}

void StudioForm::keepForSession()
{
    if (!canSave())
        return;
    m_vault.keepForSession(m_studio.id, m_fields->key());
    finish();
}

void StudioForm::finish()
{
    const Studio studio = result();
    if (m_purpose == Purpose::Add)
        m_registry.add(studio);
    else
        m_registry.update(studio);
    startAdding();
    Q_EMIT saved(studio.id);
}

void StudioForm::forgetFinding()
{
    m_check.cancel();
    ++m_generation;
    m_isSaving = false;
    m_finding.reset();
    m_notice->clear();
    m_sessionOnly->hide();
    updateButtons();
}

void StudioForm::cancel()
{
    reset();
    Q_EMIT cancelled();
}

void StudioForm::enter()
{
    if (canSave())
        save();
    else if (m_checkButton->isVisible() && m_checkButton->isEnabled())
        check();
}

bool StudioForm::isAddressChanged() const
{
    return baseAddressFrom(m_fields->address()) != m_studio.baseUrl;
}

bool StudioForm::canSave() const
{
    const bool isChecked = m_finding || (m_purpose == Purpose::Edit && !isAddressChanged());
    return isChecked && !m_isSaving && !m_fields->name().isEmpty();
}

void StudioForm::updateButtons()
{
    m_fields->setFieldsEnabled(!m_isSaving);
    m_checkButton->setVisible(m_purpose != Purpose::Edit || isAddressChanged());
    m_checkButton->setEnabled(!m_check.isRunning() && !m_isSaving);
    m_save->setEnabled(canSave());
    m_sessionOnly->setEnabled(canSave());
}

} // namespace Frontdesk
