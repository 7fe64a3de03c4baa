// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/studio/keysurveypage.h"

#include "models/studios/keyrowwords.h"
#include "models/studios/keyvault.h"
#include "ui/studio/keymarks.h"
#include "ui/studio/keysurveyfilter.h"
#include "ui/studio/notice.h"
#include "ui/studio/studiowords.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/statepanel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int ScopeWidth = 320;
constexpr int RoomForTags = 1200;

} // namespace

KeySurveyPage::KeySurveyPage(KeyVault &vault, QWidget *parent)
    : QWidget(parent),
      m_vault(vault),
      m_model(m_survey),
      m_filter(new KeySurveyFilter(&m_model, this)),
      m_title(new QLabel),
      m_progress(new QProgressBar),
      m_notice(new Notice),
      m_needs(new ListTable(QStringLiteral("needsTable"))),
      m_text(new QLineEdit),
      m_onlyTrouble(new QCheckBox(tr("&Only what does not work"))),
      m_count(new QLabel),
      m_reads(new ListTable(QStringLiteral("readsTable")))
{
    setObjectName(QStringLiteral("keySurveyPage"));
    auto *tables = new QSplitter(Qt::Vertical);
    tables->setObjectName(QStringLiteral("keySurveySplitter"));
    tables->setChildrenCollapsible(false);
    tables->addWidget(makeNeeds());
    tables->addWidget(makeReads());
    tables->setSizes({2000, 3000}); // shares of what there is
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(makeHeader());
    layout->addWidget(m_progress);
    layout->addWidget(m_notice);
    layout->addWidget(tables, 1);

    connect(&m_survey, &KeySurvey::reset, this, [this] {
        showState();
        if (m_back->hasFocus() && m_model.rowCount() > 0)
            m_reads->setFocus();
    });
    connect(&m_survey, &KeySurvey::progressed, this, [this](int done, int all) {
        m_progress->setRange(0, all);
        m_progress->setValue(done);
    });
    connect(&m_survey, &KeySurvey::finished, this, &KeySurveyPage::showEnd);
    connect(m_panel, &StatePanel::retryRequested, this, &KeySurveyPage::run);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &KeySurveyPage::leave);
    showState();
}

QWidget *KeySurveyPage::makeHeader()
{
    m_title->setObjectName(QStringLiteral("keySurveyTitle"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_again = button(QStringLiteral("surveyAgainButton"), QStringLiteral("sync"), tr("&Ask again"),
                     &KeySurveyPage::run);
    m_again->setShortcut(QKeySequence::Refresh);
    m_stop = button(QStringLiteral("surveyStopButton"), QStringLiteral("stop"), tr("S&top"),
                    &KeySurveyPage::stop);
    m_copy = button(QStringLiteral("surveyCopyButton"), QStringLiteral("contract"),
                    tr("&Copy as text"), &KeySurveyPage::copy);
    m_back = button(QStringLiteral("surveyBackButton"), QStringLiteral("previous"),
                    tr("&Back to the studios"), &KeySurveyPage::leave);
    m_progress->setObjectName(QStringLiteral("surveyProgress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setFormat(tr("%v of %m"));
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins({});
    layout->addWidget(m_back);
    layout->addSpacing(8);
    layout->addWidget(m_title, 1);
    for (QPushButton *each : {m_stop, m_again, m_copy})
        layout->addWidget(each);
    return header;
}

QWidget *KeySurveyPage::makeNeeds()
{
    m_needs->setAccessibleName(tr("What the parts of the desk may read"));
    m_needs->showModel(&m_needsModel, DeskNeedsModel::MeaningColumn);
    m_needs->setItemDelegate(new MarkDelegate(DeskNeedsModel::PartColumn, &markOfNeed, m_needs));
    return m_needs;
}

QWidget *KeySurveyPage::makeReads()
{
    m_reads->setAccessibleName(tr("Every read and what came of it"));
    m_reads->showModel(m_filter, KeySurveyModel::AnswerColumn);
    m_reads->setItemDelegate(new MarkDelegate(KeySurveyModel::StateColumn, &markOfRead, m_reads));
    // The longest scope would leave no room for answers; the tool tip has all of it.
    m_reads->horizontalHeader()->setSectionResizeMode(KeySurveyModel::ScopeColumn,
                                                      QHeaderView::Interactive);
    m_reads->setColumnWidth(KeySurveyModel::ScopeColumn, ScopeWidth);
    m_reads->setTextElideMode(Qt::ElideMiddle);
    m_reads->setSortingEnabled(true);
    m_reads->sortByColumn(-1, Qt::AscendingOrder);
    m_panel = new StatePanel(m_reads);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addWidget(makeFilter());
    layout->addWidget(m_panel, 1);
    return side;
}

/// Where room is short it goes to the answers: an operation's name tells its part of the API, too.
void KeySurveyPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_reads->setColumnHidden(KeySurveyModel::TagColumn, width() < RoomForTags);
}

QWidget *KeySurveyPage::makeFilter()
{
    m_text->setObjectName(QStringLiteral("surveyFilter"));
    m_text->setAccessibleName(tr("Filter"));
    m_text->setPlaceholderText(tr("Filter by operation, scope or result"));
    m_text->setClearButtonEnabled(true);
    m_onlyTrouble->setObjectName(QStringLiteral("surveyOnlyTrouble"));
    m_count->setObjectName(QStringLiteral("surveyCount"));
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text.trimmed());
        showState();
    });
    connect(m_onlyTrouble, &QCheckBox::toggled, this, [this](bool isOn) {
        m_filter->setOnlyTrouble(isOn);
        showState();
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_text, qOverload<>(&QWidget::setFocus));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_text, 1);
    layout->addWidget(m_onlyTrouble);
    layout->addWidget(m_count);
    return row;
}

QPushButton *KeySurveyPage::button(const QString &name, const QString &icon, const QString &text,
                                   void (KeySurveyPage::*act)())
{
    auto *made = new QPushButton(Icons::icon(icon), text);
    made->setObjectName(name);
    connect(made, &QPushButton::clicked, this, act);
    return made;
}

void KeySurveyPage::open(const Studio &studio)
{
    m_studio = studio;
    m_title->setText(tr("What the key of %1 can do").arg(studio.name));
    m_text->clear();
    m_onlyTrouble->setChecked(false);
    m_reads->sortByColumn(-1, Qt::AscendingOrder);
    run();
    m_back->setFocus(); // until there are rows
}

void KeySurveyPage::run()
{
    stop();
    m_notice->clear();
    m_needs->hide();
    m_panel->showBusy(tr("Reading the key"));
    m_vault.read(m_studio.id, this, [this, opening = m_opening](const KeyResult &result) {
        if (opening == m_opening)
            askWith(result);
    });
}

void KeySurveyPage::askWith(const KeyResult &result)
{
    if (result.state == KeyState::Found) {
        m_survey.start(m_studio.baseUrl, result.key, QLocale().bcp47Name());
        return;
    }
    const ErrorWords words = wordsForMissingKey(result, m_studio.name);
    m_panel->showError(words.title, words.text, true);
}

void KeySurveyPage::stop()
{
    ++m_opening;
    const bool wasRunning = m_survey.isRunning();
    m_survey.cancel();
    if (wasRunning)
        showEnd();
}

void KeySurveyPage::leave()
{
    stop();
    Q_EMIT closed();
}

void KeySurveyPage::copy()
{
    QGuiApplication::clipboard()->setText(
        QStringLiteral("%1\n%2\n\n%3")
            .arg(m_title->text(), m_studio.baseUrl.toString(), surveyText(m_survey.rows())));
    m_count->setText(tr("Copied."));
}

void KeySurveyPage::showState()
{
    const bool isRunning = m_survey.isRunning();
    const bool hasRows = m_model.rowCount() > 0;
    m_stop->setVisible(isRunning);
    m_again->setVisible(!isRunning);
    m_copy->setEnabled(hasRows && !isRunning);
    m_progress->setVisible(isRunning);
    m_text->setEnabled(hasRows);
    m_onlyTrouble->setEnabled(hasRows);
    if (hasRows && m_filter->rowCount() == 0)
        m_panel->showEmpty(tr("Nothing fits the filter"));
    else if (hasRows)
        m_panel->showContent();
    else if (m_survey.error())
        m_panel->showError(*m_survey.error());
    else if (isRunning)
        m_panel->showBusy(tr("Asking whether the key is good"));
    else
        m_panel->showEmpty(tr("Not asked yet"));
    showCount();
}

void KeySurveyPage::showEnd()
{
    showState();
    if (m_survey.rows().isEmpty())
        return;
    m_needsModel.show(KeyScopes(m_survey.rows()));
    m_needs->show();
    const QString writing = tr("Whether the key may also write - check in, book, hand out cards, "
                               "change data, take payments - shows only when it is done: nothing "
                               "was written to find out.");
    const int missing = m_needsModel.count(ScopeState::Missing);
    if (m_survey.error()) {
        const ErrorWords words = wordsFor(*m_survey.error());
        m_notice->tell(Notice::Kind::Stop, words.title, words.text);
    } else if (missing > 0) {
        m_notice->tell(Notice::Kind::Caution,
                       tr("%n part(s) of the desk do not work with this key", nullptr, missing),
                       writing);
    } else if (m_needsModel.count(ScopeState::Held) == m_needsModel.rowCount()) {
        m_notice->tell(Notice::Kind::Good, tr("Every part of the desk can read what it needs"),
                       writing);
    } else {
        m_notice->tell(Notice::Kind::Caution, tr("Not everything could be found out"), writing);
    }
}

void KeySurveyPage::showCount()
{
    m_count->setText(m_model.rowCount() > 0
                         ? tr("%1 of %2 shown").arg(m_filter->rowCount()).arg(m_model.rowCount())
                         : QString());
}

} // namespace Frontdesk
