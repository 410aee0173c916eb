namespace Hub.Tours.Sessions;

/// <summary>How far a session is.</summary>
public enum SessionPhase
{
    /// <summary>People come in and wait; they may chat and ask already.</summary>
    Lobby,

    /// <summary>It is on.</summary>
    Live,

    /// <summary>It is over: what was said and asked stays to be read.</summary>
    Ended,
}

internal static class StoredNames
{
    /// <summary>As rows spell an enum's value: <c>CO_HOST</c>.</summary>
    public static string Stored(this Enum value) =>
        System.Text.Json.JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString());

    public static T Read<T>(string stored)
        where T : struct, Enum => Enum.Parse<T>(stored.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
}
