// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/tenantserver.h"
#include "app/pictures.h"
#include "models/amendments/waitingrequest.h"

namespace Frontdesk {

class Program;

/// Walks through every page and dialog with the demo tenant's data and writes a picture of each,
/// light and dark, as the README shows them. It needs no display.
class Walkthrough final
{
public:
    /// \a program is not open yet; its studios are those of \a server.
    Walkthrough(Program &program, Demo::TenantServer &server, const QString &folder);

    /// The process's exit code: 0 when every picture was written.
    [[nodiscard]] int run();

private:
    void welcome();
    void desk();
    void customer();
    void amendments();
    void inbox();
    void schedule();
    void otherPages();
    void poorKey();
    void keyProblems();
    void troubles();
    void offline();
    void shootReturn();
    void managers();
    void shootProposal();
    void smallWindow();

    /// Reads what a member of the cast waits for, before the sweep comes by.
    void readRequests(const QList<Demo::CastMember> &members);
    void chooseRequest(RequestKind kind);
    void takeInHand(const Demo::CastMember &member);
    void type(const QString &text);
    void press(const QString &buttonName, const QString &insideOf = {});
    void switchTo(qint64 studioId);

    Program &m_program;
    Demo::TenantServer &m_server;
    Pictures m_pictures;
};

} // namespace Frontdesk
