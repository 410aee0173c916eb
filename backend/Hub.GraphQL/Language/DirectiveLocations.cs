namespace Hub.GraphQL.Language;

/// <summary>https://spec.graphql.org/September2025/#DirectiveLocation</summary>
[Flags]
public enum DirectiveLocations
{
    None = 0,
    Query = 1 << 0,
    Mutation = 1 << 1,
    Subscription = 1 << 2,
    Field = 1 << 3,
    FragmentDefinition = 1 << 4,
    FragmentSpread = 1 << 5,
    InlineFragment = 1 << 6,
    VariableDefinition = 1 << 7,
    Schema = 1 << 8,
    Scalar = 1 << 9,
    Object = 1 << 10,
    FieldDefinition = 1 << 11,
    ArgumentDefinition = 1 << 12,
    Interface = 1 << 13,
    Union = 1 << 14,
    Enum = 1 << 15,
    EnumValue = 1 << 16,
    InputObject = 1 << 17,
    InputFieldDefinition = 1 << 18,
}

public static class DirectiveLocationNames
{
    private static readonly (DirectiveLocations Location, string Name)[] All =
    [
        (DirectiveLocations.Query, "QUERY"),
        (DirectiveLocations.Mutation, "MUTATION"),
        (DirectiveLocations.Subscription, "SUBSCRIPTION"),
        (DirectiveLocations.Field, "FIELD"),
        (DirectiveLocations.FragmentDefinition, "FRAGMENT_DEFINITION"),
        (DirectiveLocations.FragmentSpread, "FRAGMENT_SPREAD"),
        (DirectiveLocations.InlineFragment, "INLINE_FRAGMENT"),
        (DirectiveLocations.VariableDefinition, "VARIABLE_DEFINITION"),
        (DirectiveLocations.Schema, "SCHEMA"),
        (DirectiveLocations.Scalar, "SCALAR"),
        (DirectiveLocations.Object, "OBJECT"),
        (DirectiveLocations.FieldDefinition, "FIELD_DEFINITION"),
        (DirectiveLocations.ArgumentDefinition, "ARGUMENT_DEFINITION"),
        (DirectiveLocations.Interface, "INTERFACE"),
        (DirectiveLocations.Union, "UNION"),
        (DirectiveLocations.Enum, "ENUM"),
        (DirectiveLocations.EnumValue, "ENUM_VALUE"),
        (DirectiveLocations.InputObject, "INPUT_OBJECT"),
        (DirectiveLocations.InputFieldDefinition, "INPUT_FIELD_DEFINITION"),
    ];

    /// <summary>The specification's names of the locations, in its order.</summary>
    public static IEnumerable<string> Names(this DirectiveLocations locations) =>
        All.Where(entry => locations.HasFlag(entry.Location)).Select(entry => entry.Name);

    /// <summary><see cref="DirectiveLocations.None"/> when there is no such location.</summary>
    public static DirectiveLocations Parse(string name) => All.FirstOrDefault(entry => entry.Name == name).Location;
}
