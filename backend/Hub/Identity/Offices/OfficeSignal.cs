using System.Text.Json;
using Hub.Live;

namespace Hub.Identity.Offices;

/// <summary>On a person's own channel: the networks that they are a member of now.</summary>
public static class OfficeSignal
{
    public const string Type = "offices";

    public static ChannelSignal Of(Actor actor) =>
        new(Type, JsonSerializer.SerializeToUtf8Bytes(new { networks = actor.Networks.Order(StringComparer.Ordinal) }));
}
