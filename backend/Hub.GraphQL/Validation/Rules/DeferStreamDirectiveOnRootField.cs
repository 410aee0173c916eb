using Hub.GraphQL.Language;
using Hub.GraphQL.Planning;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>The root fields of a mutation come one after another, those of a subscription are one: neither is deferred or streamed.</summary>
/// <remarks>https://github.com/graphql/graphql-spec/pull/1110 (Defer And Stream Directives Are Used On Valid Root Field)</remarks>
public sealed class DeferStreamDirectiveOnRootField(ValidationContext context) : ValidationRule(context)
{
    public override void EnterDirective(DirectiveNode directive)
    {
        if (
            directive.Name.Value is IncrementalDirectives.Defer or IncrementalDirectives.Stream
            && Context.ParentType is { } parent
            && Context.Schema is { } schema
            && (
                parent == schema.RootType(OperationKind.Mutation)
                || parent == schema.RootType(OperationKind.Subscription)
            )
        )
        {
            Report(
                $"\"@{directive.Name.Value}\" may not be used on the root type \"{parent.Name}\".",
                directive.Location
            );
        }
    }
}
