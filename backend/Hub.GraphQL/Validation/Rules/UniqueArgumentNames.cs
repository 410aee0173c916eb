using System.Collections.Immutable;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>Arguments of a field or directive have different names.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Argument-Uniqueness</remarks>
public sealed class UniqueArgumentNames(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode field) => Check(field.Arguments);

    public override void EnterDirective(DirectiveNode directive) => Check(directive.Arguments);

    private void Check(ImmutableArray<ArgumentNode> arguments)
    {
        foreach (var twice in Duplicates.Of(arguments, argument => argument.Name))
        {
            Report($"There can be only one argument named \"{twice.Key}\".", [.. twice.Select(name => name.Location)]);
        }
    }
}
