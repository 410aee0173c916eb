using System.Diagnostics;
using System.Text;
using Hub.GraphQL.Cases.Generation;

namespace Hub.GraphQL.Cases.Fuzzing;

/// <summary>One try of a target.</summary>
/// <param name="Input">What was sent, to be looked at.</param>
/// <param name="Failure">What must not happen and did; null: it was answered or refused as it should.</param>
public readonly record struct Tried(byte[] Input, string? Failure);

/// <summary>Something that takes what strangers send.</summary>
public interface IFuzzTarget
{
    string Name { get; }

    /// <summary>Everything about the try comes from the dice, so that a seed and a number make it again.</summary>
    Task<Tried> Try(Dice dice);
}

/// <summary>A try that went wrong.</summary>
public sealed record FuzzFailure(string Target, int Seed, int Round, string What, byte[] Input)
{
    public override string ToString() =>
        $"{Target}, seed {Seed}, round {Round}: {What}\n{Encoding.UTF8.GetString(Input.AsSpan(0, Math.Min(Input.Length, 2_000)))}\nbase64 {Convert.ToBase64String(Input.AsSpan(0, Math.Min(Input.Length, 4_000)))}";
}

/// <summary>How a run went.</summary>
public sealed record FuzzReport(int Seed, IReadOnlyDictionary<string, int> Rounds, IReadOnlyList<FuzzFailure> Failures)
{
    public override string ToString() =>
        $"seed {Seed}: {string.Join(", ", Rounds.Select(target => $"{target.Value} {target.Key}"))}; {Failures.Count} failures\n{string.Join('\n', Failures.Take(10))}";
}

/// <summary>
/// Sends what nobody would send, to every place where strangers may: the parser, variables, HTTP bodies, WebSocket
/// messages. It must be answered or refused, in time, without an internal error.
/// </summary>
public static class FuzzRun
{
    /// <summary>Longer than this is a hang.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private const int MostFailures = 20;

    /// <param name="seed">Makes the same tries again.</param>
    /// <param name="time">How long; all targets take turns.</param>
    public static async Task<FuzzReport> Run(int seed, TimeSpan time)
    {
        await using var server = await FuzzServer.Start();
        IFuzzTarget[] targets =
        [
            new ParserTarget(),
            new VariablesTarget(server.Sdl),
            new HttpTarget(server),
            new WebSocketTarget(server),
        ];
        var rounds = targets.ToDictionary(target => target.Name, _ => 0);
        var failures = new List<FuzzFailure>();
        var watch = Stopwatch.StartNew();
        for (var round = 0; watch.Elapsed < time && failures.Count < MostFailures; round++)
        {
            foreach (var target in targets)
            {
                var tried = await TryOnce(
                    target,
                    new Dice(unchecked((((seed * 486_187_739) + round) * 16_777_619) ^ target.Name.Length))
                );
                rounds[target.Name]++;
                if (tried.Failure is { } what)
                {
                    failures.Add(new FuzzFailure(target.Name, seed, round, what, tried.Input));
                }
            }
        }

        return new FuzzReport(seed, rounds, failures);
    }

    private static async Task<Tried> TryOnce(IFuzzTarget target, Dice dice)
    {
        try
        {
            return await Task.Run(() => target.Try(dice)).WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            return new Tried([], $"no answer in {Patience.TotalSeconds} s");
        }
        catch (Exception thrown)
        {
            return new Tried([], thrown.ToString());
        }
    }
}
