using System.Reflection;
using Hub.EventStore;
using Hub.GraphQL;
using Hub.Live;

namespace Hub.Architecture.Tests;

/// <summary>A library has one door; what stands open is decided, not left.</summary>
public sealed class PublicSurfaceTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Theory]
    [InlineData(typeof(IEventStore))]
    [InlineData(typeof(GraphQLOptions))]
    [InlineData(typeof(LiveOptions))]
    public void What_a_library_shows_is_approved(Type door)
    {
        var types = door.Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal);
        Approval.Check($"{door.Assembly.GetName().Name}.txt", types.SelectMany(Describe));
    }

    private static IEnumerable<string> Describe(Type type)
    {
        yield return $"{type.FullName}";
        var members = type.GetMembers(Declared).Where(IsOurs).Select(member => $"{type.FullName}: {member}");
        foreach (var member in members.Order(StringComparer.Ordinal))
        {
            yield return member;
        }
    }

    // Accessors are told by their properties; what the compiler writes for every record says nothing.
    private static bool IsOurs(MemberInfo member) =>
        member switch
        {
            Type => false, // listed on its own
            MethodInfo { IsSpecialName: true } method => method.Name.StartsWith("op_I", StringComparison.Ordinal),
            MethodInfo method => method.Name
                is not ("Equals" or "GetHashCode" or "ToString" or "Deconstruct" or "<Clone>$"),
            _ => true,
        };
}
