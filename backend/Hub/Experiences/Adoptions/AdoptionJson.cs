using System.Text.Json;
using Hub.Experiences.Experiences;
using Hub.Networks.Areas;
using Hub.Networks.Members;
using Hub.Shared.Reference;
using Hub.Shared.Text;

namespace Hub.Experiences.Adoptions;

/// <summary>Experiences and their adoptions as the live channel sends them: without anything that differs by viewer.</summary>
internal sealed class AdoptionJson(
    ExperienceList experiences,
    AdoptionList adoptions,
    TextViews texts,
    CurrentReference reference
)
{
    public async Task<ReadOnlyMemory<byte>?> Experience(Guid id, Sight sight, CancellationToken cancellation)
    {
        if ((await experiences.Find([id], sight, cancellation))[0] is not { } experience)
            return null;
        return LiveJson.Write(json =>
        {
            json.Id("Experience", experience.Uuid);
            json.WriteString("title"u8, experience.Title);
            json.WriteBoolean("isPublic"u8, experience.IsPublic);
            if (experience.PublishedVersion is { } version)
                json.WriteNumber("publishedVersion"u8, version);
            else
                json.WriteNull("publishedVersion"u8);
            json.Instant("publishedAt", experience.PublishedAt);
            json.Instant("confirmedAt", experience.ConfirmedAt);
            json.Instant("withdrawnAt", experience.WithdrawnAt);
            json.WriteNumber("adoptionCount"u8, experience.AdoptionCount);
            json.WriteNumber("sequence"u8, experience.Sequence);
        });
    }

    public async Task<IReadOnlyList<ReadOnlyMemory<byte>?>> Adoptions(
        Guid experience,
        IReadOnlyList<Guid> ids,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var source = (await experiences.Find([experience], sight, cancellation))[0];
        var shown = (await adoptions.Find(ids, sight, cancellation))
            .OfType<Adoption>()
            .Where(one => one.ExperienceId == experience)
            .DistinctBy(one => one.Uuid)
            .ToArray();
        if (source is null)
            return new ReadOnlyMemory<byte>?[ids.Count];
        var why = await texts.Make([.. shown.Select(one => one.WhyText)], cancellation);
        var changes = await texts.Make(
            [.. shown.Select(one => one.ChangesText ?? (Language.Nb, null, null))],
            cancellation
        );
        var steps = await adoptions.Steps([.. shown.Select(one => one.Uuid)], sight, cancellation);
        var written = new Dictionary<Guid, ReadOnlyMemory<byte>>();
        for (var i = 0; i < shown.Length; i++)
            written[shown[i].Uuid] = Write(shown[i], why[i], changes[i], [.. steps[shown[i].Uuid]], source);
        return [.. ids.Select(id => written.TryGetValue(id, out var json) ? json : (ReadOnlyMemory<byte>?)null)];
    }

    private ReadOnlyMemory<byte> Write(
        Adoption adoption,
        TextView? why,
        TextView? changes,
        IReadOnlyList<AdoptionStep> steps,
        Experience source
    ) =>
        LiveJson.Write(json =>
        {
            var municipality = reference.Current.Part<AreaMap>().Municipality(adoption.MunicipalityNumber)!;
            json.Id("Adoption", adoption.Uuid);
            json.WriteString("status"u8, Stored(adoption.Status));
            json.WriteStartObject("municipality"u8);
            json.WriteString("number"u8, municipality.Number);
            json.WriteString("label"u8, municipality.Label);
            json.WriteEndObject();
            WriteText(json, "why", why);
            WriteText(json, "changes", changes);
            if (adoption.TakenFromId is { } from)
            {
                json.WriteStartObject("takenFrom"u8);
                json.WriteString("uuid"u8, from);
                json.WriteEndObject();
            }
            else
                json.WriteNull("takenFrom"u8);
            json.Instant("adoptedAt", adoption.AdoptedAt);
            json.Instant("changedAt", adoption.ChangedAt);
            json.WriteBoolean("isSample"u8, adoption.IsSample);
            json.WriteNumber("sequence"u8, adoption.Sequence);
            json.WriteStartArray("steps"u8);
            foreach (var step in steps)
            {
                json.WriteStartObject();
                json.WriteString("status"u8, Stored(step.Status));
                json.Instant("at", step.At);
                WriteText(json, "learning", step.Learning);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            // What it changes of its experience, so that the page needs no second envelope.
            json.WriteStartObject("experience"u8);
            json.WriteString("uuid"u8, source.Uuid);
            json.WriteNumber("adoptionCount"u8, source.AdoptionCount);
            json.WriteNumber("sequence"u8, source.Sequence);
            json.WriteEndObject();
        });

    private static string Stored(AdoptionStatus status) =>
        JsonNamingPolicy.SnakeCaseUpper.ConvertName(status.ToString());

    private static void WriteText(Utf8JsonWriter json, string name, TextView? text)
    {
        if (text is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteString("language"u8, text.Language.ToString().ToUpperInvariant());
        json.WriteString("html"u8, text.Html);
        json.WriteEndObject();
    }
}
