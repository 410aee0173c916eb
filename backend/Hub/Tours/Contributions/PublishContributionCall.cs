using Hub.EventStore;
using Hub.GraphQL;
using Hub.Identity.People;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Hub.Shared.Time;
using Hub.Tours.Tours;

namespace Hub.Tours.Contributions;

/// <param name="Tour">The tour.</param>
/// <param name="About">What is looked for, in Markdown.</param>
/// <param name="LastDay">The last day on which one can propose.</param>
/// <param name="Committee">Who chooses; the viewer is always among them.</param>
/// <param name="FirstDay">The first day; left out: today, or as it was.</param>
/// <param name="Language">The language of the text; without it, the viewer's own.</param>
/// <param name="ActingFor">The <c>hat</c> of the office one arranges by; may be left out.</param>
public sealed record PublishContributionCallInput(
    [property: ID<Tour>] Guid Tour,
    [property: GraphQLType("Markdown")] string About,
    DateOnly LastDay,
    [property: ID<Person>] IReadOnlyList<Guid> Committee,
    DateOnly? FirstDay = null,
    Language? Language = null,
    string? ActingFor = null,
    Guid? CommandId = null
) : ICommandInput;

public sealed record ContributionCallPayload(Tour? Tour, IReadOnlyList<IError>? Errors);

[MutationType]
public static class PublishContributionCall
{
    /// <summary>
    /// Asks municipalities and bodies to contribute to a tour's programme, or changes what was asked, until when, and who
    /// chooses. For those who arrange the tour.
    /// </summary>
    [GraphQLName("publishContributionCall")]
    public static async Task<ContributionCallPayload> Run(
        PublishContributionCallInput input,
        Actor actor,
        TourList tours,
        PersonList people,
        Commands commands,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is not { } person)
            return new(null, [new SignInRequired()]);
        if ((await tours.Find([input.Tour], cancellation))[0] is not { } tour)
            return new(null, [new TourNotFound()]);
        if (!actor.MayArrange(tour))
            return new(null, [new NotAnOrganiser()]);
        if (actor.HatToArrange(input.ActingFor, tour.NetworkKeys) is not { } hat)
            return new(null, [new HatNotYours()]);
        var committee = input.Committee.Append(person).Distinct().ToArray();
        var wrong =
            TextLimits.CheckBody(input.About, ContributionLimits.About, "about")
            ?? (
                committee.Length > ContributionLimits.Committee
                || (await people.Find(committee, cancellation)).Any(found => found is null)
                    ? new ContentInvalid("committee", $"At most {ContributionLimits.Committee} people.")
                    : (Refusal?)null
            );
        if (wrong is not null)
            return new(null, [wrong]);
        var refusal = await commands.Decide<CallState, PublishContributionCallInput>(
            CallState.StreamOf(input.Tour),
            input,
            createdId: null,
            hat,
            state => Decide(state, input, committee, actor, commands.Now),
            cancellation
        );
        return refusal is null ? new(tour, null) : new(null, [refusal]);
    }

    internal static Decision Decide(
        CallState state,
        PublishContributionCallInput input,
        IReadOnlyList<Guid> committee,
        Actor actor,
        DateTimeOffset now
    )
    {
        var before = (state as CallState.Published)?.Call;
        var first = input.FirstDay ?? before?.FirstDay ?? Norway.DayOf(now);
        if (input.LastDay < first)
            return new ContentInvalid("lastDay", "It ends before it begins.");
        var language = input.Language ?? Languages.OrDefault(actor.Language);
        var about =
            before?.About is { } was && was.Markdown == input.About && was.Language == language
                ? was
                : new Text(actor.PersonId!.Value, language, input.About);
        var call = new ContributionCallPublished(input.Tour, about, first, input.LastDay, committee, now);
        return before is not null && TourChanges.AreSame(before with { At = now }, call) ? new AlreadyDone() : call;
    }
}
