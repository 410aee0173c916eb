using Hub.GraphQL.Types;

namespace Hub.GraphQL.CodeFirst.Building;

/// <summary>
/// What the conventions of mutations, pages and ids say of themselves, once for all types. The words of a C# member
/// come first: these fill what has none.
/// </summary>
internal static class CommonDescriptions
{
    private static readonly Dictionary<string, string> Arguments = new(StringComparer.Ordinal)
    {
        ["first"] = "At most so many, from the beginning of the list or from `after`.",
        ["after"] = "The `cursor` or `endCursor` after which the page begins; without it, at the beginning.",
        ["last"] = "At most so many, from the end of the list or from `before`.",
        ["before"] = "The `cursor` or `startCursor` before which the page ends; without it, at the end.",
    };

    public static void Fill(ObjectType query, ObjectType? mutation, IEnumerable<NamedType> types)
    {
        query.Description ??= "What can be read.";
        if (mutation is not null)
        {
            mutation.Description ??= "What can be done.";
            foreach (var field in mutation.Fields)
            {
                FillMutation(field);
            }
        }
        foreach (var type in types.OfType<FieldsType>().Append(query))
        {
            foreach (var field in type.Fields)
            {
                field.Description ??= field.Name == "uuid" ? "The plain UUID that `id` holds." : null;
                foreach (var argument in field.Arguments)
                {
                    argument.Description ??= Arguments.GetValueOrDefault(argument.Name);
                }
            }
        }
    }

    /// <summary>An argument <c>input</c>, and a payload of the thing it is about and <c>errors</c>.</summary>
    private static void FillMutation(FieldDefinition mutation)
    {
        if (mutation.Arguments.TryGet("input", out var argument) && argument.Type.Named is InputObjectType input)
        {
            argument.Description ??= $"What `{mutation.Name}` shall do.";
            input.Description ??= $"What the mutation `{mutation.Name}` takes.";
        }
        if (mutation.Type.Named is not ObjectType payload || !payload.Fields.Contains("errors"))
        {
            return;
        }
        payload.Description ??= $"What the mutation `{mutation.Name}` answers.";
        foreach (var field in payload.Fields)
        {
            field.Description ??=
                field.Name == "errors"
                    ? "Why nothing was done; null when it was."
                    : "The thing as it is now; null when it was refused.";
        }
    }
}
