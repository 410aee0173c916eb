using Hub.GraphQL.Language;
using Hub.GraphQL.Planning;

namespace Hub.GraphQL.Validation.Rules;

/// <summary>Labels name the parts of an answer: each is written out and there once.</summary>
/// <remarks>https://github.com/graphql/graphql-spec/pull/1110 (Defer And Stream Directive Labels Are Unique)</remarks>
public sealed class DeferStreamDirectiveLabel(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, Location> _labels = new(StringComparer.Ordinal);

    public override void EnterDirective(DirectiveNode directive)
    {
        if (
            directive.Name.Value is not (IncrementalDirectives.Defer or IncrementalDirectives.Stream)
            || directive.Argument("label") is not { } label
            || label is NullValueNode
        )
        {
            return;
        }
        if (label is not StringValueNode text)
        {
            Report($"The label of \"@{directive.Name.Value}\" must be a static string.", directive.Location);
        }
        else if (!_labels.TryAdd(text.Value, directive.Location))
        {
            Report(
                $"There can be only one \"@defer\" or \"@stream\" with the label \"{text.Value}\".",
                _labels[text.Value],
                directive.Location
            );
        }
    }
}
