using Hub.EventStore;
using Npgsql;

namespace Hub.Tours.Tours;

/// <summary>Somebody who presents a part of a programme.</summary>
/// <param name="Uuid">The presenter's id within the tour.</param>
/// <param name="Name">Their name; null once it was taken away.</param>
/// <param name="Role">What they are and where they come from; null where it is not told.</param>
public sealed record Presenter(Guid Uuid, string? Name, string? Role);

/// <summary>
/// Names of presenters, who need no account. They stand outside the log, so that a name can be taken away; the id follows
/// from tour and name, so that publishing again writes nothing twice.
/// </summary>
public sealed class PresenterList(NpgsqlDataSource database)
{
    public static Guid IdOf(Guid tour, string name) => StreamId.FromKey(tour, $"presenter {name.Trim()}").Value;

    public async Task Keep(Guid tour, IReadOnlyCollection<string> names, CancellationToken cancellation)
    {
        if (names.Count == 0)
            return;
        var distinct = names.Select(name => name.Trim()).Distinct().ToArray();
        await using var command = database
            .CreateCommand(SqlFile.Read<PresenterList>("KeepPresenters"))
            .With("ids", distinct.Select(name => IdOf(tour, name)).ToArray())
            .With("tour", tour)
            .With("names", distinct);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    public async Task<IReadOnlyList<IReadOnlyList<Presenter>>> Of(
        IReadOnlyList<IReadOnlyList<PresenterContent>> presenters,
        CancellationToken cancellation
    )
    {
        var ids = presenters.SelectMany(each => each).Select(presenter => presenter.Id).Distinct().ToArray();
        var names = ids.Length == 0 ? [] : await Names(ids, cancellation);
        return
        [
            .. presenters.Select(each =>
                each.Select(presenter => new Presenter(
                        presenter.Id,
                        names.GetValueOrDefault(presenter.Id),
                        presenter.Role
                    ))
                    .ToArray()
            ),
        ];
    }

    public async Task<Dictionary<Guid, string>> Names(Guid[] ids, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<PresenterList>("FindPresenters"))
            .With("ids", ids);
        var found = await command.ReadAll(row => (Id: row.GetGuid(0), Name: row.GetString(1)), cancellation);
        return found.ToDictionary(row => row.Id, row => row.Name);
    }
}
