using System.Collections;
using System.Reflection;
using System.Text;
using Hub.EventStore;
using Hub.EventStore.Serialization;

namespace Hub.Architecture.Tests;

/// <summary>
/// Every event as its JSON stands in the log. What was once approved is read for ever: a renamed property, a reordered
/// enum or another format of a date shows here before it meets a stored event.
/// </summary>
public sealed class StoredShapeTests
{
    private static readonly EventSerializer Serializer = new(
        new EventRegistry(new EventStoreOptions().RegisterEvents(HubModules.Assembly)),
        1024 * 1024
    );

    [Fact]
    public void Every_event_is_stored_as_approved() =>
        Approval.Check(
            "stored-shapes.txt",
            StoredEventTests.Events.Select(Line).Concat(Enums()).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void What_was_approved_is_still_read_as_it_was_meant()
    {
        var approved = File.ReadAllLines(Approval.PathOf("stored-shapes.txt"))
            .Where(line => line.Contains(" {", StringComparison.Ordinal))
            .ToDictionary(line => line[..line.IndexOf(' ')], line => line[(line.IndexOf(' ') + 1)..]);
        foreach (var type in StoredEventTests.Events)
        {
            var wanted = (Event)Sample(type, "");
            var (registered, json) = Serializer.Write(wanted);
            var (_, read) = Serializer.Read(
                registered.Alias,
                null,
                1,
                Encoding.UTF8.GetBytes(approved[registered.Alias])
            );
            Assert.Equal(Encoding.UTF8.GetString(json), Encoding.UTF8.GetString(Serializer.Write(read).Json));
            Assert.IsType(type, read);
        }
    }

    private static string Line(Type type)
    {
        var (registered, json) = Serializer.Write((Event)Sample(type, ""));
        return $"{registered.Alias} {Encoding.UTF8.GetString(json)}";
    }

    // Enums are stored by number, so the numbers are frozen too.
    private static IEnumerable<string> Enums() =>
        StoredEventTests
            .Events.SelectMany(Parts)
            .Where(type => type.IsEnum)
            .Distinct()
            .Select(type =>
                $"enum {type.Name}: {string.Join(", ", Enum.GetNames(type).Select(name => $"{name} = {(int)Enum.Parse(type, name)}"))}"
            );

    private static IEnumerable<Type> Parts(Type type) =>
        type.GetConstructors()[0]
            .GetParameters()
            .Select(parameter => Bare(parameter.ParameterType))
            .SelectMany(part => IsPlain(part) ? [part] : Parts(part));

    /// <summary>A value of the type whose every property differs from its default, the same in every run.</summary>
    private static object Sample(Type type, string name)
    {
        var bare = Bare(type);
        if (bare != type && type.IsAssignableTo(typeof(IEnumerable)))
        {
            var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(bare))!;
            list.Add(Sample(bare, name));
            list.Add(Sample(bare, name));
            return list;
        }
        if (!IsPlain(bare))
        {
            var constructor = bare.GetConstructors()[0];
            return constructor.Invoke([
                .. constructor.GetParameters().Select(parameter => Sample(parameter.ParameterType, parameter.Name!)),
            ]);
        }
        return bare switch
        {
            { IsEnum: true } => Enum.GetValues(bare).GetValue(Enum.GetValues(bare).Length - 1)!,
            _ when bare == typeof(string) => $"{name} æøå «»",
            _ when bare == typeof(Guid) => Uuid5.Create(Guid.Empty, name),
            _ when bare == typeof(bool) => true,
            _ when bare == typeof(int) => 7,
            _ when bare == typeof(long) => 7_000_000_000L,
            _ when bare == typeof(double) => 7.25,
            _ when bare == typeof(decimal) => 7.25m,
            _ when bare == typeof(DateOnly) => new DateOnly(2026, 11, 25),
            _ when bare == typeof(TimeOnly) => new TimeOnly(14, 30),
            _ when bare == typeof(TimeSpan) => TimeSpan.FromMinutes(90),
            _ when bare == typeof(DateTimeOffset) => new DateTimeOffset(2026, 11, 25, 13, 0, 0, TimeSpan.Zero).AddTicks(
                10
            ),
            _ => throw new InvalidOperationException(
                $"{bare.Name} ({name}) has no sample here. Is it a shape that events may have? Then add one."
            ),
        };
    }

    private static bool IsPlain(Type type) => type.IsEnum || type.Namespace == "System";

    private static Type Bare(Type type) =>
        Nullable.GetUnderlyingType(type)
        ?? (type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)) ? type.GetGenericArguments()[0] : type);
}
