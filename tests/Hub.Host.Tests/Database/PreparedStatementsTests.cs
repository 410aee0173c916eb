using Hub.Host.Database;
using Npgsql;

namespace Hub.Host.Tests.Database;

public sealed class PreparedStatementsTests
{
    private const string App = "Host=db;Username=hub_app";

    [Theory]
    [InlineData(App, App, 100)]
    [InlineData(App, "Host=past-the-pooler;Username=hub_app", 0)]
    [InlineData($"{App};Max Auto Prepare=7", $"{App};Max Auto Prepare=7", 7)]
    public void Statements_are_kept_prepared_unless_a_pooler_stands_between_or_the_operator_says_how_many(
        string app,
        string direct,
        int kept
    )
    {
        var server = new DatabaseServer("Host=db;Username=owner", app, direct);

        Assert.Equal(kept, new NpgsqlConnectionStringBuilder(server.AppPrepared).MaxAutoPrepare);
    }

    [Theory]
    [InlineData(App, "-c jit=off")]
    [InlineData($"{App};Options=-c role=hub_app", "-c role=hub_app -c jit=off")]
    public void They_are_never_compiled_to_machine_code(string app, string options)
    {
        var server = new DatabaseServer("Host=db;Username=owner", app, app);

        Assert.Equal(options, new NpgsqlConnectionStringBuilder(server.AppPrepared).Options);
    }
}
