using Hub.Host.Database;
using Hub.Host.Starting;
using Hub.Identity.Accounts;
using Hub.Identity.Offices;
using Hub.Identity.People;
using Hub.Shared.Access;
using Hub.Shared.Time;

namespace Hub.Host.Commands;

/// <summary>
/// <c>offices appoint --national --issuer … --subject …</c>: makes the first national lead, who appoints the others. The
/// account is named by its issuer and subject, as they stand in its token; run again it changes nothing.
/// </summary>
public static class AppointNationalLead
{
    private const string Usage =
        "offices appoint --national --issuer ISSUER --subject SUBJECT [--name NAME] [--language nb] [--body KEY]\n"
        + "ISSUER is the iss of the person's token, such as https://id.example/realms/hub, and SUBJECT its sub.";

    public static async Task<int> Run(string[] arguments)
    {
        // Before the others, since configuration would take the option after --national for its value.
        var isNational = arguments.Contains("--national");
        var rest = arguments.Where(argument => argument is not "--national").Skip(2).ToArray();
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { Args = rest, ContentRootPath = AppContext.BaseDirectory }
        );
        var (issuer, subject) = (builder.Configuration["issuer"], builder.Configuration["subject"]);
        if (!isNational || string.IsNullOrWhiteSpace(issuer) || string.IsNullOrWhiteSpace(subject))
        {
            throw new StartRefused(Usage);
        }

        var folder = DataFolder.From(builder.Configuration);
        await using var database = await DatabaseServer.Start(
            builder.Configuration,
            folder,
            TimeProvider.System,
            CancellationToken.None
        );
        builder.Services.AddDatabase(database, folder);
        builder.Services.AddModules(database, builder.Configuration);
        await using var app = builder.Build();
        await app.CreateSchema();
        var name = builder.Configuration["name"] ?? "National lead";
        var language = builder.Configuration["language"] ?? "nb";
        Console.WriteLine(await Appoint(app.Services, issuer, subject, name, language, builder.Configuration["body"]));
        return 0;
    }

    private static async Task<string> Appoint(
        IServiceProvider services,
        string issuer,
        string subject,
        string name,
        string language,
        string? body
    )
    {
        var accounts = services.GetRequiredService<AccountList>();
        var people = services.GetRequiredService<PersonList>();
        var person = await accounts.PersonOf(issuer, subject, CancellationToken.None);
        if (person is null)
        {
            var id = Guid.CreateVersion7();
            await people.Keep(new Person(id, name, language), CancellationToken.None);
            person = await accounts.Bind(issuer, subject, id, CancellationToken.None) ?? id;
        }

        var held = await services.GetRequiredService<OfficeList>().Of(person.Value, CancellationToken.None);
        if (held?.Offices.Any(office => office.Kind is OfficeKind.NationalLead) == true)
        {
            return $"{subject} of {issuer} is national lead already.";
        }

        var office = Guid.CreateVersion7();
        await services
            .GetRequiredService<OfficeCommands>()
            .Appoint(
                new AppointOffice(
                    office,
                    person.Value,
                    OfficeKind.NationalLead,
                    Municipality: null,
                    body,
                    Network: null,
                    Norway.Today(services.GetRequiredService<TimeProvider>())
                ),
                OfficeCommands.System,
                CancellationToken.None
            );
        return $"{subject} of {issuer} is national lead from today (person {person}, office {office}).";
    }
}
