namespace Hub.GraphQL.Tests.CodeFirst;

/// <summary>What cannot be a schema is told at start, with the C# member and what to do.</summary>
public sealed class StartUpCheckTests
{
    [Theory]
    [InlineData(typeof(AnswersObject), "AnswersObject.Thing: System.Object has no GraphQL type")]
    [InlineData(typeof(AnswersTask), "AnswersTask.Do: System.Threading.Tasks.Task has no value")]
    [InlineData(
        typeof(TakesUnknown),
        "TakesUnknown.Find, parameter clock: Stopwatch is neither a scalar, nor an input"
    )]
    [InlineData(
        typeof(AnswersInterface),
        "AnswersInterface.Thing: IUnmarked is a C# interface; mark it [InterfaceType] or [UnionType]."
    )]
    [InlineData(typeof(NamesScalar), "NamesScalar.Text: there is no scalar \"Mardown\"")]
    [InlineData(typeof(Twice), "Twice.GetThing: Query already has a field \"thing\"")]
    public void Each_problem_names_the_member(Type type, string problem) =>
        Assert.Contains(
            problem,
            Assert.Throws<CodeFirstException>(() => TestEngine.Of(type)).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_field_without_a_parent_and_a_node_without_a_loader_are_told_together()
    {
        var thrown = Assert.Throws<CodeFirstException>(() =>
            TestEngine.Of(typeof(AnswersWidget), typeof(WidgetFields))
        );
        Assert.Collection(
            thrown.Problems.Order(StringComparer.Ordinal),
            problem =>
                Assert.StartsWith(
                    "Widget: a [Node] type has one method marked [NodeResolver]",
                    problem,
                    StringComparison.Ordinal
                ),
            problem =>
                Assert.StartsWith(
                    "WidgetFields.Size: the first parameter of a field of Widget is marked [Parent]",
                    problem,
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void A_schema_without_queries_is_told() =>
        Assert.Contains(
            "[QueryType]",
            Assert.Throws<CodeFirstException>(() => TestEngine.Of()).Message,
            StringComparison.Ordinal
        );

    [QueryType]
    public static class AnswersObject
    {
        public static object Thing() => new();
    }

    [QueryType]
    public static class AnswersTask
    {
        public static Task Do() => Task.CompletedTask;
    }

    [QueryType]
    public static class TakesUnknown
    {
        public static int Find(System.Diagnostics.Stopwatch clock) => clock.Elapsed.Days;
    }

    public interface IUnmarked;

    [QueryType]
    public static class AnswersInterface
    {
        public static IUnmarked? Thing() => null;
    }

    [QueryType]
    public static class NamesScalar
    {
        [GraphQLType("Mardown")]
        public static string Text() => "";
    }

    [QueryType]
    public static class Twice
    {
        public static int Thing() => 1;

        public static int GetThing() => 2;
    }

    [Node]
    public sealed record Widget(Guid Uuid);

    [QueryType]
    public static class AnswersWidget
    {
        public static Widget? Widget() => null;
    }

    [ObjectType<Widget>]
    public static class WidgetFields
    {
        public static int Size(Widget widget) => widget.Uuid.Version;
    }
}
