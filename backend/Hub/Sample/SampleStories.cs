using System.Text.Json;
using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Links;
using Hub.Shared.Reference;

namespace Hub.Sample;

/// <summary>Links what others of the samples lead to, so that there are stories to read.</summary>
public sealed class SampleStories(IEventStore store, SampleActors actors)
{
    internal async Task Load(DateTimeOffset start, CancellationToken cancellation)
    {
        var file = ReferenceImport
            .ReadFile("Sample", "sample-stories.json")
            .Deserialize<SampleStoryFile>(ReferenceJson.Options)!;
        foreach (var link in file.Links)
        {
            var (from, to) = (ThingOf(link.From), ThingOf(link.To));
            await store.Append(
                [
                    new StreamWrite(
                        StreamOf(to),
                        ExpectedVersion.Any,
                        [new Linked(from, to, LinkKind.Origin, start - link.Ago)]
                    ),
                ],
                new CommandContext(
                    actors.Of(link.By).PersonId!.Value,
                    "Sample",
                    SampleContent.IdOf($"command:{link.From}/{link.To}"),
                    "sample"
                )
                {
                    Client = SampleClient.Name,
                },
                cancellation
            );
        }
    }

    private static Thing ThingOf(string name)
    {
        var at = name.IndexOf(':', StringComparison.Ordinal);
        return new Thing(name[..at], SampleContent.IdOf(name[(at + 1)..]).ToString("D"));
    }

    private static StreamId StreamOf(Thing thing) => Guid.Parse(thing.Key);
}

/// <summary>sample-stories.json as it is written.</summary>
internal sealed record SampleStoryFile(IReadOnlyList<SampleStoryLink> Links);

/// <param name="From">Type and key of a sample: <c>Topic:boligsamtaler</c>.</param>
/// <param name="Ago">Before the first start: <c>days.hours:minutes:seconds</c>.</param>
internal sealed record SampleStoryLink(string From, string To, string By, TimeSpan Ago);
