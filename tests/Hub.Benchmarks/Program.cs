using Hub.Benchmarks.GraphQL;
using Hub.Benchmarks.Journeys;
using Hub.Benchmarks.Pages;
using Hub.Benchmarks.Store;

// Each benchmark is one file, picked by the first argument; a ratio is always two sides of one run.
return args switch
{
    ["graphql", .. var rest] => await GraphQLBenchmark.Run(rest),
    ["graphql-server"] => await GraphQLServer.Run(),
    ["graphql-attacks"] => await AttackBenchmark.Run(),
    ["graphql-engine", .. var rest] => await EngineBenchmark.Run(rest),
    ["journeys"] => await JourneysBenchmark.Run(),
    ["pages", .. var rest] => await PagesBenchmark.Run(rest),
    ["pages-server"] => await PagesServer.Run(),
    ["store", .. var rest] => await StoreBenchmarks.Run(rest),
    ["store-listener", var kind, var connectionString] => await Listener.Run(kind, connectionString),
    _ => Usage(),
};

static int Usage()
{
    Console.WriteLine(
        """
        dotnet run -c Release --project tests/Hub.Benchmarks -- <benchmark>

        graphql [seconds]   the engine against a bare endpoint, both on one Kestrel on loopback
        graphql-engine      parse and validate, and growth with size, without HTTP
        graphql-attacks     how long each attack takes to be refused, beside a usual request
        journeys            a county's overview of journeys against its SQL, and any date against today, over five years
        pages [seconds]     a topic's page from the database against the same SQL and a bare writer, in the real host
        store [row …]       appends, following, replay, rebuild, memory and warm states against hand-written SQL, on a PostgreSQL
                            of its own; rows are chosen by name, turns by --rounds N and --seconds S
        """
    );
    return 1;
}
