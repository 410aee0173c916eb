using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hub.GraphQL.Errors;
using Hub.GraphQL.Language;
using Hub.GraphQL.Types;
using Hub.GraphQL.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.GraphQL.Cases;

/// <summary>Runs one case through our engine.</summary>
public static class CaseRunner
{
    private static readonly ServiceProvider None = new ServiceCollection().BuildServiceProvider();

    public static async Task<CaseResult> Run(Case given)
    {
        try
        {
            var schema = Read(given.Schema);
            var document = Parser.ParseDocument(given.Document);
            var errors = DocumentValidator.Validate(schema, document, new ValidationOptions(MaxErrors: null));
            return errors.Count > 0 ? new CaseResult([.. errors.Select(ToCase)], null)
                : given.Root is null || IsSubscription(document, given) ? new CaseResult([], null)
                : await Execute(schema, given);
        }
        catch (GraphQLSyntaxException wrong)
        {
            return new CaseResult([ToCase(wrong.Error with { Rule = "Syntax" })], null);
        }
        catch (SchemaException wrong)
        {
            return new CaseResult([.. wrong.Errors.Select(error => ToCase(error with { Rule = "Schema" }))], null);
        }
    }

    private static Schema Read(string sdl)
    {
        try
        {
            return SchemaReader.Read(sdl);
        }
        catch (GraphQLSyntaxException wrong)
        {
            throw new SchemaException([wrong.Error]);
        }
    }

    private static async Task<CaseResult> Execute(Schema schema, Case given)
    {
        var executor = DataExecutor.Create(schema, JsonSerializer.SerializeToElement(given.Root));
        var variables = given.Variables is null
            ? (JsonElement?)null
            : JsonSerializer.SerializeToElement(given.Variables);
        var output = new ArrayBufferWriter<byte>();
        await executor.Execute(new GraphQLRequest(given.Document, given.OperationName, variables), None, output);
        var answer = JsonNode.Parse(output.WrittenSpan)!.AsObject();
        var errors = answer["errors"]?.AsArray().Select(error => ToCase(error!)) ?? [];
        return new CaseResult([.. errors], answer["data"]?.DeepClone()) { Executed = true };
    }

    private static bool IsSubscription(DocumentNode document, Case given) =>
        document
            .Definitions.OfType<OperationDefinitionNode>()
            .Any(operation =>
                operation.Operation == OperationKind.Subscription
                && (given.OperationName is null || operation.Name?.Value == given.OperationName)
            );

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
