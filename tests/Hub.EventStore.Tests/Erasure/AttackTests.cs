using Hub.EventStore.Tests.Sample;
using Npgsql;

namespace Hub.EventStore.Tests.Erasure;

/// <summary>Somebody who holds one of the connections tries to make the audited functions do something else.</summary>
public sealed class AttackTests(NotesFixture notes) : IClassFixture<NotesFixture>
{
    private const string InsufficientPrivilege = "42501";
    private readonly Guid kari = Guid.NewGuid();

    [Theory]
    [InlineData("select hub_audit.erase_person(gen_random_uuid(), gen_random_uuid(), 'me', 'why')")]
    [InlineData("select hub_audit.mask_between(gen_random_uuid(), 0, 9)")]
    [InlineData("select hub_audit.confirm_transfer(gen_random_uuid(), '5006', now(), 'me')")]
    [InlineData("select hub_audit.mask('{}', gen_random_uuid())")]
    [InlineData("delete from hub_audit.erasures")]
    [InlineData("update hub_audit.erasures set person = gen_random_uuid()")]
    [InlineData("insert into hub_audit.text_shapes values ('Network', 'Place')")]
    [InlineData("insert into hub_audit.transfers select gen_random_uuid(), '5006', now(), 'me', now(), 'me'")]
    [InlineData("update hub_audit.retention_classes set keep = '0'")]
    [InlineData("create function hub_audit.mine() returns int language sql as 'select 1'")]
    [InlineData("alter function hub_audit.archive_stream(uuid) security invoker")]
    [InlineData("alter function hub_audit.archive_stream(uuid) set search_path = pg_temp")]
    [InlineData("set role hub_eraser")]
    [InlineData("set role hub_owner")]
    public Task The_application_can_not(string attack) => Refused("hub_app", attack);

    [Theory]
    [InlineData("update hub.mt_events set data = '{}'")]
    [InlineData("delete from hub.mt_events")]
    [InlineData("delete from hub.mt_streams")]
    [InlineData("insert into hub.mt_streams (id) values (gen_random_uuid())")]
    [InlineData("insert into hub.append_first_event (seq_id) values (1)")]
    [InlineData("select hub_audit.mask_between(gen_random_uuid(), 0, 9)")]
    [InlineData("select hub_audit.archive_stream(gen_random_uuid())")]
    [InlineData("delete from hub_audit.erasures")]
    [InlineData("insert into hub_audit.text_shapes values ('Network', 'Place')")]
    [InlineData("select nextval('hub.mt_events_sequence')")]
    public Task The_eraser_can_not(string attack) => Refused("hub_eraser", attack);

    [Fact]
    public async Task The_application_can_not_archive_a_stream_that_no_event_has_archived()
    {
        var store = notes.Open();
        StreamId note = Guid.NewGuid();
        await NotesFixture.Write(store, kari, Written("ikke arkivert"), stream: note);

        await Refused("hub_app", $"select hub_audit.archive_stream('{note}')");
    }

    [Theory]
    [InlineData("hub_eraser")]
    [InlineData("hub_app")]
    public async Task Tables_functions_and_operators_put_before_the_real_ones_change_nothing(string role)
    {
        var store = notes.Open();
        await NotesFixture.Write(store, kari, Written($"bak-kulissene-{role}"));
        var other = await NotesFixture.Write(store, Ask.Ola, Written("en-annens-ord", Ask.Ola));
        await using var source = NpgsqlDataSource.Create(notes.Database.ConnectionStringAs(role));
        await using var connection = await source.OpenConnectionAsync();
        await Execute(
            connection,
            $$"""
            create temp table mt_events (like hub.mt_events);
            create temp table text_shapes (author text, words text);
            create temp table erasures (id uuid, person uuid);
            insert into text_shapes values ('WrittenBy', 'Language');
            create function pg_temp.jsonb_typeof(jsonb) returns text language sql as 'select ''array''';
            create function pg_temp.lower(text) returns text language sql as 'select ''{{kari}}''';
            create function pg_temp.same(uuid, uuid) returns boolean language sql as 'select true';
            create operator pg_temp.= (leftarg = uuid, rightarg = uuid, function = pg_temp.same);
            set search_path = pg_temp, pg_catalog;
            """
        );
        await using var preview = new NpgsqlCommand(
            $"select count(*), min(property) from hub_audit.preview_erasure('{kari}')",
            connection
        );
        await using (var found = await preview.ExecuteReaderAsync())
        {
            await found.ReadAsync();
            Assert.Equal((1L, "Text"), (found.GetInt64(0), found.GetString(1)));
        }

        if (role == "hub_app")
        {
            var stream = await notes.Scalar<Guid>("select stream_id from hub.mt_events where seq_id = $1", other);
            await Execute(
                connection,
                $"""
                create temp table mt_streams (id uuid, version bigint);
                insert into mt_streams values ('{stream}', 1);
                insert into mt_events (seq_id, id, stream_id, version, data, type, timestamp)
                values (1, gen_random_uuid(), '{stream}', 1, '{"{}"}', 'archived', now())
                """
            );
            var refused = await Assert.ThrowsAsync<PostgresException>(() =>
                Execute(connection, $"select hub_audit.archive_stream('{stream}')")
            );
            Assert.Equal(InsufficientPrivilege, refused.SqlState);
            return;
        }
        await Execute(connection, $"select hub_audit.erase_person('{Guid.NewGuid()}', '{kari}', 'me', 'why')");
        Assert.DoesNotContain(
            await notes.Grep($"bak-kulissene-{role}"),
            row => row.StartsWith("hub.mt_events", StringComparison.Ordinal)
        );
        Assert.Equal(
            Written("en-annens-ord", Ask.Ola),
            (await Until.Seen(store.Read(ReadFrom.All(other - 1)), 1))[0].Data
        );
    }

    [Fact]
    public async Task An_erasure_can_not_be_put_into_somebody_elses_stream()
    {
        var store = notes.Open();
        StreamId note = Guid.NewGuid();
        await NotesFixture.Write(store, kari, Written("egen-stream"), stream: note);

        var refused = await As("hub_eraser", $"select hub_audit.erase_person('{note}', '{kari}', 'me', 'why')");

        Assert.Equal(PostgresErrorCodes.UniqueViolation, refused?.SqlState);
        Assert.NotEmpty(await notes.Grep("egen-stream"));
    }

    [Fact]
    public async Task What_is_asked_is_never_run_as_a_statement()
    {
        const string attack = "'; delete from hub.mt_events; --";
        var events = await notes.Scalar<long>("select count(*) from hub.mt_events");

        await notes.Erasure().Erase(kari, attack, attack);
        await notes.Erasure().ConfirmTransfer(attack, DateTimeOffset.UtcNow, attack);

        Assert.True(await notes.Scalar<long>("select count(*) from hub.mt_events") > events);
        Assert.Equal(
            attack,
            await notes.Scalar<string>("select reason from hub_audit.erasures where person = $1", kari)
        );
    }

    [Fact]
    public async Task Nobody_but_the_roles_it_was_given_to_may_call_an_audited_function()
    {
        var open = await notes.Scalar<long>(
            """
            select count(*)
            from pg_proc function
            where
                pronamespace = 'hub_audit'::regnamespace
                and (
                    has_function_privilege('public', function.oid, 'execute')
                    or (prosecdef and not coalesce(proconfig @> array['search_path=pg_catalog, pg_temp'], false))
                )
            """
        );
        Assert.Equal(0, open);
    }

    private NoteWritten Written(string words, Guid? by = null) => new("wall", new Saying(by ?? kari, "nb", words));

    private async Task Refused(string role, string attack) =>
        Assert.Equal(InsufficientPrivilege, (await As(role, attack))?.SqlState);

    private async Task<PostgresException?> As(string role, string sql)
    {
        // A login of its own, which is what an attacker who stole the connection string has: a superuser may set any role.
        var login = $"thief_of_{role}_{Guid.NewGuid():N}";
        await using var create = notes.Owner.CreateCommand($"create role {login} login in role {role}");
        await create.ExecuteNonQueryAsync();
        try
        {
            var theirs = new NpgsqlConnectionStringBuilder(notes.Database.OwnerConnectionString)
            {
                Username = login,
                Pooling = false,
            };
            await using var connection = new NpgsqlConnection(theirs.ConnectionString);
            await connection.OpenAsync();
            return await Record.ExceptionAsync(() => Execute(connection, sql)) as PostgresException;
        }
        finally
        {
            await using var drop = notes.Owner.CreateCommand($"drop owned by {login}; drop role {login}");
            await drop.ExecuteNonQueryAsync();
        }
    }

    private static async Task Execute(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
