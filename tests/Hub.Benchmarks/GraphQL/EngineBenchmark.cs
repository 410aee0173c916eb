using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Hub.GraphQL;
using Hub.GraphQL.Language;
using Hub.GraphQL.Types;
using Hub.GraphQL.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Benchmarks.GraphQL;

/// <summary>The engine without HTTP: one page, growth with the number of objects, parsing and validating.</summary>
public static class EngineBenchmark
{
    private static readonly ArrayBufferWriter<byte> Output = new(16 * 1024 * 1024);

    public static async Task<int> Run(string[] arguments)
    {
        await using var services = new ServiceCollection()
            .AddGraphQL(options =>
            {
                options.AddType(typeof(PageQueries)).AddType(typeof(PageTopicFields)).AddType(typeof(PagePostFields));
                options.Limits.Cost = int.MaxValue;
            })
            .BuildServiceProvider();
        var engine = services.GetRequiredService<IGraphQLExecutor>();
        await Time("page, properties", 2_000, () => Execute(engine, services, Page.Query));
        await Time("page, batched methods", 2_000, () => Execute(engine, services, Page.BatchedQuery));
        await Time("introspection", 2_000, () => Execute(engine, services, IntrospectionQuery.Text));
        await Growth(engine, services);
        ParseAndValidate(engine.Sdl);
        return 0;
    }

    /// <summary>Nested lists of a thousand and of a hundred thousand objects: what one object costs in each.</summary>
    private static async Task Growth(IGraphQLExecutor engine, IServiceProvider services)
    {
        var costs = new List<double>();
        foreach (var count in (int[])[1_000, 10_000, 100_000])
        {
            var query = $"{{ many(count: {count}) {{ title posts {{ number body }} }} }}";
            var time = await Time($"{count} objects", 200_000 / count + 50, () => Execute(engine, services, query));
            costs.Add(time / count);
        }
        var ratio = costs[^1] / costs[0];
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"an object of 100,000 : of 1,000    {costs[^1]:0.000} : {costs[0]:0.000} us   ratio {ratio:0.00} (wanted 1.5 at most) {(ratio <= 1.5 ? "ok" : "MISSED")}"
            )
        );
    }

    private static async Task<int> Execute(IGraphQLExecutor engine, IServiceProvider services, string query)
    {
        Output.ResetWrittenCount();
        await engine.Execute(new GraphQLRequest(query), services, Output);
        return Output.WrittenCount;
    }

    private static void ParseAndValidate(string sdl)
    {
        var hub = HubSchema();
        ParseAndValidate("of Hub's", hub, HubDocument.Make(hub, 10_000));
        var schema = SchemaReader.Read(sdl);
        var text = new StringBuilder();
        for (var i = 0; text.Length < 10_000; i++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"query Q{i} {{ topics {{ uuid title posts {{ number body author {{ name }} }} }} }}\n"
            );
        }
        ParseAndValidate("", schema, text.ToString());
    }

    private static Schema HubSchema() =>
        SchemaReader.Read(
            File.ReadAllText(
                Path.Combine(Hub.GraphQL.Cases.Differential.RepositoryRoot(), "backend", "schema.graphql")
            ),
            Scalars.Additional
        );

    // Not cached: must be 1.5 ms at most after warm-up.
    private static void ParseAndValidate(string what, Schema schema, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Time(
                $"parse, validate {bytes.Length} bytes {what}",
                1_000,
                () =>
                    Task.FromResult(
                        DocumentValidator.Validate(schema, Parser.ParseDocument(bytes, ParserOptions.Trusted)).Count
                    )
            )
            .GetAwaiter()
            .GetResult();
    }

    /// <summary>Median time, CPU (which other processes do not stretch) and bytes allocated, after half as many runs to warm up.</summary>
    /// <returns>CPU microseconds a run.</returns>
    private static async Task<double> Time(string name, int runs, Func<Task<int>> run)
    {
        var answer = 0;
        for (var i = 0; i < runs / 2 + 1; i++)
        {
            answer = await run();
        }
        var times = new double[runs];
        using var self = Process.GetCurrentProcess();
        var used = self.TotalProcessorTime;
        var allocated = GC.GetTotalAllocatedBytes();
        for (var i = 0; i < runs; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await run();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }
        allocated = (GC.GetTotalAllocatedBytes() - allocated) / runs;
        self.Refresh();
        var cpu = (self.TotalProcessorTime - used).TotalMicroseconds / runs;
        Array.Sort(times);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name, -34} {times[runs / 2], 10:0.0} us   CPU {cpu, 10:0.0} us   {allocated, 10} bytes allocated   answer {answer}"
            )
        );
        return cpu;
    }
}
