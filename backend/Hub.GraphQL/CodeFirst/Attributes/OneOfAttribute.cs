namespace Hub.GraphQL;

/// <summary>Exactly one property of this input record is given (<c>@oneOf</c>): all its properties are nullable and without default.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OneOfAttribute : Attribute;
