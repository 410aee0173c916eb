using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Tours.Agenda;

/// <summary>Folds points of agendas into rows.</summary>
public sealed class AgendaPointProjection : IProjection
{
    public string Name => "agenda-points";

    /// <summary>Also raised when Markdown is rendered differently, since rows keep their HTML.</summary>
    public int Version => 1;

    public IReadOnlyList<string> Tables { get; } = ["agenda_points"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        var (id, sequence) = (recorded.Stream.Value, recorded.Sequence);
        switch (recorded.Data)
        {
            case AgendaPointAdded added:
                batch.Add(
                    Sql("AddAgendaPoint"),
                    id,
                    added.Tour,
                    added.Stop,
                    added.Title.AuthorId,
                    recorded.Headers.ActingFor,
                    added.Title.Language.Code(),
                    added.Title.Kept(),
                    added.Note?.Kept(),
                    added.Note?.Html(),
                    added.Minutes,
                    added.At,
                    sequence
                );
                break;
            case AgendaPointChanged changed:
                batch.Add(
                    Sql("ChangeAgendaPoint"),
                    id,
                    changed.Title.Kept(),
                    changed.Note?.Kept(),
                    changed.Note?.Html(),
                    changed.Minutes,
                    sequence
                );
                break;
            case AgendaPointClosed closed:
                batch.Add(Sql("CloseAgendaPoint"), id, closed.Meeting, closed.At, closed.Outcome?.Kept(), sequence);
                break;
            case AgendaPointReopened:
                batch.Add(Sql("ReopenAgendaPoint"), id, sequence);
                break;
            case AgendaPointRemoved:
                batch.Add(Sql("RemoveAgendaPoint"), id);
                break;
        }
    }

    public void Erase(RecordedEvent masked, SqlBatch batch)
    {
        var id = masked.Stream.Value;
        switch (masked.Data)
        {
            case AgendaPointAdded added:
                Mask(id, added.Title, added.Note, masked.Sequence, batch);
                break;
            case AgendaPointChanged changed:
                Mask(id, changed.Title, changed.Note, masked.Sequence, batch);
                break;
            case AgendaPointClosed { Outcome: { } outcome }:
                batch.Add(Sql("EraseOutcome"), id, outcome.Kept(), masked.Sequence);
                break;
        }
    }

    private static void Mask(Guid id, Text title, Text? note, long sequence, SqlBatch batch) =>
        batch.Add(Sql("EraseAgendaPoint"), id, title.Kept(), note?.Kept(), note?.Html(), sequence);

    private static string Sql(string name) => SqlFile.Read<AgendaPointProjection>(name);
}
