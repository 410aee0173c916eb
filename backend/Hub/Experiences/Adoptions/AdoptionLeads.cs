using Hub.Experiences.Experiences;
using Hub.Shared.Links;
using Hub.Shared.Links.Stories;
using Npgsql;

namespace Hub.Experiences.Adoptions;

/// <summary>An adoption comes of the one that the municipality learnt it from, or of the experience itself.</summary>
internal sealed class AdoptionLeads(NpgsqlDataSource database) : ILeads
{
    public async Task<IReadOnlyList<Lead>> Of(
        IReadOnlyCollection<Thing> things,
        bool back,
        CancellationToken cancellation
    )
    {
        var adoptions = things.Uuids(nameof(Adoption));
        var experiences = things.Uuids(nameof(Experience));
        await using var command = database
            .CreateCommand(SqlFile.Read<AdoptionLeads>("AdoptionLeads"))
            .With("born", back ? adoptions : [])
            .With("experiences", back ? [] : experiences)
            .With("adoptions", back ? [] : adoptions);
        return await command.ReadLeads(cancellation);
    }
}
