#include "yaml_document.h"

#include "settings_limits.h"

#include <yaml-cpp/eventhandler.h>

#include <algorithm>
#include <map>
#include <optional>
#include <sstream>

namespace tern {

namespace {

/// Only measures: nothing is built, so a hostile file costs no memory before it is refused. An
/// alias counts as what it stands for: that is what whoever walks the tree will meet.
class Meter final : public YAML::EventHandler {
public:
    void OnDocumentStart(const YAML::Mark &) override { ++documents; }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        OnScalar(mark, {}, anchor, {});
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const auto known = m_anchored.find(anchor);
        // Of one that stands inside of itself there is no end.
        count(mark, known != m_anchored.end() ? known->second : Extent{1, maxSettingsDepth + 1});
    }
    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                  const std::string &) override
    {
        if (anchor != YAML::NullAnchor)
            m_anchored[anchor] = {1, 0};
        count(mark, {1, 0});
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        m_open.push_back({mark, anchor, {1, 0}});
        noteDepth(mark, 0);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        m_open.push_back({mark, anchor, {1, 0}});
        noteDepth(mark, 0);
    }
    void OnMapEnd() override { close(); }

    int documents = 0;
    int deepest = 0;
    YAML::Mark deepestAt;
    std::optional<YAML::Mark> tooManyAt;

private:
    struct Extent {
        std::size_t values = 1;
        int height = 0; ///< containers inside each other
    };
    struct Container {
        YAML::Mark mark;
        YAML::anchor_t anchor;
        Extent extent;
    };

    void noteDepth(const YAML::Mark &mark, int height)
    {
        const int depth = static_cast<int>(m_open.size()) + height;
        if (depth > deepest) {
            deepest = depth;
            deepestAt = mark;
        }
    }
    void count(const YAML::Mark &mark, const Extent &extent)
    {
        noteDepth(mark, extent.height);
        if (m_open.empty())
            return;
        Extent &whole = m_open.back().extent;
        whole.values = std::min(whole.values + extent.values, maxSettingsValues + 1);
        whole.height = std::max(whole.height, extent.height);
        if (whole.values > maxSettingsValues && !tooManyAt)
            tooManyAt = mark;
    }
    void close()
    {
        const Container closed = m_open.back();
        m_open.pop_back();
        const Extent extent = {closed.extent.values, closed.extent.height + 1};
        if (closed.anchor != YAML::NullAnchor)
            m_anchored[closed.anchor] = extent;
        count(closed.mark, extent);
    }

    std::vector<Container> m_open;
    std::map<YAML::anchor_t, Extent> m_anchored;
};

Complaint complaintAtMark(ComplaintKind kind, const std::string &file, const YAML::Mark &mark)
{
    Complaint complaint;
    complaint.kind = kind;
    complaint.file = file;
    complaint.line = mark.is_null() ? 0 : mark.line + 1;
    complaint.column = mark.is_null() ? 0 : mark.column + 1;
    return complaint;
}

} // namespace

YamlDocument parseYaml(const std::string &text, const std::string &file)
{
    YamlDocument document;
    const auto refuse = [&](ComplaintKind kind, const YAML::Mark &mark, std::string value = {}) {
        document.complaints.push_back(complaintAtMark(kind, file, mark));
        document.complaints.back().value = std::move(value);
        return document;
    };
    if (text.size() > maxSettingsBytes)
        return refuse(ComplaintKind::TooLarge, YAML::Mark::null_mark());
    if (!isValidUtf8(text) || text.find('\0') != std::string::npos)
        return refuse(ComplaintKind::NotUtf8, YAML::Mark::null_mark());
    try {
        std::istringstream input(text);
        YAML::Parser parser(input);
        Meter meter;
        while (parser.HandleNextDocument(meter)) {
            if (meter.deepest > maxSettingsDepth)
                return refuse(ComplaintKind::TooDeep, meter.deepestAt);
            if (meter.tooManyAt)
                return refuse(ComplaintKind::TooManyValues, *meter.tooManyAt);
            if (meter.documents > 1)
                return refuse(ComplaintKind::Unparsable, YAML::Mark::null_mark(),
                              "more than one document");
        }
        document.root = YAML::Load(text);
    } catch (const YAML::Exception &exception) {
        return refuse(ComplaintKind::Unparsable, exception.mark, exception.msg);
    }
    return document;
}

std::vector<YamlItem> itemsOf(const YAML::Node &map)
{
    std::vector<YamlItem> items;
    if (!map.IsDefined() || !map.IsMap())
        return items;
    for (const auto &item : map)
        items.push_back(
            {item.first.IsScalar() ? item.first.Scalar() : std::string(), item.first, item.second});
    return items;
}

std::vector<YAML::Node> elementsOf(const YAML::Node &sequence)
{
    std::vector<YAML::Node> elements;
    if (!sequence.IsDefined() || !sequence.IsSequence())
        return elements;
    for (const auto &element : sequence)
        elements.push_back(element);
    return elements;
}

Complaint complaintAt(ComplaintKind kind, const std::string &file, const YAML::Node &node)
{
    return complaintAtMark(kind, file, node.Mark());
}

} // namespace tern
