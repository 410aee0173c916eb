using Hub.GraphQL.Types;

namespace Hub.GraphQL.Validation;

/// <summary>Fields by name, meta-fields included.</summary>
public static class FieldLookup
{
    /// <summary>The field of an object, interface or union, or null when there is none.</summary>
    public static FieldDefinition? Find(Schema? schema, NamedType? parent, string name)
    {
        if (parent is null || schema is null)
        {
            return null;
        }

        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            switch (name)
            {
                case "__typename" when parent is FieldsType or UnionType:
                    return IntrospectionTypes.TypenameField;
                case "__schema" when ReferenceEquals(parent, schema.QueryType):
                    return IntrospectionTypes.SchemaField;
                case "__type" when ReferenceEquals(parent, schema.QueryType):
                    return IntrospectionTypes.TypeField;
            }
        }

        return (parent as FieldsType)?.Fields.Find(name);
    }
}
