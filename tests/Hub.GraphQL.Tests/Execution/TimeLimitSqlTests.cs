using System.Buffers;
using System.Text;
using Hub.Testing.Postgres;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Hub.GraphQL.Tests.Execution;

/// <summary>The attack: a query that keeps PostgreSQL busy long after whoever asked has been answered.</summary>
public sealed class TimeLimitSqlTests
{
    [Fact]
    public async Task An_operation_that_takes_too_long_is_stopped_in_the_database_too()
    {
        await using var database = await TestDatabase.CreateEmpty();
        await using var source = NpgsqlDataSource.Create(database.OwnerConnectionString);
        var started = new TaskCompletionSource();
        await using var services = new ServiceCollection()
            .AddSingleton(source)
            .AddSingleton(started)
            .AddGraphQL(options =>
            {
                options.AddType(typeof(SlowQueries));
                options.Limits.Timeout = TimeSpan.FromSeconds(3);
            })
            .BuildServiceProvider();
        var output = new ArrayBufferWriter<byte>();

        await services
            .GetRequiredService<IGraphQLExecutor>()
            .Execute(new GraphQLRequest("{ sleeps }"), services, output);

        Assert.Contains("\"code\":\"TIMEOUT\"", Encoding.UTF8.GetString(output.WrittenSpan), StringComparison.Ordinal);
        Assert.True(started.Task.IsCompletedSuccessfully);
        // PostgreSQL hears of it over a connection of its own, a moment later.
        var tries = 0;
        while (await Sleeping(source) > 0)
        {
            Assert.InRange(++tries, 0, 20_000);
        }
    }

    private static async Task<long> Sleeping(NpgsqlDataSource source)
    {
        await using var command = source.CreateCommand(
            "select count(*) from pg_stat_activity where datname = current_database() and state = 'active' and query = 'select pg_sleep(600)'"
        );
        return (long)(await command.ExecuteScalarAsync())!;
    }

    [QueryType]
    public static class SlowQueries
    {
        public static async Task<int> Sleeps(
            NpgsqlDataSource source,
            TaskCompletionSource started,
            CancellationToken cancellation
        )
        {
            await using var command = source.CreateCommand("select pg_sleep(600)");
            started.SetResult();
            await command.ExecuteNonQueryAsync(cancellation);
            return 1;
        }
    }
}
