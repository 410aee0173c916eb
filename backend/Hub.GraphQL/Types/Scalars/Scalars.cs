namespace Hub.GraphQL.Types;

/// <summary>The scalars that the engine brings. Shared by all schemas.</summary>
public static class Scalars
{
    public static ScalarType Int { get; } = new IntScalar();
    public static ScalarType Float { get; } = new FloatScalar();
    public static ScalarType String { get; } = new StringScalar();
    public static ScalarType Boolean { get; } = new BooleanScalar();
    public static ScalarType Id { get; } = new IdScalar();

    /// <summary>The five that every schema knows without naming them.</summary>
    public static IReadOnlyList<ScalarType> Specified { get; } = [Int, Float, String, Boolean, Id];

    /// <summary>Instant with offset, RFC 3339; <see cref="DateTimeOffset"/>.</summary>
    public static ScalarType DateTime { get; } = new DateTimeScalar();

    /// <summary>Calendar date; <see cref="DateOnly"/>.</summary>
    public static ScalarType Date { get; } = new DateScalar();

    /// <summary>Time of the day without a zone; <see cref="TimeOnly"/>.</summary>
    public static ScalarType LocalTime { get; } = new LocalTimeScalar();

    /// <summary>64-bit integer as a JSON number; <see cref="long"/>.</summary>
    public static ScalarType Long { get; } = new LongScalar();

    /// <summary>Absolute http or https address; <see cref="System.Uri"/>.</summary>
    public static ScalarType Url { get; } = new UrlScalar();

    /// <summary>UUID of any version; <see cref="Guid"/>.</summary>
    public static ScalarType Uuid { get; } = new UuidScalar();

    /// <summary>Text in Markdown; <see cref="string"/>.</summary>
    public static ScalarType Markdown { get; } =
        new TextScalar("Markdown")
        {
            Description = "Text in Markdown.",
            SpecifiedByUrl = "https://spec.commonmark.org/0.31.2/",
        };

    /// <summary>Any JSON value.</summary>
    public static ScalarType Json { get; } = new JsonScalar();

    /// <summary>The engine's own scalars, which a schema has when it uses them.</summary>
    public static IReadOnlyList<ScalarType> Additional { get; } =
    [DateTime, Date, LocalTime, Long, Url, Uuid, Markdown, Json];
}
