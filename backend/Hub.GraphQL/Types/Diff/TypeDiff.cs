namespace Hub.GraphQL.Types;

/// <summary>What changed in one named type.</summary>
internal static class TypeDiff
{
    public static void Compare(NamedType was, NamedType now, Schema after, List<SchemaChange> changes)
    {
        switch (was, now)
        {
            case (FieldsType a, FieldsType b) when a.GetType() == b.GetType():
                CompareFields(a, b, after, changes);
                break;
            case (UnionType a, UnionType b):
                SchemaDiff.CompareNamed(
                    a.Members,
                    b.Members,
                    member => $"{was} | {member}",
                    changes,
                    "member",
                    breaksWhenAdded: _ => false,
                    (_, _) => { }
                );
                break;
            case (EnumType a, EnumType b):
                SchemaDiff.CompareNamed(
                    a.Values,
                    b.Values,
                    value => $"{was}.{value}",
                    changes,
                    "value",
                    breaksWhenAdded: _ => false,
                    (old, current) => MemberDiff.CompareDeprecation($"{was}.{old}", old, current, changes)
                );
                break;
            case (InputObjectType a, InputObjectType b):
                CompareInput(a, b, changes);
                break;
            case (ScalarType a, ScalarType b):
                if (a.SpecifiedByUrl is not null && a.SpecifiedByUrl != b.SpecifiedByUrl)
                {
                    changes.Add(new SchemaChange(was.Name, true, "the scalar is specified elsewhere."));
                }

                break;
            default:
                changes.Add(new SchemaChange(was.Name, true, $"the type was {Kind(was)} and is {Kind(now)}."));
                break;
        }
    }

    private static void CompareFields(FieldsType was, FieldsType now, Schema after, List<SchemaChange> changes)
    {
        SchemaDiff.CompareNamed(
            was.Fields,
            now.Fields,
            field => $"{was}.{field}",
            changes,
            "field",
            breaksWhenAdded: _ => false,
            (old, current) => MemberDiff.CompareField($"{was}.{old}", old, current, after, changes)
        );
        SchemaDiff.CompareNamed(
            was.Interfaces,
            now.Interfaces,
            implemented => $"{was} implements {implemented}",
            changes,
            "interface",
            breaksWhenAdded: _ => false,
            (_, _) => { }
        );
    }

    private static void CompareInput(InputObjectType was, InputObjectType now, List<SchemaChange> changes)
    {
        if (was.IsOneOf != now.IsOneOf)
        {
            changes.Add(
                new SchemaChange(
                    was.Name,
                    now.IsOneOf,
                    now.IsOneOf ? "exactly one field must be given now." : "any fields may be given now."
                )
            );
        }

        SchemaDiff.CompareNamed(
            was.Fields,
            now.Fields,
            field => $"{was}.{field}",
            changes,
            "input field",
            field => field.IsRequired,
            (old, current) => MemberDiff.CompareInput($"{was}.{old}", old, current, changes)
        );
    }

    private static string Kind(NamedType type) =>
        type switch
        {
            ScalarType => "a scalar",
            ObjectType => "an object",
            InterfaceType => "an interface",
            UnionType => "a union",
            EnumType => "an enum",
            _ => "an input object",
        };
}
