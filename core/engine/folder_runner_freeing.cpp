#include "folder_runner.h"

namespace tern {

void FolderRunner::free(Engine::FreeOrder order, std::function<void(Result<FreeResult>)> done)
{
    m_wishes.push_back({[this, order = std::move(order), done] { startFreeing(order, done); },
                        [done](const Error &error) { done(Failure(error)); }});
    next();
}

/// What is to be freed, once everything is ready for it.
Result<Selection> FolderRunner::selectionFor(const Engine::FreeOrder &order) const
{
    if (m_ending) // it was taken out of the configuration
        return fail(ErrorCode::Stopped, m_settings.name);
    if (m_settings.refusal)
        return Failure(*m_settings.refusal);
    if (order.selection)
        return *order.selection;
    const SharedRules &rules = m_settings.options.rules;
    return rules ? rules->selection() : Selection();
}

void FolderRunner::startFreeing(Engine::FreeOrder order,
                                std::function<void(Result<FreeResult>)> done)
{
    m_busy = true;
    const auto prepare = std::exchange(order.prepare, nullptr);
    if (!prepare)
        return freeNow(std::move(order), std::move(done));
    // What is prepared may take this folder out.
    prepare([self = shared_from_this(), order = std::move(order),
             done = std::move(done)](const Result<void> &prepared) {
        if (prepared)
            return self->freeNow(order, done);
        done(Failure(prepared.error()));
        self->idle();
    });
}

void FolderRunner::freeNow(Engine::FreeOrder order, std::function<void(Result<FreeResult>)> done)
{
    Result<Selection> selection = selectionFor(order);
    if (!selection) {
        done(Failure(std::move(selection).error()));
        return idle();
    }
    order.request.selection = std::move(*selection);
    m_session->free(std::move(order.request), tellingEvents(),
                    [self = shared_from_this(), done](FreeResult result) {
                        done(std::move(result));
                        self->idle();
                    });
}

} // namespace tern
