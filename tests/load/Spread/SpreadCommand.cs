using System.Diagnostics;
using System.Globalization;
using Hub.EventStore;
using Hub.Experiences.Adoptions;
using Hub.Experiences.Experiences;
using Hub.Host.Database;
using Hub.Networks.Areas;
using Hub.Shared.Reference;
using Hub.Shared.Text;
using Hub.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Hub.Load.Spread;

/// <summary>
/// <c>spread [--adoptions N] [--rounds N]</c>: the library's map of the spread in Chromium, from the answer of the hub to
/// the picture being there, and a frame of playing it. 5,000 adoptions may take one second.
/// </summary>
internal static class SpreadCommand
{
    private static readonly TimeSpan MayTake = TimeSpan.FromSeconds(1);
    private static readonly Guid Nobody = new("0b4f6f7e-6f0e-5d0c-9a51-6f1b6a2f3cff");

    /// <summary>From the arrival of the steps to the frame in which the last mark is painted.</summary>
    private const string Measure = """
        async () => {
          const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
          while (!document.querySelector('.spread-map circle')) await frame()
          await frame()
          const drawn = performance.now()
          const asked = Math.max(...performance.getEntriesByType('resource')
            .filter((each) => each.name.includes('/graphql')).map((each) => each.responseEnd))
          const began = performance.getEntriesByType('resource')
            .filter((each) => each.name.includes('/graphql'))
            .sort((one, other) => other.responseEnd - one.responseEnd)[0].startTime
          return [drawn - asked, drawn - began, document.querySelectorAll('.spread-map circle').length]
        }
        """;

    /// <summary>The slider is put on each of 60 days; from the change to the painted frame, the slowest.</summary>
    private const string Play = """
        async () => {
          const slider = document.querySelector('input[type=range]')
          const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set
          const times = []
          for (let step = 0; step < 60; step++) {
            const start = performance.now()
            set.call(slider, Math.round(slider.max * step / 60))
            slider.dispatchEvent(new Event('input', { bubbles: true }))
            await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
            times.push(performance.now() - start)
          }
          times.sort((one, other) => one - other)
          return [times[30], times[59]]
        }
        """;

    public static async Task<int> Run(string[] arguments)
    {
        var adoptions = Number(arguments, "--adoptions", 5_000);
        var rounds = Number(arguments, "--rounds", 5);
        await using var hub = await TestHub<DatabaseServer>.Start(settings: ("Hub:Web", "on"));
        await Fill(hub.Services, adoptions);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Environment.GetEnvironmentVariable("HUB_CHROMIUM") ?? "/usr/bin/chromium",
                Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
            }
        );
        var drawn = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            await using var context = await browser.NewContextAsync(
                new()
                {
                    BaseURL = hub.Address.ToString(),
                    Locale = "nb-NO",
                    ViewportSize = new() { Width = 1280, Height = 900 },
                }
            );
            var page = await context.NewPageAsync();
            var watch = Stopwatch.StartNew();
            await page.GotoAsync("/erfaringer/spredning");
            var times = await page.EvaluateAsync<double[]>(Measure);
            var whole = watch.Elapsed;
            var frames = await page.EvaluateAsync<double[]>(Play);
            drawn.Add(times[0]);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  drawn {times[0]:0} ms after the answer, {times[1]:0} ms after the question, {whole.TotalMilliseconds:0} ms after the address, {times[2]} marks; playing: a frame {frames[0]:0} ms, the slowest of 60 {frames[1]:0} ms"
                )
            );
        }
        var median = TimeSpan.FromMilliseconds(drawn.Order().ElementAt(drawn.Count / 2));
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"spread, {adoptions} adoptions: drawn in {median.TotalMilliseconds:0} ms (limit {MayTake.TotalMilliseconds:0} ms)"
            )
        );
        return median <= MayTake ? 0 : 1;
    }

    /// <summary>Experiences of as many municipalities as are needed, each taken by others over three years, many from each other.</summary>
    private static async Task Fill(IServiceProvider services, int adoptions)
    {
        var store = services.GetRequiredService<IEventStore>();
        var all = services.GetRequiredService<CurrentReference>().Current.Part<AreaMap>().Municipalities;
        var each = all.Count - 1;
        var now = DateTimeOffset.UtcNow;
        now = now.AddTicks(-(now.Ticks % 10));
        var random = new Random(1);
        for (var made = 0; made < adoptions; )
        {
            var source = all[made / each % all.Count];
            var experience = Guid.CreateVersion7();
            var writes = new List<StreamWrite>
            {
                new(experience, ExpectedVersion.NoStream, [Imported(source, made, now)]),
            };
            var taken = new List<Guid>();
            foreach (var municipality in all.Where(other => other != source).Take(adoptions - made))
            {
                var at = now.AddDays(-random.Next(1, 1_000));
                var stream = Adoption.StreamOf(experience, municipality.Number);
                var from = taken.Count > 0 && random.Next(3) > 0 ? taken[random.Next(taken.Count)] : (Guid?)null;
                writes.Add(
                    new(
                        stream,
                        ExpectedVersion.NoStream,
                        [
                            new ExperienceAdopted(
                                experience,
                                municipality.Number,
                                municipality.CountyNumber,
                                1,
                                from,
                                AdoptionStatus.Planned,
                                new Text(Nobody, Language.Nb, "Fordi"),
                                null,
                                [],
                                at
                            ),
                            new AdoptionMoved(
                                random.Next(2) == 0 ? AdoptionStatus.Trying : AdoptionStatus.InUse,
                                null,
                                [],
                                at.AddHours(12)
                            ),
                        ]
                    )
                );
                taken.Add(stream.Value);
                made++;
            }
            foreach (var part in writes.Chunk(50))
                await store.Append(
                    part,
                    new CommandContext(Nobody, "Load", Guid.CreateVersion7(), ""),
                    CancellationToken.None
                );
        }
    }

    private static ExperienceImported Imported(Municipality source, int number, DateTimeOffset now) =>
        new(
            source.Number,
            source.CountyNumber,
            1,
            new ExperienceContent(
                new Text(Nobody, Language.Nb, $"Erfaring {number}"),
                [new ExperienceSectionText(ExperienceSection.WhatWeDid, new Text(Nobody, Language.Nb, "Vi begynte."))],
                ["housing"],
                null,
                null,
                [],
                null
            ),
            now
        );

    private static int Number(string[] arguments, string name, int otherwise) =>
        Array.IndexOf(arguments, name) is >= 0 and var at
            ? int.Parse(arguments[at + 1], CultureInfo.InvariantCulture)
            : otherwise;
}
