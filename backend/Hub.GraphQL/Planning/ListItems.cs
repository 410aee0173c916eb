using System.Text.Json;
using Hub.GraphQL.Errors;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Planning;

/// <summary>
/// Counts the items of all lists in variables and literals, before they are coerced: resolvers get lists of a size that
/// they can work with, and a million of nothing is refused at the first too many.
/// </summary>
internal sealed class ListItems(int allowed)
{
    /// <summary>Items and properties looked at so far.</summary>
    public int Steps { get; private set; }

    private int _items;

    private bool IsOver => _items > allowed;

    public GraphQLError? Check(JsonElement variables)
    {
        Count(variables);
        return Error("The variables have");
    }

    /// <summary>Adds the lists in a literal.</summary>
    public void Count(ValueNode literal)
    {
        Steps++;
        switch (literal)
        {
            case ListValueNode list:
                _items += list.Values.Length;
                foreach (var item in list.Values)
                {
                    Count(item);
                }
                break;
            case ObjectValueNode fields:
                foreach (var field in fields.Fields)
                {
                    Count(field.Value);
                }
                break;
        }
    }

    public GraphQLError? Error(string where) =>
        IsOver
            ? new GraphQLError($"{where} lists of more than {allowed} items together. Send them in several requests.")
            {
                Code = ErrorCodes.TooManyItems,
            }
            : null;

    private void Count(JsonElement json)
    {
        Steps++;
        switch (json.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var item in json.EnumerateArray())
                {
                    _items++;
                    if (IsOver)
                    {
                        return;
                    }
                    if (item.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
                    {
                        Count(item);
                    }
                }
                break;
            case JsonValueKind.Object:
                foreach (var property in json.EnumerateObject())
                {
                    if (IsOver)
                    {
                        return;
                    }
                    if (property.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
                    {
                        Count(property.Value);
                    }
                }
                break;
        }
    }
}
