using Hub.Host.Database;
using Hub.Host.Starting;

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.UseHubAddress();

    var folder = DataFolder.From(builder.Configuration);
    await using var database = await DatabaseServer.Start(builder.Configuration, folder, CancellationToken.None);
    builder.Services.AddDatabase(database, folder);

    await using var app = builder.Build();
    app.MapHealth();

    app.AnnounceWhenStarted();
    await app.RunAsync();
    return 0;
}
catch (StartRefused refused)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return 1;
}
