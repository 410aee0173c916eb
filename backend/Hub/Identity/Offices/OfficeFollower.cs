using Hub.EventStore;
using Hub.Identity.Accounts;
using Microsoft.Extensions.Hosting;

namespace Hub.Identity.Offices;

/// <summary>
/// Follows the log, so that an appointment, an end, a seat given or an erasure on any node counts on this one at once.
/// </summary>
public sealed class OfficeFollower(
    IEventStore store,
    Actors actors,
    AccountList accounts,
    IEnumerable<IOpens> openings,
    TimeProvider time
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var head = await store.SafeHead(stoppingToken);
                actors.ForgetAll();
                await foreach (var recorded in store.Follow(head, stoppingToken))
                {
                    if (PersonOf(recorded.Data) is { } person)
                    {
                        actors.Forget(person);
                    }
                    if (recorded.Data is PersonErased erased)
                    {
                        accounts.Forget(erased.PersonId);
                    }
                    foreach (var source in openings)
                    {
                        if (source.ChangedBy(recorded.Data) is { } somebody)
                        {
                            actors.Forget(somebody);
                        }
                    }
                }
            }
            catch (EventStoreException)
            {
                // The database is away, which the store has logged. Until it is back actors live out their seconds.
                await Task.Delay(TimeSpan.FromSeconds(1), time, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private static Guid? PersonOf(Event recorded) =>
        recorded switch
        {
            OfficeAppointed appointed => appointed.PersonId,
            OfficeEnded ended => ended.PersonId,
            PersonErased erased => erased.PersonId,
            _ => null,
        };
}
