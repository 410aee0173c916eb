using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hub.GraphQL.Errors;
using Hub.GraphQL.Language;
using Hub.GraphQL.Types;
using Hub.GraphQL.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.GraphQL.Cases;

/// <summary>Runs cases through our engine. Cases of one schema that follow one another read it once.</summary>
public sealed class CaseRunner
{
    private static readonly ServiceProvider None = new ServiceCollection().BuildServiceProvider();
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 512 };
    private (string Sdl, Schema? Schema, IReadOnlyList<GraphQLError> Wrong) last = ("", null, []);

    /// <summary>A line of a file of cases; what is no case is told as one error of rule <c>Case</c>.</summary>
    public async Task<CaseResult> Run(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, CaseJson.Default.Case) is { } given
                ? await Run(given)
                : NoCase("A case is an object, not null.");
        }
        catch (JsonException malformed)
        {
            return NoCase(malformed.Message);
        }
    }

    public async Task<CaseResult> Run(Case given)
    {
        if (Read(given.Schema) is not { } schema)
        {
            return new CaseResult([.. last.Wrong.Select(error => ToCase(error with { Rule = "Schema" }))], null);
        }

        try
        {
            var document = Parser.ParseDocument(given.Document);
            var errors = DocumentValidator.Validate(schema, document, new ValidationOptions(MaxErrors: null));
            return errors.Count > 0 ? new CaseResult([.. errors.Select(ToCase)], null)
                : given.Root is null ? new CaseResult([], null)
                : await Execute(schema, document, given);
        }
        catch (GraphQLSyntaxException wrong)
        {
            return new CaseResult([ToCase(wrong.Error with { Rule = "Syntax" })], null);
        }
    }

    private Schema? Read(string sdl)
    {
        if (last.Sdl != sdl)
        {
            try
            {
                last = (sdl, SchemaReader.Read(sdl), []);
            }
            catch (GraphQLSyntaxException wrong)
            {
                last = (sdl, null, [wrong.Error]);
            }
            catch (SchemaException wrong)
            {
                last = (sdl, null, wrong.Errors);
            }
        }

        return last.Schema;
    }

    private static async Task<CaseResult> Execute(Schema schema, DocumentNode document, Case given)
    {
        var executor = DataExecutor.Create(schema, JsonSerializer.SerializeToElement(given.Root));
        var variables = given.Variables is null
            ? (JsonElement?)null
            : JsonSerializer.SerializeToElement(given.Variables);
        var request = new GraphQLRequest(given.Document, given.OperationName, variables);
        if (IsSubscription(document, given.OperationName))
        {
            var events = new List<CaseResult>();
            await foreach (var answer in executor.Subscribe(request, None))
            {
                events.Add(ToResult(answer.Span));
            }

            return new CaseResult([], null) { Events = events, Executed = true };
        }

        var output = new ArrayBufferWriter<byte>();
        await executor.Execute(request, None, output);
        return ToResult(output.WrittenSpan) with { Executed = true };
    }

    private static bool IsSubscription(DocumentNode document, string? name) =>
        document
            .Definitions.OfType<OperationDefinitionNode>()
            .Where(operation => name is null || operation.Name?.Value == name)
            .ToList()
            is [{ Operation: OperationKind.Subscription }];

    private static CaseResult NoCase(string why) => new([new CaseError("Case", [], null, why)], null);

    private static CaseResult ToResult(ReadOnlySpan<byte> response)
    {
        var answer = JsonNode.Parse(response, documentOptions: Deep)!.AsObject();
        var errors = answer["errors"]?.AsArray().Select(error => ToCase(error!)) ?? [];
        return new CaseResult([.. errors], answer["data"]?.DeepClone());
    }

    private static CaseError ToCase(GraphQLError error) =>
        new(
            error.Rule ?? "Limit",
            [.. error.Locations.Select(location => new CaseLocation(location.Line, location.Column))],
            null,
            error.Message
        );

    private static CaseError ToCase(JsonNode error) =>
        new(
            "Execution",
            [
                .. error["locations"]
                    ?.AsArray()
                    .Select(place => new CaseLocation((int)place!["line"]!, (int)place["column"]!))
                    ?? [],
            ],
            error["path"]?.DeepClone().AsArray(),
            (string)error["message"]!
        );
}
