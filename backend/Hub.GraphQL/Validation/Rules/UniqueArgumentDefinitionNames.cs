using System.Collections.Immutable;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>Arguments of a field or directive definition have different names.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Field-Arguments</remarks>
public sealed class UniqueArgumentDefinitionNames(ValidationContext context) : ValidationRule(context)
{
    public override void EnterTypeSystem(DefinitionNode definition)
    {
        switch (definition)
        {
            case DirectiveDefinitionNode directive:
                Check($"@{directive.Name}", directive.Arguments);
                break;
            case ObjectTypeDefinitionNode type:
                Check(type.Name, type.Fields);
                break;
            case ObjectTypeExtensionNode type:
                Check(type.Name, type.Fields);
                break;
            case InterfaceTypeDefinitionNode type:
                Check(type.Name, type.Fields);
                break;
            case InterfaceTypeExtensionNode type:
                Check(type.Name, type.Fields);
                break;
        }
    }

    private void Check(Name type, ImmutableArray<FieldDefinitionNode> fields)
    {
        foreach (var field in fields)
        {
            Check($"{type}.{field.Name}", field.Arguments);
        }
    }

    private void Check(string owner, ImmutableArray<InputValueDefinitionNode> arguments)
    {
        foreach (var twice in Duplicates.Of(arguments, argument => argument.Name))
        {
            Report(
                $"Argument \"{owner}({twice.Key}:)\" can only be defined once.",
                [.. twice.Select(name => name.Location)]
            );
        }
    }
}
