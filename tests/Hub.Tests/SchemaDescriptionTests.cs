using Hub.GraphQL.Types;

namespace Hub.Tests;

/// <summary>Third parties write against the schema alone: whatever it has is described there.</summary>
public sealed class SchemaDescriptionTests
{
    [Fact]
    public async Task Everything_in_the_published_schema_is_described()
    {
        var sdl = await File.ReadAllTextAsync(RepositoryFile.At("backend/schema.graphql"));

        Assert.Empty(Undescribed(SchemaReader.Read(sdl, Scalars.Additional)));
    }

    [Fact]
    public void What_lacks_a_description_is_named()
    {
        const string sdl = """
            type Query { find(kind: Kind): String! }
            input FindInput { name: String }
            enum Kind { NEW }
            directive @fast(times: Int) on FIELD
            """;

        string[] expected =
        [
            "@fast",
            "@fast(times:)",
            "FindInput",
            "FindInput.name",
            "Kind",
            "Kind.NEW",
            "Query",
            "Query.find",
            "Query.find(kind:)",
        ];
        Assert.Equal(expected, Undescribed(SchemaReader.Read(sdl)).Order(StringComparer.Ordinal));
    }

    private static string[] Undescribed(Schema schema) =>
        [
            .. schema
                .Types.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal))
                .SelectMany(Parts)
                .Concat(schema.Directives.SelectMany(Parts))
                .Where(part => string.IsNullOrWhiteSpace(part.Description))
                .Select(part => part.Name),
        ];

    private static IEnumerable<(string Name, string? Description)> Parts(NamedType type)
    {
        IEnumerable<(string Name, string? Description)> members = type switch
        {
            FieldsType fields => fields.Fields.SelectMany(field => Parts($"{type.Name}.{field.Name}", field)),
            InputObjectType input => input.Fields.Select(field => ($"{type.Name}.{field.Name}", field.Description)),
            EnumType values => values.Values.Select(value => ($"{type.Name}.{value.Name}", value.Description)),
            _ => [],
        };
        return members.Prepend((type.Name, type.Description));
    }

    private static IEnumerable<(string Name, string? Description)> Parts(string name, FieldDefinition field) =>
        Arguments(name, field.Arguments).Prepend((name, field.Description));

    private static IEnumerable<(string Name, string? Description)> Parts(DirectiveDefinition directive) =>
        Arguments($"@{directive.Name}", directive.Arguments).Prepend(($"@{directive.Name}", directive.Description));

    private static IEnumerable<(string Name, string? Description)> Arguments(
        string name,
        IEnumerable<ArgumentDefinition> arguments
    ) => arguments.Select(argument => ($"{name}({argument.Name}:)", argument.Description));
}
