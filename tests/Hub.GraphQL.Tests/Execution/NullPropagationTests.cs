using System.Globalization;
using Hub.GraphQL.Tests.CodeFirst;
using Hub.GraphQL.Tests.Errors;

namespace Hub.GraphQL.Tests.Execution;

/// <summary>https://spec.graphql.org/September2025/#sec-Handling-Execution-Errors: what fails, how it may be null, what remains.</summary>
public sealed class NullPropagationTests
{
    [Theory]
    // A leaf property.
    [InlineData("{ box { maybe } }", """{"box":{"maybe":null}}""", null)]
    [InlineData("{ box { sure } }", """{"box":null}""", "box,sure")]
    [InlineData("{ sureBox { sure } }", "null", "sureBox,sure")]
    [InlineData("{ box { broken } }", """{"box":{"broken":null}}""", "box,broken")]
    [InlineData("{ box { sureBroken } ok: __typename }", """{"box":null,"ok":"Query"}""", "box,sureBroken")]
    // A method.
    [InlineData("{ box { method } }", """{"box":{"method":null}}""", "box,method")]
    [InlineData("{ box { sureMethod } }", """{"box":null}""", "box,sureMethod")]
    [InlineData("{ sureBox { sureMethod } }", "null", "sureBox,sureMethod")]
    [InlineData("{ box { batched } }", """{"box":{"batched":null}}""", "box,batched")]
    // Lists of leaves.
    [InlineData("{ box { leaves } }", """{"box":{"leaves":["a",null]}}""", null)]
    [InlineData("{ box { sureLeaves } }", """{"box":{"sureLeaves":null}}""", "box,sureLeaves,1")]
    [InlineData("{ box { sureListOfSureLeaves } }", """{"box":null}""", "box,sureListOfSureLeaves,1")]
    // Lists of objects, and a null inside one of them.
    [InlineData("{ boxes { number } }", """{"boxes":[{"number":1},null,{"number":3}]}""", null)]
    [InlineData("{ sureBoxes { number } }", """{"sureBoxes":null}""", "sureBoxes,1")]
    [InlineData("{ boxes { number sure } }", """{"boxes":[null,null,null]}""", "boxes,0,sure|boxes,2,sure")]
    [InlineData("{ sureListOfSureBoxes { number sure } }", "null", "sureListOfSureBoxes,0,sure")]
    // The same below methods, where objects are gathered first.
    [InlineData("{ boxes { number picky } }", """{"boxes":[null,null,{"number":3,"picky":3}]}""", "boxes,0,picky")]
    [InlineData(
        "{ boxes { inner { picky number } } }",
        """{"boxes":[{"inner":null},null,{"inner":{"picky":3,"number":3}}]}""",
        "boxes,0,inner,picky"
    )]
    [InlineData(
        "{ boxes { sureInner { picky } number } }",
        """{"boxes":[null,null,{"sureInner":{"picky":3},"number":3}]}""",
        "boxes,0,sureInner,picky"
    )]
    // Lists in lists.
    [InlineData("{ box { matrix } }", """{"box":{"matrix":[[1,2],null,[3]]}}""", null)]
    [InlineData("{ box { grid { number } } }", """{"box":{"grid":[[{"number":7}],[null]]}}""", null)]
    public async Task A_null_takes_the_nearest_parent_that_may_be_null(string query, string data, string? paths)
    {
        using var engine = TestEngine.Of(typeof(Boxes), typeof(BoxFields));
        var answer = await engine.Ask(query);
        using var json = System.Text.Json.JsonDocument.Parse(answer);
        Assert.Equal(data, json.RootElement.GetProperty("data").GetRawText());
        var found = json.RootElement.TryGetProperty("errors", out var errors)
            ? string.Join(
                '|',
                errors.EnumerateArray().Select(error => string.Join(',', error.GetProperty("path").EnumerateArray()))
            )
            : null;
        Assert.Equal(paths, found);
    }

    [Fact]
    public async Task Errors_tell_message_place_path_and_code_and_nothing_internal()
    {
        using var engine = TestEngine.OfForum();
        Assert.Equal(
            """{"data":null,"errors":[{"message":"Unexpected error.","locations":[{"line":2,"column":5}],"path":["fails"],"extensions":{"code":"INTERNAL","traceId":"…"}}]}""",
            TraceIds.Hidden(await engine.Ask("{\n    fails\n}"))
        );
        Assert.Equal(GraphQLOutcome.ExecutedWithoutData, engine.Outcome);
        Assert.Contains("\"code\":\"NOT_TODAY\"", await engine.Ask("{ refuses }"), StringComparison.Ordinal);
    }

    public sealed record Box(int Number)
    {
        public string? Maybe => Number > 1000 ? "" : null;

        public string Sure => Maybe!;

        public string? Broken => throw new InvalidOperationException(Number.ToString(CultureInfo.InvariantCulture));

        public string SureBroken => Broken!;

        public IReadOnlyList<string?> Leaves => ["a", Maybe];

        public IReadOnlyList<string>? SureLeaves => ["a", Maybe!];

        public IReadOnlyList<string> SureListOfSureLeaves => SureLeaves!;

        public Box? Inner => this;

        public Box SureInner => this;

        public IReadOnlyList<int[]?> Matrix =>
            Number > 0
                ?
                [
                    [1, 2],
                    null,
                    [3],
                ]
                : [];

        public IReadOnlyList<IReadOnlyList<Box?>> Grid =>
            [
                [this],
                [Number > 1000 ? this : null],
            ];
    }

    [ObjectType<Box>]
    public static class BoxFields
    {
        public static Task<string?> Method([Parent] Box box) => throw new InvalidOperationException(box.ToString());

        public static async Task<string> SureMethod([Parent] Box box)
        {
            await Task.Yield();
            throw new GraphQLException("NO", box.ToString());
        }

        public static IReadOnlyList<string?> Batched([Parent] IReadOnlyList<Box> boxes) =>
            throw new InvalidOperationException(boxes.Count.ToString(CultureInfo.InvariantCulture));

        /// <summary>Only boxes with a number above 2 have it; the others fail one by one.</summary>
        public static IReadOnlyList<int> Picky([Parent] IReadOnlyList<Box> boxes, IResolverContext context)
        {
            for (var i = 0; i < boxes.Count; i++)
            {
                if (boxes[i].Number <= 2)
                {
                    context.Fail(i, new GraphQLException("TOO_SMALL", "Too small."));
                }
            }
            return [.. boxes.Select(box => box.Number)];
        }
    }

    [QueryType]
    public static class Boxes
    {
        public static Box? Box() => new(7);

        public static Box SureBox() => new(7);

        [GraphQLName("boxes")]
        public static IReadOnlyList<Box?> Three() => [new(1), null, new(3)];

        public static IReadOnlyList<Box>? SureBoxes() => [new(1), null!, new(3)];

        public static IReadOnlyList<Box> SureListOfSureBoxes() => [new(1)];
    }
}
