using Hub.Host.Commands.Store;
using Hub.Host.Starting;
using Hub.Host.WebPage;

namespace Hub.Host.Commands;

/// <summary>What the host does instead of serving: its first arguments name it, as in <c>Hub.Host web build</c>.</summary>
public static class HubCommand
{
    /// <returns>The command, which gives its exit code; null to serve.</returns>
    public static Func<Task<int>>? Named(string[] arguments) =>
        arguments switch
        {
            [] => null,
            [var option, ..] when option.StartsWith('-') => null,
            ["web", "build", ..] => BuildWebPage,
            ["offices", "appoint", ..] => () => AppointNationalLead.Run(arguments),
            ["store", ..] => () => StoreCommand.Run(arguments),
            _ => () => throw new StartRefused(Unknown(arguments[0])),
        };

    private static async Task<int> BuildWebPage()
    {
        Console.WriteLine($"The web page is in {(await WebPageFolder.Ready(CancellationToken.None)).Page}");
        return 0;
    }

    private static string Unknown(string name) =>
        $"""
            There is no command {name}. Without one the hub starts; the others are:
              web build         installs and builds the web page if its sources changed
              offices appoint   --national --issuer … --subject …: makes the first national lead
              store             status, verify …: looks after the log (store help tells more)
            """;
}
