using System.Collections.Immutable;
using Hub.GraphQL.Errors;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Types;

/// <summary>https://spec.graphql.org/September2025/#sec-Coercing-Field-Arguments</summary>
public static class ArgumentCoercion
{
    /// <summary>
    /// The arguments of a field or directive by name: those given and those with a default. False with an error when one
    /// is missing or null where it must not be, which validation and variable coercion leave to run time.
    /// </summary>
    public static bool TryCoerce(
        NamedList<ArgumentDefinition> definitions,
        ImmutableArray<ArgumentNode> arguments,
        Location place,
        IReadOnlyDictionary<string, object?>? variables,
        out Dictionary<string, object?> values,
        out GraphQLError? error
    )
    {
        values = new Dictionary<string, object?>(definitions.Count, StringComparer.Ordinal);
        error = null;
        foreach (var definition in definitions)
        {
            var argument = arguments.FirstOrDefault(given => given.Name.Value == definition.Name);
            var given =
                argument is not null
                && (argument.Value is not VariableNode variable || variables?.ContainsKey(variable.Name.Value) == true);
            if (!given)
            {
                if (definition.HasDefault)
                {
                    values[definition.Name] = definition.DefaultValue;
                }
                else if (definition.Type is NonNullType)
                {
                    error = Fail(
                        $"Argument \"{definition}\" of required type \"{definition.Type}\" was not provided.",
                        argument?.Value.Location ?? place
                    );
                    return false;
                }

                continue;
            }

            if (!LiteralCoercion.TryCoerce(argument!.Value, definition.Type, variables, out var value, out var message))
            {
                error = Fail($"Argument \"{definition}\" has an invalid value: {message}", argument.Value.Location);
                return false;
            }

            values[definition.Name] = value;
        }

        return true;
    }

    private static GraphQLError Fail(string message, Location location) =>
        new(message) { Locations = [location], Code = ErrorCodes.BadUserInput };
}
