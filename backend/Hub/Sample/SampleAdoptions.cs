using Hub.EventStore;
using Hub.Experiences.Adoptions;
using Hub.Experiences.Reference;
using Hub.Networks.Areas;
using Hub.Shared.Commands;
using Hub.Shared.Reference;
using Hub.Shared.Text;

namespace Hub.Sample;

/// <summary>
/// Fictitious adoptions of what the reference data tells of, so that the map of the spread has something to play. Each is
/// marked as sample: what a municipality really takes into use is its own act.
/// </summary>
public sealed class SampleAdoptions(IEventStore store, SampleActors actors, CurrentReference reference)
{
    internal async Task Load(
        IReadOnlyList<SampleAdoption> adoptions,
        DateTimeOffset start,
        CancellationToken cancellation
    )
    {
        var wishes = adoptions.SelectMany(adoption =>
            adoption
                .Steps.Select(step => (step.Ago, Do: Move(adoption, step, start)))
                .Prepend((adoption.Ago, Do: Adopt(adoption, adoptions, start)))
        );
        foreach (var wish in wishes.OrderByDescending(wish => wish.Ago))
            await wish.Do(cancellation);
    }

    private Func<CancellationToken, Task> Adopt(
        SampleAdoption adoption,
        IReadOnlyList<SampleAdoption> all,
        DateTimeOffset start
    )
    {
        var actor = actors.Of(adoption.By);
        var from = all.FirstOrDefault(other => other.Key == adoption.TakenFrom);
        var input = new AdoptExperienceInput(
            Source(adoption),
            adoption.Municipality,
            adoption.Why,
            adoption.Changes,
            TakenFrom: from is null ? null : StreamOf(from).Value,
            Language: LanguageOf(adoption)
        );
        var network = reference.Current.Part<AreaMap>().Municipality(adoption.Municipality)!.CountyNumber;
        return cancellation =>
            store.Decide(
                [StreamOf(adoption), input.Experience],
                states => AdoptExperience.Decide(states, input, actor, network, told: [], start - adoption.Ago),
                Context(adoption.Key, actor, adoption),
                cancellation
            );
    }

    private Func<CancellationToken, Task> Move(SampleAdoption adoption, SampleStep step, DateTimeOffset start)
    {
        var actor = actors.Of(adoption.By);
        var input = new MoveAdoptionInput(
            StreamOf(adoption).Value,
            Enum.Parse<AdoptionStatus>(step.Status),
            step.Learning,
            LanguageOf(adoption)
        );
        return cancellation =>
            store.Decide<AdoptionState>(
                input.Id,
                state => MoveAdoption.Decide(state, input, actor, told: [], start - step.Ago),
                Context($"{adoption.Key}/{step.Status}", actor, adoption),
                cancellation
            );
    }

    private Guid Source(SampleAdoption adoption) =>
        reference
            .Current.Part<ExperienceCatalogue>()
            .Experiences.Single(experience => experience.Title == adoption.Experience)
            .Uuid;

    private StreamId StreamOf(SampleAdoption adoption) => Adoption.StreamOf(Source(adoption), adoption.Municipality);

    private static Language LanguageOf(SampleAdoption adoption) => Languages.Parse(adoption.Language ?? "nb");

    private static CommandContext Context(string key, Actor actor, SampleAdoption adoption) =>
        new(actor.PersonId!.Value, "Sample", SampleContent.IdOf($"command:{key}"), "sample")
        {
            ActingFor = actor.ContactHat(adoption.Municipality)!.Key,
            Client = SampleClient.Name,
        };
}
