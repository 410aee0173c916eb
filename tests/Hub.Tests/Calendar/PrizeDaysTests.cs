using Hub.Testing;
using Hub.Tests.Prizes;
using Hub.Tests.Shared.Calendars;
using Hub.Tests.Tours.Sessions;
using static Hub.Tests.Prizes.Prizes;

namespace Hub.Tests.Calendar;

/// <summary>The days of the prize stand where other deadlines do; the jury's last day for the jury alone.</summary>
public sealed class PrizeDaysTests
{
    [Fact]
    public async Task The_prizes_days_stand_in_every_networks_calendar_and_the_jurys_in_its_own()
    {
        var hub = await TestHub.Shared;
        using var siv = await hub.SignIn(People.Siv);
        using var kari = await hub.SignIn(People.Kari);
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var liv = await hub.SignIn(People.Liv);
        using var visitor = hub.Visitor();
        var year = NextYear();
        var round = await siv.PublishRound(
            Round(year, announceOn: Day(40)[..4] == $"{year}" ? Day(40) : $"{year}-06-01")
        );
        await siv.Appoint(round, liv);

        foreach (var client in new[] { kari, ingrid, visitor })
        foreach (var network in new[] { "50", "34", "national" })
            Assert.Equal([$"PRIZE_NOMINATION {Day(14)}"], await Days(client, round, $"network: \"{network}\""));
        Assert.Equal([$"PRIZE_NOMINATION {Day(14)}"], await Days(kari, round));
        Assert.Equal([$"PRIZE_NOMINATION {Day(14)}", $"PRIZE_JUDGING {Day(30)}"], await Days(liv, round));
        Assert.Equal([$"PRIZE_JUDGING {Day(30)}"], await Days(liv, round, "registered: true"));
        Assert.Empty(await Days(kari, round, "registered: true"));
        Assert.Empty(await Days(kari, round, "kinds: [\"webinar\"]"));
        Assert.Equal(
            [$"PRIZE_ANNOUNCEMENT {year}-06-01"],
            await Days(visitor, round, $"network: \"50\", from: \"{year}-05-01\", to: \"{year}-06-30\"")
        );
    }

    [Fact]
    public async Task The_files_that_calendar_programs_read_have_them_too()
    {
        await using var hub = await TestHub.Start();
        using var siv = await hub.SignIn(People.Siv);
        using var kari = await hub.SignIn(People.Kari);
        using var liv = await hub.SignIn(People.Liv);
        using var program = hub.Visitor();
        var year = NextYear();
        var name = $"Filprisen {year}";
        await siv.Appoint(await siv.PublishRound(Round(year, name: name)), liv);

        var ofNetwork = await Titles(program, "/calendar/34.ics?language=nn", name);
        Assert.Equal(
            [$"Siste dag for å nominere: {name} {year}", $"Vinnaren blir kunngjord: {name} {year}"],
            ofNetwork
        );
        Assert.Equal([$"Siste dag for å nominere: {name} {year}"], await Own(kari, program, name));
        Assert.Equal(
            [$"Siste dag for juryen: {name} {year}", $"Siste dag for å nominere: {name} {year}"],
            await Own(liv, program, name)
        );
        Assert.Equal([$"Siste dag for juryen: {name} {year}"], await Own(liv, program, name, onlyRegistered: true));
        Assert.Empty(await Own(kari, program, name, onlyRegistered: true));
    }

    private static async Task<string[]> Days(HttpClient client, Guid round, string? arguments = null)
    {
        var query = arguments is null ? "" : $"({arguments})";
        var data = await client.Data($"{{ calendar{query} {{ what date prizeRound {{ uuid }} }} }}");
        return
        [
            .. data.GetProperty("calendar")
                .EnumerateArray()
                .Where(entry =>
                    entry.GetProperty("prizeRound") is { ValueKind: System.Text.Json.JsonValueKind.Object } of
                    && of.GetProperty("uuid").GetGuid() == round
                )
                .Select(entry => $"{entry.GetProperty("what").GetString()} {entry.GetProperty("date").GetString()}"),
        ];
    }

    private static async Task<string[]> Own(
        HttpClient client,
        HttpClient program,
        string name,
        bool onlyRegistered = false
    )
    {
        var made = await client.Do("makeCalendarAddress", "address", new { onlyRegistered });
        return await Titles(program, made.GetProperty("address").GetString()!, name);
    }

    private static async Task<string[]> Titles(HttpClient program, string address, string name) =>
        [
            .. (await PublicCalendar.Read(await program.GetStringAsync(new Uri(address, UriKind.RelativeOrAbsolute))))
                .Events.Select(each => each.Title)
                .Where(title => title.Contains(name, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
}
