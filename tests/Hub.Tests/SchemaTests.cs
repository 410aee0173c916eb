using Hub.GraphQL;
using Hub.GraphQL.Types;
using Hub.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Tests;

/// <summary>
/// <c>backend/schema.graphql</c> is what third parties write against. To publish additions, run these tests once with
/// HUB_PUBLISH_SCHEMA=1 and look at the difference; what breaks them is only published with HUB_PUBLISH_SCHEMA=breaking.
/// </summary>
public sealed class SchemaTests(ITestOutputHelper output)
{
    private static string File => RepositoryFile.At("backend/schema.graphql");

    [Fact]
    public async Task The_schema_is_the_one_that_is_published()
    {
        var printed = await Printed();
        var published = await System.IO.File.ReadAllTextAsync(File);
        var changes = SchemaDiff.Compare(Read(published), Read(printed));
        var told = string.Join('\n', changes);
        output.WriteLine(told);
        var publish = Environment.GetEnvironmentVariable("HUB_PUBLISH_SCHEMA");
        Assert.True(publish == "breaking" || !changes.Any(change => change.IsBreaking), told);
        if (publish is "1" or "breaking")
            await System.IO.File.WriteAllTextAsync(File, published = printed);
        Assert.True(published == printed, $"Not published yet (HUB_PUBLISH_SCHEMA=1):\n{told}");
    }

    [Theory]
    [InlineData(
        "  \"\"\"Whether the viewer may write in it.\"\"\"\n  viewerCanSend: Boolean!\n",
        "",
        true,
        "viewerCanSend: the field is gone."
    )]
    [InlineData(
        "  viewerCanSend: Boolean!\n",
        "  viewerCanSend: Boolean\n",
        true,
        "answered Boolean! and answers Boolean."
    )]
    [InlineData("  viewerCanSend: Boolean!\n", "  viewerCanSend: Boolean! more: Int\n", false, "more: new field.")]
    [InlineData(
        "  viewerCanSend: Boolean!\n",
        "  viewerCanSend: Boolean! @deprecated(reason: \"Ask the channel.\")\n",
        true,
        "deprecated without a reason that names a date (yyyy-mm-dd)."
    )]
    [InlineData(
        "  viewerCanSend: Boolean!\n",
        "  viewerCanSend: Boolean! @deprecated\n",
        true,
        "names a date (yyyy-mm-dd)."
    )]
    [InlineData(
        "  viewerCanSend: Boolean!\n",
        "  viewerCanSend: Boolean! @deprecated(reason: \"Ask the channel, until 2027-06-30.\")\n",
        false,
        "deprecated: Ask the channel, until 2027-06-30."
    )]
    public async Task A_change_is_told_with_its_reason_and_whether_it_breaks_clients(
        string from,
        string to,
        bool breaks,
        string reason
    )
    {
        var printed = await Printed();
        var changed = printed.Replace(from, to, StringComparison.Ordinal);

        var change = Assert.Single(SchemaDiff.Compare(Read(printed), Read(changed)));

        Assert.Equal(breaks, change.IsBreaking);
        Assert.EndsWith(reason, change.ToString(), StringComparison.Ordinal);
    }

    private static async Task<string> Printed() =>
        (await TestHub.Shared).Services.GetRequiredService<IGraphQLExecutor>().Sdl;

    private static Schema Read(string sdl) => SchemaReader.Read(sdl, Scalars.Additional);
}
