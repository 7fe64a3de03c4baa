// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/staff/rulespage.h"

#include "models/staff/managermode.h"
#include "models/studios/studioregistry.h"
#include "ui/staff/managerseditor.h"
#include "ui/staff/shareddeskfields.h"
#include "ui/studio/notice.h"
#include "ui/widgets/icons.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int WidestForm = 720;

QSpinBox *makeNumber(const QString &name, int least, int most)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(least, most);
    return box;
}

QLabel *makeHint(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText); // follows the theme when it changes
    return label;
}

QString wordsOf(UrlTemplateProblem problem)
{
    switch (problem) {
    case UrlTemplateProblem::NotAnAddress:
        return RulesPage::tr("This is no address of a web page.");
    case UrlTemplateProblem::NotHttps:
        return RulesPage::tr("Only an address that begins with https:// is opened.");
    case UrlTemplateProblem::NoCustomer:
        return RulesPage::tr("The address has to say {customerId} where the customer's number "
                             "goes.");
    case UrlTemplateProblem::None:
        break;
    }
    return {};
}

} // namespace

RulesPage::RulesPage(StudioRegistry &registry, KeyVault &vault, QWidget *parent)
    : QWidget(parent),
      m_registry(registry),
      m_title(new QLabel),
      m_back(new QPushButton(Icons::icon(QStringLiteral("previous")), tr("&Back to the studios"))),
      m_save(new QPushButton(Icons::icon(QStringLiteral("check")), tr("&Save the rules"))),
      m_notice(new Notice),
      m_unlock(new QPushButton),
      m_scroll(new QScrollArea),
      m_needManager(
          new QCheckBox(tr("Changes of customers' data that are entered at this desk need "
                           "a &manager"))),
      m_needManagerHint(makeHint()),
      m_managers(new ManagersEditor),
      m_managerMinutes(makeNumber(QStringLiteral("managerMinutesField"), 1, 240)),
      m_lockMinutes(makeNumber(QStringLiteral("lockMinutesField"), 0, 240)),
      m_unlockNeedsManager(new QCheckBox(tr("A manager's PIN &unlocks the desk"))),
      m_sweepShare(makeNumber(QStringLiteral("sweepShareField"), 0, 100)),
      m_url(new QLineEdit),
      m_urlHint(makeHint()),
      m_sharedDesk(new SharedDeskFields(vault)),
      m_problem(new QLabel)
{
    setObjectName(QStringLiteral("rulesPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(makeHeader());
    auto *state = new QHBoxLayout;
    state->addWidget(m_notice, 1);
    state->addWidget(m_unlock);
    layout->addLayout(state);
    m_scroll->setWidget(makeBody());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_scroll, 1);

    connect(m_back, &QPushButton::clicked, this, &RulesPage::leave);
    connect(m_save, &QPushButton::clicked, this, &RulesPage::save);
    connect(m_unlock, &QPushButton::clicked, this, [this] {
        if (m_mode)
            Q_EMIT managerRequested();
        else
            Q_EMIT openStudioRequested(m_studio.id);
    });
    connect(m_managers, &ManagersEditor::changed, this, &RulesPage::managersChanged);
    for (QCheckBox *box : {m_needManager, m_unlockNeedsManager})
        connect(box, &QCheckBox::toggled, this, &RulesPage::update);
    for (QSpinBox *box : {m_managerMinutes, m_lockMinutes, m_sweepShare})
        connect(box, &QSpinBox::valueChanged, this, &RulesPage::update);
    connect(m_url, &QLineEdit::textChanged, this, &RulesPage::update);
    connect(m_sharedDesk, &SharedDeskFields::edited, this, &RulesPage::update);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &RulesPage::leave);
}

QWidget *RulesPage::makeHeader()
{
    m_title->setObjectName(QStringLiteral("rulesTitle"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_back->setObjectName(QStringLiteral("rulesBackButton"));
    m_save->setObjectName(QStringLiteral("saveRulesButton"));
    m_unlock->setObjectName(QStringLiteral("rulesUnlockButton"));
    m_problem->setObjectName(QStringLiteral("rulesProblem"));
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins({});
    layout->addWidget(m_back);
    layout->addSpacing(8);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_save);
    return header;
}

QWidget *RulesPage::makeBody()
{
    m_needManager->setObjectName(QStringLiteral("needManagerBox"));
    m_unlockNeedsManager->setObjectName(QStringLiteral("unlockNeedsManagerBox"));
    m_url->setObjectName(QStringLiteral("customerUrlField"));
    m_url->setPlaceholderText(
        QStringLiteral("https://my-studio.web.magicline.com/#/customer/{customerId}"));
    m_urlHint->setObjectName(QStringLiteral("customerUrlHint"));
    m_lockMinutes->setSpecialValueText(tr("never"));
    m_sweepShare->setSuffix(QStringLiteral(" %"));

    m_rules = new QWidget;
    auto *rules = new QVBoxLayout(m_rules);
    rules->setContentsMargins({});
    addSection(rules, tr("Changes of customers' data"), {m_needManager, m_needManagerHint});
    addSection(rules, tr("Locks"),
               {row(tr("Manager mode &ends after"), m_managerMinutes, tr("minutes without use")),
                row(tr("The desk &locks itself after"), m_lockMinutes, tr("minutes without use")),
                m_unlockNeedsManager});
    addSection(rules, tr("Search for waiting requests"),
               {row(tr("It may take &up to"), m_sweepShare, tr("of what the server allows")),
                makeHint(tr("What a person waits for always goes first."))});
    addSection(rules, tr("PerfectGym Next"), {row(tr("&A customer's page"), m_url), m_urlHint});
    addSection(rules, tr("What desks share"), {m_sharedDesk});

    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(2, 2, 12, 2);
    addSection(layout, tr("Managers"), {m_managers});
    layout->addWidget(m_rules);
    layout->addStretch(1);
    body->setMaximumWidth(WidestForm);
    return body;
}

void RulesPage::addSection(QVBoxLayout *layout, const QString &title, const QList<QWidget *> &parts)
{
    auto *heading = new QLabel(title);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    layout->addSpacing(8);
    layout->addWidget(heading);
    for (QWidget *part : parts)
        layout->addWidget(part);
}

QWidget *RulesPage::row(const QString &label, QWidget *field, const QString &after)
{
    auto *made = new QWidget;
    auto *layout = new QHBoxLayout(made);
    layout->setContentsMargins({});
    auto *before = new QLabel(label);
    before->setBuddy(field);
    layout->addWidget(before);
    const bool isWide = after.isEmpty();
    layout->addWidget(field, isWide ? 1 : 0);
    if (!isWide) {
        layout->addWidget(new QLabel(after));
        layout->addStretch(1);
    }
    return made;
}

void RulesPage::open(const Studio &studio, ManagerMode *mode)
{
    if (m_mode) {
        m_mode->disconnect(this);
        m_mode->pins().disconnect(this);
    }
    m_studio = studio;
    m_mode = mode;
    m_managers->follow(mode);
    if (m_mode) {
        connect(m_mode, &ManagerMode::changed, this, &RulesPage::update);
        connect(&m_mode->pins(), &ManagerPins::changed, this, &RulesPage::update);
    }
    m_title->setText(tr("How %1 works").arg(studio.name));
    fill();
    m_back->setFocus();
}

void RulesPage::stop()
{
    m_managers->reset();
    m_sharedDesk->reset();
}

void RulesPage::fill()
{
    m_needManager->setChecked(m_studio.changesNeedManager);
    m_managerMinutes->setValue(m_studio.managerMinutes);
    m_lockMinutes->setValue(m_studio.lockMinutes);
    m_unlockNeedsManager->setChecked(m_studio.unlockNeedsManager);
    m_sweepShare->setValue(m_studio.sweepShare);
    m_url->setText(m_studio.customerUrlTemplate);
    m_sharedDesk->fill(m_studio);
    update();
}

Studio RulesPage::entered() const
{
    Studio studio = m_registry.find(m_studio.id).value_or(m_studio);
    studio.changesNeedManager = m_needManager->isChecked();
    studio.managerMinutes = m_managerMinutes->value();
    studio.lockMinutes = m_lockMinutes->value();
    studio.unlockNeedsManager = m_unlockNeedsManager->isChecked();
    studio.sweepShare = m_sweepShare->value();
    studio.customerUrlTemplate = m_url->text().trimmed();
    studio.sharedDesk = m_sharedDesk->place();
    return studio;
}

void RulesPage::save()
{
    if (!m_save->isEnabled())
        return;
    m_sharedDesk->keepPassword(this, [this](const QString &unkept) {
        if (!unkept.isEmpty())
            m_notice->tell(Notice::Kind::Stop, tr("The password could not be kept"), unkept);
        else if (mayChange()) // it may have ended while the keychain was asking
            store();
    });
}

void RulesPage::store()
{
    const Studio studio = entered();
    if (studio == m_studio) {
        Q_EMIT sharedDeskSaved();
        leave();
        return;
    }
    m_studio = studio;
    m_registry.update(studio);
    Q_EMIT rulesChanged(
        QStringLiteral("needManager=%1 sweepShare=%2 lock=%3 sharedDesk=%4")
            .arg(studio.changesNeedManager)
            .arg(studio.sweepShare)
            .arg(studio.lockMinutes)
            .arg(studio.sharedDesk.isEmpty() ? QStringLiteral("no") : QStringLiteral("yes")));
    leave();
}

void RulesPage::leave()
{
    stop();
    Q_EMIT closed();
}

bool RulesPage::hasManagers() const
{
    return m_mode && !m_mode->pins().names().isEmpty();
}

bool RulesPage::mayChange() const
{
    return m_mode && m_mode->mayChangeManagers();
}

QString RulesPage::problem() const
{
    if (const auto wrong = problemOf(m_url->text()); wrong != UrlTemplateProblem::None)
        return wordsOf(wrong);
    return m_sharedDesk->problem();
}

void RulesPage::update()
{
    m_unlock->setVisible(!mayChange());
    m_unlock->setText(m_mode ? tr("Enter manager &mode") : tr("&Open this studio"));
    if (mayChange())
        m_notice->clear();
    else if (m_mode)
        m_notice->tell(Notice::Kind::Caution, tr("Only managers change this"));
    else
        m_notice->tell(Notice::Kind::Caution, tr("Another studio is open"),
                       tr("Rules and managers are changed in the studio that is open."));
    m_rules->setEnabled(mayChange());
    // Without a manager nobody could approve anything; switching it off is possible always.
    m_needManager->setEnabled(hasManagers() || m_needManager->isChecked());
    m_unlockNeedsManager->setEnabled(hasManagers() || m_unlockNeedsManager->isChecked());
    m_needManagerHint->setText(
        hasManagers()
            ? tr("They wait as proposals, and are sent only when a manager approves them. "
                 "What a manager enters is sent at once.")
            : tr("Set up a manager first."));
    const auto wrongUrl = problemOf(m_url->text());
    m_urlHint->setText(
        wrongUrl != UrlTemplateProblem::None ? wordsOf(wrongUrl)
            : m_url->text().trimmed().isEmpty()
            ? tr("Copy it from the browser while PerfectGym Next shows a customer, and put "
                 "{customerId} in place of the number.")
            : tr("Customer 1005 opens as %1").arg(customerUrl(m_url->text(), 1005).toString()));
    m_problem->setText(problem().isEmpty() ? QString() : tr("Something is not right yet."));
    m_save->setEnabled(mayChange() && problem().isEmpty());
}

} // namespace Frontdesk
