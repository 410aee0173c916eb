using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Journeys.Help;

/// <summary>Folds who asked for help, and from when to when, into rows.</summary>
internal sealed class HelpProjection : IProjection
{
    public string Name => "journey-help";

    public int Version => 1;

    public IReadOnlyList<string> Tables { get; } = ["journey_help"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        switch (recorded.Data)
        {
            case HelpAsked asked:
                batch.Add(Sql("EndHelp"), asked.Journey, asked.At);
                batch.Add(
                    Sql("AddHelp"),
                    asked.Journey,
                    asked.About?.Language.Code(),
                    asked.About?.Kept(),
                    asked.At,
                    recorded.Sequence
                );
                break;
            case HelpNoLongerNeeded ended:
                batch.Add(Sql("EndHelp"), ended.Journey, ended.At);
                break;
        }
    }

    public void Erase(RecordedEvent masked, SqlBatch batch)
    {
        if (masked.Data is HelpAsked { About: { } about } && about.Kept() is null)
            batch.Add(Sql("EraseHelp"), masked.Sequence);
    }

    private static string Sql(string name) => SqlFile.Read<HelpProjection>(name);
}
