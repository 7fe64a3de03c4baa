// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ledger/auditexport.h"
#include "models/ledger/auditmodel.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace Frontdesk {

class ListTable;
class Notice;
class StatePanel;
struct Workplace;

/// Who did what when in the studio: filtered, its chain checked, exported. For managers alone; when
/// manager mode ends, nothing of it stays on the screen.
class AuditPage final : public QWidget
{
    Q_OBJECT
public:
    /// \a workplace outlives the page.
    explicit AuditPage(Workplace &workplace, QWidget *parent = nullptr);

    void focusFirst();

Q_SIGNALS:
    /// Somebody who is not in manager mode wants to be.
    void managerRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeLocked();
    [[nodiscard]] QWidget *makeContent();
    [[nodiscard]] QWidget *makeFilter();
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] QPushButton *button(const QString &name, const QString &icon,
                                      const QString &text);
    void followManager();
    void listManagers();
    void load();
    void showState();
    void checkChain();
    void askWhere(AuditExport::Format format);
    void exportTo(AuditExport::Format format, const QString &path);
    void tellExport(const QString &path, const QString &problem, qint64 entries);
    [[nodiscard]] AuditFilter filter() const;

    Workplace &m_workplace;
    AuditModel m_model;
    AuditExport m_export;
    QStackedWidget *m_whole;
    QPushButton *m_enter;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QComboBox *m_kind;
    QComboBox *m_person;
    QLineEdit *m_text;
    QPushButton *m_check;
    QPushButton *m_csv;
    QPushButton *m_pdf;
    Notice *m_notice;
    ListTable *m_table;
    StatePanel *m_list;
    QTimer m_typing;
    bool m_isChecking = false;
};

} // namespace Frontdesk
