using Hub.Networks.Areas;
using Hub.Shared.Mail;
using Hub.Shared.Reference;
using Hub.Shared.Text;
using Hub.Shared.Time;
using Npgsql;

namespace Hub.Networks.Members;

/// <summary>People to write to, with the form of Norwegian that a letter to them has.</summary>
internal sealed class Receivers(NpgsqlDataSource database, CurrentReference reference, TimeProvider time) : IReceivers
{
    public async Task<IReadOnlyList<Receiver?>> Find(
        IReadOnlyList<Guid> persons,
        string? from,
        CancellationToken cancellation
    )
    {
        var areas = reference.Current.Part<AreaMap>();
        var fromBody = from is not null && areas.Body(from) is not null;
        await using var command = database
            .CreateCommand(SqlFile.Read<Receivers>("FindReceivers"))
            .With("today", Norway.Today(time));
        return await command.ReadInOrder(
            persons,
            row => new Receiver(
                row.GetGuid(0),
                row.GetString(1),
                row.StringOrNull(3),
                LetterLanguage.Of(
                    Languages.OrDefault(row.GetString(2)),
                    fromBody && row.StringOrNull(4) is { } number ? areas.Municipality(number) : null,
                    areas
                )
            ),
            receiver => receiver.PersonId,
            cancellation
        );
    }
}
