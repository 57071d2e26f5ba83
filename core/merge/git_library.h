#pragma once

namespace tern {

/// Keeps libgit2 ready while it lives; as many as one likes, on any threads. Each merge has one.
/// The first of them takes some milliseconds, because libgit2 reads the system's certificates then:
/// who merges again and again holds one all the time.
class GitLibrary {
public:
    GitLibrary();
    ~GitLibrary();
    GitLibrary(const GitLibrary &) = delete;
    GitLibrary &operator=(const GitLibrary &) = delete;

    [[nodiscard]] bool isReady() const { return m_isReady; }

private:
    bool m_isReady;
};

} // namespace tern
