using Hub.Load.Fanout;
using Hub.Load.Session;
using Hub.Load.Spread;
using Hub.Load.Start;

// dotnet run -c Release --project tests/load -- start [--rounds N]
// dotnet run -c Release --project tests/load -- fanout [--connections N]
// dotnet run -c Release --project tests/load -- session [--people N] [--nodes N] [--seconds N]
// dotnet run -c Release --project tests/load -- spread [--adoptions N] [--rounds N]
// Each command measures one row of the performance table in the architecture, with its peer in the same run.
return args switch
{
    ["start", .. var rest] => await StartCommand.Run(rest),
    ["fanout", .. var rest] => await FanoutCommand.Run(rest),
    ["session", .. var rest] => await SessionCommand.Run(rest),
    ["spread", .. var rest] => await SpreadCommand.Run(rest),
    ["fanout-server", var side, var database] => await FanoutServer.Run(side, database),
    _ => Unknown(),
};

static int Unknown()
{
    Console.Error.WriteLine(
        "Commands: start [--rounds N], fanout [--connections N] [--rounds N], session [--people N] [--nodes N], spread [--adoptions N]"
    );
    return 2;
}
