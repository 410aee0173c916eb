using System.Text;
using Hub.GraphQL.Types;
using static System.FormattableString;

namespace Hub.Benchmarks.GraphQL;

/// <summary>A valid document for a real schema: a fragment for each type that has a node id, and a query that spreads them.</summary>
internal static class HubDocument
{
    /// <param name="schema">E.g. the one in <c>backend/schema.graphql</c>.</param>
    /// <param name="length">Characters at least, while there are types.</param>
    public static string Make(Schema schema, int length)
    {
        var fragments = new StringBuilder();
        var spreads = new StringBuilder();
        foreach (var type in schema.PossibleTypes((NamedType)schema.Find("Node")!))
        {
            if (fragments.Length + spreads.Length >= length)
            {
                break;
            }

            spreads.Append(Invariant($"    ... on {type} {{ ...{type}Parts }}\n"));
            fragments.Append(Invariant($"fragment {type}Parts on {type} {{\n  {Leaves(type, type)}\n"));
            foreach (var field in Open(type))
            {
                if (field.Type.Named is ObjectType to && Leaves(to, to).Length > 0)
                {
                    fragments.Append(
                        Invariant($"  {type}_{field}: {field} @include(if: $all) {{\n    {Leaves(to, type)}\n  }}\n")
                    );
                }
            }

            fragments.Append("}\n");
        }

        return $"query Read($all: Boolean! = true, $id: ID!) {{\n  node(id: $id) {{\n    id\n{spreads}  }}\n}}\n{fragments}";
    }

    private static IEnumerable<FieldDefinition> Open(ObjectType type) =>
        type.Fields.Where(field => !field.Arguments.Any(argument => argument.IsRequired));

    // Under keys of their own: fields of one name are of different types on different objects.
    private static string Leaves(ObjectType type, ObjectType owner) =>
        string.Join(
            "\n    ",
            Open(type)
                .Where(field => field.Type.Named is ScalarType or EnumType)
                .Select(field => $"{owner}_{field}: {field}")
        );
}
