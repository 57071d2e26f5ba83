#include "yaml_document.h"

#include "settings.h"

#include <yaml-cpp/eventhandler.h>

#include <algorithm>
#include <sstream>

namespace tern {

namespace {

/// Only measures: nothing is built, so a hostile file costs no memory before it is refused.
class DepthMeter final : public YAML::EventHandler {
public:
    void OnDocumentStart(const YAML::Mark &) override { ++documents; }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &, YAML::anchor_t) override {}
    void OnAlias(const YAML::Mark &, YAML::anchor_t) override {}
    void OnScalar(const YAML::Mark &, const std::string &, YAML::anchor_t,
                  const std::string &) override
    {
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {
        enter(mark);
    }
    void OnSequenceEnd() override { --depth; }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                    YAML::EmitterStyle::value) override
    {
        enter(mark);
    }
    void OnMapEnd() override { --depth; }

    int documents = 0;
    int depth = 0;
    int deepest = 0;
    YAML::Mark deepestAt;

private:
    void enter(const YAML::Mark &mark)
    {
        if (++depth > deepest) {
            deepest = depth;
            deepestAt = mark;
        }
    }
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
        DepthMeter meter;
        while (parser.HandleNextDocument(meter)) {
            if (meter.deepest > maxSettingsDepth)
                return refuse(ComplaintKind::TooDeep, meter.deepestAt);
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
