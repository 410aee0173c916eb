using System.Collections.Immutable;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Types;

/// <summary>A member of a type or directive: something with a name, a description and directives.</summary>
public abstract class MemberDefinition(string name) : INamed
{
    public string Name { get; } = name;

    public string? Description { get; set; }

    /// <summary>Directives applied to it, e.g. <c>@cost</c>; not <c>@deprecated</c>, which is <see cref="DeprecationReason"/>.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; set; } = [];

    /// <summary>Null: not deprecated.</summary>
    public string? DeprecationReason { get; set; }

    public bool IsDeprecated => DeprecationReason is not null;

    /// <summary>A slot for whoever builds or executes the schema.</summary>
    public object? Extension { get; set; }

    internal Location DefinedAt { get; set; }

    public override string ToString() => Name;
}

public sealed class FieldDefinition(string name, GraphQLType type) : MemberDefinition(name)
{
    public GraphQLType Type { get; } = type;

    public NamedList<ArgumentDefinition> Arguments { get; } = [];

    /// <summary>How the field is resolved; the executor's own shape.</summary>
    public object? Resolver { get; set; }
}

/// <summary>An argument of a field or directive, or a field of an input object.</summary>
public abstract class InputValueDefinition(string name, GraphQLType type) : MemberDefinition(name)
{
    public GraphQLType Type { get; } = type;

    /// <summary>The default as a literal; null: none (a default of null is a <see cref="NullValueNode"/>).</summary>
    public ValueNode? DefaultLiteral { get; set; }

    /// <summary>The default as a C# value, coerced when the schema is built.</summary>
    public object? DefaultValue { get; internal set; }

    public bool HasDefault => DefaultLiteral is not null;

    /// <summary>Non-null without a default.</summary>
    public bool IsRequired => Type is NonNullType && DefaultLiteral is null;
}

public sealed class ArgumentDefinition(string name, GraphQLType type) : InputValueDefinition(name, type);

public sealed class InputField(string name, GraphQLType type) : InputValueDefinition(name, type);

public sealed class EnumValue(string name, object? value = null) : MemberDefinition(name)
{
    /// <summary>What resolvers and arguments hold for it; its name unless given.</summary>
    public object Value { get; } = value ?? name;
}

public sealed class DirectiveDefinition(string name, DirectiveLocations locations, bool isRepeatable = false)
    : MemberDefinition(name)
{
    public DirectiveLocations Locations { get; } = locations;

    public bool IsRepeatable { get; } = isRepeatable;

    public NamedList<ArgumentDefinition> Arguments { get; } = [];
}
