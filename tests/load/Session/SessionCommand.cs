using System.Diagnostics;
using System.Globalization;
using Hub.Load.Fanout;
using Hub.Testing;
using Hub.Testing.Postgres;

namespace Hub.Load.Session;

/// <summary>
/// Many people in one session on one node, or spread over several: a join storm; then at once chat, votes for questions, a
/// poll that all answer, and reactions of all; then every line is cut and comes back. Each thing is counted at its end: what
/// was answered as saved is there, once, and each person has seen each message. The same message by a bare SignalR group
/// send, to as many connections, stands beside it.
/// </summary>
internal static class SessionCommand
{
    private const int ChatASecond = 5;
    private const int VotesASecond = 200;
    private const int JoinsASecond = 100;
    private const int Questions = 20;

    public static async Task<int> Run(string[] arguments)
    {
        var people = Option(arguments, "--people", 3_000);
        var nodes = Option(arguments, "--nodes", 1);
        var seconds = Option(arguments, "--seconds", 30);
        Console.WriteLine(
            $"{people} people, {nodes} nodes, {seconds} s, {Environment.ProcessorCount} processors shared by hub, PostgreSQL and the people."
        );
        await using var cluster = await TestCluster.Start(new Dictionary<string, string> { ["fsync"] = "on" });
        await using var database = await TestDatabase.CreateEmpty(cluster);
        var crowd = Crowd.Make(people);
        await using var hall = await Hall.Open(database, crowd, people, nodes, Questions);
        var report = new Report();

        await hall.SignIn();
        var empty = hall.Memory();
        report.Add("join storm, failures", await hall.Join(JoinsASecond), "0");
        await Task.Delay(2_000);
        report.Add("memory a connection, KB", (hall.Memory() - empty) / 1_024 / people, "");

        var cpu = hall.CpuSeconds();
        var (chat, votes) = (ChatASecond * seconds, Math.Min(VotesASecond * seconds, Questions * people));
        var poll = new Failures();
        var voting = new Failures();
        var reacting = new Failures();
        var chatting = new Failures();
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(
            Pace.Run(chat, ChatASecond, number => chatting.Try(() => hall.Say(number))),
            Pace.Run(votes, VotesASecond, number => voting.Try(() => hall.Vote(number))),
            Pace.Run(people, people / (double)seconds, number => poll.Try(() => hall.Answer(number))),
            Pace.Run(people, people / (double)seconds, number => reacting.Try(() => hall.React(number)))
        );
        var took = Stopwatch.GetElapsedTime(began).TotalSeconds;
        await hall.UntilAllHaveSeen(chat);
        report.Add("all of it took, s", took, $"{seconds}");
        report.Add("hub CPU, s", hall.CpuSeconds() - cpu, "");
        report.Add("chat, failed", chatting.Count, "0");
        report.Add("votes, failed", voting.Count, "0");
        report.Add("poll, failed", poll.Count, "0");
        report.Add("reactions, failed", reacting.Count, "0");
        report.Add("messages missed or twice", hall.MissedOrTwice(chat), "0");
        var seen = hall.SendToSeen();
        report.Add("chat send -> seen, p50, ms", Percentile(seen, 0.5), "<= 150");
        report.Add("chat send -> seen, p95, ms", Percentile(seen, 0.95), "<= 1000");
        report.Add("votes counted, of those saved", await hall.VotesCounted() - (votes - voting.Count), "0");
        report.Add("answers counted, of those saved", await hall.AnswersCounted() - (people - poll.Count), "0");
        report.Add("answers as last told, least", hall.LeastAnswersTold, $"{people - poll.Count}");
        report.Add("count signals a second, most", hall.MostCountSignals / took, "<= 1");
        report.Add("reaction signals a second, most", hall.MostReactionSignals / took, "<= 1");

        var back = await hall.CutAndComeBack(JoinsASecond, ChatASecond, chat);
        report.Add("after the cut: failures", back.Failures, "0");
        report.Add("after the cut: missed or twice", hall.MissedOrTwice(chat + back.Said), "0");

        var bare = await Bare(database, people, hall.Envelope);
        report.Add("bare send -> seen, p50, ms", Percentile(bare, 0.5), "");
        report.Add("bare send -> seen, p95, ms", Percentile(bare, 0.95), "");
        report.Print();
        return report.Failed ? 1 : 0;
    }

    /// <summary>The same bytes by SignalR as it comes, five a second.</summary>
    private static async Task<double[]> Bare(TestDatabase database, int people, string envelope)
    {
        await using var server = await ServerProcess.Start("bare", database.ConnectionString);
        await using var listeners = new Listeners();
        await listeners.Connect(server.Address, people);
        var seen = new List<double>();
        for (var number = 0; number < 50; number++)
        {
            seen.AddRange(await listeners.Measure(1, () => server.Say(envelope)));
            await Task.Delay(1_000 / ChatASecond);
        }
        seen.Sort();
        return [.. seen];
    }

    private static double Percentile(double[] sorted, double share) =>
        sorted.Length == 0 ? double.NaN : sorted[Math.Min((int)(sorted.Length * share), sorted.Length - 1)];

    private static int Option(string[] arguments, string name, int otherwise)
    {
        var at = Array.IndexOf(arguments, name);
        return at < 0 ? otherwise : int.Parse(arguments[at + 1], CultureInfo.InvariantCulture);
    }
}
