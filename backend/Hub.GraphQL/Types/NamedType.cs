using System.Collections.Immutable;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Types;

/// <summary>
/// A type with a name. Made with its name alone, filled in afterwards (types refer to each other), and closed by
/// <see cref="SchemaBuilder.Build"/>: from then on nothing may be set.
/// </summary>
public abstract class NamedType(string name) : GraphQLType, INamed
{
    public string Name { get; } = name;

    public string? Description { get; set; }

    /// <summary>Directives applied to the definition, those of extensions included.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; set; } = [];

    /// <summary>A slot for whoever builds or executes the schema, e.g. the C# type behind it.</summary>
    public object? Extension { get; set; }

    /// <summary>Where SDL defines it; none for types made in code.</summary>
    internal Location DefinedAt { get; set; }

    public override NamedType Named => this;

    public override string ToString() => Name;

    internal virtual void Close() { }
}

/// <summary>A type with fields: <see cref="ObjectType"/> or <see cref="InterfaceType"/>.</summary>
public abstract class FieldsType(string name) : NamedType(name)
{
    public NamedList<FieldDefinition> Fields { get; } = [];

    /// <summary>All interfaces, those inherited through interfaces included (the specification wants them declared).</summary>
    public NamedList<InterfaceType> Interfaces { get; } = [];

    /// <summary>What SDL says it implements that is no interface; the schema's validation tells.</summary>
    internal List<NamedType> NotInterfaces { get; } = [];

    internal void Implement(NamedType type)
    {
        if (type is InterfaceType implemented)
        {
            Interfaces.Add(implemented);
        }
        else
        {
            NotInterfaces.Add(type);
        }
    }

    internal override void Close()
    {
        Fields.Close();
        Interfaces.Close();
        foreach (var field in Fields)
        {
            field.Arguments.Close();
        }
    }
}

public sealed class ObjectType(string name) : FieldsType(name);

public sealed class InterfaceType(string name) : FieldsType(name);

public sealed class UnionType(string name) : NamedType(name)
{
    public NamedList<ObjectType> Members { get; } = [];

    /// <summary>What SDL says is a member that is no object; the schema's validation tells.</summary>
    internal List<NamedType> NotObjects { get; } = [];

    internal void Include(NamedType type)
    {
        if (type is ObjectType member)
        {
            Members.Add(member);
        }
        else
        {
            NotObjects.Add(type);
        }
    }

    internal override void Close() => Members.Close();
}

public sealed class EnumType(string name) : NamedType(name)
{
    private Dictionary<object, EnumValue>? byValue;

    public NamedList<EnumValue> Values { get; } = [];

    /// <summary>The member for a C# value (or for its name, when the member has no other value), or null.</summary>
    public EnumValue? Find(object value) =>
        (byValue ??= Values.DistinctBy(member => member.Value).ToDictionary(member => member.Value)).GetValueOrDefault(
            value
        );

    internal override void Close() => Values.Close();
}

public sealed class InputObjectType(string name) : NamedType(name)
{
    public NamedList<InputField> Fields { get; } = [];

    /// <summary>Exactly one field must be given: <c>@oneOf</c>.</summary>
    public bool IsOneOf { get; set; }

    /// <summary>Makes the C# value out of coerced fields (those given, and defaults); without it the dictionary itself is the value.</summary>
    public Func<IReadOnlyDictionary<string, object?>, object>? Construct { get; set; }

    internal override void Close() => Fields.Close();
}
