using Hub.GraphQL.Language;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>Literals fit the type expected where they stand (also #sec-Input-Object-Field-Names, #sec-Input-Object-Required-Fields).</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type</remarks>
public sealed class ValuesOfCorrectType(ValidationContext context) : ValidationRule(context)
{
    public override void EnterInput(ValueNode value, GraphQLType? type)
    {
        if (type is not null)
        {
            Check(value, type);
        }
    }

    private void Check(ValueNode value, GraphQLType type)
    {
        switch (value)
        {
            case VariableNode:
                break;
            case NullValueNode when type is NonNullType:
                Report($"Expected value of type \"{type}\", found null.", value.Location);
                break;
            case NullValueNode:
                break;
            case ListValueNode list when type.Nullable is ListType expected:
                foreach (var item in list.Values)
                {
                    Check(item, expected.Of);
                }

                break;
            case ObjectValueNode fields when type.Named is InputObjectType expected:
                CheckObject(fields, expected);
                break;
            default:
                CheckLeaf(value, value is ListValueNode ? type.Nullable : type);
                break;
        }
    }

    private void CheckObject(ObjectValueNode value, InputObjectType type)
    {
        foreach (var required in type.Fields)
        {
            if (required.IsRequired && !value.Fields.Any(field => field.Name.Value == required.Name))
            {
                Report(
                    $"Field \"{type}.{required}\" of required type \"{required.Type}\" was not provided.",
                    value.Location
                );
            }
        }

        if (type.IsOneOf)
        {
            CheckOneOf(value, type);
        }

        foreach (var field in value.Fields)
        {
            if (type.Fields.TryGet(field.Name.Value, out var definition))
            {
                Check(field.Value, definition.Type);
            }
            else
            {
                var hint = Suggestions.For(field.Name.Value, type.Fields.Select(other => other.Name));
                Report($"Field \"{field.Name}\" is not defined by type \"{type}\".{hint}", field.Location);
            }
        }
    }

    // https://spec.graphql.org/September2025/#sec-OneOf-Input-Objects
    private void CheckOneOf(ObjectValueNode value, InputObjectType type)
    {
        var names = value.Fields.Select(field => field.Name.Value).Distinct().ToList();
        if (names.Count != 1)
        {
            Report($"OneOf Input Object \"{type}\" must specify exactly one key.", value.Location);
        }
        else if (value.Fields[^1].Value is NullValueNode)
        {
            Report($"Field \"{type}.{names[0]}\" must be non-null.", value.Location);
        }
    }

    private void CheckLeaf(ValueNode value, GraphQLType type)
    {
        var message = type.Named switch
        {
            ScalarType scalar => scalar.TryParseLiteral(value, null, out _, out var error) ? null : error,
            EnumType values => CheckEnum(value, values),
            _ => $"Expected value of type \"{type}\", found {Printer.Print(value)}.",
        };
        if (message is not null)
        {
            Report(message, value.Location);
        }
    }

    private static string? CheckEnum(ValueNode value, EnumType type)
    {
        if (value is not EnumValueNode name)
        {
            return $"Enum \"{type}\" cannot represent non-enum value: {Printer.Print(value)}.";
        }

        return type.Values.Contains(name.Value)
            ? null
            : $"Value \"{name.Value}\" does not exist in \"{type}\" enum."
                + Suggestions.For(name.Value, type.Values.Select(other => other.Name), "the enum value ");
    }
}
