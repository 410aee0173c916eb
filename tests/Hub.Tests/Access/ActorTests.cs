using Hub.Shared.Access;

namespace Hub.Tests.Access;

public sealed class ActorTests
{
    private static readonly Guid Person = Guid.Parse("11111111-1111-1111-1111-111111111111");

    private static OfficeHeld Office(
        OfficeKind kind,
        string? municipality = null,
        string? body = null,
        params string[] networks
    ) =>
        new(
            Guid.NewGuid(),
            kind,
            municipality,
            body,
            municipality is null && body is null ? networks.FirstOrDefault() : null,
            networks.ToHashSet(),
            new DateOnly(2026, 1, 1),
            null
        );

    private static Actor Holding(params OfficeHeld[] offices) =>
        new(Person, "nb", offices, offices.SelectMany(office => office.Networks).ToHashSet());

    [Fact]
    public void Nobody_sees_nothing_and_may_nothing()
    {
        var nobody = Actor.Anonymous;

        Assert.False(nobody.HasOffice);
        Assert.False(nobody.MayWrite("50"));
        Assert.False(nobody.MayModerate("50"));
        Assert.False(nobody.Sight.Sees("50", isOpen: true));
        Assert.Null(nobody.HatFor(null, "50"));
    }

    [Fact]
    public void Somebody_without_an_office_sees_no_more_than_nobody()
    {
        var guest = Holding();

        Assert.False(guest.Sight.Sees("50", isOpen: true));
        Assert.False(guest.MayWrite("50"));
    }

    [Fact]
    public void A_main_contact_sees_what_is_open_everywhere_and_the_rest_at_home()
    {
        var kari = Holding(Office(OfficeKind.MainContact, "5006", networks: "50"));

        Assert.True(kari.Sight.Sees("34", isOpen: true));
        Assert.False(kari.Sight.Sees("34", isOpen: false));
        Assert.True(kari.Sight.Sees("50", isOpen: false));
    }

    [Fact]
    public void A_main_contact_writes_at_home_only_and_moderates_nowhere()
    {
        var kari = Holding(Office(OfficeKind.MainContact, "5006", networks: "50"));

        Assert.True(kari.MayWrite("50"));
        Assert.False(kari.MayWrite("34"));
        Assert.False(kari.MayModerate("50"));
    }

    [Fact]
    public void A_facilitator_moderates_every_network_of_the_body_and_no_other()
    {
        var tor = Holding(Office(OfficeKind.Facilitator, body: "sf-55-56", networks: ["55", "56"]));

        Assert.True(tor.MayModerate("55"));
        Assert.True(tor.MayModerate("56"));
        Assert.False(tor.MayModerate("50"));
    }

    [Fact]
    public void An_office_at_home_does_not_moderate_because_another_one_elsewhere_does()
    {
        var both = Holding(
            Office(OfficeKind.MainContact, "5006", networks: "50"),
            Office(OfficeKind.Moderator, networks: "34")
        );

        Assert.True(both.MayModerate("34"));
        Assert.False(both.MayModerate("50"));
    }

    [Fact]
    public void A_national_lead_sees_writes_and_moderates_also_where_no_list_names_the_network()
    {
        var siv = Holding(Office(OfficeKind.NationalLead, body: "helsedirektoratet", networks: ["03", "50"]));

        Assert.True(siv.Sight.Sees("made-yesterday", isOpen: false));
        Assert.True(siv.MayWrite("made-yesterday"));
        Assert.True(siv.MayModerate("made-yesterday"));
    }

    [Fact]
    public void One_hat_is_worn_without_being_named()
    {
        var kari = Holding(Office(OfficeKind.MainContact, "5006", networks: "50"));

        Assert.Equal("5006", kari.HatFor(null, "50")!.Key);
    }

    [Fact]
    public void Several_hats_must_be_chosen_between()
    {
        var eli = Holding(
            Office(OfficeKind.MainContact, "5052", networks: "50"),
            Office(OfficeKind.MainContact, "5060", networks: "50")
        );

        Assert.Null(eli.HatFor(null, "50"));
        Assert.Equal("5060", eli.HatFor("5060", "50")!.Municipality);
        Assert.Equal(2, eli.HatsIn("50").Count);
    }

    [Fact]
    public void A_hat_that_is_not_mine_is_refused()
    {
        var kari = Holding(Office(OfficeKind.MainContact, "5006", networks: "50"));

        Assert.Null(kari.HatFor("5025", "50"));
    }

    [Fact]
    public void A_hat_of_mine_is_no_hat_in_another_network()
    {
        var kari = Holding(Office(OfficeKind.MainContact, "5006", networks: "50"));

        Assert.Null(kari.HatFor("5006", "34"));
    }

    [Fact]
    public void A_moderator_without_municipality_or_body_has_the_office_itself_as_hat()
    {
        var office = Office(OfficeKind.Moderator, networks: "50");

        Assert.Equal($"office:{office.Id}", Holding(office).HatFor(null, "50")!.Key);
    }
}
