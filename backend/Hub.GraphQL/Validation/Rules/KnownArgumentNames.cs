using Hub.GraphQL.Language;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>Every argument is defined by its field or directive.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Argument-Names</remarks>
public sealed class KnownArgumentNames(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode field)
    {
        if (Context.Field is not { } definition || Context.ParentType is not { } parent)
        {
            return;
        }

        foreach (var argument in field.Arguments)
        {
            var name = argument.Name.Value;
            if (!definition.Arguments.Contains(name))
            {
                var hint = Suggestions.For(name, definition.Arguments.Select(other => other.Name));
                Report($"Unknown argument \"{name}\" on field \"{parent}.{definition}\".{hint}", argument.Location);
            }
        }
    }

    public override void EnterDirective(DirectiveNode directive)
    {
        if (directive.Arguments.Length == 0)
        {
            return;
        }

        var defined = Context.DefinedDirectives.TryGetValue(directive.Name.Value, out var node)
            ? node.Arguments.Select(argument => argument.Name.Value).ToList()
            : Context.Directive?.Arguments.Select(argument => argument.Name).ToList();
        foreach (var argument in directive.Arguments)
        {
            var name = argument.Name.Value;
            if (defined?.Contains(name) == false)
            {
                var hint = Suggestions.For(name, defined);
                Report($"Unknown argument \"{name}\" on directive \"@{directive.Name}\".{hint}", argument.Location);
            }
        }
    }
}
