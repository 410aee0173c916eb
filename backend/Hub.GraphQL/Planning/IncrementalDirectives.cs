using System.Collections.Immutable;
using Hub.GraphQL.Language;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Planning;

/// <summary>
/// <c>@defer</c> and <c>@stream</c>, which a schema has when its options say so. As drafted for the edition after
/// September 2025: https://github.com/graphql/graphql-spec/pull/1110
/// </summary>
internal static class IncrementalDirectives
{
    public const string Defer = "defer";
    public const string Stream = "stream";

    public static DirectiveDefinition DeferDefinition { get; } =
        Make(
            Defer,
            DirectiveLocations.FragmentSpread | DirectiveLocations.InlineFragment,
            "Sends the fragment later, so that the rest need not wait for it."
        );

    public static DirectiveDefinition StreamDefinition { get; } =
        Make(
            Stream,
            DirectiveLocations.Field,
            "Sends the first items of a list with the answer and the others later.",
            new ArgumentDefinition("initialCount", Scalars.Int.NonNull)
            {
                Description = "How many items come with the answer.",
                DefaultLiteral = new IntValueNode(default, "0"),
                DefaultValue = 0,
            }
        );

    /// <summary>The directive, where it stands and is not switched off by its <c>if</c>.</summary>
    public static DirectiveNode? Active(
        ImmutableArray<DirectiveNode> directives,
        string name,
        IReadOnlyDictionary<string, object?> conditions
    )
    {
        foreach (var directive in directives)
        {
            if (directive.Name.Value == name)
            {
                return IsOn(directive.Argument("if"), conditions) ? directive : null;
            }
        }
        return null;
    }

    public static string? Label(DirectiveNode directive) => (directive.Argument("label") as StringValueNode)?.Value;

    private static bool IsOn(ValueNode? condition, IReadOnlyDictionary<string, object?> conditions) =>
        condition switch
        {
            BooleanValueNode literal => literal.Value,
            VariableNode variable => conditions.GetValueOrDefault(variable.Name.Value) is not false,
            _ => true,
        };

    private static DirectiveDefinition Make(
        string name,
        DirectiveLocations locations,
        string description,
        params ReadOnlySpan<ArgumentDefinition> further
    )
    {
        var directive = new DirectiveDefinition(name, locations) { Description = description };
        directive.Arguments.Add(
            new ArgumentDefinition("if", Scalars.Boolean.NonNull)
            {
                Description = "False: as if the directive were not there.",
                DefaultLiteral = new BooleanValueNode(default, true),
                DefaultValue = true,
            }
        );
        directive.Arguments.Add(
            new ArgumentDefinition("label", Scalars.String) { Description = "Names it in the answer; unique." }
        );
        foreach (var argument in further)
        {
            directive.Arguments.Add(argument);
        }
        directive.Arguments.Close();
        return directive;
    }
}
