using System.Collections.Immutable;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Types;

/// <summary>
/// The arguments of directives on the parts of a schema fit their types, like all literals.
/// https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
/// </summary>
internal static class AppliedDirectiveRules
{
    public static void Check(Schema schema, SchemaReport report)
    {
        Check(schema.AppliedDirectives, schema, report);
        foreach (var type in schema.Types)
        {
            Check(type.Directives, schema, report);
            IEnumerable<MemberDefinition> members = type switch
            {
                FieldsType fields => fields.Fields.SelectMany(field =>
                    field.Arguments.Prepend<MemberDefinition>(field)
                ),
                EnumType values => values.Values,
                InputObjectType input => input.Fields,
                _ => [],
            };
            Check(members, schema, report);
        }

        Check(schema.Directives.SelectMany(directive => directive.Arguments), schema, report);
    }

    private static void Check(IEnumerable<MemberDefinition> members, Schema schema, SchemaReport report)
    {
        foreach (var member in members)
        {
            Check(member.Directives, schema, report);
        }
    }

    private static void Check(ImmutableArray<DirectiveNode> directives, Schema schema, SchemaReport report)
    {
        foreach (var directive in directives)
        {
            var definition = schema.Directives.Find(directive.Name.Value);
            foreach (var argument in directive.Arguments)
            {
                if (
                    definition?.Arguments.Find(argument.Name.Value) is { } expected
                    && !LiteralCoercion.TryCoerce(argument.Value, expected.Type, null, out _, out var error)
                )
                {
                    report.Add($"@{definition}({expected}:) has an invalid value: {error}", argument.Value.Location);
                }
            }
        }
    }
}
