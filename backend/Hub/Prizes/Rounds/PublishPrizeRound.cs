using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Text;
using Hub.Shared.Time;

namespace Hub.Prizes.Rounds;

/// <summary>A name in one, two or three languages.</summary>
/// <param name="Nb">In bokmål.</param>
/// <param name="Nn">In nynorsk.</param>
/// <param name="En">In English.</param>
public sealed record PrizeNameInput(string? Nb = null, string? Nn = null, string? En = null);

/// <summary>What the jury judges by.</summary>
/// <param name="Uuid">The client's choice; the same id is the same criterion.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Weight">How much it counts beside the others, from 1 to 100.</param>
public sealed record PrizeCriterionInput(Guid Uuid, PrizeNameInput Name, int Weight = 1);

/// <param name="Year">The year in which it is announced: there is one round a year.</param>
/// <param name="Programme">The key of the programme that the prize belongs to.</param>
/// <param name="Name">What it is called.</param>
/// <param name="NominateFrom">The first day, in Norway, on which one can nominate.</param>
/// <param name="NominateTo">The last day.</param>
/// <param name="JudgeFrom">The first day on which the jury gives points; after the last day of nomination.</param>
/// <param name="JudgeTo">The last day.</param>
/// <param name="AnnounceOn">The day on which the winner is announced; within the year.</param>
/// <param name="Criteria">What the jury judges by; fixed once it has begun.</param>
/// <param name="About">What is looked for and how one nominates, in Markdown; may be left out.</param>
/// <param name="Language">The language of that text; without it, the viewer's own.</param>
public sealed record PublishPrizeRoundInput(
    int Year,
    string Programme,
    PrizeNameInput Name,
    DateOnly NominateFrom,
    DateOnly NominateTo,
    DateOnly JudgeFrom,
    DateOnly JudgeTo,
    DateOnly AnnounceOn,
    IReadOnlyList<PrizeCriterionInput> Criteria,
    [property: GraphQLType("Markdown")] string? About = null,
    Language? Language = null,
    Guid? CommandId = null
) : ICommandInput;

public sealed record PrizeRoundPayload(PrizeRound? Round, IReadOnlyList<IError>? Errors);

[MutationType]
public static class PublishPrizeRound
{
    /// <summary>Opens a year's round of the prize, or changes it: the whole of it, each time. For national leads.</summary>
    [GraphQLName("publishPrizeRound")]
    public static async Task<PrizeRoundPayload> Run(
        PublishPrizeRoundInput input,
        Actor actor,
        PrizeRoundCheck check,
        PrizeRoundList rounds,
        Commands commands,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is null)
            return new(null, [new Shared.Refusals.SignInRequired()]);
        if (actor.HatToRunPrize() is not { } hat)
            return new(null, [new OnlyNationalLeadsRunThePrize()]);
        if (check.Check(input) is { } wrong)
            return new(null, [wrong]);
        var stream = PrizeRoundState.StreamOf(input.Year);
        var refusal = await commands.Decide<PrizeRoundState, PublishPrizeRoundInput>(
            stream,
            input,
            createdId: null,
            hat,
            state => Decide(state, input, actor, commands.Now),
            cancellation
        );
        return refusal is null ? new(await rounds.Find(stream.Value, actor, cancellation), null) : new(null, [refusal]);
    }

    internal static Decision Decide(
        PrizeRoundState state,
        PublishPrizeRoundInput input,
        Actor actor,
        DateTimeOffset now
    )
    {
        if (state is PrizeRoundState.Published { Announced: not null })
            return new PrizeIsAnnounced();
        var before = (state as PrizeRoundState.Published)?.Round;
        var author = actor.PersonId!.Value;
        var language = input.Language ?? Languages.OrDefault(actor.Language);
        var criteria = input
            .Criteria.Select(one => new PrizeCriterionContent(
                one.Uuid,
                Names(one.Name, author, before?.Criteria.FirstOrDefault(was => was.Id == one.Uuid)?.Names),
                one.Weight
            ))
            .ToArray();
        var days = new PrizeDays(
            input.NominateFrom,
            input.NominateTo,
            input.JudgeFrom,
            input.JudgeTo,
            input.AnnounceOn
        );
        if (before is not null && Norway.DayOf(now) >= before.Days.JudgeFrom)
        {
            if (!AreSame(before.Criteria, criteria))
                return new CriteriaAreFixed();
            if (days with { JudgeTo = before.Days.JudgeTo, AnnounceOn = before.Days.AnnounceOn } != before.Days)
                return new NominationDaysArePast();
        }
        return new PrizeRoundPublished(
            input.Year,
            input.Programme,
            Names(input.Name, author, before?.Names),
            string.IsNullOrWhiteSpace(input.About) ? null
                : before?.About is { } was && was.Markdown == input.About && was.Language == language ? was
                : new Text(author, language, input.About.Trim()),
            days,
            criteria,
            now
        );
    }

    /// <summary>Words that stay stay their author's.</summary>
    private static Text[] Names(PrizeNameInput name, Guid author, IReadOnlyList<Text>? before) =>
        [
            .. new[] { (Language.Nb, name.Nb), (Language.Nn, name.Nn), (Language.En, name.En) }
                .Where(each => !string.IsNullOrWhiteSpace(each.Item2))
                .Select(each => new Text(author, each.Item1, each.Item2!.Trim()))
                .Select(text =>
                    before?.FirstOrDefault(was => was.Language == text.Language && was.Markdown == text.Markdown)
                    ?? text
                ),
        ];

    private static bool AreSame(IReadOnlyList<PrizeCriterionContent> some, PrizeCriterionContent[] others) =>
        some.Count == others.Length
        && some.Zip(others)
            .All(pair =>
                pair.First.Id == pair.Second.Id
                && pair.First.Weight == pair.Second.Weight
                && pair.First.Names.SequenceEqual(pair.Second.Names)
            );
}
