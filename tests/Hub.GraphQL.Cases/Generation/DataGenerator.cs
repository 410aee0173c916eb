using System.Text.Json.Nodes;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Cases.Generation;

/// <summary>Data for every field of a type, some of it missing, wrong or failing.</summary>
public sealed class DataGenerator(Schema schema, Dice dice)
{
    public JsonObject Root()
    {
        var root = Object(schema.QueryType!, 2);
        foreach (var field in schema.MutationType!.Fields)
        {
            // In a mutation, who comes first is told by how many came before.
            root[field.Name] =
                field.Type.Nullable == Scalars.Int && !dice.OneIn(4) ? "$order"
                : root.TryGetPropertyValue(field.Name, out var known) ? known?.DeepClone()
                : Value(field.Type, 2);
        }

        root["$events"] = new JsonObject(
            schema.SubscriptionType!.Fields.Select(field => KeyValuePair.Create(field.Name, Events(field)))
        );
        return root;
    }

    private JsonNode? Events(FieldDefinition field)
    {
        if (dice.OneIn(12))
        {
            return new JsonObject { ["$error"] = "not opened" };
        }

        return new JsonArray([
            .. Enumerable
                .Range(0, dice.Below(4))
                .Select(_ => new JsonObject
                {
                    [dice.OneIn(20) ? "$error" : field.Name] = dice.OneIn(20) ? "broken" : Value(field.Type, 1),
                }),
        ]);
    }

    private JsonObject Object(ObjectType type, int depth)
    {
        var json = new JsonObject { ["__typename"] = type.Name };
        foreach (var field in type.Fields)
        {
            json[field.Name] = field.Name == "echo" ? "$arguments" : Value(field.Type, depth);
        }

        return json;
    }

    private JsonNode? Value(GraphQLType type, int depth)
    {
        switch (dice.Below(60))
        {
            case 0:
                return null;
            case 1:
                return new JsonObject { ["$error"] = "broken" };
            case 2:
                return JsonNode.Parse(dice.Pick(["5", "\"text\"", "true", "[1, \"a\", null]", "2.5", "{ \"a\": 1 }"]));
        }

        return type switch
        {
            NonNullType nonNull => Value(nonNull.Of, depth),
            _ when dice.OneIn(10) => null,
            ListType list => new JsonArray([.. Enumerable.Range(0, dice.Below(3)).Select(_ => Value(list.Of, depth))]),
            EnumType values => dice.Pick([.. values.Values]).Name,
            ScalarType scalar => Leaf(scalar.Name),
            _ when depth == 0 || schema.PossibleTypes(type.Named).Length == 0 => null,
            var composite => Object(dice.Pick(schema.PossibleTypes((NamedType)composite)), depth - 1),
        };
    }

    private JsonNode Leaf(string scalar) =>
        scalar switch
        {
            "Int" => dice.Between(-5, 50),
            "Float" => dice.OneIn(2) ? 0.5 : 4,
            "Boolean" => dice.OneIn(2),
            "ID" => dice.OneIn(2) ? "i1" : 12,
            "String" => dice.OneIn(2) ? "$arguments" : "tekst æøå \"q\" \\ \n 😀",
            _ => new JsonArray(1, "two", new JsonObject { ["three"] = 3.5 }),
        };
}
