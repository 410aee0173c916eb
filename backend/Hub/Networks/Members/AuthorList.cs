using Hub.Identity.People;
using Hub.Networks.Areas;
using Hub.Shared.Reference;
using Npgsql;

namespace Hub.Networks.Members;

/// <summary>Authors of what was written, many at a time: the person, and the office their hat stood for.</summary>
public sealed class AuthorList(NpgsqlDataSource database, CurrentReference reference)
{
    /// <summary>One answer per (person, hat), in the same order. The office may have ended since.</summary>
    public async Task<IReadOnlyList<Author>> Find(
        IReadOnlyList<(Guid Person, string? Hat)> written,
        CancellationToken cancellation
    )
    {
        var distinct = written.Distinct().ToArray();
        if (distinct.Length == 0)
            return [];
        await using var command = database
            .CreateCommand(SqlFile.Read<AuthorList>("FindAuthors"))
            .With("persons", distinct.Select(author => author.Person).ToArray())
            .With("hats", distinct.Select(author => author.Hat ?? "").ToArray());
        var found = await command.ReadAll(
            row =>
                (
                    Key: (row.GetGuid(0), row.GetString(1)),
                    Author: Make(
                        row.GetGuid(0),
                        row.GetString(1),
                        row.StringOrNull(2),
                        row.StringOrNull(3),
                        row.StringOrNull(4)
                    )
                ),
            cancellation
        );
        var byKey = found.ToDictionary(row => row.Key, row => row.Author);
        return [.. written.Select(author => byKey[(author.Person, author.Hat ?? "")])];
    }

    private Author Make(Guid id, string hat, string? name, string? language, string? kind)
    {
        var areas = reference.Current.Part<AreaMap>();
        var municipality = areas.Municipality(hat);
        var body = areas.Body(hat);
        return new Author(
            name is null ? null : new Person(id, name, language!),
            name ?? municipality?.Label ?? body?.Name ?? "?",
            kind is null ? null : Enum.Parse<OfficeKind>(kind),
            municipality,
            body
        );
    }
}
