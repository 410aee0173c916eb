using System.Text.Json;
using Hub.Testing;

namespace Hub.Tests.Experiences;

/// <summary>The phase of a journey that an experience helps in: chosen in the form, found and counted in the library.</summary>
public sealed class PhaseTests : IAsyncLifetime
{
    private TestHub hub = null!;
    private HttpClient kari = null!;
    private HttpClient anne = null!;
    private HttpClient visitor = null!;

    public async ValueTask InitializeAsync()
    {
        hub = await TestHub.Start();
        kari = await hub.SignIn(People.Kari);
        anne = await hub.SignIn(People.Anne);
        visitor = hub.Visitor();
    }

    public async ValueTask DisposeAsync()
    {
        kari.Dispose();
        anne.Dispose();
        visitor.Dispose();
        await hub.DisposeAsync();
    }

    [Fact]
    public async Task An_experience_is_found_by_the_phase_it_helps_in_once_it_is_published()
    {
        var id = await kari.SubmitNew("5006", Content("Vi spurte eldrerådet", "involvement", "plan"));
        Assert.Empty(await Found("involvement"));

        (await anne.Publish(id)).MustBeDone();
        await Library.PublishNew(kari, anne, "5006", Content("Uten fase"));

        Assert.Equal(["Vi spurte eldrerådet"], await Found("involvement"));
        Assert.Equal(["Vi spurte eldrerådet"], await Found("evaluation", "plan"));
        Assert.Empty(await Found("evaluation"));
        var facets = await visitor.Data(
            "{ experienceFacets(search: { phases: [\"plan\"] }) { phases { phase { key } count } } }"
        );
        Assert.Equal(
            ["involvement 1", "plan 1"],
            facets
                .GetProperty("experienceFacets")
                .GetProperty("phases")
                .EnumerateArray()
                .Select(one =>
                    $"{one.GetProperty("phase").GetProperty("key").GetString()} {one.GetProperty("count").GetInt32()}"
                )
        );
        var shown = await visitor.Experience(id, "current { phases { name { nn } } }");
        Assert.Equal(
            ["Involvering", "Plan"],
            shown
                .GetProperty("current")
                .GetProperty("phases")
                .EnumerateArray()
                .Select(phase => phase.GetProperty("name").GetProperty("nn").GetString()!)
        );
    }

    [Fact]
    public async Task The_newest_published_version_says_which_phase()
    {
        var id = await Library.PublishNew(kari, anne, "5006", Content("Fra plan til tiltak", "plan"));
        (await kari.SaveDraft(id, "5006", Content("Fra plan til tiltak", "measures"), revision: 1)).MustBeDone();
        (await kari.Submit(id, revision: 2)).MustBeDone();
        Assert.Equal(["Fra plan til tiltak"], await Found("plan"));

        (await anne.Publish(id, version: 2)).MustBeDone();

        Assert.Empty(await Found("plan"));
        Assert.Equal(["Fra plan til tiltak"], await Found("measures"));
    }

    [Fact]
    public async Task A_phase_that_is_none_is_refused() =>
        Assert.Equal(
            "UNKNOWN_PHASE",
            (await kari.SaveDraft(Guid.NewGuid(), "5006", Content("Feil", "finnes-ikke"))).Codes()
        );

    private static object Content(string title, params string[] phases) =>
        new
        {
            title,
            sections = new[] { new { section = "WHAT_WE_DID", markdown = "Vi begynte i det små." } },
            focusAreas = new[] { "housing" },
            contactOffice = "Servicetorget",
            phases,
            language = "NB",
        };

    private async Task<string[]> Found(params string[] phases)
    {
        var answer = await visitor.Data(
            $"{{ experiences(search: {{ phases: {JsonSerializer.Serialize(phases)} }}) {{ nodes {{ title }} }} }}"
        );
        return
        [
            .. answer
                .GetProperty("experiences")
                .GetProperty("nodes")
                .EnumerateArray()
                .Select(node => node.GetProperty("title").GetString()!),
        ];
    }
}
