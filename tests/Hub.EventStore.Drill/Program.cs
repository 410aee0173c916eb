using System.Globalization;
using Hub.EventStore.Drill;

// kills [count]: the drill, 200 kills unless told otherwise. writer: the process that is killed.
switch (args)
{
    case ["writer", var connectionString, var writers, var count]:
        await WriterMode.Run(
            connectionString,
            int.Parse(writers, CultureInfo.InvariantCulture),
            int.Parse(count, CultureInfo.InvariantCulture)
        );
        return 0;

    case ["kills", ..]:
        var kills = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 200;
        var result = await KillDrill.Run(kills, Console.Out);
        foreach (var fault in result.Faults)
            Console.WriteLine(fault);
        Console.WriteLine(
            $"{result.Kills} kills, {result.Acknowledged} acknowledged, {result.Refused} refused, {result.Events} events: {result.Faults.Count} faults"
        );
        return result.Faults.Count == 0 ? 0 : 1;

    default:
        Console.Error.WriteLine("usage: dotnet run --project tests/Hub.EventStore.Drill -- kills [count]");
        return 2;
}
