namespace Hub.Architecture.Tests;

/// <summary>
/// Compares a list with the one that was approved. A wanted change is approved by running the tests with
/// <c>HUB_APPROVE=1</c> and committing the file, where a reviewer sees it.
/// </summary>
internal static class Approval
{
    public static string PathOf(string name) =>
        Path.Combine(Repository.Root, "tests", "Hub.Architecture.Tests", "Approved", name);

    public static void Check(string name, IEnumerable<string> found)
    {
        var path = PathOf(name);
        var lines = found.ToList();
        if (Environment.GetEnvironmentVariable("HUB_APPROVE") == "1")
        {
            File.WriteAllText(path, string.Join('\n', lines) + "\n");
            return;
        }
        var approved = File.Exists(path) ? File.ReadAllLines(path) : [];
        var gone = approved.Except(lines).Select(line => "- " + line);
        var added = lines.Except(approved).Select(line => "+ " + line);
        var changes = gone.Concat(added).ToList();
        Assert.True(
            changes.Count == 0,
            $"Approved/{name} differs:\n{string.Join('\n', changes)}\nIf this is wanted: HUB_APPROVE=1 dotnet test tests/Hub.Architecture.Tests"
        );
    }
}
