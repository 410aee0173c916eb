using Npgsql;

namespace Hub.Shared.Links.Stories;

/// <summary>What commands linked as the origin of something new.</summary>
internal sealed class OriginLeads(NpgsqlDataSource database) : ILeads
{
    public async Task<IReadOnlyList<Lead>> Of(
        IReadOnlyCollection<Thing> things,
        bool back,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<OriginLeads>(back ? "OriginsTo" : "OriginsFrom"))
            .With("types", things.Select(thing => thing.Type).ToArray())
            .With("keys", things.Select(thing => thing.Key).ToArray());
        return await command.ReadLeads(cancellation);
    }
}
