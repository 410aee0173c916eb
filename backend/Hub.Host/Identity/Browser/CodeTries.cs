using Hub.Host.Identity.Requests;

namespace Hub.Host.Identity.Browser;

/// <summary>
/// How often codes, and delegates' links, may be tried from one address. A whole hall comes from one, so right codes cost no try; wrong ones do:
/// sixty, and then six a minute. In the day that a code lasts, that finds it one time in ten thousand. And a hall comes in
/// at once, but nobody makes a thousand guests of themselves to vote a thousand times.
/// </summary>
public sealed class CodeTries(TimeProvider time)
{
    private readonly Pace wrong = new(burst: 60, aSecond: 0.1, time);
    private readonly Pace guests = new(burst: 600, aSecond: 0.5, time);

    /// <summary>
    /// False for an address that has tried too often. Taken before the code is looked at, so that guesses sent at once are
    /// all counted.
    /// </summary>
    public bool Take(HttpContext context) => wrong.Take(ClientAddress.Of(context));

    /// <summary>The code was right.</summary>
    public void GiveBack(HttpContext context) => wrong.GiveBack(ClientAddress.Of(context));

    /// <summary>False where more new guests have come from one address than a hall has.</summary>
    public bool MayAdmit(HttpContext context) => guests.Take(ClientAddress.Of(context));
}
