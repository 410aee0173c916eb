using System.Collections.Concurrent;
using Hub.EventStore;
using Hub.Identity.Offices;
using Hub.Shared.Access;
using Hub.Shared.Due;
using Hub.Shared.Time;
using Hub.Testing;
using Hub.Testing.Postgres;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Tests.Shared.Due;

/// <summary>Times in the database: done by one node when they have come, tried again when that fails, and never after.</summary>
public sealed class DueTests
{
    private const string Kind = "test";

    [Fact]
    public async Task What_is_due_is_done_in_time_once_over_nodes_and_restarts()
    {
        var (time, done) = (new ShiftedTime(), new Doing());
        await using var database = await TestDatabase.CreateEmpty();
        Guid first,
            second,
            later;
        await using (var one = await Start(database, time, done))
        await using (var other = await Start(database, time, done))
        {
            (first, later) = (await Set(one, time, inMinutes: 5), await Set(other, time, inMinutes: 120));
            second = await Set(other, time, inMinutes: 10);
            Assert.Empty(done.Order);

            time.PutForward(TimeSpan.FromMinutes(11));

            await done.Until(order => order.Count == 2);
            Assert.Equal([first, second], done.Order);
        }

        // Whichever of the two had the lock, the next one has it now, and what is written down as done is not done again.
        await using var next = await Start(database, time, done);
        time.PutForward(TimeSpan.FromMinutes(120));

        await done.Until(order => order.Count == 3);
        Assert.Equal([first, second, later], done.Order);
    }

    [Fact]
    public async Task What_fails_is_tried_again_and_holds_nothing_else_up()
    {
        var (time, done) = (new ShiftedTime(), new Doing());
        await using var hub = await TestHub.Start(services => With(services, time, done));
        var failing = await Set(hub, time, inMinutes: 5);
        done.Failing = failing;
        var after = await Set(hub, time, inMinutes: 6);

        time.PutForward(TimeSpan.FromMinutes(7));
        await done.Until(order => order.Count == 1);
        Assert.Equal([after], done.Order);

        done.Failing = null;
        time.PutForward(TimeSpan.FromMinutes(1));
        await done.Until(order => order.Count == 2);
        Assert.Equal([after, failing], done.Order);
    }

    [Fact]
    public async Task A_time_that_is_called_off_does_not_come()
    {
        var (time, done) = (new ShiftedTime(), new Doing());
        await using var hub = await TestHub.Start(services => With(services, time, done));
        var calledOff = await Set(hub, time, inMinutes: 5);
        var after = await Set(hub, time, inMinutes: 6);
        await hub
            .Services.GetRequiredService<OfficeCommands>()
            .End(new EndOffice(calledOff, DateOnly.MaxValue), OfficeCommands.System, Guid.NewGuid(), default);

        time.PutForward(TimeSpan.FromMinutes(7));

        await done.Until(order => order.Contains(after));
        Assert.DoesNotContain(calledOff, done.Order);
    }

    private static Task<TestHub> Start(TestDatabase database, ShiftedTime time, Doing done) =>
        TestHub.Start(services => With(services, time, done), database);

    private static void With(IServiceCollection services, ShiftedTime time, Doing done) =>
        services
            .AddSingleton<TimeProvider>(time)
            .AddSingleton<IDueTimes, MinutesOfAppointment>()
            .AddSingleton<IWhenDue>(done);

    /// <summary>An office of nobody, whose last day stands for the minutes: any event serves.</summary>
    private static async Task<Guid> Set(TestHub hub, ShiftedTime time, int inMinutes)
    {
        var office = Guid.CreateVersion7();
        var from = Norway.Today(time);
        var command = new AppointOffice(
            office,
            Guid.NewGuid(),
            OfficeKind.Participant,
            null,
            null,
            "50",
            from,
            from.AddDays(1000 + inMinutes)
        );
        await hub.Services.GetRequiredService<OfficeCommands>().Appoint(command, OfficeCommands.System, default);
        return office;
    }

    private sealed class MinutesOfAppointment : IDueTimes
    {
        public IEnumerable<DueTime> Of(RecordedEvent recorded) =>
            recorded.Data switch
            {
                OfficeAppointed { ValidTo: { } last } appointed =>
                [
                    new(
                        Kind,
                        recorded.Stream.Value,
                        recorded.Timestamp.AddMinutes(last.DayNumber - appointed.ValidFrom.DayNumber - 1000)
                    ),
                ],
                OfficeEnded => [new(Kind, recorded.Stream.Value, null)],
                _ => [],
            };
    }

    private sealed class Doing : IWhenDue
    {
        private readonly ConcurrentQueue<Guid> order = [];
        private volatile TaskCompletionSource changed = New();

        public IReadOnlyList<Guid> Order => [.. order];

        public Guid? Failing { get; set; }

        public string Kind => DueTests.Kind;

        public Task Do(Guid subject, DateTimeOffset at, CancellationToken cancellation)
        {
            if (subject == Failing)
                throw new InvalidOperationException("It cannot be done.");
            order.Enqueue(subject);
            Interlocked.Exchange(ref changed!, New()).TrySetResult();
            return Task.CompletedTask;
        }

        public async Task Until(Func<IReadOnlyList<Guid>, bool> condition)
        {
            while (true)
            {
                var next = changed.Task;
                if (condition(Order))
                    return;
                await next.WaitAsync(TimeSpan.FromSeconds(60));
            }
        }

        private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
