#include "merge/json_parse.h"
#include "merge/notebook_format.h"

#include <gtest/gtest.h>

// What is valid is a fact of the schemas nbformat.v4.0.schema.json to v4.5 (Jupyter's
// nbformat 5.5).

namespace tern {
namespace {

/// A notebook of that version whose cells are `cells`.
bool isValid(int minor, const std::string &cells, const std::string &metadata = "{}")
{
    const auto document =
        parseJson("{\"cells\":[" + cells + "],\"metadata\":" + metadata
                  + ",\"nbformat\":4,\"nbformat_minor\":" + std::to_string(minor) + "}");
    EXPECT_TRUE(document) << cells << metadata;
    return document && isValidNotebook(document->value);
}

std::string code(const std::string &members)
{
    return R"({"cell_type":"code","source":"x","outputs":[],"execution_count":null,"metadata":{})"
           + members + "}";
}

std::string output(const std::string &members)
{
    return R"({"cell_type":"code","source":"","execution_count":1,"metadata":{},"outputs":[{)"
           + members + "}]}";
}

std::string metadata(const std::string &kind, const std::string &members)
{
    return R"({"cell_type":")" + kind + R"(","source":"","metadata":{)" + members + "}"
           + (kind == "code" ? R"(,"outputs":[],"execution_count":null})" : "}");
}

TEST(NotebookFormat, KnowsVersionsFrom40To45)
{
    for (int minor = 0; minor <= 5; ++minor)
        EXPECT_TRUE(isValid(minor, "")) << minor;
    EXPECT_FALSE(isValid(6, ""));
    EXPECT_FALSE(isValid(-1, ""));
    for (const char *other :
         {R"({"cells":[],"metadata":{},"nbformat":3,"nbformat_minor":0})",
          R"({"cells":[],"metadata":{},"nbformat":5,"nbformat_minor":0})",
          R"({"cells":[],"metadata":{},"nbformat":4.0,"nbformat_minor":0})",
          R"({"cells":[],"metadata":{},"nbformat":"4","nbformat_minor":0})",
          R"({"cells":[],"metadata":{},"nbformat":4})",
          R"({"cells":[],"nbformat":4,"nbformat_minor":0})",
          R"({"metadata":{},"nbformat":4,"nbformat_minor":0})",
          R"({"cells":{},"metadata":{},"nbformat":4,"nbformat_minor":0})",
          R"({"cells":[],"metadata":[],"nbformat":4,"nbformat_minor":0})",
          R"({"cells":[],"metadata":{},"nbformat":4,"nbformat_minor":0,"more":1})", "[]", "null"})
        EXPECT_FALSE(isValidNotebook(parseJson(other)->value)) << other;
}

TEST(NotebookFormat, IdsAreThereFromVersion45OnAndOnlyThen)
{
    EXPECT_TRUE(isValid(4, code("")));
    EXPECT_FALSE(isValid(5, code("")));
    EXPECT_FALSE(isValid(4, code(R"(,"id":"a")")));
    EXPECT_TRUE(isValid(5, code(R"(,"id":"a")")));
    EXPECT_TRUE(isValid(5, code(R"(,"id":"A-z_09")")));
    EXPECT_TRUE(isValid(5, code(",\"id\":\"" + std::string(64, 'a') + "\"")));
    EXPECT_FALSE(isValid(5, code(",\"id\":\"" + std::string(65, 'a') + "\"")));
    for (const char *id : {R"("")", R"("a b")", R"("a.b")", R"("ä")", "1", "null"})
        EXPECT_FALSE(isValid(5, code(std::string(",\"id\":") + id))) << id;
    EXPECT_FALSE(isValid(5, code(R"(,"id":"a")") + ',' + code(R"(,"id":"a")")));
    EXPECT_TRUE(isValid(5, code(R"(,"id":"a")") + ',' + code(R"(,"id":"b")")));
}

TEST(NotebookFormat, CellsHaveWhatTheirKindNeedsAndNothingElse)
{
    EXPECT_TRUE(isValid(4, R"({"cell_type":"markdown","source":[],"metadata":{}})"));
    EXPECT_TRUE(
        isValid(4, R"({"cell_type":"raw","source":["a\n","b"],"metadata":{},"attachments":{}})"));
    EXPECT_TRUE(isValid(
        4,
        R"({"cell_type":"markdown","source":"","metadata":{},"attachments":{"a":{"image/png":"x"}}})"));
    for (
        const char *cell :
        {R"({"source":"","metadata":{}})", R"({"cell_type":"heading","source":"","metadata":{}})",
         R"({"cell_type":"markdown","metadata":{}})", R"({"cell_type":"markdown","source":""})",
         R"({"cell_type":"markdown","source":null,"metadata":{}})",
         R"({"cell_type":"markdown","source":[1],"metadata":{}})",
         R"({"cell_type":"markdown","source":"","metadata":{},"outputs":[]})",
         R"({"cell_type":"raw","source":"","metadata":{},"execution_count":null})",
         R"({"cell_type":"markdown","source":"","metadata":{},"attachments":{"a":"x"}})",
         R"({"cell_type":"markdown","source":"","metadata":{},"attachments":{"a":{"image/png":1}}})",
         R"({"cell_type":"code","source":"","metadata":{},"outputs":[]})",
         R"({"cell_type":"code","source":"","metadata":{},"execution_count":null})",
         R"({"cell_type":"code","source":"","metadata":{},"outputs":{},"execution_count":null})",
         R"({"cell_type":"code","source":"","metadata":{},"outputs":[],"execution_count":-1})",
         R"({"cell_type":"code","source":"","metadata":{},"outputs":[],"execution_count":1.5})",
         R"({"cell_type":"code","source":"","metadata":{},"outputs":[],"execution_count":"1"})",
         "null", "[]"})
        EXPECT_FALSE(isValid(4, cell)) << cell;
    EXPECT_FALSE(isValid(4, code(R"(,"attachments":{})")));
}

TEST(NotebookFormat, OutputsAreOfFourTypes)
{
    for (
        const char *good :
        {R"("output_type":"stream","name":"stdout","text":"x")",
         R"("output_type":"stream","name":"","text":["x","y"])",
         R"("output_type":"display_data","data":{},"metadata":{})",
         R"("output_type":"display_data","data":{"text/plain":"x","application/json":[1]},"metadata":{"a":1})",
         R"("output_type":"execute_result","data":{"application/vnd.x+json":null},"metadata":{},"execution_count":null)",
         R"("output_type":"execute_result","data":{},"metadata":{},"execution_count":3)",
         R"("output_type":"error","ename":"E","evalue":"","traceback":[])"})
        EXPECT_TRUE(isValid(4, output(good))) << good;
    for (const char *bad :
         {R"("name":"stdout","text":"x")", R"("output_type":"pyout","data":{},"metadata":{})",
          R"("output_type":"stream","text":"x")", R"("output_type":"stream","name":"stdout")",
          R"("output_type":"stream","name":"stdout","text":1)",
          R"("output_type":"stream","name":"stdout","text":"x","metadata":{})",
          R"("output_type":"display_data","data":{})",
          R"("output_type":"display_data","metadata":{})",
          R"("output_type":"display_data","data":{"text/plain":1},"metadata":{})",
          R"("output_type":"display_data","data":{"text/json":{}},"metadata":{})",
          R"("output_type":"display_data","data":{"application/jsonx":{}},"metadata":{})",
          R"("output_type":"display_data","data":{},"metadata":{},"execution_count":1)",
          R"("output_type":"execute_result","data":{},"metadata":{})",
          R"("output_type":"error","ename":"E","evalue":"","traceback":"x")",
          R"("output_type":"error","ename":"E","traceback":[])", R"("output_type":1)"})
        EXPECT_FALSE(isValid(4, output(bad))) << bad;
}

TEST(NotebookFormat, CellMetadataIsFreeButForWhatIsKnown)
{
    for (const char *good :
         {R"("any":[1])", R"("name":"x")", R"("tags":["a","b"])", R"("collapsed":true)",
          R"("scrolled":"auto")", R"("jupyter":{"source_hidden":1})", R"("execution":{"x":"y"})"})
        EXPECT_TRUE(isValid(4, metadata("code", good))) << good;
    for (const char *bad :
         {R"("name":"")", R"("name":1)", R"("tags":"a")", R"("tags":["a","a"])",
          R"("tags":["a,b"])", R"("tags":[""])", R"("collapsed":1)", R"("scrolled":"on")",
          R"("jupyter":1)", R"("execution":{"x":1})", R"("execution":[])"})
        EXPECT_FALSE(isValid(4, metadata("code", bad))) << bad;
    EXPECT_TRUE(isValid(4, metadata("markdown", R"("collapsed":1,"execution":1,"format":1)")));
    EXPECT_FALSE(isValid(4, metadata("markdown", R"("jupyter":1)")));
    EXPECT_FALSE(isValid(4, metadata("raw", R"("format":1)")));
    EXPECT_TRUE(isValid(4, metadata("raw", R"("format":"text/latex")")));
}

TEST(NotebookFormat, OlderVersionsLeaveMoreFree)
{
    EXPECT_TRUE(isValid(2, metadata("code", R"("jupyter":1)")));
    EXPECT_FALSE(isValid(3, metadata("code", R"("jupyter":1)")));
    EXPECT_TRUE(isValid(3, metadata("code", R"("execution":1)")));
    EXPECT_FALSE(isValid(4, metadata("code", R"("execution":1)")));
    EXPECT_TRUE(isValid(1, "", R"({"title":1,"authors":1})"));
    EXPECT_FALSE(isValid(2, "", R"({"title":1})"));
    EXPECT_FALSE(isValid(2, "", R"({"authors":1})"));
}

TEST(NotebookFormat, NotebookMetadataIsFreeButForWhatIsKnown)
{
    for (const char *good :
         {R"({"any":1})", R"({"kernelspec":{"name":"x","display_name":"y","more":1}})",
          R"({"language_info":{"name":"python","codemirror_mode":{"name":"x"}}})",
          R"({"orig_nbformat":2})", R"({"title":"x","authors":[1]})"})
        EXPECT_TRUE(isValid(5, "", good)) << good;
    for (const char *bad :
         {R"({"kernelspec":{"name":"x"}})", R"({"kernelspec":{"display_name":"x"}})",
          R"({"kernelspec":1})", R"({"language_info":{}})", R"({"language_info":{"name":1}})",
          R"({"language_info":{"name":"x","codemirror_mode":1}})",
          R"({"language_info":{"name":"x","file_extension":1}})", R"({"orig_nbformat":0})"})
        EXPECT_FALSE(isValid(5, "", bad)) << bad;
}

} // namespace
} // namespace tern
