using Hub.EventStore;
using Hub.Experiences.Experiences;
using Hub.Live;

namespace Hub.Experiences.Adoptions;

/// <summary>Says which events an open page of an experience hears. What waits for review is not for its readers.</summary>
public sealed class ExperienceChannelIndex : IProjection
{
    private static readonly string ChannelOfAdoption = SqlFile.Read<ExperienceChannelIndex>("ChannelOfAdoption");

    public string Name => "experience-channels";

    public int Version => 1;

    public IReadOnlyList<string> Tables => LiveSchema.Tables;

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        var id = recorded.Stream.Value;
        switch (recorded.Data)
        {
            case ExperienceImported
            or ExperiencePublished
            or ExperienceWithdrawn
            or ExperienceHidden
            or ExperienceShown
            or ExperienceConfirmed:
                ChannelIndex.Add(batch, ExperienceChannel.Of(id), recorded.Sequence, "experience", id);
                break;
            case ExperienceAdopted adopted:
                ChannelIndex.Add(batch, ExperienceChannel.Of(adopted.Experience), recorded.Sequence, "adoption", id);
                break;
            case AdoptionMoved or AdoptionUpdated:
                ChannelIndex.AddSelect(batch, ChannelOfAdoption, recorded.Sequence, "adoption", id, id);
                break;
        }
    }
}
