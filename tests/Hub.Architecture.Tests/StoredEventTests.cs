using System.Reflection;
using System.Text.RegularExpressions;
using Hub.EventStore;

namespace Hub.Architecture.Tests;

/// <summary>Stored facts are for ever: an event's name and shape may not change once it has been written.</summary>
public sealed partial class StoredEventTests
{
    /// <summary>The modules' and the store's own.</summary>
    internal static readonly Type[] Events =
    [
        .. HubModules
            .Assembly.GetTypes()
            .Concat(typeof(Event).Assembly.GetTypes())
            .Where(type => type.IsSubclassOf(typeof(Event)) && !type.IsAbstract),
    ];

    [Fact]
    public void Every_stored_name_and_shape_is_approved() =>
        Approval.Check("stored-events.txt", Events.Select(Describe).Order(StringComparer.Ordinal));

    [Fact]
    public void No_two_events_have_one_name() =>
        Assert.Empty(Events.GroupBy(Alias).Where(same => same.Count() > 1).Select(same => same.Key));

    private static string Describe(Type type) =>
        $"{Alias(type)} {{ {string.Join(", ", Properties(type).Select(property => $"{property.Name}: {Name(property.PropertyType)}"))} }}";

    private static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .OrderBy(one => one.Name, StringComparer.Ordinal);

    private static string Alias(Type type) => WordStart().Replace(type.Name, "_$0").ToLowerInvariant();

    private static string Name(Type type) =>
        type.IsGenericType
            ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : type.Name;

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex WordStart();
}
