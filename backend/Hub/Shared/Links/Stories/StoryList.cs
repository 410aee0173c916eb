namespace Hub.Shared.Links.Stories;

/// <summary>Tells stories as a reader may see them.</summary>
/// <remarks>
/// The walk goes only over what the reader may see: what lies beyond a hidden step is not told either, since it would
/// say that there is one.
/// </remarks>
public sealed class StoryList(IEnumerable<ILeads> modules, LinkedThings things)
{
    internal const int MostSteps = 60;
    private const int MostLevels = 12;

    private readonly ILeads[] _modules = [.. modules];

    /// <summary>Null for what the reader may not see, as for what does not exist.</summary>
    public async Task<Story?> Of(Thing subject, Sight sight, CancellationToken cancellation)
    {
        var seen = new Dictionary<Thing, LinkedThing>(await things.Find([subject], sight, cancellation));
        if (!seen.ContainsKey(subject))
            return null;
        var leads = new List<Lead>();
        var isWhole = await Walk(subject, back: true, seen, leads, sight, cancellation);
        isWhole &= await Walk(subject, back: false, seen, leads, sight, cancellation);
        return new(Tell(subject, seen, [.. leads.Distinct()]), isWhole);
    }

    /// <summary>Level by level, each thing once, so that a circle ends.</summary>
    private async Task<bool> Walk(
        Thing subject,
        bool back,
        Dictionary<Thing, LinkedThing> seen,
        List<Lead> leads,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var (walked, isWhole) = (new HashSet<Thing> { subject }, true);
        Thing[] level = [subject];
        for (var depth = 0; level.Length > 0; depth++)
        {
            var found = new List<Lead>();
            foreach (var module in _modules)
                found.AddRange(await module.Of(level, back, cancellation));
            var unknown = found.Select(Other).Where(other => !seen.ContainsKey(other)).Distinct().ToArray();
            foreach (var (thing, shown) in await things.Find(unknown, sight, cancellation))
            {
                if (depth < MostLevels && seen.Count < MostSteps)
                    seen.Add(thing, shown);
                else
                    isWhole = false;
            }
            leads.AddRange(found.Where(lead => seen.ContainsKey(Other(lead))));
            level = [.. found.Select(Other).Where(other => seen.ContainsKey(other) && walked.Add(other))];
        }
        return isWhole;

        Thing Other(Lead lead) => back ? lead.From : lead.To;
    }

    private static List<StoryStep> Tell(Thing subject, Dictionary<Thing, LinkedThing> seen, List<Lead> leads)
    {
        // A part that led to nothing the reader may see tells nothing, but that there may be more.
        leads.RemoveAll(lead => lead.IsPart && lead.To != subject && !leads.Exists(next => next.From == lead.To));
        var told = new HashSet<Thing> { subject };
        told.UnionWith(leads.SelectMany(lead => new[] { lead.From, lead.To }));
        var steps = new List<StoryStep>();
        var left = told.ToList();
        while (left.Count > 0)
        {
            var free = left.Where(thing => !leads.Exists(lead => lead.To == thing && left.Contains(lead.From)));
            // In a circle nothing is free: it is told from where it was come upon.
            var next = free.OrderBy(Since).FirstOrDefault(left[0]);
            left.Remove(next);
            var shown = seen[next];
            steps.Add(
                new(
                    next,
                    shown.Title,
                    shown.Address,
                    shown.Place,
                    Since(next),
                    shown.Learnt,
                    next == subject,
                    [.. leads.Where(lead => lead.To == next).Select(lead => lead.From).Distinct()]
                )
            );
        }
        return steps;

        DateTimeOffset? Since(Thing thing) =>
            leads.Where(lead => lead.To == thing).Min(lead => (DateTimeOffset?)lead.At);
    }
}
