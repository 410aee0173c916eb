using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hub.Experiences.Experiences;

/// <summary>How rows keep an experience's content: enums by name, so that rows can be read without this program.</summary>
internal static class ExperienceJson
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new JsonStringEnumConverter() } };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;
}
