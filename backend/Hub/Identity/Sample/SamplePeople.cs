using System.Text.Json;
using Hub.EventStore;
using Hub.Identity.Offices;

namespace Hub.Identity.Sample;

/// <summary>The fictitious people, with ids that are the same on every machine. In Development and tests only.</summary>
public static class SamplePeople
{
    private static readonly Guid Namespace = new("0d1d6a5c-5a0c-4f43-9f7e-0b8d9a3c7e21");
    private static readonly DateOnly AppointedFrom = new(2026, 1, 1);

    private static readonly Lazy<IReadOnlyList<SamplePerson>> Shipped = new(Read);

    public static IReadOnlyList<SamplePerson> All => Shipped.Value;

    public static SamplePerson Named(string user) => All.Single(person => person.User == user);

    /// <summary>The person's id in Hub; the one at the issuer, which becomes <c>sub</c>, is another.</summary>
    public static Guid PersonId(string user) => StreamId.FromKey(Namespace, $"person:{user}").Value;

    /// <summary>The same as at the issuer: an address that cannot exist.</summary>
    public static string EmailOf(string user) => $"{user}@hub.example";

    /// <summary>The id of the office that the sample holds under this hat (<c>5006</c>, <c>sf-50</c>) or in this network.</summary>
    public static Guid OfficeId(string user, string hat) => StreamId.FromKey(Namespace, $"office:{user}:{hat}").Value;

    /// <summary>The sample's offices; none for a guest.</summary>
    public static IReadOnlyList<AppointOffice> OfficesOf(SamplePerson person) =>
        person.Office switch
        {
            null => [],
            "main-contact" =>
            [
                .. person.Municipalities!.Select(number => In(person, OfficeKind.MainContact, number, null, null)),
            ],
            "participant" =>
            [
                .. person.Municipalities!.Select(number => In(person, OfficeKind.Participant, number, null, null)),
            ],
            "facilitator" => [In(person, OfficeKind.Facilitator, null, person.Body, null)],
            "national-lead" => [In(person, OfficeKind.NationalLead, null, person.Body, null)],
            "moderator" => [In(person, OfficeKind.Moderator, null, null, person.Network)],
            var unknown => throw new InvalidDataException($"Unknown office '{unknown}' of sample {person.User}."),
        };

    private static AppointOffice In(
        SamplePerson person,
        OfficeKind kind,
        string? municipality,
        string? body,
        string? network
    ) =>
        new(
            OfficeId(person.User, municipality ?? body ?? network!),
            PersonId(person.User),
            kind,
            municipality,
            body,
            network,
            AppointedFrom
        );

    private static IReadOnlyList<SamplePerson> Read()
    {
        var assembly = typeof(SamplePeople).Assembly;
        using var stream = assembly.GetManifestResourceStream("Hub.Identity.Data.sample-people.json")!;
        return JsonSerializer.Deserialize<SampleFile>(stream, JsonSerializerOptions.Web)!.People;
    }

    private sealed record SampleFile(IReadOnlyList<SamplePerson> People);
}
