using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using Hub.Testing;
using Hub.Testing.Postgres;

namespace Hub.Load.Session;

/// <summary>A session with a poll and questions on real nodes, and the people in it.</summary>
internal sealed class Hall : IAsyncDisposable
{
    private readonly IReadOnlyList<HubProcess> nodes;
    private readonly IReadOnlyList<Speaker> speakers;
    private readonly ConcurrentDictionary<int, long> sent = new();
    private readonly string[] tokens;
    private readonly Participant?[] people;
    private readonly Guid session;
    private readonly Guid poll;
    private readonly Guid[] questions;
    private readonly string host;

    private Hall(
        IReadOnlyList<HubProcess> nodes,
        int people,
        string host,
        (Guid Session, Guid Poll, Guid[] Questions) made
    )
    {
        (this.nodes, this.host) = (nodes, host);
        (session, poll, questions) = made;
        speakers = [.. nodes.Select(node => new Speaker(node.Address))];
        tokens = new string[people];
        this.people = new Participant?[people];
    }

    /// <summary>A message as one of the people got it.</summary>
    public string Envelope => Here.First().FirstEnvelope;

    public int LeastAnswersTold => Here.Min(one => one.LastAnswers);

    public int MostCountSignals => Here.Max(one => one.CountSignals);

    public int MostReactionSignals => Here.Max(one => one.ReactionSignals);

    private IEnumerable<Participant> Here => people.OfType<Participant>();

    public static async Task<Hall> Open(TestDatabase database, Crowd crowd, int people, int count, int questions)
    {
        var nodes = new List<HubProcess>();
        for (var node = 0; node < count; node++)
        {
            var hub = await HubProcess.Start(
                $"--Hub:ConnectionString={database.OwnerConnectionString}",
                $"--Hub:RealmFile={crowd.RealmFile}",
                $"--Hub:DataFolder={Path.Combine(Path.GetTempPath(), $"hub-load-{Environment.ProcessId}-{node}")}",
                "--Logging:LogLevel:Default=Warning"
            );
            nodes.Add(hub);
            await Crowd.Bind(database.OwnerConnectionString, hub.Address, crowd.At(node, count));
        }
        var anne = await nodes[0].Token(People.Anne);
        return new Hall(nodes, people, anne, await Prepare(new Speaker(nodes[0].Address), anne, questions));
    }

    /// <summary>Tokens are asked for before, so that the storm is one of joins.</summary>
    public async Task SignIn() =>
        await Parallel.ForAsync(
            0,
            tokens.Length,
            new ParallelOptions { MaxDegreeOfParallelism = 4 },
            async (number, _) => tokens[number] = await NodeOf(number).Token(Crowd.PersonOf(number))
        );

    public double Memory() =>
        nodes.Sum(node =>
        {
            using var process = Process.GetProcessById(node.Id);
            return (double)process.PrivateMemorySize64;
        });

    public double CpuSeconds() =>
        nodes.Sum(node =>
        {
            using var process = Process.GetProcessById(node.Id);
            return process.TotalProcessorTime.TotalSeconds;
        });

    public async Task<int> Join(double aSecond)
    {
        var failures = new Failures();
        await Pace.Run(
            people.Length,
            aSecond,
            number =>
                failures.Try(async () =>
                {
                    var person = new Participant(NodeOf(number).Address, session, poll);
                    await person.Connect(tokens[number], CancellationToken.None);
                    people[number] = person;
                })
        );
        return failures.Count;
    }

    public async Task Say(int number)
    {
        var by = number % people.Length;
        sent[number] = Stopwatch.GetTimestamp();
        await SpeakerOf(by)
            .Do(
                tokens[by],
                "sendMessage",
                "message { uuid }",
                new
                {
                    id = Guid.CreateVersion7(),
                    chat = session.ToString("D"),
                    body = $"{number} {LoadText}",
                }
            );
    }

    /// <summary>Each time another pair of person and question.</summary>
    public Task Vote(int number) =>
        SpeakerOf(number % people.Length)
            .Do(
                tokens[number % people.Length],
                "voteForQuestion",
                "question { uuid }",
                new { question = questions[number / people.Length], on = true }
            );

    public async Task Answer(int number)
    {
        await SpeakerOf(number)
            .Do(tokens[number], "answerPoll", "poll { uuid }", new { poll, choices = new[] { number % 4 } });
        if (people[number] is { } person)
            await person.FollowResult();
    }

    public Task React(int number) =>
        SpeakerOf(number).Do(tokens[number], "reactInSession", "session { uuid }", new { session, kind = "APPLAUSE" });

    public async Task UntilAllHaveSeen(int messages)
    {
        var patience = Stopwatch.StartNew();
        while (patience.Elapsed < TimeSpan.FromSeconds(20) && MissedOrTwice(messages) > 0)
            await Task.Delay(100);
        // The last totals of a second go out after it.
        await Task.Delay(2_000);
    }

    public int MissedOrTwice(int messages) =>
        people.Sum(one => one is null ? messages : messages - one.Seen.Count + one.Twice);

    public double[] SendToSeen() =>
        [
            .. Here.SelectMany(one => one.Seen)
                .Select(seen => Stopwatch.GetElapsedTime(sent[seen.Key], seen.Value).TotalMilliseconds)
                .Order(),
        ];

    public async Task<int> VotesCounted()
    {
        var answer = await speakers[0].Ask(host, $"{{ session(id: \"{session}\") {{ questions {{ votes }} }} }}");
        return answer
            .GetProperty("session")
            .GetProperty("questions")
            .EnumerateArray()
            .Sum(question => question.GetProperty("votes").GetInt32());
    }

    public async Task<int> AnswersCounted()
    {
        var answer = await speakers[0]
            .Ask(host, $"{{ session(id: \"{session}\") {{ polls {{ result {{ answers counts }} }} }} }}");
        var result = answer.GetProperty("session").GetProperty("polls")[0].GetProperty("result");
        var counts = result.GetProperty("counts").EnumerateArray().Sum(count => count.GetInt32());
        return result.GetProperty("answers").GetInt32() == counts
            ? counts
            : throw new InvalidOperationException($"The counts do not add up: {result}");
    }

    /// <summary>All lines are cut while people go on talking; each comes back from where it was.</summary>
    public async Task<(int Failures, int Said)> CutAndComeBack(double joinsASecond, double chatASecond, int after)
    {
        await Task.WhenAll(Here.Select(one => one.Cut()));
        var failures = new Failures();
        // Tokens live for five minutes, and an earlier one may not.
        await SignIn();
        var seconds = people.Length / joinsASecond + 2;
        var said = (int)(seconds * chatASecond);
        var came = people.Select((one, number) => (one, number)).Where(pair => pair.one is not null).ToArray();
        await Task.WhenAll(
            Pace.Run(said, chatASecond, number => failures.Try(() => Say(after + number))),
            Pace.Run(
                came.Length,
                joinsASecond,
                number =>
                    failures.Try(() => came[number].one!.Connect(tokens[came[number].number], CancellationToken.None))
            )
        );
        await UntilAllHaveSeen(after + said);
        return (failures.Count, said);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var one in Here)
            await one.DisposeAsync();
        foreach (var node in nodes)
            await node.DisposeAsync();
    }

    private const string LoadText =
        "Hos oss har vi prøvd dette i to år. Det som virket, var at de ansatte selv fikk velge hvem som skulle følge opp.";

    private HubProcess NodeOf(int number) => nodes[number % nodes.Count];

    private Speaker SpeakerOf(int number) => speakers[number % nodes.Count];

    private static async Task<(Guid Session, Guid Poll, Guid[] Questions)> Prepare(
        Speaker speaker,
        string host,
        int questions
    )
    {
        var (session, poll) = (Guid.NewGuid(), Guid.NewGuid());
        await speaker.Do(
            host,
            "publishTour",
            "tour { uuid }",
            new
            {
                id = Guid.NewGuid(),
                version = 0,
                content = new
                {
                    title = "Tre tusen i én økt",
                    organiser = "Statsforvalteren i Trøndelag",
                    networks = new[] { "50" },
                    stops = new[]
                    {
                        new
                        {
                            id = session,
                            date = "2031-03-12",
                            place = "Steinkjer",
                        },
                    },
                },
            }
        );
        await speaker.Do(host, "openSession", "session { uuid }", new { stop = session });
        await speaker.Do(host, "startSession", "session { uuid }", new { session });
        await speaker.Do(
            host,
            "draftPoll",
            "poll { uuid }",
            new
            {
                id = poll,
                session,
                kind = "ONE",
                question = "Hva tar dere med hjem?",
                options = new[] { "Et nettverk", "En kafé", "En plan", "Lysten" },
            }
        );
        await speaker.Do(host, "openPoll", "poll { uuid }", new { poll });
        var asked = Enumerable.Range(0, questions).Select(_ => Guid.NewGuid()).ToArray();
        foreach (var id in asked)
        {
            await speaker.Do(
                host,
                "askQuestion",
                "question { uuid }",
                new
                {
                    id,
                    session,
                    body = "Hvordan kom dere i gang?",
                }
            );
            await speaker.Do(host, "moderateQuestion", "question { uuid }", new { question = id, status = "VISIBLE" });
        }
        return (session, poll, asked);
    }
}
