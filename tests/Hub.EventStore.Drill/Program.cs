using System.Globalization;
using Hub.EventStore.Drill;

// kills [count]: 200 kills unless told otherwise, and full disks. takeover [rounds]: 5. writer, freeze, follower: the
// processes that are killed.
switch (args)
{
    case ["writer", var connectionString, var writers, var count]:
        await WriterMode.Run(
            connectionString,
            int.Parse(writers, CultureInfo.InvariantCulture),
            int.Parse(count, CultureInfo.InvariantCulture)
        );
        return 0;

    case ["freeze", var connectionString]:
        await FreezeMode.Run(connectionString);
        return 0;

    case ["kills", ..]:
        var kills = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 200;
        var result = await KillDrill.Run(kills, Console.Out);
        var faults = result.Faults.ToList();
        foreach (var disk in Enum.GetValues<FullDisk>())
        {
            var full = await FullDiskDrill.Run(disk);
            faults.AddRange(full.Faults);
            Console.WriteLine(
                full.NotTried is { } why
                    ? $"A full disk was not tried: {why}"
                    : $"full disk ({disk}): {full.Acknowledged} acknowledged, then \"{full.Refusal!.Message}\" ({full.Refusal.InnerException?.Message}), and on when there was room"
            );
        }
        foreach (var fault in faults)
            Console.WriteLine(fault);
        Console.WriteLine(
            $"{result.Kills} kills, {result.Acknowledged} acknowledged, {result.Refused} refused, {result.Events} events: {faults.Count} faults"
        );
        return faults.Count == 0 ? 0 : 1;

    case ["follower", var connectionString, var name]:
        await FollowerMode.Run(connectionString, name);
        return 0;

    case ["takeover", ..]:
        var takeover = await TakeoverDrill.Run(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5);
        foreach (var fault in takeover.Faults)
            Console.WriteLine(fault);
        foreach (var each in takeover.Gaps.GroupBy(gap => gap.What))
            Console.WriteLine(
                $"{each.Key}: followed again after {string.Join(", ", each.Select(gap => $"{gap.Gap.TotalSeconds:0.0}"))} s"
            );
        var longest = takeover.Gaps.Max(gap => gap.Gap);
        Console.WriteLine(
            $"{takeover.Gaps.Count} takeovers, {takeover.Events} events: {takeover.Faults.Count} faults; the longest gap {longest.TotalSeconds:0.0} s (must stay under 5)"
        );
        return takeover.Faults.Count == 0 && longest < TimeSpan.FromSeconds(5) ? 0 : 1;

    default:
        Console.Error.WriteLine(
            "usage: dotnet run --project tests/Hub.EventStore.Drill -- kills [count] | takeover [rounds]"
        );
        return 2;
}
