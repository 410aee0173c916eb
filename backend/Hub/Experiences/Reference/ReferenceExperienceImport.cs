using System.Text.Json;
using Hub.EventStore;
using Hub.Experiences.Experiences;
using Hub.Networks.Areas;
using Hub.Shared.Text;

namespace Hub.Experiences.Reference;

/// <summary>
/// Puts the reference data's experiences into the library at each start, as facts of the log under the ids they have always
/// had: they are found, adopted and continued like any other. One that a municipality has since written itself is left
/// alone.
/// </summary>
public sealed class ReferenceExperienceImport(
    IEventStore store,
    ExperienceCatalogue reference,
    AreaMap areas,
    TimeProvider time
)
{
    /// <summary>Whose words they are: nobody's of ours.</summary>
    private static readonly Guid Programme = new("0b4f6f7e-6f0e-5d0c-9a51-6f1b6a2f3c03");

    public async Task Run(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        now = now.AddTicks(-(now.Ticks % 10));
        foreach (var experience in reference.Experiences)
        {
            var context = new CommandContext(
                Programme,
                nameof(ReferenceExperienceImport),
                Guid.CreateVersion7(now),
                ""
            );
            await store.Decide<ExperienceState>(
                experience.Uuid,
                state => Decide(state, experience, areas, now),
                context,
                cancellation
            );
        }
    }

    internal static Decision Decide(
        ExperienceState state,
        ReferenceExperience experience,
        AreaMap areas,
        DateTimeOffset now
    )
    {
        var content = new ExperienceContent(
            Text(experience.Title),
            [new ExperienceSectionText(ExperienceSection.WhatWeDid, Text(experience.Summary))],
            experience.FocusAreaKeys,
            ContactOffice: null,
            ContactMailbox: null,
            Media: [],
            Video: null
        );
        return state switch
        {
            ExperienceState.NotStarted => Imported(1),
            ExperienceState.Started { Facts: { Imported: { } before, Pending: null } facts }
                when facts.Latest == facts.Published
                    && !facts.IsWithdrawn
                    && !facts.IsHidden
                    && !IsSame(before, content) => Imported(facts.Latest + 1),
            _ => new AlreadyDone(),
        };

        ExperienceImported Imported(int version) =>
            new(
                experience.MunicipalityNumber,
                areas.Municipality(experience.MunicipalityNumber)!.CountyNumber,
                version,
                content,
                now
            );
    }

    private static bool IsSame(ExperienceContent one, ExperienceContent other) =>
        JsonSerializer.Serialize(one) == JsonSerializer.Serialize(other);

    private static Text Text(string words) => new(Programme, Language.Nb, words);
}
