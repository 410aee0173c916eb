using System.Collections.Immutable;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>Every argument that is required is given.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Required-Arguments</remarks>
public sealed class ProvidedRequiredArguments(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode field)
    {
        if (Context.Field is not { Arguments.Count: > 0 } definition)
        {
            return;
        }

        foreach (var required in definition.Arguments)
        {
            if (required.IsRequired && !IsGiven(field.Arguments, required.Name))
            {
                Report(
                    $"Field \"{definition}\" argument \"{required}\" of type \"{required.Type}\" is required, but it was not provided.",
                    field.Location
                );
            }
        }
    }

    public override void EnterDirective(DirectiveNode directive)
    {
        var required = Context.DefinedDirectives.TryGetValue(directive.Name.Value, out var node)
            ? node
                .Arguments.Where(argument => argument is { Type: NonNullTypeNode, DefaultValue: null })
                .Select(argument => (Name: argument.Name.Value, Type: argument.Type.ToString()))
            : Context
                .Directive?.Arguments.Where(argument => argument.IsRequired)
                .Select(argument => (argument.Name, Type: argument.Type.ToString()));
        foreach (var (name, type) in required ?? [])
        {
            if (!IsGiven(directive.Arguments, name))
            {
                Report(
                    $"Directive \"@{directive.Name}\" argument \"{name}\" of type \"{type}\" is required, but it was not provided.",
                    directive.Location
                );
            }
        }
    }

    private static bool IsGiven(ImmutableArray<ArgumentNode> arguments, string name)
    {
        foreach (var argument in arguments)
        {
            if (argument.Name.Value == name)
            {
                return true;
            }
        }

        return false;
    }
}
