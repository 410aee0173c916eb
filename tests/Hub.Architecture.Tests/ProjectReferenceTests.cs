using System.Text.RegularExpressions;

namespace Hub.Architecture.Tests;

/// <summary>References point one way: libraries ← modules ← host.</summary>
public sealed partial class ProjectReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Hub.EventStore"] = [],
        ["Hub.GraphQL"] = [],
        ["Hub.Live"] = ["Hub.EventStore"],
        ["Hub"] = ["Hub.EventStore", "Hub.GraphQL", "Hub.Live"],
        ["Hub.Host"] = ["Hub"],
    };

    public static TheoryData<string> Projects => [.. Repository.Files("backend", ".csproj")];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_what_the_table_allows(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        Assert.True(Allowed.TryGetValue(name, out var allowed), $"{name} is not in the table.");
        var found = Reference().Matches(Repository.Read(project)).Select(match => match.Groups[1].Value);
        Assert.Equal(allowed, found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Hub.GraphQL", "Npgsql")] // knows no database
    [InlineData("Hub.GraphQL", "Dapper")]
    [InlineData("Hub.EventStore", "Dapper")]
    public void A_library_does_without(string project, string package) =>
        Assert.DoesNotContain(
            $"\"{package}\"",
            Repository.Read($"backend/{project}/{project}.csproj"),
            StringComparison.Ordinal
        );

    [GeneratedRegex("""<ProjectReference Include="[^"]*?([\w.]+)\.csproj""")]
    private static partial Regex Reference();
}
