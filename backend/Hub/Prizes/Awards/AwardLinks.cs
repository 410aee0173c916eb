using Hub.Experiences.Experiences;
using Hub.Prizes.Rounds;
using Hub.Shared.Links;
using Hub.Shared.Links.Stories;
using Npgsql;

namespace Hub.Prizes.Awards;

/// <summary>A round of the prize, as a step in the story of what won.</summary>
internal sealed class LinkedRounds(PrizeRoundList rounds) : ILinkedThings
{
    public string Type => nameof(PrizeRound);

    public bool HasUuid => true;

    public async Task<IReadOnlyDictionary<string, LinkedThing>> Find(
        IReadOnlyCollection<string> keys,
        Sight sight,
        CancellationToken cancellation
    ) =>
        (await rounds.Find([.. keys.Select(Guid.Parse)], sight, cancellation))
            .OfType<PrizeRound>()
            .ToDictionary(
                round => round.Uuid.ToString("D"),
                round => new LinkedThing($"{round.Name.Nb} {round.Year}", $"/pris/{round.Year}")
            );
}

/// <summary>An experience leads to the rounds in which it won or was mentioned.</summary>
internal sealed class AwardLeads(NpgsqlDataSource database) : ILeads
{
    public async Task<IReadOnlyList<Lead>> Of(
        IReadOnlyCollection<Thing> things,
        bool back,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<AwardLeads>("AwardLeads"))
            .With("experiences", back ? [] : things.Uuids(nameof(Experience)))
            .With("rounds", back ? things.Uuids(nameof(PrizeRound)) : []);
        return await command.ReadLeads(cancellation);
    }
}
