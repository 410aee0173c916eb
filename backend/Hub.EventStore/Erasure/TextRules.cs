using System.Collections;
using System.Reflection;

namespace Hub.EventStore.Erasure;

/// <summary>What the database has to know to find a person's words in events, taken from the registered types.</summary>
internal sealed class TextRules
{
    private readonly HashSet<Type> seen = [];

    public TextRules(EventStoreOptions options)
    {
        Classes = options.RetentionClasses.ToArray();
        HatsWithoutBody = options.HatsWithoutBody.ToArray();
        foreach (var type in options.EventTypes)
        {
            Look(type);
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
                if (property.GetCustomAttribute<RetentionAttribute>() is { } retention)
                    Retained.Add((Serialization.EventAlias.Of(type), property.Name, Known(retention.Name, property)));
        }
    }

    /// <summary>Property names: who wrote, and the words.</summary>
    public SortedSet<(string Author, string Words)> Shapes { get; } = [];

    /// <summary>Alias, property and class of what is not of the default class.</summary>
    public SortedSet<(string Alias, string Property, string Class)> Retained { get; } = [];

    public IReadOnlyList<KeyValuePair<string, TimeSpan?>> Classes { get; }

    public IReadOnlyList<string> HatsWithoutBody { get; }

    private void Look(Type type)
    {
        if (!seen.Add(type))
            return;
        if (type.GetCustomAttribute<PersonalTextAttribute>() is { } text)
            foreach (var words in text.Words)
                Shapes.Add((Declared(type, text.Author, typeof(Guid)), Declared(type, words, typeof(string))));
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        foreach (var part in Parts(property.PropertyType))
            Look(part);
    }

    // The types that JSON writes into: of lists and dictionaries their elements; .NET's own types hold nothing of ours.
    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.IsArray)
            return Parts(type.GetElementType()!);
        if (Nullable.GetUnderlyingType(type) is { } value)
            return Parts(value);
        if (type.IsAssignableTo(typeof(IEnumerable)) && type.IsGenericType)
            return type.GetGenericArguments().SelectMany(Parts);
        return type.IsPrimitive || type.IsEnum || type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true
            ? []
            : [type];
    }

    private static string Declared(Type type, string name, Type wanted) =>
        type.GetProperty(name)?.PropertyType == wanted
            ? name
            : throw new InvalidOperationException($"{type} has no property {name} of type {wanted.Name}.");

    private string Known(string name, PropertyInfo property) =>
        Classes.Any(each => each.Key == name)
            ? name
            : throw new InvalidOperationException(
                $"{property.DeclaringType}.{property.Name} has the retention class '{name}', which the options do not name."
            );
}
