namespace Hub.Shared.Files;

/// <summary>What a download is called: the sender's name for it without folders and what systems cannot name.</summary>
internal static class FileName
{
    private const int Longest = 100;

    public static string Clean(string? name, FileKind kind, FileHash hash)
    {
        var last = (name ?? "").Split('/', '\\')[^1];
        var bare = new string([.. Path.GetFileNameWithoutExtension(last).Where(IsPlain)]).Trim(' ', '.');
        if (bare.Length > Longest)
            bare = bare[..Longest].TrimEnd();
        return (bare.Length == 0 ? hash.Value[..12] : bare) + kind.Extension();
    }

    private static bool IsPlain(char character) =>
        char.IsLetterOrDigit(character) || character is ' ' or '-' or '_' or '.' or '(' or ')' or ',' or '+';
}
