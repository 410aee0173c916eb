using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Hub.Shared.Time;

namespace Hub.Programmes.Statements;

/// <summary>A municipality's statement to a programme, all of it as it is from now on.</summary>
/// <param name="Programme">The programme's key; left out, the one that is valid today.</param>
/// <param name="WorksOn">Keys of the focus areas that the municipality works on.</param>
/// <param name="NeedsIn">Keys of the focus areas in which it needs help.</param>
/// <param name="Needs">What it needs, in plain text.</param>
/// <param name="OffersIn">Keys of the focus areas in which it can help others.</param>
/// <param name="Offers">What it can offer others, in plain text.</param>
/// <param name="Language">The language of the texts; without it, the viewer's own.</param>
public sealed record StatementInput(
    string? Programme = null,
    IReadOnlyList<string>? WorksOn = null,
    IReadOnlyList<string>? NeedsIn = null,
    string? Needs = null,
    IReadOnlyList<string>? OffersIn = null,
    string? Offers = null,
    Language? Language = null
);

/// <summary>A statement that was checked, and is decided on its own stream.</summary>
public sealed record CheckedStatement(
    string Municipality,
    string Programme,
    IReadOnlyList<string> WorksOn,
    IReadOnlyList<string> NeedsIn,
    string? Needs,
    IReadOnlyList<string> OffersIn,
    string? Offers,
    Language Language
)
{
    private const int LongestText = 1_000;

    public StreamId Stream => StatementState.StreamOf(Municipality, Programme);

    /// <summary>As it can be decided; or what is wrong with it.</summary>
    public static (CheckedStatement? Statement, Refusal? Refusal) Read(
        StatementInput input,
        string municipality,
        ProgrammeCatalogue programmes,
        Actor actor,
        DateOnly today
    )
    {
        var key = input.Programme ?? programmes.ValidOn(today)?.Key;
        if (key is null || programmes.Programme(key) is null)
            return (null, new UnknownProgramme());
        foreach (var areas in new[] { input.WorksOn, input.NeedsIn, input.OffersIn })
            if (programmes.CheckChoice(areas ?? []) is { } wrong)
                return (null, wrong);
            else if (areas?.FirstOrDefault(each => programmes.FocusArea(each)!.ProgrammeKey != key) is { } other)
                return (null, new UnknownFocusArea(other));
        var (needs, offers) = (Given(input.Needs), Given(input.Offers));
        if (needs is not null && TextLimits.CheckBody(needs, LongestText, "needs") is { } longNeeds)
            return (null, longNeeds);
        if (offers is not null && TextLimits.CheckBody(offers, LongestText, "offers") is { } longOffers)
            return (null, longOffers);
        return (
            new(
                municipality,
                key,
                Sorted(input.WorksOn),
                Sorted(input.NeedsIn),
                needs,
                Sorted(input.OffersIn),
                offers,
                input.Language ?? Languages.OrDefault(actor.Language)
            ),
            null
        );

        static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
        static IReadOnlyList<string> Sorted(IReadOnlyList<string>? keys) =>
            [.. (keys ?? []).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>What is to be recorded; null where it says what was said before, or nothing at all.</summary>
    public StatementGiven? Decide(StatementState state, Guid by, DateTimeOffset now)
    {
        var before = state.Given;
        if (before is null && WorksOn.Count + NeedsIn.Count + OffersIn.Count == 0 && (Needs ?? Offers) is null)
            return null;
        return
            before is not null
            && before.WorksOn.SequenceEqual(WorksOn)
            && before.NeedsIn.SequenceEqual(NeedsIn)
            && before.OffersIn.SequenceEqual(OffersIn)
            && before.Needs?.Kept() == Needs
            && before.Offers?.Kept() == Offers
            ? null
            : new(
                Municipality,
                Programme,
                WorksOn,
                NeedsIn,
                Needs is null ? null : new Text(by, Language, Needs),
                OffersIn,
                Offers is null ? null : new Text(by, Language, Offers),
                now
            );
    }
}

/// <summary>There is no programme of that key, or none is valid today.</summary>
public sealed record UnknownProgramme()
    : Refusal("UNKNOWN_PROGRAMME", "There is no such programme. Choose one from the list.", "programme");

/// <summary>The viewer speaks for no such municipality.</summary>
public sealed record MayNotSpeakFor()
    : Refusal(
        "MAY_NOT_SPEAK_FOR",
        "You do not speak for that municipality. Its main contact can, or those who run its network.",
        "municipality"
    );
