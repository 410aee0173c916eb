using Hub.EventStore;
using Hub.GraphQL;
using Hub.Networks.Areas;
using Hub.Networks.Members;
using Hub.Programmes;
using Hub.Programmes.Statements;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Hub.Shared.Time;
using Hub.Tours.Tours;

namespace Hub.Tours.Registrations;

/// <param name="Stop">The stop that they take part in.</param>
/// <param name="For">Whom they come for: a municipality's number or a body's key.</param>
/// <param name="Delegates">Who they are. Either all are registered or none.</param>
/// <param name="ActingFor">The <c>hat</c> of the office one registers by; may be left out where only one does it.</param>
/// <param name="Statement">What the municipality says to a programme with it, as by <c>giveStatement</c>; either both are taken or nothing is.</param>
public sealed record RegisterDelegationInput(
    [property: ID<Stop>] Guid Stop,
    string For,
    IReadOnlyList<DelegateInput> Delegates,
    string? ActingFor = null,
    StatementInput? Statement = null,
    Guid? CommandId = null
) : ICommandInput;

/// <summary>What registering a delegation answers.</summary>
/// <param name="Registrations">Those who were registered, in the order given; each says whether there was a seat.</param>
public sealed record RegisterDelegationPayload(
    IReadOnlyList<Registration>? Registrations,
    IReadOnlyList<IError>? Errors
);

[MutationType]
public static class RegisterDelegation
{
    public const int MostAtATime = 50;

    /// <summary>
    /// Registers delegates of a municipality or body for a stop. Where there are fewer seats, the first in the list get
    /// them and the others wait. For main contacts and deputies of the municipality, those who work in the body, and those
    /// who arrange the stop.
    /// </summary>
    [GraphQLName("registerDelegation"), Cost(10)]
    public static async Task<RegisterDelegationPayload> Run(
        RegisterDelegationInput input,
        Actor actor,
        AreaMap areas,
        ProgrammeCatalogue programmes,
        RegistrationForm form,
        StopList stops,
        DelegateRows delegates,
        Commands commands,
        RegistrationList registrations,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is null)
            return Refuse(new SignInRequired());
        if (await stops.Find(input.Stop, actor, cancellation) is not { } stop)
            return Refuse(new StopNotFound());
        if (!actor.MayRegister(stop, input.For, input.ActingFor, areas, out var hat))
            return Refuse(new MayNotRegisterFor());
        if (input.Delegates.Count is 0 or > MostAtATime)
            return Refuse(new DelegationSize(MostAtATime));
        if (DelegateDetails.Read(input.Delegates, form, out var details) is { } wrong)
            return Refuse(wrong);
        var (statement, unsaid) = StatementOf(input, actor, areas, programmes, commands.Now);
        if (unsaid is not null)
            return Refuse(unsaid);

        var arranges = actor.MayArrange(stop);
        var persons = await delegates.Claim(
            stop.Uuid,
            input.For,
            details,
            actor,
            LetterLanguage.Of(Languages.OrDefault(actor.Language), areas.Municipality(input.For), areas),
            cancellation
        );
        var refusal = await commands.Decide(
            [
                stop.TourId,
                StopRegistrations.StreamOf(stop.Uuid),
                .. statement is null ? [] : new[] { statement.Stream },
            ],
            input,
            hat,
            states =>
                Decide(
                    states.Of<StopRegistrations>(StopRegistrations.StreamOf(stop.Uuid)),
                    StopTerms.Of(states, stop.TourId, stop.Uuid),
                    new Delegation(input.For, [.. persons.Zip(details, (person, each) => (person, each.IsListed))]),
                    actor.PersonId.Value,
                    arranges,
                    commands.Now,
                    statement?.Decide(states.Of<StatementState>(statement.Stream), actor.PersonId.Value, commands.Now)
                ),
            cancellation
        );
        if (refusal is not null)
        {
            await delegates.ForgetUnregistered(stop.Uuid, persons, cancellation);
            return Refuse(refusal);
        }
        await delegates.Keep(stop.Uuid, persons, details, cancellation);
        var ids = persons.Select(person => Registration.IdOf(stop.Uuid, person)).ToArray();
        return new([.. (await registrations.Find(ids, actor.Sight, cancellation)).OfType<Registration>()], null);
    }

    internal static Decision Decide(
        StopRegistrations state,
        StopTerms? terms,
        Delegation delegation,
        Guid by,
        bool arranges,
        DateTimeOffset now,
        StatementGiven? said = null
    )
    {
        if (terms is null)
            return new StopNotFound();
        if (terms.Closed(arranges, now) is { } closed)
            return closed;
        for (var i = 0; i < delegation.Delegates.Count; i++)
            if (state.Delegates.ContainsKey(delegation.Delegates[i].Person))
                return new AlreadyRegistered(i);

        List<Event> events = [.. state.MoveUp(terms, now)];
        foreach (var (person, isListed) in delegation.Delegates)
        {
            var standing = state.After(events);
            var waits = !standing.Waiting.IsEmpty || standing.Free(terms.Capacity) == 0;
            events.Add(
                new DelegateRegistered(terms.TourId, terms.StopId, person, delegation.For, waits, isListed, by, now)
            );
        }
        return said is null
            ? terms.AllOnRegistrations(events)
            : Decision.Accept([
                .. terms.OnRegistrations(events),
                (StatementState.StreamOf(said.Municipality, said.Programme), said),
            ]);
    }

    /// <summary>What is said with it, checked; or why it cannot be said.</summary>
    private static (CheckedStatement? Statement, Refusal? Refusal) StatementOf(
        RegisterDelegationInput input,
        Actor actor,
        AreaMap areas,
        ProgrammeCatalogue programmes,
        DateTimeOffset now
    )
    {
        if (input.Statement is null)
            return (null, null);
        return areas.Municipality(input.For) is { } municipality && actor.MaySpeakFor(municipality, out _)
            ? CheckedStatement.Read(input.Statement, municipality.Number, programmes, actor, Norway.DayOf(now))
            : (null, new MayNotSpeakFor());
    }

    private static RegisterDelegationPayload Refuse(Refusal refusal) => new(null, [refusal]);
}

/// <summary>Who is to be registered, and whom they come for.</summary>
public sealed record Delegation(string For, IReadOnlyList<(Guid Person, bool IsListed)> Delegates);
