using Hub.Load.Fanout;

// dotnet run -c Release --project tests/load -- fanout [--connections N]
// Each command measures one row of the performance table in the architecture, with its peer in the same run.
return args switch
{
    ["fanout", .. var rest] => await FanoutCommand.Run(rest),
    ["fanout-server", var side, var database] => await FanoutServer.Run(side, database),
    _ => Unknown(),
};

static int Unknown()
{
    Console.Error.WriteLine("Commands: fanout [--connections N] [--rounds N]");
    return 2;
}
