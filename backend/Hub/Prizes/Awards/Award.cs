using Hub.Experiences.Experiences;
using Hub.GraphQL;
using Hub.Networks.Members;
using Hub.Prizes.Rounds;
using Hub.Shared.Text;
using Npgsql;

namespace Hub.Prizes.Awards;

/// <summary>What an experience was given in a round of the prize. Everybody sees it, as the experience.</summary>
/// <param name="Kind">Whether it won, or was mentioned.</param>
public sealed record PrizeAward(
    [property: GraphQLIgnore] Guid NominationId,
    [property: GraphQLIgnore] Guid RoundId,
    [property: GraphQLIgnore] Guid ExperienceId,
    AwardKind Kind
);

[ObjectType<PrizeAward>]
public static class PrizeAwardFields
{
    /// <summary>The round in which it was given.</summary>
    public static Task<IReadOnlyList<PrizeRound>> Round(
        [Parent] IReadOnlyList<PrizeAward> awards,
        Actor actor,
        PrizeRoundList rounds,
        CancellationToken cancellation
    ) => rounds.Of([.. awards.Select(one => one.RoundId)], actor.Sight, cancellation);

    /// <summary>What won or was mentioned.</summary>
    public static Task<IReadOnlyList<Experience?>> Experience(
        [Parent] IReadOnlyList<PrizeAward> awards,
        Actor actor,
        ExperienceList experiences,
        CancellationToken cancellation
    ) => experiences.Find([.. awards.Select(one => one.ExperienceId)], actor.Sight, cancellation);
}

/// <summary>What was announced, and who follows.</summary>
public sealed class AwardList(NpgsqlDataSource database)
{
    public async Task<ILookup<Guid, PrizeAward>> OfRounds(
        IReadOnlyList<Guid> rounds,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = Command("AwardsOfRounds").With("rounds", rounds.Distinct().ToArray()).With(sight);
        return (await command.ReadAll(Read, cancellation)).ToLookup(award => award.RoundId);
    }

    public async Task<ILookup<Guid, PrizeAward>> OfExperiences(
        IReadOnlyList<Guid> experiences,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = Command("AwardsOfExperiences")
            .With("experiences", experiences.Distinct().ToArray())
            .With(sight);
        return (await command.ReadAll(Read, cancellation)).ToLookup(award => award.ExperienceId);
    }

    /// <summary>Those of the rounds that the person follows.</summary>
    public async Task<IReadOnlySet<Guid>> Followed(
        IReadOnlyList<Guid> rounds,
        Guid person,
        CancellationToken cancellation
    )
    {
        await using var command = Command("Follows").With("rounds", rounds.Distinct().ToArray()).With("person", person);
        return (await command.ReadAll(row => row.GetGuid(0), cancellation)).ToHashSet();
    }

    private NpgsqlCommand Command(string name) => database.CreateCommand(SqlFile.Read<AwardList>(name));

    private static PrizeAward Read(NpgsqlDataReader row) =>
        new(row.GetGuid(0), row.GetGuid(1), row.GetGuid(2), Enum.Parse<AwardKind>(row.GetString(3)));
}

[ObjectType<PrizeRound>]
public static class RoundAwards
{
    /// <summary>What was announced, winners first; empty until then.</summary>
    [Cost(2), ListSize(AssumedSize = 4)]
    public static async Task<IReadOnlyList<IReadOnlyList<PrizeAward>>> Awards(
        [Parent] IReadOnlyList<PrizeRound> rounds,
        Actor actor,
        AwardList awards,
        CancellationToken cancellation
    )
    {
        var found = await awards.OfRounds([.. rounds.Select(round => round.Uuid)], actor.Sight, cancellation);
        return [.. rounds.Select(round => found[round.Uuid].ToArray())];
    }

    /// <summary>Why the jury chose so; null until it is announced, or once it was erased.</summary>
    public static Task<IReadOnlyList<TextView?>> Statement(
        [Parent] IReadOnlyList<PrizeRound> rounds,
        TextViews texts,
        CancellationToken cancellation
    ) => texts.Make([.. rounds.Select(round => round.StatementText.Parts())], cancellation);

    /// <summary>Whether the viewer is told what is announced because they asked for it.</summary>
    public static async Task<IReadOnlyList<bool>> ViewerFollows(
        [Parent] IReadOnlyList<PrizeRound> rounds,
        Actor actor,
        AwardList awards,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is not { } person)
            return new bool[rounds.Count];
        var found = await awards.Followed([.. rounds.Select(round => round.Uuid)], person, cancellation);
        return [.. rounds.Select(round => found.Contains(round.Uuid))];
    }
}

[ObjectType<Experience>]
public static class ExperienceAwards
{
    /// <summary>What it was given, the newest first.</summary>
    [Cost(2), ListSize(AssumedSize = 2)]
    public static async Task<IReadOnlyList<IReadOnlyList<PrizeAward>>> PrizeAwards(
        [Parent] IReadOnlyList<Experience> experiences,
        Actor actor,
        AwardList awards,
        CancellationToken cancellation
    )
    {
        var found = await awards.OfExperiences([.. experiences.Select(each => each.Uuid)], actor.Sight, cancellation);
        return [.. experiences.Select(each => found[each.Uuid].ToArray())];
    }
}
