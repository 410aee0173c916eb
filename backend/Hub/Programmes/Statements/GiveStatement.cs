using Hub.EventStore;
using Hub.GraphQL;
using Hub.Networks.Areas;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Time;

namespace Hub.Programmes.Statements;

/// <param name="Municipality">The municipality's number.</param>
/// <param name="Statement">What it says.</param>
public sealed record GiveStatementInput(string Municipality, StatementInput Statement, Guid? CommandId = null)
    : ICommandInput;

public sealed record GiveStatementPayload(MunicipalityStatement? Statement, IReadOnlyList<IError>? Errors);

[MutationType]
public static class GiveStatement
{
    /// <summary>
    /// Says what a municipality works on in a programme, what it needs, and what it can offer others; it takes the place of
    /// what it said before. For its main contacts and deputies, and those who run its network. Registering a delegation can
    /// do the same.
    /// </summary>
    [GraphQLName("giveStatement")]
    public static async Task<GiveStatementPayload> Run(
        GiveStatementInput input,
        Actor actor,
        AreaMap areas,
        ProgrammeCatalogue programmes,
        Commands commands,
        StatementList statements,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is not { } person)
            return Refuse(new SignInRequired());
        if (
            areas.Municipality(input.Municipality) is not { } municipality
            || !actor.MaySpeakFor(municipality, out var hat)
        )
            return Refuse(new MayNotSpeakFor());
        var (statement, wrong) = CheckedStatement.Read(
            input.Statement,
            municipality.Number,
            programmes,
            actor,
            Norway.DayOf(commands.Now)
        );
        if (statement is null)
            return Refuse(wrong!);
        var refusal = await commands.Decide(
            [statement.Stream],
            input,
            hat,
            states =>
                statement.Decide(states.Of<StatementState>(statement.Stream), person, commands.Now) is { } given
                    ? Decision.Accept((statement.Stream, given))
                    : new AlreadyDone(),
            cancellation
        );
        if (refusal is not null)
            return Refuse(refusal);
        var said = await statements.Of([municipality.Number], statement.Programme, actor.Sight, cancellation);
        return new(said.Count > 0 ? said[0] : null, null);
    }

    private static GiveStatementPayload Refuse(Refusal refusal) => new(null, [refusal]);
}

/// <summary>Who says what a municipality needs.</summary>
public static class StatementAccess
{
    /// <summary>By an office for the municipality, or one that runs its county's network.</summary>
    public static bool MaySpeakFor(this Actor actor, Municipality municipality, out Hat? hat)
    {
        hat =
            actor.ContactHat(municipality.Number)
            ?? actor.Offices.FirstOrDefault(office => office.FacilitatesIn(municipality.CountyNumber))?.Hat;
        return hat is not null;
    }
}
