// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/operations.h"
#include "tests/api/contract/exchange.h"

#include <boost/json.hpp>

#include <optional>
#include <QStringList>

namespace Frontdesk::Api {

/// The API's own description, and what is not as it says. It is no part of the project: it is read
/// where it lies, named by FRONTDESK_CONTRACT or beside the project.
class OpenApiDocument
{
public:
    [[nodiscard]] static QString place();
    /// Nothing where there is none.
    [[nodiscard]] static std::optional<OpenApiDocument> load();

    [[nodiscard]] QStringList operationNames() const;
    /// How \a operation differs in verb, path or scopes.
    [[nodiscard]] QStringList differencesOf(const Operation &operation) const;
    /// What is wrong in a call of \a operation below \a base, as sent and as answered.
    [[nodiscard]] QStringList problemsOf(const Operation &operation, const QUrl &base,
                                         const Exchange &exchange) const;
    /// The schema of a good answer with all that it refers to; nothing when it has no body.
    [[nodiscard]] std::optional<boost::json::object> answerSchema(const Operation &operation) const;

private:
    using Object = boost::json::object;

    explicit OpenApiDocument(Object document);
    [[nodiscard]] const Object *find(const Operation &operation) const;
    [[nodiscard]] Object withComponents(const boost::json::value &schema) const;
    [[nodiscard]] QStringList problemsOfQuery(const Object &operation, const QUrl &url) const;
    [[nodiscard]] QStringList problemsOfBody(const Object &operation,
                                             const Exchange &exchange) const;
    [[nodiscard]] QStringList problemsOfAnswer(const Object &operation,
                                               const Exchange &exchange) const;
    [[nodiscard]] QStringList mismatches(const boost::json::value &schema,
                                         const QByteArray &text) const;
    [[nodiscard]] QStringList mismatches(const boost::json::value &schema,
                                         const boost::json::value &value) const;

    Object m_document;
    Object m_components; ///< with every object closed to members that it does not name
};

} // namespace Frontdesk::Api
