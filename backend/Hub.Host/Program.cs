using Hub;
using Hub.GraphQL;
using Hub.Host.Calendars;
using Hub.Host.Commands;
using Hub.Host.Database;
using Hub.Host.Errors;
using Hub.Host.Files;
using Hub.Host.Identity;
using Hub.Host.Observability;
using Hub.Host.Starting;
using Hub.Host.Tables;
using Hub.Host.WebPage;
using Hub.Live;

try
{
    if (HubCommand.Named(args) is { } command)
    {
        return await command();
    }
    var builder = WebApplication.CreateBuilder(
        new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory }
    );
    builder.UseHubAddress();
    builder.UseServerLimits();
    builder.AddTrustedProxies();

    var folder = DataFolder.From(builder.Configuration);
    await using var database = await DatabaseServer.Start(
        builder.Configuration,
        folder,
        TimeProvider.System,
        CancellationToken.None
    );
    builder.Services.AddDatabase(database, folder);
    builder.Services.AddModules(database, builder.Configuration);
    builder.Services.AddErrorAnswers();
    builder.AddSignIn();
    builder.AddTelemetry();

    await using var app = builder.Build();
    app.UseTrustedProxies();
    app.UseTelemetry();
    app.UseErrorAnswers();
    app.UseSecurityHeaders();
    await app.UseWebPage();
    app.UseSignIn();
    app.UseGraphiQL();

    app.MapHealth();
    app.MapMetrics();
    app.MapSignIn();
    app.MapGraphQL();
    app.MapLive();
    app.MapFiles();
    app.MapCalendars();
    app.MapDelegateTables();
    app.MapSessionTables();
    app.MapCaptions();
    app.MapJourneyArchives();
    app.MapReportArchives();
    app.MapJourneyTables();

    await app.CreateSchema();
    await HubModules.Start(app.Services, app.Lifetime.ApplicationStopping);

    await app.RunUntilStopped();
    return 0;
}
catch (StartRefused refused)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return 1;
}
