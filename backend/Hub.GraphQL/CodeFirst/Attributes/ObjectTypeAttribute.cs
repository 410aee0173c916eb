namespace Hub.GraphQL;

/// <summary>
/// The public static methods of this static class whose first parameter is marked <see cref="ParentAttribute"/>
/// are further fields of the object type made from <typeparamref name="T"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ObjectTypeAttribute<T> : Attribute;
