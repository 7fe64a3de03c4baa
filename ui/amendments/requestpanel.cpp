// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/amendments/requestpanel.h"

#include "models/amendments/fieldwords.h"
#include "models/amendments/requestwords.h"
#include "ui/amendments/changedelegate.h"
#include "ui/amendments/hintwords.h"
#include "ui/desk/iconlabel.h"
#include "ui/desk/photoview.h"
#include "ui/widgets/clipboardguard.h"
#include "ui/widgets/errorwords.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/statepanel.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int PhotoSide = 56;
constexpr int LeastRowHeight = 26;

QString ago(const QDateTime &read, const QDateTime &now)
{
    const int minutes = int(read.secsTo(now) / 60);
    if (minutes < 1)
        return RequestPanel::tr("Read just now");
    if (minutes < 90)
        return RequestPanel::tr("Read %n minute(s) ago", nullptr, minutes);
    return RequestPanel::tr("Read %1").arg(
        QLocale().toString(read.toLocalTime(), QLocale::ShortFormat));
}

} // namespace

RequestPanel::RequestPanel(RequestDiffModel &diff, RequestDiffModel::Clock now, QWidget *parent)
    : QWidget(parent),
      m_diff(diff),
      m_now(std::move(now)),
      m_face(new PhotoView),
      m_name(new QLabel),
      m_what(new QLabel),
      m_customer(makeButton(QStringLiteral("openCustomerButton"), QStringLiteral("person"),
                            tr("Customer"), QStringLiteral("O"))),
      m_history(makeButton(QStringLiteral("openHistoryButton"), QStringLiteral("history"),
                           tr("History"), QStringLiteral("H"))),
      m_next(makeButton(QStringLiteral("openNextButton"), QStringLiteral("go"), tr("PG Next"),
                        QStringLiteral("P"))),
      m_reveal(makeButton(QStringLiteral("revealRequestButton"), QStringLiteral("eye"),
                          tr("Reveal"), QStringLiteral("F4"))),
      m_again(makeButton(QStringLiteral("readRequestAgain"), QStringLiteral("sync"),
                         tr("Read again"), QStringLiteral("F5"))),
      m_state(new QLabel),
      m_table(makeTable()),
      m_panel(new StatePanel(m_table)),
      m_hints(new QVBoxLayout),
      m_called(makeButton(QStringLiteral("calledBackButton"), QStringLiteral("phone"),
                          tr("Called back"), QStringLiteral("C"))),
      m_calledBy(new QLabel),
      m_clipboard(new ClipboardGuard(this))
{
    m_state->setObjectName(QStringLiteral("requestState"));
    m_state->setWordWrap(true);
    m_calledBy->setObjectName(QStringLiteral("calledBackBy"));
    m_calledBy->setWordWrap(true);
    m_next->setToolTip(tr("Open the customer in PerfectGym Next (P)"));
    m_next->setAccessibleName(tr("Open the customer in PerfectGym Next"));
    m_reveal->setCheckable(true);
    m_hints->setSpacing(4);
    auto *called = new QHBoxLayout;
    called->addWidget(m_called);
    called->addWidget(m_calledBy, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(makeHead());
    layout->addWidget(m_state);
    layout->addWidget(m_panel);
    layout->addLayout(m_hints);
    layout->addLayout(called);
    layout->addStretch(1);

    const auto open = [this](const char *tab) {
        if (m_diff.row())
            Q_EMIT customerWanted(m_diff.row()->key.customer, QString::fromLatin1(tab));
    };
    connect(m_customer, &QPushButton::clicked, this, [open] { open("customerDataPage"); });
    connect(m_history, &QPushButton::clicked, this, [open] { open("historyPage"); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_diff.row())
            Q_EMIT nextWanted(m_diff.row()->key.customer);
    });
    connect(m_reveal, &QPushButton::clicked, &m_diff, &FieldsModel::setRevealed);
    connect(m_again, &QPushButton::clicked, &m_diff, &RequestDiffModel::readAgain);
    connect(m_panel, &StatePanel::retryRequested, &m_diff, &RequestDiffModel::readAgain);
    connect(m_called, &QPushButton::clicked, this, &RequestPanel::calledBack);
    m_panel->follow(&m_diff, tr("Nothing to compare"));
    connect(&m_diff, &LoadingModel::stateChanged, this, &RequestPanel::update);
    connect(&m_diff, &FieldsModel::revealedChanged, this, &RequestPanel::update);
    connect(&m_diff, &QAbstractItemModel::dataChanged, this, &RequestPanel::fitTable);
    update();
}

void RequestPanel::showCallBack(const QString &text)
{
    m_calledBy->setText(text.isEmpty() ? tr("Nobody has called back yet.") : text);
}

void RequestPanel::toggleRevealed()
{
    if (m_reveal->isVisible())
        m_diff.setRevealed(!m_diff.isRevealed());
}

void RequestPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

void RequestPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTable();
}

QWidget *RequestPanel::makeHead()
{
    m_face->setFixedSize(PhotoSide, PhotoSide);
    m_name->setObjectName(QStringLiteral("requestCustomer"));
    m_what->setObjectName(QStringLiteral("requestWhat"));
    QFont bold = m_name->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    m_name->setFont(bold);
    m_name->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_what);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_customer, m_history, m_next, m_again, m_reveal})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *top = new QHBoxLayout;
    top->addWidget(m_face);
    top->addLayout(words, 1);
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins({});
    layout->addLayout(top);
    layout->addLayout(buttons);
    return head;
}

QTableView *RequestPanel::makeTable()
{
    auto *table = new QTableView;
    table->setObjectName(QStringLiteral("requestFields"));
    table->setAccessibleName(tr("Now and asked for"));
    table->setModel(&m_diff);
    table->setItemDelegate(new ChangeDelegate(table));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(LeastRowHeight);
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(FieldsModel::FieldColumn, QHeaderView::ResizeToContents);
    return table;
}

QPushButton *RequestPanel::makeButton(const QString &name, const QString &icon, const QString &text,
                                      const QString &key)
{
    auto *button = new QPushButton(Icons::icon(icon), text);
    button->setObjectName(name);
    button->setToolTip(tr("%1 (%2)", "what it does, its key").arg(text, key));
    return button;
}

void RequestPanel::update()
{
    updateHead();
    updateState();
    updateHints();
    guardSecrets();
    fitTable();
}

void RequestPanel::updateHead()
{
    const std::optional<InboxRow> &row = m_diff.row();
    for (QWidget *part :
         QList<QWidget *>{m_face, m_customer, m_history, m_again, m_called, m_calledBy, m_panel})
        part->setVisible(row.has_value());
    m_next->setVisible(row && m_hasNext);
    m_reveal->setVisible(row && m_diff.hasSensitive());
    m_reveal->setEnabled(m_diff.request() || m_diff.isGone());
    m_reveal->setChecked(m_diff.isRevealed());
    m_reveal->setText(m_diff.isRevealed() ? tr("Hide") : tr("Reveal"));
    m_name->setText(row ? row->customerName : tr("Nothing chosen"));
    m_what->setVisible(row.has_value());
    if (!row)
        return;
    const QString kind = FieldWords::kind(row->key.kind);
    m_what->setText(row->customerNumber.isEmpty()
                        ? kind
                        : tr("%1 · %2", "number, domain").arg(row->customerNumber, kind));
    m_face->setBytes(m_photo ? m_photo(row->key.customer) : QByteArray());
    m_face->setVisible(m_face->hasPhoto()); // the gap has no room at this size
    const bool isChange = !row->request.current.isEmpty();
    m_table->setColumnHidden(FieldsModel::CurrentColumn, !isChange);
}

void RequestPanel::updateState()
{
    m_state->setText(stateText());
    m_state->setVisible(!m_state->text().isEmpty());
    const bool isBad = m_diff.isGone() || m_diff.state() == LoadingModel::State::Failed;
    QPalette colours = m_state->palette();
    colours.setColor(QPalette::WindowText,
                     isBad ? Theme::ink(Theme::Tone::Caution, palette())
                           : Theme::quietText(palette()));
    m_state->setPalette(colours);
}

QString RequestPanel::stateText() const
{
    const std::optional<InboxRow> &row = m_diff.row();
    if (!row)
        return tr("Choose a request on the left to see what it changes.");
    const QString age = m_diff.readAt().isValid() ? ago(m_diff.readAt(), m_now()) : QString();
    if (m_diff.state() == LoadingModel::State::Failed)
        return tr("This may be out of date. %1.").arg(wordsFor(m_diff.error()).title);
    if (m_diff.isGone())
        return m_diff.end() == RequestState::Applied
            ? tr("It does not wait any more: the data is what was asked for. %1.").arg(age)
            : tr("It does not wait any more, and the data is as it was. %1.").arg(age);
    if (m_diff.state() == LoadingModel::State::Loading)
        return tr("Reading it again…");
    const QString state = RequestWords::state(*row);
    return tr("%1. %2.", "state, when it was read").arg(state, age);
}

void RequestPanel::updateHints()
{
    while (QLayoutItem *old = m_hints->takeAt(0)) {
        delete old->layout();
        delete old->widget();
        delete old;
    }
    const std::optional<WaitingRequest> &request = m_diff.request();
    if (!request || request->key.kind != RequestKind::Payment)
        return;
    const PaymentSurroundings around
        = m_around ? m_around(*m_diff.row()) : PaymentSurroundings{m_diff.row()->customerName};
    for (const PaymentHint &hint :
         paymentHints(request->current, request->requested, around, m_now())) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->addWidget(hint.isWarning()
                           ? new IconLabel(QStringLiteral("warning"), 18, Theme::Tone::Caution)
                           : new IconLabel(QStringLiteral("check"), 18, Theme::Tone::Good),
                       0, Qt::AlignTop);
        auto *words = new QLabel(HintWords::of(hint));
        words->setObjectName(QStringLiteral("paymentHint"));
        words->setWordWrap(true);
        row->addWidget(words, 1);
        m_hints->addWidget(line);
    }
}

void RequestPanel::fitTable()
{
    m_table->resizeRowsToContents();
    const int height = m_table->verticalHeader()->length()
        + m_table->horizontalHeader()->sizeHint().height() + 2;
    const bool hasRows = m_diff.rowCount() > 0;
    m_panel->setMinimumHeight(hasRows ? height : 0);
    m_panel->setMaximumHeight(hasRows ? height : QWIDGETSIZE_MAX);
}

void RequestPanel::guardSecrets()
{
    QStringList secrets;
    if (const auto &request = m_diff.request();
        request && request->key.kind == RequestKind::Payment && m_diff.isRevealed()) {
        for (const FieldValues &values : {request->current, request->requested}) {
            for (const char *id : {"iban", "bic"})
                secrets.append(values.value(QString::fromLatin1(id)));
        }
    }
    secrets.removeAll(QString());
    m_clipboard->setSecrets(secrets);
}

} // namespace Frontdesk
