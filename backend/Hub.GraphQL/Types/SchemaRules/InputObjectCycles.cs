using Hub.GraphQL.Language;

namespace Hub.GraphQL.Types;

/// <summary>
/// Input objects that no finite value can satisfy, and defaults that would never end.
/// https://spec.graphql.org/September2025/#sec-Input-Objects.Circular-References and
/// https://spec.graphql.org/September2025/#InputObjectDefaultValueHasCycle()
/// </summary>
internal static class InputObjectCycles
{
    public static void Check(Schema schema, SchemaReport report)
    {
        var done = new HashSet<InputObjectType>();
        foreach (var input in schema.Types.OfType<InputObjectType>())
        {
            FollowRequired(input, [], done, report);
        }

        var checkedFields = new HashSet<InputField>();
        foreach (var input in schema.Types.OfType<InputObjectType>())
        {
            FollowDefaults(input, null, [], checkedFields, report);
        }
    }

    private static void FollowRequired(
        InputObjectType input,
        List<(InputObjectType Type, InputField Field)> path,
        HashSet<InputObjectType> done,
        SchemaReport report
    )
    {
        if (!done.Add(input))
        {
            return;
        }

        foreach (var field in input.Fields)
        {
            if (field.Type is not NonNullType { Of: InputObjectType next })
            {
                continue;
            }

            path.Add((input, field));
            var start = path.FindIndex(step => step.Type == next);
            if (start < 0)
            {
                FollowRequired(next, path, done, report);
            }
            else
            {
                var names = string.Join('.', path.Skip(start).Select(step => step.Field.Name));
                report.Add(
                    $"Cannot reference Input Object \"{next}\" within itself through a series of non-null fields: \"{names}\".",
                    [.. path.Skip(start).Select(step => step.Field.DefinedAt)]
                );
            }

            path.RemoveAt(path.Count - 1);
        }
    }

    // A null default stands for an empty object: every field falls back to its own default.
    private static void FollowDefaults(
        InputObjectType input,
        ValueNode? given,
        List<InputField> path,
        HashSet<InputField> done,
        SchemaReport report
    )
    {
        if (given is ListValueNode list)
        {
            foreach (var item in list.Values)
            {
                FollowDefaults(input, item, path, done, report);
            }

            return;
        }

        if (given is not (null or ObjectValueNode))
        {
            return;
        }

        foreach (var field in input.Fields)
        {
            if (field.Type.Named is not InputObjectType next)
            {
                continue;
            }

            if ((given as ObjectValueNode)?.Fields.FirstOrDefault(node => node.Name.Value == field.Name) is { } node)
            {
                FollowDefaults(next, node.Value, path, done, report);
            }
            else if (path.Contains(field))
            {
                var names = string.Join(", ", path.Skip(path.IndexOf(field)).Select(step => step.Name));
                report.Add($"The default values of {input}.{field} contain each other: {names}.", field.DefinedAt);
            }
            else if (field.DefaultLiteral is { } own && done.Add(field))
            {
                path.Add(field);
                FollowDefaults(next, own, path, done, report);
                path.RemoveAt(path.Count - 1);
            }
        }
    }
}
