using System.Collections.Frozen;
using Hub.GraphQL;
using Hub.Shared.Reference;
using Hub.Shared.Text;
using Hub.Tours.Registrations.Reminders;

namespace Hub.Tours.Registrations;

/// <summary>What the form of registration offers and says, as the reference data has it now.</summary>
/// <param name="RoleGroups">The groups that a delegation is made of.</param>
/// <param name="Purpose">What the details are used for.</param>
/// <param name="LegalBasis">By what right they are kept.</param>
/// <param name="NeedsDays">How many days after the stop needs are deleted.</param>
/// <param name="DetailsDays">How many days after the stop names and contact details are deleted.</param>
/// <param name="Reminders">When people are reminded.</param>
public sealed record RegistrationForm(
    IReadOnlyList<RoleGroup> RoleGroups,
    Names Purpose,
    Names LegalBasis,
    int NeedsDays,
    int DetailsDays,
    ReminderDays Reminders
) : IReferencePart<RegistrationForm>
{
    internal const string RoleGroupRow = "role-group";
    internal const string NoticeRow = "registration-notice";

    private readonly FrozenDictionary<string, RoleGroup> _roleGroups = RoleGroups.ToFrozenDictionary(group =>
        group.Key
    );

    public static RegistrationForm From(ReferenceData data)
    {
        var groups = data.OfKind<RoleGroupDocument>(RoleGroupRow);
        var notice = data.OfKind<NoticeDocument>(NoticeRow).First();
        return new(
            [.. groups.Select(group => new RoleGroup(group.Key, new Names(group.Nb, group.Nn, group.En)))],
            notice.Purpose,
            notice.LegalBasis,
            DeleteNeeds.Days,
            DeleteDetails.Days,
            ReminderDays.Stated
        );
    }

    internal static IEnumerable<ReferenceRow> Shipped()
    {
        var file = ReferenceImport.ReadFile("Tours", "registration.json");
        return
        [
            .. from kind in new[] { (RoleGroupRow, "roleGroups"), (NoticeRow, "notices") }
            from item in file.GetProperty(kind.Item2).EnumerateArray()
            select new ReferenceRow(kind.Item1, item.GetProperty("key").GetString()!, item),
        ];
    }

    [GraphQLIgnore]
    public RoleGroup? RoleGroup(string key) => _roleGroups.GetValueOrDefault(key);
}

/// <summary>A group that delegates belong to. It may show union membership or health, so it is told in counts only.</summary>
/// <param name="Key">What registering takes.</param>
/// <param name="Name">What it is called.</param>
public sealed record RoleGroup(string Key, Names Name);

internal sealed record RoleGroupDocument(string Key, string Nb, string? Nn, string? En);

internal sealed record NoticeDocument(Names Purpose, Names LegalBasis);
