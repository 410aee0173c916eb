using System.Text.RegularExpressions;

namespace Hub.Architecture.Tests;

/// <summary>
/// Which module may see which. Notifications, Search, Insights and Privacy may see all; nobody sees them.
/// A module that needs another one's types gets a line here, and whoever reads the line sees what it costs.
/// </summary>
public sealed partial class ModuleReferenceTests
{
    private static readonly string[] All =
    [
        "Identity",
        "Networks",
        "Programmes",
        "Offers",
        "Tours",
        "Experiences",
        "Prizes",
        "Calendar",
        "Forum",
        "Chat",
        "Journeys",
        "Reports",
    ];

    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Shared"] = [],
        ["Identity"] = [],
        ["Networks"] = ["Identity"],
        ["Programmes"] = ["Networks"],
        ["Offers"] = ["Identity", "Networks"],
        ["Tours"] = ["Chat", "Identity", "Networks", "Programmes"],
        ["Calendar"] = ["Identity", "Networks", "Offers", "Prizes", "Programmes", "Tours"],
        ["Experiences"] = ["Identity", "Journeys", "Networks", "Programmes"],
        ["Prizes"] = ["Experiences", "Identity", "Networks", "Programmes"],
        ["Forum"] = ["Identity", "Networks", "Programmes"],
        ["Chat"] = ["Identity", "Networks"],
        ["Journeys"] = ["Identity", "Networks", "Programmes"],
        ["Reports"] = ["Identity", "Journeys", "Networks", "Programmes"],
        ["Notifications"] = [.. All, "Privacy"],
        ["Privacy"] = All,
        ["Sample"] = [.. All, "Notifications"],
    };

    public static TheoryData<string> Modules =>
        [.. Repository.Files("backend/Hub", ".cs").Select(ModuleOf).OfType<string>().Distinct()];

    [Theory]
    [MemberData(nameof(Modules))]
    public void A_module_sees_only_what_the_table_allows(string module)
    {
        Assert.True(Allowed.TryGetValue(module, out var allowed), $"{module} is not in the table.");
        var seen =
            from file in Repository.Files($"backend/Hub/{module}", ".cs")
            from Match match in Mention().Matches(Repository.Read(file))
            let other = match.Groups[1].Value
            where other != module && other != "Shared" && Allowed.ContainsKey(other)
            where !allowed.Contains(other)
            select $"{file} sees {other}";
        Assert.Empty(seen.Distinct());
    }

    [Theory]
    [InlineData("Hub.EventStore")]
    [InlineData("Hub.GraphQL")]
    [InlineData("Hub.Live")]
    public void A_library_knows_no_module(string library)
    {
        var seen =
            from file in Repository.Files($"backend/{library}", ".cs")
            from Match match in Mention().Matches(Repository.Read(file))
            where Allowed.ContainsKey(match.Groups[1].Value)
            select $"{file} sees {match.Value}";
        Assert.Empty(seen.Distinct());
    }

    private static string? ModuleOf(string file) => file.Split('/') is [_, _, var module, _, ..] ? module : null;

    // "Hub.Forum", "using static Hub.Forum…", also in a comment's reference: what one names, one depends on.
    [GeneratedRegex(@"\bHub\.([A-Z]\w+)\b")]
    private static partial Regex Mention();
}
