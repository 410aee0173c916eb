using Hub.GraphQL.Language;

namespace Hub.GraphQL.Types;

/// <summary>
/// The directives that the specification defines; every schema has them.
/// https://spec.graphql.org/September2025/#sec-Type-System.Directives
/// </summary>
public static class SpecifiedDirectives
{
    public const string DefaultDeprecationReason = "No longer supported";

    private const DirectiveLocations Selections =
        DirectiveLocations.Field | DirectiveLocations.FragmentSpread | DirectiveLocations.InlineFragment;

    public static DirectiveDefinition Include { get; } =
        Make(
            "include",
            "Directs the executor to include this field or fragment only when the `if` argument is true.",
            Selections,
            new ArgumentDefinition("if", Scalars.Boolean.NonNull) { Description = "Included when true." }
        );

    public static DirectiveDefinition Skip { get; } =
        Make(
            "skip",
            "Directs the executor to skip this field or fragment when the `if` argument is true.",
            Selections,
            new ArgumentDefinition("if", Scalars.Boolean.NonNull) { Description = "Skipped when true." }
        );

    public static DirectiveDefinition Deprecated { get; } =
        Make(
            "deprecated",
            "Marks an element of a GraphQL schema as no longer supported.",
            DirectiveLocations.FieldDefinition
                | DirectiveLocations.ArgumentDefinition
                | DirectiveLocations.InputFieldDefinition
                | DirectiveLocations.EnumValue,
            new ArgumentDefinition("reason", Scalars.String.NonNull)
            {
                Description = "Why it is deprecated, usually with what to use instead, in Markdown.",
                DefaultLiteral = new StringValueNode(default, DefaultDeprecationReason, false),
                DefaultValue = DefaultDeprecationReason,
            }
        );

    public static DirectiveDefinition SpecifiedBy { get; } =
        Make(
            "specifiedBy",
            "Exposes a URL that specifies the behavior of this scalar.",
            DirectiveLocations.Scalar,
            new ArgumentDefinition("url", Scalars.String.NonNull)
            {
                Description = "The URL that specifies the behavior of this scalar.",
            }
        );

    public static DirectiveDefinition OneOf { get; } =
        Make(
            "oneOf",
            "Indicates exactly one field must be supplied and this field must not be `null`.",
            DirectiveLocations.InputObject
        );

    public static IReadOnlyList<DirectiveDefinition> All { get; } = [Include, Skip, Deprecated, SpecifiedBy, OneOf];

    public static bool IsSpecified(DirectiveDefinition directive) => All.Any(known => known.Name == directive.Name);

    private static DirectiveDefinition Make(
        string name,
        string description,
        DirectiveLocations locations,
        params ReadOnlySpan<ArgumentDefinition> arguments
    )
    {
        var directive = new DirectiveDefinition(name, locations) { Description = description };
        foreach (var argument in arguments)
        {
            directive.Arguments.Add(argument);
        }

        directive.Arguments.Close();
        return directive;
    }
}
