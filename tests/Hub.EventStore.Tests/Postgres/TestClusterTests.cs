using Hub.Testing.Postgres;
using Npgsql;

namespace Hub.EventStore.Tests.Postgres;

public sealed class TestClusterTests
{
    [Fact]
    public async Task A_copied_database_has_what_its_template_was_built_with()
    {
        static async Task Build(string connectionString)
        {
            await using var source = NpgsqlDataSource.Create(connectionString);
            await using var command = source.CreateCommand(
                "create table fruit (name text); insert into fruit values ('apple')"
            );
            await command.ExecuteNonQueryAsync();
        }

        await using var first = await TestDatabase.Create("fruit", Build);
        await using var second = await TestDatabase.Create("fruit", Build);

        Assert.NotEqual(first.OwnerConnectionString, second.OwnerConnectionString);
        await using var source = NpgsqlDataSource.Create(second.OwnerConnectionString);
        await using var command = source.CreateCommand("select name from fruit");
        Assert.Equal("apple", await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task A_killed_cluster_starts_again_with_what_it_had()
    {
        await using var cluster = await TestCluster.Start();
        await using var database = await TestDatabase.CreateEmpty(cluster);
        await using var source = NpgsqlDataSource.Create(database.OwnerConnectionString);
        await using (var create = source.CreateCommand("create table kept (id int); insert into kept values (7)"))
            await create.ExecuteNonQueryAsync();

        await cluster.Kill();
        source.Clear();
        await cluster.Restart();

        await using var read = source.CreateCommand("select id from kept");
        Assert.Equal(7, await read.ExecuteScalarAsync());
    }
}
