using Hub.EventStore.Serialization;
using Hub.EventStore.Tests.Sample;

namespace Hub.EventStore.Tests.Serialization;

public sealed class EventRegistryTests
{
    [Theory]
    [InlineData(typeof(CounterOpened), "counter_opened")]
    [InlineData(typeof(Inner.PostAdded), "post_added")]
    [InlineData(typeof(AEvent), "a_event")]
    [InlineData(typeof(HTMLPasted), "html_pasted")]
    [InlineData(typeof(PostAdded2), "post_added2")]
    public void An_alias_is_the_simple_name_in_snake_case(Type type, string alias) =>
        Assert.Equal(alias, EventAlias.Of(type));

    [Fact]
    public void Two_types_with_one_alias_stop_the_start_and_are_named()
    {
        var problem = Assert.Throws<InvalidOperationException>(() =>
            new EventRegistry([typeof(Inner.PostAdded), typeof(Other.PostAdded)])
        );

        Assert.Contains("Inner+PostAdded and", problem.Message, StringComparison.Ordinal);
        Assert.Contains("'post_added'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_alias_that_nobody_has_is_told_with_the_number()
    {
        var unknown = Assert.Throws<UnknownEventType>(() => new EventRegistry([]).Find("gone", null, 7));

        Assert.Equal(("gone", 7), (unknown.Alias, unknown.Sequence));
    }

    [Fact]
    public void A_stored_type_name_that_is_registered_wins_over_the_alias()
    {
        var registry = new EventRegistry([typeof(CounterOpened), typeof(Counted)]);

        Assert.Equal(
            typeof(Counted),
            registry.Find("counter_opened", "Hub.EventStore.Tests.Sample.Counted, Hub.EventStore.Tests", 1).Type
        );
        Assert.Equal(typeof(CounterOpened), registry.Find("counter_opened", "CounterOpened, elsewhere", 1).Type);
    }

    [Fact]
    public void An_event_is_written_as_Marten_would()
    {
        var serializer = new EventSerializer(new EventRegistry([typeof(Painted)]), 1000);

        var (_, json) = serializer.Write(
            new Painted(Colour.Green, null, new(2026, 11, 23, 12, 0, 0, TimeSpan.FromHours(1)))
        );

        Assert.Equal(
            """{"Colour":1,"Note":null,"At":"2026-11-23T12:00:00+01:00"}""",
            System.Text.Encoding.UTF8.GetString(json)
        );
    }

    [Theory]
    [InlineData(null)]
    [InlineData("null")]
    [InlineData("[1]")]
    [InlineData("\"text\"")]
    [InlineData("""{"actingFor": 7}""")]
    public void Headers_that_another_writer_left_in_any_shape_are_none(string? json) =>
        Assert.Equal(
            EventHeaders.None,
            EventSerializer.ReadHeaders(json is null ? null : System.Text.Encoding.UTF8.GetBytes(json))
        );

    public enum Colour
    {
        Red,
        Green,
    }

    public sealed record Painted(Colour Colour, string? Note, DateTimeOffset At) : Event;

    public sealed record AEvent : Event;

    public sealed record HTMLPasted : Event;

    public sealed record PostAdded2 : Event;

    public static class Inner
    {
        public sealed record PostAdded : Event;
    }

    public static class Other
    {
        public sealed record PostAdded : Event;
    }
}
