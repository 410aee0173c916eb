using System.Text.Json;
using System.Text.RegularExpressions;

namespace Hub.Architecture.Tests;

/// <summary>What is shared is said once, in the Directory.* files; what is restored is what was locked.</summary>
public sealed class ProjectHygieneTests
{
    private static readonly string Solution = Repository.Read("Hub.sln").Replace('\\', '/');

    public static TheoryData<string> Projects =>
        [.. Repository.Files("backend", ".csproj"), .. Repository.Files("tests", ".csproj")];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_is_in_the_solution(string project) =>
        Assert.Contains($"\"{project}\"", Solution, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_has_its_packages_locked(string project) =>
        Assert.True(
            File.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(project)!, "packages.lock.json")),
            $"{project} has no packages.lock.json: run dotnet restore and commit it."
        );

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_repeats_nothing_that_is_shared(string project)
    {
        var text = Repository.Read(project);
        foreach (
            var shared in (string[])
                ["TargetFramework>", "<Nullable>", "<ImplicitUsings>", "<LangVersion>", " Version=\""]
        )
        {
            Assert.DoesNotContain(shared, text, StringComparison.Ordinal);
        }
        Assert.DoesNotContain("TreatWarningsAsErrors", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_version_is_exact()
    {
        var versions = Regex
            .Matches(
                Repository.Read("Directory.Packages.props"),
                "<PackageVersion Include=\"([^\"]+)\" Version=\"([^\"]+)\""
            )
            .Select(match => (Package: match.Groups[1].Value, Version: match.Groups[2].Value))
            .ToList();
        Assert.NotEmpty(versions);
        Assert.All(versions, one => Assert.DoesNotMatch(@"[*\[\](),]", one.Version));
    }

    [Theory]
    [InlineData("frontend/package.json")]
    [InlineData("infra/embedded/package.json")]
    public void Every_npm_version_is_exact(string package)
    {
        using var document = JsonDocument.Parse(Repository.Read(package));
        foreach (var kind in (string[])["dependencies", "devDependencies", "optionalDependencies", "overrides"])
        {
            if (document.RootElement.TryGetProperty(kind, out var packages))
            {
                Assert.All(
                    packages.EnumerateObject(),
                    one => Assert.Matches(@"^\d+\.\d+\.\d+[-\w.]*$", one.Value.GetString())
                );
            }
        }
    }

    [Theory]
    [InlineData("frontend/package-lock.json")]
    [InlineData("infra/embedded/package-lock.json")]
    public void A_lock_file_names_no_registry(string file) =>
        Assert.DoesNotContain("\"resolved\"", Repository.Read(file), StringComparison.Ordinal);
}
