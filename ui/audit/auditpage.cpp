// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/audit/auditpage.h"

#include "api/codec/described.h"
#include "models/ledger/auditwords.h"
#include "models/staff/managermode.h"
#include "models/studios/studio.h"
#include "models/workplace.h"
#include "ui/staff/ledgerwords.h"
#include "ui/studio/notice.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/statepanel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int DaysAtFirst = 30;
constexpr std::chrono::milliseconds TypingPause{300};
constexpr int LockedIconSize = 48;

QDateEdit *makeDate(const QString &name, const QString &words, QDate date)
{
    auto *edit = new QDateEdit(date);
    edit->setObjectName(name);
    edit->setAccessibleName(words);
    edit->setCalendarPopup(true);
    return edit;
}

} // namespace

AuditPage::AuditPage(Workplace &workplace, QWidget *parent)
    : QWidget(parent),
      m_workplace(workplace),
      m_model(workplace.audit, workplace.customers),
      m_export(workplace.audit, workplace.customers),
      m_whole(new QStackedWidget),
      m_enter(button(QStringLiteral("auditManagerButton"), QStringLiteral("key"),
                     tr("Enter manager &mode"))),
      m_from(makeDate(QStringLiteral("auditFrom"), tr("From"),
                      workplace.now().date().addDays(-DaysAtFirst))),
      m_to(makeDate(QStringLiteral("auditTo"), tr("To"), workplace.now().date())),
      m_kind(new QComboBox),
      m_person(new QComboBox),
      m_text(new QLineEdit),
      m_check(button(QStringLiteral("checkChainButton"), QStringLiteral("check"),
                     tr("&Check the chain"))),
      m_csv(button(QStringLiteral("exportCsvButton"), QStringLiteral("go"), tr("CS&V…"))),
      m_pdf(button(QStringLiteral("exportPdfButton"), QStringLiteral("go"), tr("&PDF…"))),
      m_notice(new Notice),
      m_table(new ListTable(QStringLiteral("auditTable"))),
      m_list(new StatePanel(m_table)),
      m_typing(this)
{
    setObjectName(QStringLiteral("auditPage"));
    m_table->setAccessibleName(tr("Audit log"));
    m_table->showModel(&m_model, AuditModel::NoteColumn);
    m_whole->addWidget(makeLocked());
    m_whole->addWidget(makeContent());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_whole);
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    connect(&m_typing, &QTimer::timeout, this, &AuditPage::load);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    for (QDateEdit *edit : {m_from, m_to})
        connect(edit, &QDateEdit::dateChanged, this, &AuditPage::load);
    for (QComboBox *box : {m_kind, m_person})
        connect(box, &QComboBox::currentIndexChanged, this, &AuditPage::load);
    connect(&workplace.manager.pins(), &ManagerPins::changed, this, &AuditPage::listManagers);
    connect(m_enter, &QPushButton::clicked, this, &AuditPage::managerRequested);
    connect(m_check, &QPushButton::clicked, this, &AuditPage::checkChain);
    connect(m_csv, &QPushButton::clicked, this, [this] { askWhere(AuditExport::Format::Csv); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { askWhere(AuditExport::Format::Pdf); });
    connect(m_list, &StatePanel::retryRequested, this, &AuditPage::load);
    connect(&m_model, &LoadingModel::stateChanged, this, &AuditPage::showState);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &AuditPage::showState);
    connect(&m_export, &AuditExport::finished, this, &AuditPage::tellExport);
    connect(&workplace.manager, &ManagerMode::changed, this, &AuditPage::followManager);
    listManagers();
    followManager();
}

QPushButton *AuditPage::button(const QString &name, const QString &icon, const QString &text)
{
    auto *made = new QPushButton(Icons::icon(icon), text);
    made->setObjectName(name);
    return made;
}

QWidget *AuditPage::makeLocked()
{
    auto *locked = new QWidget;
    auto *icon = new QLabel;
    icon->setPixmap(Icons::pixmap(QStringLiteral("lock"), LockedIconSize, this));
    auto *text = new QLabel(tr("The audit log is for managers."));
    auto *layout = new QVBoxLayout(locked);
    layout->addStretch(2);
    for (QWidget *part : {static_cast<QWidget *>(icon), static_cast<QWidget *>(text),
                          static_cast<QWidget *>(m_enter)})
        layout->addWidget(part, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return locked;
}

QWidget *AuditPage::makeContent()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->addWidget(makeFilter());
    layout->addWidget(makeButtons());
    layout->addWidget(m_notice);
    layout->addWidget(m_list, 1);
    return content;
}

QWidget *AuditPage::makeFilter()
{
    m_kind->setObjectName(QStringLiteral("auditKind"));
    m_kind->setAccessibleName(tr("What"));
    m_kind->addItem(tr("Everything"), int(AuditKind::Unknown));
    for (const auto &[kind, name] : Api::wireNames<AuditKind>()) {
        if (kind != AuditKind::Unknown)
            m_kind->addItem(AuditWords::kind(kind), int(kind));
    }
    m_person->setObjectName(QStringLiteral("auditPerson"));
    m_person->setAccessibleName(tr("Who"));
    m_text->setObjectName(QStringLiteral("auditText"));
    m_text->setPlaceholderText(tr("Text"));
    m_text->setAccessibleName(tr("Text"));
    m_text->setClearButtonEnabled(true);
    auto *until = new QLabel(tr("to", "between two dates"));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_from);
    layout->addWidget(until);
    layout->addWidget(m_to);
    layout->addWidget(m_kind);
    layout->addWidget(m_person);
    layout->addWidget(m_text, 2);
    return row;
}

QWidget *AuditPage::makeButtons()
{
    m_csv->setToolTip(tr("Export the period as CSV"));
    m_csv->setAccessibleName(m_csv->toolTip());
    m_pdf->setToolTip(tr("Export the period as PDF"));
    m_pdf->setAccessibleName(m_pdf->toolTip());
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_check);
    layout->addStretch(1);
    layout->addWidget(new QLabel(tr("Export the period as")));
    layout->addWidget(m_csv);
    layout->addWidget(m_pdf);
    return row;
}

void AuditPage::focusFirst()
{
    if (m_workplace.manager.isActive())
        m_text->setFocus();
    else
        m_enter->setFocus();
}

void AuditPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_workplace.manager.isActive() && m_model.state() == LoadingModel::State::Idle)
        load();
}

void AuditPage::listManagers()
{
    const QSignalBlocker blocker(m_person);
    const QVariant chosen = m_person->currentData();
    m_person->clear();
    m_person->addItem(tr("Everybody"), QString());
    for (const QString &name : m_workplace.manager.pins().names())
        m_person->addItem(name, name);
    m_person->setCurrentIndex(qMax(0, m_person->findData(chosen)));
}

void AuditPage::followManager()
{
    const bool isManager = m_workplace.manager.isActive();
    m_whole->setCurrentIndex(isManager ? 1 : 0);
    m_notice->clear();
    if (!isManager)
        m_model.forget();
    else if (isVisible())
        load();
}

AuditFilter AuditPage::filter() const
{
    AuditFilter filter;
    filter.from = m_from->date().startOfDay();
    filter.to = m_to->date().addDays(1).startOfDay();
    const auto kind = AuditKind(m_kind->currentData().toInt());
    if (kind != AuditKind::Unknown)
        filter.kinds = {kind};
    filter.person = m_person->currentData().toString();
    filter.text = m_text->text().trimmed();
    return filter;
}

void AuditPage::load()
{
    if (m_workplace.manager.isActive())
        m_model.load(filter());
}

void AuditPage::showState()
{
    if (m_model.rowCount() > 0)
        m_list->showContent();
    else if (m_model.state() == LoadingModel::State::Loading)
        m_list->showBusy(tr("Reading the log…"));
    else if (m_model.problem()) {
        const ErrorWords words = wordsFor(*m_model.problem());
        m_list->showError(words.title, words.text, true);
    } else {
        m_list->showEmpty(tr("Nothing was recorded that fits"));
    }
}

void AuditPage::checkChain()
{
    if (m_isChecking)
        return;
    m_isChecking = true;
    m_notice->tell(Notice::Kind::Busy, tr("Checking every entry of the log…"));
    m_workplace.audit.verify(this, [this](const LedgerResult<ChainFinding> &finding) {
        m_isChecking = false;
        if (!m_workplace.manager.isActive())
            return;
        const bool isGood = finding && finding->state == ChainFinding::State::Good;
        m_notice->tell(isGood ? Notice::Kind::Good : Notice::Kind::Stop,
                       isGood ? tr("Nothing was tampered with") : tr("The log is not trustworthy"),
                       AuditWords::chain(finding));
    });
}

void AuditPage::askWhere(AuditExport::Format format)
{
    const bool isCsv = format == AuditExport::Format::Csv;
    const QString name
        = QStringLiteral("%1/audit-%2-%3.%4")
              .arg(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                   m_from->date().toString(Qt::ISODate), m_to->date().toString(Qt::ISODate),
                   isCsv ? QStringLiteral("csv") : QStringLiteral("pdf"));
    auto *dialog = new QFileDialog(this, tr("Export the audit log"), name);
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->selectFile(QFileInfo(name).fileName());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString &path) { exportTo(format, path); });
    dialog->open();
}

void AuditPage::exportTo(AuditExport::Format format, const QString &path)
{
    // The dialog may have stood open for longer than manager mode lasts.
    if (!m_workplace.manager.isActive() || m_export.isRunning())
        return;
    m_csv->setEnabled(false);
    m_pdf->setEnabled(false);
    m_notice->tell(Notice::Kind::Busy, tr("Exporting…"));
    m_export.start({.format = format,
                    .path = path,
                    .studio = m_workplace.studio.name,
                    .from = m_from->date(),
                    .to = m_to->date(),
                    .person = m_workplace.manager.manager()});
}

void AuditPage::tellExport(const QString &path, const QString &problem, qint64 entries)
{
    m_csv->setEnabled(true);
    m_pdf->setEnabled(true);
    if (problem.isEmpty())
        m_notice->tell(
            Notice::Kind::Good, tr("The log is exported"),
            tr("%n entry(ies) are in %1.", nullptr, int(entries)).arg(QFileInfo(path).fileName()));
    else
        m_notice->tell(Notice::Kind::Stop, tr("Nothing was exported"), problem);
}

} // namespace Frontdesk
