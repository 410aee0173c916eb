using Hub.GraphQL;
using Hub.GraphQL.Types;
using Hub.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Tests;

/// <summary>
/// <c>backend/schema.graphql</c> is what third parties write against. To publish a change, run these tests once with
/// HUB_PUBLISH_SCHEMA=1 and look at the difference.
/// </summary>
public sealed class SchemaTests
{
    private static string File => RepositoryFile.At("backend/schema.graphql");

    [Fact]
    public async Task The_schema_is_the_one_that_is_published()
    {
        var printed = await Printed();
        if (Environment.GetEnvironmentVariable("HUB_PUBLISH_SCHEMA") == "1")
            await System.IO.File.WriteAllTextAsync(File, printed);
        var published = await System.IO.File.ReadAllTextAsync(File);
        var changes = SchemaDiff.Compare(Read(published), Read(printed));
        Assert.True(changes.Count == 0, string.Join('\n', changes));
        Assert.Equal(printed, published);
    }

    [Fact]
    public async Task Taking_a_field_away_is_told_as_breaking()
    {
        var printed = await Printed();
        var without = printed.Replace("  viewerCanSend: Boolean!\n", "", StringComparison.Ordinal);
        Assert.Contains(SchemaDiff.Compare(Read(printed), Read(without)), change => change.IsBreaking);
    }

    private static async Task<string> Printed() =>
        (await TestHub.Shared).Services.GetRequiredService<IGraphQLExecutor>().Sdl;

    private static Schema Read(string sdl) => SchemaReader.Read(sdl, Scalars.Additional);
}
