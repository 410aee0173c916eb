using Hub.GraphQL.Language;
using Hub.GraphQL.Planning;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>Only lists are streamed.</summary>
/// <remarks>https://github.com/graphql/graphql-spec/pull/1110 (Stream Directives Are Used On List Fields)</remarks>
public sealed class StreamDirectiveOnListField(ValidationContext context) : ValidationRule(context)
{
    public override void EnterDirective(DirectiveNode directive)
    {
        if (
            directive.Name.Value == IncrementalDirectives.Stream
            && Context.Field is { } field
            && field.Type.Nullable is not ListType
        )
        {
            Report($"\"@stream\" may not be used on \"{field.Name}\", which is no list.", directive.Location);
        }
    }
}
