using System.Collections.Frozen;
using System.Text.Json;
using Hub.EventStore;
using Hub.Networks.Areas;
using Hub.Programmes;
using Hub.Shared.Reference;

namespace Hub.Experiences.Reference;

/// <summary>The experiences that the reference data tells of: they stand in the library beside those of municipalities.</summary>
public sealed class ExperienceCatalogue : IReferencePart<ExperienceCatalogue>
{
    public const string ExperienceRow = "experience";

    /// <summary>Ids of experiences follow from their rows' keys, so that they are the same in every database.</summary>
    private static readonly Guid Ids = new("0b4f6f7e-6f0e-5d0c-9a51-6f1b6a2f3c02");

    private readonly FrozenDictionary<Guid, ReferenceExperience> _experiences;

    private ExperienceCatalogue(ReferenceData data)
    {
        Experiences = [.. data.RowsOfKind(ExperienceRow).Select(ToExperience)];
        _experiences = Experiences.ToFrozenDictionary(experience => experience.Uuid);

        var areas = data.Part<AreaMap>();
        var programmes = data.Part<ProgrammeCatalogue>();
        foreach (var experience in Experiences)
        {
            var named = experience.StatedIntentions.Select(said => said.MunicipalityNumber);
            foreach (var number in named.Append(experience.MunicipalityNumber))
                if (areas.Municipality(number) is null)
                    throw new InvalidDataException($"«{experience.Title}» names the unknown municipality {number}.");
            foreach (var key in experience.FocusAreaKeys)
                if (programmes.FocusArea(key) is null)
                    throw new InvalidDataException($"«{experience.Title}» has the unknown focus area {key}.");
        }
    }

    public static ExperienceCatalogue From(ReferenceData data) => new(data);

    public IReadOnlyList<ReferenceExperience> Experiences { get; }

    public ReferenceExperience? Find(Guid id) => _experiences.GetValueOrDefault(id);

    private static ReferenceExperience ToExperience(ReferenceRow row)
    {
        var document = row.Data.Deserialize<ExperienceDocument>(ReferenceJson.Options)!;
        return new ReferenceExperience(
            StreamId.FromKey(Ids, row.Key).Value,
            document.Title,
            document.Nb,
            document.FocusAreaInferred,
            [
                .. (document.StatedIntentions ?? []).Select(said => new StatedIntention(
                    said.Said,
                    said.Where,
                    said.MunicipalityNumber
                )),
            ],
            document.MunicipalityNumber,
            document.FocusArea is { } area ? [area] : [],
            document.Programme
        );
    }
}
