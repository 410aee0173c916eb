namespace Hub.GraphQL.Types;

/// <summary>Every named type of a schema: the given ones and all that they refer to, each once, in a stable order.</summary>
internal static class ReachableTypes
{
    public static IReadOnlyList<NamedType> From(
        SchemaBuilder builder,
        IEnumerable<NamedType> given,
        IEnumerable<DirectiveDefinition> directives
    )
    {
        var found = new List<NamedType>();
        var seen = new HashSet<NamedType>();
        var waiting = new Stack<NamedType>();
        void Meet(NamedType? type)
        {
            if (type is not null && seen.Add(type))
            {
                waiting.Push(type);
            }
        }

        void Follow()
        {
            while (waiting.TryPop(out var type))
            {
                found.Add(type);
                foreach (var referred in References(type).Reverse())
                {
                    Meet(referred);
                }
            }
        }

        foreach (
            var start in (NamedType?[])
                [builder.Query, builder.Mutation, builder.Subscription, .. given, .. IntrospectionTypes.All]
        )
        {
            Meet(start);
            Follow();
        }

        foreach (var argument in directives.SelectMany(directive => directive.Arguments))
        {
            Meet(argument.Type.Named);
            Follow();
        }

        return found;
    }

    private static IEnumerable<NamedType> References(NamedType type) =>
        type switch
        {
            FieldsType fields =>
            [
                .. fields.Interfaces,
                .. fields.Fields.SelectMany(field =>
                    field.Arguments.Select(argument => argument.Type.Named).Append(field.Type.Named)
                ),
            ],
            UnionType union => union.Members,
            InputObjectType input => input.Fields.Select(field => field.Type.Named),
            _ => [],
        };
}
