using Hub.Shared.Refusals;
using Hub.Shared.Time;

namespace Hub.Offers.Slots;

/// <summary>A slot's time as instants, and what no such time can be.</summary>
public static class SlotTimes
{
    public const int Shortest = 10;
    public const int Longest = 480;

    public static DateTimeOffset StartsAt(this SlotTime time) => LocalTimes.At(time.Date, time.Starts, time.Zone);

    public static DateTimeOffset EndsAt(this SlotTime time) => time.StartsAt().AddMinutes(time.Minutes);

    internal static Refusal? Check(SlotTime time, DateTimeOffset now)
    {
        if (time.Minutes is < Shortest or > Longest)
            return new SlotLengthNotAllowed(Shortest, Longest);
        if (!LocalTimes.IsZone(time.Zone))
            return new UnknownTimeZone(time.Zone);
        // The calendar's ends come first: no instant could be made of them.
        if (time.Date.Year < now.Year || time.Date.Year > now.Year + 2 || time.StartsAt() <= now)
            return new SlotNotInFuture();
        return LocalTimes.Exists(time.Date, time.Starts, time.Zone) ? null : new NoSuchLocalTime();
    }
}
