using Hub.Shared.Links;
using Hub.Shared.Links.Stories;
using Npgsql;

namespace Hub.Forum.Topics;

/// <summary>Posts stand in their topic.</summary>
internal sealed class PostLeads(NpgsqlDataSource database) : ILeads
{
    public async Task<IReadOnlyList<Lead>> Of(
        IReadOnlyCollection<Thing> things,
        bool back,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<PostLeads>("PostLeads"))
            .With("posts", back ? things.Uuids(nameof(Post)) : [])
            .With("topics", back ? [] : things.Uuids(nameof(Topic)));
        return await command.ReadLeads(cancellation, areParts: true);
    }
}
